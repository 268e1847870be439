//! Calls that another release takes, and this one does not.

use infer::module::{ArgumentKind, Call, ExprId};
use infer::{Module, Value};
use knowledge::Release;
use knowledge::api::{self, Item, ParameterKind, Signature};
use syntax::TextRange;
use syntax::edit::TextEdit;

use super::shown;
use crate::finding::Fix;
use crate::rule::Reporter;
use crate::unit::{Unit, View};

/// The first release whose `when` only makes decorators: a handler among its arguments is taken for an option or a selector,
/// and nothing listens.
const WHEN_DECORATES: Release = Release::new(2026, 1, 1);

const WHEN: &str = "pyscript.events.when";

/// Reports calls of functions and classes of `pyscript` that some release takes and none of these does.
pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>, releases: &[Release]) {
    let view = unit.view();
    let lowered = view.lowered();
    for (id, call) in lowered.calls().filter(|(id, _)| !lowered.is_broken(lowered.expr_range(*id))) {
        let Some(item) = callee(&view, call) else { continue };
        if item.canonical == WHEN && releases.iter().all(|release| *release >= WHEN_DECORATES) {
            check_when(reporter, &view, id, call);
        }
        let misfit = |release: &Release| {
            let signature = Signature::parse(item.signature_text_in(*release)?)?;
            misfit(lowered, call, &signature)
        };
        let Some(problems) = releases.iter().map(misfit).collect::<Option<Vec<_>>>() else { continue };
        let (Some(problem), Some(other)) =
            (problems.into_iter().next(), taken_by(lowered, call, item, releases))
        else {
            continue;
        };
        let (range, what) = problem;
        let message = format!(
            "`{}` {what} in PyScript {}: this raises a TypeError. {other}",
            item.name(),
            shown(releases)
        );
        let report = reporter.report(range, message);
        if let Some(interpreter) = view.interpreter {
            report.context(interpreter);
        }
    }
}

/// The function or class of `pyscript` that is certainly called.
fn callee(view: &View<'_>, call: &Call) -> Option<&'static Item> {
    let ty = view.inference.type_of(view.module, call.function);
    match ty.single()? {
        Value::Api(path) if path.starts_with("pyscript.") => api::lookup(path),
        _ => None,
    }
}

/// What of the call the signature does not take.
fn misfit(lowered: &Module, call: &Call, signature: &Signature) -> Option<(TextRange, String)> {
    let is_open = |kind| signature.parameters.iter().any(|parameter| parameter.kind == kind);
    let positions = signature.parameters.iter().filter(|parameter| {
        matches!(parameter.kind, ParameterKind::Positional | ParameterKind::PositionalOnly)
    });
    let positions = positions.count();
    let spreads = call
        .arguments
        .iter()
        .any(|argument| matches!(argument.kind, ArgumentKind::Star | ArgumentKind::DoubleStar));
    for argument in &call.arguments {
        match argument.kind {
            ArgumentKind::Positional(at) if at >= positions && !is_open(ParameterKind::VarPositional) => {
                let what = match positions {
                    0 => "takes keyword arguments only".to_owned(),
                    1 => "takes one positional argument".to_owned(),
                    count => format!("takes {count} positional arguments"),
                };
                return Some((argument.range, what));
            }
            ArgumentKind::Keyword(name) if !is_open(ParameterKind::VarKeyword) => {
                let name = lowered.name(name);
                if !signature.parameters.iter().any(|parameter| parameter.name == name) {
                    return Some((argument.range, format!("has no parameter `{name}`")));
                }
            }
            _ => {}
        }
    }
    if spreads {
        return None;
    }
    let missing = signature.parameters.iter().enumerate().find(|(at, parameter)| {
        let needed = parameter.default.is_none() && parameter.kind == ParameterKind::Positional;
        let given = call.arguments.iter().any(|argument| match argument.kind {
            ArgumentKind::Positional(position) => position == *at,
            ArgumentKind::Keyword(name) => lowered.name(name) == parameter.name,
            _ => false,
        });
        needed && !given
    });
    missing.map(|(_, parameter)| (call.parentheses, format!("needs `{}`", parameter.name)))
}

/// The releases that take the call, in a sentence; `None` where none does.
fn taken_by(lowered: &Module, call: &Call, item: &Item, releases: &[Release]) -> Option<String> {
    let takes = |text: &str| {
        Signature::parse(text).is_some_and(|signature| misfit(lowered, call, &signature).is_none())
    };
    let rows = item.history.iter().enumerate();
    let (at, (since, _)) = rows.into_iter().find(|(_, (_, text))| takes(text))?;
    let earliest = releases.first()?;
    Some(match item.history.get(at + 1) {
        Some((until, _)) if until <= earliest => format!("It did before {until}."),
        _ => format!("It does since {since}."),
    })
}

/// `when(event, handler)` and `when(…, handler=handler)` that are no decorators.
fn check_when(reporter: &mut Reporter<'_>, view: &View<'_>, id: ExprId, call: &Call) {
    let lowered = view.lowered();
    let handler = call.arguments.iter().find(|argument| match argument.kind {
        ArgumentKind::Keyword(name) => lowered.name(name) == "handler",
        ArgumentKind::Positional(1) => {
            let ty = view.inference.type_of(view.module, argument.value);
            view.inference.is_python_callable(&ty) && ty.single().is_some()
        }
        _ => false,
    });
    let Some(handler) = handler else { return };
    // Whoever calls the result hands a function over once more.
    if lowered.calls().any(|(_, outer)| outer.function == id) {
        return;
    }
    let message = format!(
        "Since PyScript {WHEN_DECORATES} `when` gives a decorator and knows no handler among its arguments: nothing \
         listens, and no error says so."
    );
    let file = &reporter.document.path;
    let text = &*reporter.document.text;
    let value = syntax::slice(text, lowered.expr_range(handler.value)).to_owned();
    let before = call.arguments.iter().rfind(|other| other.range.end() <= handler.range.start());
    let fix = before.map(|before| {
        let edits = vec![
            TextEdit::delete(TextRange::new(before.range.end(), handler.range.end())),
            TextEdit::insert(call.parentheses.end(), format!("({value})")),
        ];
        Fix::safe("Call the decorator with the handler", file, edits)
    });
    let report = reporter.report(handler.range, message).fixes(fix);
    if let Some(interpreter) = view.interpreter {
        report.context(interpreter);
    }
}
