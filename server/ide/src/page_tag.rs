//! A start tag of a page, as PyScript sees it.

use knowledge::html::{ElementKind, EventAttribute, event_attribute};
use knowledge::releases::{self, Loader};
use knowledge::{Flavor, Release};
use project::document::Document;
use project::links::{Entry, Interpreter};
use project::page::{Page, Place};
use project::workspace::Workspace;
use syntax::html::{Attribute, HtmlTree, Tag, TagCursor};

/// A start tag under the cursor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageTag<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) document: &'a Document,
    pub(crate) page: &'a Page,
    pub(crate) html: &'a HtmlTree,
    pub(crate) cursor: &'a TagCursor,
    /// What the tag is to PyScript; `None` for the raw engines, which read almost nothing.
    pub(crate) kind: Option<ElementKind>,
    /// Whose tag it is.
    pub(crate) flavor: Option<Flavor>,
    /// The release that the page loads, the newest where its loader does not tell.
    pub(crate) release: Release,
}

impl<'a> PageTag<'a> {
    /// The tag with what surrounds it; `None` where the document is no page.
    pub(crate) fn new(
        workspace: &'a Workspace,
        document: &'a Document,
        cursor: &'a TagCursor,
    ) -> Option<Self> {
        let page = document.page()?;
        let html = document.html()?;
        let (kind, flavor) = kind(&cursor.tag);
        let release = release(page).unwrap_or_else(releases::newest);
        Some(PageTag { workspace, document, page, html, cursor, kind, flavor, release })
    }

    /// The tag itself.
    pub(crate) fn tag(&self) -> &'a Tag {
        &self.cursor.tag
    }

    /// Whether the tag runs or configures Python.
    pub(crate) fn is_pyscript(&self) -> bool {
        self.flavor.is_some()
    }

    /// The attribute as one that calls Python on an event of this release's flavors.
    pub(crate) fn event<'t>(&self, attribute: &'t Attribute) -> Option<EventAttribute<'t>> {
        event_attribute(&attribute.name).filter(|event| event.flavor.is_some() && self.page.is_pyscript())
    }

    /// The interpreter that runs the tag's script, or the one that the tag configures.
    pub(crate) fn interpreter(&self) -> Option<&'a Interpreter> {
        let start = self.tag().range.start();
        let is_here = |element: usize| {
            self.html.elements.get(element).is_some_and(|element| element.range.start() == start)
        };
        let path = &self.document.path;
        if let Some(index) = self.page.scripts.iter().position(|script| is_here(script.element)) {
            return self.workspace.interpreters_of_script(path, index).into_iter().next();
        }
        let config = self.page.config_tags.iter().find(|tag| is_here(tag.element))?;
        main_interpreter(self.workspace, self.document, config.flavor)
    }
}

/// The interpreter of the main scripts of a flavor.
pub(crate) fn main_interpreter<'a>(
    workspace: &'a Workspace,
    document: &Document,
    flavor: Flavor,
) -> Option<&'a Interpreter> {
    workspace.interpreters(&document.path).iter().find(|known| {
        known.flavor == flavor && known.place == Place::Main && matches!(known.entry, Entry::Scripts(_))
    })
}

/// The release that a page loads, where its loader tells it.
pub(crate) fn release(page: &Page) -> Option<Release> {
    page.core()?.loader.resolved()?.release
}

fn kind(tag: &Tag) -> (Option<ElementKind>, Option<Flavor>) {
    let script_type = || tag.attribute("type").map(|attribute| attribute.text().to_ascii_lowercase());
    let kind_of_script =
        if tag.attribute("worker").is_some() { ElementKind::Worker } else { ElementKind::Main };
    let (kind, flavor) = match tag.name.as_str() {
        "py-script" => (kind_of_script, Flavor::Py),
        "mpy-script" => (kind_of_script, Flavor::Mpy),
        "py-game-script" => (ElementKind::Game, Flavor::Py),
        "py-config" => (ElementKind::Config, Flavor::Py),
        "mpy-config" => (ElementKind::Config, Flavor::Mpy),
        "script" => match script_type().as_deref() {
            Some("py") => (kind_of_script, Flavor::Py),
            Some("mpy") => (kind_of_script, Flavor::Mpy),
            Some("py-editor") => (ElementKind::Editor, Flavor::Py),
            Some("mpy-editor") => (ElementKind::Editor, Flavor::Mpy),
            Some("py-game") => (ElementKind::Game, Flavor::Py),
            Some("pyodide") => return (None, Some(Flavor::Py)),
            Some("micropython") => return (None, Some(Flavor::Mpy)),
            _ if loads_pyscript(tag) => return (Some(ElementKind::Loader), None),
            _ => return (Some(ElementKind::Page), None),
        },
        _ => return (Some(ElementKind::Page), None),
    };
    (Some(kind), Some(flavor))
}

fn loads_pyscript(tag: &Tag) -> bool {
    let source = tag.attribute("src").map(Attribute::text);
    source.and_then(Loader::from_url).is_some_and(|loader| loader.file.is_script())
}
