//! Values of attributes.

use knowledge::html::{self, ElementKind, Role, Value};
use knowledge::{Flavor, Status};
use project::page::Place;
use project::path::FilePath;
use syntax::TextSize;
use syntax::html::Attribute;

use super::super::paths::{Candidate, Step, candidates};
use super::super::{Completion, CompletionKind};
use super::slot::ValueSlot;
use super::{config_values, loaders};
use crate::element_ref::{Offer, Referring, of_attribute, offers};
use crate::handlers::{Fit, Handler, handlers};
use crate::page_tag::PageTag;

/// What the attribute with this index can say.
pub(super) fn complete(tag: &PageTag<'_>, offset: TextSize, index: usize) -> Vec<Completion> {
    let Some(attribute) = tag.tag().attributes.get(index) else { return Vec::new() };
    let Some(slot) = ValueSlot::new(&tag.document.text, attribute, offset) else { return Vec::new() };
    let is_of = |name: &str| attribute.name == name;
    if let Some(flavor) = tag.event(attribute).and_then(|event| event.flavor) {
        return functions(tag, flavor, &slot);
    }
    if tag.tag().name == "script" && is_of("type") && tag.kind != Some(ElementKind::Loader) {
        return script_types(tag, &slot);
    }
    let mut items = Vec::new();
    if tag.tag().name == "link" && is_of("href")
        || tag.tag().name == "script" && is_of("src") && !tag.is_pyscript()
    {
        items.extend(loaders::complete(tag, &slot));
    }
    if let Some(referring) = of_attribute(tag, attribute) {
        return elements(tag, referring, &slot);
    }
    if let Some(kind) = tag.kind.filter(|kind| *kind != ElementKind::Page) {
        items.extend(of_row(tag, attribute, kind, &slot, offset));
    }
    items
}

/// Files of the project, relative to the page.
pub(super) fn paths(
    tag: &PageTag<'_>,
    slot: &ValueSlot<'_>,
    accept: &dyn Fn(&FilePath) -> bool,
) -> Vec<Completion> {
    let base = tag.document.path.parent();
    let item = |found: Candidate| {
        let (kind, rank) = match found.step {
            Step::File => (CompletionKind::File, 20),
            Step::Folder => (CompletionKind::Folder, 30),
            Step::Up => (CompletionKind::Folder, 40),
        };
        slot.item(found.keep, &found.text, kind).rank(rank)
    };
    candidates(tag.workspace, &base, slot.typed, accept).into_iter().map(item).collect()
}

fn of_row(
    tag: &PageTag<'_>,
    attribute: &Attribute,
    kind: ElementKind,
    slot: &ValueSlot<'_>,
    offset: TextSize,
) -> Vec<Completion> {
    let Some(row) = html::attribute(&attribute.name, kind) else { return Vec::new() };
    if row.status(tag.release) != Status::Current {
        return Vec::new();
    }
    let with = |extensions: &'static [&'static str]| {
        move |path: &FilePath| extensions.contains(&path.extension().as_str())
    };
    match &row.value {
        Value::PythonUrl => paths(tag, slot, &with(&["py"])),
        Value::Config => config_values::complete(tag, attribute, kind, slot, offset),
        Value::ConfigUrl => config_values::files(tag, slot),
        Value::ModuleUrl | Value::ServiceWorkerUrl => paths(tag, slot, &with(&["js", "mjs"])),
        Value::Environment => environments(tag, slot),
        Value::OneOf(values) => {
            values.iter().map(|value| slot.item(0, value, CompletionKind::Value)).collect()
        }
        _ => Vec::new(),
    }
}

fn script_types(tag: &PageTag<'_>, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let is_meant = |name: &str| !slot.typed.is_empty() && name.starts_with(&slot.typed.to_ascii_lowercase());
    let rows = html::script_types().iter().filter(|row| row.status(tag.release) == Status::Current);
    let offered = rows.filter(|row| tag.page.is_pyscript() || is_meant(&row.name));
    let item = |(row, rank): (&html::Element, u8)| {
        let detail = match row.role {
            Role::Raw => "the engine alone, without `pyscript`".to_owned(),
            _ => engine_name(row.flavor).to_owned(),
        };
        slot.item(0, &row.name, CompletionKind::Keyword)
            .rank(rank)
            .detail(detail)
            .documentation(html::hover_script_type(row))
    };
    offered.zip(10..).map(item).collect()
}

fn engine_name(flavor: Flavor) -> &'static str {
    crate::engines::name(flavor.runtime())
}

/// Names of elements of the page.
fn elements(tag: &PageTag<'_>, referring: Referring, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let at = TextSize::of(slot.typed);
    let Some((part, mut offers)) = offers(referring.reference, &[tag.document], slot.text, at) else {
        return Vec::new();
    };
    for offer in &mut offers {
        offer.elements.retain(|found| referring.is_for(found.element));
    }
    let meant = offers.iter().filter(|offer| !offer.elements.is_empty());
    let item = |offer: &Offer<'_>| {
        let item = slot.item_in(part, &offer.label, Offer::KIND);
        offer.with_details(item, &tag.document.path).rank(20 + offer.rank)
    };
    meant.map(item).collect()
}

/// The environments that other editors of the same flavor have.
fn environments(tag: &PageTag<'_>, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let mut names: Vec<&str> = Vec::new();
    for script in tag.page.scripts.iter().filter(|script| Some(script.flavor) == tag.flavor) {
        let is_here = |element: &syntax::html::Element| element.tag.range.start() == tag.tag().range.start();
        let own = tag.html.elements.get(script.element).is_some_and(is_here);
        if let Place::Editor { env: Some(env) } = &script.place
            && !own
            && !env.is_empty()
            && !names.contains(&env.as_str())
        {
            names.push(env);
        }
    }
    let item = |name: &str| slot.item(0, name, CompletionKind::Value).detail("shares its worker");
    names.into_iter().map(item).collect()
}

fn functions(tag: &PageTag<'_>, flavor: Flavor, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let keep = slot.typed.rfind('.').map_or(0, |dot| dot + 1);
    let parent = slot.typed[..keep].strip_suffix('.');
    let found = handlers(tag.workspace, tag.document, flavor, parent);
    found.into_iter().map(|handler| function(handler, slot, keep)).collect()
}

fn function(handler: Handler, slot: &ValueSlot<'_>, keep: usize) -> Completion {
    let (rank, kind) = match handler.fit {
        Fit::Good => (10, CompletionKind::Function),
        Fit::Unknown => (30, CompletionKind::Variable),
        Fit::Container => (40, CompletionKind::Module),
        Fit::NoParameter | Fit::MoreParameters => (60, CompletionKind::Function),
    };
    let detail = match handler.fit {
        Fit::NoParameter => Some("fails: takes no event".to_owned()),
        Fit::MoreParameters => Some("fails: gets nothing but the event".to_owned()),
        _ => handler.header.clone(),
    };
    let mut item = slot.item(keep, &handler.name, kind).rank(rank);
    item.detail = detail.map(Into::into);
    item.documentation = handler.doc.map(Into::into);
    item
}
