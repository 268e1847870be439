//! One runtime as pages load it: the files of its folder, a few of them changed.

use std::sync::Arc;

use anyhow::Result;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use dashmap::DashMap;
use knowledge::Release;
use project::page::Page;
use serde_json::Value;

use super::followed::{LIBRARY, followed};
use super::{Found, Installer, Wanted, immutable, index, mip};
use crate::runtime::packages::{self, Lock};
use crate::runtime::{self, Packages, Runtime};
use crate::{core, preload};

/// The files below `/_pyscript/VERSION/`.
pub(super) struct Shelf {
    runtime: Arc<Runtime>,
    version: String,
    /// The files that were asked for and are not as they lie in the folder. Any of the server's threads adds one; no guard of
    /// it outlives a statement.
    changed: DashMap<String, Bytes>,
}

impl Shelf {
    /// `beside` is the file that stands with the runtime under the same version: its name and content.
    pub(super) fn new(runtime: Arc<Runtime>, (_, beside): (&str, &str)) -> Self {
        let wheels = if runtime.has_wheels() { "wheels" } else { "no wheels" };
        let library = if runtime.is_precompiled() { "compiled" } else { "as it came" };
        // These files stand for the changes that they make.
        let changes = [
            include_str!("shelf.rs"),
            include_str!("followed.rs"),
            include_str!("index.rs"),
            include_str!("index.js"),
            LIBRARY,
            include_str!("../core.rs"),
            include_str!("../core/plugins.rs"),
        ];
        let parts = [&runtime.manifest().bundle, wheels, library, beside];
        let mut version =
            runtime::sha256(parts.into_iter().chain(changes).collect::<Vec<_>>().join("\n").as_bytes());
        version.truncate(16);
        Shelf { runtime, version, changed: DashMap::new() }
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
    pub(super) fn base(&self) -> String {
        format!("/_pyscript/{}/", self.version)
    }

    /// The answer to a path below the version; `origin` is that of the page.
    ///
    /// # Errors
    /// When a file of the runtime is damaged.
    pub(super) fn read(&self, path: &str, origin: &str) -> Result<Found> {
        if let Some(found) = index::read(self, path, origin)? {
            return Ok(found);
        }
        if let Some(found) = mip::read(self, path) {
            return Ok(found);
        }
        let (path, asked) = without_version(path);
        let Some(content) = self.runtime.read(&path)? else { return self.missing(&path) };
        let content = self.changed(&path, content)?;
        let notice = asked.and_then(|asked| other_version(&path, &asked, self.packages()));
        Ok(Found { notice, ..immutable(&path, content).into() })
    }

    /// A file as pages get it. It is made once: browsers that have not seen the page before wait for it.
    fn changed(&self, path: &str, content: Bytes) -> Result<Bytes> {
        if let Some(known) = self.changed.get(path) {
            return Ok(known.clone());
        }
        let changed: Bytes = match path {
            "pyodide/pyodide-lock.json" => self.lock(&content)?,
            "pyodide/pyodide.mjs" => {
                followed(&content, "loadPyodide", "py", &[LIBRARY, &index::ask(&self.base())])
            }
            "micropython/micropython.mjs" => followed(&content, "loadMicroPython", "mpy", &[LIBRARY]),
            _ if core::is_main_file(path) => self.main_file(path, &content).into(),
            _ => return Ok(content),
        };
        self.changed.insert(path.to_owned(), changed.clone());
        Ok(changed)
    }

    /// The main file of core, which asks for its interpreters here and needs no other file of core to start them.
    fn main_file(&self, path: &str, content: &Bytes) -> String {
        let read = |file: &str| {
            let content = self.runtime.read(&format!("core/{file}")).ok()??;
            Some(String::from_utf8_lossy(&content).into_owned())
        };
        let text = String::from_utf8_lossy(content);
        let whole = core::taken_in(path.trim_start_matches("core/"), &text, read);
        core::patched(&whole.unwrap_or_else(|| text.into_owned()), &self.base())
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

    /// The answer for a file that the runtime does not have: a package of Pyodide that was fetched, or may be.
    fn missing(&self, path: &str) -> Result<Found> {
        let not_found = || StatusCode::NOT_FOUND.into_response();
        let Some(file_name) = path.strip_prefix("pyodide/") else { return Ok(not_found().into()) };
        let lock = self.packages_of_pyodide()?;
        let Some(package) = lock.of_file(file_name) else { return Ok(not_found().into()) };
        if let Some(content) = packages::read(&self.packages().pyodide, package) {
            return Ok(immutable(path, content).into());
        }
        if ["micropip", "packaging"].contains(&package.name.as_str()) && !self.runtime.has_wheels() {
            let notice = "wants to install packages, which the installed runtime cannot: it was installed without pip. \
                Install pip and run `pyscript-lsp runtime install`.";
            return Ok(Found { notice: Some(notice.to_owned()), ..not_found().into() });
        }
        let name = package.name.clone();
        let needs =
            lock.closure(std::slice::from_ref(&name))?.into_iter().map(|package| package.name.clone());
        let needs = needs.filter(|need| *need != name).collect();
        let release = self.release_beside();
        Ok(Found {
            wanted: Some(Wanted { name, installer: Installer::Micropip, needs, release }),
            ..not_found().into()
        })
    }

    /// Pyodide's list of its own packages.
    ///
    /// # Errors
    /// When it is missing or broken.
    pub(super) fn packages_of_pyodide(&self) -> Result<Lock> {
        Lock::of(&self.runtime)
    }

    /// The release, where it is not the pinned one.
    pub(super) fn release_beside(&self) -> Option<Release> {
        self.release().filter(|_| self.packages() != &Packages::pinned())
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
