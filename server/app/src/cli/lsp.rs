//! `pyscript-lsp lsp`

use std::process::ExitCode;

/// Run the language server on standard input and output.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Accepted because editors pass it; there is no other transport.
    #[arg(long)]
    stdio: bool,
}

/// Serves one editor, until it says `exit` or ends.
///
/// # Errors
/// The operating system gives no thread.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    tracing::debug!("{args:?}");
    let code = crate::lsp::serve::run(std::io::stdin(), std::io::stdout(), |service| service)?;
    // Not a return: jobs may still run, and nobody waits for them.
    std::process::exit(code)
}
