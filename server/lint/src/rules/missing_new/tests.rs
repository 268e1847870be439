use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn finds_classes_on_whatever_path_they_came() {
    check(
        r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">
import js
from js import URL, Map as M, self, globalThis as g
from pyscript import window

a = js.URL("x")
#   ^^^^^^ error missing-new: Calling the JavaScript class `URL` raises "TypeError: Failed to construct 'URL': Please use the 'new' operator". Write `URL.new(…)`.
b = URL("x")
#   ^^^ error missing-new
c = M()
#   ^ error missing-new: Calling the JavaScript class `Map` raises "TypeError: Constructor Map requires 'new'"
d = self.FormData(js.document.forms[0])
#   ^^^^^^^^^^^^^ error missing-new
e = g.window.Uint8Array(8)
#   ^^^^^^^^^^^^^^^^^^^ error missing-new
f = window.Intl.PluralRules("en")
#   ^^^^^^^^^^^^^^^^^^^^^^^ error missing-new: Calling the JavaScript class `Intl.PluralRules`
k = getattr(js, "Blob")(["x"])
#   ^^^^^^^^^^^^^^^^^^^ error missing-new

class Loader:
    request = js.Request

    def load(self):
        promise, made = js.Promise, self.request("x")
#                                   ^^^^^^^^^^^^ error missing-new
        return promise(lambda resolve, reject: resolve(made))
#              ^^^^^^^ error missing-new: Calling the JavaScript class `Promise` raises "TypeError: Promise constructor
</script>
"#,
    );
}

#[test]
fn holds_on_every_runtime_and_thread_and_without_a_page() {
    check(
        r#"
<script type="mpy">
from js import URL
a = URL("x")
#   ^^^ error missing-new: Calling the JavaScript class `URL` ends the script with "TypeError:
</script>
<script type="py" worker>
from pyscript import document, window
import js
a = window.Image()
#   ^^^^^^^^^^^^ error missing-new
b = js.Blob(["x"])
#   ^^^^^^^ error missing-new
c = js.Image()
#      ^^^^^ warning unknown-member
</script>
//- /library/shapes.py
from js import DOMRect
unit = DOMRect(0, 0, 1, 1)
#      ^^^^^^^ error missing-new
"#,
    );
}

#[test]
fn what_works_without_new_is_found_where_an_instance_is_meant() {
    check(
        r#"
<script type="py">
from js import Date, Number, String, Array, Error, Object, RegExp
a = Date().getTime()
#   ^^^^ warning missing-new: `Date()` without `new` gives text, which has no `getTime`
b = Number("3.14").toFixed(1)
#   ^^^^^^ warning missing-new: `Number()` without `new` gives a number, which has no `toFixed`
print(Date(), Date().upper(), String(5).split("x"), Number("3").real)
print(Array(3).findIndex, Error("x").stackTrace, Object().hasOwnProperty("a"), RegExp("a").lastIndex)
print(Date.new().getTime(), Date.now())
</script>
<script type="py" worker>
import js
now = (js.Date)()
#     ^^^^^^^^^ warning missing-new: `Date()` without `new` gives text, which has no `toISOString`
print(now.toISOString(), now.getTime())
</script>
"#,
    );
}

#[test]
fn leaves_python_and_unknown_names_alone() {
    check(
        r#"
<script type="py" config='{"js_modules": {"main": {"https://esm.run/three": "three"}}}'>
import js
from js import URL, L, p5
from pyscript import window, document
from pyscript.js_modules.three import Scene, Map
from pyscript.js_modules import three
from collections.abc import Set
from enum import Enum

a = URL.new("x")
b = js.URL.createObjectURL(js.Blob.new(["x"]))
e = L.map("map"), p5("sketch"), L.Map(), window.Chart(1)
f = Scene(), Map(), three.Set()
g = isinstance(a, js.URL)

class Request:
    pass

class Headers(js.Headers):
    def __init__(self):
        super().__init__()

r = Request(), Headers(), Set()

def Event(name):
    return js.Event.new(name)

Event("x")

def make(Blob, url=js.URL):
    return Blob(), url("x")

if a:
    Text = js.Text
else:
    def Text(words):
        return words
Text("x")
window.Option = lambda: 1
js.Option()
document.createElement("a")
js.Event.new("click", js.Object())
</script>
"#,
    );
}

#[test]
fn pages_may_put_their_own_functions_in_the_place_of_classes() {
    check(
        r#"
<script>
function Animation(element) { return element }
window.Plot = window.Highlight = () => new window.Range();
const { Text } = library;
new URL("x");
</script>
<script type="py">
from js import Animation, Highlight, Text
import js
Animation(1), Highlight(), Text("x")
print(js.URL("x"), js.Range())
#     ^^^^^^ error
#                  ^^^^^^^^ error
</script>
"#,
    );
}

#[test]
fn classes_of_the_projects_modules() {
    check(
        r#"
<script type="py" config="app.toml">
from pyscript.js_modules.board import Board, make, Point, Old, Known, ready as Made, Event
from pyscript.js_modules import board as b, far
import pyscript.js_modules.board as c
one = Board(3)
#     ^^^^^ error missing-new: Calling the JavaScript class `Board` raises "TypeError: Class constructor Board cannot be invoked without 'new'". Write `Board.new(…)`.
all = b.Board(), c.default(), Event("x")
#     ^^^^^^^ error missing-new
#                ^^^^^^^^^ error missing-new
#                             ^^^^^ error missing-new
make(), Point(1), Old(), Known(), Made(), far.Scene(), b.Board.new(), Board.of()
</script>
<script type="mpy" config="app.toml">
from pyscript.js_modules.board import Board
one = Board(3)
#     ^^^^^ error missing-new: Calling the JavaScript class `Board` ends the script with "TypeError: Class constructor Board cannot
</script>
//- /app.toml
[js_modules.main]
"./board.js" = "board"
"https://example.com/far.js" = "far"
//- /board.js
export class Board { static of() { return new Board() } }
export class Event {}
export default class Shape {}
export const make = () => new Board(), ready = make();
export function Point(x) { return { x } }
export function Old() { this.x = 1 }
export const Known = globalThis.Date;
//- /lonely.py
from pyscript.js_modules.board import Board
Board()
"#,
    );
}

#[test]
fn broken_text_is_not_judged() {
    check(
        r#"
<script type="py">
from js import URL
x = URL(("x")
</script>
<script type="py">
from js import URL
# pyscript: ignore[missing-new] shown on purpose
x = URL("x")
</script>
"#,
    );
}

#[test]
fn new_goes_behind_the_class() {
    check_fix(
        "missing-new",
        r#"
<script type="py">
import js
from js import Map, Date
def f(): return js.URL (
    "x"), Map(), Date().getTime()
</script>
"#,
        expect![[r#"

                <script type="py">
                import js
                from js import Map, Date
                def f(): return js.URL.new (
                    "x"), Map.new(), Date.new().getTime()
                </script>
            "#]],
    );
}
