//! The texts that the client holds open.

use std::collections::HashMap;
use std::sync::Arc;

use syntax::text::{LineIndex, PositionEncoding};

use super::convert::Places;
use super::types::{TextDocumentContentChangeEvent, TextDocumentItem, Url};

/// A text as the client has it.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// As the client spells it.
    pub(crate) uri: Url,
    /// The client's number for this state of the text.
    pub(crate) version: i32,
    /// What the client takes it for, `html` or `python` say.
    pub(crate) language: Arc<str>,
    /// Byte for byte, `\r\n` and all.
    pub(crate) text: Arc<str>,
    /// The lines of `text`.
    pub(crate) lines: Arc<LineIndex>,
}

impl Document {
    /// Places in this text.
    pub(crate) fn places(&self, encoding: PositionEncoding) -> Places<'_> {
        Places { text: &self.text, lines: &self.lines, encoding }
    }
}

/// All open documents by their URI.
#[derive(Debug, Clone, Default)]
pub(crate) struct Documents(Arc<HashMap<Url, Arc<Document>>>);

/// A change named a place that the text does not have: what the client and we hold is not the same any more.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OutOfStep;

impl Documents {
    /// The document with this URI, if it is open.
    pub(crate) fn get(&self, uri: &Url) -> Option<&Arc<Document>> {
        self.0.get(uri)
    }

    /// All of them, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.0.values()
    }

    /// The client opens a document; opened twice, the second counts.
    pub(crate) fn open(&mut self, item: TextDocumentItem) -> Arc<Document> {
        let document = Arc::new(Document {
            lines: Arc::new(LineIndex::new(&item.text)),
            uri: item.uri.clone(),
            version: item.version,
            language: item.language_id.into(),
            text: item.text.into(),
        });
        Arc::make_mut(&mut self.0).insert(item.uri, Arc::clone(&document));
        document
    }

    /// The client changes a document, in the order of `changes`. `None` where it is not open, or was dropped before.
    ///
    /// # Errors
    /// [`OutOfStep`]: the document is dropped, until the client opens it again.
    pub(crate) fn change(
        &mut self,
        uri: &Url,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
        encoding: PositionEncoding,
    ) -> Option<Result<Arc<Document>, OutOfStep>> {
        let before = self.0.get(uri)?;
        let Some((text, lines)) = changed(before, changes, encoding) else {
            self.close(uri);
            return Some(Err(OutOfStep));
        };
        let document = Arc::new(Document { version, text, lines, ..Document::clone(before) });
        Arc::make_mut(&mut self.0).insert(uri.clone(), Arc::clone(&document));
        Some(Ok(document))
    }

    /// The client closes a document.
    pub(crate) fn close(&mut self, uri: &Url) -> Option<Arc<Document>> {
        Arc::make_mut(&mut self.0).remove(uri)
    }
}

fn changed(
    before: &Document,
    changes: &[TextDocumentContentChangeEvent],
    encoding: PositionEncoding,
) -> Option<(Arc<str>, Arc<LineIndex>)> {
    let mut text = before.text.to_string();
    let mut lines = Arc::clone(&before.lines);
    for change in changes {
        match change.range {
            None => text.clone_from(&change.text),
            Some(range) => {
                let span = Places { text: &text, lines: &lines, encoding }.span(range)?;
                text.replace_range(std::ops::Range::<usize>::from(span), &change.text);
            }
        }
        lines = Arc::new(LineIndex::new(&text));
    }
    Some((text.into(), lines))
}

#[cfg(test)]
mod tests {
    use super::super::types::{Position, Range};
    use super::*;
    use PositionEncoding::{Utf8, Utf16, Utf32};

    fn opened(text: &str) -> (Documents, Url) {
        let uri = Url::parse("file:///x.html").unwrap();
        let mut documents = Documents::default();
        documents.open(TextDocumentItem::new(uri.clone(), "html".into(), 1, text.into()));
        (documents, uri)
    }

    fn edit(start: (u32, u32), end: (u32, u32), text: &str) -> TextDocumentContentChangeEvent {
        let range = Range::new(Position::new(start.0, start.1), Position::new(end.0, end.1));
        TextDocumentContentChangeEvent { range: Some(range), range_length: None, text: text.into() }
    }

    #[test]
    fn changes_apply_one_after_the_other() {
        for (encoding, after_bomb) in [(Utf8, 11), (Utf16, 6), (Utf32, 5)] {
            let (mut documents, uri) = opened("ß ℝ 💣\r\nb\n");
            let changes = [edit((0, after_bomb), (1, 0), "!\n\n"), edit((2, 0), (2, 1), "c")];
            let document = documents.change(&uri, 2, &changes, encoding).unwrap().unwrap();
            assert_eq!((&*document.text, document.version), ("ß ℝ 💣!\n\nc\n", 2), "{encoding:?}");
        }
    }

    #[test]
    fn a_change_without_a_range_is_the_whole_text() {
        let (mut documents, uri) = opened("old");
        let whole = TextDocumentContentChangeEvent { range: None, range_length: None, text: "new".into() };
        let changes = [edit((0, 0), (0, 3), "x"), whole, edit((0, 3), (0, 3), "er")];
        let document = documents.change(&uri, 7, &changes, Utf16).unwrap().unwrap();
        assert_eq!(&*document.text, "newer");
    }

    #[test]
    fn a_change_outside_of_the_text_drops_the_document_until_it_is_opened_again() {
        let (mut documents, uri) = opened("one\n");
        assert_eq!(
            documents.change(&uri, 2, &[edit((5, 0), (5, 1), "x")], Utf16).unwrap().err(),
            Some(OutOfStep)
        );
        assert!(documents.change(&uri, 3, &[edit((0, 0), (0, 0), "x")], Utf16).is_none());
        documents.open(TextDocumentItem::new(uri.clone(), "html".into(), 4, "two".into()));
        assert!(documents.change(&uri, 5, &[edit((0, 0), (0, 0), "x")], Utf16).unwrap().is_ok());
    }

    #[test]
    fn a_copy_does_not_change() {
        let (mut documents, uri) = opened("one");
        let copy = documents.clone();
        documents.change(&uri, 2, &[edit((0, 0), (0, 3), "two")], Utf16);
        documents.close(&uri);
        assert_eq!(&*copy.get(&uri).unwrap().text, "one");
        assert_eq!(documents.iter().count(), 0);
    }
}
