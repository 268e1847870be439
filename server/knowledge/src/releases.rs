//! Every PyScript release, what it carries, and the addresses it is loaded from.
//!
//! Source: the tags of github.com/pyscript/pyscript with their lock files, and for the npm table the interpreter
//! versions written into each `dist` of `@pyscript/core`. The two are not one-to-one: 2026.6.1, 2026.6.2 and 2026.7.1
//! all call themselves 0.7.28, and npm 0.7.31 loads Pyodide 314.0.2 where its release 2026.7.3 loads 314.0.3.

mod interpreter;
mod loader;
mod versions;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Release, data};

pub use interpreter::{Form, Interpreter, Pinned};
pub use loader::{Cdn, Loader, LoaderFile, Origin};
pub use versions::{Build, CoreVersion, MicroPythonVersion, PyodideVersion, PythonVersion, Stage};

/// One published release.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Published {
    /// Its number.
    #[serde(deserialize_with = "data::parsed")]
    pub release: Release,
    /// The day of its tag, `YYYY-MM-DD`.
    pub date: String,
    /// The npm version its sources carry; `None` for classic releases, which were not on npm.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub core: Option<CoreVersion>,
    /// The Pyodide that `py` scripts get by default.
    #[serde(deserialize_with = "data::parsed")]
    pub pyodide: PyodideVersion,
    /// The Python of that Pyodide.
    #[serde(deserialize_with = "data::parsed")]
    pub python: PythonVersion,
    /// The MicroPython that `mpy` scripts get by default; `None` for classic releases, which had none.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub micropython: Option<MicroPythonVersion>,
}

/// One npm version of `@pyscript/core` and the interpreters its `dist` loads by default.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct NpmBuild {
    /// The npm version.
    #[serde(deserialize_with = "data::parsed")]
    pub core: CoreVersion,
    /// Default Pyodide.
    #[serde(deserialize_with = "data::parsed")]
    pub pyodide: PyodideVersion,
    /// Default MicroPython.
    #[serde(deserialize_with = "data::parsed")]
    pub micropython: MicroPythonVersion,
}

/// What a page runs on, as far as its loader says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Versions {
    /// The release whose behaviour applies. For an npm build: the newest release that is not newer than the build.
    pub release: Option<Release>,
    /// The npm version, `None` for classic releases.
    pub core: Option<CoreVersion>,
    /// Default Pyodide.
    pub pyodide: PyodideVersion,
    /// Default MicroPython, `None` for classic releases.
    pub micropython: Option<MicroPythonVersion>,
    /// The Python of that Pyodide.
    pub python: PythonVersion,
}

/// The last release of the classic line (`pyscript.js`); everything newer is the core line (`core.js`).
pub const LAST_CLASSIC: Release = Release::new(2023, 5, 1);

/// Where `https://pyscript.net/latest/core.js` stands since the release workflow stopped updating it.
pub const LATEST_FROZEN_AT: Release = Release::new(2025, 11, 1);

/// All releases, oldest first.
pub fn all() -> &'static [Published] {
    &TABLE.releases
}

/// The npm builds whose default interpreters are known, oldest first.
pub fn npm_builds() -> &'static [NpmBuild] {
    &TABLE.npm
}

/// The newest release that this table knows.
pub fn newest() -> Release {
    all().last().map_or(LATEST_FROZEN_AT, |row| row.release)
}

/// The row of one release; `None` where it was never published.
pub fn find(release: Release) -> Option<&'static Published> {
    let at = all().binary_search_by_key(&release, |row| row.release).ok()?;
    all().get(at)
}

/// Whether such a release was published.
pub fn exists(release: Release) -> bool {
    find(release).is_some()
}

/// Whether this is (or would be) a release of the classic line, which is loaded with `pyscript.js` and knows no `mpy`.
pub fn is_classic(release: Release) -> bool {
    release <= LAST_CLASSIC
}

/// The published release that is nearest in time: in the same month the nearest number, else the next later release,
/// or the newest. A published release is its own nearest.
pub fn nearest(release: Release) -> Release {
    let same_month = all()
        .iter()
        .map(|row| row.release)
        .filter(|other| (other.year, other.month) == (release.year, release.month))
        .min_by_key(|other| other.number.abs_diff(release.number));
    let later = || all().iter().map(|row| row.release).find(|other| *other > release);
    same_month.or_else(later).unwrap_or_else(newest)
}

/// The official address of a release's main script: `core.js`, or `pyscript.js` of a classic one.
pub fn url(release: Release) -> String {
    let file = if is_classic(release) { "pyscript.js" } else { "core.js" };
    format!("https://pyscript.net/releases/{release}/{file}")
}

/// The official address of a release's style sheet: `core.css`, or `pyscript.css` of a classic one.
pub fn css_url(release: Release) -> String {
    let file = if is_classic(release) { "pyscript.css" } else { "core.css" };
    format!("https://pyscript.net/releases/{release}/{file}")
}

/// What a release carries; `None` where it was never published.
pub fn versions(release: Release) -> Option<Versions> {
    find(release).map(|row| Versions {
        release: Some(row.release),
        core: row.core,
        pyodide: row.pyodide,
        micropython: row.micropython,
        python: row.python,
    })
}

/// What an npm build carries: its own row, else the row of the release that names it, else `None`.
pub fn npm_versions(core: CoreVersion) -> Option<Versions> {
    let release = all().iter().rev().find(|row| row.core.is_some_and(|other| other <= core));
    if let Some(build) = npm_builds().iter().find(|build| build.core == core) {
        return Some(Versions {
            release: release.map(|row| row.release),
            core: Some(core),
            pyodide: build.pyodide,
            micropython: Some(build.micropython),
            python: build.pyodide.python()?,
        });
    }
    release.filter(|row| row.core == Some(core)).and_then(|row| versions(row.release))
}

/// What the newest npm build carries: what an unpinned npm address loads.
pub fn newest_npm() -> Option<Versions> {
    npm_builds().last().and_then(|build| npm_versions(build.core))
}

#[derive(Default, Deserialize)]
struct Table {
    releases: Vec<Published>,
    npm: Vec<NpmBuild>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../data/releases.json")));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_complete_and_in_order() {
        assert_eq!(all().len(), 52);
        assert_eq!(npm_builds().len(), 73);
        assert!(all().is_sorted_by_key(|row| row.release));
        assert!(all().is_sorted_by_key(|row| &row.date));
        assert!(all().is_sorted_by_key(|row| row.pyodide));
        assert!(npm_builds().is_sorted_by_key(|row| row.core));
        assert_eq!(newest(), Release::new(2026, 7, 3));
        for row in all() {
            assert_eq!(row.pyodide.python(), Some(row.python), "{}", row.release);
            assert_eq!(row.core.is_none(), is_classic(row.release), "{}", row.release);
            assert_eq!(row.core.is_none(), row.micropython.is_none(), "{}", row.release);
            let year: u16 = row.date[..4].parse().unwrap();
            assert_eq!(year, row.release.year);
        }
    }

    #[test]
    fn npm_build_and_release_of_one_name_differ() {
        let release = versions(Release::new(2026, 7, 3)).unwrap();
        let npm = npm_versions(release.core.unwrap()).unwrap();
        assert_eq!(release.pyodide.to_string(), "314.0.3");
        assert_eq!(npm.pyodide.to_string(), "314.0.2");
        assert_eq!(npm.release, release.release);
        assert_eq!(newest_npm(), Some(npm));
    }

    #[test]
    fn npm_builds_between_releases_behave_like_the_release_before() {
        let between = npm_versions("0.7.13".parse().unwrap()).unwrap();
        assert_eq!(between.release, Some(Release::new(2026, 1, 1)));
        let only_in_releases = npm_versions("0.6.53".parse().unwrap()).unwrap();
        assert_eq!(only_in_releases.release, Some(Release::new(2025, 5, 1)));
        assert_eq!(npm_versions("0.6.54".parse().unwrap()), None);
        let preview = npm_versions("0.1.22".parse().unwrap()).unwrap();
        assert_eq!(preview.release, None);
    }

    #[test]
    fn nearest_prefers_the_month_then_what_came_next() {
        let table = [
            ((2024, 8, 9), (2024, 8, 2)),
            ((2025, 4, 1), (2025, 5, 1)),
            ((2026, 9, 1), (2026, 7, 3)),
            ((2021, 1, 1), (2022, 5, 1)),
            ((2025, 2, 3), (2025, 2, 3)),
        ];
        for ((year, month, number), (near_year, near_month, near_number)) in table {
            let wanted = Release::new(year, month, number);
            assert_eq!(nearest(wanted), Release::new(near_year, near_month, near_number), "{wanted}");
        }
    }

    #[test]
    fn addresses_follow_the_line() {
        assert_eq!(url(newest()), "https://pyscript.net/releases/2026.7.3/core.js");
        assert_eq!(url(LAST_CLASSIC), "https://pyscript.net/releases/2023.05.1/pyscript.js");
        assert_eq!(css_url(newest()), "https://pyscript.net/releases/2026.7.3/core.css");
    }
}
