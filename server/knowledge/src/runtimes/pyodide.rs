//! Which modules of the standard library each Pyodide has.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data;
use crate::packages::{self, Kind, Package};
use crate::releases::PyodideVersion;

/// What an import of a module of the standard library does in one Pyodide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModuleState {
    /// It works. The module may still be of little use: see [`super::advice`].
    Available,
    /// It works once this package is listed under `packages`: `ssl` and `sqlite3` up to 0.29.
    InPackage(Package),
    /// CPython of this version has it, Pyodide has not.
    Missing,
    /// An older Python had it.
    Removed,
    /// A newer Python has it.
    NotYet,
}

/// What `import module` does. Takes a dotted path; `None`: no Python known here has such a module.
pub fn pyodide_module(module: &str, pyodide: PyodideVersion) -> Option<ModuleState> {
    let row = TABLE.modules.get(module)?;
    let at = place(pyodide);
    match row.as_bytes().get(at)? {
        b'+' => Some(ModuleState::Available),
        b'-' => Some(in_package(module, pyodide).map_or(ModuleState::Missing, ModuleState::InPackage)),
        _ if row[..at].contains(['+', '-']) => Some(ModuleState::Removed),
        _ => Some(ModuleState::NotYet),
    }
}

/// The modules that can be imported, dotted ones included, by name.
pub fn pyodide_modules(pyodide: PyodideVersion) -> impl Iterator<Item = &'static str> {
    let at = place(pyodide);
    let can = move |row: &str| row.as_bytes().get(at) == Some(&b'+');
    TABLE.modules.iter().filter(move |(_, row)| can(row)).map(|(name, _)| name.as_str())
}

/// Whether some CPython from 3.11 on has a module of this name, whatever engine runs here.
pub fn is_standard_library(module: &str) -> bool {
    TABLE.modules.contains_key(module)
}

/// A part of the standard library that this Pyodide carries as a package.
fn in_package(module: &str, pyodide: PyodideVersion) -> Option<Package> {
    let top = module.split('.').next().unwrap_or(module);
    let package = packages::distribution(pyodide).by_import(top)?;
    (package.kind == Kind::CpythonModule).then_some(package)
}

/// The place of the first version that is not older: one version stands for the patch releases before it.
fn place(pyodide: PyodideVersion) -> usize {
    let at = TABLE.versions.partition_point(|version| version.0 < pyodide);
    at.min(TABLE.versions.len().saturating_sub(1))
}

/// As the head of `generate/stdlib.mjs` says.
#[derive(Default, Deserialize)]
struct Table {
    versions: Vec<Version>,
    modules: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Version(#[serde(deserialize_with = "data::parsed")] PyodideVersion);

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../../data/stdlib.json")));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert!(TABLE.versions.is_sorted_by_key(|version| version.0));
        assert!(TABLE.modules.len() > 340);
        for (name, row) in &TABLE.modules {
            assert_eq!(row.len(), TABLE.versions.len(), "{name}");
            assert!(row.bytes().all(|state| b"+-.".contains(&state)), "{name}");
        }
    }
}
