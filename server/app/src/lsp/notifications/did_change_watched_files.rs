//! `workspace/didChangeWatchedFiles`

use crate::lsp::convert;
use crate::lsp::state::State;
use crate::lsp::types::{DidChangeWatchedFilesParams, FileChangeType};

/// Reads what changed; looks around where files came or went.
pub(crate) fn run(state: &mut State, params: DidChangeWatchedFilesParams) {
    let came_or_went = params.changes.iter().any(|change| change.typ != FileChangeType::CHANGED);
    let files: Vec<_> = params.changes.iter().map(|change| convert::file(&change.uri)).collect();
    state.files_changed(files, came_or_went);
}
