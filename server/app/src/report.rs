//! What `check` and `preview` print about findings.

pub(crate) mod github;
mod human;
mod json;
mod sarif;

use std::fmt;
use std::io::{self, Write};

use clap::ValueEnum;
use lint::Finding;
use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::text::PositionEncoding;
use syntax::{TextRange, TextSize};

/// The forms that findings are printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With the source line and the place marked in it.
    Human,
    /// One object; its shape is a promise.
    Json,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

/// The outcome of a check.
#[derive(Debug)]
pub(crate) struct Checked {
    /// How many files were looked at.
    pub(crate) files: usize,
    /// By file, then by place.
    pub(crate) findings: Vec<Finding>,
}

/// Prints findings; paths are relative to `directory`.
pub(crate) fn print(
    format: Format,
    workspace: &Workspace,
    directory: &FilePath,
    checked: &Checked,
    mut out: impl Write,
) -> io::Result<()> {
    let view = View { workspace, directory };
    let text = match format {
        Format::Human => human::render(&view, checked),
        Format::Json => json::render(&view, checked),
        Format::Github => github::render(&view, checked),
        Format::Sarif => sarif::render(&view, checked),
    };
    out.write_all(text.as_bytes())
}

/// For people: the findings that are new, then what there is in all.
pub(crate) fn news(
    workspace: &Workspace,
    directory: &FilePath,
    checked: &Checked,
    is_new: &[bool],
) -> String {
    let new = checked.findings.iter().zip(is_new).filter(|(_, new)| **new).map(|(finding, _)| finding);
    human::render_some(&View { workspace, directory }, new, checked)
}

/// A place as people write it: `page.html:12:5`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Location {
    /// Relative to the directory that was given.
    pub(crate) path: String,
    /// From 1.
    pub(crate) line: u32,
    /// From 1, in Unicode code points.
    pub(crate) column: u32,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// A place in a file, the path relative to `directory`.
pub(crate) fn place(
    workspace: &Workspace,
    directory: &FilePath,
    file: &FilePath,
    offset: TextSize,
) -> Location {
    View { workspace, directory }.location(file, offset)
}

/// What every format needs to know beside the findings.
pub(crate) struct View<'a> {
    workspace: &'a Workspace,
    directory: &'a FilePath,
}

/// A place as people count: from 1, columns in Unicode code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    line: u32,
    column: u32,
}

impl View<'_> {
    /// The path as printed.
    fn path(&self, file: &FilePath) -> String {
        file.relative_to(self.directory)
    }

    fn document(&self, file: &FilePath) -> Option<&Document> {
        self.workspace.document(file).map(|document| &**document)
    }

    /// Start and end of a range of a file.
    fn places(&self, file: &FilePath, range: TextRange) -> (Place, Place) {
        (self.place(file, range.start()), self.place(file, range.end()))
    }

    fn location(&self, file: &FilePath, offset: TextSize) -> Location {
        let Place { line, column } = self.place(file, offset);
        Location { path: self.path(file), line, column }
    }

    fn place(&self, file: &FilePath, offset: TextSize) -> Place {
        let position =
            self.document(file).map(|document| document.lines().position(offset, PositionEncoding::Utf32));
        let position = position.unwrap_or_default();
        Place { line: position.line + 1, column: position.column + 1 }
    }
}

#[cfg(test)]
mod tests;
