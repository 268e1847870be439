//! Words, strings and marks of Python text, however unfinished it is. For places where the tree has no shape.

use crate::{TextRange, TextSize, size};

/// A piece of text. Blanks and continued line ends are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands.
    pub range: TextRange,
}

/// What a [`Token`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// An identifier or keyword.
    Word,
    /// A number.
    Number,
    /// A string with its prefix and quotes. One in single quotes ends at the end of its line.
    String {
        /// Where the content begins, counted from the start of the token.
        content: TextSize,
        /// Whether its quotes are closed.
        closed: bool,
    },
    /// `# …`
    Comment,
    /// A line end, inside of brackets too.
    Newline,
    /// `(`, `[` or `{`
    Open,
    /// `)`, `]` or `}`
    Close,
    /// Any other character, and `:=`, `==`, `!=`, `<=`, `>=`, `->` as one.
    Mark,
}

/// The tokens of a part of a text.
pub fn tokens(text: &str, range: TextRange) -> Tokens<'_> {
    let end = usize::from(range.end()).min(text.len());
    Tokens { text: text.get(..end).unwrap_or_default(), at: range.start().into() }
}

/// See [`tokens`].
#[derive(Debug, Clone)]
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_blanks();
        let rest = self.text.get(self.at..)?;
        let (kind, length) = token(rest)?;
        let range = TextRange::at(size(self.at), size(length));
        self.at += length;
        Some(Token { kind, range })
    }
}

impl Tokens<'_> {
    fn skip_blanks(&mut self) {
        while let Some(rest) = self.text.get(self.at..) {
            let continued =
                ["\\\r\n", "\\\n"].into_iter().find(|end| rest.starts_with(end)).map_or(0, str::len);
            let is_blank = |c: &char| c.is_whitespace() && *c != '\n' || *c == '\u{feff}';
            let blank = rest.chars().next().filter(is_blank).map_or(0, char::len_utf8);
            match continued.max(blank) {
                0 => return,
                length => self.at += length,
            }
        }
    }
}

fn token(rest: &str) -> Option<(TokenKind, usize)> {
    let first = rest.chars().next()?;
    let run = |accept: fn(char) -> bool| rest.find(|c: char| !accept(c)).unwrap_or(rest.len());
    Some(match first {
        '\n' => (TokenKind::Newline, 1),
        '#' => (TokenKind::Comment, rest.find('\n').map_or(rest.len(), |at| rest[..at].trim_end().len())),
        '(' | '[' | '{' => (TokenKind::Open, 1),
        ')' | ']' | '}' => (TokenKind::Close, 1),
        '0'..='9' => (TokenKind::Number, run(|c| c.is_alphanumeric() || c == '_' || c == '.')),
        _ if is_word(first) => {
            let word = run(is_word);
            let is_prefix = word <= 2 && rest[..word].chars().all(|c| "rRbBuUfFtT".contains(c));
            match rest[word..].chars().next() {
                Some('"' | '\'') if is_prefix => string(rest, word),
                _ => (TokenKind::Word, word),
            }
        }
        '"' | '\'' => string(rest, 0),
        _ => {
            let pairs = [":=", "==", "!=", "<=", ">=", "->"];
            let pair = pairs.iter().any(|pair| rest.starts_with(pair));
            (TokenKind::Mark, if pair { 2 } else { first.len_utf8() })
        }
    })
}

/// Letters, digits and underscores.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn string(rest: &str, prefix: usize) -> (TokenKind, usize) {
    let quotes = &rest[prefix..];
    let quote =
        if quotes.starts_with("\"\"\"") || quotes.starts_with("'''") { &quotes[..3] } else { &quotes[..1] };
    let start = prefix + quote.len();
    let mut at = start;
    while let Some(step) = rest[at..].find(|c| c == '\\' || c == '\n' || quote.starts_with(c)) {
        at += step;
        let here = &rest[at..];
        if here.starts_with(quote) {
            return (TokenKind::String { content: size(start), closed: true }, at + quote.len());
        }
        match here.as_bytes() {
            [b'\\', b'\r', b'\n', ..] => at += 3,
            [b'\\', ..] => at += 1 + here[1..].chars().next().map_or(0, char::len_utf8),
            [b'\n', ..] if quote.len() == 1 => break,
            _ => at += 1,
        }
    }
    let end = if quote.len() == 1 && rest[at..].starts_with('\n') { at } else { rest.len() };
    let end = rest[..end].strip_suffix('\r').map_or(end, str::len);
    (TokenKind::String { content: size(start), closed: false }, end.max(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> String {
        let shown = tokens(text, TextRange::up_to(TextSize::of(text))).map(|token| {
            let slice = crate::slice(text, token.range);
            match token.kind {
                TokenKind::String { closed, .. } => format!("{}{slice}", if closed { "s:" } else { "open:" }),
                TokenKind::Newline => "nl".to_owned(),
                TokenKind::Number => format!("n:{slice}"),
                _ => slice.to_owned(),
            }
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn pieces() {
        let table = [
            ("when('click', \"#b\")", "when ( s:'click' , s:\"#b\" )"),
            ("x = r'\\'\ny", "x = open:r'\\' nl y"),
            ("x = 'a\\'b' + '''c\n'd''' # e\r\nf", "x = s:'a\\'b' + s:'''c\n'd''' # e nl f"),
            ("x = 'open\r\ny", "x = open:'open nl y"),
            ("'''open\n", "open:'''open\n"),
            ("a \\\n  .b 1.5e3 x:=2 a==b", "a . b n:1.5e3 x := n:2 a == b"),
            ("für ß", "für ß"),
            ("rb'x' bin'x'", "s:rb'x' bin s:'x'"),
            ("'\\", "open:'\\"),
            ("f(", "f ("),
        ];
        for (text, expected) in table {
            assert_eq!(show(text), expected, "{text:?}");
        }
    }

    #[test]
    fn every_text_ends() {
        let text = "a'''b\"\\\r\n\\é(#\u{feff}x\n\"'''\\";
        for from in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            for to in (from..=text.len()).filter(|at| text.is_char_boundary(*at)) {
                let range = crate::range(from, to);
                assert!(
                    tokens(text, range)
                        .all(|token| range.contains_range(token.range) && !token.range.is_empty())
                );
            }
        }
    }
}
