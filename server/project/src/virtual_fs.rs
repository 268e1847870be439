//! The files that an interpreter finds when it starts: what its config's `files` put there.

use syntax::value::{Table, Value};

use crate::path::{FilePath, has_scheme};

/// The files of one interpreter, by their place in its own file system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VirtualFs {
    /// In the config's order.
    pub files: Vec<VirtualFile>,
    /// Archives that are unpacked at the start.
    pub archives: Vec<Origin>,
    /// There is more than the config names one by one: unpacked archives, the classic `fetch` key, sub-configs.
    pub opaque: bool,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VirtualFile {
    /// Where it is found: relative to the working directory, without `./`; absolute ones begin with `/`.
    pub destination: String,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a file comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A file of the project; it need not exist.
    File(FilePath),
    /// An address elsewhere.
    Url(String),
}

/// Working directories: relative destinations and imports start there (measured for Pyodide 314, MicroPython 1.28).
const HOMES: [&str; 2] = ["/home/pyodide/", "/"];

impl VirtualFs {
    /// Reads the `files` of a config whose relative addresses begin in `base`.
    pub fn of_config(root: &Value, base: &FilePath) -> Self {
        let opaque = ["fetch"].iter().any(|key| root.get(key).is_some()) || has_sub_config(root);
        let mut virtual_fs = VirtualFs { opaque, ..VirtualFs::default() };
        if let Some(files) = root.get("files").and_then(Value::as_table) {
            virtual_fs.read(files, base);
        }
        virtual_fs
    }

    /// The file that `import a.b` finds: `a/b.py` or `a/b/__init__.py`.
    pub fn module(&self, dotted: &str) -> Option<&Origin> {
        let path = dotted.replace('.', "/");
        [format!("{path}.py"), format!("{path}/__init__.py")].iter().find_map(|wanted| self.at(wanted))
    }

    /// The file at a path relative to the working directory.
    pub fn at(&self, path: &str) -> Option<&Origin> {
        self.files.iter().find(|file| file.destination == path).map(|file| &file.origin)
    }

    fn read(&mut self, files: &Table, base: &FilePath) {
        let mut variables: Vec<(String, String)> = Vec::new();
        for entry in &files.entries {
            let Some(destination) = entry.value.as_str() else { continue };
            let source = fill(&entry.key.text, &variables);
            let destination = fill(destination, &variables);
            if is_variable(&source) {
                variables.push((source, destination));
            } else {
                self.add(&source, &destination, base);
            }
        }
    }

    fn add(&mut self, source: &str, destination: &str, base: &FilePath) {
        let origin = match base.resolve(source) {
            Some(path) => Origin::File(path),
            // From the root of the site, which is anywhere.
            None if has_scheme(source) || source.starts_with('/') => Origin::Url(source.to_owned()),
            None => {
                self.opaque = true;
                return;
            }
        };
        if destination.ends_with("/*") {
            self.opaque = true;
            self.archives.push(origin);
            return;
        }
        let Some(destination) = destination_path(source, destination) else { return };
        self.files.push(VirtualFile { destination, origin });
    }
}

/// The place that PyScript gives a file: no destination means the source's own name in the working directory, one
/// that ends in `/` a folder for it.
pub fn destination_path(source: &str, destination: &str) -> Option<String> {
    let name = source.split(['?', '#']).next()?.rsplit('/').next().filter(|name| !name.is_empty());
    let path = match destination {
        "" => name?.to_owned(),
        folder if folder.ends_with('/') => format!("{folder}{}", name?),
        path => path.to_owned(),
    };
    let parts: Vec<&str> = in_home(&path).split('/').filter(|part| !matches!(*part, "" | ".")).collect();
    Some(parts.join("/"))
}

/// A path as seen from the working directory, where it lies in one.
pub fn in_home(path: &str) -> &str {
    HOMES.iter().find_map(|home| path.strip_prefix(home)).unwrap_or(path)
}

/// Whether a key of `files` defines a variable: `{NAME}` and nothing else.
pub fn is_variable(key: &str) -> bool {
    key.len() > 2 && key.starts_with('{') && key.ends_with('}') && !key[1..key.len() - 1].contains(['{', '}'])
}

/// A text with the variables known so far filled in.
pub fn fill(text: &str, variables: &[(String, String)]) -> String {
    // A definition names its variable; it is not filled in.
    if is_variable(text) {
        return text.to_owned();
    }
    variables.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

/// Whether `packages` names configs (`.toml`, `.json`) whose content joins that of this one.
pub fn has_sub_config(root: &Value) -> bool {
    let packages = root.get("packages").and_then(Value::as_array).unwrap_or_default();
    packages.iter().filter_map(Value::as_str).any(|name| name.ends_with(".toml") || name.ends_with(".json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations() {
        for (source, destination, expected) in [
            ("./lib/a.py", "", Some("a.py")),
            ("./a.py", "./pkg/", Some("pkg/a.py")),
            ("./a.py", "./pkg/b.py", Some("pkg/b.py")),
            ("./a.py", "/home/pyodide/b.py", Some("b.py")),
            ("https://x.org/a.py?v=1", "", Some("a.py")),
            ("https://x.org/", "", None),
        ] {
            assert_eq!(
                destination_path(source, destination).as_deref(),
                expected,
                "{source} -> {destination}"
            );
        }
    }

    #[test]
    fn modules_variables_and_archives() {
        let config = syntax::toml::parse(
            "[files]\n\"{LIB}\" = \"./lib\"\n\"{LIB}/a.py\" = \"\"\n\"./b.py\" = \"./pkg/__init__.py\"\n\"./c.zip\" = \"./*\"\n\
             \"/static/e.py\" = \"./d/\"\n",
        );
        let virtual_fs = VirtualFs::of_config(&config.root, &FilePath::new("/site"));
        assert_eq!(virtual_fs.module("a"), Some(&Origin::File(FilePath::new("/site/lib/a.py"))));
        assert_eq!(virtual_fs.module("pkg"), Some(&Origin::File(FilePath::new("/site/b.py"))));
        assert_eq!(virtual_fs.module("b"), None);
        assert_eq!(virtual_fs.module("d.e"), Some(&Origin::Url("/static/e.py".to_owned())));
        assert!(virtual_fs.opaque);
    }
}
