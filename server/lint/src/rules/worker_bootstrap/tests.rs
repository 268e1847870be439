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
