//! The words for what is wrong.

use toml_parser::{Expected, ParseError};

use crate::value::SyntaxError;
use crate::{TextRange, TextSize, size};

/// Says in our words what `toml_parser` found. The spans are those of the error, moved into `text`.
pub(super) fn explain(
    error: &ParseError,
    text: &str,
    unexpected: Option<TextRange>,
    context: Option<TextRange>,
) -> SyntaxError {
    let range = unexpected.or(context).unwrap_or_default();
    let whole = context.unwrap_or(range);
    let (range, message) = match error.description() {
        "key with no value" | "missing value for key" => key_without_value(text, range),
        "invalid unquoted key" => bad_bare_key(text, range),
        "unquoted keys cannot be empty" => (range, "a key is missing here".to_owned()),
        "unclosed table" => (whole, "this header is not closed: expected `]`".to_owned()),
        "unclosed array table" => (whole, "this header is not closed: expected `]]`".to_owned()),
        "unclosed array" => (whole, "this array is not closed: expected `]`".to_owned()),
        "unclosed inline table" => (whole, "this inline table is not closed: expected `}`".to_owned()),
        "missing comma between array elements" => (range, "expected `,` between two items".to_owned()),
        "missing comma between key-value pairs" => (range, "expected `,` between two values".to_owned()),
        "missing assignment between key-value pairs" => {
            (range, "expected `=` between key and value".to_owned())
        }
        "extra comma in array" | "extra comma in inline table" => {
            (range, "this comma is one too many".to_owned())
        }
        "extra `=`" | "extra assignment between key-value pairs" => {
            (range, "this `=` is one too many".to_owned())
        }
        "unexpected `=` in array" => {
            (range, "an array has values only: use a `[table]` section for keys with values".to_owned())
        }
        "unexpected key or value" => (range, "expected the end of the line after the value".to_owned()),
        "invalid key-value pair" => bad_line_start(text, whole),
        "missing array opening" | "missing table open" => (whole, "this `]` has no `[`".to_owned()),
        "missing inline table opening" => (whole, "this `}` has no `{`".to_owned()),
        other => (range, with_expectation(other, error.expected())),
    };
    SyntaxError { range, message }
}

/// What is wrong inside the quoted text that is `written` at `start`.
pub(super) fn in_string(error: &ParseError, written: &str, start: TextSize) -> SyntaxError {
    let spot = error.unexpected().or(error.context());
    let (from, to) = spot.map_or((0, written.len()), |span| (span.start(), span.end().max(span.start())));
    let (from, to) = match written[..from].rfind('\\') {
        Some(backslash) if error.description() != "invalid value" || from <= backslash + 2 => {
            let escaped = written[backslash + 1..].chars().next().map_or(0, char::len_utf8);
            (backslash, to.max(backslash + 1 + escaped))
        }
        _ => (from, to),
    };
    let range = TextRange::new(size(from), size(to)) + start;
    let message = match error.description() {
        "missing escaped value" => {
            "this backslash starts no escape: write `\\\\` for a backslash, or put the text in single quotes"
                .to_owned()
        }
        "too few unicode value digits" => {
            "this escape needs four digits after `\\u`, or eight after `\\U`".to_owned()
        }
        other => with_expectation(other, error.expected()),
    };
    SyntaxError { range, message }
}

/// What is wrong with characters that stand where a value belongs.
pub(super) fn bad_bare_value(written: &str) -> String {
    let lower = written.to_ascii_lowercase();
    if matches!(lower.as_str(), "true" | "false") {
        return format!("TOML writes booleans in lower case: `{lower}`");
    }
    if matches!(lower.as_str(), "none" | "null" | "undefined") {
        return format!("TOML has no `{written}`: leave the key out");
    }
    let first = written.split(' ').next().unwrap_or_default();
    if first != written && (first.parse::<f64>().is_ok() || matches!(first, "true" | "false")) {
        return format!("expected one value: put `{written}` in quotes if it is text");
    }
    if let Some(text) = written.strip_suffix(['"', '\'']) {
        return format!("the opening quote is missing: expected `\"{text}\"`");
    }
    let signless = written.trim_start_matches(['+', '-']);
    if signless.starts_with(|c: char| c.is_ascii_digit())
        && signless.bytes().all(|b| b.is_ascii_digit() || b == b'_')
    {
        let why =
            if signless.starts_with('0') { "starts with a zero" } else { "is too large or has a stray `_`" };
        return format!("this number {why}: put it in quotes if it is text");
    }
    format!("text needs quotes: expected `\"{written}\"`")
}

fn key_without_value(text: &str, at: TextRange) -> (TextRange, String) {
    let line = line_around(text, at);
    let written = text[line].trim();
    let range = trimmed(text, line);
    let message = if written.contains(':') {
        "TOML puts `=` between key and value, not `:`".to_owned()
    } else if written.starts_with("//") {
        "a TOML comment starts with `#`".to_owned()
    } else if written.contains(char::is_whitespace) {
        "expected `key = value`, a `[table]` or a `#` comment".to_owned()
    } else {
        format!("`{written}` has no value: expected `=` and a value")
    };
    (range, message)
}

fn bad_bare_key(text: &str, at: TextRange) -> (TextRange, String) {
    let line = &text[line_around(text, at)];
    if line.trim_start().starts_with("//") {
        return (trimmed(text, line_around(text, at)), "a TOML comment starts with `#`".to_owned());
    }
    if text[at].starts_with(':') && !line.contains('=') {
        return key_without_value(text, at);
    }
    (at, "a key without quotes has letters, digits, `_` and `-` only: put it in quotes".to_owned())
}

fn bad_line_start(text: &str, at: TextRange) -> (TextRange, String) {
    let message = match &text[at] {
        "{" => "this looks like JSON: a TOML line is `key = value`",
        "}" => "this `}` has no `{`",
        _ => "expected a key, a `[table]` or a `#` comment",
    };
    (at, message.to_owned())
}

fn with_expectation(description: &str, expected: Option<&[Expected]>) -> String {
    let wanted: Vec<String> = expected
        .unwrap_or_default()
        .iter()
        .filter_map(|expected| match expected {
            Expected::Literal("\n") => Some("the end of the line".to_owned()),
            Expected::Literal(literal) => Some(format!("`{literal}`")),
            Expected::Description(description) => Some((*description).to_owned()),
            _ => None,
        })
        .collect();
    match wanted.is_empty() {
        true => description.to_owned(),
        false => format!("{description}: expected {}", wanted.join(" or ")),
    }
}

/// The line that `at` starts on, without its line end.
fn line_around(text: &str, at: TextRange) -> TextRange {
    let offset = usize::from(at.start());
    let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let end = text[offset..].find(['\r', '\n']).map_or(text.len(), |end| offset + end);
    TextRange::new(size(start), size(end))
}

fn trimmed(text: &str, range: TextRange) -> TextRange {
    let written = &text[range];
    let start = written.len() - written.trim_start().len();
    TextRange::at(range.start() + size(start), size(written.trim().len()))
}
