use expect_test::{Expect, expect};

use crate::test_support::check_hover;

const PAGE: &str = "//- /index.html
<script type=\"module\" src=\"https://pyscript.net/releases/2026.6.1/core.js\"></script>
<script type=\"py\" config=\"./pyscript.toml\"></script>
<script type=\"mpy\" worker config=\"./pyscript.toml\"></script>
//- /lib/a.py
//- /js/tool.js
";

/// A config file that a `py` script on the page and an `mpy` worker use.
fn check(config: &str, expect: Expect) {
    check_hover(&format!("{PAGE}//- /pyscript.toml\n{config}"), expect);
}

/// A config of a `py` script on the page alone.
fn check_inline(config: &str, expect: Expect) {
    let loader = "<script type='module' src='https://pyscript.net/releases/2026.7.3/core.js'></script>";
    check_hover(&format!("{loader}\n<script type=\"py\" config='{config}'></script>\n"), expect);
}

#[test]
fn keys() {
    check(
        "pac$0kages = []",
        expect![[r#"
        packages = []
        ^^^^^^^^
        **`packages`** — an array of strings, since 2022.09.1, default: nothing is installed

        Packages to install before any code runs. Pyodide takes names and version specifiers from its own distribution or the Python Package Index, and addresses or paths of wheels. MicroPython takes names of micropython-lib, `github:` sources and wheels. An entry that ends in `.toml` or `.json` is a remote package: a configuration of its own.

        ```toml
        packages = ["numpy", "arrr==1.1.0", "./wheels/mine-1.0-py3-none-any.whl"]
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#packages)

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check(
        "packages_cache = \"ne$0ver\"",
        expect![[r#"
        packages_cache = "never"
                         ^^^^^^^
        **`never`** — since 2024.10.1

        Resolve again at every load, and forget what was remembered.
    "#]],
    );
    check(
        "de$0bug = true",
        expect![[r#"
        debug = true
        ^^^^^
        **`debug`** — true or false, since 2025.5.1, default: false

        Asks Pyodide for longer messages about proxies and calls. MicroPython loads a build with `sys.settrace` since 2026.6.1.

        ```toml
        debug = true
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#debug)

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check(
        "[js_mod$0ules.main]",
        expect![[r#"
        [js_modules.main]
         ^^^^^^^^^^
        **`js_modules`** — a table, since 2023.12.1, default: no JavaScript module is imported

        JavaScript modules to import before any code runs, for `from pyscript.js_modules import name`. The table `main` imports on the page, the table `worker` in the worker. Modules must be ES modules.

        ```toml
        [js_modules.main]
        "https://esm.run/d3" = "d3"
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#javascript-modules)

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check(
        "[js_modules.ma$0in]",
        expect![[r#"
        [js_modules.main]
                    ^^^^
        **`js_modules.main`** — a table of strings, since 2023.12.1

        Modules to import on the page: the address on the left, the name in `pyscript.js_modules` on the right. Scripts on the main thread use them, and workers too where SharedArrayBuffer is available. A style sheet that belongs to a module is listed with the same name.

        ```toml
        [js_modules.main]
        "https://cdn.jsdelivr.net/npm/leaflet@1.9.4/dist/leaflet-src.esm.js" = "leaflet"
        "https://cdn.jsdelivr.net/npm/leaflet@1.9.4/dist/leaflet.css" = "leaflet"
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#javascript-modules)

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check(
        "[[fetch]]\nfr$0om = \"x\"",
        expect![[r#"
        from = "x"
        ^^^^
        **`fetch.from`** — a string, since 2022.12.1, default: an empty text

        The address that every entry of `files` is appended to, or of the only file.

        **Deprecated since 2023.11.1.** Write the whole address as a key of `files`.

        ```toml
        [[fetch]]
        from = "./data/"
        files = ["a.csv"]
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#files)

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check(
        "packges$0 = []",
        expect![[r#"
        packges = []
        ^^^^^^^
        **`packges`** — none of PyScript's keys. Did you mean `packages`?

        Your code finds it as `pyscript.config["packges"]`.

        This config governs

        - `index.html`: Pyodide 314.0.0, main thread, release 2026.6.1
        - `index.html`: MicroPython 1.28.0-6, worker, release 2026.6.1

        The newest release is 2026.7.3.
    "#]],
    );
    check_inline(
        "sync_main_only = tr$0ue",
        expect![[r#"
        <script type="py" config='sync_main_only = true'></script>
                                                   ^^^^
        **`sync_main_only`** — true or false, since 2024.2.1, default: false

        Says that the worker never uses `window` or `document`, and only the page calls it. Since 2026.2.1 this silences the console warning about SharedArrayBuffer and does nothing else: such a worker runs without it.

        ```toml
        sync_main_only = true
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#sync_main_only)

        This config governs

        - `index.html`: Pyodide 314.0.3, main thread, release 2026.7.3
    "#]],
    );
    check_hover(
        "<script type='py' worker config='plugins$0 = []'></script>",
        expect![[r#"
        <script type='py' worker config='plugins = []'></script>
                                         ^^^^^^^
        **`plugins`** — an array of strings, since 2022.09.1, default: all bundled plugins are on

        Bundled plugins to turn off, each with an exclamation mark before its name. Any other entry has no effect since 2023.11.1; before, it was the address of a plugin.

        - `"!error"` Errors go to the browser console only and not onto the page. (since 2023.11.1)
        - `"!py-terminal"` The `terminal` attribute has no effect. (since 2023.11.1)
        - `"!deprecations-manager"` No banner about deprecated addresses. (since 2023.11.2)
        - `"!py-editor"` Editors stay plain script tags. (since 2023.12.1)
        - `"!donkey"` The `donkey` function of the JavaScript API is off. (since 2024.10.1)
        - `"!codemirror"` The shared code editor component is off. (since 2024.11.1)
        - `"!py-game"` `py-game` scripts stay plain script tags. (since 2025.2.1)

        ```toml
        plugins = ["!error"]
        ```

        [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#plugins)

        **Not read here.** It counts only in the main thread's config.

        This config governs

        - `index.html`: Pyodide, worker, release unknown
    "#]],
    );
}

#[test]
fn packages() {
    check_inline(
        "packages = [\"mat$0plotlib\"]",
        expect![[r#"
        <script type="py" config='packages = ["matplotlib"]'></script>
                                              ^^^^^^^^^^^^
        **matplotlib 3.10.8** — compiled, in Pyodide 314.0.3

        `import matplotlib`, `import mpl_toolkits`, `import pylab`

        Brings along contourpy, cycler, fonttools, kiwisolver, numpy, packaging, Pillow, pyparsing, python-dateutil, pytz, six.
    "#]],
    );
    check_inline(
        "packages = [\"numpy=$0=1.0\"]",
        expect![[r#"
        <script type="py" config='packages = ["numpy==1.0"]'></script>
                                              ^^^^^^^^^^^^
        **numpy 2.4.3** — compiled, in Pyodide 314.0.3

        `import numpy`

        **Version 1.0 is not this one.** It installs only if it was built for this Pyodide.
    "#]],
    );
    check_inline(
        "packages = [\"attr$0s==1.0\"]",
        expect![[r#"
        <script type="py" config='packages = ["attrs==1.0"]'></script>
                                              ^^^^^^^^^^^^
        **attrs 26.1.0** — pure Python, in Pyodide 314.0.3

        `import attr`, `import attrs`

        Brings along six.

        Version 1.0 is fetched from the Python Package Index instead.
    "#]],
    );
    check_inline(
        "packages = [\"psyco$0pg2\"]",
        expect![[r#"
        <script type="py" config='packages = ["psycopg2"]'></script>
                                              ^^^^^^^^^^
        **psycopg2** — not in Pyodide 314.0.3's distribution

        It cannot be installed in a browser: it needs sockets.
    "#]],
    );
    check_inline(
        "packages = [\"somebodys-$0package\"]",
        expect![[r#"
        <script type="py" config='packages = ["somebodys-package"]'></script>
                                              ^^^^^^^^^^^^^^^^^^^
        **somebodys-package** — not in Pyodide 314.0.3's distribution

        It is fetched from the Python Package Index, if it is pure Python there or built for Pyodide.
    "#]],
    );
    check_inline(
        "packages = [\"./whe$0els/x-1.0-cp312-cp312-manylinux_2_17_x86_64.whl\"]",
        expect![[r#"
        <script type="py" config='packages = ["./wheels/x-1.0-cp312-cp312-manylinux_2_17_x86_64.whl"]'></script>
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        **x 1.0** — a wheel for manylinux_2_17_x86_64

        Leads to `wheels/x-1.0-cp312-cp312-manylinux_2_17_x86_64.whl`, which **does not exist**.

        **Does not install.** It holds programs for another system than a browser.
    "#]],
    );
    check_inline(
        "packages = [\"./su$0b.toml\"]",
        expect![[r#"
        <script type="py" config='packages = ["./sub.toml"]'></script>
                                              ^^^^^^^^^^^^
        Another config: its `packages`, `files` and `js_modules` are added to this one.

        Leads to `sub.toml`, which **does not exist**.
    "#]],
    );
    check(
        "packages = [\"ul$0ab\"]",
        expect![[r#"
        packages = ["ulab"]
                    ^^^^^^
        **ulab** — not in Pyodide 314.0.0's distribution

        It is fetched from the Python Package Index, if it is pure Python there or built for Pyodide.

        ---

        **ulab** — arrays like NumPy's: PyScript loads MicroPython's build with it
    "#]],
    );
}

#[test]
fn interpreters() {
    check_inline(
        "interpreter = \"0.29$0.0\"",
        expect![[r#"
        <script type="py" config='interpreter = "0.29.0"'></script>
                                                ^^^^^^^^
        **Pyodide 0.29.0, Python 3.13** — came with PyScript 2025.10.1

        **Does not load.** The main thread takes a bare version for the path of a file. Write `https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs`.
    "#]],
    );
    check_inline(
        "interpreter = \"https://cdn.jsdelivr.net/pyodide/v0.27.2/full/pyo$0dide.mjs\"",
        expect![[r#"
        <script type="py" config='interpreter = "https://cdn.jsdelivr.net/pyodide/v0.27.2/full/pyodide.mjs"'></script>
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        **Pyodide 0.27.2, Python 3.12** — came with PyScript 2025.2.2
    "#]],
    );
    check_inline(
        "interpreter = \"./vendor/micro$0python.mjs\"",
        expect![[r#"
            <script type="py" config='interpreter = "./vendor/micropython.mjs"'></script>
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
            An interpreter of unknown version.

            Leads to `vendor/micropython.mjs`, which **does not exist**.

            **Does not fit.** No script that this config governs runs on MicroPython.
        "#]],
    );
}

#[test]
fn files() {
    check(
        "[files]\n\"./lib/$0a.py\" = \"\"",
        expect![[r#"
        "./lib/a.py" = ""
        ^^^^^^^^^^^^
        Leads to `lib/a.py`.

        Python finds it at `/home/pyodide/a.py` or `/a.py`:

        ```python
        import a
        ```
    "#]],
    );
    check(
        "[files]\n\"./lib/b.py\" = \"./pk$0g/\"",
        expect![[r#"
        "./lib/b.py" = "./pkg/"
                       ^^^^^^^^
        Leads to `lib/b.py`, which **does not exist**.

        Python finds it at `/home/pyodide/pkg/b.py` or `/pkg/b.py`:

        ```python
        import pkg.b
        ```
    "#]],
    );
    check_inline(
        "[files]\n\"https://x.org/data.csv\" = \"$0\"",
        expect![[r#"
        "https://x.org/data.csv" = ""'></script>
                                   ^^
        An address on the web.

        Python finds it at `/home/pyodide/data.csv`:

        ```python
        open("data.csv")
        ```
    "#]],
    );
    check_inline(
        "[files]\n\"./x.zip\" = \"./da$0ta/*\"",
        expect![[r#"
        "./x.zip" = "./data/*"'></script>
                    ^^^^^^^^^^
        Leads to `x.zip`, which **does not exist**.

        Unpacked into `/home/pyodide/data`.
    "#]],
    );
    check_inline(
        "{\"files\": {\"{LIB}\": \"./lib\", \"{LIB}/a.p$0y\": \"\"}}",
        expect![[r#"
        <script type="py" config='{"files": {"{LIB}": "./lib", "{LIB}/a.py": ""}}'></script>
                                                               ^^^^^^^^^^^^
        Leads to `lib/a.py`, which **does not exist**.

        Python finds it at `/home/pyodide/a.py`:

        ```python
        import a
        ```
    "#]],
    );
    check_inline(
        "[files]\n\"{L$0IB}\" = \"./lib\"",
        expect![[r#"
        "{LIB}" = "./lib"'></script>
        ^^^^^^^
        `{LIB}` stands for `./lib` in the entries below.
    "#]],
    );
}

#[test]
fn modules() {
    check(
        "[js_modules.main]\n\"./js/to$0ol.js\" = \"tool\"",
        expect![[r#"
        "./js/tool.js" = "tool"
        ^^^^^^^^^^^^^^
        Leads to `js/tool.js`.

        ```python
        from pyscript.js_modules import tool
        ```
    "#]],
    );
    check(
        "[js_modules.main]\n\"https://esm.run/d3\" = \"d$03\"",
        expect![[r#"
        "https://esm.run/d3" = "d3"
                               ^^^^
        An address on the web.

        ```python
        from pyscript.js_modules import d3
        ```
    "#]],
    );
    check(
        "[js_modules.worker]\n\"./x.c$0ss\" = \"d3\"",
        expect![[r#"
        "./x.css" = "d3"
        ^^^^^^^^^
        Leads to `x.css`, which **does not exist**.

        Workers load no style sheets.
    "#]],
    );
}

#[test]
fn nothing_to_say() {
    for config in ["# com$0ment", "[mine]\nx = \"$0y\"", "packages $0= []", "$0"] {
        check(config, expect!["nothing\n"]);
    }
}
