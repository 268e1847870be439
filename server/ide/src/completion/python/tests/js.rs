use expect_test::expect;

use super::{has, item, script};
use crate::completion::CompletionKind;
use crate::test_support::{check_completion, check_first_items, labels};

#[test]
fn members_of_values() {
    check_first_items(
        &script("from pyscript import document\nc = document.createElement('canvas')\nc.$0"),
        10,
        expect![[r#"
            c.⟦⟧
            40 addEventListener (addEventListener(type: str, listener: ((evt: Event) -> None) | EventListenerObject, options: bool | AddEventListenerOptions = ...) -> None)
            40 captureStream (captureStream(frameRequestRate: float = ...) -> MediaStream)
            40 getContext (getContext(contextId: str, options: Any = ...) -> CanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext | GPUCanvasContext | None)
            40 height (height: float)
            40 mozPrintCallback (mozPrintCallback: Any)
            40 removeEventListener (removeEventListener(type: str, listener: ((evt: Event) -> None) | EventListenerObject, options: bool | EventListenerOptions = ...) -> None)
            40 toBlob (toBlob(callback: (blob: Blob | None) -> None, type: str = ..., quality: float = ...) -> None)
            40 toDataURL (toDataURL(type: str = ..., quality: float = ...) -> str)
            40 transferControlToOffscreen (transferControlToOffscreen() -> OffscreenCanvas)
            40 width (width: float)
        "#]],
    );
    check_completion(
        "//- /a.py\nimport js\njs.document.querySelector('meter').labels.$0\n",
        20,
        expect![[r#"
            js.document.querySelector('meter').labels.⟦⟧
            40 as_py_json (as_py_json())
            40 entries (entries() -> ArrayIterator[[float, HTMLLabelElement]])
            40 forEach (forEach(callbackfn: (value: HTMLLabelElement, key: float, parent: NodeListOf[HTMLLabelElement]) -> None, thisArg: Any = ...) -> None)
            40 item (item(index: float) -> HTMLLabelElement)
            40 keys (keys() -> ArrayIterator[float])
            40 values (values() -> ArrayIterator[HTMLLabelElement])
            45 bind_class (bind_class(signature: type) -> NodeListOf[HTMLLabelElement])
            45 bind_sig (bind_sig(signature) -> NodeListOf[HTMLLabelElement])
            45 forEach(…) "forEach(${1:callbackfn})"
            45 js_id (js_id: float)
            45 length (length: float)
            45 object_entries (object_entries())
            45 object_keys (object_keys())
            45 object_values (object_values())
            45 to_py (to_py(*, depth: int = -1, default_converter=None))
            45 to_weakref (to_weakref())
            45 typeof (typeof: str)
        "#]],
    );
}

#[test]
fn classes_are_made_with_new() {
    check_first_items(
        &script("import js\njs.Map.$0"),
        9,
        expect![[r#"
            js.Map.⟦⟧
            20 new (new() -> Map  (+2))
            40 groupBy (groupBy(items: Iterable, keySelector: (item: Any, index: float) -> Any) -> Map[Any, Array])
            40 prototype (prototype: Map)
            45 bind_class (bind_class(signature: type) -> type[Map])
            45 bind_sig (bind_sig(signature) -> type[Map])
            45 groupBy(…) "groupBy(${1:items}, ${2:keySelector})"
            45 js_id (js_id: float)
            45 object_entries (object_entries())
            45 object_keys (object_keys())
        "#]],
    );
    check_first_items(
        &script("from js import Node\nNode.$0"),
        4,
        expect![[r#"
            Node.⟦⟧
            40 ATTRIBUTE_NODE (ATTRIBUTE_NODE: float)
            40 CDATA_SECTION_NODE (CDATA_SECTION_NODE: float)
            40 COMMENT_NODE (COMMENT_NODE: float)
            40 DOCUMENT_FRAGMENT_NODE (DOCUMENT_FRAGMENT_NODE: float)
        "#]],
    );
}

#[test]
fn elements_of_the_api_have_what_the_dom_has() {
    let code = script("from pyscript.web import canvas\ncanvas().$0");
    let labels = labels(&code);
    let place = |name: &str| labels.iter().position(|label| label == name).unwrap_or(usize::MAX);
    let places = ["append", "getContext", "appendChild"].map(place);
    assert!(places.is_sorted() && places[2] < usize::MAX, "{places:?}");
    let both = item(&code, "textContent").and_then(|item| item.detail);
    assert_eq!(both.as_deref(), Some("Element.textContent: str"));
}

#[test]
fn what_members_are() {
    let table = [
        ("from pyscript import document\ndocument.$0", "querySelector", CompletionKind::Method),
        ("from pyscript import document\ndocument.$0", "title", CompletionKind::Property),
        ("from pyscript import document\ndocument.$0", "ELEMENT_NODE", CompletionKind::Constant),
        ("from pyscript import window\nwindow.$0", "fetch", CompletionKind::Function),
        ("from pyscript import window\nwindow.$0", "console", CompletionKind::Variable),
        ("from pyscript import window\nwindow.$0", "Promise", CompletionKind::Class),
        ("from js import Promise\nPromise.$0", "all", CompletionKind::Method),
        ("from js import Promise\nPromise.reject(1).$0", "finally_", CompletionKind::Method),
    ];
    for (code, label, kind) in table {
        assert_eq!(item(&script(code), label).map(|item| item.kind), Some(kind), "{label}");
    }
    let documentation =
        |code: &str, label: &str| item(&script(code), label).and_then(|item| item.documentation).unwrap();
    let document = "from pyscript import document\ndocument.$0";
    expect!["Member of `Node`. [MDN](https://developer.mozilla.org/docs/Web/API/Node/appendChild)"]
        .assert_eq(&documentation(document, "appendChild"));
    expect!["**Deprecated.** Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/execCommand)"].assert_eq(&documentation(document, "execCommand"));
    expect!["Member of `Intl`. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator)"].assert_eq(&documentation("from js import Intl\nIntl.$0", "Collator"));
    expect!["Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/Window/setTimeout)"]
        .assert_eq(&documentation("from js import $0", "setTimeout"));
    assert!(item(&script(document), "execCommand").is_some_and(|item| item.deprecated));
}

#[test]
fn globals_of_the_thread() {
    let worker = |code: &str| {
        let tag = "<script type=\"py\" worker";
        labels(&format!("{tag}>\n{code}\n</script>\n"))
    };
    for (code, on_page, in_worker) in [
        ("import js\njs.$0", "localStorage", "importScripts"),
        ("from js import $0", "document", "DedicatedWorkerGlobalScope"),
        ("from js import self\nself.$0", "alert", "onmessageerror"),
    ] {
        let (page, worker) = (labels(&script(code)), worker(code));
        assert!(has(&page, on_page) && !has(&worker, on_page), "{code}");
        assert!(has(&worker, in_worker), "{code}");
        for everywhere in ["fetch", "console", "Map", "setTimeout"] {
            assert!(has(&page, everywhere) && has(&worker, everywhere), "{code} {everywhere}");
        }
    }
    assert!(has(&worker("from pyscript import window\nwindow.$0"), "localStorage"), "it is the page's");
}

#[test]
fn alternatives_are_merged_and_null_is_passed_over() {
    let code = "from pyscript import document as d\nx = d.createElement('a') if d.title else d.createElement('canvas')\nx.$0";
    let found = labels(&script(code));
    assert!(has(&found, "href") && has(&found, "getContext"));
    assert_eq!(found.iter().filter(|label| *label == "appendChild").count(), 1);
    let found = labels(&script("from pyscript import document\ndocument.head.parentElement.$0"));
    assert!(has(&found, "closest"));
    let text = labels(&script("from pyscript import document\ndocument.title.$0"));
    assert!(has(&text, "upper") && !has(&text, "toUpperCase"), "text is Python's own");
    assert!(labels(&script("import js\njs.unheard_of.$0")).is_empty());
}

#[test]
fn text_from_the_browser_is_completed_in_files_too() {
    let in_file = |code: &str| labels(&format!("//- /a.py\nfrom pyscript import document, web\n{code}.$0\n"));
    for code in [
        "document.title",
        "title = document.title\ntitle",
        "document.title.upper()",
        "web.page['x'].innerHTML",
        "document.title.split()",
    ] {
        let found = in_file(code);
        assert!(has(&found, "upper") || has(&found, "append"), "{code}: {found:?}");
    }
    for code in ["'text'", "str(document.title)", "title = 'text'\ntitle"] {
        assert!(in_file(code).is_empty(), "{code} is for others");
    }
}

#[test]
fn what_engines_add_to_values() {
    let array = "from js import Array\nxs = Array.from('ab')\nxs.$0";
    let found = labels(&script(array));
    assert!(has(&found, "append") && has(&found, "push") && has(&found, "to_py"));
    assert!(!found.iter().any(|label| label.starts_with('_')));
    let element = "from pyscript import document\ndocument.body.$0";
    assert!(!has(&labels(&script(element)), "append_child"));
    let item = item(&script(element), "to_py").unwrap();
    expect!["to_py(*, depth: int = -1, default_converter=None)"].assert_eq(&item.detail.unwrap());
    expect!["Pyodide adds this to values from JavaScript."].assert_eq(&item.documentation.unwrap());
    let micropython = labels(&format!("<script type=\"mpy\">\n{element}\n</script>\n"));
    assert!(
        has(&micropython, "append") && !has(&micropython, "to_py"),
        "the engine adds nothing to elements"
    );
    assert!(!has(&labels(&script("import js\njs.$0")), "to_py"));
}

#[test]
fn events_are_those_of_what_listens() {
    let listen = |target: &str| {
        labels(&script(&format!(
            "from js import document, window, WebSocket\n{target}.addEventListener('$0')"
        )))
    };
    assert_eq!(listen("WebSocket.new('a')"), ["close", "error", "message", "open"]);
    let element = listen("document.createElement('video')");
    assert!(has(&element, "click") && has(&element, "timeupdate") && !has(&element, "DOMContentLoaded"));
    assert!(has(&listen("document"), "DOMContentLoaded") && has(&listen("window"), "hashchange"));
    assert!(has(&listen("something"), "click"), "what listens is not known");
}

#[test]
fn events_are_those_of_the_elements_that_are_selected() {
    let when = |rest: &str| {
        let code = format!("from pyscript import when, document\n@when('$0'{rest})\ndef f(event): pass");
        labels(&format!("<video id=\"film\"></video><p class=\"text\"></p>{}", script(&code)))
    };
    let film = when(", '#film'");
    assert!(has(&film, "click") && has(&film, "encrypted") && !has(&film, "DOMContentLoaded"));
    assert!(has(&when(", selector='.text'"), "click") && !has(&when(", '.text'"), "encrypted"));
    assert!(has(&when(", document"), "DOMContentLoaded"));
    assert_eq!(when(", '#missing'"), when(""), "what listens is not known");
}

#[test]
fn tags_of_elements_that_are_made() {
    check_first_items(
        &script("from js import document\ndocument.createElement('$0')"),
        3,
        expect![[r#"
        document.createElement('⟦⟧')
        20 a (HTMLAnchorElement)
        20 abbr (HTMLElement)
        20 address (HTMLElement)
    "#]],
    );
}
