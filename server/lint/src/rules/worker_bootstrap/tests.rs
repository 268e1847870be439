use expect_test::expect;

use crate::rules::tests::{check, check_fix};

const LOADER: &str =
    r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

#[test]
fn finds_forms_that_fail() {
    check(&format!(
        r#"{LOADER}
<script type="py">
from pyscript import PyWorker, create_named_worker, sync
import pyscript

options = {{"type": "pyodide"}}
PyWorker("https://x.org/w.py", options)
#                              ^^^^^^^ error worker-bootstrap: `PyWorker` takes its options as keywords
x = PyWorker("https://x.org/w.py", config="https://x.org/x.toml")
#   ^^^^^^^^ error worker-bootstrap: `PyWorker` needs a `type`, `"pyodide"` or `"micropython"`
pyscript.PyWorker("https://x.org/w.py", type="mpy")
#                                            ^^^^^ error worker-bootstrap: `type` is `"pyodide"` or `"micropython"` here: with `"mpy"` the worker fails
await create_named_worker("https://x.org/w.py", "w", type="python")
#                                                         ^^^^^^^^ error worker-bootstrap: `type` is `"py"` or `"mpy"` here: with `"python"` the browser
x = create_named_worker("https://x.org/w.py", "w").add
#   ^^^^^^^^^^^^^^^^^^^ error worker-bootstrap: `create_named_worker` gives a coroutine
x = sync.add
#   ^^^^ error worker-bootstrap: `sync` is in workers only
</script>
<script type="mpy" worker>
from pyscript import PyWorker, workers, sync
#                              ^^^^^^^ error worker-bootstrap: `pyscript` has no such name in a worker
x = PyWorker("https://x.org/w.py", type="pyodide")
#   ^^^^^^^^ error worker-bootstrap: A worker cannot start workers
sync.add = print
</script>
<script type="module">
import {{ PyWorker, MPWorker as Worker, MPWorker }} from "https://pyscript.net/releases/2026.7.3/core.js";
let a = new PyWorker("https://x.org/w.py");
//      ^^^ error worker-bootstrap: `PyWorker` is an asynchronous function: `new` throws `PyWorker is not a constructor`
// new PyWorker("https://x.org/w.py")
</script>
"#
    ));
}

#[test]
fn silent_where_it_works_or_nobody_knows() {
    for code in [
        "from pyscript import PyWorker\nPyWorker('https://x.org/w.py', type='micropython', **{'async': True})\n",
        "from pyscript import PyWorker\noptions = {'type': 'pyodide'}\nPyWorker('https://x.org/w.py', **options)\n",
        "from pyscript import PyWorker\nPyWorker('https://x.org/w.py', type=kind)\n",
        "def PyWorker(url, options): ...\nPyWorker('https://x.org/w.py', {})\n",
        "import asyncio\nfrom pyscript import create_named_worker\ntask = create_named_worker('https://x.org/w.py', 'w')\nawait asyncio.gather(create_named_worker('https://x.org/w.py', 'w'), task)\n",
        "from pyscript import create_named_worker\nawait create_named_worker('https://x.org/w.py', 'w', type='pyodide')\n",
        "from pyscript import sync, RUNNING_IN_WORKER\nif RUNNING_IN_WORKER:\n    sync.add = print\n",
        "from pyscript import sync\ntry:\n    sync.add\nexcept AttributeError:\n    pass\n",
        "from pyscript import PyWorker, sync, workers\nworker = await workers['w']\n",
    ] {
        check(&format!("{LOADER}\n<script type=\"py\">\n{code}</script>\n"));
    }
    for script in [
        "import { PyWorker } from './own.js';\nnew PyWorker('https://x.org/w.py');",
        "import { PyWorker } from 'https://pyscript.net/releases/2023.11.1/core.js';\nnew PyWorker('https://x.org/w.py');",
        "import { PyWorker } from 'https://pyscript.net/releases/2026.7.3/core.js';\n/* new PyWorker() */ await PyWorker('https://x.org/w.py');",
    ] {
        check(&format!(
            "<script type=\"module\">\n{script}\n</script>\n//- /own.js\nexport class PyWorker {{}}\n"
        ));
    }
    check("//- /w.py\nfrom pyscript import sync\nsync.add\n");
}

#[test]
fn fixes_write_the_form_that_works() {
    check_fix(
        "worker-bootstrap",
        &format!(
            r#"{LOADER}
<script type="mpy">
from pyscript import PyWorker, create_named_worker
PyWorker("./w.py", {{"type": "pyodide", "config": {{"packages": []}}}})
PyWorker("./w.py", {{"type": "pyodide", "async": True}})
PyWorker("./w.py", config="./c.toml")
PyWorker("./w.py", type='mpy')
async def start():
    create_named_worker("./w.py", "w", type="python")
</script>
<script type="module">
import {{ PyWorker }} from "https://pyscript.net/releases/2026.7.3/core.js";
const worker = new PyWorker("./w.py");
</script>
"#
        ),
        expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type="mpy">
            from pyscript import PyWorker, create_named_worker
            PyWorker("./w.py", type="pyodide", config={"packages": []})
            PyWorker("./w.py", **{"type": "pyodide", "async": True})
            PyWorker("./w.py", config="./c.toml", type="micropython")
            PyWorker("./w.py", type="micropython")
            async def start():
                await create_named_worker("./w.py", "w", type="py")
            </script>
            <script type="module">
            import { PyWorker } from "https://pyscript.net/releases/2026.7.3/core.js";
            const worker = await PyWorker("./w.py");
            </script>
        "#]],
    );
}

#[test]
fn functions_that_a_worker_does_not_export() {
    check(&format!(
        r#"{LOADER}
<script type="py" worker name="sums">
__export__ = ["add"]
def add(a, b): return a + b
def take(a, b): return a - b
</script>
<script type="mpy" worker name="silent" src="./silent.py"></script>
<script type="mpy" worker name="open" src="./open.py"></script>
<script type="py">
from pyscript import workers
sums = await workers["sums"]
x = await sums.add(1, 2)
x = await sums.take(1, 2)
#              ^^^^ error worker-bootstrap: The worker `sums` does not export `take`: this raises "TypeError: Cannot read properties of undefined (reading 'apply')". Its `__export__` lists what it gives.
x = await (await workers.sums).ad(1, 2)
#                              ^^ error worker-bootstrap: The worker `sums` does not export `ad`
silent = await workers["silent"]
async def later():
    return await silent.hum()
#                       ^^^ error worker-bootstrap: The worker `silent` does not export `hum`: this raises "TypeError: Cannot read properties of undefined (reading 'apply')". It has no `__export__`.
x = workers["sums"].add(1, 2)
#   ^^^^^^^^^^^^^^^ error worker-bootstrap: `workers` gives a promise of the worker: without `await` this raises `AttributeError: 'PyodideFuture' object has no attribute 'add'`.
promise = workers.sums
x = promise.add(1)
#   ^^^^^^^ error worker-bootstrap: `workers` gives a promise of the worker
promise.then(print)
other = await workers["other"]
x = await other.anything()
unknown = await workers[name]
x = await unknown.anything()
opened = await workers["open"]
x = await opened.anything()
try:
    await sums.gone()
except Exception:
    pass
twice = await workers["sums"]
twice = await workers["open"]
x = await twice.gone()
</script>
//- /silent.py
def hum(): pass
//- /open.py
__export__ = []
__export__.append("anything")
"#
    ));
}

#[test]
fn functions_are_exported() {
    for (before, after) in [
        ("__export__ = ['add',  # so\n]\n", "__export__ = ['add', \"hum\", \"take\",  # so\n]\n"),
        ("__export__ = []\n", "__export__ = [\"hum\", \"take\"]\n"),
    ] {
        let code = "def add(): pass\ndef take(): pass\ndef hum(): pass\n";
        let page = format!(
            "{LOADER}\n<script type=\"py\" worker name=\"sums\" src=\"./sums.py\"></script>\n<script type=\"py\" src=\"./main.py\"></script>\n"
        );
        let main = "from pyscript import workers\nsums = await workers['sums']\nawait sums.take()\nawait sums.hum()\nawait sums.gone()\n";
        let fixture = format!("{page}//- /main.py\n{main}//- /sums.py\n{before}{code}");
        let workspace = project::workspace::Workspace::from_texts(
            testing::Fixture::parse("/index.html", &fixture).texts(),
        );
        let findings = crate::check(&workspace, &project::path::FilePath::new("/main.py"));
        let changed = crate::apply_fixes(&workspace, &crate::default_fixes(&findings, false));
        let changed: Vec<&String> = changed.values().collect();
        assert_eq!(changed, [&format!("{after}{code}")]);
    }
    check_fix(
        "worker-bootstrap",
        &format!(
            r#"{LOADER}
<script type="mpy" worker name="sums">
    def add(): pass
</script>
<script type="mpy">
from pyscript import workers
sums = await workers["sums"]
await sums.add()
workers.sums.add()
</script>
"#
        ),
        expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type="mpy" worker name="sums">
                def add(): pass

                __export__ = ["add"]
            </script>
            <script type="mpy">
            from pyscript import workers
            sums = await workers["sums"]
            await sums.add()
            (await workers.sums).add()
            </script>
        "#]],
    );
}

#[test]
fn javascript_that_forgets_to_wait() {
    check(
        r#"<script type="module" src="./app.js"></script>
<script type="py" worker src="./w.py"></script>
<script type="module">
import { PyWorker } from "https://pyscript.net/releases/2026.7.3/core.js";
const worker = PyWorker("https://x.org/w.py");
//             ^^^^^^^^ error worker-bootstrap: `PyWorker` gives a promise: `worker.sync` is undefined, and using it throws `TypeError: Cannot read properties of undefined`. Write `await PyWorker(…)`.
worker.sync.add = (a, b) => a + b;
const later = PyWorker("https://x.org/w.py");
later.then((made) => made.sync.add(1, 2));
const kept = PyWorker("https://x.org/w.py");
export { kept };
const known = await PyWorker("https://x.org/w.py");
known.sync.add(1, 2);
</script>
//- /w.py
print(1)
//- /app.js
import { MPWorker } from "https://pyscript.net/releases/2026.7.3/core.js";
const made = new MPWorker("https://x.org/w.py");
//           ^^^ error worker-bootstrap: `MPWorker` is an asynchronous function
async function start() {
    const worker = MPWorker("https://x.org/w.py");
//                 ^^^^^^^^ error worker-bootstrap: `MPWorker` gives a promise
    return worker.sync.add(1, 2);
}
const silenced = new MPWorker("https://x.org/w.py"); // pyscript: ignore[worker-bootstrap]
// pyscript: ignore[worker-bootstrap]
//                  ^^^^^^^^^^^^^^^^ warning unused-suppression
//- /other.js
import { MPWorker } from "https://pyscript.net/releases/2026.7.3/core.js";
const made = new MPWorker("https://x.org/w.py"); // pyscript: ignore[missing-new]
"#,
    );
}

#[test]
fn functions_that_the_page_does_not_give() {
    let work = "from pyscript import sync\nprint(sync.greet(\"Ada\"))\n";
    // The name itself may not stand in the comment: it would be one more mention.
    let mark = "#          ^^^^^ error worker-bootstrap: The page gives this worker no";
    let start = "from pyscript import PyWorker\nworker = PyWorker('./work.py', type='micropython')\n";
    for (more, is_found) in [
        ("", true),
        ("worker.sync.other = print\n", true),
        ("worker.sync.greet = print\n", false),
        ("other = worker.sync\nother.greet = print\n", false),
        ("for name in names:\n    setattr(worker.sync, name, print)\n", false),
        ("worker.sync[name] = print\n", false),
        ("</script>\n<script type=\"py\" worker>\n", true),
        ("</script>\n<script src=\"https://x.org/app.js\"></script>\n<script type=\"mpy\">\n", false),
        ("</script>\n<script src=\"./gone.js\"></script>\n<script type=\"mpy\">\n", false),
        (
            "</script>\n<script type=\"module\">\nObject.assign(one.sync, functions);\n</script>\n<script type=\"mpy\">\n",
            false,
        ),
        ("</script>\n<script type=\"py\" config='{\"packages\": [\"numpy\"]}'>\n", false),
        ("# {% include 'more.py' %}\n", false),
    ] {
        let mark = if is_found { mark } else { "" };
        check(&format!(
            "{LOADER}\n<script type=\"mpy\">\n{start}{more}</script>\n//- /work.py\n{work}{mark}"
        ));
    }
    for work in [
        "from pyscript import sync\nsync.sleep(1)\nsync.is_pyterminal()\n",
        "from pyscript import sync\ntry:\n    sync.greet()\nexcept Exception:\n    pass\n",
        "from pyscript import sync\nif hasattr(sync, name):\n    sync.greet()\n",
        "from pyscript import sync\nsync.greet = print\nsync.greet()\n",
    ] {
        check(&format!("{LOADER}\n<script type=\"mpy\">\n{start}</script>\n//- /work.py\n{work}"));
    }
}

#[test]
fn functions_that_a_worker_does_not_set() {
    let call = "print(await worker.sync.greet(\"Ada\"))\n";
    // What it says of `sync` may not stand in the comment: it would be one more mention.
    let mark = "#                       ^^^^^ error worker-bootstrap: The worker sets no\n";
    let start = "from pyscript import PyWorker\nworker = PyWorker('./work.py', type='micropython')\nawait worker.ready\n";
    for (work, is_found) in [
        ("from pyscript import sync\n", true),
        ("from pyscript import sync\ndef greet(name):\n    return name\nprint(greet('me'))\n", true),
        ("from pyscript import sync\nsync.other = print\n", true),
        ("from pyscript import sync\nsync.greet = print\n", false),
        ("from pyscript import sync as s\ns.greet = print\n", false),
        ("from pyscript import sync as s\nsetattr(s, 'greet', print)\n", false),
        (
            "from pyscript import sync\ndef shared(f):\n    setattr(sync, f.__name__, f)\n@shared\ndef greet(): pass\n",
            false,
        ),
        ("import polyscript\npolyscript.xworker.sync.greet = print\n", false),
        ("import json\n//- /unused.py\nfrom pyscript import sync\nsync.greet = print\n", false),
    ] {
        let mark = if is_found { mark } else { "" };
        check(&format!("{LOADER}\n<script type=\"py\">\n{start}{call}{mark}</script>\n//- /work.py\n{work}"));
    }
    for start in [
        "from pyscript import PyWorker\nworker = PyWorker(address, type='micropython')\n",
        "from pyscript import PyWorker\nworker = PyWorker('https://example.com/work.py', type='micropython')\n",
        "from pyscript import PyWorker\nworker = PyWorker('./work.py', type='micropython')\nworker = other\n",
        "worker = other('./work.py', type='micropython')\n",
        "from pyscript import PyWorker\nworker = PyWorker('./work.py', type='micropython', config={'packages': ['numpy']})\n",
    ] {
        check(&format!("{LOADER}\n<script type=\"py\">\n{start}{call}</script>\n//- /work.py\nprint(1)\n"));
    }
    check_fix(
        "worker-bootstrap",
        &format!(
            "{LOADER}\n<script type=\"py\">\n{start}{call}</script>\n//- /work.py\nimport time\n\ndef greet(name):\n    return name\n"
        ),
        expect![[r#"
            import time
            from pyscript import sync

            def greet(name):
                return name

            sync.greet = greet
        "#]],
    );
}

#[test]
fn workers_that_javascript_starts_too_early() {
    let page = |name: &str, before: &str, rest: &str, work: &str| {
        format!(
            "{LOADER}\n<script type=\"module\">\nimport {{ {name}, donkey }} from \"https://pyscript.net/releases/2026.7.3/core.js\";\n\
             {before}{name}('./work.py');\n{rest}</script>\n//- /work.py\n{work}"
        )
    };
    let work = "from pyscript import sync\nsync.there = print\n";
    let mark =
        |columns: &str, words: &str| format!("//{columns} error worker-bootstrap: Called at once, {words}\n");
    let mpy = mark(
        "                 ^^^^^^^^",
        "`MPWorker` starts the worker before PyScript is ready for it: there the import raises \"ImportError: no module named 'pyscript'\". Wait before that: `await whenDefined(\"mpy\")`, which needs a script of that type on the page.",
    );
    let py = mark(
        "^^^^^^^^",
        "`PyWorker` starts the worker before PyScript is ready for it: there the import raises \"ModuleNotFoundError: No module named 'pyscript'\". Wait before that: `await whenDefined(\"py\")`.",
    );
    check(&page("MPWorker", "const w    = await ", &mpy, work));
    check(&page(
        "PyWorker",
        "  ",
        &format!("{py}</script>\n<script type=\"py\">print(1)</script>\n<script>\n"),
        "import os, pyscript\n",
    ));
    for (before, rest, work) in [
        ("await ready;\nawait ", "", work),
        ("addEventListener('click', () => ", ");", work),
        ("const start = async () => ", "", work),
        (
            "const w = await ",
            "</script>\n<script type=\"module\" src=\"./app.js\"></script>\n//- /app.js\n1\n//- /other.html\n<script>\n",
            work,
        ),
        (
            "const w = await ",
            "import './app.js';\n</script>\n//- /app.js\n1\n//- /other.html\n<script>\n",
            work,
        ),
        (
            "const w = await ",
            "</script>\n<script type=\"py\" config='{\"plugins\": [\"!error\"]}'>print(1)</script>\n<script>\n",
            work,
        ),
        ("const w = await ", "", "print('without it')\n"),
        ("const w = await ", "", "try:\n    import pyscript\nexcept ImportError:\n    pass\n"),
    ] {
        check(&page("MPWorker", before, rest, work));
    }
}
