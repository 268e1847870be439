//! The package index of pages, in the form of PEP 691: the wheels that were fetched from the user's own index.
//!
//! `simple/PACKAGE/` lists the wheels of a package, `wheels/HASH/FILE` is one. micropip asks here for all that Pyodide's
//! own packages have not.

use std::collections::BTreeSet;

use anyhow::Result;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::shelf::Shelf;
use super::{Found, Installer, Wanted, immutable};
use crate::runtime::wheels::{self, Wheel};
use crate::server::typed;

/// JavaScript that makes the micropip of an interpreter ask the index below `base`, a path that ends in `/`.
pub(super) fn ask(base: &str) -> String {
    include_str!("index.js").replace("%BASE%", base)
}

/// The answer to a path of the index; `None` for other paths.
///
/// # Errors
/// When Pyodide's list of packages is broken.
pub(super) fn read(shelf: &Shelf, path: &str, origin: &str) -> Result<Option<Found>> {
    if let Some(package) = path.strip_prefix("simple/") {
        return of_package(shelf, package.trim_end_matches('/'), origin).map(Some);
    }
    Ok(path.strip_prefix("wheels/").map(|path| wheel(shelf, path)))
}

fn of_package(shelf: &Shelf, package: &str, origin: &str) -> Result<Found> {
    let searched = wanted(shelf, package.to_owned());
    let wheels = wheels::newest(wheels::cached(&shelf.packages().pyodide), package);
    if wheels.is_empty() {
        // Of Pyodide's own packages, only other versions are looked for here.
        let is_own = shelf.packages_of_pyodide()?.package(package).is_some();
        let wanted = (!is_own).then(|| searched.clone());
        return Ok(Found { wanted, searched: Some(searched), ..not_found().into() });
    }
    let list = listed(package, &wheels, &format!("{origin}{}wheels/", shelf.base()));
    let mut response = typed("application/vnd.pypi.simple.v1+json", list.to_string().into());
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(Found { searched: Some(searched), ..response.into() })
}

/// The page of a package.
fn listed(package: &str, wheels: &[Wheel], at: &str) -> Value {
    let file = |wheel: &Wheel| {
        json!({
            "filename": wheel.file_name,
            // Absolute: a worker's own address is none that another could be joined to.
            "url": format!("{at}{}/{}", wheel.sha256, wheel.file_name),
            "hashes": {"sha256": wheel.sha256},
        })
    };
    json!({
        "meta": {"api-version": "1.0"},
        "name": package,
        "files": wheels.iter().map(file).collect::<Vec<_>>(),
    })
}

/// A wheel: `HASH/FILE`. PyScript remembers where it found one, and asks again when it is gone.
fn wheel(shelf: &Shelf, path: &str) -> Found {
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    let Some((hash, file_name)) = path.split_once('/') else { return not_found().into() };
    let cached = wheels::cached(&shelf.packages().pyodide);
    let found = cached.into_iter().find(|wheel| wheel.sha256 == hash && wheel.file_name == file_name);
    match found.and_then(|wheel| wheel.read()) {
        Some(content) => immutable(file_name, content).into(),
        None => {
            let wanted = wanted(shelf, wheels::package_of(file_name));
            Found { wanted: Some(wanted), ..not_found().into() }
        }
    }
}

fn wanted(shelf: &Shelf, name: String) -> Wanted {
    let (installer, release) = (Installer::Micropip, shelf.release_beside());
    Wanted { name, installer, needs: BTreeSet::new(), release }
}

fn not_found() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_is_filled_in() {
        let script = ask("/_pyscript/v/");
        assert_eq!(script.matches("new URL(\"/_pyscript/v/simple\", import.meta.url)").count(), 1);
        assert_eq!(script.replace("/_pyscript/v/", "%BASE%"), include_str!("index.js"));
    }
}
