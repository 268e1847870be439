//! JavaScript as Python meets it: the language, the browser, and the project's own modules, typed.
//!
//! [`declaration`] holds the shapes that a text declares: interfaces, members, signatures, types as they are written.
//! [`parse`] reads them, from our data and from what people write in JSDoc comments.
//! [`types`] works out what expressions give: members, calls, promises, the arguments of callbacks. [`python`] writes that in
//! Python's terms.
//! [`module`] makes them of the project's own JavaScript.
//! [`mdn`] tells where the platform is explained.
//! [`proxies`] holds what Python sees on a JavaScript value beside its own members.
//! [`makers`] tells how to come by what cannot be constructed.
//! [`behaviour`] says what types do not: which functions keep the functions they are given, which classes need `new`.
//!
//! Nothing here knows Python code or a project; what a Python expression stands for is worked out in the crate `infer`.

pub mod behaviour;
pub mod declaration;
pub mod makers;
pub mod mdn;
pub mod module;
pub mod parse;
mod platform;
pub mod proxies;
pub mod python;
pub mod types;

pub use platform::page_declarations;
