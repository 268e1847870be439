//! The events that an attribute such as `py-click` can wait for, and the events that PyScript sends.

use std::sync::LazyLock;

use serde::Deserialize;

use super::TABLE;
use crate::{Flavor, Release, data, spelling};

/// An event that elements receive.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DomEvent {
    /// Its type: `click`.
    pub name: String,
    /// The interface of the object that the handler gets: `PointerEvent`.
    pub interface: String,
    /// Whether it also reaches the elements around.
    pub bubbles: bool,
    /// Whether only `<audio>` and `<video>` receive it.
    #[serde(default)]
    pub media: bool,
    /// Its page on MDN, as [`DomEvent::url`] wants it.
    #[serde(default)]
    mdn: Option<String>,
    /// When it comes: one line.
    pub doc: String,
}

/// An event that PyScript sends.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LifecycleEvent {
    /// Its type: `py:ready`.
    pub name: String,
    /// Whose scripts send it; `None`: both.
    #[serde(default, deserialize_with = "data::flavor")]
    pub flavor: Option<Flavor>,
    /// Where it can be heard.
    pub target: LifecycleTarget,
    /// What `event.detail` holds, in words; `None`: nothing.
    #[serde(default)]
    pub detail: Option<String>,
    /// First release that sends it.
    #[serde(deserialize_with = "data::parsed")]
    pub since: Release,
    /// When it comes: one paragraph.
    pub doc: String,
}

/// Where an event of PyScript can be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifecycleTarget {
    /// On the script, and because it bubbles on everything around, `document` and `window`.
    Script,
    /// On `window` only: not on `document`.
    Window,
}

/// An attribute that connects an event with a Python function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventAttribute<'a> {
    /// The interpreter that it asks for: all before the last hyphen.
    pub interpreter: &'a str,
    /// The event that it waits for: all after the last hyphen.
    pub event: &'a str,
    /// Whose functions it calls. `None`: no interpreter has this name, so that nothing happens, as with
    /// `mpy-my-event`, which asks for an interpreter `mpy-my`.
    pub flavor: Option<Flavor>,
}

/// All events that elements receive, by name.
pub fn dom_events() -> &'static [DomEvent] {
    &DOM_EVENTS
}

/// The event of this type. Types are case-sensitive, but attributes always arrive in lower case.
pub fn dom_event(name: &str) -> Option<&'static DomEvent> {
    dom_events().iter().find(|event| event.name == name)
}

/// The event that `name` misspells. Pages may have events of their own: this is a guess.
pub fn closest_dom_event(name: &str) -> Option<&'static DomEvent> {
    let names = dom_events().iter().map(|event| event.name.as_str());
    spelling::closest(name, names).and_then(dom_event)
}

/// All events that PyScript sends.
pub fn lifecycle_events() -> &'static [LifecycleEvent] {
    &TABLE.events
}

/// The event of PyScript of this type.
pub fn lifecycle_event(name: &str) -> Option<&'static LifecycleEvent> {
    lifecycle_events().iter().find(|event| event.name == name)
}

/// Reads `py-click` and the like. `None` for what is no event attribute: another name, or `py-env`.
pub fn event_attribute(name: &str) -> Option<EventAttribute<'_>> {
    const INTERPRETERS: [(&str, Flavor); 5] = [
        ("py", Flavor::Py),
        ("mpy", Flavor::Mpy),
        ("py-game", Flavor::Py),
        ("pyodide", Flavor::Py),
        ("micropython", Flavor::Mpy),
    ];
    let (interpreter, event) = name.rsplit_once('-')?;
    let known = |name: &str| INTERPRETERS.iter().find(|(known, _)| *known == name);
    let first = interpreter.split('-').next().unwrap_or(interpreter);
    if event.is_empty() || event == "env" || known(first).is_none() {
        return None;
    }
    Some(EventAttribute { interpreter, event, flavor: known(interpreter).map(|(_, flavor)| *flavor) })
}

impl DomEvent {
    /// Its page on MDN.
    pub fn url(&self) -> Option<String> {
        let page = self.mdn.as_ref()?;
        Some(format!("https://developer.mozilla.org/docs/Web/API/{page}"))
    }
}

static DOM_EVENTS: LazyLock<Vec<DomEvent>> =
    LazyLock::new(|| data::load(include_str!("../../data/dom-events.json")));
