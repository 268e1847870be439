//! Completion in Python: inline scripts, where nobody else answers, and files, where another Python server answers for
//! plain Python and this one adds what only it knows.

use std::collections::HashSet;

use project::workspace::{PythonUnit, Workspace};
use syntax::python::cursor::{Place, place_at};
use syntax::{TextRange, TextSize, slice};

use super::{Completion, Completions};
use crate::python::{Scene, ask};

mod auto_import;
mod callback;
mod decorator;
mod imports;
mod item;
mod js;
mod members;
mod names;
mod strings;

/// Ranks: smaller ones come first.
mod rank {
    /// What the call around the cursor takes.
    pub(super) const KEYWORD_ARGUMENT: u8 = 10;
    /// Values that the place knows.
    pub(super) const VALUE: u8 = 20;
    /// Names of the code itself.
    pub(super) const LOCAL: u8 = 30;
    /// Names of the API, members of JavaScript values.
    pub(super) const API: u8 = 40;
    /// What they have from their classes' bases.
    pub(super) const INHERITED: u8 = 45;
    /// Names of the API that should not be used in new code.
    pub(super) const DEPRECATED: u8 = 55;
    /// Names of the API that an import brings first.
    pub(super) const NOT_IMPORTED: u8 = 60;
    /// Builtins and modules of the standard library.
    pub(super) const BUILTIN: u8 = 70;
    /// Words of the language.
    pub(super) const WORD: u8 = 80;
    /// Globals of JavaScript that an import brings.
    pub(super) const JS_GLOBAL: u8 = 85;
    /// Names with a leading underscore.
    pub(super) const PRIVATE: u8 = 90;
}

/// What can be written at an offset of a unit.
pub(super) fn complete(workspace: &Workspace, unit: &PythonUnit<'_>, offset: TextSize) -> Completions {
    let Some(place) = place_at(&unit.document.text, unit.tree.range_near(offset), offset) else {
        return Completions::default();
    };
    let mut items = ask(workspace, unit, offset, |scene| at_place(scene, &place));
    let mut seen = HashSet::new();
    let is_first: Vec<bool> = items.iter().map(|item| seen.insert(item.label.as_str())).collect();
    let mut is_first = is_first.into_iter();
    items.retain(|_| is_first.next() == Some(true));
    let is_short = |typed: TextRange| usize::from(typed.len()) < auto_import::LEAST_TYPED;
    Completions { items, is_incomplete: matches!(place, Place::Name { typed } if is_short(typed)) }
}

fn at_place(scene: &Scene<'_, '_>, place: &Place) -> Vec<Completion> {
    match place {
        Place::ImportModule { level: 0, parent, typed, .. } => imports::modules(scene, parent, *typed),
        Place::ImportModule { .. } => Vec::new(),
        Place::ImportName { module, level, names, typed } => {
            imports::names(scene, (module, *level), names, *typed)
        }
        Place::ImportKeyword { typed } => imports::keyword(scene, *typed),
        Place::Member { receiver, typed } => members::complete(scene, *receiver, *typed),
        Place::String { content } => strings::complete(scene, *content),
        Place::Name { typed } => names::complete(scene, *typed),
    }
}

/// Whether a name is to be shown: private ones only to those who begin to type them.
fn is_wanted(scene: &Scene<'_, '_>, name: &str, typed: TextRange) -> bool {
    !name.starts_with('_') || slice(scene.text(), typed).starts_with('_')
}

#[cfg(test)]
mod tests;
