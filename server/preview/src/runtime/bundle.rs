//! What the runtime is made of: the pinned packages, the files of them that a page can load, their manifest.
//!
//! `build.rs` compiles this file too, so that it packs exactly what the program looks for.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The npm packages and their versions: the ones that `@pyscript/core` names itself.
pub(crate) const PACKAGES: &str = include_str!("../../runtime/package.json");
/// The integrity of every npm package. It names no address.
pub(crate) const PACKAGES_LOCK: &str = include_str!("../../runtime/package-lock.json");
/// The wheels that install a page's `packages`, with their hashes, for pip.
pub(crate) const REQUIREMENTS: &str = include_str!("../../runtime/requirements.txt");

/// Compiles the standard library, in Node.
pub(crate) const PRECOMPILE: &str = include_str!("../../runtime/precompile.mjs");

/// Licence texts of what the packages hold but bring no text for: (file name, text).
pub(crate) const LICENSES: [(&str, &str); 6] = [
    ("core-parts.txt", include_str!("../../runtime/licenses/core-parts.txt")),
    ("cpython.txt", include_str!("../../runtime/licenses/cpython.txt")),
    ("emscripten.txt", include_str!("../../runtime/licenses/emscripten.txt")),
    ("micropython.txt", include_str!("../../runtime/licenses/micropython.txt")),
    ("pyodide-libraries.txt", include_str!("../../runtime/licenses/pyodide-libraries.txt")),
    ("pyodide.txt", include_str!("../../runtime/licenses/pyodide.txt")),
];

/// What stands with the licences where the standard library was compiled: (file name, text).
pub(crate) const PRECOMPILED: (&str, &str) =
    ("python-stdlib.txt", include_str!("../../runtime/licenses/python-stdlib.txt"));

/// The file of a runtime folder that lists the others.
pub(crate) const MANIFEST: &str = "manifest.json";

/// Goes up when the same packages are laid out in another way.
const LAYOUT: &str = "3";

/// Names this set of packages and files: 16 hexadecimal digits.
pub fn id() -> String {
    let mut hash = Sha256::new();
    for part in [LAYOUT, PACKAGES_LOCK, REQUIREMENTS, PRECOMPILE] {
        hash.update(part);
    }
    for (name, text) in LICENSES.into_iter().chain([PRECOMPILED]) {
        hash.update(name);
        hash.update(text);
    }
    let mut id = hex(&hash.finalize());
    id.truncate(16);
    id
}

/// The pinned version of an npm package; empty for one that is not among them.
pub fn version(package: &str) -> String {
    let packages: serde_json::Value = serde_json::from_str(PACKAGES).unwrap_or_default();
    packages["dependencies"][package].as_str().unwrap_or_default().to_owned()
}

/// The name of the bundle that an installed release is, in the layout that this program reads.
pub(crate) fn release_id(release: &str) -> String {
    format!("release-{release}-{LAYOUT}")
}

/// The versions of the npm packages that a runtime was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packages {
    /// Of `@pyscript/core`.
    pub core: String,
    /// Of `pyodide`.
    pub pyodide: String,
    /// Of `@micropython/micropython-webassembly-pyscript`.
    pub micropython: String,
}

impl Packages {
    /// The pinned ones.
    pub fn pinned() -> Self {
        Packages {
            core: version("@pyscript/core"),
            pyodide: version("pyodide"),
            micropython: version(MICROPYTHON),
        }
    }
}

/// The npm package of MicroPython.
pub(crate) const MICROPYTHON: &str = "@micropython/micropython-webassembly-pyscript";

/// What a runtime folder holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The [`id`] of the bundle.
    pub bundle: String,
    /// What it was made from.
    pub packages: Packages,
    /// Every file but the manifest, by path.
    pub files: Vec<Entry>,
}

/// One file of the runtime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Relative to the folder, with `/`.
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// Hexadecimal, lower case.
    pub sha256: String,
}

impl Entry {
    /// The entry of a file with this content.
    pub fn of(path: String, content: &[u8]) -> Self {
        Entry { path, size: content.len() as u64, sha256: sha256(content) }
    }
}

impl Manifest {
    /// The entry of one path.
    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.files.iter().find(|entry| entry.path == path)
    }
}

/// The SHA-256 of some bytes, hexadecimal, lower case.
pub(crate) fn sha256(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
