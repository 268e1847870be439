//! The parts of edits that only TOML has: lines and sections.

use super::write;
use crate::edit::TextEdit;
use crate::value::{Entry, NewValue, Origin, Parsed, Section, Step, Table, Value, indent_at, newline};
use crate::{TextRange, TextSize};

/// Puts a key into the table at `path`, which is not in braces: a line at the end of its section, or a section at the
/// end of the text where the value is a table or the table has no section of its own.
pub(crate) fn insert(
    parsed: &Parsed,
    text: &str,
    path: &[Step],
    table: &Table,
    key: &str,
    value: &NewValue,
) -> Option<Vec<TextEdit>> {
    let section =
        parsed.sections.iter().find(|section| section.path == path && section.header == table.header);
    let edit = match (value, section) {
        (NewValue::Table(entries), _) => {
            let mut header = keys(path)?;
            header.push(key);
            append_section(text, &header, entries)
        }
        (_, Some(section)) => insert_line(parsed, text, section, table, &write::line(key, value)),
        (_, None) => append_section(text, &keys(path)?, &[(key.to_owned(), value.clone())]),
    };
    Some(vec![edit])
}

/// What becomes of the comment at the end of a line that is taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineComment {
    /// It goes with the line.
    Drop,
    /// It stays, on a line of its own.
    Keep,
}

/// Takes out the lines of an entry that has lines of its own.
pub(crate) fn remove_line(
    parsed: &Parsed,
    text: &str,
    entry: &Entry,
    comment: LineComment,
) -> Option<Vec<TextEdit>> {
    let start = match entry.origin {
        Origin::Dotted(key) => key.start(),
        _ => entry.range.start(),
    };
    let line = line_start(text, start);
    if !text[TextRange::new(line, start)].trim().is_empty() {
        return None;
    }
    let lines = TextRange::new(line, line_end(text, entry.range.end()));
    let behind = TextRange::new(entry.range.end(), lines.end());
    let kept =
        parsed.comments.iter().find(|range| comment == LineComment::Keep && behind.contains_range(**range));
    Some(match kept {
        Some(kept) => vec![TextEdit::delete(TextRange::new(start, kept.start()))],
        None => delete_lines(text, [lines].into_iter()),
    })
}

/// Takes out the headers of a table and of those below it, with their lines. Comments around them stay.
pub(crate) fn remove_sections(parsed: &Parsed, text: &str, path: &[Step]) -> Vec<TextEdit> {
    delete_lines(text, sections_of(parsed, text, path))
}

/// Writes a table anew where its first header stands.
pub(crate) fn replace_sections(
    parsed: &Parsed,
    text: &str,
    path: &[Step],
    entries: &[(String, NewValue)],
) -> Option<Vec<TextEdit>> {
    let mut ranges = sections_of(parsed, text, path);
    let section = write::section(&keys(path)?, entries, newline(text));
    let first = TextEdit::replace(ranges.next()?, section);
    let mut edits = delete_lines(text, ranges);
    edits.push(first);
    Some(edits)
}

fn delete_lines(text: &str, ranges: impl Iterator<Item = TextRange>) -> Vec<TextEdit> {
    let mut merged: Vec<TextRange> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if text[TextRange::new(last.end(), range.start())].trim().is_empty() => {
                *last = last.cover(range);
            }
            _ => merged.push(range),
        }
    }
    merged.into_iter().map(|range| TextEdit::delete(with_blank_lines(text, range))).collect()
}

/// The lines from each header at or below `path` to its last entry.
fn sections_of(parsed: &Parsed, text: &str, path: &[Step]) -> impl Iterator<Item = TextRange> {
    let sections = parsed.sections.iter().filter(move |section| section.path.starts_with(path));
    sections.filter_map(move |section| {
        let header = section.header?;
        let table = parsed.root.follow(&section.path).and_then(Value::as_table);
        let entries = table.map_or(&[][..], |table| &table.entries);
        let last = own_entries(section, entries).map(|entry| entry.range.end()).max().unwrap_or(header.end());
        Some(TextRange::new(line_start(text, header.start()), line_end(text, last)))
    })
}

/// Adds the blank lines below `lines` where there is nothing or a blank line above, and those above where there is
/// nothing below.
fn with_blank_lines(text: &str, lines: TextRange) -> TextRange {
    let (above, below) = (&text[..usize::from(lines.start())], &text[usize::from(lines.end())..]);
    let above = above.strip_prefix('\u{feff}').unwrap_or(above);
    let blank = |c: char| c.is_ascii_whitespace();
    if below.trim().is_empty() {
        let blanks = TextSize::of(above) - TextSize::of(above.trim_end_matches(blank));
        let start = line_end(text, lines.start() - blanks).min(lines.start());
        return TextRange::new(start, TextSize::of(text));
    }
    let is_blank_above = above.trim().is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n");
    if !is_blank_above {
        return lines;
    }
    let first = TextSize::of(text) - TextSize::of(below.trim_start_matches(blank));
    TextRange::new(lines.start(), line_start(text, first))
}

fn own_entries<'t>(section: &Section, entries: &'t [Entry]) -> impl Iterator<Item = &'t Entry> {
    let body = section.body;
    entries.iter().filter(move |entry| body.contains_range(entry.range))
}

/// The path as a header can say it: the text of an array's item cannot be named from elsewhere.
fn keys(path: &[Step]) -> Option<Vec<&str>> {
    path.iter().map(Step::as_key).collect()
}

fn insert_line(parsed: &Parsed, text: &str, section: &Section, table: &Table, line: &str) -> TextEdit {
    let nl = newline(text);
    if let Some(last) = own_entries(section, &table.entries).max_by_key(|entry| entry.range.end()) {
        let indent = indent_at(text, last.range.start());
        let below = line_end(text, last.range.end());
        return insert_at_line(text, below, &format!("{indent}{line}"));
    }
    if let Some(header) = section.header {
        return insert_at_line(text, line_end(text, header.end()), line);
    }
    let Some(first) = parsed.sections.iter().find_map(|section| section.header) else {
        return insert_at_line(text, TextSize::of(text), line);
    };
    let start = line_start(text, TextSize::new(0));
    let at = above_comments(text, start, line_start(text, first.start()));
    TextEdit::insert(at, format!("{line}{nl}{nl}"))
}

/// Puts a line at `offset`, which is the start of a line or the end of the text.
fn insert_at_line(text: &str, offset: TextSize, line: &str) -> TextEdit {
    let nl = newline(text);
    let before = text[..usize::from(offset)].trim_start_matches('\u{feff}');
    let first = if before.is_empty() || before.ends_with('\n') { "" } else { nl };
    TextEdit::insert(offset, format!("{first}{line}{nl}"))
}

pub(super) fn append_section(text: &str, header: &[&str], entries: &[(String, NewValue)]) -> TextEdit {
    let nl = newline(text);
    let section = write::section(header, entries, nl);
    let before = text.trim_start_matches('\u{feff}');
    let gap = if before.trim().is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n") {
        String::new()
    } else if before.ends_with('\n') {
        nl.to_owned()
    } else {
        nl.repeat(2)
    };
    TextEdit::insert(TextSize::of(text), gap + &section)
}

/// The start of the comment lines right above `header`, which starts a line; no further up than `limit`.
fn above_comments(text: &str, limit: TextSize, header: TextSize) -> TextSize {
    let mut start = header;
    while start > limit {
        let above = line_start(text, start - TextSize::new(1));
        if above < limit || !text[TextRange::new(above, start)].trim_start().starts_with('#') {
            break;
        }
        start = above;
    }
    start
}

/// The start of the line of `offset`, behind a byte order mark.
pub(super) fn line_start(text: &str, offset: TextSize) -> TextSize {
    let marks = text.len() - text.trim_start_matches('\u{feff}').len();
    crate::size(text[..usize::from(offset)].rfind('\n').map_or(marks, |at| at + 1))
}

/// The start of the next line, or the end of the text.
fn line_end(text: &str, offset: TextSize) -> TextSize {
    let offset = usize::from(offset);
    crate::size(text[offset..].find('\n').map_or(text.len(), |at| offset + at + 1))
}
