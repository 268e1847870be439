//! Cuts a document into statements: headers, keys with their values, and blanks.

use toml_parser::Source;
use toml_parser::lexer::TokenKind;

use super::scalar::is_closed;
use crate::TextRange;

/// How far below its `{` the end of an inline table is looked for. TOML 1.0 wants it on the same line.
const MAX_INLINE_TABLE_LINES: usize = 10;

/// The statements of a document, which together cover it. Each but the last ends with a line end.
pub(super) fn split(text: &str) -> impl Iterator<Item = TextRange> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let end = start + statement_len(rest).max(1);
        let range = crate::range(start, end);
        start = end;
        Some(range)
    })
}

/// True where the first line of `text` looks like `key =` or `[table]`.
pub(super) fn starts_here(text: &str) -> bool {
    let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().trim();
    if let Some(header) = line.strip_prefix('[') {
        let header = header.strip_prefix('[').unwrap_or(header).trim_start();
        let name = header.split(|c: char| !is_bare_key_char(c)).next().unwrap_or_default();
        let Some((_, after)) = header.split_once(']') else {
            return false;
        };
        let after = after.trim_start_matches(']').trim_start();
        return name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && !matches!(name, "true" | "false" | "inf" | "nan")
            && (after.is_empty() || after.starts_with('#'));
    }
    let mut rest = line;
    loop {
        let Some(after) = skip_simple_key(rest) else {
            return false;
        };
        rest = after.trim_start();
        match rest.strip_prefix('.') {
            Some(after) => rest = after.trim_start(),
            None => return rest.starts_with('='),
        }
    }
}

fn skip_simple_key(text: &str) -> Option<&str> {
    let quote = text.chars().next()?;
    if matches!(quote, '"' | '\'') {
        let mut escaped = false;
        let end = text[1..].find(|c: char| {
            let ends = c == quote && !escaped;
            escaped = quote == '"' && c == '\\' && !escaped;
            ends
        })?;
        return text.get(end + 2..);
    }
    let rest = text.trim_start_matches(is_bare_key_char);
    (rest.len() < text.len()).then_some(rest)
}

fn is_bare_key_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// The length of the statement at the start of `text`, its line end included.
fn statement_len(text: &str) -> usize {
    let mut open = Vec::new();
    let mut is_header = None;
    let mut way_out: Option<usize> = None;
    let mut lines_in_braces = 0;
    for token in Source::new(text).lex() {
        let kind = token.kind();
        let (start, end) = (token.span().start(), token.span().end());
        if is_header.is_none() && !matches!(kind, TokenKind::Whitespace) {
            is_header = Some(kind == TokenKind::LeftSquareBracket);
        }
        match kind {
            TokenKind::Newline if open.is_empty() || is_header == Some(true) => return end,
            TokenKind::Newline => {
                let below = &text[end..];
                if open.contains(&TokenKind::LeftCurlyBracket) {
                    lines_in_braces += 1;
                    let is_header = below.trim_start().starts_with('[');
                    if starts_here(below) && (is_header || lines_in_braces > MAX_INLINE_TABLE_LINES) {
                        return way_out.unwrap_or(end);
                    }
                    if starts_here(below) && way_out.is_none() {
                        way_out = Some(end);
                    }
                } else if starts_here(below) {
                    return end;
                }
            }
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => open.push(kind),
            TokenKind::RightSquareBracket => drop(open.pop_if(|kind| *kind == TokenKind::LeftSquareBracket)),
            TokenKind::RightCurlyBracket => drop(open.pop_if(|kind| *kind == TokenKind::LeftCurlyBracket)),
            TokenKind::MlBasicString | TokenKind::MlLiteralString if !is_closed(&text[start..end]) => {
                return statement_below(text, start).unwrap_or(text.len());
            }
            _ => {}
        }
    }
    way_out.filter(|_| !open.is_empty()).unwrap_or(text.len())
}

/// The start of the first line below `offset` that looks like a statement.
fn statement_below(text: &str, offset: usize) -> Option<usize> {
    let ends = text[offset..].match_indices('\n').map(|(at, _)| offset + at + 1);
    ends.into_iter().find(|start| starts_here(&text[*start..]))
}
