//! Completion in pages, where PyScript is concerned: what any HTML server offers is left to it.

mod attributes;
mod config_values;
mod loaders;
mod slot;
mod tags;
mod text;
mod values;

use project::document::Document;
use project::workspace::Workspace;
use syntax::TextSize;
use syntax::html::{TagCursor, TagPlace};

use super::Completion;
use crate::page_tag::PageTag;

/// What can be written in a start tag.
pub(super) fn in_tag(
    workspace: &Workspace,
    document: &Document,
    offset: TextSize,
    cursor: &TagCursor,
) -> Vec<Completion> {
    let Some(tag) = PageTag::new(workspace, document, cursor) else { return Vec::new() };
    match cursor.place {
        TagPlace::Name => tags::complete(&tag, offset),
        TagPlace::AttributeName(index) => attributes::complete(&tag, offset, Some(index)),
        TagPlace::Gap => attributes::complete(&tag, offset, None),
        TagPlace::AttributeValue(index) => values::complete(&tag, offset, index),
    }
}

/// What can be written between tags.
pub(super) fn in_text(document: &Document, offset: TextSize) -> Vec<Completion> {
    text::complete(document, offset)
}

#[cfg(test)]
mod tests;
