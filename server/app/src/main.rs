//! `pyscript-lsp`: a language server, checker and preview for PyScript.
//!
//! This crate is the only one that knows the Language Server Protocol, the command line and standard output; what they
//! show is computed by the crates below.

mod cli;
mod configuration;
mod logging;
mod lsp;
mod report;
mod settings;
mod tracebacks;
mod typings;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    cli::run(&cli::Cli::parse())
}
