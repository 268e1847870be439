//! `input()` where nobody can answer.

use knowledge::{Flavor, Thread};
use project::links::{Entry, Interpreter};
use project::page::Place;

use crate::unit::Unit;

/// What happens, seen in Chromium: MicroPython waits for ever on both threads, Pyodide fails in workers. On the page Pyodide
/// asks with the browser's own dialog. A terminal answers, and nobody knows what an editor does.
pub(super) fn look(unit: &Unit<'_>, interpreter: &Interpreter) -> Option<String> {
    let is_plain = matches!(interpreter.place, Place::Main | Place::Worker);
    if !is_plain || has_terminal(unit, interpreter) {
        return None;
    }
    let advice = "Use a script with `terminal` and `worker`, or an `<input>` of the page.";
    match (interpreter.flavor, interpreter.thread()) {
        (Flavor::Mpy, Thread::Main) => {
            Some(format!("`input` waits for ever here, and the page stands still. {advice}"))
        }
        (Flavor::Mpy, Thread::Worker) => Some(format!("`input` waits for ever here. {advice}")),
        (Flavor::Py, Thread::Worker) => {
            Some(format!("`input` raises `OSError: [Errno 29] I/O error` in a worker. {advice}"))
        }
        (Flavor::Py, Thread::Main) => None,
    }
}

/// Whether a script of the interpreter has a terminal.
fn has_terminal(unit: &Unit<'_>, interpreter: &Interpreter) -> bool {
    let page = unit.workspace.document(&interpreter.page);
    let tags = page.and_then(|page| Some((page.html()?, page.page()?)));
    let Entry::Scripts(scripts) = &interpreter.entry else { return false };
    tags.is_none_or(|(html, page)| {
        let elements =
            scripts.iter().filter_map(|script| html.elements.get(page.scripts.get(*script)?.element));
        elements.into_iter().any(|element| element.attribute("terminal").is_some())
    })
}
