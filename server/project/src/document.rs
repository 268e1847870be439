//! One text and what can be read from it alone.

use std::any::Any;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use syntax::edit::{self, TextEdit};
use syntax::html::HtmlTree;
use syntax::javascript::Javascript;
use syntax::python::PythonTree;
use syntax::text::LineIndex;
use syntax::value::{Format, Parsed};

use crate::config_text;
use crate::elements::{Elements, Structure};
use crate::outline::Outline;
use crate::page::{self, Page};
use crate::path::FilePath;
use crate::worker_calls::{self, WorkerCall};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A page, or a template of one.
    Html,
    /// Python.
    Python,
    /// A config in TOML.
    Toml,
    /// A config in JSON.
    Json,
    /// JavaScript: read for what it exports and starts, and checked where a page loads it.
    JavaScript,
    /// Anything else: its text is not looked at.
    Other,
}

impl FileKind {
    /// By the name's extension.
    pub fn of_path(path: &FilePath) -> Self {
        match path.extension().as_str() {
            "html" | "htm" | "xhtml" | "jinja" | "jinja2" | "j2" => FileKind::Html,
            "py" | "pyi" => FileKind::Python,
            "toml" => FileKind::Toml,
            "json" | "jsonc" => FileKind::Json,
            "js" | "mjs" => FileKind::JavaScript,
            _ => FileKind::Other,
        }
    }

    /// By the language id that an editor gives; by name where the id says nothing to us.
    pub fn of_language(id: &str, path: &FilePath) -> Self {
        match id {
            "html" | "mhtml" | "htm" | "xhtml" | "jinja-html" | "jinja" | "htmldjango" | "django-html" => {
                FileKind::Html
            }
            "python" => FileKind::Python,
            "toml" => FileKind::Toml,
            "json" | "jsonc" => FileKind::Json,
            _ => FileKind::of_path(path),
        }
    }

    /// Whether there may be something to say about every file of this kind. See
    /// [`is_checked`](crate::workspace::Workspace::is_checked).
    pub fn is_checked(self) -> bool {
        !matches!(self, FileKind::JavaScript | FileKind::Other)
    }
}

/// A text at one moment. What is read from it is computed when first asked for, and never again.
#[derive(Debug)]
pub struct Document {
    /// No other document of this process has it, nor another version of this one.
    pub id: u32,
    /// Its name.
    pub path: FilePath,
    /// The editor's version; `None` for a text from disk.
    pub version: Option<i32>,
    /// What it is read as.
    pub kind: FileKind,
    /// Byte for byte as it stands in its file, without a byte order mark.
    pub text: Arc<str>,
    /// The file begins with a byte order mark, which whoever writes it puts back.
    pub byte_order_mark: bool,
    before: Option<Before>,
    lines: OnceLock<LineIndex>,
    html: OnceLock<HtmlTree>,
    page: OnceLock<Page>,
    structure: OnceLock<Arc<Structure>>,
    python: OnceLock<PythonTree>,
    javascript: OnceLock<Vec<Javascript>>,
    config: OnceLock<Parsed>,
    worker_calls: OnceLock<Vec<WorkerCall>>,
    outline: OnceLock<Outline>,
    derived: OnceLock<Derived>,
}

type Derived = Arc<dyn Any + Send + Sync>;

/// The trees of the text before an edit, from which the new ones are made faster.
#[derive(Debug)]
struct Before {
    text: Arc<str>,
    edit: TextEdit,
    html: Option<HtmlTree>,
    page: Option<Page>,
    structure: Option<Arc<Structure>>,
    python: Option<PythonTree>,
    /// Of the last text that something was made of, with that text.
    derived: Option<(Derived, Arc<str>)>,
}

impl Document {
    /// A text. A leading byte order mark is taken off.
    pub fn new(path: FilePath, kind: FileKind, version: Option<i32>, text: &str) -> Self {
        let (text, byte_order_mark) = match text.strip_prefix('\u{feff}') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        static NEXT: AtomicU32 = AtomicU32::new(0);
        Document {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            path,
            version,
            kind,
            text: text.into(),
            byte_order_mark,
            before: None,
            lines: OnceLock::new(),
            html: OnceLock::new(),
            page: OnceLock::new(),
            structure: OnceLock::new(),
            python: OnceLock::new(),
            javascript: OnceLock::new(),
            config: OnceLock::new(),
            worker_calls: OnceLock::new(),
            outline: OnceLock::new(),
            derived: OnceLock::new(),
        }
    }

    /// What a crate above makes of this version of the text, made once and kept with it. There is room for one such thing:
    /// `None` for whoever asks for another.
    pub fn derived<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Option<&T> {
        self.derived.get_or_init(|| Arc::new(make())).downcast_ref()
    }

    /// What was [derived](Document::derived) of a version of the text before the last edits, and that text.
    pub fn derived_before<T: Any + Send + Sync>(&self) -> Option<(&T, &str)> {
        let (derived, text) = self.before.as_ref()?.derived.as_ref()?;
        Some((derived.downcast_ref()?, text))
    }

    fn last_derived(&self) -> Option<(Derived, Arc<str>)> {
        let own = self.derived.get().map(|derived| (Arc::clone(derived), Arc::clone(&self.text)));
        own.or_else(|| self.before.as_ref()?.derived.clone())
    }

    /// Another text in the same file.
    pub fn with_text(&self, text: &str) -> Self {
        let mut document = Document::new(self.path.clone(), self.kind, self.version, text);
        document.byte_order_mark = self.byte_order_mark;
        document
    }

    /// The text after one edit; `None` where the edit does not fit.
    pub fn edited(&self, change: TextEdit, version: Option<i32>) -> Option<Self> {
        let text = edit::apply(&self.text, std::slice::from_ref(&change))?;
        let mut document = self.with_text(&text);
        document.version = version;
        // Several edits between two readings: only the trees of the last reading help, and they are gone by now.
        document.before = Some(Before {
            text: self.text.clone(),
            edit: change,
            html: self.html.get().cloned(),
            page: self.page.get().cloned(),
            structure: self.structure.get().cloned(),
            python: self.python.get().cloned(),
            derived: self.last_derived(),
        });
        Some(document)
    }

    /// Where its lines begin.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// The elements of a page; `None` for other kinds.
    pub fn html(&self) -> Option<&HtmlTree> {
        let read = || match &self.before {
            Some(Before { text, edit, html: Some(html), .. }) => html.reparse(text, edit, &self.text),
            _ => HtmlTree::parse(&self.text),
        };
        (self.kind == FileKind::Html).then(|| self.html.get_or_init(read))
    }

    /// What a page says about PyScript; `None` for other kinds.
    pub fn page(&self) -> Option<&Page> {
        let html = self.html()?;
        Some(self.page.get_or_init(|| {
            let before = self.before.as_ref().and_then(|before| {
                Some(page::Before { text: &before.text, edit: &before.edit, page: before.page.as_ref()? })
            });
            Page::read(&self.text, html, before.as_ref())
        }))
    }

    /// The elements of a page as its scripts find them; `None` for other kinds.
    pub fn elements(&self) -> Option<Elements<'_>> {
        let html = self.html()?;
        let read = || match &self.before {
            Some(Before { text, edit, html: Some(html), structure: Some(known), .. })
                if html.keeps_markup(text, edit) =>
            {
                Arc::clone(known)
            }
            _ => Arc::new(Structure::of(&self.text, html)),
        };
        Some(Elements::new(html, self.structure.get_or_init(read)))
    }

    /// The tree of a Python file; `None` for other kinds.
    pub fn python(&self) -> Option<&PythonTree> {
        let read = || match &self.before {
            Some(Before { text, edit, python: Some(python), .. }) => {
                python.reparse(text, edit, &self.text, syntax::range(0, self.text.len()))
            }
            _ => PythonTree::parse_file(&self.text),
        };
        (self.kind == FileKind::Python).then(|| self.python.get_or_init(read))
    }

    /// What a JavaScript file says; `None` for other kinds.
    pub fn javascript(&self) -> Option<&Javascript> {
        self.all_javascript().first().filter(|_| self.kind == FileKind::JavaScript)
    }

    /// What the JavaScript of a document says: that of a file, or that of each inline script of a page, in the order of
    /// [`Page::javascript`].
    pub fn all_javascript(&self) -> &[Javascript] {
        let read = || match self.page() {
            Some(page) => {
                page.javascript.iter().map(|code| Javascript::parse(&self.text, code.content)).collect()
            }
            None if self.kind == FileKind::JavaScript => vec![Javascript::parse_file(&self.text)],
            None => Vec::new(),
        };
        self.javascript.get_or_init(read)
    }

    /// The values of a TOML or JSON file; `None` for other kinds.
    pub fn config(&self) -> Option<&Parsed> {
        let format = match self.kind {
            FileKind::Toml => Format::Toml,
            FileKind::Json => Format::Json,
            _ => return None,
        };
        Some(self.config.get_or_init(|| config_text::parse(&self.text, format)))
    }

    /// The workers that its code starts.
    pub fn worker_calls(&self) -> &[WorkerCall] {
        self.worker_calls.get_or_init(|| worker_calls::of_document(self))
    }

    /// What of this file other files can see.
    pub fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::of(self))
    }
}
