//! When a page has done what it was opened for.

use std::time::Duration;

use serde::Deserialize;
use tokio::time::Instant;

/// What is waited for, and how far the page is.
pub(super) struct Wait {
    text: Option<String>,
    limit: Duration,
    began: Instant,
    page: Progress,
    /// The text was printed.
    printed: bool,
    failed: bool,
    /// Since when there is nothing to wait for.
    ended: Option<Instant>,
    /// The last sign of life.
    last: Instant,
}

/// How far a page is, as `watch.js` tells it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Progress {
    loaded: bool,
    found: bool,
    scripts: Vec<Script>,
    /// There are scripts that have not begun, no other runs, and nothing is on its way that they could wait for.
    stuck: bool,
}

/// A Python script of the page, in the page's order.
#[derive(Debug, Clone, Deserialize)]
struct Script {
    tag: String,
    /// It said that it runs.
    begun: bool,
    ended: bool,
}

/// What to do now.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// Look again when something happens, at the latest then.
    Wait(Instant),
    /// The page is done.
    Done,
    /// It is not, and will not be waited for: the reason, for the user.
    GivenUp(String),
}

/// What a page may still say after its end: errors of tasks that its scripts began, for instance.
const REST: Duration = Duration::from_millis(500);
/// How long a page that has failed and runs no script may be silent before the rest of it is not waited for: a worker may
/// wait for what failed. Pyodide starts in less.
const SILENCE: Duration = Duration::from_secs(15);

impl Wait {
    /// From now on, for a text or for the end of all scripts.
    pub(super) fn new(text: Option<&str>, limit: Duration) -> Wait {
        let now = Instant::now();
        Wait {
            text: text.map(str::to_owned),
            limit,
            began: now,
            page: Progress::default(),
            printed: false,
            failed: false,
            ended: None,
            last: now,
        }
    }

    /// The page says how far it is.
    pub(super) fn hear(&mut self, page: Progress) {
        self.page = page;
        self.lives();
    }

    /// The page printed something.
    pub(super) fn printed(&mut self, text: &str) {
        self.printed |= self.text.as_ref().is_some_and(|awaited| text.contains(awaited));
        self.lives();
    }

    /// Something of the page failed.
    pub(super) fn failed(&mut self) {
        self.failed = true;
        self.lives();
    }

    fn lives(&mut self) {
        self.last = Instant::now();
        self.ended = if self.is_at_end() { self.ended.or(Some(self.last)) } else { None };
    }

    fn is_at_end(&self) -> bool {
        match &self.text {
            Some(_) => self.printed || self.page.found,
            None => self.page.loaded && self.page.scripts.iter().all(|script| script.ended),
        }
    }

    /// What to do at a time.
    pub(super) fn next(&self, now: Instant) -> Next {
        if let Some(ended) = self.ended {
            return if now >= ended + REST { Next::Done } else { Next::Wait(ended + REST) };
        }
        let give_up = self.last + SILENCE;
        let limit = self.began + self.limit;
        if now >= limit {
            return Next::GivenUp(format!("{} after {} s", self.missing(), self.limit.as_secs()));
        }
        if self.failed && self.page.stuck && self.text.is_none() {
            return Next::GivenUp(self.never_began());
        }
        if !self.failed || self.is_running() {
            return Next::Wait(limit);
        }
        if now >= give_up {
            return Next::GivenUp(format!(
                "{}, after a failure and {} s of silence",
                self.missing(),
                SILENCE.as_secs()
            ));
        }
        Next::Wait(give_up.min(limit))
    }

    /// Whether there is a script that will tell its end, however long that takes.
    fn is_running(&self) -> bool {
        self.text.is_none() && self.page.scripts.iter().any(|script| script.begun && !script.ended)
    }

    /// The place of the first script that has not ended, among the page's scripts.
    pub(super) fn unfinished(&self) -> Option<usize> {
        self.page.scripts.iter().position(|script| !script.ended).filter(|_| self.text.is_none())
    }

    /// What there is still to wait for, as the rest of a sentence.
    fn missing(&self) -> String {
        if let Some(text) = &self.text {
            return format!("the text {text:?} is neither in the page nor on its console");
        }
        match self.left()[..] {
            [] => "it has not loaded".to_owned(),
            [tag] => format!("{tag} has not come to its end"),
            ref tags => format!("these scripts have not come to their end: {}", tags.join(", ")),
        }
    }

    /// A script begins only where its interpreter does, with all that its config names.
    fn never_began(&self) -> String {
        match self.left()[..] {
            [tag] => format!("{tag} never began, after a failure"),
            ref tags => format!("these scripts never began, after a failure: {}", tags.join(", ")),
        }
    }

    /// The tags of the scripts that have not ended.
    fn left(&self) -> Vec<&str> {
        self.page.scripts.iter().filter(|script| !script.ended).map(|script| &*script.tag).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(60);

    fn progress(loaded: bool, found: bool, ended: &[bool]) -> Progress {
        let script =
            |ended: &bool| Script { tag: "<script type=\"py\">".to_owned(), begun: *ended, ended: *ended };
        Progress { loaded, found, scripts: ended.iter().map(script).collect(), stuck: false }
    }

    /// What is to be done at the latest, with nothing more from the page.
    fn at_last(wait: &Wait) -> Next {
        let mut now = Instant::now();
        loop {
            match wait.next(now) {
                Next::Wait(until) => now = until,
                end => return end,
            }
        }
    }

    #[test]
    fn a_page_is_done_when_its_scripts_are() {
        let mut wait = Wait::new(None, LIMIT);
        assert_eq!(at_last(&wait), Next::GivenUp("it has not loaded after 60 s".to_owned()));
        wait.hear(progress(true, false, &[true, false]));
        assert_eq!(wait.unfinished(), Some(1));
        let unfinished = "<script type=\"py\"> has not come to its end after 60 s";
        assert_eq!(at_last(&wait), Next::GivenUp(unfinished.to_owned()));
        wait.hear(progress(true, false, &[true, true]));
        assert!(matches!(wait.next(Instant::now()), Next::Wait(_)), "it may still say something");
        assert_eq!(at_last(&wait), Next::Done);
        wait.hear(progress(false, false, &[]));
        assert!(matches!(at_last(&wait), Next::GivenUp(_)), "it went to another address");
    }

    #[test]
    fn a_page_without_scripts_is_done_when_it_is_loaded() {
        let mut wait = Wait::new(None, LIMIT);
        wait.hear(progress(true, false, &[]));
        assert_eq!(at_last(&wait), Next::Done);
    }

    #[test]
    fn a_text_is_waited_for_wherever_it_comes() {
        let mut wait = Wait::new(Some("ready"), LIMIT);
        wait.hear(progress(true, false, &[true]));
        wait.printed("not yet");
        let missing = "the text \"ready\" is neither in the page nor on its console after 60 s";
        assert_eq!(at_last(&wait), Next::GivenUp(missing.to_owned()));
        wait.printed("all is ready now");
        assert_eq!(at_last(&wait), Next::Done);
        let mut wait = Wait::new(Some("ready"), LIMIT);
        wait.hear(progress(false, true, &[false]));
        assert_eq!(at_last(&wait), Next::Done);
    }

    #[test]
    fn what_failed_is_not_waited_for_to_the_limit() {
        let mut wait = Wait::new(None, LIMIT);
        wait.hear(progress(true, false, &[false]));
        wait.failed();
        let Next::Wait(until) = wait.next(Instant::now()) else { panic!("it may go on") };
        assert!(until < Instant::now() + LIMIT / 2);
        let unfinished = "<script type=\"py\"> has not come to its end, after a failure and 15 s of silence";
        assert_eq!(at_last(&wait), Next::GivenUp(unfinished.to_owned()));

        let mut page = progress(true, false, &[false]);
        page.scripts[0].begun = true;
        wait.hear(page);
        let unfinished = "<script type=\"py\"> has not come to its end after 60 s";
        assert_eq!(at_last(&wait), Next::GivenUp(unfinished.to_owned()), "a script that runs has the time");
    }

    #[test]
    fn scripts_that_cannot_begin_are_not_waited_for() {
        let stuck = |ended: &[bool]| Progress { stuck: true, ..progress(true, false, ended) };
        let mut wait = Wait::new(None, LIMIT);
        wait.hear(stuck(&[true, false]));
        assert!(matches!(wait.next(Instant::now()), Next::Wait(_)), "a page may begin them by itself");
        wait.failed();
        let never = "<script type=\"py\"> never began, after a failure";
        assert_eq!(wait.next(Instant::now()), Next::GivenUp(never.to_owned()));
        wait.hear(stuck(&[false, false]));
        let never = "these scripts never began, after a failure: <script type=\"py\">, <script type=\"py\">";
        assert_eq!(wait.next(Instant::now()), Next::GivenUp(never.to_owned()));
        wait.hear(progress(true, false, &[true, false]));
        assert!(matches!(wait.next(Instant::now()), Next::Wait(_)), "one began after all");

        let mut wait = Wait::new(Some("ready"), LIMIT);
        wait.hear(stuck(&[false]));
        wait.failed();
        assert!(matches!(wait.next(Instant::now()), Next::Wait(_)), "the text may come from elsewhere");
    }
}
