//! Tracebacks of pages whose project lies on disk.

use camino::Utf8Path;
use project::disk::Loader;
use project::path::FilePath;
use project::traceback::{self, Spot, Traceback};
use project::workspace::Workspace;

use crate::{report, tracebacks};

/// What tracebacks of one project are compared with.
pub(super) struct Tracebacks {
    root: FilePath,
    directory: FilePath,
    /// The project as the pages run it; read when the first of them fails.
    read: Option<Workspace>,
}

impl Tracebacks {
    /// Of the pages below `root`; paths are told relative to `directory`.
    pub(super) fn of(root: &Utf8Path, directory: &Utf8Path) -> Self {
        Tracebacks {
            root: FilePath::new(root.as_str()),
            directory: FilePath::new(directory.as_str()),
            read: None,
        }
    }

    /// Files changed: the pages run something else.
    pub(super) fn forget(&mut self) {
        self.read = None;
    }

    /// The traceback of a page with `page.html:12:5` where a frame is the project's.
    pub(super) fn placed(&mut self, page: &str, thread: &str, text: &str) -> String {
        let parsed = Traceback::parse(text).zip(preview::page_file(&self.root, page));
        let Some((traceback, page)) = parsed else { return text.to_owned() };
        let roots = std::slice::from_ref(&self.root);
        let workspace =
            self.read.get_or_insert_with(|| Loader { progress: &mut |_, _| {} }.workspace(roots).0);
        let located = traceback::locate(workspace, &page, thread, &traceback);
        let named = |spot: &Spot| report::place(workspace, &self.directory, &spot.file, spot.range.start());
        tracebacks::placed(text, &traceback, &located, &named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n\
                        <script type=\"py\">\n  import helper\n  helper.fails()\n</script>\n<script type=\"py\" worker>\n  \
                        import helper\n  helper.fails()\n</script>\n<py-config>{\"files\": {\"helper.py\": \"\"}}</py-config>\n";

    #[test]
    fn places_are_those_of_the_files() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let site = root.join("site");
        std::fs::create_dir(&site).unwrap();
        std::fs::write(site.join("index.html"), PAGE).unwrap();
        std::fs::write(site.join("helper.py"), "def fails():\n    return 1, 1 / 0\n").unwrap();
        let mut tracebacks = Tracebacks::of(&site, &root);
        let text = "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\n  File \
                    \"/home/pyodide/helper.py\", line 2, in fails\n    return 1, 1 / 0\n              ~~^~~\n\
                    ZeroDivisionError: division by zero";
        expect_test::expect![[r#"
            Traceback (most recent call last):
              site/index.html:5:3, in <module>
              site/helper.py:2:15, in fails
                return 1, 1 / 0
                          ~~^~~
            ZeroDivisionError: division by zero"#]]
        .assert_eq(&tracebacks.placed("", "main", text));
        assert!(tracebacks.placed("", "worker 1", text).contains("site/index.html:9:3, in <module>"));

        std::fs::write(site.join("helper.py"), "\ndef fails():\n    return 1, 1 / 0\n").unwrap();
        tracebacks.forget();
        let moved = tracebacks.placed("index.html", "main", text);
        assert!(moved.contains("File \"/home/pyodide/helper.py\", line 2"), "other code by now: {moved}");
        assert_eq!(tracebacks.placed("", "main", "KeyError: 1"), "KeyError: 1");
    }
}
