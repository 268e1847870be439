use knowledge::{Runtime, Thread, spelling};
use project::js_modules::JsModule;
use project::links::{Governing, Interpreter};
use project::path::FilePath;
use project::virtual_fs::Origin;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::value::{Editor, NewValue, Step};
use syntax::{TextRange, slice};

use crate::config_edit::ConfigChange;
use crate::finding::{Fix, Related, Severity};
use crate::js_errors::raises;
use crate::js_imports::{self, JsImport};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;
use crate::words::has_word;

#[cfg(test)]
mod tests;

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
    let nearest = spelling::closest_of_few(name, visible.iter().copied());
    let beside = beside(reporter, interpreters, import);
    let hint = match (&beside, nearest) {
        (Some(module), _) => format!("`{name}.js` is there: name it under `js_modules.{}`.", module.thread),
        (None, Some(nearest)) => format!("There is `{nearest}`."),
        (None, None) if is_for_workers(reporter.workspace, interpreter, name) => {
            "It stands under `worker`, which the page does not load: name it under `main` too.".to_owned()
        }
        (None, None) if interpreter.config == Governing::Nothing => {
            format!("Nothing configures this script: name it under `js_modules.{}`.", interpreter.thread())
        }
        (None, None) => format!("Name it under `js_modules.{}`.", interpreter.thread()),
    };
    let happens = match is_fatal(reporter, interpreter, import) {
        true => raises("RuntimeError: memory access out of bounds", Some(interpreter)),
        false => "raises an ImportError".to_owned(),
    };
    let message = format!("No config names a JavaScript module `{name}`: this {happens}. {hint}");
    let fix = match (&beside, nearest) {
        (Some(module), _) => declare(reporter.workspace, interpreters, module),
        (None, Some(nearest)) if import.is_renamable => Some(rename(reporter, import, nearest)),
        (None, _) => for_the_page(reporter.workspace, interpreters, name),
    };
    let related = config_place(reporter.workspace, interpreter, nearest.unwrap_or(name));
    reporter.report(import.range, message).context(interpreter).related_all(related).fixes(fix);
}

/// MicroPython looks for the module inside of those that it has, where there are any, and runs out of its memory. Seen in
/// Chromium with 1.28, on the page and in a worker; `from pyscript.js_modules import x` is an ImportError.
fn is_fatal(reporter: &Reporter<'_>, interpreter: &Interpreter, import: &JsImport) -> bool {
    let before = slice(&reporter.document.text, TextRange::up_to(import.range.start()));
    interpreter.runtime() == Runtime::MicroPython
        && before.ends_with('.')
        && interpreter.reachable_js_modules().next().is_some()
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

/// The module of the project that is meant and that no config names: a file of that name beside the code, which
/// exports what is asked of it. What works on the page has to run there.
fn beside(reporter: &Reporter<'_>, interpreters: &[&Interpreter], import: &JsImport) -> Option<JsModule> {
    let workspace = reporter.workspace;
    let url = format!("./{}.js", import.module);
    let file = reporter.document.path.parent().resolve(&url)?;
    let text = &workspace.document(&file)?.text;
    let works_on_page = has_word(text, |word| matches!(word, "document" | "window"));
    let on_main = interpreters.iter().any(|known| known.thread() == Thread::Main);
    let thread = if works_on_page || on_main { Thread::Main } else { Thread::Worker };
    let module = JsModule { name: import.module.clone(), url, origin: Origin::File(file), thread };
    let exported = js_imports::exported(workspace, &module)?;
    let is_meant = !exported.is_empty() && import.items.iter().all(|item| exported.contains(&item.name));
    // Under whatever key: a slip in the config is for the rules about configs to mend.
    let file_name = format!("{}.js", import.module);
    let is_named = interpreters
        .iter()
        .filter_map(|known| workspace.config(known))
        .any(|config| config.inline.map_or(&*config.host.text, |inline| &*inline.text).contains(&file_name));
    (is_meant && !is_named).then_some(module)
}

/// Names a file of the project, by its address as seen from each config.
fn declare(workspace: &Workspace, interpreters: &[&Interpreter], module: &JsModule) -> Option<Fix> {
    let Origin::File(file) = &module.origin else { return None };
    let name = |editor: &Editor<'_>, base: &FilePath| {
        let address = file.relative_to(base);
        let address = if address.starts_with('.') { address } else { format!("./{address}") };
        let path = ["js_modules", module.thread.as_str(), &address].map(Step::from);
        editor.set(&path, &NewValue::from(&*module.name))
    };
    let change = ConfigChange::each(workspace, interpreters.iter().copied(), &name)?;
    Some(change.into_fix(&format!("Name `{}` under js_modules.{}", file.name(), module.thread), true))
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
