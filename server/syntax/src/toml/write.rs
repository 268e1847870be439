//! Writes keys, values and sections as `toml_edit` does.

use toml_edit::{InlineTable, Key, Value};

use crate::value::NewValue;

/// A key, in quotes where it needs them.
pub(crate) fn key(text: &str) -> String {
    Key::new(text).display_repr().into_owned()
}

/// A value on one line.
pub(crate) fn value(value: &NewValue) -> String {
    convert(value).to_string()
}

/// `[header]` with its lines, and a section for each table below it. Without the header where only tables are below.
pub(super) fn section(header: &[&str], entries: &[(String, NewValue)], newline: &str) -> String {
    let (tables, lines): (Vec<_>, Vec<_>) =
        entries.iter().partition(|(_, value)| matches!(value, NewValue::Table(_)));
    let mut parts = Vec::new();
    if !lines.is_empty() || tables.is_empty() {
        let names: Vec<String> = header.iter().map(|name| key(name)).collect();
        let lines = lines.iter().map(|(name, value)| line(name, value) + newline);
        parts.push(format!("[{}]{newline}{}", names.join("."), lines.collect::<String>()));
    }
    for (name, table) in tables {
        let NewValue::Table(entries) = table else { continue };
        let mut header = header.to_vec();
        header.push(name);
        parts.push(section(&header, entries, newline));
    }
    parts.join(newline)
}

/// `key = value`, without the line end.
pub(super) fn line(name: &str, new: &NewValue) -> String {
    format!("{} = {}", key(name), value(new))
}

fn convert(value: &NewValue) -> Value {
    match value {
        NewValue::String(text) => Value::from(text.as_str()),
        NewValue::Integer(number) => Value::from(*number),
        NewValue::Boolean(flag) => Value::from(*flag),
        NewValue::Array(items) => Value::Array(items.iter().map(convert).collect()),
        NewValue::Table(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.as_str(), convert(value)));
            Value::InlineTable(entries.collect::<InlineTable>())
        }
    }
}
