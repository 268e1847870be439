//! What people see of a run: what pages print on standard output, all else on standard error; in GitHub's form all of it
//! on standard output.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::Write as _;

use clap::ValueEnum;

use super::outcome::{Failure, Outcome};
use crate::cli::visible;
use crate::report::github;

/// The forms that a run is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people at a terminal.
    Human,
    /// The same, with annotations of GitHub Actions for what failed.
    Github,
}

/// Tells what happens, as it happens.
pub(super) struct Teller {
    /// Whether lines must say of which page they are.
    named: bool,
    /// For GitHub: what only we can say to make it take commands again. What pages print must not command it.
    secret: Option<String>,
}

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stream {
    Out,
    Error,
}

impl Teller {
    /// For a run of so many pages.
    pub(super) fn new(format: Format, pages: usize) -> Teller {
        let is_github = format == Format::Github;
        let teller = Teller { named: is_github || pages > 1, secret: is_github.then(secret) };
        if let Some(secret) = &teller.secret {
            teller.write(Stream::Out, &format!("::stop-commands::{secret}\n"));
        }
        teller
    }

    /// A page printed a text.
    pub(super) fn printed(&self, page: &str, thread: &str, text: &str) {
        let place = if self.named { format!("{}: ", place(page, thread)) } else { String::new() };
        self.write(Stream::Out, &prefixed(&place, text));
    }

    /// Something is to be said of a page.
    pub(super) fn said(&self, page: &str, thread: &str, text: &str) {
        self.write(Stream::Error, &indented(&format!("{}: ", place(page, thread)), text));
    }

    /// A page failed.
    pub(super) fn failed(&self, page: &str, thread: &str, failure: &Failure) {
        let place = failure.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
        let is_told = failure.text.contains(place.trim_end_matches(": "));
        let text = format!("error: {}{}", if is_told { "" } else { &place }, failure.text);
        self.said(page, thread, &text);
    }

    /// A page is done.
    pub(super) fn ended(&self, outcome: &Outcome) {
        self.said(&outcome.name, "main", &summary(outcome));
        let Some(secret) = self.secret.as_ref().filter(|_| !outcome.passed()) else { return };
        let commands: String = outcome.failures.iter().map(|failure| annotation(outcome, failure)).collect();
        self.write(Stream::Out, &format!("::{secret}::\n{commands}::stop-commands::{secret}\n"));
    }

    /// All pages are done.
    pub(super) fn all_ended(&self, outcomes: &[Outcome]) {
        if outcomes.len() > 1 {
            let failed = outcomes.iter().filter(|outcome| !outcome.passed()).count();
            let passed = outcomes.len() - failed;
            self.write(
                Stream::Error,
                &format!("{} pages: {passed} passed, {failed} failed\n", outcomes.len()),
            );
        }
        if let Some(secret) = &self.secret {
            self.write(Stream::Out, &format!("::{secret}::\n"));
        }
    }

    /// Whoever reads it may have gone: the exit code still tells.
    fn write(&self, stream: Stream, text: &str) {
        let _ = match stream {
            // GitHub reads the two without order.
            Stream::Error if self.secret.is_none() => std::io::stderr().lock().write_all(text.as_bytes()),
            _ => {
                let mut out = std::io::stdout().lock();
                out.write_all(text.as_bytes()).and_then(|()| out.flush())
            }
        };
    }
}

fn summary(outcome: &Outcome) -> String {
    let took = outcome.took.as_secs_f64();
    match outcome.failures.len() {
        0 => format!("passed in {took:.1} s"),
        1 => format!("failed in {took:.1} s: 1 error"),
        errors => format!("failed in {took:.1} s: {errors} errors"),
    }
}

/// A command that shows a failure beside its line, else beside the page.
fn annotation(outcome: &Outcome, failure: &Failure) -> String {
    let place = match &failure.place {
        Some(place) => {
            format!("file={},line={},col={}", github::property(&place.path), place.line, place.column)
        }
        None => format!("file={}", github::property(&outcome.name)),
    };
    let title = github::property(&format!("{} fails", outcome.name));
    format!("::error {place},title={title}::{}\n", github::data(&visible(&failure.text)))
}

fn secret() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}

fn place(page: &str, thread: &str) -> String {
    if thread == "main" { page.to_owned() } else { format!("{page} ({thread})") }
}

/// Every line of a text behind `prefix`.
fn prefixed(prefix: &str, text: &str) -> String {
    visible(text.strip_suffix('\n').unwrap_or(text))
        .split('\n')
        .map(|line| format!("{prefix}{line}\n"))
        .collect()
}

/// A text behind `prefix`, further lines indented.
fn indented(prefix: &str, text: &str) -> String {
    format!("{prefix}{}\n", visible(text.trim_end()).replace('\n', "\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Location;

    #[test]
    fn what_is_printed_cannot_command_the_terminal() {
        assert_eq!(prefixed("", "a\u{1b}[2J\tb\r\n"), "a\\u{1b}[2J\tb\\r\n");
        assert_eq!(prefixed("a.html: ", "one\n\ntwo"), "a.html: one\na.html: \na.html: two\n");
        assert_eq!(indented("a.html: ", "error: one\ntwo\n"), "a.html: error: one\n  two\n");
    }

    #[test]
    fn an_annotation_stands_where_it_failed() {
        let outcome = Outcome { name: "a,b.html".to_owned(), ..Outcome::default() };
        let place = Location { path: "lib/x.py".to_owned(), line: 3, column: 5 };
        let failure = Failure { place: Some(place), ..Failure::somewhere("Traceback\nKeyError: 'a'") };
        let title = "title=a%2Cb.html fails";
        assert_eq!(
            annotation(&outcome, &failure),
            format!("::error file=lib/x.py,line=3,col=5,{title}::Traceback%0AKeyError: 'a'\n")
        );
        let crashed = annotation(&outcome, &Failure::somewhere("it crashed"));
        assert_eq!(crashed, format!("::error file=a%2Cb.html,{title}::it crashed\n"));
    }
}
