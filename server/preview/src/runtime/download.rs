//! Downloads files to where what they hold can be judged before it is kept.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use tempfile::TempDir;

use super::install;

/// Downloads a file, in Node.
const FETCH: &str = include_str!("../../runtime/fetch.mjs");

/// A working folder, which goes when this is dropped.
pub(super) struct Download {
    _folder: TempDir,
    path: Utf8PathBuf,
}

impl Download {
    /// One in `folder`, which is made where it is missing: what is kept there moves in one rename.
    ///
    /// # Errors
    /// When `folder` cannot be written.
    pub(super) fn into(folder: &Utf8Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("{folder} cannot be made"))?;
        install::remove_broken_off(folder);
        let work = tempfile::Builder::new().prefix(install::WORK).tempdir_in(folder)?;
        let path =
            Utf8Path::from_path(work.path()).context("the cache folder's name is not UTF-8")?.to_owned();
        fs::write(path.join("fetch.mjs"), FETCH)?;
        Ok(Download { _folder: work, path })
    }

    /// Where what is made on the way can lie.
    pub(super) fn folder(&self) -> &Utf8Path {
        &self.path
    }

    /// Downloads a file; answers where it is until the next one comes.
    ///
    /// # Errors
    /// When it cannot be had; says why.
    pub(super) fn get(&self, address: &str) -> Result<Utf8PathBuf> {
        let target = self.path.join("file");
        let output = Command::new("node")
            .args([self.path.join("fetch.mjs").as_str(), address, target.as_str()])
            .stdin(Stdio::null())
            .output()
            .context("Node.js, which downloads packages, could not be started")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            bail!("{address} could not be downloaded: {}. `--from URL` takes it from a mirror.", said.trim());
        }
        Ok(target)
    }
}
