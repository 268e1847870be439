//! The clients under `editors/` in the editors that they are for, against the program as cargo builds it.
#![allow(clippy::disallowed_methods, reason = "tests read what programs wrote, not the user's project")]

mod helix;
mod neovim;
mod vscode;
