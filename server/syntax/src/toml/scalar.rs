//! Strings, numbers, booleans and dates.

use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::{Raw, Span};

use super::{Feature, message};
use crate::value::{SyntaxError, Value, ValueKind};
use crate::{TextRange, size};

/// A scalar, with what is wrong or unusual about it.
pub(super) struct Scalar {
    pub(super) value: Value,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) features: Vec<(Feature, TextRange)>,
}

/// Reads the scalar that is `written` at `range`.
pub(super) fn read(written: &str, encoding: Option<Encoding>, range: TextRange) -> Scalar {
    let mut scalar =
        Scalar { value: Value { range, kind: ValueKind::Missing }, errors: vec![], features: vec![] };
    if written.is_empty() {
        return scalar;
    }
    match encoding {
        Some(encoding) => string(&mut scalar, written, encoding),
        None => bare(&mut scalar, written),
    }
    scalar
}

/// True where a quoted text has its closing quotes, too.
pub(crate) fn is_closed(quoted: &str) -> bool {
    let Some(quote) = quoted.chars().next() else {
        return false;
    };
    let triple: String = [quote; 3].iter().collect();
    let mark = if quoted.starts_with(&triple) { triple.as_str() } else { &triple[..1] };
    let Some(inner) = quoted.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark)) else {
        return false;
    };
    let backslashes = inner.len() - inner.trim_end_matches('\\').len();
    quote == '\'' || backslashes % 2 == 0
}

fn string(scalar: &mut Scalar, written: &str, encoding: Encoding) {
    let closed = is_closed(written);
    let kept = if closed { written } else { written.trim_end_matches(['\r', '\n']) };
    let range = TextRange::at(scalar.value.range.start(), size(kept.len()));
    scalar.value.range = range;
    let mut text = String::new();
    let mut errors = Vec::new();
    let raw = Raw::new_unchecked(kept, Some(encoding), Span::new_unchecked(0, kept.len()));
    let _ = raw.decode_scalar(&mut text, &mut errors);
    scalar.value.kind = ValueKind::String(text);
    if closed {
        scalar.errors.extend(errors.iter().map(|error| message::in_string(error, kept, range.start())));
    } else {
        let mark =
            if kept.starts_with("\"\"\"") || kept.starts_with("'''") { &kept[..3] } else { &kept[..1] };
        let message = format!("this string is not closed: expected `{mark}`");
        scalar.errors.push(SyntaxError { range, message });
    }
    if matches!(encoding, Encoding::MlBasicString | Encoding::MlLiteralString) {
        scalar.features.push((Feature::MultiLineString, range));
    }
    let is_basic = matches!(encoding, Encoding::BasicString | Encoding::MlBasicString);
    if is_basic && kept.contains('\\') || kept.ends_with("\\'") {
        scalar.features.push((Feature::Escape, range));
    }
}

fn bare(scalar: &mut Scalar, written: &str) {
    let range = scalar.value.range;
    let mut digits = String::new();
    let mut errors = Vec::new();
    let raw = Raw::new_unchecked(written, None, Span::new_unchecked(0, written.len()));
    let kind = raw.decode_scalar(&mut digits, &mut errors);
    let value = match kind {
        _ if !errors.is_empty() => None,
        ScalarKind::Boolean(flag) => Some(ValueKind::Boolean(flag)),
        ScalarKind::Integer(radix) => {
            i64::from_str_radix(&digits, radix.value()).ok().map(ValueKind::Integer)
        }
        ScalarKind::Float => digits.parse().ok().map(ValueKind::Float),
        ScalarKind::DateTime => is_date_or_time(written).then(|| ValueKind::DateTime(written.to_owned())),
        ScalarKind::String => None,
    };
    let Some(value) = value else {
        scalar.value.kind = ValueKind::Invalid(written.to_owned());
        scalar.errors.push(SyntaxError { range, message: message::bad_bare_value(written) });
        return;
    };
    scalar.features.extend(features(written, &value).into_iter().map(|feature| (feature, range)));
    scalar.value.kind = value;
}

fn features(written: &str, value: &ValueKind) -> Vec<Feature> {
    let unsigned = written.trim_start_matches(['+', '-']);
    let mut found = Vec::new();
    match value {
        ValueKind::Integer(_) | ValueKind::Float(_) => {
            if written.contains('_') {
                found.push(Feature::DigitSeparator);
            }
            if written.starts_with('+') {
                found.push(Feature::PlusSign);
            }
            if ["0x", "0o", "0b"].iter().any(|prefix| unsigned.starts_with(prefix)) {
                found.push(Feature::RadixInteger);
            }
            if matches!(unsigned, "inf" | "nan") {
                found.push(Feature::SpecialFloat);
            }
        }
        ValueKind::DateTime(_) if !is_full_date(written) => found.push(Feature::PartialDate),
        _ => {}
    }
    found
}

/// A date, a time, or both (TOML 1.0, section "Offset Date-Time" and following).
fn is_date_or_time(written: &str) -> bool {
    let (date, time) = match written.split_once(['T', 't', ' ']) {
        Some((date, time)) => (Some(date), Some(time)),
        None if written.contains(':') => (None, Some(written)),
        None => (Some(written), None),
    };
    date.is_none_or(|date| has_shape(date, "0000-00-00"))
        && time.is_none_or(|time| match time_zone(time) {
            Some("") => true,
            Some("Z" | "z") => date.is_some(),
            Some(zone) => date.is_some() && (has_shape(zone, "+00:00") || has_shape(zone, "-00:00")),
            None => false,
        })
}

/// Written in full: date, `T`, time and zone.
fn is_full_date(written: &str) -> bool {
    written.split_once('T').and_then(|(_, time)| time_zone(time)).is_some_and(|zone| !zone.is_empty())
}

/// What stands behind the clock time, which may have a fraction; `None` where there is no clock time.
fn time_zone(time: &str) -> Option<&str> {
    let (clock, rest) = time.split_at_checked(8)?;
    if !has_shape(clock, "00:00:00") {
        return None;
    }
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    (zone.len() < fraction.len()).then_some(zone)
}

/// True for a key without quotes in which simpler readers find a date.
pub(super) fn holds_date(key: &str) -> bool {
    let starts = key.char_indices().map(|(at, _)| at);
    starts.filter_map(|at| key.get(at..at + 8)).any(|part| has_shape(part, "00-00-00"))
}

/// True where both are equal once every digit is a `0`.
fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(a, b)| if b == b'0' { a.is_ascii_digit() } else { a == b })
}
