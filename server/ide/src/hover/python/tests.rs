mod strings;

use expect_test::expect;

use crate::test_support::check_hover;

fn script(code: &str) -> String {
    format!("<script type=\"py\">\n{code}\n</script>\n")
}

#[test]
fn names_of_the_api() {
    let core = "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n";
    let code = "from pyscript import RUNNING_IN_WORKER as inside\nprint(ins$0ide)";
    check_hover(
        &format!("{core}{}", script(code)),
        expect![[r#"
            print(inside)
                  ^^^^^^
            ```python
            RUNNING_IN_WORKER: bool
            ```

            `pyscript.RUNNING_IN_WORKER` · constant · since 2023.11.1

            `True` in a web worker, `False` on the page's main thread.

            ```python
            from pyscript import RUNNING_IN_WORKER

            if RUNNING_IN_WORKER:
                from pyscript import sync
            ```

            [Documentation](https://docs.pyscript.net/latest/api/context/#pyscript.context.RUNNING_IN_WORKER)

            This line runs on Pyodide 314.0.3, main thread, release 2026.7.3.
        "#]],
    );
}

#[test]
fn imports() {
    check_hover(
        "//- /a.py\nimport pyscript.ev$0ents\n",
        expect![[r#"
        import pyscript.events
                        ^^^^^^
        ```python
        import pyscript.events
        ```

        `pyscript.events` · module · since 2024.11.1

        Reacts to what happens: on the page with `when`, and within your own code with `Event`.

        [Documentation](https://docs.pyscript.net/latest/api/events/)
    "#]],
    );
    check_hover(
        "//- /a.py\nfrom pyscript.events import Ev$0ent\n",
        expect![[r#"
        from pyscript.events import Event
                                    ^^^^^
        ```python
        class Event()
        ```

        `pyscript.events.Event` · class · since 2024.11.1

        An event of your own: some part of the program triggers it, others listen. Listeners are called in the order in which they were added; coroutines run as tasks.

        ```python
        from pyscript import Event, when

        finished = Event()

        @when(finished)
        def report(result):
            print("finished with", result)

        finished.trigger(42)
        ```

        [Documentation](https://docs.pyscript.net/latest/api/events/#pyscript.events.Event)
    "#]],
    );
    check_hover(
        "//- /a.py\nfrom pyscript import js_modules as m$0m\n",
        expect![[r#"
        from pyscript import js_modules as mm
                                           ^^
        ```python
        js_modules: js.Object
        ```

        `pyscript.js_modules` · object · since 2023.12.1

        The JavaScript modules of the configuration. Use `pyscript.js_modules`.

        [Documentation](https://docs.pyscript.net/latest/api/context/#polyscript.js_modules)
    "#]],
    );
}

#[test]
fn modules_of_the_config() {
    let fixture = r#"
<script type="py" src="main.py" config='{"js_modules": {"main": {"https://esm.sh/leaflet": "leaflet"}}, "files": {"./lib/help.py": "pkg/"}}'></script>
//- /main.py
from pyscript.js_modules import leaflet as L
from pkg.help import x
L$0.map
//- /lib/help.py
"#;
    check_hover(
        fixture,
        expect![[r#"
        L.map
        ^
        ```python
        from pyscript.js_modules import leaflet
        ```

        The JavaScript module `https://esm.sh/leaflet`, by `js_modules.main` of `index.html`.
    "#]],
    );
    check_hover(
        &fixture.replace("L$0.map", "").replace("import leaflet", "import leaf$0let"),
        expect![[r#"
        from pyscript.js_modules import leaflet as L
                                        ^^^^^^^
        ```python
        from pyscript.js_modules import leaflet
        ```

        The JavaScript module `https://esm.sh/leaflet`, by `js_modules.main` of `index.html`.
    "#]],
    );
    check_hover(
        &fixture.replace("L$0.map", "").replace("pkg.help", "pkg.he$0lp"),
        expect![[r#"
        from pkg.help import x
                 ^^^^
        ```python
        import pkg.help
        ```

        Comes from the config: lib/help.py.
    "#]],
    );
}

#[test]
fn instances_and_their_members() {
    check_hover(
        &script("from pyscript import Event\ndone = Event()\ndo$0ne"),
        expect![[r#"
            done
            ^^^^
            ```python
            done: Event
            ```

            ---

            ```python
            class Event()
            ```

            `pyscript.events.Event` · class · since 2024.11.1

            An event of your own: some part of the program triggers it, others listen. Listeners are called in the order in which they were added; coroutines run as tasks.

            ```python
            from pyscript import Event, when

            finished = Event()

            @when(finished)
            def report(result):
                print("finished with", result)

            finished.trigger(42)
            ```

            [Documentation](https://docs.pyscript.net/latest/api/events/#pyscript.events.Event)

            This line runs on Pyodide, main thread, release unknown.
        "#]],
    );
    check_hover(
        "//- /a.py\nfrom pyscript import Event\nEvent().tri$0gger(",
        expect![[r#"
        Event().trigger(
                ^^^^^^^
        ```python
        def Event.trigger(result: object) -> None
        ```

        `pyscript.events.Event.trigger` · method · since 2024.11.1

        Calls every listener with `result`. The argument is required; pass `None` where there is nothing to tell.

        - `result`: What the listeners get.

        [Documentation](https://docs.pyscript.net/latest/api/events/#pyscript.events.Event.trigger)
    "#]],
    );
    check_hover(
        "//- /a.py\nfrom pyscript import Event\nf'{Event.tri$0gger}'",
        expect![[r#"
        f'{Event.trigger}'
                 ^^^^^^^
        ```python
        def Event.trigger(result: object) -> None
        ```

        `pyscript.events.Event.trigger` · method · since 2024.11.1

        Calls every listener with `result`. The argument is required; pass `None` where there is nothing to tell.

        - `result`: What the listeners get.

        [Documentation](https://docs.pyscript.net/latest/api/events/#pyscript.events.Event.trigger)
    "#]],
    );
}

#[test]
fn keyword_arguments() {
    check_hover(
        "//- /a.py\nfrom pyscript import display\ndisplay('x', tar$0get='a')\n",
        expect![[r#"
        display('x', target='a')
                     ^^^^^^
        ```python
        target: str | None = None
        ```

        Parameter of `pyscript.display`.

        Id of the element to write to; one leading `#` is ignored. It is an id, not a selector. Default: the output element of the script.
    "#]],
    );
    check_hover(
        &script("def greet(name, loud=False): pass\ngreet(1, lo$0ud=2)"),
        expect![[r#"
        greet(1, loud=2)
                 ^^^^
        ```python
        loud=False
        ```

        Parameter of `greet`.
    "#]],
    );
}

#[test]
fn functions_of_the_code() {
    let code = "async def greet(name: str,\n                loud=False) -> str:\n    \"\"\"Says hello.\n\n    Loudly, if wanted.\n    \"\"\"\n";
    check_hover(
        &script(&format!("{code}gre$0et('a')")),
        expect![[r#"
        greet('a')
        ^^^^^
        ```python
        async def greet(name: str, loud=False) -> str
        ```

        Says hello.

        Loudly, if wanted.
    "#]],
    );
    check_hover(
        &script(&code.replace("greet", "gre$0et")),
        expect![[r#"
        async def greet(name: str,
                  ^^^^^
        ```python
        async def greet(name: str, loud=False) -> str
        ```

        Says hello.

        Loudly, if wanted.
    "#]],
    );
    check_hover(
        &format!("//- /a.py\n{code}gre$0et('a')"),
        expect![[r#"
        nothing
    "#]],
    );
    check_hover(
        &script("class A(dict):\n    \"Holds.\"\nA$0()"),
        expect![[r#"
        A()
        ^
        ```python
        class A(dict)
        ```

        Holds.
    "#]],
    );
}

#[test]
fn what_differs_between_the_pages_is_said() {
    let fixture = "<script type=\"mpy\" src=\"main.py\"></script>\n//- /b/other.html\n<script type=\"py\" worker src=\"../main.py\"></script>\n\
                   //- /main.py\nfrom pyodide.code import run_js\nrun$0_js('1')\n";
    check_hover(
        fixture,
        expect![[r#"
            run_js('1')
            ^^^^^^
            ```python
            def run_js(code: str, /) -> Any
            ```

            `pyodide.code.run_js` · function · Pyodide only

            Runs JavaScript source and gives its last value, as JavaScript's `eval` does.

            - `code`: JavaScript source. Never build it from text that a user typed.

            **Returns** the value, converted or as a proxy.

            ```python
            from pyodide.code import run_js

            double = run_js("(x) => x * 2")
            print(double(21))
            ```

            [Documentation](https://pyodide.org/en/stable/usage/api/python-api/code.html#pyodide.code.run_js)

            This line runs on
            - `b/other.html`: Pyodide, worker, release unknown.
            - `index.html`: MicroPython, main thread, release unknown. ⚠ Not on this runtime: only Pyodide has it.
        "#]],
    );
}

#[test]
fn nothing_to_say() {
    for code in ["x = $01", "'when$0'", "# whe$0n", "unknown$0.thing", "i$0f x: pass"] {
        check_hover(
            &format!("//- /a.py\n{code}\n"),
            expect![[r"
            nothing
        "]],
        );
    }
}

#[test]
fn exports_of_a_javascript_module() {
    let fixture = r#"
<script type="py" src="main.py" config='{"js_modules": {"main": {"./js/board.js": "board"}}}'></script>
//- /js/board.js
/** A board of squares. It has eight rows. */
export class Board {
  /** @param {HTMLElement} root */ constructor(root) {}
  /** Makes a move.
   * @param {string} move
   * @param {number} [speed] */
  play(move, speed) { return this; }
}
/** Starts a game.
 * @param {string} name
 * @returns {Promise<Board>}
 * @deprecated */
export async function start(name) {}
//- /main.py
from pyscript.js_modules.board import Board, start
"#;
    check_hover(
        &fixture.replace("import Board", "import Boa$0rd"),
        expect![[r#"
        from pyscript.js_modules.board import Board, start
                                              ^^^^^
        ```python
        Board.new(root: HTMLElement) -> Board
        ```

        A board of squares.

        JavaScript of `js/board.js`.
    "#]],
    );
    check_hover(
        &format!("{fixture}st$0art('x')\n"),
        expect![[r#"
        start('x')
        ^^^^^
        ```python
        start(name: str) -> Promise[Board]
        ```

        **Deprecated.** Starts a game.

        JavaScript of `js/board.js`.
    "#]],
    );
    check_hover(
        &format!("{fixture}b = Board.new(None)\nb.pl$0ay\n"),
        expect![[r#"
        b.play
          ^^^^
        ```python
        play(move: str, speed: float = ...) -> Board
        ```

        Makes a move.

        JavaScript of `js/board.js`.
    "#]],
    );
    check_hover(
        &fixture.replace("modules.board", "modules.bo$0ard"),
        expect![[r#"
        from pyscript.js_modules.board import Board, start
                                 ^^^^^
        ```python
        from pyscript.js_modules import board
        ```

        The JavaScript module `./js/board.js`, by `js_modules.main` of `index.html`.
    "#]],
    );
}
