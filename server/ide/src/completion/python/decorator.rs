//! Decorators, which come with the function that they decorate.

use knowledge::api::{Item, Kind, ParameterKind};
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, Insert};
use crate::python::Scene;

/// The item of a decorator behind an `@` that begins a line writes its call and the function below it.
pub(super) fn with_function(
    scene: &Scene<'_, '_>,
    item: Completion,
    found: &Item,
    typed: TextRange,
) -> Completion {
    if found.kind != Kind::Decorator || !is_behind_at(scene, typed) {
        return item;
    }
    let arguments = found.signature.iter().flat_map(|signature| &signature.parameters);
    let strings = arguments.filter(|parameter| {
        matches!(parameter.kind, ParameterKind::Positional | ParameterKind::PositionalOnly)
    });
    let stops: Vec<String> = (1..=strings.count()).map(|at| format!("\"${at}\"")).collect();
    let name = stops.len() + 1;
    let snippet = format!("{}({})\ndef ${{{name}:handler}}(event):\n    $0", item.label, stops.join(", "));
    let plain = item.label.clone();
    item.insert(Insert::Snippet { snippet, plain })
}

/// Whether all that the line holds is `@` and a dotted name that ends with the word at the cursor.
fn is_behind_at(scene: &Scene<'_, '_>, typed: TextRange) -> bool {
    let before = slice(scene.text(), TextRange::up_to(typed.end()));
    let line = before.rsplit('\n').next().unwrap_or_default().trim_start();
    let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'));
    let after = slice(scene.text(), TextRange::new(typed.end(), TextSize::of(scene.text())));
    line.strip_prefix('@').is_some_and(is_name)
        && after.lines().next().is_none_or(|rest| rest.trim().is_empty())
}
