//! Strings, numbers and the three words of JSON.

use crate::value::ValueKind;
use crate::{TextRange, size};

/// The text of a quoted string, with what is wrong inside, counted from the opening quote.
pub(super) fn unescape(written: &str, closed: bool) -> (String, Vec<(TextRange, &'static str)>) {
    let inner = &written[1..written.len() - usize::from(closed)];
    let mut text = String::with_capacity(inner.len());
    let mut faults = Vec::new();
    let mut rest = inner;
    while let Some(c) = rest.chars().next() {
        let at = 1 + inner.len() - rest.len();
        let (len, fault) = if c == '\\' {
            escape(rest, &mut text)
        } else {
            text.push(c);
            let is_control = c < ' ';
            (
                c.len_utf8(),
                is_control.then_some("this character must be written as an escape, such as `\\t` for a tab"),
            )
        };
        faults.extend(fault.map(|message| (TextRange::at(size(at), size(len)), message)));
        rest = &rest[len..];
    }
    (text, faults)
}

/// Reads the escape at the start of `rest`; gives its length and what is wrong with it.
fn escape(rest: &str, text: &mut String) -> (usize, Option<&'static str>) {
    let Some(c) = rest[1..].chars().next() else {
        return (1, None);
    };
    let plain = match c {
        '"' | '\\' | '/' => c,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return unicode_escape(rest, text),
        _ => {
            text.push(c);
            return (1 + c.len_utf8(), Some("this backslash starts no escape: write `\\\\` for a backslash"));
        }
    };
    text.push(plain);
    (2, None)
}

/// `\uXXXX`, or two of them where the first is half of a pair (RFC 8259, section 7).
fn unicode_escape(rest: &str, text: &mut String) -> (usize, Option<&'static str>) {
    let unit = |rest: &str| {
        let digits = rest.strip_prefix("\\u")?.get(..4)?;
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
    };
    let Some(first) = unit(rest) else {
        let digits = rest[2..].bytes().take(4).take_while(u8::is_ascii_hexdigit).count();
        return (2 + digits, Some("this escape needs four hexadecimal digits after `\\u`"));
    };
    let pair = [first, unit(&rest[6..]).unwrap_or_default()];
    match char::decode_utf16(pair).next() {
        Some(Ok(c)) => {
            text.push(c);
            (if c.len_utf16() == 2 { 12 } else { 6 }, None)
        }
        _ => {
            text.push(char::REPLACEMENT_CHARACTER);
            (6, None)
        }
    }
}

/// The value of characters without quotes, or what is wrong with them.
pub(super) fn bare(written: &str) -> Result<ValueKind, String> {
    match written {
        "true" => return Ok(ValueKind::Boolean(true)),
        "false" => return Ok(ValueKind::Boolean(false)),
        "null" => return Ok(ValueKind::Null),
        _ => {}
    }
    if is_number(written) {
        return match written.parse::<i64>() {
            Ok(number) => Ok(ValueKind::Integer(number)),
            Err(_) => Ok(ValueKind::Float(written.parse().unwrap_or(f64::INFINITY))),
        };
    }
    let lower = written.to_ascii_lowercase();
    Err(match lower.as_str() {
        "true" | "false" => format!("JSON writes booleans in lower case: `{lower}`"),
        "none" | "null" | "undefined" => "JSON writes this as `null`".to_owned(),
        "nan" | "+nan" | "-nan" | "inf" | "+inf" | "-inf" | "infinity" | "+infinity" | "-infinity" => {
            format!("JSON has no `{written}`: numbers are finite")
        }
        _ if written.contains('=') => "this looks like TOML: a JSON member is `\"key\": value`".to_owned(),
        _ if written.parse::<f64>().is_ok() => {
            format!("JSON writes numbers as `0`, `1.5` or `-2e3`, not as `{written}`")
        }
        _ => format!("text needs double quotes: expected `\"{written}\"`"),
    })
}

/// The number grammar of RFC 8259, section 6.
fn is_number(written: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
