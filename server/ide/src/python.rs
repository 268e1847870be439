//! The Python at the cursor: who runs it, and what its names mean.

use infer::{Inference, ModuleRef, Program, Type, Value, VisibleName};
use knowledge::api::{self, Availability, Context, Item};
use project::document::Document;
use project::links::Interpreter;
use project::workspace::{PythonUnit, Workspace};
use syntax::{TextRange, TextSize};

pub(crate) mod call;
pub(crate) mod engine;
pub(crate) mod importable;
pub(crate) mod js;
pub(crate) mod literal;
pub(crate) mod local;
pub(crate) mod local_js;
pub(crate) mod provided;

/// One question about one place of a unit.
pub(crate) struct Scene<'a, 'p> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) unit: &'p PythonUnit<'a>,
    pub(crate) program: &'p Program<'a>,
    pub(crate) inference: &'p Inference<'p>,
    /// The unit in `inference`.
    pub(crate) module: ModuleRef,
    /// The place: bytes of the host.
    pub(crate) offset: TextSize,
    /// What is known of each interpreter that runs the unit; empty: nobody knows who does.
    pub(crate) contexts: Vec<Context>,
}

/// Asks something about a place of a unit.
pub(crate) fn ask<T>(
    workspace: &Workspace,
    unit: &PythonUnit<'_>,
    offset: TextSize,
    question: impl FnOnce(&Scene<'_, '_>) -> T,
) -> T {
    let program = Program::of(workspace, unit);
    let inference = program.inference_asking_callers();
    let module = program.unit(&inference);
    let contexts = unit.interpreters.iter().map(|interpreter| context(interpreter)).collect();
    question(&Scene { workspace, unit, program: &program, inference: &inference, module, offset, contexts })
}

/// What is known of the lines that an interpreter runs.
pub(crate) fn context(interpreter: &Interpreter) -> Context {
    Context {
        release: interpreter.release(),
        runtime: Some(interpreter.runtime()),
        thread: Some(interpreter.thread()),
    }
}

impl<'a> Scene<'a, '_> {
    /// The host's text.
    pub(crate) fn text(&self) -> &'a str {
        &self.unit.document.text
    }

    /// Whether the Python stands in a page, where no other Python server answers.
    pub(crate) fn is_inline(&self) -> bool {
        self.unit.script.is_some()
    }

    /// What all interpreters that run the unit have in common.
    pub(crate) fn context(&self) -> Context {
        let Some(first) = self.contexts.first() else { return Context::default() };
        let all = |same: &dyn Fn(&Context) -> bool| self.contexts.iter().all(same);
        Context {
            release: first.release.filter(|_| all(&|other| other.release == first.release)),
            runtime: first.runtime.filter(|_| all(&|other| other.runtime == first.runtime)),
            thread: first.thread.filter(|_| all(&|other| other.thread == first.thread)),
        }
    }

    /// Whether some interpreter has the item, or nobody knows who runs the unit.
    pub(crate) fn has(&self, item: &Item) -> bool {
        let is_there = |context: &Context| {
            matches!(api::unavailable(item, *context), None | Some(Availability::NeedsIsolation))
        };
        self.contexts.is_empty() || self.contexts.iter().any(is_there)
    }

    /// The pages that this code belongs to, each once.
    pub(crate) fn pages(&self) -> Vec<&'a Document> {
        self.workspace.pages_of(self.unit)
    }

    /// What the expression in a range stands for, in text that may be broken; parameters are what callers pass.
    pub(crate) fn type_of(&self, range: TextRange) -> Type {
        self.inference.resolved(&self.inference.type_of_text(self.module, self.text(), range))
    }

    /// The item of the API that a visible name stands for; also names whose value lives in JavaScript, such as
    /// `pyscript.window`.
    pub(crate) fn item_of_name(&self, name: &VisibleName) -> Option<&'static Item> {
        match name.ty.single() {
            Some(Value::Api(path) | Value::Module(path)) => item_at(path),
            _ => {
                let import = name.definitions.first()?;
                item_at(&self.inference.outside_path_at(import.module, import.name.start())?)
            }
        }
    }
}

/// The item, or the module as an item, under a dotted path.
pub(crate) fn item_at(path: &str) -> Option<&'static Item> {
    api::lookup(path).or_else(|| api::module(path).map(|module| &module.item))
}

/// The item that can be called to get what a value gives: a function, a class, a method.
pub(crate) fn called_item(value: &Value) -> Option<&'static Item> {
    match value {
        Value::Api(path) => api::lookup(path).filter(|item| item.signature.is_some()),
        _ => None,
    }
}
