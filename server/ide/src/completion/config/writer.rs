//! Writing into a config: in its format, with quotes that clash with nothing around it, in the part of TOML that every
//! reader of PyScript understands (no dotted keys, no inline tables).

use project::config_text::Embedding;
use syntax::edit::TextEdit;
use syntax::value::{Format, Step, Typed, Value};
use syntax::{TextRange, TextSize, size, slice};

use super::super::insert::{Insert, escape};
use super::super::{Completion, CompletionKind};
use crate::cursor::ConfigCursor;
use crate::readers::Readers;

/// How to write into one config.
pub(super) struct Writer<'a> {
    cursor: &'a ConfigCursor<'a>,
    embedding: Option<Embedding>,
    value_quote: char,
    key_quote: char,
}

/// What follows a string.
#[derive(Debug, Clone, Copy)]
pub(super) enum After<'s> {
    /// Its closing quote.
    Close,
    /// More of it: a folder was chosen.
    Continue,
    /// Its closing quote, then this snippet.
    Then(&'s str),
}

/// A key that is being typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeySlot<'s> {
    /// The key so far.
    pub(super) typed: &'s Typed,
    /// Whether a value may follow it already.
    pub(super) separated: bool,
    /// The table it belongs to.
    pub(super) table: &'s [Step],
}

impl<'a> Writer<'a> {
    /// For the config under the cursor.
    pub(super) fn new(cursor: &'a ConfigCursor<'a>, readers: &Readers) -> Self {
        let embedding = cursor.view.inline.map(|inline| inline.embedding);
        let in_double_quotes = match embedding {
            Some(Embedding::Attribute(quote)) => quote == Some('"'),
            Some(Embedding::Literal) => literal_quote(cursor) == Some('"'),
            _ => false,
        };
        let is_toml = cursor.parsed.format == Format::Toml;
        let quote = |single: bool| if single { '\'' } else { '"' };
        Writer {
            cursor,
            embedding,
            value_quote: quote(is_toml && in_double_quotes),
            key_quote: quote(is_toml && in_double_quotes && !readers.any_toml_j04()),
        }
    }

    /// The format of the config.
    pub(super) fn format(&self) -> Format {
        self.cursor.parsed.format
    }

    /// `true` or `false` in the language that the config is written in.
    pub(super) fn boolean(&self, value: bool) -> &'static str {
        match (self.embedding == Some(Embedding::PythonDict), value) {
            (true, true) => "True",
            (true, false) => "False",
            (false, true) => "true",
            (false, false) => "false",
        }
    }

    /// A snippet in quotes.
    pub(super) fn quoted(&self, snippet: &str) -> String {
        format!("{0}{snippet}{0}", self.value_quote)
    }

    /// A quoted snippet as a key of the user's choice.
    pub(super) fn quoted_key(&self, snippet: &str) -> String {
        format!("{0}{snippet}{0}", self.key_quote)
    }

    /// An item that writes a snippet over what is typed.
    pub(super) fn raw(&self, typed: &Typed, label: &str, snippet: &str) -> Option<Completion> {
        self.item(label, typed.replace, snippet)
    }

    /// An item that writes a string, or the rest of one behind `keep` bytes that stay as they are typed. `None` for a
    /// text that one of the readers could not unescape.
    pub(super) fn string(
        &self,
        typed: &Typed,
        keep: usize,
        text: &str,
        after: After<'_>,
    ) -> Option<Completion> {
        self.text(typed, keep, text, after, self.value_quote)
    }

    /// As [`Writer::string`], for a key; `value` is the snippet of the value that it gets if it has none.
    pub(super) fn map_key(
        &self,
        slot: KeySlot<'_>,
        keep: usize,
        text: &str,
        value: Option<&str>,
    ) -> Option<Completion> {
        let Some(value) = value else {
            return self.text(slot.typed, keep, text, After::Continue, self.key_quote);
        };
        if slot.separated {
            return self.text(slot.typed, keep, text, After::Close, self.key_quote);
        }
        let rest = self.separator_and(value, slot);
        let item = self.text(slot.typed, keep, text, After::Then(&rest), self.key_quote)?;
        Some(self.with_comma_before(item, slot))
    }

    /// An item that writes one of PyScript's keys, with the snippet of its value if it has none.
    pub(super) fn key(&self, slot: KeySlot<'_>, name: &str, value: &str) -> Option<Completion> {
        if self.format() == Format::Json || slot.typed.quote.is_some() {
            return self.map_key(slot, 0, name, Some(value));
        }
        let rest = if slot.separated { String::new() } else { self.separator_and(value, slot) };
        self.raw(slot.typed, name, &format!("{name}{rest}"))
    }

    /// An item that replaces a range of the config's text.
    pub(super) fn item(&self, label: &str, replace: TextRange, snippet: &str) -> Option<Completion> {
        let replace = self.cursor.to_host(replace)?;
        let insert = Insert::snippet(&self.embedded(snippet)?);
        Some(Completion::new(label, CompletionKind::Field, replace).insert(insert))
    }

    /// An edit elsewhere in the config.
    pub(super) fn edit(&self, at: TextSize, text: &str) -> Option<TextEdit> {
        let range = self.cursor.to_host(TextRange::empty(at))?;
        Some(TextEdit { range, text: self.embedded(text)? })
    }

    fn text(
        &self,
        typed: &Typed,
        keep: usize,
        text: &str,
        after: After<'_>,
        quote: char,
    ) -> Option<Completion> {
        if text.contains(['"', '\'', '\\', '\n', '\r']) {
            return None;
        }
        let kept = typed.prefix.get(..keep)?;
        let (start, label, mut snippet) = match typed.quote {
            Some(_) => (typed.replace.start() + size(keep), text.to_owned(), escape(text)),
            None => {
                let whole = format!("{kept}{text}");
                let snippet = format!("{quote}{}", escape(&whole));
                (typed.replace.start(), whole, snippet)
            }
        };
        let mut end = typed.replace.end();
        let replaces_rest = matches!(after, After::Then(_)) && typed.closed;
        let close = self.opening_quote(typed).unwrap_or(quote);
        match after {
            After::Continue if typed.quote.is_none() => snippet += &format!("$0{close}"),
            After::Continue => {}
            After::Close if typed.closed => {}
            After::Close => snippet.push(close),
            After::Then(rest) => {
                if typed.closed {
                    end += TextSize::of(close);
                }
                snippet.push(close);
                snippet += rest;
            }
        }
        let item = self.item(&label, TextRange::new(start, end), &snippet)?;
        Some(Completion { replaces_rest, ..item })
    }

    fn separator_and(&self, value: &str, slot: KeySlot<'_>) -> String {
        match self.format() {
            Format::Toml => format!(" = {value}"),
            Format::Json => {
                let comma = if self.member_follows(slot.typed) { "," } else { "" };
                format!(": {value}{comma}")
            }
        }
    }

    /// Whether a JSON member stands right behind the key.
    fn member_follows(&self, typed: &Typed) -> bool {
        let rest = slice(self.cursor.text, TextRange::new(typed.replace.end(), self.text_end()));
        let rest = if typed.closed { rest.get(1..).unwrap_or("") } else { rest };
        rest.trim_start().starts_with('"')
    }

    /// With the comma that somebody forgot behind the JSON member before.
    fn with_comma_before(&self, mut item: Completion, slot: KeySlot<'_>) -> Completion {
        if self.format() == Format::Json
            && let Some(end) = self.member_before(slot)
        {
            item.additional.extend(self.edit(end, ","));
        }
        item
    }

    /// The end of the member before the key, where no comma follows it.
    fn member_before(&self, slot: KeySlot<'_>) -> Option<TextSize> {
        let table = self.cursor.parsed.root.follow(slot.table).and_then(Value::as_table)?;
        let start = slot.typed.replace.start();
        let before = table.entries.iter().rfind(|entry| entry.range.end() < start)?;
        let gap = slice(self.cursor.text, TextRange::new(before.range.end(), start));
        (!gap.contains(',')).then(|| before.range.end())
    }

    /// The quote that a text begins with, as it stands in the host: a dict is read as JSON whatever its quotes are.
    fn opening_quote(&self, typed: &Typed) -> Option<char> {
        let quote = typed.quote?;
        let is_code = matches!(self.embedding, Some(Embedding::PythonDict | Embedding::JavaScriptObject));
        let before = typed.replace.start().checked_sub(TextSize::of(quote)).filter(|_| is_code);
        let range = before.and_then(|start| self.cursor.to_host(TextRange::at(start, TextSize::of(quote))));
        let written = range.and_then(|range| slice(&self.cursor.view.host.text, range).chars().next());
        Some(written.unwrap_or(quote))
    }

    /// The quote that the string literal begins with in which the config stands.
    fn literal_quote(&self) -> Option<char> {
        literal_quote(self.cursor)
    }

    fn text_end(&self) -> TextSize {
        TextSize::of(self.cursor.text)
    }

    /// A snippet as it has to stand in the host; `None` where it cannot.
    fn embedded(&self, snippet: &str) -> Option<String> {
        match self.embedding {
            None => Some(snippet.to_owned()),
            Some(Embedding::Attribute(Some('"'))) => Some(entities(snippet, '"', "&quot;")),
            Some(Embedding::Attribute(Some(_))) => Some(entities(snippet, '\'', "&#39;")),
            Some(Embedding::Attribute(None)) => {
                let ends_it = snippet.contains(char::is_whitespace) || snippet.contains(['>', '=']);
                (!ends_it).then(|| snippet.replace('&', "&amp;"))
            }
            Some(Embedding::Element) => Some(entities(snippet, '<', "&lt;")),
            Some(Embedding::PythonDict | Embedding::JavaScriptObject) => Some(snippet.to_owned()),
            // What would end the literal or needs an escape in it.
            Some(Embedding::Literal) => {
                let ends_it = self.literal_quote().is_some_and(|quote| snippet.contains(quote));
                (!ends_it && !snippet.contains(['\n', '\\'])).then(|| snippet.to_owned())
            }
        }
    }
}

fn literal_quote(cursor: &ConfigCursor<'_>) -> Option<char> {
    let inline = cursor.view.inline.filter(|inline| inline.embedding == Embedding::Literal)?;
    slice(&cursor.view.host.text, TextRange::up_to(inline.range.start())).chars().next_back()
}

fn entities(text: &str, character: char, entity: &str) -> String {
    text.replace('&', "&amp;").replace(character, entity)
}
