//! How much of real code is understood: the share of member accesses whose receiver has a known type, and of ids that lead
//! to an element's class.
//!
//!     cargo run --release -p infer --example precision -- [--list] FOLDER…
//!
//! `--list` names every place that is not understood. Each folder is read as one project. A member access is `a.b`; its
//! receiver is `a`. What libraries made that nobody here knows (`numpy`, `THREE`) is counted apart where the code shows
//! it: the second share leaves it out. Such a library itself (`np`), and what is named in it (`np.random`), count as
//! known: it is known which thing it is. How many receivers are known only so, by their name, is printed too.

#![expect(clippy::print_stdout, reason = "it prints what it measures")]

use infer::module::{ArgumentKind, Expr, ExprId, Module};
use infer::{Inference, ModuleRef, Program, Type, Value};
use javascript::types::JsType;
use project::disk::Loader;
use project::path::FilePath;
use project::workspace::{PythonUnit, Workspace};

#[derive(Default)]
struct Counts {
    units: usize,
    receivers: usize,
    known: usize,
    /// Known by a name in a library of which nothing else is known.
    named: usize,
    /// Not known, and made by a library.
    foreign: usize,
    js: usize,
    js_known: usize,
    js_foreign: usize,
    ids: usize,
    ids_known: usize,
}

fn main() {
    let (flags, folders): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let list = flags.iter().any(|flag| flag == "--list");
    let mut all = Counts::default();
    for folder in &folders {
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.into());
        let root = FilePath::new(&absolute.to_string_lossy());
        let (workspace, _) = Loader { progress: &mut |_, _| {} }.workspace(&[root]);
        let before = all.units;
        for document in workspace.documents() {
            for unit in workspace.python_units(document) {
                count(&workspace, &unit, list, &mut all);
            }
        }
        println!("{folder}: {} scripts and files of Python", all.units - before);
    }
    print(&all);
}

fn print(all: &Counts) {
    println!("receivers with a known type:              {}", share(all.known, all.receivers));
    println!("  without what other libraries made:      {}", share(all.known, all.receivers - all.foreign));
    println!("  known by a name in a library only:      {}", share(all.named, all.receivers));
    println!("receivers that are JavaScript, known:     {}", share(all.js_known, all.js));
    println!("  without what other libraries made:      {}", share(all.js_known, all.js - all.js_foreign));
    println!("ids that lead to the class of an element: {}", share(all.ids_known, all.ids));
}

fn share(part: usize, whole: usize) -> String {
    format!("{part} of {whole}, {:.1} %", 100.0 * part as f64 / whole.max(1) as f64)
}

fn count(workspace: &Workspace, unit: &PythonUnit<'_>, list: bool, counts: &mut Counts) {
    let program = Program::of(workspace, unit);
    let inference = program.inference_asking_callers();
    let (source, module) = (program.module(), program.unit(&inference));
    counts.units += 1;
    for (id, expr) in source.exprs() {
        if let Expr::Attribute { object, .. } = expr
            && let Some(missed) = count_receiver(&inference, module, *object, counts).filter(|_| list)
        {
            println!("{}", place(unit, source, id, missed));
        }
        if let Some(known) = id_look_up(&inference, module, source, id) {
            counts.ids += 1;
            counts.ids_known += usize::from(known);
            if !known && list {
                println!("{}", place(unit, source, id, "id"));
            }
        }
    }
}

/// Counts a receiver; gives what it is called where it is not understood.
fn count_receiver(
    inference: &Inference<'_>,
    module: ModuleRef,
    object: ExprId,
    counts: &mut Counts,
) -> Option<&'static str> {
    let ty = inference.resolved(&inference.type_of(module, object)).without_none().without_unknown();
    let js: Vec<JsType> = ty.alternatives().iter().filter_map(|value| js_type(inference, value)).collect();
    let is_known = if js.is_empty() { ty != Type::unknown() } else { !js.contains(&JsType::Any) };
    let is_foreign = !is_known && inference.library_behind(module, object).is_some();
    let is_name = |value: &Value| matches!(value, Value::Module(_) | Value::Api(_) | Value::ApiInstance(_));
    let is_named = is_known
        && ty.alternatives().iter().all(is_name)
        && inference.library_behind(module, object).is_some();
    counts.receivers += 1;
    counts.known += usize::from(is_known);
    counts.named += usize::from(is_named);
    counts.foreign += usize::from(is_foreign);
    if !js.is_empty() {
        counts.js += 1;
        counts.js_known += usize::from(is_known);
        counts.js_foreign += usize::from(is_foreign);
    }
    match (is_known, is_foreign) {
        (true, _) => None,
        (false, true) => Some("library"),
        (false, false) => Some(if js.is_empty() { "unknown" } else { "js" }),
    }
}

fn js_type(inference: &Inference<'_>, value: &Value) -> Option<JsType> {
    match value {
        Value::Js(path) => Some(inference.js_type(path)),
        _ => None,
    }
}

/// Whether the call or item names an element by an id, and if so, whether its class is known.
fn id_look_up(inference: &Inference<'_>, module: ModuleRef, source: &Module, id: ExprId) -> Option<bool> {
    let (function, argument) = match source.expr(id) {
        Expr::Call(call) => {
            (call.function, call.arguments.iter().find(|one| one.kind == ArgumentKind::Positional(0))?.value)
        }
        _ => return None,
    };
    let Expr::Attribute { name, .. } = source.expr(function) else { return None };
    let ty = inference.type_of(module, argument);
    let literal = ty.literal()?;
    let is_id = match source.name(*name) {
        "getElementById" => true,
        "querySelector" => literal.starts_with('#') && !literal.contains([' ', '>', '.', '[', ':']),
        _ => false,
    };
    let found = inference.type_of(module, id);
    let class = found.js().and_then(|path| inference.js_type(path).class_name().map(str::to_owned));
    is_id.then(|| class.is_some_and(|class| !matches!(&*class, "HTMLElement" | "Element")))
}

fn place(unit: &PythonUnit<'_>, source: &Module, id: ExprId, missed: &str) -> String {
    let range = source.expr_range(id);
    let line = unit.document.lines().line_of(range.start());
    let text: String =
        syntax::slice(&unit.document.text, range).split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: String = text.chars().take(90).collect();
    format!("{missed}\t{}:{}\t{shown}", unit.document.path, line + 1)
}
