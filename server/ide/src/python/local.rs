//! Functions and classes of the project, in words.

use infer::module::{Function, FunctionId, Module};
use infer::value::{ClassRef, FunctionRef};
use infer::{ModuleRef, Type, Value};
use knowledge::api::{Parameter, ParameterKind};
use syntax::TextRange;
use syntax::python::definitions::ParameterKind as Written;

use super::Scene;

/// A definition of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Local {
    /// `def greet(name, loud=False) -> str`, `class Game(Base)`
    pub(crate) header: String,
    /// Its docstring, without the indentation of its lines; empty where there is none.
    pub(crate) doc: String,
}

/// The function or class that a type certainly is.
pub(crate) fn of_type(scene: &Scene<'_, '_>, ty: &Type) -> Option<Local> {
    match ty.single()? {
        Value::Function(function) | Value::Method(function, _) | Value::Descriptor(_, function) => {
            Some(of_function(scene, *function))
        }
        Value::Class(class) => Some(of_class(scene, *class)),
        _ => None,
    }
}

/// A function as its source writes it.
pub(crate) fn of_function(scene: &Scene<'_, '_>, FunctionRef { module, id }: FunctionRef) -> Local {
    let function = scene.inference.module(module).function(id);
    let header = written(scene, module, function.header);
    Local { header, doc: function.doc.as_deref().map(dedent).unwrap_or_default() }
}

fn of_class(scene: &Scene<'_, '_>, ClassRef { module, id }: ClassRef) -> Local {
    let source = scene.inference.module(module);
    let class = source.class(id);
    let bases: Vec<String> =
        class.bases.iter().map(|base| written(scene, module, source.expr_range(*base))).collect();
    let bases = if bases.is_empty() { String::new() } else { format!("({})", bases.join(", ")) };
    let doc = class.doc.as_deref().map(dedent).unwrap_or_default();
    Local { header: format!("class {}{bases}", source.class_name(id)), doc }
}

/// The name of a function; `lambda` where it has none.
pub(crate) fn name_of(module: &Module, id: FunctionId) -> &str {
    module.function_name(id).unwrap_or("lambda")
}

/// The parameters of a function without the first `bound` ones, which a call does not write.
pub(crate) fn parameters(scene: &Scene<'_, '_>, function: FunctionRef, bound: usize) -> Vec<Parameter> {
    let source = scene.inference.module(function.module);
    let text = |id: Option<_>| id.map(|id| written(scene, function.module, source.expr_range(id)));
    let lowered: &Function = source.function(function.id);
    let parameter = |parameter: &infer::module::Parameter| Parameter {
        name: source.name(parameter.name).to_owned(),
        kind: match parameter.kind {
            Written::PositionalOnly => ParameterKind::PositionalOnly,
            Written::Normal => ParameterKind::Positional,
            Written::KeywordOnly => ParameterKind::KeywordOnly,
            Written::Rest => ParameterKind::VarPositional,
            Written::Keywords => ParameterKind::VarKeyword,
        },
        annotation: text(parameter.annotation),
        default: text(parameter.default),
        doc: String::new(),
    };
    lowered.parameters.iter().skip(bound).map(parameter).collect()
}

/// A piece of source on one line, without the colon that ends a header.
fn written(scene: &Scene<'_, '_>, module: ModuleRef, range: TextRange) -> String {
    let document = scene.program.document(scene.inference.module(module));
    let source = syntax::slice(&document.text, range);
    let words: Vec<&str> = source.split_whitespace().collect();
    words.join(" ").trim_end_matches(':').trim_end().replace("( ", "(").replace(", )", ")").replace(" )", ")")
}

/// As `inspect.cleandoc`: the first line without its blanks, the others without those that all of them begin with.
fn dedent(doc: &str) -> String {
    let rest = doc.lines().skip(1);
    let indent = rest.clone().filter(|line| !line.trim().is_empty());
    let indent = indent.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let first = doc.lines().next().unwrap_or_default().trim();
    let lines = std::iter::once(first).chain(rest.map(|line| line.get(indent..).unwrap_or("").trim_end()));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}
