use expect_test::expect;

use crate::test_support::check_signature;

fn script(code: &str) -> String {
    format!("<script type=\"py\">\n{code}\n</script>\n")
}

#[test]
fn functions_of_the_api() {
    check_signature(
        &script("from pyscript import display\ndisplay($0"),
        expect![[r#"
        > display(⟦*values: object⟧, target: str | None = None, append: bool = True) -> None
            What to show, one after the other.
    "#]],
    );
    check_signature(
        &script("from pyscript import display\ndisplay('x', target=$0"),
        expect![[r#"
        > display(*values: object, ⟦target: str | None = None⟧, append: bool = True) -> None
            Id of the element to write to; one leading `#` is ignored. It is an id, not a selector. Default: the output element of the script.
    "#]],
    );
    check_signature(
        &script("from pyscript import when\n@when('click', '#$0')\ndef f(event): pass"),
        expect![[r#"
            > when(event_type: str | Event | list[Event], ⟦selector: str | Element | ElementCollection | list | None = None⟧, **options: Any) -> Callable
                For DOM events: a CSS selector, an `Element`, an `ElementCollection`, one DOM node, or a list of them. Required for DOM events.
        "#]],
    );
    check_signature(
        "//- /a.py\nfrom pyscript import when as w\n@w('click', '#a', once=$0)\n",
        expect![[r#"
        > when(event_type: str | Event | list[Event], selector: str | Element | ElementCollection | list | None = None, ⟦**options: Any⟧) -> Callable
            Options of `addEventListener`: `once`, `capture`, `passive`, `signal`.
    "#]],
    );
}

#[test]
fn classes_and_methods() {
    check_signature(
        &script("from pyscript.web import Element\nElement($0)"),
        expect![[r#"
        > Element(⟦dom_element: JsProxy | None = None⟧, classes: str | list[str] | None = None, style: dict[str, str] | None = None, **kwargs: Any)
            A DOM node to wrap. Without one a new node is made, from the name of the class.
    "#]],
    );
    check_signature(
        &script("from pyscript import Event\ne = Event()\ne.trigger($0"),
        expect![[r#"
        > trigger(⟦result: object⟧) -> None
            What the listeners get.
    "#]],
    );
    check_signature(
        &script("from pyscript.web import page\npage.find(\n    $0\nx = 1"),
        expect![[r##"
        > find(⟦selector: str⟧) -> ElementCollection
            A CSS selector, such as `"#menu > li"`.
    "##]],
    );
}

#[test]
fn the_innermost_call_counts() {
    check_signature(
        &script("from pyscript import display, fetch\ndisplay(fetch('a', $0), 1)"),
        expect![[r#"
            > fetch(url: str, **options: Any) -> Awaitable[_FetchResponse]
        "#]],
    );
    check_signature(
        &script("from pyscript import display, fetch\ndisplay(fetch('a'), $0"),
        expect![[r#"
        > display(⟦*values: object⟧, target: str | None = None, append: bool = True) -> None
            What to show, one after the other.
    "#]],
    );
    check_signature(
        &script("from pyscript import display\ndisplay('x')$0"),
        expect![[r#"
        nothing
    "#]],
    );
}

#[test]
fn functions_of_the_code() {
    let code = "def greet(name, /, *more, loud: bool = False, **rest):\n    \"\"\"Says hello.\"\"\"\n";
    check_signature(
        &script(&format!("{code}greet('a', 'b', $0")),
        expect![[r#"
            > greet(name, /, ⟦*more⟧, loud: bool = False, **rest)
        "#]],
    );
    check_signature(
        &script(&format!("{code}greet('a', loud=$0")),
        expect![[r#"
            > greet(name, /, *more, ⟦loud: bool = False⟧, **rest)
        "#]],
    );
    let class = "class A:\n    def m(self, x, y=1): pass\n";
    check_signature(
        &script(&format!("{class}A().m(1, $0")),
        expect![[r#"
            > m(x, ⟦y=1⟧)
        "#]],
    );
    check_signature(
        &format!("//- /a.py\n{code}greet($0"),
        expect![[r#"
        nothing
    "#]],
    );
}

#[test]
fn signatures_of_the_page_s_release() {
    let page = |release: &str| {
        format!(
            "<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>\n\
             <script type=\"py\">\nfrom pyscript import when\nwhen($0\n</script>"
        )
    };
    check_signature(
        &page("2025.11.1"),
        expect![[r#"
            > when(⟦target⟧, *args, **kwargs) -> Callable
        "#]],
    );
    check_signature(
        &page("2026.7.3"),
        expect![[r#"
        > when(⟦event_type: str | Event | list[Event]⟧, selector: str | Element | ElementCollection | list | None = None, **options: Any) -> Callable
            Name of a DOM event without "on" (`"click"`, `"input"`), an `Event`, or a list of `Event`s.
    "#]],
    );
}

#[test]
fn functions_of_javascript() {
    let check = |code: &str, expect| {
        check_signature(&script(&format!("from pyscript import document\n{code}")), expect);
    };
    check(
        "document.createElement($0",
        expect![[r#"
        > createElement(⟦tagName: str⟧, options: ElementCreationOptions = ...) -> HTMLElement
    "#]],
    );
    check(
        "document.createElement('canvas$0')",
        expect![[r#"
        > createElement(⟦tagName: "canvas"⟧, options: ElementCreationOptions = ...) -> HTMLCanvasElement
          createElement(⟦tagName: str⟧, options: ElementCreationOptions = ...) -> HTMLElement
    "#]],
    );
    check(
        "document.createElement('canvas').getContext($0)",
        expect![[r#"
        > getContext(⟦contextId: "2d"⟧, options: CanvasRenderingContext2DSettings = ...) -> CanvasRenderingContext2D | None
          getContext(⟦contextId: "bitmaprenderer"⟧, options: ImageBitmapRenderingContextSettings = ...) -> ImageBitmapRenderingContext | None
          getContext(⟦contextId: "webgl"⟧, options: WebGLContextAttributes = ...) -> WebGLRenderingContext | None
          getContext(⟦contextId: "webgl2"⟧, options: WebGLContextAttributes = ...) -> WebGL2RenderingContext | None
          getContext(⟦contextId: "webgpu"⟧) -> GPUCanvasContext | None
          getContext(⟦contextId: str⟧, options: Any = ...) -> CanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext | GPUCanvasContext | None
    "#]],
    );
    check(
        "document.createElement('canvas').getContext('2d', $0)",
        expect![[r#"
        > getContext(contextId: "2d", ⟦options: CanvasRenderingContext2DSettings = ...⟧) -> CanvasRenderingContext2D | None
          getContext(contextId: "bitmaprenderer", ⟦options: ImageBitmapRenderingContextSettings = ...⟧) -> ImageBitmapRenderingContext | None
          getContext(contextId: "webgl", ⟦options: WebGLContextAttributes = ...⟧) -> WebGLRenderingContext | None
          getContext(contextId: "webgl2", ⟦options: WebGLContextAttributes = ...⟧) -> WebGL2RenderingContext | None
          getContext(contextId: "webgpu") -> GPUCanvasContext | None
          getContext(contextId: str, ⟦options: Any = ...⟧) -> CanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext | GPUCanvasContext | None
    "#]],
    );
    check(
        "document.body.addEventListener('click', $0",
        expect![[r#"
        > addEventListener(type: "click", ⟦listener: (ev: PointerEvent) -> Any⟧, options: bool | AddEventListenerOptions = ...) -> None
          addEventListener(type: str, ⟦listener: ((evt: Event) -> None) | EventListenerObject⟧, options: bool | AddEventListenerOptions = ...) -> None
    "#]],
    );
    check(
        "document.body.append(1, 2, $0",
        expect![[r#"
        > append(⟦*nodes: Node | str⟧) -> None
    "#]],
    );
}

#[test]
fn constructors_of_javascript() {
    check_signature(
        &script("from js import URL\nURL.new('a', $0"),
        expect![[r#"
        > URL.new(url: str | URL, ⟦base: str | URL = ...⟧) -> URL
    "#]],
    );
    check_signature(
        "//- /a.py\nimport js\njs.Uint8Array.new($0)\n",
        expect![[r#"
        > Uint8Array.new(⟦length: float⟧) -> Uint8Array
          Uint8Array.new(⟦array: ArrayLike[float]⟧) -> Uint8Array
          Uint8Array.new(⟦buffer: ArrayBuffer⟧, byteOffset: float = ..., length: float = ...) -> Uint8Array
          Uint8Array.new(⟦buffer: ArrayBuffer⟧, byteOffset: float = ..., length: float = ...) -> Uint8Array
          Uint8Array.new(⟦array: ArrayLike[float] | ArrayBuffer⟧) -> Uint8Array
          Uint8Array.new(⟦elements: Iterable[float]⟧) -> Uint8Array
          Uint8Array.new() -> Uint8Array
    "#]],
    );
    check_signature(
        &script("from js import Node\nNode.new($0"),
        expect![[r#"
        nothing
    "#]],
    );
    check_signature(
        &script("from js import setTimeout\nsetTimeout(f, $0"),
        expect![[r#"
        > setTimeout(handler: str | Callable, ⟦timeout: float = ...⟧, *arguments: Any) -> float
    "#]],
    );
}

#[test]
fn what_engines_add() {
    check_signature(
        &script("import js\njs.Object.new().to_py($0"),
        expect![[r#"
        > to_py(*, depth: int = -1, default_converter=None)
    "#]],
    );
}
