//! Keys: those that PyScript knows, and paths where a key is one.

use knowledge::config::{self, Key, Meaning, Shape};
use syntax::value::{Format, Origin, Path, Step, Typed, Value};
use syntax::{TextRange, TextSize};

use super::super::Completion;
use super::writer::{KeySlot, Writer};
use super::{Config, headers, modules, values};
use crate::engines;
use crate::readers::Verdict;
use crate::schema::{Node, node};

/// Where a key can be typed.
pub(super) struct Slot {
    /// The key so far.
    pub(super) typed: Typed,
    /// The other keys of the table.
    pub(super) taken: Vec<String>,
    /// Whether `=` or `:` is there already.
    pub(super) separated: bool,
}

/// The keys that a table can have.
pub(super) fn complete(config: &Config<'_>, table: &Path, slot: &Slot) -> Vec<Completion> {
    let key_slot = KeySlot { typed: &slot.typed, separated: slot.separated, table };
    let mut items = match node(table) {
        Some(Node::Table(parent)) => known_keys(config, parent, table, slot, key_slot),
        Some(Node::Value { key, shape: Shape::Map(_) }) => match key.keys {
            Some(Meaning::Source) => values::source_keys(config, key_slot, &slot.taken),
            Some(Meaning::ModuleAddress) => modules::keys(config, key, key_slot, &slot.taken),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    // Below a header, the next thing may be another one.
    if config.writer.format() == Format::Toml && !table.is_empty() && can_begin_table(slot) {
        items.extend(headers::whole(config, &slot.typed));
    }
    items
}

/// What an item for a key says about it: rank and reason.
pub(super) fn judged(config: &Config<'_>, item: Completion, key: &Key) -> Option<Completion> {
    let facts = facts(key);
    let (rank, detail) = match config.readers.judge(key) {
        Verdict::Counts => (if is_common(key) { 10 } else { 20 }, facts),
        Verdict::Metadata => (60, "for people only: PyScript does not read it".to_owned()),
        Verdict::Deprecated => (70, format!("deprecated: {}", replacement(key))),
        Verdict::OtherRuntime(runtime) => (80, format!("{facts}; {} only", engines::name(runtime))),
        Verdict::OtherPlace => (81, format!("{facts}; not read from here")),
        Verdict::NotYet(release) => (82, format!("{facts}; only since release {release}")),
        Verdict::Gone(_) => return None,
    };
    let mut item = item.rank(rank).detail(detail).documentation(config::hover(key, config.cursor.format()));
    item.deprecated = rank == 70;
    Some(item)
}

/// What most configs hold.
fn is_common(key: &Key) -> bool {
    matches!(key.path.as_str(), "packages" | "files" | "js_modules" | "js_modules.main")
}

/// The snippet of a value for a key.
pub(super) fn value_snippet(writer: &Writer<'_>, key: &Key) -> String {
    of_shape(writer, key, &key.shape)
}

fn known_keys(
    config: &Config<'_>,
    parent: &'static str,
    table: &Path,
    slot: &Slot,
    key_slot: KeySlot<'_>,
) -> Vec<Completion> {
    let mut items = Vec::new();
    for key in config::keys(parent) {
        let item = if config.writer.format() == Format::Toml && is_written_as_table(key) {
            // Its header may be there with only some of its tables.
            items.extend(table_keys(config, key, table, slot));
            continue;
        } else if slot.taken.iter().any(|taken| taken == key.name()) {
            continue;
        } else {
            config.writer.key(key_slot, key.name(), &value_snippet(&config.writer, key))
        };
        items.extend(item.and_then(|item| judged(config, item, key)));
    }
    items
}

/// The tables of a key in TOML, each under a header of its own.
fn table_keys(config: &Config<'_>, key: &'static Key, table: &Path, slot: &Slot) -> Vec<Completion> {
    // `[table]` inside of a table that is no section would begin elsewhere.
    if !table.is_empty() || !can_begin_table(slot) {
        return Vec::new();
    }
    let replace = slot.typed.replace;
    let item = |key: &'static Key| {
        let text = headers::text(&config.writer, key);
        let item = match end_of_keys(config, slot) {
            None => config.writer.item(&key.path, replace, &text)?,
            Some(end) => {
                let mut item = config.writer.item(&key.path, replace, "")?;
                let plain = super::super::Insert::snippet(&text).plain().to_owned();
                item.additional.push(config.writer.edit(end, &format!("\n{plain}\n"))?);
                item
            }
        };
        judged(config, item, key)
    };
    headers::missing(config, key).filter_map(item).collect()
}

/// Where a table has to go when keys of the top level follow the cursor, which a header here would swallow.
fn end_of_keys(config: &Config<'_>, slot: &Slot) -> Option<TextSize> {
    let root = config.cursor.parsed.root.as_table()?;
    let here = slot.typed.replace.end();
    let follows = |entry: &&syntax::value::Entry| {
        matches!(entry.origin, Origin::Plain | Origin::Dotted(_)) && entry.range.start() > here
    };
    let last = root.entries.iter().rfind(follows)?;
    let rest =
        syntax::slice(config.cursor.text, TextRange::new(last.range.end(), TextSize::of(config.cursor.text)));
    let line = rest.find('\n').unwrap_or(rest.len());
    Some(last.range.end() + syntax::size(line))
}

fn can_begin_table(slot: &Slot) -> bool {
    slot.typed.quote.is_none() && !slot.separated
}

/// Whether TOML writes a key as `[key]` or `[[key]]`.
fn is_written_as_table(key: &Key) -> bool {
    match &key.shape {
        Shape::Map(_) | Shape::Table => true,
        Shape::Array(item) => **item == Shape::Table,
        _ => false,
    }
}

fn of_shape(writer: &Writer<'_>, key: &Key, shape: &Shape) -> String {
    match shape {
        Shape::String => writer.quoted("$0"),
        Shape::OneOf(values) => match &values[..] {
            [only] => writer.quoted(only),
            _ => writer.quoted("$0"),
        },
        Shape::Bool => writer.boolean(key.default.as_deref() != Some("true")).to_owned(),
        Shape::Integer => "$0".to_owned(),
        Shape::Array(item) => format!("[{}]", of_shape(writer, key, item)),
        Shape::Map(_) => format!("{{{}: {}}}", writer.quoted_key("$1"), writer.quoted("$0")),
        Shape::Table => nested_snippet(writer, key),
        Shape::AnyOf(shapes) => shapes.first().map_or(String::new(), |shape| of_shape(writer, key, shape)),
    }
}

/// The first key of a JSON table: the one that it is mostly written for.
fn nested_snippet(writer: &Writer<'_>, key: &Key) -> String {
    match config::keys(&key.path).next() {
        Some(first) => {
            format!("{{{}: {}}}", writer.quoted_key(first.name()), of_shape(writer, first, &first.shape))
        }
        None => "{$0}".to_owned(),
    }
}

fn facts(key: &Key) -> String {
    match &key.default {
        Some(default) => format!("{}, default: {default}", key.shape.describe()),
        None => key.shape.describe(),
    }
}

fn replacement(key: &Key) -> String {
    let replacement = key.deprecated.as_ref().and_then(|deprecation| deprecation.replacement.as_deref());
    replacement.map_or_else(|| "it has no use".to_owned(), |name| format!("use `{name}`"))
}

/// Whether a table of the config is there already.
pub(super) fn has_table(root: &Value, path: &str) -> bool {
    let path: Path = path.split('.').map(Step::from).collect();
    root.follow(&path).is_some_and(|value| !value.is_broken())
}
