//! `workspace/diagnostic`

use crate::lsp::convert;
use crate::lsp::diagnostics::WorkspaceRequest;
use crate::lsp::jobs::{Abandoned, Reply};
use crate::lsp::state::State;
use crate::lsp::types::{WorkspaceDiagnosticParams, WorkspaceDiagnosticReportResult};

/// Answers when there is something that the client does not have.
pub(crate) fn run(
    state: &mut State,
    params: WorkspaceDiagnosticParams,
    abandoned: Abandoned,
    reply: Reply<WorkspaceDiagnosticReportResult>,
) {
    let previous = params.previous_result_ids.into_iter();
    let known = previous.map(|known| (convert::file(&known.uri), (known.uri, known.value))).collect();
    state.pull_workspace(WorkspaceRequest { known, reply, abandoned });
}
