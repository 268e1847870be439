//! What stands below `/_pyscript/VERSION/`: the agent, and the runtime with the few changes that make it load itself
//! from here.

use std::sync::Arc;

use anyhow::Result;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use project::page::Page;
use serde_json::Value;

use crate::files;
use crate::preload;
use crate::runtime::{self, Runtime};
use crate::server::typed;

/// What runs in every page before anything else. Its parts share one scope, which hides them from the page.
const AGENT: &str = concat!(
    "{\n",
    include_str!("agent/reporter.js"),
    include_str!("agent/page.js"),
    include_str!("agent/pointer.js"),
    include_str!("agent/live.js"),
    include_str!("agent/embedded.js"),
    "}\n",
);

/// The addresses that PyScript core makes for its interpreters, and the folder that stands for each. Each stands twice
/// in the file: in the page's own code, and in the code of its workers.
const INTERPRETERS: [(&str, &str); 2] = [
    ("https://cdn.jsdelivr.net/pyodide/v${e}/full/", "pyodide"),
    ("https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@${e}/", "micropython"),
];

/// Where Pyodide publishes the packages that it builds itself.
const PYODIDE_PACKAGES: &str = "https://cdn.jsdelivr.net/pyodide";

/// The files below `/_pyscript/VERSION/`.
pub(crate) struct Provided {
    runtime: Arc<Runtime>,
    version: String,
}

/// An answer, and what the user should know about it: the rest of a sentence that begins with the page.
pub(crate) struct Found {
    pub(crate) response: Response,
    pub(crate) notice: Option<String>,
}

impl From<Response> for Found {
    fn from(response: Response) -> Self {
        Found { response, notice: None }
    }
}

impl Provided {
    pub(crate) fn new(runtime: Arc<Runtime>) -> Self {
        let wheels = if runtime.has_wheels() { "wheels" } else { "no wheels" };
        // This file stands for the changes that it makes.
        let parts = [&runtime.manifest().bundle, AGENT, include_str!("provided.rs"), wheels];
        let mut version = runtime::sha256(parts.join("\n").as_bytes());
        version.truncate(16);
        Provided { runtime, version }
    }

    /// Another one whenever any file below it would be another one, so that browsers can keep the files for good.
    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// Whether a path of the runtime folder can be loaded; for a folder, whether it is one.
    pub(crate) fn has(&self, path: &str) -> bool {
        let files = &self.runtime.manifest().files;
        match path.strip_suffix('/') {
            Some(folder) => folder == "pyodide" || folder == "micropython",
            None => files.iter().any(|entry| entry.path == path),
        }
    }

    /// What the browser of a page is told to load with it: values of `Link` headers.
    pub(crate) fn preloads(&self, page: &Page) -> Vec<String> {
        let files = self.runtime.manifest().files.iter().map(|entry| entry.path.as_str());
        let micropython = runtime::version("@micropython/micropython-webassembly-pyscript");
        let base = format!("/_pyscript/{}/", self.version);
        preload::links(page, &base, files, &runtime::version("pyodide"), &micropython)
    }

    /// The answer to a path below `/_pyscript/`.
    ///
    /// # Errors
    /// When a file of the runtime is damaged.
    pub(crate) fn read(&self, path: &str) -> Result<Found> {
        let Some(path) = path.strip_prefix(self.version.as_str()).and_then(|path| path.strip_prefix('/'))
        else {
            return Ok(StatusCode::NOT_FOUND.into_response().into());
        };
        if path == "agent.js" {
            return Ok(immutable(path, AGENT.into()).into());
        }
        let (path, asked) = without_version(path);
        let Some(content) = self.runtime.read(&path)? else { return self.missing(&path) };
        let content = match path.as_str() {
            "pyodide/pyodide-lock.json" => self.lock(&content)?,
            _ if path.starts_with("core/core-") => self.core(&content),
            _ => content,
        };
        Ok(Found {
            response: immutable(&path, content),
            notice: asked.and_then(|asked| other_version(&path, &asked)),
        })
    }

    /// PyScript core, made to load its interpreters from here. The address is absolute because the worker's copy runs
    /// from a blob, which has no address that a relative one could be joined to.
    fn core(&self, content: &Bytes) -> Bytes {
        let mut text = String::from_utf8_lossy(content).into_owned();
        for (address, folder) in INTERPRETERS {
            let ours = format!("${{self.origin}}/_pyscript/{}/{folder}/${{e}}/", self.version);
            text = text.replace(address, &ours);
        }
        text.into()
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
        let address = format!("{PYODIDE_PACKAGES}/v{}/full/{name}", runtime::version("pyodide"));
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

fn other_version(path: &str, asked: &str) -> Option<String> {
    let (name, package) = match path {
        "pyodide/pyodide.mjs" => ("Pyodide", "pyodide"),
        "micropython/micropython.mjs" => ("MicroPython", "@micropython/micropython-webassembly-pyscript"),
        _ => return None,
    };
    let bundled = runtime::version(package);
    (asked != bundled).then(|| format!("asks for {name} {asked}; the preview runs it on {name} {bundled}."))
}

fn immutable(path: &str, content: Bytes) -> Response {
    let mut response = typed(files::media_type(path), content.into());
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    // A page may register mini-coi from here for itself, as it would from its own host.
    headers.insert(HeaderName::from_static("service-worker-allowed"), HeaderValue::from_static("/"));
    response
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
        assert_eq!(other_version("pyodide/pyodide.mjs", "314.0.2"), None);
        assert!(other_version("pyodide/pyodide.mjs", "0.29.0").is_some());
        assert_eq!(other_version("pyodide/pyodide.asm.wasm", "0.29.0"), None);
    }
}
