//! Workers that code starts: `PyWorker("w.py", type="pyodide")`, `create_named_worker("w.py", …)` in Python,
//! `PyWorker("w.py", { … })` and `MPWorker(…)` in JavaScript.

use std::ops::Range;

use knowledge::Flavor;
use syntax::TextRange;
use syntax::python::calls::Call;
use syntax::python::strings::StringLiteral;
use syntax::python::{PythonTree, range_of, text_of};
use syntax::value::Format;

use crate::config_text::{ConfigText, Embedding};
use crate::document::{Document, FileKind};
use crate::literal::{self, Language};
use crate::page::Link;

/// The functions of Python that start workers.
const NAMES: [&str; 2] = ["PyWorker", "create_named_worker"];

/// A call that starts a worker whose file is a plain string.
#[derive(Debug, Clone)]
pub struct WorkerCall {
    /// Index of the script that the call stands in; `None` in JavaScript and in a file.
    pub script: Option<usize>,
    /// The address of its Python file.
    pub url: Link,
    /// The flavor, where the call says it.
    pub flavor: Option<Flavor>,
    /// Its config: an address, TOML or JSON in a string, or a literal.
    pub config: Option<ConfigText>,
}

/// The worker calls of a document, those of Python before those of JavaScript.
pub fn of_document(document: &Document) -> Vec<WorkerCall> {
    let text = &document.text;
    if let Some(tree) = document.python() {
        return in_python(text, tree, None);
    }
    if document.kind == FileKind::JavaScript {
        return in_javascript(text, syntax::range(0, text.len()));
    }
    let Some(page) = document.page() else { return Vec::new() };
    let scripts = page.scripts.iter().enumerate();
    let python = scripts.flat_map(|(index, script)| in_python(text, &script.code, Some(index)));
    python.chain(page.javascript.iter().flat_map(|code| in_javascript(text, code.content))).collect()
}

fn in_python(text: &str, tree: &PythonTree, script: Option<usize>) -> Vec<WorkerCall> {
    // Most code starts none; a look at the bytes is cheaper than a walk through the tree.
    let source = syntax::slice(text, tree.range());
    if !source.contains("PyWorker") && !source.contains("create_named_worker") {
        return Vec::new();
    }
    let calls = tree.nodes().filter_map(Call::cast);
    let mut found: Vec<WorkerCall> = calls.filter_map(|call| python_call(text, &call)).collect();
    found.extend(half_typed(text, tree));
    found.into_iter().map(|call| WorkerCall { script, ..call }).collect()
}

/// The calls that are no calls to the parser yet, for their brackets are open.
fn half_typed(text: &str, tree: &PythonTree) -> Vec<WorkerCall> {
    if !tree.root().has_error() {
        return Vec::new();
    }
    let source = syntax::slice(text, TextRange::up_to(tree.range().end()));
    let start = usize::from(tree.range().start());
    let found = NAMES.into_iter().flat_map(|name| {
        let ends = source[start..].match_indices(name).map(move |(at, _)| start + at + name.len());
        ends.map(move |end| (end, name))
    });
    let is_broken = |end: usize| {
        let name = tree.covering(syntax::range(end - 1, end));
        let around = name.parent().filter(|_| name.kind() == "identifier");
        around.is_some_and(|around| !matches!(around.kind(), "call" | "attribute"))
    };
    let broken = found.filter(|(end, _)| is_broken(*end));
    let flavor = |name| (name == "create_named_worker").then_some(Flavor::Py);
    broken.filter_map(|(end, name)| call_in_text(source, end, Language::Python, flavor(name))).collect()
}

/// JavaScript is read as text: a call in a comment counts as well, and only makes the file known as a worker.
fn in_javascript(text: &str, code: TextRange) -> Vec<WorkerCall> {
    let source = syntax::slice(text, TextRange::up_to(code.end()));
    let start = usize::from(code.start());
    [("PyWorker", Flavor::Py), ("MPWorker", Flavor::Mpy)]
        .into_iter()
        .flat_map(|(name, flavor)| {
            source[start..].match_indices(name).map(move |(at, _)| (start + at + name.len(), flavor))
        })
        .filter_map(|(at, flavor)| call_in_text(source, at, Language::JavaScript, Some(flavor)))
        .collect()
}

fn python_call(text: &str, call: &Call<'_>) -> Option<WorkerCall> {
    let name = text_of(call.function, text).rsplit('.').next()?;
    if !NAMES.contains(&name) {
        return None;
    }
    let file = if name == "PyWorker" { "url" } else { "src" };
    let string = |node| StringLiteral::cast(node, text);
    let url = string(call.positional(0).or_else(|| call.keyword(file, text))?)?;
    let url = Link { text: url.value?, range: url.content };
    let kind = call.keyword("type", text).and_then(string).and_then(|kind| kind.value);
    let flavor = match (name, kind.as_deref()) {
        (_, Some("pyodide" | "py")) => Some(Flavor::Py),
        (_, Some("micropython" | "mpy")) => Some(Flavor::Mpy),
        ("create_named_worker", None) => Some(Flavor::Py),
        _ => None,
    };
    let config = call.keyword("config", text).map(|value| match string(value) {
        Some(string) => ConfigText::in_string(text, string.content),
        None => literal(text, Language::Python, range_of(value).into()),
    });
    Some(WorkerCall { script: None, url, flavor, config })
}

/// The call whose function's name ends at byte `at`.
fn call_in_text(source: &str, at: usize, language: Language, flavor: Option<Flavor>) -> Option<WorkerCall> {
    let open = source[at..].trim_start().strip_prefix('(')?;
    let (url, end) = string_in_text(source, source.len() - open.len())?;
    // The options end with the call; what lies behind the first `)` is another statement.
    let options = &source[end..end + source[end..].find(')').unwrap_or(source.len() - end)];
    let name = if language == Language::Python { "config=" } else { "config:" };
    let config = options.find(name).map(|at| {
        let value = &options[at + name.len()..];
        let start = end + options.len() - value.trim_start().len();
        match string_in_text(source, start) {
            Some((content, _)) => ConfigText::in_string(source, content),
            None => literal(source, language, start..source.len()),
        }
    });
    let is_mpy = || options.contains("type=\"m") || options.contains("type='m");
    let flavor = flavor.filter(|_| language == Language::JavaScript || !is_mpy());
    let flavor = flavor.or_else(|| is_mpy().then_some(Flavor::Mpy));
    let url = Link { text: syntax::slice(source, url).to_owned(), range: url };
    Some(WorkerCall { script: None, url, flavor, config })
}

fn literal(text: &str, language: Language, place: Range<usize>) -> ConfigText {
    let (json, map, covered) = literal::as_json(text, language, place.start, place.end);
    let range = syntax::range(covered.start, covered.end);
    let embedding = match language {
        Language::Python => Embedding::PythonDict,
        Language::JavaScript => Embedding::JavaScriptObject,
    };
    let mut config = ConfigText::inline(&json, map, range, embedding, Format::Json);
    if let ConfigText::Inline(inline) = &mut config {
        // `{ debug }` is no JSON and good JavaScript; what is wrong in either is for others to say.
        inline.made.errors.clear();
        inline.parsed.errors.clear();
    }
    config
}

/// The content of the string literal without escapes that begins at or behind byte `at`, and the byte behind it.
fn string_in_text(source: &str, at: usize) -> Option<(TextRange, usize)> {
    let text = source[at..].trim_start();
    let quote = text.chars().next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let (body, rest) = text[1..].split_once(quote)?;
    let start = source.len() - text.len() + 1;
    let plain = !body.contains(['\\', '\n']) && !body.contains("${");
    plain.then(|| (syntax::range(start, start + body.len()), source.len() - rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::FilePath;

    /// Address, flavor and config of each call.
    fn calls(path: &str, text: &str) -> Vec<(String, Option<Flavor>, Option<String>)> {
        let path = FilePath::new(path);
        let document = Document::new(path.clone(), FileKind::of_path(&path), None, text);
        let shown = |call: WorkerCall| {
            (call.url.text, call.flavor, call.config.map(|config| config.as_text().to_owned()))
        };
        of_document(&document).into_iter().map(shown).collect()
    }

    fn call(
        url: &str,
        flavor: Option<Flavor>,
        config: Option<&str>,
    ) -> (String, Option<Flavor>, Option<String>) {
        (url.into(), flavor, config.map(str::to_owned))
    }

    #[test]
    fn python_starts_workers() {
        let text = r#"
w = PyWorker("a.py", type="micropython", config='{"x": 1}')
await pyscript.create_named_worker(src='b.py', name="b", config={'packages': ["numpy"],})
PyWorker(name, type="pyodide"); PyWorker(f"{x}.py"); Other("c.py")
"#;
        let expected = [
            call("a.py", Some(Flavor::Mpy), Some("{\"x\": 1}")),
            call("b.py", Some(Flavor::Py), Some("{\"packages\": [\"numpy\"]}")),
        ];
        assert_eq!(calls("/a.py", text), expected);
    }

    #[test]
    fn half_typed_calls_are_calls() {
        let config = |text: &str| calls("/a.py", text);
        for (text, flavor, json) in [
            ("w = PyWorker('./a.py', config={'pack", None, "{\"pack"),
            (
                "x = 1\nPyWorker('./a.py', type='micropython', config={\n  'a': [",
                Some(Flavor::Mpy),
                "{\n  \"a\": [",
            ),
            ("create_named_worker('./a.py', name='b', config={", Some(Flavor::Py), "{"),
        ] {
            assert_eq!(config(text), [call("./a.py", flavor, Some(json))], "{text}");
        }
        for text in ["# PyWorker('./a.py', config={\n(", "'PyWorker(\"a.py\", config={' (", "PyWorker("] {
            assert_eq!(config(text), [], "{text}");
        }
        let text =
            "w = PyWorker('é.py', type=\"m\", config={'a': `x`, 'b': \"\"\"\\'} # é\nPyWorker(`a`, config='";
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            config(&text[..end]);
        }
    }

    #[test]
    fn javascript_starts_workers() {
        let code = "<script type=module>const w = await PyWorker('./a.py', { config: \"./c.toml\" }); \
                    MPWorker(`b.py`, {async: true, config: {files: {}}}); PyWorker(file);</script>";
        let expected = [
            call("./a.py", Some(Flavor::Py), Some("./c.toml")),
            call("b.py", Some(Flavor::Mpy), Some("{\"files\": {}}")),
        ];
        assert_eq!(calls("/index.html", code), expected);
    }
}
