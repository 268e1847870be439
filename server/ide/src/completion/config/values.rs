//! Values: by the shape that a key asks for, and by what its texts stand for.

use knowledge::config::{self, Key, Meaning, Shape};
use project::path::FilePath;
use syntax::value::{Format, Step, Typed, Value};

use super::super::paths::{self, candidates};
use super::super::{Completion, CompletionKind, Insert};
use super::writer::{After, KeySlot};
use super::{Config, destinations, interpreters, keys, modules, packages};
use crate::places::is_archive;
use crate::schema::{Node, node};

/// What can stand as the value at a path.
pub(super) fn complete(config: &Config<'_>, path: &[Step], typed: &Typed) -> Vec<Completion> {
    if path.is_empty() {
        return whole(config, typed).into_iter().collect();
    }
    match node(path) {
        Some(Node::Table(parent)) => table(config, parent, typed).into_iter().collect(),
        Some(Node::Value { key, shape }) => of_shape(config, key, shape, path, typed),
        Some(Node::Entry { key, name, .. }) => match key.values {
            Some(Meaning::Destination) => destinations::complete(config, name, typed),
            Some(Meaning::ModuleName) => modules::names(config, key, name, typed),
            _ => Vec::new(),
        },
        None => Vec::new(),
    }
}

/// Files of the project as keys of `files`.
pub(super) fn source_keys(config: &Config<'_>, slot: KeySlot<'_>, taken: &[String]) -> Vec<Completion> {
    let base = config.cursor.view.base();
    let taken: Vec<FilePath> = taken.iter().filter_map(|url| base.resolve(url)).collect();
    let accept = |path: &FilePath| is_data(config, path) && !taken.contains(path);
    let found = candidates(config.workspace, &base, &slot.typed.prefix, &accept);
    let item = |found: paths::Candidate| {
        let value = match found.step {
            paths::Step::File if is_archive(found.path.name()) => Some(config.writer.quoted("./*$0")),
            paths::Step::File => Some(config.writer.quoted("$0")),
            paths::Step::Folder | paths::Step::Up => None,
        };
        let item = config.writer.map_key(slot, found.keep, &found.text, value.as_deref())?;
        Some(as_path(item, &found))
    };
    found.into_iter().filter_map(item).collect()
}

/// Files of the project in a string.
pub(super) fn project_files(
    config: &Config<'_>,
    typed: &Typed,
    accept: &dyn Fn(&FilePath) -> bool,
) -> Vec<Completion> {
    let base = config.cursor.view.base();
    let item = |found: paths::Candidate| {
        let after = if found.step == paths::Step::File { After::Close } else { After::Continue };
        Some(as_path(config.writer.string(typed, found.keep, &found.text, after)?, &found))
    };
    candidates(config.workspace, &base, &typed.prefix, accept).into_iter().filter_map(item).collect()
}

/// The icon and the place of a file or folder.
pub(super) fn as_path(item: Completion, found: &paths::Candidate) -> Completion {
    let (kind, rank) = match found.step {
        paths::Step::File if found.path.extension() == "py" => (CompletionKind::File, 20),
        paths::Step::File => (CompletionKind::File, 25),
        paths::Step::Folder => (CompletionKind::Folder, 30),
        paths::Step::Up => (CompletionKind::Folder, 40),
    };
    Completion { kind, ..item.rank(rank) }
}

/// The other texts of the list that a value stands in.
pub(super) fn siblings<'c>(config: &'c Config<'_>, path: &[Step]) -> Vec<&'c str> {
    let Some((Step::Index(own), list)) = path.split_last() else { return Vec::new() };
    let items = config.cursor.parsed.root.follow(list).and_then(Value::as_array).unwrap_or_default();
    let others = items
        .iter()
        .enumerate()
        .filter(|(index, item)| index != own || !item.range.contains_inclusive(config.cursor.offset));
    others.filter_map(|(_, item)| item.as_str()).collect()
}

/// A JSON config of which nothing is typed yet.
fn whole(config: &Config<'_>, typed: &Typed) -> Option<Completion> {
    let key = config::lookup("packages")?;
    let member =
        format!("{}: {}", config.writer.quoted_key("packages"), keys::value_snippet(&config.writer, key));
    let item = config.writer.raw(typed, "{}", &format!("{{\n  {member}\n}}"))?;
    Some(Completion { kind: CompletionKind::Snippet, ..item.detail("a config") })
}

/// A JSON table of PyScript's keys.
fn table(config: &Config<'_>, parent: &str, typed: &Typed) -> Option<Completion> {
    let key = config::lookup(parent)?;
    if config.writer.format() == Format::Toml || typed.quote.is_some() {
        return None;
    }
    let first = config::keys(&key.path).next()?;
    let member =
        format!("{}: {}", config.writer.quoted_key(first.name()), keys::value_snippet(&config.writer, first));
    let item = config.writer.raw(typed, "{}", &format!("{{{member}}}"))?;
    Some(Completion { kind: CompletionKind::Snippet, ..item.detail(key.shape.describe()) })
}

fn of_shape(
    config: &Config<'_>,
    key: &'static Key,
    shape: &'static Shape,
    path: &[Step],
    typed: &Typed,
) -> Vec<Completion> {
    match shape {
        Shape::Bool => [true, false].iter().filter_map(|value| boolean(config, key, typed, *value)).collect(),
        Shape::Integer => key.default.iter().filter_map(|text| integer(config, typed, text)).collect(),
        Shape::OneOf(values) => values.iter().filter_map(|value| one_of(config, key, typed, value)).collect(),
        Shape::String => texts(config, key, path, typed),
        Shape::Array(item) => {
            let items = of_shape(config, key, item, path, typed);
            let is_bare = typed.quote.is_none();
            items.into_iter().filter(|_| is_bare).map(in_brackets).collect()
        }
        Shape::Map(_) if config.writer.format() == Format::Json && typed.quote.is_none() => {
            let snippet = keys::value_snippet(&config.writer, key);
            config.writer.raw(typed, "{}", &snippet).into_iter().collect()
        }
        Shape::Map(_) | Shape::Table => Vec::new(),
        Shape::AnyOf(shapes) => {
            shapes.iter().flat_map(|shape| of_shape(config, key, shape, path, typed)).collect()
        }
    }
}

fn boolean(config: &Config<'_>, key: &Key, typed: &Typed, value: bool) -> Option<Completion> {
    let text = config.writer.boolean(value);
    let mut item = config.writer.raw(typed, text, text).filter(|_| typed.quote.is_none())?;
    let is_default = key.default.as_deref().is_some_and(|default| default.eq_ignore_ascii_case(text));
    item.detail = is_default.then(|| "the default".into());
    Some(Completion { kind: CompletionKind::Value, ..item })
}

/// The default, where it is a number.
fn integer(config: &Config<'_>, typed: &Typed, default: &str) -> Option<Completion> {
    if typed.quote.is_some() || default.parse::<i64>().is_err() {
        return None;
    }
    let item = config.writer.raw(typed, default, default)?.detail("the default");
    Some(Completion { kind: CompletionKind::Value, ..item })
}

fn one_of(config: &Config<'_>, key: &Key, typed: &Typed, value: &str) -> Option<Completion> {
    let mut item = config.writer.string(typed, 0, value, After::Close)?;
    if let Some(allowed) = key.allowed.iter().find(|allowed| allowed.value == value) {
        let late = config.readers.iter().all(|reader| reader.release_or_newest() < allowed.since);
        let detail = if late { format!("only since release {}", allowed.since) } else { String::new() };
        item = item.documentation(&allowed.doc).rank(if late { 80 } else { 50 });
        item.detail = late.then(|| detail.into());
    }
    Some(Completion { kind: CompletionKind::Value, ..item })
}

/// Texts by what they stand for.
fn texts(config: &Config<'_>, key: &'static Key, path: &[Step], typed: &Typed) -> Vec<Completion> {
    match key.values {
        Some(Meaning::Interpreter) if key.path == "interpreter" => interpreters::complete(config, typed),
        Some(Meaning::Package) => packages::complete(config, path, typed),
        Some(Meaning::Source) => project_files(config, typed, &|path| is_data(config, path)),
        Some(Meaning::Plugin) => {
            let taken = siblings(config, path);
            let free = key.allowed.iter().filter(|allowed| !taken.contains(&allowed.value.as_str()));
            free.filter_map(|allowed| one_of(config, key, typed, &allowed.value)).collect()
        }
        _ => Vec::new(),
    }
}

fn in_brackets(item: Completion) -> Completion {
    let insert = match item.insert {
        Insert::Text(text) => Insert::Text(format!("[{text}]")),
        Insert::Snippet { snippet, plain } => {
            Insert::Snippet { snippet: format!("[{snippet}]"), plain: format!("[{plain}]") }
        }
    };
    Completion { insert, ..item }
}

/// What code may want to read: neither pages nor the config itself.
fn is_data(config: &Config<'_>, path: &FilePath) -> bool {
    let is_page = matches!(path.extension().as_str(), "html" | "htm" | "xhtml");
    !is_page && *path != config.cursor.view.host.path
}
