use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn slips_on_values_whose_members_are_all_known() {
    check(
        r##"
<canvas id="board"></canvas>
<script type="py">
import js
from js import Map, navigator
from pyscript import document, window, when

print(document.titel)
#              ^^^^^ warning unknown-member: `Document` has no member `titel`: this raises an AttributeError. Did you mean `title`?
board = document.getElementById("board")
context = board.getContxt("2d")
#               ^^^^^^^^^ warning unknown-member: `HTMLCanvasElement` has no member `getContxt`
brush = document.querySelector("#board").getContext("2d")
brush.fillRectt(0, 0, brush.canvas.widht, 1)
#     ^^^^^^^^^ warning unknown-member
#                                  ^^^^^ warning unknown-member
brush.fill_rect(0, 0, 1, 1)
#     ^^^^^^^^^ warning unknown-member: `CanvasRenderingContext2D` has no member `fill_rect`: this raises an AttributeError. Did you mean `fillRect`?
js.console.erorr(js.Math.flor(1.5), js.JSON.stringfy(1))
#          ^^^^^ warning unknown-member: `Console` has no member `erorr`
#                        ^^^^ warning unknown-member
#                                           ^^^^^^^^ warning unknown-member: `JSON`
lines = Map.new().foreach("a")
#                 ^^^^^^^ warning unknown-member

def walk(nodes=document.querySelectorAll("li")):
    return [node.vlaue for node in document.querySelectorAll("li")], nodes.lenght
#                ^^^^^ warning unknown-member: `HTMLLIElement` has no member `vlaue`

async def load(url):
    response = await js.fetch(url)
    return response.headres, await response.jsno()
#                   ^^^^^^^ warning unknown-member: `Response`
#                                           ^^^^ warning unknown-member

item = board if lines else document.createElement("div")
item.parentnode
#    ^^^^^^^^^^ warning unknown-member: `HTMLCanvasElement | HTMLDivElement` has no member `parentnode`
</script>
<ul><li></ul>
"##,
    );
}

#[test]
fn without_a_page_and_on_every_runtime() {
    check(
        r#"
<script type="mpy">
from pyscript import document
document.creatElement("a")
#        ^^^^^^^^^^^^ warning unknown-member
</script>
<script type="mpy" worker>
from pyscript import window
window.document.body.attachInternal
#                    ^^^^^^^^^^^^^^ hint unknown-member: No `attachInternal` of `HTMLElement` is known
window.navigator.geolocaton
#                ^^^^^^^^^^ warning unknown-member: `Navigator` has no member `geolocaton`
</script>
//- /library/dates.py
from js import Date
print(Date.new().getFulYear())
#                ^^^^^^^^^^ warning unknown-member: `Date`
"#,
    );
}

#[test]
fn what_only_the_other_thread_has() {
    check(
        r#"
<script type="py" worker>
import js
from js import alert, document, fetch
#              ^^^^^ warning unknown-member: `alert` exists on the page, not in workers: this raises an ImportError. Reach it through `pyscript.window`.
js.localStorage.getItem("a")
#  ^^^^^^^^^^^^ warning unknown-member: `localStorage` exists on the page, not in workers: this raises an AttributeError. Reach it through `pyscript.window`.
js.navigator.geolocation
#            ^^^^^^^^^^^ warning unknown-member: `geolocation` exists on the page
js.importScripts, js.self.postMessage, js.Map, js.xworker
</script>
<script type="py">
import js
js.localStorage
js.importScripts("a.js")
#  ^^^^^^^^^^^^^ warning unknown-member: `importScripts` exists in workers, not on the page: this raises an AttributeError.
</script>
"#,
    );
}

#[test]
fn on_both_threads_only_what_neither_has() {
    check(
        r#"
<script type="py" src="main.py"></script>
<script type="py" src="main.py" worker></script>
<script type="py" worker>
import js
from pyscript import RUNNING_IN_WORKER
if not RUNNING_IN_WORKER:
    print(js.localStorage)
</script>
//- /main.py
import js
js.localStorage, js.importScripts, js.navigator.geolocation
js.navigator.userAgnt
#            ^^^^^^^^ warning unknown-member
"#,
    );
}

#[test]
fn promises_have_what_they_give_after_await() {
    check(
        r#"
<script type="py">
from js import fetch
from pyscript import fetch as better

async def load():
    print(fetch("a.json").json(), fetch("a").then, (await fetch("a")).json())
#                         ^^^^ warning unknown-member: `json` is a member of the `Response` that this promise gives, not of the promise: this raises an AttributeError. Write `await` before it.
    print(await better("a").json())
</script>
<script type="py" worker>
from pyscript import window
window.fetch("a").json()
</script>
"#,
    );
    check_fix(
        "unknown-member",
        "<script type=py>\nfrom js import fetch\nprint(fetch('a').json())\n</script>\n<script type=py src=a.py></script>\n//- /a.py\nfrom js import fetch\ndef a():\n    return fetch('a').json()\n",
        expect![[r#"
            <script type=py>
            from js import fetch
            print((await fetch('a')).json())
            </script>
            <script type=py src=a.py></script>
        "#]],
    );
}

#[test]
fn what_pyodide_adds() {
    check(
        r#"
<script type="py">
import js
js.Array.new().append(1), js.document.to_py(), js.Map.new().items(), js.Response.new().as_object_map()
js.Uint8Array.new(3).to_bytes(), js.fetch("x").finally_, js.document.object_entries
</script>
<script type="mpy">
import js
js.Array.new().append(1), js.Uint8Array.new(3).to_bytes(), js.Map.new().set
#              ^^^^^^ warning unknown-member: Pyodide adds `append` to values of JavaScript, MicroPython does not: this raises an AttributeError. Use the members of `Array`.
#                                              ^^^^^^^^ warning unknown-member
js.document.to_py()
#           ^^^^^ warning unknown-member
js.URL.new("x").assign, js.FormData.new().pop
</script>
"#,
    );
}

#[test]
fn hints_where_others_may_add_members() {
    check(
        r#"
<div id="locaton"></div>
<script>window.alertt = alert; function documant() {}</script>
<script type="py">
import js
from js import documnt, documant, localStorge as storage, Chart
#              ^^^^^^^ hint unknown-member: No `documnt` of `Window` is known; if there is none, this raises an ImportError. Did you mean `document`?
#                                 ^^^^^^^^^^^ hint unknown-member
from pyscript import window, document
js.requestAnimatonFrame, js.alertt, js.locaton, js.L, js.map, js.chart, js.titel
#  ^^^^^^^^^^^^^^^^^^^^ hint unknown-member
for item in document.querySelectorAll(".item"):
    print(item.clasList, item.valeu, item.onclik, item.checkd, item.style.backgroundColour, item.checked)
#              ^^^^^^^^ hint unknown-member: No `clasList` of `Element` is known; if there is none, this raises an AttributeError. Did you mean `classList`?
window.URL.createObjectUrl
#          ^^^^^^^^^^^^^^^ hint unknown-member: No `createObjectUrl` of `type[URL]`
document.body.style.backgroundColour, document.body.children.lenght
#                   ^^^^^^^^^^^^^^^^ hint unknown-member
#                                                            ^^^^^^ hint unknown-member
</script>
<script type="py" worker>
from js import setTimout
#              ^^^^^^^^^ hint unknown-member
</script>
//- /nobody.py
from js import documnt
"#,
    );
}

#[test]
fn pages_that_load_more_may_have_anything() {
    check(
        r#"
<script src="https://example.com/library.js"></script>
<script type="py">
from js import documnt, document
document.body.clasList, document.titel
#                                ^^^^^ warning
</script>
//- /template.html
<script type="py">{% include "x" %}
from js import documnt
</script>
//- /read.html
<script src="./read.js"></script>
<script type="py">
from js import documnt, locaton
#              ^^^^^^^ hint
</script>
//- /read.js
window.locaton = location
"#,
    );
}

#[test]
fn what_the_project_knows_better() {
    check(
        r#"
<form name="titles"></form>
<script>Array.prototype.findd = function () {}; Object.assign(document, { cookies: [] })</script>
<script type="py">
import js
from contextlib import suppress
from pyscript import document
from js import console

console.logg = console.log
console.logg("x")
setattr(document, "headd", 1)
document.headd
document.titel = "x"
del document.titel
js.Array.new().findd, document.cookies, document.titles, document.lasModified
document.refferer += "a"
if hasattr(document, "bodyy"):
    document.bodyy
getattr(document, "fonts_", None)
document.domaim if "domaim" in js.Object.keys(document) else None
js.eval("document.imagess = []")
document.imagess
try:
    document.charactersSet
except AttributeError:
    pass
with suppress(AttributeError):
    document.contentTypes
document.fullscreenelement_, document._titel, document.__titel__, document.webkitHiddenn
</script>
//- /other.py
def note(page):
    page.lasModified = 1
"#,
    );
}

#[test]
fn what_is_not_certain_is_silent() {
    check(
        r##"
<canvas id="board"></canvas>
<div class="x"></div><canvas class="x"></canvas>
<script type="py" config='{"js_modules": {"main": {"https://esm.run/three": "three"}}}'>
import js
from js import document, chart
from pyscript.js_modules import three
from pyscript import web, workers, sync, when

def draw(target, context=None):
    target.titel, context.fillRectt

draw(document)

class Board:
    canvas = document.getElementById("board")

    def __init__(self, other):
        if other:
            self.canvas = other

    def show(self):
        return self.canvas.widht

@when("click", "#board")
def clicked(event):
    event.targt, event.clientx

name = document if chart else chart.titel
name.titel, chart.titel, three.Scenee, js.Chart.new().titel
document.querySelector(chart).titel
document.getElementById("nobody").vlaue
document.forms.lenght1, document.forms.mine, document.createElement("form").adress
js.localStorage.tokne, document.body.dataset.valeu
document.querySelector(".x").valeu, document.querySelector("div.x").unheard()()().titel
document.
web.page["#board"].widht
text = document.title
text.uper()
js.JSON.parse("{}").titel
js.document.all.titel
document.createElement("canvas").getContext("webgl").RGB8
</script>
"##,
    );
}

#[test]
fn replaces_the_name() {
    check_fix(
        "unknown-member",
        "<script type=py>\nfrom js import documnt, Promise\nfrom pyscript import document\nprint(document.titel)\nPromise.resolve(1).finaly\n</script>\n",
        expect![[r#"
            <script type=py>
            from js import document, Promise
            from pyscript import document
            print(document.title)
            Promise.resolve(1).finally_
            </script>
        "#]],
    );
}
