//! Names: keyword arguments, what is in scope, what an import would bring, builtins and words of the language.

use infer::VisibleName;
use knowledge::api::{self, Kind, ParameterKind};
use syntax::python::cursor::open_call;
use syntax::python::placement::import_name;
use syntax::python::{KEYWORDS, is_keyword};
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, CompletionKind, Insert};
use super::{is_wanted, item, rank};
use crate::python::{Scene, call, called_item, engine, local};

/// What a name can be at the cursor.
pub(super) fn complete(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let mut items = keyword_arguments(scene, typed);
    let decorates = is_decorator(scene, typed);
    for name in scene.inference.names_at(scene.module, scene.text(), scene.offset) {
        if !is_wanted(scene, &name.name, typed) || is_only_here(&name, typed) {
            continue;
        }
        match scene.item_of_name(&name) {
            Some(found) => {
                let item = item::of_api(scene, &name.name, found, typed);
                items.push(as_decorator(item, found, decorates));
            }
            None if scene.is_inline() => items.push(item::of_code(scene, &name, typed)),
            None => {}
        }
    }
    items.extend(not_imported(scene, typed, decorates));
    if scene.is_inline() {
        items.extend(builtins(scene, typed));
        items.extend(
            KEYWORDS
                .iter()
                .map(|word| Completion::new(*word, CompletionKind::Keyword, typed).rank(rank::WORD)),
        );
    }
    items
}

/// A name whose only place is the word at the cursor: a first assignment that is just being typed.
fn is_only_here(name: &VisibleName, typed: TextRange) -> bool {
    !name.definitions.is_empty() && name.definitions.iter().all(|definition| definition.name == typed)
}

/// `target=` for the call around the cursor.
fn keyword_arguments(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let text = scene.text();
    let Some(open) = open_call(text, scene.unit.tree.range(), scene.offset) else { return Vec::new() };
    if open.keyword.is_some() || !call::begins_argument(text, &open, typed) {
        return Vec::new();
    }
    let callee = scene.type_of(open.function);
    let mut items = Vec::new();
    for found in callee.alternatives().iter().filter_map(called_item) {
        let Some(signature) = call::signature_of(scene, found) else { continue };
        for parameter in call::open_keywords(&signature, &open) {
            items.push(keyword_argument(parameter, typed));
        }
        if found.canonical == "pyscript.context.PyWorker"
            && !open.keywords.iter().any(|known| known == "type")
        {
            let engine = r#"`"pyodide"` or `"micropython"`"#;
            items.push(argument("type", "str", typed).documentation(engine));
        }
    }
    if scene.is_inline() {
        for (function, bound) in scene.inference.signatures(&callee) {
            let parameters = local::parameters(scene, function, bound);
            let signature = api::Signature { parameters, returns: None };
            for parameter in call::open_keywords(&signature, &open) {
                items.push(keyword_argument(parameter, typed));
            }
        }
    }
    items
}

fn keyword_argument(parameter: &api::Parameter, typed: TextRange) -> Completion {
    let item = argument(&parameter.name, &parameter.source(), typed);
    if parameter.doc.is_empty() { item } else { item.documentation(&parameter.doc) }
}

fn argument(name: &str, detail: &str, typed: TextRange) -> Completion {
    Completion::new(format!("{name}="), CompletionKind::Variable, typed)
        .detail(detail)
        .rank(rank::KEYWORD_ARGUMENT)
}

/// Names of `pyscript` that the code does not have yet, with their import. For who began to type.
fn not_imported(scene: &Scene<'_, '_>, typed: TextRange, decorates: bool) -> Vec<Completion> {
    let begun = slice(scene.text(), typed);
    if begun.is_empty() || is_keyword(begun) {
        return Vec::new();
    }
    let fits = |name: &str| name.to_lowercase().starts_with(&begun.to_lowercase());
    let found = api::importable("pyscript")
        .into_iter()
        .filter(|found| fits(found.name()) && found.is_public() && !found.deprecated && scene.has(found));
    let item = |found: &'static api::Item| {
        let name = found.name();
        let import = import_name(scene.unit.tree, scene.text(), "pyscript", name, typed.start());
        // Bound already, under this name or another: the scope has it.
        let edit = import.edit.filter(|_| import.bound == name)?;
        let item = item::of_api(scene, name, found, typed).rank(rank::NOT_IMPORTED);
        let item = Completion { additional: vec![edit], ..as_decorator(item, found, decorates) };
        let detail = item.detail.clone().unwrap_or_default();
        Some(item.detail(format!("{detail}  · from pyscript import {name}")))
    };
    found.filter_map(item).collect()
}

/// A decorator behind `@` comes with its call and the function below it.
fn as_decorator(item: Completion, found: &api::Item, decorates: bool) -> Completion {
    if !decorates || found.kind != Kind::Decorator {
        return item;
    }
    let arguments = found.signature.iter().flat_map(|signature| &signature.parameters);
    let strings = arguments.filter(|parameter| {
        matches!(parameter.kind, ParameterKind::Positional | ParameterKind::PositionalOnly)
    });
    let stops: Vec<String> = (1..=strings.count()).map(|at| format!("\"${at}\"")).collect();
    let name = stops.len() + 1;
    let snippet = format!("{}({})\ndef ${{{name}:handler}}(event):\n    $0", item.label, stops.join(", "));
    let plain = item.label.clone();
    item.insert(Insert::Snippet { snippet, plain })
}

/// Whether the cursor follows an `@` that begins a line, with nothing behind it.
fn is_decorator(scene: &Scene<'_, '_>, typed: TextRange) -> bool {
    let before = slice(scene.text(), TextRange::up_to(typed.start()));
    let line = before.rsplit('\n').next().unwrap_or_default();
    let after = slice(scene.text(), TextRange::new(typed.end(), TextSize::of(scene.text())));
    line.trim() == "@" && after.lines().next().is_none_or(|rest| rest.trim().is_empty())
}

/// What is there without an import, in some interpreter of the unit.
fn builtins(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    infer::builtins()
        .filter(|name| is_wanted(scene, name, typed) && !engine::lacks_builtin(scene, name))
        .map(|name| {
            let is_class = name.starts_with(|c: char| c.is_ascii_uppercase());
            let kind = if is_class { CompletionKind::Class } else { CompletionKind::Function };
            Completion::new(name, kind, typed).detail("builtins").rank(rank::BUILTIN)
        })
        .collect()
}
