//! The texts of pages as browsers got them, for as long as they may ask about them.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// Texts of pages, by page and revision.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pages: HashMap<String, VecDeque<Sent>>,
}

#[derive(Debug)]
struct Sent {
    revision: String,
    text: Arc<str>,
}

/// Pages whose texts are kept; beyond it one begins anew. Only a page that makes up names gets there.
const PAGES: usize = 200;
/// Texts of one page: a browser in the background may be behind.
const TEXTS: usize = 4;
/// Bytes of a text. Of a longer one, the text of now stands in.
const LARGEST: usize = 1 << 20;

impl Texts {
    /// A browser got the page at this revision.
    pub(crate) fn keep(&mut self, page: &str, revision: &str, text: &str) {
        if text.len() > LARGEST || self.at(page, revision).is_some_and(|known| *known == *text) {
            return;
        }
        if self.pages.len() >= PAGES && !self.pages.contains_key(page) {
            self.pages.clear();
        }
        let texts = self.pages.entry(page.to_owned()).or_default();
        if texts.len() >= TEXTS {
            texts.pop_front();
        }
        texts.push_back(Sent { revision: revision.to_owned(), text: text.into() });
    }

    /// What browsers that got a page last have.
    pub(crate) fn last(&self, page: &str) -> Option<Arc<str>> {
        self.pages.get(page)?.back().map(|sent| Arc::clone(&sent.text))
    }

    /// Browsers took over another text of a page without loading it anew.
    pub(crate) fn replace(&mut self, page: &str, text: &str) {
        if let Some(last) = self.pages.get_mut(page).and_then(|texts| texts.back_mut()) {
            last.text = text.into();
        }
    }

    /// What a browser has that got the page at this revision.
    pub(crate) fn at(&self, page: &str, revision: &str) -> Option<Arc<str>> {
        let texts = self.pages.get(page)?.iter().rev();
        texts.filter(|sent| sent.revision == revision).map(|sent| Arc::clone(&sent.text)).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_texts_are_kept() {
        let mut texts = Texts::default();
        for number in 0..10 {
            texts.keep("/", &format!("run-{number}"), &format!("text {number}"));
            texts.keep("/", &format!("run-{number}"), &format!("text {number}"));
        }
        texts.keep("/", "run-9", "written meanwhile");
        assert_eq!(texts.at("/", "run-9").as_deref(), Some("written meanwhile"));
        assert_eq!(texts.at("/", "run-7").as_deref(), Some("text 7"));
        assert_eq!(texts.at("/", "run-6"), None);
        assert_eq!(texts.at("/other", "run-9"), None);
        texts.keep("/large", "run-9", &"x".repeat(LARGEST + 1));
        assert_eq!(texts.at("/large", "run-9"), None);
        for number in 0..PAGES {
            texts.keep(&format!("/{number}"), "run-9", "");
        }
        assert!(texts.pages.len() <= PAGES);
    }
}
