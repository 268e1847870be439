//! `textDocument/completion`
//!
//! A list of hundreds of members is asked for at every dot, so it says as little as the client allows: what all items have
//! in common is said once, and what is read of one item only when it is looked at comes with `completionItem/resolve`.

use ide::completion::{Completion, CompletionKind, Insert};
use project::path::FilePath;
use serde::{Deserialize, Serialize};
use syntax::{TextRange, TextSize};

use crate::lsp::convert::{self, Places};
use crate::lsp::jobs::Failure;
use crate::lsp::markup;
use crate::lsp::state::Snapshot;
use crate::lsp::types::*;
use crate::lsp::wire::Written;

/// The reply: lsp-types 0.94 has no list with `itemDefaults`, nor items with `textEditText`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct List<'a> {
    is_incomplete: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_defaults: Option<Defaults>,
    items: Vec<Item<'a>>,
}

/// What items have that do not say otherwise.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Defaults {
    #[serde(skip_serializing_if = "Option::is_none")]
    edit_range: Option<EditRange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Asked>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(untagged)]
enum EditRange {
    One(Range),
    Two { insert: Range, replace: Range },
}

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    label: &'a str,
    kind: Option<CompletionItemKind>,
    sort_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    documentation: Option<Documentation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<[CompletionItemTag; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    insert_text_format: Option<InsertTextFormat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_edit: Option<CompletionTextEdit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text_edit_text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additional_text_edits: Option<Vec<TextEdit>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Asked>,
}

/// What an item carries so that it can be looked up again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Asked {
    /// The document.
    pub(super) uri: Url,
    /// Where the cursor was.
    pub(super) position: Position,
}

/// What can be written at the cursor.
pub(crate) fn run(snapshot: &Snapshot, params: CompletionParams) -> Result<Option<Written>, Failure> {
    let place = params.text_document_position;
    let file = convert::file(&place.text_document.uri);
    let Some((places, offset)) = at(snapshot, &file, place.position) else { return Ok(None) };
    let asked = Asked { uri: place.text_document.uri, position: place.position };
    let found = ide::completion::complete(&snapshot.workspace, &file, offset);
    let parts = snapshot.client.completion;
    let writer = Writer { snapshot, places, offset };
    let usual = found.items.iter().find(|item| !item.replaces_rest).filter(|_| parts.default_ranges);
    let defaults = Defaults {
        edit_range: usual.map(|item| writer.edit_range(item)),
        data: Some(asked.clone()).filter(|_| parts.default_data),
    };
    let range = usual.map(|item| item.replace);
    let carried = Some(&asked).filter(|_| !parts.default_data);
    let items = found.items.iter().map(|item| writer.item(item, range, carried)).collect();
    let has_defaults = defaults.edit_range.is_some() || defaults.data.is_some();
    let item_defaults = Some(defaults).filter(|_| has_defaults);
    let list = List { is_incomplete: found.is_incomplete, item_defaults, items };
    Ok(Some(Written::new(&list)))
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

/// Writes the items of one list.
struct Writer<'a> {
    snapshot: &'a Snapshot,
    places: Places<'a>,
    offset: TextSize,
}

impl Writer<'_> {
    /// An item; it replaces `usual` unless it says otherwise, and carries `asked` where it has to.
    fn item<'a>(&self, item: &'a Completion, usual: Option<TextRange>, asked: Option<&'a Asked>) -> Item<'a> {
        let parts = self.snapshot.client.completion;
        let (new_text, is_snippet) = match &item.insert {
            Insert::Text(text) => (text, false),
            Insert::Snippet { snippet, .. } if parts.snippets => (snippet, true),
            Insert::Snippet { plain, .. } => (plain, false),
        };
        let is_usual = usual == Some(item.replace) && !item.replaces_rest;
        let now = item.documentation.as_deref().filter(|_| !parts.resolves_documentation);
        let comes_later = item.documentation.is_some() && parts.resolves_documentation
            || item.detail.is_some() && parts.resolves_detail;
        let additional: Vec<TextEdit> = item.additional.iter().map(|edit| self.edit_of(edit)).collect();
        Item {
            label: &item.label,
            kind: Some(kind(item.kind)),
            sort_text: format!("{:03}{}", item.rank, item.label),
            detail: item.detail.as_deref().filter(|_| !parts.resolves_detail),
            documentation: now.map(|text| markup::documentation(text, parts.markdown)),
            deprecated: (item.deprecated && !parts.tags).then_some(true),
            tags: (item.deprecated && parts.tags).then_some([CompletionItemTag::DEPRECATED]),
            insert_text_format: is_snippet.then_some(InsertTextFormat::SNIPPET),
            text_edit: (!is_usual).then(|| self.text_edit(item, new_text.clone())),
            text_edit_text: Some(new_text.as_str()).filter(|text| is_usual && *text != item.label),
            additional_text_edits: (!additional.is_empty()).then_some(additional),
            data: asked.filter(|_| comes_later),
        }
    }

    fn text_edit(&self, item: &Completion, new_text: String) -> CompletionTextEdit {
        match self.edit_range(item) {
            EditRange::One(range) => CompletionTextEdit::Edit(TextEdit { range, new_text }),
            EditRange::Two { insert, replace } => {
                CompletionTextEdit::InsertAndReplace(InsertReplaceEdit { new_text, insert, replace })
            }
        }
    }

    /// Inserting keeps what stands behind the cursor, replacing does not; a client with one way only replaces, and so does an
    /// item that brings along what stands there. Where nothing stands there, both are one.
    fn edit_range(&self, item: &Completion) -> EditRange {
        let replace = self.places.range(item.replace);
        let knows_both = self.snapshot.client.completion.insert_replace;
        if !knows_both || item.replaces_rest || self.offset >= item.replace.end() {
            return EditRange::One(replace);
        }
        let end = self.offset.clamp(item.replace.start(), item.replace.end());
        EditRange::Two { insert: Range::new(replace.start, self.places.position(end)), replace }
    }

    fn edit_of(&self, edit: &syntax::edit::TextEdit) -> TextEdit {
        TextEdit { range: self.places.range(edit.range), new_text: edit.text.clone() }
    }
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
