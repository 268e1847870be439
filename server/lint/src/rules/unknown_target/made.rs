//! Whether scripts may make an element that the markup does not have.

use project::document::Document;
use project::links::Interpreter;
use project::workspace::Workspace;
use syntax::slice;

use crate::words::is_whole;

/// Whether code that runs on a page may give its elements ids that stand in no text, or fills the page with markup that
/// comes from elsewhere.
pub(super) fn makes_elements(workspace: &Workspace, page: &Document) -> bool {
    let Some(tags) = page.page() else { return true };
    let mut files = tags.javascript_files.iter();
    let is_foreign = files.any(|file| {
        let path = page.path.parent().resolve(&file.url.text);
        path.and_then(|path| workspace.document(&path)).is_none()
    });
    let inline = tags.javascript.iter().map(|code| slice(&page.text, code.content));
    let python = tags.scripts.iter().map(|script| slice(&page.text, script.code.range()));
    let running = workspace.documents().filter(|document| runs_on(workspace, document, page));
    let mut texts = inline.chain(python).chain(running.map(|document| &*document.text));
    is_foreign || texts.any(makes_ids)
}

fn runs_on(workspace: &Workspace, document: &Document, page: &Document) -> bool {
    let is_here = |interpreter: &&Interpreter| interpreter.page == page.path;
    if document.python().is_some() {
        return workspace.interpreters_of_file(&document.path).iter().any(is_here);
    }
    let named = workspace.interpreters(&page.path).iter().flat_map(|interpreter| &interpreter.js_modules);
    let mut modules = named.filter_map(|module| workspace.javascript_of(module));
    let loaded = workspace.links().javascript.get(&page.path);
    loaded.is_some_and(|files| files.contains(&document.path))
        || modules.any(|module| module.path == document.path)
}

/// Whether a script sets ids (`id=…`, `.id = …`, `"id"`), or writes markup.
fn makes_ids(text: &str) -> bool {
    const MARKUP: [&str; 6] =
        ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "setHTMLUnsafe", "HTML("];
    let mut words = text.match_indices("id").filter(|(at, word)| is_whole(text, *at, word.len()));
    MARKUP.iter().any(|mark| text.contains(mark))
        || words.any(|(at, word)| {
            let after = text[at + word.len()..].trim_start_matches(' ');
            after.starts_with(['"', '\'', ':']) || after.starts_with('=') && !after.starts_with("==")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_scripts_set() {
        for (text, expected) in [
            ("div(id=name)", true),
            ("item.id = f'x{n}'", true),
            ("x.setAttribute('id', n)", true),
            ("Object.assign(x, { id: n })", true),
            ("box.innerHTML = text", true),
            ("if event.target.id == 'board': pass", false),
            ("valid = grid[idea]; width=3", false),
        ] {
            assert_eq!(makes_ids(text), expected, "{text}");
        }
    }
}
