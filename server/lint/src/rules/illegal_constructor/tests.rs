use expect_test::{Expect, expect};

use crate::rules::tests::{check, check_fix};

#[test]
fn classes_without_a_constructor() {
    check(
        r#"
<script type="py">
import js
from js import HTMLCanvasElement, NodeList as Nodes, document
from pyscript import window

x = js.Node.new()
#   ^^^^^^^^^^^^^ error illegal-constructor: No code can construct `Node`: this raises "TypeError: Failed to construct 'Node': Illegal constructor". Make an element: `document.createElement(…)`.
canvas = HTMLCanvasElement.new(300, 150)
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `HTMLCanvasElement`: this raises "TypeError: Failed to construct 'HTMLCanvasElement': Illegal constructor". `document.createElement("canvas")` gives one.
nodes = Nodes()
#       ^^^^^^^ error illegal-constructor: No code can construct `NodeList`: this raises "TypeError: Illegal constructor". Instances come from the browser itself.
part = js.HTMLDivElement()
#      ^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `HTMLDivElement`: this raises "TypeError: Failed to construct 'HTMLDivElement': Please use the 'new' operator". `document.createElement("div")` gives one.
x = window.Storage.new(), window.TreeWalker.new(document)
#   ^^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `Storage`: this raises "TypeError: Failed to construct 'Storage': Illegal constructor". There is `localStorage` already.
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `TreeWalker`: this raises "TypeError: Failed to construct 'TreeWalker': Illegal constructor". `Document.createTreeWalker(…)` gives one.
brush = js.CanvasRenderingContext2D.new(canvas)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `CanvasRenderingContext2D`: this raises "TypeError: Failed to construct 'CanvasRenderingContext2D': Illegal constructor". `HTMLCanvasElement.getContext("2d")` gives one.
x = js.Symbol.new("a")
#   ^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `Symbol`: this raises "TypeError: Symbol is not a constructor". Call `Symbol(…)`.
</script>
<script type="mpy">
import js
made = js.HTMLElement.new()
#      ^^^^^^^^^^^^^^^^^^^^ error illegal-constructor: No code can construct `HTMLElement`: this ends the script with "TypeError: Failed to construct 'HTMLElement': Illegal constructor", which no `except` catches. Make one by its tag: `document.createElement(…)`.
</script>
<script type="py" worker>
import js
from pyscript import window
x = window.HTMLElement.new()
#   ^^^^^^^^^^^^^^^^^^^^^^^^ error illegal-constructor
x = js.CryptoKey.new()
#   ^^^^^^^^^^^^^^^^^^ error illegal-constructor
js.HTMLDivElement.new()
#  ^^^^^^^^^^^^^^ warning unknown-member
</script>
"#,
    );
}

#[test]
fn what_can_be_made_and_what_is_not_certain() {
    check(
        r#"
<script>class Plugin {}; window.Touch = 1; window.Plugin = Plugin</script>
<script type="py">
import js
from js import Image, Audio, Option, Text, Comment, Document, DocumentFragment, EventTarget, Range
from pyodide.ffi import JsException

Image.new(), Audio.new(), Option.new("a"), Text.new("b"), Comment.new("c"), Document.new()
DocumentFragment.new(), EventTarget.new(), Range.new()
js.Symbol("a"), js.BigInt(5), js.Symbol.for_("a")
js.Node, js.Node.ELEMENT_NODE, isinstance(js.document, js.Node)
js.Plugin.new()
js.MyElement.new(), js.HTMLElement.prototype, js.customElements.define("a-b", js.HTMLElement)
element = js.document.body
element.Node.new()

try:
    js.HTMLElement.new()
except JsException:
    pass

class Node:
    def new(self): pass
Node().new()

def make(Element):
    return Element.new()
</script>
"#,
    );
}

fn fix(python: &str, after: Expect) {
    let page = "<script type=\"py\" src=\"./main.py\"></script>\n//- /main.py\n";
    check_fix("illegal-constructor", &format!("{page}{python}"), after);
}

#[test]
fn the_factory_takes_its_place() {
    fix(
        "import js\ncanvas = js.HTMLCanvasElement.new(1)\nkept = js.Storage.new()\nfigure = js.SVGCircleElement.new()\n",
        expect![[r#"
            import js
            canvas = js.document.createElement("canvas")
            kept = js.localStorage
            figure = js.document.createElementNS("http://www.w3.org/2000/svg", "circle")
        "#]],
    );
    fix(
        "from js import HTMLDivElement\npart = HTMLDivElement.new()\n",
        expect![[r#"
            from js import HTMLDivElement, document
            part = document.createElement("div")
        "#]],
    );
    fix(
        "from js import HTMLDivElement\nfrom pyscript import document\npart = HTMLDivElement()\n",
        expect![[r#"
            from js import HTMLDivElement
            from pyscript import document
            part = document.createElement("div")
        "#]],
    );
    fix(
        "import js\nprint(f\"{js.HTMLDivElement.new()}\")\n",
        expect![[r#"
            import js
            print(f"{js.document.createElement('div')}")
        "#]],
    );
    // The name is taken, or only the author knows what to pass.
    fix("from js import HTMLDivElement\ndocument = 1\npart = HTMLDivElement()\n", expect![""]);
    fix("import js\nwalker = js.TreeWalker.new()\n", expect![""]);
}
