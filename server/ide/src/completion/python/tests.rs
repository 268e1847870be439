use expect_test::expect;
use project::path::FilePath;
use project::workspace::Workspace;
use testing::Fixture;

use crate::completion::{Completion, complete};
use crate::test_support::{check_completion, labels, taken};

mod auto_import;
mod callback;
mod elements;
mod everywhere;
mod imports;
mod javascript;
mod js;
mod strings;

fn script(code: &str) -> String {
    format!("<script type=\"py\">\n{code}\n</script>\n")
}

/// The labels at the cursor in an inline script of a page of that release.
fn on(release: &str, tag: &str, code: &str) -> Vec<String> {
    let core = format!("https://pyscript.net/releases/{release}/core.js");
    labels(&format!("<script type=\"module\" src=\"{core}\"></script>\n<script {tag}>\n{code}\n</script>\n"))
}

fn has(labels: &[String], label: &str) -> bool {
    labels.iter().any(|known| known == label)
}

/// The item of that label.
fn item(fixture: &str, label: &str) -> Option<Completion> {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    complete(&workspace, &FilePath::new(path), offset).items.into_iter().find(|item| item.label == label)
}

#[test]
fn members() {
    check_completion(
        "//- /a.py\nfrom pyscript import ffi\nffi.$0\n",
        20,
        expect![[r#"
        ffi.⟦⟧
        40 assign (def assign(source: JsProxy, *args: object) -> JsProxy)
        40 create_proxy (def create_proxy(func: Callable) -> JsProxy)
        40 direct (def direct(source: JsProxy) -> JsProxy)
        40 from_entries (from_entries: JsProxy)
        40 gather (def gather(target: JsProxy, *keys: str) -> Any)
        40 is_none (def is_none(value: object) -> bool)
        40 jsnull (jsnull: JsProxy)
        40 query (def query(target: JsProxy, keys: str) -> Any)
        40 to_js (def to_js(value: object, **kw: Any) -> Any)
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import Event as E\ne = E()\ne.$0\n",
        20,
        expect![[r#"
        e.⟦⟧
        40 add_listener (def Event.add_listener(listener: Callable[[Any], Any]) -> None)
        40 remove_listener (def Event.remove_listener(*listeners: Callable[[Any], Any]) -> None)
        40 trigger (def Event.trigger(result: object) -> None)
    "#]],
    );
    check_completion(
        &script("from pyscript.web import page\npage.ti$0"),
        3,
        expect![[r#"
        page.⟦ti⟧
        40 append (def Page.append(*items: Element | ElementCollection | list | str) -> None)
        40 body (Page.body: body)
        40 find (def Page.find(selector: str) -> ElementCollection)
        and 3 more
    "#]],
    );
    check_completion(
        &script("class A:\n    x = 1\n    def m(self, y):\n        \"\"\"Does it.\"\"\"\nA().$0"),
        9,
        expect![[r#"
            A().⟦⟧
            30 m (def m(self, y))
            30 x
        "#]],
    );
}

#[test]
fn members_of_instances() {
    for code in [
        "from pyscript.web import div\ndiv('x').$0",
        "from pyscript import web\nd = web.div('x')\nd.$0",
        "from pyscript.web import page\npage['#a'].$0\nx = 1",
        "from pyscript.web import page\nfor child in page.find('a'):\n    child.$0",
    ] {
        let labels = labels(&script(code));
        assert!(has(&labels, "append") && has(&labels, "classes"), "{code}: {labels:?}");
        assert!(!labels.iter().any(|label| label.starts_with('_')), "{code}: {labels:?}");
    }
    let storage = labels(&script("from pyscript import storage\ns = await storage('a')\ns.$0"));
    assert!(has(&storage, "sync"), "{storage:?}");
    let response = labels(&script("from pyscript import fetch\nr = await fetch('a')\nr.$0"));
    assert!(has(&response, "json") && has(&response, "ok"), "{response:?}");
    let window = labels("//- /a.py\nimport pyscript\npyscript.$0\n");
    assert!(has(&window, "window") && has(&window, "web"), "{window:?}");
}

#[test]
fn keyword_arguments() {
    check_completion(
        "//- /a.py\nfrom pyscript import display\ndisplay('x', $0)\n",
        9,
        expect![[r#"
        display('x', ⟦⟧)
        10 append= (append: bool = True)
        10 target= (target: str | None = None)
        40 display (def display(*values: object, target: str | None = None, append: bool = True) -> None)
    "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import display\ndisplay('x', target=1, a$0\n",
        9,
        expect![[r#"
            display('x', target=1, ⟦a⟧
            10 append= (append: bool = True)
            40 display (def display(*values: object, target: str | None = None, append: bool = True) -> None)
        "#]],
    );
    check_completion(
        "//- /a.py\nfrom pyscript import PyWorker\nPyWorker('x', t$0\n",
        9,
        expect![[r#"
        PyWorker('x', ⟦t⟧
        10 type= (str)
        40 PyWorker (def PyWorker(url: str, **options: Any) -> js.Worker)
    "#]],
    );
    let code = "def greet(name, loud=False): pass\ngreet($0";
    check_completion(
        &script(code),
        2,
        expect![[r#"
        greet(⟦⟧
        10 loud= (loud=False)
        10 name= (name)
        and 128 more
    "#]],
    );
    assert_eq!(labels(&format!("//- /a.py\n{code}")), [""; 0]);
}

#[test]
fn names_in_scope() {
    let code = "from pyscript import when, window as w\nimport os\nlimit = 1\ndef outer(first):\n    inner = 2\n    $0\n";
    check_completion(
        &script(code),
        8,
        expect![[r#"
            ⟦⟧
        30 first
        30 inner
        30 limit
        30 os
        30 outer (def outer(first))
        40 w (window: js.Window)
        40 when (@when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable)
        70 abs (builtins)
        and 126 more
    "#]],
    );
    check_completion(
        &format!("//- /a.py\n{code}"),
        8,
        expect![[r#"
            ⟦⟧
        40 w (window: js.Window)
        40 when (@when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable)
    "#]],
    );
    let all = labels(&script(code));
    assert!(has(&all, "print") && has(&all, "return"), "{all:?}");
}

#[test]
fn other_scripts_of_the_page_are_in_scope() {
    let page =
        "<script type=py>from pyscript import web\ndef greet(): pass</script>\n<script type=py>$0</script>";
    let found = labels(page);
    assert!(has(&found, "greet") && has(&found, "web"), "{found:?}");
    let worker = labels(&page.replace("<script type=py>$0", "<script type=py worker>$0"));
    assert!(!has(&worker, "greet"), "{worker:?}");
}

#[test]
fn names_that_an_import_brings() {
    assert_eq!(
        taken("//- /a.py\nfrom pyscript import when\ndisp$0\n", "display"),
        "from pyscript import when, display\ndisplay\n"
    );
    check_completion(
        "//- /a.py\ndisp$0\n",
        3,
        expect![[r#"
            ⟦disp⟧
            60 display (def display(*values: object, target: str | None = None, append: bool = True) -> None  · from pyscript import display)
            85 dispatchEvent (dispatchEvent(event: Event) -> bool  · from js import dispatchEvent)
            85 DisposableStack (DisposableStack: type[DisposableStack]  · from js import DisposableStack)
        "#]],
    );
}

#[test]
fn decorators_come_with_their_function() {
    let code = "//- /a.py\nimport pyscript\n@pyscript.$0\n";
    assert!(
        taken(code, "when").ends_with("@pyscript.when(\"$1\", \"$2\")\ndef ${3:handler}(event):\n    $0\n")
    );
    let code = "//- /a.py\nfrom pyscript import when\n@wh$0\n";
    assert_eq!(
        taken(code, "when"),
        "from pyscript import when\n@when(\"$1\", \"$2\")\ndef ${3:handler}(event):\n    $0\n"
    );
}

#[test]
fn only_what_runs_here_is_offered() {
    let code = "import $0";
    assert!(has(&on("2026.7.3", "type=py", code), "pyodide"));
    assert!(!has(&on("2026.7.3", "type=mpy", code), "pyodide"));
    assert!(has(&on("2026.7.3", "type=mpy", code), "json"));
    let code = "from pyscript import $0";
    assert!(!has(&on("2024.1.1", "type=py", code), "web"));
    assert!(has(&on("2026.7.3", "type=py", code), "web"));
    assert!(has(&on("2026.7.3", "type=py worker", code), "sync"));
    let builtins = on("2026.7.3", "type=mpy", "$0");
    assert!(has(&builtins, "print") && !has(&builtins, "ascii"), "{builtins:?}");
}

#[test]
fn the_standard_library_in_pages() {
    let json = on("2026.7.3", "type=mpy", "import json as j\nj.$0");
    assert!(has(&json, "loads") && !has(&json, "JSONDecoder"), "{json:?}");
    assert!(has(&on("2026.7.3", "type=mpy", "from json import $0"), "dumps"));
    let text = "'x'.$0";
    assert!(has(&on("2026.7.3", "type=py", text), "removeprefix"));
    let micropython = on("2026.7.3", "type=mpy", text);
    assert!(has(&micropython, "upper") && !has(&micropython, "removeprefix"), "{micropython:?}");
    assert_eq!(labels("//- /a.py\n'x'.$0\n"), [""; 0]);
}

#[test]
fn a_file_of_several_pages_sees_what_any_of_them_has() {
    let fixture = "<script type=\"mpy\" src=\"main.py\"></script>\n//- /other.html\n<script type=\"py\" src=\"main.py\"></script>\n\
                   //- /main.py\nimport py$0\n";
    assert!(has(&labels(fixture), "pyodide"));
}

#[test]
fn nothing_where_nothing_is_typed_for_us() {
    for code in ["# pyscript.$0", "x = 1$0", "def $0", "import os as $0", "'text $0'", "for x in 5.$0"] {
        assert_eq!(labels(&format!("//- /a.py\n{code}\n")), [""; 0], "{code}");
    }
}
