//! Packages of the index that MicroPython's own installer asks, kept in the user's cache as they stand there:
//!
//! ```text
//! package/py/NAME/VERSION.json   {"hashes": [[PATH, HASH]], "deps": [[NAME, VERSION]]}
//! file/HA/HASH                   a file; its SHA-256 begins with HASH
//! ```
//!
//! As `mip.py` reads it, which PyScript core brings along.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use axum::body::Bytes;
use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;

use super::download::Download;
use super::{Runtime, cache, disk, sha256};
use crate::core;

/// A package in one version, written `NAME@VERSION`; the newest one where that is left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Package {
    name: String,
    version: String,
}

impl Package {
    /// `None` where one of the two is not a plain word.
    pub(crate) fn new(name: &str, version: &str) -> Option<Package> {
        let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
        let is_word = |text: &str| text.starts_with(char::is_alphanumeric) && text.chars().all(is_plain);
        (is_word(name) && is_word(version))
            .then(|| Package { name: name.to_owned(), version: version.to_owned() })
    }

    fn parse(text: &str) -> Result<Package> {
        let (name, version) = text.split_once('@').unwrap_or((text, NEWEST));
        Package::new(name, version).with_context(|| format!("{text} is no name of a package."))
    }

    /// Its place in the index.
    fn path(&self) -> String {
        format!("package/py/{}/{}.json", self.name, self.version)
    }
}

impl fmt::Display for Package {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.version.as_str() {
            NEWEST => formatter.write_str(&self.name),
            version => write!(formatter, "{}@{version}", self.name),
        }
    }
}

/// What `mip` asks for where no version is named.
const NEWEST: &str = "latest";

/// What the index says of a package.
#[derive(Debug, Deserialize)]
struct Listed {
    /// Where files go, and their hashes.
    #[serde(default)]
    hashes: Vec<(String, String)>,
    /// Names and versions. Those with an address are not of the index.
    #[serde(default)]
    deps: Vec<(String, String)>,
}

/// What the index says of a package, where that is in the cache.
pub(crate) fn package(package: &Package) -> Option<Bytes> {
    disk::read(&folder().ok()?.join(package.path())).ok().map(Bytes::from)
}

/// The file of that hash, where it is in the cache as it came.
pub(crate) fn file(hash: &str) -> Option<Bytes> {
    let content = disk::read(&folder().ok()?.join(place_of(hash)?)).ok()?;
    sha256(&content).starts_with(hash).then(|| content.into())
}

/// Where a file stands in the index; `None` for what is no hash, in lower case.
fn place_of(hash: &str) -> Option<String> {
    let is_digit = |character: char| matches!(character, '0'..='9' | 'a'..='f');
    (hash.len() >= 8 && hash.chars().all(is_digit)).then(|| format!("file/{}/{hash}", &hash[..2]))
}

/// Downloads packages, with all that they need, into the cache. A name may be followed by `@` and a version; `from` is the
/// address of a mirror of the index.
///
/// # Errors
/// When a package is not known, or a file cannot be had or is not the one that its package names.
pub fn fetch_mip(
    runtime: &Runtime,
    names: &[String],
    from: Option<&str>,
    progress: &dyn Fn(&str),
) -> Result<()> {
    let index = match from {
        Some(mirror) => mirror.trim_end_matches('/').to_owned(),
        None => index_of(runtime)?,
    };
    let folder = folder()?;
    let download = Download::into(&folder)?;
    let mut waiting = names.iter().map(|name| Package::parse(name)).collect::<Result<Vec<_>>>()?;
    let mut fetched = BTreeSet::new();
    while let Some(package) = waiting.pop() {
        if fetched.contains(&package) {
            continue;
        }
        progress(&format!("{package} …"));
        let address = format!("{index}/{}", package.path());
        let content = disk::read(&download.get(&address)?)?;
        let listed: Listed = serde_json::from_slice(&content)
            .with_context(|| format!("{address} does not list the files of a package"))?;
        for (_, hash) in &listed.hashes {
            fetch_file(&download, &index, hash, &folder)?;
        }
        // Only now: a package that is listed here has its files.
        let list = download.folder().join("list");
        fs::write(&list, content)?;
        keep(&list, &folder.join(package.path()))?;
        waiting.extend(listed.deps.iter().filter_map(|(name, version)| Package::new(name, version)));
        fetched.insert(package);
    }
    let fetched: Vec<String> = fetched.iter().map(Package::to_string).collect();
    progress(&format!("Fetched into {folder}: {}.", fetched.join(", ")));
    Ok(())
}

/// The index that the PyScript of a runtime asks.
fn index_of(runtime: &Runtime) -> Result<String> {
    let main = runtime.manifest().files.iter().find(|entry| core::is_main_file(&entry.path));
    let text = main.and_then(|main| runtime.read(&main.path).transpose()).transpose()?.unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let index = core::package_index(&text).context(
        "This PyScript does not say where it takes MicroPython's packages from: name a mirror with `--from URL`.",
    )?;
    Ok(index.to_owned())
}

fn fetch_file(download: &Download, index: &str, hash: &str, folder: &Utf8Path) -> Result<()> {
    let Some(place) = place_of(hash) else { bail!("{hash:?}, which {index} names, is no hash") };
    if file(hash).is_some() {
        return Ok(());
    }
    let address = format!("{index}/{place}");
    let made = download.get(&address)?;
    ensure!(
        sha256(&disk::read(&made)?).starts_with(hash),
        "{address} is not the file of that hash; it was thrown away."
    );
    keep(&made, &folder.join(place))
}

fn keep(made: &Utf8Path, target: &Utf8Path) -> Result<()> {
    let parent = target.parent().context("a file without a folder")?;
    fs::create_dir_all(parent).with_context(|| format!("{parent} cannot be made"))?;
    fs::rename(made, target).with_context(|| format!("{target} cannot be written"))
}

/// Where they are kept.
fn folder() -> Result<Utf8PathBuf> {
    Ok(cache::ours()?.join("packages").join("mip"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_names_and_hashes_becomes_a_path() {
        assert_eq!(Package::parse("logging").unwrap().path(), "package/py/logging/latest.json");
        let pinned = Package::parse("collections-deque@1.0").unwrap();
        assert_eq!(
            (pinned.path().as_str(), pinned.to_string().as_str()),
            ("package/py/collections-deque/1.0.json", "collections-deque@1.0")
        );
        for text in ["", "..", "a/b", "a@../../b", "a@", "https://example.com/a.py", "github:a/b"] {
            let error = Package::parse(text).unwrap_err().to_string();
            assert_eq!(error, format!("{text} is no name of a package."));
        }
        assert_eq!(place_of("0123abcd").as_deref(), Some("file/01/0123abcd"));
        for text in ["", "0123", "../../..", "0123ABCD", "é123abcd"] {
            assert_eq!(place_of(text), None, "{text}");
        }
    }
}
