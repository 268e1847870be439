//! `textDocument/didOpen`: from now on the client's text counts, not the file's.

use crate::lsp::state::State;
use crate::lsp::types::DidOpenTextDocumentParams;

/// Takes the text over.
pub(crate) fn run(state: &mut State, params: DidOpenTextDocumentParams) {
    state.documents.open(params.text_document);
    state.jobs.supersede();
}
