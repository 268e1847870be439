//! Functions, proxies of them, and what is neither.

use expect_test::expect;

use super::*;

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
