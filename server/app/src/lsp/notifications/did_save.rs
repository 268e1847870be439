//! `textDocument/didSave`

use std::time::Instant;

use crate::lsp::convert;
use crate::lsp::state::State;
use crate::lsp::types::DidSaveTextDocumentParams;

/// The text is known already; whoever saves wants to know what is wrong. A saved file may be a new one.
pub(crate) fn run(state: &mut State, params: DidSaveTextDocumentParams) {
    let file = convert::file(&params.text_document.uri);
    state.diagnostics.wanted(&file, Instant::now());
    state.preview_save(&file);
    if state.workspace.root_of(&file).is_some() {
        state.list_files();
    }
}
