//! Messages that PyScript, its engines and the browser print, what they mean and what to do.
//!
//! Source: `core/src/exceptions.js`, polyscript, and pages that were made to fail.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Release, Runtime, data};

/// A known message.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownError {
    /// Its name in this table.
    pub id: String,
    /// The code that PyScript prints in front: `PY0409`.
    #[serde(default)]
    pub code: Option<String>,
    /// Texts of which the message holds one; `*` stands for anything.
    pub text: Vec<String>,
    /// The only engine that it comes from; `None`: both, or the page.
    #[serde(default, deserialize_with = "data::runtime")]
    pub runtime: Option<Runtime>,
    /// First release that prints it; `None`: unknown.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub since: Option<Release>,
    /// Last release that prints it; `None`: the newest does.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub until: Option<Release>,
    /// What happened: one or two sentences.
    pub meaning: String,
    /// What to do: one or two sentences.
    pub remedy: String,
    /// The rule that finds the cause before the page runs.
    #[serde(default)]
    pub rule: Option<String>,
}

/// All known messages.
pub fn all() -> &'static [KnownError] {
    &ERRORS
}

/// The message that a text holds, as pasted from a page or a browser console: the one whose known text is longest, so
/// that `(PY0409): Too many py-config` is not any other PY0409.
pub fn find(text: &str) -> Option<&'static KnownError> {
    let longest = |error: &'static KnownError| {
        let lengths = error.text.iter().filter(|pattern| holds(text, pattern)).map(String::len);
        lengths.max().map(|length| (length, error))
    };
    let found =
        all().iter().filter_map(longest).reduce(|best, other| if other.0 > best.0 { other } else { best });
    found.map(|(_, error)| error)
}

/// All messages with a code such as `PY0409`, in any case.
pub fn with_code(code: &str) -> impl Iterator<Item = &'static KnownError> {
    all()
        .iter()
        .filter(move |error| error.code.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(code)))
}

/// What an editor or `explain` shows for a message: Markdown.
pub fn describe(error: &KnownError) -> String {
    let code = error.code.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
    let mut text =
        format!("**{}**{code}\n\n{}\n\n{}\n", error.text.join("**, **"), error.meaning, error.remedy);
    if let Some(rule) = &error.rule {
        text += &format!("\nRule: `{rule}`\n");
    }
    text
}

/// Whether a text holds a pattern, piece after piece.
fn holds(text: &str, pattern: &str) -> bool {
    let mut rest = text;
    pattern.split('*').all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

static ERRORS: LazyLock<Vec<KnownError>> = LazyLock::new(|| data::load(include_str!("../data/errors.json")));

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::releases;

    #[test]
    fn every_row_is_complete() {
        assert!(all().len() > 80);
        for (at, error) in all().iter().enumerate() {
            let id = &error.id;
            assert!(error.meaning.ends_with('.') && error.remedy.ends_with('.'), "{id}");
            assert!(error.text.iter().all(|text| text.len() > 6), "{id}");
            assert!(all()[at + 1..].iter().all(|other| other.id != error.id), "{id}");
            for release in [error.since, error.until].into_iter().flatten() {
                assert!(releases::exists(release), "{id}: {release}");
            }
            let is_word = |rule: &String| rule.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(error.rule.as_ref().is_none_or(is_word), "{id}");
        }
    }

    #[test]
    fn every_row_is_found_by_its_own_text() {
        for error in all() {
            for text in &error.text {
                let message = format!("Uncaught Error: {} …", text.replace('*', "x"));
                assert_eq!(find(&message).map(|found| &found.id), Some(&error.id), "{message}");
            }
        }
    }

    #[test]
    fn real_messages_are_recognised() {
        let table = [
            (
                "PythonError: pyodide.ffi.JsException: Error: This borrowed proxy was automatically destroyed at the end \
                 of a function call. Try using create_proxy or create_once_callable.",
                "borrowed-proxy",
            ),
            (
                "(PY0404): Fetching from URL ./main.py failed with error 404 (Not Found). Are your filename and path \
                 correct?",
                "fetch-404",
            ),
            ("(PY0409): Ambiguous py-config VS config attribute", "ambiguous-config"),
            ("(PY0409) Invalid content for <script type=\"py\" src=\"a.py\">", "src-and-inline"),
            ("TypeError: Constructor Map requires 'new'", "constructor-new"),
            ("ModuleNotFoundError: No module named 'requests'", "missing-module"),
            ("ModuleNotFoundError: No module named 'None'", "js-module-none"),
            (
                "Unable to use `window` or `document` in worker. This requires SharedArrayBuffer support. See: \
                 https://docs.pyscript.net/latest/faq/#sharedarraybuffer",
                "sab-today",
            ),
            ("[404] Unable to fetch /0", "files-list"),
            ("[404] Unable to fetch https://example.org/data.csv", "files-missing"),
            ("💀🔒 - is proxy.X() awaiting proxy.Y() ?", "deadlock"),
            ("ValueError: Element has no 'clik' event.", "element-event"),
        ];
        for (message, id) in table {
            assert_eq!(find(message).map(|error| error.id.as_str()), Some(id), "{message}");
        }
        assert_eq!(find("all is well"), None);
        assert_eq!(find(""), None);
        assert_eq!(with_code("py0409").count(), 7);
    }

    #[test]
    fn a_message_is_described() {
        expect![[r#"
            **(PY0409): Too many *-config** (PY0409)

            The page has more than one configuration tag of this type.

            Keep one and move the keys of the others into it.

            Rule: `config-conflict`
        "#]]
        .assert_eq(&describe(find("(PY0409): Too many py-config").unwrap()));
    }
}
