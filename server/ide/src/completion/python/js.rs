//! Members of JavaScript values, and the globals of the thread.

use infer::JsPath;
use javascript::python::{member_name, signature, summary};
use javascript::types::{Found, JsType, Overload};
use syntax::TextRange;

use super::super::{Completion, CompletionKind};
use super::rank;
use crate::python::{Scene, js};

/// The members of a value; for a class that has a constructor, `new` too.
pub(super) fn members(ty: &JsType, typed: TextRange) -> Vec<Completion> {
    let ty = js::objects(ty);
    let own: Vec<&str> = ty.parts().iter().filter_map(class_of_members).collect();
    let is_own = |found: &Found| found.is_global() || own.is_empty() || own.contains(&&*found.owner);
    let new = js::constructors(&ty);
    let new = new.first().map(|constructor| of_constructor(constructor, new.len(), typed));
    let members = ty.members().into_iter().map(|found| {
        let rank = if is_own(&found) { rank::API } else { rank::INHERITED };
        of_found(&found, typed, rank)
    });
    new.into_iter().chain(members).collect()
}

/// The globals of the thread that runs the code.
pub(super) fn globals(scene: &Scene<'_, '_>, typed: TextRange) -> Vec<Completion> {
    members(&scene.inference.js_type(&JsPath::Global), typed)
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

/// The name that the own members of a value are declared under: of a class, that of its instances.
fn class_of_members(ty: &JsType) -> Option<&str> {
    match ty {
        JsType::Object(object) => Some(object.declared_name()).filter(|name| !name.is_empty()),
        _ => None,
    }
}
