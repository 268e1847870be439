//! Elements that an editor wants to be looked at, brought to the pages that are open.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use tokio::sync::mpsc;

use crate::element_path::ElementPath;

/// The open pages, by their files.
#[derive(Debug, Default)]
pub(crate) struct Spotlight {
    stage: Mutex<Stage>,
}

#[derive(Debug, Default)]
struct Stage {
    pages: Vec<(Utf8PathBuf, mpsc::Sender<ElementPath>)>,
    waiting: Option<Waiting>,
}

/// An element of a page that nobody has open yet.
#[derive(Debug)]
struct Waiting {
    file: Utf8PathBuf,
    element: ElementPath,
    since: Instant,
}

/// Long enough for a browser to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// Elements that a page is slow to show.
const QUEUE: usize = 8;

impl Spotlight {
    /// Has the pages of a file show an element, or the first one that is opened soon. Answers whether any page is open.
    pub(crate) fn show(&self, file: &Utf8Path, element: ElementPath) -> bool {
        let mut stage = self.stage();
        let of_file = stage.pages.iter().filter(|(page, _)| page == file);
        let is_seen = of_file.filter(|(_, page)| page.try_send(element.clone()).is_ok()).count() > 0;
        let waiting = Waiting { file: file.to_owned(), element, since: Instant::now() };
        stage.waiting = (!is_seen).then_some(waiting);
        is_seen
    }

    /// A page of this file is open as long as the answer is held.
    pub(crate) fn open(&self, file: Utf8PathBuf) -> mpsc::Receiver<ElementPath> {
        let (sender, receiver) = mpsc::channel(QUEUE);
        let mut stage = self.stage();
        stage.pages.retain(|(_, page)| !page.is_closed());
        if let Some(waiting) = stage.waiting.take_if(|waiting| waiting.file == file)
            && waiting.since.elapsed() < PATIENCE
        {
            // There is room for the first one.
            let _ = sender.try_send(waiting.element);
        }
        stage.pages.push((file, sender));
        receiver
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syntax::html::HtmlTree;

    #[test]
    fn open_pages_show_an_element_and_others_when_they_are_opened() {
        let spotlight = Spotlight::default();
        let (a, b) = (Utf8Path::new("/a.html"), Utf8Path::new("/b.html"));
        let element = ElementPath::at(&HtmlTree::parse("<p>x</p>"), syntax::size(1)).unwrap();
        let mut first = spotlight.open(a.to_owned());
        let mut second = spotlight.open(a.to_owned());
        assert!(spotlight.show(a, element.clone()));
        for page in [&mut first, &mut second] {
            assert_eq!(page.try_recv().unwrap(), element);
        }

        assert!(!spotlight.show(b, element.clone()));
        assert!(spotlight.open(a.to_owned()).try_recv().is_err());
        assert_eq!(spotlight.open(b.to_owned()).try_recv().unwrap(), element);
        assert!(spotlight.open(b.to_owned()).try_recv().is_err(), "once");

        drop((first, second));
        assert!(!spotlight.show(a, element), "it was closed");
    }
}
