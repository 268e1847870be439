//! Editor features as plain data: completion, hover, signatures, definitions, actions.
//!
//! Every feature is a pure function of a workspace, a file and an offset, and answers in bytes of that file. What is
//! under the cursor is found once, in `cursor`; each feature then asks the part that knows: config, HTML or Python.

pub mod actions;
pub mod completion;
pub mod context;
mod cursor;
pub mod definition;
mod element_ref;
mod engines;
mod handlers;
pub mod hover;
pub mod inlay_hints;
mod page_tag;
mod places;
mod python;
mod readers;
mod schema;
pub mod signature;
mod warm_up;

pub use warm_up::warm_up;

#[cfg(test)]
mod test_support;
