use expect_test::expect;
use project::path::FilePath;

use super::{RULE, Workspace};
use crate::rules::tests::{check, check_fix};

#[test]
fn modules_have_the_names_of_the_config() {
    check(
        r#"
<script type="py" src="./main.py" config="./conf.toml"></script>
<script type="py" worker config="./conf.toml">
from pyscript.js_modules import late, chart
import pyscript.js_modules.lat as module
#                          ^^^ error js-module-unknown: No config names a JavaScript module `lat`
</script>
//- /conf.toml
[js_modules.main]
"https://example.com/chart.js" = "chart"
[js_modules.worker]
"https://example.com/late.js" = "late"
//- /main.py
from pyscript.js_modules import chart, charts, late
#                                      ^^^^^^ error js-module-unknown: No config names a JavaScript module `charts`: this raises an ImportError. There is `chart`.
#                                              ^^^^ error js-module-unknown: No config names a JavaScript module `late`: this raises an ImportError. It stands under `worker`, which the page does not load: name it under `main` too.

def draw():
    from pyscript.js_modules.leaflet import map
#                            ^^^^^^^ error js-module-unknown: No config names a JavaScript module `leaflet`: this raises an ImportError. Name it under `js_modules.main`.
"#,
    );
}

#[test]
fn what_may_come_from_elsewhere_is_silent() {
    for page in [
        "//- /main.py\nfrom pyscript.js_modules import x\n",
        "<script type=py config='https://example.com/c.toml'>from pyscript.js_modules import x</script>",
        "<script type=py config='{{ url }}'>from pyscript.js_modules import x</script>",
        "<py-config>packages = ['./more.toml']</py-config><script type=py>from pyscript.js_modules import x</script>",
        "<script type=py>\ntry:\n    from pyscript.js_modules import x\nexcept ImportError:\n    x = None\n</script>",
        "<script type=py>\nfrom pyscript import RUNNING_IN_WORKER\nif RUNNING_IN_WORKER:\n    from pyscript.js_modules import x\n</script>",
        "<script type=pyodide>from pyscript.js_modules import x</script>",
        "<script type=py>\nimport sys\nsys.modules['pyscript.js_modules.x'] = 1\nfrom pyscript.js_modules.x import y\n</script>",
        "<script>globalThis[Symbol.for('polyscript.js_modules')].set('x', {})</script><script type=py>from pyscript.js_modules import x</script>",
    ] {
        check(page);
    }
}

#[test]
fn one_config_of_a_page_serves_all_its_main_scripts() {
    check(
        r#"
<script type="py" config='{"js_modules": {"main": {"https://example.com/x.js": "x"}}}'>1</script>
<script type="mpy">from pyscript.js_modules import x</script>
<script type="mpy" worker>from pyscript.js_modules import x</script>
"#,
    );
}

#[test]
fn micropython_runs_out_of_memory_inside_of_other_modules() {
    check(
        r#"
<script type="mpy" config='{"js_modules": {"main": {"https://example.com/chart.js": "chart"}}}'>
from pyscript.js_modules.leaflet import map
#                        ^^^^^^^ error js-module-unknown: No config names a JavaScript module `leaflet`: this ends the script with "RuntimeError: memory access out of bounds", which no `except` catches. Name it under `js_modules.main`.
from pyscript.js_modules import tables
#                               ^^^^^^ error js-module-unknown: No config names a JavaScript module `tables`: this raises an ImportError.
</script>
//- /none.html
<script type="mpy">
from pyscript.js_modules.leaflet import map
#                        ^^^^^^^ error js-module-unknown: No config names a JavaScript module `leaflet`: this raises an ImportError.
</script>
"#,
    );
}

#[test]
fn a_file_of_two_pages_needs_the_module_in_one() {
    check(
        r#"
<script type="py" src="./main.py"></script>
//- /other.html
<script type="py" src="./main.py" config='{"js_modules": {"main": {"https://example.com/x.js": "x"}}}'></script>
//- /main.py
from pyscript.js_modules import x
"#,
    );
}

#[test]
fn a_module_of_workers_is_named_for_the_page_too() {
    check_fix(
        "js-module-unknown",
        r#"<script type="py" config="./conf.toml">from pyscript.js_modules import late</script>
//- /conf.toml
[js_modules.worker]
"https://example.com/late.js" = "late"
"#,
        expect![[r#"
                [js_modules.worker]
                "https://example.com/late.js" = "late"

                [js_modules.main]
                "https://example.com/late.js" = "late"
            "#]],
    );
}

#[test]
fn the_config_is_shown() {
    let page = r#"<script type="py" config='{"js_modules": {"main": {"./x.js": "stats"}}}'>
from pyscript.js_modules import stast
</script>"#;
    let workspace = Workspace::from_texts([("/index.html", page), ("/x.js", "export default 1")]);
    let found = crate::check(&workspace, &FilePath::new("/index.html"));
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(&page[finding.related[0].range], "\"stats\"");
    assert!(finding.context.is_some());
}

#[test]
fn the_name_of_the_config_is_imported_under_the_old_one() {
    check_fix(
        "js-module-unknown",
        r#"<script type="py" config='{"js_modules": {"main": {"https://example.com/x.js": "stats_gl"}}}'>
from pyscript.js_modules import statsgl, StatsGL as stats
from pyscript.js_modules.stats_Gl import default
import pyscript.js_modules.statsGl
</script>
"#,
        expect![[r#"
                <script type="py" config='{"js_modules": {"main": {"https://example.com/x.js": "stats_gl"}}}'>
                from pyscript.js_modules import stats_gl as statsgl, stats_gl as stats
                from pyscript.js_modules.stats_gl import default
                import pyscript.js_modules.statsGl
                </script>
            "#]],
    );
}

#[test]
fn a_file_of_that_name_that_exports_what_is_asked_is_named() {
    check_fix(
        "js-module-unknown",
        r#"<script type="py" config="./conf/app.toml" src="./app/main.py"></script>
//- /app/main.py
from pyscript.js_modules.shapes import area
//- /app/shapes.js
export const area = (a, b) => a * b;
//- /conf/app.toml
[js_modules.main]
"https://example.com/x.js" = "x" # another
"#,
        expect![[r#"
            [js_modules.main]
            "https://example.com/x.js" = "x" # another
            "../app/shapes.js" = "shapes"
        "#]],
    );
}

#[test]
fn a_file_is_named_for_the_thread_that_can_run_it() {
    let message = |script: &str, code: &str| {
        let page = format!("<script {script}>from pyscript.js_modules import chart</script>");
        let workspace = Workspace::from_texts([("/index.html", &*page), ("/chart.js", code)]);
        let found = crate::check(&workspace, &FilePath::new("/index.html"));
        let finding = found.iter().find(|finding| finding.rule.id == RULE.id).unwrap();
        let (_, hint) = finding.message.split_once("ImportError. ").unwrap();
        let fix = finding.fixes.first().map_or("", |fix| &fix.title);
        format!("{hint}\n{fix}")
    };
    let (plain, of_page) = ("export const a = 1;", "export const a = () => document.title;");
    let found = [
        message("type=py", plain),
        message("type=py worker", plain),
        message("type=py worker", of_page),
        message("type=py", "window.chart = 1;"),
        message("type=py", "export const a = ;"),
        message("type=py config='{\"js_modules\": {\"main\": {\"./chart.js\": \"other\"}}}'", plain),
        message("type=py config='{\"js_modles\": {\"main\": {\"./chart.js\": \"chart\"}}}'", plain),
    ];
    expect![[r#"
        `chart.js` is there: name it under `js_modules.main`.
        Name `chart.js` under js_modules.main in a new pyscript.toml
        `chart.js` is there: name it under `js_modules.worker`.
        Name `chart.js` under js_modules.worker in a new pyscript.toml
        `chart.js` is there: name it under `js_modules.main`.
        Name `chart.js` under js_modules.main in a new pyscript.toml
        Nothing configures this script: name it under `js_modules.main`.

        Nothing configures this script: name it under `js_modules.main`.

        Name it under `js_modules.main`.

        Name it under `js_modules.main`.
    "#]]
    .assert_eq(&found.join("\n"));
}

#[test]
fn a_file_that_lacks_what_is_asked_is_not_named() {
    let page = "<script type=py>from pyscript.js_modules.chart import Bar</script>";
    let workspace = Workspace::from_texts([("/index.html", page), ("/chart.js", "export const Pie = 1;")]);
    let found = crate::check(&workspace, &FilePath::new("/index.html"));
    let [finding] = found.as_slice() else { panic!("{found:#?}") };
    assert!(finding.fixes.is_empty(), "{finding:#?}");
}
