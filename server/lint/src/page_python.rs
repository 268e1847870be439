//! The Python that a page's event attributes call.

use infer::{Inference, ModuleRef, Program};
use knowledge::{Flavor, Thread};
use project::document::Document;
use project::links::{Entry, Interpreter};
use project::page::Place;
use project::workspace::{PythonUnit, Workspace};

/// The scripts of one interpreter of a page.
pub(crate) struct PagePython<'a> {
    pub(crate) interpreter: &'a Interpreter,
    pub(crate) program: Program<'a>,
}

impl<'a> PagePython<'a> {
    /// The scripts on the page's main thread. `None` where there are none, or where one of them cannot be read, so that
    /// nobody knows what all of them define.
    pub(crate) fn on_main(workspace: &'a Workspace, page: &'a Document, flavor: Flavor) -> Option<Self> {
        let on_main = |known: &&Interpreter| known.flavor == flavor && known.place == Place::Main;
        let interpreter = workspace.interpreters(&page.path).iter().find(on_main)?;
        Self::of(workspace, page, interpreter)
    }

    /// The scripts of the page's workers, as far as they can be read.
    pub(crate) fn in_workers(workspace: &'a Workspace, page: &'a Document) -> impl Iterator<Item = Self> {
        let workers =
            workspace.interpreters(&page.path).iter().filter(|known| known.thread() == Thread::Worker);
        workers.filter_map(move |interpreter| Self::of(workspace, page, interpreter))
    }

    fn of(workspace: &'a Workspace, page: &'a Document, interpreter: &'a Interpreter) -> Option<Self> {
        let Entry::Scripts(scripts) = &interpreter.entry else { return None };
        let units = scripts.iter().map(|script| unit(workspace, page, *script));
        let units: Vec<PythonUnit<'a>> = units.collect::<Option<_>>()?;
        let program = Program::seen_from(workspace, units.first()?, Some(interpreter));
        Some(PagePython { interpreter, program })
    }

    /// A module of the scripts: they all have the same globals.
    pub(crate) fn module(inference: &Inference<'_>) -> Option<ModuleRef> {
        inference.group().next()
    }
}

/// The Python of a script, inline or in its file.
pub(crate) fn unit<'a>(
    workspace: &'a Workspace,
    page: &'a Document,
    script: usize,
) -> Option<PythonUnit<'a>> {
    let src = page.page()?.scripts.get(script)?.src.as_ref();
    let document = match src {
        Some(src) => workspace.document(&page.path.parent().resolve(&src.text)?)?,
        None => page,
    };
    let wanted = if src.is_some() { None } else { Some(script) };
    workspace.python_units(document).into_iter().find(|unit| unit.script == wanted)
}
