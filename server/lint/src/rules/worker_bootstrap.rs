use knowledge::Flavor;

use crate::finding::Severity;
use crate::rule::{Check, Rule};

mod calls;
mod early;
mod exports;
mod javascript;
mod sync;
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
| `workers["name"]` in Python | awaited; gives the functions that the worker's `__export__` lists |

A dictionary as second argument raises a TypeError. A missing or wrong `type` fails inside of the worker with
`Cannot read properties of undefined (reading 'module')`. `new PyWorker(…)` throws `PyWorker is not a constructor`, and without
`await` its `sync` is undefined. As the first thing that a script of JavaScript does, both come before PyScript is ready, and the
worker finds no `pyscript` to import: `await whenDefined("py")`, or `"mpy"`, waits for it. A function that a worker does not export fails with
`TypeError: Cannot read properties of undefined (reading 'apply')`, and so does one of `sync` that the other side does not set.
What starts and
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

```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" worker name="sums">
def add(one, other):
    return one + other
</script>
<script type="py">
from pyscript import workers

sums = await workers["sums"]
print(await sums.add(1, 2))
</script>
```

```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy">
from pyscript import PyWorker

worker = PyWorker("./work.py", type="micropython")
</script>
//- /work.py
from pyscript import sync

print(sync.greet("Ada"))
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" async>
from pyscript import PyWorker

worker = PyWorker("./work.py", type="micropython")
await worker.ready
print(await worker.sync.greet("Ada"))
</script>
//- /work.py
def greet(name):
    return "Hello, " + name
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy">print("ready")</script>
<script type="module">
import { MPWorker } from "https://pyscript.net/releases/2026.7.3/core.js";

const { sync } = await MPWorker("./work.py");
console.log(await sync.greet("Ada"));
</script>
//- /work.py
from pyscript import sync

sync.greet = lambda name: "Hello, " + name
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy">print("ready")</script>
<script type="module">
import { MPWorker, whenDefined } from "https://pyscript.net/releases/2026.7.3/core.js";

await whenDefined("mpy");
const { sync } = await MPWorker("./work.py");
console.log(await sync.greet("Ada"));
</script>
//- /work.py
from pyscript import sync

sync.greet = lambda name: "Hello, " + name
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" async>
from pyscript import PyWorker

worker = PyWorker("./work.py", type="micropython")
await worker.ready
print(await worker.sync.greet("Ada"))
</script>
//- /work.py
from pyscript import sync

sync.greet = lambda name: "Hello, " + name
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" worker name="sums">
__export__ = ["add"]

def add(one, other):
    return one + other
</script>
<script type="py">
from pyscript import workers

sums = await workers["sums"]
print(await sums.add(1, 2))
</script>
```
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
    checks: &[Check::Python(calls::check), Check::JavaScript(javascript::check)],
};

/// The engine's name that `PyWorker` of Python wants, for what tags call it.
fn engine_name(flavor: Flavor) -> &'static str {
    match flavor {
        Flavor::Py => "pyodide",
        Flavor::Mpy => "micropython",
    }
}
