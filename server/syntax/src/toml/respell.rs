//! The same content in a spelling that every reader of PyScript takes alike.

use super::edit::LineComment;
use super::{Feature, edit, write};
use crate::edit::{TextEdit, apply};
use crate::value::{
    Editor, Entry, NewValue, Origin, Parsed, Path, Section, Step, Table, Value, ValueKind, newline,
};
use crate::{TextRange, TextSize, range};

/// Replaces the spelling that [`Parsed::features`] found at `at`. `None` where there is no other way to write it.
/// `text` is what `parsed` was read from.
pub fn respell(parsed: &Parsed, text: &str, feature: Feature, at: TextRange) -> Option<Vec<TextEdit>> {
    let edits = match feature {
        Feature::CommentInArray => move_comment_up(parsed, text, at)?,
        Feature::LineBreakInArray => vec![join_lines(text, at)?],
        Feature::CommentJoinsNextLine => vec![TextEdit::replace(at, unjoined(&text[at]))],
        Feature::DottedKey => section_for_dotted_keys(parsed, text, at)?,
        Feature::InlineTable | Feature::QuotedInlineKey => section_for_inline_table(parsed, text, at)?,
        Feature::TightInlineKey => vec![TextEdit::insert(at.start(), " ")],
        Feature::SpaceInHeader => vec![TextEdit::replace(at, header(text, section_of(parsed, at)?))],
        Feature::LiteralKey | Feature::DateLikeKey => vec![TextEdit::replace(at, quoted_key(&text[at]))],
        Feature::Escape | Feature::MultiLineString => vec![TextEdit::replace(at, plain_string(parsed, at)?)],
        Feature::DigitSeparator | Feature::PlusSign | Feature::RadixInteger => {
            vec![TextEdit::replace(at, plain_number(parsed, text, at)?)]
        }
        Feature::SpecialFloat | Feature::PartialDate | Feature::MixedArray => return None,
    };
    let after = super::parse(&apply(text, &edits)?);
    let is_better = after.features.len() < parsed.features.len() && after.errors.len() <= parsed.errors.len();
    (is_better && after.root.same_content(&parsed.root)).then_some(edits)
}

/// Puts a comment on a line of its own above the key that the array belongs to.
fn move_comment_up(parsed: &Parsed, text: &str, comment: TextRange) -> Option<Vec<TextEdit>> {
    let (_, entry) = outermost(&parsed.root, &|entry| {
        matches!(entry.origin, Origin::Plain | Origin::Dotted(_)) && entry.value.range.contains_range(comment)
    })?;
    let top = edit::line_start(text, entry.range.start());
    let above = format!("{}{}", unjoined(&text[comment]), newline(text));
    let before = text[..usize::from(comment.start())].trim_end_matches([' ', '\t']);
    let is_alone = before.ends_with('\n');
    let line_end = text[usize::from(comment.end())..].find('\n').map_or(0, |at| at + 1);
    let end = usize::from(comment.end()) + if is_alone { line_end } else { 0 };
    Some(vec![TextEdit::insert(top, above), TextEdit::delete(range(before.len(), end))])
}

/// Takes out the line break between an item and the comma behind it.
fn join_lines(text: &str, item: TextRange) -> Option<TextEdit> {
    let behind = &text[usize::from(item.end())..];
    let rest = behind.trim_start();
    rest.starts_with(',').then(|| {
        let len = TextSize::of(behind) - TextSize::of(rest);
        TextEdit::delete(TextRange::at(item.end(), len))
    })
}

/// A comment without the marks at its end that join it with the line below.
fn unjoined(comment: &str) -> String {
    comment.trim_end_matches([',', '[', ' ', '\t', '\r']).to_owned()
}

/// Puts all keys with the same first part in a section.
fn section_for_dotted_keys(parsed: &Parsed, text: &str, at: TextRange) -> Option<Vec<TextEdit>> {
    let (path, entry) = outermost(&parsed.root, &|entry| {
        matches!(entry.origin, Origin::Dotted(_)) && entry.separator.is_none() && has_dotted_key(entry, at)
    })?;
    let mut edits = Vec::new();
    let entries = take_dotted(parsed, text, entry.value.as_table()?, &mut edits)?;
    let header = path.iter().map(Step::as_key).collect::<Option<Vec<_>>>()?;
    edits.push(edit::append_section(text, &header, &entries));
    Some(edits)
}

fn has_dotted_key(entry: &Entry, at: TextRange) -> bool {
    entry.origin == Origin::Dotted(at)
        || entry
            .value
            .as_table()
            .is_some_and(|table| table.entries.iter().any(|entry| has_dotted_key(entry, at)))
}

/// What dotted keys put into a table, and edits that take their lines out.
fn take_dotted(
    parsed: &Parsed,
    text: &str,
    table: &Table,
    edits: &mut Vec<TextEdit>,
) -> Option<Vec<(String, NewValue)>> {
    let mut taken = Vec::new();
    for entry in table.entries.iter().filter(|entry| matches!(entry.origin, Origin::Dotted(_))) {
        let value = match (entry.separator, &entry.value.kind) {
            (None, ValueKind::Table(inner)) => NewValue::Table(take_dotted(parsed, text, inner, edits)?),
            _ => {
                edits.extend(edit::remove_line(parsed, text, entry, LineComment::Keep)?);
                NewValue::of(&entry.value)?
            }
        };
        taken.push((entry.key.text.clone(), value));
    }
    Some(taken)
}

fn section_for_inline_table(parsed: &Parsed, text: &str, at: TextRange) -> Option<Vec<TextEdit>> {
    let (path, entry) = outermost(&parsed.root, &|entry| {
        entry.origin == Origin::Plain
            && entry.value.as_table().is_some()
            && entry.value.range.contains_range(at)
    })?;
    Editor::new(parsed, text).set(&path, &NewValue::of(&entry.value)?)
}

fn section_of(parsed: &Parsed, header: TextRange) -> Option<&Section> {
    parsed.sections.iter().find(|section| section.header == Some(header))
}

fn header(text: &str, section: &Section) -> String {
    let keys: Vec<&str> = section.keys.iter().map(|key| &text[key.range]).collect();
    let (open, close) = if section.array { ("[[", "]]") } else { ("[", "]") };
    format!("{open}{}{close}", keys.join("."))
}

/// A key in double quotes; what stands there is in single quotes or in none.
fn quoted_key(written: &str) -> String {
    format!("\"{}\"", written.trim_matches('\''))
}

fn plain_string(parsed: &Parsed, at: TextRange) -> Option<String> {
    match value_at(&parsed.root, at) {
        Some(value) => Some(write::value(&NewValue::of(value)?)),
        None => Some(write::key(key_at(&parsed.root, at)?)),
    }
}

fn plain_number(parsed: &Parsed, text: &str, at: TextRange) -> Option<String> {
    match value_at(&parsed.root, at)?.kind {
        ValueKind::Integer(number) => Some(number.to_string()),
        _ => Some(text[at].replace(['_', '+'], "")),
    }
}

/// The first entry from the root down that is wanted, with its path.
fn outermost<'v>(value: &'v Value, wanted: &dyn Fn(&Entry) -> bool) -> Option<(Path, &'v Entry)> {
    let below = |step: Step, value: &'v Value| {
        let (mut path, entry) = outermost(value, wanted)?;
        path.insert(0, step);
        Some((path, entry))
    };
    match &value.kind {
        ValueKind::Table(table) => table.entries.iter().find_map(|entry| {
            let step = Step::Key(entry.key.text.clone());
            if wanted(entry) { Some((vec![step], entry)) } else { below(step, &entry.value) }
        }),
        ValueKind::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| below(Step::Index(index), item))
        }
        _ => None,
    }
}

fn value_at(value: &Value, at: TextRange) -> Option<&Value> {
    match &value.kind {
        _ if value.range == at => Some(value),
        ValueKind::Table(table) => table.entries.iter().find_map(|entry| value_at(&entry.value, at)),
        ValueKind::Array(items) => items.iter().find_map(|item| value_at(item, at)),
        _ => None,
    }
}

fn key_at(value: &Value, at: TextRange) -> Option<&str> {
    let (_, entry) = outermost(value, &|entry| entry.key.range == at)?;
    Some(&entry.key.text)
}
