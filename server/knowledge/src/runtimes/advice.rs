//! What to use where a module or name is missing or does not work.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Runtime, data};

/// What to do about a module, or about some names of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The module's dotted name; `builtins` for names that need no import.
    pub module: String,
    /// The only engine that it is about; `None`: both.
    #[serde(default, deserialize_with = "data::runtime")]
    pub runtime: Option<Runtime>,
    /// The names that it is about; empty: the whole module.
    #[serde(default)]
    pub names: Vec<String>,
    /// Set where the name exists but does not work: what happens at run time, so that it follows the name in a sentence.
    #[serde(default)]
    pub problem: Option<String>,
    /// What to do: one or two sentences.
    pub advice: String,
}

/// The advice on a name of a module, or without a name on the module itself. A module inside another falls back to what
/// is known of the one around it.
pub fn advice(runtime: Runtime, module: &str, name: Option<&str>) -> Option<&'static Advice> {
    let mut path = module;
    loop {
        let fits = |row: &&Advice| {
            row.module == path
                && row.runtime.is_none_or(|only| only == runtime)
                && match name {
                    Some(name) => row.names.iter().any(|known| known == name),
                    None => row.names.is_empty(),
                }
        };
        if let Some(row) = TABLE.iter().find(fits) {
            return Some(row);
        }
        path = match name {
            None => path.rsplit_once('.')?.0,
            Some(_) => return None,
        };
    }
}

/// The advice on names that exist and do not work.
pub fn problems() -> impl Iterator<Item = &'static Advice> {
    TABLE.iter().filter(|row| row.problem.is_some())
}

static TABLE: LazyLock<Vec<Advice>> =
    LazyLock::new(|| data::load(include_str!("../../data/module-advice.json")));

#[cfg(test)]
mod tests {
    use super::super::{ModuleState, added_modules, is_standard_library, micropython, pyodide_module};
    use super::*;
    use crate::releases;

    #[test]
    fn every_row_is_a_sentence_about_something_real() {
        assert_eq!(TABLE.len(), 155);
        for row in TABLE.iter() {
            let what = (&row.module, &row.names);
            assert!(row.advice.ends_with('.'), "{what:?}");
            assert!(row.problem.is_none() || !row.names.is_empty(), "{what:?}");
            if row.runtime != Some(Runtime::MicroPython) {
                assert!(is_standard_library(&row.module), "{what:?}");
            }
        }
    }

    #[test]
    fn what_is_said_to_be_missing_is_missing() {
        let newest = releases::versions(releases::newest()).unwrap();
        let python = micropython(newest.micropython.unwrap());
        for row in TABLE.iter().filter(|row| row.problem.is_none()) {
            let what = (&row.module, &row.names);
            if row.runtime != Some(Runtime::Pyodide) {
                match python.module(&row.module) {
                    Some(module) => {
                        assert!(!row.names.is_empty(), "{what:?}");
                        let found: Vec<_> =
                            row.names.iter().filter(|name| module.find(name).is_some()).collect();
                        assert!(found.is_empty(), "{what:?}: {found:?}");
                    }
                    None => assert!(row.names.is_empty(), "{what:?}"),
                }
                assert!(!added_modules(Runtime::MicroPython).contains(&row.module.as_str()), "{what:?}");
            }
            if row.runtime != Some(Runtime::MicroPython) {
                let state = pyodide_module(&row.module, newest.pyodide);
                assert_ne!(state, Some(ModuleState::Available), "{what:?}");
            }
        }
    }

    #[test]
    fn advice_is_found_by_engine_module_and_name() {
        let say = |runtime, module, name| advice(runtime, module, name).map(|row| row.advice.as_str());
        assert!(say(Runtime::MicroPython, "urllib.parse", None).unwrap().contains("fetch"));
        assert_eq!(say(Runtime::Pyodide, "urllib.parse", None), None);
        assert!(advice(Runtime::Pyodide, "threading", Some("Thread")).unwrap().problem.is_some());
        assert_eq!(say(Runtime::Pyodide, "threading", Some("Lock")), None);
        assert!(say(Runtime::MicroPython, "random", Some("shuffle")).is_some());
        assert!(say(Runtime::Pyodide, "tkinter", None).is_some());
        assert!(say(Runtime::MicroPython, "tkinter", None).is_some());
    }
}
