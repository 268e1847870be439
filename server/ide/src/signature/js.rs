//! Signatures of JavaScript's functions, and of `.new(…)`.

use infer::{JsPath, Type, Value};
use javascript::declaration::Parameter as Declared;
use javascript::proxies::Added;
use javascript::python::{parameters, signature};
use javascript::types::{Argument, Overload};
use knowledge::api;
use syntax::python::cursor::OpenCall;
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, slice};

use super::{Parameter, Signature, SignatureHelp, parameter};
use crate::python::{Scene, call, js};

/// The ways to call what an expression gives, where that lives in JavaScript.
pub(super) fn help(scene: &Scene<'_, '_>, callee: &Type, open: &OpenCall) -> Option<SignatureHelp> {
    callee.alternatives().iter().find_map(|value| match value {
        Value::Js(path) => of_path(scene, path, open),
        _ => None,
    })
}

fn of_path(scene: &Scene<'_, '_>, path: &JsPath, open: &OpenCall) -> Option<SignatureHelp> {
    if let JsPath::Member(of, name) = path
        && let Some(added) = scene.inference.added_member(of, name)
    {
        return of_added(scene, added, of, open);
    }
    let ty = |path: &JsPath| js::objects(&scene.inference.js_type(path));
    let arguments = arguments(scene, open);
    let (name, overloads, active) = match path.constructed() {
        Some(class) => {
            let class = ty(class);
            let name = format!("{}.new", class.instances()?.class_name()?);
            (name, js::constructors(&class), class.active_constructor(&arguments))
        }
        None => {
            let function = ty(path);
            (last_word(scene, open).to_owned(), function.overloads(), function.active_overload(&arguments))
        }
    };
    let documentation = notes(scene, path);
    let (shown, active) = worth_showing(overloads, active.unwrap_or(0), &arguments);
    let signatures: Vec<Signature> = shown
        .iter()
        .enumerate()
        .map(|(at, overload)| {
            let known: &[Argument] = if at == active { &arguments } else { &[] };
            let labels = parameters(overload, known).into_iter();
            Signature {
                label: signature(&name, overload, known),
                documentation: documentation.clone(),
                parameters: labels.map(|label| Parameter { label, documentation: String::new() }).collect(),
                active_parameter: parameter_at(&overload.signature().parameters, open),
            }
        })
        .collect();
    (!signatures.is_empty()).then_some(SignatureHelp { signatures, active })
}

/// What the engine adds to values, such as `to_py`.
fn of_added(scene: &Scene<'_, '_>, added: &Added, of: &JsPath, open: &OpenCall) -> Option<SignatureHelp> {
    let signature = api::Signature::parse(added.parameters.as_ref()?)?;
    let signature = Signature {
        label: js::added(scene, added, of),
        documentation: js::notes_on_added(scene),
        active_parameter: call::active(&signature.parameters, open),
        parameters: signature.parameters.iter().map(parameter).collect(),
    };
    Some(SignatureHelp { signatures: vec![signature], active: 0 })
}

/// The one that is meant, and those that are worth showing besides; with the place of the first.
fn worth_showing(overloads: Vec<Overload>, active: usize, arguments: &[Argument]) -> (Vec<Overload>, usize) {
    let general = js::worth_showing(overloads.clone());
    let same = |one: &Overload, other: &Overload| std::ptr::eq(one.signature(), other.signature());
    let Some(meant) = overloads.get(active) else { return (general, 0) };
    match general.iter().position(|overload| same(overload, meant)) {
        Some(at) => (general, at),
        None if arguments.is_empty() => (general, 0),
        None => (std::iter::once(meant.clone()).chain(general).collect(), 0),
    }
}

fn notes(scene: &Scene<'_, '_>, path: &JsPath) -> String {
    let JsPath::Member(of, name) = path else { return String::new() };
    let found = js::objects(&scene.inference.js_type(of)).find(name);
    found.map(|found| js::notes(&found)).unwrap_or_default()
}

/// The parameter that takes the argument at the cursor.
fn parameter_at(parameters: &[Declared], open: &OpenCall) -> Option<usize> {
    let last = parameters.len().checked_sub(1)?;
    let is_there = open.position <= last || parameters[last].is_rest;
    (is_there && open.keyword.is_none() && open.keywords.is_empty()).then(|| open.position.min(last))
}

/// What is passed before the cursor; and at the cursor a string that is closed, or else anything.
fn arguments(scene: &Scene<'_, '_>, open: &OpenCall) -> Vec<Argument> {
    let ranges = call::arguments(scene.text(), open, scene.unit.tree.range().end());
    let is_at_cursor = |range: &TextRange| range.contains_inclusive(scene.offset);
    let mut found: Vec<Argument> = ranges
        .iter()
        .take(open.position + 1)
        .take_while(|range| range.start() < scene.offset)
        .map(|range| match text_of(scene, *range) {
            Some(text) => Argument::text(text),
            None if is_at_cursor(range) => Argument::Unknown,
            None => scene.inference.js_argument(&scene.type_of(*range)),
        })
        .collect();
    if open.position > 0 {
        found.resize(open.position + 1, Argument::Unknown);
    }
    found
}

/// The text of an argument that is one plain string.
fn text_of<'t>(scene: &Scene<'t, '_>, argument: TextRange) -> Option<&'t str> {
    let mut all = tokens(scene.text(), argument);
    let (token, None) = (all.next()?, all.next()) else { return None };
    let TokenKind::String { content, closed: true } = token.kind else { return None };
    let quotes = slice(scene.text(), TextRange::at(token.range.start(), content));
    let is_plain = quotes.len() == 1;
    let inner = TextRange::new(token.range.start() + content, token.range.end() - content);
    Some(slice(scene.text(), inner)).filter(|text| is_plain && !text.contains('\\'))
}

/// `createElement` of `document.createElement(`
fn last_word<'t>(scene: &Scene<'t, '_>, open: &OpenCall) -> &'t str {
    let written = slice(scene.text(), open.function);
    written.rsplit('.').next().unwrap_or(written).trim()
}
