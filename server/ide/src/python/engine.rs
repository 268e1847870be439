//! What the engines bring along: their standard library, and the members of built-in types.

use std::collections::HashSet;

use infer::value::Plain;
use knowledge::Runtime;
use knowledge::releases::{self, MicroPythonVersion, Pinned};
use knowledge::runtimes::{Kind, MicroPython, Module, builtin_members, micropython, pyodide_modules};
use project::links::Interpreter;

use super::Scene;

/// The MicroPython of an interpreter, the newest where its page does not tell; `None` for Pyodide.
fn micropython_of(interpreter: &Interpreter) -> Option<MicroPython> {
    let newest = || releases::versions(releases::newest()).and_then(|versions| versions.micropython);
    let version: Option<MicroPythonVersion> = match interpreter.engine() {
        Some(Pinned::MicroPython(version)) => Some(version),
        _ => newest(),
    };
    version.filter(|_| interpreter.runtime() == Runtime::MicroPython).map(micropython)
}

/// The modules of the standard library that some interpreter of the unit has, dotted, sorted.
pub(crate) fn modules(scene: &Scene<'_, '_>) -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for interpreter in &scene.unit.interpreters {
        match (micropython_of(interpreter), interpreter.engine()) {
            (Some(engine), _) => names.extend(engine.modules().map(|module| module.name)),
            (None, Some(Pinned::Pyodide(version))) => names.extend(pyodide_modules(version)),
            (None, _) => {
                let newest = releases::versions(releases::newest());
                names.extend(newest.into_iter().flat_map(|versions| pyodide_modules(versions.pyodide)));
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// What MicroPython has in a module of its standard library, where the unit runs on MicroPython.
pub(crate) fn names_in(scene: &Scene<'_, '_>, module: &str) -> Vec<(&'static str, Kind)> {
    let engines = scene.unit.interpreters.iter().filter_map(|interpreter| micropython_of(interpreter));
    let names = engines.filter_map(|engine| engine.module(module)).flat_map(Module::names);
    names.map(|name| (name.name, name.kind)).collect()
}

/// The names of `builtins` where every interpreter of the unit is a MicroPython: those that some of them has.
pub(crate) fn builtins(scene: &Scene<'_, '_>) -> Option<HashSet<&'static str>> {
    let own = |interpreter: &&Interpreter| micropython_of(interpreter).and_then(MicroPython::builtins);
    let modules: Option<Vec<Module>> = scene.unit.interpreters.iter().map(own).collect();
    let modules = modules.filter(|modules| !modules.is_empty())?;
    Some(modules.into_iter().flat_map(Module::names).map(|name| name.name).collect())
}

/// The public members of a value of a built-in type, in some interpreter of the unit; with the type's name.
pub(crate) fn members_of_plain(scene: &Scene<'_, '_>, plain: &Plain) -> Vec<(&'static str, &'static str)> {
    let Some(class) = class_of(plain) else { return Vec::new() };
    let has = |name: &&str| {
        scene.unit.interpreters.is_empty()
            || scene.unit.interpreters.iter().any(|interpreter| {
                let own = micropython_of(interpreter).and_then(MicroPython::builtins);
                own.and_then(|module| module.members(class)).is_none_or(|members| members.contains(name))
            })
    };
    builtin_members(class).into_iter().flatten().filter(has).map(|name| (name, class)).collect()
}

fn class_of(plain: &Plain) -> Option<&'static str> {
    match plain {
        Plain::Int(_) | Plain::Bool => Some("int"),
        Plain::Float => Some("float"),
        Plain::Str(_) => Some("str"),
        Plain::Bytes => Some("bytes"),
        Plain::List(_) => Some("list"),
        Plain::Set(_) => Some("set"),
        Plain::Tuple(_) => Some("tuple"),
        Plain::Dict(..) => Some("dict"),
        Plain::None | Plain::Iterator(_) | Plain::Coroutine(_) => None,
    }
}
