//! Lines and columns.

use line_index::{LineCol, WideEncoding, WideLineCol};

use crate::{TextRange, TextSize};

/// The unit that columns are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PositionEncoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what the Language Server Protocol assumes where nothing was agreed.
    #[default]
    Utf16,
    /// Unicode code points: what the command line prints.
    Utf32,
}

/// A place in a text: line and column from 0, the column in some [`PositionEncoding`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Position {
    /// From 0.
    pub line: u32,
    /// From 0, in the encoding it was asked for.
    pub column: u32,
}

/// Where the lines of one text begin. `\n` ends a line; the `\r` of `\r\n` belongs to the line it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineIndex {
    lines: line_index::LineIndex,
}

impl LineIndex {
    /// Reads through `text` once.
    pub fn new(text: &str) -> Self {
        LineIndex { lines: line_index::LineIndex::new(text) }
    }

    /// The position of a byte offset. Offsets past the end give the end; offsets inside a character its start.
    pub fn position(&self, offset: TextSize, encoding: PositionEncoding) -> Position {
        let mut offset = offset.min(self.lines.len());
        loop {
            if let Some(position) = self.try_position(offset, encoding) {
                return position;
            }
            // Inside a multi-byte character: at most three steps back.
            match offset.checked_sub(TextSize::new(1)) {
                Some(before) => offset = before,
                None => return Position::default(),
            }
        }
    }

    fn try_position(&self, offset: TextSize, encoding: PositionEncoding) -> Option<Position> {
        let narrow = self.lines.try_line_col(offset)?;
        let Some(wide) = wide(encoding) else {
            return Some(Position { line: narrow.line, column: narrow.col });
        };
        let wide = self.lines.to_wide(wide, narrow)?;
        Some(Position { line: wide.line, column: wide.col })
    }

    /// The byte offset of a position. Columns past the end of a line give the end of that line (before its line
    /// break), lines past the last one the end of the text, as the protocol asks.
    pub fn offset(&self, text: &str, position: Position, encoding: PositionEncoding) -> TextSize {
        let Some(line) = self.lines.line(position.line) else {
            return self.lines.len();
        };
        let content_end = crate::slice(text, line).trim_end_matches(['\n', '\r']).len();
        let content = TextRange::at(line.start(), crate::size(content_end));
        // No unit is smaller than a byte; a client may send the largest number there is to mean the end.
        let column = position.column.min(content.len().into());
        let narrow = match wide(encoding) {
            None => Some(LineCol { line: position.line, col: column }),
            Some(wide) => {
                let place = WideLineCol { line: position.line, col: column };
                self.lines.to_utf8(wide, place)
            }
        };
        let offset = narrow.and_then(|place| self.lines.offset(place)).unwrap_or(content.end());
        let mut offset = offset.clamp(content.start(), content.end());
        while !text.is_char_boundary(usize::from(offset)) {
            offset -= TextSize::new(1);
        }
        offset
    }

    /// The bytes of a line (from 0) with its line break; `None` past the last line.
    pub fn line(&self, line: u32) -> Option<TextRange> {
        self.lines.line(line)
    }

    /// The line (from 0) that holds a byte offset.
    pub fn line_of(&self, offset: TextSize) -> u32 {
        self.position(offset, PositionEncoding::Utf8).line
    }
}

fn wide(encoding: PositionEncoding) -> Option<WideEncoding> {
    match encoding {
        PositionEncoding::Utf8 => None,
        PositionEncoding::Utf16 => Some(WideEncoding::Utf16),
        PositionEncoding::Utf32 => Some(WideEncoding::Utf32),
    }
}

#[cfg(test)]
mod tests {
    use super::PositionEncoding::{Utf8, Utf16, Utf32};
    use super::*;

    const TEXT: &str = "ß ℝ 💣x\r\nsecond\n\nlast";

    #[test]
    fn columns_count_in_the_unit_asked_for() {
        let index = LineIndex::new(TEXT);
        let x = crate::size(TEXT.find('x').unwrap());
        for (encoding, column) in [(Utf8, 11), (Utf16, 6), (Utf32, 5)] {
            let position = Position { line: 0, column };
            assert_eq!(index.position(x, encoding), position);
            assert_eq!(index.offset(TEXT, position, encoding), x);
        }
    }

    #[test]
    fn every_character_boundary_comes_back() {
        let index = LineIndex::new(TEXT);
        for encoding in [Utf8, Utf16, Utf32] {
            for (offset, character) in
                TEXT.char_indices().filter(|(_, character)| !"\r\n".contains(*character))
            {
                let offset = crate::size(offset);
                assert_eq!(
                    index.offset(TEXT, index.position(offset, encoding), encoding),
                    offset,
                    "{character:?}"
                );
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_clamped() {
        let index = LineIndex::new(TEXT);
        let end_of_first = crate::size(TEXT.find('\r').unwrap());
        for encoding in [Utf8, Utf16, Utf32] {
            assert_eq!(index.offset(TEXT, Position { line: 0, column: 999 }, encoding), end_of_first);
            let largest = Position { line: 0, column: u32::MAX };
            assert_eq!(index.offset(TEXT, largest, encoding), end_of_first);
            assert_eq!(index.offset(TEXT, Position { line: 99, column: 0 }, encoding), TextSize::of(TEXT));
            assert_eq!(index.position(TextSize::new(9999), encoding).line, 3);
        }
        assert_eq!(index.position(TextSize::new(1), Utf16), Position { line: 0, column: 0 }, "inside ß");
        assert_eq!(index.offset(TEXT, Position { line: 0, column: 5 }, Utf16), TextSize::new(7), "inside 💣");
    }
}
