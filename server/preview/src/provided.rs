//! What stands below `/_pyscript/VERSION/`: the worker of the agent, and the runtimes with the few changes that make them load
//! themselves from here.

mod choice;
mod followed;
mod index;
mod mip;
mod shelf;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use camino::Utf8PathBuf;
use knowledge::Release;
use project::page::Page;

use crate::rewrite::Address;
use crate::runtime::{self, Runtime};
use crate::server::typed;
use crate::{agent, files};

pub(crate) use choice::release_of;
use shelf::Shelf;

/// Everything below `/_pyscript/` that is a file.
pub(crate) struct Provided {
    /// The runtime of every page that needs no other.
    pinned: Arc<Shelf>,
    /// The runtimes of other releases that pages asked for, as found so far.
    others: Mutex<Vec<Arc<Shelf>>>,
    /// The folder with the runtimes of other releases.
    installed: Option<Utf8PathBuf>,
}

/// An answer, and what the user should know about it: the rest of a sentence that begins with the page.
pub(crate) struct Found {
    pub(crate) response: Response,
    pub(crate) notice: Option<String>,
    /// A package that is not on this machine.
    pub(crate) wanted: Option<Wanted>,
    /// A package that was looked for in the index: whether what is there will do, its installer says.
    pub(crate) searched: Option<Wanted>,
}

/// A package that a page asked for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wanted {
    /// Normalized; where that is known, with the extras and versions that are needed: `party[loud]>1`.
    pub(crate) name: String,
    pub(crate) installer: Installer,
    /// The packages that come with it.
    pub(crate) needs: BTreeSet<String>,
    /// Whose Pyodide it is, where that is not the pinned release.
    pub(crate) release: Option<Release>,
}

/// What asks for packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Installer {
    /// That of Pyodide.
    Micropip,
    /// That of MicroPython.
    Mip,
}

impl From<Response> for Found {
    fn from(response: Response) -> Self {
        Found { response, notice: None, wanted: None, searched: None }
    }
}

/// What a page gets instead of what an address names.
pub(crate) struct StandIn {
    /// The path on this server.
    pub(crate) path: String,
    /// How that differs from what the page asks for: the rest of a sentence that begins with the page.
    pub(crate) notice: Option<String>,
}

impl Provided {
    pub(crate) fn new(runtime: Arc<Runtime>) -> Self {
        Provided {
            pinned: Arc::new(Shelf::new(runtime, agent::WATCH)),
            others: Mutex::default(),
            installed: runtime::releases_folder(),
        }
    }

    /// Where the agent finds its files: a path that ends in `/`. Another one whenever any file would be another one, so that
    /// browsers can keep the files for good.
    pub(crate) fn home(&self) -> String {
        self.pinned.base()
    }

    /// What stands in for an address, on a page that loads the release `of_page`; `None` where nothing does.
    pub(crate) fn stand_in(&self, address: &Address, of_page: Option<Release>) -> Option<StandIn> {
        let shelf = self.choose(address, of_page);
        let path = shelf.path_of(&address.path)?;
        Some(StandIn { path, notice: choice::notice(address, &shelf) })
    }

    /// What the browser of a page of that release is told to load with it: values of `Link` headers.
    pub(crate) fn preloads(&self, page: &Page, release: Option<Release>) -> Vec<String> {
        release
            .and_then(|release| self.of_release(release))
            .unwrap_or_else(|| Arc::clone(&self.pinned))
            .preloads(page)
    }

    /// The answer to a path below `/_pyscript/`; `origin` is that of the page.
    ///
    /// # Errors
    /// When a file of the runtime is damaged.
    pub(crate) fn read(&self, path: &str, origin: &str) -> Result<Found> {
        let not_found = || Ok(StatusCode::NOT_FOUND.into_response().into());
        let Some((version, path)) = path.split_once('/') else { return not_found() };
        let (watch, content) = agent::WATCH;
        if path == watch && version == self.pinned.version() {
            return Ok(immutable(path, content.into()).into());
        }
        match self.shelves().into_iter().find(|shelf| shelf.version() == version) {
            Some(shelf) => shelf.read(path, origin),
            None => not_found(),
        }
    }

    /// The runtime of a release, where it is here.
    fn of_release(&self, release: Release) -> Option<Arc<Shelf>> {
        if let Some(known) = self.shelves().into_iter().find(|shelf| shelf.release() == Some(release)) {
            return Some(known);
        }
        // Looked for at each load of a page: it may have been installed meanwhile.
        let runtime = runtime::of_release(self.installed.as_deref()?, release)?;
        let shelf = Arc::new(Shelf::new(Arc::new(runtime), agent::WATCH));
        self.others.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&shelf));
        Some(shelf)
    }

    fn shelves(&self) -> Vec<Arc<Shelf>> {
        let others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::once(&self.pinned).chain(others.iter()).map(Arc::clone).collect()
    }
}

fn immutable(path: &str, content: Bytes) -> Response {
    let mut response = typed(files::media_type(path), content.into());
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    // A page may register mini-coi from here for itself, as it would from its own host.
    headers.insert(HeaderName::from_static("service-worker-allowed"), HeaderValue::from_static("/"));
    response
}
