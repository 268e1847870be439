use expect_test::expect;

use crate::rules::tests::{check, check_fix};

const LOADER: &str =
    r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

#[test]
fn finds_what_classic_pages_use() {
    check(&format!(
        r##"{LOADER}
<script type="py">
from pyscript import Element, js, window
#                    ^^^^^^^ error legacy-api: `pyscript.Element` is gone since PyScript 2023.11.1: in 2026.7.3 this raises an ImportError.
#                             ^^ error legacy-api: `pyscript.js` is gone since PyScript 2023.11.1
from pyodide import to_js
#                   ^^^^^ error legacy-api: `pyodide.to_js` is gone since PyScript 2023.05.1: in 2026.7.3 this raises an ImportError. It moved
import pyodide
pyodide.create_proxy(print)
#       ^^^^^^^^^^^^ error legacy-api: `pyodide.create_proxy` is gone since PyScript 2023.05.1: in 2026.7.3 this raises an AttributeError.
import pyscript
pyscript.write("out", 1)
#        ^^^^^ error legacy-api
import js as browser
x = browser.pyscript.interpreter
#           ^^^^^^^^ error legacy-api: The window has no `pyscript` since PyScript 2023.11.1: this raises an AttributeError.
x = console.log("x")
#   ^^^^^^^ error legacy-api: `console` is not defined, so that this raises a NameError
</script>
"##
    ));
}

#[test]
fn silent_where_it_works_or_nobody_knows() {
    for code in [
        "from pyscript import display, document, when\ndisplay(document.title)\n",
        "from pyscript import *\ndisplay(document.title)\n",
        "def f(document, display):\n    display(document)\n",
        "from _helpers import *\ndisplay(1)\n",
        "try:\n    from pyodide import create_proxy\nexcept ImportError:\n    from pyodide.ffi import create_proxy\n",
        "from pyodide.ffi import create_proxy, to_js\nimport pyodide\npyodide.ffi.to_js(1)\n",
        "for console in []:\n    console.log\n",
        "import js\nif hasattr(js, 'x'):\n    js.x.pyscript\n",
        "</script><p id=\"pyscript\"></p><script type=\"py\">\nfrom js import pyscript\n",
        "</script><script>window.pyscript = 1</script><script type=\"py\">\nimport js\njs.pyscript\n",
    ] {
        check(&format!("{LOADER}\n<script type=\"py\">\n{code}</script>\n"));
    }
    check("<script type=\"py\">\nfrom pyodide import create_proxy\ndisplay(1)\n</script>");
    check(&format!(
        "{LOADER}\n<script type=\"py\">\nfrom pyscript import display\n</script>\n<script type=\"py\">\ndisplay(1)\n</script>\n"
    ));
    check(&format!(
        "{LOADER}\n<script type=\"module\">\nimport {{ hooks }} from './x.js'\n</script>\n<script type=\"py\">\ndisplay(1)\n</script>\n"
    ));
    check(
        "<script defer src=\"https://pyscript.net/releases/2023.03.1/pyscript.js\"></script>\n<py-script>\nElement('x').write(1)\ndisplay(1)\n</py-script>\n",
    );
    check(
        "<script type=\"module\" src=\"https://pyscript.net/releases/2024.6.2/core.js\"></script>\n<script type=\"py\">\nfrom pyweb import pydom\n</script>\n",
    );
}

#[test]
fn classic_releases_warn() {
    check(
        r#"<script defer src="https://pyscript.net/releases/2022.12.1/pyscript.js"></script>
<script type="py">
from pyodide import create_proxy
#                   ^^^^^^^^^^^^ warning legacy-api: `pyodide.create_proxy` is deprecated in PyScript 2022.12.1 and gone from later ones. It moved to `pyodide.ffi`
</script>
"#,
    );
}

#[test]
fn imports_are_made_and_moved() {
    check_fix(
        "legacy-api",
        &format!(
            r#"{LOADER}
<script type="py">
    from pyodide import create_proxy, to_js
    from pyscript import js, window
    import pyodide

    display(pyodide.to_js([1]))
</script>
"#
        ),
        expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type="py">
                from pyodide.ffi import create_proxy
                from pyodide import to_js
                import js
                from pyscript import window, display
                import pyodide

                display(pyodide.ffi.to_js([1]))
            </script>
        "#]],
    );
}
