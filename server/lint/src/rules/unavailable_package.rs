use knowledge::Runtime;
use knowledge::packages::{
    Distribution, Entry, Kind, Package, allows, carried_by, distribution, newest, unavailable,
};
use knowledge::releases::{Pinned, PyodideVersion};
use knowledge::runtimes::{ModuleState, pyodide_module};
use project::config::ConfigView;
use project::links::Interpreter;
use syntax::value::{Step, Value};

use crate::config_edit::edit_config;
use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unavailable-package",
    severity: Severity::Error,
    summary: "a package under `packages` that this Pyodide cannot install",
    docs: r#"The config asks for a package, or a version of one, that Pyodide cannot have.

## Why
Pyodide carries some three hundred packages in one version each. Everything else it looks for in the Python Package Index,
and takes from there what is pure Python or built for the browser. Packages with compiled parts, such as `numpy`, exist in the
version that Pyodide carries only; `torch` and others do not exist for browsers at all. Up to PyScript 2026.3.1 parts of the
standard library (`ssl`, `sqlite3`, `lzma`) were packages too; since 2026.6.1 they are always there, and no package has their
name. MicroPython's packages are not judged.

## At run time
`ValueError: Can't find a pure Python 3 wheel for: 'numpy==1.20'`, and no script that this config governs runs.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["numpy==1.20"]}'>
import numpy
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["sqlite3"]}'>
import sqlite3
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" src="./main.py" config="./pyscript.toml"></script>
//- /main.py
import tensorflow
//- /pyscript.toml
packages = ["tensorflow"]
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config='{"packages": ["numpy>=2", "python-docx", "scikit-learn"]}'>
import sqlite3, numpy, sklearn
from docx import Document
</script>
```
"#,
    checks: &[Check::Config(check)],
};

fn check(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    let root = view.root();
    // Another index, or another runtime, has other packages.
    let is_own = root.get("index_urls").is_some()
        || root.get("lockFileURL").is_some()
        || root.get("interpreter").is_some() && view.interpreters.iter().any(|one| one.pinned.is_none());
    let entries = root.get("packages").and_then(Value::as_array).unwrap_or_default();
    let versions: Option<Vec<PyodideVersion>> =
        view.interpreters.iter().map(|interpreter| pyodide(interpreter)).collect();
    let Some(versions) = versions.filter(|versions| !versions.is_empty() && !is_own) else { return };
    for (index, entry) in entries.iter().enumerate() {
        let problems: Option<Vec<Problem<'_>>> =
            versions.iter().map(|version| entry.as_str().and_then(|text| problem(text, *version))).collect();
        if let Some(problem) = problems.and_then(|mut problems| problems.pop()) {
            report(reporter, view, index, entry, &problem);
        }
    }
}

fn pyodide(interpreter: &Interpreter) -> Option<PyodideVersion> {
    match interpreter.engine() {
        Some(Pinned::Pyodide(version)) if interpreter.runtime() == Runtime::Pyodide => Some(version),
        _ => None,
    }
}

/// Why an entry cannot be installed.
enum Problem<'e> {
    /// The name, and a version that this Pyodide carries instead of what is asked for.
    OtherVersion(&'e str, Package),
    /// The name, and why no browser runs it.
    Hopeless(&'e str, &'static knowledge::packages::Unavailable),
    /// The name of compiled code that other Pyodides carry: from, to.
    OtherPyodide(&'e str, PyodideVersion, PyodideVersion),
    /// A part of the standard library that is there without.
    BuiltIn(&'e str),
    /// A wheel for another platform.
    Platform(&'e str),
}

fn problem(entry: &str, version: PyodideVersion) -> Option<Problem<'_>> {
    let (name, conditions) = match Entry::parse(entry) {
        Entry::Named { name, versions } => (name, versions),
        Entry::Wheel(wheel) if !wheel.is_for_browsers() => return Some(Problem::Platform(wheel.platform)),
        _ => return None,
    };
    let carried = distribution(version);
    if let Some(package) = carried.find(name) {
        let fits = allows(conditions, package.version) != Some(false);
        return (package.compiled && !fits && !has_other_builds(package))
            .then_some(Problem::OtherVersion(name, package));
    }
    if let Some(why) = unavailable(name) {
        return Some(Problem::Hopeless(name, why));
    }
    let known = known_somewhere(name)?;
    if known.kind == Kind::CpythonModule {
        let is_there = pyodide_module(name, version) == Some(ModuleState::Available);
        return is_there.then_some(Problem::BuiltIn(name));
    }
    let spans = carried_by(name);
    let (from, to) = (spans.first()?.0, spans.last()?.1);
    // What a newer Pyodide than all we know does is not ours to say.
    let is_known = newest().version().is_some_and(|newest| version <= newest);
    (known.compiled && is_known && !has_other_builds(known)).then_some(Problem::OtherPyodide(name, from, to))
}

/// The package as some Pyodide carries it.
fn known_somewhere(name: &str) -> Option<Package> {
    let spans = carried_by(name);
    let carried: Distribution = distribution(spans.last()?.1);
    carried.find(name)
}

/// Packages that the Python Package Index has in builds for Pyodide too (PEP 783).
fn has_other_builds(package: Package) -> bool {
    matches!(package.key, "pydantic-core" | "contourpy")
}

fn report(
    reporter: &mut Reporter<'_>,
    view: &ConfigView<'_>,
    index: usize,
    entry: &Value,
    problem: &Problem<'_>,
) {
    let Some(interpreter) = view.interpreters.first() else { return };
    let engine = interpreter.engine_name();
    let asked = entry.as_str().unwrap_or_default();
    let fails = format!("\"ValueError: Can't find a pure Python 3 wheel for: '{asked}'\"");
    let message = match problem {
        Problem::OtherVersion(name, package) => format!(
            "{engine} carries `{name}` {} and, because it is compiled, can have no other: {fails}, and no script runs.",
            package.version
        ),
        Problem::Hopeless(name, why) => {
            let instead = why.instead.as_ref().map(|other| format!(" `{other}` does the like."));
            format!("`{name}` {}: {fails}, and no script runs.{}", why.why, instead.unwrap_or_default())
        }
        Problem::OtherPyodide(name, from, to) => format!(
            "{engine} does not carry `{name}`, which is compiled (Pyodide {from} to {to} do): {fails}, and no script runs."
        ),
        Problem::BuiltIn(name) => {
            format!(
                "`{name}` is part of Python in {engine}, and no package: {fails}, and no script runs. Leave it out."
            )
        }
        Problem::Platform(platform) => format!(
            "This wheel is built for {platform}: \"ValueError: Wheel platform '{platform}' is not compatible with Pyodide's \
             platform\", and no script runs."
        ),
    };
    let fixes = fixes(view, index, problem);
    reporter.report(entry.range, message).context(interpreter).fixes(fixes);
}

fn fixes(view: &ConfigView<'_>, index: usize, problem: &Problem<'_>) -> Option<Fix> {
    let path = [Step::from("packages"), Step::from(index)];
    let host = &view.host.path;
    match problem {
        Problem::BuiltIn(name) => {
            let edits = edit_config(view, |editor| editor.remove(&path))?;
            Some(Fix::safe(format!("Leave `{name}` out"), host, edits))
        }
        Problem::OtherVersion(name, package) => {
            let title = format!("Take `{name}` {}", package.version);
            let value = syntax::value::NewValue::from(*name);
            Some(Fix::offered(title, host, edit_config(view, |editor| editor.set(&path, &value))?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    fn page(release: &str, rest: &str) -> String {
        format!("<script type=module src=https://pyscript.net/releases/{release}/core.js></script>\n{rest}")
    }

    #[test]
    fn what_this_pyodide_cannot_have() {
        check(&page(
            "2026.7.3",
            r#"
<script type="py" config='{"packages": ["numpy[x]>=2,<3", "requests==2.0", "nobody-knows==1", "contourpy==1.0", "github:a/b"]}'>1</script>
<script type="py" worker config='{"packages": ["numpy == 9"]}'>1</script>
<!--                                           ^^^^^^^^^^^^ error unavailable-package: Pyodide 314.0.3 carries `numpy` 2.4.3 and, because it is compiled, can have no other: "ValueError: Can't find a pure Python 3 wheel for: 'numpy == 9'", and no script runs. -->
<script type="py" worker config='{"packages": ["PyGame"]}'>1</script>
<!--                                           ^^^^^^^^ error unavailable-package: `PyGame` is compiled and has no build for the browser: "ValueError: Can't find a pure Python 3 wheel for: 'PyGame'", and no script runs. `pygame-ce` does the like. -->
<script type="py" worker config='{"packages": ["./x-1.0-cp313-cp313-manylinux_2_17_x86_64.whl"]}'>1</script>
<!--                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unavailable-package: This wheel is built for manylinux_2_17_x86_64 -->
<script type="py" worker config='{"packages": ["ssl"]}'>1</script>
<!--                                           ^^^^^ error unavailable-package: `ssl` is part of Python in Pyodide 314.0.3, and no package -->
"#,
        ));
    }

    #[test]
    fn each_pyodide_has_its_own() {
        for rest in [
            "<script type=py config='{\"packages\": [\"ssl\", \"sqlite3\", \"numpy==2.0.2\"]}'>1</script>",
            "<script type=py config='{\"packages\": [\"numpy==9\"], \"index_urls\": [\"./mine\"]}'>1</script>",
            "<script type=py config='{\"packages\": [\"numpy==9\"], \"interpreter\": \"./own.mjs\"}'>1</script>",
            "<script type=mpy config='{\"packages\": [\"numpy==9\", \"torch\"]}'>1</script>",
        ] {
            check(&page("2025.3.1", rest));
        }
        check("//- /pyscript.toml\npackages = [\"numpy==9\"]\n");
        check(&page(
            "2026.7.3",
            "<script type=py config=c.toml>1</script><script type=mpy config=c.toml>1</script>\n//- /c.toml\npackages = [\"torch\"]\n",
        ));
    }

    #[test]
    fn the_entry_is_corrected() {
        check_fix(
            "unavailable-package",
            &page(
                "2026.7.3",
                "<script type=py config='{\"packages\": [\"numpy==1.20\", \"sqlite3\"]}'>1</script>\n",
            ),
            expect![[r#"
                <script type=module src=https://pyscript.net/releases/2026.7.3/core.js></script>
                <script type=py config='{"packages": ["numpy"]}'>1</script>
            "#]],
        );
    }
}
