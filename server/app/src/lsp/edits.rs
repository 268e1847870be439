//! Changes of files in the protocol's words.

use std::collections::BTreeMap;

use lint::{FileEdit, NewFile};
use project::path::FilePath;

use super::state::Snapshot;
use super::types::{
    CreateFile, DocumentChangeOperation, DocumentChanges, OneOf, OptionalVersionedTextDocumentIdentifier,
    Position, Range, ResourceOp, TextDocumentEdit, TextEdit, Url, WorkspaceEdit,
};

/// The edit for the client, with the versions of open texts where it can check them. `None` where a file is not known, or
/// the client makes no files and one is to be made.
pub(crate) fn workspace_edit(
    snapshot: &Snapshot,
    edits: &[FileEdit],
    new_files: &[NewFile],
) -> Option<WorkspaceEdit> {
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
    if !snapshot.client.document_changes && new_files.is_empty() {
        let changes = changes.into_iter().map(|(uri, _, edits)| (uri, edits)).collect();
        return Some(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() });
    }
    let versioned = |(uri, file, edits): (Url, FilePath, Vec<TextEdit>)| {
        text_edit(uri, snapshot.documents.get(&file).and_then(|open| open.document.version), edits)
    };
    let edits: Vec<TextDocumentEdit> = changes.into_iter().map(versioned).collect();
    let changes = match new_files {
        [] => DocumentChanges::Edits(edits),
        _ if !snapshot.client.creates_files => return None,
        _ => {
            let made: Option<Vec<_>> = new_files.iter().map(|new| created(snapshot, new)).collect();
            let edited = edits.into_iter().map(DocumentChangeOperation::Edit);
            DocumentChanges::Operations(made?.into_iter().flatten().chain(edited).collect())
        }
    };
    Some(WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() })
}

/// Makes an empty file and fills it. Without options the client stops where there is one already.
fn created(snapshot: &Snapshot, new: &NewFile) -> Option<[DocumentChangeOperation; 2]> {
    let uri = snapshot.documents.uri(&new.file)?;
    let create = CreateFile { uri: uri.clone(), options: None, annotation_id: None };
    let start = Position::new(0, 0);
    let text = TextEdit { range: Range::new(start, start), new_text: new.text.clone() };
    Some([
        DocumentChangeOperation::Op(ResourceOp::Create(create)),
        DocumentChangeOperation::Edit(text_edit(uri, None, vec![text])),
    ])
}

fn text_edit(uri: Url, version: Option<i32>, edits: Vec<TextEdit>) -> TextDocumentEdit {
    TextDocumentEdit {
        text_document: OptionalVersionedTextDocumentIdentifier { uri, version },
        edits: edits.into_iter().map(OneOf::Left).collect(),
    }
}
