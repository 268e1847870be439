//! The program in a folder, and what it leaves behind.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;
use tempfile::TempDir;

use crate::{binary, copy_folder, repository};

/// The release that the preview brings along.
pub const RELEASE: &str = "2026.7.3";

/// The address of its core, for pages without mistakes.
pub const CORE: &str = "https://pyscript.net/releases/2026.7.3/core.js";

/// A folder to work in.
pub struct Folder {
    path: PathBuf,
    /// Removed together with this.
    _temporary: Option<TempDir>,
}

/// What the program said.
pub struct Outcome {
    /// How it ended; 2 where it could not do its work.
    pub code: i32,
    /// What it printed.
    pub stdout: String,
    /// What it told beside that.
    pub stderr: String,
}

impl Folder {
    /// A folder with these files, removed in the end.
    ///
    /// # Errors
    /// When one cannot be written.
    pub fn of<T: AsRef<[u8]>>(files: &[(&str, T)]) -> Result<Folder> {
        let temporary = tempfile::tempdir()?;
        let folder = Folder { path: temporary.path().to_owned(), _temporary: Some(temporary) };
        for (path, bytes) in files {
            folder.write(path, bytes)?;
        }
        Ok(folder)
    }

    /// The folder at a path, which others remove.
    pub fn at(path: &Path) -> Folder {
        Folder { path: path.to_owned(), _temporary: None }
    }

    /// A copy of the example project, removed in the end.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn example() -> Result<Folder> {
        let folder = Folder::of::<&str>(&[])?;
        copy_folder(&repository().join("tests/example"), folder.path())?;
        Ok(folder)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path of a file in it.
    pub fn join(&self, path: &str) -> PathBuf {
        self.path.join(path)
    }

    /// Writes a file, and the folders around it.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> Result<()> {
        let place = self.join(path);
        std::fs::create_dir_all(place.parent().context("a path in the folder")?)?;
        Ok(std::fs::write(place, bytes)?)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn read(&self, path: &str) -> Result<Vec<u8>> {
        std::fs::read(self.join(path)).with_context(|| path.to_owned())
    }

    /// Runs the program in this folder.
    ///
    /// # Errors
    /// When it does not compile, is ended by a signal or prints no text.
    pub fn run(&self, arguments: &[&str]) -> Result<Outcome> {
        let output = Command::new(binary()?).args(arguments).current_dir(self.path()).output()?;
        Ok(Outcome {
            code: output.status.code().with_context(|| format!("{arguments:?} ended by a signal"))?,
            stdout: String::from_utf8(output.stdout)?,
            stderr: String::from_utf8(output.stderr)?,
        })
    }

    /// What `check --format json` finds.
    ///
    /// # Errors
    /// Those of [`Folder::run`], and when it could not do its work.
    pub fn findings(&self, arguments: &[&str]) -> Result<Vec<Value>> {
        let outcome = self.run(&[&["check", "--format", "json"], arguments].concat())?;
        let report: Value = serde_json::from_str(&outcome.stdout).with_context(|| outcome.stderr.clone())?;
        report["findings"].as_array().cloned().context("no findings")
    }

    /// `file rule`, one a finding.
    ///
    /// # Errors
    /// Those of [`Folder::findings`].
    pub fn rules(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let findings = self.findings(arguments)?;
        Ok(findings.iter().map(|found| format!("{} {}", text(found, "file"), text(found, "rule"))).collect())
    }
}

/// A page with this in its body.
pub fn page(body: &str) -> String {
    format!("<!doctype html>\n<script type=\"module\" src=\"{CORE}\"></script>\n{body}\n")
}
