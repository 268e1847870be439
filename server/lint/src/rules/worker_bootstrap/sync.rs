//! Functions that a worker calls of its page, and that nothing in the project gives it.

use infer::module::Expr;
use knowledge::Thread;
use knowledge::releases::Loader;
use project::links::{Governing, Interpreter};
use project::page::Place;
use project::virtual_fs::Origin;
use project::workspace::Workspace;
use syntax::python::surroundings::catches;

use super::calls::callee;
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
        let is_sync = !lowered.is_broken(lowered.expr_range(id))
            && callee(view, view.module, *object) == Some("sync")
            && !catches(unit.python.tree, &document.text, *name_range, &["JsException", "TypeError"]);
        is_sync.then(|| (lowered.name(*name), *name_range))
    });
    let called: Vec<_> = called
        .filter(|(name, _)| !GIVEN.contains(name) && !OF_TERMINALS.iter().any(|own| name.starts_with(own)))
        .collect();
    let interpreters = &unit.python.interpreters;
    let Some(first) = interpreters.first().filter(|_| !called.is_empty()) else { return };
    if !interpreters.iter().all(|interpreter| is_known(workspace, interpreter)) || is_handed_on(workspace) {
        return;
    }
    for (name, range) in called.into_iter().filter(|(name, _)| is_only_called(workspace, name)) {
        let message = format!(
            "The page gives this worker no `{name}`: the call raises \"TypeError: Cannot read properties of undefined (reading \
             'apply')\". Set `sync.{name}` of the worker on the page."
        );
        reporter.report(range, message).context(first);
    }
}

/// Whether all code that can reach a worker from its page is in the project.
fn is_known(workspace: &Workspace, worker: &Interpreter) -> bool {
    let Some(document) = workspace.document(&worker.page) else { return false };
    let is_editor = matches!(worker.place, Place::Editor { .. });
    let is_worker = worker.thread() == Thread::Worker && !is_editor;
    let of_pyscript = |url: &str| Loader::from_url(url).is_some();
    let is_read = |url: &str| {
        let path = worker.page.parent().resolve(url);
        path.is_some_and(|path| workspace.document(&path).is_some())
    };
    let mut tags = document.page().into_iter().flat_map(|page| &page.javascript_files);
    let mut javascript = workspace.links().javascript.get(&worker.page).into_iter().flatten();
    is_worker
        && !is_template(&document.text)
        && tags.all(|file| of_pyscript(&file.url.text) || is_read(&file.url.text))
        && javascript.all(|path| workspace.document(path).is_some())
        && workspace.interpreters(&worker.page).iter().all(|other| is_own(workspace, other))
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

/// Whether a name stands in the project as `sync.name(…)` only.
fn is_only_called(workspace: &Workspace, name: &str) -> bool {
    workspace.documents().all(|document| {
        let text = &*document.text;
        mentions(text, name)
            .all(|at| text[..at].ends_with("sync.") && text[at + name.len()..].trim_start().starts_with('('))
    })
}

/// Where a name stands with no other letter of names beside it.
fn mentions<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name)
        .map(|(at, _)| at)
        .filter(move |at| !text[..*at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part))
}
