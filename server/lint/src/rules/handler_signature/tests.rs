use expect_test::expect;

use crate::rules::tests::{check, check_fix};

#[test]
fn handlers_that_cannot_take_one_argument() {
    check(
        r##"
<button py-click="none">1</button>
<!--              ^^^^ error handler-signature: `py-click` calls it with the event: `TypeError: … takes 0 positional arguments but 1 was given`. Give it a parameter for the event. -->
<button mpy-click="none">2</button>
<!--               ^^^^ error handler-signature: `mpy-click` calls it with the event: `TypeError: … takes 0 positional arguments but 1 were given`. -->
<button py-click="app.stop">3</button>
<!--              ^^^^^^^^ error handler-signature: `py-click` calls it with the event: `TypeError: … takes 1 positional argument but 2 were given`. -->
<button py-click="three" id="b">4</button>
<!--              ^^^^^ error handler-signature: `py-click` calls it with the event: `TypeError: … missing 2 required positional arguments: 'b' and 'c'`. -->
<script type="py">
from pyscript import document, when
from pyscript.ffi import create_proxy
from pyodide.ffi.wrappers import add_event_listener

def none(): pass

def three(a, b, c): pass

class App:
    def stop(self): pass

    @when("click", "#b")
    def start(self, event): pass
#       ^^^^^ error handler-signature: In a class `@when` gets the plain function, so that nobody passes `self`: `TypeError: … missing 1 required positional argument: 'event'`.

app = App()

@when("click", "#b")
def two(event, speed): pass
#   ^^^ error handler-signature: `@when` calls it with the event: `TypeError: … missing 1 required positional argument: 'speed'`.

button = document.getElementById("b")
button.addEventListener("click", create_proxy(none))
#                                ^^^^^^^^^^^^^^^^^^ error handler-signature: `addEventListener` has it called with the event
button.addEventListener("click", create_proxy(lambda: none()))
#                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error handler-signature: `addEventListener` has it called with the event
kept = create_proxy(none)
button.addEventListener("click", kept)
#                                ^^^^ error handler-signature: `addEventListener` has it called with the event
button.onclick = none
#                ^^^^ error handler-signature: `onclick` is called with the event: `TypeError: … takes 0 positional arguments but 1 was given`. Give it a parameter for the event.
button.oninput = kept
#                ^^^^ error handler-signature: `oninput` is called with the event
add_event_listener(button, "click", app.stop)
#                                   ^^^^^^^^ error handler-signature: `add_event_listener` has it called with the event
when("click", "#b")(three)
#                   ^^^^^ error handler-signature: `when` calls it with the event
</script>
<script type="mpy">
def none(): pass
</script>
"##,
    );
}

#[test]
fn handlers_that_can_are_silent() {
    for code in [
        "def f(event): pass",
        "def f(event=None): pass",
        "def f(*args): pass",
        "def f(event, x=1, *, y=2, **kw): pass",
        "async def f(e, /): pass",
        "f = lambda e: e",
        "f = make()",
        "@decorated\ndef f(): pass",
        "from functools import partial\ndef g(a, e): pass\nf = partial(g, 1)",
        "class C:\n    def m(self, event): pass\nf = C().m",
        "class C:\n    @staticmethod\n    def m(event): pass\nf = C().m",
        "class C:\n    @classmethod\n    def m(cls, event): pass\nf = C.m",
        "if x:\n    def f(): pass\nelse:\n    def f(e): pass",
        "class f:\n    def __init__(self): pass",
        "class C:\n    def __call__(self, event): pass\nf = C()",
    ] {
        check(&format!(
            "<p py-click='f' mpy-click='f'></p>\n<script type=py>\n{code}\n</script>\n<script type=mpy>\n{code}\n</script>"
        ));
    }
    check(
        r##"
<p id="b"></p>
<script type="mpy">
from pyscript import when, document, window, Event
from pyscript.ffi import create_proxy
@when("click", "#b")
def none(): pass

@when("click", "#b")
@other
def changed(a, b): pass

when("click", "#b")(none)
when("click", "#b")(lambda: 1)
emitter.addEventListener("click", none)
document.addEventListener("click", lambda *args: 1)
document.addEventListener("click", unknown)
kept = create_proxy(lambda: 1)
kept = create_proxy(lambda event: 1)
document.addEventListener("click", kept)
other.onclick = none
document.onown = none
document.onclick = None
window.onerror = lambda message, source, line: 1
</script>
"##,
    );
}

#[test]
fn the_event_gets_its_place() {
    check_fix(
        "handler-signature",
        r##"<p py-click="none" py-keydown="app.stop" py-keyup="called" py-input="two" py-change="later"></p>
<script type="py">
from pyscript import document
from pyscript.ffi import create_proxy

def none(): pass

def called() -> int: return 1
called()

def two(event, speed: int, color): pass

def later(*, x=1): pass

class App:
    def stop(self): pass
app = App()
document.addEventListener("click", create_proxy(lambda: 1))
</script>
"##,
        expect![[r#"
            <p py-click="none" py-keydown="app.stop" py-keyup="called" py-input="two" py-change="later"></p>
            <script type="py">
            from pyscript import document
            from pyscript.ffi import create_proxy

            def none(event): pass

            def called(event=None) -> int: return 1
            called()

            def two(event, speed: int = None, color=None): pass

            def later(event, *, x=1): pass

            class App:
                def stop(self, event): pass
            app = App()
            document.addEventListener("click", create_proxy(lambda event: 1))
            </script>
        "#]],
    );
}
