//! How far a long step is, told on standard error.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// A step is silent for this long: most are over by then.
const PATIENCE: Duration = Duration::from_secs(1);

/// Then it speaks no more often than this.
const PAUSE: Duration = Duration::from_millis(200);

/// Tells how far a step is, once it has taken longer than a second, a few times a second.
pub(super) struct Progress {
    verb: &'static str,
    started: Instant,
    told: Option<Instant>,
}

impl Progress {
    /// A step that begins now; `verb` says what is done to a file: "Checked".
    pub(super) fn new(verb: &'static str) -> Self {
        Progress { verb, started: Instant::now(), told: None }
    }

    /// So many files are done.
    pub(super) fn tick(&mut self, done: usize, all: usize) {
        let now = Instant::now();
        if self.is_due(now) {
            self.told = Some(now);
            show(&format!("{} {done} of {all} files", self.verb));
        }
    }

    /// The step is over, and its line goes away.
    pub(super) fn end(self) {
        if self.told.is_some() && std::io::stderr().is_terminal() {
            // Nobody needs to know that the line could not be cleared.
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    fn is_due(&self, now: Instant) -> bool {
        match self.told {
            None => now.duration_since(self.started) >= PATIENCE,
            Some(told) => now.duration_since(told) >= PAUSE,
        }
    }
}

fn show(sentence: &str) {
    let mut stderr = std::io::stderr();
    // A line that cannot be written is not worth an end of the work.
    let _ = if stderr.is_terminal() {
        write!(stderr, "\r\x1b[K{sentence}")
    } else {
        writeln!(stderr, "{sentence}")
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silent_for_a_second_then_a_few_times_a_second() {
        let mut progress = Progress::new("Read");
        let after = |milliseconds| progress.started + Duration::from_millis(milliseconds);
        assert!(!progress.is_due(after(999)));
        assert!(progress.is_due(after(1000)));
        let (soon, later) = (after(1199), after(1200));
        progress.told = Some(after(1000));
        assert!(!progress.is_due(soon));
        assert!(progress.is_due(later));
    }
}
