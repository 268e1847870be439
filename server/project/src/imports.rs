//! What the imports of a script find: its runtime's own modules, files and packages of its config, or nothing.

use knowledge::packages::{
    Distribution, Entry, MipPackage, Package, Unavailable, distribution, mip_by_import, mip_find, newest,
    normalize, pypi_by_import, unavailable,
};
use knowledge::releases::Pinned;
use knowledge::runtimes::{
    MicroPython, ModuleState, added_modules, is_standard_library, micropython, newest_micropython,
    pyodide_module,
};
use knowledge::{Flavor, Runtime};
use syntax::value::Value;

use crate::config::ConfigView;
use crate::links::{Governing, Interpreter};
use crate::page::Place;
use crate::workspace::Workspace;

/// What an import of a module finds.
#[derive(Debug, Clone, PartialEq)]
pub enum Import {
    /// The module, as far as anybody can tell.
    Works,
    /// A package would bring it, and nobody asks for that package.
    Unlisted(Listable),
    /// A package brings it that no browser can run: its name, and why.
    Hopeless(String, &'static Unavailable),
    /// The runtime has no such part of the standard library, and no package has it.
    Lacking(Lack),
    /// Nobody knows such a module.
    Stranger,
}

/// A package to ask for under `packages`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Listable {
    /// Pyodide carries it.
    Pyodide(Package),
    /// `mip` installs it.
    Mip(&'static MipPackage),
    /// The Python Package Index has it under this name.
    Pypi(&'static str),
}

/// Why the runtime has no such module.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lack {
    /// This Pyodide does not have it: [`ModuleState::Missing`], `Removed` or `NotYet`.
    Pyodide(ModuleState),
    /// It belongs to MicroPython.
    OnlyMicroPython,
    /// This MicroPython does not have it, CPython has.
    MicroPython,
    /// It belongs to Pyodide, or to a package that Pyodide carries.
    OnlyPyodide,
}

impl Listable {
    /// The name to ask for.
    pub fn name(self) -> &'static str {
        match self {
            Listable::Pyodide(package) => package.name,
            Listable::Mip(package) => &package.name,
            Listable::Pypi(name) => name,
        }
    }
}

/// What gives modules to one interpreter.
#[derive(Debug, Clone)]
pub struct Importable<'a> {
    interpreter: &'a Interpreter,
    /// What is asked for by name.
    asked: Vec<String>,
    /// Something else may bring any module.
    is_open: bool,
}

impl<'a> Importable<'a> {
    /// What the config of an interpreter gives it, and packages that its code installs itself. Whoever asks has made sure
    /// that the config is the one that PyScript reads.
    pub fn of(workspace: &'a Workspace, interpreter: &'a Interpreter, installed: &[String]) -> Self {
        let config = workspace.config(interpreter);
        let root = config.as_ref().map(ConfigView::root);
        let packages = root.and_then(|root| root.get("packages"));
        let entries = packages.and_then(Value::as_array).unwrap_or_default();
        let mut known = Importable {
            interpreter,
            asked: Vec::new(),
            is_open: interpreter.files.opaque
                || root.is_some_and(|root| is_another_runtime(root, interpreter)),
        };
        known.is_open |= interpreter.place == Place::Raw || interpreter.config == Governing::Unseen;
        entries.iter().for_each(|entry| known.ask(entry.as_str().unwrap_or("?/")));
        if packages.is_some() && interpreter.runtime() == Runtime::Pyodide {
            known.ask("micropip");
        }
        installed.iter().for_each(|entry| known.ask(entry));
        if interpreter.place == Place::Game {
            known.ask("pygame-ce");
        }
        known
    }

    /// What the import of a dotted module does.
    pub fn find(&self, module: &str) -> Import {
        let top = module.split('.').next().unwrap_or(module);
        // `pyweb` is PyScript's own too; whether this release still has it is another question.
        let is_own = added_modules(self.interpreter.runtime()).contains(&top) || top == "pyweb";
        if self.is_open || is_own || self.has_file(top) {
            return Import::Works;
        }
        match self.interpreter.flavor {
            Flavor::Py => self.find_in_pyodide(module, top),
            Flavor::Mpy => self.find_in_micropython(module, top),
        }
    }

    /// Whether `from module import name` finds the module, which is MicroPython's own, and not the name.
    pub fn lacks_name(&self, module: &str, name: &str) -> bool {
        let top = module.split('.').next().unwrap_or(module);
        let has_version = matches!(self.interpreter.engine(), Some(Pinned::MicroPython(_)));
        if self.is_open || !has_version || self.has_file(top) || self.mip_brings(top) {
            return false;
        }
        let python = self.micropython();
        let is_module = python.module(&format!("{module}.{name}")).is_some();
        python.module(module).is_some_and(|module| module.find(name).is_none()) && !is_module
    }

    /// Takes in an entry of `packages`. What a package brings that is in no table, or needs, is anybody's guess.
    fn ask(&mut self, entry: &str) {
        match Entry::parse(entry) {
            Entry::Named { name, .. } => {
                self.is_open |= match self.interpreter.runtime() {
                    Runtime::Pyodide => self.distribution().find(name).is_none(),
                    Runtime::MicroPython => mip_find(name).is_none(),
                };
                self.asked.push(name.to_owned());
            }
            _ => self.is_open = true,
        }
    }

    fn has_file(&self, top: &str) -> bool {
        let mut files = self.interpreter.files.files.iter();
        files.any(|file| {
            let rest = file.destination.strip_prefix(top);
            rest.is_some_and(|rest| rest.starts_with(['/', '.']))
        })
    }

    fn find_in_pyodide(&self, module: &str, top: &str) -> Import {
        let state = match self.interpreter.engine() {
            Some(Pinned::Pyodide(version)) => {
                pyodide_module(module, version).or_else(|| pyodide_module(top, version))
            }
            // What some Pyodide has, this one may have.
            _ if is_standard_library(top) => return Import::Works,
            _ => None,
        };
        if state == Some(ModuleState::Available) {
            return Import::Works;
        }
        let carried = self.distribution().by_import(module);
        match (carried, state) {
            (Some(package), _) if self.is_asked(package, module) => Import::Works,
            (Some(package), _) => Import::Unlisted(Listable::Pyodide(package)),
            // `setuptools` brings its own `distutils`.
            (None, Some(_)) if top == "distutils" && self.brings("setuptools") => Import::Works,
            (None, Some(state)) => Import::Lacking(Lack::Pyodide(state)),
            (None, None) => self.find_elsewhere(top),
        }
    }

    fn find_elsewhere(&self, top: &str) -> Import {
        let package = pypi_by_import(top);
        if let Some(why) = unavailable(package.unwrap_or(top)) {
            return Import::Hopeless(package.unwrap_or(top).to_owned(), why);
        }
        match package {
            Some(package) => Import::Unlisted(Listable::Pypi(package)),
            None if top.starts_with('_') => Import::Works,
            None if self.micropython().module(top).is_some() => Import::Lacking(Lack::OnlyMicroPython),
            None => Import::Stranger,
        }
    }

    fn find_in_micropython(&self, module: &str, top: &str) -> Import {
        let python = self.micropython();
        // `code` comes with the terminal of a script.
        if top == "code" || python.module(module).is_some() || self.mip_brings(top) {
            return Import::Works;
        }
        let is_newest_enough = matches!(self.interpreter.engine(), Some(Pinned::MicroPython(_)));
        if python.module(top).is_some() {
            let is_lacking = is_standard_library(module) && is_newest_enough;
            return if is_lacking { Import::Lacking(Lack::MicroPython) } else { Import::Works };
        }
        match mip_by_import(top) {
            Some(package) => Import::Unlisted(Listable::Mip(package)),
            None if is_standard_library(top) => Import::Lacking(Lack::MicroPython),
            None if is_pyodides(top) => Import::Lacking(Lack::OnlyPyodide),
            None if top.starts_with('_') => Import::Works,
            None => Import::Stranger,
        }
    }

    /// Whether the package, or another one that has the module too, comes with what is asked for.
    fn is_asked(&self, package: Package, module: &str) -> bool {
        let has_module = |other: &Package| {
            let mut prefixes = module.match_indices('.').map(|(at, _)| &module[..at]).chain([module]);
            prefixes.any(|prefix| other.imports.contains(prefix))
        };
        self.carried().any(|other| other.key == package.key || has_module(&other))
    }

    fn brings(&self, name: &str) -> bool {
        self.carried().any(|package| package.key == name)
    }

    /// The packages of the distribution that are asked for, with what they need.
    fn carried(&self) -> impl Iterator<Item = Package> {
        let distribution = self.distribution();
        self.asked.iter().flat_map(move |name| {
            distribution.find(name).into_iter().chain(distribution.dependencies(&normalize(name)))
        })
    }

    fn mip_brings(&self, top: &str) -> bool {
        let mut open: Vec<&MipPackage> = self.asked.iter().filter_map(|name| mip_find(name)).collect();
        let mut next = 0;
        while let Some(package) = open.get(next).copied() {
            next += 1;
            let needed = package.needs.iter().filter_map(|name| mip_find(name));
            let new: Vec<_> =
                needed.filter(|needed| open.iter().all(|known| known.name != needed.name)).collect();
            open.extend(new);
        }
        open.iter().any(|package| package.imports.iter().any(|import| import == top))
    }

    fn distribution(&self) -> Distribution {
        match self.interpreter.engine() {
            Some(Pinned::Pyodide(version)) => distribution(version),
            _ => newest(),
        }
    }

    fn micropython(&self) -> MicroPython {
        match self.interpreter.engine() {
            Some(Pinned::MicroPython(version)) => micropython(version),
            _ => newest_micropython(),
        }
    }
}

/// Whether the config chooses a runtime whose version nobody can tell, or leaves the packages to it.
fn is_another_runtime(root: &Value, interpreter: &Interpreter) -> bool {
    let is_unknown = root.get("interpreter").is_some() && interpreter.pinned.is_none();
    let passes_on = root.get("packages_cache").and_then(Value::as_str) == Some("passthrough");
    is_unknown || passes_on || root.get("lockFileURL").is_some()
}

/// Whether a module comes with Pyodide, or with a package that some Pyodide carries.
fn is_pyodides(top: &str) -> bool {
    matches!(top, "pyodide_js" | "micropip" | "_pyodide")
        || added_modules(Runtime::Pyodide).contains(&top)
        || newest().by_import(top).is_some()
}

#[cfg(test)]
#[path = "imports/tests.rs"]
mod tests;
