//! Values of JavaScript and their members, as Python reads them.

use infer::{JsPath, Type, Value};
use javascript::behaviour::{self, Construct};
use javascript::declaration::TypeExpr;
use javascript::proxies::{Added, Engine};
use javascript::types::{Found, JsType, Overload};

use super::Scene;
use crate::completion::CompletionKind;

/// The global object as a module.
pub(crate) const JS: &str = "js";

/// Of a value those parts that Python gets as objects: text, numbers and truth values become Python's own, and who asks
/// something for a member has made sure that it is not `null`.
pub(crate) fn objects(ty: &JsType) -> JsType {
    let is_object = |part: &&JsType| matches!(part, JsType::Object(_) | JsType::Function(_));
    JsType::union(ty.parts().iter().filter(is_object).cloned())
}

/// The type of something that is, or may be, a value of JavaScript of which something is known.
pub(crate) fn describe(scene: &Scene<'_, '_>, ty: &Type) -> Option<String> {
    let known = scene.inference.resolved(ty).without_unknown();
    let is_typed = |value: &Value| match value {
        Value::Js(path) => scene.inference.js_type(path) != JsType::Any,
        _ => false,
    };
    known.alternatives().iter().any(is_typed).then(|| scene.inference.describe(&known))
}

/// What a member is, of that type.
pub(crate) fn kind(found: &Found, ty: &JsType) -> CompletionKind {
    match ty {
        JsType::Object(object) if object.is_class() => CompletionKind::Class,
        JsType::Function(_) if found.is_global() => CompletionKind::Function,
        JsType::Function(_) => CompletionKind::Method,
        _ if is_constant(&found.member.name) => CompletionKind::Constant,
        _ if found.is_global() => CompletionKind::Variable,
        _ => CompletionKind::Property,
    }
}

/// The ways to make an instance of a class with `.new(…)`; none where the browser forbids it.
pub(crate) fn constructors(class: &JsType) -> Vec<Overload> {
    let constructors = class.constructors();
    let name = class.instances().as_ref().and_then(JsType::class_name).and_then(behaviour::class);
    let is_legal = name.is_none_or(|class| class.construct == Construct::Legal);
    if is_legal { constructors } else { Vec::new() }
}

/// The ways to call something that are worth showing: without those that only say that certain texts give certain types, of
/// which there are hundreds, where another one is about all texts.
pub(crate) fn worth_showing(overloads: Vec<Overload>) -> Vec<Overload> {
    let is_table = |overload: &Overload| {
        let mut bounds = overload.signature().type_parameters.iter().map(|parameter| &parameter.bound);
        bounds.any(|bound| matches!(bound, Some(TypeExpr::KeyOf(_))))
    };
    let general: Vec<Overload> = overloads.iter().filter(|overload| !is_table(overload)).cloned().collect();
    if general.is_empty() { overloads } else { general }
}

/// Markdown about a member: what speaks against it, whose it is, and where MDN explains it.
pub(crate) fn notes(found: &Found) -> String {
    let member = &found.member;
    let deprecated = member.is_deprecated.then(|| "**Deprecated.**".to_owned());
    let experimental =
        member.is_experimental.then(|| "**Experimental:** not every browser has it.".to_owned());
    let owner = match &*found.owner {
        _ if found.is_global() => "Global in JavaScript.".to_owned(),
        "" => "A member in JavaScript.".to_owned(),
        owner => format!("Member of `{owner}`."),
    };
    let page = found.mdn().map(|address| format!("[MDN]({address})"));
    let parts = [deprecated, experimental, Some(owner), page];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A member that the engine adds to a value: `to_py(*, depth: int = -1)`.
pub(crate) fn added(scene: &Scene<'_, '_>, added: &Added, of: &JsPath) -> String {
    let given = scene.inference.given_by(added, of);
    let words = given.is_known().then(|| scene.inference.describe(&given));
    match (&added.parameters, words) {
        (Some(parameters), Some(words)) => format!("{}{parameters} -> {words}", added.name),
        (Some(parameters), None) => format!("{}{parameters}", added.name),
        (None, Some(words)) => format!("{}: {words}", added.name),
        (None, None) => added.name.to_string(),
    }
}

/// Markdown about such members.
pub(crate) fn notes_on_added(scene: &Scene<'_, '_>) -> String {
    let engine = match scene.inference.engine() {
        Engine::Pyodide(_) => "Pyodide",
        Engine::MicroPython(_) => "MicroPython",
    };
    format!("{engine} adds this to values from JavaScript.")
}

/// `ELEMENT_NODE`
fn is_constant(name: &str) -> bool {
    name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
