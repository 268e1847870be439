//! The command line: one file per subcommand.

mod check;
mod explain;
mod lsp;
mod preview;
mod progress;
mod run;
mod runtime;
mod stubs;

use std::process::ExitCode;

use camino::Utf8PathBuf;
use clap::{Parser, Subcommand};

use crate::logging;

/// A language server, checker and preview for PyScript.
#[derive(Debug, Parser)]
#[command(name = "pyscript-lsp", version, propagate_version = true)]
pub(crate) struct Cli {
    /// Write a log to FILE; what it holds is set by RUST_LOG (default: info).
    #[arg(long, global = true, value_name = "FILE")]
    log: Option<Utf8PathBuf>,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Explain(explain::Args),
    Lsp(lsp::Args),
    Preview(preview::Args),
    Run(run::Args),
    Runtime(runtime::Args),
    Stubs(stubs::Args),
}

/// Runs the command that was asked for; failures are told on standard error.
pub(crate) fn run(cli: &Cli) -> ExitCode {
    match logging::start(cli.log.as_deref()).and_then(|()| dispatch(&cli.command)) {
        Ok(code) => code,
        Err(error) => {
            tell(&format!("pyscript-lsp: {error:#}"));
            ExitCode::from(FAILURE)
        }
    }
}

/// The exit code of a command that could not do its work.
const FAILURE: u8 = 2;

fn dispatch(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check(args) => check::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Lsp(args) => lsp::run(args),
        Command::Preview(args) => preview::run(args),
        Command::Run(args) => run::run(args),
        Command::Runtime(args) => runtime::run(args),
        Command::Stubs(args) => stubs::run(args),
    }
}

#[expect(clippy::print_stderr, reason = "the user is told on standard error")]
fn tell(sentence: &str) {
    eprintln!("{sentence}");
}

/// A text that cannot command a terminal: its control characters are shown instead.
fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() && !matches!(character, '\n' | '\t') {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn editors_may_pass_stdio_and_a_log() {
        for line in [&["pyscript-lsp", "lsp", "--stdio"][..], &["pyscript-lsp", "lsp", "--log", "x"]] {
            assert!(Cli::try_parse_from(line).is_ok(), "{line:?}");
        }
    }
}
