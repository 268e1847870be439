//! What a rule says about a place in a file.

use project::links::Interpreter;
use project::path::FilePath;
use syntax::TextRange;
use syntax::edit::TextEdit;

use crate::rule::Rule;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The page does not do what it says.
    Error,
    /// It works today and will not for long, or not everywhere.
    Warning,
    /// Worth knowing.
    Information,
    /// A possible mistake that we cannot prove.
    Hint,
}

impl Severity {
    /// As the command line and JSON write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
            Severity::Hint => "hint",
        }
    }
}

/// How an editor may draw a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tag {
    /// Can be left out.
    Unnecessary,
    /// Has a modern form.
    Deprecated,
}

/// One finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The file it stands in.
    pub file: FilePath,
    /// What to underline: bytes of that file.
    pub range: TextRange,
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The rule's own severity unless it knows better here.
    pub severity: Severity,
    /// What happens at run time and what to do, one or two sentences.
    pub message: String,
    /// Where this line runs, when the finding depends on it.
    pub context: Option<Context>,
    /// Other places that matter.
    pub related: Vec<Related>,
    /// The first one is the default.
    pub fixes: Vec<Fix>,
    /// How to draw it.
    pub tags: Vec<Tag>,
}

/// Where a line of Python runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The page.
    pub page: FilePath,
    /// Engine and version, lower case: `pyodide 314.0.2`.
    pub runtime: String,
    /// `main` or `worker`.
    pub thread: &'static str,
    /// The PyScript release, where the page tells it.
    pub release: Option<String>,
}

impl Context {
    /// The context that an interpreter gives.
    pub fn of(interpreter: &Interpreter) -> Self {
        Context {
            page: interpreter.page.clone(),
            runtime: interpreter.engine_name().to_lowercase(),
            thread: interpreter.thread().as_str(),
            release: interpreter.release().map(|release| release.to_string()),
        }
    }
}

/// Another place that a finding speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Its file.
    pub file: FilePath,
    /// Bytes of that file.
    pub range: TextRange,
    /// What it has to do with it.
    pub message: String,
}

/// A change that removes a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as a menu shows it.
    pub title: String,
    /// Whether it may be applied unasked.
    pub safe: bool,
    /// Never overlapping.
    pub edits: Vec<FileEdit>,
    /// Files that it makes. Nothing that is there is ever overwritten.
    pub new_files: Vec<NewFile>,
}

/// A file that is not there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its name.
    pub file: FilePath,
    /// All that stands in it.
    pub text: String,
}

/// A change of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileEdit {
    /// The file.
    pub file: FilePath,
    /// The change.
    pub edit: TextEdit,
}

impl Fix {
    /// A fix that may be applied unasked, in one file.
    pub fn safe(title: impl Into<String>, file: &FilePath, edits: Vec<TextEdit>) -> Self {
        Fix { safe: true, ..Fix::offered(title, file, edits) }
    }

    /// A fix that somebody has to choose, in one file.
    pub fn offered(title: impl Into<String>, file: &FilePath, edits: Vec<TextEdit>) -> Self {
        Fix { title: title.into(), safe: false, edits: in_file(file, edits), new_files: Vec::new() }
    }

    /// A fix that somebody has to choose: it makes one file.
    pub fn creates(title: impl Into<String>, file: FilePath, text: impl Into<String>) -> Self {
        let new_files = vec![NewFile { file, text: text.into() }];
        Fix { title: title.into(), safe: false, edits: Vec::new(), new_files }
    }
}

fn in_file(file: &FilePath, edits: Vec<TextEdit>) -> Vec<FileEdit> {
    edits.into_iter().map(|edit| FileEdit { file: file.clone(), edit }).collect()
}
