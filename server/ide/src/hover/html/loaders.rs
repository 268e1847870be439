//! Hover on the address that loads PyScript.

use knowledge::releases::{self, Loader, LoaderFile, Origin};

use crate::engines;
use crate::page_tag::PageTag;

/// What an address of PyScript loads, and what is newer; `None` for another program's.
pub(super) fn explain(tag: &PageTag<'_>, url: &str) -> Option<String> {
    let loader = Loader::from_url(url)?;
    let own = match loader.file {
        LoaderFile::MiniCoi => return Some(MINI_COI.to_owned()),
        LoaderFile::Core | LoaderFile::Css | LoaderFile::ClassicJs | LoaderFile::ClassicCss => {
            carries(&loader)
        }
        LoaderFile::Storage | LoaderFile::ServiceWorker | LoaderFile::Other => return None,
    };
    match (&loader.origin, own) {
        // A `core.js` of somebody else's has nothing to do with us.
        (Origin::Local | Origin::Elsewhere, _) if !tag.page.is_pyscript() => None,
        (Origin::Local | Origin::Elsewhere, _) => {
            Some("A copy of PyScript. Its address does not tell the version.\n".to_owned())
        }
        (_, Some(text)) => Some(text + &origin_note(&loader) + &newer(&loader)),
        (origin, None) => Some(format!("{}\n{}", unknown(origin), newer(&loader))),
    }
}

const MINI_COI: &str = "**mini-coi** — a service worker that adds the headers which SharedArrayBuffer needs, so that workers can \
    use `window` and `document`. It must come from the page's own site, as the first script of the page, and without \
    `type=\"module\"`.\n";

/// `**PyScript 2026.7.3** — 2026-07-29` and what it carries.
fn carries(loader: &Loader) -> Option<String> {
    let versions = loader.resolved()?;
    let row = versions.release.and_then(releases::find);
    let engines = |pyodide: String| match versions.micropython {
        Some(micropython) => format!("{pyodide}, MicroPython {micropython}"),
        None => format!("{pyodide}, classic"),
    };
    let pyodide = format!("Pyodide {} (Python {})", versions.pyodide, versions.python);
    Some(match (&loader.origin, row, versions.core) {
        (Origin::Npm { .. }, row, Some(core)) => {
            let like = row.map_or(String::new(), |row| format!(" — like release {}", row.release));
            format!("**@pyscript/core {core}**{like}\n\n{}\n", engines(pyodide))
        }
        (_, Some(row), _) => {
            format!("**PyScript {}** — {}\n\n{}\n", row.release, row.date, engines::of_release(row))
        }
        (_, None, _) => format!("{}\n", engines(pyodide)),
    })
}

/// An address of PyScript that loads nothing known.
fn unknown(origin: &Origin) -> String {
    match origin {
        Origin::Snapshot(name) => {
            format!("**PyScript snapshot {name}** — the sources of one moment, no release")
        }
        Origin::Npm { version: Some(version), .. } => {
            format!("**@pyscript/core {version}** — no single version that is known here")
        }
        _ => "**No such release of PyScript.**".to_owned(),
    }
}

/// What is special about where it comes from.
fn origin_note(loader: &Loader) -> String {
    let note = match &loader.origin {
        Origin::Latest => format!(
            "`latest` is no release: it has stood still at {} and will go.",
            releases::LATEST_FROZEN_AT
        ),
        Origin::Alpha => "`alpha` is no release: it stands still at the end of classic PyScript.".to_owned(),
        Origin::Unstable => {
            "`unstable` is built from the newest sources and changes without notice.".to_owned()
        }
        Origin::Npm { short: true, .. } => {
            "An address without its `dist` file loads the newest version, whatever stands behind `@`."
                .to_owned()
        }
        Origin::Npm { version: None, .. } => {
            "Nothing pins the version: the page gets every new one.".to_owned()
        }
        Origin::Release(release) if loader.misspelt => {
            format!("**This address does not exist.** The release is written `{release}`.")
        }
        _ => return String::new(),
    };
    format!("\n{note}\n")
}

/// The newest release, where this is an older one.
fn newer(loader: &Loader) -> String {
    let newest = releases::newest();
    let own = loader.resolved().and_then(|versions| versions.release);
    match loader.at(newest) {
        Some(url) if own != Some(newest) => format!("\nThe newest release is {newest}:\n`{url}`\n"),
        _ => String::new(),
    }
}
