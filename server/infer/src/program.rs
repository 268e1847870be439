//! The Python that runs together with one unit of a project: what shares its globals, and what it can import.

use std::sync::{LazyLock, OnceLock};

use javascript::proxies::Engine;
use javascript::types::JsType;
use knowledge::releases::{self, Pinned};
use knowledge::{Runtime, Thread};
use project::document::Document;
use project::links::{Entry, Interpreter};
use project::path::FilePath;
use project::virtual_fs::Origin;
use project::workspace::{PythonUnit, Workspace};
use syntax::python::PythonTree;
use syntax::selector::Selector;

use crate::Inference;
use crate::module::{Before, Module, Source};
use crate::surroundings::{ElementReference, ModuleRequest, PageHandler, Surroundings};
use crate::value::ModuleRef;

/// One interpreter's Python as seen from a unit. Modules that nobody asks for are never lowered.
pub struct Program<'a> {
    /// Where its modules stand.
    documents: Vec<&'a Document>,
    /// Shares its globals; the unit itself is one of them.
    group: Vec<&'a Module>,
    /// The unit's place in `group`.
    unit: usize,
    importable: Vec<Importable<'a>>,
    workspace: &'a Workspace,
    /// The interpreter that the unit is seen in.
    interpreter: Option<&'a Interpreter>,
    /// The pages whose document the code works on.
    pages: Vec<&'a Document>,
    /// What the pages call; empty unless the unit runs on a main thread.
    handlers: Vec<PageHandler>,
}

/// A file that an import can find.
struct Importable<'a> {
    /// In the interpreter's file system: `pkg/__init__.py`.
    destination: String,
    document: &'a Document,
}

impl<'a> Program<'a> {
    /// The program of a unit in the first of its interpreters. A file that no page uses sees the files beside it.
    pub fn of(workspace: &'a Workspace, unit: &PythonUnit<'a>) -> Self {
        Program::seen_from(workspace, unit, unit.interpreters.first().copied())
    }

    /// The program of a unit in one of its interpreters. The pages are those of all of them: the same code fills each.
    pub fn seen_from(
        workspace: &'a Workspace,
        unit: &PythonUnit<'a>,
        interpreter: Option<&'a Interpreter>,
    ) -> Self {
        let mut program = Program {
            documents: Vec::new(),
            group: Vec::new(),
            unit: 0,
            importable: Vec::new(),
            workspace,
            interpreter,
            pages: workspace.pages_of(unit),
            handlers: Vec::new(),
        };
        match interpreter {
            Some(interpreter) => {
                program.handlers = handlers(workspace, interpreter);
                program.add_group(workspace, unit, interpreter);
                let found = interpreter.files.files.iter().filter_map(|file| match &file.origin {
                    Origin::File(path) => Some((file.destination.clone(), path.clone())),
                    Origin::Url(_) => None,
                });
                program.add_importable(workspace, found.collect());
            }
            None => {
                program.add(unit);
                program.add_importable(workspace, neighbours(workspace, &unit.document.path));
            }
        }
        program
    }

    /// An inference over the group, for one pass.
    pub fn inference(&self) -> Inference<'_> {
        Inference::new(&self.group, self)
    }

    /// The same, with parameters that are what callers are seen to pass: for who helps instead of judging.
    pub fn inference_asking_callers(&self) -> Inference<'_> {
        self.inference().asking_callers()
    }

    /// The unit's module in an inference of this program.
    pub fn unit(&self, inference: &Inference<'_>) -> ModuleRef {
        inference.group().nth(self.unit).unwrap_or(ModuleRef(0))
    }

    /// The lowered unit.
    pub fn module(&self) -> &Module {
        self.group[self.unit]
    }

    /// The document that a module stands in.
    pub fn document(&self, module: &Module) -> &'a Document {
        let known = self.documents.iter().find(|document| document.id == module.source().0);
        known.unwrap_or(&self.documents[0])
    }

    /// The scripts that share globals with the unit. A module that other code imports has globals of its own.
    fn add_group(&mut self, workspace: &'a Workspace, unit: &PythonUnit<'a>, interpreter: &'a Interpreter) {
        let scripts = match &interpreter.entry {
            Entry::Scripts(scripts) => scripts.as_slice(),
            Entry::Worker(_) => &[],
        };
        let mut own = None;
        let pages =
            scripts.iter().filter_map(|script| Some((workspace.document(&interpreter.page)?, script)));
        for (page, script) in pages {
            let Some(tag) = page.page().and_then(|page| page.scripts.get(*script)) else { continue };
            let src = tag.src.as_ref().and_then(|src| page.path.parent().resolve(&src.text));
            let document = match &src {
                Some(path) => workspace.document(path),
                None => Some(page),
            };
            let units = document.map(|document| workspace.python_units(document)).unwrap_or_default();
            let wanted = if src.is_some() { None } else { Some(*script) };
            if let Some(part) = units.iter().find(|part| part.script == wanted) {
                if part.document.path == unit.document.path && part.script == unit.script {
                    own = Some(self.group.len());
                }
                self.add(part);
            }
        }
        if own.is_none() {
            self.group.clear();
            self.add(unit);
        }
        self.unit = own.unwrap_or(0);
    }

    fn add(&mut self, unit: &PythonUnit<'a>) {
        self.documents.push(unit.document);
        self.group.push(module_of(unit));
    }

    fn add_importable(&mut self, workspace: &'a Workspace, files: Vec<(String, FilePath)>) {
        for (destination, path) in files {
            let Some(document) = workspace.document(&path) else { continue };
            self.documents.push(document);
            self.importable.push(Importable { destination, document });
        }
    }
}

/// The lowered text of a unit, apart from everything that runs with it.
pub fn module_of<'a>(unit: &PythonUnit<'a>) -> &'a Module {
    lowered(unit.document, unit.script, unit.tree)
}

/// The modules of one document, each lowered when it is first asked for: the whole text, then its scripts.
struct Lowered(Box<[OnceLock<Module>]>);

/// A unit of a document, lowered once for all who ask.
fn lowered<'a>(document: &'a Document, script: Option<usize>, tree: &PythonTree) -> &'a Module {
    let scripts = || document.page().map_or(0, |page| page.scripts.len());
    let index = script.map_or(0, |index| index + 1);
    let modules = document.derived(|| Lowered((0..=scripts()).map(|_| OnceLock::new()).collect()));
    let module = modules.and_then(|modules| modules.0.get(index));
    let lower = || {
        let before = document.derived_before::<Lowered>();
        let before =
            before.and_then(|(modules, text)| Some(Before { module: modules.0.get(index)?.get()?, text }));
        match before {
            Some(before) => Module::after(before, Source(document.id), tree, &document.text),
            None => Module::new(Source(document.id), tree, &document.text),
        }
    };
    // A document without this script gives no unit of it.
    static NOTHING: LazyLock<Module> =
        LazyLock::new(|| Module::new(Source(0), &PythonTree::parse_file(""), ""));
    module.map_or(&NOTHING, |module| module.get_or_init(lower))
}

impl Surroundings for Program<'_> {
    fn module(&self, request: &ModuleRequest<'_>) -> Option<&Module> {
        let mut parts: Vec<&str> = Vec::new();
        if request.level > 0 {
            let importer =
                self.importable.iter().find(|file| file.document.id == request.importer.source().0)?;
            parts = importer.destination.split('/').collect();
            parts.truncate(parts.len().checked_sub(request.level)?);
        }
        parts.extend(request.name.split('.').filter(|part| !part.is_empty()));
        let path = parts.join("/");
        let names = [format!("{path}.py"), format!("{path}/__init__.py")];
        let file = self.importable.iter().find(|file| names.contains(&file.destination))?;
        let tree = file.document.python()?;
        Some(lowered(file.document, None, tree))
    }

    fn thread(&self) -> Thread {
        self.interpreter.map_or(Thread::Main, Interpreter::thread)
    }

    fn engine(&self) -> Option<Engine> {
        let interpreter = self.interpreter?;
        let newest = || releases::versions(releases::newest());
        match (interpreter.engine(), interpreter.runtime()) {
            (Some(Pinned::Pyodide(version)), _) => Some(Engine::Pyodide(version)),
            (Some(Pinned::MicroPython(version)), _) => Some(Engine::MicroPython(version)),
            (None, Runtime::Pyodide) => newest().map(|versions| Engine::Pyodide(versions.pyodide)),
            (None, Runtime::MicroPython) => newest()?.micropython.map(Engine::MicroPython),
        }
    }

    fn page_globals(&self) -> Vec<JsType> {
        let modules = self.pages.iter().filter_map(|page| self.workspace.page_globals(&page.path));
        modules.map(|module| module.object(Thread::Main)).collect()
    }

    fn js_module(&self, name: &str) -> Option<JsType> {
        let module = self.interpreter?.js_module(name)?;
        Some(self.workspace.local_module(module)?.object(module.thread))
    }

    fn tags(&self, reference: ElementReference<'_>) -> Vec<String> {
        let elements = self.pages.iter().filter_map(|page| page.elements());
        let found = elements.flat_map(|elements| match reference {
            ElementReference::Id(id) => elements.by_id(id).map(|element| element.tag().to_owned()).collect(),
            ElementReference::Selector(selector) => {
                Selector::parse(selector).map_or_else(Vec::new, |selector| elements.tags(&selector))
            }
        });
        let mut tags: Vec<String> = found.collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }

    fn has_element(&self, reference: ElementReference<'_>) -> bool {
        let has = |page: &&Document| {
            page.elements().is_none_or(|elements| match reference {
                ElementReference::Id(id) => elements.by_id(id).next().is_some(),
                ElementReference::Selector(selector) => {
                    Selector::parse(selector).is_none_or(|selector| !elements.select(&selector).is_empty())
                }
            })
        };
        self.pages.is_empty() || self.pages.iter().any(has)
    }

    fn handlers(&self) -> Vec<PageHandler> {
        self.handlers.clone()
    }
}

/// The attributes of a page that call functions of an interpreter: only those on the main thread can be called.
fn handlers(workspace: &Workspace, interpreter: &Interpreter) -> Vec<PageHandler> {
    if interpreter.thread() != Thread::Main {
        return Vec::new();
    }
    let page =
        workspace.document(&interpreter.page).and_then(|document| Some((document.page()?, document.html()?)));
    let Some((page, html)) = page else { return Vec::new() };
    let ours = page.handlers.iter().filter(|handler| handler.flavor == interpreter.flavor);
    let handlers = ours.filter_map(|handler| {
        Some(PageHandler {
            function: handler.value.text.clone(),
            tag: html.elements.get(handler.element)?.name().to_owned(),
            event: handler.event.clone(),
        })
    });
    handlers.collect()
}

/// The Python files in the folder of a file, as an interpreter started there would find them.
fn neighbours(workspace: &Workspace, path: &FilePath) -> Vec<(String, FilePath)> {
    let folder = path.parent();
    let near =
        workspace.documents().filter(|document| document.path != *path && document.path.is_in(&folder));
    let python = near.filter(|document| document.python().is_some());
    python.map(|document| (document.path.relative_to(&folder), document.path.clone())).collect()
}

#[cfg(test)]
mod tests {
    use project::path::FilePath;
    use project::workspace::Workspace;
    use testing::Fixture;

    use super::*;

    /// The type of the expression under the cursor.
    pub(super) fn type_at(fixture: &str) -> String {
        let fixture = Fixture::parse("/index.html", fixture);
        let (path, offset) = fixture.cursor();
        let workspace = Workspace::from_texts(fixture.texts());
        let document = workspace.document(&FilePath::new(path)).unwrap();
        let unit = workspace.python_at(document, offset).unwrap();
        let program = Program::of(&workspace, &unit);
        let inference = program.inference_asking_callers();
        let module = program.unit(&inference);
        let expr = program.module().expr_at(offset).unwrap();
        inference.describe(&inference.type_of(module, expr))
    }

    #[test]
    fn scripts_of_one_interpreter_share_their_globals() {
        let page =
            "<script type=py>from pyscript import document as d</script>\n<script type=py>d$0</script>";
        let worker = "<script type=py>from pyscript import document as d</script>\n<script type=py worker>d$0</script>";
        assert_ne!(type_at(page), "unknown");
        assert_eq!(type_at(worker), "unknown");
    }

    #[test]
    fn modules_come_from_the_virtual_files() {
        let fixture = r#"
<script type="py" src="main.py" config='{"files": {"./lib/help.py": "pkg/help.py", "./lib/__init__.py": "pkg/"}}'></script>
//- /main.py
from pkg.help import doc
doc$0
//- /lib/help.py
from . import doc
//- /lib/__init__.py
from pyscript import document as doc
"#;
        assert_eq!(
            type_at(fixture),
            type_at("<script type=py>from pyscript import document\ndocument$0</script>")
        );
    }

    #[test]
    fn a_file_without_a_page_sees_its_neighbours() {
        assert_ne!(
            type_at("//- /a/main.py\nimport help\nhelp.x$0\n//- /a/help.py\nfrom js import document as x\n"),
            "unknown"
        );
    }
}

#[cfg(test)]
mod page_tests {
    use super::tests::type_at;

    #[test]
    fn globals_of_the_page() {
        let page = "<script>/** @returns {string} */ function hail(x) { return x } var last = 1</script>\n\
                    <script type=py worker>import js\nfrom pyscript import window\nx = CODE\nx$0</script>";
        for (code, expected) in [
            ("window.hail(1)", "str"),
            ("window.last", "float"),
            ("js.hail", "js.hail"),
            ("window.nope", "window.nope"),
        ] {
            assert_eq!(type_at(&page.replace("CODE", code)), expected, "{code}");
        }
    }

    #[test]
    fn elements_of_the_page() {
        let table = [
            ("page['#board']", "instance of pyscript.web.canvas"),
            ("page.find('#board')[0]", "instance of pyscript.web.canvas"),
            ("page.find('li')", "collection of pyscript.web.li"),
            ("page.find('#menu')[0].options", "pyscript.web.select.options"),
            ("page.find('#nope')[0]", "instance of pyscript.web.Element | None"),
            ("page.find('#nope')[0].options", "HTMLOptionsCollection"),
            ("page['board'].getContext('2d')", "CanvasRenderingContext2D"),
            ("web.select().options.selected.value", "str"),
            ("document.getElementById('board')", "HTMLCanvasElement"),
            ("document.querySelectorAll('#menu > option')", "NodeListOf[HTMLOptionElement]"),
        ];
        for (expression, expected) in table {
            let page = format!(
                "<canvas id=board></canvas><select id=menu></select><script type=py>\nfrom pyscript import web, document\nfrom pyscript.web import page\nx = {expression}\nx$0\n</script>"
            );
            assert_eq!(type_at(&page), expected, "{expression}");
        }
    }
}
