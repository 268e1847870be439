//! Members of JavaScript values, and the globals of the thread.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use infer::JsPath;
use javascript::proxies::{Added, Shape, added};
use javascript::python::{member_name, signature, summary};
use javascript::types::{Found, JsType, Overload, Realm};
use knowledge::Thread;
use syntax::TextRange;

use super::super::{Completion, CompletionKind};
use super::{callback, rank};
use crate::python::{Scene, js};

/// The members of a value, and calls of those that take a function; of a class that has a constructor, `new` too.
pub(super) fn members(scene: &Scene<'_, '_>, ty: &JsType, typed: TextRange) -> Vec<Completion> {
    let ty = js::objects(ty);
    let Described { items, callers } = described(&ty);
    let new = js::constructors(&ty);
    let new = new.first().map(|constructor| of_constructor(constructor, new.len(), typed));
    let calls = callback::of_members(scene, &ty, &callers, typed);
    new.into_iter().chain(at(&items, typed)).chain(calls).collect()
}

/// The members of a type as items that replace nothing yet, its own ones before those that it inherits.
#[derive(Clone)]
struct Described {
    items: Arc<[Completion]>,
    /// The members that take functions.
    callers: Arc<[Found]>,
}

/// More types are not kept.
const MOST_KEPT: usize = 64;

/// Those of the platform are kept: describing hundreds of members takes longer than all else that an answer needs.
fn described(ty: &JsType) -> Described {
    static KEPT: LazyLock<Mutex<HashMap<JsType, Described>>> = LazyLock::new(Mutex::default);
    if !ty.is_of_platform() {
        return describe(ty);
    }
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let known = kept().get(ty).cloned();
    known.unwrap_or_else(|| {
        let described = describe(ty);
        let mut kept = kept();
        if kept.len() < MOST_KEPT {
            kept.insert(ty.clone(), described.clone());
        }
        described
    })
}

fn describe(ty: &JsType) -> Described {
    let own: Vec<&str> = ty.parts().iter().filter_map(class_of_members).collect();
    let is_own = |found: &Found| found.is_global() || own.is_empty() || own.contains(&&*found.owner);
    let rank = |found: &Found| if is_own(found) { rank::API } else { rank::INHERITED };
    let members = ty.members();
    let items = members.iter().map(|found| of_found(found, TextRange::default(), rank(found))).collect();
    Described { items, callers: members.into_iter().filter(callback::takes_function).collect() }
}

/// Kept items where somebody types.
fn at(items: &[Completion], typed: TextRange) -> impl Iterator<Item = Completion> {
    items.iter().map(move |item| Completion { replace: typed, ..item.clone() })
}

/// The members of the value at a path, and what the engine adds to them.
pub(super) fn of_path(scene: &Scene<'_, '_>, path: &JsPath, typed: TextRange) -> Vec<Completion> {
    let types = scene.inference.js_types_to_complete(path);
    let mut items: Vec<Completion> = types.iter().flat_map(|ty| members(scene, ty, typed)).collect();
    let objects = js::objects(&scene.inference.js_type(path));
    if !matches!(path, JsPath::Global | JsPath::Page) && !objects.parts().is_empty() {
        let added = added(scene.inference.engine(), |shape| shape.fits(&objects));
        // `new` is offered where it works.
        let added = added.filter(|added| !added.is_protocol() && &*added.name != "new");
        items.extend(added.map(|added| of_added(scene, added, path, typed)));
    }
    items
}

/// The global of that name.
pub(super) fn global(scene: &Scene<'_, '_>, name: &str, typed: TextRange) -> Option<Completion> {
    let threads = scene.contexts.iter().filter_map(|context| context.thread).chain([Thread::Main]);
    let mut found = threads.filter_map(|thread| Realm::of(thread).global().find(name));
    found.next().map(|found| of_found(&found, typed, rank::API))
}

/// The globals of the thread that runs the code.
pub(super) fn globals(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    let global = scene.inference.js_type(&JsPath::Global);
    at(&described(&global).items, typed).collect()
}

/// A member, at this place of the list unless something speaks against it.
fn of_found(found: &Found, typed: TextRange, rank: u8) -> Completion {
    let ty = found.ty();
    let name = member_name(&found.member.name);
    let rank = match () {
        () if name.starts_with('_') => rank::PRIVATE,
        () if found.member.is_deprecated || found.member.is_experimental => rank::DEPRECATED,
        () => rank,
    };
    let item = Completion::new(name, js::kind(found, &ty), typed)
        .detail(summary(&found.member.name, &ty))
        .documentation(js::notes(found))
        .rank(rank);
    Completion { deprecated: found.member.is_deprecated, ..item }
}

fn of_constructor(constructor: &Overload, ways: usize, typed: TextRange) -> Completion {
    let more = if ways > 1 { format!("  (+{})", ways - 1) } else { String::new() };
    Completion::new("new", CompletionKind::Method, typed)
        .detail(format!("{}{more}", signature("new", constructor, &[])))
        .documentation("Makes an instance: `new` in JavaScript.")
        .rank(rank::VALUE)
}

/// Those that only values of some shape have stand with the value's own members.
fn of_added(scene: &Scene<'_, '_>, added: &Added, of: &JsPath, typed: TextRange) -> Completion {
    let kind = if added.parameters.is_some() { CompletionKind::Method } else { CompletionKind::Property };
    let is_everywhere = matches!(added.shape, Shape::Every | Shape::Plain);
    Completion::new(&*added.name, kind, typed)
        .detail(js::added(scene, added, of))
        .documentation(js::notes_on_added(scene))
        .rank(if is_everywhere { rank::INHERITED } else { rank::API })
}

/// The name that the own members of a value are declared under: of a class, that of its instances.
fn class_of_members(ty: &JsType) -> Option<&str> {
    match ty {
        JsType::Object(object) => Some(object.declared_name()).filter(|name| !name.is_empty()),
        _ => None,
    }
}
