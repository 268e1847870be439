//! In the options of workers that code starts.

use expect_test::expect;

use crate::test_support::{ask_every_prefix, ask_everywhere, check_completion, check_hover, taken};

const PAGE: &str = "//- /index.html
<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>
<script type=\"py\" src=\"./main.py\"></script>
//- /job.py
//- /main.py
";

fn python(code: &str) -> String {
    format!("{PAGE}{code}")
}

#[test]
fn options_are_completed_in_their_own_language() {
    for (before, label, after) in [
        ("config={'pack$0'}", "packages", "config={'packages': [\"$0\"]}"),
        ("config={'debug': $0}", "True", "config={'debug': True}"),
        ("config={\"packages\": ['nu$0']}", "numpy", "config={\"packages\": ['numpy']}"),
        ("config={'files': {'$0'}}", "./job.py", "config={'files': {'./job.py': \"$0\"}}"),
        ("config={$0", "debug", "config={\"debug\": True"),
        ("config='{\"deb$0\"}'", "debug", "config='{\"debug\": true}'"),
    ] {
        let call = |config: &str| python(&format!("w = PyWorker('./job.py', type='pyodide', {config}"));
        let wanted = call(after).split("//- /main.py\n").nth(1).unwrap().to_owned();
        assert_eq!(taken(&call(before), label), wanted, "{before}");
    }
    let page = "<script type=\"py\"></script><script type=\"module\">\nMPWorker('./w.py', { config: { $0 } });\n</script>";
    assert!(taken(page, "debug").contains("config: { \"debug\": true }"));
}

#[test]
fn they_are_a_workers_and_know_its_engine() {
    check_completion(
        &python("PyWorker('./job.py', type='pyodide', config={'packages': ['numpy==$0']})"),
        3,
        expect![[r#"
            PyWorker('./job.py', type='pyodide', config={'packages': ['numpy==⟦⟧']})
            10 2.4.3 (2.4.3, compiled, in Pyodide 314.0.3)
        "#]],
    );
    check_completion(
        &python("await create_named_worker('./job.py', name='x', type='mpy', config={'packages': ['ul$0']})"),
        1,
        expect![[r#"
            await create_named_worker('./job.py', name='x', type='mpy', config={'packages': ['⟦ul⟧']})
            40 ulab (arrays like NumPy's: MicroPython's build with ulab)
            and 67 more
        "#]],
    );
    check_hover(
        &python("PyWorker('./job.py', type='pyodide', config={'plu$0gins': []})"),
        expect![[r#"
            PyWorker('./job.py', type='pyodide', config={'plugins': []})
                                                         ^^^^^^^^^
            **`plugins`** — an array of strings, since 2022.09.1, default: all bundled plugins are on

            Bundled plugins to turn off, each with an exclamation mark before its name. Any other entry has no effect since 2023.11.1; before, it was the address of a plugin.

            - `"!error"` Errors go to the browser console only and not onto the page. (since 2023.11.1)
            - `"!py-terminal"` The `terminal` attribute has no effect. (since 2023.11.1)
            - `"!deprecations-manager"` No banner about deprecated addresses. (since 2023.11.2)
            - `"!py-editor"` Editors stay plain script tags. (since 2023.12.1)
            - `"!donkey"` The `donkey` function of the JavaScript API is off. (since 2024.10.1)
            - `"!codemirror"` The shared code editor component is off. (since 2024.11.1)
            - `"!py-game"` `py-game` scripts stay plain script tags. (since 2025.2.1)

            ```json
            { "plugins": ["!error"] }
            ```

            [Documentation](https://docs.pyscript.net/latest/user-guide/configuration/#plugins)

            **Not read here.** It counts only in the main thread's config.

            This config governs

            - `index.html`: Pyodide 314.0.3, worker, release 2026.7.3
        "#]],
    );
    check_hover(
        &python("PyWorker('./job.py', type='pyodide', config={'packages': ['pan$0das']})"),
        expect![[r#"
            PyWorker('./job.py', type='pyodide', config={'packages': ['pandas']})
                                                                      ^^^^^^^^
            **pandas 3.0.2** — compiled, in Pyodide 314.0.3

            `import pandas`

            Brings along numpy, python-dateutil, pytz, six.
        "#]],
    );
    check_hover(&python("PyWorker('./jo$0b.py', type='pyodide', config={})"), expect!["nothing\n"]);
}

#[test]
fn answers_everywhere() {
    let code = "w = PyWorker('./é.py', config={'packages': ['é', \"numpy\"], 'debug': True}, type='mpy')\nMPWorker(x, config=\"\"\"a = 1\n[files]\n\"b\" = ''\"\"\")\n";
    ask_everywhere(&python(code));
    ask_every_prefix("/main.py", code, &[]);
    let page =
        format!("<script type='py'>{code}</script><script>PyWorker('a', {{config: {{a: [`x`]}}}})</script>");
    ask_everywhere(&page);
    ask_every_prefix("/index.html", &page, &[]);
}
