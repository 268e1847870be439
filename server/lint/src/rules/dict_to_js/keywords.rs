//! Options as keywords where the engine takes none.

use infer::module::{ArgumentKind, Call};
use knowledge::Runtime;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::slice;

use super::{Passing, option_type};
use crate::finding::Fix;
use crate::rule::Reporter;
use crate::unit::{Unit, is_for_one_runtime};

/// Keywords of `X.new(…)`, which MicroPython refuses on the page and in workers, for the classes of both (seen in Chromium, 1.28;
/// its `new` is a function of arguments by position). Calls of other functions take them.
pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>, passings: &[Passing<'_>], call: &Call) {
    let is_keyword = |kind| matches!(kind, ArgumentKind::Keyword(_));
    let Some(first) = call.arguments.iter().position(|argument| is_keyword(argument.kind)) else { return };
    let refuses = |passing: &&Passing<'_>| {
        let callee = passing.view.type_of(call.function);
        passing.interpreter.runtime() == Runtime::MicroPython
            && callee.js().is_some_and(|path| path.constructed().is_some())
    };
    let Some(passing) = passings.iter().find(refuses) else { return };
    let options = &call.arguments[first..];
    let range = options.iter().map(|argument| argument.range).reduce(TextRange::cover);
    let Some(range) = range else { return };
    if passing.view.lowered().is_broken(range) || is_for_one_runtime(unit.python, range) {
        return;
    }
    let fix = fix(unit, passing, passings, call, first);
    let advice = if fix.is_some() { " Write the options as a dict." } else { "" };
    let engine = passing.interpreter.engine_name();
    let message = format!(
        "{engine} passes no keywords to `new`: this raises \"TypeError: function doesn't take keyword arguments\".{advice}"
    );
    reporter.report(range, message).context(passing.interpreter).fixes(fix);
}

/// The keywords as a dict, where all of them are options that the class knows, and every engine that runs the line reads dicts.
fn fix(
    unit: &Unit<'_>,
    passing: &Passing<'_>,
    passings: &[Passing<'_>],
    call: &Call,
    first: usize,
) -> Option<Fix> {
    let view = passing.view;
    let callee = view.type_of(call.function);
    let class = view.inference.js_type(callee.js()?.constructed()?);
    let arguments = view.inference.js_arguments(view.module, &call.arguments);
    let known = option_type(class.parameter(&arguments, first, true)?)?;
    if passings.iter().any(|other| other.interpreter.runtime() != Runtime::MicroPython) {
        return None;
    }
    let text = &*unit.python.document.text;
    let mut edits = Vec::new();
    for argument in &call.arguments[first..] {
        let ArgumentKind::Keyword(name) = argument.kind else { return None };
        let name = view.lowered().name(name);
        known.find(name)?;
        let source = slice(text, argument.range);
        let value = source[source.find('=')? + 1..].trim_start();
        let start = argument.range.start();
        let equals = TextRange::new(start, argument.range.end() - syntax::size(value.len()));
        edits.push(TextEdit::replace(equals, format!("\"{name}\": ")));
    }
    let end = call.arguments.last()?.range.end();
    edits.first_mut()?.text.insert(0, '{');
    edits.push(TextEdit::insert(end, "}"));
    Some(Fix::safe("Write the options as a dict", &unit.python.document.path, edits))
}
