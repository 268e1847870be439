//! The attributes that PyScript reads, and on which elements.

use serde::Deserialize;

use super::{Legacy, TABLE, events, standard};
use crate::{Flavor, Release, Status, data, lifetime, spelling};

/// An attribute. One name can have several rows, each for other elements.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// As written, lower case.
    pub name: String,
    /// The elements on which PyScript reads it.
    pub on: Vec<ElementKind>,
    /// What its value is.
    pub value: Value,
    /// The only flavor that has it; `None`: both.
    #[serde(default, deserialize_with = "data::flavor")]
    pub flavor: Option<Flavor>,
    /// First release that reads it.
    #[serde(deserialize_with = "data::parsed")]
    pub since: Release,
    /// Last release that reads it; `None`: the newest does.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub until: Option<Release>,
    /// What came after it.
    #[serde(default)]
    pub legacy: Option<Legacy>,
    /// What it does: Markdown, one paragraph.
    pub doc: String,
    /// Page of the documentation, for [`crate::docs::url`].
    pub link: String,
}

/// The elements that PyScript treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElementKind {
    /// A `py` or `mpy` script (or tag) without `worker`.
    Main,
    /// A `py` or `mpy` script (or tag) with `worker`.
    Worker,
    /// A `py-editor` or `mpy-editor` script.
    Editor,
    /// A `py-game` script.
    Game,
    /// `<py-config>` or `<mpy-config>`.
    Config,
    /// The `<script>` that loads PyScript.
    Loader,
    /// Any other element of the page.
    Page,
}

/// What the value of an attribute is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Its presence counts; it takes no value.
    Flag,
    /// Address of a Python file.
    PythonUrl,
    /// Address of a configuration, or a configuration itself: see [`crate::config::inline_format`].
    Config,
    /// Address of a configuration.
    ConfigUrl,
    /// Address of an ES module.
    ModuleUrl,
    /// Address of a service worker of the same site.
    ServiceWorkerUrl,
    /// An element's id, or a CSS selector where no element has that id.
    Target,
    /// An element's id.
    ElementId,
    /// The name of a worker.
    WorkerName,
    /// The name of an interpreter.
    Environment,
    /// The name of a Python function, or a dotted path to one.
    Handler,
    /// Python source.
    Python,
    /// HTML or SVG.
    Markup,
    /// A whole number above 0.
    PositiveInteger,
    /// One of these texts.
    OneOf(Vec<String>),
    /// Any text.
    Text,
}

/// What PyScript does with an attribute where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is read there.
    Honoured(&'static Attribute),
    /// It was read there in other releases.
    NotInRelease(&'static Attribute, Status),
    /// It is read on other elements only.
    Ignored(&'static Attribute),
    /// It is nothing, and one or two edits from this.
    Misspelt(&'static Attribute),
    /// It is none of PyScript's business.
    Foreign,
}

/// The attribute of that name on that element.
pub fn attribute(name: &str, on: ElementKind) -> Option<&'static Attribute> {
    attributes_named(name).find(|row| row.on.contains(&on))
}

/// All rows of that name, in any case.
pub fn attributes_named(name: &str) -> impl Iterator<Item = &'static Attribute> {
    TABLE.attributes.iter().filter(move |row| row.name.eq_ignore_ascii_case(name))
}

/// What can be written on that element in `release`.
pub fn attributes(on: ElementKind, release: Release) -> impl Iterator<Item = &'static Attribute> {
    TABLE.attributes.iter().filter(move |row| row.on.contains(&on) && row.status(release) == Status::Current)
}

/// The attribute of that element that `name` misspells. Attributes of HTML, of frameworks (`data-…`, `@…`, `v-…`) and
/// event attributes are never misspellings.
pub fn closest_attribute(name: &str, on: ElementKind) -> Option<&'static Attribute> {
    let name = name.to_ascii_lowercase();
    let known = || TABLE.attributes.iter().filter(|row| row.on.contains(&on) && row.until.is_none());
    if standard::is_standard(&name) || events::event_attribute(&name).is_some() {
        return None;
    }
    let meant = spelling::closest(&name, known().map(|row| row.name.as_str()))?;
    known().find(|row| row.name == meant)
}

/// What PyScript does with an attribute `name` on that element in `release`.
pub fn judge(name: &str, on: ElementKind, release: Release) -> Verdict {
    if let Some(row) = attribute(name, on) {
        return match row.status(release) {
            Status::Current => Verdict::Honoured(row),
            status => Verdict::NotInRelease(row, status),
        };
    }
    let read_elsewhere = |row: &&Attribute| {
        row.until.is_none() && !row.on.contains(&ElementKind::Page) && !row.on.contains(&ElementKind::Loader)
    };
    let elsewhere = attributes_named(name).find(read_elsewhere);
    let is_script = !matches!(on, ElementKind::Page | ElementKind::Loader);
    match elsewhere {
        Some(row) if is_script && !standard::is_standard(name) => Verdict::Ignored(row),
        _ => closest_attribute(name, on).map_or(Verdict::Foreign, Verdict::Misspelt),
    }
}

impl Attribute {
    /// What it is in `release`.
    pub fn status(&self, release: Release) -> Status {
        let deprecated = self.legacy.as_ref().and_then(|legacy| legacy.deprecated);
        lifetime::status(Some(self.since), deprecated, self.until, release)
    }
}

impl ElementKind {
    /// In words, as a plural.
    pub fn describe(self) -> &'static str {
        match self {
            ElementKind::Main => "scripts on the page",
            ElementKind::Worker => "scripts with `worker`",
            ElementKind::Editor => "editors",
            ElementKind::Game => "games",
            ElementKind::Config => "config tags",
            ElementKind::Loader => "the script that loads PyScript",
            ElementKind::Page => "any element",
        }
    }
}

impl Value {
    /// In words, with article.
    pub fn describe(&self) -> String {
        let text = match self {
            Value::Flag => "no value",
            Value::PythonUrl => "the address of a Python file",
            Value::Config => "the address of a configuration, or a configuration",
            Value::ConfigUrl => "the address of a configuration",
            Value::ModuleUrl => "the address of an ES module",
            Value::ServiceWorkerUrl => "the address of a service worker",
            Value::Target => "an id or a CSS selector",
            Value::ElementId => "an id",
            Value::WorkerName => "a name",
            Value::Environment => "the name of an environment",
            Value::Handler => "the name of a Python function",
            Value::Python => "Python",
            Value::Markup => "HTML or SVG",
            Value::PositiveInteger => "a whole number",
            Value::OneOf(values) => return format!("`{}`", values.join("`, `")),
            Value::Text => "a text",
        };
        text.to_owned()
    }
}
