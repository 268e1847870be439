//! With the feature `bundled-runtime`: packs the installed runtime for `src/runtime/embedded.rs`.
//!
//! The folder is the one that `$PYSCRIPT_LSP_RUNTIME` names, else the one that `pyscript-lsp runtime install` fills.

#[cfg(feature = "bundled-runtime")]
#[path = "src/runtime/bundle.rs"]
#[allow(dead_code, unreachable_pub, reason = "the crate uses more of it")]
mod bundle;

#[cfg(feature = "bundled-runtime")]
#[path = "src/runtime/cache.rs"]
#[allow(unreachable_pub, reason = "as in the crate")]
mod cache;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=PYSCRIPT_LSP_RUNTIME");
    #[cfg(feature = "bundled-runtime")]
    if let Err(error) = pack::pack() {
        println!("cargo::error=The runtime cannot be bundled: {error:#}.");
        println!(
            "cargo::error=Run `cargo run -p pyscript-lsp -- runtime install` first, or name a runtime folder"
        );
        println!("cargo::error=in PYSCRIPT_LSP_RUNTIME.");
    }
}

#[cfg(feature = "bundled-runtime")]
mod pack {
    use std::io::Write as _;

    use anyhow::{Context as _, Result, ensure};
    use camino::{Utf8Path, Utf8PathBuf};

    use super::bundle::{self, Manifest};
    use super::cache;

    /// As far as zstd goes without asking more memory of the program that unpacks it.
    const LEVEL: i32 = 19;

    pub(super) fn pack() -> Result<()> {
        let folder = match std::env::var("PYSCRIPT_LSP_RUNTIME") {
            Ok(folder) => Utf8PathBuf::from(folder),
            Err(_) => cache::folder()?,
        };
        println!("cargo::rerun-if-changed={folder}/{}", bundle::MANIFEST);
        let manifest = read(&folder.join(bundle::MANIFEST))?;
        let listed: Manifest = serde_json::from_slice(&manifest)?;
        ensure!(listed.bundle == bundle::id(), "{folder} holds other files than this version needs");
        let out = std::env::var("OUT_DIR")?;
        let file = std::fs::File::create(Utf8Path::new(&out).join("runtime.zst"))?;
        let mut archive = zstd::Encoder::new(file, LEVEL)?;
        archive.write_all(&u32::try_from(manifest.len())?.to_le_bytes())?;
        archive.write_all(&manifest)?;
        for entry in &listed.files {
            let content = read(&folder.join(&entry.path))?;
            ensure!(bundle::sha256(&content) == entry.sha256, "{} in {folder} is damaged", entry.path);
            archive.write_all(&content)?;
        }
        archive.finish()?;
        Ok(())
    }

    #[allow(clippy::disallowed_methods, reason = "the runtime's files, not a user's")]
    fn read(path: &Utf8Path) -> Result<Vec<u8>> {
        std::fs::read(path).with_context(|| format!("{path} cannot be read"))
    }
}
