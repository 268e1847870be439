use std::sync::Arc;

use knowledge::{Runtime, spelling};
use project::config::ConfigView;
use project::document::Document;
use project::links::Interpreter;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::javascript::Format;
use syntax::python::imports::ImportedName;
use syntax::value::{Entry, Value};

use crate::finding::{Fix, Severity};
use crate::js_imports::{exported, js_imports};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "js-module-not-esm",
    severity: Severity::Error,
    summary: "a file under `js_modules` that is no ES module, or a name that it does not export",
    docs: r#"PyScript loads what stands under `js_modules` as ES modules and gives Python what they export.

## Why
A file that says `module.exports = …` is made for Node: in the browser it ends with
`ReferenceError: module is not defined`, and then no script with this config runs. A plain script may run, but a module
without `export` has no members for Python. Where a module has other exports than the one that Python asks for, Pyodide says
`ModuleNotFoundError: No module named 'None'` and MicroPython `AttributeError`. What a module exports as default is called
`default`.

## Bad
```html
<script type="py" config='{"js_modules": {"main": {"./shapes.js": "shapes"}}}'>1</script>
//- /shapes.js
module.exports = { area: (a, b) => a * b };
```
```html
<script type="py" config='{"js_modules": {"main": {"./chart.js": "chart"}}}'>
from pyscript.js_modules.chart import Chart
</script>
//- /chart.js
export default class Chart {}
```

## Good
```html
<script type="py" config='{"js_modules": {"main": {"./shapes.js": "shapes", "./chart.js": "chart"}}}'>
from pyscript.js_modules.shapes import area
from pyscript.js_modules.chart import default as Chart
</script>
//- /shapes.js
export const area = (a, b) => a * b;
//- /chart.js
export default class Chart {}
```
"#,
    checks: &[Check::Config(check_files), Check::Python(check_imports)],
};

/// The files of a config that cannot run as modules.
fn check_files(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    if view.interpreters.is_empty() {
        return;
    }
    for thread in ["main", "worker"] {
        let modules = view.root().look_up(&["js_modules", thread]).and_then(Value::as_table);
        for entry in modules.map_or(&[][..], |modules| &modules.entries) {
            check_file(reporter, view, entry);
        }
    }
}

fn check_file(reporter: &mut Reporter<'_>, view: &ConfigView<'_>, entry: &Entry) {
    let workspace = reporter.workspace;
    let document = view.base().resolve(&entry.key.text).and_then(|path| workspace.document(&path));
    let Some(document) = document.filter(|document| is_for_node(document)) else { return };
    let message = format!(
        "`{}` is a CommonJS file, no ES module: the browser stops with \"ReferenceError: module is not defined\", and no \
         script with this config runs. Use a build of it that has `export`.",
        document.path.name()
    );
    reporter.report(entry.key.range, message);
}

/// Whether a file gives its names to Node, and neither looks first whether it is there nor declares `module` itself.
fn is_for_node(document: &Document) -> bool {
    let Some(code) = document.javascript() else { return false };
    let is_common = code.format == Format::CommonJs && !code.has_errors;
    let is_declared = code.declarations.iter().any(|declared| &*declared.name.text == "module");
    let mut lines = document.text.lines();
    is_common
        && !is_declared
        && !document.text.contains("typeof")
        && lines.any(|line| line.starts_with("module.exports"))
}

/// The names that Python asks of a module of the project.
fn check_imports(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let unit = unit.python;
    let asked = js_imports(unit);
    if unit.interpreters.is_empty() {
        return;
    }
    for import in asked.iter().filter(|import| !import.items.is_empty()) {
        let modules =
            unit.interpreters.iter().map(|known| Exports::of(reporter.workspace, known, &import.module));
        let Some(modules) = modules.collect::<Option<Vec<_>>>() else { continue };
        for item in &import.items {
            if modules.iter().all(|module| !module.names.contains(&item.name)) {
                report(reporter, unit.interpreters[0], &modules[0], item);
            }
        }
    }
}

/// Everything that a module of the project exports.
struct Exports {
    document: Arc<Document>,
    names: Vec<String>,
}

impl Exports {
    /// `None` where other exports are possible. All configs of a page fill the same names.
    fn of(workspace: &Workspace, interpreter: &Interpreter, name: &str) -> Option<Exports> {
        let of_page = workspace.interpreters(&interpreter.page).iter().flat_map(|known| &known.js_modules);
        let candidates: Vec<_> = of_page.filter(|module| module.name == name).collect();
        let module = interpreter.js_module(name)?;
        if candidates.iter().any(|other| other.origin != module.origin) {
            return None;
        }
        let document = Arc::clone(workspace.javascript_of(module)?);
        Some(Exports { document, names: exported(workspace, module)? })
    }
}

fn report(reporter: &mut Reporter<'_>, interpreter: &Interpreter, module: &Exports, item: &ImportedName) {
    let error = match interpreter.runtime() {
        Runtime::Pyodide => "ModuleNotFoundError: No module named 'None'",
        Runtime::MicroPython => "AttributeError",
    };
    let file = module.document.path.name();
    let name = &item.name;
    let instead = instead(module, name);
    let hint = match instead {
        Some("default") => "It has a default export, which is called `default`.".to_owned(),
        Some(nearest) => format!("It exports `{nearest}`."),
        None if module.names.is_empty() => "It is no ES module and exports nothing.".to_owned(),
        None => String::new(),
    };
    let message = format!("`{file}` does not export `{name}`: this raises \"{error}\". {hint}");
    let fix = instead.map(|instead| {
        let text = if item.alias.is_some() { instead.to_owned() } else { format!("{instead} as {name}") };
        let edit = TextEdit::replace(item.name_range, text);
        Fix::offered(format!("Import `{instead}`"), &reporter.document.path, vec![edit])
    });
    reporter.report(item.name_range, message.trim_end()).context(interpreter).fixes(fix);
}

/// What of the module was probably meant: the export with nearly that name, or else the default.
fn instead<'m>(module: &'m Exports, name: &str) -> Option<&'m str> {
    let names = || module.names.iter().map(String::as_str);
    spelling::closest(name, names()).or_else(|| names().find(|name| *name == "default"))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn files_for_node_are_found_in_every_config() {
        check(
            r#"
<script type="py" config="./conf.toml">1</script>
<script type="mpy" worker config='{"js_modules": {"worker": {"./js/a.js": "a"}}}'>1</script>
<!--                                                         ^^^^^^^^^^^ error js-module-not-esm: `a.js` is a CommonJS file -->
//- /conf.toml
[js_modules.main]
 "./js/a.js" = "a"
#^^^^^^^^^^^ error js-module-not-esm: `a.js` is a CommonJS file, no ES module: the browser stops with "ReferenceError: module is not defined"
"./js/both.js" = "both"
"./js/good.js" = "good"
"./js/effects.js" = "effects"
"https://example.com/x.js" = "x"
//- /js/a.js
const b = require("./b");
module.exports = b;
//- /js/both.js
const area = (a, b) => a * b;
if (typeof module !== "undefined") {
    module.exports = area;
}
globalThis.area = area;
//- /js/good.js
export const module = { exports: 1 };
//- /js/effects.js
globalThis.ready = true;
"#,
        );
    }

    #[test]
    fn names_that_a_module_certainly_lacks() {
        check(
            r#"
<script type="py" config='{"js_modules": {"main": {"./chart.js": "chart", "./old.js": "old"}}}'>
from pyscript.js_modules.chart import Chart, draw, drw as d, Piece, default
#                                     ^^^^^ error js-module-not-esm: `chart.js` does not export `Chart`: this raises "ModuleNotFoundError: No module named 'None'". It has a default export, which is called `default`.
#                                                  ^^^ error js-module-not-esm: `chart.js` does not export `drw`
from pyscript.js_modules.old import Chart
#                                   ^^^^^ error js-module-not-esm: `old.js` does not export `Chart`: this raises "ModuleNotFoundError: No module named 'None'". It is no ES module and exports nothing.
</script>
//- /chart.js
export default class Chart {}
export function draw() {}
export * from "./piece.js";
//- /piece.js
export class Piece {}
//- /old.js
var Chart = class {};
"#,
        );
    }

    #[test]
    fn what_may_be_exported_is_silent() {
        for module in [
            "export * from 'https://example.com/x.js';",
            "export * from './gone.js';",
            "export const a = ;",
            "export { it as asked };",
            "export const { asked, other: [b] } = make();",
            "//- /other.js\nexport const asked = 1;",
        ] {
            check(&format!(
                "<script type=py config='{{\"js_modules\": {{\"main\": {{\"./m.js\": \"m\"}}}}}}'>\n\
                 from pyscript.js_modules.m import asked\n</script>\n{}{module}",
                if module.starts_with("//-") { "" } else { "//- /m.js\n" }
            ));
        }
        check(
            r#"
<script type="py" config='{"js_modules": {"main": {"./a.js": "m", "./b.js": "m"}}}'>
from pyscript.js_modules.m import one, two
try:
    from pyscript.js_modules.m import three
except Exception:
    three = None
</script>
//- /a.js
export const one = 1;
//- /b.js
export const two = 1;
"#,
        );
    }

    #[test]
    fn the_default_keeps_its_name_in_python() {
        check_fix(
            "js-module-not-esm",
            r#"<script type="py" config='{"js_modules": {"main": {"./chart.js": "chart"}}}'>
from pyscript.js_modules.chart import Chart, drawTo as draw
</script>
//- /chart.js
export default class Chart {}
export const draw_to = 1;
"#,
            expect![[r#"
                <script type="py" config='{"js_modules": {"main": {"./chart.js": "chart"}}}'>
                from pyscript.js_modules.chart import default as Chart, draw_to as draw
                </script>
            "#]],
        );
    }
}
