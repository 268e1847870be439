use infer::{FunctionRef, Inference, ModuleRef, Program, Type, Value};
use knowledge::Flavor;
use project::links::Interpreter;
use project::page::{self, Page};
use syntax::html::HtmlTree;
use syntax::{TextRange, slice};

use crate::finding::{Related, Severity};
use crate::handlers::{Handler, handlers};
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
Attributes such as `py-click`, and JavaScript's `addEventListener` and `onclick`, always pass the event. A function without parameters fails
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
        let chooses = |handler: &page::Handler| {
            let env = format!("{flavor}-env");
            html.elements.get(handler.element).is_some_and(|element| element.attribute(&env).is_some())
        };
        let ours = |handler: &&page::Handler| handler.flavor == flavor && !chooses(handler);
        let handlers: Vec<&page::Handler> = page.handlers.iter().filter(ours).collect();
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
fn named(inference: &Inference<'_>, module: ModuleRef, handler: &page::Handler) -> Option<Wrong> {
    let mut names = handler.value.text.split('.');
    let first = inference.find_global(module, names.next()?)?;
    let ty = names.fold(first, |of, name| inference.member(&of, name));
    let (function, mismatch) = mismatch(inference, &ty, false)?;
    Some(Wrong { range: handler.value.range, function, mismatch })
}

fn check_python(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let is_asked = |word: &str| {
        matches!(word, "when" | "addEventListener" | "add_event_listener") || word.starts_with("on")
    };
    let python = unit.python;
    let is_classic = |known: &&Interpreter| known.release().is_some_and(knowledge::releases::is_classic);
    if python.interpreters.is_empty()
        || python.interpreters.iter().any(is_classic)
        || !has_word(slice(&python.document.text, python.tree.range()), is_asked)
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
        report(reporter, view.program, view.inference, interpreter, &wrong, &caller);
    }
}

/// The handlers of a unit that cannot take the event, and who calls them.
fn handed_over(view: &View<'_>) -> Vec<(Wrong, String)> {
    let wrong = |handler: Handler| {
        let (function, mismatch) = mismatch(view.inference, &handler.function, handler.asks)?;
        Some((Wrong { range: handler.range, function, mismatch }, handler.caller))
    };
    handlers(view).into_iter().filter_map(wrong).collect()
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
