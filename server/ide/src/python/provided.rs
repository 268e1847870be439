//! What a config gives to Python: modules from files and packages, and JavaScript modules.

use knowledge::packages::{self, Entry, mip_find};
use knowledge::releases::Pinned;
use knowledge::{Runtime, Thread};
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
pub(crate) struct JsModule {
    /// As in `from pyscript.js_modules import name`.
    pub(crate) name: String,
    /// Its address, as written.
    pub(crate) url: String,
    /// The thread that loads it.
    pub(crate) thread: Thread,
    /// The file that the config stands in.
    pub(crate) config: String,
}

impl JsModule {
    /// Markdown.
    pub(crate) fn describe(&self) -> String {
        let JsModule { name, url, thread, config } = self;
        format!(
            "```python\nfrom {JS_MODULES} import {name}\n```\n\nThe JavaScript module `{url}`, by `js_modules.{thread}` of \
             `{config}`.\n"
        )
    }
}

/// The JavaScript modules that the configs of all interpreters name, sorted, each once.
pub(crate) fn js_modules(scene: &Scene<'_, '_>) -> Vec<JsModule> {
    let mut found: Vec<JsModule> = Vec::new();
    for interpreter in &scene.unit.interpreters {
        let Some(config) = scene.workspace.config(interpreter) else { continue };
        let base = scene.unit.document.path.parent();
        let place = config.host.path.relative_to(&base);
        for &thread in threads(interpreter) {
            let key = ["js_modules", thread.as_str()];
            let modules = config.root().look_up(&key).and_then(Value::as_table);
            for entry in modules.map_or(&[][..], |modules| &modules.entries) {
                let is_style =
                    entry.key.text.split(['?', '#']).next().is_some_and(|url| url.ends_with(".css"));
                let Some(name) = entry.value.as_str().filter(|_| !is_style) else { continue };
                found.push(JsModule {
                    name: name.to_owned(),
                    url: entry.key.text.clone(),
                    thread,
                    config: place.clone(),
                });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found.dedup_by(|a, b| a.name == b.name);
    found
}

/// Workers reach the modules of the page too.
fn threads(interpreter: &Interpreter) -> &'static [Thread] {
    match interpreter.thread() {
        Thread::Main => &[Thread::Main],
        Thread::Worker => &[Thread::Worker, Thread::Main],
    }
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
