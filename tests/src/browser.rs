//! Chromium, and the library that drives it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::process::run;
use crate::tools::{lock, npm, on_path};

const PLAYWRIGHT: &str = "playwright-core@1.65.1";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const APT_LIMIT: Duration = Duration::from_secs(540);

/// `node_modules` with `playwright-core` in it. It is told the browser's path: it downloads none.
///
/// # Errors
/// When npm is missing or fails.
pub fn playwright() -> Result<PathBuf> {
    npm("playwright", &[PLAYWRIGHT])
}

/// Chromium: `$PYSCRIPT_BROWSER`, else the first on PATH, else, as root on Debian, the one that apt installs now.
///
/// # Errors
/// When there is none and this machine is not one where we may install it; the message says what to do.
pub fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("PYSCRIPT_BROWSER") {
        return Ok(chosen.into());
    }
    let _lock = lock("chromium")?;
    if let Some(found) = find() {
        return Ok(found);
    }
    if !may_use_apt() {
        bail!(
            "no Chromium on PATH: install it (Debian: apt-get install chromium) or name one in PYSCRIPT_BROWSER"
        );
    }
    apt(&["update"])?;
    apt(&["install", "--yes", "--no-install-recommends", "chromium"])?;
    find().context("apt installed chromium, and it is not on PATH")
}

/// Arguments that Chromium needs here: its sandbox refuses to run as root.
pub fn chromium_arguments() -> &'static [&'static str] {
    if is_root() { &["--no-sandbox", "--disable-gpu"] } else { &["--disable-gpu"] }
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| on_path(name))
}

fn may_use_apt() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get").is_some() && is_root()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn apt(arguments: &[&str]) -> Result<()> {
    run(Command::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args(arguments), APT_LIMIT)?;
    Ok(())
}
