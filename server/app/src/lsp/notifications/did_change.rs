//! `textDocument/didChange`

use crate::lsp::convert;
use crate::lsp::state::State;
use crate::lsp::types::DidChangeTextDocumentParams;

/// Applies the changes. A document that the client and we disagree about is dropped until it is opened again: wrong
/// answers about a text that nobody sees would be worse than none.
pub(crate) fn run(state: &mut State, params: DidChangeTextDocumentParams) {
    let uri = params.text_document.uri;
    let file = convert::file(&uri);
    let (version, encoding) = (params.text_document.version, state.client.encoding);
    match state.documents.change(&file, version, &params.content_changes, encoding) {
        Some(Ok(document)) => state.edited(document),
        Some(Err(_)) => {
            tracing::error!("{uri}: version {version} changes a place outside of the text; dropped");
            state.close(&file, uri);
        }
        None => tracing::warn!("{uri}: changed but not open"),
    }
}
