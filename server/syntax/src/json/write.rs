//! Writes JSON in the layout that is there.

use crate::value::{NewValue, Table, indent_at, indent_unit, newline};
use crate::{TextRange, TextSize};

/// How to lay out what is written.
pub(crate) struct Layout {
    /// Line end with the indentation of the new member; `None` for one line.
    line: Option<String>,
    unit: String,
    colon: &'static str,
}

impl Layout {
    /// Everything on one line.
    pub(crate) fn one_line() -> Self {
        Self { line: None, unit: String::new(), colon: ": " }
    }

    /// That of the members of an object.
    pub(crate) fn of(text: &str, braces: TextRange, table: &Table) -> Self {
        let colon = match table.entries.first().and_then(|entry| entry.separator) {
            Some(colon) if !text[usize::from(colon.end())..].starts_with(char::is_whitespace) => ":",
            _ => ": ",
        };
        let unit = indent_unit(text).to_owned();
        let indent = match table.entries.last() {
            Some(last) => indent_at(text, last.range.start()).to_owned(),
            None => indent_at(text, braces.end() - TextSize::new(1)).to_owned() + &unit,
        };
        let line = text[braces].contains('\n').then(|| newline(text).to_owned() + &indent);
        Self { line, unit, colon }
    }

    fn deeper(&self) -> Self {
        let line = self.line.as_ref().map(|line| format!("{line}{}", self.unit));
        Self { line, unit: self.unit.clone(), colon: self.colon }
    }
}

/// `"key": value`.
pub(crate) fn member(key: &str, new: &NewValue, layout: &Layout) -> String {
    format!("{}{}{}", string(key), layout.colon, value(new, layout))
}

/// A value; objects take more lines where the layout has lines.
pub(crate) fn value(new: &NewValue, layout: &Layout) -> String {
    match new {
        NewValue::String(text) => string(text),
        NewValue::Integer(number) => number.to_string(),
        NewValue::Boolean(flag) => flag.to_string(),
        NewValue::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| value(item, &Layout::one_line())).collect();
            format!("[{}]", items.join(", "))
        }
        NewValue::Table(entries) => object(entries, layout),
    }
}

/// Text in double quotes (RFC 8259, section 7).
pub(crate) fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c < ' ' => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn object(entries: &[(String, NewValue)], layout: &Layout) -> String {
    let deeper = layout.deeper();
    let members = entries.iter().map(|(key, value)| member(key, value, &deeper));
    match (&layout.line, &deeper.line) {
        (Some(line), Some(inner)) if !entries.is_empty() => {
            format!("{{{inner}{}{line}}}", members.collect::<Vec<_>>().join(&format!(",{inner}")))
        }
        _ => format!("{{{}}}", members.collect::<Vec<_>>().join(", ")),
    }
}
