//! Entries of `packages`: what the pinned Pyodide carries, what MicroPython's `mip` installs, wheels of the project.

use knowledge::Runtime;
use knowledge::packages::{self, Entry, Kind, MipPackage, Package, normalize};
use knowledge::releases::PyodideVersion;
use project::path::FilePath;
use syntax::value::{Step, Typed};

use super::super::{Completion, CompletionKind};
use super::Config;
use super::values::{project_files, siblings};
use super::writer::After;
use crate::engines::ULAB;

/// What an entry can be.
pub(super) fn complete(config: &Config<'_>, path: &[Step], typed: &Typed) -> Vec<Completion> {
    let prefix = typed.prefix.as_str();
    if let Some(at) = prefix.find("==") {
        return versions(config, &prefix[..at], at + 2, typed);
    }
    if prefix.starts_with(['.', '/']) || prefix.contains('/') {
        return wheels(config, typed);
    }
    let taken: Vec<String> = siblings(config, path).into_iter().filter_map(asked_name).collect();
    let mut items = Vec::new();
    if config.readers.may_be(Runtime::Pyodide) {
        items.extend(carried(config, typed, &taken));
    }
    if config.readers.may_be(Runtime::MicroPython) {
        items.extend(mip(config, typed, &taken));
    }
    let last = wheels(config, typed).into_iter().map(|item| item.rank(90));
    items.extend(last);
    items
}

/// `numpy` of an entry `numpy==2.4`; `None` for an address.
fn asked_name(entry: &str) -> Option<String> {
    match Entry::parse(entry) {
        Entry::Named { name, .. } => Some(normalize(name)),
        Entry::Wheel(wheel) => Some(normalize(wheel.name)),
        Entry::RemotePackage | Entry::Repository | Entry::Address => None,
    }
}

/// What a package of Pyodide's is, in a line: `2.4.6, compiled, in Pyodide 314.0.3`.
fn describe(package: Package, pyodide: PyodideVersion) -> String {
    let compiled = if package.compiled { "compiled" } else { "pure Python" };
    format!("{}, {compiled}, in Pyodide {pyodide}", package.version)
}

fn carried(config: &Config<'_>, typed: &Typed, taken: &[String]) -> Vec<Completion> {
    let mut items: Vec<Completion> = Vec::new();
    let mut offered: Vec<&str> = Vec::new();
    for pyodide in config.readers.pyodides() {
        let all = packages::distribution(pyodide).packages();
        let asked_for = |package: &Package| matches!(package.kind, Kind::Package | Kind::CpythonModule);
        for package in all.filter(asked_for) {
            if taken.iter().any(|taken| taken == package.key) || offered.contains(&package.key) {
                continue;
            }
            offered.push(package.key);
            items.extend(carried_item(config, typed, package, pyodide));
        }
    }
    items
}

fn carried_item(
    config: &Config<'_>,
    typed: &Typed,
    package: Package,
    pyodide: PyodideVersion,
) -> Option<Completion> {
    let item = config.writer.string(typed, 0, package.name, After::Close)?;
    // Who wants `ssl` knows it; who looks around wants a package.
    let rank = match package.kind {
        Kind::CpythonModule => 45,
        _ if is_for_tests(package.key) => 46,
        _ => 40,
    };
    let item = item.rank(rank).detail(describe(package, pyodide)).documentation(markdown(package));
    Some(Completion { kind: CompletionKind::Module, ..item })
}

fn markdown(package: Package) -> String {
    let imports: Vec<String> = package.imports.iter().map(|name| format!("`{name}`")).collect();
    let mut text = format!("Imported as {}.", imports.join(", "));
    if !package.depends.is_empty() {
        text += &format!(" Needs {}.", package.depends.join(", "));
    }
    text
}

fn is_for_tests(key: &str) -> bool {
    key.ends_with("-tests") || key.starts_with("test-") || key == "test"
}

fn mip(config: &Config<'_>, typed: &Typed, taken: &[String]) -> Vec<Completion> {
    let works = packages::mip_packages().iter().filter(|package| package.wants.is_none());
    let free = works.filter(|package| !taken.contains(&normalize(&package.name)));
    let named = |package: &MipPackage| {
        let item = config.writer.string(typed, 0, &package.name, After::Close)?;
        let item = item.rank(48).detail(format!("{}, from micropython-lib", package.version));
        Some(Completion { kind: CompletionKind::Module, ..item })
    };
    let mut items: Vec<Completion> = free.filter_map(named).collect();
    if !taken.iter().any(|taken| taken == ULAB) {
        let item = config.writer.string(typed, 0, ULAB, After::Close);
        items.extend(item.map(|item| {
            let item = item.rank(40).detail("arrays like NumPy's: MicroPython's build with ulab");
            Completion { kind: CompletionKind::Module, ..item }
        }));
    }
    items
}

/// Versions behind `name==`. Pyodide carries one of each; MicroPython's `mip` wants no version.
fn versions(config: &Config<'_>, name: &str, keep: usize, typed: &Typed) -> Vec<Completion> {
    let mut items: Vec<Completion> = Vec::new();
    for pyodide in config.readers.pyodides() {
        let Some(package) = packages::distribution(pyodide).find(name.trim()) else { continue };
        let Some(item) = config.writer.string(typed, keep, package.version, After::Close) else { continue };
        if items.iter().all(|other| other.label != item.label) {
            let item = item.rank(10).detail(describe(package, pyodide));
            items.push(Completion { kind: CompletionKind::Value, ..item });
        }
    }
    items
}

/// Wheels of the project, and configs that bring files along.
fn wheels(config: &Config<'_>, typed: &Typed) -> Vec<Completion> {
    let own = &config.cursor.view.host.path;
    let is_config = |path: &FilePath| {
        matches!(path.extension().as_str(), "toml" | "json") && typed.prefix.contains('/') && path != own
    };
    project_files(config, typed, &|path| path.extension() == "whl" || is_config(path))
}
