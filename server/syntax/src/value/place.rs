//! What a cursor stands in, in half-typed config text of either format.

use super::{Entry, Format, Key, Origin, Parsed, Path, Section, Step, Table, Value, ValueKind};
use crate::toml::is_closed;
use crate::{TextRange, TextSize};

/// Where a cursor stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Place {
    /// Where a key is, or could be typed.
    Key {
        /// The table that the key belongs to.
        table: Path,
        /// The key so far.
        typed: Typed,
        /// The other keys of the table.
        taken: Vec<String>,
        /// True where `=` or `:` stands behind the key already.
        separated: bool,
    },
    /// Where a value is, or could be typed. A path that ends with an index is that of an array item.
    Value {
        /// The path of the value.
        path: Path,
        /// The value so far.
        typed: Typed,
    },
    /// In a TOML table header.
    Header {
        /// The keys before the one at the cursor.
        parents: Vec<String>,
        /// The key at the cursor so far.
        typed: Typed,
        /// The keys that other headers have in this place.
        taken: Vec<String>,
        /// Written with double brackets.
        array: bool,
    },
    /// In a comment.
    Comment,
    /// Where nothing can be typed, as after a complete value.
    Nowhere,
}

/// Text around a cursor that a completion replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// What stands before the cursor, quotes left out, escapes as written.
    pub prefix: String,
    /// What to replace, quotes left out. It ends at the cursor where a string is not closed.
    pub replace: TextRange,
    /// The opening quote, where there is one.
    pub quote: Option<char>,
    /// True where the closing quote is there, too.
    pub closed: bool,
}

/// Says what stands at `offset`. `text` is the text that `parsed` was read from, with spans not mapped elsewhere.
pub fn place_at(parsed: &Parsed, text: &str, offset: TextSize) -> Place {
    if !text.is_char_boundary(usize::from(offset)) {
        return Place::Nowhere;
    }
    let finder = Finder { parsed, text, offset };
    if parsed.comments.iter().any(|range| range.start() < offset && offset <= range.end()) {
        return Place::Comment;
    }
    finder
        .in_headers()
        .or_else(|| finder.in_root())
        .or_else(|| finder.on_blank_line())
        .unwrap_or(Place::Nowhere)
}

struct Finder<'p> {
    parsed: &'p Parsed,
    text: &'p str,
    offset: TextSize,
}

impl Finder<'_> {
    fn in_headers(&self) -> Option<Place> {
        let section = self.parsed.sections.iter().find(|section| {
            section.header.is_some_and(|range| {
                range.start() < self.offset
                    && (self.offset <= range.end() || self.is_blank_in_line(range.end()))
            })
        })?;
        Some(self.in_header(section).unwrap_or(Place::Nowhere))
    }

    fn in_header(&self, section: &Section) -> Option<Place> {
        let at = section.keys.iter().position(|key| {
            key.range.contains_inclusive(self.offset)
                || key.range.is_empty()
                    && self.offset < key.range.start()
                    && self.is_blank_up_to(key.range.start())
        })?;
        let parents: Vec<String> = section.keys[..at].iter().map(|key| key.text.clone()).collect();
        let others = self.parsed.sections.iter().filter(|other| *other != section);
        let mut taken: Vec<String> = others
            .filter(|other| other.keys.iter().map(|key| &key.text).take(at).eq(parents.iter()))
            .filter_map(|other| other.keys.get(at).map(|key| key.text.clone()))
            .collect();
        taken.dedup();
        Some(Place::Header {
            parents,
            typed: self.typed(section.keys[at].range),
            taken,
            array: section.array,
        })
    }

    fn in_root(&self) -> Option<Place> {
        let root = &self.parsed.root;
        let mut path = Path::new();
        match &root.kind {
            ValueKind::Table(table) if self.parsed.format == Format::Toml => {
                self.in_entries(table, &mut path)
            }
            ValueKind::Missing => Some(Place::Value { path, typed: self.nothing_typed() }),
            _ => self.in_value(root, &mut path),
        }
    }

    fn in_value(&self, value: &Value, path: &mut Path) -> Option<Place> {
        match &value.kind {
            ValueKind::Table(table) => {
                self.reaches(value, table.entries.last().map(|entry| entry.range))?;
                self.in_entries(table, path).or_else(|| self.between_members(value, table, path))
            }
            ValueKind::Array(items) => {
                self.reaches(value, items.last().map(|item| item.range))?;
                self.in_items(items, path)
            }
            _ => self.in_scalar(value, path),
        }
    }

    fn in_entries(&self, table: &Table, path: &mut Path) -> Option<Place> {
        table.entries.iter().enumerate().find_map(|(index, entry)| {
            let is_spelled_here = matches!(entry.origin, Origin::Plain | Origin::Inline | Origin::Dotted(_));
            if is_spelled_here && entry.key.range.contains_inclusive(self.offset) {
                let key = || self.at_key(table, Some(index), entry.key.range, path);
                return Some(if self.is_outside_quotes(entry.key.range) { Place::Nowhere } else { key() });
            }
            path.push(Step::Key(entry.key.text.clone()));
            let place = self.in_entry_value(entry, path);
            path.pop();
            place
        })
    }

    fn in_entry_value(&self, entry: &Entry, path: &mut Path) -> Option<Place> {
        match (&entry.value.kind, entry.separator) {
            (ValueKind::Table(table), None) => self.in_entries(table, path),
            (ValueKind::Array(items), None) => items.iter().enumerate().find_map(|(index, item)| {
                path.push(Step::Index(index));
                let place = item.as_table().and_then(|table| self.in_entries(table, path));
                path.pop();
                place
            }),
            (ValueKind::Missing, Some(separator)) => {
                let here = separator.end() <= self.offset && self.is_blank_since(separator.end());
                here.then(|| Place::Value { path: path.clone(), typed: self.nothing_typed() })
            }
            (ValueKind::Missing, None) => None,
            _ => self.in_value(&entry.value, path),
        }
    }

    /// In braces, but in no member.
    fn between_members(&self, braces: &Value, table: &Table, path: &Path) -> Option<Place> {
        let before = &self.text[TextRange::new(braces.range.start(), self.offset)];
        let expects_key = before.trim_end().ends_with(['{', ',']);
        let previous = table.entries.iter().rfind(|entry| entry.range.end() <= self.offset);
        let comma_forgotten = previous.is_some_and(|entry| {
            let gap = &self.text[TextRange::new(entry.range.end(), self.offset)];
            gap.trim().is_empty() && gap.contains('\n') && !entry.value.is_broken()
        });
        (expects_key || comma_forgotten)
            .then(|| self.at_key(table, None, TextRange::empty(self.offset), path))
    }

    fn in_items(&self, items: &[Value], path: &mut Path) -> Option<Place> {
        for (index, item) in items.iter().enumerate() {
            path.push(Step::Index(index));
            let place = self.in_value(item, path);
            path.pop();
            if place.is_some() {
                return place;
            }
            if item.range.contains(self.offset) {
                return None;
            }
        }
        let index = items.iter().filter(|item| item.range.end() <= self.offset).count();
        let mut path = path.clone();
        path.push(Step::Index(index));
        Some(Place::Value { path, typed: self.nothing_typed() })
    }

    fn in_scalar(&self, value: &Value, path: &Path) -> Option<Place> {
        if !value.range.contains_inclusive(self.offset) {
            return None;
        }
        if self.is_outside_quotes(value.range) {
            return Some(Place::Nowhere);
        }
        Some(Place::Value { path: path.clone(), typed: self.typed(value.range) })
    }

    /// Right before the opening or behind the closing quote of a quoted text.
    fn is_outside_quotes(&self, range: TextRange) -> bool {
        let written = &self.text[range];
        written.starts_with(['"', '\''])
            && (self.offset == range.start() || self.offset == range.end() && is_closed(written))
    }

    /// On a TOML line with nothing before the cursor.
    fn on_blank_line(&self) -> Option<Place> {
        let section = self.parsed.sections.iter().rfind(|section| section.body.start() <= self.offset)?;
        let above = &self.text[TextRange::new(section.body.start(), self.offset)];
        let (above, line) =
            above.rsplit_once('\n').map_or((None, above), |(above, line)| (Some(above), line));
        let is_blank = line.trim_start_matches('\u{feff}').trim().is_empty();
        if !is_blank || above.is_none() && section.header.is_some() {
            return None;
        }
        let table = self.parsed.root.follow(&section.path).and_then(Value::as_table)?;
        Some(self.at_key(table, None, TextRange::empty(self.offset), &section.path))
    }

    fn at_key(&self, table: &Table, index: Option<usize>, range: TextRange, path: &[Step]) -> Place {
        let others = table.entries.iter().enumerate().filter(|(at, _)| Some(*at) != index);
        let names = others.map(|(_, Entry { key: Key { text, .. }, .. })| text.clone());
        let entry = index.and_then(|index| table.entries.get(index));
        Place::Key {
            table: path.to_vec(),
            typed: self.typed(range),
            taken: names.filter(|name| !name.is_empty()).collect(),
            separated: entry.is_some_and(|entry| entry.separator.is_some()),
        }
    }

    /// Whether the cursor is between the brackets of `value`. Brackets that are not closed reach over the blanks
    /// behind them.
    fn reaches(&self, value: &Value, last: Option<TextRange>) -> Option<()> {
        let range = value.range;
        let is_closed = self.text[range].ends_with([']', '}'])
            && range.len() > TextSize::new(1)
            && last.is_none_or(|last| last.end() < range.end());
        let inside = range.start() < self.offset && self.offset < range.end();
        let behind = !is_closed && range.end() <= self.offset && self.is_blank_from(range.end());
        (inside || behind).then_some(())
    }

    /// The text at `range` as far as it is typed.
    fn typed(&self, range: TextRange) -> Typed {
        let written = &self.text[range];
        let quote = written.chars().next().filter(|c| matches!(c, '"' | '\''));
        let closed = quote.is_some() && is_closed(written);
        let marks = match quote {
            Some(quote) if written.starts_with(&[quote; 3].iter().collect::<String>()) => 3,
            Some(_) => 1,
            None => 0,
        };
        let start = (range.start() + TextSize::new(marks)).min(self.offset);
        let end = match (quote, closed) {
            (Some(_), true) => (range.end() - TextSize::new(marks)).max(self.offset),
            (Some(_), false) => self.offset,
            (None, _) => range.end().max(self.offset),
        };
        let prefix = self.text[TextRange::new(start, self.offset)].to_owned();
        Typed { prefix, replace: TextRange::new(start, end), quote, closed }
    }

    fn nothing_typed(&self) -> Typed {
        Typed { prefix: String::new(), replace: TextRange::empty(self.offset), quote: None, closed: false }
    }

    /// Only blanks between `start` and the cursor, and in TOML no line end.
    fn is_blank_since(&self, start: TextSize) -> bool {
        match self.parsed.format {
            Format::Toml => self.is_blank_in_line(start),
            Format::Json => self.is_blank_from(start),
        }
    }

    fn is_blank_in_line(&self, start: TextSize) -> bool {
        self.is_blank_from(start) && !self.text[TextRange::new(start, self.offset)].contains('\n')
    }

    fn is_blank_from(&self, start: TextSize) -> bool {
        start <= self.offset && self.text[TextRange::new(start, self.offset)].trim().is_empty()
    }

    fn is_blank_up_to(&self, end: TextSize) -> bool {
        self.text[TextRange::new(self.offset, end)].trim().is_empty()
    }
}

#[cfg(test)]
mod tests;
