//! Places in an interpreter's own file system.

use knowledge::Runtime;
use knowledge::config::{WORKING_DIRECTORY_MICROPYTHON, WORKING_DIRECTORY_PYODIDE};

/// The directory in which relative destinations begin.
pub(crate) fn working_directory(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Pyodide => WORKING_DIRECTORY_PYODIDE,
        Runtime::MicroPython => WORKING_DIRECTORY_MICROPYTHON,
    }
}

/// How Python imports a file at a destination relative to the working directory.
pub(crate) fn import_name(destination: &str) -> Option<String> {
    let module = destination.strip_suffix(".py")?;
    let module = module.strip_suffix("/__init__").unwrap_or(module);
    let is_name = |part: &str| {
        part.chars().all(|c| c.is_alphanumeric() || c == '_')
            && part.starts_with(|c: char| c.is_alphabetic() || c == '_')
    };
    module.split('/').all(is_name).then(|| module.replace('/', "."))
}

/// Whether PyScript can unpack it (polyscript's `_utils.js`).
pub(crate) fn is_archive(name: &str) -> bool {
    let path = name.split(['?', '#']).next().unwrap_or(name);
    [".zip", ".whl", ".tgz", ".tar", ".tar.gz"].iter().any(|ending| path.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_modules() {
        for (destination, module) in [
            ("a.py", Some("a")),
            ("pkg/__init__.py", Some("pkg")),
            ("pkg/b.py", Some("pkg.b")),
            ("my-lib.py", None),
            ("1.py", None),
            ("a.csv", None),
        ] {
            assert_eq!(import_name(destination).as_deref(), module, "{destination}");
        }
        assert!(is_archive("a.tar.gz") && is_archive("https://x.org/a.zip?v=1") && !is_archive("a.py"));
    }
}
