mod input;
mod sleep;

use std::collections::HashSet;
use std::sync::LazyLock;

use infer::module::{ArgumentKind, Call, Expr, ExprId};
use infer::{Type, Value};
use knowledge::Runtime;
use knowledge::runtimes::advice;
use syntax::slice;

use crate::finding::Severity;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View, is_for_one_runtime};
use crate::words::has_word;

pub(crate) static RULE: Rule = Rule {
    id: "blocking-call",
    severity: Severity::Warning,
    summary: "a call that waits, or starts something, in a way that this runtime and thread cannot",
    docs: r##"Python waits with the whole page, or asks the operating system for what a browser does not have.

## Why
Python on the page shares its thread with all that the browser does there. `time.sleep` on MicroPython, and on Pyodide before
PyScript 2025.8.1, stops the page: nothing is drawn and no click is seen until it ends. Newer Pyodide lets the page go on
while the code of a script or an `async def` sleeps, but not while a plain function that handles an event does. In a worker
nothing is wrong with it.

`input` has nobody to ask. MicroPython waits for ever, the page with it; Pyodide raises an error in a worker. A script with
`terminal` and `worker` reads what is typed into its terminal.

Threads, processes and sockets are not there on any thread of a browser.

## At run time
`RuntimeError: can't start new thread`, `OSError: [Errno 138] emscripten does not support processes.`,
`http.client.RemoteDisconnected: Remote end closed connection without response`, `OSError: [Errno 29] I/O error`; or nothing at
all, on a page that stands still.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy">
import time
print("ready")
time.sleep(1)
print("go")
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button id="start">Start</button>
<script type="py">
import time
from threading import Thread
from urllib.request import urlopen
from pyscript import when

@when("click", "#start")
def start(event):
    time.sleep(1)
    Thread(target=print).start()
    print(urlopen("./data.json").read())
</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button id="start">Start</button>
<script type="py">
import asyncio
from pyscript import fetch, when

@when("click", "#start")
async def start(event):
    await asyncio.sleep(1)
    print(await fetch("./data.json").json())
</script>
<script type="mpy" worker>
import time
time.sleep(1)
</script>
```
"##,
    checks: &[Check::Python(check)],
};

/// The last parts of all names that may be at fault.
const NAMES: [&str; 3] = ["sleep", "sleep_ms", "input"];

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let text = slice(&unit.python.document.text, unit.python.tree.range());
    let is_asked = |word: &str| NAMES.contains(&word) || problematic(word);
    // Packages that put the browser's own requests in the place of sockets.
    let is_patched = |word: &str| matches!(word, "pyodide_http" | "patch_all");
    if unit.python.interpreters.is_empty() || !has_word(text, is_asked) || has_word(text, is_patched) {
        return;
    }
    for (id, call) in unit.view().lowered().calls() {
        let range = unit.view().lowered().expr_range(id);
        let found: Option<Vec<Found>> = unit.views().map(|view| look(unit, view, id, call)).collect();
        let Some(found) = found.and_then(|found| found.into_iter().next()) else { continue };
        let interpreter = unit.python.interpreters[0];
        if !unit.view().lowered().is_broken(range) && !is_for_one_runtime(unit.python, range) {
            let function = unit.view().lowered().expr_range(call.function);
            reporter.report(function, found.message).context(interpreter).fixes(found.fix);
        }
    }
}

/// What is wrong with a call.
struct Found {
    message: String,
    fix: Option<crate::finding::Fix>,
}

fn look(unit: &Unit<'_>, view: View<'_>, id: ExprId, call: &Call) -> Option<Found> {
    let interpreter = view.interpreter?;
    let path = path(&view.inference.type_of(view.module, call.function))?;
    match path.as_str() {
        "time.sleep" | "time.sleep_ms" => sleep::look(unit, view, interpreter, id, call),
        "builtins.input" => input::look(unit, interpreter).map(|message| Found { message, fix: None }),
        _ => {
            let (module, name) = path.rsplit_once('.')?;
            let advice = advice(Runtime::Pyodide, module, Some(name))
                .filter(|_| interpreter.runtime() == Runtime::Pyodide)?;
            let problem = advice.problem.as_ref().filter(|_| !reads_data(view, call))?;
            Some(Found { message: format!("`{name}` {problem}. {}", advice.advice), fix: None })
        }
    }
}

/// `urlopen("data:…")` asks nobody.
fn reads_data(view: View<'_>, call: &Call) -> bool {
    call.arguments.first().is_some_and(|argument| {
        argument.kind == ArgumentKind::Positional(0)
            && matches!(view.lowered().expr(argument.value), Expr::String(Some(text)) if text.starts_with("data:"))
    })
}

/// The dotted name of what is called, where it is certain.
fn path(ty: &Type) -> Option<String> {
    match ty.single()? {
        Value::Api(path) => Some(path.to_string()),
        _ => None,
    }
}

/// Whether some module has something of that name that does not work.
fn problematic(name: &str) -> bool {
    static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        knowledge::runtimes::problems().flat_map(|row| &row.names).map(|name| &**name).collect()
    });
    NAMES.contains(name)
}

#[cfg(test)]
mod tests;
