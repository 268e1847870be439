use infer::module::{ArgumentKind, Call, Expr, ExprId, FunctionId};
use infer::{FunctionRef, Inference, JsPath, ModuleRef, Program, Type, Value};
use knowledge::Flavor;
use project::links::Interpreter;
use project::page::{Handler, Page};
use syntax::html::HtmlTree;
use syntax::{TextRange, slice};

use crate::finding::{Related, Severity};
use crate::html_edit::is_template;
use crate::page_python::PagePython;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View};
use crate::words::has_word;
use shape::{Mismatch, Shape};

mod fixes;
mod shape;

pub(crate) static RULE: Rule = Rule {
    id: "handler-signature",
    severity: Severity::Error,
    summary: "a handler of an event that cannot take the event",
    docs: r##"A handler of an event is called with one argument, the event.

## Why
Attributes such as `py-click`, and JavaScript's `addEventListener`, always pass the event. A function without parameters fails
with `TypeError: greet() takes 0 positional arguments but 1 was given`, one that wants more with
`missing 1 required positional argument`; the page shows it when the event comes, not before.

`@when` looks at the function: one without parameters is called without the event, in all releases. One that wants more
than the event fails like any other. In a class `@when` gets the plain function, and the event takes the place of `self`.

## Bad
```html
<button py-click="greet">Hello</button>
<script type="py">
def greet():
    print("Hello")
</script>
```
```python
from pyscript import when

@when("click", "#start")
def start(event, speed):
    print(speed)
```

## Good
```html
<button py-click="greet">Hello</button>
<button id="start">Start</button>
<script type="py">
from pyscript import when

def greet(event):
    print("Hello")

@when("click", "#start")
def start():
    print("Start")
</script>
```
"##,
    checks: &[Check::Page(check_page), Check::Python(check_python)],
};

/// A function that is called with an event and cannot take it.
struct Wrong {
    /// What hands it over.
    range: TextRange,
    function: FunctionRef,
    mismatch: Mismatch,
}

fn check_page(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    let is_classic = page.core().is_some_and(|tag| tag.loader.file.is_classic());
    if page.handlers.is_empty() || is_classic || html.is_broken() || is_template(&reporter.document.text) {
        return;
    }
    for flavor in [Flavor::Py, Flavor::Mpy] {
        let chooses = |handler: &Handler| {
            let env = format!("{flavor}-env");
            html.elements.get(handler.element).is_some_and(|element| element.attribute(&env).is_some())
        };
        let ours = |handler: &&Handler| handler.flavor == flavor && !chooses(handler);
        let handlers: Vec<&Handler> = page.handlers.iter().filter(ours).collect();
        if handlers.is_empty() {
            continue;
        }
        let Some(python) = PagePython::on_main(reporter.workspace, reporter.document, flavor) else {
            continue;
        };
        let inference = python.program.inference();
        let Some(module) = PagePython::module(&inference) else { continue };
        for handler in handlers {
            let Some(wrong) = named(&inference, module, handler) else { continue };
            let caller = format!("`{flavor}-{}` calls it with the event", handler.event);
            report(reporter, &python.program, &inference, python.interpreter, &wrong, &caller);
        }
    }
}

/// The function that an attribute names.
fn named(inference: &Inference<'_>, module: ModuleRef, handler: &Handler) -> Option<Wrong> {
    let mut names = handler.value.text.split('.');
    let first = inference.find_global(module, names.next()?)?;
    let ty = names.fold(first, |of, name| inference.member(&of, name));
    let (function, mismatch) = mismatch(inference, &ty, false)?;
    Some(Wrong { range: handler.value.range, function, mismatch })
}

fn check_python(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    const WORDS: [&str; 3] = ["when", "addEventListener", "add_event_listener"];
    let python = unit.python;
    let is_classic = |known: &&Interpreter| known.release().is_some_and(knowledge::releases::is_classic);
    if python.interpreters.is_empty()
        || python.interpreters.iter().any(is_classic)
        || !has_word(slice(&python.document.text, python.tree.range()), |word| WORDS.contains(&word))
    {
        return;
    }
    let view = unit.view();
    let Some(interpreter) = view.interpreter else { return };
    let mut found = handed_over(&view);
    found.retain(|(wrong, _)| {
        unit.views()
            .skip(1)
            .all(|view| handed_over(&view).iter().any(|(other, _)| other.range == wrong.range))
    });
    for (wrong, caller) in found {
        report(reporter, view.program, view.inference, interpreter, &wrong, caller);
    }
}

/// What a unit gives to `@when` and `addEventListener`, and who calls it.
fn handed_over(view: &View<'_>) -> Vec<(Wrong, &'static str)> {
    let decorated = view.lowered().functions().filter_map(|(id, _)| decorated(view, id));
    let called = view.lowered().calls().filter_map(|(_, call)| listener(view, call));
    decorated.chain(called).collect()
}

/// A function right below `@when`: other decorators may change what it takes.
fn decorated(view: &View<'_>, id: FunctionId) -> Option<(Wrong, &'static str)> {
    let function = view.lowered().function(id);
    let (nearest, range) = (function.decorators.last()?, function.name_range?);
    let is_whens = |decorator: &ExprId| is_when(&view.inference.type_of(view.module, *decorator));
    if !is_whens(nearest) {
        return None;
    }
    let reference = FunctionRef { module: view.module, id };
    let mismatch = Shape::of(view.inference, reference, 0).mismatch(true)?;
    let caller = match function.class {
        Some(_) => "In a class `@when` gets the plain function, so that nobody passes `self`",
        None => "`@when` calls it with the event",
    };
    Some((Wrong { range, function: reference, mismatch }, caller))
}

fn is_when(ty: &Type) -> bool {
    let [Value::ApiInstance(name)] = ty.alternatives() else { return false };
    matches!(&**name, "pyscript.when" | "pyscript.events.when")
}

/// The function that a call adds as a listener.
fn listener(view: &View<'_>, call: &Call) -> Option<(Wrong, &'static str)> {
    let of = |id: ExprId| view.inference.type_of(view.module, id);
    let callee = of(call.function);
    let is_listening =
        |value: &Value| matches!(value, Value::Js(JsPath::Member(_, name)) if &**name == "addEventListener");
    let is_wrapper = |value: &Value| matches!(value, Value::Api(name) if &**name == "pyodide.ffi.wrappers.add_event_listener");
    let (index, caller, asks_when) = if callee.alternatives().iter().all(is_listening) {
        (1, "`addEventListener` has it called with the event", false)
    } else if callee.alternatives().iter().all(is_wrapper) {
        (2, "`add_event_listener` has it called with the event", false)
    } else if is_when(&callee) {
        (0, "`when` calls it with the event", true)
    } else {
        return None;
    };
    let argument = call.arguments.iter().find(|argument| argument.kind == ArgumentKind::Positional(index))?;
    let value = unproxied(view, argument.value);
    let (function, mismatch) = mismatch(view.inference, &of(value), asks_when)?;
    Some((Wrong { range: argument.range, function, mismatch }, caller))
}

/// What a call of `create_proxy` wraps, or the value itself.
fn unproxied(view: &View<'_>, id: ExprId) -> ExprId {
    let Expr::Call(call) = view.lowered().expr(id) else { return id };
    let callee = view.inference.type_of(view.module, call.function);
    let makes_proxy = |value: &Value| {
        let Value::Api(name) = value else { return false };
        name.ends_with("ffi.create_proxy") || name.ends_with("ffi.create_once_callable")
    };
    match call.arguments.as_slice() {
        [argument] if callee.alternatives().iter().all(makes_proxy) => argument.value,
        _ => id,
    }
}

/// Why no alternative of a type can be called with an event. `None` where one can, or may.
fn mismatch(inference: &Inference<'_>, ty: &Type, asks_when: bool) -> Option<(FunctionRef, Mismatch)> {
    let mut first = None;
    for value in ty.alternatives() {
        let (function, filled) = match value {
            Value::Function(function) => (*function, 0),
            Value::Method(function, _) => (*function, 1),
            _ => return None,
        };
        let mismatch = Shape::of(inference, function, filled).mismatch(asks_when)?;
        first.get_or_insert((function, mismatch));
    }
    first
}

fn report(
    reporter: &mut Reporter<'_>,
    program: &Program<'_>,
    inference: &Inference<'_>,
    interpreter: &Interpreter,
    wrong: &Wrong,
    caller: &str,
) {
    let source = inference.module(wrong.function.module);
    let function = source.function(wrong.function.id);
    let document = program.document(source);
    let message = format!(
        "{caller}: `TypeError: {}`. {}",
        wrong.mismatch.error(interpreter.flavor),
        wrong.mismatch.advice()
    );
    let place = function.name_range.unwrap_or(function.header);
    let is_elsewhere = document.path != reporter.document.path || !wrong.range.contains_range(place);
    let related = is_elsewhere.then(|| Related {
        file: document.path.clone(),
        range: place,
        message: "the function".to_owned(),
    });
    let fix = fixes::fix(inference, document, wrong.function, &wrong.mismatch);
    reporter.report(wrong.range, message).context(interpreter).related_all(related).fixes(fix);
}

#[cfg(test)]
mod tests;
