//! The commands of the server, by the names that every editor uses.

/// Opens the preview of a page: its URI or that of a file which it runs, or nothing for the page that was looked at last,
/// else the folder.
pub(crate) const PREVIEW_OPEN: &str = "pyscript.preview.open";
/// Shows an element of a page in its preview: the page's URI and a position in it. A page that nobody has open is opened.
pub(crate) const PREVIEW_SHOW: &str = "pyscript.preview.show";
/// Ends all previews.
pub(crate) const PREVIEW_STOP: &str = "pyscript.preview.stop";
/// Reloads the pages of all previews, with what is not saved yet.
pub(crate) const PREVIEW_RELOAD: &str = "pyscript.preview.reload";
/// Installs the runtime that previews use.
pub(crate) const RUNTIME_INSTALL: &str = "pyscript.runtime.install";
/// Writes type stubs into the project's folder `typings`, for the user's own type checker.
pub(crate) const STUBS_WRITE: &str = "pyscript.stubs.write";
/// Reads everything anew.
pub(crate) const RESTART: &str = "pyscript.restart";

/// All of them.
pub(crate) const ALL: [&str; 7] =
    [PREVIEW_OPEN, PREVIEW_SHOW, PREVIEW_STOP, PREVIEW_RELOAD, RUNTIME_INSTALL, STUBS_WRITE, RESTART];
