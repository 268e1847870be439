//! Names: keyword arguments, what is in scope, what an import would bring, builtins and words of the language.

use infer::VisibleName;
use knowledge::api;
use syntax::TextRange;
use syntax::python::KEYWORDS;
use syntax::python::cursor::open_call;

use super::super::{Completion, CompletionKind};
use super::{auto_import, callback, is_wanted, item, rank};
use crate::python::{Scene, call, called_item, engine, local};

/// What a name can be at the cursor.
pub(super) fn complete(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let mut items = keyword_arguments(scene, typed);
    for name in scene.inference.names_at(scene.module, scene.text(), scene.offset) {
        if !is_wanted(scene, &name.name, typed) || is_only_here(&name, typed) {
            continue;
        }
        match scene.item_of_name(&name) {
            Some(found) => {
                items.push(item::of_api(scene, &name.name, found, typed));
            }
            None if scene.is_inline() => items.push(item::of_code(scene, &name, typed)),
            None => {}
        }
        items.extend(callback::of_name(scene, &name, typed));
    }
    items.extend(auto_import::complete(scene, typed));
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
    let Some(open) = open_call(text, scene.unit.tree.range_near(scene.offset), scene.offset) else {
        return Vec::new();
    };
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

/// What is there without an import, in some interpreter of the unit.
fn builtins(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let own = engine::builtins(scene);
    let has = |name: &str| own.as_ref().is_none_or(|own| own.contains(name));
    infer::builtins()
        .filter(|name| is_wanted(scene, name, typed) && has(name))
        .map(|name| {
            let is_class = name.starts_with(|c: char| c.is_ascii_uppercase());
            let kind = if is_class { CompletionKind::Class } else { CompletionKind::Function };
            Completion::new(name, kind, typed).detail("builtins").rank(rank::BUILTIN)
        })
        .collect()
}
