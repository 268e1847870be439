//! Names of attributes.

use knowledge::html::{self, Attribute, DomEvent, Element, ElementKind, Role, Value};
use knowledge::{Flavor, Status};
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, CompletionKind, Insert};
use crate::page_tag::{PageTag, main_interpreter};

/// The events that most pages wait for, most wanted first.
const COMMON: [&str; 8] = ["click", "input", "change", "submit", "keydown", "keyup", "load", "dblclick"];

/// What PyScript reads on this tag and is not there yet. `index` is the attribute that is being typed.
pub(super) fn complete(tag: &PageTag<'_>, offset: TextSize, index: Option<usize>) -> Vec<Completion> {
    let current = index.and_then(|index| tag.tag().attributes.get(index));
    let slot = Slot {
        replace: current.map_or(TextRange::empty(offset), |attribute| attribute.name_range),
        has_value: current.is_some_and(|attribute| attribute.value.is_some()),
        taken: taken(tag, index),
    };
    let typed = slice(&tag.document.text, TextRange::new(slot.replace.start(), offset)).to_ascii_lowercase();
    match tag.kind {
        None => Vec::new(),
        Some(ElementKind::Page) => on_page(tag, &slot, &typed),
        Some(kind) => {
            let rows = html::attributes(kind, tag.release).filter(|row| fits(row, tag.flavor));
            rows.filter_map(|row| attribute(row, &slot)).collect()
        }
    }
}

struct Slot<'t> {
    replace: TextRange,
    has_value: bool,
    taken: Vec<&'t str>,
}

impl Slot<'_> {
    fn item(&self, name: &str, kind: CompletionKind, with_value: bool) -> Option<Completion> {
        if self.taken.contains(&name) {
            return None;
        }
        let item = Completion::new(name, kind, self.replace);
        let needs_value = with_value && !self.has_value;
        Some(if needs_value { item.insert(Insert::snippet(&format!("{name}=\"$0\""))) } else { item })
    }
}

fn taken<'t>(tag: &PageTag<'t>, index: Option<usize>) -> Vec<&'t str> {
    let attributes = tag.tag().attributes.iter().enumerate();
    attributes
        .filter(|(other, _)| Some(*other) != index)
        .map(|(_, attribute)| attribute.name.as_str())
        .collect()
}

fn fits(row: &Attribute, flavor: Option<Flavor>) -> bool {
    row.flavor.is_none() || flavor.is_none() || row.flavor == flavor
}

fn attribute(row: &'static Attribute, slot: &Slot<'_>) -> Option<Completion> {
    let item = slot.item(&row.name, CompletionKind::Field, row.value != Value::Flag)?;
    let rank = match row.name.as_str() {
        "src" | "config" | "worker" | "terminal" | "target" => 10,
        _ => 20,
    };
    Some(item.rank(rank).detail(row.value.describe()).documentation(html::hover_attribute(row)))
}

/// On elements that are not PyScript's: the events that its pages can hand to Python, and what makes a script one.
fn on_page(tag: &PageTag<'_>, slot: &Slot<'_>, typed: &str) -> Vec<Completion> {
    if !tag.page.is_pyscript() {
        return Vec::new();
    }
    if tag.tag().name == "script" {
        let is_plain = !slot.taken.contains(&"type") && !slot.taken.contains(&"src") && !slot.has_value;
        return if is_plain { script_types(tag, slot) } else { Vec::new() };
    }
    let mut items = Vec::new();
    for flavor in [Flavor::Py, Flavor::Mpy] {
        let prefix = format!("{flavor}-");
        let is_meant = prefix.starts_with(typed) || typed.starts_with(&prefix);
        if is_meant && main_interpreter(tag.workspace, tag.document, flavor).is_some() {
            let is_media = matches!(tag.tag().name.as_str(), "audio" | "video");
            let events = html::dom_events().iter().filter(|event| is_media || !event.media);
            items.extend(events.filter_map(|known| event(known, flavor, slot)));
        }
    }
    items
}

fn event(event: &DomEvent, flavor: Flavor, slot: &Slot<'_>) -> Option<Completion> {
    let item = slot.item(&format!("{flavor}-{}", event.name), CompletionKind::Field, true)?;
    let common = COMMON.iter().zip(20..).find(|(name, _)| **name == event.name);
    let rank = common.map_or(40, |(_, rank)| rank);
    let documentation = html::hover_dom_event(event, flavor);
    Some(item.rank(rank).detail(&event.interface).documentation(documentation))
}

fn script_types(tag: &PageTag<'_>, slot: &Slot<'_>) -> Vec<Completion> {
    let current = |row: &&Element| row.status(tag.release) == Status::Current && row.role != Role::Raw;
    let item = |(row, rank): (&Element, u8)| {
        Completion::new(format!("type=\"{}\"", row.name), CompletionKind::Field, slot.replace)
            .rank(rank)
            .documentation(html::hover_script_type(row))
    };
    html::script_types().iter().filter(current).zip(10..).map(item).collect()
}
