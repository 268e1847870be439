//! Classes, collections and JavaScript.

use expect_test::expect;

use super::*;

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
            node.id: str
            v: type[Map]
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
            js.window.globalThis.Map.new([1]): Map
            window.Date(): str
            data: await await js.fetch("/x").json()
            document.body.to_py(): unknown
            getattr(js, "Promise").new: js.Promise.new
            await load(): await await js.fetch("/x").json()"#]],
    );
}

#[test]
fn the_first_form_of_pyscript_web() {
    check(
        r##"
from pyweb import pydom
cell = pydom["#cell"][0]
cell.add_class("x")
# ^^^^^^^^^^^^^^^^^
cell.html
# ^^^^^^^
cell._js
# ^^^^^^
pydom["li"].style
# ^^^^^^^^^^^^^^^
for item in pydom.find("li"):
    item
#   ^^^^
def draw(canvas: pydom.Element): canvas.parent
#                                ^^^^^^^^^^^^^
pydom.Element(cell._js).clone()
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"##,
        expect![[r#"
            cell.add_class("x"): instance of pyweb.pydom.Element
            cell.html: pyweb.pydom.Element.html
            cell._js: pyweb.pydom.Element._js
            pydom["li"].style: pyweb.pydom.ElementCollection.style
            item: instance of pyweb.pydom.Element
            canvas.parent: pyweb.pydom.Element.parent
            pydom.Element(cell._js).clone(): instance of pyweb.pydom.Element"#]],
    );
}
