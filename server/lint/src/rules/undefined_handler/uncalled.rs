//! Attributes of a type of which no script runs on the page.

use project::page::{Handler, Page};
use syntax::edit::TextEdit;
use syntax::slice;

use super::elsewhere::{defined_in, other};
use crate::finding::Fix;
use crate::page_python::PagePython;
use crate::rule::Reporter;
use crate::words::has_word;

pub(super) fn report(reporter: &mut Reporter<'_>, page: &Page, handler: &Handler) {
    // The scripts of a page that loads PyScript are elsewhere: in workers, or of the other type.
    if page.core().is_none() || page.scripts.is_empty() || adds_scripts(reporter, page) {
        return;
    }
    let document = reporter.document;
    let (flavor, other) = (handler.flavor, other(handler.flavor));
    let name = handler.value.text.split('.').next().unwrap_or_default();
    let python = PagePython::on_main(reporter.workspace, document, other);
    let related = python.and_then(|python| defined_in(&python, name));
    let renamed = format!("{other}-{}", handler.event);
    let fix = related.is_some().then(|| {
        let edits = vec![TextEdit::replace(handler.name_range, renamed.clone())];
        Fix::safe(format!("Rename to `{renamed}`"), &document.path, edits)
    });
    let advice = match (&fix, page.scripts.iter().any(|script| script.flavor == flavor)) {
        (Some(_), _) => format!("The function is one of the `{other}` scripts: `{renamed}` calls it."),
        (None, true) => "Attributes call no functions of workers, editors and games.".to_owned(),
        (None, false) => format!("Add a `{flavor}` script with the function."),
    };
    let message = format!(
        "No `{flavor}` script runs on this page: the event ends in `The interpreter \"{flavor}\" was not found`. {advice}"
    );
    reporter.report(handler.name_range, message).related_all(related).fixes(fix);
}

/// Whether JavaScript of the page may add scripts to it.
fn adds_scripts(reporter: &Reporter<'_>, page: &Page) -> bool {
    let (workspace, document) = (reporter.workspace, reporter.document);
    let inline = page.javascript.iter().map(|code| slice(&document.text, code.content));
    let running = workspace.links().javascript.get(&document.path).into_iter().flatten();
    let files = running.filter_map(|file| workspace.document(file)).map(|file| &*file.text);
    let is_unread = page.javascript_files.iter().any(|file| {
        let path = document.path.parent().resolve(&file.url.text);
        path.is_none_or(|path| workspace.document(&path).is_none())
    });
    let makes = |word: &str| matches!(word, "py" | "mpy" | "script" | "innerHTML");
    is_unread || inline.chain(files).any(|text| has_word(text, makes))
}
