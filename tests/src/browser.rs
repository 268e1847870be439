//! Chromium, and the library that drives it.

use std::path::PathBuf;

use anyhow::Result;

use crate::system::{self, program};
use crate::tools::npm;

const PLAYWRIGHT: &str = "playwright-core@1.65.1";

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// `node_modules` with `playwright-core` in it. It is told the browser's path: it downloads none.
///
/// # Errors
/// When npm is missing or fails.
pub fn playwright() -> Result<PathBuf> {
    npm("playwright", &[PLAYWRIGHT])
}

/// Chromium: `$PYSCRIPT_BROWSER`, else what the system has or can get.
///
/// # Errors
/// When there is none; the message says what to do.
pub fn chromium() -> Result<PathBuf> {
    match std::env::var_os("PYSCRIPT_BROWSER") {
        Some(chosen) => Ok(chosen.into()),
        None => program(&NAMES, "chromium"),
    }
}

/// Arguments that Chromium needs here: its sandbox refuses to run as root.
pub fn chromium_arguments() -> &'static [&'static str] {
    if system::is_root() { &["--no-sandbox", "--disable-gpu"] } else { &["--disable-gpu"] }
}
