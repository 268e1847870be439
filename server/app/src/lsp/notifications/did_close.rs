//! `textDocument/didClose`: from now on the file counts again.

use crate::lsp::convert;
use crate::lsp::state::State;
use crate::lsp::types::DidCloseTextDocumentParams;

/// Forgets the client's text, and takes back what the client was told about it.
pub(crate) fn run(state: &mut State, params: DidCloseTextDocumentParams) {
    let uri = params.text_document.uri;
    let file = convert::file(&uri);
    state.close(&file, uri);
}
