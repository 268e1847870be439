//! Engines in words.

use knowledge::releases::{self, Pinned, Published};
use knowledge::{Release, Runtime};

/// The build of MicroPython with arrays, which PyScript chooses where a config asks for this package.
pub(crate) const ULAB: &str = "ulab";

/// As people write it.
pub(crate) fn name(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Pyodide => "Pyodide",
        Runtime::MicroPython => "MicroPython",
    }
}

/// `Pyodide 314.0.3, Python 3.14` or `MicroPython 1.28.0-6`
pub(crate) fn describe(engine: Pinned) -> String {
    match engine {
        Pinned::Pyodide(version) => match version.python() {
            Some(python) => format!("Pyodide {version}, Python {python}"),
            None => format!("Pyodide {version}"),
        },
        Pinned::MicroPython(version) => format!("MicroPython {version}"),
    }
}

/// The first release that carries an engine.
pub(crate) fn first_release(engine: Pinned) -> Option<Release> {
    let carries = |row: &&Published| match engine {
        Pinned::Pyodide(version) => row.pyodide == version,
        Pinned::MicroPython(version) => row.micropython == Some(version),
    };
    releases::all().iter().find(carries).map(|row| row.release)
}

/// What a release carries: `Pyodide 314.0.3 (Python 3.14), MicroPython 1.28.0-6`.
pub(crate) fn of_release(row: &Published) -> String {
    let python = format!("Pyodide {} (Python {})", row.pyodide, row.python);
    match row.micropython {
        Some(micropython) => format!("{python}, MicroPython {micropython}"),
        None => format!("{python}, classic"),
    }
}
