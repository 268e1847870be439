//! What the code meets outside of itself: modules of the project, the page, the thread.

use javascript::proxies::Engine;
use javascript::types::JsType;
use knowledge::Thread;

use crate::module::Module;

/// What an [`Inference`](crate::Inference) asks about the world around its modules. Every answer but the first has a
/// default for code of which nobody knows where it runs.
pub trait Surroundings {
    /// The module that an import statement means; `None` when it lies outside the project or does not exist.
    fn module(&self, request: &ModuleRequest<'_>) -> Option<&Module>;

    /// The thread that runs the code.
    fn thread(&self) -> Thread {
        Thread::Main
    }

    /// The engine that runs the code, and its version, where that is known.
    fn engine(&self) -> Option<Engine> {
        None
    }

    /// The tag names of the elements of the pages that run the code, which a reference finds, or of the elements that it
    /// would find if scripts made them; each once. Empty where nothing is known.
    fn tags(&self, _: ElementReference<'_>) -> Vec<String> {
        Vec::new()
    }

    /// Whether a page that runs the code has such an element, or may have it, before any script adds one. True where no page
    /// is known.
    fn has_element(&self, _: ElementReference<'_>) -> bool {
        true
    }

    /// The attributes of the page that call functions of the code.
    fn handlers(&self) -> Vec<PageHandler> {
        Vec::new()
    }

    /// What the JavaScript of the pages adds to their global objects: an object for each page.
    fn page_globals(&self) -> Vec<JsType> {
        Vec::new()
    }

    /// The ES module that the configuration gives this name.
    fn js_module(&self, _: &str) -> Option<JsType> {
        None
    }
}

/// A module that some code imports.
#[derive(Debug, Clone, Copy)]
pub struct ModuleRequest<'r> {
    /// The dotted name, without leading dots; empty in `from . import x`.
    pub name: &'r str,
    /// The number of leading dots.
    pub level: usize,
    /// Who imports.
    pub importer: &'r Module,
}

/// How code names elements of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementReference<'r> {
    /// By id.
    Id(&'r str),
    /// By a CSS selector.
    Selector(&'r str),
}

/// An attribute such as `py-click="start"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageHandler {
    /// The value: `start`, `game.start`.
    pub function: String,
    /// The tag name of the element that has it.
    pub tag: String,
    /// The event: `click`.
    pub event: String,
}

/// No module but those outside the project, no page.
impl Surroundings for () {
    fn module(&self, _: &ModuleRequest<'_>) -> Option<&Module> {
        None
    }
}
