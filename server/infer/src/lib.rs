//! What a Python expression stands for: imports, aliases, assignments, JavaScript values.

pub mod module;
pub mod value;

mod cursor;
mod inference;
mod library;
mod navigate;
mod program;
#[cfg(test)]
mod robustness_tests;

pub use inference::{Imports, Inference, ModuleRequest};
pub use module::{Module, Source};
pub use navigate::{Around, Definition, VisibleName};
pub use program::Program;
pub use value::{JsPath, ModuleRef, Type, Value};
