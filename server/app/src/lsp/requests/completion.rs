//! `textDocument/completion`

use ide::completion::{Completion, CompletionKind, Insert};
use project::path::FilePath;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use syntax::TextSize;

use crate::lsp::convert::{self, Places};
use crate::lsp::jobs::Failure;
use crate::lsp::markup;
use crate::lsp::state::Snapshot;
use crate::lsp::types::*;

/// What can be written at the cursor.
pub(crate) fn run(
    snapshot: &Snapshot,
    params: CompletionParams,
) -> Result<Option<CompletionResponse>, Failure> {
    let place = params.text_document_position;
    let file = convert::file(&place.text_document.uri);
    let Some((places, offset)) = at(snapshot, &file, place.position) else { return Ok(None) };
    let asked = Asked { uri: place.text_document.uri, position: place.position };
    let asked = serde_json::to_value(asked).unwrap_or_default();
    let found = ide::completion::complete(&snapshot.workspace, &file, offset);
    let to_item = |item: &Completion| to_item(snapshot, &places, offset, &asked, item);
    let items = found.items.iter().map(to_item).collect();
    Ok(Some(CompletionResponse::List(CompletionList { is_incomplete: found.is_incomplete, items })))
}

/// What an item carries so that it can be looked up again.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    /// The document.
    pub(super) uri: Url,
    /// Where the cursor was.
    pub(super) position: Position,
}

/// The place that was asked about.
pub(super) fn at<'a>(
    snapshot: &'a Snapshot,
    file: &FilePath,
    position: Position,
) -> Option<(Places<'a>, TextSize)> {
    let places = snapshot.places_in(file)?;
    Some((places, places.offset(position)?))
}

fn to_item(
    snapshot: &Snapshot,
    places: &Places<'_>,
    offset: TextSize,
    asked: &Value,
    item: &Completion,
) -> CompletionItem {
    let parts = snapshot.client.completion;
    let (new_text, format) = match &item.insert {
        Insert::Text(text) => (text, InsertTextFormat::PLAIN_TEXT),
        Insert::Snippet { snippet, .. } if parts.snippets => (snippet, InsertTextFormat::SNIPPET),
        Insert::Snippet { plain, .. } => (plain, InsertTextFormat::PLAIN_TEXT),
    };
    let documentation = item.documentation.as_deref();
    let now = documentation.filter(|_| !parts.resolves_documentation);
    let later = documentation.is_some() && parts.resolves_documentation;
    let additional = item.additional.iter().map(|edit| edit_of(places, edit)).collect::<Vec<_>>();
    CompletionItem {
        label: item.label.clone(),
        kind: Some(kind(item.kind)),
        detail: item.detail.clone(),
        documentation: now.map(|text| markup::documentation(text, parts.markdown)),
        deprecated: (item.deprecated && !parts.tags).then_some(true),
        tags: (item.deprecated && parts.tags).then(|| vec![CompletionItemTag::DEPRECATED]),
        sort_text: Some(format!("{:03}{}", item.rank, item.label)),
        insert_text_format: Some(format),
        text_edit: Some(text_edit(places, offset, item, new_text.clone(), parts.insert_replace)),
        additional_text_edits: (!additional.is_empty()).then_some(additional),
        data: later.then(|| asked.clone()),
        ..CompletionItem::default()
    }
}

/// Inserting keeps what stands behind the cursor, replacing does not; a client with one way only replaces, and so does an
/// item that brings along what stands there. Where nothing stands there, both are one.
fn text_edit(
    places: &Places<'_>,
    offset: TextSize,
    item: &Completion,
    new_text: String,
    insert_replace: bool,
) -> CompletionTextEdit {
    let replace = places.range(item.replace);
    if !insert_replace || item.replaces_rest || offset >= item.replace.end() {
        return CompletionTextEdit::Edit(TextEdit { range: replace, new_text });
    }
    let insert =
        Range::new(replace.start, places.position(offset.clamp(item.replace.start(), item.replace.end())));
    CompletionTextEdit::InsertAndReplace(InsertReplaceEdit { new_text, insert, replace })
}

fn edit_of(places: &Places<'_>, edit: &syntax::edit::TextEdit) -> TextEdit {
    TextEdit { range: places.range(edit.range), new_text: edit.text.clone() }
}

fn kind(kind: CompletionKind) -> CompletionItemKind {
    match kind {
        CompletionKind::Module => CompletionItemKind::MODULE,
        CompletionKind::Class => CompletionItemKind::CLASS,
        CompletionKind::Function => CompletionItemKind::FUNCTION,
        CompletionKind::Method => CompletionItemKind::METHOD,
        CompletionKind::Property => CompletionItemKind::PROPERTY,
        CompletionKind::Variable => CompletionItemKind::VARIABLE,
        CompletionKind::Constant => CompletionItemKind::CONSTANT,
        CompletionKind::Field => CompletionItemKind::FIELD,
        CompletionKind::Value => CompletionItemKind::VALUE,
        CompletionKind::Keyword => CompletionItemKind::KEYWORD,
        CompletionKind::File => CompletionItemKind::FILE,
        CompletionKind::Folder => CompletionItemKind::FOLDER,
        CompletionKind::Reference => CompletionItemKind::REFERENCE,
        CompletionKind::Snippet => CompletionItemKind::SNIPPET,
    }
}
