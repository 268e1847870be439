//! `workspace/didChangeConfiguration`

use crate::lsp::state::State;
use crate::lsp::types::DidChangeConfigurationParams;

/// Asks the client for its settings, because what the notification carries differs from client to client; one that
/// cannot be asked is taken at its word.
pub(crate) fn run(state: &mut State, params: DidChangeConfigurationParams) {
    if state.client.configuration {
        state.ask_for_settings();
    } else {
        let section = params.settings.get("pyscript").cloned();
        state.set_editor_settings(section.unwrap_or(params.settings));
    }
}
