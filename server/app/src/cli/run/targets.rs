//! Which pages to run.

use anyhow::{Context as _, bail};
use camino::{Utf8Path, Utf8PathBuf};
use project::disk::Loader;
use project::page::Page;
use project::path::FilePath;

use crate::cli::preview;

/// A page, and the folder that is served for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// The folder, canonical.
    pub(super) root: Utf8PathBuf,
    /// The page, canonical.
    pub(super) page: Utf8PathBuf,
    /// The page for people: relative to the working directory.
    pub(super) name: String,
}

impl Target {
    /// The pages that were named, and those of folders that were named; each once.
    ///
    /// # Errors
    /// A path is no page and no folder, or a folder holds no page that runs Python.
    pub(super) fn all(paths: &[Utf8PathBuf], directory: &Utf8Path) -> anyhow::Result<Vec<Target>> {
        let directory = FilePath::new(directory.canonicalize_utf8()?.as_str());
        let mut targets: Vec<Target> = Vec::new();
        for path in paths {
            let served = preview::Target::of(path)?;
            let root = served.root.canonicalize_utf8().with_context(|| format!("{path} cannot be served"))?;
            let pages = match served.page {
                Some(page) => vec![root.join(page)],
                None => pages_in(&root),
            };
            if pages.is_empty() {
                bail!("{path} holds no page that runs Python");
            }
            for page in pages {
                let name = FilePath::new(page.as_str()).relative_to(&directory);
                if !targets.iter().any(|known| known.page == page) {
                    targets.push(Target { root: root.clone(), page, name });
                }
            }
        }
        Ok(targets)
    }
}

/// The pages below a folder that have Python scripts, or load PyScript for some that they make; in the order of their paths.
fn pages_in(root: &Utf8Path) -> Vec<Utf8PathBuf> {
    let root = FilePath::new(root.as_str());
    let (workspace, _) = Loader { progress: &mut |_, _| {} }.workspace(std::slice::from_ref(&root));
    let with_python = workspace.documents().filter(|document| document.page().is_some_and(Page::is_pyscript));
    let mut pages: Vec<Utf8PathBuf> =
        with_python.filter_map(|document| document.path.as_path().map(Utf8Path::to_owned)).collect();
    pages.sort_unstable();
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_named_or_found_and_run_once() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let python = "<script type=\"py\">print(1)</script>";
        std::fs::create_dir_all(root.join("site/sub")).unwrap();
        std::fs::create_dir_all(root.join("none")).unwrap();
        for (path, text) in [
            ("site/b.html", python),
            ("site/sub/a.html", python),
            ("site/plain.html", "<p>"),
            ("none/plain.html", "<p>"),
        ] {
            std::fs::write(root.join(path), text).unwrap();
        }
        let all = |paths: &[&str]| {
            let paths: Vec<Utf8PathBuf> = paths.iter().map(|path| root.join(path)).collect();
            Target::all(&paths, &root)
        };
        let named = |paths: &[&str]| -> Vec<String> {
            let below = |path: &Utf8Path| path.strip_prefix(&root).unwrap().to_string();
            let targets = all(paths).unwrap();
            targets.iter().map(|target| format!("{} in {}", target.name, below(&target.root))).collect()
        };
        assert_eq!(named(&["site"]), ["site/b.html in site", "site/sub/a.html in site"]);
        assert_eq!(
            named(&["site/sub/a.html", "site/plain.html", "site"]),
            ["site/sub/a.html in site/sub", "site/plain.html in site", "site/b.html in site"]
        );
        let error = all(&["none"]).unwrap_err().to_string();
        assert!(error.ends_with("none holds no page that runs Python"), "{error}");
        assert!(all(&["site/absent.html"]).is_err());
    }
}
