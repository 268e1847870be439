use expect_test::{Expect, expect};

use crate::rules::tests::{check, check_fix};

fn page(release: &str, tag: &str, python: &str) -> String {
    let core = format!("https://pyscript.net/releases/{release}/core.js");
    format!("<script type=\"module\" src=\"{core}\"></script>\n{tag}\n{python}\n</script>\n")
}

fn newest(tag: &str, python: &str) {
    check(&page("2026.7.3", tag, python));
}

const PY: &str = "<script type=\"py\">";
const PY_WORKER: &str = "<script type=\"py\" worker>";
const MPY: &str = "<script type=\"mpy\">";
const MPY_WORKER: &str = "<script type=\"mpy\" worker>";

#[test]
fn what_pyodide_shows_wrongly() {
    newest(
        PY,
        r#"
import js
from js import Blob, Headers, fetch
from pyscript import document, window

x = Blob.new(["a"], {"type": "text/csv"})
#                            ^^^^^^^^^^ warning dict-to-js: `Blob.new` does not get this item: Pyodide 314.0.3's proxy of a dict has a `type` of its own, which hides it. Wrap the whole value in `to_js`.
x = Headers.new({"x-a": "1"}), js.URLSearchParams.new({"q": "1"})
#               ^^^^^^^^^^^^ warning dict-to-js: `Headers.new` iterates over what it gets here, and a dict gives its keys: this raises "TypeError: … The provided value cannot be converted to a sequence". Wrap it in `to_js`.
#                                                     ^^^^^^^^^^ warning dict-to-js
headers = {"x-a": "1"}
x = fetch("./a", {"method": "POST", "headers": headers})
#                                              ^^^^^^^ warning dict-to-js: `fetch` iterates over what it gets here
x = fetch("./a", method="POST", headers={"a": "b"}), fetch("./a", method="POST")
#                                       ^^^^^^^^^^ warning dict-to-js
state = {"step": 1}
x = js.history.pushState(state, "", "?1"), window.postMessage([1], "*")
#                        ^^^^^ warning dict-to-js: `pushState` copies what it gets, and the proxy of a dict cannot be copied: this raises "DataCloneError: … could not be cloned". Wrap it in `to_js`.
#                                                             ^^^ warning dict-to-js: `postMessage` copies what it gets, and the proxy of a list cannot be copied
x = js.structuredClone({"a": 1}), js.BroadcastChannel.new("a").postMessage({"a": 1})
#                      ^^^^^^^^ warning dict-to-js
#                                                                          ^^^^^^^^ warning dict-to-js
x = document.body.animate({"opacity": [0, 1]}, {"duration": 100})
#                         ^^^^^^^^^^^^^^^^^^^ warning dict-to-js
x = js.navigator.mediaDevices.getUserMedia({"video": {"facingMode": {"ideal": "user"}}})
#                                                                   ^^^^^^^^^^^^^^^^^ warning dict-to-js: `getUserMedia` iterates over what it gets here, and a dict gives its keys only
x = js.ClipboardItem.new({"text/plain": "a"}), js.Object.fromEntries({"a": 1})
#                        ^^^^^^^^^^^^^^^^^^^ warning dict-to-js
#                                                                    ^^^^^^^^ warning dict-to-js
x = js.JSON.stringify([1, {"a": 1}]), js.Notification.new("a", {"body": "b", "data": [1]})
#                     ^^^^^^^^^^^^^ warning dict-to-js
#                                                                                    ^^^ warning dict-to-js
"#,
    );
}

#[test]
fn what_pyodide_shows_as_it_should() {
    newest(
        PY,
        r#"
import js
from js import Blob, Headers, fetch
from pyscript import document, window, WebSocket, storage
from pyscript.ffi import to_js
from pyodide.http import pyfetch

fetch("./a", {"method": "POST", "body": "type"})
Headers.new([["x-a", "1"]])
Headers.new(to_js({"x-a": "1"}))
js.URLSearchParams.new("q=1")
Blob.new(["a", b"b"], type="text/csv")
Blob.new(["a"], to_js({"type": "text/csv"}))
options = to_js({"type": "text/csv"})
Blob.new(["a"], options)
js.JSON.stringify({"a": {"b": 1}})
js.JSON.stringify([1, "a"])
js.Object.keys({"a": 1})
js.Object.assign(js.Object.new(), {"a": 1})
js.Object.fromEntries([["a", 1]])
js.CustomEvent.new("x", {"bubbles": True, "detail": {"a": 1}})
js.Intl.NumberFormat.new(["de"], {"style": "currency", "currency": "EUR"})
document.body.animate([{"opacity": 0}, {"opacity": 1}], {"duration": 100})
document.addEventListener("click", None, {"once": True})
js.IntersectionObserver.new(print_all, {"threshold": [0, 1]})
js.AbortSignal.any([js.AbortSignal.abort()])
js.Map.new([["a", 1]]), js.Set.new([1]), js.Array.from_([1]), js.Uint8Array.new([1])
js.setTimeout(options, 5, {"type": 1})
js.Chart.new(document, {"type": "bar"})
window.myLibrary({"type": 1}, [1, [2]])
js.postMessage("text", {"targetOrigin": "*"})
pyfetch("./a", headers={"a": "b"})
def send(data, **more):
    fetch("./a", data)
    js.postMessage(data, "*")
    js.history.pushState(None, "", "?1")
    Blob.new(["a"], **more)
    Blob.new(["a"], {**more})
"#,
    );
}

#[test]
fn micropython_iterates_and_copies_too() {
    newest(
        MPY,
        r#"
import js
x = js.Headers.new({"x-a": "1"})
#                  ^^^^^^^^^^^^ warning dict-to-js: `Headers.new` iterates over what it gets here, and a dict gives its keys: this ends the script with
x = js.postMessage({"a": 1}, "*"), js.structuredClone([1])
#                  ^^^^^^^^ warning dict-to-js
#                                                     ^^^ warning dict-to-js
x = js.JSON.stringify([1]), js.JSON.stringify({"a": [1]})
#                     ^^^ warning dict-to-js
#                                             ^^^^^^^^^^ warning dict-to-js
js.Blob.new(["a"], {"type": "text/csv"}), js.JSON.stringify({"a": {"b": 1}}), js.ClipboardItem.new({"a": "b"})
js.fetch("./a", {"method": "POST"})
"#,
    );
}

#[test]
fn workers_pass_values_to_the_page_in_their_own_way() {
    let python = r#"
import js
from pyscript import document, window
x = window.CustomEvent.new("x", {"bubbles": True})
#                               ^^^^^^^^^^^^^^^^^ warning dict-to-js: From a worker, Pyodide 314.0.3 cannot pass a dict to the page: this raises a TypeError ("unhashable type: 'pyodide.ffi.JsProxy'"). Wrap it in `to_js`.
x = window.myLibrary({"a": 1}), document.body.scrollIntoView({"block": "end"})
#                    ^^^^^^^^ warning dict-to-js
#                                                            ^^^^^^^^^^^^^^^^ warning dict-to-js
window.postMessage([1], "*"), window.Blob.new(["a"], type="text/csv"), window.JSON.stringify([1, [2]])
js.CustomEvent.new("x", {"bubbles": True})
window.options = {"a": 1}
#                ^^^^^^^^ warning dict-to-js: From a worker
js.options, window.names = {"a": 1}, {"b": 2}
js.more = {"a": 1}
window.items = [1]
x = js.postMessage({"a": 1})
#                  ^^^^^^^^ warning dict-to-js: `postMessage` copies
"#;
    newest(PY_WORKER, python);
    let silent =
        "from pyscript import window\nwindow.Headers.new({'a': 'b'}), window.postMessage({'a': 1}, '*')\n";
    newest(MPY_WORKER, silent);
    check(&page("2025.7.3", PY_WORKER, silent));
}

#[test]
fn older_pyodide_shows_no_items() {
    let python = r#"
import js
x = js.fetch("./a", {"method": "POST"})
#                   ^^^^^^^^^^^^^^^^^^ warning dict-to-js: In Pyodide 0.27.7 JavaScript does not see the items of a dict: `fetch` ignores them all. Wrap it in `to_js`.
x = js.Object.assign(js.Object.new(), {"a": 1}), js.JSON.stringify({"a": 1})
#                                     ^^^^^^^^ warning dict-to-js
#                                                                  ^^^^^^^^ warning dict-to-js
js.fetch("./a", {}), js.fetch("./a", method="POST"), js.myLibrary({"a": 1}), js.JSON.stringify([1])
"#;
    check(&page("2025.7.3", PY, python));
}

#[test]
fn nothing_is_known_where_nobody_runs_it() {
    check("//- /library.py\nimport js\njs.Headers.new({'a': 'b'})\n");
    newest(PY, "import js\nfrom sys import platform\nif js.pyodide:\n    js.Headers.new({'a': 'b'})\n");
}

fn fix(release: &str, python: &str, after: Expect) {
    let page = page(release, "<script type=\"py\" src=\"./main.py\">", "");
    check_fix("dict-to-js", &format!("{page}//- /main.py\n{python}"), after);
}

#[test]
fn an_object_is_made_of_it() {
    fix(
        "2026.7.3",
        "from js import fetch\n\nfetch(\"./a\", {\"headers\": {\"a\": \"b\"}})\nfetch(\"./a\", headers={\"a\": \"b\"})\n",
        expect![[r#"
            from js import fetch
            from pyscript.ffi import to_js

            fetch("./a", to_js({"headers": {"a": "b"}}))
            fetch("./a", headers=to_js({"a": "b"}))
        "#]],
    );
    fix(
        "2026.7.3",
        "from js import fetch\nfrom pyodide.ffi import to_js\nfetch(\"./a\", {\"headers\": {\"a\": \"b\"}})\n",
        expect![[r#"
            from js import fetch
            from pyodide.ffi import to_js
            fetch("./a", to_js({"headers": {"a": "b"}}))
        "#]],
    );
}

/// Until Pyodide 0.29 its own `to_js` makes a `Map`.
#[test]
fn older_releases_need_a_converter() {
    fix(
        "2025.8.1",
        "from js import fetch\nfrom pyodide.ffi import to_js\nfetch(\"./a\", {\"headers\": {\"a\": \"b\"}})\n",
        expect![[r#"
            from js import fetch, Object
            from pyodide.ffi import to_js
            fetch("./a", to_js({"headers": {"a": "b"}}, dict_converter=Object.fromEntries))
        "#]],
    );
    fix(
        "2025.7.3",
        "import js\nfrom pyodide import ffi\njs.fetch(\"./a\", {\"method\": \"POST\"})\n",
        expect![[r#"
            import js
            from pyodide import ffi
            js.fetch("./a", ffi.to_js({"method": "POST"}, dict_converter=js.Object.fromEntries))
        "#]],
    );
    fix(
        "2025.7.3",
        "import js\njs.fetch(\"./a\", {\"method\": \"POST\"})\n",
        expect![[r#"
            import js
            from pyscript.ffi import to_js
            js.fetch("./a", to_js({"method": "POST"}))
        "#]],
    );
}

#[test]
fn what_listeners_read_of_a_keyword_is_freed() {
    let python = r#"
from js import CustomEvent
from pyscript.ffi import to_js

x = CustomEvent.new("x", detail={"a": 1}), CustomEvent.new("x", detail=[1])
#                               ^^^^^^^^ warning dict-to-js: Pyodide 314.0.3 lends a dict to `CustomEvent.new` until the call ends, and listeners read it later
#                                                                      ^^^ warning dict-to-js
x = CustomEvent.new("x", {"detail": {"a": 1}}), CustomEvent.new("x", detail=to_js([1]), bubbles=True)
x = CustomEvent.new("x", detail="a")
"#;
    newest(PY, python);
    let silent: String =
        python.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    check(&page("2025.8.1", PY, &silent));
}

#[test]
fn promises_in_a_list_of_python() {
    let python = r#"
import js
from pyscript import window
from pyscript.ffi import to_js

async def load(urls, things):
    x = await js.Promise.all([js.fetch(url) for url in urls])
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning dict-to-js: `all` waits for the promises in the list, whose proxies Pyodide 314.0.3 destroys when the list has been gone through: awaiting the result raises "This borrowed proxy was automatically destroyed". Wrap it in `to_js`.
    both = (js.fetch("./a"), js.Promise.resolve(1))
    x = await js.Promise.race(both)
#                             ^^^^ warning dict-to-js: `race` waits for the promises in the tuple
    x = await js.Promise.allSettled([js.fetch("./a")])
#                                   ^^^^^^^^^^^^^^^^^ warning dict-to-js: `allSettled` waits for the promises in the list, whose proxies Pyodide 314.0.3 destroys when the list has been gone through: each one comes out as rejected.
    x = await js.Promise.any([js.fetch("./a")])
#                            ^^^^^^^^^^^^^^^^^ warning dict-to-js: `any` waits for the promises in the list, whose proxies Pyodide 314.0.3 destroys when the list has been gone through: awaiting the result raises "AggregateError: All promises were rejected".
    await js.Promise.all(to_js([js.fetch("./a")])), js.Promise.all([]), js.Promise.all([1, "a"]), js.Promise.all(things)
    await js.Promise.all([load(url) for url in urls]), js.Promise.all([js.fetch("./a"), things]), js.Promise.resolve([js.fetch("./a")])
    await js.Promise.all([await js.fetch("./a")]), js.Promise.all([js.own(url) for url in urls])
"#;
    newest(PY, python);
    newest(PY_WORKER, python);
    let silent: String =
        python.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    newest(MPY, &silent);
}

#[test]
fn promises_of_a_worker_that_the_page_waits_for() {
    let python = r#"
import asyncio, js
from pyscript import window
from pyscript.ffi import to_js

async def load(both, urls):
    x = await window.Promise.all([window.fetch(url) for url in urls])
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning dict-to-js: `all` runs on the page, and in Pyodide 314.0.3 the page cannot wait for promises that a worker has: it never ends ("TypeError: this._ensure_future is not a function" on the page). Wait for them in the worker, with `asyncio`.
    x = await window.Promise.race((js.fetch("./a"), js.Promise.resolve(1)))
#                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning dict-to-js: `race` runs on the page
    x = await window.Promise.any(to_js([window.fetch("./a"), window.fetch("./b")]))
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning dict-to-js: `any` runs on the page
    x = await asyncio.gather(*both), window.Promise.all([1, 2]), window.Promise.all([]), window.Promise.all(both)
    x = await window.Promise.resolve(1), window.own([window.fetch("./a")]), window.Promise.all(to_js(own))
    x = js.Promise.all(to_js([window.fetch("./a")]))
"#;
    newest(PY_WORKER, python);
    let silent: String =
        python.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    newest(MPY_WORKER, &silent);
    check(&page("2025.3.1", PY_WORKER, &silent));
}

#[test]
fn keywords_of_new_in_micropython() {
    let python = r#"
import js
from pyscript import window
options = {"bubbles": True}
x = js.CustomEvent.new("x", bubbles=True, detail=1)
#                           ^^^^^^^^^^^^^^^^^^^^^^ warning dict-to-js: MicroPython 1.28.0-6 passes no keywords to `new`: this raises "TypeError: function doesn't take keyword arguments". Write the options as a dict.
x = window.Own.new(1, a=2)
#                     ^^^ warning dict-to-js: MicroPython 1.28.0-6 passes no keywords to `new`
js.fetch("./a", method="POST"), window.scrollTo(top=1), js.Event.new("x", options), js.Event.new("x", **options)
dict(new=1), print(1, end="")
"#;
    newest(MPY, python);
    newest(MPY_WORKER, python);
    let silent: String =
        python.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    newest(PY, &silent);
    let page = page("2026.7.3", "<script type=\"mpy\" src=\"./main.py\">", "");
    let python = "import js\njs.Event.new(\"x\", bubbles = True,  # so\n             composed=(1 < 2))\njs.URL.new(\"./a\", base=\"x\")\n";
    check_fix(
        "dict-to-js",
        &format!("{page}//- /main.py\n{python}"),
        expect![[r#"
            import js
            js.Event.new("x", {"bubbles": True,  # so
                         "composed": (1 < 2)})
            js.URL.new("./a", base="x")
        "#]],
    );
}

/// The file works in MicroPython: the finding says where it does not.
#[test]
fn of_two_runtimes_the_one_that_fails_is_named() {
    let script = |kind: &str| page("2026.7.3", &format!("<script type=\"{kind}\" src=\"./main.py\">"), "");
    let (micropython, pyodide) = (script("mpy"), script("py"));
    let code = "from js import Blob, fetch, Promise\nBlob.new(['a'], {'type': 'text/csv'})\nPromise.all([fetch('./a')])\n";
    let files = [("/a.html", micropython.as_str()), ("/b.html", &pyodide), ("/main.py", code)];
    let workspace = project::workspace::Workspace::from_texts(files);
    let found = crate::check(&workspace, &project::path::FilePath::new("/main.py"));
    assert_eq!(found.len(), 2);
    for finding in found {
        let context = finding.context.unwrap();
        assert_eq!((context.page.as_str(), context.runtime.as_str()), ("/b.html", "pyodide 314.0.3"));
        assert!(finding.message.contains("Pyodide 314.0.3"), "{}", finding.message);
    }
}
