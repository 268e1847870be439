//! The language server as a process, spoken to over its standard streams. Every message that it sends in any of these
//! tests is checked against the protocol's own description.

#![allow(clippy::disallowed_methods, reason = "tests read what a process left, not the user's project")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets the unexpected should fail there")]

mod client;
mod editors;
mod encodings;
mod meta_model;
mod process;
