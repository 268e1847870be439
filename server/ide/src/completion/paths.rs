//! Files of the project as addresses, one folder at a time.

use std::collections::BTreeMap;

use project::path::{FilePath, has_scheme, is_template};
use project::workspace::Workspace;

/// One way to go on with an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// How many bytes of what is typed stay.
    pub(crate) keep: usize,
    /// What follows them; ends in `/` for a folder.
    pub(crate) text: String,
    /// The file, or the folder.
    pub(crate) path: FilePath,
    /// What it is.
    pub(crate) step: Step,
}

/// What a candidate leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// A file: the address is complete.
    File,
    /// A folder with files that fit.
    Folder,
    /// The folder around.
    Up,
}

/// How the relative address `typed`, which begins in the folder `base`, can go on to lead to a file that `accept`
/// accepts. Files come first, then folders.
pub(crate) fn candidates(
    workspace: &Workspace,
    base: &FilePath,
    typed: &str,
    accept: &dyn Fn(&FilePath) -> bool,
) -> Vec<Candidate> {
    if typed.starts_with('/') || has_scheme(typed) || is_template(typed) {
        return Vec::new();
    }
    let keep = typed.rfind('/').map_or(0, |slash| slash + 1);
    let folder = match &typed[..keep] {
        "" => Some(base.clone()),
        kept => base.resolve(kept),
    };
    let Some(folder) = folder.filter(|folder| is_in_project(workspace, base, folder)) else {
        return Vec::new();
    };
    // Who begins to type a name does not want `./` in front of it.
    let lead = if keep == 0 && (typed.is_empty() || typed.starts_with('.')) { "./" } else { "" };
    let mut found = steps(workspace, &folder, accept);
    let can_go_up = typed[..keep].split('/').all(|part| matches!(part, "" | "." | ".."));
    let has_more_above =
        || workspace.files().any(|path| !path.is_in(&folder) && is_shown(path) && accept(path));
    if can_go_up
        && is_in_project(workspace, base, &folder.parent())
        && folder != folder.parent()
        && has_more_above()
    {
        found.push(("../".to_owned(), folder.parent(), Step::Up));
    }
    found.sort_by(|a, b| (a.2, &a.0).cmp(&(b.2, &b.0)));
    let candidate = |(name, path, step): (String, FilePath, Step)| {
        let lead = if step == Step::Up { "" } else { lead };
        Candidate { keep, text: format!("{lead}{name}"), path, step }
    };
    found.into_iter().map(candidate).collect()
}

fn steps(
    workspace: &Workspace,
    folder: &FilePath,
    accept: &dyn Fn(&FilePath) -> bool,
) -> Vec<(String, FilePath, Step)> {
    let mut names: BTreeMap<String, (FilePath, Step)> = BTreeMap::new();
    for path in workspace.files().filter(|path| path.is_in(folder) && accept(path)) {
        let below = path.relative_to(folder);
        if below.split('/').any(is_hidden) {
            continue;
        }
        match below.split_once('/') {
            None => drop(names.insert(encoded(&below), (path.clone(), Step::File))),
            Some((name, _)) => {
                let child = FilePath::new(&format!("{}/{name}", folder.as_str().trim_end_matches('/')));
                names.insert(format!("{}/", encoded(name)), (child, Step::Folder));
            }
        }
    }
    names.into_iter().map(|(name, (path, step))| (name, path, step)).collect()
}

/// Whether a folder lies in the part of the project that `base` lies in.
fn is_in_project(workspace: &Workspace, base: &FilePath, folder: &FilePath) -> bool {
    match workspace.root_of(base).or_else(|| workspace.roots().iter().find(|root| *root == base)) {
        Some(root) => folder == root || folder.is_in(root),
        // A file that was opened alone: only what lies beside and below it.
        None => folder == base || folder.is_in(base),
    }
}

fn is_shown(path: &FilePath) -> bool {
    !path.as_str().split('/').any(is_hidden)
}

/// Folders of tools and of other people's code.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "node_modules" | "__pycache__" | "site-packages" | "venv")
}

/// Only what an address would misread: browsers encode the rest themselves.
fn encoded(name: &str) -> String {
    name.replace('%', "%25").replace('#', "%23").replace('?', "%3F")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(base: &str, typed: &str) -> String {
        let files = [
            ("/site/index.html", ""),
            ("/site/main.py", ""),
            ("/site/lib/a.py", ""),
            ("/site/lib/deep/b.py", ""),
            ("/site/lib/c#.py", ""),
            ("/site/node_modules/x/y.py", ""),
            ("/site/.venv/z.py", ""),
            ("/top.py", ""),
        ];
        let workspace = Workspace::from_texts(files);
        let accept = |path: &FilePath| path.extension() == "py";
        let found = candidates(&workspace, &FilePath::new(base), typed, &accept);
        let shown = found.iter().map(|found| format!("{}|{}", &typed[..found.keep], found.text));
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_step_at_a_time() {
        for (base, typed, wanted) in [
            ("/site", "", "|./main.py |./lib/ |../"),
            ("/site", "ma", "|main.py |lib/ |../"),
            ("/site", ".", "|./main.py |./lib/ |../"),
            ("/site", "./", "./|main.py ./|lib/ ./|../"),
            ("/site", "./lib/de", "./lib/|a.py ./lib/|c%23.py ./lib/|deep/"),
            ("/site", "lib/deep/", "lib/deep/|b.py"),
            ("/site", "../", "../|top.py ../|site/"),
            ("/site", "/", ""),
            ("/site", "https://x.org/", ""),
            ("/site", "{LIB}/", ""),
            ("/site", "./nowhere/", ""),
            ("/", "", "|./top.py |./site/"),
        ] {
            assert_eq!(list(base, typed), wanted, "{base} {typed}");
        }
    }
}
