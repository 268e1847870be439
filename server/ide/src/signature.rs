//! Signature help: the parameters of the call around the cursor.

mod js;

use infer::Type;
use infer::value::FunctionRef;
use knowledge::api::{self, Item};
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::TextSize;
use syntax::python::cursor::{OpenCall, open_call};

use crate::cursor::{Cursor, cursor};
use crate::python::{Scene, ask, call, called_item, local};

/// The signatures of one call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureHelp {
    /// The ways to call it.
    pub signatures: Vec<Signature>,
    /// Index of the one that fits what is written.
    pub active: usize,
}

/// One way to call something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// `when(event_type, selector=None, **options)`
    pub label: String,
    /// Markdown.
    pub documentation: String,
    /// In order.
    pub parameters: Vec<Parameter>,
    /// Index of the parameter under the cursor, where there is one.
    pub active_parameter: Option<usize>,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// A part of the signature's label.
    pub label: String,
    /// Markdown.
    pub documentation: String,
}

/// The signatures of the innermost call around an offset of a file, however much of it is typed. In files, where another
/// Python server answers for the project's own functions, those of the API and of JavaScript only.
pub fn signature_help(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Option<SignatureHelp> {
    let document = workspace.document(file)?;
    let Cursor::Python(unit) = cursor(workspace, document, offset)? else { return None };
    let open = open_call(&document.text, unit.tree.range_near(offset), offset)?;
    ask(workspace, &unit, offset, |scene| {
        let callee = scene.type_of(open.function);
        js::help(scene, &callee, &open).or_else(|| help(scene, &callee, &open))
    })
}

fn help(scene: &Scene<'_, '_>, callee: &Type, open: &OpenCall) -> Option<SignatureHelp> {
    let signatures = signatures(scene, callee, open);
    let active = signatures.iter().position(|signature| signature.active_parameter.is_some()).unwrap_or(0);
    (!signatures.is_empty()).then_some(SignatureHelp { signatures, active })
}

fn signatures(scene: &Scene<'_, '_>, callee: &Type, open: &OpenCall) -> Vec<Signature> {
    let items = callee.alternatives().iter().filter_map(called_item);
    let mut found: Vec<Signature> = items.filter_map(|item| of_item(scene, item, open)).collect();
    if scene.is_inline() {
        let functions = scene.inference.signatures(callee).into_iter();
        found.extend(functions.map(|(function, bound)| of_function(scene, function, bound, open)));
    }
    found.dedup();
    found
}

fn of_item(scene: &Scene<'_, '_>, item: &Item, open: &OpenCall) -> Option<Signature> {
    let signature = call::signature_of(scene, item)?;
    let warning = api::warning(item, scene.context());
    let paragraphs = [warning.as_str(), item.doc.trim()];
    let documentation: Vec<&str> = paragraphs.into_iter().filter(|text| !text.is_empty()).collect();
    Some(Signature {
        label: format!("{}{signature}", item.name()),
        documentation: documentation.join("\n\n"),
        active_parameter: call::active(&signature.parameters, open),
        parameters: signature.parameters.iter().map(parameter).collect(),
    })
}

fn of_function(scene: &Scene<'_, '_>, function: FunctionRef, bound: usize, open: &OpenCall) -> Signature {
    let name = local::name_of(scene.inference.module(function.module), function.id);
    let parameters = local::parameters(scene, function, bound);
    let signature = api::Signature { parameters, returns: None };
    Signature {
        label: format!("{name}{signature}"),
        documentation: local::of_function(scene, function).doc,
        active_parameter: call::active(&signature.parameters, open),
        parameters: signature.parameters.iter().map(parameter).collect(),
    }
}

fn parameter(parameter: &api::Parameter) -> Parameter {
    Parameter { label: parameter.source(), documentation: parameter.doc.clone() }
}

#[cfg(test)]
mod tests;
