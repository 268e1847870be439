//! The imports of a unit that certainly fail, for the rules that say why.

mod installs;

use std::collections::HashMap;

use knowledge::Runtime;
use knowledge::runtimes::advice;
use project::imports::{Import, Importable};
use project::links::Interpreter;
use project::path::FilePath;
use project::workspace::{PythonUnit, Workspace};
use syntax::TextRange;
use syntax::python::imports::imports;
use syntax::python::surroundings::is_guarded;

use crate::html_edit::is_template;
use crate::js_imports::is_config_known;
use installs::Installs;

/// A module that an import statement asks for and that no interpreter of the unit has.
#[derive(Debug, Clone)]
pub(crate) struct FailingImport<'u> {
    /// Dotted, as written.
    pub(crate) module: String,
    /// Where it stands.
    pub(crate) range: TextRange,
    /// Every interpreter of the unit, with what the import finds in it.
    pub(crate) found: Vec<(&'u Interpreter, Import)>,
    /// The file of the project that the import would find where Python runs in the unit's own folder.
    pub(crate) file: Option<FilePath>,
}

impl<'u> FailingImport<'u> {
    /// The first interpreter, and what the import finds there.
    pub(crate) fn first(&self) -> Option<(&'u Interpreter, &Import)> {
        self.found.first().map(|(interpreter, import)| (*interpreter, import))
    }

    /// The first part of the module's name.
    pub(crate) fn top(&self) -> &str {
        self.module.split('.').next().unwrap_or(&self.module)
    }
}

/// A name that a `from` import asks of a module that is there, and that has no such name wherever the unit runs.
pub(crate) struct FailingName {
    /// The module.
    pub(crate) module: String,
    /// The name.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) range: TextRange,
}

/// The names that MicroPython's own modules lack and CPython's have.
pub(crate) fn failing_names(workspace: &Workspace, unit: &PythonUnit<'_>) -> Vec<FailingName> {
    let mut asked: Vec<FailingName> = Vec::new();
    for import in imports(unit.tree, &unit.document.text) {
        let Some(from) = import.from.filter(|from| from.level == 0) else { continue };
        let is_known = |name: &str| {
            advice(Runtime::MicroPython, &from.module, Some(name)).is_some_and(|row| row.problem.is_none())
        };
        let names = import.names.into_iter().filter(|name| is_known(&name.name));
        let names = names.filter(|_| !is_guarded(unit.tree, import.range));
        asked.extend(names.map(|name| FailingName {
            module: from.module.clone(),
            name: name.name,
            range: name.name_range,
        }));
    }
    let is_micropython = |interpreter: &&Interpreter| interpreter.runtime() == Runtime::MicroPython;
    if asked.is_empty() || unit.interpreters.is_empty() || !unit.interpreters.iter().all(is_micropython) {
        return Vec::new();
    }
    let Some(known) = Known::of(workspace, unit) else { return Vec::new() };
    let lacks = |asked: &FailingName| {
        known.importable.iter().all(|(_, importable, installs)| {
            importable.lacks_name(&asked.module, &asked.name) && !installs.makes(&asked.module)
        })
    };
    asked.retain(lacks);
    asked
}

/// The imports that fail wherever the unit runs, in source order. What stands in a `try` or under a condition is prepared
/// for the module's absence.
pub(crate) fn failing<'u>(workspace: &'u Workspace, unit: &PythonUnit<'u>) -> Vec<FailingImport<'u>> {
    let text = &*unit.document.text;
    if unit.interpreters.is_empty() {
        return Vec::new();
    }
    let mut asked: Vec<(String, TextRange)> = Vec::new();
    for import in imports(unit.tree, text) {
        let modules = import.modules().into_iter().filter(|_| !is_guarded(unit.tree, import.range));
        asked.extend(modules.map(|(module, range)| (module.to_owned(), range)));
    }
    let importable: Vec<Importable<'_>> =
        unit.interpreters.iter().map(|interpreter| Importable::of(workspace, interpreter, &[])).collect();
    asked.retain(|(module, _)| importable.iter().all(|importable| importable.find(module) != Import::Works));
    let Some(known) = (!asked.is_empty()).then(|| Known::of(workspace, unit)).flatten() else {
        return Vec::new();
    };
    asked.into_iter().filter_map(|(module, range)| known.failing(module, range)).collect()
}

/// What is known of the interpreters of a unit, once one of its imports seems to fail.
struct Known<'a, 'u> {
    workspace: &'u Workspace,
    unit: &'a PythonUnit<'u>,
    importable: Vec<(&'u Interpreter, Importable<'u>, Installs)>,
}

impl<'a, 'u> Known<'a, 'u> {
    /// `None` where one of the interpreters may get modules that nobody sees.
    fn of(workspace: &'u Workspace, unit: &'a PythonUnit<'u>) -> Option<Self> {
        let mut pages: HashMap<&FilePath, bool> = HashMap::new();
        let mut importable = Vec::new();
        for interpreter in &unit.interpreters {
            let page = &interpreter.page;
            let is_whole = *pages.entry(page).or_insert_with(|| is_whole(workspace, page));
            if !is_whole || !is_config_known(workspace, interpreter) {
                return None;
            }
            let installs = Installs::of(workspace, interpreter)?;
            let known = Importable::of(workspace, interpreter, &installs.packages);
            importable.push((*interpreter, known, installs));
        }
        Some(Known { workspace, unit, importable })
    }

    fn failing(&self, module: String, range: TextRange) -> Option<FailingImport<'u>> {
        let find = |(interpreter, importable, installs): &(&'u Interpreter, Importable<'u>, Installs)| {
            let import = importable.find(&module);
            (import != Import::Works && !installs.makes(&module)).then_some((*interpreter, import))
        };
        let found: Option<Vec<_>> = self.importable.iter().map(find).collect();
        let file = self.local_file(&module);
        found.map(|found| FailingImport { module, range, found, file })
    }

    fn local_file(&self, module: &str) -> Option<FilePath> {
        let own = self.unit.document.path.parent();
        let pages = self.unit.interpreters.iter().map(|interpreter| interpreter.page.parent());
        let path = module.replace('.', "/");
        let names = [format!("{path}.py"), format!("{path}/__init__.py")];
        let mut places = [own]
            .into_iter()
            .chain(pages)
            .flat_map(|folder| names.iter().filter_map(move |name| folder.resolve(name)).collect::<Vec<_>>());
        places.find(|path| self.workspace.exists(path) == Some(true))
    }
}

/// Whether the page stands in the project as browsers get it: it loads PyScript itself, and no template engine adds to it.
fn is_whole(workspace: &Workspace, page: &FilePath) -> bool {
    let document = workspace.document(page);
    document.is_some_and(|document| {
        document.page().is_some_and(|page| page.core().is_some()) && !is_template(&document.text)
    })
}
