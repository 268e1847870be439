//! The names that can be written where a text refers to elements.

use std::collections::BTreeMap;

use project::document::Document;
use project::elements::{Element, Elements};
use project::path::FilePath;
use syntax::selector::is_name;
use syntax::{TextRange, TextSize};

use super::{Found, PartKind, Reference, describe, shows};
use crate::completion::{Completion, CompletionKind};

/// A name that refers to elements.
#[derive(Debug, Clone)]
pub(crate) struct Offer<'a> {
    /// With `#` or `.` where the text needs it.
    pub(crate) label: String,
    /// Ids first, then classes, then tags.
    pub(crate) rank: u8,
    /// The elements, those of the first page first.
    pub(crate) elements: Vec<Found<'a>>,
}

/// What can be written at an offset of a text that refers to elements of these pages, and the bytes of the text that it
/// replaces.
pub(crate) fn offers<'a>(
    reference: Reference,
    pages: &[&'a Document],
    text: &str,
    offset: TextSize,
) -> Option<(TextRange, Vec<Offer<'a>>)> {
    let part = reference.part(text, offset)?;
    let in_selector = reference.is_selector(text);
    let mut found: BTreeMap<(u8, String), Vec<Found<'a>>> = BTreeMap::new();
    for page in pages {
        for element in page.elements().into_iter().flat_map(Elements::iter) {
            for (kind, name) in names(part.kind, element) {
                let mark = match kind {
                    PartKind::Id if in_selector => "#",
                    PartKind::Class if in_selector => ".",
                    _ => part.mark,
                };
                // What has to be escaped in a selector is better not offered than offered wrongly.
                if !in_selector || is_name(name) {
                    let label = format!("{mark}{name}");
                    found.entry((rank(kind), label)).or_default().push(Found { page, element });
                }
            }
        }
    }
    let offer = |((rank, label), elements)| Offer { label, rank, elements };
    Some((part.range, found.into_iter().map(offer).collect()))
}

impl Offer<'_> {
    /// The icon of an item that writes the name.
    pub(crate) const KIND: CompletionKind = CompletionKind::Reference;

    /// The item with what there is to say of the elements to somebody who writes in the file `host`: pages are named where
    /// there are others than that file.
    pub(crate) fn with_details(&self, item: Completion, host: &FilePath) -> Completion {
        let mut tags: Vec<String> = Vec::new();
        let mut pages: Vec<String> = Vec::new();
        for found in &self.elements {
            push_new(&mut tags, format!("<{}>", found.element.tag()));
            push_new(&mut pages, found.page.path.relative_to(&host.parent()));
        }
        let tags = at_most(&tags, 3, "more");
        let is_own = self.elements.iter().all(|found| found.page.path == *host);
        let detail = if is_own { tags } else { format!("{tags} in {}", at_most(&pages, 2, "more pages")) };
        let item = item.detail(detail);
        match describe(&self.elements, host) {
            Some(words) => item.documentation(words),
            None => item,
        }
    }
}

/// The names of an element that a part of that kind can be.
fn names(kind: PartKind, element: Element<'_>) -> Vec<(PartKind, &str)> {
    let ids = || element.id().map(|id| (PartKind::Id, id)).into_iter();
    let classes = || element.classes().map(|class| (PartKind::Class, class));
    let tag = || shows(element).then_some((PartKind::Tag, element.tag())).into_iter();
    match kind {
        PartKind::Id => ids().collect(),
        PartKind::Class => classes().collect(),
        PartKind::Tag => tag().collect(),
        PartKind::Name => {
            let name = element.attribute("name").filter(|name| !name.is_empty());
            name.map(|name| (PartKind::Name, name)).into_iter().collect()
        }
        PartKind::Anything => ids().chain(classes()).chain(tag()).collect(),
    }
}

fn rank(kind: PartKind) -> u8 {
    match kind {
        PartKind::Id | PartKind::Name => 0,
        PartKind::Class => 1,
        PartKind::Tag | PartKind::Anything => 2,
    }
}

fn push_new(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// `a, b and 3 more`
fn at_most(items: &[String], most: usize, rest: &str) -> String {
    match items.len().checked_sub(most).filter(|left| *left > 0) {
        Some(left) => format!("{} and {left} {rest}", items[..most].join(", ")),
        None => items.join(", "),
    }
}
