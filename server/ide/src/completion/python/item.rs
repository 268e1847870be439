//! Names as completion items.

use infer::{Type, Value, VisibleName};
use knowledge::api::{self, Item, Kind};
use knowledge::runtimes;
use syntax::TextRange;

use super::super::{Completion, CompletionKind};
use super::{decorator, rank};
use crate::python::{Scene, engine, item_at, js, local};

/// An item of the API, under the name that the code has for it.
pub(super) fn of_api(scene: &Scene<'_, '_>, name: &str, item: &Item, typed: TextRange) -> Completion {
    let context = scene.context();
    let signature = match context.release {
        Some(release) => api::signature_in(item, release),
        None => api::render_signature(item),
    };
    let rank = match () {
        () if name.starts_with('_') => rank::PRIVATE,
        () if item.deprecated => rank::DEPRECATED,
        () => rank::API,
    };
    let written = Completion::new(name, kind(item.kind), typed)
        .detail(signature)
        .documentation(api::hover(item, context))
        .rank(rank);
    let written = Completion { deprecated: item.deprecated, ..written };
    decorator::with_function(scene, written, item, typed)
}

/// A name of the project's own code.
pub(super) fn of_code(scene: &Scene<'_, '_>, name: &VisibleName, typed: TextRange) -> Completion {
    let rank = if name.name.starts_with('_') { rank::PRIVATE } else { rank::LOCAL };
    let item = Completion::new(&name.name, kind_of_type(&name.ty), typed).rank(rank);
    match local::of_type(scene, &name.ty) {
        Some(local) if local.doc.is_empty() => item.detail(local.header),
        Some(local) => item.detail(local.header).documentation(local.doc),
        None => match instance_class(&name.ty).or_else(|| js::describe(scene, &name.ty)) {
            Some(class) => item.detail(class),
            None => item,
        },
    }
}

/// What MicroPython has in a module of its standard library.
pub(super) fn of_micropython(scene: &Scene<'_, '_>, module: &str, typed: TextRange) -> Vec<Completion> {
    let item = |(name, kind)| {
        let kind = match kind {
            runtimes::Kind::Function => CompletionKind::Function,
            runtimes::Kind::Value => CompletionKind::Variable,
            runtimes::Kind::Class => CompletionKind::Class,
            runtimes::Kind::Module => CompletionKind::Module,
        };
        Completion::new(name, kind, typed).detail(format!("MicroPython's {module}")).rank(rank::BUILTIN)
    };
    engine::names_in(scene, module).into_iter().map(item).collect()
}

/// The class of a value of the API, as people write it: `pyscript.web.Element`.
fn instance_class(ty: &Type) -> Option<String> {
    match ty.single()? {
        Value::ApiInstance(class) => item_at(class).map(|item| item.path.clone()),
        _ => None,
    }
}

fn kind(kind: Kind) -> CompletionKind {
    match kind {
        Kind::Module => CompletionKind::Module,
        Kind::Function | Kind::AsyncFunction | Kind::Decorator => CompletionKind::Function,
        Kind::Class => CompletionKind::Class,
        Kind::Method | Kind::AsyncMethod | Kind::ClassMethod | Kind::AsyncClassMethod => {
            CompletionKind::Method
        }
        Kind::Property => CompletionKind::Property,
        Kind::Constant => CompletionKind::Constant,
        Kind::Object => CompletionKind::Variable,
    }
}

fn kind_of_type(ty: &Type) -> CompletionKind {
    match ty.single() {
        Some(Value::Function(_) | Value::Partial(_)) => CompletionKind::Function,
        Some(Value::Method(..)) => CompletionKind::Method,
        Some(Value::Descriptor(..)) => CompletionKind::Property,
        Some(Value::Class(_)) => CompletionKind::Class,
        Some(Value::Module(_) | Value::ProjectModule(_)) => CompletionKind::Module,
        _ => CompletionKind::Variable,
    }
}
