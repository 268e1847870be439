//! Drives a Chromium through its debugging protocol (CDP): finds one, starts it without a window, opens pages in it.
//!
//! It knows nothing of PyScript. Every wait has a limit, every queue is bounded, and what was started ends with
//! [`Browser`]: all its processes, and the folder that they kept their things in.

mod connection;
mod find;
mod launch;
mod page;

pub use find::{VARIABLE, find};
pub use launch::{Browser, Options};
pub use page::{Event, Page};
