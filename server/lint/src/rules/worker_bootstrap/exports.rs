//! What a page asks of its named workers: functions that their `__export__` lists, of a worker that was awaited.

use infer::module::{Expr, ExprId};
use infer::{ModuleRef, Program, Value};
use project::links::Interpreter;
use project::page::Place;
use project::workspace::PythonUnit;
use syntax::edit::TextEdit;
use syntax::python::strings::StringLiteral;
use syntax::python::surroundings::{catches, may_await};
use syntax::python::{field, range_of, text_of};
use syntax::{TextRange, slice};

use super::calls::callee;
use crate::finding::{Fix, Related};
use crate::page_python;
use crate::rule::Reporter;
use crate::unit::{Unit, View};
use crate::words::is_whole;

const EXPORT: &str = "__export__";

/// What promises have themselves, in Pyodide and in MicroPython.
const OF_PROMISES: [&str; 12] = [
    "add_done_callback",
    "cancel",
    "cancelled",
    "catch",
    "done",
    "exception",
    "finally_",
    "get_loop",
    "remove_done_callback",
    "result",
    "syncify",
    "then",
];

pub(super) fn check(reporter: &mut Reporter<'_>, unit: &Unit<'_>, view: &View<'_>) {
    let [interpreter] = unit.python.interpreters[..] else { return };
    let lowered = view.lowered();
    let mut asked: Vec<Asked<'_>> = Vec::new();
    for (id, call) in lowered.calls().filter(|(id, _)| !lowered.is_broken(lowered.expr_range(*id))) {
        let Expr::Attribute { object, name, name_range } = lowered.expr(call.function) else { continue };
        let name = lowered.name(*name);
        let (module, written) = view.inference.written(view.module, *object);
        if catches(
            unit.python.tree,
            &unit.python.document.text,
            *name_range,
            &["AttributeError", "JsException"],
        ) {
            continue;
        }
        match view.inference.module(module).expr(written) {
            Expr::Await(worker) if is_awaited(unit, lowered.expr_range(id)) => {
                let worker = named(view, module, *worker);
                asked.extend(worker.map(|worker| Asked { worker, name, range: *name_range }));
            }
            _ if OF_PROMISES.contains(&name) => {}
            _ if named(view, module, written).is_some() => {
                report_promise(reporter, unit, interpreter, lowered.expr_range(*object), *name_range);
            }
            _ => {}
        }
    }
    report_missing(reporter, unit, interpreter, &asked);
}

/// A function that is asked of a worker.
struct Asked<'a> {
    worker: String,
    name: &'a str,
    range: TextRange,
}

/// `workers["sums"]`, `workers.sums`
fn named(view: &View<'_>, module: ModuleRef, id: ExprId) -> Option<String> {
    let source = view.inference.module(module);
    let (object, name) = match source.expr(id) {
        Expr::Wrapped(inner) => return named(view, module, *inner),
        Expr::Subscript { object, index } => match source.expr((*index)?) {
            Expr::String(Some(name)) => (*object, name.to_string()),
            _ => return None,
        },
        Expr::Attribute { object, name, .. } => (*object, source.name(*name).to_owned()),
        _ => return None,
    };
    (callee(view, module, object) == Some("workers")).then_some(name)
}

fn is_awaited(unit: &Unit<'_>, call: TextRange) -> bool {
    let node = unit.python.tree.covering(call);
    range_of(node) == call && node.parent().is_some_and(|parent| parent.kind() == "await")
}

fn report_promise(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    interpreter: &Interpreter,
    object: TextRange,
    name: TextRange,
) {
    let text = &unit.python.document.text;
    let class = if interpreter.flavor == knowledge::Flavor::Py { "PyodideFuture" } else { "JsProxy" };
    let message = format!(
        "`workers` gives a promise of the worker: without `await` this raises `AttributeError: '{class}' object has no \
         attribute '{}'`.",
        slice(text, name)
    );
    let is_direct = slice(text, object).contains("workers");
    let fix = (is_direct && may_await(unit.python.tree, object, unit.awaits_at_top())).then(|| {
        let edits = vec![TextEdit::insert(object.start(), "(await "), TextEdit::insert(object.end(), ")")];
        Fix::safe("Await it", &unit.python.document.path, edits)
    });
    reporter.report(object, message).context(interpreter).fixes(fix);
}

fn report_missing(
    reporter: &mut Reporter<'_>,
    unit: &Unit<'_>,
    interpreter: &Interpreter,
    asked: &[Asked<'_>],
) {
    for one in asked {
        let Some((worker, known)) = worker(unit, interpreter, &one.worker) else { continue };
        let Some(exports) = Exports::of(&worker) else { continue };
        if exports.names.iter().any(|name| name == one.name) {
            continue;
        }
        // One edit for all of them: they would have to stand at one place.
        let of_worker = asked.iter().filter(|other| other.worker == one.worker);
        let mut missing: Vec<&str> = of_worker
            .map(|other| other.name)
            .filter(|name| !exports.names.iter().any(|known| known == name))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        let program = Program::seen_from(unit.workspace, &worker, Some(known));
        let defines = |name: &&str| {
            let inference = program.inference();
            let global = inference.find_global(program.unit(&inference), name);
            global.is_some_and(|ty| matches!(ty.single(), Some(Value::Function(_))))
        };
        missing.retain(defines);
        let fix = missing.contains(&one.name).then(|| exports.with(&worker, &missing));
        let message = format!(
            "The worker `{}` does not export `{}`: this raises \"TypeError: Cannot read properties of undefined (reading \
             'apply')\". {}",
            one.worker,
            one.name,
            if exports.list.is_some() {
                "Its `__export__` lists what it gives."
            } else {
                "It has no `__export__`."
            }
        );
        let range = exports.list.unwrap_or_else(|| TextRange::empty(worker.tree.range().start()));
        let place = Related { file: worker.document.path.clone(), range, message: "the worker".to_owned() };
        reporter.report(one.range, message).context(interpreter).related(place).fixes(fix);
    }
}

/// The code of the only worker of the page that a tag gives this name.
fn worker<'a>(
    unit: &Unit<'a>,
    interpreter: &Interpreter,
    name: &str,
) -> Option<(PythonUnit<'a>, &'a Interpreter)> {
    let document = unit.workspace.document(&interpreter.page)?;
    let (html, page) = (document.html()?, document.page()?);
    let is_it = |script: &project::page::Script| {
        script.place == Place::Worker && html.elements[script.element].value("name") == Some(name)
    };
    let mut found = page.scripts.iter().enumerate().filter(|(_, script)| is_it(script));
    let (index, _) = found.next().filter(|_| found.next().is_none())?;
    let worker = page_python::unit(unit.workspace, document, index)?;
    let known = unit.workspace.interpreters(&interpreter.page).iter();
    let known = known.into_iter().find(
        |known| matches!(&known.entry, project::links::Entry::Scripts(scripts) if scripts.contains(&index)),
    )?;
    Some((worker, known))
}

/// What a worker exports.
struct Exports {
    names: Vec<String>,
    /// The list; `None` where there is none.
    list: Option<TextRange>,
    /// The last item in it.
    last: Option<TextRange>,
}

impl Exports {
    /// `None` where it is not written as one list of plain strings.
    fn of(worker: &PythonUnit<'_>) -> Option<Exports> {
        let (tree, range) = (worker.tree, worker.tree.range());
        let text = &*worker.document.text;
        let source = slice(text, range);
        let mentions = source.match_indices(EXPORT).filter(|(at, _)| is_whole(source, *at, EXPORT.len()));
        match mentions.count() {
            _ if tree.root().has_error() => None,
            0 => Some(Exports { names: Vec::new(), list: None, last: None }),
            1 => {
                let assignment = tree.nodes().find(|node| {
                    let around = node.parent().and_then(|statement| statement.parent());
                    node.kind() == "assignment"
                        && field(*node, "left").is_some_and(|left| text_of(left, text) == EXPORT)
                        && around.is_some_and(|around| around.kind() == "module")
                });
                let list = field(assignment?, "right")?;
                let children =
                    (0..list.named_child_count()).map_while(|at| list.named_child(u32::try_from(at).ok()?));
                let items: Vec<_> = children.filter(|item| item.kind() != "comment").collect();
                let names = items.iter().map(|item| StringLiteral::cast(*item, text)?.value);
                let names: Vec<String> = names.collect::<Option<_>>()?;
                let last = items.last().map(|item| range_of(*item));
                (list.kind() == "list").then(|| Exports { names, list: Some(range_of(list)), last })
            }
            _ => None,
        }
    }

    /// Writes more names down, all of which the worker defines.
    fn with(&self, worker: &PythonUnit<'_>, names: &[&str]) -> Fix {
        let listed = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let edit = match (self.list, self.last) {
            (_, Some(last)) => TextEdit::insert(last.end(), format!(", {listed}")),
            (Some(list), None) => TextEdit::replace(list, format!("[{listed}]")),
            (None, None) => {
                let text = &*worker.document.text;
                let code = slice(text, worker.tree.range());
                let end = worker.tree.range().start() + syntax::size(code.trim_end().len());
                let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
                let indent = &first[..first.len() - first.trim_start().len()];
                TextEdit::insert(end, format!("\n\n{indent}{EXPORT} = [{listed}]"))
            }
        };
        let title =
            format!("Export {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "));
        Fix::safe(title, &worker.document.path, vec![edit])
    }
}
