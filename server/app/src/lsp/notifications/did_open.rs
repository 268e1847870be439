//! `textDocument/didOpen`: from now on the client's text counts, not the file's.

use std::time::Instant;

use crate::lsp::state::State;
use crate::lsp::types::DidOpenTextDocumentParams;

/// Takes the text over.
pub(crate) fn run(state: &mut State, params: DidOpenTextDocumentParams) {
    let document = state.documents.open(params.text_document);
    let file = document.path.clone();
    state.edited(document);
    state.diagnostics.wanted(&file, Instant::now());
    let is_stray = state.workspace.root_of(&file).is_none() && file.as_path().is_some();
    if is_stray {
        // Its neighbours may be what it speaks of.
        state.list_files();
    }
}
