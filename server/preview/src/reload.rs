//! Which state of the project the pages show, and when it is over.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use tokio::sync::{Notify, watch};

use crate::event::{Event, Events};
use crate::files;

/// Counts the states of the project. A page knows the one it was served from, and reloads when that is not the newest:
/// so a page that was opened before a restart of the preview reloads as well.
#[derive(Debug, Clone)]
pub(crate) struct Revisions {
    run: String,
    current: watch::Sender<u64>,
}

impl Revisions {
    pub(crate) fn new() -> Self {
        Revisions { run: random(), current: watch::Sender::new(0) }
    }

    /// The newest, as pages know it.
    pub(crate) fn current(&self) -> String {
        self.name(*self.current.borrow())
    }

    /// The files are not what they were: every open page reloads.
    pub(crate) fn advance(&self) {
        self.current.send_modify(|number| *number += 1);
    }

    /// What a page listens to: the newest revision, then each as it comes.
    pub(crate) fn subscribe(&self) -> watch::Receiver<u64> {
        let mut receiver = self.current.subscribe();
        receiver.mark_changed();
        receiver
    }

    pub(crate) fn name(&self, number: u64) -> String {
        format!("{}-{number}", self.run)
    }
}

/// 16 hexadecimal digits that nobody can guess: the standard library seeds its hash states from the system's generator.
pub(crate) fn random() -> String {
    format!("{:016x}", RandomState::new().hash_one(0))
}

/// An editor that saves writes a file in several steps; they count as one.
const PAUSE: Duration = Duration::from_millis(60);

/// Watches the files below `root` as long as the answer lives; each change advances the revision and is an event. In a
/// large folder the watching begins later than this returns.
pub(crate) fn watch(root: &Utf8Path, revisions: Revisions, events: Events) -> Watching {
    let changed = Arc::new(Changed::default());
    let begun = {
        let (root, changed) = (root.to_owned(), Arc::clone(&changed));
        tokio::task::spawn_blocking(move || watcher(&root, changed))
    };
    let task = tokio::spawn(async move {
        // Held here, it watches until this task is aborted.
        let _watcher = match begun.await {
            Ok(Ok(watcher)) => watcher,
            Ok(Err(error)) => {
                events.notice(format!("Changes of files are not seen, reload pages by hand: {error}."));
                return;
            }
            Err(_) => return,
        };
        loop {
            for path in changed.next().await {
                events.send(Event::FileChanged { path });
            }
            revisions.advance();
        }
    });
    Watching { task }
}

/// Ends the watching when it is dropped.
pub(crate) struct Watching {
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn watcher(root: &Utf8Path, changed: Arc<Changed>) -> notify::Result<RecommendedWatcher> {
    let below = root.to_owned();
    let heard = move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
        {
            let paths = event.paths.into_iter().filter_map(|path| Utf8PathBuf::from_path_buf(path).ok());
            changed.add(paths.filter(|path| matters(&below, path)));
        }
    };
    // A link could lead out of the project, to all files of the machine.
    let config = notify::Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(heard, config)?;
    watcher.watch(root.as_std_path(), RecursiveMode::Recursive)?;
    Ok(watcher)
}

/// The files that changed and were not told yet.
#[derive(Default)]
struct Changed {
    paths: Mutex<BTreeSet<Utf8PathBuf>>,
    wake: Notify,
}

impl Changed {
    fn add(&self, paths: impl Iterator<Item = Utf8PathBuf>) {
        let mut waiting = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.extend(paths);
        if !waiting.is_empty() {
            self.wake.notify_one();
        }
    }

    /// Waits for changes, and for the pause behind the first.
    async fn next(&self) -> BTreeSet<Utf8PathBuf> {
        loop {
            self.wake.notified().await;
            tokio::time::sleep(PAUSE).await;
            let paths = std::mem::take(&mut *self.paths.lock().unwrap_or_else(PoisonError::into_inner));
            if !paths.is_empty() {
                return paths;
            }
        }
    }
}

/// Whether a page could depend on the file: not the folders of tools, nor the files that editors make while they save.
fn matters(root: &Utf8Path, path: &Utf8Path) -> bool {
    let Ok(below) = path.strip_prefix(root) else { return false };
    let name = below.file_name().unwrap_or_default();
    let by_an_editor =
        name.ends_with('~') || name == "4913" || matches!(below.extension(), Some("swp" | "tmp"));
    !name.is_empty() && !by_an_editor && !below.components().any(|part| files::is_passed_over(part.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_project_matter() {
        let cases = [
            ("/r/index.html", true),
            ("/r/a/data.csv", true),
            ("/r/.git/index", false),
            ("/r/.index.html.swp", false),
            ("/r/index.html~", false),
            ("/r/4913", false),
            ("/r/node_modules/x/x.js", false),
            ("/r/__pycache__/x.pyc", false),
            ("/r", false),
            ("/elsewhere", false),
        ];
        for (path, expected) in cases {
            assert_eq!(matters(Utf8Path::new("/r"), Utf8Path::new(path)), expected, "{path}");
        }
    }

    #[tokio::test]
    async fn a_saved_file_advances_the_revision() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let (events, mut receiver) = Events::channel();
        let revisions = Revisions::new();
        let before = revisions.current();
        let watching = watch(&root, revisions.clone(), events);
        // Saved again and again, because nothing says that the watching has begun.
        let saving = async {
            for number in 0.. {
                std::fs::write(root.join("main.py"), format!("x = {number}")).unwrap();
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        let told = async {
            let event = receiver.recv().await.unwrap();
            assert_eq!(event, Event::FileChanged { path: root.join("main.py") });
            let mut listening = revisions.subscribe();
            while revisions.current() == before {
                listening.changed().await.unwrap();
            }
        };
        tokio::select! {
            () = saving => {}
            done = tokio::time::timeout(Duration::from_secs(20), told) => done.unwrap(),
        }
        drop(watching);
    }

    #[test]
    fn two_runs_never_share_a_revision() {
        assert_ne!(Revisions::new().current(), Revisions::new().current());
    }
}
