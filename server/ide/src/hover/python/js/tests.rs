use expect_test::expect;

use crate::test_support::check_hover;

fn script(code: &str) -> String {
    format!("<script type=\"py\">\n{code}\n</script>\n")
}

#[test]
fn methods_in_python_s_terms() {
    check_hover(
        &script("from pyscript import document\ndocument.getElement$0ById('x')"),
        expect![[r#"
        document.getElementById('x')
                 ^^^^^^^^^^^^^^
        ```python
        getElementById(elementId: str) -> HTMLElement | None
        ```

        Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/getElementById)
    "#]],
    );
    check_hover(
        &script("from js import document\ndocument.create$0Element('x')"),
        expect![[r#"
            document.createElement('x')
                     ^^^^^^^^^^^^^
            ```python
            createElement(tagName: str, options: ElementCreationOptions = ...) -> HTMLElement
            ```

            Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/createElement)
        "#]],
    );
    check_hover(
        &script("import js\nprint(js.document.title$0)"),
        expect![[r#"
        print(js.document.title)
                          ^^^^^
        ```python
        title: str
        ```

        Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/title)
    "#]],
    );
    check_hover(
        "//- /a.py\nfrom pyscript import document\ndocument.execComm$0and('copy')\n",
        expect![[r#"
            document.execCommand('copy')
                     ^^^^^^^^^^^
            ```python
            execCommand(commandId: str, showUI: bool = ..., value: str = ...) -> bool
            ```

            **Deprecated.** Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/execCommand)
        "#]],
    );
}

#[test]
fn classes_and_globals() {
    check_hover(
        &script("from js import Ma$0p\n"),
        expect![[r#"
        from js import Map
                       ^^^
        ```python
        Map: type[Map]
        Map.new() -> Map
        Map.new(entries: ReadonlyArray[[Any, Any]] | None = ...) -> Map
        Map.new(iterable: Iterable[[Any, Any]] | None = ...) -> Map
        ```

        Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map)
    "#]],
    );
    check_hover(
        &script("from js import Map\nMap.n$0ew()"),
        expect![[r#"
        Map.new()
            ^^^
        ```python
        Map.new() -> Map
        Map.new(entries: ReadonlyArray[[Any, Any]] | None = ...) -> Map
        Map.new(iterable: Iterable[[Any, Any]] | None = ...) -> Map
        ```
    "#]],
    );
    check_hover(
        &script("from js import console\ncons$0ole.log()"),
        expect![[r#"
        console.log()
        ^^^^^^^
        ```python
        console: Console
        ```

        Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/console)
    "#]],
    );
    check_hover(
        &script("import js\njs.requestAnimation$0Frame(f)"),
        expect![[r#"
            js.requestAnimationFrame(f)
               ^^^^^^^^^^^^^^^^^^^^^
            ```python
            requestAnimationFrame(callback: (time: float) -> None) -> float
            ```

            Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame)
        "#]],
    );
}

#[test]
fn locals_show_their_type() {
    check_hover(
        &script("from js import document as d\nx = d.querySelectorAll('li')\nfor item in x:\n    it$0em"),
        expect![[r#"
                item
                ^^^^
            ```python
            item: HTMLLIElement
            ```

            [`HTMLLIElement` on MDN](https://developer.mozilla.org/docs/Web/API/HTMLLIElement)
        "#]],
    );
    check_hover(
        &script("from pyscript import when\n@when('click', '#a')\ndef go(ev$0ent): pass"),
        expect![[r#"
            def go(event): pass
                   ^^^^^
            ```python
            event: PointerEvent
            ```

            [`PointerEvent` on MDN](https://developer.mozilla.org/docs/Web/API/PointerEvent)
        "#]],
    );
    check_hover(
        &script("from pyscript import when\n@when('click', '#a')\ndef go(event):\n    event.tar$0get.value"),
        expect![[r#"
                event.target.value
                      ^^^^^^
            ```python
            target: EventTarget | None
            ```

            Member of `Event`. [MDN](https://developer.mozilla.org/docs/Web/API/Event/target)
        "#]],
    );
    check_hover(
        &script("from pyscript import when\n@when('click', '#a')\ndef go(event):\n    event.target.val$0ue"),
        expect![[r#"
                event.target.value
                             ^^^^^
            ```python
            value: str
            ```
        "#]],
    );
    check_hover(
        &script("from js import document as d\nx = d.body if 1 else None\nx$0"),
        expect![[r#"
        x
        ^
        ```python
        x: HTMLElement | None
        ```
    "#]],
    );
    check_hover(
        &script("import js\nx$0 = js.unheard_of"),
        expect![[r#"
        nothing
    "#]],
    );
}

#[test]
fn elements_of_the_page() {
    check_hover(
        &format!(
            "<canvas id=\"board\" width=9></canvas>\n{}",
            script("from pyscript import document\nboard = document.getElementById('board')\nboa$0rd")
        ),
        expect![[r#"
            board
            ^^^^^
            ```python
            board: HTMLCanvasElement
            ```

            [`HTMLCanvasElement` on MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement)

            ```html
            <canvas id="board" width=9>
            ```

            In `index.html`, line 1.
        "#]],
    );
    check_hover(
        &format!(
            "<canvas id=\"board\"></canvas>\n{}",
            script("from pyscript import document\nboa$0rd = document.querySelector('#board')")
        ),
        expect![[r#"
            board = document.querySelector('#board')
            ^^^^^
            ```python
            board: HTMLCanvasElement
            ```

            [`HTMLCanvasElement` on MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement)

            ```html
            <canvas id="board">
            ```

            In `index.html`, line 1.
        "#]],
    );
    check_hover(
        &script("from pyscript.web import canvas\nc = canvas()\nc.getCon$0text('2d')"),
        expect![[r#"
            c.getContext('2d')
              ^^^^^^^^^^
            ```python
            getContext(contextId: "2d", options: CanvasRenderingContext2DSettings = ...) -> CanvasRenderingContext2D | None
            getContext(contextId: "bitmaprenderer", options: ImageBitmapRenderingContextSettings = ...) -> ImageBitmapRenderingContext | None
            getContext(contextId: "webgl", options: WebGLContextAttributes = ...) -> WebGLRenderingContext | None
            getContext(contextId: "webgl2", options: WebGLContextAttributes = ...) -> WebGL2RenderingContext | None
            getContext(contextId: "webgpu") -> GPUCanvasContext | None
            # … 1 more
            ```

            Member of `HTMLCanvasElement`. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLCanvasElement/getContext)
        "#]],
    );
}

#[test]
fn what_a_thread_lacks() {
    check_hover(
        "<script type=\"py\" worker>\nimport js\njs.local$0Storage\n</script>",
        expect![[r#"
            js.localStorage
               ^^^^^^^^^^^^
            ```python
            localStorage: Storage
            ```

            Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/Window/localStorage)

            **Workers do not have it**, and this line runs in one. `pyscript.window.localStorage` reaches that of the page.
        "#]],
    );
    check_hover(
        "<script type=\"py\" worker>\nfrom js import local$0Storage\n</script>",
        expect![[r#"
            from js import localStorage
                           ^^^^^^^^^^^^
            ```python
            localStorage: Storage
            ```

            Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/Window/localStorage)

            **Workers do not have it**, and this line runs in one. `pyscript.window.localStorage` reaches that of the page.
        "#]],
    );
    check_hover(
        &script("import js\njs.import$0Scripts"),
        expect![[r#"
        js.importScripts
           ^^^^^^^^^^^^^
        ```python
        importScripts(*urls: str | URL) -> None
        ```

        Global in JavaScript. [MDN](https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts)

        **Only workers have it**, and this line runs on a page's main thread.
    "#]],
    );
}

#[test]
fn broken_text() {
    check_hover(
        &script("from pyscript import document\nif document.bo$0dy(\nx = ["),
        expect![[r#"
        if document.body(
                    ^^^^
        ```python
        body: HTMLElement
        ```

        Member of `Document`. [MDN](https://developer.mozilla.org/docs/Web/API/Document/body)
    "#]],
    );
}

#[test]
fn what_engines_add() {
    check_hover(
        &script("from pyscript import document\ndocument.querySelectorAll('p').to_$0py()"),
        expect![[r#"
            document.querySelectorAll('p').to_py()
                                           ^^^^^
            ```python
            to_py(*, depth: int = -1, default_converter=None)
            ```

            Pyodide adds this to values from JavaScript.
        "#]],
    );
}

#[test]
fn null_is_told_apart_where_it_is_not_none() {
    let page = |release: &str, flavor: &str| {
        format!(
            "<script src=\"https://pyscript.net/releases/{release}/core.js\" type=module></script><script type={flavor}>\n\
             from pyscript import document\ndocument.querySelector$0\n</script>\n"
        )
    };
    check_hover(
        &page("2026.7.3", "py"),
        expect![[r#"
        document.querySelector
                 ^^^^^^^^^^^^^
        ```python
        querySelector(selectors: str) -> Element | None
        ```

        Member of `ParentNode`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelector)

        Its `None` is JavaScript's `null`: `jsnull` in Pyodide 314.0.3, which is false, but not `None`.
    "#]],
    );
    check_hover(
        &page("2024.9.2", "py"),
        expect![[r#"
        document.querySelector
                 ^^^^^^^^^^^^^
        ```python
        querySelector(selectors: str) -> Element | None
        ```

        Member of `ParentNode`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelector)
    "#]],
    );
    check_hover(
        &page("2026.7.3", "mpy"),
        expect![[r#"
        document.querySelector
                 ^^^^^^^^^^^^^
        ```python
        querySelector(selectors: str) -> Element | None
        ```

        Member of `ParentNode`. [MDN](https://developer.mozilla.org/docs/Web/API/Element/querySelector)
    "#]],
    );
}
