use infer::module::Expr;
use knowledge::api;
use knowledge::{Release, Runtime};
use project::document::FileKind;
use syntax::TextRange;
use syntax::python::imports::{ImportedName, imports};
use syntax::python::placement::import_name;

use crate::api_fixes::renamed;
use crate::api_uses::{Absence, ApiUse, Form, absence, api_uses, has_owner, releases};
use crate::finding::{Fix, Severity, Tag};
use crate::rule::{Check, Reporter, Rule};
use crate::rules::api_not_in_release::shown;
use crate::unit::{Unit, View};
use crate::words::has_word;

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

/// What classic PyScript had in every script, without an import.
const GLOBALS: [&str; 9] = [
    "Element",
    "HTML",
    "PyItemTemplate",
    "PyListTemplate",
    "Plugin",
    "console",
    "display",
    "document",
    "when",
];

/// The first release in which that is over.
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
        check_globals(reporter, unit, &releases);
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

/// Reports names that nobody binds and that classic PyScript had in every script.
fn check_globals(reporter: &mut Reporter<'_>, unit: &Unit<'_>, releases: &[Release]) {
    let view = unit.view();
    for (name, range) in unbound(unit, &view) {
        let path = format!("pyscript.{name}");
        let is_there = releases.iter().all(|release| api::lookup_in(&path, *release).is_some());
        let document = &unit.python.document;
        let (advice, fix) = match is_there {
            true => {
                let import = import_name(unit.python.tree, &document.text, "pyscript", name, range.start());
                let edits = import.edit.into_iter().collect();
                let fix = Fix::safe(format!("Import `{name}` from `pyscript`"), &document.path, edits);
                (format!("Import it: `from pyscript import {name}`."), Some(fix))
            }
            false => {
                let item = api::lookup(&path);
                (item.map(|item| item.doc.clone()).unwrap_or_default(), None)
            }
        };
        let message = format!(
            "`{name}` is not defined, so that this raises a NameError: only classic PyScript, up to 2023.05.1, had it in \
             every script. {advice}"
        );
        let report = reporter.report(range, message).fixes(fix);
        if let Some(interpreter) = view.interpreter {
            report.context(interpreter);
        }
    }
}

/// The reads of those names that find nothing; none where code may bind names that cannot be seen.
fn unbound<'u>(unit: &Unit<'u>, view: &View<'u>) -> Vec<(&'static str, TextRange)> {
    let text = &*unit.python.document.text;
    let own = syntax::slice(text, unit.python.tree.range());
    if !has_word(own, |word| GLOBALS.contains(&word)) || may_bind_unseen(unit) {
        return Vec::new();
    }
    let lowered = view.lowered();
    let reads = lowered.exprs().filter_map(|(id, expr)| match expr {
        Expr::Name(name) => {
            let known = GLOBALS.into_iter().find(|known| *known == lowered.name(*name))?;
            Some((known, lowered.expr_range(id)))
        }
        _ => None,
    });
    let is_unbound = |(name, range): &(&str, TextRange)| {
        !lowered.is_broken(*range)
            && !view
                .inference
                .names_at(view.module, text, range.start())
                .iter()
                .any(|known| known.name == **name)
    };
    reads.filter(is_unbound).collect()
}

/// Whether something may put names into the globals that no binding shows: a star import of something unknown, `exec`, a
/// hook of PyScript in JavaScript.
fn may_bind_unseen(unit: &Unit<'_>) -> bool {
    const IN_PYTHON: [&str; 5] = ["exec", "globals", "builtins", "__builtins__", "setattr"];
    const IN_JAVASCRIPT: [&str; 6] =
        ["hooks", "globals", "codeBeforeRun", "codeBeforeRunAsync", "onReady", "registerJsModule"];
    let text = &*unit.python.document.text;
    let has_unknown_star = imports(unit.python.tree, text).iter().any(|import| {
        import.names.iter().any(ImportedName::is_star)
            && import.from.as_ref().is_none_or(|from| from.level > 0 || api::module(&from.module).is_none())
    });
    let is_open = unit.workspace.documents().any(|document| match document.kind {
        FileKind::JavaScript | FileKind::Html => {
            has_word(&document.text, |word| IN_JAVASCRIPT.contains(&word))
        }
        FileKind::Python => has_word(&document.text, |word| IN_PYTHON.contains(&word)),
        _ => false,
    });
    has_unknown_star || is_open || has_word(text, |word| IN_PYTHON.contains(&word))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    const LOADER: &str =
        r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

    #[test]
    fn finds_what_classic_pages_use() {
        check(&format!(
            r##"{LOADER}
<script type="py">
from pyscript import Element, js, window
#                    ^^^^^^^ error legacy-api: `pyscript.Element` is gone since PyScript 2023.11.1: in 2026.7.3 this raises an ImportError.
#                             ^^ error legacy-api: `pyscript.js` is gone since PyScript 2023.11.1
from pyodide import to_js
#                   ^^^^^ error legacy-api: `pyodide.to_js` is gone since PyScript 2023.05.1: in 2026.7.3 this raises an ImportError. It moved
import pyodide
pyodide.create_proxy(print)
#       ^^^^^^^^^^^^ error legacy-api: `pyodide.create_proxy` is gone since PyScript 2023.05.1: in 2026.7.3 this raises an AttributeError.
import pyscript
pyscript.write("out", 1)
#        ^^^^^ error legacy-api
x = console.log("x")
#   ^^^^^^^ error legacy-api: `console` is not defined, so that this raises a NameError
</script>
"##
        ));
    }

    #[test]
    fn silent_where_it_works_or_nobody_knows() {
        for code in [
            "from pyscript import display, document, when\ndisplay(document.title)\n",
            "from pyscript import *\ndisplay(document.title)\n",
            "def f(document, display):\n    display(document)\n",
            "from _helpers import *\ndisplay(1)\n",
            "try:\n    from pyodide import create_proxy\nexcept ImportError:\n    from pyodide.ffi import create_proxy\n",
            "from pyodide.ffi import create_proxy, to_js\nimport pyodide\npyodide.ffi.to_js(1)\n",
            "for console in []:\n    console.log\n",
        ] {
            check(&format!("{LOADER}\n<script type=\"py\">\n{code}</script>\n"));
        }
        check("<script type=\"py\">\nfrom pyodide import create_proxy\ndisplay(1)\n</script>");
        check(&format!(
            "{LOADER}\n<script type=\"py\">\nfrom pyscript import display\n</script>\n<script type=\"py\">\ndisplay(1)\n</script>\n"
        ));
        check(&format!(
            "{LOADER}\n<script type=\"module\">\nimport {{ hooks }} from './x.js'\n</script>\n<script type=\"py\">\ndisplay(1)\n</script>\n"
        ));
        check(
            "<script defer src=\"https://pyscript.net/releases/2023.03.1/pyscript.js\"></script>\n<py-script>\nElement('x').write(1)\ndisplay(1)\n</py-script>\n",
        );
        check(
            "<script type=\"module\" src=\"https://pyscript.net/releases/2024.6.2/core.js\"></script>\n<script type=\"py\">\nfrom pyweb import pydom\n</script>\n",
        );
    }

    #[test]
    fn classic_releases_warn() {
        check(
            r#"<script defer src="https://pyscript.net/releases/2022.12.1/pyscript.js"></script>
<script type="py">
from pyodide import create_proxy
#                   ^^^^^^^^^^^^ warning legacy-api: `pyodide.create_proxy` is deprecated in PyScript 2022.12.1 and gone from later ones. It moved to `pyodide.ffi`
</script>
"#,
        );
    }

    #[test]
    fn imports_are_made_and_moved() {
        check_fix(
            "legacy-api",
            &format!(
                r#"{LOADER}
<script type="py">
    from pyodide import create_proxy, to_js
    from pyscript import js, window
    import pyodide

    display(pyodide.to_js([1]))
</script>
"#
            ),
            expect![[r#"
                <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                <script type="py">
                    from pyodide.ffi import create_proxy
                    from pyodide import to_js
                    import js
                    from pyscript import window, display
                    import pyodide

                    display(pyodide.ffi.to_js([1]))
                </script>
            "#]],
        );
    }
}
