//! How code at some place spells a name of the API: as it is imported already, or with an import to add.

use infer::{Inference, ModuleRef, Value, VisibleName};
use knowledge::api::{self, Availability};
use knowledge::{Release, Runtime};
use project::links::Interpreter;
use project::page::Place;
use project::workspace::PythonUnit;
use syntax::TextSize;
use syntax::edit::TextEdit;
use syntax::python::placement::import_name;

/// The modules that have functions of the foreign function interface, the better one first. `pyodide` itself had them
/// in old releases.
const HOMES: [&str; 3] = ["pyscript.ffi", "pyodide.ffi", "pyodide"];

/// A name as code can write it.
pub struct Spelled {
    /// `create_proxy`, `ffi.create_proxy`
    pub name: String,
    /// The module that has it: `pyscript.ffi`, `pyodide.ffi`, `pyodide`.
    pub module: String,
    /// The import that this takes; `None` where it is there.
    pub import: Option<TextEdit>,
}

/// How code at `offset` of the unit names a function of `pyscript.ffi` or `pyodide.ffi`. `None` where there is none that
/// all its interpreters have, or no name for it is free.
pub fn spell_ffi(
    unit: &PythonUnit<'_>,
    inference: &Inference<'_>,
    module: ModuleRef,
    function: &str,
    offset: TextSize,
) -> Option<Spelled> {
    let text = &unit.document.text;
    let visible = inference.aliases_at(module, text, offset);
    let home = home(&unit.interpreters, function);
    let mut usable = visible.values().flatten().filter(|name| is_bound_before(name, module, offset));
    if let Some((name, module)) = usable.find_map(|name| as_imported(name, function, home)) {
        return Some(Spelled { name, module, import: None });
    }
    let home = home?;
    let is_free = |name: &str| !visible.contains_key(name);
    let import = |from: &str, name: &str| import_name(unit.tree, text, from, name, offset);
    if is_free(function) {
        let import = import(home, function);
        return Some(Spelled { name: import.bound, module: home.to_owned(), import: import.edit });
    }
    let (package, part) = home.rsplit_once('.').filter(|(_, part)| is_free(part))?;
    let import = import(package, part);
    let name = format!("{}.{function}", import.bound);
    Some(Spelled { name, module: home.to_owned(), import: import.edit })
}

/// The module to import the function from, such that every interpreter has it.
fn home(interpreters: &[&Interpreter], function: &str) -> Option<&'static str> {
    let on_pyodide = |interpreter: &&Interpreter| interpreter.runtime() == Runtime::Pyodide;
    let all_pyodide = interpreters.iter().all(on_pyodide);
    let path = format!("pyscript.ffi.{function}");
    let has = |interpreter: &&Interpreter, release: Option<Release>| {
        let item = api::lookup(&path).filter(|_| interpreter.place != Place::Raw);
        item.zip(release).is_some_and(|(item, release)| {
            let status = item.available(release, interpreter.runtime(), interpreter.thread());
            matches!(status, Availability::Available | Availability::NeedsIsolation)
        })
    };
    // Where the release is not known, Pyodide's own module is the one that is surely there.
    let certainly = interpreters.iter().all(|interpreter| has(interpreter, interpreter.release()));
    let newest = knowledge::releases::newest();
    let likely =
        interpreters.iter().all(|interpreter| has(interpreter, interpreter.release().or(Some(newest))));
    match () {
        () if certainly => Some("pyscript.ffi"),
        () if all_pyodide && api::lookup(&format!("pyodide.ffi.{function}")).is_some() => Some("pyodide.ffi"),
        () if likely => Some("pyscript.ffi"),
        () => None,
    }
}

/// How a visible name leads to the function: it is the function, or a module that has it. With the module that has it.
fn as_imported(name: &VisibleName, function: &str, home: Option<&str>) -> Option<(String, String)> {
    name.ty.alternatives().iter().find_map(|value| {
        let (path, is_module) = match value {
            Value::Api(path) => (path, false),
            Value::Module(path) => (path, true),
            _ => return None,
        };
        if !is_module {
            let owner = path.strip_suffix(function)?.strip_suffix('.')?;
            return HOMES.contains(&owner).then(|| (name.name.clone(), owner.to_owned()));
        }
        match &**path {
            "pyscript.ffi" | "pyodide.ffi" => api::lookup(&format!("{path}.{function}"))
                .map(|_| (format!("{}.{function}", name.name), path.to_string())),
            "pyscript" if home != Some("pyscript.ffi") => None,
            "pyscript" | "pyodide" => Some((format!("{}.ffi.{function}", name.name), format!("{path}.ffi"))),
            _ => None,
        }
    })
}

/// Whether the name is bound in this text above the place; names of star imports are.
fn is_bound_before(name: &VisibleName, module: ModuleRef, offset: TextSize) -> bool {
    let definitions = &name.definitions;
    let above = definitions.iter().any(|place| place.module == module && place.name.start() < offset);
    definitions.is_empty() || above
}
