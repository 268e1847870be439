//! Type stubs of what a page's Python finds in the browser: `js`, `pyscript`, `pyodide` and their neighbours.
//!
//! [`all`] makes them for one project: the Python API as its release has it, from the tables of `knowledge`, and `js` from
//! the declarations of `javascript`, with the elements that the project's pages have under an id. They are for the type
//! checker that the user has already, and *lenient*: code that works in a browser has no errors because of them. A
//! result that may be null is not `None` to be asked for first, text may be given as a number, and the names of open
//! things (`js` itself, `window`, elements nobody knows) may be any. What is certain is strict: the members of a class.
//!
//! Nothing here reads or writes files: a [`Stub`] is a path and a text.

mod api;
mod js;
mod members;
mod names;

use std::collections::BTreeMap;
use std::sync::Arc;

use javascript::declaration::Declarations;
use knowledge::Release;
use knowledge::releases;
use project::document::Document;
use project::elements::Elements;
use project::local_modules::LocalModule;
use project::workspace::Workspace;

/// A file of stubs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stub {
    /// Relative to the folder of the stubs, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The first line of every file, by which [`is_ours`] knows it again.
const MARK: &str = "# Written by `pyscript-lsp stubs`, which overwrites it.";

/// What silences type checkers in the stubs themselves, each in its own words, because `# type: ignore` makes mypy see
/// an empty file. Members of JavaScript's classes override each other in ways that Python's rules for classes forbid, and
/// overloads by text overlap with those for any text. Pyright calls the longest of the stubs too complex.
const SILENCE: &str = "# mypy: ignore-errors\n# pyrefly: ignore-errors\n# pyright: basic, reportGeneralTypeIssues=false, \
                       reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, \
                       reportOverlappingOverload=false";

/// The stubs of a project, in the order of their paths.
///
/// Beside every `.pyi` stands an empty `.py`: without it, checkers made of Pyright miss the source of the module.
pub fn all(workspace: &Workspace) -> Vec<Stub> {
    let platform = javascript::page_declarations();
    let javascript = js::stub(&platform, &ids(workspace));
    let python = api::modules(release(workspace), &javascript_modules(workspace, &platform));
    let mut stubs: Vec<Stub> = python.into_iter().chain([javascript]).flat_map(with_source).collect();
    stubs.sort_by(|a, b| a.path.cmp(&b.path));
    stubs
}

/// Whether a file of the folder was written from here, so that it may be written again.
pub fn is_ours(text: &str) -> bool {
    text.lines().next() == Some(MARK)
}

/// The release that the stubs of a project describe: the newest that one of its pages runs on; for a page that does not
/// say it, and where there is none, the newest there is. Pages of the classic line do not count: its API is another one, of
/// which we have no signatures.
pub fn release(workspace: &Workspace) -> Release {
    let has_scripts =
        |document: &&Arc<Document>| document.page().is_some_and(|page| !page.scripts.is_empty());
    let pages = workspace.documents().filter(has_scripts);
    let found = pages.map(|page| {
        let versions = workspace.versions(&page.path);
        versions.and_then(|versions| versions.release).unwrap_or_else(releases::newest)
    });
    found.filter(|release| !releases::is_classic(*release)).max().unwrap_or_else(releases::newest)
}

/// The ids in all pages, with the tags of their elements.
fn ids(workspace: &Workspace) -> js::Ids {
    let mut ids = js::Ids::new();
    for element in workspace.documents().filter_map(|document| document.elements()).flat_map(Elements::iter) {
        if let Some(id) = element.id() {
            ids.entry(id.to_owned()).or_default().insert(element.tag().to_owned());
        }
    }
    ids
}

/// The JavaScript modules that configs of the project give to Python, by name, with the stubs of those that are files of the
/// project.
fn javascript_modules(workspace: &Workspace, platform: &Declarations) -> BTreeMap<String, Option<String>> {
    let interpreters = workspace.links().interpreters.values().flatten();
    let modules = interpreters.flat_map(|interpreter| &interpreter.js_modules);
    let mut found: BTreeMap<String, Vec<Option<Arc<LocalModule>>>> = BTreeMap::new();
    for module in modules.filter(|module| names::member(&module.name).is_some_and(|name| name == module.name))
    {
        let local = workspace.local_module(module);
        found.entry(module.name.clone()).or_default().push(local);
    }
    let text = |modules: Vec<Option<Arc<LocalModule>>>| {
        // Pages may give one name to several modules; Python has only one file for them.
        let first = modules.first().cloned().flatten()?;
        let is_same =
            |other: &Option<Arc<LocalModule>>| other.as_ref().is_some_and(|one| Arc::ptr_eq(one, &first));
        modules.iter().all(is_same).then(|| js::module::text(first.declared(), platform))
    };
    found.into_iter().map(|(name, modules)| (name, text(modules))).collect()
}

fn with_source(stub: Stub) -> [Stub; 2] {
    let source = Stub { path: stub.path.trim_end_matches('i').to_owned(), text: format!("{MARK}\n") };
    [stub, source]
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<script type=module src=https://pyscript.net/releases/2025.11.2/core.js></script>\
                        <script type=py config='{\"js_modules\": {\"main\": {\
                        \"./c.js\": \"confetti\", \"./d.js\": \"not-a-name\"}}}'></script><canvas id=board></canvas><template><p id=later></template>";

    #[test]
    fn a_project_has_stubs_of_its_release_with_its_elements() {
        let workspace = Workspace::from_texts([("/index.html", PAGE), ("/other.html", "<p id=text>")]);
        assert_eq!(release(&workspace), Release::new(2025, 11, 2));
        let stubs = all(&workspace);
        let text = |path: &str| &stubs.iter().find(|stub| stub.path == path).unwrap().text;
        let find = "def getElementById(self, elementId: _t.Literal";
        assert!(text("js.pyi").contains(&format!("{find}[\"board\"], /) -> HTMLCanvasElement")));
        assert!(text("js.pyi").contains(&format!("{find}[\"text\"], /) -> HTMLParagraphElement")));
        assert!(!text("js.pyi").contains("later"));
        assert!(text("pyscript/__init__.pyi").contains("\ndocument: _js.Document\n"));
        assert!(!stubs.iter().any(|stub| stub.path == "pyscript/context.pyi"), "it comes with 2026.1.1");
        assert!(stubs.iter().all(|stub| is_ours(&stub.text)));
        assert!(text("pyscript/js_modules/confetti.pyi").contains("def __getattr__("));
        assert!(text("pyscript/js_modules/__init__.pyi").contains("def __getattr__("));
        let sources = stubs.iter().filter(|stub| stub.path.ends_with(".py"));
        assert_eq!(sources.count() * 2, stubs.len());
    }

    #[test]
    fn the_newest_release_is_described_where_none_is_known() {
        let classic = "<script src=https://pyscript.net/releases/2023.05.1/pyscript.js></script>";
        let unknown = "<script type=module src=core.js></script><script type=py></script>";
        let old = "<script type=module src=https://pyscript.net/releases/2024.1.1/core.js></script>";
        for page in ["", classic, old, unknown] {
            let workspace = Workspace::from_texts([("/index.html", page)]);
            assert_eq!(release(&workspace), releases::newest(), "{page}");
        }
    }
}
