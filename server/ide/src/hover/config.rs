//! Hover in configs: what a key means, what a value leads to, and what this config's readers make of both.

mod entries;
mod packages;

use knowledge::config::{self, Key, Meaning, Place, Shape};
use knowledge::releases::{self, Form, Interpreter, Pinned};
use project::workspace::Workspace;
use syntax::value::{Key as WrittenKey, Path, Step, Table, Value};
use syntax::{TextRange, TextSize};

use super::{Hover, files};
use crate::context;
use crate::cursor::ConfigCursor;
use crate::engines;
use crate::readers::{Readers, Verdict};
use crate::schema::{Node, node};

/// A config that is asked about.
struct Config<'a> {
    workspace: &'a Workspace,
    cursor: &'a ConfigCursor<'a>,
    readers: Readers,
}

/// A key or value under the cursor.
struct Target {
    path: Path,
    range: TextRange,
    is_key: bool,
}

/// Explains the key or value under the cursor.
pub(super) fn hover(workspace: &Workspace, cursor: &ConfigCursor<'_>) -> Option<Hover> {
    let readers = Readers::of(workspace, &cursor.view);
    let config = Config { workspace, cursor, readers };
    let target = in_header(cursor).or_else(|| in_tree(&cursor.parsed.root, cursor.offset))?;
    let markdown = explain(&config, &target)?;
    Some(Hover { range: cursor.to_host(target.range)?, markdown })
}

fn explain(config: &Config<'_>, target: &Target) -> Option<String> {
    let Some(node) = node(&target.path) else { return own_key(config, target) };
    match node {
        Node::Table("") => None,
        Node::Table(path) => config::lookup(path).map(|key| on_key(config, key)),
        Node::Value { key, .. } if target.is_key => Some(on_key(config, key)),
        Node::Value { key, shape } => {
            let value = config.cursor.parsed.root.follow(&target.path)?;
            on_value(config, key, shape, value)
        }
        Node::Entry { key, name, .. } => {
            let value = config.cursor.parsed.root.follow(&target.path).and_then(Value::as_str);
            match key.values {
                Some(Meaning::Destination) => Some(entries::file(config, name, value)),
                Some(Meaning::ModuleName) => Some(entries::module(config, key, name, value)),
                _ => None,
            }
        }
    }
}

/// A key with what its readers make of it.
fn on_key(config: &Config<'_>, key: &Key) -> String {
    let mut text = config::hover(key, config.cursor.format());
    if let Some(reason) = unread(config, key) {
        text += &format!("\n**Not read here.** {reason}\n");
    }
    text + &governed(config)
}

fn on_value(config: &Config<'_>, key: &Key, shape: &Shape, value: &Value) -> Option<String> {
    let Some(text) = value.as_str() else {
        return matches!(shape, Shape::Bool | Shape::Integer).then(|| on_key(config, key));
    };
    if let Some(allowed) = key.allowed.iter().find(|allowed| allowed.value == text) {
        return Some(format!("**`{text}`** — since {}\n\n{}\n", allowed.since, allowed.doc));
    }
    match key.values {
        Some(Meaning::Package) => Some(packages::explain(config, text)),
        Some(Meaning::Interpreter) if key.path == "interpreter" => Some(on_interpreter(config, text)),
        Some(Meaning::Source) => {
            Some(format!("{}\n", files::describe(config.workspace, &config.cursor.view.base(), text)))
        }
        _ => Some(on_key(config, key)),
    }
}

/// What an engine is, and whether it loads from here.
fn on_interpreter(config: &Config<'_>, value: &str) -> String {
    let named = Interpreter::from_value(value);
    let mut lines = match named.version {
        Some(engine) => vec![on_engine(engine)],
        None => vec!["An interpreter of unknown version.".to_owned()],
    };
    if named.form == Form::Path {
        lines.push(files::describe(config.workspace, &config.cursor.view.base(), value));
    }
    if let (Form::BareVersion, Some(engine)) = (named.form, named.version)
        && config.readers.iter().any(|reader| reader.place == Place::Main)
    {
        lines.push(format!(
            "**Does not load.** The main thread takes a bare version for the path of a file. Write `{}`.",
            engine.url()
        ));
    }
    let is_wrong = |runtime| !config.readers.may_be(runtime);
    if let Some(runtime) = named.runtime.filter(|runtime| is_wrong(*runtime)) {
        lines.push(format!(
            "**Does not fit.** No script that this config governs runs on {}.",
            engines::name(runtime)
        ));
    }
    lines.join("\n\n") + "\n"
}

fn on_engine(engine: Pinned) -> String {
    let mut text = format!("**{}**", engines::describe(engine));
    match engines::first_release(engine) {
        Some(release) => text += &format!(" — came with PyScript {release}"),
        None => text += " — no PyScript release carries it",
    }
    text
}

/// A key of the user's own.
fn own_key(config: &Config<'_>, target: &Target) -> Option<String> {
    let [Step::Key(name)] = &target.path[..] else { return None };
    if !target.is_key {
        return None;
    }
    let meant = config::closest("", name).map(|key| format!(" Did you mean `{}`?", key.name()));
    let runtimes = governed(config);
    Some(format!(
        "**`{name}`** — none of PyScript's keys.{}\n\nYour code finds it as `pyscript.config[\"{name}\"]`.\n{runtimes}",
        meant.unwrap_or_default()
    ))
}

/// Why nobody reads a key here.
fn unread(config: &Config<'_>, key: &Key) -> Option<String> {
    Some(match config.readers.judge(key) {
        Verdict::Counts | Verdict::Metadata | Verdict::Deprecated => return None,
        Verdict::OtherRuntime(runtime) => format!("Only {} reads it.", engines::name(runtime)),
        Verdict::OtherPlace => format!("It counts only in {}.", places(key)),
        Verdict::NotYet(since) => format!("It came with release {since}."),
        Verdict::Gone(until) => format!("Release {until} was the last that read it."),
    })
}

fn places(key: &Key) -> String {
    let name = |place: &Place| match place {
        Place::Main => "the main thread's config",
        Place::Worker => "a worker's config",
        Place::Editor => "an editor's config",
        Place::Game => "a game's config",
        Place::RemotePackage => "a config named in `packages`",
    };
    let names: Vec<&str> = key.places.iter().map(name).collect();
    names.join(" or ")
}

/// The interpreters that the config governs, the first three of them.
fn governed(config: &Config<'_>) -> String {
    let known = &config.cursor.view.interpreters;
    let Some(first) = known.first() else { return String::new() };
    let mut lines: Vec<String> = Vec::new();
    for interpreter in known {
        let page = files::in_project(config.workspace, &interpreter.page);
        let line = format!("- `{page}`: {}", context::engine_and_thread(interpreter));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(3);
    lines.truncate(3);
    if more > 0 {
        lines.push(format!("- and {more} more"));
    }
    let newest = releases::newest();
    let behind = first.release().filter(|release| *release < newest);
    let note = behind.map_or(String::new(), |_| format!("\n\nThe newest release is {newest}."));
    format!("\nThis config governs\n\n{}{note}\n", lines.join("\n"))
}

fn in_header(cursor: &ConfigCursor<'_>) -> Option<Target> {
    cursor.parsed.sections.iter().find_map(|section| {
        let at = section.keys.iter().position(|key| holds(key, cursor.offset))?;
        let path = section.keys[..=at].iter().map(|key| Step::Key(key.text.clone())).collect();
        Some(Target { path, range: section.keys[at].range, is_key: true })
    })
}

fn in_tree(root: &Value, offset: TextSize) -> Option<Target> {
    let path = root.at(offset);
    let (last, parents) = path.split_last()?;
    let value = root.follow(&path)?;
    if let Step::Key(name) = last
        && let Some(key) =
            root.follow(parents).and_then(Value::as_table).and_then(|table| named(table, name, offset))
    {
        return Some(Target { range: key.range, path, is_key: true });
    }
    let is_scalar = value.as_array().is_none() && value.as_table().is_none() && !value.is_broken();
    let here = is_scalar && value.range.contains_inclusive(offset);
    here.then_some(Target { range: value.range, path, is_key: false })
}

fn named<'t>(table: &'t Table, name: &str, offset: TextSize) -> Option<&'t WrittenKey> {
    let keys = table.entries.iter().map(|entry| &entry.key);
    keys.into_iter().find(|key| key.text == name && holds(key, offset))
}

fn holds(key: &WrittenKey, offset: TextSize) -> bool {
    !key.range.is_empty() && key.range.contains_inclusive(offset)
}

#[cfg(test)]
mod tests;
