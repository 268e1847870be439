//! Names that the code could import: those of `pyscript`, and the globals of JavaScript that it does not have.

use infer::builtins;
use javascript::types::Realm;
use knowledge::Thread;
use knowledge::api::{self, Item};
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::python::placement::import_name;

use super::Scene;

/// The module that is asked first.
pub(crate) const PYSCRIPT: &str = "pyscript";

/// What `pyscript` has for this code, in its release.
pub(crate) fn of_pyscript(scene: &Scene<'_, '_>) -> impl Iterator<Item = &'static Item> {
    let all = api::importable(PYSCRIPT).into_iter();
    all.filter(|found| found.is_public() && scene.has(found))
}

/// The globals that are wanted of a thread that runs the code, without those that Python or `pyscript` has too.
pub(crate) fn js_globals(scene: &Scene<'_, '_>, is_wanted: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let threads = scene.contexts.iter().filter_map(|context| context.thread);
    let mut threads: Vec<Thread> = threads.collect();
    threads.dedup();
    if threads.is_empty() {
        threads.push(Thread::Main);
    }
    let known: Vec<&str> = of_pyscript(scene).map(Item::name).chain(builtins()).collect();
    let globals = threads.into_iter().flat_map(|thread| Realm::of(thread).globals());
    globals.filter(|name| is_wanted(name) && !known.contains(name)).collect()
}

/// The edit that makes `name` of a module known where it is used; `None` where it is, under whatever name, and where
/// the name is taken.
pub(crate) fn import(scene: &Scene<'_, '_>, module: &str, name: &str, used: TextRange) -> Option<TextEdit> {
    let import = import_name(scene.unit.tree, scene.text(), module, name, used.start());
    import.edit.filter(|_| import.bound == name)
}
