use expect_test::expect;

use crate::rules::tests::{check, check_fix};

/// A page of a release with one script.
fn page(release: &str, code: &str) -> String {
    format!(
        "<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>\n<p id=\"p\"></p>\n\
         <script type=\"py\">\n{code}</script>\n"
    )
}

#[test]
fn finds_what_is_gone_and_what_is_not_there_yet() {
    check(&page(
        "2026.7.3",
        r##"
from pyscript.magic_js import window
#    ^^^^^^^^^^^^^^^^^ error api-not-in-release: `pyscript.magic_js` is gone since PyScript 2026.1.1: in 2026.7.3 this raises an ImportError. The module became `pyscript.context`
from pyscript import NotSupported, display, web
#                    ^^^^^^^^^^^^ error api-not-in-release: `pyscript.NotSupported` is gone since PyScript 2024.11.1
import pyscript.event_handling as events
#      ^^^^^^^^^^^^^^^^^^^^^^^ error api-not-in-release: `pyscript.event_handling` is gone since PyScript 2024.11.1
from pyscript.web import page, dispay
from pyscript import dispay
#                    ^^^^^^ error api-not-in-release: `pyscript` has no `dispay`: this raises an ImportError. Did you mean `display`?
page["p"].classes.toggle("on")
#                 ^^^^^^ error api-not-in-release: `pyscript.web.Classes.toggle` is gone since PyScript 2026.1.1: in 2026.7.3 this raises an AttributeError. Classes are
page.find("p").classes
#              ^^^^^^^ error api-not-in-release: `pyscript.web.ElementCollection.classes` is gone since PyScript 2026.1.1
page["p"].classes.discard("on")
web.page["p"].style.visible
#                   ^^^^^^^ error api-not-in-release
"##,
    ));
    check(&page(
        "2024.1.1",
        r##"
import pyscript
from pyscript import ffi, window
#                    ^^^ error api-not-in-release: `pyscript.ffi` came with PyScript 2024.3.2: in 2024.1.1 this raises an ImportError. Move the page to 2024.3.2 or later.
from pyscript.web import page
#    ^^^^^^^^^^^^ error api-not-in-release: `pyscript.web` came with PyScript 2024.6.2
pyscript.fetch("x")
#        ^^^^^ error api-not-in-release: `pyscript.fetch` came with PyScript 2024.3.1: in 2024.1.1 this raises an AttributeError.
"##,
    ));
}

#[test]
fn finds_calls_of_another_release() {
    check(&page(
        "2026.7.3",
        r##"
from pyscript import WebSocket, create_named_worker, web, when

ws = WebSocket(url="wss://example.org")
worker = await create_named_worker("./made.py")
#                                 ^^^^^^^^^^^^^ error api-not-in-release: `create_named_worker` needs `name` in PyScript 2026.7.3: this raises a TypeError. It did before 2026.1.1.
#                                   ^^^^^^^^^ error missing-file
web.page["p"].classes.add("a", "b")
#                              ^^^ error api-not-in-release: `add` takes one positional argument in PyScript 2026.7.3: this raises a TypeError. It did before 2026.1.1.

def greet(event): ...

when("click", "#p", handler=greet)
#                   ^^^^^^^^^^^^^ error api-not-in-release: Since PyScript 2026.1.1 `when` gives a decorator
when("click", "#p")(greet)
when("click", "#p", once=True)(greet)
"##,
    ));
    check(&page(
        "2025.11.2",
        r##"
from pyscript import WebSocket, create_named_worker, web, when

WebSocket("wss://example.org")
#         ^^^^^^^^^^^^^^^^^^^ error api-not-in-release: `WebSocket` takes keyword arguments only in PyScript 2025.11.2: this raises a TypeError. It does since 2026.1.1.
web.page.find("p").classes.add("a", "b")
when("click", "#p", handler=print)
"##,
    ));
}

#[test]
fn silent_where_it_is_there_guarded_or_unknown() {
    for (release, code) in [
        ("2025.11.2", "from pyscript.magic_js import window\nfrom pyscript.web import when\n"),
        (
            "2026.7.3",
            "try:\n    from pyscript import workers\nexcept ImportError:\n    from pyscript.magic_js import x\n",
        ),
        ("2026.7.3", "try:\n    from pyscript.magic_js import x\nexcept ImportError:\n    x = None\n"),
        (
            "2024.1.1",
            "from pyscript import config, RUNNING_IN_WORKER\nif RUNNING_IN_WORKER:\n    from pyscript import fs\n",
        ),
        ("2026.7.3", "import pyscript\nif hasattr(pyscript, 'magic_js'):\n    pyscript.magic_js\n"),
        ("2026.7.3", "from pyscript import made_by_a_plugin, _private\n"),
        (
            "2026.7.3",
            "from pyscript.web import page\npage['p'].textContent\npage['p'].classes.pop()\npage.title\n",
        ),
        (
            "2024.8.1",
            "from pyscript.web import page, div\npage['#p'].classes\npage.find('p').style\ndiv().append('x')\n",
        ),
        ("2024.7.1", "from pyscript.web import dom\nfrom pyscript.web.elements import div\ndom['#p'].html\n"),
    ] {
        check(&page(release, code).replace("from pyscript import config,", "from pyscript import"));
    }
    check("<script type=\"py\">\nfrom pyscript.magic_js import window\n</script>");
    check(
        "<script type=\"module\" src=\"./core.js\"></script><script type=\"py\">\nfrom pyscript import magic_js\n</script>\n//- /core.js\n",
    );
    check("//- /main.py\nfrom pyscript.magic_js import window\n");
    check(
        "<script defer src=\"https://pyscript.net/releases/2023.05.1/pyscript.js\"></script>\n<py-script>\nfrom pyscript import fetch\n</py-script>",
    );
}

#[test]
fn a_file_of_two_pages_has_to_be_wrong_in_both() {
    check(
        r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" src="main.py"></script>
//- /old.html
<script type="module" src="https://pyscript.net/releases/2024.1.1/core.js"></script>
<script type="py" src="main.py"></script>
//- /main.py
from pyscript.magic_js import window
from pyscript import fetch
from pyscript import NotSupported
"#,
    );
}

#[test]
fn renames() {
    check_fix(
        "api-not-in-release",
        &page(
            "2026.7.3",
            r##"from pyscript.magic_js import window, document
from pyscript import display, NotSupported
from pyscript.websocket import EventMessage

from pyscript import when
def f(event): ...
when("click", "#p", handler=f)
when("click", "#p", f)
"##,
        ),
        expect![[r##"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <p id="p"></p>
            <script type="py">
            from pyscript.context import window, document
            from pyscript.util import NotSupported
            from pyscript import display
            from pyscript.websocket import WebSocketEvent as EventMessage

            from pyscript import when
            def f(event): ...
            when("click", "#p")(f)
            when("click", "#p", f)
            </script>
        "##]],
    );
}
