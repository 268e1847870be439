//! Workers that JavaScript of a page starts before PyScript has what makes their `pyscript` module.
//!
//! `PyWorker` and `MPWorker` take what PyScript adds to a worker at the moment of their call, and PyScript has that when its
//! plugins are loaded, which begins when `core.js` runs: a module that calls them at once is always too early. Seen in
//! Chromium with 2025.3.1, 2025.11.2 and 2026.7.3; after `whenDefined` it works, where a script of that type makes
//! `whenDefined` end.

use knowledge::releases::Loader;
use knowledge::{Flavor, Release};
use project::document::Document;
use project::page::{Page, Place};
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::javascript::Javascript;
use syntax::python::imports::Import;
use syntax::{TextRange, slice};

use crate::finding::{Fix, Related};
use crate::html_edit::is_template;
use crate::rule::Reporter;
use crate::words::has_word;

/// The first release that was seen to be too early.
pub(super) const SINCE: Release = Release::new(2025, 3, 1);

const READY: &str = "whenDefined";

/// `await MPWorker("./work.py")` as the first thing that a script of a page does; `code` is the script, and `range` the name
/// that is called.
pub(super) fn check(
    reporter: &mut Reporter<'_>,
    code: TextRange,
    javascript: &Javascript,
    range: TextRange,
    flavor: Flavor,
) {
    let (document, workspace) = (reporter.document, reporter.workspace);
    let Some(page) = document.page() else { return };
    if !is_alone(workspace, document, page, code) || !is_first(document, javascript, range) {
        return;
    }
    let Some(related) = imported(workspace, document, range) else { return };
    let name = slice(&document.text, range);
    let error = match flavor {
        Flavor::Py => "ModuleNotFoundError: No module named 'pyscript'",
        Flavor::Mpy => "ImportError: no module named 'pyscript'",
    };
    let kind = flavor.as_str();
    let has_script = page.scripts.iter().any(|script| script.flavor == flavor && script.place == Place::Main);
    let needed = if has_script { "" } else { ", which needs a script of that type on the page" };
    let message = format!(
        "Called at once, `{name}` starts the worker before PyScript is ready for it: there the import raises \"{error}\". Wait \
         before that: `await {READY}(\"{kind}\")`{needed}."
    );
    let fix = has_script.then(|| wait(document, javascript, range, kind)).flatten();
    reporter.report(range, message).related(related).fixes(fix);
}

/// Whether nothing on the page can give PyScript the time to get ready before this script runs.
fn is_alone(workspace: &Workspace, document: &Document, page: &Page, code: TextRange) -> bool {
    let Some(html) = document.html() else { return false };
    let is_module = page.javascript.iter().any(|script| script.content == code && script.is_module);
    let mut imports = document.all_javascript().iter().flat_map(|script| &script.imports);
    is_module
        && !is_template(&document.text)
        && page.javascript_files.is_empty()
        && page.loaders.iter().all(|loader| html.elements[loader.element].attribute("async").is_none())
        && imports.all(|import| Loader::from_url(&import.module.text).is_some())
        // A config can have PyScript load no plugins.
        && !workspace.documents().any(|other| has_word(&other.text, |word| word == "plugins"))
}

/// Whether only imports stand before the call, and what takes its result.
fn is_first(document: &Document, javascript: &Javascript, call: TextRange) -> bool {
    let ends = javascript.imports.iter().map(|import| import.module.range.end());
    let Some(last) = ends.max().filter(|last| *last <= call.start() && !javascript.has_errors) else {
        return false;
    };
    let before = slice(&document.text, TextRange::new(last, call.start())).trim_end();
    let before = before.strip_suffix("await").unwrap_or(before);
    !before.contains(['(', '`', '/']) && !before.contains("=>") && !has_word(before, |word| word == "await")
}

/// The import of `pyscript` among the statements of the worker's file.
fn imported(workspace: &Workspace, document: &Document, call: TextRange) -> Option<Related> {
    let arguments = document.text[usize::from(call.end())..].trim_start().strip_prefix('(')?.trim_start();
    let quote = arguments.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let (url, _) = arguments[1..].split_once(quote)?;
    let file = document.path.parent().resolve(url)?;
    let worker = workspace.document(&file)?;
    let root = worker.python()?.root();
    let mut cursor = root.walk();
    let is_it = |module: &str| module.split('.').next() == Some("pyscript");
    let import = root.named_children(&mut cursor).filter_map(|node| Import::cast(node, &worker.text)).find(
        |import| match &import.from {
            Some(from) => from.level == 0 && is_it(&from.module),
            None => import.names.iter().any(|name| is_it(&name.name)),
        },
    )?;
    Some(Related { file, range: import.range, message: "the import".to_owned() })
}

/// Waits on a line in front of the call.
fn wait(document: &Document, javascript: &Javascript, call: TextRange, kind: &str) -> Option<Fix> {
    let start = usize::from(call.start());
    let line = document.text[..start].rfind('\n').map_or(0, |at| at + 1);
    let before = &document.text[line..start];
    let indent = &before[..before.len() - before.trim_start().len()];
    if before.matches('{').count() != before.matches('}').count() || before.contains(';') {
        return None;
    }
    let names = || javascript.imports.iter().flat_map(|import| &import.names);
    let called = slice(&document.text, call);
    let import = match names().any(|(name, _)| &*name.text == READY) {
        true => None,
        false => {
            let (known, _) = names().find(|(name, _)| &*name.text == called)?;
            Some(TextEdit::insert(known.range.end(), format!(", {READY}")))
        }
    };
    let at = syntax::size(line + indent.len());
    let wait = TextEdit::insert(at, format!("await {READY}(\"{kind}\");\n{indent}"));
    let edits = import.into_iter().chain([wait]).collect();
    Some(Fix::offered(format!("Wait for `{READY}`"), &document.path, edits))
}
