//! The package index of MicroPython, as its installer asks it: what was fetched of it.

use std::collections::BTreeSet;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;

use super::shelf::Shelf;
use super::{Found, Installer, Wanted, immutable};
use crate::runtime::mip::{self, Package};
use crate::server::typed;

/// The answer to a path of the index, `mip/…`; `None` for other paths.
pub(super) fn read(shelf: &Shelf, path: &str) -> Option<Found> {
    let path: Vec<&str> = path.strip_prefix("mip/")?.split('/').collect();
    Some(match path[..] {
        ["package", "py", name, version] => package(shelf, name, version),
        ["file", _, hash] => match mip::file(hash) {
            Some(content) => immutable(hash, content).into(),
            None => not_found(),
        },
        _ => not_found(),
    })
}

fn package(shelf: &Shelf, name: &str, version: &str) -> Found {
    let version = version.strip_suffix(".json").unwrap_or(version);
    let Some(package) = Package::new(name, version) else { return not_found() };
    if let Some(content) = mip::package(&package) {
        let mut response = typed("application/json", content.into());
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return response.into();
    }
    let wanted = Wanted {
        name: package.to_string(),
        installer: Installer::Mip,
        needs: BTreeSet::new(),
        release: shelf.release_beside(),
    };
    Found { wanted: Some(wanted), ..not_found() }
}

fn not_found() -> Found {
    StatusCode::NOT_FOUND.into_response().into()
}
