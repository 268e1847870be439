//! Compiles Python's standard library ahead of time: most of what Pyodide does while it starts is compile it anew.
//!
//! Pyodide itself does it, in Node, which npm has brought: the compiled form belongs to one version of Python. Each
//! source stays in the archive beside its compiled form, for tracebacks and `inspect`. The result is the same on every
//! machine: dates and Python's hash seed are fixed.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};

use super::bundle;

/// Makes the archive from the one in `pyodide`, the unpacked npm package, in the new folder `work`. Answers its path.
///
/// # Errors
/// When Node cannot be had, or Pyodide does not run in it.
pub(super) fn precompile(pyodide: &Utf8Path, work: &Utf8Path) -> Result<Utf8PathBuf> {
    std::fs::create_dir(work)?;
    let script = work.join("precompile.mjs");
    std::fs::write(&script, bundle::PRECOMPILE)?;
    let archive = work.join("made.zip");
    let output = Command::new("node")
        .args([&script, pyodide, &archive])
        .stdin(Stdio::null())
        .output()
        .context("Node.js could not be started")?;
    if !output.status.success() || !archive.exists() {
        let said = String::from_utf8_lossy(&output.stderr);
        let error = said.lines().find(|line| line.contains("Error")).unwrap_or("it says nothing").trim();
        bail!("Node.js could not run Pyodide: {error}");
    }
    Ok(archive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pyodide_that_does_not_run_is_said() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap();
        let error = precompile(&root.join("nowhere"), &root.join("work")).unwrap_err();
        assert!(format!("{error:#}").contains("Node.js could not"), "{error:#}");
    }
}
