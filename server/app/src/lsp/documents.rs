//! The texts that the client holds open.

use std::collections::HashMap;
use std::sync::Arc;

use project::disk::LARGEST;
use project::document::{Document, FileKind};
use project::path::FilePath;
use syntax::edit::TextEdit;
use syntax::text::PositionEncoding;

use super::convert::{self, Places};
use super::types::{TextDocumentContentChangeEvent, TextDocumentItem, Url};

/// A text as the client has it.
#[derive(Debug, Clone)]
pub(crate) struct Open {
    /// As the client spells it.
    pub(crate) uri: Url,
    /// The text, with the client's version.
    pub(crate) document: Arc<Document>,
}

/// All open documents. Cloning is a reference count.
#[derive(Debug, Clone, Default)]
pub(crate) struct Documents(Arc<HashMap<FilePath, Open>>);

/// A change named a place that the text does not have: what the client and we hold is not the same any more.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct OutOfStep;

impl Documents {
    /// The document of this file, if it is open.
    pub(crate) fn get(&self, file: &FilePath) -> Option<&Open> {
        self.0.get(file)
    }

    /// All of them, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Open> {
        self.0.values()
    }

    /// The URI of a file, as the client spells it where it is open.
    pub(crate) fn uri(&self, file: &FilePath) -> Option<Url> {
        self.get(file).map(|open| open.uri.clone()).or_else(|| convert::uri(file))
    }

    /// The client opens a document; opened twice, the second counts.
    pub(crate) fn open(&mut self, item: TextDocumentItem) -> Arc<Document> {
        let file = convert::file(&item.uri);
        let kind = kind(FileKind::of_language(&item.language_id, &file), &item.text);
        let document = Arc::new(Document::new(file.clone(), kind, Some(item.version), &item.text));
        let open = Open { uri: item.uri, document: Arc::clone(&document) };
        Arc::make_mut(&mut self.0).insert(file, open);
        document
    }

    /// The client changes a document, in the order of `changes`. `None` where it is not open, or was dropped before.
    ///
    /// # Errors
    /// [`OutOfStep`]: the document is dropped, until the client opens it again.
    pub(crate) fn change(
        &mut self,
        file: &FilePath,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
        encoding: PositionEncoding,
    ) -> Option<Result<Arc<Document>, OutOfStep>> {
        let before = &self.0.get(file)?.document;
        let Some(after) = changed(before, version, changes, encoding) else {
            self.close(file);
            return Some(Err(OutOfStep));
        };
        if let Some(open) = Arc::make_mut(&mut self.0).get_mut(file) {
            open.document = Arc::clone(&after);
        }
        Some(Ok(after))
    }

    /// The client closes a document.
    pub(crate) fn close(&mut self, file: &FilePath) -> Option<Open> {
        Arc::make_mut(&mut self.0).remove(file)
    }
}

/// A text that is too large to be looked at on disk is not looked at in the editor either.
fn kind(named: FileKind, text: &str) -> FileKind {
    if text.len() as u64 > LARGEST { FileKind::Other } else { named }
}

fn changed(
    before: &Arc<Document>,
    version: i32,
    changes: &[TextDocumentContentChangeEvent],
    encoding: PositionEncoding,
) -> Option<Arc<Document>> {
    let mut document = Arc::clone(before);
    for change in changes {
        let after = match change.range {
            None => {
                let kind = kind(document.kind, &change.text);
                Document::new(document.path.clone(), kind, Some(version), &change.text)
            }
            Some(range) => {
                let places = Places { text: &document.text, lines: document.lines(), encoding };
                document
                    .edited(TextEdit::replace(places.span(range)?, change.text.as_str()), Some(version))?
            }
        };
        document = Arc::new(after);
    }
    Some(document)
}

#[cfg(test)]
mod tests {
    use super::super::types::{Position, Range};
    use super::*;
    use PositionEncoding::{Utf8, Utf16, Utf32};

    fn item(version: i32, text: &str) -> TextDocumentItem {
        TextDocumentItem::new(Url::parse("file:///x.html").unwrap(), "html".into(), version, text.into())
    }

    fn opened(text: &str) -> (Documents, FilePath) {
        let mut documents = Documents::default();
        let file = documents.open(item(1, text)).path.clone();
        (documents, file)
    }

    fn edit(start: (u32, u32), end: (u32, u32), text: &str) -> TextDocumentContentChangeEvent {
        let range = Range::new(Position::new(start.0, start.1), Position::new(end.0, end.1));
        TextDocumentContentChangeEvent { range: Some(range), range_length: None, text: text.into() }
    }

    #[test]
    fn changes_apply_one_after_the_other() {
        for (encoding, after_bomb) in [(Utf8, 11), (Utf16, 6), (Utf32, 5)] {
            let (mut documents, file) = opened("ß ℝ 💣\r\nb\n");
            let changes = [edit((0, after_bomb), (1, 0), "!\n\n"), edit((2, 0), (2, 1), "c")];
            let document = documents.change(&file, 2, &changes, encoding).unwrap().unwrap();
            assert_eq!((&*document.text, document.version), ("ß ℝ 💣!\n\nc\n", Some(2)), "{encoding:?}");
        }
    }

    #[test]
    fn a_change_without_a_range_is_the_whole_text() {
        let (mut documents, file) = opened("old");
        let whole = TextDocumentContentChangeEvent { range: None, range_length: None, text: "new".into() };
        let changes = [edit((0, 0), (0, 3), "x"), whole, edit((0, 3), (0, 3), "er")];
        let document = documents.change(&file, 7, &changes, Utf16).unwrap().unwrap();
        assert_eq!(&*document.text, "newer");
    }

    #[test]
    fn a_change_outside_of_the_text_drops_the_document_until_it_is_opened_again() {
        let (mut documents, file) = opened("one\n");
        let here = [edit((0, 0), (0, 0), "x")];
        let outside = [edit((0, 0), (0, 0), "x"), edit((5, 0), (5, 1), "x")];
        assert_eq!(documents.change(&file, 2, &outside, Utf16).unwrap().err(), Some(OutOfStep));
        assert!(documents.change(&file, 3, &here, Utf16).is_none());
        documents.open(item(4, "two"));
        assert!(documents.change(&file, 5, &here, Utf16).unwrap().is_ok());
    }

    #[test]
    fn a_copy_does_not_change() {
        let (mut documents, file) = opened("one");
        let copy = documents.clone();
        documents.change(&file, 2, &[edit((0, 0), (0, 3), "two")], Utf16);
        documents.close(&file);
        assert_eq!(&*copy.get(&file).unwrap().document.text, "one");
        assert_eq!(documents.iter().count(), 0);
    }

    #[test]
    fn the_language_id_counts_and_where_it_says_nothing_the_name() {
        for (language, name, kind) in [
            ("mhtml", "x", FileKind::Html),
            ("jinja-html", "x.j2", FileKind::Html),
            ("htmldjango", "x.txt", FileKind::Html),
            ("plaintext", "x.htm", FileKind::Html),
            ("", "x.py", FileKind::Python),
            ("jsonc", "x", FileKind::Json),
            ("plaintext", "x", FileKind::Other),
        ] {
            let uri = Url::parse(&format!("file:///{name}")).unwrap();
            let item = TextDocumentItem::new(uri, language.into(), 1, String::new());
            assert_eq!(Documents::default().open(item).kind, kind, "{language} {name}");
        }
    }

    #[test]
    fn a_huge_text_is_held_and_not_looked_at() {
        let text = "<script type=\"py\">".repeat(1 + usize::try_from(LARGEST).unwrap() / 18);
        let mut documents = Documents::default();
        let document = documents.open(item(1, &text));
        assert_eq!((document.kind, document.text.len()), (FileKind::Other, text.len()));
    }

    /// A text as its lines' characters: what a client holds, edited the slow way.
    fn edited_slowly(text: &str, encoding: PositionEncoding, range: Range, new: &str) -> String {
        let place = |position: Position| {
            let line = text.split_inclusive('\n').take(position.line as usize).map(str::len).sum::<usize>();
            let mut column = 0;
            for (at, character) in text[line..].char_indices() {
                if column >= position.character || character == '\n' || text[line + at..].starts_with("\r\n")
                {
                    return line + at;
                }
                column += match encoding {
                    Utf8 => u32::try_from(character.len_utf8()).unwrap(),
                    Utf16 => u32::try_from(character.len_utf16()).unwrap(),
                    Utf32 => 1,
                };
            }
            text.len()
        };
        format!("{}{new}{}", &text[..place(range.start)], &text[place(range.end)..])
    }

    #[test]
    fn any_edits_leave_both_sides_with_the_same_text() {
        const PIECES: [&str; 9] =
            ["a", "ß", "ℝ", "💣", "\n", "\r\n", "<script type='py'>\n", "</script>", ""];
        for encoding in [Utf8, Utf16, Utf32] {
            let (mut documents, file) = opened("");
            let mut text = String::new();
            // The numbers of a linear congruential generator: always the same.
            let mut state: u32 = 7;
            let mut next = |below: usize| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 16) as usize % below
            };
            for version in 2..600 {
                let mut boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
                boundaries.push(text.len());
                let (a, b) = (boundaries[next(boundaries.len())], boundaries[next(boundaries.len())]);
                let lines = syntax::text::LineIndex::new(&text);
                let places = Places { text: &text, lines: &lines, encoding };
                let range = places.range(syntax::range(a.min(b), a.max(b).min(a.min(b) + 12)));
                let new = PIECES[next(PIECES.len())].repeat(1 + next(3));
                text = edited_slowly(&text, encoding, range, &new);
                let change = edit(
                    (range.start.line, range.start.character),
                    (range.end.line, range.end.character),
                    &new,
                );
                let document = documents.change(&file, version, &[change], encoding).unwrap().unwrap();
                assert_eq!(*document.text, *text, "{encoding:?} {version}");
                assert_eq!(
                    document.page().unwrap().scripts.len(),
                    fresh(&text),
                    "{encoding:?} {version}: {text}"
                );
            }
        }
    }

    /// How many scripts a text has when it is read at once.
    fn fresh(text: &str) -> usize {
        Document::new(FilePath::new("/x.html"), FileKind::Html, None, text).page().unwrap().scripts.len()
    }
}
