//! The runtime that pages run on, from local files: PyScript core, Pyodide, MicroPython, and what they need.
//!
//! In this order it comes from a folder that the user names, from inside the program (feature `bundled-runtime`), from
//! the cache, or npm and pip install it into the cache. A runtime folder holds
//!
//! ```text
//! manifest.json                  size and hash of every other file
//! core/…                         @pyscript/core's dist, without source maps
//! pyodide/…                      the interpreter, its standard library compiled, its lock, and the wheels of micropip
//!                                and packaging
//! micropython/…                  the interpreter in its four builds
//! mini-coi/…                     the service worker that isolates pages on hosts without headers
//! licenses/…                     the text of every licence
//! ```

pub(crate) mod bundle;
mod cache;
mod download;
#[cfg(feature = "bundled-runtime")]
mod embedded;
mod install;
pub(crate) mod mip;
pub(crate) mod packages;
mod precompile;
mod releases;
pub(crate) mod wheels;

use anyhow::{Context as _, Result, bail};
use axum::body::Bytes;
use camino::{Utf8Path, Utf8PathBuf};
use dashmap::DashMap;
use knowledge::releases::Versions;

pub(crate) use bundle::sha256;
pub use bundle::{Entry, Manifest, Packages, id, version};
pub use mip::fetch_mip;
pub use packages::fetch;
pub(crate) use releases::of_release;
pub use releases::{install_release, installed_releases, open_release};

/// Finds the runtime, and installs it into the cache when it is nowhere. Blocks, for a download even.
///
/// `folder` is the one that the user named; `progress` gets a sentence per step of an installation.
///
/// # Errors
/// One message for the user: what is wrong and the ways out.
pub fn open(folder: Option<&Utf8Path>, progress: &dyn Fn(&str)) -> Result<Runtime> {
    if let Some(folder) = folder {
        return Runtime::in_folder(folder).with_context(|| format!("{folder} holds no usable runtime"));
    }
    match EMBEDDED {
        Some(embedded) => embedded(),
        None => in_cache(progress),
    }
}

/// The runtime inside the program, where it was built with one.
#[cfg(feature = "bundled-runtime")]
const EMBEDDED: Option<fn() -> Result<Runtime>> = Some(embedded::runtime);
/// The runtime inside the program, where it was built with one.
#[cfg(not(feature = "bundled-runtime"))]
const EMBEDDED: Option<fn() -> Result<Runtime>> = None;

/// The runtime in the cache, put there where it is missing or damaged.
fn in_cache(progress: &dyn Fn(&str)) -> Result<Runtime> {
    let folder = cache::folder()?;
    if folder.exists() {
        match Runtime::in_folder(&folder) {
            Ok(runtime) => return Ok(runtime),
            Err(damage) => {
                progress(&format!("The installed runtime is damaged ({damage:#}); installing it again."));
            }
        }
    }
    install::install(&folder, &install::Recipe::Pinned, progress)?;
    Runtime::in_folder(&folder)
}

/// The folder that has the runtimes of other releases, which may not exist.
pub(crate) fn releases_folder() -> Option<Utf8PathBuf> {
    cache::runtimes().ok()
}

/// Installs the runtime into the cache, or completes what lies there. Answers its folder.
///
/// # Errors
/// As [`open`].
pub fn install(progress: &dyn Fn(&str)) -> Result<Utf8PathBuf> {
    let folder = cache::folder()?;
    match Runtime::in_folder(&folder).and_then(|runtime| runtime.verify().map(|()| runtime)) {
        Ok(runtime) if runtime.is_complete() => progress("The runtime is installed already."),
        _ => install::install(&folder, &install::Recipe::Pinned, progress)?,
    }
    Ok(folder)
}

/// Where the runtime would come from, and in what state it is. Reads every file of it, installs nothing.
pub fn status(folder: Option<&Utf8Path>) -> Status {
    let (place, found) = match folder {
        Some(folder) => (Place::Folder(folder.to_owned()), Runtime::in_folder(folder)),
        None => default_place(),
    };
    let state = match found.and_then(|runtime| runtime.verify().map(|()| runtime)) {
        Ok(runtime) => State::Ready(runtime),
        Err(error) if matches!(&place, Place::Folder(folder) if folder.exists()) => {
            State::Damaged(format!("{error:#}"))
        }
        Err(_) => State::Missing,
    };
    Status { place, state }
}

fn default_place() -> (Place, Result<Runtime>) {
    if let Some(embedded) = EMBEDDED {
        return (Place::Embedded, embedded());
    }
    match cache::folder() {
        Ok(folder) => (Place::Folder(folder.clone()), Runtime::in_folder(&folder)),
        Err(error) => (Place::Folder(Utf8PathBuf::new()), Err(error)),
    }
}

/// What [`status`] found.
#[derive(Debug)]
pub struct Status {
    /// Where it lies or would lie.
    pub place: Place,
    /// What is there.
    pub state: State,
}

/// Where a runtime lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Inside the program.
    Embedded,
    /// In a folder.
    Folder(Utf8PathBuf),
}

/// Whether a runtime can be used.
#[derive(Debug)]
pub enum State {
    /// Every file is there, as installed.
    Ready(Runtime),
    /// Something is there that cannot be used; the text says what is wrong.
    Damaged(String),
    /// Nothing is there.
    Missing,
}

/// The files of one runtime. Each is checked against its hash when it is first read, and then kept.
#[derive(Debug)]
pub struct Runtime {
    manifest: Manifest,
    place: Place,
    /// Of an embedded runtime all files, of a folder those read so far. Every request of every page reads it, on the
    /// server's many threads; no guard of it outlives a statement.
    loaded: DashMap<String, Bytes>,
}

impl Runtime {
    /// Opens a folder with the pinned runtime after a look at the presence and size of each file.
    fn in_folder(folder: &Utf8Path) -> Result<Self> {
        Runtime::of_bundle(folder, &id())
    }

    /// As [`Runtime::in_folder`], for the bundle of that name.
    fn of_bundle(folder: &Utf8Path, bundle: &str) -> Result<Self> {
        let manifest = disk::read(&folder.join(bundle::MANIFEST))
            .with_context(|| format!("{} cannot be read", bundle::MANIFEST))?;
        let manifest: Manifest =
            serde_json::from_slice(&manifest).with_context(|| format!("{} is broken", bundle::MANIFEST))?;
        if manifest.bundle != bundle {
            bail!("it holds the files {}, this program needs {bundle}", manifest.bundle);
        }
        for entry in &manifest.files {
            let found = std::fs::metadata(folder.join(&entry.path))
                .with_context(|| format!("{} is missing", entry.path))?;
            if found.len() != entry.size {
                bail!("{} has {} bytes instead of {}", entry.path, found.len(), entry.size);
            }
        }
        Ok(Runtime { manifest, place: Place::Folder(folder.to_owned()), loaded: DashMap::new() })
    }

    /// The content of one file; `None` for a path that the runtime does not have.
    ///
    /// # Errors
    /// When the file changed since the installation or cannot be read.
    pub fn read(&self, path: &str) -> Result<Option<Bytes>> {
        let Some(entry) = self.manifest.entry(path) else { return Ok(None) };
        if let Some(known) = self.loaded.get(path) {
            return Ok(Some(known.clone()));
        }
        let Place::Folder(folder) = &self.place else { bail!("{path} is not in the program") };
        let content = disk::read(&folder.join(path)).with_context(|| format!("{path} cannot be read"))?;
        if sha256(&content) != entry.sha256 {
            bail!("{path} is not the file that was installed");
        }
        let content = Bytes::from(content);
        self.loaded.insert(path.to_owned(), content.clone());
        Ok(Some(content))
    }

    /// What it is to a page: its release and the versions in it. The npm package of PyScript core may bring another
    /// patch of Pyodide than the served release; what counts is the package.
    pub fn versions(&self) -> Option<Versions> {
        let packages = &self.manifest.packages;
        let known = knowledge::releases::npm_versions(packages.core.parse().ok()?)?;
        Some(Versions {
            pyodide: packages.pyodide.parse().ok()?,
            micropython: packages.micropython.parse().ok(),
            ..known
        })
    }

    /// What it holds.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Whether a page's `packages` can be installed: micropip and packaging are there.
    pub fn has_wheels(&self) -> bool {
        self.wheels().count() > 0
    }

    /// Whether the standard library was compiled, so that Pyodide starts twice as fast.
    pub fn is_precompiled(&self) -> bool {
        self.manifest.entry(&format!("licenses/{}", bundle::PRECOMPILED.0)).is_some()
    }

    /// Whether nothing was left out for want of a program.
    fn is_complete(&self) -> bool {
        self.has_wheels() && self.is_precompiled()
    }

    /// The wheels that came beside Pyodide.
    pub(crate) fn wheels(&self) -> impl Iterator<Item = &Entry> {
        self.manifest
            .files
            .iter()
            .filter(|entry| entry.path.starts_with("pyodide/") && entry.path.ends_with(".whl"))
    }

    /// Every licence text: (path, text).
    pub fn licenses(&self) -> Result<Vec<(String, String)>> {
        let mut texts = Vec::new();
        for entry in self.manifest.files.iter().filter(|entry| entry.path.starts_with("licenses/")) {
            let content = self.read(&entry.path)?.unwrap_or_default();
            texts.push((entry.path.clone(), String::from_utf8_lossy(&content).into_owned()));
        }
        Ok(texts)
    }

    /// Reads every file and compares it with its hash.
    fn verify(&self) -> Result<()> {
        for entry in &self.manifest.files {
            self.read(&entry.path)?;
        }
        Ok(())
    }
}

/// Files of the runtime and of what was unpacked to install it; a user's files go through [`crate::Content`].
mod disk {
    use camino::Utf8Path;

    #[expect(clippy::disallowed_methods, reason = "our own files, not the user's")]
    pub(super) fn read(path: &Utf8Path) -> std::io::Result<Vec<u8>> {
        std::fs::read(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that looks installed, with one file a page loads.
    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let temporary = tempfile::tempdir().unwrap();
        let path = Utf8PathBuf::from_path_buf(temporary.path().to_owned()).unwrap();
        std::fs::create_dir(path.join("core")).unwrap();
        std::fs::write(path.join("core/core.js"), "export {}").unwrap();
        let manifest = Manifest {
            bundle: id(),
            packages: Packages::pinned(),
            files: vec![Entry::of("core/core.js".to_owned(), b"export {}")],
        };
        std::fs::write(path.join(bundle::MANIFEST), serde_json::to_vec(&manifest).unwrap()).unwrap();
        (temporary, path)
    }

    fn damage(folder: &Utf8Path) -> String {
        match status(Some(folder)).state {
            State::Damaged(text) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_whole_folder_is_ready_and_read() {
        let (_keep, folder) = folder();
        let runtime = open(Some(&folder), &|_| panic!("nothing to install")).unwrap();
        assert_eq!(runtime.read("core/core.js").unwrap().as_deref(), Some("export {}".as_bytes()));
        assert_eq!(runtime.read("core/../manifest.json").unwrap(), None);
        assert!(!runtime.has_wheels());
        assert!(matches!(status(Some(&folder)).state, State::Ready(_)));
    }

    #[test]
    fn damage_is_named() {
        let (_keep, folder) = folder();
        std::fs::write(folder.join("core/core.js"), "export").unwrap();
        assert_eq!(damage(&folder), "core/core.js has 6 bytes instead of 9");
        std::fs::write(folder.join("core/core.js"), "export []").unwrap();
        assert_eq!(damage(&folder), "core/core.js is not the file that was installed");
        std::fs::remove_file(folder.join("core/core.js")).unwrap();
        assert!(damage(&folder).starts_with("core/core.js is missing"));
        std::fs::write(folder.join(bundle::MANIFEST), "{").unwrap();
        assert!(damage(&folder).starts_with("manifest.json is broken"));
        assert!(matches!(status(Some(&folder.join("nowhere"))).state, State::Missing));
    }

    #[test]
    fn another_bundle_is_refused() {
        let (_keep, folder) = folder();
        std::fs::write(
            folder.join(bundle::MANIFEST),
            r#"{"bundle":"0","packages":{"core":"","pyodide":"","micropython":""},"files":[]}"#,
        )
        .unwrap();
        let error = open(Some(&folder), &|_| ()).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            format!("{folder} holds no usable runtime: it holds the files 0, this program needs {}", id())
        );
    }

    #[test]
    fn versions_are_pinned_and_no_address_is_named() {
        assert_eq!(version("@pyscript/core"), "0.7.31");
        assert_eq!(version("pyodide"), "314.0.2");
        assert_eq!(version("left-pad"), "");
        let (_keep, folder) = folder();
        let versions = Runtime::in_folder(&folder).unwrap().versions().unwrap();
        assert_eq!(versions.release.unwrap().to_string(), "2026.7.3");
        assert_eq!(versions.pyodide.to_string(), version("pyodide"));
        assert_eq!(versions.micropython.unwrap().to_string(), version(bundle::MICROPYTHON));
        assert!(!bundle::PACKAGES_LOCK.contains("\"resolved\""));
        assert!(!bundle::REQUIREMENTS.contains("://"));
    }
}
