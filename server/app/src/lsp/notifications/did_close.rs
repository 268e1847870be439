//! `textDocument/didClose`: from now on the file counts again.

use crate::lsp::state::State;
use crate::lsp::types::DidCloseTextDocumentParams;

/// Forgets the client's text.
pub(crate) fn run(state: &mut State, params: DidCloseTextDocumentParams) {
    state.documents.close(&params.text_document.uri);
    state.jobs.supersede();
}
