use expect_test::{Expect, expect};

use crate::test_support::check_hover;

const LOADER: &str =
    "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n";

/// A hover in a page that loads the newest release, beside a few files.
fn check(body: &str, expect: Expect) {
    let files = "//- /main.py\n//- /pyscript.toml\n//- /index.html\n";
    check_hover(&format!("{files}{LOADER}{body}"), expect);
}

#[test]
fn tags() {
    check(
        "<scr$0ipt type=\"py\" config=\"./pyscript.toml\"></script>",
        expect![[r#"
        <script type="py" config="./pyscript.toml"></script>
         ^^^^^^
        Runs on Pyodide 314.0.3, main thread, release 2026.7.3, config pyscript.toml.
    "#]],
    );
    check(
        "<mpy-con$0fig></mpy-config><script type=\"mpy\"></script>",
        expect![[r#"
        <mpy-config></mpy-config><script type="mpy"></script>
         ^^^^^^^^^^
        Configures MicroPython 1.28.0-6, main thread, release 2026.7.3.

        ---

        **`<mpy-config>`** — since 2023.11.1

        The configuration of all `mpy` scripts of the page, as TOML or JSON, inline or in a file. One for a page. Workers without their own configuration use it too, editors do not.

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#file-or-inline)
    "#]],
    );
    check(
        "<py-re$0pl></py-repl>",
        expect![[r#"
        <py-repl></py-repl>
         ^^^^^^^
        **`<py-repl>`** — 2022.05.1 to 2023.05.1

        An editor whose code ran with the page's scripts.

        **Today:** Use `<script type="py-editor">`. It runs in a worker and not in the namespace of the page's scripts.

        [Documentation](https://docs.pyscript.net/latest/user-guide/editor/)

        Release 2026.7.3 does not know it any more.
    "#]],
    );
    check("<di$0v></div>", expect!["nothing\n"]);
    check("<scri$0pt></script>", expect!["nothing\n"]);
}

#[test]
fn types() {
    check(
        "<script type=\"mpy-ed$0itor\" env=\"x\"></script>",
        expect![[r#"
        <script type="mpy-editor" env="x"></script>
                      ^^^^^^^^^^
        Runs on MicroPython 1.28.0-6, worker of the editors with env `x`, release 2026.7.3, no config.

        ---

        **`<script type="mpy-editor">`** — since 2023.12.1

        An editor with a run button. Its code runs on MicroPython, always in a worker.

        [Documentation](https://docs.pyscript.net/latest/user-guide/editor/)
    "#]],
    );
    check("<script type=\"mod$0ule\"></script>", expect!["nothing\n"]);
}

#[test]
fn attributes() {
    check(
        "<script type=\"py\" wor$0ker></script>",
        expect![[r#"
        <script type="py" worker></script>
                          ^^^^^^
        Runs on Pyodide 314.0.3, worker, release 2026.7.3, no config.

        ---

        **`worker`** — no value, on scripts on the page, scripts with `worker`, since 2023.11.1

        Runs the script in a worker of its own, so that the page stays responsive. It takes no value: a path belongs into `src`. Using the page from there needs SharedArrayBuffer.

        [Documentation](https://docs.pyscript.net/latest/user-guide/workers/#defining-workers)
    "#]],
    );
    check(
        "<script type=\"py\" worker tar$0get=\"x\"></script>",
        expect![[r#"
        <script type="py" worker target="x"></script>
                                 ^^^^^^
        **`target`** — an id or a CSS selector, on scripts on the page, since 2023.11.1

        The element that `display()` writes into: its id or a CSS selector. It must exist when the script starts. Scripts in workers ignore it.

        [Documentation](https://docs.pyscript.net/latest/user-guide/display/)

        **Not read here**, on scripts with `worker`.
    "#]],
    );
    check_hover(
        "<script type=module src='https://pyscript.net/releases/2024.1.1/core.js'></script><script type=\"py\" worker service-$0worker=\"x\"></script>",
        expect![[r#"
            <script type=module src='https://pyscript.net/releases/2024.1.1/core.js'></script><script type="py" worker service-worker="x"></script>
                                                                                                                       ^^^^^^^^^^^^^^
            **`service-worker`** — the address of a service worker, on scripts with `worker`, editors, since 2024.8.1

            A service worker file of your own site that stands in for SharedArrayBuffer where the server cannot send the headers for it. Slower than the headers.

            [Documentation](https://docs.pyscript.net/latest/faq/#sharedarraybuffer)

            **Not read here.** Release 2024.1.1 does not know it yet.
        "#]],
    );
    check(
        "<script type=\"py\" asy$0nc=\"false\"></script>",
        expect![[r#"
        <script type="py" async="false"></script>
                          ^^^^^
        Runs on Pyodide 314.0.3, main thread, release 2026.7.3, no config.

        ---

        **`async`** — `false`, `0`, `no`, on scripts on the page, scripts with `worker`, since 2023.11.1

        Scripts are asynchronous: `await` works at top level. `async="false"` makes this one synchronous. Before 2024.8.2 it was the other way round: `async` turned it on.

        [Documentation](https://docs.pyscript.net/latest/user-guide/architecture/#application-lifecycle)
    "#]],
    );
    check(
        "<script type=\"py\" async=\"fal$0se\"></script>",
        expect![[r#"
        <script type="py" async="false"></script>
                                 ^^^^^
        Runs on Pyodide 314.0.3, main thread, release 2026.7.3, no config.

        ---

        **`async`** — `false`, `0`, `no`, on scripts on the page, scripts with `worker`, since 2023.11.1

        Scripts are asynchronous: `await` works at top level. `async="false"` makes this one synchronous. Before 2024.8.2 it was the other way round: `async` turned it on.

        [Documentation](https://docs.pyscript.net/latest/user-guide/architecture/#application-lifecycle)
    "#]],
    );
    check("<script type=\"py\" cla$0ss=\"x\"></script>", expect!["nothing\n"]);
    check("<div na$0me=\"x\" id=\"$0\"></div>", expect!["nothing\n"]);
}

#[test]
fn events_and_their_functions() {
    let script = "<script type=\"py\">\nfrom math import sin\ndef greet(event):\n    'Says hello.'\ndef never(): ...\n</script>\n";
    check(
        &format!("{script}<button py-cl$0ick=\"greet\"></button>"),
        expect![[r#"
        <button py-click="greet"></button>
                ^^^^^^^^
        **`py-click`** — the name of a Python function that gets a `PointerEvent` (bubbles)

        The element was clicked, tapped, or activated from the keyboard.

        The function must be a global of the page's `py` scripts and take one argument.

        [MDN](https://developer.mozilla.org/docs/Web/API/Element/click_event)

        ---

        ```python
        def greet(event)
        ```

        Says hello.

        Defined in `index.html`, line 4.
    "#]],
    );
    check(
        &format!("{script}<button py-click=\"gre$0et\"></button>"),
        expect![[r#"
        <button py-click="greet"></button>
                          ^^^^^
        ```python
        def greet(event)
        ```

        Says hello.

        Defined in `index.html`, line 4.
    "#]],
    );
    check(
        &format!("{script}<button py-click=\"nev$0er\"></button>"),
        expect![[r#"
        <button py-click="never"></button>
                          ^^^^^
        ```python
        def never()
        ```

        **Fails when it is called**: it takes no event.

        Defined in `index.html`, line 6.
    "#]],
    );
    check(
        &format!("{script}<button py-click=\"si$0n\"></button>"),
        expect![[r#"
        <button py-click="sin"></button>
                          ^^^
        ```python
        sin
        ```

        Defined in `index.html`, line 3.
    "#]],
    );
    check(
        &format!("{script}<button mpy-moo$0d=\"greet\"></button>"),
        expect![[r#"
        <button mpy-mood="greet"></button>
                ^^^^^^^^
        **`mpy-mood`** — waits for `mood`, an event that browsers do not send by themselves

        **Nothing answers.** The page has no `mpy` script on its main thread.
    "#]],
    );
}

#[test]
fn addresses() {
    check(
        "<script type=\"py\" src=\"./ma$0in.py\"></script>",
        expect![[r#"
        <script type="py" src="./main.py"></script>
                               ^^^^^^^^^
        Runs on Pyodide 314.0.3, main thread, release 2026.7.3, no config.

        ---

        Leads to `main.py`.
    "#]],
    );
    check(
        "<script type=\"py\" src=\"./mi$0ssing.py\"></script>",
        expect![[r#"
        <script type="py" src="./missing.py"></script>
                               ^^^^^^^^^^^^
        Runs on Pyodide 314.0.3, main thread, release 2026.7.3, no config.

        ---

        Leads to `missing.py`, which **does not exist**.
    "#]],
    );
    check(
        "<script type=\"py\" config=\"./pys$0cript.toml\" worker></script>",
        expect![[r#"
        <script type="py" config="./pyscript.toml" worker></script>
                                  ^^^^^^^^^^^^^^^
        Runs on Pyodide 314.0.3, worker, release 2026.7.3, config pyscript.toml.

        ---

        Leads to `pyscript.toml`.
    "#]],
    );
    check(
        "<script type=\"py\" worker service-worker=\"/s$0w.js\"></script>",
        expect![[r#"
        <script type="py" worker service-worker="/sw.js"></script>
                                                 ^^^^^^
        An address from the root of the site.
    "#]],
    );
}

#[test]
fn names_and_ids() {
    check(
        "<div id=\"out\"></div><script type=\"py\" target=\"#ou$0t\"></script>",
        expect![[r##"
            <div id="out"></div><script type="py" target="#out"></script>
                                                          ^^^^
            ```html
            <div id="out">
            ```

            In `index.html`, line 2.
        "##]],
    );
    check(
        "<script type=\"py\" target=\"no$0ne\"></script>",
        expect![[r#"
        <script type="py" target="none"></script>
                                  ^^^^
        No element of this page has the id `none`. Unless something makes one first, the script fails.
    "#]],
    );
    check(
        "<script type=\"py\" target=\"main > p$0\"></script>",
        expect![[r#"
            <script type="py" target="main > p"></script>
                                      ^^^^^^^^
            No element of this page is found by `main > p`. Unless something makes one first, the script fails.
        "#]],
    );
    check(
        "<script type=\"mpy\" worker name=\"ad$0der\"></script>",
        expect![[r#"
        <script type="mpy" worker name="adder"></script>
                                        ^^^^^
        On the page, Python reaches this worker's functions through

        ```python
        from pyscript import workers

        worker = await workers["adder"]
        ```
    "#]],
    );
    check(
        "<script type=\"py-editor\" env=\"a\"></script><script type=\"py-editor\" env=\"a$0\"></script>",
        expect![[r#"
            <script type="py-editor" env="a"></script><script type="py-editor" env="a"></script>
                                                                                    ^
            2 editors share this environment: one worker, one set of globals.
        "#]],
    );
}

#[test]
fn releases() {
    let script = |url: &str| format!("<script type=\"module\" src=\"{url}\"></script>");
    for (url, expect) in [
        (
            "https://pyscript.net/releases/2026.7.3/co$0re.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript 2026.7.3** — 2026-07-29

            Pyodide 314.0.3 (Python 3.14), MicroPython 1.28.0-6
        "#]],
        ),
        (
            "https://pyscript.net/releases/2024.1$0.1/core.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2024.1.1/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript 2024.1.1** — 2024-01-03

            Pyodide 0.24.1 (Python 3.11), MicroPython 1.21.0-278

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "https://pyscript.net/releases/2024.08$0.1/core.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2024.08.1/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript 2024.8.1** — 2024-08-01

            Pyodide 0.26.2 (Python 3.12), MicroPython 1.24.0-preview-114

            **This address does not exist.** The release is written `2024.8.1`.

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "https://pyscript.net/releases/2024.8.9/co$0re.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2024.8.9/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **No such release of PyScript.**

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "https://pyscript.net/latest/co$0re.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/latest/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript 2025.11.1** — 2025-11-10

            Pyodide 0.29.0 (Python 3.13), MicroPython 1.27.0-preview-283

            `latest` is no release: it has stood still at 2025.11.1 and will go.

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/co$0re.js",
            expect![[r#"
            <script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **@pyscript/core 0.7.31** — like release 2026.7.3

            Pyodide 314.0.2 (Python 3.14), MicroPython 1.28.0-6
        "#]],
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/co$0re",
            expect![[r#"
            <script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **@pyscript/core 0.7.31** — like release 2026.7.3

            Pyodide 314.0.2 (Python 3.14), MicroPython 1.28.0-6

            An address without its `dist` file loads the newest version, whatever stands behind `@`.
        "#]],
        ),
        (
            "https://pyscript.net/snapshots/2022.09.1.RC1/co$0re.js",
            expect![[r#"
            <script type="module" src="https://pyscript.net/snapshots/2022.09.1.RC1/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript snapshot 2022.09.1.RC1** — the sources of one moment, no release

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "https://cdn.jsdelivr.net/npm/@pyscript/core@0.6/dist/co$0re.js",
            expect![[r#"
            <script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.6/dist/core.js"></script>
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **@pyscript/core 0.6** — no single version that is known here

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.js`
        "#]],
        ),
        (
            "./mini-co$0i.js",
            expect![[r#"
            <script type="module" src="./mini-coi.js"></script>
                                       ^^^^^^^^^^^^^
            **mini-coi** — a service worker that adds the headers which SharedArrayBuffer needs, so that workers can use `window` and `document`. It must come from the page's own site, as the first script of the page, and without `type="module"`.
        "#]],
        ),
        ("./co$0re.js", expect!["nothing\n"]),
        ("./ap$0p.js", expect!["nothing\n"]),
    ] {
        check_hover(&script(url), expect);
    }
    check_hover(
        "<link rel=stylesheet href=https://pyscript.net/releases/2023.05.1/pyscript.c$0ss>",
        expect![[r#"
            <link rel=stylesheet href=https://pyscript.net/releases/2023.05.1/pyscript.css>
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            **PyScript 2023.05.1** — 2023-06-20

            Pyodide 0.23.2 (Python 3.11), classic

            The newest release is 2026.7.3:
            `https://pyscript.net/releases/2026.7.3/core.css`
        "#]],
    );
    check_hover(
        "<script type=py></script><script type=module src=./co$0re.js></script>",
        expect![[r#"
        <script type=py></script><script type=module src=./core.js></script>
                                                         ^^^^^^^^^
        A copy of PyScript. Its address does not tell the version.
    "#]],
    );
}
