//! Changes of files in the protocol's words.

use std::collections::BTreeMap;

use lint::FileEdit;
use project::path::FilePath;

use super::state::Snapshot;
use super::types::{
    DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit, TextEdit, Url,
    WorkspaceEdit,
};

/// The edit for the client, with the versions of open texts where it can check them. `None` where a file is not known.
pub(crate) fn workspace_edit(snapshot: &Snapshot, edits: &[FileEdit]) -> Option<WorkspaceEdit> {
    let mut by_file: BTreeMap<&FilePath, Vec<TextEdit>> = BTreeMap::new();
    for FileEdit { file, edit } in edits {
        let range = snapshot.places_in(file)?.range(edit.range);
        by_file.entry(file).or_default().push(TextEdit { range, new_text: edit.text.clone() });
    }
    let of_file = |(file, edits): (&FilePath, Vec<TextEdit>)| {
        Some((snapshot.documents.uri(file)?, file.clone(), edits))
    };
    let changes: Vec<(Url, FilePath, Vec<TextEdit>)> =
        by_file.into_iter().map(of_file).collect::<Option<_>>()?;
    if !snapshot.client.document_changes {
        let changes = changes.into_iter().map(|(uri, _, edits)| (uri, edits)).collect();
        return Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() });
    }
    let versioned = |(uri, file, edits): (Url, FilePath, Vec<TextEdit>)| TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier {
            uri,
            version: snapshot.documents.get(&file).and_then(|open| open.document.version),
        },
        edits: edits.into_iter().map(OneOf::Left).collect(),
    };
    let changes = DocumentChanges::Edits(changes.into_iter().map(versioned).collect());
    Some(WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() })
}
