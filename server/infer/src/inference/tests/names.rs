//! Imports, scopes, bindings and modules.

use expect_test::expect;

use super::*;

#[test]
fn imports_lead_to_what_they_name() {
    check(
        r#"
import js
import pyscript.web as web
import pyscript, numpy as np
from pyscript import when, window as w, document, ffi
from pyscript.ffi import create_proxy as cp
from js import setTimeout, console
from pyscript.js_modules import leaflet
from pyscript.js_modules.chart import Chart as C
js.document.body
# ^^^^^^^^^^^^^^
web.div
# ^^^^^
pyscript.when
# ^^^^^^^^^^^
np.array
# ^^^^^^
when
#^^^
w.self.setTimeout
# ^^^^^^^^^^^^^^^
document.body
# ^^^^^^^^^^^
ffi.to_js
# ^^^^^^^
cp
#^
setTimeout
# ^^^^^^^^
leaflet.map
# ^^^^^^^^^
C.new()
# ^^^^^
"#,
        expect![[r#"
            js.document.body: HTMLElement
            web.div: pyscript.web.div
            pyscript.when: pyscript.when
            np.array: numpy.array
            when: pyscript.when
            w.self.setTimeout: window.setTimeout
            document.body: HTMLElement
            ffi.to_js: pyscript.ffi.to_js
            cp: pyscript.ffi.create_proxy
            setTimeout: js.setTimeout
            leaflet.map: js module leaflet.map
            C.new(): js module chart.Chart.new()"#]],
    );
}

#[test]
fn scopes_are_those_of_python() {
    check(
        r#"
x = 1
class A:
    x = "class"
    y = x
    #   ^
    def method(self):
        return x
        #      ^
    z = [x for _ in range(3)]
    #    ^

def outer():
    x = 1.0
    def inner():
        nonlocal x
        x = None
    def reader():
        return x
        #      ^
    def other():
        global g
        g = b""
    return x
    #      ^
z = g
#   ^
[n := "s" for q in []]
w = n
#   ^
(lambda x: x)(2)
# ^^^^^^^^^^^^^^
def shadow(x="d", *rest, k=1):
    return x, rest, k
    #      ^
"#,
        expect![[r#"
            x: str
            x: int
            x: int
            x: float | None
            x: float | None
            g: bytes
            n: str
            (lambda x: x)(2): int
            x: str"#]],
    );
}

#[test]
fn what_is_bound_out_of_sight_is_unknown() {
    check(
        r#"
def early(): pass
from somewhere import *
def late(): pass
early
#^^^^
late
#^^^
print
#^^^^
"#,
        expect![[r#"
            early: function early | unknown
            late: function late
            print: unknown"#]],
    );
    check("def f(): pass\nexec(code)\nx = f\n#   ^\n", expect!["f: function f | unknown"]);
    check(
        "class A:\n  def m(self): pass\na = A()\nsetattr(a, name, 1)\nx = a.m\n#   ^^^\n",
        expect!["a.m: method A.m | unknown"],
    );
    check(
        "class A:\n  def m(self): pass\ndef f(a):\n  a.m = proxy\na = A()\nsetattr(a, 'm', 2)\nx = a.m\n#   ^^^\n",
        expect!["a.m: method A.m | unknown | int"],
    );
}

#[test]
fn other_bindings() {
    check(
        r#"
import js
match command:
    case {"k": value, **rest} | [value, *rest]:
        x = value
        #   ^^^^^
    case js.Point(x=px) as whole if (guard := 1):
        x = guard
        #   ^^^^^
try:
    pass
except ValueError as error:
    y = error
    #   ^^^^^
n = 1
n += 1
z = n
#   ^
def f(el: js.HTMLElement, s: str = None, t: "App" = 1, u: int | None = 2):
    v = el
    #   ^^
    v = s
    #   ^
    v = u
    #   ^
k: list[int]
v = k
#   ^
del k
def generator():
    yield 1
v = generator()
#   ^^^^^^^^^^^
async def co(): return 1
v = co()
#   ^^^^
v = "a" + "b" % 1
#   ^^^^^^^^^^^^^
v = 1 / 2 + 3
#   ^^^^^^^^^
v = f"{n}"
#   ^^^^^^
v = not n
#   ^^^^^
"#,
        expect![[r#"
            value: unknown
            guard: int
            error: instance of builtins.ValueError
            n: int | unknown
            el: HTMLElement
            s: None | str
            u: int | None
            k: list[int]
            generator(): iterator[int]
            co(): coroutine[int]
            "a" + "b" % 1: str
            1 / 2 + 3: float
            f"{n}": str
            not n: bool"#]],
    );
}

#[test]
fn modules_of_the_project() {
    check_with(
        &[
            (
                "helpers",
                "from pyscript.ffi import create_proxy\nimport tools\ndef make(f): return create_proxy(f)\nLIMIT = 3\n_private = 1\nclass App:\n  pass\n",
            ),
            ("pkg", "from .inner import deep\n"),
            ("pkg.inner", "deep = 'd'\n"),
            ("inner", "deep = 'd'\n"),
            ("js", "document = 1"),
        ],
        r#"
import helpers, pkg.inner, js
import helpers as h
from helpers import make, App as Application
from helpers import *
from pkg import deep, inner
helpers.make(print)
# ^^^^^^^^^^^^^^^^^
make(print)
# ^^^^^^^^^
Application()
# ^^^^^^^^^^^
h.LIMIT
# ^^^^^
LIMIT
# ^^^
_private
# ^^^^^^
deep
#^^^
inner
#^^^^
pkg.inner.deep
# ^^^^^^^^^^^^
js.document
# ^^^^^^^^^
"#,
        expect![[r#"
            helpers.make(print): proxy
            make(print): proxy
            Application(): instance of App
            h.LIMIT: int
            LIMIT: int
            _private: unknown
            deep: str
            inner: project module 3
            pkg.inner.deep: str
            js.document: Document"#]],
    );
}

#[test]
fn scripts_of_one_page_share_their_globals() {
    let first = lowered(0, "from pyscript.ffi import create_proxy\ndef handler(e): pass\n");
    let text = "x = create_proxy(handler)\n";
    let second = lowered(0, text);
    let group = [&first, &second];
    let inference = Inference::new(&group, &());
    let id = second.expr_covering(range(4, 25)).unwrap();
    let module = inference.group().nth(1).unwrap();
    assert_eq!(inference.describe(&inference.type_of(module, id)), "proxy");
}

#[test]
fn names_of_the_api_lead_on() {
    check(
        r##"
from pyscript import Event, fetch, storage, web
from pyscript.web import page, div
from pyscript import *
el = page["#x"]
found = page.find("li")
event = Event()
x = el
#   ^^
x = found[0]
#   ^^^^^^^^
for item in found:
    x = item
    #   ^^^^
x = event.trigger
#   ^^^^^^^^^^^^^
x = div()
#   ^^^^^
x = web.div("a").classes
#   ^^^^^^^^^^^^^^^^^^^^
x = web.div()._dom_element.addEventListener
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
response = await fetch("/a")
x = response.headers.get
#   ^^^^^^^^^^^^^^^^^^^^
x = await response.text()
#   ^^^^^^^^^^^^^^^^^^^^^
x = await fetch("/a").text()
#   ^^^^^^^^^^^^^^^^^^^^^^^^
store = await storage("s")
x = store
#   ^^^^^
x = display
#   ^^^^^^^
def f(el: web.Element):
    x = el.parent
    #   ^^^^^^^^^
"##,
        expect![[r#"
            el: instance of pyscript.web.Element | None
            found[0]: instance of pyscript.web.Element | None
            item: instance of pyscript.web.Element | None
            event.trigger: pyscript.events.Event.trigger
            div(): instance of pyscript.web.div
            web.div("a").classes: pyscript.web.div.classes
            web.div()._dom_element.addEventListener: HTMLDivElement.addEventListener
            response.headers.get: Headers.get
            await response.text(): str
            await fetch("/a").text(): str
            store: instance of pyscript.storage.Storage
            display: pyscript.display
            el.parent: pyscript.web.Element.parent"#]],
    );
}
