//! `completionItem/resolve`

use ide::completion::Completion;

use super::completion::{Asked, at};
use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::markup;
use crate::lsp::state::Snapshot;
use crate::lsp::types::CompletionItem;

/// The item with its documentation and detail; as it was where it carries nothing to look it up by, or where the text has
/// changed so that it is not offered any more.
pub(crate) fn run(snapshot: &Snapshot, mut item: CompletionItem) -> Result<CompletionItem, Failure> {
    if let Some(found) = look_up(snapshot, &item) {
        let documentation = found.documentation.as_deref();
        item.documentation =
            documentation.map(|text| markup::documentation(text, snapshot.client.completion.markdown));
        item.detail = found.detail.as_deref().map(str::to_owned);
    }
    Ok(item)
}

fn look_up(snapshot: &Snapshot, item: &CompletionItem) -> Option<Completion> {
    let asked: Asked = serde_json::from_value(item.data.clone()?).ok()?;
    let file = convert::file(&asked.uri);
    let (_, offset) = at(snapshot, &file, asked.position)?;
    let found = ide::completion::complete(&snapshot.workspace, &file, offset);
    found.items.into_iter().find(|found| found.label == item.label)
}
