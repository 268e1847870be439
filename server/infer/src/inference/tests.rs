//! What the marked expressions are found to be.

use std::collections::HashMap;

use expect_test::{Expect, expect};
use syntax::python::PythonTree;
use syntax::range;

use super::*;
use crate::module::Source;

/// Prints the type of every expression that a line of `^^^` in a comment below it marks.
fn check(text: &str, expected: Expect) {
    check_with(&[], text, expected);
}

/// The same with other files of the project.
fn check_with(files: &[(&str, &str)], text: &str, expected: Expect) {
    let project = Project::new(files);
    let module = lowered(0, text);
    let group = [&module];
    let inference = Inference::new(&group, &project);
    let mut lines = Vec::new();
    for marked in marks(text) {
        let main = inference.group().next().unwrap();
        let id = module.expr_covering(marked).unwrap();
        let shown = inference.describe(&inference.type_of(main, id));
        lines.push(format!("{}: {shown}", syntax::slice(text, module.expr_range(id))));
    }
    expected.assert_eq(&lines.join("\n"));
}

fn lowered(source: u32, text: &str) -> Module {
    Module::new(Source(source), &PythonTree::parse_file(text), text)
}

fn marks(text: &str) -> Vec<TextRange> {
    let mut marks = Vec::new();
    let (mut above, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        match line.find('^') {
            Some(from) if line.trim_start().starts_with('#') => {
                let to = line.rfind('^').unwrap() + 1;
                marks.push(range(above + from, above + to));
            }
            _ => above = start,
        }
        start += line.len();
    }
    marks
}

use syntax::TextRange;

struct Project(HashMap<String, Module>);

impl Project {
    fn new(files: &[(&str, &str)]) -> Project {
        let modules = files.iter().enumerate();
        Project(
            modules.map(|(at, (name, text))| ((*name).to_owned(), lowered(at as u32 + 1, text))).collect(),
        )
    }
}

impl Imports for Project {
    fn module(&self, request: &ModuleRequest<'_>) -> Option<&Module> {
        self.0.get(request.name)
    }
}

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
            js.document.body: js.document.body
            web.div: pyscript.web.div
            pyscript.when: pyscript.when
            np.array: numpy.array
            when: pyscript.when
            w.self.setTimeout: window.setTimeout
            document.body: window.document.body
            ffi.to_js: pyscript.ffi.to_js
            cp: pyscript.ffi.create_proxy
            setTimeout: js.setTimeout
            leaflet.map: js module leaflet.map
            C.new(): js module chart.Chart.new()"#]],
    );
}

#[test]
fn proxies_however_they_came_about() {
    check(
        r#"
from pyscript.ffi import create_proxy, to_js
from pyodide.ffi import create_once_callable as once
import pyodide
from functools import partial

def f(event): pass

proxy = create_proxy(f)
proxy
# ^^^
once(f)
# ^^^^^
to_js(f)
# ^^^^^^
pyodide.create_proxy(f)
# ^^^^^^^^^^^^^^^^^^^^^

def factory(g):
    p = create_proxy(g)
    return p
factory(f)
# ^^^^^^^^

@create_proxy
def decorated(e): pass
decorated
# ^^^^^^^

def proxied(g):
    return create_proxy(g)

@proxied
def also(e): pass
also
#^^^

class App:
    def __init__(self):
        self.handler = create_proxy(self.on_click)
        self.bare = self.on_click
        self.both = None
        self.handler
        # ^^^^^^^^^^
        self.bare
        # ^^^^^^^
        self.both
        # ^^^^^^^
    def on_click(self, e): pass
    def later(self):
        self.both = create_proxy(lambda e: None)

table = {"a": create_proxy(f)}
table["a"]
# ^^^^^^^^
[create_proxy(f) for f in (f, f)][0]
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
f = create_proxy(f)
x = f
#   ^
partial(g, 1)
# ^^^^^^^^^^^
"#,
        expect![[r#"
            proxy: proxy
            once(f): proxy
            to_js(f): proxy
            pyodide.create_proxy(f): proxy
            factory(f): proxy
            decorated: proxy
            also: proxy
            self.handler: proxy
            self.bare: method App.on_click
            self.both: None | proxy
            table["a"]: proxy | unknown
            [create_proxy(f) for f in (f, f)][0]: proxy
            f: function f | proxy
            partial(g, 1): partial(unknown)"#]],
    );
}

#[test]
fn callables() {
    check(
        r##"
from pyscript import when
from functools import partial, wraps, lru_cache

def plain(e): pass
async def coroutine(e): pass

@when("click", "#b")
def with_when(e): pass

@unknown_decorator
def decorated(e): pass

def identity(g):
    return g

@identity
def same(e): pass

def wrapping(g):
    @wraps(g)
    def wrapper(*args):
        return g(*args)
    return wrapper

@wrapping
def wrapped(e): pass

class Callable:
    def __call__(self, e): pass

class Plain:
    @staticmethod
    def stat(e): pass
    @classmethod
    def cls(cls, e):
        cls
        #^^
    @property
    def prop(self):
        return self.stat

plain
#^^^^
coroutine
# ^^^^^^^
with_when
# ^^^^^^^
decorated
# ^^^^^^^
same
#^^^
wrapped
# ^^^^^
lambda e: e
# ^^^^^^^^^
partial(plain, 1)
# ^^^^^^^^^^^^^^^
Callable()
# ^^^^^^^^
Plain().stat
# ^^^^^^^^^^
Plain.cls
# ^^^^^^^
Plain().prop
# ^^^^^^^^^^
print
#^^^^
plain if x else None
# ^^^^^^^^^^^^^^^^^^
"##,
        expect![[r#"
            cls: class Plain
            plain: function plain
            coroutine: function coroutine
            with_when: function with_when
            decorated: unknown
            same: function same
            wrapped: function wrapper
            lambda e: e: lambda
            partial(plain, 1): partial(function plain)
            Callable(): instance of Callable
            Plain().stat: function stat
            Plain.cls: method Plain.cls
            Plain().prop: function stat
            print: builtins.print
            plain if x else None: function plain | None"#]],
    );
}

#[test]
fn a_fallback_for_create_proxy_is_not_certain() {
    check(
        r#"
try:
    from pyodide.ffi import create_proxy
except ImportError:
    create_proxy = lambda f: f

def f(): pass
create_proxy
# ^^^^^^^^^^
create_proxy(f)
# ^^^^^^^^^^^^^
"#,
        expect![[r#"
            create_proxy: pyodide.ffi.create_proxy | lambda
            create_proxy(f): proxy | function f"#]],
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
            x: str | parameter x"#]],
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
fn classes_inherit() {
    check(
        r#"
import lib
class Base:
    shared = "s"
    def __init__(self):
        self.made = []
    def greet(self): return "hi"
    def twice(self): pass
class Child(Base):
    def twice(self):
        super().greet()
        # ^^^^^^^^^^^^^
        return self.greet()
        #      ^^^^^^^^^^
class Mixed(lib.Unseen, Base): pass
c = Child()
c.shared
# ^^^^^^
c.made
# ^^^^
c.twice
# ^^^^^
Mixed().greet
# ^^^^^^^^^^^
c.missing
# ^^^^^^^
class Loop(Loop): pass
Loop().x
# ^^^^^^
"#,
        expect![[r#"
            super().greet(): str
            self.greet: method Child.greet
            c.shared: str
            c.made: list[unknown]
            c.twice: method Child.twice
            Mixed().greet: unknown | method Mixed.greet
            c.missing: unknown
            Loop().x: unknown"#]],
    );
}

#[test]
fn unpacking_and_iterating() {
    check(
        r#"
import js
a, (b, *c) = 1, ("s", 2.0, None)
x = (a, b, c)
#    ^
x = (a, b, c)
#       ^
x = (a, b, c)
#          ^
for i, (name, f) in enumerate([("n", print), ("m", len)]):
    i
    f
    x = (i, name, f)
    #    ^
    x = (i, name, f)
    #       ^^^^
    x = (i, name, f)
    #             ^
for node in js.document.querySelectorAll("li"):
    node.id
    # ^^^^^
for k, v in {"a": js.Map}.items():
    x = v
    #   ^
for p, q in zip([1], ("a",)):
    x = q
    #   ^
with js.open() as (s, t):
    x = s
    #   ^
class Manager:
    def __enter__(self): return self
with Manager() as m:
    x = m
    #   ^
x, y = y, x = 1, 2
"#,
        expect![[r#"
            a: int
            b: str
            c: list[str | float | None]
            i: int
            name: str
            f: builtins.print | builtins.len
            node.id: js.document.querySelectorAll("li")[…].id
            v: js.Map
            q: str
            s: unknown
            m: instance of Manager"#]],
    );
}

#[test]
fn javascript_values() {
    check(
        r#"
from js import document, Object, fetch
from pyscript import window
import js
el = document.createElement("canvas")
ctx = el.getContext("2d")
ctx.fillRect
# ^^^^^^^^^^
js.window.globalThis.Map.new([1])
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
window.Date()
# ^^^^^^^^^^^
async def load():
    response = await fetch("/x")
    data = await response.json()
    return data
    #      ^^^^
y = document.body.to_py()
#   ^^^^^^^^^^^^^^^^^^^^^
getattr(js, "Promise").new
# ^^^^^^^^^^^^^^^^^^^^^^^^
x = await load()
#   ^^^^^^^^^^^^
promise.finally_
"#,
        expect![[r#"
            ctx.fillRect: js.document.createElement("canvas").getContext("2d").fillRect
            js.window.globalThis.Map.new([1]): js.Map.new()
            window.Date(): window.Date()
            data: await await js.fetch("/x").json()
            document.body.to_py(): unknown
            getattr(js, "Promise").new: js.Promise.new
            await load(): await await js.fetch("/x").json()"#]],
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
            error: unknown
            n: int | unknown
            el: js.HTMLElement.new()
            s: None | str
            u: int | None
            k: list[unknown]
            generator(): iterator[unknown]
            co(): coroutine[int]
            "a" + "b" % 1: str
            1 / 2 + 3: float
            f"{n}": str
            not n: bool"#]],
    );
}

#[test]
fn cycles_end() {
    check(
        r#"
x = x
a = b
b = a
def f(): return g()
def g(): return f()
class A(B): pass
class B(A): pass
y = x
#   ^
y = a
#   ^
y = f()
#   ^^^
y = A().z
#   ^^^^^
def h(n): return h(n - 1) if n else "done"
y = h(3)
#   ^^^^
"#,
        expect![[r#"
            x: unknown
            a: unknown
            f(): unknown
            A().z: unknown
            h(3): unknown | str"#]],
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
            js.document: js.document"#]],
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
fn certainly_a_python_callable() {
    let table = [
        ("f", true),
        ("lambda: 1", true),
        ("A().m", true),
        ("A()", true),
        ("B()", false),
        ("B", true),
        ("partial(f, 1)", true),
        ("partial(unknown)", false),
        ("print", true),
        ("create_proxy(f)", false),
        ("f if x else None", false),
        ("f if x else create_proxy(f)", false),
        ("f or (lambda: 2)", true),
        ("unknown", false),
        ("js.setTimeout", false),
        ("'f'", false),
    ];
    for (expression, expected) in table {
        let text = format!(
            "from functools import partial\nfrom pyscript.ffi import create_proxy\nimport js\ndef f(): pass\n\
             class A:\n  def m(self): pass\n  def __call__(self): pass\nclass B: pass\nq = ({expression})"
        );
        let module = lowered(0, &text);
        let group = [&module];
        let inference = Inference::new(&group, &());
        let id = module.expr_ending_at(syntax::size(text.len())).unwrap();
        let ty = inference.type_of(inference.group().next().unwrap(), id);
        assert_eq!(inference.is_python_callable(&ty), expected, "{expression}: {}", inference.describe(&ty));
    }
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
            web.div()._dom_element.addEventListener: js.HTMLElement.new().addEventListener
            response.headers.get: js.Headers.new().get
            await response.text(): str
            await fetch("/a").text(): str
            store: instance of pyscript.storage.Storage
            display: pyscript.display
            el.parent: pyscript.web.Element.parent"#]],
    );
}
