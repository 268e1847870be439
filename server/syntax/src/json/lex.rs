//! Tokens of JSON and of what people write in its place.

use crate::{TextRange, size};

/// A stretch of characters that belong together. Blanks are no tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) range: TextRange,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Colon,
    Comma,
    /// In double quotes; ends before the line end where the closing quote is missing.
    String {
        closed: bool,
    },
    /// In single quotes or backticks.
    OtherString {
        closed: bool,
    },
    /// `//`, `#` or `/* */`.
    Comment,
    /// Numbers, names and all else, up to a blank or a mark.
    Word,
}

/// All tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = text.len() - text.trim_start_matches('\u{feff}').len();
    while let Some(first) = text[start..].chars().next() {
        if first.is_ascii_whitespace() {
            start += 1;
            continue;
        }
        let (kind, len) = token(&text[start..], first);
        let range = TextRange::at(size(start), size(len));
        tokens.push(Token { kind, range });
        start += len;
    }
    tokens
}

fn token(rest: &str, first: char) -> (TokenKind, usize) {
    match first {
        '{' => (TokenKind::OpenBrace, 1),
        '}' => (TokenKind::CloseBrace, 1),
        '[' => (TokenKind::OpenBracket, 1),
        ']' => (TokenKind::CloseBracket, 1),
        ':' => (TokenKind::Colon, 1),
        ',' => (TokenKind::Comma, 1),
        '"' => {
            let (len, closed) = string(rest, first);
            (TokenKind::String { closed }, len)
        }
        '\'' | '`' => {
            let (len, closed) = string(rest, first);
            (TokenKind::OtherString { closed }, len)
        }
        '#' => (TokenKind::Comment, line_len(rest)),
        '/' if rest.starts_with("//") => (TokenKind::Comment, line_len(rest)),
        '/' if rest.starts_with("/*") => {
            (TokenKind::Comment, rest[2..].find("*/").map_or(rest.len(), |end| end + 4))
        }
        _ => (TokenKind::Word, word_len(rest, first)),
    }
}

fn string(rest: &str, quote: char) -> (usize, bool) {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '\n' => return (rest[..at].trim_end_matches('\r').len(), false),
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return (at + 1, true),
            _ => {}
        }
    }
    (rest.trim_end_matches('\r').len(), false)
}

fn line_len(rest: &str) -> usize {
    rest.find(['\r', '\n']).unwrap_or(rest.len())
}

fn word_len(rest: &str, first: char) -> usize {
    let ends = |c: char| {
        c.is_ascii_whitespace() || matches!(c, '{' | '}' | '[' | ']' | ':' | ',' | '"' | '\'' | '`')
    };
    let from = first.len_utf8();
    rest[from..].find(ends).map_or(rest.len(), |end| from + end)
}
