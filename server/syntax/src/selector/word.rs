//! The word of a selector at a place, however broken the selector is.

use super::read::name_length;
use crate::{TextRange, TextSize, size};

/// A word of a selector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Word {
    /// What it is.
    pub kind: WordKind,
    /// Bytes of the selector's text, with the `#` or `.`.
    pub range: TextRange,
}

/// What a word of a selector is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WordKind {
    /// `li`, or nothing yet: anything may begin here.
    Tag,
    /// `#board`
    Id,
    /// `.row`
    Class,
    /// The name of a state: `:checked`.
    Pseudo,
}

/// The word that `offset` stands in or at the end of; an empty one where a new word may begin. `None` inside of `[…]`.
pub fn word_at(text: &str, offset: TextSize) -> Option<Word> {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next().filter(|_| size(at) < offset) {
        let (kind, mark) = match c {
            '[' => {
                at += attribute_length(&text[at..]);
                if size(at) > offset || !text[..at].ends_with(']') {
                    return None;
                }
                continue;
            }
            '#' => (WordKind::Id, 1),
            '.' => (WordKind::Class, 1),
            ':' => (WordKind::Pseudo, 1 + usize::from(text[at..].starts_with("::"))),
            _ => (WordKind::Tag, 0),
        };
        let length = mark + name_length(&text[at + mark..]);
        if length == 0 {
            at += c.len_utf8();
            continue;
        }
        let range = TextRange::at(size(at), size(length));
        if range.contains_inclusive(offset) {
            return Some(Word { kind, range });
        }
        at += length;
    }
    Some(Word { kind: WordKind::Tag, range: TextRange::empty(offset.min(TextSize::of(text))) })
}

/// The length of `[…]`, to the end of the text where it is not closed.
fn attribute_length(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == ']' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
