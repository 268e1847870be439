//! The commands of the server, by the names that every editor uses.

/// Opens the preview of a page: its URI, or nothing for the page that was looked at last.
pub(crate) const PREVIEW_OPEN: &str = "pyscript.preview.open";
/// Ends all previews.
pub(crate) const PREVIEW_STOP: &str = "pyscript.preview.stop";
/// Reloads the pages of all previews, with what is not saved yet.
pub(crate) const PREVIEW_RELOAD: &str = "pyscript.preview.reload";
/// Installs the runtime that previews use.
pub(crate) const RUNTIME_INSTALL: &str = "pyscript.runtime.install";
/// Reads everything anew.
pub(crate) const RESTART: &str = "pyscript.restart";

/// All of them.
pub(crate) const ALL: [&str; 5] = [PREVIEW_OPEN, PREVIEW_STOP, PREVIEW_RELOAD, RUNTIME_INSTALL, RESTART];
