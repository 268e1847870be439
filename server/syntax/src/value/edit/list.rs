//! Comma lists in brackets or braces, on one line or many.

use super::{Format, Parsed};
use crate::edit::TextEdit;
use crate::{TextRange, TextSize};

/// A list that has its closing bracket.
pub(super) struct List<'d> {
    text: &'d str,
    /// Brackets included.
    brackets: TextRange,
    items: Vec<TextRange>,
    parsed: &'d Parsed,
}

impl<'d> List<'d> {
    /// `None` for a list that is not closed.
    pub(super) fn new(
        text: &'d str,
        brackets: TextRange,
        items: Vec<TextRange>,
        parsed: &'d Parsed,
    ) -> Option<Self> {
        let is_closed = text[brackets].ends_with([']', '}'])
            && brackets.len() > TextSize::new(1)
            && items.last().is_none_or(|last| last.end() < brackets.end());
        is_closed.then_some(Self { text, brackets, items, parsed })
    }

    /// Puts `item` behind the last one, on a line of its own where the last one has that.
    pub(super) fn append(&self, item: &str) -> Option<Vec<TextEdit>> {
        let Some(&last) = self.items.last() else { return Some(vec![self.fill(item)]) };
        let comma = self.comma_in(TextRange::new(last.end(), self.inside().end()));
        let indent = self.text[..usize::from(last.start())].rsplit('\n').next().unwrap_or_default();
        if !indent.trim().is_empty() || !self.text[self.brackets].contains('\n') {
            let gap = self.gap();
            return Some(vec![match comma {
                Some(comma) => TextEdit::insert(comma.end(), format!("{gap}{item},")),
                None => TextEdit::insert(last.end(), format!(",{gap}{item}")),
            }]);
        }
        let anchor = comma.unwrap_or(last).end();
        let line = format!("{}{indent}{item}", newline(self.text));
        let below = self.comment_behind(anchor).unwrap_or(anchor);
        Some(match comma {
            Some(_) => vec![TextEdit::insert(below, format!("{line},"))],
            None if below == anchor => vec![TextEdit::insert(anchor, format!(",{line}"))],
            None => vec![TextEdit::insert(anchor, ","), TextEdit::insert(below, line)],
        })
    }

    /// Takes out an item with the comma and the blanks that belong to it.
    pub(super) fn remove(&self, index: usize) -> Option<TextEdit> {
        let item = *self.items.get(index)?;
        let next = self.items.get(index + 1);
        let previous = index.checked_sub(1).and_then(|index| self.items.get(index));
        let has_comments =
            |range: TextRange| self.parsed.comments.iter().any(|comment| range.contains_range(*comment));
        let range = match (previous, next) {
            (_, Some(next)) if !has_comments(TextRange::new(item.end(), next.start())) => {
                TextRange::new(item.start(), next.start())
            }
            (Some(previous), None) if !has_comments(TextRange::new(previous.end(), item.start())) => {
                TextRange::new(previous.end(), item.end())
            }
            (None, None) if !has_comments(self.inside()) => self.inside(),
            _ => {
                let end = next.map_or(self.inside().end(), |next| next.start());
                let comma = self.comma_in(TextRange::new(item.end(), end));
                self.with_line(TextRange::new(item.start(), comma.unwrap_or(item).end()))
            }
        };
        Some(TextEdit::delete(range))
    }

    /// The first item of an empty list.
    fn fill(&self, item: &str) -> TextEdit {
        let inside = &self.text[self.inside()];
        if inside.contains('\n') {
            let outer = indent_at(self.text, self.brackets.end());
            let line = format!("{}{outer}{}{item}", newline(self.text), indent_unit(self.text));
            return TextEdit::insert(self.inside().start(), line);
        }
        let is_toml_table = self.parsed.format == Format::Toml && self.text[self.brackets].starts_with('{');
        let blank = if is_toml_table || !inside.is_empty() { " " } else { "" };
        TextEdit::replace(self.inside(), format!("{blank}{item}{blank}"))
    }

    /// What stands between a comma and the next item on the same line.
    fn gap(&self) -> &'static str {
        let is_tight = self.items.windows(2).any(|pair| {
            let between = &self.text[TextRange::new(pair[0].end(), pair[1].start())];
            between == ","
        });
        if is_tight { "" } else { " " }
    }

    fn inside(&self) -> TextRange {
        let one = TextSize::new(1);
        TextRange::new(self.brackets.start() + one, self.brackets.end() - one)
    }

    /// The first comma in `range` that is not in a comment.
    fn comma_in(&self, range: TextRange) -> Option<TextRange> {
        let commas = self.text[range].match_indices(',');
        let ranges = commas.map(|(at, _)| TextRange::at(range.start() + crate::size(at), TextSize::new(1)));
        ranges
            .into_iter()
            .find(|comma| !self.parsed.comments.iter().any(|comment| comment.contains_range(*comma)))
    }

    /// The end of the comment that follows `offset` on the same line.
    fn comment_behind(&self, offset: TextSize) -> Option<TextSize> {
        let line = &self.text[usize::from(offset)..];
        let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
        let start = offset + crate::size(blanks);
        self.parsed.comments.iter().find(|comment| comment.start() == start).map(|comment| comment.end())
    }

    /// `range` with the blanks behind it, or its line where nothing else stands on that line.
    fn with_line(&self, range: TextRange) -> TextRange {
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[end..].find('\n').map_or(self.text.len(), |at| end + at + 1);
        let is_alone =
            self.text[line_start..start].trim().is_empty() && self.text[end..line_end].trim().is_empty();
        let blanks = self.text[end..].len() - self.text[end..].trim_start_matches([' ', '\t']).len();
        if is_alone { crate::range(line_start, line_end) } else { crate::range(start, end + blanks) }
    }
}

/// The line end that the text uses.
pub(crate) fn newline(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The blanks at the start of the line of `offset`.
pub(crate) fn indent_at(text: &str, offset: TextSize) -> &str {
    let line_start = text[..usize::from(offset)].rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].trim_start_matches('\u{feff}');
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// What one level of indentation is: that of the first line that has any, else four spaces.
pub(crate) fn indent_unit(text: &str) -> &str {
    let mut indents = text.lines().filter(|line| !line.trim().is_empty() && line.starts_with([' ', '\t']));
    indents.next().map_or("    ", |line| &line[..line.len() - line.trim_start_matches([' ', '\t']).len()])
}
