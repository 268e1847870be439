//! Which files change: those on disk, and texts that an editor has not saved.

mod pending;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use self::pending::Pending;
use crate::event::{Event, Events};
use crate::files::{self, Content};
use crate::hot::Hot;
use crate::revisions::{Revisions, State};

/// An editor that saves writes a file in several steps; they count as one.
const PAUSE: Duration = Duration::from_millis(60);

/// Watches the files below `root` (canonical) as long as the answer lives: pages that show what changes are over, and
/// each change on disk is an event. In a large folder the watching begins later than this returns.
pub(crate) fn watch(root: &Utf8Path, shown: Shown, events: Events) -> Watching {
    let pending = Arc::new(Pending::default());
    let begun = {
        let (root, pending) = (root.to_owned(), Arc::clone(&pending));
        tokio::task::spawn_blocking(move || watcher(&root, pending))
    };
    let progress = events.clone();
    let watcher = async move {
        match begun.await {
            // Held here, it watches until the task is aborted.
            Ok(Ok(_watcher)) => {
                progress.send(Event::Watching);
                std::future::pending::<()>().await;
            }
            Ok(Err(error)) => {
                progress.notice(format!("Changes of files are not seen, reload pages by hand: {error}."));
            }
            Err(_) => {}
        }
    };
    let teller = tell(Arc::clone(&pending), Arc::new(shown), events);
    let task = tokio::spawn(async move {
        tokio::join!(watcher, teller);
    });
    Watching { task, pending }
}

/// What pages show, and what it is compared with.
pub(crate) struct Shown {
    pub(crate) content: Arc<dyn Content>,
    pub(crate) revisions: Revisions,
    /// Where it is wanted.
    pub(crate) hot: Option<Hot>,
}

/// Tells pages and the program of changes as they are due.
async fn tell(pending: Arc<Pending>, shown: Arc<Shown>, events: Events) {
    loop {
        let due = pending.next().await;
        for path in due.on_disk {
            events.send(Event::FileChanged { path });
        }
        let shown = Arc::clone(&shown);
        let compare = move || {
            let hot = |page: &str, file: &Utf8Path, sent| shown.hot.as_ref()?.reruns(page, file, sent);
            shown.revisions.changed(&due.paths, |path| state(&*shown.content, path), hot)
        };
        // It fails only where the runtime ends.
        let _ = tokio::task::spawn_blocking(compare).await;
    }
}

/// What a file holds now; of a folder, which pages.
pub(crate) fn state(content: &dyn Content, path: &Utf8Path) -> State {
    if path.is_dir() {
        return listed(&files::pages(path));
    }
    content.read(path).ok().and_then(|content| held(&content))
}

/// The state of a file that holds this.
pub(crate) fn held(content: &[u8]) -> State {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    Some(hasher.finish())
}

/// The state of a folder with these pages.
pub(crate) fn listed(pages: &[String]) -> State {
    held(pages.join("\n").as_bytes())
}

/// Ends the watching when it is dropped.
pub(crate) struct Watching {
    task: tokio::task::JoinHandle<()>,
    pending: Arc<Pending>,
}

impl Watching {
    /// Every file counts as it was at first.
    pub(crate) fn nothing() -> Watching {
        Watching { task: tokio::spawn(std::future::ready(())), pending: Arc::default() }
    }

    /// An editor changed the text of the file at an absolute path; that counts once it rests for `pause`.
    pub(crate) fn edited(&self, path: Utf8PathBuf, pause: Duration) {
        self.pending.edited(path, pause);
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn watcher(root: &Utf8Path, pending: Arc<Pending>) -> notify::Result<RecommendedWatcher> {
    let below = root.to_owned();
    let heard = move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
        {
            let paths = event.paths.into_iter().filter_map(|path| Utf8PathBuf::from_path_buf(path).ok());
            pending.on_disk(paths.filter(|path| matters(&below, path)), PAUSE);
        }
    };
    // A link could lead out of the project, to all files of the machine.
    let config = notify::Config::default().with_follow_symlinks(false);
    let mut watcher = RecommendedWatcher::new(heard, config)?;
    watcher.watch(root.as_std_path(), RecursiveMode::Recursive)?;
    Ok(watcher)
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
    use crate::revisions::Request;

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
    async fn a_saved_file_is_told_and_ends_the_pages_that_show_it() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let (events, mut receiver) = Events::channel();
        let revisions = Revisions::new("r");
        let request = Request { page: "index.html", address: "/main.py", is_style: false };
        revisions.served(&root.join("main.py"), request, held(b"before"));
        let disk = Arc::new(files::Disk::new(&root).unwrap());
        let shown = Shown { content: disk, revisions: revisions.clone(), hot: None };
        let watching = watch(&root, shown, events);
        let told = async {
            assert_eq!(receiver.recv().await, Some(Event::Watching));
            std::fs::write(root.join("main.py"), "x = 1").unwrap();
            assert_eq!(receiver.recv().await, Some(Event::FileChanged { path: root.join("main.py") }));
            let mut listening = revisions.subscribe();
            while revisions.news("index.html") == revisions.news("other.html") {
                listening.changed().await.unwrap();
            }
        };
        tokio::time::timeout(Duration::from_secs(20), told).await.unwrap();
        drop(watching);
    }

    #[tokio::test]
    async fn an_edited_text_ends_the_pages_that_show_it_and_is_no_change_on_disk() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let (events, mut receiver) = Events::channel();
        let revisions = Revisions::new("r");
        let path = root.join("main.py");
        let request = Request { page: "index.html", address: "/main.py", is_style: false };
        revisions.served(&path, request, held(b"before"));
        let shown = Shown { content: Arc::new(Editor), revisions: revisions.clone(), hot: None };
        let watching = watch(&root, shown, events);
        watching.edited(path, Duration::ZERO);
        let mut listening = revisions.subscribe();
        while revisions.news("index.html") == revisions.news("other.html") {
            listening.changed().await.unwrap();
        }
        while let Ok(event) = receiver.try_recv() {
            assert_eq!(event, Event::Watching);
        }
        drop(watching);
    }

    /// Holds one text that is on no disk.
    struct Editor;

    impl Content for Editor {
        fn read(&self, _: &Utf8Path) -> std::io::Result<Vec<u8>> {
            Ok(b"after".to_vec())
        }
    }
}
