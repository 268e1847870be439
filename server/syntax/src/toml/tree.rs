//! Puts statements together: headers, arrays of tables and dotted keys merge into one tree.

use std::collections::HashMap;

use super::read::Content;
use crate::value::{
    Duplicate, Entry, Key, Origin, Path, Section, Step, SyntaxError, Table, Value, ValueKind,
};
use crate::{TextRange, TextSize};

/// Where the keys of a table and of the tables in it stand, so that looking one up takes no longer in a large text.
#[derive(Default)]
pub(super) struct Names {
    /// The index of the last entry of a key; half-typed ones do not count.
    last: HashMap<String, usize>,
    /// The names in the table of an entry; of an array of tables those of the last one.
    below: HashMap<usize, Names>,
}

impl Names {
    /// Adds an entry to the table that these names are of; gives its index.
    fn push(&mut self, table: &mut Table, entry: Entry) -> usize {
        let index = table.entries.len();
        if !entry.value.is_broken() {
            self.last.insert(entry.key.text.clone(), index);
        }
        table.entries.push(entry);
        index
    }

    fn below(&mut self, index: usize) -> &mut Names {
        self.below.entry(index).or_default()
    }
}

/// Grows the tree statement by statement.
pub(super) struct Builder {
    root: Table,
    names: Names,
    sections: Vec<Section>,
    /// Where the table of the current section stands: indices of entries and items from the root.
    current: Vec<usize>,
    /// The same without the items.
    current_entries: Vec<usize>,
    end: TextSize,
}

impl Builder {
    pub(super) fn new(text: &str) -> Self {
        let end = TextSize::of(text);
        let body = TextRange::up_to(end);
        let first = Section { header: None, keys: vec![], array: false, path: vec![], body };
        Self {
            root: Table::default(),
            names: Names::default(),
            sections: vec![first],
            current: vec![],
            current_entries: vec![],
            end,
        }
    }

    /// Adds a statement; what contradicts earlier statements is reported and kept beside them.
    pub(super) fn add(&mut self, content: Content, errors: &mut Vec<SyntaxError>) {
        match content {
            Content::Header { range, keys, array } => self.open(range, keys, array, errors),
            Content::Assignment { keys, separator, value } => {
                let end = value.range.end();
                let Some(table) = table_at(&mut self.root, &self.current) else {
                    return;
                };
                let entries = self.current_entries.iter();
                let names = entries.fold(&mut self.names, |names, index| names.below(*index));
                insert(table, names, keys, separator, value, Origin::Plain, errors);
                self.stretch(end);
            }
        }
    }

    /// The root, the sections and the keys that stand twice.
    pub(super) fn finish(mut self) -> (Value, Vec<Section>, Vec<Duplicate>) {
        span_headers(&mut self.root);
        let root = Value { range: TextRange::up_to(self.end), kind: ValueKind::Table(self.root) };
        let duplicates = root.duplicates();
        (root, self.sections, duplicates)
    }

    fn open(&mut self, header: TextRange, keys: Vec<Key>, array: bool, errors: &mut Vec<SyntaxError>) {
        if let Some(section) = self.sections.last_mut() {
            section.body = TextRange::new(section.body.start(), header.start().max(section.body.start()));
        }
        let mut at = Vec::new();
        let mut entries = Vec::new();
        let mut path = Path::new();
        let mut table = &mut self.root;
        let mut names = &mut self.names;
        for (depth, key) in keys.iter().enumerate() {
            let is_last = depth + 1 == keys.len();
            let known =
                names.last.get(&key.text).and_then(|index| Some((*index, table.entries.get(*index)?)));
            let index = match find(known, is_last, array) {
                Found::Usable(index) => index,
                found => {
                    if found == Found::Value {
                        let message = format!("`{}` has a value already: it cannot be a table too", key.text);
                        errors.push(SyntaxError { range: key.range, message });
                    }
                    names.push(table, fresh_entry(key, header, is_last, array))
                }
            };
            at.push(index);
            entries.push(index);
            names = names.below(index);
            path.push(Step::Key(key.text.clone()));
            let entry = &mut table.entries[index];
            errors.extend(complete_table(entry, key.range));
            if is_last && !array {
                entry.origin = Origin::Header(header);
                entry.value.range = header;
            }
            if let ValueKind::Array(items) = &mut entry.value.kind {
                if is_last {
                    *names = Names::default();
                    items.push(Value { range: header, kind: ValueKind::Table(Table::default()) });
                }
                let last = items.len().saturating_sub(1);
                at.push(last);
                path.push(Step::Index(last));
            }
            let Some(inner) = last_table(&mut entry.value) else {
                return;
            };
            table = inner;
        }
        table.header = Some(header);
        self.current = at;
        self.current_entries = entries;
        let body = TextRange::new(header.end(), self.end);
        self.sections.push(Section { header: Some(header), keys, array, path, body });
    }

    /// Lets the table of the current section reach to `end`.
    fn stretch(&mut self, end: TextSize) {
        let Some((last, before)) = self.current.split_last() else {
            return;
        };
        let holder = match value_at(&mut self.root, before) {
            Some(Value { kind: ValueKind::Array(items), .. }) => items.get_mut(*last),
            Some(Value { kind: ValueKind::Table(table), .. }) => {
                table.entries.get_mut(*last).map(|e| &mut e.value)
            }
            Some(_) => None,
            None => self.root.entries.get_mut(*last).map(|entry| &mut entry.value),
        };
        if let Some(value) = holder {
            value.range = TextRange::new(value.range.start(), end.max(value.range.end()));
        }
    }
}

/// Puts `a.b.c = value` into a table. A table in the middle that is there already is used again.
pub(super) fn insert(
    table: &mut Table,
    names: &mut Names,
    mut keys: Vec<Key>,
    separator: Option<TextRange>,
    value: Value,
    origin: Origin,
    errors: &mut Vec<SyntaxError>,
) {
    let Some(last) = keys.pop() else { return };
    let dotted = keys.first().map(|first| first.range.cover(last.range));
    let end = value.range.end().max(last.range.end());
    let (mut table, mut names) = (table, names);
    for key in keys {
        let at = key.range;
        let known = names.last.get(&key.text).copied();
        let usable = known.filter(|index| matches!(table.entries[*index].value.kind, ValueKind::Table(_)));
        if known.is_some() && usable.is_none() {
            let message = format!("`{}` has a value already: it cannot be a table too", key.text);
            errors.push(SyntaxError { range: key.range, message });
        }
        let index = usable.unwrap_or_else(|| {
            let range = TextRange::new(key.range.start(), end);
            let inner = TextRange::new(key.range.end(), end);
            let value = Value { range: inner, kind: ValueKind::Table(Table::default()) };
            let origin = Origin::Dotted(dotted.unwrap_or(key.range));
            names.push(table, Entry { key, separator: None, value, range, origin })
        });
        names = names.below(index);
        let entry = &mut table.entries[index];
        errors.extend(complete_table(entry, at));
        if let (Origin::Dotted(_), Some(dotted)) = (entry.origin, dotted)
            && entry.range.end() < dotted.start()
        {
            entry.range = TextRange::new(entry.range.start(), end);
            entry.value.range = TextRange::new(entry.value.range.start(), end);
        }
        let ValueKind::Table(inner) = &mut entry.value.kind else {
            return;
        };
        table = inner;
    }
    let range = TextRange::new(last.range.start(), end);
    let origin = dotted.map_or(origin, Origin::Dotted);
    names.push(table, Entry { key: last, separator, value, range, origin });
}

/// Says that a table in braces has all its keys there (TOML 1.0, section "Inline Table").
fn complete_table(entry: &Entry, key: TextRange) -> Option<SyntaxError> {
    let is_complete = matches!(entry.origin, Origin::Plain | Origin::Inline);
    let message = format!("`{}` is an inline table: keys can be added in its braces only", entry.key.text);
    is_complete.then_some(SyntaxError { range: key, message })
}

#[derive(PartialEq, Clone, Copy)]
enum Found {
    /// The entry that the header means.
    Usable(usize),
    /// There is one, but the header starts another one.
    Taken,
    /// There is one that is neither table nor array of tables.
    Value,
    Nothing,
}

fn find(known: Option<(usize, &Entry)>, is_last: bool, array: bool) -> Found {
    let Some((index, entry)) = known else { return Found::Nothing };
    let is_array = matches!(entry.origin, Origin::ArrayHeader(_));
    let is_implied = matches!(entry.origin, Origin::Implied(_));
    match (&entry.value.kind, is_last) {
        (ValueKind::Table(_), false) => Found::Usable(index),
        (ValueKind::Table(_), true) if is_implied && !array => Found::Usable(index),
        (ValueKind::Table(_), true) => Found::Taken,
        (ValueKind::Array(_), false) if is_array => Found::Usable(index),
        (ValueKind::Array(_), true) if is_array && array => Found::Usable(index),
        (ValueKind::Array(_), true) if is_array => Found::Taken,
        _ => Found::Value,
    }
}

fn fresh_entry(key: &Key, header: TextRange, is_last: bool, array: bool) -> Entry {
    let (kind, origin) = match (is_last, array) {
        (true, true) => (ValueKind::Array(vec![]), Origin::ArrayHeader(header)),
        (true, false) => (ValueKind::Table(Table::default()), Origin::Header(header)),
        (false, _) => (ValueKind::Table(Table::default()), Origin::Implied(header)),
    };
    let range = if is_last { header } else { key.range };
    Entry { key: key.clone(), separator: None, value: Value { range, kind }, range, origin }
}

/// The table that a header below this value goes into: of an array of tables the last.
fn last_table(value: &mut Value) -> Option<&mut Table> {
    match &mut value.kind {
        ValueKind::Table(table) => Some(table),
        ValueKind::Array(items) => items.last_mut().and_then(last_table),
        _ => None,
    }
}

fn table_at<'r>(root: &'r mut Table, at: &[usize]) -> Option<&'r mut Table> {
    if at.is_empty() {
        return Some(root);
    }
    match &mut value_at(root, at)?.kind {
        ValueKind::Table(table) => Some(table),
        _ => None,
    }
}

fn value_at<'r>(root: &'r mut Table, at: &[usize]) -> Option<&'r mut Value> {
    let (first, rest) = at.split_first()?;
    let first = &mut root.entries.get_mut(*first)?.value;
    rest.iter().try_fold(first, |value, index| match &mut value.kind {
        ValueKind::Table(table) => table.entries.get_mut(*index).map(|entry| &mut entry.value),
        ValueKind::Array(items) => items.get_mut(*index),
        _ => None,
    })
}

/// Gives entries made by headers the span that their values have in the end.
fn span_headers(table: &mut Table) {
    for entry in &mut table.entries {
        if let (Origin::ArrayHeader(_), ValueKind::Array(items)) = (entry.origin, &entry.value.kind) {
            let last = items.last().map_or(entry.value.range, |item| item.range);
            entry.value.range = entry.value.range.cover(last);
        }
        if matches!(entry.origin, Origin::Header(_) | Origin::Implied(_) | Origin::ArrayHeader(_)) {
            entry.range = entry.value.range;
        }
        each_table(&mut entry.value, &mut span_headers);
    }
}

fn each_table(value: &mut Value, visit: &mut dyn FnMut(&mut Table)) {
    match &mut value.kind {
        ValueKind::Table(table) => visit(table),
        ValueKind::Array(items) => items.iter_mut().for_each(|item| each_table(item, visit)),
        _ => {}
    }
}
