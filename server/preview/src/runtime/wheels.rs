//! Wheels from the user's package index, kept in the user's cache for one version of Pyodide: what pages need beyond the
//! packages that come with it.
//!
//! A wheel lies in a folder that its hash names, and is compared with it whenever it is read.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail};
use axum::body::Bytes;
use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;

use super::packages::{self, Lock, normalized};
use super::{Runtime, disk, sha256};

/// Downloads wheels with pip, in Python.
const DOWNLOAD: &str = include_str!("../../runtime/wheels.py");

/// What it exits with when it says what failed; with another code, there is no pip, or no Python behind that name.
const FAILED: i32 = 1;

/// A wheel in the cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wheel {
    pub(crate) file_name: String,
    /// Hexadecimal, lower case.
    pub(crate) sha256: String,
    path: Utf8PathBuf,
    /// When it came.
    modified: SystemTime,
}

impl Wheel {
    /// The normalized name of the package in it.
    pub(crate) fn package(&self) -> String {
        package_of(&self.file_name)
    }

    /// Its content, where it is what was downloaded.
    pub(crate) fn read(&self) -> Option<Bytes> {
        let content = disk::read(&self.path).ok()?;
        (sha256(&content) == self.sha256).then(|| content.into())
    }
}

/// The normalized name of the package in a wheel.
pub(crate) fn package_of(file_name: &str) -> String {
    normalized(file_name.split('-').next().unwrap_or_default())
}

/// Those for one version of Pyodide.
pub(crate) fn cached(pyodide: &str) -> Vec<Wheel> {
    folder(pyodide).map(|folder| in_folder(&folder)).unwrap_or_default()
}

fn in_folder(folder: &Utf8Path) -> Vec<Wheel> {
    let entries = |folder: &Utf8Path| folder.read_dir_utf8().into_iter().flatten().flatten();
    let wheel = |hash: &str, entry: camino::Utf8DirEntry| {
        let modified = entry.metadata().ok()?.modified().ok()?;
        let (file_name, path) = (entry.file_name().to_owned(), entry.path().to_owned());
        Some(Wheel { file_name, sha256: hash.to_owned(), path, modified })
    };
    let wheels = entries(folder).flat_map(|hash| {
        entries(hash.path()).filter_map(|entry| wheel(hash.file_name(), entry)).collect::<Vec<_>>()
    });
    wheels.filter(|wheel| wheel.file_name.ends_with(".whl")).collect()
}

/// The wheels of a package, by its normalized name: of those that share a file name, the one that came last.
pub(crate) fn newest(wheels: Vec<Wheel>, package: &str) -> Vec<Wheel> {
    let mut found = BTreeMap::<String, Wheel>::new();
    for wheel in wheels.into_iter().filter(|wheel| wheel.package() == package) {
        if found.get(&wheel.file_name).is_none_or(|other| other.modified < wheel.modified) {
            found.insert(wheel.file_name.clone(), wheel);
        }
    }
    found.into_values().collect()
}

/// Downloads wheels that fit some requirements, with all that those need, into the cache; `work` is an empty folder beside
/// it. Answers the packages of the lock that they need.
///
/// # Errors
/// When Python or pip is missing, or pip finds no wheel that Pyodide could use.
pub(super) fn fetch(
    runtime: &Runtime,
    lock: &Lock,
    requirements: &[String],
    work: &Utf8Path,
    progress: &dyn Fn(&str),
) -> Result<Vec<String>> {
    progress(&format!("{} …", requirements.join(", ")));
    let packaging = work.join("packaging.whl");
    let entry = runtime.wheels().find(|wheel| wheel.path.starts_with("pyodide/packaging-"));
    let entry = entry.context(
        "The runtime was installed without pip, which downloads packages: install pip and run \
         `pyscript-lsp runtime install`.",
    )?;
    fs::write(&packaging, runtime.read(&entry.path)?.unwrap_or_default())?;
    let script = work.join("wheels.py");
    fs::write(&script, DOWNLOAD)?;
    let made = work.join("wheels");
    fs::create_dir(&made)?;
    let mut task = lock.target();
    task["requirements"] = requirements.into();
    let needed = download(&[&script, &packaging, &made], &task.to_string())?;
    let folder = folder(&runtime.manifest().packages.pyodide)?;
    let names = keep(&made, &folder)?;
    if !names.is_empty() {
        progress(&format!("Fetched into {folder}: {}.", names.join(", ")));
    }
    Ok(needed)
}

/// What the script says.
#[derive(Deserialize)]
struct Downloaded {
    /// Names of the lock.
    locked: Vec<String>,
}

/// Runs the script with the first Python that has pip.
fn download(arguments: &[&Utf8Path], task: &str) -> Result<Vec<String>> {
    for program in ["python3", "python", "py"] {
        let child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut child) = child else { continue };
        if let Some(mut stdin) = child.stdin.take() {
            // One without pip ends before it reads.
            let _ = stdin.write_all(task.as_bytes());
        }
        let output = child.wait_with_output()?;
        if output.status.success() {
            return Ok(serde_json::from_slice::<Downloaded>(&output.stdout)?.locked);
        }
        if output.status.code() == Some(FAILED) {
            bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
        }
    }
    bail!("pip, which downloads packages, was not found: install Python with pip and try again.")
}

/// Moves wheels to where their hashes say; answers their names.
fn keep(made: &Utf8Path, folder: &Utf8Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in made.read_dir_utf8()? {
        let entry = entry?;
        let home = folder.join(sha256(&disk::read(entry.path())?));
        let target = home.join(entry.file_name());
        fs::create_dir_all(&home).with_context(|| format!("{home} cannot be made"))?;
        // Also in place of one that is there: it may have been damaged.
        fs::rename(entry.path(), &target).with_context(|| format!("{target} cannot be written"))?;
        names.push(entry.file_name().to_owned());
    }
    names.sort();
    Ok(names)
}

/// The folder for one version of Pyodide.
fn folder(pyodide: &str) -> Result<Utf8PathBuf> {
    Ok(packages::folder(pyodide)?.join("wheels"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wheels_are_kept_by_their_hashes_and_checked() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(temporary.path().to_owned()).unwrap();
        let (made, folder) = (root.join("made"), root.join("kept"));
        let come = |name: &str, content: &str| {
            fs::create_dir_all(&made).unwrap();
            fs::write(made.join(name), content).unwrap();
            keep(&made, &folder).unwrap()
        };
        let name = "typing_extensions-4.0-py3-none-any.whl";
        assert_eq!(come(name, "one"), [name]);
        assert_eq!(come(name, "one"), [name]);
        assert_eq!(come("other-1.0-py3-none-any.whl", "other").len(), 1);
        let of = |package: &str| newest(in_folder(&folder), package);
        let [wheel] = &of("typing-extensions")[..] else { panic!() };
        assert_eq!((wheel.sha256.as_str(), wheel.read()), (sha256(b"one").as_str(), Some("one".into())));
        fs::write(&wheel.path, "damaged").unwrap();
        assert_eq!(wheel.read(), None);

        // The same file from an index that builds it again.
        come(name, "two");
        let two = folder.join(sha256(b"two")).join(name);
        let later = SystemTime::now() + std::time::Duration::from_secs(60);
        fs::File::options().append(true).open(&two).unwrap().set_modified(later).unwrap();
        assert_eq!(of("typing-extensions").iter().map(Wheel::read).collect::<Vec<_>>(), [Some("two".into())]);
        assert_eq!(in_folder(&folder).len(), 3);
        assert_eq!(of("left-pad"), []);
    }
}
