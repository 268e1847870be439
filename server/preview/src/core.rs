//! The main file of PyScript core: which interpreters it asks for, and how it comes to ask for them here.

use anyhow::{Result, bail};

/// The addresses that core makes for its interpreters, and the folder that stands for each. Each stands twice in the
/// file: in the page's own code, and in the code of its workers.
const INTERPRETERS: [(&str, &str); 2] = [
    ("https://cdn.jsdelivr.net/pyodide/v${e}/full/", "pyodide"),
    ("https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@${e}/", "micropython"),
];

/// How often each address stands in the file.
const TIMES: usize = 2;

/// What comes before the address of MicroPython's package index: Python, in a string of JavaScript, and that once more in
/// the code of workers, where its quotes are escaped.
const INDEX: &str = "_PACKAGE_INDEX=const(";

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
    let (_, rest) = text.split_once(INDEX)?;
    rest.trim_start_matches('\\').strip_prefix('\'')?.split(['\\', '\'']).next()
}

/// The text with its interpreters and MicroPython's index at `path`, the path of the runtime on this server, which ends in
/// `/`. The addresses are absolute because the worker's copy runs from a blob, which has no address that a relative one
/// could be joined to.
pub(crate) fn patched(text: &str, path: &str) -> String {
    let mut patched = INTERPRETERS.iter().fold(text.to_owned(), |text, (address, folder)| {
        text.replace(address, &format!("${{self.origin}}{path}{folder}/${{e}}/"))
    });
    if let Some(index) = package_index(text) {
        for quote in ["'", "\\'"] {
            let asked = format!("{INDEX}{quote}{index}{quote})");
            patched = patched.replace(&asked, &format!("_PACKAGE_INDEX=js.origin+{quote}{path}mip{quote}"));
        }
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
        let text = r"m='import js\n_PACKAGE_INDEX=const(\'https://example.org/pi\')\n';w=`_PACKAGE_INDEX=const('https://example.org/pi')`";
        assert_eq!(package_index(text), Some("https://example.org/pi"));
        assert_eq!(
            patched(text, "/_pyscript/v/"),
            r"m='import js\n_PACKAGE_INDEX=js.origin+\'/_pyscript/v/mip\'\n';w=`_PACKAGE_INDEX=js.origin+'/_pyscript/v/mip'`"
        );
        assert_eq!(package_index("_PACKAGE_INDEX=const(elsewhere)"), None);
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
