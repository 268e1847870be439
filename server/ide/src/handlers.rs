//! The Python functions that an attribute such as `py-click` can name.

use infer::{Inference, ModuleRef, Program, Value, VisibleName};
use knowledge::Flavor;
use project::document::Document;
use project::links::{Entry, Interpreter};
use project::workspace::{PythonUnit, Workspace};
use syntax::python::definitions::ParameterKind;

use crate::page_tag::main_interpreter;

/// A name that can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Handler {
    /// As the attribute writes it.
    pub(crate) name: String,
    /// How it fits.
    pub(crate) fit: Fit,
    /// `def greet(event)`, for a function of the project.
    pub(crate) header: Option<String>,
    /// The first paragraph of its docstring.
    pub(crate) doc: Option<String>,
    /// Path and line (from 1) of its definition.
    pub(crate) place: Option<(String, u32)>,
}

/// How something fits as a handler, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// A function that takes the event.
    Good,
    /// Something of which nobody knows.
    Unknown,
    /// A module or an object, whose members can be named.
    Container,
    /// A function without a parameter: calling it with the event fails.
    NoParameter,
    /// A function that wants more than the event.
    MoreParameters,
}

/// What the attribute's value can go on with: globals of the main scripts of a flavor, or behind `parent.` the members
/// of one of them.
pub(crate) fn handlers(
    workspace: &Workspace,
    page: &Document,
    flavor: Flavor,
    parent: Option<&str>,
) -> Vec<Handler> {
    let Some(interpreter) = main_interpreter(workspace, page, flavor) else { return Vec::new() };
    let Some(unit) = first_unit(workspace, page, interpreter) else { return Vec::new() };
    let program = Program::of(workspace, &unit);
    let inference = program.inference();
    let module = program.unit(&inference);
    let mut names = inference.globals(module);
    for part in parent.into_iter().flat_map(|parent| parent.split('.')) {
        names =
            names.iter().find(|name| name.name == part).map_or(Vec::new(), |name| members(&inference, name));
    }
    let found = names.iter().filter(|name| !name.name.starts_with('_'));
    found.filter_map(|name| handler(workspace, &program, &inference, name)).collect()
}

/// The function that a value names.
pub(crate) fn named(workspace: &Workspace, page: &Document, flavor: Flavor, value: &str) -> Option<Handler> {
    let (parent, name) = match value.rsplit_once('.') {
        Some((parent, name)) => (Some(parent), name),
        None => (None, value),
    };
    handlers(workspace, page, flavor, parent).into_iter().find(|handler| handler.name == name)
}

/// Some unit of an interpreter, from which the rest of it can be seen.
fn first_unit<'a>(
    workspace: &'a Workspace,
    page: &'a Document,
    interpreter: &'a Interpreter,
) -> Option<PythonUnit<'a>> {
    let Entry::Scripts(scripts) = &interpreter.entry else { return None };
    scripts.iter().find_map(|index| {
        let script = page.page()?.scripts.get(*index)?;
        let interpreters = vec![interpreter];
        match &script.src {
            None => {
                Some(PythonUnit { document: page, tree: &script.code, script: Some(*index), interpreters })
            }
            Some(src) => {
                let document = workspace.document(&page.path.parent().resolve(&src.text)?)?;
                Some(PythonUnit { document, tree: document.python()?, script: None, interpreters })
            }
        }
    })
}

fn members(inference: &Inference<'_>, name: &VisibleName) -> Vec<VisibleName> {
    let of_value = |value: &Value| match value {
        Value::ProjectModule(module) => inference.globals(*module),
        Value::Instance(class) | Value::Class(class) => inference.members_of_class(*class),
        _ => Vec::new(),
    };
    name.ty.alternatives().iter().flat_map(of_value).collect()
}

fn handler(
    workspace: &Workspace,
    program: &Program<'_>,
    inference: &Inference<'_>,
    name: &VisibleName,
) -> Option<Handler> {
    let definition = name.definitions.last();
    let place = definition
        .map(|definition| place(workspace, program, inference, definition.module, definition.name.start()));
    let mut found = Handler { name: name.name.clone(), fit: Fit::Unknown, header: None, doc: None, place };
    if let Some((function, bound)) = inference.signatures(&name.ty).into_iter().next() {
        let module = inference.module(function.module);
        let data = module.function(function.id);
        let text = &program.document(module).text;
        let header = syntax::slice(text, data.header).trim_end_matches(':');
        found.header = Some(header.split_whitespace().collect::<Vec<_>>().join(" "));
        found.doc = data.doc.as_ref().and_then(|doc| doc.trim().split("\n\n").next().map(str::to_owned));
        found.fit = fit(data
            .parameters
            .iter()
            .skip(bound)
            .map(|parameter| (parameter.kind, parameter.default.is_some())));
        return Some(found);
    }
    found.fit = match name.ty.single() {
        Some(Value::ProjectModule(_) | Value::Instance(_)) => Fit::Container,
        Some(Value::Api(_)) | None => Fit::Unknown,
        Some(_) => return None,
    };
    Some(found)
}

/// How a function with such parameters (their kind and whether they have a default) takes the event.
fn fit(parameters: impl Iterator<Item = (ParameterKind, bool)>) -> Fit {
    let (mut takes, mut required, mut by_name) = (0, 0, false);
    for (kind, has_default) in parameters {
        match kind {
            ParameterKind::Rest => takes += 1,
            ParameterKind::Keywords => {}
            ParameterKind::KeywordOnly => by_name |= !has_default,
            ParameterKind::Normal | ParameterKind::PositionalOnly => {
                takes += 1;
                required += usize::from(!has_default);
            }
        }
    }
    match (takes, required) {
        _ if by_name || required > 1 => Fit::MoreParameters,
        (0, _) => Fit::NoParameter,
        _ => Fit::Good,
    }
}

fn place(
    workspace: &Workspace,
    program: &Program<'_>,
    inference: &Inference<'_>,
    module: ModuleRef,
    offset: syntax::TextSize,
) -> (String, u32) {
    let document = program.document(inference.module(module));
    let root = workspace.root_of(&document.path);
    let path = root.map_or_else(|| document.path.to_string(), |root| document.path.relative_to(root));
    (path, document.lines().line_of(offset) + 1)
}
