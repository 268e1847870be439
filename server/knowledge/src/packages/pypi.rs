//! Packages of the Python Package Index that Pyodide does not carry, written by hand.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::normalize;
use crate::data;

/// A package that no Pyodide can install.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unavailable {
    /// Why, so that it follows the package's name in a sentence: `needs sockets`.
    pub why: String,
    /// A package that does the like and works.
    #[serde(default)]
    pub instead: Option<String>,
}

/// The name of the pure Python package that brings a module, where it is not the module's name. Ask
/// [`super::Distribution::by_import`] first. Takes a dotted path, of which the first part counts.
pub fn pypi_by_import(module: &str) -> Option<&'static str> {
    let module = module.split('.').next().unwrap_or(module);
    TABLE.imports.get(module).map(String::as_str)
}

/// Why a package cannot be installed; `None`: nothing is known against it.
pub fn unavailable(name: &str) -> Option<&'static Unavailable> {
    TABLE.unavailable.get(normalize(name).as_str())
}

#[derive(Default, Deserialize)]
struct Table {
    imports: BTreeMap<String, String>,
    unavailable: BTreeMap<String, Unavailable>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../../data/pypi.json")));

#[cfg(test)]
mod tests {
    use super::super::newest;
    use super::*;

    #[test]
    fn what_pyodide_carries_is_not_in_here() {
        assert!(TABLE.imports.len() > 10 && TABLE.unavailable.len() > 20);
        for (module, package) in &TABLE.imports {
            assert!(newest().by_import(module).is_none(), "{module}");
            assert!(newest().find(package).is_none(), "{package}");
            assert_ne!(module, package);
        }
        for (name, row) in &TABLE.unavailable {
            assert_eq!(&normalize(name), name);
            assert!(newest().find(name).is_none(), "{name}");
            assert!(!row.why.is_empty() && !row.why.ends_with('.'), "{name}");
            if let Some(instead) = &row.instead {
                assert!(newest().find(instead).is_some(), "{name}: {instead}");
            }
        }
    }

    #[test]
    fn look_ups_take_any_spelling() {
        assert_eq!(pypi_by_import("docx.shared"), Some("python-docx"));
        assert_eq!(pypi_by_import("numpy"), None);
        assert_eq!(unavailable("PyGame").unwrap().instead.as_deref(), Some("pygame-ce"));
        assert_eq!(unavailable("numpy"), None);
    }
}
