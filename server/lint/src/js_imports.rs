//! Imports of the JavaScript modules that a config names, and what is known of those modules where they run.

use knowledge::Thread;
use project::js_modules::JsModule;
use project::links::{Governing, Interpreter};
use project::page::Place;
use project::virtual_fs;
use project::workspace::{PythonUnit, Workspace};
use syntax::TextRange;
use syntax::javascript::Format;
use syntax::python::imports::{Import, ImportedName, imports};
use syntax::python::surroundings::is_guarded;
use syntax::slice;

use crate::is_pyscripts_own;
use crate::words::has_word;

/// One module of `pyscript.js_modules` that an import statement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsImport {
    /// `chart` of `from pyscript.js_modules.chart import Bar`.
    pub(crate) module: String,
    /// Where that stands.
    pub(crate) range: TextRange,
    /// What is asked of it: `Bar`; empty where it is asked for as a whole.
    pub(crate) items: Vec<ImportedName>,
    /// Whether the code would go on with the same names if the module was called otherwise.
    pub(crate) is_renamable: bool,
    /// The module's own name becomes a name of the code.
    pub(crate) binds_module: bool,
}

const PACKAGE: &str = "pyscript.js_modules";

/// Those that a unit makes in any case. What stands in `try` or under a condition is prepared for the module's absence.
pub(crate) fn js_imports(unit: &PythonUnit<'_>) -> Vec<JsImport> {
    let text = &*unit.document.text;
    if !text.contains("js_modules") {
        return Vec::new();
    }
    let all = imports(unit.tree, text).into_iter();
    all.filter(|import| !is_guarded(unit.tree, import.range))
        .flat_map(|import| of_statement(&import, text))
        .collect()
}

fn of_statement(import: &Import, text: &str) -> Vec<JsImport> {
    let Some(from) = &import.from else {
        let modules = import.names.iter().filter_map(|name| {
            let (module, range) = below_package(text, name.name_range)?;
            let is_renamable = name.alias.is_some();
            Some(JsImport { module, range, items: Vec::new(), is_renamable, binds_module: false })
        });
        return modules.collect();
    };
    if from.level > 0 {
        return Vec::new();
    }
    if from.module == PACKAGE {
        let named = import.names.iter().filter(|name| !name.is_star());
        let modules = named.map(|name| JsImport {
            module: name.name.clone(),
            range: name.name_range,
            items: Vec::new(),
            is_renamable: true,
            binds_module: name.alias.is_none(),
        });
        return modules.collect();
    }
    let Some((module, range)) = below_package(text, from.range) else { return Vec::new() };
    let items = import.names.iter().filter(|name| !name.is_star()).cloned().collect();
    vec![JsImport { module, range, items, is_renamable: true, binds_module: false }]
}

/// The module that a dotted name means, with the part of it that names it.
fn below_package(text: &str, dotted: TextRange) -> Option<(String, TextRange)> {
    let module = slice(text, dotted).strip_prefix(PACKAGE)?.strip_prefix('.')?;
    let is_plain =
        !module.is_empty() && module.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let start = dotted.end() - syntax::size(module.len());
    is_plain.then(|| (module.to_owned(), TextRange::new(start, dotted.end())))
}

/// The names of all modules that Python in an interpreter can import, of its page as a whole: what one config of a page
/// loads on its main thread, all of its Python sees. `None` where somebody else may add modules.
pub(crate) fn visible_modules<'a>(
    workspace: &'a Workspace,
    interpreter: &'a Interpreter,
) -> Option<Vec<&'a str>> {
    let of_page = workspace.interpreters(&interpreter.page);
    if interpreter.place == Place::Raw || !of_page.iter().all(|one| is_config_known(workspace, one)) {
        return None;
    }
    let on_main =
        of_page.iter().flat_map(|one| &one.js_modules).filter(|module| module.thread == Thread::Main);
    let modules = on_main.chain(interpreter.reachable_js_modules());
    Some(modules.map(|module| module.name.as_str()).collect())
}

/// The names that a module of the project exports: none for what is no ES module, `None` where others are possible.
pub(crate) fn exported(workspace: &Workspace, module: &JsModule) -> Option<Vec<String>> {
    let document = workspace.javascript_of(module)?;
    let code = document.javascript().filter(|code| !code.has_errors)?;
    match code.format {
        Format::Module => {
            let module = workspace.local_module(module)?;
            let interface = module.declared().interface()?;
            let names = interface.members.iter().map(|member| member.name.to_string());
            interface.string_index.is_none().then(|| names.collect())
        }
        Format::Script | Format::Umd if !has_word(&document.text, |word| word == "export") => {
            Some(Vec::new())
        }
        _ => None,
    }
}

/// Whether everything that the config of an interpreter says is in the project, as it stands there.
pub(crate) fn is_config_known(workspace: &Workspace, interpreter: &Interpreter) -> bool {
    if interpreter.config == Governing::Nothing {
        return true;
    }
    let config = workspace.config(interpreter);
    config.is_some_and(|config| {
        config.parsed.errors.is_empty()
            && !virtual_fs::has_sub_config(config.root())
            && is_pyscripts_own(workspace, &config)
    })
}

/// Whether some code of the project gives modules to Python by itself.
pub(crate) fn modules_are_made_by_code(workspace: &Workspace) -> bool {
    let makes = ["'pyscript.js_modules", "\"pyscript.js_modules", "polyscript.js_modules"];
    workspace.documents().any(|document| makes.iter().any(|text| document.text.contains(text)))
}

#[cfg(test)]
mod tests {
    use project::path::FilePath;

    use super::*;

    #[test]
    fn imports_name_modules_and_what_is_asked_of_them() {
        let text = "from pyscript.js_modules import a, b as c\nimport pyscript.js_modules.d as e, os\n\
                    from pyscript.js_modules.f import g, h as i\nfrom pyscript import js_modules\n\
                    from .js_modules import k\nfrom pyscript.js_modules import *\n\
                    def later():\n    from pyscript.js_modules import l\n\
                    try:\n    from pyscript.js_modules import m\nexcept ImportError:\n    m = None\n";
        let workspace = Workspace::from_texts([("/main.py", text)]);
        let document = workspace.document(&FilePath::new("/main.py")).unwrap();
        let shown = |import: &JsImport| {
            let items: Vec<&str> = import.items.iter().map(|item| item.name.as_str()).collect();
            assert_eq!(slice(text, import.range), import.module);
            format!("{} {}", import.module, items.join("+"))
        };
        let found: Vec<String> = workspace
            .python_units(document)
            .iter()
            .flat_map(js_imports)
            .map(|import| shown(&import))
            .collect();
        assert_eq!(found, ["a ", "b ", "d ", "f g+h", "l "]);
    }
}
