mod fixes;

use crate::rules::tests::check;

/// A page of the newest release with this Python on the main thread.
fn page(python: &str) -> String {
    page_of("2026.7.3", "<script type=\"py\">", python)
}

fn page_of(release: &str, tag: &str, python: &str) -> String {
    format!(
        "<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>\n{tag}\n{python}\n</script>\n"
    )
}

#[test]
fn finds_every_kind_of_function() {
    check(&page(
        r#"
import js
from functools import partial
from js import setTimeout, setInterval as every, requestAnimationFrame, queueMicrotask
from pyscript import document, window

def f(*args): pass
async def g(event): pass

class Timer:
    def __init__(self):
        self.tick_later = self.tick
        setTimeout(self.tick, 1)
#                  ^^^^^^^^^ error borrowed-proxy: Pyodide frees `self.tick` when `setTimeout` returns: the later call fails with "This borrowed proxy was automatically destroyed at the end of a function call". Wrap it in `create_proxy`.
        setTimeout(self.tick_later, 1)
#                  ^^^^^^^^^^^^^^^ error
    def tick(self): pass
    def __call__(self): pass

class Listener:
    def handleEvent(self, event): pass

def outer():
    def inner(): pass
    window.setTimeout(inner, 1)
#                     ^^^^^ error
    return inner

setTimeout(f)
#          ^ error
every(lambda: f(1), 100)
#     ^^^^^^^^^^^^ error borrowed-proxy: Pyodide frees this lambda when `setInterval` returns
requestAnimationFrame(outer())
#                     ^^^^^^^ error borrowed-proxy: Pyodide frees this function
js.queueMicrotask(partial(f, 1))
#                 ^^^^^^^^^^^^^ error
setTimeout(Timer(), 1)
#          ^^^^^^^ error
setTimeout(f if js.x else print, 1)
#          ^^^^^^^^^^^^^^^^^^^^ error
document.getElementById("a").addEventListener("click", g)
#                                                      ^ error
document.body.addEventListener("click", Listener())
#                                       ^^^^^^^^^^ error
document.body.addEventListener("click", {"handleEvent": f})
#                                       ^^^^^^^^^^^^^^^^^^ error
for element in document.querySelectorAll("a"):
    element.addEventListener("click", g, {"once": True})
#                                     ^ error
js.MutationObserver.new(f).observe(document.body)
#                       ^ error borrowed-proxy: Pyodide frees `f` when `MutationObserver.new` returns
js.navigator.geolocation.getCurrentPosition(f, f)
#                                           ^ error
#                                              ^ error
"#,
    ));
}

#[test]
fn follows_functions_and_proxies_through_files() {
    check(
        r#"
<script type="py" src="main.py" config='{"files": {"./board.py": "", "./proxies.py": ""}}'></script>
//- /main.py
from js import setTimeout, document
import board
from board import Board, on_key, kept, make, Ticker
from proxies import keep, late

class Game(Board):
    def start(self):
        setTimeout(self.tick, 1)
#                  ^^^^^^^^^ error borrowed-proxy: Pyodide frees `self.tick`
        setTimeout(self.kept_tick, 1)
        setTimeout(self.kept_later, 1)

game = Game()
setTimeout(game.tick, 1)
#          ^^^^^^^^^ error
setTimeout(game.kept_tick, 1)
setTimeout(board.on_key, 1)
#          ^^^^^^^^^^^^ error
setTimeout(Ticker(), 1)
#          ^^^^^^^^ error
setTimeout(make(), 1)
#          ^^^^^^ error borrowed-proxy: Pyodide frees this function
document.body.addEventListener("keydown", on_key)
#                                         ^^^^^^ error
document.body.addEventListener("keydown", kept)
setTimeout(keep(on_key), 1)
setTimeout(late, 1)
//- /board.py
from pyscript.ffi import create_proxy

class Board:
    def __init__(self):
        self.kept_tick = create_proxy(self.tick)
    def tick(self): pass
    @property
    def kept_later(self):
        return create_proxy(self.tick)

class Ticker:
    def __call__(self): pass

def on_key(event): pass

@create_proxy
def kept(event): pass

def make():
    def inner(): pass
    return inner
//- /proxies.py
from pyodide.ffi import create_proxy

def keep(function):
    return create_proxy(function)

@keep
def late(): pass
"#,
    );
}

#[test]
fn elements_of_pyscript_web_hand_on_to_the_dom() {
    check(&page(
        r#"
from pyscript.web import page, div, Element
def f(event): pass
made = div("x")
made.addEventListener("click", f)
#                              ^ error borrowed-proxy: Pyodide frees `f` when `addEventListener` returns
made._dom_element.addEventListener("click", f)
#                                           ^ error
made.on_click.add_listener(f)
made.append(f)
made.onclick = f
page.find("a").addEventListener("click", f)
"#,
    ));
}

#[test]
fn leaves_what_javascript_does_not_keep_alone() {
    check(&page(
        r#"
import js
from js import setTimeout, Promise, Array, JSON
from pyscript import document, window, when, fetch, WebSocket
from pyscript.web import page
from pyodide.ffi.wrappers import add_event_listener, set_timeout

def f(*args): pass

element = document.getElementById("a")
element.onclick = f
setattr(element, "onkeydown", f)
add_event_listener(element, "click", f)
set_timeout(f, 1)
Promise.resolve(1).then(f, f).catch(f).finally_(f)
js.fetch("x").then(lambda response: response.text())
js.navigator.locks.request("a", f)
Promise.new(lambda resolve, reject: resolve(1))
Array.new(1, 2).forEach(f)
Array.from_([1], f)
document.querySelectorAll("a").forEach(f)
JSON.parse("{}", f)
element.removeEventListener("click", f)
js.myLibrary.on("click", f)
js.myFunction(f)
element.addEventListener("click", {"passive": True})
element.addEventListener("click", None)
setTimeout("code", 1)
setTimeout(js.alert, 1)
WebSocket(url="wss://example.com", onmessage=f)
page['#a'].on_click.add_listener(f)
set(map(f, [1]))

@when('click', '#a')
def clicked(event): pass
"#,
    ));
}

#[test]
fn leaves_proxies_and_the_unknown_alone() {
    check(&page(
        r#"
import js
from js import setTimeout
from pyscript import document, ffi
from pyscript.ffi import create_proxy, to_js
from pyodide.ffi import create_once_callable
from elsewhere import handler, Handlers
#    ^^^^^^^^^ hint missing-package

def f(*args): pass

proxy = create_proxy(f)
setTimeout(proxy, 1)
setTimeout(create_once_callable(f), 1)
setTimeout(ffi.create_proxy(lambda: 1), 1)
setTimeout(to_js(f), 1)
setTimeout(handler, 1)

@create_proxy
def decorated(event): pass
document.body.addEventListener("click", decorated)

def make(function):
    return create_proxy(function)
setTimeout(make(f), 1)

class App(Handlers):
    def __init__(self, callback=None):
        self.proxy = create_proxy(self.run)
        self.callback = callback or f
        self.run_later = create_proxy(self.run) if callback else self.run
        document.body.addEventListener("click", self.proxy)
        setTimeout(self.callback, 1)
        setTimeout(self.run_later, 1)
        setTimeout(self.inherited, 1)
    def run(self): pass
    def bind(self, target, function):
        target.addEventListener("click", self.run)
        document.body.addEventListener("click", function)

late = f
late = create_proxy(late)
setTimeout(late, 1)

def listener():
    global current
    current = create_proxy(f)
    return current
setTimeout(listener(), 1)
setTimeout(*[f, 1])

table = {"a": f}
setTimeout(table["a"], 1)

def setInterval(function, time): pass
setInterval(f, 1)

if "MicroPython" in js.navigator.userAgent:
    setTimeout(f, 1)
setTimeout(f if is_micropython else proxy, 1)
setTimeout(f) if ffi.IS_PYODIDE else None
"#,
    ));
}

/// Shapes of libraries that run everywhere.
#[test]
fn code_for_several_runtimes_is_left_alone() {
    check(&page(
        r#"
import sys
from js import addEventListener, setTimeout
import js

PLATFORM_PYODIDE = "pyodide"
platform = sys.platform

def f(*args): pass

def add_event_listener(element, event, listener):
    return element.addEventListener(event, listener)

if platform == PLATFORM_PYODIDE:
    from pyodide.ffi import create_proxy
    def after(function): setTimeout(create_proxy(function), 1)
elif platform == "webassembly":
    def after(function): setTimeout(function, 1)
else:
    setTimeout(f, 1)
after(f)

try:
    from pyodide.ffi import create_proxy as keep
    addEventListener("click", keep(f))
except ImportError:
    addEventListener("click", f)

def keep_maybe(function):
    try:
        return keep(function)
    except NameError:
        return function
addEventListener("click", keep_maybe(f))

def handler(function):
    return keep(function) if js.pyodide else function
addEventListener("click", handler(f))

class Widget:
    def on(self, event, handler):
        self.element = js.document.createElement("p")
        self.element.addEventListener(event, getattr(self, handler))
        self.element.addEventListener(event, self.handlers[event])
    def __getattr__(self, name):
        return keep(f)
    def start(self):
        js.setTimeout(self.anything, 1)
"#,
    ));
}

#[test]
fn only_pyodide_frees_functions() {
    let python = "from js import setTimeout\nsetTimeout(lambda: 1, 1)";
    check(&page_of("2026.7.3", "<script type=\"mpy\">", python));
    check(&page_of("2026.7.3", "<script type=\"mpy\" worker>", python));
    check("//- /main.py\nfrom js import setTimeout\nsetTimeout(lambda: 1, 1)\n");
    check(
        r#"
<script type="py" src="main.py"></script>
<script type="mpy" src="main.py"></script>
//- /main.py
from js import setTimeout
setTimeout(lambda: 1, 1)
#          ^^^^^^^^^ error
"#,
    );
}

#[test]
fn workers_free_them_since_2024_8_1() {
    let python = "from pyscript import document\nfrom js import setTimeout\nx = document.body.addEventListener('click', print)\n";
    let found = "#                                           ^^^^^ error borrowed-proxy: In workers too, Pyodide frees `print`";
    check(&page_of("2024.7.1", "<script type=\"py\" worker>", python));
    check(&page_of("2024.8.1", "<script type=\"py\" worker>", &format!("{python}{found}")));
    check(&page_of(
        "2024.7.1",
        "<script type=\"py\">",
        &format!("{python}{}", found.replace("In workers too, ", "")),
    ));
    check(&format!("<script type=\"py\" worker>\n{python}{found}\n</script>\n"));
}

#[test]
fn calls_from_workers_to_the_page_come_back_late() {
    let python = r#"
import js
from pyscript import document, window
def f(*args): pass
window.Promise.new(f)
#                  ^ error borrowed-proxy: From a worker, `Promise.new` runs on the page and calls `f` only when Pyodide has freed it
document.querySelectorAll("a").forEach(f)
#                                      ^ error
js.Promise.new(f)
js.Array.new(1).forEach(f)
window.Array.from_([1], f)
"#;
    check(&page_of("2026.7.3", "<script type=\"py\" worker>", python));
    check(&page_of(
        "2026.7.3",
        "<script type=\"py\" worker config='{\"experimental_create_proxy\": \"auto\"}'>",
        &without_marks(python),
    ));
}

fn without_marks(python: &str) -> String {
    python.lines().filter(|line| !line.starts_with("# ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn automatic_proxies_leave_constructors_out() {
    check(
        r#"
<script type="py" src="main.py" config="pyscript.toml"></script>
//- /pyscript.toml
experimental_create_proxy = "auto"
//- /main.py
import js
def f(*args): pass
js.setTimeout(f, 1)
js.ResizeObserver.new(f)
#                     ^ error borrowed-proxy: Pyodide frees `f` when `ResizeObserver.new` returns, for `experimental_create_proxy` leaves constructors out
"#,
    );
    check(
        r#"
<py-config>packages = []</py-config>
<script type="py">
import js
js.setTimeout(print, 1)
#             ^^^^^ error
</script>
"#,
    );
}

#[test]
fn configs_that_cannot_be_read_keep_it_silent() {
    let python = "import js\njs.setTimeout(print, 1)\n";
    check(&page_of("2026.7.3", "<script type=\"py\" config=\"https://example.com/c.toml\">", python));
    check(&page_of(
        "2026.7.3",
        "<script type=\"py\" config=\"c.toml\">",
        &format!(
            "{python}</script>\n//- /c.toml\nexperimental_create_proxy = \n#                         ^ error config-syntax"
        ),
    ));
}

#[test]
fn comments_silence_it() {
    check(&page(
        "from js import setTimeout\nsetTimeout(print, 1)  # pyscript: ignore[borrowed-proxy] seen\n",
    ));
}

#[test]
fn broken_text_is_not_judged() {
    check(&page("from js import setTimeout\ndef f(): pass\nsetTimeout(f, (1)\n"));
}
