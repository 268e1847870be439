use knowledge::Release;
use knowledge::api;
use knowledge::releases::newest;
use knowledge::spelling;

use crate::api_fixes::renamed;
use crate::api_uses::{Absence, ApiUse, Form, absence, api_uses, has_owner, releases};
use crate::finding::Fix;
use crate::rule::{Check, Reporter, Rule};
use crate::rules::legacy_api::is_legacy;
use crate::unit::Unit;

mod calls;
#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "api-not-in-release",
    severity: crate::finding::Severity::Error,
    summary: "a name or parameter of `pyscript` that the page's release does not have",
    docs: r##"The release that the page loads has no such name: it came later, has gone, or was renamed.

## Why
PyScript's Python API grew with every release and was tidied up in some: 2024.8.1 made `pyscript.web` one module, 2024.11.1
and 2026.1.1 renamed modules and changed what functions take. Code of another release than the page's fails with an
ImportError, an AttributeError or a TypeError; `when(…, handler=f)` even does nothing at all since 2026.1.1, and says nothing.

The messages tell the releases. Either write what this release has, or move the page to a release that has the name.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript.magic_js import document
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2024.1.1/core.js"></script>
<script type="py">
from pyscript import fetch
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import when

def greet(event):
    print("hello")

when("click", "#button", handler=greet)
</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
from pyscript import document, fetch, when

@when("click", "button")
def greet(event):
    print("hello")
</script>
<button>Hello</button>
```
"##,
    checks: &[Check::Python(check)],
};

/// Nothing was measured in the releases before.
const FIRST_OF_CORE: Release = Release::new(2023, 11, 1);

/// The first release whose classes of `pyscript.web` are described with their members.
const FLAT_WEB: Release = Release::new(2024, 8, 1);

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let Some(releases) = releases(unit).filter(|known| known.iter().all(|known| *known >= FIRST_OF_CORE))
    else {
        return;
    };
    for found in api_uses(unit, &["pyscript"]) {
        if let Some(absence) = judged(&found, &releases) {
            report(reporter, unit, &found, absence, &releases);
        }
    }
    calls::check(reporter, unit, &releases);
}

fn judged(found: &ApiUse, releases: &[Release]) -> Option<Absence> {
    if is_legacy(&found.path) || !has_owner(&found.path, releases) {
        return None;
    }
    let (owner, name) = found.path.rsplit_once('.')?;
    let is_member_of_class = api::module(owner).is_none();
    if is_member_of_class && releases.iter().any(|release| *release < FLAT_WEB) {
        return None;
    }
    let absence = absence(&found.path, releases)?;
    // What no release has is another slip of the pen, or something that a plugin adds: only a near name tells.
    let is_told = absence != Absence::Never
        || matches!(found.form, Form::Name(..))
            && !name.starts_with('_')
            && nearest(owner, name, releases).is_some();
    is_told.then_some(absence)
}

fn report(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    found: &ApiUse,
    absence: Absence,
    releases: &[Release],
) {
    let path = &found.path;
    let file = &reporter.document.path;
    let error = match found.form {
        Form::Member => "an AttributeError",
        Form::Module(_) | Form::Name(..) => "an ImportError",
    };
    let here = shown(releases);
    let (message, fix) = match absence {
        Absence::NotYet(since) => (
            format!(
                "`{path}` came with PyScript {since}: in {here} this raises {error}. Move the page to {since} or later."
            ),
            None,
        ),
        Absence::Gone(removed) => {
            let item = api::lookup(path).or_else(|| api::module(path).map(|module| &module.item));
            let advice = item.map(|item| format!(" {}", item.doc)).unwrap_or_default();
            let fix = renamed(unit, found, releases).map(|(title, edits)| Fix::safe(title, file, edits));
            (
                format!("`{path}` is gone since PyScript {removed}: in {here} this raises {error}.{advice}"),
                fix,
            )
        }
        Absence::Never => {
            let (owner, name) = path.rsplit_once('.').unwrap_or_default();
            let Some(meant) = nearest(owner, name, releases) else { return };
            let edit = syntax::edit::TextEdit::replace(found.range, meant);
            let fix = Fix::offered(format!("Replace by `{meant}`"), file, vec![edit]);
            (format!("`{owner}` has no `{name}`: this raises {error}. Did you mean `{meant}`?"), Some(fix))
        }
    };
    let interpreter = unit.view().interpreter;
    let report = reporter.report(found.range, message).fixes(fix);
    if let Some(interpreter) = interpreter {
        report.context(interpreter);
    }
}

fn nearest(owner: &str, name: &str, releases: &[Release]) -> Option<&'static str> {
    let release = releases.first().copied().unwrap_or_else(newest);
    let names = api::declared(owner, release).into_iter().filter(|item| item.is_public());
    let modules = api::importable(owner).into_iter().filter(|item| item.exists_in(release));
    spelling::closest(name, names.chain(modules).map(api::Item::name))
}

/// `PyScript 2026.7.3`, or the first and the last of several.
pub(super) fn shown(releases: &[Release]) -> String {
    match releases {
        [one] => one.to_string(),
        [first, .., last] => format!("{first} to {last}"),
        [] => String::new(),
    }
}
