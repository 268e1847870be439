//! What of a file other files can see, without a single offset.
//!
//! While somebody types inside a function the outline of the file stays equal, and with it everything that
//! [`crate::links`] worked out for the whole project.

use knowledge::Flavor;
use syntax::javascript::Javascript;
use syntax::python::PythonTree;
use syntax::python::imports::imports;

use crate::config_text::ConfigText;
use crate::document::{Document, FileKind};
use crate::isolation::speaks_of_isolation;
use crate::page::{ConfigTag, Page, Place, Script};
use crate::worker_calls::WorkerCall;

/// The visible parts of one file; which are filled depends on its kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Address of the file that loads PyScript.
    pub core: Option<String>,
    /// The scripts of a page.
    pub scripts: Vec<ScriptOutline>,
    /// Flavor and text of the config tags of a page.
    pub config_tags: Vec<(Flavor, String)>,
    /// The workers that its code starts.
    pub workers: Vec<WorkerOutline>,
    /// The JavaScript that a page or a JavaScript file brings: addresses relative to it.
    pub javascript: Vec<String>,
    /// The Python of a `.py` file.
    pub python: PythonOutline,
    /// The whole text of a config.
    pub config: Option<String>,
    /// It is no page and speaks of the headers that isolate one.
    pub isolates: bool,
}

/// A script as other files see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptOutline {
    /// `py` or `mpy`.
    pub flavor: Flavor,
    /// Where it runs.
    pub place: Place,
    /// The Python file it runs.
    pub src: Option<String>,
    /// Its `config` attribute.
    pub config: Option<String>,
    /// Its inline code.
    pub python: PythonOutline,
}

/// A worker that code starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerOutline {
    /// Index of the script that starts it; `None` for JavaScript and for files.
    pub script: Option<usize>,
    /// The address of its Python file.
    pub url: String,
    /// The flavor, where the call says it.
    pub flavor: Option<Flavor>,
    /// Its own config.
    pub config: Option<WorkerConfig>,
}

/// The config of a worker that code starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkerConfig {
    /// The address of a file.
    Url(String),
    /// The text in the call.
    Inline(String),
}

/// What Python code asks of other files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PythonOutline {
    /// Dotted names of the modules it imports, `from a import b` as `a` and `a.b`; relative ones begin with dots.
    pub imports: Vec<String>,
}

impl Outline {
    /// Reads a document's outline.
    pub fn of(document: &Document) -> Self {
        let mut outline = Outline::default();
        if let Some(page) = document.page() {
            outline.read_page(&document.text, page);
        }
        if let Some(tree) = document.python() {
            outline.python = PythonOutline::of(&document.text, tree);
        }
        outline.javascript = javascript(document);
        outline.workers = document.worker_calls().iter().map(WorkerOutline::of).collect();
        if matches!(document.kind, FileKind::Toml | FileKind::Json) {
            outline.config = Some(document.text.to_string());
        }
        outline.isolates = speaks_of_isolation(document);
        outline
    }

    fn read_page(&mut self, text: &str, page: &Page) {
        self.core = page.core().map(|tag| tag.url.text.clone());
        self.scripts = page.scripts.iter().map(|script| ScriptOutline::of(text, script)).collect();
        let tag = |tag: &ConfigTag| (tag.flavor, tag.config.as_text().to_owned());
        self.config_tags = page.config_tags.iter().map(tag).collect();
    }
}

impl WorkerOutline {
    fn of(call: &WorkerCall) -> Self {
        let config = call.config.as_ref().map(|config| match config {
            ConfigText::Url(link) => WorkerConfig::Url(link.text.clone()),
            ConfigText::Inline(inline) => WorkerConfig::Inline(inline.text.clone()),
        });
        WorkerOutline { script: call.script, url: call.url.text.clone(), flavor: call.flavor, config }
    }
}

impl ScriptOutline {
    fn of(text: &str, script: &Script) -> Self {
        ScriptOutline {
            flavor: script.flavor,
            place: script.place.clone(),
            src: script.src.as_ref().map(|src| src.text.clone()),
            config: script.config.as_ref().map(|config| config.as_text().to_owned()),
            python: PythonOutline::of(text, &script.code),
        }
    }
}

impl PythonOutline {
    fn of(text: &str, tree: &PythonTree) -> Self {
        let mut outline = PythonOutline::default();
        for import in imports(tree, text) {
            match &import.from {
                None => outline.imports.extend(import.names.iter().flat_map(|name| prefixes(&name.name))),
                Some(origin) => {
                    let module = format!("{}{}", ".".repeat(origin.level), origin.module);
                    let dot = if origin.module.is_empty() { "" } else { "." };
                    outline
                        .imports
                        .extend(import.names.iter().map(|name| format!("{module}{dot}{}", name.name)));
                    outline.imports.push(module);
                }
            }
        }
        outline.imports.sort_unstable();
        outline.imports.dedup();
        outline
    }
}

/// Names without a leading dot are for an import map to resolve.
fn javascript(document: &Document) -> Vec<String> {
    let files = document.page().map_or(&[][..], |page| &page.javascript_files);
    let mut found: Vec<String> = files.iter().map(|file| file.url.text.clone()).collect();
    // A look at the bytes is cheaper than a tree, and pages are read at every key.
    let imports = |code: &str| ["'./", "\"./", "'../", "\"../"].iter().any(|start| code.contains(start));
    let has_imports = match document.page() {
        Some(page) => page
            .javascript
            .iter()
            .any(|code| code.is_module && imports(syntax::slice(&document.text, code.content))),
        None => document.kind == FileKind::JavaScript && imports(&document.text),
    };
    let read = if has_imports { document.all_javascript() } else { &[] };
    let modules = read.iter().flat_map(Javascript::modules);
    found.extend(modules.filter(|module| module.text.starts_with('.')).map(|module| module.text.to_string()));
    found.dedup();
    found
}

/// `a`, `a.b` and `a.b.c` for `a.b.c`: importing a module imports the packages it lies in.
fn prefixes(dotted: &str) -> impl Iterator<Item = String> {
    let ends = dotted.match_indices('.').map(|(at, _)| at).chain([dotted.len()]);
    ends.map(|end| dotted[..end].to_owned())
}
