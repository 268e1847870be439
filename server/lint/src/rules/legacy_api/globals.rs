//! Names that classic PyScript put where code finds them without an import.

use infer::module::Expr;
use infer::{JsPath, Value};
use knowledge::Release;
use knowledge::api;
use project::document::FileKind;
use syntax::TextRange;
use syntax::html::Element;
use syntax::python::imports::{ImportedName, imports};
use syntax::python::placement::import_name;
use syntax::python::surroundings::{catches, is_guarded};

use crate::finding::Fix;
use crate::rule::Reporter;
use crate::unit::{Unit, View};
use crate::words::has_word;

/// What classic PyScript had in every script, without an import.
const GLOBALS: [&str; 9] = [
    "Element",
    "HTML",
    "PyItemTemplate",
    "PyListTemplate",
    "Plugin",
    "console",
    "display",
    "document",
    "when",
];

/// Reports names that nobody binds and that classic PyScript had in every script.
pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>, releases: &[Release]) {
    let view = unit.view();
    for (name, range) in unbound(unit, &view) {
        let path = format!("pyscript.{name}");
        let is_there = releases.iter().all(|release| api::lookup_in(&path, *release).is_some());
        let document = &unit.python.document;
        let (advice, fix) = match is_there {
            true => {
                let import = import_name(unit.python.tree, &document.text, "pyscript", name, range.start());
                let edits = import.edit.into_iter().collect();
                let fix = Fix::safe(format!("Import `{name}` from `pyscript`"), &document.path, edits);
                (format!("Import it: `from pyscript import {name}`."), Some(fix))
            }
            false => {
                let item = api::lookup(&path);
                (item.map(|item| item.doc.clone()).unwrap_or_default(), None)
            }
        };
        let message = format!(
            "`{name}` is not defined, so that this raises a NameError: only classic PyScript, up to 2023.05.1, had it in \
             every script. {advice}"
        );
        let report = reporter.report(range, message).fixes(fix);
        if let Some(interpreter) = view.interpreter {
            report.context(interpreter);
        }
    }
}

/// Reports `js.pyscript`, the object that classic PyScript left on the window.
pub(super) fn check_window(reporter: &mut Reporter<'_>, unit: &Unit<'_>) {
    const ERRORS: [&str; 2] = ["AttributeError", "ImportError"];
    let (text, view) = (&*unit.python.document.text, unit.view());
    if !has_word(text, |word| word == "pyscript") {
        return;
    }
    let lowered = view.lowered();
    let is_global = |id| {
        let ty = view.inference.type_of(view.module, id);
        matches!(ty.single(), Some(Value::Js(JsPath::Global | JsPath::Page)))
    };
    let members = lowered.exprs().filter_map(|(_, expr)| match expr {
        Expr::Attribute { object, name, name_range }
            if lowered.name(*name) == "pyscript" && is_global(*object) =>
        {
            Some((*name_range, "an AttributeError"))
        }
        _ => None,
    });
    let of_js = imports(unit.python.tree, text).into_iter().filter(|import| {
        import.from.as_ref().is_some_and(|from| from.level == 0 && from.module == "js")
            && !is_guarded(unit.python.tree, import.range)
    });
    let imported = of_js.flat_map(|import| import.names).filter(|name| name.name == "pyscript");
    let imported = imported.map(|name| (name.name_range, "an ImportError"));
    let found: Vec<_> = members.chain(imported).collect();
    if found.is_empty() || lowered.sets_attribute("pyscript") || page_may_have_pyscript(unit) {
        return;
    }
    for (range, error) in
        found.into_iter().filter(|(range, _)| !catches(unit.python.tree, text, *range, &ERRORS))
    {
        let message = format!(
            "The window has no `pyscript` since PyScript 2023.11.1: this raises {error}. Use the Python module `pyscript`."
        );
        let report = reporter.report(range, message);
        if let Some(interpreter) = view.interpreter {
            report.context(interpreter);
        }
    }
}

/// Whether JavaScript of the project puts a `pyscript` on the window, or an element of that id does.
fn page_may_have_pyscript(unit: &Unit<'_>) -> bool {
    let sets = |javascript: &str| {
        [".pyscript", "pyscript =", "pyscript="].iter().any(|assigned| javascript.contains(assigned))
    };
    unit.workspace.documents().any(|document| match (document.html(), document.page()) {
        (Some(html), Some(page)) => {
            let is_named =
                |element: &Element| ["id", "name"].iter().any(|key| element.value(key) == Some("pyscript"));
            html.elements.iter().any(is_named)
                || page.javascript.iter().any(|code| sets(syntax::slice(&document.text, code.content)))
        }
        _ => document.kind == FileKind::JavaScript && sets(&document.text),
    })
}

/// The reads of those names that find nothing; none where code may bind names that cannot be seen.
fn unbound<'u>(unit: &Unit<'u>, view: &View<'u>) -> Vec<(&'static str, TextRange)> {
    let text = &*unit.python.document.text;
    let own = syntax::slice(text, unit.python.tree.range());
    if !has_word(own, |word| GLOBALS.contains(&word)) {
        return Vec::new();
    }
    let lowered = view.lowered();
    let reads = lowered.exprs().filter_map(|(id, expr)| match expr {
        Expr::Name(name) => {
            let known = GLOBALS.into_iter().find(|known| *known == lowered.name(*name))?;
            let range = lowered.expr_range(id);
            let is_unbound = !lowered.is_broken(range) && view.inference.is_unbound(view.module, id);
            is_unbound.then_some((known, range))
        }
        _ => None,
    });
    let found: Vec<_> = reads.collect();
    // Asked last: it looks through the whole project.
    if found.is_empty() || may_bind_unseen(unit) { Vec::new() } else { found }
}

/// Whether something may put names into the globals that no binding shows: a star import of something unknown, `exec`, a
/// hook of PyScript in JavaScript.
fn may_bind_unseen(unit: &Unit<'_>) -> bool {
    const IN_PYTHON: [&str; 5] = ["exec", "globals", "builtins", "__builtins__", "setattr"];
    const IN_JAVASCRIPT: [&str; 6] =
        ["hooks", "globals", "codeBeforeRun", "codeBeforeRunAsync", "onReady", "registerJsModule"];
    let text = &*unit.python.document.text;
    let has_unknown_star = imports(unit.python.tree, text).iter().any(|import| {
        import.names.iter().any(ImportedName::is_star)
            && import.from.as_ref().is_none_or(|from| from.level > 0 || api::module(&from.module).is_none())
    });
    let is_open = unit.workspace.documents().any(|document| match document.kind {
        FileKind::JavaScript | FileKind::Html => {
            has_word(&document.text, |word| IN_JAVASCRIPT.contains(&word))
        }
        FileKind::Python => has_word(&document.text, |word| IN_PYTHON.contains(&word)),
        _ => false,
    });
    has_unknown_star || is_open || has_word(text, |word| IN_PYTHON.contains(&word))
}
