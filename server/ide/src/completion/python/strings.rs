//! Strings whose values are known: event names, ids and selectors of the pages, kinds of workers.

use knowledge::Flavor;
use knowledge::html::dom_events;
use project::path::FilePath;
use syntax::{TextRange, TextSize, slice};

use super::super::paths::{Candidate, Step, candidates};
use super::super::{Completion, CompletionKind};
use super::rank;
use crate::python::literal::{Meaning, base, meaning};
use crate::python::{Scene, markup};

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
        Meaning::Event => dom_events()
            .iter()
            .map(|event| value(&event.name, whole).detail(&event.interface).documentation(&event.doc))
            .collect(),
        Meaning::Runtime => {
            [Flavor::Py, Flavor::Mpy].map(|flavor| value(flavor.runtime().as_str(), whole)).into()
        }
        Meaning::Flavor => [Flavor::Py, Flavor::Mpy]
            .map(|flavor| value(flavor.as_str(), whole).detail(flavor.runtime().as_str()))
            .into(),
        Meaning::Id => markup::ids(scene).iter().map(|id| reference("", id, whole)).collect(),
        Meaning::Worker => markup::workers(scene).iter().map(|name| reference("", name, whole)).collect(),
        Meaning::Target => {
            let lead = if typed(scene, content).starts_with('#') { "#" } else { "" };
            markup::ids(scene).iter().map(|id| reference(lead, id, whole)).collect()
        }
        Meaning::PythonFile => files(scene, content, &|path| path.extension() == "py"),
        Meaning::File => files(scene, content, &|path| path.extension() != "py"),
        Meaning::Selector => {
            let last = last_selector(scene, content);
            let ids = markup::ids(scene).into_iter().map(|id| reference("#", &id, last));
            let classes = markup::classes(scene).into_iter().map(|class| reference(".", &class, last));
            ids.chain(classes.map(|item| item.rank(rank::VALUE + 1))).collect()
        }
    }
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

fn reference(lead: &str, (name, tag): &(String, String), replace: TextRange) -> Completion {
    Completion::new(format!("{lead}{name}"), CompletionKind::Reference, replace)
        .detail(format!("<{tag}>"))
        .rank(rank::VALUE)
}

fn typed<'t>(scene: &Scene<'t, '_>, content: TextRange) -> &'t str {
    slice(scene.text(), TextRange::new(content.start(), scene.offset.max(content.start())))
}

/// The last simple selector before the cursor: `.b` of `#a .b`.
fn last_selector(scene: &Scene<'_, '_>, content: TextRange) -> TextRange {
    let before = typed(scene, content);
    let start = before.rfind([' ', ',', '>', '+', '~']).map_or(0, |at| at + 1);
    let end = if start == 0 { content.end() } else { scene.offset };
    TextRange::new(content.start() + TextSize::of(&before[..start]), end)
}
