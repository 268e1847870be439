//! The modules of each MicroPython and what is in them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data;
use crate::releases::MicroPythonVersion;

/// One version of MicroPython. Cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MicroPython {
    /// Place in the list of versions.
    at: usize,
}

/// A module of one MicroPython. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Module {
    /// Its dotted name.
    pub name: &'static str,
    row: &'static Row,
    at: usize,
}

/// A name in a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// As written.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
}

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A function.
    Function,
    /// A constant or object.
    Value,
    /// A class.
    Class,
    /// A module inside.
    Module,
}

/// The newest known MicroPython that is not newer; the oldest where all are.
pub fn micropython(version: MicroPythonVersion) -> MicroPython {
    let after = TABLE.versions.partition_point(|known| known.0 <= version);
    MicroPython { at: after.saturating_sub(1) }
}

/// The newest known MicroPython.
pub fn newest_micropython() -> MicroPython {
    MicroPython { at: TABLE.versions.len().saturating_sub(1) }
}

impl MicroPython {
    /// Its version.
    pub fn version(self) -> Option<MicroPythonVersion> {
        TABLE.versions.get(self.at).map(|version| version.0)
    }

    /// All modules, dotted ones and `u` aliases included, by name. Without what [`super::added_modules`] lists.
    pub fn modules(self) -> impl Iterator<Item = Module> {
        TABLE.modules.iter().filter_map(move |(name, row)| self.have(name, row))
    }

    /// The module of that dotted name.
    pub fn module(self, name: &str) -> Option<Module> {
        let (name, row) = TABLE.modules.get_key_value(name)?;
        self.have(name, row)
    }

    /// The names that need no import.
    pub fn builtins(self) -> Option<Module> {
        self.module("builtins")
    }

    fn have(self, name: &'static str, row: &'static Row) -> Option<Module> {
        let has = row.within.as_ref().is_none_or(|span| holds(span, self.at));
        has.then_some(Module { name, row, at: self.at })
    }
}

impl Module {
    /// Everything in it, by kind and then by name, modules inside last.
    pub fn names(self) -> impl Iterator<Item = Name> {
        let of = |kind| move |name| Name { name, kind };
        let functions = self.listed(&self.row.functions).map(of(Kind::Function));
        functions
            .chain(self.listed(&self.row.values).map(of(Kind::Value)))
            .chain(self.classes().map(|(name, _)| name).map(of(Kind::Class)))
            .chain(self.inner().map(of(Kind::Module)))
    }

    /// What `name` is in it; `None`: it is not.
    pub fn find(self, name: &str) -> Option<Name> {
        self.names().find(|found| found.name == name)
    }

    /// The members of a class, without those that every class has; `None`: no such class.
    pub fn members(self, class: &str) -> Option<Vec<&'static str>> {
        let (_, members) = self.classes().find(|(name, _)| *name == class)?;
        Some(self.listed(members).collect())
    }

    fn classes(self) -> impl Iterator<Item = (&'static str, &'static String)> {
        let at = self.at;
        self.row.classes.iter().filter_map(move |(name, members)| Some((present(name, at)?, members)))
    }

    fn listed(self, names: &'static str) -> impl Iterator<Item = &'static str> {
        names.split_ascii_whitespace().filter_map(move |name| present(name, self.at))
    }

    /// The modules directly inside whose name stands for nothing else.
    fn inner(self) -> impl Iterator<Item = &'static str> {
        let here = MicroPython { at: self.at };
        let inside = move |name: &'static str| {
            let rest = name.strip_prefix(self.name)?.strip_prefix('.')?;
            (!rest.contains('.') && self.classes().all(|(class, _)| class != rest)).then_some(rest)
        };
        here.modules().filter_map(move |module| inside(module.name))
    }
}

/// The name of `name@span`, where the span holds; of a name without a span always.
fn present(name: &'static str, at: usize) -> Option<&'static str> {
    match name.split_once('@') {
        Some((name, span)) => holds(span, at).then_some(name),
        None => Some(name),
    }
}

/// Whether `from-to`, or `from` for all up to the newest, holds a place.
fn holds(span: &str, at: usize) -> bool {
    let number = |text: &str| text.parse::<usize>().ok();
    match span.split_once('-') {
        Some((from, to)) => {
            number(from).is_some_and(|from| from <= at) && number(to).is_some_and(|to| at <= to)
        }
        None => number(span).is_some_and(|from| from <= at),
    }
}

/// As the head of `generate/micropython.mjs` says.
#[derive(Default, Deserialize)]
struct Table {
    versions: Vec<Version>,
    modules: BTreeMap<String, Row>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Row {
    #[serde(rename = "in")]
    within: Option<String>,
    functions: String,
    values: String,
    classes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Version(#[serde(deserialize_with = "data::parsed")] MicroPythonVersion);

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../../data/micropython.json")));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::releases;

    #[test]
    fn every_release_has_its_micropython() {
        assert!(TABLE.versions.is_sorted_by_key(|version| version.0));
        for row in releases::all() {
            let Some(version) = row.micropython else { continue };
            assert_eq!(micropython(version).version(), Some(version), "{}", row.release);
        }
    }

    #[test]
    fn spans_are_well_formed() {
        let rows = TABLE.modules.values();
        let names = rows.flat_map(|row| {
            let lists = [&row.functions, &row.values].into_iter().chain(row.classes.values());
            let listed = lists.flat_map(|list| list.split_ascii_whitespace());
            listed.chain(row.classes.keys().map(String::as_str))
        });
        for name in names {
            let Some((_, span)) = name.split_once('@') else { continue };
            assert!((0..TABLE.versions.len()).any(|at| holds(span, at)), "{name}");
        }
    }
}
