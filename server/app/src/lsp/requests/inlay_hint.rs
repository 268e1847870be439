//! `textDocument/inlayHint`

use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::state::Snapshot;
use crate::lsp::types::{InlayHint, InlayHintKind, InlayHintLabel, InlayHintParams};

/// The types of names that do not say them, where the user asked for such hints.
pub(crate) fn run(snapshot: &Snapshot, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>, Failure> {
    let file = convert::file(&params.text_document.uri);
    let Some(places) = snapshot.places_in(&file) else { return Ok(None) };
    let settings = snapshot.configuration.of(&snapshot.workspace, &file);
    if !settings.inlay_hints.types {
        return Ok(Some(Vec::new()));
    }
    let (start, end) = (places.offset(params.range.start), places.offset(params.range.end));
    let (Some(start), Some(end)) = (start, end) else { return Ok(None) };
    let range = syntax::TextRange::new(start, end.max(start));
    let found = ide::inlay_hints::inlay_hints(&snapshot.workspace, &file, range);
    let hints = found.into_iter().map(|hint| InlayHint {
        position: places.position(hint.at),
        label: InlayHintLabel::String(hint.label),
        kind: Some(InlayHintKind::TYPE),
        text_edits: None,
        tooltip: None,
        padding_left: None,
        padding_right: None,
        data: None,
    });
    Ok(Some(hints.collect()))
}
