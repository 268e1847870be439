//! The Python that a rule looks at, with what all rules share of it.

use std::cell::OnceCell;

use infer::module::{ExprId, Module};
use infer::{Inference, ModuleRef, Program, Type, Value};
use javascript::types::JsType;
use knowledge::Release;
use project::links::{Entry, Interpreter, Role};
use project::workspace::{PythonUnit, Workspace};
use syntax::TextRange;
use syntax::python::{field, text_of};

use crate::python_imports::{self, FailingImport};

/// An inline script or a Python file.
pub(crate) struct Unit<'u> {
    pub(crate) workspace: &'u Workspace,
    pub(crate) python: &'u PythonUnit<'u>,
    runs: &'u [Run<'u>],
    inferences: &'u [OnceCell<Inference<'u>>],
    failing_imports: OnceCell<Vec<FailingImport<'u>>>,
}

/// A unit as it runs in one interpreter.
#[derive(Clone, Copy)]
pub(crate) struct View<'u> {
    /// `None` where nobody is known to run it.
    pub(crate) interpreter: Option<&'u Interpreter>,
    pub(crate) program: &'u Program<'u>,
    /// What is certain; parameters are not guessed from callers.
    pub(crate) inference: &'u Inference<'u>,
    /// The unit in `inference`.
    pub(crate) module: ModuleRef,
}

/// One interpreter of a unit, whose program is put together when somebody asks.
struct Run<'u> {
    workspace: &'u Workspace,
    unit: &'u PythonUnit<'u>,
    interpreter: Option<&'u Interpreter>,
    program: OnceCell<Program<'u>>,
}

/// Shows a unit to `look`, which may ask for its views as often as it likes: each is made once.
pub(crate) fn with_unit(workspace: &Workspace, python: &PythonUnit<'_>, look: impl FnOnce(&Unit<'_>)) {
    let run = |interpreter| Run { workspace, unit: python, interpreter, program: OnceCell::new() };
    let runs: Vec<Run<'_>> = match python.interpreters.as_slice() {
        [] => vec![run(None)],
        interpreters => interpreters.iter().map(|interpreter| run(Some(*interpreter))).collect(),
    };
    let inferences: Vec<OnceCell<Inference<'_>>> = runs.iter().map(|_| OnceCell::new()).collect();
    let failing_imports = OnceCell::new();
    look(&Unit { workspace, python, runs: &runs, inferences: &inferences, failing_imports });
}

impl<'u> Unit<'u> {
    /// The unit in each interpreter that runs it; one without an interpreter where nobody is known to.
    pub(crate) fn views(&self) -> impl Iterator<Item = View<'u>> + use<'u> {
        let all = self.runs.iter().zip(self.inferences);
        all.map(|(run, inference)| run.view(inference))
    }

    /// The unit in the first interpreter.
    pub(crate) fn view(&self) -> View<'u> {
        self.runs[0].view(&self.inferences[0])
    }
}

impl Unit<'_> {
    /// Whether `await` may stand outside of functions: in scripts, which PyScript runs asynchronously since 2024.8.2 unless
    /// they say `async="false"`, and not in modules that they import.
    pub(crate) fn awaits_at_top(&self) -> bool {
        let path = &self.python.document.path;
        let uses = self.workspace.links().uses.get(path).map_or(&[][..], Vec::as_slice);
        let is_script = self.python.script.is_some() || uses.iter().all(|used| used.role == Role::Script);
        is_script && self.python.interpreters.iter().all(|interpreter| self.runs_asynchronously(interpreter))
    }

    fn runs_asynchronously(&self, interpreter: &Interpreter) -> bool {
        let page = self.workspace.document(&interpreter.page);
        let tags = page.and_then(|page| Some((page.html()?, page.page()?)));
        let (Entry::Scripts(scripts), Some((html, page))) = (&interpreter.entry, tags) else { return true };
        let elements =
            scripts.iter().filter_map(|script| html.elements.get(page.scripts.get(*script)?.element));
        let is_sync = |value: &str| matches!(value.to_ascii_lowercase().as_str(), "false" | "0" | "no");
        interpreter.release().is_some_and(|release| release >= Release::new(2024, 8, 2))
            && !elements.into_iter().any(|element| element.value("async").is_some_and(is_sync))
    }

    /// The imports that certainly fail wherever the unit runs.
    pub(crate) fn failing_imports(&self) -> &[FailingImport<'_>] {
        self.failing_imports.get_or_init(|| python_imports::failing(self.workspace, self.python))
    }
}

impl<'u> Run<'u> {
    fn view(&'u self, inference: &'u OnceCell<Inference<'u>>) -> View<'u> {
        let program =
            self.program.get_or_init(|| Program::seen_from(self.workspace, self.unit, self.interpreter));
        let inference = inference.get_or_init(|| program.inference());
        View { interpreter: self.interpreter, program, inference, module: program.unit(inference) }
    }
}

impl<'u> View<'u> {
    /// The unit without its tree.
    pub(crate) fn lowered(&self) -> &'u Module {
        self.program.module()
    }

    /// What an expression may stand for.
    pub(crate) fn type_of(&self, id: ExprId) -> Type {
        self.inference.type_of(self.module, id)
    }

    /// The type of an expression that is certainly a value of JavaScript where it is not None.
    pub(crate) fn js_type(&self, id: ExprId) -> Option<JsType> {
        let ty = self.type_of(id).without_none();
        let types = ty.alternatives().iter().map(|value| match value {
            Value::Js(path) => Some(self.inference.js_type(path)),
            _ => None,
        });
        Some(JsType::union(types.collect::<Option<Vec<_>>>()?).without_nothing())
    }
}

/// Whether the place is behind a test of the runtime, by whatever name: what stands there may run on one runtime only.
pub(crate) fn is_for_one_runtime(unit: &PythonUnit<'_>, range: TextRange) -> bool {
    let text = &unit.document.text;
    let mut around = Some(unit.tree.covering(range));
    while let Some(node) = around {
        let condition = match node.kind() {
            "if_statement" | "elif_clause" => field(node, "condition"),
            "conditional_expression" => node.named_child(1),
            // `try: from pyodide.ffi import …`, and what is done where that fails.
            "try_statement" => field(node, "body").filter(|body| text_of(*body, text).contains("import ")),
            _ => None,
        };
        let condition = condition.map(|condition| text_of(condition, text).to_lowercase());
        let names = ["micropython", "pyodide", "mpy", "emscripten"];
        if condition.is_some_and(|condition| names.iter().any(|name| condition.contains(name))) {
            return true;
        }
        around = node.parent();
    }
    false
}
