use infer::module::Expr;
use infer::{JsPath, Value};
use knowledge::api;
use knowledge::{Release, Thread};
use project::document::Document;
use project::links::{Entry, Interpreter};
use project::page::{Page, Place};
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;
use syntax::python::imports::imports;
use syntax::python::placement::indent_of_line;
use syntax::python::surroundings::{catches, is_guarded};

use crate::finding::{FileEdit, Fix, NewFile, Severity};
use crate::rule::{Check, Reporter, Rule};
use crate::unit::{Unit, View};
use crate::words::has_word;

#[cfg(test)]
mod tests;

pub(crate) static RULE: Rule = Rule {
    id: "worker-without-isolation",
    severity: Severity::Warning,
    summary: "a worker that uses the page, where nothing gives it SharedArrayBuffer",
    docs: r#"The worker works on the page, and nothing in the project lets it.

## Why
A worker reaches `window` and `document` through memory that it shares with the page. Browsers give out such memory
(SharedArrayBuffer) only to isolated pages: those whose server sends two headers,
`Cross-Origin-Opener-Policy: same-origin` and `Cross-Origin-Embedder-Policy: require-corp` (or `credentialless`). Most
servers and static hosts send neither. The worker still runs and prints, but the first use of the page ends it with
``AttributeError: Unable to use `window` or `document` in worker. This requires SharedArrayBuffer support.``, `display()` and
terminals fail, and `import pyscript.web` does too.

The preview sends the headers, unless it is told `--no-isolation`.

Ways to isolate a page: configure the server, load `mini-coi.js` (a copy beside the page, by a plain `<script>` before all
others), or give the script tag a `service-worker`. The rule is silent where a file of the project speaks of the headers:
`_headers`, `netlify.toml`, `vercel.json`, `firebase.json`, `.htaccess`, `nginx.conf`, a bundler's config, a server of your own. Where
the server is set up elsewhere, switch the rule off for the project.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" worker>
from pyscript import document

document.title = "from a worker"
</script>
```

## Good
```html
<script src="./mini-coi.js"></script>
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" worker>
from pyscript import document

document.title = "from a worker"
</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" worker>
print("this needs nothing of the page")
</script>
```
"#,
    checks: &[Check::Python(check), Check::Page(check_terminals)],
};

/// What makes the page isolate itself: our own.
const ISOLATE: &str = include_str!("worker_without_isolation/isolate.js");

fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    let interpreters = &unit.python.interpreters;
    // Most code runs on the page: asked first, as it costs nothing.
    if !interpreters.iter().all(|interpreter| interpreter.thread() == Thread::Worker) || asks_first(unit) {
        return;
    }
    let Some(interpreter) = interpreters.first() else { return };
    let Some((range, what)) = first_use(unit, &unit.view()) else { return };
    if !interpreters.iter().all(|interpreter| is_bare_worker(reporter, interpreter)) {
        return;
    }
    let message = format!(
        "{what} in a worker takes SharedArrayBuffer, and nothing in the project isolates `{}`: {}. It works in the \
         preview, which sends the headers.",
        interpreter.page.name(),
        failure(interpreter.release()),
    );
    let fix = isolating(reporter, &interpreter.page);
    reporter.report(range, message).context(interpreter).fixes(fix);
}

/// Terminals of workers ask the page for every line.
fn check_terminals(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    for (index, script) in page.scripts.iter().enumerate().filter(|(_, script)| script.place == Place::Worker)
    {
        let terminal = html.elements.get(script.element).and_then(|element| element.attribute("terminal"));
        let path = &reporter.document.path;
        let interpreters = reporter.workspace.interpreters_of_script(path, index);
        let interpreter = interpreters.into_iter().find(|interpreter| is_bare_worker(reporter, interpreter));
        let (Some(terminal), Some(interpreter)) = (terminal, interpreter) else { continue };
        let message = format!(
            "A terminal in a worker takes SharedArrayBuffer, and nothing in the project isolates `{}`: the script fails \
             with `'NoneType' object has no attribute 'terminal'`.",
            path.name()
        );
        let fix = isolating(reporter, path);
        reporter.report(terminal.name_range, message).context(interpreter).fixes(fix);
    }
}

/// Whether an interpreter is a worker with `pyscript` on a page that loads PyScript itself and that nothing isolates.
fn is_bare_worker(reporter: &Reporter<'_>, interpreter: &Interpreter) -> bool {
    if interpreter.thread() != Thread::Worker || interpreter.place == Place::Raw {
        return false;
    }
    let Some(document) = reporter.workspace.document(&interpreter.page) else { return false };
    let loads_pyscript = document.page().is_some_and(|page| page.core().is_some());
    loads_pyscript
        && !has_service_worker(reporter, document, interpreter)
        && !reporter.workspace.may_be_isolated(&interpreter.page)
}

/// Whether a service worker stands in for SharedArrayBuffer: named by the tag, or by code that starts workers.
fn has_service_worker(reporter: &Reporter<'_>, page: &Document, interpreter: &Interpreter) -> bool {
    let is_named = |word: &str| matches!(word, "service_worker" | "serviceWorker");
    match &interpreter.entry {
        Entry::Scripts(scripts) => scripts.iter().any(|index| {
            let script = page.page().and_then(|page| page.scripts.get(*index));
            let element = script.and_then(|script| page.html()?.elements.get(script.element));
            element.is_some_and(|element| element.attribute("service-worker").is_some())
        }),
        Entry::Worker(_) => reporter.workspace.documents().any(|document| has_word(&document.text, is_named)),
    }
}

/// Whether the code finds out where it runs, or whether it may share memory, before it does anything.
fn asks_first(unit: &Unit<'_>) -> bool {
    const QUESTIONS: [&str; 3] = ["RUNNING_IN_WORKER", "SharedArrayBuffer", "crossOriginIsolated"];
    has_word(&unit.python.document.text, |word| QUESTIONS.contains(&word))
}

/// The first thing in the source that takes the page: the range and its name, for a message.
fn first_use(unit: &Unit<'_>, view: &View<'_>) -> Option<(TextRange, String)> {
    const ERRORS: [&str; 2] = ["AttributeError", "ImportError"];
    let text = &*unit.python.document.text;
    let source = syntax::slice(text, unit.python.tree.range());
    if !has_word(source, |word| word == "pyscript") {
        return None;
    }
    let all = imports(unit.python.tree, text)
        .into_iter()
        .filter(|import| !is_guarded(unit.python.tree, import.range));
    let modules = all.flat_map(|import| {
        let names = import.names.iter().map(|name| match &import.from {
            Some(from) => (format!("{}.{}", from.module, name.name), name.name_range),
            None => (name.name.clone(), name.name_range),
        });
        let from = import.from.iter().map(|from| (from.module.clone(), from.range));
        from.chain(names).collect::<Vec<_>>()
    });
    let modules = modules.filter(|(path, _)| {
        path.starts_with("pyscript.") && api::module(path).is_some_and(|module| module.item.needs_isolation)
    });
    let modules = modules.map(|(path, range)| (range, format!("`{path}`")));
    let lowered = view.lowered();
    let uses = lowered.exprs().filter_map(|(id, expr)| {
        let used = match expr {
            Expr::Attribute { object, .. } | Expr::Subscript { object, .. } => *object,
            Expr::Call(call) => call.function,
            _ => return None,
        };
        let name = needy(view, used, matches!(expr, Expr::Call(_)))?;
        (!lowered.is_broken(lowered.expr_range(id))).then(|| (lowered.expr_range(used), format!("`{name}`")))
    });
    let certain = modules.chain(uses).filter(|(range, _)| !catches(unit.python.tree, text, *range, &ERRORS));
    certain.min_by_key(|(range, _)| (range.start(), range.end()))
}

/// The name of an object of the page, or of a function that writes to it.
fn needy(view: &View<'_>, id: infer::module::ExprId, is_called: bool) -> Option<&'static str> {
    let ty = view.inference.type_of(view.module, id);
    match ty.single()? {
        Value::Js(JsPath::Page) => Some("window"),
        Value::Js(JsPath::Member(of, name)) if **of == JsPath::Page && &**name == "document" => {
            Some("document")
        }
        Value::Api(path) if is_called && path.starts_with("pyscript.display") => {
            api::lookup(path).filter(|item| item.needs_isolation).map(|_| "display")
        }
        _ => None,
    }
}

/// What happens, in the words of the release.
fn failure(release: Option<Release>) -> &'static str {
    match release {
        Some(release) if release < Release::new(2024, 8, 1) => {
            "it raises `pyscript.window in workers works only via SharedArrayBuffer`"
        }
        Some(release) if release < Release::new(2026, 1, 1) => {
            "it raises ``AttributeError: Unable to use `window` or `document` -> …#sharedarraybuffer``"
        }
        _ => {
            "it raises ``AttributeError: Unable to use `window` or `document` in worker. This requires SharedArrayBuffer \
             support``"
        }
    }
}

/// Loads a script that isolates the page, before all others: the `mini-coi.js` that the project has, else one of ours.
fn isolating(reporter: &Reporter<'_>, path: &project::path::FilePath) -> Option<Fix> {
    let workspace = reporter.workspace;
    let document = workspace.document(path)?;
    let html = document.html()?;
    let folder = path.parent();
    let mut known: Vec<_> = workspace.files().filter(|file| file.name() == "mini-coi.js").collect();
    known.sort_unstable();
    // A service worker speaks for its own folder and what is below it.
    let known = known.into_iter().find(|file| folder == file.parent() || folder.is_in(&file.parent()));
    let ours = folder.resolve("./isolate.js")?;
    let new_file = (known.is_none() && workspace.exists(&ours) == Some(false))
        .then(|| NewFile { file: ours.clone(), text: ISOLATE.to_owned() });
    if known.is_none() && new_file.is_none() {
        return None;
    }
    let address = known.unwrap_or(&ours).relative_to(&folder);
    let address = if address.starts_with('.') { address } else { format!("./{address}") };
    let tag = format!("<script src=\"{address}\"></script>");
    let edit = first_in_head(document, html, &tag)?;
    let title = match new_file {
        None => format!("Isolate the page by `{address}`"),
        Some(_) => "Isolate the page by a service worker, in a new file `isolate.js`".to_owned(),
    };
    let edits = vec![FileEdit { file: path.clone(), edit }];
    Some(Fix { title, safe: false, edits, new_files: new_file.into_iter().collect() })
}

/// Puts a tag at the start of the head, else before the first script.
fn first_in_head(document: &Document, html: &HtmlTree, tag: &str) -> Option<TextEdit> {
    let text = &*document.text;
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let head = html.elements.iter().find(|element| element.name() == "head");
    let is_first = |element: &&syntax::html::Element| {
        matches!(element.name(), "script" | "link" | "style")
            && head.is_none_or(|head| head.content.contains_range(element.range))
    };
    if let Some(first) = html.elements.iter().find(is_first) {
        let start = first.range.start();
        return Some(TextEdit::insert(start, format!("{tag}{newline}{}", indent_of_line(text, start))));
    }
    let start = head?.content.start();
    Some(TextEdit::insert(start, format!("{newline}{tag}")))
}
