//! Entries of the config key `packages`.

use crate::Runtime;

/// What an entry asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry<'a> {
    /// A package by name: `numpy`, `arrr==1.1.0`, `requests[socks]>=2`.
    Named {
        /// As written, without extras and versions.
        name: &'a str,
        /// What follows the name and its extras, trimmed; empty: any version.
        versions: &'a str,
    },
    /// A wheel at an address or path.
    Wheel(Wheel<'a>),
    /// Another configuration: an entry that ends in `.toml` or `.json`.
    RemotePackage,
    /// `github:owner/repository` and the like, for MicroPython's `mip`.
    Repository,
    /// Any other address or path.
    Address,
}

/// A wheel: `NAME-VERSION-PYTHON-ABI-PLATFORM.whl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wheel<'a> {
    /// The package's name, with underscores where the package has hyphens.
    pub name: &'a str,
    /// Its version.
    pub version: &'a str,
    /// What it runs on: `any`, or a platform such as `manylinux_2_17_x86_64`.
    pub platform: &'a str,
}

impl<'a> Entry<'a> {
    /// Reads an entry; never fails.
    pub fn parse(entry: &'a str) -> Entry<'a> {
        let entry = entry.trim();
        let path = entry.split(['?', '#']).next().unwrap_or(entry);
        if let Some(wheel) = Wheel::parse(path) {
            return Entry::Wheel(wheel);
        }
        if path.ends_with(".toml") || path.ends_with(".json") {
            return Entry::RemotePackage;
        }
        if ["github:", "gitlab:", "codeberg:"].iter().any(|host| entry.starts_with(host)) {
            return Entry::Repository;
        }
        if entry.contains("://") || entry.contains('/') || entry.starts_with("emfs:") {
            return Entry::Address;
        }
        let end = entry
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))
            .unwrap_or(entry.len());
        let rest = entry[end..].trim_start();
        let versions = match rest.strip_prefix('[').and_then(|extras| extras.split_once(']')) {
            Some((_, versions)) => versions,
            None => rest,
        };
        Entry::Named { name: &entry[..end], versions: versions.trim() }
    }

    /// Whether an engine of this kind takes such an entry.
    pub fn suits(self, runtime: Runtime) -> bool {
        match self {
            Entry::Repository => runtime == Runtime::MicroPython,
            Entry::Wheel(wheel) => {
                wheel.platform == "any" || runtime == Runtime::Pyodide && wheel.is_for_browsers()
            }
            Entry::Named { versions, .. } => versions.is_empty() || runtime == Runtime::Pyodide,
            Entry::RemotePackage | Entry::Address => true,
        }
    }
}

impl<'a> Wheel<'a> {
    /// Reads a file name, with or without folders before it; `None` where it is no wheel's.
    pub fn parse(path: &'a str) -> Option<Wheel<'a>> {
        let name = path.rsplit(['/', ':']).next()?.strip_suffix(".whl")?;
        let mut parts = name.split('-');
        Some(Wheel { name: parts.next()?, version: parts.next()?, platform: parts.next_back()? })
    }

    /// Whether it runs anywhere or is built for Pyodide.
    pub fn is_for_browsers(self) -> bool {
        self.platform == "any"
            || ["emscripten", "pyodide", "wasm32"].iter().any(|platform| self.platform.contains(platform))
    }
}

/// A package's name as the Python Package Index compares it: lower case, each run of `-`, `_` and `.` one hyphen
/// (PEP 503).
pub fn normalize(name: &str) -> String {
    let mut normalized = String::with_capacity(name.len());
    let mut pending = false;
    for c in name.chars() {
        if matches!(c, '-' | '_' | '.') {
            pending = true;
            continue;
        }
        if std::mem::take(&mut pending) {
            normalized.push('-');
        }
        normalized.extend(c.to_lowercase());
    }
    if pending {
        normalized.push('-');
    }
    normalized
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_read() {
        let named = |name, versions| Entry::Named { name, versions };
        let table = [
            ("numpy", named("numpy", "")),
            (" numpy ", named("numpy", "")),
            ("arrr==1.1.0", named("arrr", "==1.1.0")),
            ("requests[socks] >= 2, <3", named("requests", ">= 2, <3")),
            ("ruamel.yaml~=0.18", named("ruamel.yaml", "~=0.18")),
            ("", named("", "")),
            ("./remote.toml", Entry::RemotePackage),
            ("https://example.org/package.json?v=1", Entry::RemotePackage),
            ("github:josverl/micropython-stubs", Entry::Repository),
            ("https://example.org/thing", Entry::Address),
            ("emfs:/packages/thing", Entry::Address),
            ("./folder/module.py", Entry::Address),
        ];
        for (entry, wanted) in table {
            assert_eq!(Entry::parse(entry), wanted, "{entry}");
        }
    }

    #[test]
    fn wheels_say_where_they_run() {
        let wheel = |path| match Entry::parse(path) {
            Entry::Wheel(wheel) => Some((wheel.name, wheel.version, wheel.platform, wheel.is_for_browsers())),
            _ => None,
        };
        assert_eq!(wheel("./wheels/mine-1.0-py3-none-any.whl"), Some(("mine", "1.0", "any", true)));
        assert_eq!(
            wheel("https://example.org/numpy-2.2.0-cp313-cp313-manylinux_2_17_x86_64.whl#sha256=0"),
            Some(("numpy", "2.2.0", "manylinux_2_17_x86_64", false))
        );
        assert_eq!(
            wheel("emfs:/w/numpy-2.2.0-cp313-cp313-pyodide_2025_0_wasm32.whl"),
            Some(("numpy", "2.2.0", "pyodide_2025_0_wasm32", true))
        );
        assert_eq!(wheel("x.whl"), None);
    }

    #[test]
    fn each_runtime_takes_its_own() {
        let suits = |entry, runtime| Entry::parse(entry).suits(runtime);
        assert!(suits("github:a/b", Runtime::MicroPython));
        assert!(!suits("github:a/b", Runtime::Pyodide));
        assert!(suits("numpy>=2", Runtime::Pyodide));
        assert!(!suits("numpy>=2", Runtime::MicroPython));
        assert!(!suits("a-1-cp313-cp313-win_amd64.whl", Runtime::Pyodide));
    }

    #[test]
    fn names_are_compared_as_the_index_does() {
        for (name, wanted) in
            [("PyYAML", "pyyaml"), ("ruamel.yaml", "ruamel-yaml"), ("a-_.b", "a-b"), ("", "")]
        {
            assert_eq!(normalize(name), wanted);
        }
    }
}
