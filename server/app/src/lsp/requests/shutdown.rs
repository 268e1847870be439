//! `shutdown`: `exit` comes next.

use crate::lsp::jobs::Reply;
use crate::lsp::state::State;

/// Jobs that still run end at their next step.
pub(crate) fn run(state: &mut State, reply: Reply<()>) {
    state.jobs.stop();
    reply.send(Ok(()));
}
