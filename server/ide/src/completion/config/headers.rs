//! `[table]` headers of TOML.

use knowledge::config::{self, Key, Shape};
use syntax::value::Typed;
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, CompletionKind};
use super::Config;
use super::keys::{has_table, judged, value_snippet};
use super::writer::Writer;

/// What can stand in the brackets around the cursor.
pub(super) fn complete(
    config: &Config<'_>,
    parents: &[String],
    typed: &Typed,
    taken: &[String],
    array: bool,
) -> Vec<Completion> {
    let prefix = if parents.is_empty() { String::new() } else { format!("{}.", parents.join(".")) };
    let tables = config::keys("").flat_map(tables);
    let fitting = tables.filter(|key| is_array(key) == array && key.path.starts_with(&prefix));
    let free = fitting.filter(|key| {
        let name = &key.path[prefix.len()..];
        array || !taken.iter().any(|taken| taken == name) && !is_elsewhere(config, key, typed)
    });
    let item = |key: &'static Key| {
        let (replace, text) = completed(config, typed, &key.path[prefix.len()..], key);
        let item = config.writer.item(&key.path[prefix.len()..], replace, &text)?;
        let item = Completion { replaces_rest: replace != typed.replace, ..item };
        judged(config, item, key)
    };
    free.filter_map(item).collect()
}

/// Whole headers, for a line below another header.
pub(super) fn whole(config: &Config<'_>, typed: &Typed) -> Vec<Completion> {
    let item = |key: &'static Key| {
        let text = text(&config.writer, key);
        let label = text.lines().next().unwrap_or(&key.path);
        let item = judged(config, config.writer.raw(typed, label, &text)?, key)?;
        // The keys of the table that the cursor is in come first.
        Some(Completion { rank: item.rank.saturating_add(40), kind: CompletionKind::Snippet, ..item })
    };
    config::keys("").flat_map(|key| missing(config, key)).filter_map(item).collect()
}

/// The tables of a key that the config does not have yet.
pub(super) fn missing(config: &Config<'_>, key: &'static Key) -> impl Iterator<Item = &'static Key> {
    let root = &config.cursor.parsed.root;
    tables(key).filter(|key| is_array(key) || !has_table(root, &key.path))
}

/// A header with the first line below it: a snippet.
pub(super) fn text(writer: &Writer<'_>, key: &Key) -> String {
    if is_array(key) {
        return format!("[[{}]]\n{}", key.path, first_line(writer, key));
    }
    format!("[{}]\n{}", key.path, first_line(writer, key))
}

/// The key itself where TOML writes it as one table, or its tables.
fn tables(key: &'static Key) -> impl Iterator<Item = &'static Key> {
    let own = matches!(key.shape, Shape::Map(_)) || is_array(key);
    let below = matches!(key.shape, Shape::Table).then(|| config::keys(&key.path)).into_iter().flatten();
    own.then_some(key).into_iter().chain(below)
}

fn is_array(key: &Key) -> bool {
    matches!(&key.shape, Shape::Array(item) if **item == Shape::Table)
}

fn first_line(writer: &Writer<'_>, key: &Key) -> String {
    if !is_array(key) {
        return format!("{} = {}", writer.quoted_key("$1"), writer.quoted("$0"));
    }
    let first = config::keys(&key.path).next();
    first.map_or("$0".to_owned(), |key| format!("{} = {}", key.name(), value_snippet(writer, key)))
}

/// Whether the table is there under another header than the one at the cursor.
fn is_elsewhere(config: &Config<'_>, key: &Key, typed: &Typed) -> bool {
    let sections = config.cursor.parsed.sections.iter();
    let mut others = sections.filter(|section| {
        !section.header.is_some_and(|header| header.contains_inclusive(typed.replace.start()))
    });
    others.any(|section| {
        let names: Vec<&str> = section.keys.iter().map(|key| key.text.as_str()).collect();
        names.join(".") == key.path
    })
}

/// What to replace and the text: with the closing bracket and a first line where nothing follows on the line.
fn completed(config: &Config<'_>, typed: &Typed, name: &str, key: &Key) -> (TextRange, String) {
    let brackets = if is_array(key) { "]]" } else { "]" };
    let end = typed.replace.end();
    let rest = slice(config.cursor.text, TextRange::new(end, TextSize::of(config.cursor.text)));
    let line = rest.lines().next().unwrap_or("");
    let body_follows = rest[line.len()..].trim_start_matches('\r').get(1..).is_some_and(|below| {
        let first = below.lines().next().unwrap_or("").trim();
        !first.is_empty() && !first.starts_with('[')
    });
    if typed.quote.is_some() || !line.trim().trim_start_matches(']').is_empty() || body_follows {
        let missing = if line.trim_start().starts_with(']') { "" } else { brackets };
        return (typed.replace, format!("{name}{missing}"));
    }
    let whole_line = TextRange::new(typed.replace.start(), end + TextSize::of(line));
    (whole_line, format!("{name}{brackets}\n{}", first_line(&config.writer, key)))
}
