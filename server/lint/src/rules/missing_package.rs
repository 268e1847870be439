use knowledge::packages::{Kind, Package, Unavailable};
use project::imports::{Import, Listable};
use project::links::Interpreter;

use crate::config_edit::ConfigChange;
use crate::finding::{Fix, Severity};
use crate::python_imports::FailingImport;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "missing-package",
    severity: Severity::Error,
    summary: "an import of a package that no config asks for",
    docs: r#"Python imports a module of a package that the config of this script does not ask for.

## Why
A browser has no folder of installed packages. PyScript installs, before a script starts, what the `packages` of its config
name, with everything that those need, and nothing else: not what a script imports, not even packages that Pyodide carries
along. A name that is nowhere known is reported as a hint only. Imports in a `try` or under an `if` are left alone, and so
are scripts that get packages in other ways: `micropip.install(…)`, `py_import(…)`, another configuration.

The name to ask for is that of the package, which is not always that of the module: `Pillow` brings `PIL`, `scikit-learn`
brings `sklearn`.

## At run time
Pyodide: `ModuleNotFoundError: No module named 'numpy'`, and below it
`The module 'numpy' is included in the Pyodide distribution, but it is not installed.`
MicroPython: `ImportError: no module named 'contextlib'`.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["numpy"]}'>
from PIL import Image
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" src="./main.py"></script>
//- /main.py
from contextlib import contextmanager
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["pandas", "Pillow"]}'>
import numpy  # pandas needs it
from PIL import Image
</script>
<script type="mpy" config='{"packages": ["contextlib"]}'>
from contextlib import contextmanager
</script>
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    for failing in unit.failing_imports().iter().filter(|failing| failing.file.is_none()) {
        let Some((interpreter, import)) = failing.first() else { continue };
        let Some((severity, message)) = described(failing, interpreter, import) else { continue };
        let fix = fix(reporter, failing);
        reporter.report(failing.range, message).severity(severity).context(interpreter).fixes(fix);
    }
}

fn described(
    failing: &FailingImport<'_>,
    interpreter: &Interpreter,
    import: &Import,
) -> Option<(Severity, String)> {
    let module = &failing.module;
    let words = words(failing, interpreter, import);
    let error = |text| Some((Severity::Error, text));
    match import {
        Import::Unlisted(listable) => {
            let name = listable.name();
            let has = if name == failing.top() { String::new() } else { format!(", which has `{module}`") };
            error(format!("No config asks for the package `{name}`{has}: {words}. Add it to `packages`."))
        }
        Import::Hopeless(name, why) => error(hopeless(name, why, &words)),
        Import::Stranger => Some((
            Severity::Hint,
            format!(
                "Nothing is known to give `{module}` to this script: {words}. A package of the Python Package Index goes under \
                 `packages`, a file under `files`."
            ),
        )),
        Import::Lacking(_) | Import::Works => None,
    }
}

fn hopeless(name: &str, why: &Unavailable, words: &str) -> String {
    let instead = why.instead.as_ref().map(|other| format!(" `{other}` does the like.")).unwrap_or_default();
    format!("The package `{name}` {}, so that no browser runs it: {words}.{instead}", why.why)
}

/// What the runtime says, as Pyodide 0.27 to 314 and MicroPython 1.28 do.
fn words(failing: &FailingImport<'_>, interpreter: &Interpreter, import: &Import) -> String {
    let top = failing.top();
    match import {
        Import::Unlisted(Listable::Pyodide(Package { key, kind: Kind::CpythonModule, .. })) => {
            format!(
                "\"The module '{key}' is unvendored from the Python standard library in the Pyodide distribution\""
            )
        }
        Import::Unlisted(Listable::Pyodide(package)) => format!(
            "\"The module '{}' is included in the Pyodide distribution, but it is not installed\"",
            package.key
        ),
        _ if interpreter.runtime() == knowledge::Runtime::MicroPython => {
            format!("\"ImportError: no module named '{top}'\"")
        }
        _ => format!("\"ModuleNotFoundError: No module named '{top}'\""),
    }
}

/// Asks for the package in every config that lacks it. That the Python Package Index has a package of a name says not yet
/// that it is the one that was meant.
fn fix(reporter: &Reporter<'_>, failing: &FailingImport<'_>) -> Option<Fix> {
    let (_, Import::Unlisted(listable)) = failing.first()? else { return None };
    let name = listable.name();
    let lacks = |(_, import): &&(&Interpreter, Import)| matches!(import, Import::Unlisted(other) if other.name() == name);
    if !failing.found.iter().all(|found| lacks(&found)) {
        return None;
    }
    let interpreters = failing.found.iter().map(|(interpreter, _)| *interpreter);
    let change = ConfigChange::add(reporter.workspace, interpreters, "packages", name)?;
    let is_certain = !matches!(listable, Listable::Pypi(_));
    Some(change.into_fix(&format!("Add `{name}` to packages"), is_certain))
}

#[cfg(test)]
#[path = "missing_package/tests.rs"]
mod tests;
