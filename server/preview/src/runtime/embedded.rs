//! The runtime inside the program, packed by `build.rs`.

use std::io::Read as _;

use anyhow::{Context as _, Result};
use axum::body::Bytes;
use dashmap::DashMap;

use super::{Manifest, Place, Runtime};

/// One zstd stream: the length of the manifest (4 bytes, little endian), the manifest, then the content of each file in
/// the manifest's order.
const ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/runtime.zst"));

/// Unpacks it into memory.
///
/// # Errors
/// When the program's file is damaged.
pub(super) fn runtime() -> Result<Runtime> {
    unpack(ARCHIVE).context("the runtime inside the program cannot be unpacked")
}

fn unpack(archive: &[u8]) -> Result<Runtime> {
    let mut reader = zstd::Decoder::new(archive)?;
    let mut length = [0; 4];
    reader.read_exact(&mut length)?;
    let manifest = take(&mut reader, u64::from(u32::from_le_bytes(length)))?;
    let manifest: Manifest = serde_json::from_slice(&manifest)?;
    let files = DashMap::new();
    for entry in &manifest.files {
        files.insert(entry.path.clone(), Bytes::from(take(&mut reader, entry.size)?));
    }
    Ok(Runtime { manifest, place: Place::Embedded, loaded: files })
}

fn take(reader: &mut impl std::io::Read, length: u64) -> Result<Vec<u8>> {
    let mut content = Vec::new();
    reader.take(length).read_to_end(&mut content)?;
    anyhow::ensure!(content.len() as u64 == length, "it ends too early");
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_inside_with_its_licence() {
        let runtime = runtime().unwrap();
        assert_eq!(runtime.manifest().bundle, super::super::id());
        runtime.verify().unwrap();
        let licenses = runtime.licenses().unwrap();
        assert!(
            licenses.iter().any(|(path, text)| path == "licenses/pyodide.txt" && text.contains("Mozilla"))
        );
        let core = runtime.read("core/core.js").unwrap().unwrap();
        assert!(core.starts_with(b"export{"));
        assert!(unpack(&ARCHIVE[..ARCHIVE.len() / 2]).is_err());
    }
}
