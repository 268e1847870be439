//! Where bare functions fail.

use knowledge::{Release, Runtime, Thread};
use project::links::{Governing, Interpreter};
use project::workspace::{PythonUnit, Workspace};

use super::keeps::Kept;

/// Until then, functions of Pyodide workers were kept alive (coincident 1); tried on the releases around.
const WORKERS_SINCE: Release = Release::new(2024, 8, 1);

/// Pyodide 0.28: JavaScript finds the items of a dict as properties.
pub(super) const DICTS_ARE_OBJECTS_SINCE: Release = Release::new(2025, 8, 1);

/// The configuration key that makes proxies by itself.
pub(super) const AUTOMATIC: &str = "experimental_create_proxy";

/// The interpreters of a unit in which bare functions fail, those on the main thread first.
pub(super) struct Risks<'a>(Vec<Risk<'a>>);

struct Risk<'a> {
    interpreter: &'a Interpreter,
    /// `None` where the configuration cannot be read.
    automatic: Option<bool>,
}

impl<'a> Risks<'a> {
    pub(super) fn of(workspace: &Workspace, unit: &PythonUnit<'a>) -> Self {
        let pyodide = unit.interpreters.iter().copied().filter(|interpreter| frees_functions(interpreter));
        let risk = |interpreter| Risk { interpreter, automatic: is_automatic(workspace, interpreter) };
        let mut risks: Vec<_> = pyodide.map(risk).collect();
        risks.sort_by_key(|risk| risk.interpreter.thread() == Thread::Worker);
        Risks(risks)
    }

    /// One of them.
    pub(super) fn any(&self) -> Option<&'a Interpreter> {
        self.of_kind(Kept::Later).or_else(|| self.of_kind(Kept::Constructed))
    }

    /// The first interpreter that fails with a function kept so.
    pub(super) fn of_kind(&self, kept: Kept) -> Option<&'a Interpreter> {
        let fails = |risk: &&Risk<'_>| {
            let on_main = risk.interpreter.thread() == Thread::Main;
            match kept {
                Kept::Later => risk.automatic == Some(false),
                Kept::Constructed => on_main || risk.automatic == Some(false),
                Kept::OnThePage => !on_main && risk.automatic == Some(false),
            }
        };
        self.0.iter().find(fails).map(|risk| risk.interpreter)
    }

    /// Whether the configuration of that interpreter makes proxies by itself.
    pub(super) fn is_automatic(&self, interpreter: &Interpreter) -> bool {
        let mut own = self.0.iter().filter(|risk| std::ptr::eq(risk.interpreter, interpreter));
        own.any(|risk| risk.automatic == Some(true))
    }
}

fn frees_functions(interpreter: &Interpreter) -> bool {
    let is_old = interpreter.release().is_some_and(|release| release < WORKERS_SINCE);
    interpreter.runtime() == Runtime::Pyodide && !(interpreter.thread() == Thread::Worker && is_old)
}

fn is_automatic(workspace: &Workspace, interpreter: &Interpreter) -> Option<bool> {
    match interpreter.config {
        Governing::Nothing => Some(false),
        Governing::Unseen => None,
        _ => {
            let config = workspace.config(interpreter)?;
            if !config.parsed.errors.is_empty() {
                return None;
            }
            Some(config.root().get(AUTOMATIC).is_some_and(|value| value.as_str() == Some("auto")))
        }
    }
}
