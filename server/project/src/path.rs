//! Names of files.

use std::fmt;
use std::sync::Arc;

use camino::Utf8Path;
use percent_encoding::percent_decode_str;

/// An absolute path with `/` between its parts and no `.` or `..` in it, or the opaque URI of a text that is in no
/// file yet (`untitled:Untitled-1`). Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FilePath(Arc<str>);

impl FilePath {
    /// From an absolute path, or from an opaque URI as it is. Backslashes of Windows become `/`.
    pub fn new(path: &str) -> Self {
        if is_opaque(path) {
            return FilePath(path.into());
        }
        let slashed = if is_windows(path) { path.replace('\\', "/") } else { path.to_owned() };
        FilePath(normalize(&slashed).into())
    }

    /// As text, for messages and comparison.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a path of the file system; `None` for a text that is in no file.
    pub fn as_path(&self) -> Option<&Utf8Path> {
        (!is_opaque(&self.0)).then(|| Utf8Path::new(&*self.0))
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or("")
    }

    /// What stands behind the last `.` of the name, in lower case.
    pub fn extension(&self) -> String {
        self.name().rsplit_once('.').map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase())
    }

    /// The folder it lies in. The root's folder is the root.
    pub fn parent(&self) -> FilePath {
        match self.0.rfind('/') {
            Some(0) | None => FilePath("/".into()),
            Some(end) => FilePath(self.0[..end].into()),
        }
    }

    /// The file that a relative URL in a file of the folder `self` means: without query and fragment, percent-decoded.
    /// `None` where the URL leaves the project's own files: another host, a data URL, a path from the site's root, a
    /// template.
    pub fn resolve(&self, url: &str) -> Option<FilePath> {
        let url = url.trim();
        if url.is_empty() || has_scheme(url) || url.starts_with(['/', '\\', '#', '?']) || is_template(url) {
            return None;
        }
        let path = url.split(['?', '#']).next().unwrap_or(url);
        let decoded = percent_decode_str(path).decode_utf8().ok()?;
        Some(FilePath(normalize(&format!("{}/{decoded}", self.0.trim_end_matches('/'))).into()))
    }

    /// The path as seen from the folder `base`: `sub/file.py`, `../file.py`.
    pub fn relative_to(&self, base: &FilePath) -> String {
        let own: Vec<&str> = self.0.split('/').collect();
        let theirs: Vec<&str> = base.0.trim_end_matches('/').split('/').collect();
        let shared = own.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
        let ups = theirs.len() - shared;
        let mut parts = vec![".."; ups];
        parts.extend(&own[shared..]);
        parts.join("/")
    }

    /// Whether it lies in the folder `folder`, at any depth.
    pub fn is_in(&self, folder: &FilePath) -> bool {
        self.0.strip_prefix(folder.0.trim_end_matches('/')).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a URL names its scheme or host itself: `https://…`, `//cdn…`, `data:…`, `emfs:…`.
pub fn has_scheme(url: &str) -> bool {
    if url.starts_with("//") {
        return true;
    }
    let scheme = url.split(':').next().unwrap_or("");
    scheme.len() < url.len()
        && scheme.len() > 1
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Whether a template engine or PyScript itself fills a part of the text in: `{{ url }}`, `{% static %}`, `${base}`.
pub fn is_template(url: &str) -> bool {
    url.contains('{') || url.contains("<%")
}

fn is_opaque(path: &str) -> bool {
    !path.starts_with('/') && !is_windows(path)
}

fn is_windows(path: &str) -> bool {
    matches!(path.as_bytes(), [drive, b':', b'/' | b'\\', ..] if drive.is_ascii_alphabetic())
}

fn normalize(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let joined = parts.join("/");
    if path.starts_with('/') { format!("/{joined}") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_urls_lead_to_files() {
        let folder = FilePath::new("/site/app");
        for (url, expected) in [
            ("./main.py", Some("/site/app/main.py")),
            ("../lib/x%20y.py?v=1#top", Some("/site/lib/x y.py")),
            ("main.py", Some("/site/app/main.py")),
            ("/main.py", None),
            ("https://example.com/a.py", None),
            ("//example.com/a.py", None),
            ("data:text/plain,x", None),
            ("{{ base }}/a.py", None),
            ("{BASE}/a.py", None),
            ("", None),
        ] {
            assert_eq!(folder.resolve(url).as_ref().map(FilePath::as_str), expected, "{url}");
        }
    }

    #[test]
    fn paths_seen_from_elsewhere() {
        let file = FilePath::new("/a/b/c.py");
        assert_eq!(file.relative_to(&FilePath::new("/a")), "b/c.py");
        assert_eq!(file.relative_to(&FilePath::new("/a/x/y")), "../../b/c.py");
        assert_eq!(file.relative_to(&FilePath::new("/")), "a/b/c.py");
        assert!(file.is_in(&FilePath::new("/a")) && !file.is_in(&FilePath::new("/a/bb")));
        assert_eq!(FilePath::new("C:\\x\\y.py").as_str(), "C:/x/y.py");
        assert!(FilePath::new("untitled:Untitled-1").as_path().is_none());
    }
}
