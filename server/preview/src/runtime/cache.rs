//! The folder that keeps the installed runtime between runs.

use anyhow::{Result, bail};
use camino::Utf8PathBuf;

use super::bundle;

/// The folder of the pinned runtime.
///
/// # Errors
/// When the environment names no home.
pub(crate) fn folder() -> Result<Utf8PathBuf> {
    Ok(runtimes()?.join(bundle::id()))
}

/// The folder that has one folder for each runtime: `pyscript-lsp/runtime` in the user's cache folder, which is
/// `$XDG_CACHE_HOME` where it is set, else the platform's.
///
/// # Errors
/// When the environment names no home.
pub(crate) fn runtimes() -> Result<Utf8PathBuf> {
    Ok(ours()?.join("runtime"))
}

/// The folder that keeps everything between runs.
///
/// # Errors
/// When the environment names no home.
pub(crate) fn ours() -> Result<Utf8PathBuf> {
    match user_cache(|name| std::env::var(name).ok()) {
        Some(cache) => Ok(cache.join("pyscript-lsp")),
        None => {
            bail!("No cache folder is known: set XDG_CACHE_HOME, or give the runtime with --runtime DIR.")
        }
    }
}

fn user_cache(variable: impl Fn(&str) -> Option<String>) -> Option<Utf8PathBuf> {
    let folder = |name: &str| variable(name).map(Utf8PathBuf::from).filter(|path| path.is_absolute());
    folder("XDG_CACHE_HOME").or_else(|| {
        if cfg!(windows) {
            folder("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            folder("HOME").map(|home| home.join("Library/Caches"))
        } else {
            folder("HOME").map(|home| home.join(".cache"))
        }
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_cache_follows_the_environment() {
        let from = |pairs: &[(&str, &str)]| {
            let found = |name: &str| {
                pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            user_cache(found).map(Utf8PathBuf::into_string)
        };
        assert_eq!(from(&[("HOME", "/h"), ("XDG_CACHE_HOME", "/c")]).as_deref(), Some("/c"));
        assert_eq!(from(&[("HOME", "/h"), ("XDG_CACHE_HOME", "relative")]).as_deref(), Some("/h/.cache"));
        assert_eq!(from(&[("HOME", "/h")]).as_deref(), Some("/h/.cache"));
        assert_eq!(from(&[]), None);
    }
}
