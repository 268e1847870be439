//! Changes to one text.

use memchr::{memchr_iter, memrchr};
use tree_sitter::{InputEdit, Point};

use crate::{TextRange, TextSize, slice};

/// Replaces the bytes of `range` by `text`. An empty range inserts, an empty text deletes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TextEdit {
    /// Byte range in the text before the change.
    pub range: TextRange,
    /// What stands there afterwards.
    pub text: String,
}

impl TextEdit {
    /// Puts `text` before the byte at `offset`.
    pub fn insert(offset: TextSize, text: impl Into<String>) -> Self {
        TextEdit { range: TextRange::empty(offset), text: text.into() }
    }

    /// Puts `text` in the place of `range`.
    pub fn replace(range: TextRange, text: impl Into<String>) -> Self {
        TextEdit { range, text: text.into() }
    }

    /// Takes `range` out.
    pub fn delete(range: TextRange) -> Self {
        TextEdit { range, text: String::new() }
    }
}

/// The text after all `edits`, whose ranges are those of the text before any of them. `None` where two of them overlap
/// or one does not fit. Insertions at one place keep their order.
pub fn apply(text: &str, edits: &[TextEdit]) -> Option<String> {
    let mut sorted: Vec<&TextEdit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start(), edit.range.end()));
    let mut result = String::with_capacity(text.len());
    let mut done = TextSize::new(0);
    for edit in sorted {
        if edit.range.start() < done || !fits(text, edit.range) {
            return None;
        }
        result.push_str(slice(text, TextRange::new(done, edit.range.start())));
        result.push_str(&edit.text);
        done = edit.range.end();
    }
    result.push_str(slice(text, TextRange::new(done, TextSize::of(text))));
    Some(result)
}

/// The same change in tree-sitter's words. `before` is the text that `edit` speaks of.
pub fn input_edit(before: &str, edit: &TextEdit) -> InputEdit {
    let start_position = point(before, edit.range.start());
    let start_byte = usize::from(edit.range.start());
    InputEdit {
        start_byte,
        old_end_byte: usize::from(edit.range.end()),
        new_end_byte: start_byte + edit.text.len(),
        start_position,
        old_end_position: behind(start_position, slice(before, edit.range)),
        new_end_position: behind(start_position, &edit.text),
    }
}

/// Where a text ends that begins there.
fn behind(start: Point, text: &str) -> Point {
    let end = point(text, TextSize::of(text));
    let column = end.column + if end.row == 0 { start.column } else { 0 };
    Point { row: start.row + end.row, column }
}

/// Row and byte column from 0, as tree-sitter counts them.
pub fn point(text: &str, offset: TextSize) -> Point {
    let before = slice(text, TextRange::up_to(offset)).as_bytes();
    let line_start = memrchr(b'\n', before).map_or(0, |at| at + 1);
    Point { row: memchr_iter(b'\n', before).count(), column: before.len() - line_start }
}

fn fits(text: &str, range: TextRange) -> bool {
    text.get(usize::from(range.start())..usize::from(range.end())).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::range;

    #[test]
    fn edits_speak_of_the_text_before() {
        let edits = [TextEdit::replace(range(4, 7), "B"), TextEdit::insert(range(0, 0).start(), "a ")];
        assert_eq!(apply("one two", &edits).as_deref(), Some("a one B"));
    }

    #[test]
    fn insertions_at_one_place_keep_their_order() {
        let here = range(1, 1).start();
        let edits = [TextEdit::insert(here, "1"), TextEdit::insert(here, "2")];
        assert_eq!(apply("ab", &edits).as_deref(), Some("a12b"));
    }

    #[test]
    fn what_overlaps_or_does_not_fit_is_refused() {
        assert_eq!(apply("abc", &[TextEdit::delete(range(0, 2)), TextEdit::delete(range(1, 3))]), None);
        assert_eq!(apply("abc", &[TextEdit::delete(range(2, 9))]), None);
        assert_eq!(apply("ß", &[TextEdit::delete(range(1, 2))]), None);
    }
}
