use expect_test::expect;

use crate::test_support::{ask_every_prefix, ask_everywhere, check_completion, labels, taken};

fn script(code: &str) -> String {
    format!("<script type=\"py\">\n{code}\n</script>\n")
}

/// The labels at the cursor in an inline script of a page of that release.
fn on(release: &str, tag: &str, code: &str) -> Vec<String> {
    let core = format!("https://pyscript.net/releases/{release}/core.js");
    labels(&format!("<script type=\"module\" src=\"{core}\"></script>\n<script {tag}>\n{code}\n</script>\n"))
}

fn has(labels: &[String], label: &str) -> bool {
    labels.iter().any(|known| known == label)
}

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

#[test]
fn members() {
    check_completion(
        "//- /a.py\nfrom pyscript import ffi\nffi.$0\n",
        20,
        expect![[r#"
        ffi.⟦⟧
        40 assign (def assign(source: JsProxy, *args: object) -> JsProxy)
        40 create_proxy (def create_proxy(func: Callable) -> JsProxy)
        40 direct (def direct(source: JsProxy) -> JsProxy)
        40 from_entries (from_entries: JsProxy)
        40 gather (def gather(target: JsProxy, *keys: str) -> Any)
        40 is_none (def is_none(value: object) -> bool)
        40 jsnull (jsnull: JsProxy)
        40 query (def query(target: JsProxy, keys: str) -> Any)
        40 to_js (def to_js(value: object, **kw: Any) -> Any)
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import Event as E\ne = E()\ne.$0\n",
        20,
        expect![[r#"
        e.⟦⟧
        40 add_listener (def Event.add_listener(listener: Callable[[Any], Any]) -> None)
        40 remove_listener (def Event.remove_listener(*listeners: Callable[[Any], Any]) -> None)
        40 trigger (def Event.trigger(result: object) -> None)
    "#]],
    );
    check_completion(
        &script("from pyscript.web import page\npage.ti$0"),
        3,
        expect![[r#"
        page.⟦ti⟧
        40 append (def Page.append(*items: Element | ElementCollection | list | str) -> None)
        40 body (Page.body: body)
        40 find (def Page.find(selector: str) -> ElementCollection)
        and 3 more
    "#]],
    );
    check_completion(
        &script("class A:\n    x = 1\n    def m(self, y):\n        \"\"\"Does it.\"\"\"\nA().$0"),
        9,
        expect![[r#"
            A().⟦⟧
            30 m (def m(self, y))
            30 x
        "#]],
    );
}

#[test]
fn members_of_instances() {
    for code in [
        "from pyscript.web import div\ndiv('x').$0",
        "from pyscript import web\nd = web.div('x')\nd.$0",
        "from pyscript.web import page\npage['#a'].$0\nx = 1",
        "from pyscript.web import page\nfor child in page.find('a'):\n    child.$0",
    ] {
        let labels = labels(&script(code));
        assert!(has(&labels, "append") && has(&labels, "classes"), "{code}: {labels:?}");
        assert!(!labels.iter().any(|label| label.starts_with('_')), "{code}: {labels:?}");
    }
    let storage = labels(&script("from pyscript import storage\ns = await storage('a')\ns.$0"));
    assert!(has(&storage, "sync"), "{storage:?}");
    let response = labels(&script("from pyscript import fetch\nr = await fetch('a')\nr.$0"));
    assert!(has(&response, "json") && has(&response, "ok"), "{response:?}");
    let window = labels("//- /a.py\nimport pyscript\npyscript.$0\n");
    assert!(has(&window, "window") && has(&window, "web"), "{window:?}");
}

#[test]
fn keyword_arguments() {
    check_completion(
        "//- /a.py\nfrom pyscript import display\ndisplay('x', $0)\n",
        9,
        expect![[r#"
        display('x', ⟦⟧)
        10 append= (append: bool = True)
        10 target= (target: str | None = None)
        40 display (def display(*values: object, target: str | None = None, append: bool = True) -> None)
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import display\ndisplay('x', target=1, a$0\n",
        9,
        expect![[r#"
            display('x', target=1, ⟦a⟧
            10 append= (append: bool = True)
            40 display (def display(*values: object, target: str | None = None, append: bool = True) -> None)
        "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import PyWorker\nPyWorker('x', t$0\n",
        9,
        expect![[r#"
        PyWorker('x', ⟦t⟧
        10 type= (str)
        40 PyWorker (def PyWorker(url: str, **options: Any) -> js.Worker)
    "#]],
    );
    let code = "def greet(name, loud=False): pass\ngreet($0";
    check_completion(
        &script(code),
        2,
        expect![[r#"
        greet(⟦⟧
        10 loud= (loud=False)
        10 name= (name)
        and 128 more
    "#]],
    );
    assert_eq!(labels(&format!("//- /a.py\n{code}")), [""; 0]);
}

#[test]
fn names_in_scope() {
    let code = "from pyscript import when, window as w\nimport os\nlimit = 1\ndef outer(first):\n    inner = 2\n    $0\n";
    check_completion(
        &script(code),
        8,
        expect![[r#"
            ⟦⟧
        30 first
        30 inner
        30 limit
        30 os
        30 outer (def outer(first))
        40 w (window: js.Window)
        40 when (@when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable)
        70 abs (builtins)
        and 126 more
    "#]],
    );
    check_completion(
        &format!("//- /a.py\n{code}"),
        8,
        expect![[r#"
            ⟦⟧
        40 w (window: js.Window)
        40 when (@when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable)
    "#]],
    );
    let all = labels(&script(code));
    assert!(has(&all, "print") && has(&all, "return"), "{all:?}");
}

#[test]
fn other_scripts_of_the_page_are_in_scope() {
    let page =
        "<script type=py>from pyscript import web\ndef greet(): pass</script>\n<script type=py>$0</script>";
    let found = labels(page);
    assert!(has(&found, "greet") && has(&found, "web"), "{found:?}");
    let worker = labels(&page.replace("<script type=py>$0", "<script type=py worker>$0"));
    assert!(!has(&worker, "greet"), "{worker:?}");
}

#[test]
fn names_that_an_import_brings() {
    assert_eq!(
        taken("//- /a.py\nfrom pyscript import when\ndisp$0\n", "display"),
        "from pyscript import when, display\ndisplay\n"
    );
    check_completion(
        "//- /a.py\ndisp$0\n",
        3,
        expect![[r#"
        ⟦disp⟧
        60 display (def display(*values: object, target: str | None = None, append: bool = True) -> None  · from pyscript import display)
    "#]],
    );
}

#[test]
fn decorators_come_with_their_function() {
    let code = "//- /a.py\nimport pyscript\n@pyscript.$0\n";
    assert!(
        taken(code, "when").ends_with("@pyscript.when(\"$1\", \"$2\")\ndef ${3:handler}(event):\n    $0\n")
    );
    let code = "//- /a.py\nfrom pyscript import when\n@wh$0\n";
    assert_eq!(
        taken(code, "when"),
        "from pyscript import when\n@when(\"$1\", \"$2\")\ndef ${3:handler}(event):\n    $0\n"
    );
}

#[test]
fn strings_with_known_values() {
    let page = |code: &str| {
        format!(
            "<p id=\"out\" class=\"row big\"></p>\n<script type=\"py\" worker name=\"sum\">\n{code}\n</script>\n"
        )
    };
    check_completion(
        &page("from pyscript import when\n@when('cli$0')"),
        2,
        expect![[r#"
        @when('⟦cli⟧')
        20 abort (UIEvent)
        20 animationcancel (AnimationEvent)
        and 106 more
    "#]],
    );
    check_completion(
        &page("from pyscript import when\n@when('click', '$0')"),
        9,
        expect![[r#"
        @when('click', '⟦⟧')
        20 #out (<p>)
        21 .big (<p>)
        21 .row (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import when\n@when('click', '#out .$0')"),
        9,
        expect![[r#"
        @when('click', '#out ⟦.⟧')
        20 #out (<p>)
        21 .big (<p>)
        21 .row (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import display\ndisplay(1, target=\"$0"),
        9,
        expect![[r#"
        display(1, target="⟦⟧
        20 out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript.web import page\npage['#$0']"),
        9,
        expect![[r#"
        page['⟦#⟧']
        20 #out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import document as d\nd.getElementById('$0')"),
        9,
        expect![[r#"
        d.getElementById('⟦⟧')
        20 out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import PyWorker\nPyWorker('w.py', type='$0')"),
        9,
        expect![[r#"
        PyWorker('w.py', type='⟦⟧')
        20 micropython
        20 pyodide
    "#]],
    );
    check_completion(
        &page("from pyscript import workers\nworkers['$0']"),
        9,
        expect![[r#"
        workers['⟦⟧']
        20 sum (<script>)
    "#]],
    );
    check_completion(
        &page("x = '$0'"),
        9,
        expect![[r#"
        nothing
    "#]],
    );
    let worker =
        "from pyscript.workers import create_named_worker\nawait create_named_worker('w.py', 'w', type='$0')";
    check_completion(
        &page(worker),
        9,
        expect![[r#"
        await create_named_worker('w.py', 'w', type='⟦⟧')
        20 mpy (micropython)
        20 py (pyodide)
    "#]],
    );
}

#[test]
fn files_are_found_from_the_page() {
    let fixture = "<script type=\"py\" src=\"code/main.py\"></script>\n//- /code/work.py\n\n//- /data.json\n{}\n\
                   //- /code/main.py\nfrom pyscript import PyWorker, fetch\n";
    check_completion(
        &format!("{fixture}PyWorker(\"$0\")\n"),
        9,
        expect![[r#"
        PyWorker("⟦⟧")
        20 ./code/
    "#]],
    );
    check_completion(
        &format!("{fixture}PyWorker(\"./code/w$0\")\n"),
        9,
        expect![[r#"
        PyWorker("./code/⟦w⟧")
        20 main.py
        20 work.py
    "#]],
    );
    check_completion(
        &format!("{fixture}fetch('$0\n"),
        9,
        expect![[r#"
        fetch('⟦⟧
        20 ./data.json
        20 ./index.html
    "#]],
    );
}

#[test]
fn ids_of_the_pages_that_use_a_file() {
    let fixture = "<i id=\"here\"></i><script type=\"py\" src=\"main.py\"></script>\n//- /other.html\n<i id=\"there\"></i>\n\
                   //- /main.py\nfrom pyscript.web import page\npage[\"$0\"]\n";
    assert_eq!(labels(fixture), ["here"]);
}

#[test]
fn only_what_runs_here_is_offered() {
    let code = "import $0";
    assert!(has(&on("2026.7.3", "type=py", code), "pyodide"));
    assert!(!has(&on("2026.7.3", "type=mpy", code), "pyodide"));
    assert!(has(&on("2026.7.3", "type=mpy", code), "json"));
    let code = "from pyscript import $0";
    assert!(!has(&on("2024.1.1", "type=py", code), "web"));
    assert!(has(&on("2026.7.3", "type=py", code), "web"));
    assert!(has(&on("2026.7.3", "type=py worker", code), "sync"));
    let builtins = on("2026.7.3", "type=mpy", "$0");
    assert!(has(&builtins, "print") && !has(&builtins, "ascii"), "{builtins:?}");
}

#[test]
fn the_standard_library_in_pages() {
    let json = on("2026.7.3", "type=mpy", "import json as j\nj.$0");
    assert!(has(&json, "loads") && !has(&json, "JSONDecoder"), "{json:?}");
    assert!(has(&on("2026.7.3", "type=mpy", "from json import $0"), "dumps"));
    let text = "'x'.$0";
    assert!(has(&on("2026.7.3", "type=py", text), "removeprefix"));
    let micropython = on("2026.7.3", "type=mpy", text);
    assert!(has(&micropython, "upper") && !has(&micropython, "removeprefix"), "{micropython:?}");
    assert_eq!(labels("//- /a.py\n'x'.$0\n"), [""; 0]);
}

#[test]
fn a_file_of_several_pages_sees_what_any_of_them_has() {
    let fixture = "<script type=\"mpy\" src=\"main.py\"></script>\n//- /other.html\n<script type=\"py\" src=\"main.py\"></script>\n\
                   //- /main.py\nimport py$0\n";
    assert!(has(&labels(fixture), "pyodide"));
}

#[test]
fn nothing_where_nothing_is_typed_for_us() {
    for code in ["# pyscript.$0", "x = 1$0", "def $0", "import os as $0", "'text $0'", "for x in 5.$0"] {
        assert_eq!(labels(&format!("//- /a.py\n{code}\n")), [""; 0], "{code}");
    }
}

const SAMPLE: &str = r##"
"""A page's é code."""
import pyscript.web as web, js
from pyscript import display, when, document as d
from pyscript.js_modules import leaflet
from help import greet

class Box(web.div):
    "Holds things."
    count: int = 0
    async def fill(self, *items, sep=", ", **rest):
        for item in items:
            self.append(f"{item.name!r:>{sep}} {d.title}")
        return [x for x in self.find(".a")]

@when("click", "#out")
def clicked(event, box=Box("a")):
    display(greet(event.target.id, loud=True), target="out", append=False)
    web.page["ö"].classes.add(lambda x, y=1: x(y, ))
"##;

#[test]
fn every_offset_can_be_asked_about() {
    ask_everywhere(&format!(
        "<p id=out></p><script type=mpy config='{{\"files\": {{\"help.py\": \"\"}}}}'>{SAMPLE}</script>\n\
         //- /help.py\ndef greet(name, loud): pass\n"
    ));
}

#[test]
fn every_beginning_can_be_asked_about() {
    ask_every_prefix("/main.py", SAMPLE, &[("/help.py", "def greet(name, loud): pass\n")]);
}
