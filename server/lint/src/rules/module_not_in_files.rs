use project::path::FilePath;
use syntax::edit::TextEdit;
use syntax::value::{Editor, NewValue, Step};

use crate::config_edit::ConfigChange;
use crate::finding::{Fix, Related, Severity};
use crate::python_imports::FailingImport;
use crate::rule::{Check, Reporter, Rule};
use crate::unit::Unit;

pub(crate) static RULE: Rule = Rule {
    id: "module-not-in-files",
    severity: Severity::Error,
    summary: "an import of a file of the project that the config does not give to Python",
    docs: r#"Python imports a file that lies beside it in the project, and the browser does not give it that file.

## Why
Python in a browser does not see the folder that the page lies in. It has a small file system of its own, into which PyScript
copies what the `files` of the config name before a script starts. An import looks there only.

## At run time
Pyodide: `ModuleNotFoundError: No module named 'helper'`. MicroPython: `ImportError: no module named 'helper'`.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" src="./main.py" config="./pyscript.toml"></script>
//- /main.py
from helper import greet
//- /helper.py
def greet(): print("hello")
//- /pyscript.toml
packages = ["numpy"]
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" src="./main.py" config="./pyscript.toml"></script>
//- /main.py
from helper import greet
//- /helper.py
def greet(): print("hello")
//- /pyscript.toml
packages = ["numpy"]
[files]
"./helper.py" = ""
```
"#,
    checks: &[Check::Python(check)],
};

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    for failing in unit.failing_imports() {
        let (Some((interpreter, _)), Some(file)) = (failing.first(), &failing.file) else { continue };
        let shown = file.relative_to(&reporter.document.path.parent());
        let message = format!(
            "`{shown}` is in the project, but Python only finds files that the config names: \"{} '{}'\". Name it under `files`.",
            match interpreter.runtime() {
                knowledge::Runtime::Pyodide => "ModuleNotFoundError: No module named",
                knowledge::Runtime::MicroPython => "ImportError: no module named",
            },
            failing.top()
        );
        let fix = fix(reporter, failing, file);
        let related = Related {
            file: file.clone(),
            range: syntax::range(0, 0),
            message: "the file that is not given to Python".to_owned(),
        };
        reporter.report(failing.range, message).context(interpreter).fixes(fix).related(related);
    }
}

/// Names a file of one module. What belongs to a package needs its other files too.
fn fix(reporter: &Reporter<'_>, failing: &FailingImport<'_>, file: &FilePath) -> Option<Fix> {
    if failing.module.contains('.') || file.name() == "__init__.py" {
        return None;
    }
    let interpreters = failing.found.iter().map(|(interpreter, _)| *interpreter);
    let name = |editor: &Editor<'_>, base: &FilePath| add(editor, &file.relative_to(base));
    let change = ConfigChange::each(reporter.workspace, interpreters, &name)?;
    Some(change.into_fix(&format!("Name `{}` under files", file.name()), true))
}

/// The source is the key; no destination puts it beside the script.
fn add(editor: &Editor<'_>, relative: &str) -> Option<Vec<TextEdit>> {
    let source = if relative.starts_with("..") { relative.to_owned() } else { format!("./{relative}") };
    editor.set(&[Step::from("files"), Step::from(&*source)], &NewValue::from(""))
}

#[cfg(test)]
#[path = "module_not_in_files/tests.rs"]
mod tests;
