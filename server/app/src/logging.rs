//! The log that a user sends with a bug report. Standard output belongs to the protocol and to results: never there.

use std::fs::File;
use std::sync::Mutex;

use anyhow::Context;
use camino::Utf8Path;
use tracing_subscriber::EnvFilter;

/// Writes the log to `file`, and to standard error where there is no file and `RUST_LOG` is set.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn start(file: Option<&Utf8Path>) -> anyhow::Result<()> {
    if let Some(path) = file {
        let file = File::create(path).with_context(|| format!("cannot write the log to {path}"))?;
        let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(false)
            .with_writer(Mutex::new(file))
            .init();
    } else if let Ok(filter) = EnvFilter::try_from_default_env() {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    Ok(())
}
