//! `$/setTrace`

use crate::lsp::state::State;
use crate::lsp::types::SetTraceParams;

/// Sets how much of what the server does is told by `$/logTrace`.
pub(crate) fn run(state: &mut State, params: SetTraceParams) {
    state.trace = params.value;
}
