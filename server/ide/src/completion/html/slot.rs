//! The value of an attribute while it is typed.

use syntax::html::Attribute;
use syntax::{TextRange, TextSize, slice};

use super::super::insert::{Insert, escape};
use super::super::{Completion, CompletionKind};

/// A value that is being typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct ValueSlot<'a> {
    /// What stands before the cursor.
    pub(super) typed: &'a str,
    /// All of it, as far as it ends.
    pub(super) text: &'a str,
    /// What to replace, without quotes.
    range: TextRange,
    /// The quote around it.
    pub(super) quote: Option<char>,
    /// Whether the closing quote is there.
    closed: bool,
}

impl<'a> ValueSlot<'a> {
    /// The value of `attribute` around the cursor.
    pub(super) fn new(text: &'a str, attribute: &Attribute, offset: TextSize) -> Option<Self> {
        let value = attribute.value.as_ref()?;
        let typed = slice(text, TextRange::new(value.range.start(), offset.max(value.range.start())));
        let behind = slice(text, TextRange::new(offset, value.range.end().max(offset)));
        // A quote that is not closed takes in everything up to the next one.
        let closed = value.quote.is_some()
            && !behind.contains(['\n', '<', '>'])
            && slice(text, TextRange::new(value.range.end(), TextSize::of(text))).starts_with(['"', '\'']);
        let end = if closed || value.quote.is_none() { value.range.end() } else { offset };
        let range = TextRange::new(value.range.start(), end.max(offset));
        Some(ValueSlot { typed, text: slice(text, range), range, quote: value.quote, closed })
    }

    /// An item that writes `text` behind the first `keep` bytes, which stay as they are typed.
    pub(super) fn item(&self, keep: usize, text: &str, kind: CompletionKind) -> Completion {
        self.write(keep, text, kind, !text.ends_with('/'))
    }

    /// An item that writes `text` in the place of one part of the value.
    pub(super) fn item_in(&self, part: TextRange, text: &str, kind: CompletionKind) -> Completion {
        if part.end() == TextSize::of(self.text) || self.quote.is_none() {
            return self.item(part.start().into(), text, kind);
        }
        Completion::new(text, kind, part + self.range.start())
    }

    /// An item that writes a snippet as the whole value.
    pub(super) fn snippet(&self, label: &str, snippet: &str) -> Completion {
        let quote = if self.quote.is_none() { "'" } else { "" };
        let insert = Insert::snippet(&format!("{quote}{snippet}{quote}"));
        Completion::new(label, CompletionKind::Snippet, self.range).insert(insert)
    }

    fn write(&self, keep: usize, text: &str, kind: CompletionKind, complete: bool) -> Completion {
        let Some(quote) = self.quote else {
            let whole = format!("{}{text}", self.typed.get(..keep).unwrap_or(""));
            let stop = if complete { "" } else { "$0" };
            let insert = Insert::snippet(&format!("\"{}{stop}\"", escape(&escaped(&whole, '"'))));
            return Completion::new(whole, kind, self.range).insert(insert);
        };
        let start = self.range.start() + syntax::size(keep);
        let close = if complete && !self.closed { quote.to_string() } else { String::new() };
        let insert = Insert::Text(format!("{}{close}", escaped(text, quote)));
        Completion::new(text, kind, TextRange::new(start, self.range.end())).insert(insert)
    }
}

fn escaped(text: &str, quote: char) -> String {
    let entity = if quote == '"' { "&quot;" } else { "&#39;" };
    text.replace('&', "&amp;").replace(quote, entity)
}
