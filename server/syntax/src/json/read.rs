//! Tokens to the tree, by recursive descent.

use super::lex::{Token, TokenKind, tokens};
use super::scalar;
use crate::value::{Entry, Format, Key, Origin, Parsed, SyntaxError, Table, Value, ValueKind};
use crate::{TextRange, TextSize, size};

/// Brackets deeper than this are skipped with an error: the tree is walked by recursion.
const MAX_DEPTH: usize = 60;

/// Reads a whole document.
pub(super) fn document(text: &str) -> Parsed {
    let mut reader = Reader::new(text);
    let root = match reader.peek() {
        Some(_) => reader.value(),
        None => {
            reader.report(TextRange::up_to(reader.end()), "this is empty: JSON needs a value such as `{}`");
            Value { range: TextRange::empty(reader.end()), kind: ValueKind::Missing }
        }
    };
    if let Some(token) = reader.peek() {
        let message = match token.kind {
            TokenKind::CloseBrace => "this `}` has no `{`",
            TokenKind::CloseBracket => "this `]` has no `[`",
            _ => "expected the end of the text: JSON is one value",
        };
        reader.report(token.range, message);
    }
    reader.errors.sort_by_key(|error| error.range.start());
    let duplicates = root.duplicates();
    Parsed {
        format: Format::Json,
        root,
        errors: reader.errors,
        comments: reader.comments,
        duplicates,
        sections: vec![],
        features: vec![],
    }
}

struct Reader<'t> {
    text: &'t str,
    /// Comments left out.
    tokens: Vec<Token>,
    next: usize,
    /// The brackets around the next token.
    open: Vec<TokenKind>,
    comments: Vec<TextRange>,
    errors: Vec<SyntaxError>,
    /// Errors so far, those that are not told included.
    faults: usize,
    /// Set by an error, until something is sound again: what follows an error is mostly its consequence.
    quiet: bool,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        let (comments, tokens): (Vec<_>, Vec<_>) =
            tokens(text).into_iter().partition(|token| token.kind == TokenKind::Comment);
        let comments: Vec<TextRange> = comments.into_iter().map(|token| token.range).collect();
        let errors = comments
            .iter()
            .map(|&range| SyntaxError { range, message: "JSON has no comments: remove this one".to_owned() })
            .collect();
        Self { text, tokens, next: 0, open: vec![], comments, errors, faults: 0, quiet: false }
    }

    fn value(&mut self) -> Value {
        let Some(token) = self.bump() else {
            return Value { range: TextRange::empty(self.end()), kind: ValueKind::Missing };
        };
        match token.kind {
            TokenKind::OpenBrace | TokenKind::OpenBracket if self.open.len() >= MAX_DEPTH => {
                self.too_deep(token)
            }
            TokenKind::OpenBrace => self.object(token),
            TokenKind::OpenBracket => self.array(token),
            TokenKind::String { closed } | TokenKind::OtherString { closed } => {
                let text = self.string(token, closed);
                Value { range: token.range, kind: ValueKind::String(text) }
            }
            _ => self.bare(token),
        }
    }

    fn object(&mut self, open: Token) -> Value {
        self.open.push(open.kind);
        let mut table = Table::default();
        let mut end = open.range;
        let mut comma = None;
        loop {
            let Some(token) = self.peek() else {
                self.report(open.range, "this object is not closed: expected `}`");
                break;
            };
            match token.kind {
                TokenKind::CloseBrace => {
                    self.bump();
                    self.report_last_comma(comma, "}");
                    end = token.range;
                    break;
                }
                TokenKind::CloseBracket if self.is_inside(TokenKind::OpenBracket) => {
                    self.report(open.range, "this object is not closed: expected `}`");
                    break;
                }
                TokenKind::CloseBracket => {
                    self.bump();
                    self.report(token.range, "this `]` has no `[`");
                }
                TokenKind::Comma => {
                    self.bump();
                    end = token.range;
                    self.comma(token, &mut comma, table.entries.is_empty());
                }
                _ => {
                    if comma.take().is_none() && !table.entries.is_empty() {
                        self.report(TextRange::empty(end.end()), "expected `,` between two members");
                    }
                    let entry = self.entry();
                    end = entry.range;
                    table.entries.push(entry);
                }
            }
        }
        self.open.pop();
        Value { range: open.range.cover(end), kind: ValueKind::Table(table) }
    }

    fn entry(&mut self) -> Entry {
        let before = self.faults;
        let key = self.key();
        let after_key = TextRange::empty(key.range.end());
        let separator = self.separator();
        let value_follows = match self.peek().map(|token| token.kind) {
            None
            | Some(TokenKind::Comma | TokenKind::CloseBrace | TokenKind::CloseBracket | TokenKind::Colon) => {
                false
            }
            Some(_) => !self.is_key(self.next),
        };
        if separator.is_none() {
            self.report(key.range, "expected `:` and a value after this key");
        }
        let value = if value_follows {
            self.value()
        } else {
            if let Some(separator) = separator {
                self.report(separator, &format!("`{}` has no value: expected one after `:`", key.text));
            }
            Value { range: TextRange::empty(separator.unwrap_or(after_key).end()), kind: ValueKind::Missing }
        };
        self.quiet &= self.faults > before;
        let range = key.range.cover(value.range);
        Entry { key, separator, value, range, origin: Origin::Plain }
    }

    fn key(&mut self) -> Key {
        let Some(token) = self.peek() else {
            return Key { text: String::new(), range: TextRange::empty(self.end()) };
        };
        if self.is_key(self.next) && token.kind == (TokenKind::String { closed: true }) {
            self.quiet = false;
        }
        match token.kind {
            TokenKind::String { closed } | TokenKind::OtherString { closed } => {
                self.bump();
                Key { text: self.string(token, closed), range: token.range }
            }
            TokenKind::Word => {
                self.bump();
                let text = self.text[token.range].to_owned();
                self.report(token.range, &format!("JSON keys need double quotes: expected `\"{text}\"`"));
                Key { text, range: token.range }
            }
            _ => {
                let range = TextRange::empty(token.range.start());
                self.report(range, "a key is missing here");
                Key { text: String::new(), range }
            }
        }
    }

    /// The `:` after a key, or the `=` that stands in its place.
    fn separator(&mut self) -> Option<TextRange> {
        let token = self.peek()?;
        let is_equals = token.kind == TokenKind::Word && &self.text[token.range] == "=";
        if is_equals {
            self.report(token.range, "JSON puts `:` between key and value, not `=`");
        }
        if !is_equals && token.kind != TokenKind::Colon {
            return None;
        }
        self.bump();
        Some(token.range)
    }

    fn array(&mut self, open: Token) -> Value {
        self.open.push(open.kind);
        let mut items = Vec::new();
        let mut end = open.range;
        let mut comma = None;
        loop {
            let token = match self.peek() {
                Some(token) if !(self.is_inside(TokenKind::OpenBrace) && self.is_key(self.next)) => token,
                _ => {
                    self.report(open.range, "this array is not closed: expected `]`");
                    break;
                }
            };
            match token.kind {
                TokenKind::CloseBracket => {
                    self.bump();
                    self.report_last_comma(comma, "]");
                    end = token.range;
                    break;
                }
                TokenKind::CloseBrace if self.is_inside(TokenKind::OpenBrace) => {
                    self.report(open.range, "this array is not closed: expected `]`");
                    break;
                }
                TokenKind::CloseBrace => {
                    self.bump();
                    self.report(token.range, "this `}` has no `{`");
                }
                TokenKind::Colon => {
                    self.bump();
                    self.report(token.range, "an array has values only: use `{}` for keys with values");
                }
                TokenKind::Comma => {
                    self.bump();
                    end = token.range;
                    self.comma(token, &mut comma, items.is_empty());
                }
                _ => {
                    let before = self.faults;
                    if comma.take().is_none() && !items.is_empty() {
                        self.report(TextRange::empty(end.end()), "expected `,` between two items");
                    }
                    let item = self.value();
                    self.quiet &= self.faults > before;
                    end = item.range;
                    items.push(item);
                }
            }
        }
        self.open.pop();
        Value { range: open.range.cover(end), kind: ValueKind::Array(items) }
    }

    fn comma(&mut self, token: Token, before: &mut Option<TextRange>, is_first: bool) {
        if before.is_some() || is_first {
            self.report(token.range, "this comma is one too many");
        }
        *before = Some(token.range);
    }

    fn report_last_comma(&mut self, comma: Option<TextRange>, bracket: &str) {
        if let Some(comma) = comma {
            self.report(comma, &format!("JSON allows no comma before `{bracket}`"));
        }
    }

    fn string(&mut self, token: Token, closed: bool) -> String {
        let written = &self.text[token.range];
        if !closed {
            self.report(token.range, &format!("this string is not closed: expected `{}`", &written[..1]));
        } else if !written.starts_with('"') {
            self.report(token.range, "JSON strings need double quotes");
        }
        let (text, faults) = scalar::unescape(written, closed);
        for (range, message) in faults {
            self.report(range + token.range.start(), message);
        }
        text
    }

    /// Everything without quotes: words on one line count as one value, for people write text like that.
    fn bare(&mut self, first: Token) -> Value {
        let mut range = first.range;
        if let Ok(kind) = scalar::bare(&self.text[range]) {
            return Value { range, kind };
        }
        while let Some(token) = self.peek() {
            let gap = &self.text[TextRange::new(range.end(), token.range.start())];
            if token.kind != TokenKind::Word || gap.contains('\n') {
                break;
            }
            range = range.cover(token.range);
            self.bump();
        }
        let written = &self.text[range];
        if let Err(message) = scalar::bare(written) {
            self.report(range, &message);
        }
        Value { range, kind: ValueKind::Invalid(written.to_owned()) }
    }

    fn too_deep(&mut self, open: Token) -> Value {
        self.report(open.range, "brackets are nested too deeply to be read");
        let mut depth = 1_usize;
        let mut range = open.range;
        while depth > 0 {
            let Some(token) = self.bump() else { break };
            range = range.cover(token.range);
            match token.kind {
                TokenKind::OpenBrace | TokenKind::OpenBracket => depth += 1,
                TokenKind::CloseBrace | TokenKind::CloseBracket => depth -= 1,
                _ => {}
            }
        }
        Value { range, kind: ValueKind::Invalid(self.text[range].to_owned()) }
    }

    /// A string or word with a `:` behind it stands where a new member begins, whatever seems to be open.
    fn is_key(&self, at: usize) -> bool {
        let is = |at: usize, wanted: fn(TokenKind) -> bool| {
            self.tokens.get(at).is_some_and(|token| wanted(token.kind))
        };
        is(at, |kind| {
            matches!(kind, TokenKind::String { .. } | TokenKind::OtherString { .. } | TokenKind::Word)
        }) && is(at + 1, |kind| kind == TokenKind::Colon)
    }

    fn is_inside(&self, bracket: TokenKind) -> bool {
        self.open.contains(&bracket)
    }

    fn report(&mut self, range: TextRange, message: &str) {
        if !self.quiet {
            self.errors.push(SyntaxError { range, message: message.to_owned() });
        }
        self.faults += 1;
        self.quiet = true;
    }

    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.next).copied()
    }

    fn bump(&mut self) -> Option<Token> {
        let token = self.peek()?;
        self.next += 1;
        Some(token)
    }

    fn end(&self) -> TextSize {
        size(self.text.len())
    }
}
