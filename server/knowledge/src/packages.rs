//! The packages that a page can ask for: what each Pyodide carries, what MicroPython's `mip` installs, and what the Python
//! Package Index has under another name than one imports.
//!
//! Source: the lock files of npm `pyodide`, the manifests of micropython-lib; see `generate/`.

mod entry;
mod mip;
mod pypi;
mod versions;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::data;
use crate::releases::PyodideVersion;

pub use entry::{Entry, Wheel, normalize};
pub use mip::{MipPackage, Wants, mip_by_import, mip_find, mip_packages};
pub use pypi::{Unavailable, pypi_by_import, unavailable};
pub use versions::allows;

/// What one version of Pyodide carries. Cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Distribution {
    /// Place in the list of versions.
    at: u16,
}

/// A package as one version of Pyodide carries it. Cheap to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    /// Its normalised name: see [`normalize`].
    pub key: &'static str,
    /// Its name as displayed.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Whether it holds compiled code, so that no other version of it can be installed from the Python Package Index
    /// unless that has a build for the browser.
    pub compiled: bool,
    /// The modules that it brings, dotted where it shares a namespace: `arro3.core`.
    pub imports: Imports,
    /// Normalised names of the packages that it needs.
    pub depends: &'static [String],
}

/// What a row of Pyodide's lock file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A Python package.
    #[default]
    Package,
    /// A part of the standard library that this Pyodide carries as a package.
    CpythonModule,
    /// A library that packages need; nobody asks for it.
    SharedLibrary,
    /// As [`Kind::SharedLibrary`].
    StaticLibrary,
}

/// The modules that a package brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imports {
    /// One, of the package's own normalised name.
    Own(&'static str),
    /// These.
    Listed(&'static [String]),
}

/// What `pyodide` carries: the newest known version that is not newer; the oldest where all are.
pub fn distribution(pyodide: PyodideVersion) -> Distribution {
    let after = TABLE.versions.partition_point(|version| version.0 <= pyodide);
    Distribution { at: u16::try_from(after.saturating_sub(1)).unwrap_or_default() }
}

/// What the newest known Pyodide carries.
pub fn newest() -> Distribution {
    Distribution { at: u16::try_from(TABLE.versions.len().saturating_sub(1)).unwrap_or_default() }
}

/// The Pyodide versions that carry a package, as inclusive spans of versions known here, oldest first. Empty: none ever
/// did.
pub fn carried_by(name: &str) -> Vec<(PyodideVersion, PyodideVersion)> {
    let Some(row) = TABLE.packages.get(normalize(name).as_str()) else {
        return Vec::new();
    };
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for span in &row.v {
        let (from, to) = (usize::from(span.from()), usize::from(span.to()));
        match spans.last_mut() {
            Some(last) if last.1 + 1 == from => last.1 = to,
            _ => spans.push((from, to)),
        }
    }
    let version = |at: usize| TABLE.versions.get(at).map(|version| version.0);
    spans.into_iter().filter_map(|(from, to)| Some((version(from)?, version(to)?))).collect()
}

impl Distribution {
    /// Its Pyodide version.
    pub fn version(self) -> Option<PyodideVersion> {
        TABLE.versions.get(usize::from(self.at)).map(|version| version.0)
    }

    /// Everything in it, by normalised name, libraries that nobody asks for included.
    pub fn packages(self) -> impl Iterator<Item = Package> {
        TABLE.packages.iter().filter_map(move |(key, row)| self.package(key, row))
    }

    /// The package of that name, in any spelling.
    pub fn find(self, name: &str) -> Option<Package> {
        let (key, row) = TABLE.packages.get_key_value(normalize(name).as_str())?;
        self.package(key, row)
    }

    /// The package that brings a module. Takes a dotted path: the longest part of it that a package brings decides, so
    /// `sklearn.cluster` finds `scikit-learn` and `arro3.core.Array` finds `arro3-core`.
    pub fn by_import(self, module: &str) -> Option<Package> {
        let mut path = module;
        loop {
            let candidates = BY_IMPORT.get(path).map_or(&[][..], Vec::as_slice);
            let brings = |package: &Package| package.imports.contains(path);
            if let Some(package) = candidates.iter().filter_map(|key| self.find(key)).find(brings) {
                return Some(package);
            }
            path = path.rsplit_once('.')?.0;
        }
    }

    /// All packages that come along with one: what it needs, and what those need, without itself, by name.
    pub fn dependencies(self, name: &str) -> Vec<Package> {
        let mut found: Vec<Package> = Vec::new();
        let mut open: Vec<Package> = self.find(name).into_iter().collect();
        let asked = normalize(name);
        while let Some(package) = open.pop() {
            for needed in package.depends.iter().filter_map(|needed| self.find(needed)) {
                if needed.key != asked && found.iter().all(|other| other.key != needed.key) {
                    found.push(needed);
                    open.push(needed);
                }
            }
        }
        found.sort_by_key(|package| package.key);
        found
    }

    fn package(self, key: &'static str, row: &'static Row) -> Option<Package> {
        Some(Package {
            key,
            name: row.n.as_deref().unwrap_or(key),
            version: value(&row.v, self.at)?,
            kind: row.t,
            compiled: row.c,
            imports: value(&row.i, self.at).map_or(Imports::Own(key), |listed| Imports::Listed(listed)),
            depends: value(&row.d, self.at).map_or(&[], |depends| depends),
        })
    }
}

impl Imports {
    /// The modules, one after the other.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let (own, listed): (Option<&str>, &[String]) = match self {
            Imports::Own(name) => (Some(name), &[]),
            Imports::Listed(names) => (None, names),
        };
        own.into_iter().chain(listed.iter().map(String::as_str))
    }

    /// Whether exactly this module is among them.
    pub fn contains(self, module: &str) -> bool {
        self.iter().any(|import| import == module)
    }
}

#[derive(Default, Deserialize)]
struct Table {
    versions: Vec<Version>,
    packages: BTreeMap<String, Row>,
}

#[derive(Deserialize)]
struct Version(#[serde(deserialize_with = "data::parsed")] PyodideVersion);

/// As the head of `generate/packages.mjs` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    n: Option<String>,
    #[serde(default)]
    t: Kind,
    #[serde(default)]
    c: bool,
    v: Vec<Span<String>>,
    #[serde(default)]
    i: Vec<Span<Vec<String>>>,
    #[serde(default)]
    d: Vec<Span<Vec<String>>>,
}

/// A value with the places in the list of versions where it holds.
#[derive(Deserialize)]
#[serde(untagged)]
enum Span<T> {
    Closed(T, u16, u16),
    Open(T, u16),
}

impl<T> Span<T> {
    fn value(&self) -> &T {
        match self {
            Span::Closed(value, ..) | Span::Open(value, _) => value,
        }
    }

    fn from(&self) -> u16 {
        match self {
            Span::Closed(_, from, _) | Span::Open(_, from) => *from,
        }
    }

    fn to(&self) -> u16 {
        match self {
            Span::Closed(_, _, to) => *to,
            Span::Open(..) => newest().at,
        }
    }
}

/// What holds in the version at this place.
fn value<T>(spans: &[Span<T>], at: u16) -> Option<&T> {
    let holds = |span: &&Span<T>| match span {
        Span::Closed(_, from, to) => (*from..=*to).contains(&at),
        Span::Open(_, from) => *from <= at,
    };
    spans.iter().find(holds).map(Span::value)
}

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../data/pyodide-packages.json")));

static BY_IMPORT: LazyLock<HashMap<&str, Vec<&String>>> = LazyLock::new(|| {
    let mut by_import: HashMap<&str, Vec<&String>> = HashMap::new();
    for (key, row) in &TABLE.packages {
        let listed = row.i.iter().flat_map(|span| span.value().iter().map(String::as_str));
        for module in listed.chain([key.as_str()]) {
            let brought_by = by_import.entry(module).or_default();
            if !brought_by.contains(&key) {
                brought_by.push(key);
            }
        }
    }
    by_import
});

#[cfg(test)]
#[path = "packages/tests.rs"]
mod tests;
