//! What one HTML file says about PyScript: which release it loads, its scripts, configs and handlers.
//!
//! A page is read from its own text alone. What its parts mean together with other files (which config governs which
//! script, what a `src` leads to) is [`crate::links`].

use knowledge::Flavor;
use knowledge::releases::{Loader, LoaderFile};
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::{Attribute, Element, HtmlTree};
use syntax::python::PythonTree;

use crate::config_text::ConfigText;

/// The PyScript parts of a page, in document order.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// `<script src>` and `<link href>` that load files of PyScript.
    pub loaders: Vec<LoaderTag>,
    /// Everything that runs Python.
    pub scripts: Vec<Script>,
    /// `<py-config>` and `<mpy-config>`.
    pub config_tags: Vec<ConfigTag>,
    /// `py-click="…"` and its kind.
    pub handlers: Vec<Handler>,
    /// Inline `<script>` that is JavaScript.
    pub javascript: Vec<InlineJavascript>,
    /// The JavaScript files that it loads, PyScript's own left out.
    pub javascript_files: Vec<JavascriptFile>,
}

/// JavaScript in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InlineJavascript {
    /// Between the tags.
    pub content: TextRange,
    /// `type="module"`: what it declares is its own.
    pub is_module: bool,
}

/// A tag that loads JavaScript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JavascriptFile {
    /// Its address.
    pub url: Link,
    /// `type="module"`: what it declares is its own.
    pub is_module: bool,
}

/// The page before an edit: what it knows of inline Python is used again.
pub struct Before<'a> {
    /// The text that `edit` speaks of.
    pub text: &'a str,
    /// The edit.
    pub edit: &'a TextEdit,
    /// What the text said.
    pub page: &'a Page,
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Decoded.
    pub text: String,
    /// Between the quotes.
    pub range: TextRange,
}

/// A tag that loads a file of PyScript.
#[derive(Debug, Clone, PartialEq)]
pub struct LoaderTag {
    /// Index in [`HtmlTree::elements`].
    pub element: usize,
    /// The address.
    pub url: Link,
    /// What the address means.
    pub loader: Loader,
}

/// Where a script runs, and how.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// On the page, sharing its interpreter with all main scripts of the same flavor.
    Main,
    /// In a worker of its own (the `worker` attribute).
    Worker,
    /// In the worker of an editor; editors of one flavor with the same `env` share it.
    Editor {
        /// `None` where the attribute is missing: a worker of its own.
        env: Option<String>,
    },
    /// `py-game`: on the page, with pygame, an interpreter of its own.
    Game,
    /// `type="pyodide"` or `type="micropython"`: an engine without the `pyscript` module.
    Raw,
}

/// A tag that runs Python.
#[derive(Debug, Clone)]
pub struct Script {
    /// Index in [`HtmlTree::elements`].
    pub element: usize,
    /// `py` or `mpy`.
    pub flavor: Flavor,
    /// Where it runs.
    pub place: Place,
    /// Written as `<py-script>`, whose content HTML reads before Python does.
    pub custom_element: bool,
    /// The Python file it runs.
    pub src: Option<Link>,
    /// Its `config` attribute.
    pub config: Option<ConfigText>,
    /// Its inline code: a tree over the content of the tag. Only blank text where there is none.
    pub code: PythonTree,
}

/// `<py-config>` or `<mpy-config>`.
#[derive(Debug, Clone)]
pub struct ConfigTag {
    /// Index in [`HtmlTree::elements`].
    pub element: usize,
    /// Whose main thread it configures.
    pub flavor: Flavor,
    /// Its `src`, or its content.
    pub config: ConfigText,
}

/// An attribute that calls Python on an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handler {
    /// Index in [`HtmlTree::elements`].
    pub element: usize,
    /// The interpreter's flavor.
    pub flavor: Flavor,
    /// What stands behind the last `-` of the attribute's name.
    pub event: String,
    /// The attribute's name.
    pub name_range: TextRange,
    /// The name of a Python function.
    pub value: Link,
}

impl Page {
    /// Reads a page.
    pub fn read(text: &str, html: &HtmlTree, before: Option<&Before<'_>>) -> Self {
        let mut page = Page::default();
        let mut code_end = 0.into();
        let mut inert_end = 0.into();
        for (index, element) in html.elements.iter().enumerate() {
            if element.name() == "template" && element.closed {
                inert_end = element.content.end().max(inert_end);
            }
            // PyScript looks for configs once, and finds none in a template. Its scripts run when somebody puts them on the
            // page. Seen in Chromium for both runtimes.
            let is_config = matches!(element.name(), "py-config" | "mpy-config");
            if is_config && element.range.start() < inert_end {
                continue;
            }
            // What stands inside `<py-script>` is code, whatever it looks like.
            if element.range.start() < code_end {
                continue;
            }
            if let Some(content_end) = page.read_element(text, html, index, element, before) {
                code_end = content_end;
            }
        }
        page
    }

    /// Whether PyScript is at work here at all.
    pub fn is_pyscript(&self) -> bool {
        !self.scripts.is_empty()
            || !self.config_tags.is_empty()
            || self.loaders.iter().any(|tag| !matches!(tag.loader.origin, knowledge::releases::Origin::Local))
    }

    /// The tag that loads PyScript itself; browsers ignore a second one.
    pub fn core(&self) -> Option<&LoaderTag> {
        self.loaders.iter().find(|tag| matches!(tag.loader.file, LoaderFile::Core | LoaderFile::ClassicJs))
    }

    /// The script whose inline code holds `offset`.
    pub fn script_at(&self, offset: syntax::TextSize) -> Option<(usize, &Script)> {
        self.scripts.iter().enumerate().find(|(_, script)| script.code.range().contains_inclusive(offset))
    }

    /// Takes in one element; gives the end of its content where that content is code that HTML does not understand.
    fn read_element(
        &mut self,
        text: &str,
        html: &HtmlTree,
        index: usize,
        element: &Element,
        before: Option<&Before<'_>>,
    ) -> Option<syntax::TextSize> {
        self.handlers.extend(handlers(index, element));
        match element.name() {
            "script" => {
                self.read_script(text, index, element, before);
                None
            }
            "link" => {
                self.loaders.extend(loader(index, element, "href"));
                None
            }
            name @ ("py-script" | "mpy-script" | "py-game-script") => {
                let content = html.text_content(text, element);
                let flavor = if name.starts_with("mpy") { Flavor::Mpy } else { Flavor::Py };
                let place = match name {
                    "py-game-script" => Place::Game,
                    _ if element.attribute("worker").is_some() => Place::Worker,
                    _ => Place::Main,
                };
                self.push_script(text, index, element, (flavor, place), content, before);
                Some(content.end())
            }
            name @ ("py-config" | "mpy-config") => {
                let content = html.text_content(text, element);
                let config = match element.attribute("src") {
                    Some(src) => ConfigText::Url(link(src)),
                    None => ConfigText::in_tag(text, content, element.value("type")),
                };
                let flavor = if name.starts_with("mpy") { Flavor::Mpy } else { Flavor::Py };
                self.config_tags.push(ConfigTag { element: index, flavor, config });
                Some(content.end())
            }
            _ => None,
        }
    }

    fn read_script(&mut self, text: &str, index: usize, element: &Element, before: Option<&Before<'_>>) {
        let kind = element.value("type").unwrap_or("").to_ascii_lowercase();
        if let Some(kind) = script_kind(&kind, element) {
            self.push_script(text, index, element, kind, element.content, before);
        } else if matches!(kind.as_str(), "" | "module" | "text/javascript") {
            let is_module = kind == "module";
            match (element.attribute("src"), loader(index, element, "src")) {
                (_, Some(loader)) => self.loaders.push(loader),
                (Some(src), None) => self.javascript_files.push(JavascriptFile { url: link(src), is_module }),
                (None, None) => {
                    self.javascript.push(InlineJavascript { content: element.content, is_module });
                }
            }
        }
    }

    fn push_script(
        &mut self,
        text: &str,
        index: usize,
        element: &Element,
        (flavor, place): (Flavor, Place),
        content: TextRange,
        before: Option<&Before<'_>>,
    ) {
        let known = before.and_then(|before| Some((before, before.page.scripts.get(self.scripts.len())?)));
        let code = match known {
            Some((before, script)) => script.code.reparse(before.text, before.edit, text, content),
            None => PythonTree::parse(text, content),
        };
        let config = element.attribute("config").map(|attribute| {
            let link = link(attribute);
            match &attribute.value {
                Some(value) => ConfigText::in_attribute(link, value),
                None => ConfigText::Url(link),
            }
        });
        self.scripts.push(Script {
            element: index,
            flavor,
            place,
            custom_element: element.name() != "script",
            src: element.attribute("src").map(link),
            config,
            code,
        });
    }
}

impl Script {
    /// The thread its code runs on.
    pub fn thread(&self) -> knowledge::Thread {
        match self.place {
            Place::Worker | Place::Editor { .. } => knowledge::Thread::Worker,
            Place::Main | Place::Game | Place::Raw => knowledge::Thread::Main,
        }
    }

    /// Whether anything but white space stands in the tag.
    pub fn has_code(&self, text: &str) -> bool {
        !syntax::slice(text, self.code.range()).trim().is_empty()
    }
}

/// An attribute's decoded value with its place.
pub(crate) fn link(attribute: &Attribute) -> Link {
    Link { text: attribute.text().to_owned(), range: attribute.value_range() }
}

fn script_kind(kind: &str, element: &Element) -> Option<(Flavor, Place)> {
    let worker = element.attribute("worker").is_some();
    let place = if worker { Place::Worker } else { Place::Main };
    let editor = || Place::Editor { env: element.value("env").map(str::to_owned) };
    Some(match kind {
        "py" => (Flavor::Py, place),
        "mpy" => (Flavor::Mpy, place),
        "py-editor" => (Flavor::Py, editor()),
        "mpy-editor" => (Flavor::Mpy, editor()),
        "py-game" => (Flavor::Py, Place::Game),
        "pyodide" => (Flavor::Py, Place::Raw),
        "micropython" => (Flavor::Mpy, Place::Raw),
        _ => return None,
    })
}

fn loader(index: usize, element: &Element, attribute: &str) -> Option<LoaderTag> {
    let url = element.attribute(attribute).map(link)?;
    let loader = Loader::from_url(&url.text)?;
    Some(LoaderTag { element: index, url, loader })
}

fn handlers(index: usize, element: &Element) -> impl Iterator<Item = Handler> {
    element.tag.attributes.iter().filter_map(move |attribute| {
        let (prefix, event) = attribute.name.rsplit_once('-')?;
        let flavor = match prefix {
            "py" => Flavor::Py,
            "mpy" => Flavor::Mpy,
            _ => return None,
        };
        // `py-env` chooses an interpreter; it listens to nothing.
        if event.is_empty() || event == "env" {
            return None;
        }
        let name_range = attribute.name_range;
        Some(Handler { element: index, flavor, event: event.to_owned(), name_range, value: link(attribute) })
    })
}
