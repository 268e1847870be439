//! A parameter for the event, or defaults for all others.

use infer::module::{Function, Module};
use infer::{FunctionRef, Inference, Value};
use project::document::Document;
use syntax::edit::TextEdit;
use syntax::python::definitions::ParameterKind;
use syntax::{TextSize, size, slice};

use super::shape::Mismatch;
use crate::finding::Fix;

pub(super) fn fix(
    inference: &Inference<'_>,
    document: &Document,
    reference: FunctionRef,
    mismatch: &Mismatch,
) -> Option<Fix> {
    let module = inference.module(reference.module);
    let function = module.function(reference.id);
    let file = &document.path;
    match mismatch {
        Mismatch::None { filled } => {
            // Who calls it without an argument goes on to do so.
            let parameter = if is_called(inference, reference) { "event=None" } else { "event" };
            let edit = with_parameter(&document.text, module, function, *filled, parameter)?;
            Some(Fix::safe("Take the event", file, vec![edit]))
        }
        Mismatch::More { filled, by_name: false, .. } if function.class.is_none() || *filled > 0 => {
            let edits = with_defaults(module, function, filled + 1);
            Some(Fix::offered("Give the other parameters a default", file, edits))
        }
        Mismatch::More { .. } => None,
    }
}

/// Whether a call of the function is seen.
fn is_called(inference: &Inference<'_>, reference: FunctionRef) -> bool {
    let modules = inference.group().chain([reference.module]);
    let is_it = |value: &Value| matches!(value, Value::Function(called) | Value::Method(called, _) if *called == reference);
    modules.into_iter().any(|module| {
        let mut calls = inference.module(module).calls();
        calls.any(|(_, call)| inference.type_of(module, call.function).alternatives().iter().any(is_it))
    })
}

/// Puts a parameter behind the filled ones.
fn with_parameter(
    text: &str,
    module: &Module,
    function: &Function,
    filled: usize,
    parameter: &str,
) -> Option<TextEdit> {
    if let Some(last) = filled.checked_sub(1).and_then(|index| function.parameters.get(index)) {
        let end = last.annotation.map_or(last.range.end(), |id| module.expr_range(id).end());
        return Some(TextEdit::insert(end, format!(", {parameter}")));
    }
    let separator = if function.parameters.is_empty() { "" } else { ", " };
    let Some(name) = function.name_range else {
        let behind = function.range.start() + TextSize::of("lambda");
        return Some(TextEdit::insert(behind, format!(" {parameter}{separator}").trim_end().to_owned()));
    };
    let header = slice(text, syntax::TextRange::new(name.end(), function.header.end()));
    let open = name.end() + size(header.find('(')? + 1);
    Some(TextEdit::insert(open, format!("{parameter}{separator}")))
}

fn with_defaults(module: &Module, function: &Function, from: usize) -> Vec<TextEdit> {
    let is_positional =
        |kind: ParameterKind| matches!(kind, ParameterKind::PositionalOnly | ParameterKind::Normal);
    let parameters = function.parameters.iter().filter(|one| is_positional(one.kind)).skip(from);
    let bare = parameters.filter(|one| one.default.is_none());
    bare.map(|one| match one.annotation {
        Some(id) => TextEdit::insert(module.expr_range(id).end(), " = None"),
        None => TextEdit::insert(one.range.end(), "=None"),
    })
    .collect()
}
