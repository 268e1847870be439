//! Functions that a worker calls of its page, or a page of its worker, by `sync`, and that nothing in the project sets there.

use infer::module::{Expr, ExprId};
use infer::{Program, Value};
use knowledge::Thread;
use knowledge::releases::Loader;
use project::links::{Entry, Governing, Interpreter};
use project::page::Place;
use project::path::FilePath;
use project::virtual_fs::Origin;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::python::placement::import_name;
use syntax::python::surroundings::catches;

use super::calls::{PY_WORKER, callee};
use crate::finding::Fix;
use crate::html_edit::is_template;
use crate::rule::Reporter;
use crate::unit::{Unit, View};
use crate::words::has_word;

/// What PyScript itself gives every worker, and its terminals.
const GIVEN: [&str; 4] = ["deleteFSHandler", "getFSHandler", "sleep", "storeFSHandler"];
const OF_TERMINALS: [&str; 2] = ["is_pyterminal", "pyterminal_"];

pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>, view: &View<'_>) {
    let (document, workspace) = (unit.python.document, unit.workspace);
    let lowered = view.lowered();
    let called = lowered.calls().filter_map(|(id, call)| {
        let Expr::Attribute { object, name, name_range } = lowered.expr(call.function) else { return None };
        if lowered.is_broken(lowered.expr_range(id)) {
            return None;
        }
        let other = other_side(unit, view, *object)?;
        let is_caught = catches(unit.python.tree, &document.text, *name_range, &["JsException", "TypeError"]);
        (!is_caught).then(|| (lowered.name(*name), *name_range, other))
    });
    let called: Vec<_> = called
        .filter(|(name, ..)| !GIVEN.contains(name) && !OF_TERMINALS.iter().any(|own| name.starts_with(own)))
        .collect();
    let interpreters = &unit.python.interpreters;
    let Some(first) = interpreters.first().filter(|_| !called.is_empty()) else { return };
    if !interpreters.iter().all(|interpreter| is_known(workspace, interpreter)) || is_handed_on(workspace) {
        return;
    }
    for (name, range, other) in called.into_iter().filter(|(name, ..)| is_never_set(workspace, name)) {
        let fails = "the call raises \"TypeError: Cannot read properties of undefined (reading 'apply')\"";
        let (message, fix) = match other {
            Other::Page => (
                format!(
                    "The page gives this worker no `{name}`: {fails}. Set `sync.{name}` of the worker on the page."
                ),
                None,
            ),
            Other::Worker(path) => (
                format!(
                    "The worker sets no `{name}` on its `sync`: {fails}. Set `sync.{name}` in `{}`.",
                    path.name()
                ),
                setting(workspace, first, &path, name),
            ),
        };
        reporter.report(range, message).context(first).fixes(fix);
    }
}

/// Whose functions a `sync` has.
enum Other {
    Page,
    /// The worker that runs this file of the project.
    Worker(FilePath),
}

/// The other side of what is certainly a `sync`: of a worker its own, of a page that of a worker that it starts.
fn other_side(unit: &Unit<'_>, view: &View<'_>, id: ExprId) -> Option<Other> {
    if callee(view, view.module, id) == Some("sync") {
        let is_worker = |interpreter: &&Interpreter| interpreter.thread() == Thread::Worker;
        return unit.python.interpreters.iter().all(is_worker).then_some(Other::Page);
    }
    let (module, id) = view.inference.written(view.module, id);
    let Expr::Attribute { object, name, .. } = view.inference.module(module).expr(id) else { return None };
    if view.inference.module(module).name(*name) != "sync" {
        return None;
    }
    let (module, worker) = view.inference.written(module, *object);
    let source = view.inference.module(module);
    let Expr::Call(call) = source.expr(worker) else { return None };
    let Expr::String(Some(url)) = source.expr(call.arguments.first()?.value) else { return None };
    let [interpreter] = unit.python.interpreters[..] else { return None };
    let path = interpreter.page.parent().resolve(url)?;
    let started = |known: &Interpreter| known.entry == Entry::Worker(path.clone());
    let is_started = unit.workspace.interpreters(&interpreter.page).iter().any(started);
    let is_read = unit.workspace.document(&path).is_some_and(|document| document.python().is_some());
    (callee(view, module, call.function) == Some(PY_WORKER) && is_started && is_read)
        .then_some(Other::Worker(path))
}

/// Sets a function of the worker's file on its `sync`, at the end.
fn setting(workspace: &Workspace, page: &Interpreter, path: &FilePath, name: &str) -> Option<Fix> {
    let document = workspace.document(path)?;
    let worker = workspace.python_units(document).pop()?;
    let started =
        |known: &&Interpreter| known.page == page.page && known.entry == Entry::Worker(path.clone());
    let interpreter = workspace.interpreters(&page.page).iter().find(started)?;
    let program = Program::seen_from(workspace, &worker, Some(interpreter));
    let inference = program.inference();
    let global = inference.find_global(program.unit(&inference), name)?;
    if !matches!(global.single(), Some(Value::Function(_))) {
        return None;
    }
    let end = syntax::size(document.text.trim_end().len());
    let import = import_name(worker.tree, &document.text, "pyscript", "sync", end);
    let edits = import
        .edit
        .into_iter()
        .chain([TextEdit::insert(end, format!("\n\n{}.{name} = {name}", import.bound))]);
    Some(Fix::offered(format!("Set `sync.{name}` in {}", path.name()), path, edits.collect()))
}

/// Whether all code of a page and of its workers is in the project.
fn is_known(workspace: &Workspace, interpreter: &Interpreter) -> bool {
    let Some(document) = workspace.document(&interpreter.page) else { return false };
    let of_pyscript = |url: &str| Loader::from_url(url).is_some();
    let is_read = |url: &str| {
        let path = interpreter.page.parent().resolve(url);
        path.is_some_and(|path| workspace.document(&path).is_some())
    };
    let mut tags = document.page().into_iter().flat_map(|page| &page.javascript_files);
    let mut javascript = workspace.links().javascript.get(&interpreter.page).into_iter().flatten();
    !matches!(interpreter.place, Place::Editor { .. })
        && !is_template(&document.text)
        && tags.all(|file| of_pyscript(&file.url.text) || is_read(&file.url.text))
        && javascript.all(|path| workspace.document(path).is_some())
        && workspace.interpreters(&interpreter.page).iter().all(|other| is_own(workspace, other))
}

/// Whether an interpreter runs code of the project only: no packages, and no files from elsewhere.
fn is_own(workspace: &Workspace, interpreter: &Interpreter) -> bool {
    let is_without = |text: &str| !has_word(text, |word| word == "packages");
    let config = match &interpreter.config {
        Governing::Nothing => true,
        Governing::File(path) => workspace.document(path).is_some_and(|config| is_without(&config.text)),
        Governing::Tag(_) | Governing::Script(_) => {
            workspace.document(&interpreter.page).is_some_and(|page| is_without(&page.text))
        }
        Governing::Call(path, _) => workspace.document(path).is_some_and(|host| is_without(&host.text)),
        Governing::Unseen => false,
    };
    let is_file = |origin: &Origin| match origin {
        Origin::File(path) => workspace.document(path).is_some(),
        Origin::Url(_) => false,
    };
    let files = &interpreter.files;
    config && !files.opaque && files.files.iter().all(|file| is_file(&file.origin))
}

/// Whether any `sync` of the project is more than imported and asked for a member that is written out: then functions may
/// be set under names that nobody sees.
fn is_handed_on(workspace: &Workspace) -> bool {
    workspace.documents().any(|document| {
        let text = &*document.text;
        mentions(text, "sync").any(|at| {
            let is_asked = text[at + "sync".len()..].strip_prefix('.').is_some_and(|rest| {
                !rest.starts_with("__")
                    && rest.starts_with(|first: char| first.is_alphabetic() || first == '_')
            });
            !is_asked && !is_imported(text, at)
        })
    })
}

/// Whether a place stands on a line that only imports.
fn is_imported(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    line.trim_start().starts_with("from ") && !line.contains(['(', ';', '='])
}

/// Whether a name stands in the project as `sync.name(…)` only, or as a name of its own, like that of the function that was
/// to be set.
fn is_never_set(workspace: &Workspace, name: &str) -> bool {
    workspace.documents().all(|document| {
        let text = &*document.text;
        mentions(text, name).all(|at| {
            let (before, after) = (&text[..at], &text[at + name.len()..]);
            let is_called = before.ends_with("sync.") && after.trim_start().starts_with('(');
            is_called || !before.ends_with(['.', '"', '\'', '`'])
        })
    })
}

/// Where a name stands with no other letter of names beside it.
fn mentions<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part))
}
