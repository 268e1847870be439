//! What a config gives to Python: modules from files and packages, and JavaScript modules.

use knowledge::Runtime;
use knowledge::packages::{self, Entry, mip_find};
use knowledge::releases::Pinned;
use project::links::Interpreter;
use project::path::FilePath;
use project::virtual_fs::{Origin, VirtualFile};
use project::workspace::Workspace;
use syntax::value::Value;

use super::Scene;
use crate::places::import_name;

/// The module whose names the config gives.
pub(crate) const JS_MODULES: &str = "pyscript.js_modules";

/// A module that an import finds because of the config.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Provided {
    /// Dotted.
    pub(crate) name: String,
    /// Where it comes from, in a few words.
    pub(crate) source: String,
}

/// A JavaScript module by the name that the config gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JsModule<'a> {
    /// Name, address, and the thread that loads it.
    pub(crate) module: &'a project::js_modules::JsModule,
    /// The file that the config stands in.
    pub(crate) config: String,
}

impl JsModule<'_> {
    /// Markdown.
    pub(crate) fn describe(&self) -> String {
        let project::js_modules::JsModule { name, url, thread, .. } = self.module;
        let config = &self.config;
        format!(
            "```python\nfrom {JS_MODULES} import {name}\n```\n\nThe JavaScript module `{url}`, by `js_modules.{thread}` of \
             `{config}`.\n"
        )
    }
}

/// The JavaScript modules that the configs of all interpreters name, sorted, each once.
pub(crate) fn js_modules<'a>(scene: &Scene<'a, '_>) -> Vec<JsModule<'a>> {
    let base = scene.unit.document.path.parent();
    let of_interpreter = |interpreter: &&'a Interpreter| {
        let config = scene.workspace.config(interpreter).map(|config| config.host.path.relative_to(&base));
        let modules = interpreter.reachable_js_modules();
        modules.map(move |module| JsModule { module, config: config.clone().unwrap_or_default() })
    };
    let mut found: Vec<JsModule<'_>> = scene.unit.interpreters.iter().flat_map(of_interpreter).collect();
    found.sort_by(|a, b| a.module.name.cmp(&b.module.name));
    found.dedup_by(|a, b| a.module.name == b.module.name);
    found
}

/// The modules that files and packages of the configs bring, sorted, each once.
pub(crate) fn modules(scene: &Scene<'_, '_>) -> Vec<Provided> {
    let mut found: Vec<Provided> = Vec::new();
    for interpreter in &scene.unit.interpreters {
        found.extend(from_files(interpreter, &scene.unit.document.path.parent()));
        found.extend(from_packages(scene.workspace, interpreter));
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found.dedup_by(|a, b| a.name == b.name);
    found
}

fn from_files(interpreter: &Interpreter, folder: &FilePath) -> Vec<Provided> {
    let files = interpreter.files.files.iter();
    let module = |file: &VirtualFile| {
        let source = match &file.origin {
            Origin::File(path) => path.relative_to(folder),
            Origin::Url(url) => url.clone(),
        };
        Some(Provided { name: import_name(&file.destination)?, source })
    };
    files.filter_map(module).collect()
}

fn from_packages(workspace: &Workspace, interpreter: &Interpreter) -> Vec<Provided> {
    let Some(config) = workspace.config(interpreter) else { return Vec::new() };
    let entries = config.root().get("packages").and_then(Value::as_array).unwrap_or_default();
    let names = entries.iter().filter_map(Value::as_str).filter_map(|entry| match Entry::parse(entry) {
        Entry::Named { name, .. } => Some(name),
        Entry::Wheel(wheel) => Some(wheel.name),
        _ => None,
    });
    names.flat_map(|name| imports_of_package(interpreter, name)).collect()
}

fn imports_of_package(interpreter: &Interpreter, package: &str) -> Vec<Provided> {
    let provided = |name: &str, source: String| Provided { name: name.to_owned(), source };
    if interpreter.runtime() == Runtime::MicroPython {
        let known = mip_find(package);
        let imports = known.map(|known| known.imports.iter().map(String::as_str).collect());
        let imports: Vec<&str> = imports.unwrap_or_default();
        return imports.into_iter().map(|name| provided(name, format!("package {package}"))).collect();
    }
    let distribution = match interpreter.engine() {
        Some(Pinned::Pyodide(version)) => packages::distribution(version),
        _ => packages::newest(),
    };
    match distribution.find(package) {
        Some(known) => {
            let source = format!("package {} {}", known.name, known.version);
            known.imports.iter().map(|name| provided(name, source.clone())).collect()
        }
        None => {
            let own = package.replace(['-', '.'], "_").to_lowercase();
            vec![provided(&own, format!("package {package}"))]
        }
    }
}
