use expect_test::expect;

use super::{check, json, page, toml};
use crate::test_support::{ask_every_prefix, ask_everywhere, check_completion, labels, taken};

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
        assert_eq!(taken(&toml(before), label), after, "{before}");
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
        assert_eq!(taken(&json(before), label), after, "{before}");
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
        assert_eq!(line(taken(&script(before), label)), wanted, "{before}");
    }
    // Before 2026.2.1 the main thread's reader knows no keys in single quotes.
    let old = page("2025.3.1", "<script type=\"py\" config=\"x = 1\n[files]\n$0\"></script>");
    assert!(taken(&old, "./main.py").contains("&quot;./main.py&quot; = '$0'"));
    let tag = page("2026.7.3", "<py-config>$0</py-config><script type='py'></script>");
    assert!(taken(&tag, "packages").contains("<py-config>packages = [\"$0\"]</py-config>"));
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
