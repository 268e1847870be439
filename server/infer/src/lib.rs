//! What a Python expression stands for: imports, aliases, assignments, JavaScript values.
//!
//! A [`Module`] is one Python text, lowered once: expressions, scopes, bindings, without a tree. An [`Inference`] works over
//! modules that share their globals (the scripts of one interpreter) and answers questions about them when they are
//! asked: the [`Type`] of an expression is the set of [`Value`]s that it may be, [`Value::Unknown`] among them
//! where something cannot be followed. Other files, and what is known of the page,
//! come through [`Surroundings`]; nothing here reads a file. [`Program`] brings
//! all of that together for a unit of a project.
//!
//! The order of statements does not matter, so a name that is bound twice may be either. Who reports a mistake asks whether
//! *every* alternative makes it one; who completes or explains takes any that helps.
//!
//! ```
//! use infer::{Inference, Module, Source};
//! use syntax::python::PythonTree;
//!
//! let text = "from pyscript import document as d\nd.body.addEventListener('click', lambda e: None)";
//! let module = Module::new(Source(0), &PythonTree::parse_file(text), text);
//! let group = [&module];
//! let inference = Inference::new(&group, &());
//! let main = inference.group().next().unwrap();
//!
//! let (_, call) = module.calls().next().unwrap();
//! let callee = inference.type_of(main, call.function);
//! assert_eq!(callee.js().unwrap().global_members().unwrap(), ["document", "body", "addEventListener"]);
//! let handler = inference.type_of(main, call.arguments[1].value);
//! assert!(inference.is_python_callable(&handler));
//! ```

pub mod module;
pub mod value;

mod cursor;
mod hints;
mod inference;
mod library;
mod navigate;
mod origin;
mod program;
#[cfg(test)]
mod robustness_tests;
mod surroundings;

pub use inference::Inference;
pub use library::{COLLECTION, builtins, dom_element, value};
pub use module::{Module, Source};
pub use navigate::{Around, Definition, VisibleName};
pub use program::{Program, module_of};
pub use surroundings::{ElementReference, ModuleRequest, PageHandler, Surroundings};
pub use value::{FunctionRef, JsPath, ModuleRef, Type, Value};
