//! `window/workDoneProgress/cancel`

use crate::lsp::state::State;
use crate::lsp::types::WorkDoneProgressCancelParams;

/// None of our progress can be cancelled, and none says so; a client that asks all the same is told nothing wrong.
pub(crate) fn run(_: &mut State, params: WorkDoneProgressCancelParams) {
    tracing::info!("not cancelled: {:?}", params.token);
}
