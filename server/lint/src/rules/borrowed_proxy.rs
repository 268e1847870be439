mod fixes;
mod keeps;
mod risk;
#[cfg(test)]
mod tests;
mod when;

use infer::module::{Argument, ArgumentKind, Call, Expr, ExprId, Module};
use infer::value::Plain;
use infer::{Inference, JsPath, ModuleRef, Program, Type, Value};
use knowledge::Thread;
use project::links::Interpreter;
use project::workspace::{PythonUnit, Workspace};
use syntax::slice;

use crate::finding::{Related, Severity};
use crate::rule::{Check, Report, Reporter, Rule};
use crate::unit::{Unit, View, is_for_one_runtime};
use crate::words::has_word;

use keeps::Kept;
use risk::Risks;

pub(crate) static RULE: Rule = Rule {
    id: "borrowed-proxy",
    severity: Severity::Error,
    summary: "a Python function that JavaScript keeps and Pyodide frees",
    docs: r##"A Python function is passed to JavaScript that calls it later, without a proxy that lives so long.

## Why
Pyodide lends a Python function to JavaScript for the time of the call that it is passed to. Timers, listeners and
observers call it afterwards, and then the browser's console says "This borrowed proxy was automatically destroyed at the
end of a function call". The same happens in workers, since PyScript 2024.8.1. MicroPython keeps the function alive, and
so does Pyodide where the function is assigned (`element.onclick = f`) or where the call gives a promise (`p.then(f)`).

`experimental_create_proxy = "auto"` in the configuration makes the proxies by itself, but not for constructors such as
`MutationObserver.new(f)`.

## Bad
```python
from js import setTimeout

def later():
    print("later")

setTimeout(later, 100)
```
```html
<button id="b">b</button>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import document

document.getElementById("b").addEventListener("click", lambda event: print(event.type))
</script>
```

## Good
```python
from js import setTimeout
from pyscript.ffi import create_proxy

def later():
    print("later")

setTimeout(create_proxy(later), 100)
```
```html
<button id="b">b</button>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import document, when

@when("click", "#b")
def clicked(event):
    print(event.type)

document.getElementById("b").ondblclick = clicked
</script>
```
"##,
    checks: &[Check::Python(check)],
};

/// What the runtime says; in the browser's console, not where the function was passed.
const WORDS: &str = "This borrowed proxy was automatically destroyed at the end of a function call";

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let python = unit.python;
    if python.interpreters.is_empty() || !has_word(&python.document.text, keeps::is_known_name) {
        return;
    }
    let workspace = unit.workspace;
    let risks = Risks::of(workspace, python);
    let Some(seen_from) = risks.any() else { return };
    let is_it = |view: &View<'_>| view.interpreter.is_some_and(|known| std::ptr::eq(known, seen_from));
    let Some(view) = unit.views().find(is_it) else { return };
    let look = Look {
        workspace,
        unit: python,
        risks,
        program: view.program,
        lowered: view.lowered(),
        module: view.module,
        inference: view.inference,
    };
    for (id, call) in look.lowered.calls() {
        for bare in look.bare_arguments(id, call) {
            look.report(reporter, &bare);
        }
    }
}

/// A unit with what is known of it.
struct Look<'a> {
    workspace: &'a Workspace,
    unit: &'a PythonUnit<'a>,
    risks: Risks<'a>,
    program: &'a Program<'a>,
    lowered: &'a Module,
    module: ModuleRef,
    inference: &'a Inference<'a>,
}

/// A Python function on its way into JavaScript that keeps it.
struct Bare<'a> {
    argument: &'a Argument,
    ty: Type,
    /// As messages name it: `setTimeout`, `MutationObserver.new`.
    callee: String,
    kept: Kept,
    /// Where it fails.
    interpreter: &'a Interpreter,
}

impl<'a> Look<'a> {
    fn bare_arguments(&self, id: ExprId, call: &'a Call) -> Vec<Bare<'a>> {
        let range = self.lowered.expr_range(id);
        let callee = self.inference.type_of(self.module, call.function);
        let Some(path) = keeps::callee(&callee) else { return Vec::new() };
        let found = call.arguments.iter().filter_map(|argument| self.bare_argument(path, argument));
        let found: Vec<_> = found.collect();
        let is_certain = || !self.lowered.is_broken(range) && !is_for_one_runtime(self.unit, range);
        if found.is_empty() || !is_certain() { Vec::new() } else { found }
    }

    fn bare_argument(&self, callee: &JsPath, argument: &'a Argument) -> Option<Bare<'a>> {
        let ArgumentKind::Positional(index) = argument.kind else { return None };
        let kept = keeps::kept(self.inference, callee, index)?;
        let interpreter = self.risks.of_kind(kept)?;
        let ty = self.inference.type_of(self.module, argument.value);
        let listens = callee.last_member() == Some("addEventListener");
        let is_bare = self.inference.is_python_callable(&ty)
            || listens
                && (self.handles_events(&ty) || self.is_dict_with_handler(argument.value, interpreter));
        is_bare.then(|| Bare { argument, ty, callee: callee.called_name(), kept, interpreter })
    }

    /// An object of the project that the browser accepts in the place of a listener.
    fn handles_events(&self, ty: &Type) -> bool {
        let handler = self.inference.member(ty, "handleEvent");
        let is_instance = |value: &Value| matches!(value, Value::Instance(_));
        ty.alternatives().iter().all(is_instance) && self.inference.is_python_callable(&handler)
    }

    /// `{"handleEvent": f}`, which Pyodide shows to JavaScript as an object on the page.
    fn is_dict_with_handler(&self, value: ExprId, interpreter: &Interpreter) -> bool {
        let Expr::Dict(pairs) = self.lowered.expr(value) else { return false };
        let handler = pairs.iter().find(|(key, _)| {
            let key = key.map(|key| self.inference.type_of(self.module, key));
            matches!(key.as_ref().and_then(Type::single), Some(Value::Plain(Plain::Str(Some(key)))) if &**key == "handleEvent")
        });
        let is_callable = |ty: &Type| {
            self.inference.is_python_callable(ty)
                || ty.alternatives().iter().all(|value| *value == Value::Proxy)
        };
        interpreter.thread() == Thread::Main
            && interpreter.release().is_none_or(|release| release >= risk::DICTS_ARE_OBJECTS_SINCE)
            && handler.is_some_and(|(_, value)| is_callable(&self.inference.type_of(self.module, *value)))
    }

    fn report(&self, reporter: &mut Reporter<'_>, bare: &Bare<'_>) {
        let report = reporter
            .report(bare.argument.range, self.message(bare))
            .context(bare.interpreter)
            .fixes(self.fixes(bare));
        self.definitions(bare).into_iter().fold(report, Report::related);
    }

    fn message(&self, bare: &Bare<'_>) -> String {
        let what = self.describe(bare.argument);
        let callee = &bare.callee;
        let fails = format!("the later call fails with \"{WORDS}\". Wrap it in `create_proxy`");
        let on_worker = bare.interpreter.thread() == Thread::Worker;
        match bare.kept {
            Kept::OnThePage => format!(
                "From a worker, `{callee}` runs on the page and calls {what} only when Pyodide has freed it: {fails}."
            ),
            _ if on_worker => {
                format!("In workers too, Pyodide frees {what} when `{callee}` returns: {fails}.")
            }
            Kept::Constructed if self.risks.is_automatic(bare.interpreter) => format!(
                "Pyodide frees {what} when `{callee}` returns, for `experimental_create_proxy` leaves constructors \
                 out: {fails}."
            ),
            Kept::Later | Kept::Constructed => {
                format!("Pyodide frees {what} when `{callee}` returns: {fails}.")
            }
        }
    }

    fn describe(&self, argument: &Argument) -> String {
        let text = slice(&self.unit.document.text, argument.range);
        match self.lowered.expr(argument.value) {
            Expr::Name(_) | Expr::Attribute { .. } if text.len() <= 60 && !text.contains('\n') => {
                format!("`{text}`")
            }
            Expr::Lambda(_) => "this lambda".to_owned(),
            _ => "this function".to_owned(),
        }
    }

    /// Where the function is defined, unless it has no name.
    fn definitions(&self, bare: &Bare<'_>) -> Vec<Related> {
        let definitions = self.inference.definitions_of_type(&bare.ty);
        let related = definitions.into_iter().filter_map(|definition| {
            let document = self.program.document(self.inference.module(definition.module));
            let name = slice(&document.text, definition.name);
            let is_named = !name.is_empty() && !name.starts_with("lambda");
            is_named.then(|| Related {
                file: document.path.clone(),
                range: definition.name,
                message: format!("`{name}` is defined here"),
            })
        });
        related.collect()
    }
}
