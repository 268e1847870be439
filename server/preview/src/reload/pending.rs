//! Changes that are not told yet, because more of the same may follow.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use tokio::sync::Notify;

/// The files that changed, each with the time at which that is told.
#[derive(Debug, Default)]
pub(super) struct Pending {
    files: Mutex<BTreeMap<Utf8PathBuf, Change>>,
    wake: Notify,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Change {
    at: Instant,
    on_disk: bool,
}

/// Changes whose time has come.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Due {
    pub(super) paths: BTreeSet<Utf8PathBuf>,
    /// Those among them that the disk told of.
    pub(super) on_disk: Vec<Utf8PathBuf>,
}

impl Pending {
    /// An editor changed a text. That is told once no other edit follows for `pause`.
    pub(super) fn edited(&self, path: Utf8PathBuf, pause: Duration) {
        let at = Instant::now() + pause;
        self.files().entry(path).or_insert(Change { at, on_disk: false }).at = at;
        self.wake.notify_one();
    }

    /// Files changed on disk. That is told after `pause`, or with an edit that is due before.
    pub(super) fn on_disk(&self, paths: impl Iterator<Item = Utf8PathBuf>, pause: Duration) {
        let at = Instant::now() + pause;
        let mut files = self.files();
        for path in paths {
            let change = files.entry(path).or_insert(Change { at, on_disk: true });
            *change = Change { at: change.at.min(at), on_disk: true };
        }
        drop(files);
        self.wake.notify_one();
    }

    /// Waits for what is due; it has at least one path.
    pub(super) async fn next(&self) -> Due {
        loop {
            let due = self.take(Instant::now());
            if !due.paths.is_empty() {
                return due;
            }
            let first = self.files().values().map(|change| change.at).min();
            match first {
                // Something else may be due before.
                Some(at) => {
                    tokio::select! {
                        () = tokio::time::sleep_until(at.into()) => {}
                        () = self.wake.notified() => {}
                    }
                }
                None => self.wake.notified().await,
            }
        }
    }

    fn take(&self, now: Instant) -> Due {
        let mut files = self.files();
        let mut due = Due::default();
        files.retain(|path, change| {
            let is_due = change.at <= now;
            if is_due {
                due.paths.insert(path.clone());
            }
            if is_due && change.on_disk {
                due.on_disk.push(path.clone());
            }
            !is_due
        });
        due
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<Utf8PathBuf, Change>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_secs(10);
    const LONG: Duration = Duration::from_secs(1000);

    /// What is due after the shorter pause has passed, and what after the longer one.
    fn due(pending: &Pending) -> [Vec<Utf8PathBuf>; 2] {
        [SHORT, LONG].map(|pause| pending.take(Instant::now() + pause).paths.into_iter().collect())
    }

    fn at(path: &str) -> Utf8PathBuf {
        Utf8PathBuf::from(path)
    }

    #[test]
    fn each_edit_begins_the_pause_anew() {
        let pending = Pending::default();
        pending.edited(at("a"), SHORT);
        pending.edited(at("b"), SHORT);
        pending.edited(at("a"), LONG);
        assert_eq!(due(&pending), [vec![at("b")], vec![at("a")]]);
        assert_eq!(due(&pending), <[Vec<Utf8PathBuf>; 2]>::default(), "told once");
    }

    #[test]
    fn a_save_ends_the_pause() {
        let pending = Pending::default();
        pending.edited(at("a"), LONG);
        pending.on_disk([at("a")].into_iter(), SHORT);
        pending.edited(at("b"), LONG);
        pending.edited(at("b"), Duration::ZERO);
        assert_eq!(due(&pending), [vec![at("a"), at("b")], vec![]]);
    }

    #[test]
    fn further_writes_do_not_put_a_change_on_disk_off() {
        let pending = Pending::default();
        pending.on_disk([at("a")].into_iter(), SHORT);
        pending.on_disk([at("a")].into_iter(), LONG);
        let told = pending.take(Instant::now() + SHORT);
        assert_eq!(told.on_disk, [at("a")]);
    }

    #[tokio::test]
    async fn what_is_due_earlier_is_told_earlier() {
        let pending = std::sync::Arc::new(Pending::default());
        pending.edited(at("late"), LONG);
        let waiting = tokio::spawn({
            let pending = std::sync::Arc::clone(&pending);
            async move { pending.next().await }
        });
        tokio::task::yield_now().await;
        pending.edited(at("now"), Duration::ZERO);
        assert_eq!(waiting.await.unwrap().paths, BTreeSet::from([at("now")]));
    }
}
