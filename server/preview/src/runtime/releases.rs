//! Releases of PyScript beside the pinned one, each installed on request into a folder of its own.
//!
//! Their npm packages cannot be pinned beforehand: npm and pip install the exact versions that the release names, and the
//! manifest keeps the hashes of what came.

use anyhow::{Context as _, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use knowledge::Release;
use knowledge::releases;

use super::bundle::{release_id, version};
use super::install::{self, Recipe};
use super::{Runtime, cache};

/// Installs a release into the cache, unless it is there. Answers its folder.
///
/// # Errors
/// As [`super::open`]; and when there is no such release, or none that npm has, or one that cannot be run from here.
pub fn install_release(release: Release, progress: &dyn Fn(&str)) -> Result<Utf8PathBuf> {
    let pinned = version("@pyscript/core").parse().ok().and_then(releases::npm_versions);
    if pinned.and_then(|versions| versions.release) == Some(release) {
        return super::install(progress);
    }
    let Some(versions) = releases::versions(release) else {
        let nearest = releases::nearest(release);
        bail!("There is no PyScript release {release} that is known here. The nearest is {nearest}.");
    };
    let core = versions.core.context("Classic PyScript is in no npm package: it cannot be installed.")?;
    let folder = cache::runtimes()?.join(release_id(&release.to_string()));
    let found = of_release(&cache::runtimes()?, release);
    if found.is_some_and(|runtime| runtime.verify().is_ok() && runtime.is_complete()) {
        progress("The release is installed already.");
        return Ok(folder);
    }
    let recipe = Recipe::Core { version: core.to_string(), bundle: release_id(&release.to_string()) };
    install::install(&folder, &recipe, progress)?;
    Ok(folder)
}

/// The runtime of a release that is installed; of none, as [`super::open`].
///
/// # Errors
/// As [`super::open`]; and when the release is not installed.
pub fn open_release(release: Option<Release>, progress: &dyn Fn(&str)) -> Result<Runtime> {
    let pinned = super::open(None, progress)?;
    match release {
        Some(release) if pinned.versions().and_then(|versions| versions.release) != Some(release) => {
            of_release(&cache::runtimes()?, release).with_context(|| {
                format!(
                    "PyScript {release} is not installed: `pyscript-lsp runtime install --release {release}`."
                )
            })
        }
        _ => Ok(pinned),
    }
}

/// The releases that are installed beside the pinned one, with their runtimes, oldest first.
pub fn installed_releases() -> Vec<(Release, Runtime)> {
    let Ok(folder) = cache::runtimes() else { return Vec::new() };
    releases::all().iter().filter_map(|row| Some((row.release, of_release(&folder, row.release)?))).collect()
}

/// The runtime of one release among the runtimes in `folder`, where it is whole.
pub(crate) fn of_release(folder: &Utf8Path, release: Release) -> Option<Runtime> {
    let bundle = release_id(&release.to_string());
    let folder = folder.join(&bundle);
    folder.exists().then(|| Runtime::of_bundle(&folder, &bundle).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_npm_does_not_have_is_said() {
        let silent = |_: &str| panic!("nothing to install");
        let error =
            |release: &str| install_release(release.parse().unwrap(), &silent).unwrap_err().to_string();
        assert_eq!(
            error("2025.4.1"),
            "There is no PyScript release 2025.4.1 that is known here. The nearest is 2025.5.1."
        );
        assert_eq!(error("2022.12.1"), "Classic PyScript is in no npm package: it cannot be installed.");
    }
}
