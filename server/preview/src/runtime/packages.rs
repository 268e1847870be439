//! The packages that Pyodide's makers build and publish with it, kept in the user's cache: those that its lock names, one
//! folder for each version of Pyodide.
//!
//! A file gets its name in the folder once its hash is the lock's; it is compared again whenever it is read.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use axum::body::Bytes;
use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;

use super::{Runtime, cache, disk, install, sha256};

/// Where Pyodide publishes the packages that it builds itself.
const PUBLISHED: &str = "https://cdn.jsdelivr.net/pyodide";

/// Downloads a file, in Node.
const FETCH: &str = include_str!("../../runtime/fetch.mjs");

/// Pyodide's list of packages, by their normalized names.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Lock {
    packages: BTreeMap<String, Package>,
}

/// One of them.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) file_name: String,
    /// Hexadecimal, lower case.
    sha256: String,
    /// Names of what it needs itself, transitive needs left out.
    #[serde(default)]
    depends: Vec<String>,
}

impl Lock {
    /// Pyodide's, as npm brings it.
    ///
    /// # Errors
    /// When it is missing or broken.
    pub(crate) fn of(runtime: &Runtime) -> Result<Self> {
        let content =
            runtime.read("pyodide/pyodide-lock.json")?.context("Pyodide has no list of packages")?;
        serde_json::from_slice(&content).context("Pyodide's list of packages cannot be read")
    }

    /// The package that a file holds.
    pub(crate) fn of_file(&self, file_name: &str) -> Option<&Package> {
        self.packages.values().find(|package| package.file_name == file_name)
    }

    /// Some packages and all that they need, each once.
    ///
    /// # Errors
    /// When a name is not in the list.
    pub(crate) fn closure(&self, names: &[String]) -> Result<Vec<&Package>> {
        let mut found = BTreeMap::new();
        let mut waiting: Vec<String> = names.iter().map(|name| normalized(name)).collect();
        while let Some(name) = waiting.pop() {
            let Some(package) = self.packages.get(&name) else {
                bail!("{name} is none of the packages that come with this Pyodide.");
            };
            if found.insert(name, package).is_none() {
                waiting.extend(package.depends.iter().map(|name| normalized(name)));
            }
        }
        Ok(found.into_values().collect())
    }
}

/// As names of packages are compared.
fn normalized(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', '.'], "-")
}

/// The content of a package's file, where it is in the cache, as published.
pub(crate) fn read(pyodide: &str, package: &Package) -> Option<Bytes> {
    let content = disk::read(&folder(pyodide).ok()?.join(&package.file_name)).ok()?;
    (sha256(&content) == package.sha256).then(|| content.into())
}

/// Downloads packages, with all that they need, into the cache; those that are there are left alone. `from` is the address
/// of a mirror: the folder that holds the files.
///
/// # Errors
/// When a name is not known, or a file cannot be had or is not the one that was published. Files that came before stay.
pub fn fetch(runtime: &Runtime, names: &[String], from: Option<&str>, progress: &dyn Fn(&str)) -> Result<()> {
    let pyodide = &runtime.manifest().packages.pyodide;
    let lock = Lock::of(runtime)?;
    let from = match from {
        Some(mirror) => mirror.trim_end_matches('/').to_owned(),
        None => format!("{PUBLISHED}/v{pyodide}/full"),
    };
    // The wheels that came with the runtime are those of the package index: the lock as it is served says so.
    let is_here = |package: &&Package| {
        read(pyodide, package).is_some()
            || runtime.wheels().any(|wheel| wheel.path.ends_with(&package.file_name))
    };
    let (here, missing): (Vec<_>, Vec<_>) = lock.closure(names)?.into_iter().partition(is_here);
    if missing.is_empty() {
        progress(&format!("Here already: {}.", listed(&here)));
        return Ok(());
    }
    let folder = folder(pyodide)?;
    fs::create_dir_all(&folder).with_context(|| format!("{folder} cannot be made"))?;
    install::remove_broken_off(&folder);
    let work = tempfile::Builder::new().prefix(install::WORK).tempdir_in(&folder)?;
    let work = Utf8Path::from_path(work.path()).context("the cache folder's name is not UTF-8")?;
    let script = work.join("fetch.mjs");
    fs::write(&script, FETCH)?;
    for package in &missing {
        progress(&format!("{} {} …", package.name, package.version));
        let made = work.join("file");
        download(&script, &format!("{from}/{}", package.file_name), &made)?;
        ensure!(
            sha256(&disk::read(&made)?) == package.sha256,
            "{from}/{} is not the file that Pyodide {pyodide} published; it was thrown away.",
            package.file_name
        );
        fs::rename(&made, folder.join(&package.file_name))?;
    }
    progress(&format!("Fetched into {folder}: {}.", listed(&missing)));
    Ok(())
}

fn listed(packages: &[&Package]) -> String {
    packages.iter().map(|package| package.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn download(script: &Utf8Path, address: &str, target: &Utf8Path) -> Result<()> {
    let output = Command::new("node")
        .args([script.as_str(), address, target.as_str()])
        .stdin(Stdio::null())
        .output()
        .context("Node.js, which downloads packages, could not be started")?;
    if !output.status.success() {
        bail!("{address} could not be downloaded: {}.", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

/// The folder of one version of Pyodide.
fn folder(pyodide: &str) -> Result<Utf8PathBuf> {
    Ok(cache::ours()?.join("packages").join(format!("pyodide-{pyodide}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let package = |name: &str, depends: &[&str]| {
            serde_json::json!({
                "name": name, "version": "1", "file_name": format!("{name}-1.whl"), "sha256": "", "depends": depends,
            })
        };
        serde_json::from_value(serde_json::json!({"packages": {
            "numpy": package("numpy", &[]),
            "python-dateutil": package("python-dateutil", &["six"]),
            "pandas": package("pandas", &["numpy", "python_dateutil"]),
            "six": package("six", &[]),
        }}))
        .unwrap()
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn packages_bring_all_that_they_need() {
        let lock = lock();
        let closure = |wanted: &[&str]| -> Vec<String> {
            lock.closure(&names(wanted)).unwrap().into_iter().map(|package| package.name.clone()).collect()
        };
        assert_eq!(closure(&["Pandas"]), ["numpy", "pandas", "python-dateutil", "six"]);
        assert_eq!(closure(&["python.dateutil", "six"]), ["python-dateutil", "six"]);
        assert_eq!(
            lock.closure(&names(&["numpi"])).unwrap_err().to_string(),
            "numpi is none of the packages that come with this Pyodide."
        );
    }
}
