//! The program in a folder, and what it leaves behind.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;
use tempfile::TempDir;
use tests::{binary, copy_folder, repository};

/// The address of a pinned core, for pages without mistakes.
pub(crate) const CORE: &str = "https://pyscript.net/releases/2026.7.3/core.js";

/// A folder to work in, removed in the end.
pub(crate) struct Folder(TempDir);

/// What the program said.
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn of<T: AsRef<[u8]>>(files: &[(&str, T)]) -> Result<Folder> {
        let folder = Folder(tempfile::tempdir()?);
        for (path, bytes) in files {
            folder.write(path, bytes)?;
        }
        Ok(folder)
    }

    /// A copy of the example project.
    pub(crate) fn example() -> Result<Folder> {
        let folder = Folder(tempfile::tempdir()?);
        copy_folder(&repository().join("tests/example"), folder.path())?;
        Ok(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        let place = self.join(path);
        std::fs::create_dir_all(place.parent().context("a path in the folder")?)?;
        Ok(std::fs::write(place, bytes)?)
    }

    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>> {
        std::fs::read(self.join(path)).with_context(|| path.to_owned())
    }

    /// Runs the program in this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<Outcome> {
        let output = Command::new(binary()?).args(arguments).current_dir(self.path()).output()?;
        Ok(Outcome {
            code: output.status.code().with_context(|| format!("{arguments:?} ended by a signal"))?,
            stdout: String::from_utf8(output.stdout)?,
            stderr: String::from_utf8(output.stderr)?,
        })
    }

    /// What `check --format json` finds.
    pub(crate) fn findings(&self, arguments: &[&str]) -> Result<Vec<Value>> {
        let outcome = self.run(&[&["check", "--format", "json"], arguments].concat())?;
        let report: Value = serde_json::from_str(&outcome.stdout).with_context(|| outcome.stderr.clone())?;
        report["findings"].as_array().cloned().context("no findings")
    }

    /// `file rule`, one a finding.
    pub(crate) fn rules(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let findings = self.findings(arguments)?;
        Ok(findings.iter().map(|found| format!("{} {}", text(found, "file"), text(found, "rule"))).collect())
    }
}

/// A page with this in its body.
pub(crate) fn page(body: &str) -> String {
    format!("<!doctype html>\n<script type=\"module\" src=\"{CORE}\"></script>\n{body}\n")
}
