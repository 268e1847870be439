//! Reads one statement: the parser's events to keys and values.

use toml_parser::decoder::Encoding;
use toml_parser::parser::{Event, EventKind, RecursionGuard, parse_document};
use toml_parser::{ParseError, Source, Span};

use super::{Feature, message, scalar, tree};
use crate::value::{Key, Origin, SyntaxError, Table, Value, ValueKind};
use crate::{TextRange, TextSize};

/// Brackets deeper than this are skipped with an error: the tree is walked by recursion.
const MAX_DEPTH: u32 = 60;

/// Keys with more dots than this are cut off with an error, for the same reason.
const MAX_DOTS: usize = 30;

/// One header, or one key with its value, or nothing but blanks and comments.
#[derive(Default)]
pub(super) struct Statement {
    pub(super) content: Option<Content>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) comments: Vec<TextRange>,
    pub(super) features: Vec<(Feature, TextRange)>,
}

pub(super) enum Content {
    Header { range: TextRange, keys: Vec<Key>, array: bool },
    Assignment { keys: Vec<Key>, separator: Option<TextRange>, value: Value },
}

/// Reads the statement that stands at `range`.
pub(super) fn statement(text: &str, range: TextRange) -> Statement {
    let source = Source::new(&text[range]);
    let tokens = source.lex().into_vec();
    let mut events: Vec<Event> = Vec::new();
    let mut errors: Vec<ParseError> = Vec::new();
    parse_document(&tokens, &mut RecursionGuard::new(&mut events, MAX_DEPTH), &mut errors);
    let mut reader = Reader { text, base: range.start(), events, next: 0, out: Statement::default() };
    for error in errors {
        reader.report(&error);
    }
    reader.statement();
    reader.line_comments();
    reader.out
}

struct Reader<'t> {
    text: &'t str,
    /// Where the statement starts; the spans of events count from here.
    base: TextSize,
    events: Vec<Event>,
    next: usize,
    out: Statement,
}

impl Reader<'_> {
    fn statement(&mut self) {
        while let Some(event) = self.bump() {
            match event.kind() {
                EventKind::StdTableOpen | EventKind::ArrayTableOpen if self.out.content.is_none() => {
                    self.header(&event);
                }
                EventKind::SimpleKey if self.out.content.is_none() => self.assignment(&event),
                _ => {}
            }
        }
    }

    fn header(&mut self, open: &Event) {
        let mut range = self.range(open.span());
        let mut keys = Vec::new();
        while let Some(event) = self.peek() {
            match event.kind() {
                EventKind::SimpleKey => {
                    let key = self.key(&event);
                    range = range.cover(key.range);
                    keys.push(key);
                }
                EventKind::KeySep => {
                    range = range.cover(self.range(event.span()));
                    self.note_space_around(&event);
                }
                EventKind::StdTableClose | EventKind::ArrayTableClose => {
                    range = range.cover(self.range(event.span()));
                }
                EventKind::Whitespace => {}
                _ => break,
            }
            self.bump();
        }
        self.limit(&mut keys);
        let spaced = |(feature, at): &mut (Feature, TextRange)| {
            if *feature == Feature::SpaceInHeader {
                *at = range;
            }
        };
        self.out.features.iter_mut().for_each(spaced);
        let array = open.kind() == EventKind::ArrayTableOpen;
        self.out.content = Some(Content::Header { range, keys, array });
    }

    fn note_space_around(&mut self, dot: &Event) {
        let range = self.range(dot.span());
        let before = self.text[..usize::from(range.start())].ends_with([' ', '\t']);
        let after = self.text[usize::from(range.end())..].starts_with([' ', '\t']);
        let noted = self.out.features.iter().any(|(feature, _)| *feature == Feature::SpaceInHeader);
        if (before || after) && !noted {
            self.note(Feature::SpaceInHeader, range);
        }
    }

    fn assignment(&mut self, first: &Event) {
        let (keys, separator) = self.keys(first);
        let value = match separator {
            Some(separator) => self.value_after(&keys, separator),
            None => missing_after(&keys),
        };
        self.out.content = Some(Content::Assignment { keys, separator, value });
    }

    /// A key that may be dotted, and the `=` after it.
    fn keys(&mut self, first: &Event) -> (Vec<Key>, Option<TextRange>) {
        let mut keys = vec![self.key(first)];
        let mut separator = None;
        while let Some(event) = self.peek() {
            match event.kind() {
                EventKind::SimpleKey => keys.push(self.key(&event)),
                EventKind::KeySep | EventKind::Whitespace => {}
                EventKind::KeyValSep => separator = Some(self.range(event.span())),
                _ => break,
            }
            self.bump();
            if separator.is_some() {
                break;
            }
        }
        self.limit(&mut keys);
        if let [first, .., last] = keys.as_slice() {
            self.note(Feature::DottedKey, first.range.cover(last.range));
        }
        (keys, separator)
    }

    fn limit(&mut self, keys: &mut Vec<Key>) {
        if let Some(key) = keys.get(MAX_DOTS) {
            self.error(key.range, "this key has too many dots to be read");
            keys.truncate(MAX_DOTS);
        }
    }

    fn key(&mut self, event: &Event) -> Key {
        let range = self.range(event.span());
        let written = &self.text[range];
        if written.starts_with('\'') {
            self.note(Feature::LiteralKey, range);
        }
        if !written.starts_with(['"', '\'']) && scalar::holds_date(written) {
            self.note(Feature::DateLikeKey, range);
        }
        if written.starts_with('"') && written.contains('\\') {
            self.note(Feature::Escape, range);
        }
        let mut text = String::new();
        let mut errors = Vec::new();
        if let Some(raw) = Source::new(&self.text[usize::from(self.base)..]).get(event) {
            raw.decode_key(&mut text, &mut errors);
        }
        for error in &errors {
            self.report(error);
        }
        Key { text, range }
    }

    /// The value after `=`; what is missing is reported here, for the parser says nothing about it.
    fn value_after(&mut self, keys: &[Key], separator: TextRange) -> Value {
        let mut value = Value { range: TextRange::empty(separator.end()), kind: ValueKind::Missing };
        while let Some(event) = self.peek() {
            match event.kind() {
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    value = self.value();
                    break;
                }
                EventKind::Whitespace | EventKind::Error => self.bump(),
                _ => break,
            };
        }
        if value.kind == ValueKind::Missing {
            value.range = TextRange::empty(separator.end());
            let key = keys.last().map_or("", |key| key.text.as_str());
            let message = match self.text[usize::from(separator.end())..].starts_with('=') {
                true => "TOML puts one `=` between key and value".to_owned(),
                false => format!("`{key}` has no value: expected one after `=`"),
            };
            self.out.errors.push(SyntaxError { range: separator, message });
        }
        value
    }

    fn value(&mut self) -> Value {
        let Some(event) = self.bump() else {
            return Value { range: TextRange::empty(self.base), kind: ValueKind::Missing };
        };
        match event.kind() {
            EventKind::ArrayOpen => self.array(&event),
            EventKind::InlineTableOpen => self.inline_table(&event),
            _ => self.scalar(&event),
        }
    }

    fn scalar(&mut self, event: &Event) -> Value {
        let range = self.range(event.span());
        let read = scalar::read(&self.text[range], event.encoding(), range);
        self.out.errors.extend(read.errors);
        self.out.features.extend(read.features);
        read.value
    }

    fn array(&mut self, open: &Event) -> Value {
        let mut range = self.range(open.span());
        let mut items: Vec<Value> = Vec::new();
        // What stands before the next line break, and whether a break there is one that every reader can join.
        let mut last = (range, true);
        let mut suspect = None;
        while let Some(event) = self.peek() {
            let here = self.range(event.span());
            match event.kind() {
                EventKind::ArrayClose => {
                    self.bump();
                    if items.windows(2).any(|pair| pair[0].kind_name() != pair[1].kind_name()) {
                        self.note(Feature::MixedArray, range.cover(here));
                    }
                    return Value { range: range.cover(here), kind: ValueKind::Array(items) };
                }
                EventKind::Scalar | EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                    self.note_break(&mut suspect);
                    let item = self.value();
                    last = (item.range, false);
                    range = range.cover(item.range);
                    items.push(item);
                    continue;
                }
                EventKind::ValueSep => {
                    self.note_break(&mut suspect);
                    last = (here, true);
                }
                EventKind::Comment => {
                    self.out.comments.push(here);
                    self.note(Feature::CommentInArray, here);
                }
                EventKind::Newline if !last.1 => suspect = Some(last.0),
                _ => {}
            }
            self.bump();
        }
        Value { range, kind: ValueKind::Array(items) }
    }

    fn note_break(&mut self, suspect: &mut Option<TextRange>) {
        if let Some(range) = suspect.take() {
            self.note(Feature::LineBreakInArray, range);
        }
    }

    fn inline_table(&mut self, open: &Event) -> Value {
        let mut range = self.range(open.span());
        let mut table = Table::default();
        let mut names = tree::Names::default();
        let mut comma = None;
        let mut broken_over_lines = false;
        while let Some(event) = self.bump() {
            let here = self.range(event.span());
            match event.kind() {
                EventKind::InlineTableClose => {
                    range = range.cover(here);
                    break;
                }
                EventKind::SimpleKey => {
                    comma = None;
                    let entry_end = self.inline_entry(&event, &mut table, &mut names);
                    range = range.cover(entry_end);
                }
                EventKind::ValueSep => comma = Some(here),
                EventKind::Comment => self.out.comments.push(here),
                EventKind::Newline => broken_over_lines = true,
                _ => {}
            }
        }
        self.note(Feature::InlineTable, range);
        if broken_over_lines {
            self.error(range, "an inline table must stay on one line: use a `[table]` section instead");
        } else if let Some(comma) = comma {
            self.error(comma, "an inline table has no comma after its last value");
        }
        Value { range, kind: ValueKind::Table(table) }
    }

    /// Reads `key = value` of an inline table; gives the span of both.
    fn inline_entry(&mut self, first: &Event, table: &mut Table, names: &mut tree::Names) -> TextRange {
        let start = self.range(first.span());
        if !self.text[..usize::from(start.start())].ends_with(char::is_whitespace) {
            self.note(Feature::TightInlineKey, start);
        }
        if matches!(first.encoding(), Some(Encoding::BasicString | Encoding::LiteralString)) {
            self.note(Feature::QuotedInlineKey, start);
        }
        let (keys, separator) = self.keys(first);
        let value = match separator {
            Some(separator) => self.value_after(&keys, separator),
            None => missing_after(&keys),
        };
        let range = start.cover(value.range);
        tree::insert(table, names, keys, separator, value, Origin::Inline, &mut self.out.errors);
        range
    }

    /// Notes the comments that are in no brackets, and those of them that end like a line that goes on.
    fn line_comments(&mut self) {
        let in_brackets = self.out.comments.len();
        for index in 0..self.events.len() {
            let event = self.events[index];
            if event.kind() != EventKind::Comment {
                continue;
            }
            let range = self.range(event.span());
            let known = &self.out.comments[..in_brackets];
            if known.binary_search_by_key(&range.start(), |comment| comment.start()).is_ok() {
                continue;
            }
            self.out.comments.push(range);
            let below = self.text[usize::from(range.end())..].trim_start();
            if self.text[range].trim_end().ends_with([',', '['])
                && !below.is_empty()
                && !below.starts_with('#')
            {
                self.note(Feature::CommentJoinsNextLine, range);
            }
        }
    }

    fn report(&mut self, error: &ParseError) {
        let base = self.base;
        let shift = |span: Span| crate::range(span.start(), span.end().max(span.start())) + base;
        let found =
            message::explain(error, self.text, error.unexpected().map(shift), error.context().map(shift));
        self.out.errors.push(found);
    }

    fn error(&mut self, range: TextRange, message: &str) {
        self.out.errors.push(SyntaxError { range, message: message.to_owned() });
    }

    fn note(&mut self, feature: Feature, range: TextRange) {
        self.out.features.push((feature, range));
    }

    fn peek(&self) -> Option<Event> {
        self.events.get(self.next).copied()
    }

    fn bump(&mut self) -> Option<Event> {
        let event = self.peek()?;
        self.next += 1;
        Some(event)
    }

    fn range(&self, span: Span) -> TextRange {
        crate::range(span.start(), span.end()) + self.base
    }
}

fn missing_after(keys: &[Key]) -> Value {
    let end = keys.last().map_or(TextSize::new(0), |key| key.range.end());
    Value { range: TextRange::empty(end), kind: ValueKind::Missing }
}
