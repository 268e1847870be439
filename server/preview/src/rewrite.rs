//! Addresses of PyScript, Pyodide, MicroPython and mini-coi in a text, and what stands for them here.
//!
//! A page names its runtime by an address on a CDN. On the way out each such address becomes one of this server, inside
//! its line: no newline comes or goes, so positions in browser messages stay those of the file.

use std::ops::Range;

use syntax::edit::{TextEdit, apply};

/// What an address belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Product {
    Core,
    Pyodide,
    MicroPython,
    MiniCoi,
}

impl Product {
    /// As people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Product::Core => "PyScript",
            Product::Pyodide => "Pyodide",
            Product::MicroPython => "MicroPython",
            Product::MiniCoi => "mini-coi",
        }
    }

    /// Its folder in the runtime.
    fn folder(self) -> &'static str {
        match self {
            Product::Core => "core",
            Product::Pyodide => "pyodide",
            Product::MicroPython => "micropython",
            Product::MiniCoi => "mini-coi",
        }
    }
}

/// One address of a file or folder of a runtime product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// From the scheme (or `//`) to the end of the path, in bytes; query and fragment are left out.
    pub(crate) range: Range<usize>,
    pub(crate) product: Product,
    /// As written: a release, a version of the npm package, `latest`, `unstable`; `None` where none is named.
    pub(crate) version: Option<String>,
    /// The path in the runtime folder, `core/core.js`; ends in `/` for a folder.
    pub(crate) path: String,
}

/// Every address of a runtime product in `text`, in order. They may name files that the bundle does not have.
pub(crate) fn addresses(text: &str) -> Vec<Address> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(offset) = text[from..].find("//").map(|at| from + at) {
        from = offset + 2;
        if let Some(address) = address_at(text, offset) {
            from = address.range.end;
            found.push(address);
        }
    }
    found
}

/// `text` with the addresses for which `stand_in` knows an address replaced by that one.
pub(crate) fn rewrite(text: &str, stand_in: impl Fn(&Address) -> Option<String>) -> String {
    apply(text, &edits(text, stand_in)).unwrap_or_else(|| text.to_owned())
}

/// What [`rewrite`] changes, in order.
pub(crate) fn edits(text: &str, stand_in: impl Fn(&Address) -> Option<String>) -> Vec<TextEdit> {
    let edit = |address: Address| {
        let ours = stand_in(&address)?;
        Some(TextEdit::replace(syntax::range(address.range.start, address.range.end), ours))
    };
    addresses(text).into_iter().filter_map(edit).collect()
}

/// The address whose `//` stands at `slashes`.
fn address_at(text: &str, slashes: usize) -> Option<Address> {
    let before = &text[..slashes];
    let scheme = ["https:", "http:"].into_iter().find(|scheme| before.ends_with(scheme)).unwrap_or_default();
    let rest = &text[slashes + 2..];
    let length = rest.find(|c: char| !is_path_char(c)).unwrap_or(rest.len());
    let (host, path) = rest[..length].split_once('/')?;
    let (product, version, file) = match host {
        "pyscript.net" | "www.pyscript.net" => on_pyscript(path)?,
        "cdn.jsdelivr.net" => match path.split_once('/')? {
            ("pyodide", path) => on_pyodide(path)?,
            ("npm", path) => on_npm(path)?,
            _ => return None,
        },
        "unpkg.com" | "esm.run" | "esm.sh" => on_npm(path)?,
        _ => return None,
    };
    Some(Address {
        range: slashes - scheme.len()..slashes + 2 + length,
        product,
        version,
        path: format!("{}/{file}", product.folder()),
    })
}

fn is_path_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '@' | '+' | '~' | '^' | '%')
}

type Place<'t> = (Product, Option<String>, &'t str);

/// `releases/VERSION/FILE`, `snapshots/NAME/FILE`, `latest/FILE`, `unstable/FILE`, `alpha/FILE`.
fn on_pyscript(path: &str) -> Option<Place<'_>> {
    let (channel, rest) = path.split_once('/')?;
    let (version, file) = match channel {
        "releases" => rest.split_once('/')?,
        "snapshots" => (channel, rest.split_once('/')?.1),
        "latest" | "unstable" | "alpha" => (channel, rest),
        _ => return None,
    };
    Some((Product::Core, Some(version.to_owned()), file))
}

/// `vVERSION/full/FILE`, `dev/full/FILE`; `debug` as `full`.
fn on_pyodide(path: &str) -> Option<Place<'_>> {
    let (version, rest) = path.split_once('/')?;
    let (build, file) = rest.split_once('/')?;
    let version = version.strip_prefix('v').or_else(|| (version == "dev").then_some(version))?;
    matches!(build, "full" | "debug").then(|| (Product::Pyodide, Some(version.to_owned()), file))
}

/// `PACKAGE[@VERSION][/FILE]`. A package without a file means its main module.
fn on_npm(path: &str) -> Option<Place<'_>> {
    let packages = [
        (Product::Core, "@pyscript/core", "core.js"),
        (Product::Pyodide, "pyodide", "pyodide.mjs"),
        (Product::MicroPython, "@micropython/micropython-webassembly-pyscript", "micropython.mjs"),
        (Product::MiniCoi, "mini-coi", "mini-coi.js"),
    ];
    let (product, main, rest) = packages
        .into_iter()
        .find_map(|(product, name, main)| path.strip_prefix(name).map(|rest| (product, main, rest)))?;
    let (version, file) = match rest.strip_prefix('@') {
        Some(rest) => {
            let (version, file) = rest.split_once('/').unwrap_or((rest, ""));
            (Some(version.to_owned()), file)
        }
        None if rest.is_empty() => (None, ""),
        None => (None, rest.strip_prefix('/')?),
    };
    let file = if product == Product::Core { file.strip_prefix("dist/").unwrap_or(file) } else { file };
    let whole_package =
        file.is_empty() || file == "+esm" || (product == Product::Core && file == "jsdelivr.js");
    Some((product, version, if whole_package { main } else { file }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let found = addresses(text);
        let address = found.first()?;
        assert_eq!(found.len(), 1, "{text}");
        let version = address.version.as_deref().unwrap_or("-");
        Some(format!("{} {version} {}", address.product.name(), address.path))
    }

    #[test]
    fn every_form_of_address_is_known() {
        let npm = "@micropython/micropython-webassembly-pyscript";
        let cases = [
            ("https://pyscript.net/releases/2026.7.3/core.js", Some("PyScript 2026.7.3 core/core.js")),
            ("http://pyscript.net/releases/2025.3.1/core.css", Some("PyScript 2025.3.1 core/core.css")),
            ("//pyscript.net/unstable/core.js", Some("PyScript unstable core/core.js")),
            ("https://pyscript.net/latest/core.js", Some("PyScript latest core/core.js")),
            ("https://pyscript.net/snapshots/2023.11.1.RC3/core.js", Some("PyScript snapshots core/core.js")),
            (
                "https://pyscript.net/releases/2022.12.1/pyscript.js",
                Some("PyScript 2022.12.1 core/pyscript.js"),
            ),
            (
                "https://pyscript.net/releases/2026.7.3/offline_2026.7.3.zip",
                Some("PyScript 2026.7.3 core/offline_2026.7.3.zip"),
            ),
            ("https://cdn.jsdelivr.net/npm/@pyscript/core", Some("PyScript - core/core.js")),
            ("https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js", Some("PyScript - core/core.js")),
            (
                "https://cdn.jsdelivr.net/npm/@pyscript/core@0.6/dist/core.css",
                Some("PyScript 0.6 core/core.css"),
            ),
            ("https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31", Some("PyScript 0.7.31 core/core.js")),
            (
                "https://unpkg.com/@pyscript/core@0.7.31/dist/storage.js",
                Some("PyScript 0.7.31 core/storage.js"),
            ),
            ("https://esm.run/@pyscript/core", Some("PyScript - core/core.js")),
            (
                "https://cdn.jsdelivr.net/pyodide/v0.29.0/full/pyodide.mjs",
                Some("Pyodide 0.29.0 pyodide/pyodide.mjs"),
            ),
            ("https://cdn.jsdelivr.net/pyodide/v0.29.0/full/", Some("Pyodide 0.29.0 pyodide/")),
            (
                "https://cdn.jsdelivr.net/npm/pyodide@0.29.0/pyodide.js",
                Some("Pyodide 0.29.0 pyodide/pyodide.js"),
            ),
            (
                &format!("https://cdn.jsdelivr.net/npm/{npm}@1.28.0-6/micropython.mjs"),
                Some("MicroPython 1.28.0-6 micropython/micropython.mjs"),
            ),
            (&format!("https://unpkg.com/{npm}"), Some("MicroPython - micropython/micropython.mjs")),
            ("https://unpkg.com/mini-coi@0.4.3/mini-coi.js", Some("mini-coi 0.4.3 mini-coi/mini-coi.js")),
            ("https://docs.pyscript.net/latest/core.js", None),
            ("https://pyscript.net/releases/2026.7.3", None),
            ("https://cdn.jsdelivr.net/npm/pyodide-http/x.js", None),
            ("https://cdn.jsdelivr.net/pyodide/v${version}/full/pyodide.mjs", None),
            ("// a comment", None),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn only_known_files_are_replaced_and_lines_stay() {
        let text = "import { hooks } from \"https://pyscript.net/releases/2025.1.1/core.js?x=1\";\r\n\
                    // https://pyscript.net/releases/2025.1.1/offline_2025.1.1.zip\r\n\
                    import('//cdn.jsdelivr.net/npm/@pyscript/core@0.6.2/dist/core.js')";
        let stand_in = |address: &Address| {
            (address.path == "core/core.js").then(|| format!("http://h/_pyscript/1/{}", address.path))
        };
        expect_test::expect![[r#"
            import { hooks } from "http://h/_pyscript/1/core/core.js?x=1";
            // https://pyscript.net/releases/2025.1.1/offline_2025.1.1.zip
            import('http://h/_pyscript/1/core/core.js')"#]]
        .assert_eq(&rewrite(text, stand_in).replace('\r', ""));
        assert_eq!(rewrite(text, stand_in).matches("\r\n").count(), 2);
    }
}
