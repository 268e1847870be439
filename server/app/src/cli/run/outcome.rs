//! What came of a page.

use std::time::Duration;

use crate::report::Location;

/// What a page printed, and how it failed.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// The page, relative to the working directory.
    pub(super) name: String,
    /// From opening it to its end.
    pub(super) took: Duration,
    /// What it wrote to the console, one line for each; what is too much is left out.
    pub(super) printed: String,
    /// In the order in which they were seen.
    pub(super) failures: Vec<Failure>,
}

/// One reason why a page failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    /// One line: what a traceback ends with, or what the browser says.
    pub(super) title: String,
    /// All of it, with the places of the project.
    pub(super) text: String,
    /// Where in the project, as far as it is known.
    pub(super) place: Option<Location>,
}

/// Bytes that are kept of what one page prints.
const PRINTED: usize = 1 << 20;
/// Failures that are kept of one page.
const FAILURES: usize = 100;

impl Outcome {
    /// Keeps what was printed.
    pub(super) fn print(&mut self, line: &str) {
        const CUT: &str = "… (the rest is left out)\n";
        if self.printed.len() + line.len() < PRINTED {
            self.printed.push_str(line);
            self.printed.push('\n');
        } else if !self.printed.ends_with(CUT) {
            self.printed.push_str(CUT);
        }
    }

    /// Keeps a failure.
    pub(super) fn fail(&mut self, failure: Failure) {
        if self.failures.len() < FAILURES {
            self.failures.push(failure);
        }
    }

    /// Whether it ran as it should.
    pub(super) fn passed(&self) -> bool {
        self.failures.is_empty()
    }
}

impl Failure {
    /// One whose place is not known.
    pub(super) fn somewhere(text: &str) -> Failure {
        Failure {
            title: text.lines().next().unwrap_or_default().to_owned(),
            text: text.to_owned(),
            place: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_cannot_fill_the_memory() {
        let mut outcome = Outcome::default();
        let line = "x".repeat(1000);
        for _ in 0..2000 {
            outcome.print(&line);
            outcome.fail(Failure::somewhere("again"));
        }
        assert!(outcome.printed.len() < PRINTED + 100);
        assert!(outcome.printed.ends_with("x\n… (the rest is left out)\n"));
        assert_eq!(outcome.failures.len(), FAILURES);
    }
}
