//! `textDocument/hover`

use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::markup;
use crate::lsp::state::Snapshot;
use crate::lsp::types::{Hover, HoverContents, HoverParams};

/// What stands under the cursor, explained.
pub(crate) fn run(snapshot: &Snapshot, params: HoverParams) -> Result<Option<Hover>, Failure> {
    let place = params.text_document_position_params;
    let file = convert::file(&place.text_document.uri);
    Ok(hover(snapshot, &file, place.position))
}

fn hover(
    snapshot: &Snapshot,
    file: &project::path::FilePath,
    position: crate::lsp::types::Position,
) -> Option<Hover> {
    let places = snapshot.places_in(file)?;
    let found = ide::hover::hover(&snapshot.workspace, file, places.offset(position)?)?;
    let content = markup::content(&found.markdown, snapshot.client.markdown_hover);
    Some(Hover { contents: HoverContents::Markup(content), range: Some(places.range(found.range)) })
}
