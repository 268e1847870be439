//! The packages and modules that the code of an interpreter brings itself: `micropip.install("x")`.

use project::links::{Entry, Interpreter};
use project::workspace::{PythonUnit, Workspace};
use syntax::python::calls::{ArgumentKind, Call};
use syntax::python::strings::{plain_value, plain_values};
use syntax::python::text_of;
use syntax::slice;

/// What code brings.
#[derive(Debug, Clone, Default)]
pub(super) struct Installs {
    /// Packages that it installs by name.
    pub(super) packages: Vec<String>,
    /// All its Python.
    sources: Vec<String>,
}

/// What makes modules in ways that nobody can follow.
const MAKES_MODULES: [&str; 9] = [
    "sys.modules",
    "sys.path",
    "ModuleType",
    "unpack_archive",
    "unpackArchive",
    "extractall",
    "register_js_module",
    "registerJsModule",
    "fs.mount",
];

/// The same in JavaScript.
const JAVASCRIPT: [&str; 7] =
    ["loadPackage", "micropip", "registerJsModule", "unpackArchive", "runPython", "hooks", "writeFile"];

impl Installs {
    /// `None` where somebody can bring anything.
    pub(super) fn of(workspace: &Workspace, interpreter: &Interpreter) -> Option<Self> {
        if javascript_meddles(workspace, interpreter) {
            return None;
        }
        let mut installs = Installs::default();
        for unit in units(workspace, interpreter) {
            let source = slice(&unit.document.text, unit.tree.range());
            if MAKES_MODULES.iter().any(|word| source.contains(word)) {
                return None;
            }
            installs.packages.extend(installed(&unit)?);
            installs.sources.push(source.to_owned());
        }
        Some(installs)
    }

    /// Whether a string of the code names the module's file, which the code may write.
    pub(super) fn makes(&self, module: &str) -> bool {
        let top = module.split('.').next().unwrap_or(module);
        let files =
            ["\"", "'"].map(|quote| [format!("{top}.py{quote}"), format!("{top}/__init__.py{quote}")]);
        let names = files.as_flattened();
        self.sources.iter().any(|source| names.iter().any(|name| source.contains(name)))
    }
}

/// The Python that runs in an interpreter.
fn units<'a>(workspace: &'a Workspace, interpreter: &Interpreter) -> Vec<PythonUnit<'a>> {
    let page = workspace.document(&interpreter.page);
    let scripts = page.map(|page| workspace.python_units(page)).unwrap_or_default().into_iter();
    let own = scripts.filter(|unit| match (&interpreter.entry, unit.script) {
        (Entry::Scripts(scripts), Some(script)) => scripts.contains(&script),
        _ => false,
    });
    let of_page = workspace.interpreters(&interpreter.page);
    let files = workspace.links().uses.iter().filter(|(_, uses)| {
        let mut uses = uses.iter().filter(|used| used.page == interpreter.page);
        uses.any(|used| of_page.get(used.interpreter).is_some_and(|one| std::ptr::eq(one, interpreter)))
    });
    let files = files.filter_map(|(path, _)| workspace.document(path));
    own.chain(files.flat_map(|file| workspace.python_units(file))).collect()
}

/// The packages that a unit installs; `None` where it computes their names.
fn installed(unit: &PythonUnit<'_>) -> Option<Vec<String>> {
    let text = &*unit.document.text;
    let source = slice(text, unit.tree.range());
    let mut all = Vec::new();
    if !["install", "oadPackage", "py_import", "load_package"].iter().any(|word| source.contains(word)) {
        return Some(all);
    }
    for call in unit.tree.nodes().filter_map(Call::cast) {
        match text_of(call.function, text).rsplit('.').next().unwrap_or_default() {
            "install" | "loadPackage" | "load_package" => {
                let asked = call.positional(0).or_else(|| call.keyword("requirements", text));
                all.extend(plain_values(asked?, text)?);
            }
            "py_import" => {
                let positional = call.arguments.iter().filter(|argument| !is_keyword(argument.kind));
                for argument in positional {
                    all.push(plain_value(argument.value, text)?);
                }
                all.push("micropip".to_owned());
            }
            "loadPackagesFromImports" => return None,
            _ => {}
        }
    }
    Some(all)
}

fn is_keyword(kind: ArgumentKind<'_>) -> bool {
    matches!(kind, ArgumentKind::Keyword(_) | ArgumentKind::DoubleStar)
}

fn javascript_meddles(workspace: &Workspace, interpreter: &Interpreter) -> bool {
    let meddles = |text: &str| JAVASCRIPT.iter().any(|word| text.contains(word));
    let page = workspace.document(&interpreter.page);
    let inline = page.and_then(|document| Some((document, document.page()?)));
    let in_page = inline.is_some_and(|(document, page)| {
        page.javascript.iter().any(|code| meddles(slice(&document.text, code.content)))
    });
    let files = workspace.links().javascript.get(&interpreter.page).into_iter().flatten();
    in_page || files.filter_map(|path| workspace.document(path)).any(|file| meddles(&file.text))
}
