//! The committed tables about JavaScript are what their generator makes of the pinned packages.
#![allow(clippy::disallowed_methods, reason = "tests read what programs wrote, not the user's project")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use tests::process::run;
use tests::{copy_folder, repository, tools};

/// Far more than the slowest of the scripts needs.
const SCRIPT_LIMIT: Duration = Duration::from_secs(300);

const AGAIN: &str =
    "make them again: cd server/javascript/generate && npm ci --ignore-scripts && npm run all";

/// All but `proxies.json`, which dozens of engines are measured for.
const TABLES: [&str; 6] =
    ["callbacks.json", "classes.json", "es.d.ts", "mdn.json", "web.d.ts", "worker.d.ts"];

#[test]
fn javascript_tables_are_fresh() {
    let work = tempfile::tempdir_in(packages().unwrap()).unwrap();
    let made = work.path().join("data");
    generate(work.path(), &made).unwrap();
    let committed = repository().join("server/javascript/data");
    for name in TABLES {
        let read = |folder: &Path| fs::read_to_string(folder.join(name)).unwrap();
        let (old, new) = (read(&committed), read(&made));
        let first = old.lines().zip(new.lines()).position(|(old, new)| old != new);
        assert!(old == new, "{name} is stale from line {:?} on; {AGAIN}", first.map(|line| line + 1));
    }
    let mut others = file_names(&committed).unwrap();
    others.retain(|name| !TABLES.contains(&name.as_str()));
    assert_eq!(others, ["proxies.json"], "tables that nothing proves fresh");
}

/// The folder with the packages that the generator pins.
fn packages() -> Result<PathBuf> {
    let generator = repository().join("server/javascript/generate");
    let lock = fs::read_to_string(generator.join("package-lock.json"))?;
    tools::installed("generate", &lock, |folder| {
        for name in ["package.json", "package-lock.json"] {
            fs::copy(generator.join(name), folder.join(name))?;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        run(tools::command_in("npm", folder)?.args(arguments), SCRIPT_LIMIT)?;
        Ok(())
    })
}

/// Runs a copy of the generator under `work`, where it finds the packages of a folder above: its own may hold others.
fn generate(work: &Path, tables: &Path) -> Result<()> {
    let server = repository().join("server");
    let scripts = work.join("javascript/generate");
    copy_folder(&server.join("javascript/generate/sources"), &scripts.join("sources"))?;
    for name in file_names(&server.join("javascript/generate"))? {
        fs::copy(server.join("javascript/generate").join(&name), scripts.join(&name))?;
    }
    fs::create_dir_all(work.join("knowledge/generate"))?;
    fs::copy(server.join("knowledge/generate/npm.mjs"), work.join("knowledge/generate/npm.mjs"))?;
    for script in ["behaviour.mjs", "types.mjs", "check.mjs"] {
        let mut node = Command::new(tools::node()?);
        run(node.arg(script).current_dir(&scripts).env("TABLES", tables), SCRIPT_LIMIT)?;
    }
    Ok(())
}

/// The files in a folder, sorted.
fn file_names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort_unstable();
    Ok(names)
}
