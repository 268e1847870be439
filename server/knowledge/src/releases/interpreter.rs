//! Values of the config key `interpreter`.

use std::ops::Range;

use super::versions::{MicroPythonVersion, PyodideVersion};
use crate::{Flavor, Runtime};

/// What a value of `interpreter` names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// How it is written.
    pub form: Form,
    /// The engine, where the value tells it.
    pub runtime: Option<Runtime>,
    /// The version, where the value tells it.
    pub version: Option<Pinned>,
    /// Where the version stands: bytes of the value.
    pub version_range: Option<Range<usize>>,
}

/// How an interpreter is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// `https://…`
    Url,
    /// A path to a file of the project.
    Path,
    /// Only a version. The main thread takes it for a path and fails since 2024.5.1.
    BareVersion,
}

/// A pinned engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pinned {
    /// Pyodide of this version.
    Pyodide(PyodideVersion),
    /// MicroPython of this version.
    MicroPython(MicroPythonVersion),
}

const PYODIDE_CDN: &str = "https://cdn.jsdelivr.net/pyodide/v";
const MICROPYTHON_CDN: &str = "https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@";

impl Interpreter {
    /// Reads a config value. Never fails: what is not understood is a path or URL of unknown engine and version.
    pub fn from_value(value: &str) -> Interpreter {
        let found = bare(value).or_else(|| located(value));
        let (version, version_range) = match found {
            Some((version, range)) => (Some(version), Some(range)),
            None => (None, None),
        };
        let form = if is_bare(value) {
            Form::BareVersion
        } else if value.contains("://") || value.starts_with("//") {
            Form::Url
        } else {
            Form::Path
        };
        let runtime = match version {
            Some(Pinned::Pyodide(_)) => Some(Runtime::Pyodide),
            Some(Pinned::MicroPython(_)) => Some(Runtime::MicroPython),
            None => runtime_of(value),
        };
        Interpreter { form, runtime, version, version_range }
    }
}

impl Pinned {
    /// The address from which PyScript itself loads this engine: what to write as `interpreter`.
    pub fn url(self) -> String {
        match self {
            Pinned::Pyodide(version) => format!("{PYODIDE_CDN}{version}/full/pyodide.mjs"),
            Pinned::MicroPython(version) => format!("{MICROPYTHON_CDN}{version}/micropython.mjs"),
        }
    }

    /// A version of the engine of `flavor`.
    pub fn of(flavor: Flavor, version: &str) -> Option<Pinned> {
        match flavor {
            Flavor::Py => version.parse().ok().map(Pinned::Pyodide),
            Flavor::Mpy => version.parse().ok().map(Pinned::MicroPython),
        }
    }
}

/// `0.29.0`, `314.0.2` or `1.28.0-6`: MicroPython is at 1.x, which no Pyodide is.
fn bare(value: &str) -> Option<(Pinned, Range<usize>)> {
    let flavor = if value.starts_with("1.") { Flavor::Mpy } else { Flavor::Py };
    Pinned::of(flavor, value).map(|version| (version, 0..value.len()))
}

fn is_bare(value: &str) -> bool {
    value == "latest" || value.starts_with(|c: char| c.is_ascii_digit()) && !value.contains('/')
}

/// The version that follows a known part of an address.
fn located(value: &str) -> Option<(Pinned, Range<usize>)> {
    const PLACES: [(&str, Flavor); 4] = [
        ("/pyodide/v", Flavor::Py),
        ("/pyodide@", Flavor::Py),
        ("/micropython-webassembly-pyscript@", Flavor::Mpy),
        ("/micropython-webassembly@", Flavor::Mpy),
    ];
    PLACES.iter().find_map(|(marker, flavor)| {
        let start = value.find(marker)? + marker.len();
        let end = value[start..].find('/').map_or(value.len(), |length| start + length);
        Pinned::of(*flavor, &value[start..end]).map(|version| (version, start..end))
    })
}

fn runtime_of(value: &str) -> Option<Runtime> {
    let lower = value.to_ascii_lowercase();
    if lower.contains("micropython") {
        Some(Runtime::MicroPython)
    } else if lower.contains("pyodide") {
        Some(Runtime::Pyodide)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn describe(value: &str) -> String {
        let found = Interpreter::from_value(value);
        let runtime = found.runtime.map_or("unknown", Runtime::as_str);
        let version = match found.version {
            Some(Pinned::Pyodide(version)) => version.to_string(),
            Some(Pinned::MicroPython(version)) => version.to_string(),
            None => "-".to_owned(),
        };
        let text = found.version_range.map_or("-", |range| &value[range]);
        format!("{:?} {runtime} {version} {text}", found.form)
    }

    #[test]
    fn values_name_engine_and_version() {
        let table = [
            ("https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs", "Url pyodide 0.29.0 0.29.0"),
            ("https://cdn.jsdelivr.net/pyodide/v314.0.2/debug/pyodide.mjs", "Url pyodide 314.0.2 314.0.2"),
            (
                "https://cdn.jsdelivr.net/pyodide/v0.29.0a1/full/pyodide.mjs",
                "Url pyodide 0.29.0-alpha.1 0.29.0a1",
            ),
            ("https://cdn.jsdelivr.net/npm/pyodide@0.27.7/pyodide.mjs", "Url pyodide 0.27.7 0.27.7"),
            ("https://cdn.jsdelivr.net/pyodide/dev/full/pyodide.mjs", "Url pyodide - -"),
            (
                "https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@1.28.0-6/micropython.mjs",
                "Url micropython 1.28.0-6 1.28.0-6",
            ),
            ("./pyodide/pyodide.mjs", "Path pyodide - -"),
            ("/vendor/micropython.mjs", "Path micropython - -"),
            ("0.29.0", "BareVersion pyodide 0.29.0 0.29.0"),
            ("314.0.0", "BareVersion pyodide 314.0.0 314.0.0"),
            ("1.26.0-preview-386", "BareVersion micropython 1.26.0-preview-386 1.26.0-preview-386"),
            ("latest", "BareVersion unknown - -"),
            ("0.29", "BareVersion unknown - -"),
            ("./engine.mjs", "Path unknown - -"),
            ("", "Path unknown - -"),
        ];
        for (value, wanted) in table {
            assert_eq!(describe(value), wanted, "{value}");
        }
    }

    #[test]
    fn an_own_address_is_read_back() {
        for pinned in
            [Pinned::of(Flavor::Py, "0.29.3").unwrap(), Pinned::of(Flavor::Mpy, "1.28.0-6").unwrap()]
        {
            assert_eq!(Interpreter::from_value(&pinned.url()).version, Some(pinned));
        }
    }
}
