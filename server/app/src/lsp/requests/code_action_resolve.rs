//! `codeAction/resolve`

use super::code_action::{FixAllIn, fix_all_edit};
use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::state::Snapshot;
use crate::lsp::types::CodeAction;

/// The action with its edit. One that has it, or carries no data, comes back as it is: some clients send those too.
pub(crate) fn run(snapshot: &Snapshot, mut action: CodeAction) -> Result<CodeAction, Failure> {
    let data = action.data.clone().and_then(|data| serde_json::from_value::<FixAllIn>(data).ok());
    if let (None, Some(FixAllIn { fix_all })) = (&action.edit, data) {
        action.edit = fix_all_edit(snapshot, &convert::file(&fix_all));
    }
    Ok(action)
}
