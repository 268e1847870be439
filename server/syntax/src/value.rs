//! One tree of values with spans for both config formats, TOML and JSON.
//!
//! [`crate::toml::parse`] and [`crate::json::parse`] never fail: what they can read stands in the tree, what is
//! half-typed stands there as [`ValueKind::Missing`] or [`ValueKind::Invalid`], and [`Parsed::errors`] says what is wrong.
//! All spans are byte offsets into the parsed text until [`Parsed::map_ranges`] moves them into a host file.

use std::collections::HashMap;

use crate::toml::Feature;
use crate::{TextRange, TextSize};

#[cfg(test)]
pub(crate) mod draw;
mod edit;
mod place;

pub use edit::{Editor, NewValue};
pub(crate) use edit::{indent_at, indent_unit, newline};
pub use place::{Place, Typed, place_at};

/// What reading a TOML or JSON text gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed {
    /// The language that the text was read as.
    pub format: Format,
    /// The whole document. A table for TOML, anything for JSON; [`ValueKind::Missing`] for an empty JSON text.
    pub root: Value,
    /// What is wrong, in source order; the first finding of each broken stretch only.
    pub errors: Vec<SyntaxError>,
    /// Comments with their marks and without the line end, in source order. JSON comments are errors too.
    pub comments: Vec<TextRange>,
    /// Keys that stand twice in one table, in source order.
    pub duplicates: Vec<Duplicate>,
    /// The parts between TOML headers, in source order, the one before the first header included. Empty for JSON.
    pub sections: Vec<Section>,
    /// Spellings that simpler TOML readers trip over, in source order. Empty for JSON.
    pub features: Vec<(Feature, TextRange)>,
}

/// The language of a config text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// TOML 1.0.
    Toml,
    /// JSON as browsers read it (RFC 8259).
    Json,
}

/// Something that breaks the rules of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// The characters at fault; empty where something is missing.
    pub range: TextRange,
    /// What is wrong and what is expected, as a sentence without a full stop.
    pub message: String,
}

/// A key that was there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The decoded key.
    pub key: String,
    /// The key that came first.
    pub first: TextRange,
    /// The key that repeats it.
    pub again: TextRange,
}

/// A TOML header with the lines under it, or the lines before the first header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// `[a.b]` with its brackets (to the end of its last key where the closing one is missing); `None` at the start.
    pub header: Option<TextRange>,
    /// The keys of the header.
    pub keys: Vec<Key>,
    /// Written with double brackets.
    pub array: bool,
    /// The table that the lines under the header belong to.
    pub path: Path,
    /// From the end of the header (the start of the text) to the next header or the end of the text.
    pub body: TextRange,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Quotes and brackets included. A table made by a header spans the header and its own lines;
    /// a table that is only mentioned in a header (`a` of `[a.b]`) spans that mention.
    pub range: TextRange,
    /// The decoded content.
    pub kind: ValueKind,
}

/// The content of a value.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueKind {
    /// Decoded text.
    String(String),
    /// A whole number that fits.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// JSON's `null`.
    Null,
    /// A TOML date, time or both, as written.
    DateTime(String),
    /// The items, in source order.
    Array(Vec<Value>),
    /// Keys and values.
    Table(Table),
    /// Nothing stands where a value belongs; the span is empty, right after the `=` or `:` (or the key).
    Missing,
    /// Characters that are no value, as written.
    Invalid(String),
}

/// Keys and values in source order; a key that stands twice is there twice.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The entries as written.
    pub entries: Vec<Entry>,
    /// The TOML header that opens this table, brackets included.
    pub header: Option<TextRange>,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The `=` or `:`; `None` where it is not typed yet, and for tables made by headers and for all but the last dotted key.
    pub separator: Option<TextRange>,
    /// The value.
    pub value: Value,
    /// From the key to the end of the value; for a table made by a header, the span of the value.
    pub range: TextRange,
    /// How the entry was written.
    pub origin: Origin,
}

/// How an entry was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `key = value` on a line of its own, or a JSON member.
    Plain,
    /// A member of a TOML inline table.
    Inline,
    /// Part of a dotted key; the span of the whole dotted key.
    Dotted(TextRange),
    /// The table of a `[header]`; the span of the header.
    Header(TextRange),
    /// A table that stands in a header but has none of its own (`a` of `[a.b]`); the span of that header.
    Implied(TextRange),
    /// The array of `[[header]]`s; the span of the first.
    ArrayHeader(TextRange),
}

/// A key and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The decoded key.
    pub text: String,
    /// Quotes included.
    pub range: TextRange,
}

/// The way from the root to a node.
pub type Path = Vec<Step>;

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// Into a table.
    Key(String),
    /// Into an array, counted from 0.
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl Step {
    /// The key, unless this is a step into an array.
    pub fn as_key(&self) -> Option<&str> {
        match self {
            Self::Key(key) => Some(key),
            Self::Index(_) => None,
        }
    }
}

impl Parsed {
    /// Moves every span through `map`; what cannot be mapped gets `fallback`.
    pub fn map_ranges(&mut self, map: &dyn Fn(TextRange) -> Option<TextRange>, fallback: TextRange) {
        let to_host = |range: &mut TextRange| *range = map(*range).unwrap_or(fallback);
        self.root.each_range(&to_host);
        self.errors.iter_mut().for_each(|error| to_host(&mut error.range));
        self.comments.iter_mut().for_each(to_host);
        for duplicate in &mut self.duplicates {
            to_host(&mut duplicate.first);
            to_host(&mut duplicate.again);
        }
        for section in &mut self.sections {
            section.header.iter_mut().for_each(to_host);
            section.keys.iter_mut().for_each(|key| to_host(&mut key.range));
            to_host(&mut section.body);
        }
        self.features.iter_mut().for_each(|(_, range)| to_host(range));
    }
}

impl Value {
    /// What `key` stands for, if this is a table that has it. See [`Table::get`].
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_table()?.get(key)
    }

    /// The value at the end of a path of keys.
    pub fn look_up(&self, keys: &[&str]) -> Option<&Value> {
        keys.iter().try_fold(self, |value, key| value.get(key))
    }

    /// The value at the end of a path.
    pub fn follow(&self, path: &[Step]) -> Option<&Value> {
        path.iter().try_fold(self, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.as_array()?.get(*index),
        })
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            ValueKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The content of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            ValueKind::Boolean(flag) => Some(flag),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        match &self.kind {
            ValueKind::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The content of a table.
    pub fn as_table(&self) -> Option<&Table> {
        match &self.kind {
            ValueKind::Table(table) => Some(table),
            _ => None,
        }
    }

    /// True for what is half-typed or no value of the format: rules about types have nothing to say about it.
    pub fn is_broken(&self) -> bool {
        matches!(self.kind, ValueKind::Missing | ValueKind::Invalid(_))
    }

    /// The name of the kind for messages, in the words of both formats.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            ValueKind::String(_) => "string",
            ValueKind::Integer(_) => "integer",
            ValueKind::Float(_) => "number",
            ValueKind::Boolean(_) => "boolean",
            ValueKind::Null => "null",
            ValueKind::DateTime(_) => "date",
            ValueKind::Array(_) => "array",
            ValueKind::Table(_) => "table",
            ValueKind::Missing => "nothing",
            ValueKind::Invalid(_) => "invalid value",
        }
    }

    /// The path to the innermost node whose key or value holds `offset` (ends included); the root's empty path
    /// where nothing else does.
    pub fn at(&self, offset: TextSize) -> Path {
        let mut best = (self.range.len(), Path::new());
        self.narrow(offset, &mut Path::new(), &mut best);
        best.1
    }

    /// Looks at every node, for the lines of a TOML table need not lie within those of its parent.
    fn narrow(&self, offset: TextSize, here: &mut Path, best: &mut (TextSize, Path)) {
        if self.range.contains_inclusive(offset) && self.range.len() <= best.0 {
            *best = (self.range.len(), here.clone());
        }
        match &self.kind {
            ValueKind::Table(table) => {
                for entry in &table.entries {
                    here.push(Step::Key(entry.key.text.clone()));
                    for range in [entry.range, entry.key.range] {
                        if range.contains_inclusive(offset) && range.len() <= best.0 {
                            *best = (range.len(), here.clone());
                        }
                    }
                    entry.value.narrow(offset, here, best);
                    here.pop();
                }
            }
            ValueKind::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    here.push(Step::Index(index));
                    item.narrow(offset, here, best);
                    here.pop();
                }
            }
            _ => {}
        }
    }

    /// True where both have the same content, whatever the spelling and the order of keys.
    pub fn same_content(&self, other: &Value) -> bool {
        match (&self.kind, &other.kind) {
            (ValueKind::Array(a), ValueKind::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.same_content(b))
            }
            (ValueKind::Table(a), ValueKind::Table(b)) => {
                let in_b = |entry: &Entry| {
                    b.get(&entry.key.text).is_some_and(|value| entry.value.same_content(value))
                };
                a.entries.len() == b.entries.len() && a.entries.iter().all(in_b)
            }
            (a, b) => a == b,
        }
    }

    /// The keys that stand twice in a table at or below this value, in source order. Half-typed keys do not count.
    pub(crate) fn duplicates(&self) -> Vec<Duplicate> {
        let mut found = Vec::new();
        self.find_duplicates(&mut found);
        found.sort_by_key(|duplicate| duplicate.again.start());
        found
    }

    fn find_duplicates(&self, found: &mut Vec<Duplicate>) {
        match &self.kind {
            ValueKind::Array(items) => items.iter().for_each(|item| item.find_duplicates(found)),
            ValueKind::Table(table) => {
                let mut seen: HashMap<&str, TextRange> = HashMap::new();
                for entry in &table.entries {
                    entry.value.find_duplicates(found);
                    let key = entry.key.text.as_str();
                    let again = entry.key.range;
                    if again.is_empty() || entry.value.kind == ValueKind::Missing && entry.separator.is_none()
                    {
                        continue;
                    }
                    match seen.get(key) {
                        Some(&first) => found.push(Duplicate { key: key.to_owned(), first, again }),
                        None => drop(seen.insert(key, again)),
                    }
                }
            }
            _ => {}
        }
    }

    fn each_range(&mut self, change: &dyn Fn(&mut TextRange)) {
        change(&mut self.range);
        match &mut self.kind {
            ValueKind::Array(items) => items.iter_mut().for_each(|item| item.each_range(change)),
            ValueKind::Table(table) => table.each_range(change),
            _ => {}
        }
    }
}

impl Table {
    /// The entry of a key. Of several the last that has a value, for that is the one that PyScript uses and
    /// the others may be half-typed.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        let mut named = self.entries.iter().rev().filter(|entry| entry.key.text == key).peekable();
        let last = named.peek().copied();
        named.find(|entry| !entry.value.is_broken()).or(last)
    }

    /// The value of a key; [`Table::entry`] says which of several.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entry(key).map(|entry| &entry.value)
    }

    fn each_range(&mut self, change: &dyn Fn(&mut TextRange)) {
        self.header.iter_mut().for_each(change);
        for entry in &mut self.entries {
            change(&mut entry.key.range);
            entry.separator.iter_mut().for_each(change);
            change(&mut entry.range);
            match &mut entry.origin {
                Origin::Dotted(range)
                | Origin::Header(range)
                | Origin::Implied(range)
                | Origin::ArrayHeader(range) => {
                    change(range);
                }
                Origin::Plain | Origin::Inline => {}
            }
            entry.value.each_range(change);
        }
    }
}

#[cfg(test)]
mod tests;
