use expect_test::expect;

use crate::rules::tests::{check, check_fix};

fn page(release: &str, rest: &str) -> String {
    format!("<script type=module src=https://pyscript.net/releases/{release}/core.js></script>\n{rest}")
}

#[test]
fn what_the_runtime_lacks() {
    check(&page(
        "2026.7.3",
        r#"<script type="py">
import tkinter.messagebox
#      ^^^^^^^^^^^^^^^^^^ error unavailable-module: Pyodide 314.0.3 has no `tkinter.messagebox`: "The module 'tkinter' is removed from the Python standard library in the Pyodide distribution due to browser limitations". Draw into a `<canvas>`, or build the page with `pyscript.web`.
import imp, machine
#      ^^^ error unavailable-module: Pyodide 314.0.3 runs a Python that has dropped `imp`: "ModuleNotFoundError: No module named 'imp'". Use `importlib`.
#           ^^^^^^^ hint missing-package
import framebuf
#      ^^^^^^^^ error unavailable-module: Only MicroPython has `framebuf`: "ModuleNotFoundError: No module named 'framebuf'".
</script>
<script type="mpy">
from typing import Any
#    ^^^^^^ error unavailable-module: MicroPython 1.28.0-6 has no `typing`: "ImportError: no module named 'typing'". Remove the annotations
from collections.abc import Mapping
#    ^^^^^^^^^^^^^^^ error unavailable-module: MicroPython 1.28.0-6 has no `collections.abc`
import urllib.parse, pyodide.ffi, os.path, asyncio, numpy
#      ^^^^^^^^^^^^ error unavailable-module
#                    ^^^^^^^^^^^ error unavailable-module: Only Pyodide has `pyodide.ffi`: "ImportError: no module named 'pyodide.ffi'". Use `pyscript.ffi` for
#                                                   ^^^^^ error unavailable-module: Only Pyodide has `numpy`
</script>"#,
    ));
}

#[test]
fn names_that_small_modules_lack() {
    check(&page(
        "2026.7.3",
        r#"<script type="mpy">
from functools import partial, lru_cache
#                              ^^^^^^^^^ error unavailable-module: MicroPython 1.28.0-6 has no `lru_cache` in `functools`: the import raises an ImportError. Keep the results in a `dict` of your own.
from collections import Counter, OrderedDict
#                       ^^^^^^^ error unavailable-module: MicroPython 1.28.0-6 has no `Counter` in `collections`
try:
    from random import shuffle
except ImportError:
    shuffle = None
</script>
<script type="mpy" worker config='{"packages": ["functools"]}'>
from functools import lru_cache
</script>
<script type="py">
from functools import lru_cache
</script>"#,
    ));
    let both = "<script type=py src=main.py></script><script type=mpy src=main.py></script>\n//- /main.py\nfrom random import shuffle\n";
    check(&page("2026.7.3", both));
}

#[test]
fn each_release_has_its_own() {
    check(&page("2024.1.1", "<script type=py>import imp, asyncore, cgi</script>\n"));
    check(&page(
        "2024.11.1",
        r#"<script type=py>
import annotationlib, cgi
#      ^^^^^^^^^^^^^ error unavailable-module: Pyodide 0.26.4 runs a Python that is older than `annotationlib`
</script>"#,
    ));
}

#[test]
fn what_is_prepared_for_or_unknown_is_silent() {
    for script in [
        "<script type=mpy>\ntry:\n    from typing import Any\nexcept ImportError:\n    Any = object\n</script>",
        "<script type=mpy config='{\"files\": {\"./typing.py\": \"\"}}'>import typing</script>\n//- /typing.py",
        "<script type=mpy terminal>import code</script>",
        "<script type=py config='{\"packages\": [\"setuptools\"]}'>import distutils.core</script>",
        "<script type=mpy>\nfrom pyscript import RUNNING_IN_WORKER\nif RUNNING_IN_WORKER:\n    import typing\n</script>",
        "<script type=mpy>import ujson, uos, binascii, jsffi, js, mip, polyscript</script>",
    ] {
        check(&page("2026.7.3", script));
    }
    check("<script type=module src=./core.js></script><script type=py>import imp, zoneinfo, cgi</script>");
}

#[test]
fn a_script_alone_can_run_on_pyodide() {
    check_fix(
        "unavailable-module",
        &page(
            "2026.7.3",
            "<script type=mpy src=main.py></script>\n<script type='mpy'>import json</script>\n//- /main.py\nimport csv\n",
        ),
        expect![[r#"
            <script type=module src=https://pyscript.net/releases/2026.7.3/core.js></script>
            <script type=py src=main.py></script>
            <script type='py'>import json</script>
        "#]],
    );
    for rest in [
        "<script type=mpy>import csv, ujson</script>",
        "<script type=mpy>import csv</script><script type=py>x = 1</script>",
        "<script type=mpy>import csv</script><button mpy-click='f'></button>",
        "<mpy-config>a = 1</mpy-config><script type=mpy>import csv</script>",
        "<mpy-script>import csv</mpy-script>",
    ] {
        check_fix("unavailable-module", &page("2026.7.3", rest), expect![[r#""#]]);
    }
}
