//! The packages that Pyodide's makers build and publish with it, kept in the user's cache: those that its lock names, one
//! folder for each version of Pyodide.
//!
//! A file gets its name in the folder once its hash is the lock's; it is compared again whenever it is read.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use axum::body::Bytes;
use camino::Utf8PathBuf;
use serde::Deserialize;
use serde_json::{Value, json};

use super::download::Download;
use super::{Runtime, cache, disk, sha256, wheels};

/// Where Pyodide publishes the packages that it builds itself.
const PUBLISHED: &str = "https://cdn.jsdelivr.net/pyodide";

/// Pyodide's list of packages, by their normalized names.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Lock {
    info: Info,
    packages: BTreeMap<String, Package>,
}

/// What the packages were built for.
#[derive(Debug, Clone, Deserialize)]
struct Info {
    /// `2026_0`. Old ones have none.
    #[serde(default)]
    abi_version: Option<String>,
    /// `wasm32`
    arch: String,
    /// `emscripten_5_0_3`
    platform: String,
    /// `3.14.0`
    python: String,
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

    /// The package of that name, normalized or not.
    pub(crate) fn package(&self, name: &str) -> Option<&Package> {
        self.packages.get(&normalized(name))
    }

    /// What this Pyodide is to pip and to the conditions of requirements, and the versions of its packages, as
    /// `wheels.py` takes them.
    pub(super) fn target(&self) -> Value {
        let Info { abi_version, arch, platform, python } = &self.info;
        let minor = python.rsplit_once('.').map_or(python.as_str(), |(minor, _)| minor);
        let abi = format!("cp{}", minor.replace('.', ""));
        let mut options =
            ["--python-version", minor, "--implementation", "cp", "--abi", &abi].map(str::to_owned).to_vec();
        let of_abi = |abi: &String| [format!("pyemscripten_{abi}"), format!("pyodide_{abi}")];
        for system in abi_version.iter().flat_map(of_abi).chain([platform.clone()]) {
            options.extend(["--platform".to_owned(), format!("{system}_{arch}")]);
        }
        let locked: BTreeMap<&str, &str> =
            self.packages.iter().map(|(name, package)| (name.as_str(), package.version.as_str())).collect();
        json!({
            "options": options,
            "locked": locked,
            "environment": {
                "implementation_name": "cpython",
                "implementation_version": python,
                "os_name": "posix",
                "platform_machine": arch,
                "platform_python_implementation": "CPython",
                "platform_release": platform.trim_start_matches("emscripten_").replace('_', "."),
                "platform_system": "Emscripten",
                "platform_version": "#1",
                "python_full_version": python,
                "python_version": minor,
                "sys_platform": "emscripten",
            },
        })
    }

    /// Some packages and all that they need, each once.
    ///
    /// # Errors
    /// When a name is not in the list.
    pub(crate) fn closure(&self, names: &[String]) -> Result<Vec<&Package>> {
        let mut found = BTreeMap::new();
        let mut waiting: Vec<String> = names.iter().map(|name| normalized(name)).collect();
        while let Some(name) = waiting.pop() {
            let Some(package) = self.package(&name) else {
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
pub(crate) fn normalized(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', '.'], "-")
}

/// The content of a package's file, where it is in the cache, as published.
pub(crate) fn read(pyodide: &str, package: &Package) -> Option<Bytes> {
    let content = disk::read(&folder(pyodide).ok()?.join(&package.file_name)).ok()?;
    (sha256(&content) == package.sha256).then(|| content.into())
}

/// Downloads packages, with all that they need, into the cache: those of Pyodide from where it publishes them, all others
/// with pip. Pyodide's that are there are left alone. A requirement is a name, with or without extras and a version; `from`
/// is the address of a mirror of Pyodide's packages: the folder that holds the files.
///
/// # Errors
/// When a package is not known, or a file cannot be had or is not the one that was published. Files that came before stay.
pub fn fetch(
    runtime: &Runtime,
    requirements: &[String],
    from: Option<&str>,
    progress: &dyn Fn(&str),
) -> Result<()> {
    let pyodide = &runtime.manifest().packages.pyodide;
    let lock = Lock::of(runtime)?;
    let folder = folder(pyodide)?;
    let download = Download::into(&folder)?;
    let (mut names, others): (Vec<_>, Vec<_>) =
        requirements.iter().cloned().partition(|name| lock.package(name).is_some());
    if !others.is_empty() {
        names.extend(wheels::fetch(runtime, &lock, &others, download.folder(), progress)?);
    }
    let from = match from {
        Some(mirror) => mirror.trim_end_matches('/').to_owned(),
        None => format!("{PUBLISHED}/v{pyodide}/full"),
    };
    // The wheels that came with the runtime are those of the package index: the lock as it is served says so.
    let is_here = |package: &&Package| {
        read(pyodide, package).is_some()
            || runtime.wheels().any(|wheel| wheel.path.ends_with(&package.file_name))
    };
    let (here, missing): (Vec<_>, Vec<_>) = lock.closure(&names)?.into_iter().partition(is_here);
    if missing.is_empty() {
        if !here.is_empty() {
            progress(&format!("Here already: {}.", listed(&here)));
        }
        return Ok(());
    }
    for package in &missing {
        progress(&format!("{} {} …", package.name, package.version));
        let made = download.get(&format!("{from}/{}", package.file_name))?;
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

/// The folder of one version of Pyodide.
pub(super) fn folder(pyodide: &str) -> Result<Utf8PathBuf> {
    Ok(cache::ours()?.join("packages").join(format!("pyodide-{pyodide}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let package = |name: &str, depends: &[&str]| {
            json!({
                "name": name, "version": "1", "file_name": format!("{name}-1.whl"), "sha256": "", "depends": depends,
            })
        };
        let info = json!({"abi_version": "2026_0", "arch": "wasm32", "platform": "emscripten_5_0_3", "python": "3.14.0"});
        serde_json::from_value(json!({"info": info, "packages": {
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
    fn pip_is_told_what_runs_in_pyodide() {
        let target = lock().target();
        let options: Vec<&str> =
            target["options"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(
            options.join(" "),
            "--python-version 3.14 --implementation cp --abi cp314 --platform pyemscripten_2026_0_wasm32 \
             --platform pyodide_2026_0_wasm32 --platform emscripten_5_0_3_wasm32"
        );
        assert_eq!(target["locked"]["six"], "1");
        assert_eq!(target["environment"]["platform_release"], "5.0.3");
    }

    #[test]
    fn the_lists_of_old_pyodides_are_read() {
        let info = json!({"arch": "wasm32", "platform": "emscripten_3_1_45", "version": "0.24.1", "python": "3.11.3"});
        let lock: Lock = serde_json::from_value(json!({"info": info, "packages": {}})).unwrap();
        assert_eq!(
            lock.target()["options"],
            json!([
                "--python-version",
                "3.11",
                "--implementation",
                "cp",
                "--abi",
                "cp311",
                "--platform",
                "emscripten_3_1_45_wasm32"
            ])
        );
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
