//! Strings whose values are known: event names, ids and selectors of the pages, kinds of workers.

use infer::{JsPath, Type, Value};
use knowledge::Flavor;
use knowledge::api::{Item, Parameter};
use knowledge::html::dom_events;
use project::path::FilePath;
use syntax::python::cursor::{OpenCall, open_call};
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, TextSize, slice};

use super::super::paths::{Candidate, Step, candidates};
use super::super::{Completion, CompletionKind};
use super::rank;
use crate::python::{Scene, call, called_item, item_at, markup};

/// What a string means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// `click`
    Event,
    /// `out`
    Id,
    /// `out` or `#out`
    Target,
    /// `#out`, `.row`
    Selector,
    /// `pyodide` or `micropython`
    Runtime,
    /// `py` or `mpy`
    Flavor,
    /// The name of a worker's script.
    Worker,
    /// The address of a Python file.
    PythonFile,
    /// The address of any file.
    File,
}

/// What can stand in the string at the cursor.
pub(super) fn complete(scene: &Scene<'_, '_>, content: TextRange) -> Vec<Completion> {
    match meaning(scene, content) {
        Some(meaning) => values(scene, meaning, content),
        None => Vec::new(),
    }
}

fn meaning(scene: &Scene<'_, '_>, content: TextRange) -> Option<Meaning> {
    let (text, range) = (scene.text(), scene.unit.tree.range());
    if let Some(object) = indexed(text, range, content) {
        return of_item(scene, &scene.type_of(object), slice(text, object));
    }
    let open = open_call(text, range, scene.offset)?;
    let callee = scene.type_of(open.function);
    callee.alternatives().iter().find_map(|value| match value {
        Value::Js(path) => of_js_call(path, &open),
        value => {
            let item = called_item(value)?;
            let signature = call::signature_of(scene, item)?;
            let active = call::active(&signature.parameters, &open);
            of_argument(item, active.and_then(|index| signature.parameters.get(index)), &open)
        }
    })
}

/// The range of `object` in `object["…`.
fn indexed(text: &str, range: TextRange, content: TextRange) -> Option<TextRange> {
    let found: Vec<_> = tokens(text, TextRange::new(range.start(), content.start())).collect();
    let (string, before) = found.split_last()?;
    let (bracket, before) = before.split_last()?;
    let is_string = matches!(string.kind, TokenKind::String { .. });
    if !is_string || slice(text, bracket.range) != "[" {
        return None;
    }
    let end = before.last().filter(|last| last.kind == TokenKind::Word)?;
    let mut start = end.range.start();
    for pair in before[..before.len() - 1].rchunks_exact(2) {
        let [word, dot] = pair else { break };
        if word.kind != TokenKind::Word || slice(text, dot.range) != "." {
            break;
        }
        start = word.range.start();
    }
    Some(TextRange::new(start, end.range.end()))
}

fn of_item(scene: &Scene<'_, '_>, ty: &Type, written: &str) -> Option<Meaning> {
    let of_value = |value: &Value| match value {
        Value::Api(path) | Value::ApiInstance(path) => {
            let item = item_at(path)?;
            let class = item.result().map_or(item.canonical.as_str(), |class| class.canonical.as_str());
            match class {
                "pyscript.workers.workers" => Some(Meaning::Worker),
                "pyscript.web.Page" | "pyscript.web.Element" | "pyscript.web.ElementCollection" => {
                    Some(Meaning::Target)
                }
                _ => None,
            }
        }
        _ => None,
    };
    let known = ty.alternatives().iter().find_map(of_value);
    known.or_else(|| {
        let names = scene.inference.names_at(scene.module, scene.text(), scene.offset);
        let name = names.iter().find(|name| name.name == written)?;
        let item = scene.item_of_name(name)?;
        (item.canonical == "pyscript.workers.workers").then_some(Meaning::Worker)
    })
}

fn of_js_call(path: &JsPath, open: &OpenCall) -> Option<Meaning> {
    match path.last_member()? {
        _ if open.position > 0 => None,
        "getElementById" => Some(Meaning::Id),
        "querySelector" | "querySelectorAll" | "closest" | "matches" => Some(Meaning::Selector),
        "addEventListener" | "removeEventListener" => Some(Meaning::Event),
        _ => None,
    }
}

fn of_argument(item: &Item, parameter: Option<&Parameter>, open: &OpenCall) -> Option<Meaning> {
    let parameter = parameter.map(|parameter| parameter.name.as_str());
    match (item.canonical.as_str(), parameter) {
        ("pyscript.events.when", Some("event_type")) => Some(Meaning::Event),
        (_, Some("selector")) => Some(Meaning::Selector),
        ("pyscript.display.display", Some("target")) => Some(Meaning::Target),
        ("pyscript.context.PyWorker", _) if open.keyword.as_deref() == Some("type") => Some(Meaning::Runtime),
        ("pyscript.workers.create_named_worker", Some("type")) => Some(Meaning::Flavor),
        ("pyscript.context.PyWorker", Some("url"))
        | ("pyscript.workers.create_named_worker", Some("src")) => Some(Meaning::PythonFile),
        ("pyscript.fetch.fetch", Some("url")) => Some(Meaning::File),
        _ => None,
    }
}

fn values(scene: &Scene<'_, '_>, meaning: Meaning, content: TextRange) -> Vec<Completion> {
    let whole = content;
    match meaning {
        Meaning::Event => dom_events()
            .iter()
            .map(|event| value(&event.name, whole).detail(&event.interface).documentation(&event.doc))
            .collect(),
        Meaning::Runtime => {
            [Flavor::Py, Flavor::Mpy].map(|flavor| value(flavor.runtime().as_str(), whole)).into()
        }
        Meaning::Flavor => [Flavor::Py, Flavor::Mpy]
            .map(|flavor| value(flavor.as_str(), whole).detail(flavor.runtime().as_str()))
            .into(),
        Meaning::Id => markup::ids(scene).iter().map(|id| reference("", id, whole)).collect(),
        Meaning::Worker => markup::workers(scene).iter().map(|name| reference("", name, whole)).collect(),
        Meaning::Target => {
            let lead = if typed(scene, content).starts_with('#') { "#" } else { "" };
            markup::ids(scene).iter().map(|id| reference(lead, id, whole)).collect()
        }
        Meaning::PythonFile => files(scene, content, &|path| path.extension() == "py"),
        Meaning::File => files(scene, content, &|path| path.extension() != "py"),
        Meaning::Selector => {
            let last = last_selector(scene, content);
            let ids = markup::ids(scene).into_iter().map(|id| reference("#", &id, last));
            let classes = markup::classes(scene).into_iter().map(|class| reference(".", &class, last));
            ids.chain(classes.map(|item| item.rank(rank::VALUE + 1))).collect()
        }
    }
}

/// Addresses begin in the folder of the page, wherever the code stands.
fn files(scene: &Scene<'_, '_>, content: TextRange, accept: &dyn Fn(&FilePath) -> bool) -> Vec<Completion> {
    let pages = scene.pages();
    let page = pages.first().copied().unwrap_or(&scene.unit.document.path);
    let found = candidates(scene.workspace, &page.parent(), typed(scene, content), accept);
    let item = |found: Candidate| {
        let start = content.start() + syntax::size(found.keep);
        let kind = if found.step == Step::File { CompletionKind::File } else { CompletionKind::Folder };
        Completion::new(found.text, kind, TextRange::new(start, content.end())).rank(rank::VALUE)
    };
    found.into_iter().map(item).collect()
}

fn value(label: &str, replace: TextRange) -> Completion {
    Completion::new(label, CompletionKind::Value, replace).rank(rank::VALUE)
}

fn reference(lead: &str, (name, tag): &(String, String), replace: TextRange) -> Completion {
    Completion::new(format!("{lead}{name}"), CompletionKind::Reference, replace)
        .detail(format!("<{tag}>"))
        .rank(rank::VALUE)
}

fn typed<'t>(scene: &Scene<'t, '_>, content: TextRange) -> &'t str {
    slice(scene.text(), TextRange::new(content.start(), scene.offset.max(content.start())))
}

/// The last simple selector before the cursor: `.b` of `#a .b`.
fn last_selector(scene: &Scene<'_, '_>, content: TextRange) -> TextRange {
    let before = typed(scene, content);
    let start = before.rfind([' ', ',', '>', '+', '~']).map_or(0, |at| at + 1);
    let end = if start == 0 { content.end() } else { scene.offset };
    TextRange::new(content.start() + TextSize::of(&before[..start]), end)
}
