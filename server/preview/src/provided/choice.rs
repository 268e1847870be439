//! Which of the runtimes here stands in for an address, and what the user should know of that.

use std::sync::Arc;

use knowledge::Release;
use knowledge::releases;

use super::Provided;
use super::shelf::Shelf;
use crate::rewrite::{Address, Product};

impl Provided {
    /// The runtime for an address on a page of the release `of_page`: the one that was asked for where it is here, else
    /// that of the page, else the pinned one.
    pub(super) fn choose(&self, address: &Address, of_page: Option<Release>) -> Arc<Shelf> {
        let pinned = || Arc::clone(&self.pinned);
        let page = || of_page.and_then(|release| self.of_release(release));
        match address.product {
            Product::Core => {
                release_of(address).and_then(|release| self.of_release(release)).unwrap_or_else(pinned)
            }
            Product::Pyodide | Product::MicroPython => {
                let page = page().unwrap_or_else(pinned);
                let mut shelves = vec![Arc::clone(&page)];
                shelves.extend(self.shelves());
                shelves.into_iter().find(|shelf| is_same(address, shelf)).unwrap_or(page)
            }
            Product::MiniCoi => pinned(),
        }
    }
}

/// The release that an address of PyScript core names: by its own name, or by that of its npm package.
pub(crate) fn release_of(address: &Address) -> Option<Release> {
    let version = address.version.as_deref().filter(|_| address.product == Product::Core)?;
    let by_package = || {
        let core = version.parse().ok()?;
        releases::all().iter().rev().find(|row| row.core == Some(core)).map(|row| row.release)
    };
    version.parse().ok().filter(|release| releases::exists(*release)).or_else(by_package)
}

/// What to say when an address names another version than the runtime has.
pub(super) fn notice(address: &Address, shelf: &Shelf) -> Option<String> {
    let asked = address.version.as_deref()?;
    if is_same(address, shelf) {
        return None;
    }
    let name = address.product.name();
    let runs = match address.product {
        Product::Core => shelf.release()?.to_string(),
        Product::Pyodide => shelf.packages().pyodide.clone(),
        Product::MicroPython => shelf.packages().micropython.clone(),
        Product::MiniCoi => return None,
    };
    let published = release_of(address)
        .filter(|release| releases::versions(*release).is_some_and(|of| of.core.is_some()));
    let way_out = published.map_or_else(String::new, |release| {
        format!(" (`pyscript-lsp runtime install --release {release}` gets that one)")
    });
    Some(format!("asks for {name} {asked}; the preview runs it on {name} {runs}{way_out}"))
}

/// Whether a runtime is what an address names. The served release may carry a newer patch of an interpreter than the npm
/// packages of the same release.
fn is_same(address: &Address, shelf: &Shelf) -> bool {
    let Some(asked) = address.version.as_deref() else { return true };
    let packages = shelf.packages();
    let served = shelf.release().and_then(releases::versions);
    match address.product {
        Product::Core => {
            asked == packages.core
                || shelf.release().is_some_and(|release| Some(release) == release_of(address))
        }
        Product::Pyodide => {
            asked == packages.pyodide || served.is_some_and(|served| served.pyodide.to_string() == asked)
        }
        Product::MicroPython => {
            let served = served.and_then(|served| served.micropython);
            asked == packages.micropython || served.is_some_and(|served| served.to_string() == asked)
        }
        Product::MiniCoi => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rewrite;

    #[test]
    fn releases_are_named_in_two_ways() {
        let release = |url: &str| {
            let address = rewrite::addresses(url).pop().unwrap();
            release_of(&address).map(|release| release.to_string())
        };
        assert_eq!(release("https://pyscript.net/releases/2025.3.1/core.js").as_deref(), Some("2025.3.1"));
        assert_eq!(release("https://esm.run/@pyscript/core@0.6.39").as_deref(), Some("2025.3.1"));
        assert_eq!(release("https://esm.run/@pyscript/core@0.6.38"), None);
        assert_eq!(release("https://pyscript.net/latest/core.js"), None);
        assert_eq!(release("https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs"), None);
    }
}
