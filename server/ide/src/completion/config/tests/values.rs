use expect_test::expect;

use super::{check, json, page, toml};

#[test]
fn scalars() {
    check(
        &toml("debug = $0"),
        expect![[r#"
        debug = ⟦⟧
        50 false (the default)
        50 true
    "#]],
    );
    check(
        &json("{\"packages_cache\": \"$0\"}"),
        expect![[r#"
        {"packages_cache": "⟦⟧"}
        50 all
        50 never
        50 passthrough
    "#]],
    );
    check(
        &toml("experimental_ffi_timeout = $0"),
        expect![[r#"
        experimental_ffi_timeout = ⟦⟧
        50 -1 (the default)
    "#]],
    );
    check(
        &toml("plugins = [\"!error\", $0]"),
        expect![[r#"
        plugins = ["!error", ⟦⟧]
        50 !codemirror "\"!codemirror\""
        50 !deprecations-manager "\"!deprecations-manager\""
        50 !donkey "\"!donkey\""
        50 !py-editor "\"!py-editor\""
        50 !py-game "\"!py-game\""
        50 !py-terminal "\"!py-terminal\""
    "#]],
    );
    check(
        &toml("plugins = $0"),
        expect![[r#"
        plugins = ⟦⟧
        50 !codemirror "[\"!codemirror\"]"
        50 !deprecations-manager "[\"!deprecations-manager\"]"
        50 !donkey "[\"!donkey\"]"
        50 !error "[\"!error\"]"
        50 !py-editor "[\"!py-editor\"]"
        50 !py-game "[\"!py-game\"]"
        50 !py-terminal "[\"!py-terminal\"]"
    "#]],
    );
    check(
        &page("2024.10.1", "<script type=\"py\" config='packages_cache = \"$0\"'></script>"),
        expect![[r#"
        <script type="py" config='packages_cache = "⟦⟧"'></script>
        50 never
        80 all (only since release 2026.7.3)
        80 passthrough (only since release 2025.7.1)
    "#]],
    );
}

#[test]
fn interpreters() {
    check(
        &toml("interpreter = \"$0\""),
        expect![[r#"
        interpreter = "⟦⟧"
        50 https://cdn.jsdelivr.net/pyodide/v314.0.3/full/pyodide.mjs (Pyodide 314.0.3, Python 3.14, the release's own)
        51 https://cdn.jsdelivr.net/pyodide/v314.0.2/full/pyodide.mjs (Pyodide 314.0.2, Python 3.14)
        52 https://cdn.jsdelivr.net/pyodide/v314.0.1/full/pyodide.mjs (Pyodide 314.0.1, Python 3.14)
        53 https://cdn.jsdelivr.net/pyodide/v314.0.0/full/pyodide.mjs (Pyodide 314.0.0, Python 3.14)
        54 https://cdn.jsdelivr.net/pyodide/v0.29.3/full/pyodide.mjs (Pyodide 0.29.3, Python 3.13)
        55 https://cdn.jsdelivr.net/pyodide/v0.29.2/full/pyodide.mjs (Pyodide 0.29.2, Python 3.13)
        56 https://cdn.jsdelivr.net/pyodide/v0.29.1/full/pyodide.mjs (Pyodide 0.29.1, Python 3.13)
        57 https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs (Pyodide 0.29.0, Python 3.13)
        and 18 more
    "#]],
    );
    check(
        &page("2026.7.3", "<script type='mpy' config='{\"interpreter\": $0}'></script>"),
        expect![[r#"
            <script type='mpy' config='{"interpreter": ⟦⟧}'></script>
            100 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.28.0-6/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.28.0-6/micropython.mjs\"" (MicroPython 1.28.0-6, the release's own)
            101 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.28.0-preview-233/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.28.0-preview-233/micropython.mjs\"" (MicroPython 1.28.0-preview-233)
            102 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0/micropython.mjs\"" (MicroPython 1.27.0)
            103 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-283/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-283/micropython.mjs\"" (MicroPython 1.27.0-preview-283)
            104 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-282/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-282/micropython.mjs\"" (MicroPython 1.27.0-preview-282)
            105 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-256/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.27.0-preview-256/micropython.mjs\"" (MicroPython 1.27.0-preview-256)
            106 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.26.0-preview-464/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.26.0-preview-464/micropython.mjs\"" (MicroPython 1.26.0-preview-464)
            107 https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.26.0-preview-293/micropython.mjs "\"https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.26.0-preview-293/micropython.mjs\"" (MicroPython 1.26.0-preview-293)
            and 12 more
        "#]],
    );
}

#[test]
fn packages() {
    check(
        &toml("packages = [\"num$0\"]"),
        expect![[r#"
        packages = ["⟦num⟧"]
        40 affine (2.4.0, pure Python, in Pyodide 314.0.3)
        40 aiohappyeyeballs (2.6.1, pure Python, in Pyodide 314.0.3)
        40 aiohttp (3.13.5, compiled, in Pyodide 314.0.3)
        40 aiosignal (1.4.0, pure Python, in Pyodide 314.0.3)
        40 altair (6.0.0, pure Python, in Pyodide 314.0.3)
        40 annotated-doc (0.0.4, pure Python, in Pyodide 314.0.3)
        40 annotated-types (0.7.0, pure Python, in Pyodide 314.0.3)
        40 anyio (4.13.0, pure Python, in Pyodide 314.0.3)
        and 277 more
    "#]],
    );
    check(
        &toml("packages = [num$0]"),
        expect![[r#"
        packages = [⟦num⟧]
        40 affine "\"affine\"" (2.4.0, pure Python, in Pyodide 314.0.3)
        40 aiohappyeyeballs "\"aiohappyeyeballs\"" (2.6.1, pure Python, in Pyodide 314.0.3)
        40 aiohttp "\"aiohttp\"" (3.13.5, compiled, in Pyodide 314.0.3)
        40 aiosignal "\"aiosignal\"" (1.4.0, pure Python, in Pyodide 314.0.3)
        40 altair "\"altair\"" (6.0.0, pure Python, in Pyodide 314.0.3)
        40 annotated-doc "\"annotated-doc\"" (0.0.4, pure Python, in Pyodide 314.0.3)
        40 annotated-types "\"annotated-types\"" (0.7.0, pure Python, in Pyodide 314.0.3)
        40 anyio "\"anyio\"" (4.13.0, pure Python, in Pyodide 314.0.3)
        and 277 more
    "#]],
    );
    check(
        &toml("packages = [\"numpy==$0\"]"),
        expect![[r#"
        packages = ["numpy==⟦⟧"]
        10 2.4.3 (2.4.3, compiled, in Pyodide 314.0.3)
    "#]],
    );
    check(
        &toml("packages = [\"./$0\"]"),
        expect![[r#"
        packages = ["./⟦⟧"]
        30 wheels/
    "#]],
    );
    check(
        &toml("packages = [\"./wheels/$0\"]"),
        expect![[r#"
        packages = ["./wheels/⟦⟧"]
        25 x-1.0-py3-none-any.whl
    "#]],
    );
    check(
        &page("2026.7.3", "<script type='mpy' config='{\"packages\": [\"$0\"]}'></script>"),
        expect![[r#"
        <script type='mpy' config='{"packages": ["⟦⟧"]}'></script>
        40 ulab (arrays like NumPy's: MicroPython's build with ulab)
        48 __future__ (0.1.0, from micropython-lib)
        48 abc (0.1.0, from micropython-lib)
        48 argparse (0.5.0, from micropython-lib)
        48 base64 (3.3.6, from micropython-lib)
        48 binascii (2.4.1, from micropython-lib)
        48 bisect (0.5.0, from micropython-lib)
        48 cbor2 (1.0.0, from micropython-lib)
        and 60 more
    "#]],
    );
    let old = "<script type='py' config='{\"interpreter\": \"https://cdn.jsdelivr.net/pyodide/v0.24.1/full/pyodide.mjs\", \"packages\": [\"numpy==$0\"]}'></script>";
    check(
        &page("2026.7.3", old),
        expect![[r#"
        <script type='py' config='{"interpreter": "https://cdn.jsdelivr.net/pyodide/v0.24.1/full/pyodide.mjs", "packages": ["numpy==⟦⟧"]}'></script>
        10 1.25.2 (1.25.2, compiled, in Pyodide 0.24.1)
    "#]],
    );
}

#[test]
fn sources_and_destinations() {
    check(
        &toml("[files]\n$0"),
        expect![[r#"
        ⟦⟧
        20 ./main.py "\"./main.py\" = \"$0\""
        25 ./data.csv "\"./data.csv\" = \"$0\""
        25 ./libs.zip "\"./libs.zip\" = \"./*$0\""
        30 ./js/ "\"./js/$0\""
        30 ./lib/ "\"./lib/$0\""
        30 ./wheels/ "\"./wheels/$0\""
        50 [js_modules.main] "[js_modules.main]\n\"$1\" = \"$0\"" (a table of strings)
        60 [js_modules.worker] "[js_modules.worker]\n\"$1\" = \"$0\"" (a table of strings)
        and 1 more
    "#]],
    );
    check(
        &toml("[files]\n\"./lib/$0\""),
        expect![[r#"
        "./lib/⟦"⟧
        20 a.py "a.py\" = \"$0\""
        20 b.py "b.py\" = \"$0\""
    "#]],
    );
    check(
        &toml("[files]\n\"./lib/a.py\" = \"\"\n\"./lib/$0\" = \"\""),
        expect![[r#"
        "./lib/⟦⟧" = ""
        20 b.py
    "#]],
    );
    check(
        &json("{\"files\": {\"$0\": \"\"}}"),
        expect![[r#"
        {"files": {"⟦⟧": ""}}
        20 ./main.py
        25 ./data.csv
        25 ./libs.zip
        30 ./js/
        30 ./lib/
        30 ./wheels/
    "#]],
    );
    check(
        &toml("[files]\n\"./data.csv\" = \"./pkg/data.csv\"\n\"./lib/a.py\" = \"$0\""),
        expect![[r#"
        "./lib/a.py" = "⟦⟧"
        10 ./a.py (import a)
        11 ./lib/a.py (import lib.a)
        20 ./pkg/a.py (import pkg.a)
    "#]],
    );
    check(
        &toml("[files]\n\"./libs.zip\" = $0"),
        expect![[r#"
        "./libs.zip" = ⟦⟧
        5 ./* "\"./*\"" (unpacked in .)
        6 ./libs/* "\"./libs/*\"" (unpacked in ./libs)
        10 ./libs.zip "\"./libs.zip\"" (/home/pyodide/libs.zip)
    "#]],
    );
    check(
        &toml("[[fetch]]\nfiles = [\"$0\"]"),
        expect![[r#"
        files = ["⟦⟧"]
        20 ./main.py
        25 ./data.csv
        25 ./libs.zip
        30 ./js/
        30 ./lib/
        30 ./wheels/
    "#]],
    );
}

#[test]
fn modules() {
    check(
        &toml("[js_modules.main]\n\"./js/$0\""),
        expect![[r#"
        "./js/⟦"⟧
        25 tool.css "tool.css\" = \"${1:tool}\""
        25 tool.js "tool.js\" = \"${1:tool}\""
    "#]],
    );
    check(
        &toml("[js_modules.worker]\n\"./js/$0\""),
        expect![[r#"
        "./js/⟦"⟧
        25 tool.js "tool.js\" = \"${1:tool}\""
    "#]],
    );
    check(
        &json("{\"js_modules\": {\"main\": {\"https://esm.run/d3\": \"$0\"}}}"),
        expect![[r#"
        {"js_modules": {"main": {"https://esm.run/d3": "⟦⟧"}}}
        10 d3 (from pyscript.js_modules import d3)
    "#]],
    );
    check(
        &toml("[js_modules.main]\n\"./js/tool.js\" = \"t\"\n\"./js/tool.css\" = \"$0\""),
        expect![[r#"
            "./js/tool.css" = "⟦⟧"
            10 t (from pyscript.js_modules import t)
            11 tool (from pyscript.js_modules import tool)
        "#]],
    );
}
