//! The fix that runs a script on Pyodide instead of MicroPython, where everything else on the page allows it.

use knowledge::Flavor;
use project::document::Document;
use project::imports::{Import, Importable, Lack};
use project::links::{Entry, Governing, Interpreter};
use project::page::{Place, Script};
use project::workspace::{PythonUnit, Workspace};
use syntax::edit::TextEdit;
use syntax::python::imports::imports;

use crate::finding::Fix;
use crate::python_imports::FailingImport;

/// Only for a script whose one interpreter runs scripts of one page, on their own: no other Python of the page is of either
/// flavor's namespace, and all that they import is there on Pyodide.
pub(super) fn to_pyodide(
    workspace: &Workspace,
    unit: &PythonUnit<'_>,
    failing: &FailingImport<'_>,
) -> Option<Fix> {
    let [(interpreter, Import::Lacking(Lack::MicroPython | Lack::OnlyPyodide))] = failing.found[..] else {
        return None;
    };
    let page = workspace.document(&interpreter.page)?;
    let Entry::Scripts(scripts) = &interpreter.entry else { return None };
    if !stands_alone(workspace, page, interpreter) {
        return None;
    }
    let on_pyodide = Interpreter { flavor: Flavor::Py, pinned: None, ..interpreter.clone() };
    let importable = Importable::of(workspace, &on_pyodide, &[]);
    let works = |text: &str, unit: &PythonUnit<'_>| {
        let all = imports(unit.tree, text);
        all.iter()
            .flat_map(|import| import.modules())
            .all(|(module, _)| importable.find(module) == Import::Works)
    };
    let units = workspace
        .python_units(page)
        .into_iter()
        .filter(|other| other.script.is_some_and(|script| scripts.contains(&script)));
    if !units.chain([unit.clone()]).all(|unit| works(&unit.document.text, &unit)) {
        return None;
    }
    let tags = scripts.iter().map(|script| switched(page, page.page()?.scripts.get(*script)?));
    let edits: Vec<TextEdit> = tags.collect::<Option<_>>()?;
    Some(Fix::offered("Run the script on Pyodide (`type=\"py\"`)", &page.path, edits))
}

/// Whether nothing else of the page speaks with these scripts as MicroPython, and none is there that they would meet.
fn stands_alone(workspace: &Workspace, page: &Document, interpreter: &Interpreter) -> bool {
    let Some(tags) = page.page() else { return false };
    let meets = |other: &Interpreter| other.flavor == Flavor::Py && other.place == interpreter.place;
    let has_own_config =
        matches!(interpreter.config, Governing::Nothing | Governing::File(_) | Governing::Script(_));
    matches!(interpreter.place, Place::Main | Place::Worker)
        && has_own_config
        && tags.handlers.is_empty()
        && !page.text.contains("mpy:")
        && !workspace.interpreters(&page.path).iter().any(meets)
}

/// The `type` of a tag, changed.
fn switched(page: &Document, script: &Script) -> Option<TextEdit> {
    let element = page.html()?.elements.get(script.element).filter(|_| !script.custom_element)?;
    let value = element.attribute("type")?.value.as_ref()?;
    Some(TextEdit::replace(value.range, "py"))
}
