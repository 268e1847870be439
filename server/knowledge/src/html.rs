//! PyScript's script types, tags, attributes and events.
//!
//! Source: `core/src` and polyscript's `esm` of each release, with what the browser really does. One row serves
//! completion, hover, checks and explanations.

mod attributes;
mod events;
mod hover;
mod standard;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Flavor, Release, Status, data, lifetime};

pub use attributes::{
    Attribute, ElementKind, Value, Verdict, attribute, attributes, attributes_named, closest_attribute, judge,
};
pub use events::{
    DomEvent, EventAttribute, LifecycleEvent, LifecycleTarget, closest_dom_event, dom_event, dom_events,
    event_attribute, lifecycle_event, lifecycle_events,
};
pub use hover::{
    hover_attribute, hover_dom_event, hover_event_name, hover_lifecycle_event, hover_script_type, hover_tag,
};
pub use standard::is_standard;

/// A type of `<script>`, or a tag of PyScript's own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// The type or the tag's name, lower case.
    pub name: String,
    /// What such an element is.
    pub role: Role,
    /// Whose it is.
    #[serde(deserialize_with = "data::required_flavor")]
    pub flavor: Flavor,
    /// First release that knows it.
    #[serde(deserialize_with = "data::parsed")]
    pub since: Release,
    /// Last release that knows it; `None`: the newest does.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub until: Option<Release>,
    /// What came after it.
    #[serde(default)]
    pub legacy: Option<Legacy>,
    /// What it is: Markdown, one paragraph.
    pub doc: String,
    /// Page of the documentation, for [`crate::docs::url`].
    pub link: String,
}

/// What a script type or tag is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Python that runs on the page or in a worker.
    Script,
    /// An editor with a run button.
    Editor,
    /// A pygame-ce program.
    Game,
    /// Python below PyScript, without its modules.
    Raw,
    /// A configuration.
    Config,
    /// Made by PyScript for output; nobody writes it.
    Output,
    /// Of classic PyScript only.
    Legacy,
}

/// What to write instead of something that is gone or deprecated.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legacy {
    /// The first release that has something better. `None`: it was dropped without notice.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub deprecated: Option<Release>,
    /// The row that replaces it.
    #[serde(default)]
    pub instead: Option<Instead>,
    /// What to do.
    pub advice: String,
}

/// The row that replaces another.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// `<script type="…">`
    Type(String),
    /// A tag.
    Tag(String),
    /// An attribute.
    Attribute(String),
    /// The event attribute of this DOM event: `py-…`.
    Event(String),
}

/// All script types, those of today first.
pub fn script_types() -> &'static [Element] {
    &TABLE.script_types
}

/// The script type of this name, in any case. Several rows never share a name.
pub fn script_type(name: &str) -> Option<&'static Element> {
    script_types().iter().find(|row| row.name.eq_ignore_ascii_case(name))
}

/// All tags, those of today first.
pub fn tags() -> &'static [Element] {
    &TABLE.tags
}

/// The tag of this name, in any case.
pub fn tag(name: &str) -> Option<&'static Element> {
    tags().iter().find(|row| row.name.eq_ignore_ascii_case(name))
}

impl Element {
    /// What it is in `release`.
    pub fn status(&self, release: Release) -> Status {
        let deprecated = self.legacy.as_ref().and_then(|legacy| legacy.deprecated);
        lifetime::status(Some(self.since), deprecated, self.until, release)
    }
}

#[derive(Default, Deserialize)]
struct Table {
    script_types: Vec<Element>,
    tags: Vec<Element>,
    attributes: Vec<Attribute>,
    events: Vec<LifecycleEvent>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| data::load(include_str!("../data/html.json")));

#[cfg(test)]
#[path = "html/tests.rs"]
mod tests;
