//! The standard library of each engine: what can be imported, what is in it, what does not work, and what to use instead.
//!
//! Source: every version started and asked, see `generate/`; the advice is written by hand.

mod advice;
mod builtin_types;
mod micropython;
mod pyodide;

use crate::Runtime;

pub use advice::{Advice, advice, problems};
pub use builtin_types::builtin_members;
pub use micropython::{Kind, MicroPython, Module, Name, micropython, newest_micropython};
pub use pyodide::{ModuleState, is_standard_library, pyodide_module, pyodide_modules};

/// Modules that PyScript or the engine adds to the standard library, so that importing them needs nothing.
/// `pyscript` has modules of its own: see `api`.
pub fn added_modules(runtime: Runtime) -> &'static [&'static str] {
    match runtime {
        Runtime::Pyodide => {
            &["_pyodide", "_pyscript", "js", "polyscript", "pyodide", "pyodide_js", "pyscript"]
        }
        Runtime::MicroPython => &["_pyscript", "js", "jsffi", "mip", "polyscript", "pyscript"],
    }
}

#[cfg(test)]
#[path = "runtimes/tests.rs"]
mod tests;
