//! Parameters that callers tell, and what is put into collections later.

use expect_test::expect;

use super::{check, check_helping};

#[test]
fn listeners_get_the_event_that_they_listen_to() {
    check_helping(
        r#"
from pyscript import document, when, WebSocket, web
from pyscript.ffi import create_proxy
from pyodide.ffi.wrappers import add_event_listener

@when("keydown", "body")
def pressed(event):
    event
#   ^^^^^

def clicked(event):
    event
#   ^^^^^
document.body.addEventListener("click", create_proxy(clicked))

@create_proxy
def moved(event):
    event
#   ^^^^^
document.addEventListener("pointermove", moved)

class Game:
    def __init__(self):
        self.proxy = create_proxy(self.typed)
        document.addEventListener("input", self.proxy)
        document.onfocus = self.focused

    def typed(self, event):
        event
#       ^^^^^
    def focused(self, event):
        event
#       ^^^^^

def dragged(event):
    event
#   ^^^^^
def listen(target, name, handler):
    target.addEventListener(name, create_proxy(handler))
listen(document, "drag", dragged)
listen(document, "drag", lambda event: event)
#                                      ^^^^^

def wrapped(event):
    event
#   ^^^^^
add_event_listener(document, "wheel", wrapped)

def received(event):
    event.data
#   ^^^^^
socket = WebSocket(url="ws://x", onmessage=received)

def pushed(event):
    event
#   ^^^^^
button = web.button("x", on_click=pushed)
"#,
        expect![[r#"
            event: KeyboardEvent
            event: PointerEvent
            event: PointerEvent
            event: InputEvent
            event: FocusEvent
            event: Event
            event: Event
            event: WheelEvent
            event: MessageEvent
            event: PointerEvent"#]],
    );
}

#[test]
fn callbacks_get_what_javascript_passes() {
    check_helping(
        r#"
import js
def seen(entries, observer):
    entries
#   ^^^^^^^
    observer
#   ^^^^^^^^
js.IntersectionObserver.new(seen)
js.fetch("x").then(lambda answer: answer)
#                                 ^^^^^^
js.Array.of(1, 2).map(lambda item, index: index)
#                                         ^^^^^
"#,
        expect![[r#"
            entries: Array[IntersectionObserverEntry]
            observer: IntersectionObserver
            answer: Response
            index: float"#]],
    );
}

#[test]
fn functions_get_what_python_passes() {
    check_helping(
        r#"
from pyscript import document
from functools import partial
def draw(context, size, label=None):
    context
#   ^^^^^^^
    size
#   ^^^^
    label
#   ^^^^^
draw(document.createElement("canvas").getContext("2d"), size=3)
partial(draw, document.createElement("canvas").getContext("webgl"))(4, "x")

class Shape:
    def __init__(self, node):
        self.node = node
x = Shape(document.body).node
#   ^^^^^^^^^^^^^^^^^^^^^^^^^
def again(x):
    again(x)
#         ^
"#,
        expect![[r#"
            context: CanvasRenderingContext2D
            size: int
            label: None | str
            Shape(document.body).node: HTMLElement
            x: unknown"#]],
    );
}

#[test]
fn collections_hold_what_is_put_into_them() {
    check_helping(
        r#"
from pyscript import document
nodes = []
nodes.append(document.body)
for node in nodes:
    node
#   ^^^^
class Board:
    def __init__(self):
        self.cells = []
        self.by_name = {}
    def add(self):
        self.cells.append(document.createElement("td"))
        self.cells[0]
#       ^^^^^^^^^^^^^
"#,
        expect![[r#"
            node: unknown | HTMLElement
            self.cells[0]: unknown | HTMLTableCellElement"#]],
    );
}

#[test]
fn who_judges_knows_nothing_of_callers() {
    check(
        r#"
from pyscript import document
def clicked(event):
    event
#   ^^^^^
document.body.onclick = clicked
items = []
items.append(document.body)
x = items[0]
#   ^^^^^^^^
"#,
        expect![[r#"
            event: unknown
            items[0]: unknown"#]],
    );
}
