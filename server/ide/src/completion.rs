//! Completion: what can be written at the cursor.

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::{TextRange, TextSize};

use crate::cursor::{Cursor, cursor};

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
    pub detail: Option<String>,
    /// Markdown, shown when the item is looked at.
    pub documentation: Option<String>,
    /// What to replace: bytes of the file, the cursor in or at the end of it.
    pub replace: TextRange,
    /// What to write in its place.
    pub insert: Insert,
    /// Items with a smaller number come first; equal ones by label.
    pub rank: u8,
    /// Changes elsewhere, such as an import.
    pub additional: Vec<TextEdit>,
    /// Has a modern form.
    pub deprecated: bool,
}

/// What an item writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Insert {
    /// As it is.
    Text(String),
    /// With `$1`, `${1:name}`, `$0` in LSP's snippet syntax, and the plain text for editors without snippets.
    Snippet {
        /// For editors that know snippets.
        snippet: String,
        /// For the others.
        plain: String,
    },
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
            rank: 50,
            additional: Vec::new(),
            deprecated: false,
        }
    }
}

/// What can be written at an offset of a file.
pub fn complete(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Vec<Completion> {
    let place = workspace.document(file).and_then(|document| cursor(workspace, document, offset));
    match place {
        Some(Cursor::Config(_) | Cursor::Tag(_) | Cursor::Python(_) | Cursor::Text) | None => Vec::new(),
    }
}
