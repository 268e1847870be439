//! What fails in pages that run in a preview, shown in the code for as long as it is the code that failed.

use std::collections::BTreeMap;

use knowledge::Flavor;
use knowledge::errors::{self, KnownError};
use lint::{Finding, Related, Rule};
use project::path::FilePath;
use project::traceback::{Located, Run, Spot, Traceback, Warning};
use project::workspace::Workspace;
use syntax::TextRange;

use crate::tracebacks::{Fault, FaultKind, Hang};

/// What failed, by page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Failures {
    visits: BTreeMap<FilePath, Visit>,
}

/// One page since it was last opened.
#[derive(Debug, Clone)]
struct Visit {
    /// The project as the page found it: the editor may have other texts by now.
    workspace: Workspace,
    failures: Vec<Failure>,
}

/// One error.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// Where it is shown.
    pub(crate) place: Spot,
    /// What the runtime says, and what is known about it.
    pub(crate) message: String,
    /// The rule that looks for its cause.
    pub(crate) rule: Option<&'static Rule>,
    /// The calls that led there, innermost first.
    pub(crate) calls: Vec<Related>,
    pub(crate) kind: FailureKind,
}

/// What a failure is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FailureKind {
    Error,
    /// An error about a missing file, which the rules may have seen, too.
    Load,
    /// Python only warns.
    Warning,
    /// This thread of the page does not answer.
    Hang(String),
}

/// Errors that are kept of one page; one that fails in ever new ways is not followed for ever.
const KEPT: usize = 100;

impl Failures {
    /// A page was opened: what failed before is over. Answers whether anything did.
    pub(crate) fn opened(&mut self, page: FilePath, workspace: &Workspace) -> bool {
        let visit = Visit { workspace: workspace.clone(), failures: Vec::new() };
        self.visits.insert(page, visit).is_some_and(|before| !before.failures.is_empty())
    }

    /// A script of a page ran again, as the project is now: what failed in texts that are others by now is over. Answers
    /// whether anything did.
    pub(crate) fn ran_again(&mut self, page: &FilePath, workspace: &Workspace) -> bool {
        let Some(visit) = self.visits.get_mut(page) else { return false };
        let count = visit.failures.len();
        visit.failures.retain(|failure| {
            let text = |workspace: &Workspace| Some(workspace.document(&failure.place.file)?.text.clone());
            text(workspace) == text(&visit.workspace)
        });
        visit.workspace = workspace.clone();
        visit.failures.len() != count
    }

    /// The project as a page that is open found it.
    pub(crate) fn workspace(&self, page: &FilePath) -> Option<&Workspace> {
        self.visits.get(page).map(|visit| &visit.workspace)
    }

    /// Something of a page failed. Answers whether there is something new to show.
    pub(crate) fn failed(&mut self, page: &FilePath, failure: Failure) -> bool {
        let Some(visit) = self.visits.get_mut(page) else { return false };
        let is_known = |known: &Failure| (&known.place, &known.message) == (&failure.place, &failure.message);
        if visit.failures.len() >= KEPT || visit.failures.iter().any(is_known) {
            return false;
        }
        visit.failures.push(failure);
        true
    }

    /// A thread of a page goes on. Answers whether it was shown that it did not.
    pub(crate) fn answers(&mut self, page: &FilePath, thread: &str) -> bool {
        let Some(visit) = self.visits.get_mut(page) else { return false };
        let count = visit.failures.len();
        let is_it = |failure: &Failure| matches!(&failure.kind, FailureKind::Hang(hung) if hung == thread);
        visit.failures.retain(|failure| !is_it(failure));
        visit.failures.len() != count
    }

    /// What failed in a file, as far as `workspace` still has the text that failed.
    pub(crate) fn in_file(&self, workspace: &Workspace, file: &FilePath) -> Vec<Failure> {
        let mut found: Vec<Failure> = Vec::new();
        for visit in self.visits.values() {
            let is_there = |file: &FilePath| {
                let text = |workspace: &Workspace| Some(workspace.document(file)?.text.clone());
                text(workspace).is_some_and(|now| text(&visit.workspace) == Some(now))
            };
            let here = visit.failures.iter().filter(|failure| failure.place.file == *file);
            for failure in here.filter(|failure| is_there(&failure.place.file)) {
                let mut failure = failure.clone();
                failure.calls.retain(|call| is_there(&call.file));
                found.push(failure);
            }
        }
        found
    }

    /// The previews ended.
    pub(crate) fn clear(&mut self) {
        self.visits.clear();
    }
}

impl Failure {
    /// A Python error; `None` where nothing of the project is in its traceback.
    pub(crate) fn python(traceback: &Traceback, located: &Located, runs: &[Run]) -> Option<Failure> {
        let place = located.place.clone()?;
        let said = format!("{}\n{}", traceback.error, traceback.rest);
        let known = known(&said, traceback.flavor(runs));
        let mut message = explained(&traceback.error, known);
        if located.is_tag {
            message += "\nThe traceback does not tell which script of the page it was; it may be this one.";
        }
        let frames = traceback.frames.iter().zip(&located.frames).rev();
        let calls = frames.filter_map(|(frame, spot)| {
            let spot = spot.clone().filter(|spot| *spot != place)?;
            let function = frame.function.as_deref().unwrap_or("<module>");
            Some(Related { file: spot.file, range: spot.range, message: format!("called in {function}") })
        });
        let calls = calls.collect();
        Some(Failure { place, message, rule: rule(known), calls, kind: FailureKind::Error })
    }

    /// What Python warns of, at its place.
    pub(crate) fn warning(warning: &Warning, place: Spot) -> Failure {
        let known = known(&warning.said, Some(Flavor::Py));
        let (message, rule) = (explained(&warning.said, known), rule(known));
        Failure { place, message, rule, calls: Vec::new(), kind: FailureKind::Warning }
    }

    /// Whether a finding of the rules is about its cause: it is of the rule that looks for that, on the same line or about
    /// the same function.
    pub(crate) fn is_found(&self, workspace: &Workspace, finding: &Finding) -> bool {
        if self.rule.is_none_or(|rule| rule.id != finding.rule.id) {
            return false;
        }
        let line = |range: TextRange| {
            let document = workspace.document(&self.place.file)?;
            Some(document.lines().line_of(range.start()))
        };
        let is_here = finding.file == self.place.file && line(finding.range) == line(self.place.range);
        let names_it = |related: &Related| {
            related.file == self.place.file && related.range.intersect(self.place.range).is_some()
        };
        is_here || finding.related.iter().any(names_it)
    }

    /// An error of JavaScript or of PyScript itself; `run` is the Python that it failed in.
    pub(crate) fn fault(text: &str, fault: &Fault, run: Option<&Run>) -> Failure {
        let is_pyodide = fault.kind == FaultKind::Freed;
        let known = known(text, run.map(Run::flavor).or(is_pyodide.then_some(Flavor::Py)));
        let mut message = explained(text, known);
        if fault.kind == FaultKind::Tag {
            message +=
                "\nMicroPython does not tell the line of an error in JavaScript: it is in this script.";
        }
        let place = fault.spot.clone();
        Failure { place, message, rule: rule(known), calls: Vec::new(), kind: FailureKind::Error }
    }

    /// A thread does not answer; `None` where nobody knows which script keeps it from that.
    pub(crate) fn hang(hang: &Hang<'_>) -> Option<Failure> {
        let place = hang.spot.clone()?;
        let kind = FailureKind::Hang(hang.thread.to_owned());
        Some(Failure { place, message: hang.advice(), rule: None, calls: Vec::new(), kind })
    }

    /// A file that could not be loaded is named at `place`.
    pub(crate) fn missing(text: &str, place: Spot) -> Failure {
        let rule = lint::rule("missing-file");
        Failure { place, message: format!("{text}."), rule, calls: Vec::new(), kind: FailureKind::Load }
    }
}

/// What is known of a message, in the engine that gives it.
fn known(said: &str, flavor: Option<Flavor>) -> Option<&'static KnownError> {
    let runtime = flavor.map(Flavor::runtime);
    errors::find(said).filter(|known| known.runtime.is_none() || known.runtime == runtime)
}

fn explained(error: &str, known: Option<&KnownError>) -> String {
    match known {
        Some(known) => format!("{error}\n{} {}", known.meaning, known.remedy),
        None => error.to_owned(),
    }
}

fn rule(known: Option<&KnownError>) -> Option<&'static Rule> {
    lint::rule(known?.rule.as_deref()?)
}

#[cfg(test)]
mod tests {
    use project::traceback;

    use super::*;

    const PAGE: &str = "<script type=py>\nimport helper\nhelper.ask()\n</script>\n<py-config>{\"files\": {\"helper.py\": \"\"}}</py-config>";
    const HELPER: &str = "def ask():\n    return input()\n";
    const TRACEBACK: &str = "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\n  File \
                             \"/home/pyodide/helper.py\", line 2, in ask\n    return input()\nEOFError: EOF when reading a \
                             line";

    /// Whether there is something new to show when the page fails so.
    fn fails(failures: &mut Failures, page: &FilePath, text: &str) -> bool {
        let Some(workspace) = failures.workspace(page) else { return false };
        let traceback = Traceback::parse(text).unwrap();
        let located = traceback::locate(workspace, page, "main", &traceback, &[]);
        failures.failed(page, Failure::python(&traceback, &located, &[]).unwrap())
    }

    fn drawn(failures: &Failures, workspace: &Workspace, file: &str) -> String {
        let found = failures.in_file(workspace, &FilePath::new(file));
        let one = |failure: &Failure| {
            let rule = failure.rule.map_or("-", |rule| rule.id);
            let calls: Vec<String> = failure
                .calls
                .iter()
                .map(|call| format!("  {}:{:?} {}\n", call.file, call.range, call.message))
                .collect();
            format!("{:?} {rule}: {}\n{}", failure.place.range, failure.message, calls.concat())
        };
        found.iter().map(one).collect()
    }

    #[test]
    fn a_failure_is_shown_while_its_text_is_there() {
        let page = FilePath::new("/index.html");
        let workspace = Workspace::from_texts([("/index.html", PAGE), ("/helper.py", HELPER)]);
        let mut failures = Failures::default();
        assert!(!fails(&mut failures, &page, TRACEBACK), "no page is open");
        assert!(!failures.opened(page.clone(), &workspace));
        assert!(fails(&mut failures, &page, TRACEBACK));
        assert!(!fails(&mut failures, &page, TRACEBACK), "the same again");
        expect_test::expect![[r#"
            15..29 blocking-call: EOFError: EOF when reading a line
            `input()` cannot wait on the page: there is nothing to read. Add `worker` and `terminal` to the script, or use an `<input>`.
              /index.html:31..43 called in <module>
        "#]]
        .assert_eq(&drawn(&failures, &workspace, "/helper.py"));
        assert_eq!(drawn(&failures, &workspace, "/index.html"), "", "shown where it happened");

        let page_edited = Workspace::from_texts([("/index.html", ""), ("/helper.py", HELPER)]);
        let shown = drawn(&failures, &page_edited, "/helper.py");
        assert!(shown.starts_with("15..29") && !shown.contains("called in"), "{shown}");
        let edited = Workspace::from_texts([("/index.html", PAGE), ("/helper.py", "\n")]);
        assert_eq!(drawn(&failures, &edited, "/helper.py"), "");

        assert!(!failures.ran_again(&page, &page_edited), "another script of the page ran again");
        assert!(drawn(&failures, &page_edited, "/helper.py").starts_with("15..29"));
        assert!(failures.ran_again(&page, &edited), "its own text is another one");
        assert_eq!(drawn(&failures, &workspace, "/helper.py"), "");

        assert!(!failures.opened(page.clone(), &workspace));
        assert!(fails(&mut failures, &page, TRACEBACK));
        assert!(failures.opened(page.clone(), &workspace), "a clean run takes it back");
        assert_eq!(drawn(&failures, &workspace, "/helper.py"), "");
    }

    #[test]
    fn what_does_not_answer_is_shown_until_it_does() {
        let page = FilePath::new("/index.html");
        let workspace = Workspace::from_texts([("/index.html", PAGE), ("/helper.py", HELPER)]);
        let mut failures = Failures::default();
        failures.opened(page.clone(), &workspace);
        let tag = || Some(Spot { file: page.clone(), range: syntax::range(0, 16) });
        let hang = |thread, spot| Failure::hang(&Hang { thread, seconds: 5, spot });
        assert!(hang("main", None).is_none());
        assert!(failures.failed(&page, hang("main", tag()).unwrap()));
        assert!(failures.failed(&page, hang("worker 1", tag()).unwrap()));
        assert!(fails(&mut failures, &page, TRACEBACK));
        assert!(failures.answers(&page, "main"));
        assert!(!failures.answers(&page, "main"));
        expect_test::expect![[r#"
            0..16 -: Busy for 5 s without a pause: the worker does not answer. An `await` in its loop lets the worker answer.
        "#]].assert_eq(&drawn(&failures, &workspace, "/index.html"));
        assert!(drawn(&failures, &workspace, "/helper.py").contains("EOFError"), "what failed has failed");
    }

    #[test]
    fn what_micropython_says_is_not_explained_with_pyodide() {
        let page = FilePath::new("/index.html");
        let text = PAGE.replace("type=py", "type=mpy").replace("py-config", "mpy-config");
        let workspace = Workspace::from_texts([("/index.html", text.as_str()), ("/helper.py", HELPER)]);
        let mut failures = Failures::default();
        failures.opened(page.clone(), &workspace);
        let printed = "Traceback (most recent call last):\n  File \"<stdin>\", line 2, in <module>\n  File \"helper.py\", line \
                       2, in ask\nEOFError: EOF when reading a line";
        assert!(fails(&mut failures, &page, printed));
        let shown = drawn(&failures, &workspace, "/helper.py");
        assert!(shown.starts_with("15..29 -: EOFError: EOF when reading a line\n  /index.html"), "{shown}");
    }

    #[test]
    fn a_page_that_fails_in_ever_new_ways_is_not_followed_for_ever() {
        let page = FilePath::new("/index.html");
        let workspace = Workspace::from_texts([("/index.html", PAGE), ("/helper.py", HELPER)]);
        let mut failures = Failures::default();
        failures.opened(page.clone(), &workspace);
        let new = (0..KEPT * 2).filter(|n| fails(&mut failures, &page, &format!("{TRACEBACK} {n}")));
        assert_eq!(new.count(), KEPT);
    }
}
