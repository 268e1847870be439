//! The program's command line, as a user types it.
#![allow(clippy::disallowed_methods, reason = "tests read what programs wrote, not the user's project")]

mod bad_input;
mod check;
mod explain;
mod fix;
mod stubs;
