//! Names that an import brings: those of `pyscript`, and the globals of JavaScript that it does not have.

use infer::builtins;
use javascript::types::Realm;
use knowledge::Thread;
use knowledge::api::{self, Item};
use syntax::edit::TextEdit;
use syntax::python::is_keyword;
use syntax::python::placement::import_name;
use syntax::{TextRange, slice};

use super::super::Completion;
use super::{item, js, rank};
use crate::python::Scene;
use crate::python::js::JS;

/// The module that is asked first.
const PYSCRIPT: &str = "pyscript";

/// So much of a name is typed before globals of JavaScript are offered: there are more than a thousand.
pub(super) const LEAST_TYPED: usize = 2;

/// What the code does not have yet and can import, for who began to type it.
pub(super) fn complete(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let begun = slice(scene.text(), typed);
    if begun.is_empty() || is_keyword(begun) {
        return Vec::new();
    }
    let begun = begun.to_lowercase();
    let fits = |name: &str| name.to_lowercase().starts_with(&begun);
    let of_pyscript = importable(scene).filter(|found| fits(found.name()) && !found.deprecated);
    let of_pyscript = of_pyscript.filter_map(|found| {
        let item = item::of_api(scene, found.name(), found, typed).rank(rank::NOT_IMPORTED);
        with_import(scene, item, PYSCRIPT)
    });
    let of_js = js_globals(scene, &begun).into_iter().filter_map(|name| {
        let item = js::global(scene, name, typed)?.rank(rank::JS_GLOBAL);
        with_import(scene, item, JS).filter(|item| !item.deprecated)
    });
    of_pyscript.chain(of_js).collect()
}

/// What `pyscript` has for this code, in its release.
fn importable(scene: &Scene<'_, '_>) -> impl Iterator<Item = &'static Item> {
    let all = api::importable(PYSCRIPT).into_iter();
    all.filter(|found| found.is_public() && scene.has(found))
}

/// The globals of a thread that runs the code, without those that Python or `pyscript` has too.
fn js_globals(scene: &Scene<'_, '_>, begun: &str) -> Vec<&'static str> {
    if begun.len() < LEAST_TYPED {
        return Vec::new();
    }
    let threads = scene.contexts.iter().filter_map(|context| context.thread);
    let mut threads: Vec<Thread> = threads.collect();
    threads.dedup();
    if threads.is_empty() {
        threads.push(Thread::Main);
    }
    let known: Vec<&str> = importable(scene).map(Item::name).chain(builtins()).collect();
    let globals = threads.into_iter().flat_map(|thread| Realm::of(thread).globals());
    globals.filter(|name| name.to_lowercase().starts_with(begun) && !known.contains(name)).collect()
}

/// The item with the import of its name; `None` where the code has it, under whatever name.
fn with_import(scene: &Scene<'_, '_>, item: Completion, module: &str) -> Option<Completion> {
    let edit = import(scene, module, &item.label, item.replace)?;
    let detail = item.detail.clone().unwrap_or_default();
    let item = Completion { additional: vec![edit], ..item };
    let name = item.label.clone();
    Some(item.detail(format!("{detail}  · from {module} import {name}")))
}

fn import(scene: &Scene<'_, '_>, module: &str, name: &str, used: TextRange) -> Option<TextEdit> {
    let import = import_name(scene.unit.tree, scene.text(), module, name, used.start());
    import.edit.filter(|_| import.bound == name)
}
