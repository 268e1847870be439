use expect_test::expect;

use super::script;
use crate::test_support::check_completion;

#[test]
fn modules_to_import() {
    check_completion(
        "//- /a.py\nfrom $0\n",
        20,
        expect![[r#"
        from ⟦⟧
        20 pyscript (import pyscript)
        40 js (import js)
        40 pyodide (import pyodide)
        60 jsffi (import jsffi)
        60 micropip (import micropip)
        60 polyscript (import polyscript)
    "#]],
    );
    check_completion(
        "//- /a.py\nimport pyscript.$0\n",
        30,
        expect![[r#"
        import pyscript.⟦⟧
        20 context (import pyscript.context)
        20 display (import pyscript.display)
        20 events (import pyscript.events)
        20 fetch (import pyscript.fetch)
        20 ffi (import pyscript.ffi)
        20 flatted (import pyscript.flatted)
        20 fs (import pyscript.fs)
        20 js_modules (import pyscript.js_modules)
        20 media (import pyscript.media)
        20 storage (import pyscript.storage)
        20 util (import pyscript.util)
        20 web (import pyscript.web)
        20 websocket (import pyscript.websocket)
        20 workers (import pyscript.workers)
    "#]],
    );
    check_completion(
        "//- /a.py\nimport js, pyodide.ff$0\n",
        30,
        expect![[r#"
        import js, pyodide.⟦ff⟧
        40 code (import pyodide.code)
        40 ffi (import pyodide.ffi)
        40 http (import pyodide.http)
    "#]],
    );
}

#[test]
fn modules_of_files_and_packages() {
    let fixture = r#"
<script type="py" src="main.py" config='{"files": {"./lib/help.py": "pkg/help.py", "./a.py": ""}, "packages": ["scikit-learn", "my-own"]}'></script>
//- /main.py
from $0
//- /lib/help.py
"#;
    check_completion(
        fixture,
        8,
        expect![[r#"
            from ⟦⟧
            20 pyscript (import pyscript)
            30 a (a.py)
            30 my_own (package my-own)
            30 pkg (holds pkg.help)
            30 sklearn (package scikit-learn 1.8.0)
            40 js (import js)
            40 pyodide (import pyodide)
            60 micropip (import micropip)
            and 1 more
        "#]],
    );
    check_completion(
        &fixture.replace("from $0", "from pkg.$0"),
        8,
        expect![[r#"
        from pkg.⟦⟧
        30 help (lib/help.py)
    "#]],
    );
    check_completion(
        &fixture.replace("from $0", "from pkg import $0"),
        8,
        expect![[r#"
        from pkg import ⟦⟧
        30 help (lib/help.py)
    "#]],
    );
}

#[test]
fn names_to_import() {
    check_completion(
        "//- /a.py\nfrom pyscript import when, $0\n",
        60,
        expect![[r#"
        from pyscript import when, ⟦⟧
        40 config (config: dict)
        40 context (import pyscript.context)
        40 create_named_worker (async def create_named_worker(src: str, name: str, config: str | dict | None = None, type: str = "py") -> js.Object)
        40 current_target (def current_target() -> str)
        40 display (def display(*values: object, target: str | None = None, append: bool = True) -> None)
        40 document (document: js.Document)
        40 Event (class Event())
        40 events (import pyscript.events)
        40 fetch (def fetch(url: str, **options: Any) -> Awaitable[_FetchResponse])
        40 ffi (import pyscript.ffi)
        40 flatted (import pyscript.flatted)
        40 fs (import pyscript.fs)
        40 HTML (class HTML(html: str))
        40 js_import (async def js_import(*urls: str) -> list[JsProxy])
        40 js_modules (js_modules: js.Object)
        40 media (import pyscript.media)
        40 py_import (async def py_import(*names: str) -> list[ModuleType])
        40 PyWorker (def PyWorker(url: str, **options: Any) -> js.Worker)
        40 RUNNING_IN_WORKER (RUNNING_IN_WORKER: bool)
        40 Storage (class Storage(store: JsProxy))
        40 storage (async def storage(name: str = "", storage_class: type = Storage) -> Storage)
        40 sync (sync: js.Object)
        40 util (import pyscript.util)
        40 web (import pyscript.web)
        40 WebSocket (class WebSocket(url: str, protocols: str | list[str] | None = None, **handlers: Callable[[WebSocketEvent], Any]))
        40 websocket (import pyscript.websocket)
        40 window (window: js.Window)
        40 workers (workers: js.Object)
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript.web import (di$0\n",
        4,
        expect![[r#"
        from pyscript.web import (⟦di⟧
        40 a (class a(*args: Element | ElementCollection | str, children: list | None = None, dom_element: JsProxy | None = None, style: dict[str, str] | None = None, classes: str | list[str] | None = None, **kwargs: Any))
        40 abbr (class abbr(*args: Element | ElementCollection | str, children: list | None = None, dom_element: JsProxy | None = None, style: dict[str, str] | None = None, classes: str | list[str] | None = None, **kwargs: Any))
        40 address (class address(*args: Element | ElementCollection | str, children: list | None = None, dom_element: JsProxy | None = None, style: dict[str, str] | None = None, classes: str | list[str] | None = None, **kwargs: Any))
        40 area (class area(dom_element: JsProxy | None = None, classes: str | list[str] | None = None, style: dict[str, str] | None = None, **kwargs: Any))
        and 110 more
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyodide.http import $0\n",
        4,
        expect![[r#"
        from pyodide.http import ⟦⟧
        40 AbortError (class AbortError(reason: JsException))
        40 BodyUsedError (class BodyUsedError(*args: Any))
        40 FetchResponse (class FetchResponse(request: str | Request, js_response: JsFetchResponse, abort_controller: AbortController | None = None, abort_signal: AbortSignal | None = None))
        40 HttpStatusError (class HttpStatusError(status: int, status_text: str, url: str))
        and 3 more
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript $0\n",
        4,
        expect![[r#"
        nothing
    "#]],
    );
    check_completion(
        &script("from pyscript $0"),
        4,
        expect![[r#"
        from pyscript ⟦⟧
        50 import
    "#]],
    );
}

#[test]
fn javascript_modules_of_the_config() {
    let fixture = r#"
<script type="py" src="main.py" config="conf/pyscript.toml"></script>
<script type="py" worker src="work.py" config="conf/pyscript.toml"></script>
//- /conf/pyscript.toml
[js_modules.main]
"https://esm.sh/leaflet" = "leaflet"
"https://esm.sh/leaflet.css" = "leaflet"
[js_modules.worker]
"./sum.js" = "sum"
//- /main.py
from pyscript.js_modules import $0
//- /work.py
import pyscript
"#;
    check_completion(
        fixture,
        8,
        expect![[r#"
        from pyscript.js_modules import ⟦⟧
        20 leaflet (https://esm.sh/leaflet)
    "#]],
    );
    let in_worker = fixture
        .replace("import $0", "import leaflet")
        .replace("import pyscript\n", "from pyscript import js_modules\njs_modules.$0\n");
    check_completion(
        &in_worker,
        8,
        expect![[r#"
        js_modules.⟦⟧
        20 leaflet (https://esm.sh/leaflet)
        20 sum (./sum.js)
    "#]],
    );
}
