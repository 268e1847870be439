use knowledge::{Thread, spelling};
use project::js_modules::JsModule;
use project::links::{Governing, Interpreter};
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::value::{NewValue, Step};

use crate::config_edit::ConfigChange;
use crate::finding::{Fix, Related, Severity};
use crate::js_imports::{self, JsImport};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "js-module-unknown",
    severity: Severity::Error,
    summary: "a module of `pyscript.js_modules` that no config names",
    docs: r#"Python imports a JavaScript module that the config does not give to it.

## Why
The members of `pyscript.js_modules` are the names on the right side of `[js_modules.main]` and `[js_modules.worker]`,
nothing else; there is no look-up by package name. Modules under `main` are loaded by the page and reach workers too;
modules under `worker` are loaded by the worker and do not exist on the page. The import of any other name fails with an
ImportError or a ModuleNotFoundError.

## Bad
```html
<script type="py" config='{"js_modules": {"main": {"https://esm.run/d3": "d3"}}}'>
from pyscript.js_modules import D3
</script>
```
```html
<script type="mpy" config='{"js_modules": {"worker": {"./chart.js": "chart"}}}'>
from pyscript.js_modules.chart import draw
</script>
```

## Good
```html
<script type="py" config='{"js_modules": {"main": {"https://esm.run/d3": "d3"}}}'>
from pyscript.js_modules import d3
</script>
<script type="mpy" worker config='{"js_modules": {"worker": {"./chart.js": "chart"}}}'>
from pyscript.js_modules.chart import draw
</script>
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let unit = unit.python;
    let asked = js_imports::js_imports(unit);
    if asked.is_empty() || unit.interpreters.is_empty() {
        return;
    }
    let workspace = reporter.workspace;
    let visible: Option<Vec<Vec<&str>>> = unit
        .interpreters
        .iter()
        .map(|interpreter| js_imports::visible_modules(workspace, interpreter))
        .collect();
    let Some(visible) = visible.filter(|_| !js_imports::modules_are_made_by_code(workspace)) else { return };
    for import in asked {
        if !visible.iter().flatten().any(|name| *name == import.module) {
            report(reporter, &unit.interpreters, &visible[0], &import);
        }
    }
}

fn report(reporter: &mut Reporter<'_>, interpreters: &[&Interpreter], visible: &[&str], import: &JsImport) {
    let (name, interpreter) = (&import.module, interpreters[0]);
    let nearest = spelling::closest(name, visible.iter().copied());
    let hint = match nearest {
        Some(nearest) => format!("There is `{nearest}`."),
        None if is_for_workers(reporter.workspace, interpreter, name) => {
            "It stands under `worker`, which the page does not load: name it under `main` too.".to_owned()
        }
        None if interpreter.config == Governing::Nothing => {
            format!("Nothing configures this script: name it under `js_modules.{}`.", interpreter.thread())
        }
        None => format!("Name it under `js_modules.{}`.", interpreter.thread()),
    };
    let message = format!("No config names a JavaScript module `{name}`: this raises an ImportError. {hint}");
    let fix = nearest.filter(|_| import.is_renamable).map(|nearest| rename(reporter, import, nearest));
    let fix = fix.or_else(|| for_the_page(reporter.workspace, interpreters, name));
    let related = config_place(reporter.workspace, interpreter, nearest.unwrap_or(name));
    reporter.report(import.range, message).context(interpreter).related_all(related).fixes(fix);
}

/// Where the config of an interpreter names a module, for either thread, or where it names others.
fn config_place(workspace: &Workspace, interpreter: &Interpreter, name: &str) -> Option<Related> {
    let config = workspace.config(interpreter)?;
    let modules = config.root().get("js_modules")?.as_table()?;
    let threads = modules.entries.iter().filter_map(|thread| thread.value.as_table());
    let mut entries = threads.flat_map(|thread| &thread.entries);
    let named = entries.find(|entry| entry.value.as_str() == Some(name)).map(|entry| entry.value.range);
    let range = named.or_else(|| Some(modules.entries.first()?.key.range))?;
    Some(Related { file: config.host.path.clone(), range, message: "the config of this script".to_owned() })
}

/// Whether the page is where the module is missing, while a worker of it would have it.
fn is_for_workers(workspace: &Workspace, interpreter: &Interpreter, name: &str) -> bool {
    let of_page = workspace.interpreters(&interpreter.page).iter();
    interpreter.thread() == Thread::Main
        && of_page
            .flat_map(|known| &known.js_modules)
            .any(|module| module.thread == Thread::Worker && module.name == name)
}

/// Names a module that stands under `worker` under `main` too, in the same config.
fn for_the_page(workspace: &Workspace, interpreters: &[&Interpreter], name: &str) -> Option<Fix> {
    let is_it = |module: &&JsModule| module.thread == Thread::Worker && module.name == name;
    let on_main = interpreters.iter().copied().filter(|known| known.thread() == Thread::Main);
    let concerned: Vec<&Interpreter> =
        on_main.filter(|known| known.js_modules.iter().any(|module| is_it(&module))).collect();
    let module = concerned.first()?.js_modules.iter().find(is_it)?;
    let path = ["js_modules", "main", &module.url].map(Step::from);
    let change = ConfigChange::set(workspace, concerned, &path, &NewValue::from(name))?;
    Some(change.into_fix(&format!("Name `{name}` under `main` too"), true))
}

fn rename(reporter: &Reporter<'_>, import: &JsImport, nearest: &str) -> Fix {
    let name =
        if import.binds_module { format!("{nearest} as {}", import.module) } else { nearest.to_owned() };
    let edit = TextEdit::replace(import.range, name);
    Fix::offered(format!("Import `{nearest}`"), &reporter.document.path, vec![edit])
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use project::path::FilePath;

    use super::Workspace;
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
}
