//! Import statements: modules, and the names in them.

use std::collections::BTreeMap;

use knowledge::api::{self, Item};
use syntax::{TextRange, slice};

use super::super::{Completion, CompletionKind};
use super::{is_wanted, item, js, rank};
use crate::python::js::JS;
use crate::python::provided::{self, JS_MODULES};
use crate::python::{Scene, engine, local_js};

/// The modules below `parent`; below nothing: all that can be imported.
pub(super) fn modules(scene: &Scene<'_, '_>, parent: &str, typed: TextRange) -> Vec<Completion> {
    let mut items: Vec<Completion> = api::modules()
        .map(|module| &module.item)
        .filter(|item| item.removed.is_none() && scene.has(item))
        .filter_map(|item| Some((child(&item.path, parent)?, item)))
        .filter(|(name, item)| item.path == dotted(parent, name))
        .filter(|(name, _)| is_wanted(scene, name, typed))
        .map(|(name, found)| item::of_api(scene, name, found, typed).rank(rank_of_module(found)))
        .collect();
    if parent == JS_MODULES {
        items.extend(js_modules(scene, typed));
    }
    items.extend(provided_modules(scene, parent, typed));
    if scene.is_inline() {
        items.extend(standard_library(scene, parent, typed));
    }
    items
}

/// The names behind `from module import`, without those that the statement imports already.
pub(super) fn names(
    scene: &Scene<'_, '_>,
    (module, level): (&str, usize),
    imported: &[String],
    typed: TextRange,
) -> Vec<Completion> {
    let is_new = |name: &str| {
        !imported.iter().any(|known| known == name && known != slice(scene.text(), typed))
            && is_wanted(scene, name, typed)
    };
    let mut items = Vec::new();
    if level == 0 {
        let known = api::importable(module).into_iter().filter(|found| scene.has(found));
        items.extend(known.map(|found| item::of_api(scene, found.name(), found, typed)));
        match module {
            JS => {
                items.extend(js::globals(scene, typed));
                items.extend(local_js::globals(scene).into_iter().map(|member| of_local_js(member, typed)));
            }
            JS_MODULES => items.extend(js_modules(scene, typed)),
            _ => {}
        }
        items.extend(provided_modules(scene, module, typed));
        if let Some(name) = child(module, JS_MODULES) {
            items.extend(js_exports(scene, name, typed));
        }
    }
    if scene.is_inline() && level == 0 {
        items.extend(item::of_micropython(scene, module, typed));
    }
    if scene.is_inline()
        && let Some(found) = scene.inference.module_named(scene.module, module, level)
    {
        let names = scene.inference.globals(found);
        items.extend(names.iter().map(|name| item::of_code(scene, name, typed)));
    }
    items.retain(|item| is_new(&item.label));
    items
}

/// `import` behind `from module`.
pub(super) fn keyword(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let word = scene.is_inline().then(|| Completion::new("import", CompletionKind::Keyword, typed));
    word.into_iter().collect()
}

/// The JavaScript modules of the config.
pub(super) fn js_modules(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let item = |known: provided::JsModule<'_>| {
        Completion::new(&known.module.name, CompletionKind::Module, typed)
            .detail(&known.module.url)
            .documentation(known.describe())
            .rank(rank::VALUE)
    };
    provided::js_modules(scene).into_iter().map(item).collect()
}

/// What a JavaScript module of the project exports.
pub(super) fn js_exports(scene: &Scene<'_, '_>, module: &str, typed: TextRange) -> Vec<Completion> {
    local_js::exports(scene, module).into_iter().map(|member| of_local_js(member, typed)).collect()
}

fn of_local_js(member: local_js::JsMember, typed: TextRange) -> Completion {
    let completion = Completion::new(&member.name, member.kind, typed)
        .detail(&member.signature)
        .documentation(member.describe())
        .rank(if member.is_deprecated { rank::DEPRECATED } else { rank::VALUE });
    Completion { deprecated: member.is_deprecated, ..completion }
}

fn provided_modules(scene: &Scene<'_, '_>, parent: &str, typed: TextRange) -> Vec<Completion> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for module in provided::modules(scene) {
        if let Some(name) = child(&module.name, parent) {
            let is_whole = module.name == dotted(parent, name);
            let source = if is_whole { module.source } else { format!("holds {}", module.name) };
            found.entry(name.to_owned()).or_insert(source);
        }
    }
    let item = |(name, source): (String, String)| {
        Completion::new(name, CompletionKind::Module, typed).detail(source).rank(rank::LOCAL)
    };
    found.into_iter().filter(|(name, _)| is_wanted(scene, name, typed)).map(item).collect()
}

fn standard_library(scene: &Scene<'_, '_>, parent: &str, typed: TextRange) -> Vec<Completion> {
    let mut names: Vec<&str> =
        engine::modules(scene).into_iter().filter_map(|module| child(module, parent)).collect();
    names.dedup();
    let wanted = names.into_iter().filter(|name| is_wanted(scene, name, typed));
    let item = |name| Completion::new(name, CompletionKind::Module, typed).rank(rank::BUILTIN);
    wanted.map(|name| item(name).detail("standard library")).collect()
}

/// PyScript's own first; engines' insides last.
fn rank_of_module(item: &Item) -> u8 {
    let first = item.path.split('.').next().unwrap_or_default();
    match first {
        _ if item.deprecated => rank::DEPRECATED,
        "pyscript" => rank::VALUE,
        "js" | "pyodide" => rank::API,
        _ => rank::NOT_IMPORTED,
    }
}

/// The name that follows `parent` in a dotted path: `b` of `a.b.c` below `a`.
fn child<'n>(path: &'n str, parent: &str) -> Option<&'n str> {
    let rest = match parent {
        "" => path,
        parent => path.strip_prefix(parent)?.strip_prefix('.')?,
    };
    rest.split('.').next().filter(|name| !name.is_empty())
}

fn dotted(parent: &str, name: &str) -> String {
    if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") }
}
