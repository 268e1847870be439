//! Support for the tests of the whole program: builds the binary, installs tools, starts clients.
//!
//! Everything that is installed lies under `target/tools`, is pinned, and is installed once: a second run, and a second
//! test binary at the same time, find it there.
#![allow(clippy::disallowed_methods, reason = "tests read what programs wrote, not the user's project")]

pub mod browser;
pub mod driver;
pub mod folder;
pub mod plain;
pub mod preview;
pub mod process;
pub mod server;
pub mod system;
pub mod tools;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

/// The root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The program under test, in the build that we are in ourselves: development or release. The first call of a process
/// has cargo bring it up to date.
///
/// # Errors
/// When it does not compile.
pub fn binary() -> Result<&'static Path> {
    static BINARY: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BINARY.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    built.as_deref().map_err(|error| anyhow::anyhow!("{error}"))
}

/// Builds the program and takes its path from cargo's own report, so that any target folder will do.
fn build() -> Result<PathBuf> {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "-p", "pyscript-lsp", "--message-format=json-render-diagnostics"])
        .args(if cfg!(debug_assertions) { None } else { Some("--release") })
        .current_dir(repository())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("cargo build -p pyscript-lsp failed");
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "pyscript-lsp")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .context("cargo reported no executable of the name pyscript-lsp")
}

/// Copies the folder `from` with all it holds to `to`, which is made where it is missing.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    for entry in std::fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target)
                .with_context(|| format!("cannot copy {}", target.display()))?;
        }
    }
    Ok(())
}
