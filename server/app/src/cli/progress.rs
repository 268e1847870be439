//! How far a long step is, told on standard error where that is a terminal: elsewhere the lines would pile up, and what a
//! program says would depend on how fast it is.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// A step is silent for this long: most are over by then.
const PATIENCE: Duration = Duration::from_secs(1);

/// Then it speaks no more often than this.
const PAUSE: Duration = Duration::from_millis(200);

/// Tells how far a step is, once it has taken longer than a second, a few times a second.
pub(super) struct Progress {
    verb: &'static str,
    is_seen: bool,
    started: Instant,
    told: Option<Instant>,
}

impl Progress {
    /// A step that begins now; `verb` says what is done to a file: "Checked".
    pub(super) fn new(verb: &'static str) -> Self {
        let is_seen = std::io::stderr().is_terminal();
        Progress { verb, is_seen, started: Instant::now(), told: None }
    }

    /// So many files are done.
    pub(super) fn tick(&mut self, done: usize, all: usize) {
        let now = Instant::now();
        if self.is_due(now) {
            self.told = Some(now);
            // A line that cannot be written is not worth an end of the work.
            let _ = write!(std::io::stderr(), "\r\x1b[K{} {done} of {all} files", self.verb);
        }
    }

    /// The step is over, and its line goes away.
    pub(super) fn end(self) {
        if self.told.is_some() {
            // Nobody needs to know that the line could not be cleared.
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    fn is_due(&self, now: Instant) -> bool {
        match self.told {
            _ if !self.is_seen => false,
            None => now.duration_since(self.started) >= PATIENCE,
            Some(told) => now.duration_since(told) >= PAUSE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silent_for_a_second_then_a_few_times_a_second() {
        let mut progress = Progress { is_seen: true, ..Progress::new("Read") };
        let after = |milliseconds| progress.started + Duration::from_millis(milliseconds);
        assert!(!progress.is_due(after(999)));
        assert!(progress.is_due(after(1000)));
        let (soon, later) = (after(1199), after(1200));
        progress.told = Some(after(1000));
        assert!(!progress.is_due(soon));
        assert!(progress.is_due(later));
        progress.is_seen = false;
        assert!(!progress.is_due(later), "no lines in a file");
    }
}
