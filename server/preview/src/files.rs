//! The project's files: which path a request means, what lies there, what type it has.

use std::io::{self, Read as _};

use camino::{Utf8Path, Utf8PathBuf};
use percent_encoding::percent_decode_str;

/// Where the text of a project file comes from: the disk, or an editor that holds unsaved text in front of it.
pub trait Content: Send + Sync + 'static {
    /// The bytes of the file at an absolute path below the root. Blocks.
    ///
    /// # Errors
    /// `NotFound` also for what lies outside of the root or is no regular file.
    fn read(&self, path: &Utf8Path) -> io::Result<Vec<u8>>;
}

/// The files as they lie on disk below a root folder.
#[derive(Debug, Clone)]
pub struct Disk {
    root: Utf8PathBuf,
}

impl Disk {
    /// The files below `root`.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn new(root: &Utf8Path) -> io::Result<Self> {
        Ok(Disk { root: root.canonicalize_utf8()? })
    }
}

impl Content for Disk {
    /// Follows symbolic links, but not out of the root.
    fn read(&self, path: &Utf8Path) -> io::Result<Vec<u8>> {
        let real = path.canonicalize_utf8()?;
        if !real.starts_with(&self.root) {
            return Err(io::Error::new(io::ErrorKind::NotFound, "it lies outside of the project"));
        }
        let mut file = std::fs::File::open(&real)?;
        if !file.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::NotFound, "it is no file"));
        }
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        Ok(content)
    }
}

/// The path below `root` that the path of a request means; `None` where it means none. Nothing is looked up, so what
/// comes out may not exist, but it never leads out of the root by its own text.
pub(crate) fn resolve(root: &Utf8Path, request: &str) -> Option<Utf8PathBuf> {
    let decoded = percent_decode_str(request.strip_prefix('/')?).decode_utf8().ok()?;
    let mut path = root.to_owned();
    for part in decoded.split('/') {
        match part {
            "" => {}
            "." | ".." => return None,
            _ if part.contains(['\\', '\0']) || (cfg!(windows) && part.contains(':')) => return None,
            _ => path.push(part),
        }
    }
    Some(path)
}

/// The file of a page that a browser names by its path on the server, as [`resolve`] does.
pub(crate) fn page(root: &Utf8Path, request: &str) -> Option<Utf8PathBuf> {
    let file = resolve(root, request)?;
    Some(if request.ends_with('/') { file.join("index.html") } else { file })
}

/// The media type of a file, by its name.
pub(crate) fn media_type(name: &str) -> &'static str {
    let extension = Utf8Path::new(name).extension().unwrap_or_default().to_ascii_lowercase();
    match extension.as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" | "ipynb" => "application/json",
        "toml" => "application/toml",
        "py" | "pyi" => "text/x-python; charset=utf-8",
        "txt" | "md" | "rst" | "log" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "zip" | "whl" => "application/zip",
        "gz" | "tgz" => "application/gzip",
        "tar" => "application/x-tar",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "mp3" => "audio/mpeg",
        "ogg" => "audio/ogg",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// The HTML files below a folder, relative to it, with `/`, sorted. Hidden folders, links and the folders of package
/// managers are left out; of a large tree, [`PAGES`] of them are found.
pub(crate) fn pages(folder: &Utf8Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((next, depth)) = folders.pop() {
        let Ok(entries) = next.read_dir_utf8() else { continue };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            let name = entry.file_name();
            if kind.is_dir() && depth < PAGES_DEPTH && !is_passed_over(name) {
                folders.push((entry.path().to_owned(), depth + 1));
            } else if kind.is_file() && media_type(name).starts_with("text/html") {
                let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                found.push(below.as_str().replace('\\', "/"));
            }
            if found.len() == PAGES {
                found.sort();
                return found;
            }
        }
    }
    found.sort();
    found
}

/// A list longer than this helps nobody.
pub(crate) const PAGES: usize = 500;
const PAGES_DEPTH: usize = 8;

/// Whether a name belongs to a tool rather than to the project.
pub(crate) fn is_passed_over(name: &str) -> bool {
    name.starts_with('.') || matches!(name, "node_modules" | "__pycache__" | "target")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_mean_paths_below_the_root() {
        let cases = [
            ("/", Some("/root")),
            ("/index.html", Some("/root/index.html")),
            ("/a/b%20c.py", Some("/root/a/b c.py")),
            ("/a//b", Some("/root/a/b")),
            ("/%C3%A9.py", Some("/root/é.py")),
            ("/%252e%252e/x", Some("/root/%2e%2e/x")),
            ("/..", None),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/..%2fsecret", None),
            ("/a/%2E%2e%2Fsecret", None),
            ("/..%5Csecret", None),
            ("/a\\..\\secret", None),
            ("/x%00.py", None),
            ("/%FF", None),
            ("relative", None),
        ];
        for (request, path) in cases {
            assert_eq!(
                resolve(Utf8Path::new("/root"), request).as_deref(),
                path.map(Utf8Path::new),
                "{request}"
            );
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out_of_the_root() {
        let temporary = tempfile::tempdir().unwrap();
        let base = Utf8Path::from_path(temporary.path()).unwrap();
        let root = base.join("root");
        std::fs::create_dir(&root).unwrap();
        std::fs::write(base.join("secret"), "secret").unwrap();
        std::fs::write(root.join("inside"), "inside").unwrap();
        std::os::unix::fs::symlink(base.join("secret"), root.join("out")).unwrap();
        std::os::unix::fs::symlink(base, root.join("up")).unwrap();
        std::os::unix::fs::symlink(root.join("inside"), root.join("link")).unwrap();
        std::os::unix::fs::symlink(root.join("loop"), root.join("loop")).unwrap();
        let disk = Disk::new(&root).unwrap();
        assert_eq!(disk.read(&root.join("link")).unwrap(), b"inside");
        for refused in ["out", "up/secret", "loop", "missing", "."] {
            assert!(disk.read(&root.join(refused)).is_err(), "{refused}");
        }
    }

    #[test]
    fn pages_are_listed_without_the_folders_of_tools() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap();
        for file in ["b.html", "a/index.htm", "a/main.py", "node_modules/x/x.html", ".git/x.html"] {
            std::fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            std::fs::write(root.join(file), "").unwrap();
        }
        assert_eq!(pages(root), ["a/index.htm", "b.html"]);
    }

    #[test]
    fn a_folder_of_many_pages_is_cut() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap();
        for number in 0..=PAGES {
            std::fs::write(root.join(format!("{number}.html")), "").unwrap();
        }
        assert_eq!(pages(root).len(), PAGES);
    }
}
