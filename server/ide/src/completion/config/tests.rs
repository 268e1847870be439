use expect_test::{Expect, expect};

use crate::test_support::{ask_every_prefix, ask_everywhere, check_completion, labels, taken};

const PAGE: &str = "//- /index.html
<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>
<script type=\"py\" config=\"./pyscript.toml\"></script>
//- /main.py
//- /lib/a.py
//- /lib/b.py
//- /data.csv
//- /libs.zip
//- /js/tool.js
//- /js/tool.css
//- /wheels/x-1.0-py3-none-any.whl
//- /node_modules/y.py
";

/// A config file that a page on the newest release uses, with the cursor.
fn toml(config: &str) -> String {
    format!("{PAGE}//- /pyscript.toml\n{config}")
}

fn json(config: &str) -> String {
    let page = PAGE.replace("pyscript.toml", "pyscript.json");
    format!("{page}//- /pyscript.json\n{config}")
}

/// The config in a page that loads `release`, in the place of `{}`.
fn page(release: &str, tags: &str) -> String {
    let loader =
        format!("<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>");
    format!("//- /index.html\n{loader}\n{tags}\n//- /main.py\n//- /lib/a.py\n")
}

fn check(fixture: &str, expect: Expect) {
    check_completion(fixture, 8, expect);
}

/// The config after the item of that label was taken.
fn take(fixture: &str, label: &str) -> String {
    taken(fixture, label)
}

#[test]
fn keys_of_toml() {
    check_completion(
        &toml("$0"),
        40,
        expect![[r#"
        ⟦⟧
        10 files "[files]\n\"$1\" = \"$0\"" (a table of strings, default: nothing is copied)
        10 js_modules.main "[js_modules.main]\n\"$1\" = \"$0\"" (a table of strings)
        10 packages "packages = [\"$0\"]" (an array of strings, default: nothing is installed)
        20 debug "debug = true" (true or false, default: false)
        20 experimental_create_proxy "experimental_create_proxy = \"auto\"" ("auto", default: off)
        20 experimental_ffi_timeout "experimental_ffi_timeout = $0" (an integer, default: -1)
        20 index_urls "index_urls = [\"$0\"]" (an array of strings, default: the Python Package Index)
        20 interpreter "interpreter = \"$0\"" (a string, default: the interpreter that the release carries)
        20 js_modules.worker "[js_modules.worker]\n\"$1\" = \"$0\"" (a table of strings)
        20 packages_cache "packages_cache = \"$0\"" ("never" or "passthrough" or "all", default: resolved packages are remembered in the browser)
        20 plugins "plugins = [\"$0\"]" (an array of strings, default: all bundled plugins are on)
        20 sync_main_only "sync_main_only = true" (true or false, default: false)
        60 author_email "author_email = \"$0\"" (for people only: PyScript does not read it)
        60 author_name "author_name = \"$0\"" (for people only: PyScript does not read it)
        60 description "description = \"$0\"" (for people only: PyScript does not read it)
        60 license "license = \"$0\"" (for people only: PyScript does not read it)
        60 name "name = \"$0\"" (for people only: PyScript does not read it)
        60 schema_version "schema_version = $0" (for people only: PyScript does not read it)
        60 type "type = \"$0\"" (for people only: PyScript does not read it)
        60 version "version = \"$0\"" (for people only: PyScript does not read it)
        70 fetch "[[fetch]]\nfrom = \"$0\"" (deprecated: use `files`) deprecated
    "#]],
    );
}

#[test]
fn keys_of_json() {
    check_completion(
        &json("{\n  \"debug\": true,\n  \"pa$0\"\n}"),
        40,
        expect![[r#"
          "⟦pa"⟧
        10 files "files\": {\"$1\": \"$0\"}" (a table of strings, default: nothing is copied)
        10 js_modules "js_modules\": {\"main\": {\"$1\": \"$0\"}}" (a table, default: no JavaScript module is imported)
        10 packages "packages\": [\"$0\"]" (an array of strings, default: nothing is installed)
        20 experimental_create_proxy "experimental_create_proxy\": \"auto\"" ("auto", default: off)
        20 experimental_ffi_timeout "experimental_ffi_timeout\": $0" (an integer, default: -1)
        20 index_urls "index_urls\": [\"$0\"]" (an array of strings, default: the Python Package Index)
        20 interpreter "interpreter\": \"$0\"" (a string, default: the interpreter that the release carries)
        20 packages_cache "packages_cache\": \"$0\"" ("never" or "passthrough" or "all", default: resolved packages are remembered in the browser)
        20 plugins "plugins\": [\"$0\"]" (an array of strings, default: all bundled plugins are on)
        20 sync_main_only "sync_main_only\": true" (true or false, default: false)
        60 author_email "author_email\": \"$0\"" (for people only: PyScript does not read it)
        60 author_name "author_name\": \"$0\"" (for people only: PyScript does not read it)
        60 description "description\": \"$0\"" (for people only: PyScript does not read it)
        60 license "license\": \"$0\"" (for people only: PyScript does not read it)
        60 name "name\": \"$0\"" (for people only: PyScript does not read it)
        60 schema_version "schema_version\": $0" (for people only: PyScript does not read it)
        60 type "type\": \"$0\"" (for people only: PyScript does not read it)
        60 version "version\": \"$0\"" (for people only: PyScript does not read it)
        70 fetch "fetch\": [{\"from\": \"$0\"}]" (deprecated: use `files`) deprecated
    "#]],
    );
}

#[test]
fn keys_are_written_whole() {
    for (before, label, after) in [
        ("pack$0", "packages", "packages = [\"$0\"]"),
        ("pack$0 = []", "packages", "packages = []"),
        ("\"pack$0", "packages", "\"packages\" = [\"$0\"]"),
        ("\"pack$0\"", "packages", "\"packages\" = [\"$0\"]"),
        ("'pack$0'", "packages", "'packages' = [\"$0\"]"),
        ("deb$0\n[files]\n", "debug", "debug = true\n[files]\n"),
        ("fi$0", "files", "[files]\n\"$1\" = \"$0\""),
        ("js$0", "js_modules.main", "[js_modules.main]\n\"$1\" = \"$0\""),
        ("fi$0\nname = 'x' # c\n[mine]\n", "files", "\nname = 'x' # c\n[files]\n\"\" = \"\"\n\n[mine]\n"),
        ("exp$0", "experimental_create_proxy", "experimental_create_proxy = \"auto\""),
        ("[fi$0", "files", "[files]\n\"$1\" = \"$0\""),
        ("[fi$0]", "files", "[files]\n\"$1\" = \"$0\""),
        ("[fi$0]\n'./a' = ''", "files", "[files]\n'./a' = ''"),
        ("[js_modules.$0]\n", "worker", "[js_modules.worker]\n\"$1\" = \"$0\"\n"),
        ("[[$0", "fetch", "[[fetch]]\nfrom = \"$0\""),
        (
            "[files]\n'./a' = ''\n$0",
            "[js_modules.main]",
            "[files]\n'./a' = ''\n[js_modules.main]\n\"$1\" = \"$0\"",
        ),
    ] {
        assert_eq!(take(&toml(before), label), after, "{before}");
    }
    for (before, label, after) in [
        ("{pack$0}", "packages", "{\"packages\": [\"$0\"]}"),
        ("{\"pack$0", "packages", "{\"packages\": [\"$0\"]"),
        ("{\"pack$0\"}", "packages", "{\"packages\": [\"$0\"]}"),
        ("{\"pack$0\": []}", "packages", "{\"packages\": []}"),
        ("{$0 \"debug\": true}", "files", "{\"files\": {\"$1\": \"$0\"}, \"debug\": true}"),
        ("{\n  \"debug\": true\n  $0\n}", "name", "{\n  \"debug\": true,\n  \"name\": \"$0\"\n}"),
        ("{$0}", "js_modules", "{\"js_modules\": {\"main\": {\"$1\": \"$0\"}}}"),
        ("{\"js_modules\": {\"$0\"}}", "worker", "{\"js_modules\": {\"worker\": {\"$1\": \"$0\"}}}"),
        ("$0", "{}", "{\n  \"packages\": [\"$0\"]\n}"),
    ] {
        assert_eq!(take(&json(before), label), after, "{before}");
    }
}

#[test]
fn what_is_there_is_left_out() {
    let keys = labels(&toml("packages = []\n$0\n[files]\n[js_modules.main]\n"));
    for there in ["packages", "files", "js_modules.main"] {
        assert!(!keys.iter().any(|key| key == there), "{there}");
    }
    assert!(keys.iter().any(|key| key == "js_modules.worker"));
    assert!(!labels(&toml("packages = [\"NumPy==2\", \"$0\"]")).contains(&"numpy".to_owned()));
    assert!(!labels(&toml("[files]\n\"./main.py\" = \"\"\n\"$0")).contains(&"./main.py".to_owned()));
}

#[test]
fn keys_that_do_not_count_here_come_last() {
    let mpy = page("2024.1.1", "<mpy-config>$0</mpy-config>");
    check_completion(
        &mpy,
        40,
        expect![[r#"
        <mpy-config>⟦⟧</mpy-config>
        10 files "[files]\n\"$1\" = \"$0\"" (a table of strings, default: nothing is copied)
        10 js_modules.main "[js_modules.main]\n\"$1\" = \"$0\"" (a table of strings)
        10 packages "packages = [\"$0\"]" (an array of strings, default: nothing is installed)
        20 interpreter "interpreter = \"$0\"" (a string, default: the interpreter that the release carries)
        20 js_modules.worker "[js_modules.worker]\n\"$1\" = \"$0\"" (a table of strings)
        20 plugins "plugins = [\"$0\"]" (an array of strings, default: all bundled plugins are on)
        60 author_email "author_email = \"$0\"" (for people only: PyScript does not read it)
        60 author_name "author_name = \"$0\"" (for people only: PyScript does not read it)
        60 description "description = \"$0\"" (for people only: PyScript does not read it)
        60 license "license = \"$0\"" (for people only: PyScript does not read it)
        60 name "name = \"$0\"" (for people only: PyScript does not read it)
        60 schema_version "schema_version = $0" (for people only: PyScript does not read it)
        60 type "type = \"$0\"" (for people only: PyScript does not read it)
        60 version "version = \"$0\"" (for people only: PyScript does not read it)
        70 fetch "[[fetch]]\nfrom = \"$0\"" (deprecated: use `files`) deprecated
        82 debug "debug = true" (true or false, default: false; only since release 2025.5.1)
        82 experimental_create_proxy "experimental_create_proxy = \"auto\"" ("auto", default: off; only since release 2024.1.2)
        82 experimental_ffi_timeout "experimental_ffi_timeout = $0" (an integer, default: -1; only since release 2025.7.1)
        82 experimental_remote_packages "experimental_remote_packages = true" (true or false, default: false; only since release 2025.10.1)
        82 index_urls "index_urls = [\"$0\"]" (an array of strings, default: the Python Package Index; only since release 2024.11.1)
        82 packages_cache "packages_cache = \"$0\"" ("never" or "passthrough" or "all", default: resolved packages are remembered in the browser; only since release 2024.10.1)
        82 sync_main_only "sync_main_only = true" (true or false, default: false; only since release 2024.2.1)
    "#]],
    );
    let worker = page("2026.7.3", "<script type=\"py\" worker config='{\"pl$0\"}'></script>");
    assert_eq!(labels(&worker).last().map(String::as_str), Some("plugins"));
}

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

#[test]
fn quotes_do_not_clash_with_the_attribute() {
    let script = |config: &str| page("2026.7.3", &format!("<script type=\"py\" config={config}></script>"));
    let line = |text: String| {
        text.lines().skip(1).take_while(|line| !line.starts_with("//-")).collect::<Vec<_>>().join("\n")
    };
    for (before, label, after) in [
        ("'x = 1\npack$0'", "packages", "'x = 1\npackages = [\"$0\"]'"),
        ("\"x = 1\npack$0\"", "packages", "\"x = 1\npackages = ['$0']\""),
        ("\"x = 1\n[files]\n$0\"", "./main.py", "\"x = 1\n[files]\n'./main.py' = '$0'\""),
        ("'{\"pack$0\"}'", "packages", "'{\"packages\": [\"$0\"]}'"),
        ("\"{pack$0}\"", "packages", "\"{&quot;packages&quot;: [&quot;$0&quot;]}\""),
        ("\"{&quot;pack$0&quot;}\"", "packages", "\"{&quot;packages&quot;: [&quot;$0&quot;]}\""),
        ("\"packages = ['num$0']\"", "numpy", "\"packages = ['numpy']\""),
        ("{\"debug\":$0}", "true", "{\"debug\":true}"),
    ] {
        let wanted = format!("<script type=\"py\" config={after}></script>");
        assert_eq!(line(take(&script(before), label)), wanted, "{before}");
    }
    // Before 2026.2.1 the main thread's reader knows no keys in single quotes.
    let old = page("2025.3.1", "<script type=\"py\" config=\"x = 1\n[files]\n$0\"></script>");
    assert!(take(&old, "./main.py").contains("&quot;./main.py&quot; = '$0'"));
    let tag = page("2026.7.3", "<py-config>$0</py-config><script type='py'></script>");
    assert!(take(&tag, "packages").contains("<py-config>packages = [\"$0\"]</py-config>"));
}

#[test]
fn nothing_where_nothing_belongs() {
    for config in ["# pack$0", "name = 1 $0", "packages = [\"a\"]$0", "[mine]\nx = $0", "[mine]\nx = \"$0\""]
    {
        check(&toml(config), expect!["nothing\n"]);
    }
}

#[test]
fn answers_everywhere() {
    let toml_text = "packages = [\"numpy==2\", \"./wheels/x.whl\"]\nplugins = [\"!error\"]\ninterpreter = \"0.2\"\n\n[files]\n\"{LIB}\" = \"./lib\"\n\"{LIB}/é.py\" = \"\"\n\n[js_modules.main]\n\"./js/tool.js\" = \"tool\"\n[[fetch]]\nfrom = \"x\"\n";
    let json_text = "{\n  \"packages\": [\"numpy\", \"é\"],\n  \"files\": {\"./main.py\": \"./a/b.py\"},\n  \"js_modules\": {\"main\": {\"./js/tool.js\": \"tool\"}},\n  \"debug\": true, \"mine\": [{}]\n}\n";
    ask_everywhere(&toml(toml_text));
    ask_everywhere(&json(json_text));
    let others = [("/index.html", "<script type='py' config='./pyscript.toml'></script>"), ("/main.py", "")];
    ask_every_prefix("/pyscript.toml", toml_text, &others);
    ask_every_prefix("/pyscript.json", json_text, &others);
    let quoted = json_text.replace('"', "&quot;");
    for tag in [
        format!("<script type=\"py\" worker config=\"{quoted}\"></script>"),
        format!("<script type='mpy' config='{toml_text}'></script>"),
        format!("<py-config>{toml_text}</py-config>"),
        format!("<mpy-config type=json>{json_text}</mpy-config>"),
    ] {
        ask_everywhere(&tag);
        ask_every_prefix("/page.html", &tag, &[("/main.py", "")]);
    }
}
