//! `time.sleep` on the page.

use infer::module::{ArgumentKind, Call, Expr, ExprId};
use infer::{FunctionRef, Value};
use knowledge::Thread;
use knowledge::releases::{Pinned, PyodideVersion};
use project::links::Interpreter;
use syntax::edit::TextEdit;
use syntax::python::placement::place_import;
use syntax::python::surroundings::may_await;
use syntax::{TextRange, slice};

use super::Found;
use crate::finding::Fix;
use crate::handlers::handlers;
use crate::unit::{Unit, View};

/// Since then the page goes on while code that the event loop runs sleeps. Seen in Chromium with Pyodide 314.0.3: a timer of
/// the page ticks during a sleep at top level and in an `async def`, also one that handles an event, and does not during one in a
/// plain handler: of `@when`, of `py-click`, of `addEventListener` through `create_proxy`, of `onclick`, a lambda among them.
const YIELDS_SINCE: PyodideVersion = PyodideVersion::new(0, 28, 0);

pub(super) fn look(
    unit: &Unit<'_>,
    view: View<'_>,
    interpreter: &Interpreter,
    id: ExprId,
    call: &Call,
) -> Option<Found> {
    let range = view.lowered().expr_range(id);
    let is_nothing = call
        .arguments
        .iter()
        .any(|argument| matches!(view.lowered().expr(argument.value), Expr::Integer(Some(0))));
    if interpreter.thread() == Thread::Worker || is_nothing {
        return None;
    }
    let blocks = match interpreter.engine() {
        Some(Pinned::Pyodide(version)) if version >= YIELDS_SINCE => handles_event(view, range),
        Some(_) => true,
        None => interpreter.runtime() == knowledge::Runtime::MicroPython,
    };
    let advice = match may_await(unit.python.tree, range, unit.awaits_at_top()) {
        true => "Write `await asyncio.sleep(…)`.",
        false => {
            "Make the function an `async def` and write `await asyncio.sleep(…)`, or run the script in a worker."
        }
    };
    let message = format!(
        "The page stands still until this `sleep` ends: nothing is drawn, and no event arrives. {advice}"
    );
    blocks.then(|| Found { message, fix: fix(unit, view, range, call) })
}

/// Whether the place is in a plain function that is called for an event: by `@when`, as a listener, by an attribute of the page.
fn handles_event(view: View<'_>, range: TextRange) -> bool {
    let lowered = view.lowered();
    let around = lowered.functions().filter(|(_, function)| function.range.contains_range(range));
    let Some((id, function)) = around.min_by_key(|(_, function)| function.range.len()) else { return false };
    let wanted = FunctionRef { module: view.module, id };
    let is_it =
        |value: &Value| matches!(value, Value::Function(found) | Value::Method(found, _) if *found == wanted);
    let is_handed_over =
        || handlers(&view).iter().any(|handler| handler.function.alternatives().iter().any(is_it));
    !function.is_async && (view.inference.is_called_by_page(wanted) || is_handed_over())
}

/// Only where `await` may stand: elsewhere its function and all that call it would change. Others run meanwhile, so that somebody has to want it.
fn fix(unit: &Unit<'_>, view: View<'_>, range: TextRange, call: &Call) -> Option<Fix> {
    let text = &unit.python.document.text;
    let function = view.lowered().expr_range(call.function);
    let [argument] = &call.arguments[..] else { return None };
    let is_seconds = slice(text, function).ends_with("sleep") && argument.kind == ArgumentKind::Positional(0);
    if !is_seconds || !may_await(unit.python.tree, range, unit.awaits_at_top()) {
        return None;
    }
    let visible = view.inference.names_at(view.module, text, range.start());
    let known = visible.iter().find(|name| name.name == "asyncio");
    let import = match known {
        None => Some(place_import(unit.python.tree, text, "import asyncio", range.start())),
        Some(name) => {
            let is_module = |value: &Value| matches!(value, Value::Module(path) if &**path == "asyncio");
            if !name.ty.alternatives().iter().all(is_module) {
                return None;
            }
            None
        }
    };
    let edits = import.into_iter().chain([TextEdit::replace(function, "await asyncio.sleep")]);
    Some(Fix::offered("Write `await asyncio.sleep`", &unit.python.document.path, edits.collect()))
}
