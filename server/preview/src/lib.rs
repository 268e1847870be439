//! Serves a project on loopback with the bundled runtime, live.
//!
//! [`runtime`] finds or installs PyScript, Pyodide and MicroPython as local files; [`serve`] serves them and the
//! project's pages, whose addresses of them it replaces on the way out; an agent in each page reports what is printed
//! and what fails, reloads the page when a file changes, and knows which element of the page is which of its source. The
//! crate prints nothing: it sends [`Event`]s.

mod agent;
mod core;
mod element_path;
mod event;
mod files;
mod hot;
mod listing;
mod page;
mod preload;
mod provided;
mod reload;
mod report;
mod revisions;
mod rewrite;
pub mod runtime;
mod server;
mod spotlight;
mod texts;

pub use element_path::ElementPath;
pub use event::{Event, Level, ScriptPlace, page_file};
pub use files::{Content, Disk};
pub use server::{Handle, Options, serve};
