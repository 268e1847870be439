//! What JavaScript modules of the project export, as Python reads it.

use std::sync::Arc;

use infer::module::Expr;
use infer::{JsPath, Value};
use javascript::python::{member_name, signature, summary};
use javascript::types::JsType;
use project::js_modules::LocalModule;
use syntax::python::imports::imports;
use syntax::{TextRange, TextSize, slice};

use super::Scene;
use super::provided::JS_MODULES;
use crate::completion::CompletionKind;
use crate::definition::Definition;

/// One export.
#[derive(Debug, Clone)]
pub(crate) struct Export {
    /// As Python writes it: `from_`.
    pub(crate) name: String,
    pub(crate) kind: CompletionKind,
    /// `greet(name: str) -> Promise[str]`
    pub(crate) signature: String,
    pub(crate) is_deprecated: bool,
    /// The first sentence of its comment.
    doc: String,
    /// The file that it is written in, as seen from the Python.
    file: String,
}

impl Export {
    /// Markdown.
    pub(crate) fn describe(&self) -> String {
        let Export { signature, doc, file, .. } = self;
        let deprecated = if self.is_deprecated { "**Deprecated.** " } else { "" };
        let doc = if doc.is_empty() { String::new() } else { format!("{doc}\n\n") };
        format!("```python\n{signature}\n```\n\n{deprecated}{doc}JavaScript of `{file}`.\n")
    }
}

/// What a module exports that the config gives this name: nothing where it lies outside of the project.
pub(crate) fn exports(scene: &Scene<'_, '_>, module: &str) -> Vec<Export> {
    let Some((local, object)) = module_named(scene, module) else { return Vec::new() };
    let members = object.members().into_iter();
    let own = members.filter(|found| local.export(&found.member.name).is_some());
    own.filter_map(|found| made(scene, &local, &object, &found.member.name)).collect()
}

/// One of them, by its name in JavaScript or in Python.
pub(crate) fn export(scene: &Scene<'_, '_>, module: &str, name: &str) -> Option<Export> {
    let (local, object) = module_named(scene, module)?;
    made(scene, &local, &object, name)
        .or_else(|| made(scene, &local, &object, javascript::python::javascript_name(name)))
}

/// The JavaScript behind the word at an offset: a module, or what it exports.
pub(crate) fn definition(scene: &Scene<'_, '_>, offset: TextSize) -> Option<Definition> {
    let path = imported_at(scene, offset).or_else(|| value_at(scene, offset))?;
    match &path {
        JsPath::Module(name) => {
            let (local, _) = module_named(scene, name)?;
            let start = TextRange::default();
            Some(Definition { file: local.document()?.path.clone(), name: start, whole: start })
        }
        JsPath::Member(of, name) => {
            let JsPath::Module(module) = &**of else { return None };
            let (local, _) = module_named(scene, module)?;
            let (document, place) = local.export(name)?;
            Some(Definition { file: document.path.clone(), name: place.name, whole: place.whole })
        }
        _ => None,
    }
}

fn module_named(scene: &Scene<'_, '_>, name: &str) -> Option<(Arc<LocalModule>, JsType)> {
    let modules = scene.unit.interpreters.iter().filter_map(|interpreter| interpreter.js_module(name));
    let mut found = modules.filter_map(|module| {
        let local = scene.workspace.local_module(module)?;
        let object = local.object(module.thread);
        Some((local, object))
    });
    found.next()
}

fn made(scene: &Scene<'_, '_>, local: &LocalModule, object: &JsType, name: &str) -> Option<Export> {
    let (document, place) = local.export(name)?;
    let found = object.find(name)?;
    let ty = found.ty();
    let python = member_name(name);
    let constructors = ty.constructors();
    let (kind, signature) = match constructors.first() {
        Some(constructor) => (CompletionKind::Class, signature(&format!("{python}.new"), constructor, &[])),
        None if ty.is_function() => (CompletionKind::Function, summary(name, &ty)),
        None => (CompletionKind::Variable, summary(name, &ty)),
    };
    Some(Export {
        name: python,
        kind,
        signature,
        is_deprecated: found.member.is_deprecated,
        doc: place.summary.to_string(),
        file: document.path.relative_to(&scene.unit.document.path.parent()),
    })
}

/// The value of JavaScript that the word in an import statement stands for.
fn imported_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<JsPath> {
    let statements = imports(scene.unit.tree, scene.text());
    let statement = statements.iter().find(|statement| statement.range.contains_inclusive(offset))?;
    let is_here = |range: TextRange| range.contains_inclusive(offset);
    let name =
        statement.names.iter().find(|name| is_here(name.name_range) || name.alias_range.is_some_and(is_here));
    let dotted = match (&statement.from, name) {
        (Some(from), Some(name)) => format!("{}.{}", from.module, name.name),
        (None, Some(name)) if name.alias_range.is_some_and(is_here) => name.name.clone(),
        (Some(from), None) if is_here(from.range) => up_to(scene, from.range, offset),
        (None, Some(name)) => up_to(scene, name.name_range, offset),
        _ => return None,
    };
    let path = dotted.strip_prefix(JS_MODULES)?.strip_prefix('.')?;
    let mut parts = path.split('.');
    let module = JsPath::Module(parts.next()?.into());
    Some(parts.fold(module, |path, name| path.member(name)))
}

/// A dotted name up to the end of the word at the offset.
fn up_to(scene: &Scene<'_, '_>, dotted: TextRange, offset: TextSize) -> String {
    let rest = slice(scene.text(), TextRange::new(offset, dotted.end()));
    let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let written = slice(scene.text(), TextRange::new(dotted.start(), offset + syntax::size(word)));
    written.chars().filter(|c| !c.is_whitespace()).collect()
}

fn value_at(scene: &Scene<'_, '_>, offset: TextSize) -> Option<JsPath> {
    let module = scene.inference.module(scene.module);
    let id = module.expr_at(offset).filter(|id| match module.expr(*id) {
        Expr::Name(_) => true,
        Expr::Attribute { name_range, .. } => name_range.contains_inclusive(offset),
        _ => false,
    })?;
    match scene.inference.type_of(scene.module, id).single()? {
        Value::Js(path) => Some(path.clone()),
        _ => None,
    }
}
