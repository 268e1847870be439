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

    /// A message as engines and browsers print it, and the row that explains it.
    const MESSAGES: &str = r#"
borrowed-proxy | Uncaught Error: This borrowed proxy was automatically destroyed at the end of a function call. Try using create_proxy or create_once_callable.
constructor-new | pyodide.ffi.JsException: TypeError: Failed to construct 'URL': Please use the 'new' operator, this DOM object constructor cannot be called as a function.
constructor-new | TypeError: Class constructor Game cannot be invoked without 'new'
constructor-new | TypeError: Constructor Map requires 'new'
illegal-constructor | TypeError: Failed to construct 'Node': Illegal constructor
illegal-invocation | TypeError: Illegal invocation
js-rejected | JsException: (<JsProxy 14>, 'Error', 'js side')
jsproxy-member | AttributeError: 'JsProxy' object has no attribute 'getElementByid'
misspelt | AttributeError: getElementByid. Did you mean: 'getElementById'?
none-member | AttributeError: 'NoneType' object has no attribute 'textContent'
sab-terminal | AttributeError: 'NoneType' object has no attribute 'terminal'
missing-module | ImportError: no module named 'numpy'
package-not-loaded | ModuleNotFoundError: No module named 'numpy' The module 'numpy' is included in the Pyodide distribution, but it is not installed.
no-pure-wheel | ValueError: Can't find a pure Python 3 wheel for: 'x'
mip-not-found | Package not found: https://micropython.org/pi/v2/package/6/x/latest.json
mip-unreachable | NetworkError: Failed to execute 'send' on 'XMLHttpRequest': Failed to load 'https://micropython.org'
wheel-emscripten | ValueError: Wheel was built with Emscripten v3.1.58 but Pyodide was built with Emscripten v4.0.9
packages-table-micropython | TypeError: a.map is not a function
packages-table-pyodide | TypeError: packages?.includes is not a function
api-name | ImportError: cannot import name 'fetch' from 'pyscript' (/home/pyodide/pyscript/__init__.py)
api-name | ImportError: no module named 'pyscript.Missing'
api-name | ModuleNotFoundError: No module named 'pyscript.magic_js'
web-member | AttributeError: 'Classes' object has no attribute 'toggle'
no-jsmodule-pyscript | ImportError: cannot import name 'js' from 'pyscript' (/home/pyodide/pyscript/__init__.py)
legacy-import | ImportError: cannot import name 'create_proxy' from 'pyodide' (/lib/python314.zip/pyodide/__init__.py)
legacy-import | ModuleNotFoundError: No module named 'pyweb'
legacy-global | NameError: name 'display' is not defined
legacy-global | NameError: name 'Element' isn't defined
js-module-missing | ImportError: no module named 'pyscript.js_modules.chart'
js-module-none | ModuleNotFoundError: No module named 'None'
js-module-export | SyntaxError: The requested module './x.js' does not provide an export named 'default'
bare-specifier | TypeError: Failed to resolve module specifier "three". Relative references must start with either "/", "./", or "../".
jsnull | ValueError: invalid literal for int() with base 10: 'jsnull'
nested-dict | TypeError: Failed to construct 'Request': Failed to read the 'headers' property: The provided value cannot be converted to a sequence.
data-clone | DataCloneError: Failed to execute 'postMessage' on 'Worker': [object Object] could not be cloned.
dict-unhashable | TypeError: cannot use 'pyodide.ffi.JsProxy' as a dict key (unhashable type: 'pyodide.ffi.JsProxy')
sab-today | AttributeError: Unable to use `window` or `document` in worker. This requires SharedArrayBuffer support. See: https://docs.pyscript.net/latest/faq/#sharedarraybuffer
sab-2024 | Unable to use `window` or `document` -> https://docs.pyscript.net/latest/faq/#sharedarraybuffer
sab-module | TypeError: xworker.sync.js_modules.get is not a function
coep-blocked | net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep
deadlock | 💀🔒 - is proxy.work() awaiting proxy.show() ?
pyworker-dict | TypeError: PyWorker() takes 1 positional argument but 2 were given
pyworker-type | TypeError: Cannot read properties of undefined (reading 'module')
pyworker-in-worker | TypeError: pyscript.PyWorker works only when running in the main thread
pyworker-in-game | Unable to use PyWorker in py-game scripts
sync-on-main | AttributeError: pyscript.sync works only when running in a worker
worker-not-constructor | TypeError: MPWorker is not a constructor
worker-no-pyscript | ImportError: no module named 'pyscript'
named-worker-arguments | TypeError: create_named_worker() missing 1 required positional argument: 'name'
input-eof | EOFError: EOF when reading a line
input-worker | OSError: [Errno 29] I/O error
prompt-worker | ReferenceError: prompt is not defined
input-main | Exception: input() doesn't work when PyScript runs in the main thread. Consider using the worker attribute: https://pyscript.github.io/docs/2023.11.2/user-guide/workers/
no-thread | RuntimeError: can't start new thread
no-process | OSError: [Errno 138] emscripten does not support processes.
run-until-complete | RuntimeError: asyncio.run() cannot be called from a running event loop
interpreter-not-found | The interpreter "py" was not found. Available interpreters are: "mpy".
handler-missing | TypeError: Cannot read properties of undefined (reading 'call')
handler-arguments | TypeError: greet() takes 0 positional arguments but 1 was given
target-missing | TypeError: Cannot read properties of null (reading 'id')
display-target | ValueError: Cannot find element with id='out' in the page.
when-no-elements | ValueError: No elements found for selector: #save
element-event | ValueError: Element has no 'clik' event.
one-terminal | You can use at most 1 main terminal
latest-deprecated | Loading scripts from latest is deprecated and will be removed soon. Please use a specific version instead.
registered-twice | <script type="py"> already registered
config-url | (PY1000): Invalid URL: x = 1.5
config-json | (PY1000): Invalid JSON
config-toml | (PY1000): Invalid TOML Unexpected end of JSON input
too-many-configs | (PY0409): Too many mpy-config
different-configs | (PY0409): Unable to use different configs on main
worker-value | (PY0409) Invalid worker attribute for <script type="py" worker="x.py">
worker-fetch | (PY0409) [404] Unable to fetch ./c.toml for <script type="py" worker config="./c.toml">
worker-config-toml | (PY0409) Unexpected end of JSON input for <script type="py" worker config="c.toml">
task-failed | Task exception wasn't retrieved
never-awaited | <exec>:4: RuntimeWarning: coroutine 'main' was never awaited
indentation | IndentationError: unindent does not match any outer indentation level
cors | Access to fetch at 'https://x.org' from origin 'http://localhost:8000' has been blocked by CORS policy
random-uuid | TypeError: crypto.randomUUID is not a function
"#;

    #[test]
    fn messages_as_they_are_printed() {
        for row in MESSAGES.trim().lines() {
            let (id, message) = row.split_once(" | ").unwrap();
            assert_eq!(find(message).map(|error| error.id.as_str()), Some(id), "{message}");
        }
    }

    #[test]
    fn a_traceback_is_known_by_its_error() {
        let traceback = "PythonError: Traceback (most recent call last):\n  File \"/lib/python314.zip/_pyodide/_base.py\", line 597, in \
                         eval_code_async\n    await CodeRunner(\n  File \"<exec>\", line 9, in <module>\n\
                         ModuleNotFoundError: No module named 'yaml'\n";
        assert_eq!(find(traceback).unwrap().id, "missing-module");
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
