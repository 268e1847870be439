//! Strings that name something: events, elements of the page, workers, files.

use infer::{JsPath, Type, Value};
use knowledge::api::{Item, Parameter};
use project::path::FilePath;
use syntax::python::cursor::{OpenCall, open_call};
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, slice};

use super::{Scene, call, called_item, item_at};

/// What a string means to the code around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
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

/// What the string means whose content holds the scene's offset; `None` where nobody knows.
pub(crate) fn meaning(scene: &Scene<'_, '_>, content: TextRange) -> Option<Meaning> {
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

/// The folder in which addresses begin: that of the page, wherever the code stands.
pub(crate) fn base(scene: &Scene<'_, '_>) -> FilePath {
    let pages = scene.pages();
    pages.first().copied().unwrap_or(&scene.unit.document.path).parent()
}
