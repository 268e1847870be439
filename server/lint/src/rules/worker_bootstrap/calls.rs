//! Workers that Python starts and asks for.

use infer::module::{Argument, ArgumentKind, Call, Expr, ExprId};
use infer::{ModuleRef, Value};
use knowledge::api;
use knowledge::{Flavor, Thread};
use project::page::Place;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::python::surroundings::{catches, may_await};
use syntax::python::{range_of, text_of};

use super::{engine_name, exports, sync};
use crate::api_uses::{Form, api_uses};
use crate::finding::Fix;
use crate::rule::Reporter;
use crate::unit::{Unit, View};
use crate::words::has_word;

pub(super) const PY_WORKER: &str = "PyWorker";
const NAMED_WORKER: &str = "create_named_worker";

/// The functions of `pyscript` that this is about, by the last part of their names.
const NAMES: [&str; 4] = [PY_WORKER, NAMED_WORKER, "sync", "workers"];

pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let text = syntax::slice(&unit.python.document.text, unit.python.tree.range());
    let is_raw = unit.python.interpreters.iter().any(|interpreter| interpreter.place == Place::Raw);
    if is_raw || !has_word(text, |word| NAMES.contains(&word)) {
        return;
    }
    let view = unit.view();
    let lowered = view.lowered();
    for (id, call) in lowered.calls().filter(|(id, _)| !lowered.is_broken(lowered.expr_range(*id))) {
        match callee(&view, view.module, call.function) {
            Some(PY_WORKER) => check_py_worker(reporter, &view, call),
            Some(NAMED_WORKER) => {
                check_kind(reporter, &view, call, &[Flavor::Py.as_str(), Flavor::Mpy.as_str()]);
                check_await(reporter, unit, id);
            }
            _ => {}
        }
    }
    check_threads(reporter, unit, &view);
    exports::check(reporter, unit, &view);
    sync::check(reporter, unit, &view);
}

/// Which of the functions an expression certainly is.
pub(super) fn callee(view: &View<'_>, module: ModuleRef, id: ExprId) -> Option<&'static str> {
    let ty = view.inference.type_of(module, id);
    let Value::Api(path) = ty.single()? else { return None };
    let item = api::lookup(path).filter(|_| path.starts_with("pyscript."))?;
    NAMES.into_iter().find(|name| *name == item.name())
}

fn check_py_worker(reporter: &mut Reporter<'_>, view: &View<'_>, call: &Call) {
    let second = call.arguments.iter().find(|argument| argument.kind == ArgumentKind::Positional(1));
    if let Some(options) = second {
        let message = "`PyWorker` takes its options as keywords: this raises a TypeError, `PyWorker() takes 1 positional \
                       argument but 2 were given`.";
        let fix = keywords(reporter, view, call, options);
        reporter.report(options.range, message).fixes(fix);
        return;
    }
    check_kind(reporter, view, call, &[engine_name(Flavor::Py), engine_name(Flavor::Mpy)]);
}

/// The dictionary as keywords where its keys can be, else spread.
fn keywords(reporter: &Reporter<'_>, view: &View<'_>, call: &Call, options: &Argument) -> Option<Fix> {
    let lowered = view.lowered();
    let text = &*reporter.document.text;
    let Expr::Dict(entries) = lowered.expr(options.value) else { return None };
    let source = |id: ExprId| syntax::slice(text, lowered.expr_range(id));
    let keyword = |(key, value): &(Option<ExprId>, ExprId)| {
        let Expr::String(Some(name)) = lowered.expr((*key)?) else { return None };
        let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        (is_name && &**name != "async").then(|| format!("{name}={}", source(*value)))
    };
    let all: Option<Vec<String>> = entries.iter().map(keyword).collect();
    let edit = match all {
        Some(all) if !all.is_empty() => TextEdit::replace(options.range, all.join(", ")),
        // A dictionary cannot be spread before arguments by position.
        _ if call.arguments.last().map(|last| last.range) == Some(options.range) => {
            TextEdit::insert(options.range.start(), "**")
        }
        _ => return None,
    };
    Some(Fix::safe("Pass the options as keywords", &reporter.document.path, vec![edit]))
}

/// The `type` of the call, which has to be one of two words.
fn check_kind(reporter: &mut Reporter<'_>, view: &View<'_>, call: &Call, words: &[&'static str; 2]) {
    let lowered = view.lowered();
    let is_spread =
        |argument: &Argument| matches!(argument.kind, ArgumentKind::DoubleStar | ArgumentKind::Star);
    let kind = call.arguments.iter().find(|argument| match argument.kind {
        ArgumentKind::Keyword(name) => lowered.name(name) == "type",
        _ => false,
    });
    let path = reporter.document.path.clone();
    let of_engines = words.contains(&engine_name(Flavor::Py));
    let Some(kind) = kind else {
        // Half-typed calls are left alone, and those that have the option from elsewhere; only one of the two needs it.
        let is_whole = !call.arguments.is_empty() && !call.arguments.iter().any(is_spread);
        if of_engines && is_whole {
            let message = "`PyWorker` needs a `type`, `\"pyodide\"` or `\"micropython\"`: without it the worker fails with \
                           `Cannot read properties of undefined (reading 'module')`.";
            let flavor = view.interpreter.map_or(Flavor::Py, |interpreter| interpreter.flavor);
            let word = engine_name(flavor);
            let end = call.arguments.last().map_or(call.parentheses.end(), |last| last.range.end());
            let edit = TextEdit::insert(end, format!(", type=\"{word}\""));
            let fix = Fix::offered(format!("Add `type=\"{word}\"`"), &path, vec![edit]);
            reporter.report(lowered.expr_range(call.function), message).fix(fix);
        }
        return;
    };
    let Expr::String(Some(said)) = lowered.expr(kind.value) else { return };
    // As types of a script tag, the engines' own names start workers too: without `pyscript`, which may be meant.
    let is_raw = !of_engines && matches!(&**said, "pyodide" | "micropython");
    if words.contains(&&**said) || is_raw {
        return;
    }
    let meant = match &**said {
        "py" | "py-script" | "python" => Some(words[0]),
        "mpy" | "mpy-script" => Some(words[1]),
        _ => None,
    };
    let consequence = match of_engines {
        true => "the worker fails with `Cannot read properties of undefined (reading 'module')`",
        false => "the browser runs nothing, and the `await` never ends",
    };
    let message =
        format!("`type` is `\"{}\"` or `\"{}\"` here: with `\"{said}\"` {consequence}.", words[0], words[1]);
    let range = lowered.expr_range(kind.value);
    let fix = meant.map(|meant| {
        let edit = TextEdit::replace(range, format!("\"{meant}\""));
        Fix::safe(format!("Replace by `\"{meant}\"`"), &path, vec![edit])
    });
    reporter.report(range, message).fixes(fix);
}

/// A coroutine that nobody awaits: a statement of its own, or asked for a member.
fn check_await(reporter: &mut Reporter<'_>, unit: &Unit<'_>, id: ExprId) {
    let view = unit.view();
    let range = view.lowered().expr_range(id);
    let tree = unit.python.tree;
    let node = tree.covering(range);
    let is_bare = node.parent().is_some_and(|parent| {
        let is_member = parent.kind() == "attribute" && parent.child(0) == Some(node);
        parent.kind() == "expression_statement" || is_member
    });
    if range_of(node) != range || !is_bare {
        return;
    }
    let is_member = node.parent().is_some_and(|parent| parent.kind() == "attribute");
    let message =
        "`create_named_worker` gives a coroutine, and without `await` it does nothing: no worker starts.";
    let at_top = unit.python.script.is_some();
    let edits = match is_member {
        true => vec![TextEdit::insert(range.start(), "(await "), TextEdit::insert(range.end(), ")")],
        false => vec![TextEdit::insert(range.start(), "await ")],
    };
    let fix = may_await(tree, range, at_top).then(|| Fix::safe("Await it", &reporter.document.path, edits));
    let name = text_of(node, &reporter.document.text)
        .find('(')
        .map_or(range, |open| TextRange::at(range.start(), syntax::size(open)));
    reporter.report(name, message).fixes(fix);
}

/// What only the page has, in a worker, and what only workers have, on the page.
fn check_threads(reporter: &mut Reporter<'_>, unit: &Unit<'_>, view: &View<'_>) {
    const ERRORS: [&str; 3] = ["AttributeError", "ImportError", "TypeError"];
    let text = &*unit.python.document.text;
    let threads: Vec<Thread> =
        unit.python.interpreters.iter().map(|interpreter| interpreter.thread()).collect();
    let (Some(first), Some(interpreter)) = (threads.first(), view.interpreter) else { return };
    let is_asked = has_word(text, |word| word == "RUNNING_IN_WORKER");
    if is_asked || threads.iter().any(|thread| thread != first) {
        return;
    }
    let found: Vec<(TextRange, &str)> = match first {
        Thread::Worker => {
            let imported = api_uses(unit, &["pyscript"]).into_iter().filter_map(|found| {
                let Form::Name(..) = found.form else { return None };
                match &*found.path {
                    "pyscript.workers" | "pyscript.create_named_worker" => Some((
                        found.range,
                        "`pyscript` has no such name in a worker: this raises an ImportError. Start and name workers on the \
                         page.",
                    )),
                    _ => None,
                }
            });
            let message = "A worker cannot start workers: this raises `TypeError: pyscript.PyWorker works only when \
                           running in the main thread`.";
            let lowered = view.lowered();
            let calls = lowered
                .calls()
                .filter(|(_, call)| callee(view, view.module, call.function) == Some(PY_WORKER));
            imported.chain(calls.map(|(_, call)| (lowered.expr_range(call.function), message))).collect()
        }
        Thread::Main => {
            let message = "`sync` is in workers only: on the page this raises `AttributeError: pyscript.sync works only \
                           when running in a worker`. Use the `sync` of the worker that `PyWorker` gave.";
            let lowered = view.lowered();
            let uses = lowered.exprs().filter_map(|(_, expr)| match expr {
                Expr::Attribute { object, .. } if callee(view, view.module, *object) == Some("sync") => {
                    Some((lowered.expr_range(*object), message))
                }
                _ => None,
            });
            uses.collect()
        }
    };
    for (range, message) in found {
        if !catches(unit.python.tree, text, range, &ERRORS) {
            reporter.report(range, message).context(interpreter);
        }
    }
}
