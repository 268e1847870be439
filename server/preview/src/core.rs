//! The main file of PyScript core: which interpreters it asks for, and how it comes to ask for them here.

mod plugins;

use anyhow::{Result, bail};

pub(crate) use plugins::taken_in;

/// The addresses that core makes for its interpreters, and the folder that stands for each. Each stands twice in the
/// file: in the page's own code, and in the code of its workers.
const INTERPRETERS: [(&str, &str); 2] = [
    ("https://cdn.jsdelivr.net/pyodide/v${e}/full/", "pyodide"),
    ("https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@${e}/", "micropython"),
];

/// How often each address stands in the file.
const TIMES: usize = 2;

/// What MicroPython's installer calls the address of its package index: Python, in a string of JavaScript, and that once
/// more in the code of workers, where its quotes may be escaped.
const INDEX: &str = "_PACKAGE_INDEX";

/// Whether a path of a runtime folder is the file.
pub(crate) fn is_main_file(path: &str) -> bool {
    path.starts_with("core/core-") && path.ends_with(".js")
}

/// The versions of Pyodide and of MicroPython that the file asks for where a page names none.
///
/// # Errors
/// When it asks in a way that is not known, and so cannot be changed.
pub(crate) fn asked_for(text: &str) -> Result<[String; 2]> {
    let [pyodide, micropython] = INTERPRETERS.map(|(address, _)| default_of(text, address));
    Ok([pyodide?, micropython?])
}

/// The one default of `(e="VERSION")=>`ADDRESS…` at all its places.
fn default_of(text: &str, address: &str) -> Result<String> {
    let mut defaults: Vec<&str> = text
        .match_indices(address)
        .filter_map(|(at, _)| {
            let before = text[..at].strip_suffix("\")=>`")?;
            before.rsplit_once('"').map(|(_, version)| version)
        })
        .collect();
    let count = defaults.len();
    defaults.dedup();
    match defaults[..] {
        [version] if count == TIMES => Ok(version.to_owned()),
        _ => bail!("it names {address} in a way that is not known ({count} times)"),
    }
}

/// The address of the index that MicroPython's installer asks, where the file has it.
pub(crate) fn package_index(text: &str) -> Option<&str> {
    index_places(text).next().map(|place| place.address)
}

/// One place where that address is given its name.
struct IndexPlace<'t> {
    /// All of it.
    statement: &'t str,
    /// `"`, `'`, or `\'`.
    quote: &'t str,
    address: &'t str,
}

fn index_places(text: &str) -> impl Iterator<Item = IndexPlace<'_>> {
    text.match_indices(INDEX).filter_map(|(at, name)| {
        let from = &text[at..];
        let value = from[name.len()..].trim_start_matches([' ', '=']).strip_prefix("const(")?;
        let quote = &value[..=value.find(['\'', '"'])?];
        let (address, rest) = value[quote.len()..].split_once(quote)?;
        let rest = rest.strip_prefix(')')?;
        Some(IndexPlace { statement: &from[..from.len() - rest.len()], quote, address })
    })
}

/// The text with its interpreters and MicroPython's index at `path`, the path of the runtime on this server, which ends in
/// `/`. The addresses are absolute because the worker's copy runs from a blob, which has no address that a relative one
/// could be joined to.
pub(crate) fn patched(text: &str, path: &str) -> String {
    let mut patched = INTERPRETERS.iter().fold(text.to_owned(), |text, (address, folder)| {
        text.replace(address, &format!("${{self.origin}}{path}{folder}/${{e}}/"))
    });
    for IndexPlace { statement, quote, .. } in index_places(text) {
        patched = patched.replace(statement, &format!("{INDEX}=js.origin+{quote}{path}mip{quote}"));
    }
    patched
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"x={module:(e="314.0.2")=>`https://cdn.jsdelivr.net/pyodide/v${e}/full/pyodide.mjs`},
y={module:(e="1.28.0-6")=>`https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@${e}/micropython.mjs`};"#;

    #[test]
    fn both_places_ask_here() {
        let text = TEXT.repeat(2);
        assert_eq!(asked_for(&text).unwrap(), ["314.0.2", "1.28.0-6"]);
        let patched = patched(&text, "/_pyscript/v/");
        assert_eq!(patched.matches("`${self.origin}/_pyscript/v/pyodide/${e}/pyodide.mjs`").count(), 2);
        assert_eq!(
            patched.matches("`${self.origin}/_pyscript/v/micropython/${e}/micropython.mjs`").count(),
            2
        );
        assert!(!patched.contains("https://"));
    }

    #[test]
    fn the_installer_of_micropython_asks_here() {
        for (text, expected) in [
            (
                r"m='_PACKAGE_INDEX=const(\'https://example.org/pi\')\n';w=`_PACKAGE_INDEX=const('https://example.org/pi')`",
                r"m='_PACKAGE_INDEX=js.origin+\'/_pyscript/v/mip\'\n';w=`_PACKAGE_INDEX=js.origin+'/_pyscript/v/mip'`",
            ),
            (
                r#"'_PACKAGE_INDEX = const("https://example.org/pi")\n'+_PACKAGE_INDEX"#,
                r#"'_PACKAGE_INDEX=js.origin+"/_pyscript/v/mip"\n'+_PACKAGE_INDEX"#,
            ),
        ] {
            assert_eq!(package_index(text), Some("https://example.org/pi"));
            assert_eq!(patched(text, "/_pyscript/v/"), expected);
        }
        let other = "_PACKAGE_INDEX=const(elsewhere)";
        assert_eq!((package_index(other), patched(other, "/").as_str()), (None, other));
    }

    #[test]
    fn what_cannot_be_changed_is_refused() {
        let two_versions = format!("{TEXT}{}", TEXT.replace("314.0.2", "314.0.3"));
        let other_name = TEXT.repeat(2).replace("${e}", "${t}");
        for text in [TEXT, &TEXT.repeat(3), &two_versions, &other_name] {
            let error = asked_for(text).unwrap_err().to_string();
            assert!(error.contains("in a way that is not known"), "{error}");
        }
    }
}
