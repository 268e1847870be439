//! `textDocument/definition`

use crate::lsp::convert;
use crate::lsp::jobs::Failure;
use crate::lsp::state::Snapshot;
use crate::lsp::types::{GotoDefinitionParams, GotoDefinitionResponse, Location};

/// Where the name under the cursor comes from.
pub(crate) fn run(
    snapshot: &Snapshot,
    params: GotoDefinitionParams,
) -> Result<Option<GotoDefinitionResponse>, Failure> {
    let place = params.text_document_position_params;
    let file = convert::file(&place.text_document.uri);
    let offset = snapshot.places_in(&file).and_then(|places| places.offset(place.position));
    let found = offset.map(|offset| ide::definition::definitions(&snapshot.workspace, &file, offset));
    let locations = found.into_iter().flatten().filter_map(|definition| {
        let uri = snapshot.documents.uri(&definition.file).or_else(|| convert::uri(&definition.file))?;
        Some(Location { uri, range: snapshot.places_in(&definition.file)?.range(definition.name) })
    });
    Ok(Some(GotoDefinitionResponse::Array(locations.collect())))
}
