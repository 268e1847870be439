//! One runtime as pages load it: the files of its folder, a few of them changed.

use std::sync::Arc;

use anyhow::Result;
use axum::body::Bytes;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use knowledge::Release;
use project::page::Page;
use serde_json::Value;

use super::{Found, immutable};
use crate::runtime::{self, Packages, Runtime};
use crate::{core, preload};

/// Where Pyodide publishes the packages that it builds itself.
const PYODIDE_PACKAGES: &str = "https://cdn.jsdelivr.net/pyodide";

/// The files below `/_pyscript/VERSION/`.
pub(super) struct Shelf {
    runtime: Arc<Runtime>,
    version: String,
}

impl Shelf {
    /// `beside` is what stands with the runtime under the same version.
    pub(super) fn new(runtime: Arc<Runtime>, beside: &str) -> Self {
        let wheels = if runtime.has_wheels() { "wheels" } else { "no wheels" };
        let library = if runtime.is_precompiled() { "compiled" } else { "as it came" };
        // These files stand for the changes that they make.
        let changes = [include_str!("shelf.rs"), include_str!("../core.rs")];
        let parts = [&runtime.manifest().bundle, beside, wheels, library];
        let mut version =
            runtime::sha256(parts.into_iter().chain(changes).collect::<Vec<_>>().join("\n").as_bytes());
        version.truncate(16);
        Shelf { runtime, version }
    }

    /// Another one whenever any file would be another one.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    pub(super) fn release(&self) -> Option<Release> {
        self.runtime.versions()?.release
    }

    pub(super) fn packages(&self) -> &Packages {
        &self.runtime.manifest().packages
    }

    /// Where a path of the runtime folder can be loaded, if at all; for a folder, which it is.
    pub(super) fn path_of(&self, path: &str) -> Option<String> {
        let files = &self.runtime.manifest().files;
        let is_here = match path.strip_suffix('/') {
            Some(folder) => folder == "pyodide" || folder == "micropython",
            None => files.iter().any(|entry| entry.path == path),
        };
        is_here.then(|| format!("{}{path}", self.base()))
    }

    /// What the browser of a page is told to load with it: values of `Link` headers.
    pub(super) fn preloads(&self, page: &Page) -> Vec<String> {
        let files = self.runtime.manifest().files.iter().map(|entry| entry.path.as_str());
        preload::links(page, &self.base(), files, self.packages())
    }

    /// The path on this server, which ends in `/`.
    fn base(&self) -> String {
        format!("/_pyscript/{}/", self.version)
    }

    /// The answer to a path below the version.
    ///
    /// # Errors
    /// When a file of the runtime is damaged.
    pub(super) fn read(&self, path: &str) -> Result<Found> {
        let (path, asked) = without_version(path);
        let Some(content) = self.runtime.read(&path)? else { return self.missing(&path) };
        let content = match path.as_str() {
            "pyodide/pyodide-lock.json" => self.lock(&content)?,
            _ if core::is_main_file(&path) => {
                core::patched(&String::from_utf8_lossy(&content), &self.base()).into()
            }
            _ => content,
        };
        Ok(Found {
            response: immutable(&path, content),
            notice: asked.and_then(|asked| other_version(&path, &asked, self.packages())),
        })
    }

    /// Pyodide's lock with the hashes of the wheels that are here: they are those of the package index, which differ
    /// from the ones Pyodide builds of the same versions.
    fn lock(&self, content: &Bytes) -> Result<Bytes> {
        let mut lock: Value = serde_json::from_slice(content)?;
        for wheel in self.runtime.wheels() {
            let name = wheel.path.trim_start_matches("pyodide/");
            let packages = lock["packages"].as_object_mut();
            let package =
                packages.and_then(|all| all.values_mut().find(|package| package["file_name"] == name));
            if let Some(package) = package {
                package["sha256"] = wheel.sha256.clone().into();
            }
        }
        Ok(serde_json::to_vec(&lock)?.into())
    }

    /// The answer for a file that the bundle does not have. Pyodide's own packages are on a CDN: the page that asks for
    /// one is sent there, and its browser checks the hash that the lock gives.
    fn missing(&self, path: &str) -> Result<Found> {
        let name = path.trim_start_matches("pyodide/");
        let own = name != path && self.is_in_lock(name)?;
        let installer = ["micropip-", "packaging-"].iter().any(|installer| name.starts_with(installer));
        if own && installer && !self.runtime.has_wheels() {
            let notice = "wants to install packages, which the installed runtime cannot: it was installed without pip. \
                Install pip and run `pyscript-lsp runtime install`.";
            return Ok(Found {
                response: StatusCode::NOT_FOUND.into_response(),
                notice: Some(notice.to_owned()),
            });
        }
        if !own {
            return Ok(StatusCode::NOT_FOUND.into_response().into());
        }
        let address = format!("{PYODIDE_PACKAGES}/v{}/full/{name}", self.packages().pyodide);
        let location = HeaderValue::from_str(&address)?;
        let response = (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response();
        Ok(Found {
            response,
            notice: Some(format!("needs {name}, which its browser fetches from {address}.")),
        })
    }

    fn is_in_lock(&self, file_name: &str) -> Result<bool> {
        let Some(content) = self.runtime.read("pyodide/pyodide-lock.json")? else { return Ok(false) };
        let lock: Value = serde_json::from_slice(&content)?;
        let packages = lock["packages"].as_object();
        Ok(packages.is_some_and(|all| all.values().any(|package| package["file_name"] == file_name)))
    }
}

/// `pyodide/VERSION/file` as `pyodide/file` and the version that core asked for.
fn without_version(path: &str) -> (String, Option<String>) {
    for folder in ["pyodide", "micropython"] {
        let parts: Vec<&str> = path.splitn(3, '/').collect();
        if let [first, version, file] = parts[..]
            && first == folder
        {
            return (format!("{folder}/{file}"), Some(version.to_owned()));
        }
    }
    (path.to_owned(), None)
}

fn other_version(path: &str, asked: &str, packages: &Packages) -> Option<String> {
    let (name, here) = match path {
        "pyodide/pyodide.mjs" => ("Pyodide", &packages.pyodide),
        "micropython/micropython.mjs" => ("MicroPython", &packages.micropython),
        _ => return None,
    };
    (asked != here).then(|| format!("asks for {name} {asked}; the preview runs it on {name} {here}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_in_paths_are_what_core_asked_for() {
        let cases = [
            ("core/core.js", "core/core.js", None),
            ("pyodide/pyodide.mjs", "pyodide/pyodide.mjs", None),
            ("pyodide/0.29.0/pyodide.mjs", "pyodide/pyodide.mjs", Some("0.29.0")),
            ("micropython/1.28.0-6/micropython.wasm", "micropython/micropython.wasm", Some("1.28.0-6")),
        ];
        for (path, file, version) in cases {
            assert_eq!(without_version(path), (file.to_owned(), version.map(str::to_owned)), "{path}");
        }
        let packages = Packages::pinned();
        assert_eq!(other_version("pyodide/pyodide.mjs", "314.0.2", &packages), None);
        assert!(other_version("pyodide/pyodide.mjs", "0.29.0", &packages).is_some());
        assert_eq!(other_version("pyodide/pyodide.asm.wasm", "0.29.0", &packages), None);
    }
}
