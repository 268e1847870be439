//! `workspace/didChangeWorkspaceFolders`

use crate::lsp::convert;
use crate::lsp::state::State;
use crate::lsp::types::DidChangeWorkspaceFoldersParams;

/// Reads the new folders and forgets the old ones.
pub(crate) fn run(state: &mut State, params: DidChangeWorkspaceFoldersParams) {
    let removed: Vec<_> = params.event.removed.iter().map(|folder| convert::file(&folder.uri)).collect();
    let added = params.event.added.iter().map(|folder| convert::file(&folder.uri));
    let mut roots = state.disk.roots.clone();
    roots.retain(|root| !removed.contains(root));
    roots.extend(added);
    roots.dedup();
    state.disk.roots = roots;
    if state.watches_files() {
        state.watch_files();
    }
    state.list_files();
}
