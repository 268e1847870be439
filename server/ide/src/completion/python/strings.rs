//! Strings whose values are known: event names, elements of the pages, files, kinds of workers.

use std::collections::BTreeSet;

use javascript::python::describe;
use javascript::types::{Found, Realm};
use knowledge::Flavor;
use knowledge::html::{DomEvent, dom_event, dom_events};
use project::document::Document;
use project::elements::Elements;
use project::path::FilePath;
use syntax::{TextRange, slice};

use super::super::paths::{Candidate, Step, candidates};
use super::super::{Completion, CompletionKind};
use super::rank;
use crate::element_ref::{Offer, Reference, offers};
use crate::python::Scene;
use crate::python::literal::{Meaning, base, event_target, meaning};

/// What can stand in the string at the cursor.
pub(super) fn complete(scene: &Scene<'_, '_>, content: TextRange) -> Vec<Completion> {
    match meaning(scene, content) {
        Some(meaning) => values(scene, meaning, content),
        None => Vec::new(),
    }
}

fn values(scene: &Scene<'_, '_>, meaning: Meaning, content: TextRange) -> Vec<Completion> {
    let whole = content;
    match meaning {
        Meaning::Event => events(scene, whole),
        Meaning::Tag => tags(whole),
        Meaning::Runtime => {
            [Flavor::Py, Flavor::Mpy].map(|flavor| value(flavor.runtime().as_str(), whole)).into()
        }
        Meaning::Flavor => [Flavor::Py, Flavor::Mpy]
            .map(|flavor| value(flavor.as_str(), whole).detail(flavor.runtime().as_str()))
            .into(),
        Meaning::Element(reference) => elements(scene, reference, content),
        Meaning::Worker => workers(scene)
            .into_iter()
            .map(|name| Completion::new(name, CompletionKind::Reference, whole).detail("<script>"))
            .map(|item| item.rank(rank::VALUE))
            .collect(),
        Meaning::PythonFile => files(scene, content, &|path| path.extension() == "py"),
        Meaning::File => files(scene, content, &|path| path.extension() != "py"),
    }
}

/// The events of what listens; where that is not known, all that are common.
fn events(scene: &Scene<'_, '_>, whole: TextRange) -> Vec<Completion> {
    let common =
        |event: &DomEvent| value(&event.name, whole).detail(&event.interface).documentation(&event.doc);
    let target = event_target(scene).unwrap_or_default();
    let names = Realm::page().event_names(&target);
    if names.is_empty() {
        return dom_events().iter().map(common).collect();
    }
    let item = |name: &str| match (dom_event(name), Realm::page().event(&target, name)) {
        (Some(event), _) => common(event),
        (None, Some(event)) => value(name, whole).detail(describe(&event)),
        (None, None) => value(name, whole),
    };
    names.iter().map(|name| item(name)).collect()
}

/// The tags that HTML has.
fn tags(whole: TextRange) -> Vec<Completion> {
    let elements = Realm::page().instance("HTMLElementTagNameMap").unwrap_or_default().members();
    let item = |found: &Found| value(&found.member.name, whole).detail(describe(&found.ty()));
    elements.iter().map(item).collect()
}

fn elements(scene: &Scene<'_, '_>, reference: Reference, content: TextRange) -> Vec<Completion> {
    let (text, offset) = (slice(scene.text(), content), scene.offset - content.start());
    let Some((replace, offers)) = offers(reference, &scene.pages(), text, offset) else { return Vec::new() };
    let item = |offer: &Offer<'_>| {
        let item = Completion::new(&offer.label, Offer::KIND, replace + content.start());
        offer.with_details(item, &scene.unit.document.path).rank(rank::VALUE + offer.rank)
    };
    offers.iter().map(item).collect()
}

/// The names of workers that the pages' scripts start: `<script type="py" worker name="sum">`.
fn workers(scene: &Scene<'_, '_>) -> BTreeSet<String> {
    let elements = scene.pages().into_iter().filter_map(Document::elements).flat_map(Elements::iter);
    let started = elements.filter(|element| element.attribute("worker").is_some());
    let names = started.filter_map(|element| element.attribute("name").map(str::to_owned));
    names.filter(|name| !name.is_empty()).collect()
}

fn files(scene: &Scene<'_, '_>, content: TextRange, accept: &dyn Fn(&FilePath) -> bool) -> Vec<Completion> {
    let found = candidates(scene.workspace, &base(scene), typed(scene, content), accept);
    let item = |found: Candidate| {
        let start = content.start() + syntax::size(found.keep);
        let kind = if found.step == Step::File { CompletionKind::File } else { CompletionKind::Folder };
        Completion::new(found.text, kind, TextRange::new(start, content.end())).rank(rank::VALUE)
    };
    found.into_iter().map(item).collect()
}

fn value(label: &str, replace: TextRange) -> Completion {
    Completion::new(label, CompletionKind::Value, replace).rank(rank::VALUE)
}

fn typed<'t>(scene: &Scene<'t, '_>, content: TextRange) -> &'t str {
    slice(scene.text(), TextRange::new(content.start(), scene.offset.max(content.start())))
}
