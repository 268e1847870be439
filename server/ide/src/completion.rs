//! Completion: what can be written at the cursor.

use std::sync::Arc;

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::{TextRange, TextSize};

use crate::cursor::{Cursor, cursor};

mod config;
mod html;
mod insert;
mod paths;
mod python;

pub use insert::Insert;

/// What an item is, for its icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CompletionKind {
    /// A module that can be imported.
    Module,
    /// A class.
    Class,
    /// A function.
    Function,
    /// A method.
    Method,
    /// An attribute of an object.
    Property,
    /// A name that stands for a value.
    Variable,
    /// A name that never changes.
    Constant,
    /// A key of a config, or an attribute of a tag.
    Field,
    /// A value from a fixed set, a version, a package.
    Value,
    /// A tag or a script type.
    Keyword,
    /// A file of the project.
    File,
    /// A folder of the project.
    Folder,
    /// An id of the page.
    Reference,
    /// A piece of code.
    Snippet,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What the list shows, and what typing filters by.
    pub label: String,
    /// Its icon.
    pub kind: CompletionKind,
    /// A few words beside the label: type, signature, version.
    pub detail: Option<Arc<str>>,
    /// Markdown, shown when the item is looked at.
    pub documentation: Option<Arc<str>>,
    /// What to replace: bytes of the file, the cursor in or at the end of it.
    pub replace: TextRange,
    /// What to write in its place.
    pub insert: Insert,
    /// The text brings along what `replace` covers behind the cursor (a closing quote), so that an editor must not keep
    /// it, whatever it does otherwise.
    pub replaces_rest: bool,
    /// Items with a smaller number come first; equal ones by label.
    pub rank: u8,
    /// Changes elsewhere, such as an import.
    pub additional: Vec<TextEdit>,
    /// Has a modern form.
    pub deprecated: bool,
}

impl Completion {
    /// An item that writes its label.
    pub fn new(label: impl Into<String>, kind: CompletionKind, replace: TextRange) -> Self {
        let label = label.into();
        Completion {
            insert: Insert::Text(label.clone()),
            label,
            kind,
            detail: None,
            documentation: None,
            replace,
            replaces_rest: false,
            rank: 50,
            additional: Vec::new(),
            deprecated: false,
        }
    }

    /// With a few words beside the label.
    pub(crate) fn detail(mut self, detail: impl AsRef<str>) -> Self {
        self.detail = Some(detail.as_ref().into());
        self
    }

    /// With Markdown to read.
    pub(crate) fn documentation(mut self, markdown: impl AsRef<str>) -> Self {
        self.documentation = Some(markdown.as_ref().into());
        self
    }

    /// Writes this instead of its label.
    pub(crate) fn insert(mut self, insert: Insert) -> Self {
        self.insert = insert;
        self
    }

    /// At this place in the list.
    pub(crate) fn rank(mut self, rank: u8) -> Self {
        self.rank = rank;
        self
    }
}

/// What can be written somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Completions {
    /// Best first.
    pub items: Vec<Completion>,
    /// When more is typed, other items may come in: an editor has to ask again.
    pub is_incomplete: bool,
}

impl From<Vec<Completion>> for Completions {
    fn from(items: Vec<Completion>) -> Self {
        Completions { items, is_incomplete: false }
    }
}

/// What can be written at an offset of a file.
pub fn complete(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Completions {
    let Some(document) = workspace.document(file) else { return Completions::default() };
    let mut found: Completions = match cursor(workspace, document, offset) {
        Some(Cursor::Config(place)) => config::complete(workspace, &place).into(),
        Some(Cursor::Python(unit)) => python::complete(workspace, &unit, offset),
        Some(Cursor::Tag(tag)) => html::in_tag(workspace, document, offset, &tag).into(),
        Some(Cursor::Text) => html::in_text(document, offset).into(),
        None => Completions::default(),
    };
    found.items.sort_by_cached_key(|item| (item.rank, item.label.to_lowercase()));
    found
}
