//! Strings that name something: events, elements of the page, workers, files.

use infer::{JsPath, Type, Value};
use javascript::types::JsType;
use knowledge::Release;
use knowledge::api::{Item, Parameter};
use project::path::FilePath;
use syntax::python::cursor::{OpenCall, open_call};
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, slice};

use super::{Scene, call, called_item, item_at};
use crate::element_ref::Reference;

/// What a string means to the code around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// `click`
    Event,
    /// `canvas`, the tag of an element that is made.
    Tag,
    /// Elements of the page.
    Element(Reference),
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
    let (text, range) = (scene.text(), scene.unit.tree.range_near(scene.offset));
    if let Some(object) = indexed(text, range, content) {
        return of_item(scene, &scene.type_of(object), slice(text, object));
    }
    let open = open_call(text, range, scene.offset)?;
    let callee = scene.type_of(open.function);
    let known = callee.alternatives().iter().find_map(|value| match value {
        Value::Js(path) => of_js_call(path, &open),
        value => {
            let item = called_item(value)?;
            let signature = call::signature_of(scene, item)?;
            let active = call::active(&signature.parameters, &open);
            of_argument(item, active.and_then(|index| signature.parameters.get(index)), &open)
        }
    });
    known.or_else(|| of_unknown_call(slice(text, open.function), &open).filter(|_| !callee.is_known()))
}

/// What listens where the string at the scene's offset names an event: `button` of `button.addEventListener("…`, the
/// elements that `#go` of `when("…", "#go")` selects. `None` where that is not known.
pub(crate) fn event_target(scene: &Scene<'_, '_>) -> Option<JsType> {
    let open = open_call(scene.text(), scene.unit.tree.range_near(scene.offset), scene.offset)?;
    let callee = scene.type_of(open.function);
    let module = scene.inference.module(scene.module);
    let call = module.calls().find(|(_, call)| module.expr_range(call.function) == open.function);
    if let Some(listening) = call.and_then(|(call, _)| scene.inference.listening(scene.module, call)) {
        return Some(listening);
    }
    let targets = callee.alternatives().iter().filter_map(|value| match value {
        Value::Js(path) => path.origin(),
        _ => None,
    });
    let target = JsType::union(targets.map(|target| scene.inference.js_type(target)));
    (target != JsType::Any && !target.parts().is_empty()).then_some(target)
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
                    Some(Meaning::Element(web_key(scene.context().release)))
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
    let method = path.last_member()?;
    if path.origin().and_then(JsPath::last_member) == Some("classList") {
        return CLASS_LIST_METHODS.contains(&method).then_some(Meaning::Element(Reference::Classes));
    }
    let known = METHODS.iter().filter(|_| open.position == 0);
    known.chain(&AMBIGUOUS_METHODS).find(|(name, _)| *name == method).map(|(_, meaning)| *meaning)
}

/// The call of something that nobody knows, by its name alone.
fn of_unknown_call(function: &str, open: &OpenCall) -> Option<Meaning> {
    let (receiver, name) = match function.rsplit_once('.') {
        Some((receiver, name)) => (Some(receiver), name),
        None => (None, function),
    };
    let first = |meaning| (open.position == 0).then_some(meaning);
    match receiver {
        None if CLASSIC_FUNCTIONS.contains(&name) => first(Meaning::Element(Reference::HashId)),
        None => None,
        Some(_) => METHODS.iter().find(|(known, _)| *known == name).and_then(|(_, meaning)| first(*meaning)),
    }
}

/// Methods of JavaScript whose first argument names something.
const METHODS: [(&str, Meaning); 9] = [
    ("createElement", Meaning::Tag),
    ("getElementById", Meaning::Element(Reference::Id)),
    ("getElementsByClassName", Meaning::Element(Reference::Classes)),
    ("getElementsByName", Meaning::Element(Reference::Name)),
    ("getElementsByTagName", Meaning::Element(Reference::Tag)),
    ("querySelector", Meaning::Element(Reference::Selector)),
    ("querySelectorAll", Meaning::Element(Reference::Selector)),
    ("addEventListener", Meaning::Event),
    ("removeEventListener", Meaning::Event),
];

/// Further ones, whose names others have too.
const AMBIGUOUS_METHODS: [(&str, Meaning); 2] =
    [("closest", Meaning::Element(Reference::Selector)), ("matches", Meaning::Element(Reference::Selector))];

/// Methods of `element.classList`.
const CLASS_LIST_METHODS: [&str; 5] = ["add", "contains", "remove", "replace", "toggle"];

/// Globals of the classic releases that take an id.
const CLASSIC_FUNCTIONS: [&str; 1] = ["Element"];

fn of_argument(item: &Item, parameter: Option<&Parameter>, open: &OpenCall) -> Option<Meaning> {
    let parameter = parameter.map(|parameter| parameter.name.as_str());
    match (item.canonical.as_str(), parameter) {
        ("pyscript.events.when", Some("event_type")) => Some(Meaning::Event),
        (_, Some("selector")) | ("pyscript.web.video.snap", Some("to")) => {
            Some(Meaning::Element(Reference::Selector))
        }
        ("pyscript.display.display", Some("target")) => Some(Meaning::Element(Reference::HashId)),
        (of_web, Some("class_name" | "class_names" | "old_class" | "new_class" | "classes"))
            if of_web.starts_with("pyscript.web.") =>
        {
            Some(Meaning::Element(Reference::Classes))
        }
        ("pyscript.context.PyWorker", _) if open.keyword.as_deref() == Some("type") => Some(Meaning::Runtime),
        ("pyscript.workers.create_named_worker", Some("type")) => Some(Meaning::Flavor),
        ("pyscript.context.PyWorker", Some("url"))
        | ("pyscript.workers.create_named_worker", Some("src")) => Some(Meaning::PythonFile),
        ("pyscript.fetch.fetch", Some("url")) => Some(Meaning::File),
        _ => None,
    }
}

/// What `page["…"]` takes.
fn web_key(release: Option<Release>) -> Reference {
    match release {
        Some(release) if release < ID_KEYS => Reference::Selector,
        _ => Reference::HashId,
    }
}

/// Before this release `page["…"]` took selectors.
const ID_KEYS: Release = Release::new(2026, 1, 1);

/// The folder in which addresses begin: that of the page, wherever the code stands.
pub(crate) fn base(scene: &Scene<'_, '_>) -> FilePath {
    let pages = scene.pages();
    pages.first().map_or(&scene.unit.document.path, |page| &page.path).parent()
}
