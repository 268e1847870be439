//! Why a member that nobody declares may be there all the same, and code that expects that it is not.

use infer::module::Expr;
use javascript::proxies;
use javascript::types::Realm;
use knowledge::{Runtime, Thread};
use project::document::{Document, FileKind};
use project::workspace::PythonUnit;
use syntax::TextRange;
use syntax::python::surroundings::catches;

use crate::rule::Reporter;
use crate::words::has_word;

use super::Problem;

/// What PyScript itself adds to script elements, to others around them, and to the global object of a worker.
const OF_PYSCRIPT: [&str; 7] =
    ["code", "document", "handleEvent", "process", "target", "terminal", "xworker"];

/// How names of members begin that one browser has for itself.
const PREFIXES: [&str; 5] = ["Moz", "moz", "ms", "WebKit", "webkit"];

/// A unit, and whom to ask about the rest of the project.
pub(super) struct Excuses<'r, 'a> {
    pub(super) reporter: &'r Reporter<'a>,
    pub(super) unit: &'r PythonUnit<'a>,
}

impl<'a> Excuses<'_, 'a> {
    /// Whether there is one.
    pub(super) fn apply(&self, problem: &Problem, name: &str, place: TextRange) -> bool {
        let is_excused = match problem {
            Problem::NotAwaited(_) => false,
            Problem::OnlyInPyodide => self.is_set(name, Realm::page()),
            Problem::OnOtherThread(Thread::Main) => {
                self.asks_for_thread() || self.is_set(name, Realm::worker())
            }
            Problem::OnOtherThread(Thread::Worker) => {
                self.asks_for_thread() || self.is_set(name, Realm::page())
            }
            Problem::Misspelt { is_certain, .. } => {
                is_prefixed(name)
                    || self.runtime_may_add(name)
                    || !is_certain && self.may_be_somebody_elses(name)
                    || self.is_set(name, Realm::page())
            }
        };
        is_excused || OF_PYSCRIPT.contains(&name) || self.is_expected(place)
    }

    fn runtime_may_add(&self, name: &str) -> bool {
        let runtimes = self.unit.interpreters.iter().map(|interpreter| interpreter.runtime());
        let all = [Runtime::Pyodide, Runtime::MicroPython];
        let unknown = all.into_iter().filter(|_| self.unit.interpreters.is_empty());
        runtimes.chain(unknown).any(|runtime| proxies::may_add(runtime, name))
    }

    /// The code does one thing on the page and another in workers.
    fn asks_for_thread(&self) -> bool {
        has_word(&self.unit.document.text, |word| word == "RUNNING_IN_WORKER")
    }

    fn is_expected(&self, place: TextRange) -> bool {
        const ERRORS: [&str; 2] = ["AttributeError", "ImportError"];
        catches(self.unit.tree, &self.unit.document.text, place, &ERRORS)
    }

    /// Nobody knows all that the page loads, or the name is a member of something else that an element may be.
    fn may_be_somebody_elses(&self, name: &str) -> bool {
        let pages = self.reporter.workspace.pages_of(self.unit);
        pages.is_empty()
            || pages.iter().any(|page| self.loads_more(page))
            || Realm::page().has_member_somewhere(name)
            || Realm::worker().has_member_somewhere(name)
    }

    /// The page loads scripts that were not read, or is only the template of one.
    fn loads_more(&self, page: &Document) -> bool {
        let folder = page.path.parent();
        let is_unread = |address: &str| {
            folder.resolve(address).is_none_or(|path| self.reporter.workspace.document(&path).is_none())
        };
        let mut files = page.page().into_iter().flat_map(|page| &page.javascript_files);
        files.any(|file| is_unread(&file.url.text))
            || ["{{", "{%"].iter().any(|mark| page.text.contains(mark))
    }

    /// A file of the project sets an attribute of that name, speaks of the name in a text, or is JavaScript that says it, or
    /// a page has an element of that name.
    fn is_set(&self, name: &str, realm: Realm) -> bool {
        let is_it = |word: &str| word == name;
        let mut documents = self.reporter.workspace.documents();
        documents.any(|document| {
            has_word(&document.text, is_it)
                && (document.kind == FileKind::JavaScript
                    || realm == Realm::page() && is_named_on_page(document, name)
                    || self.is_set_in_python(document, name))
        })
    }

    fn is_set_in_python(&self, document: &'a Document, name: &str) -> bool {
        let is_said = |expr: &Expr| matches!(expr, Expr::String(Some(text)) if says(text, name));
        self.reporter.workspace.python_units(document).iter().any(|unit| {
            let module = infer::module_of(unit);
            module.sets_attribute(name) || module.exprs().any(|(_, expr)| is_said(expr))
        })
    }
}

/// A text of Python is the name, or is code with the name in it.
fn says(text: &str, name: &str) -> bool {
    let is_code = || text.contains(['=', '(', '{', ';']);
    text == name || is_code() && has_word(text, |word| word == name)
}

/// A script of the page says the name, or an element goes by it, which makes it a member of the window, of forms and of
/// collections.
fn is_named_on_page(document: &Document, name: &str) -> bool {
    let mut scripts = document.page().into_iter().flat_map(|page| &page.javascript);
    let mut elements = document.html().into_iter().flat_map(|html| &html.elements);
    scripts.any(|script| has_word(syntax::slice(&document.text, script.content), |word| word == name))
        || elements.any(|element| ["id", "name"].iter().any(|key| element.value(key) == Some(name)))
}

/// `webkitRequestFullScreen`
fn is_prefixed(name: &str) -> bool {
    let rest = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix));
    rest.is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_uppercase()))
}
