use knowledge::releases::{Loader, LoaderFile, newest};
use knowledge::{Flavor, Release};
use project::page::Page;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;
use syntax::javascript::Javascript;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

mod calls;
#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "worker-bootstrap",
    severity: Severity::Error,
    summary: "a worker that is started or used in a form that fails",
    docs: r#"The call that starts the worker, or asks for it, fails.

## Why
Three ways start a worker from code, and each has a form of its own:

| call | form |
|---|---|
| `PyWorker` in Python | options are keywords, and `type` is `"pyodide"` or `"micropython"` |
| `create_named_worker` in Python | awaited; `type` is `"py"` or `"mpy"` |
| `PyWorker`, `MPWorker` of `core.js` in JavaScript | functions that are awaited, without `new` |

A dictionary as second argument raises a TypeError. A missing or wrong `type` fails inside of the worker with
`Cannot read properties of undefined (reading 'module')`. `new PyWorker(…)` throws `PyWorker is not a constructor`. What starts and
names workers is on the page only: in a worker `PyWorker` raises a TypeError, and `workers` and `create_named_worker` cannot be
imported; `sync` is in workers only.

## Bad
```python
from pyscript import PyWorker

worker = PyWorker("https://example.com/worker.py", {"type": "pyodide"})
```
```python
from pyscript import PyWorker

worker = PyWorker("https://example.com/worker.py", type="py")
```
```python
from pyscript import create_named_worker

async def start():
    create_named_worker("https://example.com/worker.py", name="sums")
```
```html
<script type="module">
import { PyWorker } from "https://pyscript.net/releases/2026.7.3/core.js";

const worker = new PyWorker("https://example.com/worker.py");
</script>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
```

## Good
```python
from pyscript import PyWorker, create_named_worker

worker = PyWorker("https://example.com/worker.py", type="pyodide")

async def start():
    named = await create_named_worker("https://example.com/worker.py", name="sums", type="mpy")
    return await named.add(1, 2)
```
```html
<script type="module">
import { PyWorker } from "https://pyscript.net/releases/2026.7.3/core.js";

const worker = await PyWorker("https://example.com/worker.py");
</script>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
```
"#,
    checks: &[Check::Python(calls::check), Check::Page(check_javascript)],
};

/// The first release whose `PyWorker` of JavaScript is an asynchronous function, and the first with `MPWorker`.
const ASYNCHRONOUS: Release = Release::new(2024, 2, 1);

/// `new PyWorker(…)` in the scripts of a page that take it from PyScript.
fn check_javascript(reporter: &mut Reporter<'_>, _: &HtmlTree, page: &Page) {
    for (code, javascript) in page.javascript.iter().zip(reporter.document.all_javascript()) {
        for (range, name) in constructions(&reporter.document.text, code.content, javascript) {
            let message = format!(
                "`{name}` is an asynchronous function: `new` throws `{name} is not a constructor`. Write `await {name}(…)`."
            );
            let edit = TextEdit::replace(range, "await");
            let fix = Fix::offered("Replace `new` by `await`", &reporter.document.path, vec![edit]);
            reporter.report(range, message).fix(fix);
        }
    }
}

/// Each `new` before one of PyScript's functions that a script imports.
fn constructions<'t>(
    text: &'t str,
    code: TextRange,
    javascript: &'t Javascript,
) -> Vec<(TextRange, &'t str)> {
    let of_pyscript = javascript.imports.iter().filter(|import| {
        let loader = Loader::from_url(&import.module.text).filter(|loader| loader.file == LoaderFile::Core);
        loader.is_some_and(|loader| {
            let release = loader.resolved().and_then(|versions| versions.release);
            release.unwrap_or_else(newest) >= ASYNCHRONOUS
        })
    });
    let names = of_pyscript.flat_map(|import| import.names.iter().map(|(name, _)| &*name.text));
    let source = syntax::slice(text, code);
    let mut found = Vec::new();
    for name in names.filter(|name| matches!(*name, "PyWorker" | "MPWorker")) {
        for (at, _) in source.match_indices("new ") {
            let rest = source[at + 4..].trim_start();
            let is_call = rest.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('('));
            let is_word = !source[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            if is_call && is_word && !is_comment(source, at) {
                let start = usize::from(code.start()) + at;
                found.push((syntax::range(start, start + 3), name));
            }
        }
    }
    found
}

/// Whether a place of JavaScript stands in a comment, or on a line with a quote before it.
fn is_comment(source: &str, at: usize) -> bool {
    let line = &source[source[..at].rfind('\n').map_or(0, |at| at + 1)..at];
    let in_block = source[..at].rfind("/*").is_some_and(|open| !source[open..at].contains("*/"));
    in_block || line.contains("//") || line.contains(['"', '\'', '`'])
}

/// The engine's name that `PyWorker` of Python wants, for what tags call it.
fn engine_name(flavor: Flavor) -> &'static str {
    match flavor {
        Flavor::Py => "pyodide",
        Flavor::Mpy => "micropython",
    }
}
