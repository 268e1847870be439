//! Failures of pages whose project lies on disk.

use std::cell::OnceCell;

use camino::Utf8Path;
use preview::ScriptPlace;
use project::disk::Loader;
use project::path::FilePath;
use project::traceback::{self, Frame, Run, Spot, Warning};
use project::workspace::Workspace;

use crate::report::{self, Location};
use crate::tracebacks::{Fault, Hang, Story};

/// A failure for people.
pub(in crate::cli) struct Placed {
    /// With `page.html:12:5` where a place is the project's.
    pub(in crate::cli) text: String,
    /// Where the error is, as far as it is known.
    pub(in crate::cli) place: Option<Location>,
}

/// What tracebacks of one project are compared with.
pub(in crate::cli) struct Tracebacks {
    root: FilePath,
    directory: FilePath,
    /// The project as the pages run it; read when the first of them fails.
    read: OnceCell<Workspace>,
}

impl Tracebacks {
    /// Of the pages below `root`; paths are told relative to `directory`.
    pub(in crate::cli) fn of(root: &Utf8Path, directory: &Utf8Path) -> Self {
        Tracebacks {
            root: FilePath::new(root.as_str()),
            directory: FilePath::new(directory.as_str()),
            read: OnceCell::new(),
        }
    }

    /// Files changed: the pages run something else.
    pub(in crate::cli) fn forget(&mut self) {
        self.read = OnceCell::new();
    }

    /// The traceback of a page, with the places of the project.
    pub(in crate::cli) fn placed(&self, page: &str, thread: &str, text: &str, runs: &[Run]) -> Placed {
        let nowhere = || Placed { text: text.to_owned(), place: None };
        let Some(page) = preview::page_file(&self.root, page) else { return nowhere() };
        let Some(story) = Story::read(self.workspace(), &page, thread, text, runs) else { return nowhere() };
        let place = story.last().and_then(|(_, located)| located.place.as_ref());
        Placed {
            text: story.told(&|spot| self.named(spot).to_string()),
            place: place.map(|spot| self.named(spot)),
        }
    }

    /// What Python warns of, with its place where it is the project's.
    pub(in crate::cli) fn warning(&self, page: &str, thread: &str, text: &str, runs: &[Run]) -> String {
        let placed = || {
            let (page, warning) = preview::page_file(&self.root, page).zip(Warning::parse(text))?;
            let spot = traceback::warned(self.workspace(), &page, thread, &warning, runs)?;
            Some(format!("{}: {}", self.named(&spot), warning.said))
        };
        placed().unwrap_or_else(|| text.to_owned())
    }

    /// What JavaScript or PyScript says of a failure, with its place where it is known.
    pub(in crate::cli) fn fault(
        &self,
        page: &str,
        text: &str,
        place: Option<&ScriptPlace>,
        run: Option<&Run>,
    ) -> Placed {
        let nowhere = || Placed { text: text.to_owned(), place: None };
        let Some(page) = preview::page_file(&self.root, page) else { return nowhere() };
        let fault = Fault::find(self.workspace(), &self.root, &page, text, place, run);
        let Some(fault) = fault else { return nowhere() };
        let text = fault.told(text, &|spot| self.named(spot).to_string());
        Placed { text, place: Some(self.named(&fault.spot)) }
    }

    /// Where the project's Python was under way; see [`traceback::under_way`].
    pub(in crate::cli) fn under_way(&self, page: &str, frames: &[Frame], runs: &[Run]) -> Option<Location> {
        let page = preview::page_file(&self.root, page).filter(|_| !frames.is_empty())?;
        traceback::under_way(self.workspace(), &page, frames, runs).map(|spot| self.named(&spot))
    }

    /// What is said of a thread that does not answer.
    pub(in crate::cli) fn hang(&self, page: &str, thread: &str, seconds: u32, run: Option<&Run>) -> String {
        let page = preview::page_file(&self.root, page);
        let spot = page.zip(run).and_then(|(page, run)| traceback::tag(self.workspace(), &page, run));
        Hang { thread, seconds, spot }.told(&|spot| self.named(spot).to_string())
    }

    fn workspace(&self) -> &Workspace {
        self.read.get_or_init(|| {
            let roots = std::slice::from_ref(&self.root);
            Loader { progress: &mut |_, _| {} }.workspace(roots).0
        })
    }

    fn named(&self, spot: &Spot) -> Location {
        report::place(self.workspace(), &self.directory, &spot.file, spot.range.start())
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
        .assert_eq(&tracebacks.placed("", "main", text, &[]).text);
        assert!(
            tracebacks.placed("", "worker 1", text, &[]).text.contains("site/index.html:9:3, in <module>")
        );

        std::fs::write(site.join("helper.py"), "\ndef fails():\n    return 1, 1 / 0\n").unwrap();
        tracebacks.forget();
        let moved = tracebacks.placed("index.html", "main", text, &[]).text;
        assert!(moved.contains("File \"/home/pyodide/helper.py\", line 2"), "other code by now: {moved}");
        assert_eq!(tracebacks.placed("", "main", "KeyError: 1", &[]).text, "KeyError: 1");
    }
}
