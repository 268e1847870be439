//! The committed tables about JavaScript are what their generator makes of the pinned packages.
#![allow(clippy::disallowed_methods, reason = "tests read what programs wrote, not the user's project")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tests::process::run;
use tests::{copy_folder, repository, tools};

/// Far more than the slowest of the scripts needs.
const SCRIPT_LIMIT: Duration = Duration::from_secs(300);

const AGAIN: &str =
    "make them again: cd server/javascript/generate && npm ci --ignore-scripts && npm run all";

/// All but `proxies.json`, which twenty engines are measured for.
#[test]
fn javascript_tables_are_fresh() {
    let committed = repository().join("server/javascript/data");
    let packages = packages();
    let work = tempfile::tempdir_in(&packages).unwrap();
    let scripts = scripts(work.path());
    let made = work.path().join("data");
    for script in ["behaviour.mjs", "types.mjs", "check.mjs"] {
        let mut command = Command::new(tools::node().unwrap());
        run(command.arg(script).current_dir(&scripts).env("TABLES", &made), SCRIPT_LIMIT).unwrap();
    }
    let names = ["callbacks.json", "classes.json", "es.d.ts", "mdn.json", "web.d.ts", "worker.d.ts"];
    for name in names {
        let read = |folder: &Path| fs::read_to_string(folder.join(name)).unwrap();
        let (old, new) = (read(&committed), read(&made));
        let first = old.lines().zip(new.lines()).position(|(old, new)| old != new);
        assert!(old == new, "{name} is stale from line {:?} on; {AGAIN}", first.map(|line| line + 1));
    }
    let mut others: Vec<_> = file_names(&committed);
    others.retain(|name| !names.contains(&name.as_str()));
    assert_eq!(others, ["proxies.json"], "a table that nothing proves fresh");
}

/// The folder with the packages that the generator pins.
fn packages() -> PathBuf {
    let generator = repository().join("server/javascript/generate");
    let lock = fs::read_to_string(generator.join("package-lock.json")).unwrap();
    let install = |folder: &Path| {
        for name in ["package.json", "package-lock.json"] {
            fs::copy(generator.join(name), folder.join(name))?;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        run(tools::command_in("npm", folder)?.args(arguments), SCRIPT_LIMIT)?;
        Ok(())
    };
    tools::installed("generate", &lock, install).unwrap()
}

/// A copy of the generator under `work`, where it finds the packages of a folder above: its own folder may hold others.
fn scripts(work: &Path) -> PathBuf {
    let server = repository().join("server");
    let copy = work.join("javascript/generate");
    copy_folder(&server.join("javascript/generate/sources"), &copy.join("sources")).unwrap();
    for name in file_names(&server.join("javascript/generate")) {
        fs::copy(server.join("javascript/generate").join(&name), copy.join(&name)).unwrap();
    }
    fs::create_dir_all(work.join("knowledge/generate")).unwrap();
    fs::copy(server.join("knowledge/generate/npm.mjs"), work.join("knowledge/generate/npm.mjs")).unwrap();
    copy
}

/// The files in a folder, sorted.
fn file_names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    let mut names: Vec<_> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}
