//! The folder of type stubs: what is written into it, what is left alone, and how type checkers come to know it.

use std::collections::HashSet;
use std::fmt::Write as _;

use anyhow::{Context as _, bail};
use camino::{Utf8Path, Utf8PathBuf};
use knowledge::Release;
use project::path::FilePath;
use project::workspace::Workspace;
use stubs::Stub;

/// Where stubs go that nobody put elsewhere: Pylance and basedpyright look there unasked.
pub(crate) const FOLDER: &str = "typings";

/// What was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// How many modules have a stub.
    pub(crate) modules: usize,
    /// The release that they describe.
    pub(crate) release: Release,
}

/// How a type checker learns of the folder, in its own words.
pub(crate) struct Setting {
    /// The checker.
    pub(crate) checker: &'static str,
    /// The file, and the place in it.
    pub(crate) file: &'static str,
    before: &'static str,
    after: &'static str,
}

/// The checkers that we tested.
pub(crate) const SETTINGS: [Setting; 5] = [
    Setting {
        checker: "Pylance",
        file: "VS Code's settings.json",
        before: "\"python.analysis.extraPaths\": [",
        after: "]",
    },
    Setting {
        checker: "basedpyright",
        file: "pyproject.toml, [tool.basedpyright]",
        before: "extraPaths = [",
        after: "]",
    },
    Setting {
        checker: "ty",
        file: "pyproject.toml, [tool.ty.environment]",
        before: "extra-paths = [",
        after: "]",
    },
    Setting {
        checker: "pyrefly",
        file: "pyproject.toml, [tool.pyrefly]",
        before: "search-path = [\".\", ",
        after: "]",
    },
    Setting { checker: "mypy", file: "pyproject.toml, [tool.mypy]", before: "mypy_path = ", after: "" },
];

impl Setting {
    /// The line that names `folder`.
    pub(crate) fn line(&self, folder: &str) -> String {
        let quoted = serde_json::Value::from(folder);
        format!("{}{quoted}{}", self.before, self.after)
    }
}

/// Writes the stubs of a project into a folder, and removes those of an earlier time that are no longer among them.
///
/// # Errors
/// The folder has a file of that name that we did not write, or cannot be written; then nothing was changed.
pub(crate) fn write(workspace: &Workspace, folder: &Utf8Path) -> anyhow::Result<Written> {
    let stubs = stubs::all(workspace);
    let taken: Vec<&str> =
        stubs.iter().map(|stub| &*stub.path).filter(|path| is_foreign(&folder.join(path))).collect();
    if let Some(first) = taken.first() {
        bail!(
            "{} was not written by pyscript-lsp, and stays as it is; name another folder",
            folder.join(first)
        );
    }
    remove_others(folder, &stubs);
    for stub in &stubs {
        let place = folder.join(&stub.path);
        let parent = place.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).with_context(|| format!("{parent} cannot be made"))?;
        std::fs::write(&place, &stub.text).with_context(|| format!("{place} cannot be written"))?;
    }
    let modules = stubs.iter().filter(|stub| stub.path.ends_with(".pyi")).count();
    Ok(Written { modules, release: stubs::release(workspace) })
}

/// A file that is there and does not say that we wrote it.
fn is_foreign(place: &Utf8Path) -> bool {
    place.exists() && !is_ours(place)
}

fn is_ours(place: &Utf8Path) -> bool {
    let document = project::disk::read(&FilePath::new(place.as_str()));
    document.is_ok_and(|document| stubs::is_ours(&document.text))
}

/// A module that has become a package has both forms otherwise.
fn remove_others(folder: &Utf8Path, stubs: &[Stub]) {
    let kept: HashSet<Utf8PathBuf> = stubs.iter().map(|stub| folder.join(&stub.path)).collect();
    let mut folders: HashSet<&Utf8Path> = kept.iter().filter_map(|place| place.parent()).collect();
    folders.insert(folder);
    for folder in folders {
        let entries = folder.read_dir_utf8().into_iter().flatten().flatten();
        for place in entries.map(camino::Utf8DirEntry::into_path) {
            let is_stub = matches!(place.extension(), Some("py" | "pyi"));
            if is_stub && !kept.contains(&place) && is_ours(&place) {
                // One that cannot be removed is a stub too many, which hurts nobody.
                let _ = std::fs::remove_file(&place);
            }
        }
    }
}

/// One line for each checker.
pub(crate) fn settings(folder: &str) -> String {
    let mut text = String::new();
    for setting in &SETTINGS {
        let _ = writeln!(text, "  {:14}{:43}{}", setting.checker, setting.line(folder), setting.file);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(release: &str) -> Workspace {
        let page = format!(
            "<script type=module src=https://pyscript.net/releases/{release}/core.js></script><script type=py></script>"
        );
        Workspace::from_texts([("/index.html", &*page)])
    }

    #[test]
    fn stubs_are_written_anew_and_others_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Utf8Path::from_path(folder.path()).unwrap().join("typings");
        let first = write(&workspace("2024.6.2"), &folder).unwrap();
        assert_eq!(first.release, Release::new(2024, 6, 2));
        let events = folder.join("pyscript/event_handling.pyi");
        assert!(events.exists() && !folder.join("pyscript/events.pyi").exists());
        std::fs::write(folder.join("mine.pyi"), "x: int\n").unwrap();

        let second = write(&workspace("2026.7.3"), &folder).unwrap();
        assert!(second.modules > 20);
        assert!(!events.exists() && folder.join("pyscript/events.pyi").exists());
        assert!(folder.join("pyscript/events.py").exists() && folder.join("mine.pyi").exists());

        std::fs::write(folder.join("js.pyi"), "window: object\n").unwrap();
        let refused = write(&workspace("2024.6.2"), &folder).unwrap_err().to_string();
        assert!(refused.contains("typings/js.pyi was not written by pyscript-lsp"), "{refused}");
        assert!(!events.exists(), "nothing was changed");
    }

    #[test]
    fn every_checker_has_its_setting() {
        expect_test::expect![[r#"
            by a setting:
              Pylance       "python.analysis.extraPaths": ["typings"]  VS Code's settings.json
              basedpyright  extraPaths = ["typings"]                   pyproject.toml, [tool.basedpyright]
              ty            extra-paths = ["typings"]                  pyproject.toml, [tool.ty.environment]
              pyrefly       search-path = [".", "typings"]             pyproject.toml, [tool.pyrefly]
              mypy          mypy_path = "typings"                      pyproject.toml, [tool.mypy]
        "#]]
        .assert_eq(&format!("by a setting:\n{}", settings("typings")));
    }
}
