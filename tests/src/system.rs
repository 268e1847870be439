//! Programs of the system: those on PATH, and as root on Debian those that apt installs now.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::process::run;
use crate::tools::lock;

const LIMIT: Duration = Duration::from_secs(540);

/// The first program on PATH that has one of `names`; where there is none, the one of the Debian package `package`.
///
/// # Errors
/// When there is none and this machine is not one where we may install it; the message says what to do.
pub fn program(names: &[&str], package: &str) -> Result<PathBuf> {
    let find = || names.iter().find_map(|name| on_path(name));
    if let Some(found) = find() {
        return Ok(found);
    }
    let _lock = lock("apt")?;
    if let Some(found) = find() {
        return Ok(found);
    }
    if !may_use_apt() {
        bail!("no {} on PATH: install it (on Debian: apt-get install {package})", names.join(" or "));
    }
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", package])?;
    find().with_context(|| format!("apt installed {package}, and no {} is on PATH", names.join(" or ")))
}

/// The first program called `name` on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Whether we are root, to whom Chromium's sandbox is refused and apt is not.
pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn may_use_apt() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get").is_some() && is_root()
}

fn apt(arguments: &[&str]) -> Result<()> {
    run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments), LIMIT)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_there_is_found_under_any_of_its_names() {
        assert!(program(&["no-such-shell", "sh"], "no-such-package").unwrap().ends_with("sh"));
        assert_eq!(on_path("no-such-shell"), None);
    }
}
