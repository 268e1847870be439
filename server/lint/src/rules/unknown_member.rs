use infer::JsPath;
use infer::module::{Expr, ExprId, Module};
use javascript::python;
use javascript::types::JsType;
use knowledge::Thread;
use project::workspace::PythonUnit;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::python::imports::imports;
use syntax::python::surroundings::may_await;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View};

use excuses::Excuses;
use problem::Problem;

mod excuses;
mod problem;
#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-member",
    severity: Severity::Warning,
    summary: "a member that a JavaScript value does not have",
    docs: r#"The code asks a value of JavaScript for a member that it does not have.

## Why
Where JavaScript would give `undefined`, Python raises an AttributeError, in Pyodide and in MicroPython. What the values
of the browser have is declared: a name that is not among them, and that looks like one that is, is a slip of the pen.
So is a member that only the page has and that a worker asks for, what a promise gives before it was awaited, and, in
MicroPython, what Pyodide alone adds to the values of JavaScript.

Names that look like no member are left alone: the browser may be newer than what is declared here. So are names that
the project itself sets or looks for (`x.name = …`, `hasattr`, any JavaScript that says the name), code that expects
the AttributeError, and everything about values whose type is not certain. Libraries put what they like on the window and
on elements: about those there is a hint at most.

## Bad
```python
from pyscript import document

print(document.titel)
```
```python
from js import fetch

async def load():
    return fetch("./data.json").json()
```
```html
<script type="py" worker>
import js

print(js.localStorage.getItem("name"))
</script>
```
```html
<script type="mpy">
import js

js.Array.new().append(1)
</script>
```

## Good
```python
from pyscript import document

print(document.title)
```
```python
from js import fetch

async def load():
    return await (await fetch("./data.json")).json()
```
```html
<script type="py" worker>
from pyscript import window

print(window.localStorage.getItem("name"))
</script>
```
```html
<script type="mpy">
import js

js.Array.new().push(1)
</script>
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let view = unit.view();
    let excuses = Excuses { reporter, unit: unit.python };
    let found: Vec<_> = reads(unit.python, view.lowered())
        .filter_map(|read| Some((problem(&view, &read)?, read)))
        .filter(|(problem, read)| !excuses.apply(problem, read.name, read.range))
        .filter(|(_, read)| unit.views().skip(1).all(|view| problem(&view, read).is_some()))
        .collect();
    for (problem, read) in found {
        report(reporter, unit.python, &view, &problem, &read);
    }
}

/// A member that the code asks for.
struct Read<'a> {
    of: Owner,
    name: &'a str,
    /// Where the name stands.
    range: TextRange,
}

/// Whose member it is.
#[derive(Clone, Copy)]
enum Owner {
    Value(ExprId),
    /// The global object, by `from js import …`.
    Globals,
}

fn problem(view: &View<'_>, read: &Read<'_>) -> Option<Problem> {
    Problem::of(&owner(view, read.of)?, read.name, view.interpreter)
}

/// The type of the value whose member is asked for, where that is certainly a value of JavaScript.
fn owner(view: &View<'_>, owner: Owner) -> Option<JsType> {
    match owner {
        Owner::Value(id) => view.js_type(id),
        Owner::Globals => Some(view.inference.js_type(&JsPath::Global)),
    }
}

/// Everything in the unit that may read a member of a JavaScript value and be wrong about it. Names with an underscore at
/// an end are Python's own or made for it; those of attributes that the unit sets are its own.
fn reads<'a>(unit: &'a PythonUnit<'_>, lowered: &'a Module) -> impl Iterator<Item = Read<'a>> {
    let members = lowered.exprs().filter_map(|(id, expr)| match expr {
        Expr::Attribute { object, name, name_range } if !lowered.is_broken(lowered.expr_range(id)) => {
            Some(Read { of: Owner::Value(*object), name: lowered.name(*name), range: *name_range })
        }
        _ => None,
    });
    let text = &*unit.document.text;
    let of_js = imports(unit.tree, text)
        .into_iter()
        .filter(|import| import.from.as_ref().is_some_and(|from| from.level == 0 && from.module == "js"));
    let globals = of_js.flat_map(|import| import.names).filter(|name| !name.is_star());
    let globals = globals.map(|name| Read {
        of: Owner::Globals,
        name: syntax::slice(text, name.name_range),
        range: name.name_range,
    });
    members.chain(globals).filter(|read| {
        !read.name.starts_with('_') && !read.name.ends_with('_') && !lowered.sets_attribute(read.name)
    })
}

fn report(
    reporter: &mut Reporter<'_>,
    unit: &PythonUnit<'_>,
    view: &View<'_>,
    problem: &Problem,
    read: &Read<'_>,
) {
    let Some(owner) = owner(view, read.of) else { return };
    let fix = fix(reporter, unit, view, problem, read);
    let severity = match problem {
        Problem::Misspelt { is_certain: false, .. } => Severity::Hint,
        _ => RULE.severity,
    };
    let report = reporter.report(read.range, message(problem, read, &owner)).severity(severity).fixes(fix);
    if let (Some(interpreter), Problem::OnOtherThread(_) | Problem::OnlyInPyodide) =
        (view.interpreter, problem)
    {
        report.context(interpreter);
    }
}

fn message(problem: &Problem, read: &Read<'_>, owner: &JsType) -> String {
    let name = read.name;
    let of = python::describe(owner);
    let error = match read.of {
        Owner::Value(_) => "this raises an AttributeError",
        Owner::Globals => "this raises an ImportError",
    };
    match problem {
        Problem::Misspelt { meant, is_certain: true } => {
            format!("`{of}` has no member `{name}`: {error}. Did you mean `{}`?", python::member_name(meant))
        }
        Problem::Misspelt { meant, is_certain: false } => {
            let meant = python::member_name(meant);
            format!("No `{name}` of `{of}` is known; if there is none, {error}. Did you mean `{meant}`?")
        }
        Problem::OnOtherThread(Thread::Main) => format!(
            "`{name}` exists on the page, not in workers: {error}. Reach it through `pyscript.window`."
        ),
        Problem::OnOtherThread(Thread::Worker) => {
            format!("`{name}` exists in workers, not on the page: {error}.")
        }
        Problem::NotAwaited(given) => format!(
            "`{name}` is a member of the `{}` that this promise gives, not of the promise: {error}. Write `await` \
             before it.",
            python::describe(given)
        ),
        Problem::OnlyInPyodide => format!(
            "Pyodide adds `{name}` to values of JavaScript, MicroPython does not: {error}. Use the members of `{of}`."
        ),
    }
}

fn fix(
    reporter: &Reporter<'_>,
    unit: &PythonUnit<'_>,
    view: &View<'_>,
    problem: &Problem,
    read: &Read<'_>,
) -> Option<Fix> {
    let path = &reporter.document.path;
    match (problem, read.of) {
        (Problem::Misspelt { meant, .. }, _) => {
            let meant = python::member_name(meant);
            let edit = TextEdit::replace(read.range, meant.as_str());
            Some(Fix::offered(format!("Replace by `{meant}`"), path, vec![edit]))
        }
        (Problem::NotAwaited(_), Owner::Value(promise)) => {
            let promise = view.lowered().expr_range(promise);
            let edits =
                vec![TextEdit::insert(promise.start(), "(await "), TextEdit::insert(promise.end(), ")")];
            may_await(unit.tree, read.range, unit.script.is_some())
                .then(|| Fix::offered("Await the promise", path, edits))
        }
        _ => None,
    }
}
