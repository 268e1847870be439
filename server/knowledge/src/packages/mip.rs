//! What MicroPython's `mip` installs by name.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::data;

/// A package of micropython-lib.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MipPackage {
    /// The name to ask for.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The modules that it brings.
    pub imports: Vec<String>,
    /// The packages that come along.
    pub needs: Vec<String>,
    /// What it needs that a browser has not.
    #[serde(default)]
    pub wants: Option<Wants>,
}

/// What a package needs that a browser has not, so that installing it there is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wants {
    /// A microcontroller and its pins or radio.
    Board,
    /// Network sockets.
    Sockets,
    /// Threads.
    Threads,
}

/// All packages, by name.
pub fn mip_packages() -> &'static [MipPackage] {
    &MIP
}

/// The package of exactly this name.
pub fn mip_find(name: &str) -> Option<&'static MipPackage> {
    mip_packages().iter().find(|package| package.name == name)
}

/// The package that brings a module and works in a browser. Of several the one of the module's own name, else the first.
/// Takes a dotted path, of which the first part counts.
pub fn mip_by_import(module: &str) -> Option<&'static MipPackage> {
    let module = module.split('.').next().unwrap_or(module);
    let brings = |package: &&MipPackage| {
        package.wants.is_none() && package.imports.iter().any(|import| import == module)
    };
    mip_find(module).filter(brings).or_else(|| mip_packages().iter().find(brings))
}

impl Wants {
    /// In words: `network sockets`.
    pub fn describe(self) -> &'static str {
        match self {
            Wants::Board => "a microcontroller",
            Wants::Sockets => "network sockets",
            Wants::Threads => "threads",
        }
    }
}

static MIP: LazyLock<Vec<MipPackage>> = LazyLock::new(|| data::load(include_str!("../../data/mip.json")));
