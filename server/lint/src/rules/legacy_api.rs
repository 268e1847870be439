use knowledge::api;
use knowledge::{Release, Runtime};

use crate::api_fixes::renamed;
use crate::api_uses::{Absence, ApiUse, Form, absence, api_uses, has_owner, releases};
use crate::finding::{Fix, Severity, Tag};
use crate::rule::{Check, Reporter, Rule};
use crate::rules::api_not_in_release::shown;
use crate::unit::Unit;

mod globals;
#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "legacy-api",
    severity: Severity::Error,
    summary: "Python of classic PyScript, or of its experiments, that this release does not have",
    docs: r#"The code is written for a PyScript of 2022 or 2023.

## Why
Classic PyScript, up to 2023.05.1, put names such as `Element`, `display` and `document` into every script, and its Pyodide
had `create_proxy` and `to_js` at its root. The core line, since 2023.11.1, has less names, in other places, and wants
`display` and `document` imported. `pyweb.pydom` was an experiment that became `pyscript.web` with 2024.7.1. Most examples on the
web are older than that: they end in an ImportError or a NameError.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import Element
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyodide import create_proxy
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
display("hello")
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyweb import pydom
</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import display
from pyscript.ffi import create_proxy
from pyscript.web import page

display("hello")
</script>
```
"#,
    checks: &[Check::Python(check)],
};

/// The first release of the line that followed classic PyScript.
const FIRST_OF_CORE: Release = Release::new(2023, 11, 1);

/// Whether a dotted name belongs to this rule: names of classic PyScript and its Pyodide, and all of `pyweb`.
pub(super) fn is_legacy(path: &str) -> bool {
    path == "pyweb" || path.starts_with("pyweb.") || api::lookup(path).is_some_and(|item| item.classic)
}

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let Some(releases) = releases(unit) else { return };
    let found = api_uses(unit, &["pyscript", "pyodide", "pyweb"]);
    for found in found.into_iter().filter(|found| is_legacy(&found.path) && has_owner(&found.path, &releases))
    {
        if found.path.starts_with("pyodide.") && !runs_own_pyodide(unit) {
            continue;
        }
        match absence(&found.path, &releases) {
            Some(Absence::Gone(removed)) => report_gone(reporter, unit, &found, removed, &releases),
            _ => report_deprecated(reporter, unit, &found, &releases),
        }
    }
    if releases.iter().all(|release| *release >= FIRST_OF_CORE) {
        globals::check(reporter, unit, &releases);
        globals::check_window(reporter, unit);
    }
}

/// Whether everything that runs the unit is a Pyodide that its release brings along.
fn runs_own_pyodide(unit: &Unit<'_>) -> bool {
    unit.views().all(|view| {
        view.interpreter.is_some_and(|known| known.runtime() == Runtime::Pyodide && known.pinned.is_none())
    })
}

fn report_gone(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    found: &ApiUse,
    removed: Release,
    releases: &[Release],
) {
    let path = &found.path;
    let error = match found.form {
        Form::Member => "an AttributeError",
        Form::Module(_) | Form::Name(..) => "an ImportError",
    };
    let doc = api::lookup(path).map(|item| format!(" {}", item.doc)).unwrap_or_default();
    let here = shown(releases);
    let message = format!("`{path}` is gone since PyScript {removed}: in {here} this raises {error}.{doc}");
    let fix = renamed(unit, found, releases);
    let fix = fix.map(|(title, edits)| Fix::safe(title, &reporter.document.path, edits));
    let report = reporter.report(found.range, message).fixes(fix);
    if let Some(interpreter) = unit.view().interpreter {
        report.context(interpreter);
    }
}

fn report_deprecated(reporter: &mut Reporter<'_>, unit: &Unit<'_>, found: &ApiUse, releases: &[Release]) {
    let Some(item) = api::lookup(&found.path) else { return };
    let is_over = |since: &Release| releases.iter().all(|release| release >= since);
    if item.deprecated_since.as_ref().is_none_or(|since| !is_over(since)) {
        return;
    }
    let (path, doc) = (&found.path, &item.doc);
    let message =
        format!("`{path}` is deprecated in PyScript {} and gone from later ones. {doc}", shown(releases));
    let fix = renamed(unit, found, releases);
    let fix = fix.map(|(title, edits)| Fix::safe(title, &reporter.document.path, edits));
    reporter.report(found.range, message).severity(Severity::Warning).tag(Tag::Deprecated).fixes(fix);
}
