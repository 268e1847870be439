//! Draws a parsed text for tests, and makes the broken texts they are run on.

use std::fmt::Write as _;

use super::{Origin, Parsed, Value, ValueKind};

/// One line for each key and item, then errors, duplicates and features with the text they stand on.
pub(crate) fn draw(parsed: &Parsed, text: &str) -> String {
    let mut out = String::new();
    draw_value(&parsed.root, 0, &mut out);
    for error in &parsed.errors {
        writeln!(out, "error {:?} {:?}: {}", error.range, &text[error.range], error.message).unwrap();
    }
    for duplicate in &parsed.duplicates {
        writeln!(out, "twice {} {:?} {:?}", duplicate.key, duplicate.first, duplicate.again).unwrap();
    }
    for (feature, range) in &parsed.features {
        writeln!(out, "{feature:?} {:?}", &text[*range]).unwrap();
    }
    out
}

/// The tree alone, without spans: equal for equal values.
pub(crate) fn plain(value: &Value) -> String {
    match &value.kind {
        ValueKind::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(", ")),
        ValueKind::Table(table) => {
            let entry = |entry: &super::Entry| format!("{}: {}", entry.key.text, plain(&entry.value));
            format!("{{{}}}", table.entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        ValueKind::String(text) => format!("{text:?}"),
        ValueKind::Integer(number) => number.to_string(),
        ValueKind::Float(number) => format!("{number:?}"),
        ValueKind::Boolean(flag) => flag.to_string(),
        ValueKind::DateTime(text) => text.clone(),
        ValueKind::Null => "null".to_owned(),
        ValueKind::Missing => "missing".to_owned(),
        ValueKind::Invalid(text) => format!("invalid({text})"),
    }
}

/// Texts that a parser must survive: each prefix of each sample, and each sample with random bytes put in.
pub(crate) fn damaged(samples: &[&str], random: &[&str]) -> Vec<String> {
    let mut texts = Vec::new();
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below.max(1) as u64).unwrap()
    };
    for sample in samples {
        let cuts = sample.char_indices().map(|(at, _)| at);
        texts.extend(cuts.map(|at| sample[..at].to_owned()));
        for _ in 0..300 {
            let mut bytes = sample.as_bytes().to_vec();
            for _ in 0..=next(3) {
                let at = next(bytes.len());
                match next(3) {
                    0 => drop(bytes.splice(at..at, random[next(random.len())].bytes())),
                    1 => bytes[at] = u8::try_from(next(256)).unwrap(),
                    _ => drop(bytes.drain(at..(at + next(20)).min(bytes.len()))),
                }
                if bytes.is_empty() {
                    break;
                }
            }
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    for _ in 0..300 {
        texts.push((0..next(40)).map(|_| random[next(random.len())]).collect());
    }
    texts
}

fn draw_value(value: &Value, depth: usize, out: &mut String) {
    match &value.kind {
        ValueKind::Table(table) => {
            for entry in &table.entries {
                let origin = match entry.origin {
                    Origin::Plain => String::new(),
                    Origin::Inline => " inline".to_owned(),
                    Origin::Dotted(range) => format!(" dotted {range:?}"),
                    Origin::Header(range) => format!(" header {range:?}"),
                    Origin::Implied(range) => format!(" implied {range:?}"),
                    Origin::ArrayHeader(range) => format!(" array header {range:?}"),
                };
                let key = &entry.key;
                let leaf = leaf(&entry.value);
                writeln!(out, "{:depth$}{} {:?} {leaf}{origin}", "", key.text, key.range).unwrap();
                draw_value(&entry.value, depth + 2, out);
            }
        }
        ValueKind::Array(items) => {
            for item in items {
                writeln!(out, "{:depth$}- {}", "", leaf(item)).unwrap();
                draw_value(item, depth + 2, out);
            }
        }
        _ if depth == 0 => writeln!(out, "{}", leaf(value)).unwrap(),
        _ => {}
    }
}

fn leaf(value: &Value) -> String {
    match &value.kind {
        ValueKind::Array(_) | ValueKind::Table(_) => format!("{} {:?}", value.kind_name(), value.range),
        _ => format!("{} {:?}", plain(value), value.range),
    }
}
