//! Annotations as the tables have them, as annotations that a type checker can look up.

use knowledge::Release;
use knowledge::api::{self, Kind};

use crate::js;
use crate::names::Hidden;

/// Where an annotation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// What people pass: as much as works is let through.
    Parameter,
    /// What they get: whoever may get `None` need not ask for it first.
    Result,
    /// A base class.
    Base,
}

/// The module that an annotation is written in.
pub(super) struct Scope<'a> {
    pub(super) module: &'a str,
    pub(super) release: Release,
    /// Names of the class around it.
    pub(super) hidden: &'a Hidden<'a>,
    pub(super) place: Place,
}

/// `text`, written for the item at `from`, in this scope; and the imports that it needs.
pub(super) fn render(text: &str, from: &str, scope: &Scope<'_>) -> (String, Vec<String>) {
    let mut out = String::new();
    let mut imports = Vec::new();
    let mut rest = text.trim();
    if scope.place == Place::Result {
        // Such a class awaits itself, because its methods may be called before: `await fetch(url).json()`.
        rest = rest.strip_prefix("Awaitable[").and_then(|inner| inner.strip_suffix(']')).unwrap_or(rest);
    }
    let is_optional = scope.place == Place::Result && rest != "None";
    while let Some(first) = rest.chars().next() {
        if let Some(end) = quoted(rest) {
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if first.is_alphabetic() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let arguments = bracketed(after);
            let found = if name == "None" && is_optional {
                ANY.to_owned()
            } else {
                lookup(name, from, scope, &mut imports)
            };
            rest = after;
            match arguments {
                Some(length) if found == ANY || is_loose(name, scope.place) => rest = &after[length..],
                Some(_) => {
                    out.push_str(&found);
                    continue;
                }
                None => {}
            }
            out.push_str(&found);
            out.push_str(if found == ANY { "" } else { missing_arguments(name) });
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    while out.contains(TWICE) {
        out = out.replace(TWICE, ANY);
    }
    (out, imports)
}

const TWICE: &str = "_t.Any | _t.Any";
const ANY: &str = "_t.Any";

/// What is in brackets is too strict for what people pass: a `list[div]` is no `list[Element]`, and a function that gives
/// something is no `Callable[[Any], None]`.
fn is_loose(name: &str, place: Place) -> bool {
    place == Place::Parameter && matches!(name, "list" | "dict" | "set" | "Callable")
}

/// The length of a string at the start of `text`.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    text[1..].find(quote).map(|end| end + 2)
}

/// The length of `[…]` at the start of `text`.
fn bracketed(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return (at > 0).then_some(at + 1);
        }
    }
    None
}

/// What a generic class gets where nothing is said.
fn missing_arguments(name: &str) -> &'static str {
    match name {
        "Callable" => "[..., _t.Any]",
        "dict" => "[str, _t.Any]",
        "set" => "[str]",
        "tuple" => "[_t.Any, ...]",
        "ItemsView" => "[_t.Any, _t.Any]",
        "list" | "type" | "Awaitable" | "Iterable" | "Iterator" | "KeysView" | "ValuesView" | "IO" => {
            "[_t.Any]"
        }
        _ => "",
    }
}

const BUILTINS: [&str; 18] = [
    "None",
    "str",
    "int",
    "float",
    "bool",
    "bytes",
    "bytearray",
    "memoryview",
    "list",
    "dict",
    "set",
    "tuple",
    "type",
    "slice",
    "object",
    "Exception",
    "OSError",
    "BaseException",
];

pub(super) fn is_builtin(name: &str) -> bool {
    BUILTINS.contains(&name)
}

const TYPING: [&str; 9] =
    ["Awaitable", "Callable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "Literal", "ValuesView"];

/// Names of other modules, by how the tables write them.
const ELSEWHERE: [(&str, &str); 2] = [("ModuleType", "_types.ModuleType"), ("io.StringIO", "_io.StringIO")];

fn lookup(name: &str, from: &str, scope: &Scope<'_>, imports: &mut Vec<String>) -> String {
    if name == "object" && scope.place == Place::Result {
        return ANY.to_owned();
    }
    if is_builtin(name) {
        return scope.hidden.reach(name, "_b");
    }
    if TYPING.contains(&name) {
        return format!("_t.{name}");
    }
    if let Some((_, place)) = ELSEWHERE.iter().find(|(known, _)| *known == name) {
        return (*place).to_owned();
    }
    class_of_api(name, from, scope, imports)
        .or_else(|| class_of_javascript(name, scope.place))
        .unwrap_or_else(|| ANY.to_owned())
}

/// A class of the tables: of this module, or imported from its own.
fn class_of_api(name: &str, from: &str, scope: &Scope<'_>, imports: &mut Vec<String>) -> Option<String> {
    let mut around = from;
    let class = loop {
        let (outer, _) = around.rsplit_once('.')?;
        let found = api::lookup(&format!("{outer}.{name}")).filter(|item| item.kind == Kind::Class);
        if let Some(class) = found {
            break class;
        }
        around = outer;
    };
    if !class.exists_in(scope.release) {
        return None;
    }
    let (home, own) = class.canonical.rsplit_once('.')?;
    if home == "pyodide.ffi" && scope.place == Place::Parameter {
        // Any JavaScript value will do, and `js` has classes of its own for them.
        return None;
    }
    if home == scope.module {
        let reached = scope.hidden.reach(own, "_own");
        if reached != own {
            imports.push(format!("import {home} as _own"));
        }
        return Some(reached);
    }
    imports.push(format!("from {home} import {own} as _{own}"));
    Some(format!("_{own}"))
}

/// A class of the browser that is given back. Any JavaScript value may be passed.
fn class_of_javascript(name: &str, place: Place) -> Option<String> {
    let name = name.strip_prefix("js.").unwrap_or(name);
    let is_class = javascript::behaviour::class(name).is_some() && !OPEN.contains(&name);
    let name = if js::ELEMENTS.contains(&name) { js::ANY_ELEMENT } else { name };
    (is_class && place == Place::Result).then(|| format!("_js.{name}"))
}

/// What has more members than its class: the tables say `Object` for objects of no class, and PyScript's workers have
/// `sync` and `ready`.
const OPEN: [&str; 2] = ["Object", "Worker"];
