//! Names that an import brings, while they are typed.

use syntax::python::is_keyword;
use syntax::{TextRange, slice};

use super::super::Completion;
use super::{item, js, rank};
use crate::python::Scene;
use crate::python::importable::{PYSCRIPT, import, js_globals, of_pyscript};
use crate::python::js::JS;

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
    let names = of_pyscript(scene).filter(|found| fits(found.name()) && !found.deprecated);
    let of_pyscript = names.filter_map(|found| {
        let item = item::of_api(scene, found.name(), found, typed).rank(rank::NOT_IMPORTED);
        with_import(scene, item, PYSCRIPT)
    });
    let globals = js_globals(scene, |name| begun.len() >= LEAST_TYPED && fits(name));
    let of_js = globals.into_iter().filter_map(|name| {
        let item = js::global(scene, name, typed)?.rank(rank::JS_GLOBAL);
        with_import(scene, item, JS).filter(|item| !item.deprecated)
    });
    of_pyscript.chain(of_js).collect()
}

/// The item with the import of its name; `None` where the code has it, under whatever name.
fn with_import(scene: &Scene<'_, '_>, item: Completion, module: &str) -> Option<Completion> {
    let edit = import(scene, module, &item.label, item.replace)?;
    let detail = item.detail.clone().unwrap_or_default();
    let item = Completion { additional: vec![edit], ..item };
    let name = item.label.clone();
    Some(item.detail(format!("{detail}  · from {module} import {name}")))
}
