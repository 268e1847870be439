//! The inside of one start tag, read as the browser's tokenizer reads it.

use crate::source_map::SourceMap;
use crate::{TextRange, TextSize, html::decode, range, size, slice};

/// `<name attribute="value" …>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// In lower case, as HTML compares names.
    pub name: String,
    /// The name as written.
    pub name_range: TextRange,
    /// In order, duplicates included.
    pub attributes: Vec<Attribute>,
    /// From `<` to behind `>`; to the end of the text where `>` never comes.
    pub range: TextRange,
    /// Ends in `/>`.
    pub self_closing: bool,
}

/// One attribute of a start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// In lower case.
    pub name: String,
    /// The name as written.
    pub name_range: TextRange,
    /// `None` for an attribute without `=`.
    pub value: Option<AttributeValue>,
    /// Name, `=`, quotes and value.
    pub range: TextRange,
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeValue {
    /// Between the quotes.
    pub range: TextRange,
    /// `"` or `'`; `None` where it stands bare.
    pub quote: Option<char>,
    /// With character references decoded.
    pub text: String,
    /// From `text` to the host.
    pub map: SourceMap,
}

impl Attribute {
    /// The decoded value; empty where there is none.
    pub fn text(&self) -> &str {
        self.value.as_ref().map_or("", |value| &value.text)
    }

    /// What to mark when the value is meant: the value between its quotes, or the name where there is none.
    pub fn value_range(&self) -> TextRange {
        self.value.as_ref().map_or(self.name_range, |value| value.range)
    }
}

/// Where in a start tag an offset stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagCursor {
    /// The tag, as far as it is written.
    pub tag: Tag,
    /// The part of it.
    pub place: TagPlace,
}

/// The part of a start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TagPlace {
    /// In the name of the element.
    Name,
    /// In the name of the attribute with this index.
    AttributeName(usize),
    /// In the value of the attribute with this index, or right behind its `=`.
    AttributeValue(usize),
    /// Between attributes, where a new one may begin.
    Gap,
}

impl Tag {
    /// The first attribute of that (lower-case) name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// What stands at `offset`; `None` outside of the tag.
    pub fn cursor(&self, offset: TextSize) -> Option<TagCursor> {
        if offset <= self.range.start() || offset > self.range.end() {
            return None;
        }
        Some(TagCursor { place: self.place(offset), tag: self.clone() })
    }

    fn place(&self, offset: TextSize) -> TagPlace {
        if self.name_range.contains_inclusive(offset) {
            return TagPlace::Name;
        }
        for (index, attribute) in self.attributes.iter().enumerate() {
            if attribute.name_range.contains_inclusive(offset) {
                return TagPlace::AttributeName(index);
            }
            if attribute.value.as_ref().is_some_and(|value| value.range.contains_inclusive(offset)) {
                return TagPlace::AttributeValue(index);
            }
        }
        TagPlace::Gap
    }
}

/// Reads the start tag whose `<` is at byte `start`.
pub(super) fn read(text: &str, start: usize) -> Tag {
    let mut reader = Reader { text, at: start + 1 };
    let name_range = reader.take_while(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>'));
    let mut tag = Tag {
        name: slice(text, name_range).to_ascii_lowercase(),
        name_range,
        attributes: Vec::new(),
        range: TextRange::empty(size(start)),
        self_closing: false,
    };
    loop {
        reader.take_while(is_space);
        match reader.peek() {
            None => break,
            Some(b'>') => {
                reader.at += 1;
                break;
            }
            Some(b'/') => {
                reader.at += 1;
                tag.self_closing = reader.peek() == Some(b'>');
            }
            Some(_) => tag.attributes.push(reader.attribute()),
        }
    }
    tag.range = range(start, reader.at);
    tag
}

/// The start tag around `offset` that the parser did not recognise because it is not finished.
pub(super) fn half_typed(text: &str, offset: TextSize) -> Option<Tag> {
    let before = slice(text, TextRange::up_to(offset));
    let start = before.rfind('<')?;
    let next = text.as_bytes().get(start + 1).copied();
    // `a < b` is no tag; `<` at the very cursor is one that begins.
    if next.is_some_and(|byte| !byte.is_ascii_alphabetic()) && start + 1 != before.len() {
        return None;
    }
    let tag = read(text, start);
    (offset <= tag.range.end() && !before[start..].ends_with('>')).then_some(tag)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take_while(&mut self, accept: impl Fn(u8) -> bool) -> TextRange {
        let start = self.at;
        while self.peek().is_some_and(&accept) {
            self.at += 1;
        }
        range(start, self.at)
    }

    fn attribute(&mut self) -> Attribute {
        let start = self.at;
        // A name may begin with `=`, as in browsers; taking one byte at least also ends this loop for any input.
        self.at += 1;
        self.take_while(|byte| !is_space(byte) && !matches!(byte, b'/' | b'>' | b'='));
        let name_range = range(start, self.at);
        let mut end = self.at;
        self.take_while(is_space);
        let mut value = None;
        if self.peek() == Some(b'=') {
            self.at += 1;
            value = Some(self.value());
            end = self.at;
        } else {
            self.at = end;
        }
        let name = slice(self.text, name_range).to_ascii_lowercase();
        Attribute { name, name_range, value, range: range(start, end) }
    }

    fn value(&mut self) -> AttributeValue {
        let behind_equals = self.at;
        self.take_while(is_space);
        let (content, quote) = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at += 1;
                let content = self.take_while(|byte| byte != quote);
                self.at = (self.at + 1).min(self.text.len());
                (content, Some(char::from(quote)))
            }
            Some(b'>') | None => {
                self.at = behind_equals;
                (range(behind_equals, behind_equals), None)
            }
            Some(_) => (self.take_while(|byte| !is_space(byte) && byte != b'>'), None),
        };
        let (text, map) = decode(self.text, content);
        AttributeValue { range: content, quote, text, map }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}
