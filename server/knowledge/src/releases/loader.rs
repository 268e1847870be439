//! What an address in `<script src>` or `<link href>` loads.

use std::ops::Range;

use super::{CoreVersion, LAST_CLASSIC, LATEST_FROZEN_AT, Versions};
use super::{is_classic, newest, newest_npm, npm_versions, versions};
use crate::Release;

/// One file of PyScript, as an address names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loader {
    /// Which file.
    pub file: LoaderFile,
    /// Where it comes from, and of which version.
    pub origin: Origin,
    /// Bytes of the address that say the version: the number after `releases/` or `@`, or the whole of `latest`,
    /// `alpha`, `unstable` and `snapshots/X`. `None` where nothing says one.
    pub version_range: Option<Range<usize>>,
    /// The version is a release's but not written as its address has it (`2024.08.1`, `2023.5.1`), so that this
    /// address does not exist.
    pub misspelt: bool,
}

/// The files that a page can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LoaderFile {
    /// `core.js`: PyScript since 2023.11.1. Needs `type="module"`.
    Core,
    /// `core.css`
    Css,
    /// `pyscript.js`: PyScript up to 2023.05.1.
    ClassicJs,
    /// `pyscript.css`
    ClassicCss,
    /// `mini-coi.js` or `mini-coi-fd.js`: adds the headers for SharedArrayBuffer.
    MiniCoi,
    /// `storage.js`: PyScript's storage for JavaScript.
    Storage,
    /// A service worker that stands in for SharedArrayBuffer.
    ServiceWorker,
    /// Another file beside them.
    Other,
}

/// Where a file of PyScript comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// `https://pyscript.net/releases/V/`. Need not exist: see [`super::exists`].
    Release(Release),
    /// `https://pyscript.net/latest/`: frozen at [`LATEST_FROZEN_AT`].
    Latest,
    /// `https://pyscript.net/alpha/`: classic only.
    Alpha,
    /// `https://pyscript.net/unstable/`: built from the main branch.
    Unstable,
    /// `https://pyscript.net/snapshots/X/`
    Snapshot(String),
    /// `https://pyscript.net/releases/TEXT/` where the text is no release number, such as `2023.11.1.RC3` or `2026.7`.
    Unnumbered(String),
    /// A package CDN.
    Npm {
        /// What stands after `@`: a version, a range or a tag. `None`: nothing, so the newest.
        version: Option<String>,
        /// Which CDN.
        cdn: Cdn,
        /// The address names the package only, not its `dist` file. Such an address loads the newest version whatever
        /// it says after `@`.
        short: bool,
    },
    /// Another host. The version is unknown.
    Elsewhere,
    /// A relative address: a copy beside the page. The version is unknown.
    Local,
}

/// The CDNs that serve npm packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cdn {
    /// `cdn.jsdelivr.net`
    Jsdelivr,
    /// `unpkg.com`
    Unpkg,
    /// `esm.run`
    EsmRun,
    /// `esm.sh`
    EsmSh,
    /// `cdn.skypack.dev`
    Skypack,
    /// `ga.jspm.io`
    Jspm,
}

impl Loader {
    /// Reads an address; `None` where it is no file of PyScript. A relative `core.js` (or one on an unknown host) may
    /// be another program's: whether the page holds Python decides.
    pub fn from_url(url: &str) -> Option<Loader> {
        let address = Address::split(url);
        match address.host.as_deref() {
            None => address.unversioned(Origin::Local),
            Some("pyscript.net" | "www.pyscript.net") => address.official(),
            Some(host) => match cdn(host) {
                Some(cdn) => address.npm(cdn),
                None => address.unversioned(Origin::Elsewhere),
            },
        }
    }

    /// What the page runs on. `None` where the address does not tell (a copy, a snapshot) or tells nothing that was
    /// ever published.
    pub fn resolved(&self) -> Option<Versions> {
        match &self.origin {
            Origin::Release(release) => versions(*release),
            Origin::Latest if self.file.is_classic() => versions(LAST_CLASSIC),
            Origin::Latest => versions(LATEST_FROZEN_AT),
            Origin::Alpha => versions(LAST_CLASSIC),
            Origin::Unstable => versions(newest()),
            Origin::Npm { version: None, .. } | Origin::Npm { short: true, .. } => newest_npm(),
            Origin::Npm { version: Some(version), .. } => match version.parse::<CoreVersion>() {
                Ok(core) => npm_versions(core),
                Err(()) if version == "latest" => newest_npm(),
                Err(()) => None,
            },
            Origin::Snapshot(_) | Origin::Unnumbered(_) | Origin::Elsewhere | Origin::Local => None,
        }
    }

    /// The official address of this file in `release`; `None` for a file that releases do not serve.
    pub fn at(&self, release: Release) -> Option<String> {
        let name = match (self.file, is_classic(release)) {
            (LoaderFile::Core | LoaderFile::ClassicJs, false) => "core.js",
            (LoaderFile::Core | LoaderFile::ClassicJs, true) => "pyscript.js",
            (LoaderFile::Css | LoaderFile::ClassicCss, false) => "core.css",
            (LoaderFile::Css | LoaderFile::ClassicCss, true) => "pyscript.css",
            (LoaderFile::Storage, false) => "storage.js",
            _ => return None,
        };
        Some(format!("https://pyscript.net/releases/{release}/{name}"))
    }

    /// The official address of what this address loads now, the newest release where it does not tell.
    pub fn official(&self) -> Option<String> {
        let release = self.resolved().and_then(|versions| versions.release);
        self.at(release.unwrap_or_else(newest))
    }
}

impl LoaderFile {
    /// Whether only the classic line has this file.
    pub fn is_classic(self) -> bool {
        matches!(self, LoaderFile::ClassicJs | LoaderFile::ClassicCss)
    }

    /// Whether this file starts PyScript.
    pub fn is_script(self) -> bool {
        matches!(self, LoaderFile::Core | LoaderFile::ClassicJs)
    }
}

/// An address, cut where the version may stand.
struct Address<'a> {
    /// Lower case, without user and port. `None`: relative.
    host: Option<String>,
    /// The path without the leading slash, query and fragment.
    path: &'a str,
    /// Where the path starts: bytes of the address.
    path_start: usize,
}

impl<'a> Address<'a> {
    fn split(url: &'a str) -> Self {
        let trimmed = url.trim_start_matches([' ', '\t', '\n', '\r']);
        let mut at = url.len() - trimmed.len();
        let scheme = ["https://", "http://", "//"].into_iter().find(|scheme| {
            trimmed.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        let mut host = None;
        if let Some(scheme) = scheme {
            at += scheme.len();
            let end = url[at..].find(['/', '?', '#']).map_or(url.len(), |length| at + length);
            let authority = url[at..end].rsplit('@').next().unwrap_or_default();
            let name = authority.split(':').next().unwrap_or_default();
            host = Some(name.to_ascii_lowercase());
            at = end;
        }
        at += url[at..].len() - url[at..].trim_start_matches('/').len();
        let rest = &url[at..];
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        Address { host, path: rest[..end].trim_end(), path_start: at }
    }

    /// `https://pyscript.net/…`
    fn official(&self) -> Option<Loader> {
        let (channel, rest) = self.path.split_once('/')?;
        let (version, file) = match channel {
            "releases" | "snapshots" => rest.split_once('/')?,
            _ => (channel, rest),
        };
        let mut misspelt = false;
        let (origin, range) = match channel {
            "releases" => {
                let start = channel.len() + 1;
                let range = start..start + version.len();
                match version.parse::<Release>() {
                    Ok(release) => {
                        misspelt = release.to_string() != version;
                        (Origin::Release(release), range)
                    }
                    Err(()) => (Origin::Unnumbered(version.to_owned()), range),
                }
            }
            "snapshots" => (Origin::Snapshot(version.to_owned()), 0..channel.len() + 1 + version.len()),
            "latest" => (Origin::Latest, 0..channel.len()),
            "alpha" => (Origin::Alpha, 0..channel.len()),
            "unstable" => (Origin::Unstable, 0..channel.len()),
            _ => return None,
        };
        Some(Loader {
            file: named(file).unwrap_or(LoaderFile::Other),
            origin,
            version_range: Some(self.in_url(range)),
            misspelt,
        })
    }

    /// `https://cdn.jsdelivr.net/npm/@pyscript/core@V/dist/core.js` and its relatives.
    fn npm(&self, cdn: Cdn) -> Option<Loader> {
        const PACKAGE: &str = "@pyscript/core";
        let Some(start) = self.path.find(PACKAGE) else {
            return self.unversioned(Origin::Elsewhere).filter(|loader| loader.file != LoaderFile::Core);
        };
        let after = start + PACKAGE.len();
        let rest = &self.path[after..];
        let (version, range, rest) = match rest.strip_prefix('@') {
            Some(tail) => {
                let end = tail.find('/').unwrap_or(tail.len());
                (Some(tail[..end].to_owned()), Some(after + 1..after + 1 + end), &tail[end..])
            }
            None if rest.is_empty() || rest.starts_with('/') => (None, None, rest),
            None => return None,
        };
        let short = matches!(rest.trim_matches('/'), "" | "+esm" | "core");
        let file = match rest.trim_matches('/') {
            _ if short => LoaderFile::Core,
            "storage" => LoaderFile::Storage,
            path => named(path).unwrap_or(LoaderFile::Other),
        };
        Some(Loader {
            file,
            origin: Origin::Npm { version, cdn, short },
            version_range: range.map(|range| self.in_url(range)),
            misspelt: false,
        })
    }

    /// A file that only its name tells.
    fn unversioned(&self, origin: Origin) -> Option<Loader> {
        named(self.path).map(|file| Loader { file, origin, version_range: None, misspelt: false })
    }

    fn in_url(&self, range: Range<usize>) -> Range<usize> {
        self.path_start + range.start..self.path_start + range.end
    }
}

/// The file that a path ends in, where its name is PyScript's. Names that others use too count only inside a folder
/// that PyScript's packages have.
fn named(path: &str) -> Option<LoaderFile> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match name {
        "core.js" => Some(LoaderFile::Core),
        "core.css" => Some(LoaderFile::Css),
        "pyscript.js" | "pyscript.min.js" => Some(LoaderFile::ClassicJs),
        "pyscript.css" => Some(LoaderFile::ClassicCss),
        "mini-coi.js" | "mini-coi-fd.js" => Some(LoaderFile::MiniCoi),
        "storage.js" if folder.is_empty() || folder.contains("pyscript") || folder.ends_with("dist") => {
            Some(LoaderFile::Storage)
        }
        "sw.js" if folder.contains("coincident") || folder.contains("sabayon") => {
            Some(LoaderFile::ServiceWorker)
        }
        "service-worker.js" if folder.contains("pyscript") => Some(LoaderFile::ServiceWorker),
        _ => None,
    }
}

fn cdn(host: &str) -> Option<Cdn> {
    match host {
        "cdn.jsdelivr.net" | "fastly.jsdelivr.net" => Some(Cdn::Jsdelivr),
        "unpkg.com" | "www.unpkg.com" => Some(Cdn::Unpkg),
        "esm.run" => Some(Cdn::EsmRun),
        "esm.sh" => Some(Cdn::EsmSh),
        "cdn.skypack.dev" => Some(Cdn::Skypack),
        "ga.jspm.io" | "jspm.dev" => Some(Cdn::Jspm),
        _ => None,
    }
}

#[cfg(test)]
#[path = "loader_tests.rs"]
mod tests;
