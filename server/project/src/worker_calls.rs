//! Workers that code starts: `PyWorker("w.py", type="pyodide")`, `create_named_worker("w.py", …)` in Python,
//! `PyWorker("w.py", { … })` and `MPWorker(…)` in JavaScript.

use knowledge::Flavor;
use syntax::python::calls::Call;
use syntax::python::strings::plain_value;
use syntax::python::{PythonTree, text_of};
use tree_sitter::Node;

/// A call that starts a worker whose file is a plain string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerCall {
    /// The address of its Python file, as written.
    pub url: String,
    /// The flavor, where the call says it.
    pub flavor: Option<Flavor>,
    /// The text of its config where that is a plain string: an address or the config itself.
    pub config: Option<String>,
}

/// The worker calls of Python code.
pub fn in_python(text: &str, tree: &PythonTree) -> Vec<WorkerCall> {
    // Most code starts none; a look at the bytes is cheaper than a walk through the tree.
    let source = syntax::slice(text, tree.range());
    if !source.contains("PyWorker") && !source.contains("create_named_worker") {
        return Vec::new();
    }
    tree.nodes().filter(|node| node.kind() == "call").filter_map(|node| python_call(text, node)).collect()
}

/// The worker calls of JavaScript code. Read as text: a call in a comment counts as well, and only makes the file known
/// as a worker.
pub fn in_javascript(code: &str) -> Vec<WorkerCall> {
    [("PyWorker", Flavor::Py), ("MPWorker", Flavor::Mpy)]
        .into_iter()
        .flat_map(|(name, flavor)| {
            code.match_indices(name).map(move |(at, _)| (&code[at + name.len()..], flavor))
        })
        .filter_map(|(rest, flavor)| javascript_call(rest, flavor))
        .collect()
}

fn python_call(text: &str, node: Node<'_>) -> Option<WorkerCall> {
    let call = Call::cast(node)?;
    let name = text_of(call.function, text).rsplit('.').next()?;
    if !matches!(name, "PyWorker" | "create_named_worker") {
        return None;
    }
    let keyword = |key| call.keyword(key, text).and_then(|value| plain_value(value, text));
    let file = if name == "PyWorker" { "url" } else { "src" };
    let url = call.positional(0).and_then(|value| plain_value(value, text)).or_else(|| keyword(file))?;
    let flavor = match (name, keyword("type").as_deref()) {
        (_, Some("pyodide" | "py")) => Some(Flavor::Py),
        (_, Some("micropython" | "mpy")) => Some(Flavor::Mpy),
        ("create_named_worker", None) => Some(Flavor::Py),
        _ => None,
    };
    Some(WorkerCall { url, flavor, config: keyword("config") })
}

fn javascript_call(rest: &str, flavor: Flavor) -> Option<WorkerCall> {
    let arguments = rest.trim_start().strip_prefix('(')?;
    let (url, rest) = javascript_string(arguments)?;
    // The options end with the call; what lies behind the first `)` is another statement.
    let options = rest.split(')').next().unwrap_or("");
    let config = options.find("config:").and_then(|at| javascript_string(&options[at + "config:".len()..]));
    Some(WorkerCall {
        url: url.to_owned(),
        flavor: Some(flavor),
        config: config.map(|(text, _)| text.to_owned()),
    })
}

/// A leading string literal without escapes, and what follows it.
fn javascript_string(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|quote| matches!(quote, '"' | '\'' | '`'))?;
    let (body, rest) = text[1..].split_once(quote)?;
    (!body.contains(['\\', '\n']) && !body.contains("${")).then_some((body, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(url: &str, flavor: Option<Flavor>, config: Option<&str>) -> WorkerCall {
        WorkerCall { url: url.into(), flavor, config: config.map(str::to_owned) }
    }

    #[test]
    fn python_starts_workers() {
        let text = r#"
w = PyWorker("a.py", type="micropython", config='{"x": 1}')
await pyscript.create_named_worker(src='b.py', name="b")
PyWorker(name, type="pyodide"); PyWorker(f"{x}.py"); Other("c.py")
"#;
        assert_eq!(
            in_python(text, &PythonTree::parse_file(text)),
            [call("a.py", Some(Flavor::Mpy), Some("{\"x\": 1}")), call("b.py", Some(Flavor::Py), None)]
        );
    }

    #[test]
    fn javascript_starts_workers() {
        let code =
            "const w = await PyWorker('./a.py', { config: \"./c.toml\" }); MPWorker(`b.py`); PyWorker(file);";
        assert_eq!(
            in_javascript(code),
            [call("./a.py", Some(Flavor::Py), Some("./c.toml")), call("b.py", Some(Flavor::Mpy), None)]
        );
    }
}
