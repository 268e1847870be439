use javascript::types::JsType;
use knowledge::releases::{Pinned, PyodideVersion};
use project::links::Interpreter;
use syntax::edit::TextEdit;
use syntax::python::none::{NoneComparison, none_comparisons};
use syntax::slice;

use crate::api_names::{Spelled, spell_ffi};
use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View, is_for_one_runtime};
use crate::words::has_word;

#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "js-null",
    severity: Severity::Warning,
    summary: "a value of JavaScript compared with `None`, where null is not `None`",
    docs: r##"What JavaScript gives is compared with `None`, and JavaScript says `null` where there is nothing.

## Why
Since PyScript 2025.8.1 (Pyodide 0.28) JavaScript's `null` arrives in Python as `jsnull`, on the page and in workers. It
is false, but it is not `None`: `x is None` and `x == None` are False, so the code goes on with an element that is not
there. Nothing fails then: `jsnull` takes every attribute that is set. Only `undefined` is still `None`. MicroPython and
older releases give `None` for `null`.

`not x` is right for elements and other objects everywhere. Where the value may be an empty text or list, which is false
too, `pyscript.ffi.is_none(x)` asks for `None` and `null` alone.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import document

def show(name, text):
    element = document.getElementById(name)
    if element is None:
        print("no such element")
    else:
        element.textContent = text
</script>
```
```python
from pyscript import window

def load(name):
    saved = window.localStorage.getItem(name)
    return saved if saved is not None else "nothing saved"
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import document

def show(name, text):
    element = document.getElementById(name)
    if not element:
        print("no such element")
    else:
        element.textContent = text
</script>
<script type="mpy">
from pyscript import document

print(document.getElementById("anything") is None)
</script>
```
```python
from pyscript import window
from pyscript.ffi import is_none

def load(name):
    saved = window.localStorage.getItem(name)
    return "nothing saved" if is_none(saved) else saved
```
"##,
    checks: &[Check::Python(check)],
};

/// Until then, and in MicroPython, `null` is `None`. Seen in the engines around it, on the page and in workers.
const JSNULL_SINCE: PyodideVersion = PyodideVersion::new(0, 28, 0);

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    if !unit.python.interpreters.iter().any(|interpreter| has_jsnull(interpreter)) {
        return;
    }
    let text = &*unit.python.document.text;
    if !has_word(text, |word| word == "None") {
        return;
    }
    for comparison in none_comparisons(unit.python.tree, text) {
        let Some((view, ty)) = unit.views().find_map(|view| Some((view, nullable(view, &comparison)?)))
        else {
            continue;
        };
        let is_certain = !view.lowered().is_broken(comparison.range)
            && !is_for_one_runtime(unit.python, comparison.range)
            && !knows_of_null(&comparison, text);
        if is_certain {
            report(reporter, unit, view, &comparison, &ty);
        }
    }
}

fn has_jsnull(interpreter: &Interpreter) -> bool {
    matches!(interpreter.engine(), Some(Pinned::Pyodide(version)) if version >= JSNULL_SINCE)
}

/// The type of the operand where it is `jsnull` in the view's interpreter.
fn nullable(view: View<'_>, comparison: &NoneComparison) -> Option<JsType> {
    view.interpreter.filter(|interpreter| has_jsnull(interpreter))?;
    let lowered = view.lowered();
    let id = lowered.expr_covering(comparison.operand);
    let id = id.filter(|id| lowered.expr_range(*id) == comparison.operand)?;
    view.inference.nullable(view.module, id)
}

/// The code around asks for null or for the truth of the same value as well.
fn knows_of_null(comparison: &NoneComparison, text: &str) -> bool {
    let names_it = |range| has_word(slice(text, range), |word| matches!(word, "jsnull" | "is_none"));
    comparison.with_truth || comparison.conditional.is_some_and(names_it)
}

fn report(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    view: View<'_>,
    comparison: &NoneComparison,
    ty: &JsType,
) {
    let Some(interpreter) = view.interpreter else { return };
    let outcome = if comparison.is_negative { "True" } else { "False" };
    let fix = fix(unit, view, comparison, ty);
    let advice = match &fix {
        Some((text, _)) => format!(" Write `{text}`."),
        None => String::new(),
    };
    let message = format!(
        "In {}, JavaScript's null is `jsnull`, not `None`: this is {outcome} even where there is nothing.{advice}",
        interpreter.engine_name()
    );
    let fix = fix.map(|(_, fix)| fix);
    reporter.report(comparison.range, message).context(interpreter).fixes(fix);
}

/// What to write instead, and the fix that does.
fn fix(unit: &Unit<'_>, view: View<'_>, comparison: &NoneComparison, ty: &JsType) -> Option<(String, Fix)> {
    let text = &*unit.python.document.text;
    let operand = slice(text, comparison.operand);
    let (written, import) = if is_true_unless_null(ty) {
        let written = match comparison.is_negative {
            false => format!("not {operand}"),
            true if comparison.is_condition => operand.to_owned(),
            true => format!("bool({operand})"),
        };
        (written, None)
    } else {
        let at = comparison.range.start();
        let Spelled { name, import, .. } =
            spell_ffi(unit.python, view.inference, view.module, "is_none", at)?;
        let operand = operand.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(operand);
        let not = if comparison.is_negative { "not " } else { "" };
        (format!("{not}{name}({operand})"), import)
    };
    let edit = TextEdit::replace(comparison.range, written.as_str());
    let edits = import.into_iter().chain([edit]).collect();
    let fix = Fix::safe(format!("Replace by `{written}`"), &unit.python.document.path, edits);
    (!written.contains('\n')).then_some((written, fix))
}

/// Objects without a size are true; text and numbers need not be, nor are lists and buffers without items. Elements are,
/// though some have a length.
fn is_true_unless_null(ty: &JsType) -> bool {
    let others = ty.parts().iter().filter(|part| **part != JsType::Null);
    others.into_iter().all(|part| match part {
        JsType::Object(_) => {
            let has = |name: &str| part.find(name).is_some();
            has("nodeType") || !["length", "size", "byteLength", "[Symbol.iterator]"].into_iter().any(has)
        }
        JsType::Function(_) | JsType::Symbol => true,
        _ => false,
    })
}
