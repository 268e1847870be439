//! Edits to a config text of either format that touch no byte more than they must.
//!
//! Edits work on spans, so they keep comments, order and style, and broken text elsewhere does not stop them. Each result
//! is read again before it is given out: an edit that would leave the text with more errors, or with a TOML spelling
//! that PyScript's own reader gets wrong ([`crate::toml::Feature`]) and that was not there before, is none.

mod list;

use list::List;
pub(crate) use list::{indent_at, indent_unit, newline};

use super::{Entry, Format, Origin, Parsed, Step, Table, Value, ValueKind};
use crate::edit::{TextEdit, apply};
use crate::toml::edit::LineComment;
use crate::{TextRange, TextSize, json, toml};

/// A value to write. Tables become sections in TOML and objects in JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum NewValue {
    /// Text, not escaped.
    String(String),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// Items, written on one line.
    Array(Vec<NewValue>),
    /// Keys and values, written in this order.
    Table(Vec<(String, NewValue)>),
}

impl NewValue {
    /// The content of a value that is there. `None` for what cannot be written: broken values, and dates and broken
    /// numbers, whose spelling would be lost.
    pub fn of(value: &Value) -> Option<Self> {
        Some(match &value.kind {
            ValueKind::String(text) => Self::String(text.clone()),
            ValueKind::Integer(number) => Self::Integer(*number),
            ValueKind::Boolean(flag) => Self::Boolean(*flag),
            ValueKind::Array(items) => Self::Array(items.iter().map(Self::of).collect::<Option<_>>()?),
            ValueKind::Table(table) => {
                let entry = |entry: &Entry| Some((entry.key.text.clone(), Self::of(&entry.value)?));
                Self::Table(table.entries.iter().map(entry).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }
}

impl From<&str> for NewValue {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<bool> for NewValue {
    fn from(flag: bool) -> Self {
        Self::Boolean(flag)
    }
}

impl From<i64> for NewValue {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl<T: Into<NewValue>> FromIterator<T> for NewValue {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::Array(items.into_iter().map(Into::into).collect())
    }
}

/// Makes edits to one text. The spans of all edits are those of that text.
#[derive(Debug, Clone, Copy)]
pub struct Editor<'d> {
    parsed: &'d Parsed,
    text: &'d str,
}

impl<'d> Editor<'d> {
    /// `text` is what `parsed` was read from, with spans not mapped elsewhere.
    pub fn new(parsed: &'d Parsed, text: &'d str) -> Self {
        Self { parsed, text }
    }

    /// Gives the key at the end of `path` a value, whether it is there already or not. Tables on the way that are not
    /// there are made; a new TOML section goes to the end. `None` where the text does not allow it.
    pub fn set(&self, path: &[Step], value: &NewValue) -> Option<Vec<TextEdit>> {
        let edits = match self.parsed.root.follow(path) {
            Some(_) => self.replaced(path, value)?,
            None => self.inserted(path, value)?,
        };
        self.checked(edits, |root| root.follow(path).is_some_and(|found| equals(found, value)))
    }

    /// Puts another value in the place of one that is there (or half-typed).
    pub fn replace_value(&self, path: &[Step], value: &NewValue) -> Option<Vec<TextEdit>> {
        self.parsed.root.follow(path)?;
        self.set(path, value)
    }

    /// Gives a key another name, in every header that has it too. `None` where its table has that name already.
    pub fn rename_key(&self, path: &[Step], new: &str) -> Option<Vec<TextEdit>> {
        let (Step::Key(_), parent) = path.split_last()? else { return None };
        let table = self.parsed.root.follow(parent)?.as_table()?;
        let entry = self.entry(path)?;
        if table.get(new).is_some() {
            return None;
        }
        let name = match self.parsed.format {
            Format::Toml => toml::write::key(new),
            Format::Json => json::write::string(new),
        };
        let ranges = match entry.origin {
            Origin::Plain | Origin::Inline => vec![entry.key.range],
            Origin::Dotted(_) if entry.separator.is_some() => vec![entry.key.range],
            Origin::Dotted(_) => return None,
            Origin::Header(_) | Origin::Implied(_) | Origin::ArrayHeader(_) => self.key_in_headers(path),
        };
        let edits = ranges.into_iter().map(|range| TextEdit::replace(range, name.clone())).collect();
        let mut renamed = parent.to_vec();
        renamed.push(Step::from(new));
        self.checked(edits, |root| root.follow(&renamed).is_some() && root.follow(path).is_none())
    }

    /// Takes out a key with its value, a section with all that is under it, or an array item. Comments on lines of
    /// their own above it stay.
    pub fn remove(&self, path: &[Step]) -> Option<Vec<TextEdit>> {
        let edits = self.removed(path, LineComment::Drop)?;
        let count = self.parsed.root.count(path);
        self.checked(edits, |root| root.count(path) < count)
    }

    /// Adds a string to an array, which is made where it is not there. No edits where the array has the string already.
    pub fn add_to_array(&self, path: &[Step], item: &str) -> Option<Vec<TextEdit>> {
        let new = NewValue::from(item);
        let Some(array) = self.parsed.root.follow(path).filter(|value| !value.is_broken()) else {
            return self.set(path, &NewValue::Array(vec![new]));
        };
        let items = array.as_array()?;
        if items.iter().any(|value| value.as_str() == Some(item)) {
            return Some(vec![]);
        }
        let edits = self.list_of(array)?.append(&self.written(&new)?)?;
        let last = items.len();
        self.checked(edits, |root| {
            let items = root.follow(path).and_then(Value::as_array);
            items.is_some_and(|items| items.len() == last + 1 && items[last].as_str() == Some(item))
        })
    }

    fn replaced(&self, path: &[Step], value: &NewValue) -> Option<Vec<TextEdit>> {
        let old = self.parsed.root.follow(path)?;
        let entry = self.entry(path);
        let is_section = entry.is_some_and(|entry| entry.separator.is_none() && !old.is_broken());
        match value {
            NewValue::Table(entries) if is_section => {
                return toml::edit::replace_sections(self.parsed, self.text, path, entries);
            }
            NewValue::Table(_) if self.parsed.format == Format::Toml => return self.moved(path, value),
            _ if is_section => return self.moved(path, value),
            _ => {}
        }
        let written = self.written(value)?;
        if old.kind != ValueKind::Missing {
            return Some(vec![TextEdit::replace(old.range, written)]);
        }
        let entry = entry?;
        let (from, mark) = match (entry.separator, self.parsed.format) {
            (Some(separator), _) => (separator.end(), " "),
            (None, Format::Toml) => (entry.key.range.end(), " = "),
            (None, Format::Json) => (entry.key.range.end(), ": "),
        };
        let blanks = self.after(from).len() - self.after(from).trim_start_matches([' ', '\t']).len();
        let range = TextRange::at(from, crate::size(blanks));
        Some(vec![TextEdit::replace(range, format!("{mark}{written}"))])
    }

    /// Takes the old value out and puts the new one where a value of its kind goes: TOML writes tables as sections.
    fn moved(&self, path: &[Step], value: &NewValue) -> Option<Vec<TextEdit>> {
        let mut edits = self.removed(path, LineComment::Keep)?;
        edits.extend(self.inserted(path, value)?);
        Some(edits)
    }

    fn inserted(&self, path: &[Step], value: &NewValue) -> Option<Vec<TextEdit>> {
        let (_, parents) = path.split_last()?;
        let root = &self.parsed.root;
        let depth = (0..=parents.len()).rev().find(|depth| root.follow(&path[..*depth]).is_some())?;
        let (here, rest) = path.split_at(depth);
        let holder = root.follow(here)?;
        let (key, below) = rest.split_first()?;
        let value = below.iter().rev().try_fold(value.clone(), |value, step| {
            Some(NewValue::Table(vec![(step.as_key()?.to_owned(), value)]))
        })?;
        if holder.kind == ValueKind::Missing && here.is_empty() {
            let object = NewValue::Table(vec![(key.as_key()?.to_owned(), value)]);
            return Some(vec![TextEdit::insert(holder.range.start(), self.written(&object)?)]);
        }
        let (table, key) = (holder.as_table()?, key.as_key()?);
        if self.is_bracketed(here, holder) {
            return self.list_of(holder)?.append(&self.member(table, holder.range, key, &value)?);
        }
        toml::edit::insert(self.parsed, self.text, here, table, key, &value)
    }

    fn removed(&self, path: &[Step], comment: LineComment) -> Option<Vec<TextEdit>> {
        let (last, parent) = path.split_last()?;
        let value = self.parsed.root.follow(path)?;
        let holder = self.parsed.root.follow(parent)?;
        let entry = self.entry(path);
        let is_section = match last {
            Step::Index(_) => value.as_table().is_some_and(|table| table.header.is_some()),
            Step::Key(_) => {
                matches!(entry?.origin, Origin::Header(_) | Origin::Implied(_) | Origin::ArrayHeader(_))
            }
        };
        if is_section {
            return Some(toml::edit::remove_sections(self.parsed, self.text, path));
        }
        if !self.is_bracketed(parent, holder) {
            return toml::edit::remove_line(self.parsed, self.text, entry?, comment);
        }
        let index = match last {
            Step::Index(index) => *index,
            Step::Key(_) => holder.as_table()?.entries.iter().position(|other| Some(other) == entry)?,
        };
        Some(vec![self.list_of(holder)?.remove(index)?])
    }

    /// The comma list of an array or a table in braces.
    fn list_of(&self, value: &Value) -> Option<List<'d>> {
        let items = match &value.kind {
            ValueKind::Array(items) => items.iter().map(|item| item.range).collect(),
            ValueKind::Table(table) => table.entries.iter().map(|entry| entry.range).collect(),
            _ => return None,
        };
        List::new(self.text, value.range, items, self.parsed)
    }

    /// Whether the table or array at `path` stands in brackets, as opposed to lines.
    fn is_bracketed(&self, path: &[Step], value: &Value) -> bool {
        let is_toml_root = self.parsed.format == Format::Toml && path.is_empty();
        match value.kind {
            ValueKind::Table(_) => !is_toml_root && self.text[value.range].starts_with('{'),
            _ => true,
        }
    }

    /// `key = value` or `"key": value` for a table in braces.
    fn member(&self, table: &Table, braces: TextRange, key: &str, value: &NewValue) -> Option<String> {
        if self.parsed.format == Format::Toml {
            return Some(format!("{} = {}", toml::write::key(key), self.written(value)?));
        }
        let layout = json::write::Layout::of(self.text, braces, table);
        Some(json::write::member(key, value, &layout))
    }

    fn written(&self, value: &NewValue) -> Option<String> {
        match self.parsed.format {
            Format::Toml => Some(toml::write::value(value)),
            Format::Json => Some(json::write::value(value, &json::write::Layout::one_line())),
        }
    }

    fn entry(&self, path: &[Step]) -> Option<&'d Entry> {
        let (last, parent) = path.split_last()?;
        self.parsed.root.follow(parent)?.as_table()?.entry(last.as_key()?)
    }

    /// The key at the end of `path` wherever it stands in a header.
    fn key_in_headers(&self, path: &[Step]) -> Vec<TextRange> {
        let index = path.iter().filter(|step| step.as_key().is_some()).count() - 1;
        let sections = self.parsed.sections.iter().filter(|section| section.path.starts_with(path));
        sections.filter_map(|section| section.keys.get(index)).map(|key| key.range).collect()
    }

    fn after(&self, offset: TextSize) -> &'d str {
        &self.text[usize::from(offset)..]
    }

    /// The edits, if they lead to a text that is as sound as before and as wanted.
    fn checked(&self, edits: Vec<TextEdit>, is_wanted: impl Fn(&Value) -> bool) -> Option<Vec<TextEdit>> {
        let after = apply(self.text, &edits)?;
        let parsed = match self.parsed.format {
            Format::Toml => toml::parse(&after),
            Format::Json => json::parse(&after),
        };
        let is_sound = parsed.errors.len() <= self.parsed.errors.len()
            && parsed.duplicates.len() <= self.parsed.duplicates.len()
            && parsed.features.len() <= self.parsed.features.len();
        (is_sound && is_wanted(&parsed.root)).then_some(edits)
    }
}

impl Value {
    /// How many nodes the last step of a path could mean: items of an array, entries of that name.
    fn count(&self, path: &[Step]) -> usize {
        let Some((last, parent)) = path.split_last() else { return 0 };
        match (self.follow(parent).map(|value| &value.kind), last) {
            (Some(ValueKind::Array(items)), _) => items.len(),
            (Some(ValueKind::Table(table)), Step::Key(key)) => {
                table.entries.iter().filter(|entry| entry.key.text == *key).count()
            }
            _ => 0,
        }
    }
}

fn equals(found: &Value, new: &NewValue) -> bool {
    match (&found.kind, new) {
        (ValueKind::String(a), NewValue::String(b)) => a == b,
        (ValueKind::Integer(a), NewValue::Integer(b)) => a == b,
        (ValueKind::Boolean(a), NewValue::Boolean(b)) => a == b,
        (ValueKind::Array(a), NewValue::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equals(a, b))
        }
        (ValueKind::Table(a), NewValue::Table(b)) => {
            a.entries.len() == b.len() && b.iter().all(|(key, b)| a.get(key).is_some_and(|a| equals(a, b)))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
