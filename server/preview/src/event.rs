//! What a preview tells the program around it.

use std::sync::atomic::{AtomicUsize, Ordering};

use camino::Utf8PathBuf;
use project::path::FilePath;
use project::traceback::{Frame, Run};
use syntax::TextRange;
use tokio::sync::mpsc;

/// Something happened in a page or to the preview. A page is named by its path on the server, without the leading `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A browser opened the page, or opened it again.
    PageOpened {
        /// The page.
        page: String,
    },
    /// A script of the page ran again, in its interpreter.
    ScriptRan {
        /// The page.
        page: String,
    },
    /// Something was written to the console, `print` included.
    Console {
        /// The page.
        page: String,
        /// `main`, or `worker 1` and so on.
        thread: String,
        /// How it was written.
        level: Level,
        /// One message; may have several lines.
        text: String,
    },
    /// Python code failed.
    PythonError {
        /// The page.
        page: String,
        /// As in `Console`.
        thread: String,
        /// The traceback as the runtime prints it, without the runtime's own frames; of very many lines the first and
        /// the last.
        traceback: String,
        /// The runs of code that it names.
        runs: Vec<Run>,
    },
    /// Python warns.
    PythonWarning {
        /// The page.
        page: String,
        /// As in `Console`.
        thread: String,
        /// One line, with the place as the runtime names it. The line of code that Python writes below it is a warning in
        /// `Console`.
        text: String,
        /// The runs of code that it names.
        runs: Vec<Run>,
    },
    /// JavaScript or PyScript itself failed.
    PageError {
        /// The page.
        page: String,
        /// As in `Console`.
        thread: String,
        /// What the browser says.
        text: String,
        /// Where JavaScript of the project failed.
        place: Option<ScriptPlace>,
        /// The Python that ran, where JavaScript failed in it and Python does not tell its line.
        run: Option<Run>,
    },
    /// A thread on which Python ran gives no sign of life: a loop without a pause, mostly.
    Hung {
        /// The page.
        page: String,
        /// As in `Console`.
        thread: String,
        /// For how long.
        seconds: u32,
        /// The code that is under way, of several the one that began last; or the only one that ever ran there.
        run: Option<Run>,
    },
    /// A thread of which `Hung` told goes on, or has ended.
    Answers {
        /// The page.
        page: String,
        /// As in `Console`.
        thread: String,
    },
    /// The page asked for a file that the project does not have, or that could not be loaded.
    LoadFailed {
        /// The page, where it is known.
        page: String,
        /// The address, for files of the project the path.
        url: String,
    },
    /// The page itself asked another host for something; reported once per page and host.
    OtherHost {
        /// The page.
        page: String,
        /// The first address.
        url: String,
    },
    /// A file of the project changed on disk; the pages reload.
    FileChanged {
        /// Absolute.
        path: Utf8PathBuf,
    },
    /// Somebody wants to see the source of an element.
    ShowSource {
        /// The page.
        page: String,
        /// Its file: absolute.
        file: Utf8PathBuf,
        /// Of the element's start tag, in the page's text as it is now, without a byte order mark.
        range: TextRange,
        /// Where it begins: from 1.
        line: u32,
        /// From 1, in characters.
        column: u32,
        /// The Python that made it, or what is around it in the page: the innermost first; empty for none.
        made: Vec<Frame>,
        /// The runs of code that those name.
        runs: Vec<Run>,
    },
    /// Changes on disk are seen from now on. What changed before was not.
    Watching,
    /// Something that the user should know about the preview itself.
    Notice {
        /// One or more sentences.
        text: String,
    },
}

/// A place in a file of the project, as JavaScript counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptPlace {
    /// The path on the server, without the leading `/`; see [`page_file`].
    pub path: String,
    /// From 1.
    pub line: u32,
    /// From 1, in UTF-16 units.
    pub column: u32,
}

/// The file of a page as events name it, below the folder that is served.
pub fn page_file(root: &FilePath, page: &str) -> Option<FilePath> {
    let index = if page.is_empty() || page.ends_with('/') { "index.html" } else { "" };
    root.resolve(&format!("{page}{index}"))
}

/// How a console message was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `console.debug`.
    Debug,
    /// `console.log`, `console.info`, `print`.
    Log,
    /// `console.warn`.
    Warning,
    /// `console.error`, `sys.stderr`.
    Error,
}

/// Events on their way out. The queue is bounded: a page that floods it loses messages, and a notice says how many.
#[derive(Debug, Clone)]
pub(crate) struct Events {
    queue: mpsc::Sender<Event>,
    lost: std::sync::Arc<AtomicUsize>,
}

/// Messages that may wait for a reader.
const QUEUE: usize = 4096;

impl Events {
    pub(crate) fn channel() -> (Events, mpsc::Receiver<Event>) {
        let (queue, receiver) = mpsc::channel(QUEUE);
        (Events { queue, lost: std::sync::Arc::default() }, receiver)
    }

    pub(crate) fn send(&self, event: Event) {
        let lost = self.lost.load(Ordering::Relaxed);
        if lost > 0 && self.queue.capacity() > 1 {
            let text =
                format!("{lost} messages of the page were left out: it writes faster than they are read.");
            if self.queue.try_send(Event::Notice { text }).is_ok() {
                self.lost.fetch_sub(lost, Ordering::Relaxed);
            }
        }
        if self.queue.try_send(event).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn notice(&self, text: impl Into<String>) {
        self.send(Event::Notice { text: text.into() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_files() {
        let root = FilePath::new("/site");
        for (page, file) in [
            ("", "/site/index.html"),
            ("a%20b.html", "/site/a b.html"),
            ("sub/", "/site/sub/index.html"),
            ("sub/x.html", "/site/sub/x.html"),
        ] {
            assert_eq!(page_file(&root, page), Some(FilePath::new(file)), "{page}");
        }
    }

    #[tokio::test]
    async fn a_flood_is_cut_and_counted() {
        let (events, mut receiver) = Events::channel();
        for _ in 0..QUEUE + 10 {
            events.notice("again");
        }
        for _ in 0..QUEUE {
            receiver.recv().await.unwrap();
        }
        events.notice("after");
        let text = |event| match event {
            Event::Notice { text } => text,
            other => panic!("{other:?}"),
        };
        let first = text(receiver.recv().await.unwrap());
        assert_eq!(first, "10 messages of the page were left out: it writes faster than they are read.");
        assert_eq!(text(receiver.recv().await.unwrap()), "after");
    }
}
