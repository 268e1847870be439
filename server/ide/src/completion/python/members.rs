//! Members: what may follow a dot.

use infer::value::Plain;
use infer::{JsPath, Value};
use knowledge::api;
use syntax::TextRange;

use super::super::{Completion, CompletionKind};
use super::{imports, is_wanted, item, js, rank};
use crate::python::provided::JS_MODULES;
use crate::python::{Scene, engine};

/// The members of the expression before the dot, of all that it may be.
pub(super) fn complete(scene: &Scene<'_, '_>, receiver: TextRange, typed: TextRange) -> Vec<Completion> {
    let ty = scene.type_of(receiver);
    // In files other servers complete what is Python's own, where they can tell what it is.
    let with_builtins = scene.is_inline() || scene.inference.is_from_browser(scene.module, receiver);
    let mut items: Vec<Completion> = Vec::new();
    for value in ty.alternatives() {
        items.extend(of_value(scene, value, typed));
        if with_builtins {
            items.extend(plain(value).iter().flat_map(|plain| of_plain(scene, plain, typed)));
        }
    }
    items.retain(|item| is_wanted(scene, &item.label, typed));
    items
}

/// The values of built-in types that a value is, or that its name stands for.
fn plain(value: &Value) -> Vec<Plain> {
    let behind = match value {
        Value::Plain(plain) => return vec![plain.clone()],
        Value::Api(path) => infer::value(path),
        _ => None,
    };
    let values = behind.iter().flat_map(infer::Type::alternatives);
    values
        .filter_map(|value| match value {
            Value::Plain(plain) => Some(plain.clone()),
            _ => None,
        })
        .collect()
}

fn of_plain(scene: &Scene<'_, '_>, plain: &Plain, typed: TextRange) -> Vec<Completion> {
    let members = engine::members_of_plain(scene, plain).into_iter();
    let item = |(name, class)| {
        Completion::new(name, CompletionKind::Method, typed).detail(class).rank(rank::BUILTIN)
    };
    members.map(item).collect()
}

fn of_value(scene: &Scene<'_, '_>, value: &Value, typed: TextRange) -> Vec<Completion> {
    match value {
        Value::Module(path) if api::module(path).is_none() && scene.is_inline() => {
            item::of_micropython(scene, path, typed)
        }
        Value::Js(JsPath::Module(name)) => imports::js_exports(scene, name, typed),
        Value::Js(path) => js::of_path(scene, path, typed),
        Value::ApiInstance(path) => {
            let behind = infer::dom_element(path);
            let of_dom = behind.into_iter().flat_map(|element| js::members(scene, &element, typed));
            of_path(scene, path, typed).into_iter().chain(of_dom.map(behind_api)).collect()
        }
        Value::Module(path) | Value::Api(path) => of_path(scene, path, typed),
        Value::Elements(_) => of_path(scene, infer::COLLECTION, typed),
        Value::ProjectModule(module) if scene.is_inline() => {
            let names = scene.inference.globals(*module);
            names.iter().map(|name| item::of_code(scene, name, typed)).collect()
        }
        Value::Class(class) | Value::Instance(class) if scene.is_inline() => {
            let names = scene.inference.members_of_class(*class);
            names.iter().map(|name| item::of_code(scene, name, typed)).collect()
        }
        _ => Vec::new(),
    }
}

/// What an element of `pyscript.web` has from the DOM stands behind what it has itself.
fn behind_api(item: Completion) -> Completion {
    let rank = if item.rank == rank::API { rank::INHERITED - 1 } else { item.rank };
    item.rank(rank)
}

fn of_path(scene: &Scene<'_, '_>, path: &str, typed: TextRange) -> Vec<Completion> {
    if path == JS_MODULES {
        return imports::js_modules(scene, typed);
    }
    let members = api::members(path).into_iter().filter(|member| scene.has(member));
    members.map(|member| item::of_api(scene, member.name(), member, typed)).collect()
}
