mod switch;

use knowledge::Runtime;
use knowledge::runtimes::{ModuleState, advice};
use project::imports::{Import, Lack};
use project::links::Interpreter;

use crate::finding::Severity;
use crate::python_imports::{FailingImport, failing_names};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "unavailable-module",
    severity: Severity::Error,
    summary: "an import of a module that this runtime does not have",
    docs: r#"Python imports a part of the standard library that the runtime of this script leaves out, or a module of the other
runtime.

## Why
MicroPython is small: it has no `typing`, `dataclasses`, `enum`, `csv`, `urllib`, and fewer names in the modules that it has:
no `lru_cache` in `functools`, no `Counter` in `collections`. Pyodide has nearly all of Python, but not
what needs an operating system (`tkinter`, `curses`, `pwd`), nor what its version of Python has dropped: `distutils` and `imp`
left with Python 3.12 (PyScript 2024.10.1), `cgi`, `crypt` and others with 3.13 (2025.8.1). Modules of microcontrollers such as
`machine` are in neither. Imports in a `try` or under an `if` are left alone.

## At run time
Pyodide: `ModuleNotFoundError: No module named 'tkinter'`, and below it `The module 'tkinter' is removed from the Python standard
library in the Pyodide distribution due to browser limitations.` MicroPython: `ImportError: no module named 'dataclasses'`.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
import tkinter
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy">
from dataclasses import dataclass
</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from dataclasses import dataclass
from pyscript import web
</script>
<script type="mpy">
try:
    from typing import Any
except ImportError:
    Any = object
</script>
```
"#,
    checks: &[Check::Python(check), Check::Python(check_names)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    for failing in unit.failing_imports().iter().filter(|failing| failing.file.is_none()) {
        let Some((interpreter, Import::Lacking(lack))) = failing.first() else { continue };
        let message = message(failing, interpreter, *lack);
        let fix = switch::to_pyodide(reporter.workspace, unit.python, failing);
        reporter.report(failing.range, message).context(interpreter).fixes(fix);
    }
}

/// `from functools import lru_cache` on MicroPython, whose `functools` is small.
fn check_names(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    for failing in failing_names(reporter.workspace, unit.python) {
        let interpreter = unit.python.interpreters[0];
        let (module, name) = (&failing.module, &failing.name);
        let advice = advice(Runtime::MicroPython, module, Some(name)).map_or("", |row| &row.advice);
        let engine = interpreter.engine_name();
        let message =
            format!("{engine} has no `{name}` in `{module}`: the import raises an ImportError. {advice}");
        reporter.report(failing.range, message).context(interpreter);
    }
}

fn message(failing: &FailingImport<'_>, interpreter: &Interpreter, lack: Lack) -> String {
    let (module, top) = (&failing.module, failing.top());
    let engine = interpreter.engine_name();
    let why = match lack {
        Lack::Pyodide(ModuleState::Removed) => {
            format!(
                "{engine} runs a Python that has dropped `{module}`: \"ModuleNotFoundError: No module named '{top}'\"."
            )
        }
        Lack::Pyodide(ModuleState::NotYet) => {
            format!(
                "{engine} runs a Python that is older than `{module}`: \"ModuleNotFoundError: No module named '{top}'\"."
            )
        }
        Lack::Pyodide(_) => format!(
            "{engine} has no `{module}`: \"The module '{top}' is removed from the Python standard library in the Pyodide \
             distribution due to browser limitations\"."
        ),
        Lack::OnlyMicroPython => {
            format!("Only MicroPython has `{module}`: \"ModuleNotFoundError: No module named '{top}'\".")
        }
        Lack::MicroPython => {
            format!("{engine} has no `{module}`: \"ImportError: no module named '{module}'\".")
        }
        Lack::OnlyPyodide => {
            format!("Only Pyodide has `{module}`: \"ImportError: no module named '{module}'\".")
        }
    };
    match advice(interpreter.runtime(), module, None) {
        Some(advice) => format!("{why} {}", advice.advice),
        None => why,
    }
}

#[cfg(test)]
#[path = "unavailable_module/tests.rs"]
mod tests;
