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

/// Trees are made and freed at every key, often on different threads, which the system's allocators are slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run(&cli::Cli::parse())
}
