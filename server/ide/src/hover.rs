//! Hover: what stands under the cursor, explained.

mod config;
mod files;
mod html;
mod python;

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::{TextRange, TextSize};

use crate::cursor::{Cursor, cursor};

/// An explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hover {
    /// What it explains: bytes of the file.
    pub range: TextRange,
    /// Markdown.
    pub markdown: String,
}

/// Explains what stands at an offset of a file.
pub fn hover(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Option<Hover> {
    let document = workspace.document(file)?;
    match cursor(workspace, document, offset)? {
        Cursor::Config(place) => config::hover(workspace, &place),
        Cursor::Python(unit) => python::hover(workspace, &unit, offset),
        Cursor::Tag(tag) => html::hover(workspace, document, &tag, offset),
        Cursor::Text => None,
    }
}
