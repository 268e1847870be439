use expect_test::{Expect, expect};

use crate::rules::tests::{check, check_fix};

const CORE: &str = r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

fn page(tag: &str, python: &str) -> String {
    format!("{CORE}\n{tag}\n{python}\n</script>\n")
}

#[test]
fn nulls_of_the_browser_are_not_none() {
    let python = r##"
import js
from pyscript import document, window

def show(name):
    element = document.getElementById(name)
    if element is None:
#      ^^^^^^^^^^^^^^^ warning js-null
        return
    while element.parentElement is not None and element.id:
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning js-null
        pass
    return window.localStorage.getItem(name) == None
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning js-null: In Pyodide 314.0.2, JavaScript's null is `jsnull`, not `None`: this is False even where there is nothing. Write `is_none(window.localStorage.getItem(name))`.

found = js.RegExp.new("a+").exec("b")
print(found != None, None is not document.querySelector("#n"), (match := document.activeElement) is None)
#     ^^^^^^^^^^^^^ warning js-null: In Pyodide 314.0.2, JavaScript's null is `jsnull`, not `None`: this is True even where there is nothing. Write `not is_none(found)`.
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning js-null: In Pyodide 314.0.2, JavaScript's null is `jsnull`, not `None`: this is True even where there is nothing. Write `bool(document.querySelector("#n"))`.
#                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning js-null
def saved():
    return window.localStorage.getItem("a")
if saved() is None:
    pass
"##
    .replace("314.0.2", "314.0.3");
    check(&page("<script type=\"py\">", &python));
    check(&page(
        "<script type=\"py\" worker>",
        &python.replace("import js\n", "from js import self as js\n"),
    ));
}

#[test]
fn what_cannot_be_null_or_is_python() {
    check(&page(
        "<script type=\"py\">",
        r##"
import js
from pyscript import document, window, when, web
from pyscript.ffi import is_none, jsnull

cache = None
def get(name=None):
    global cache
    if cache is None:
        cache = document.getElementById("a")
    if name is None:
        return None
    return cache

class Board:
    element = None
    def draw(self, other):
        if self.element is None or other is None:
            self.element = document.querySelector("#board")
        value = document.querySelector("#x")
        if value is None or not value:
            return
        if value is None:
            pass
        elif value is jsnull:
            pass
        if not value or value == None:
            pass
        return value

print(js.Map.new().get("a") is None, js.undefined is None, window.eval("x") is None)
print(document.body is None, document.title is None, js.fetch("x") is None)
print(js.document.foo is None, web.page["#a"] is None, [1].append(2) is None)
print(is_none(document.getElementById("x")), document.getElementById("x") is jsnull)
text = window.localStorage.getItem("a") or None
print(text is None, get("x") is None)
found = {"a": document.getElementById("x")}.get("b")
print(found is None)
"##,
    ));
}

#[test]
fn where_null_is_none() {
    let python = "from pyscript import document\nprint(document.getElementById('a') is None)\n";
    let at = |release: &str, tag: &str| {
        let core = CORE.replace("2026.7.3", release);
        check(&format!("{core}\n{tag}\n{python}</script>\n"));
    };
    at("2026.7.3", "<script type=\"mpy\">");
    at("2025.7.3", "<script type=\"py\">");
    at("2025.7.3", "<script type=\"py\" worker>");
    check(&format!("<script type=\"py\">\n{python}</script>\n//- /library.py\n{python}"));
    let tag = "<script type=\"py\" config='{\"interpreter\": \"https://cdn.jsdelivr.net/pyodide/v0.27.7/full/pyodide.mjs\"}'>";
    at("2026.7.3", tag);
}

/// What the page has as it is loaded is never null; what the code asks for in other pages' words may be.
#[test]
fn elements_that_the_page_has_or_not() {
    let python = r##"
from pyscript import document, window

class Board:
    def __init__(self):
        self.board = document.getElementById("board")
        self.main = document.querySelector("main")
        self.saved = window.localStorage.getItem("saved")

    def draw(self):
        if self.board is None or document.querySelector("ul > li.done") is None:
            return
        if self.main is None:
#          ^^^^^^^^^^^^^^^^^ warning js-null
            return
        if document.querySelector("li.open") is None:
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning js-null
            return
        if self.saved is None:
#          ^^^^^^^^^^^^^^^^^^ warning js-null
            return
"##;
    check(&page("<canvas id=board></canvas><ul><li class=done></ul><script type=\"py\">", python));
}

fn fix(python: &str, after: Expect) {
    let page = format!("{CORE}\n<script type=\"py\" src=\"./main.py\"></script>\n//- /main.py\n");
    check_fix("js-null", &format!("{page}{python}"), after);
}

#[test]
fn the_truth_is_asked_for_or_null() {
    fix(
        r#"from pyscript import document, window

def show(name):
    element = document.getElementById(name)
    has = element is not None
    if element is not None and not (element == None):
        print("x" if element is not None else "y", [1 for _ in "a" if element != None])
    assert (document.activeElement) is not None, "x"
    saved = window.localStorage.getItem(name)
    return saved is None or saved is not None
"#,
        expect![[r#"
            from pyscript import document, window
            from pyscript.ffi import is_none

            def show(name):
                element = document.getElementById(name)
                has = bool(element)
                if element and not (not element):
                    print("x" if element else "y", [1 for _ in "a" if element])
                assert (document.activeElement), "x"
                saved = window.localStorage.getItem(name)
                return is_none(saved) or not is_none(saved)
        "#]],
    );
}
