//! What an address leads to.

use project::path::{FilePath, has_scheme, is_template};
use project::workspace::Workspace;

/// One sentence on the address `url`, which begins in the folder `base`.
pub(super) fn describe(workspace: &Workspace, base: &FilePath, url: &str) -> String {
    let Some(path) = base.resolve(url) else {
        return elsewhere(url).to_owned();
    };
    let name = in_project(workspace, &path);
    match workspace.exists(&path) {
        Some(true) => format!("Leads to `{name}`."),
        Some(false) => format!("Leads to `{name}`, which **does not exist**."),
        None => format!("Leads to `{name}`, outside of the project."),
    }
}

/// A path as seen from the project's folder.
pub(super) fn in_project(workspace: &Workspace, path: &FilePath) -> String {
    workspace.root_of(path).map_or_else(|| path.to_string(), |root| path.relative_to(root))
}

fn elsewhere(url: &str) -> &'static str {
    if has_scheme(url) {
        "An address on the web."
    } else if is_template(url) {
        "Filled in at run time."
    } else {
        "An address from the root of the site."
    }
}
