//! What was perhaps meant by a name that is not there.

use infer::{Definition, Inference, Value};
use knowledge::{Flavor, spelling};

use super::{Look, Missing};
use crate::finding::Related;
use crate::page_python::PagePython;
use crate::rule::Reporter;

/// A function, and where it is.
pub(super) struct Elsewhere {
    pub(super) kind: Kind,
    pub(super) related: Related,
}

/// Why attributes do not call it.
pub(super) enum Kind {
    /// It has another name, nearly this one.
    Near(String),
    /// It is one of the scripts of the other flavor.
    Flavor(Flavor),
    /// It is a worker's.
    Worker,
}

impl Elsewhere {
    pub(super) fn find(look: &Look<'_>, reporter: &Reporter<'_>, missing: &Missing<'_>) -> Option<Self> {
        if missing.of.is_some() {
            return None;
        }
        if let Some((name, place)) = nearest(look, missing.name) {
            let related = related(look.python, look.inference, &place, &name);
            return Some(Elsewhere { kind: Kind::Near(name), related });
        }
        let (workspace, page) = (reporter.workspace, reporter.document);
        let other = other(look.flavor);
        let python = PagePython::on_main(workspace, page, other);
        if let Some(related) = python.and_then(|python| defined_in(&python, missing.name)) {
            return Some(Elsewhere { kind: Kind::Flavor(other), related });
        }
        let mut workers = PagePython::in_workers(workspace, page);
        let related = workers.find_map(|python| defined_in(&python, missing.name))?;
        Some(Elsewhere { kind: Kind::Worker, related })
    }

    pub(super) fn hint(&self) -> String {
        match &self.kind {
            Kind::Near(name) => format!("There is `{name}`."),
            Kind::Flavor(flavor) => format!("The `{flavor}` scripts do, and `{flavor}-…` calls theirs."),
            Kind::Worker => "A worker does, and attributes call functions on the page only.".to_owned(),
        }
    }
}

/// The flavor that it is not.
pub(super) fn other(flavor: Flavor) -> Flavor {
    if flavor == Flavor::Py { Flavor::Mpy } else { Flavor::Py }
}

/// The place of a global of these scripts.
pub(super) fn defined_in(python: &PagePython<'_>, name: &str) -> Option<Related> {
    let inference = python.program.inference();
    let globals = inference.globals(PagePython::module(&inference)?);
    let found = globals.iter().find(|global| global.name == name)?;
    Some(related(python, &inference, found.definitions.first()?, name))
}

fn nearest(look: &Look<'_>, name: &str) -> Option<(String, Definition)> {
    let globals = look.inference.globals(look.module);
    let is_function = |value: &Value| matches!(value, Value::Function(_) | Value::Method(..));
    let functions = globals.iter().filter(|global| global.ty.alternatives().iter().all(is_function));
    let nearest = spelling::closest_of_few(name, functions.map(|global| global.name.as_str()))?;
    let found = globals.iter().find(|global| global.name == nearest)?;
    Some((nearest.to_owned(), *found.definitions.first()?))
}

fn related(python: &PagePython<'_>, inference: &Inference<'_>, place: &Definition, name: &str) -> Related {
    let document = python.program.document(inference.module(place.module));
    Related { file: document.path.clone(), range: place.name, message: format!("`{name}`") }
}
