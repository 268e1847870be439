//! The elements of a page as its scripts find them: by id, by selector.
//!
//! They are those that the markup makes. What scripts add or change is not seen.

mod matching;
mod structure;

use syntax::TextRange;
use syntax::html::{self, HtmlTree};
use syntax::selector::Selector;

pub use matching::Match;
pub(crate) use structure::Structure;

/// The elements of one page.
#[derive(Debug, Clone, Copy)]
pub struct Elements<'a> {
    html: &'a HtmlTree,
    structure: &'a Structure,
}

/// One element of a page.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    page: Elements<'a>,
    /// Index in [`HtmlTree::elements`].
    index: usize,
}

impl<'a> Elements<'a> {
    pub(crate) fn new(html: &'a HtmlTree, structure: &'a Structure) -> Self {
        Elements { html, structure }
    }

    /// All of them in document order, without those in a `<template>`, which scripts do not find.
    pub fn iter(self) -> impl Iterator<Item = Element<'a>> {
        let nodes = self.structure.nodes.iter().enumerate();
        let present = nodes.filter(|(_, node)| node.is_some());
        present.map(move |(index, _)| Element { page: self, index })
    }

    /// The elements with that id. `getElementById` gives the first.
    pub fn by_id(self, id: &str) -> impl Iterator<Item = Element<'a>> {
        let found = self.structure.by_id.get(id).map_or(&[][..], Vec::as_slice);
        found.iter().map(move |&index| Element { page: self, index })
    }

    /// The elements that a selector finds or may find, in document order. [`Element::matches`] tells which.
    pub fn select(self, selector: &Selector) -> Vec<Element<'a>> {
        let answers = matching::matches(self, selector);
        self.iter().filter(|element| answers[element.index] != Match::No).collect()
    }

    /// The tags of what a selector finds, each once: what it says itself (`li.done`) or else the elements of the page
    /// (`#board`). An alternative of the selector that finds nothing in the page adds nothing.
    pub fn tags(self, selector: &Selector) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for alternative in &selector.alternatives {
            let alone = Selector { alternatives: vec![alternative.clone()] };
            let subjects = alone.subjects();
            let said: Option<Vec<String>> =
                subjects.iter().map(|subject| subject.tag.map(str::to_owned)).collect();
            let found = || self.select(&alone).into_iter().map(|element| element.tag().to_owned()).collect();
            for tag in said.unwrap_or_else(found) {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
        tags
    }

    /// Whether the markup says all that it has: no template fills it in before the browser reads it, and it is not
    /// broken. Where this is false, an element that is not here may still be in the page.
    pub fn is_complete(self) -> bool {
        self.structure.is_complete
    }
}

impl<'a> Element<'a> {
    /// The tag's name in lower case.
    pub fn tag(self) -> &'a str {
        self.html().name()
    }

    /// Its id; `None` where it has none, or where a template fills it in.
    pub fn id(self) -> Option<&'a str> {
        self.fixed("id").filter(|id| !id.is_empty())
    }

    /// The id as it stands between its quotes.
    pub fn id_range(self) -> Option<TextRange> {
        self.id().and(self.html().attribute("id")).map(html::Attribute::value_range)
    }

    /// Its classes, as far as no template fills them in.
    pub fn classes(self) -> impl Iterator<Item = &'a str> {
        let words = self.html().value("class").unwrap_or_default().split_ascii_whitespace();
        let is_fixed = self.fixed("class").is_some();
        words.filter(move |_| is_fixed)
    }

    /// The value of an attribute (in lower case), decoded; `Some("")` where it stands without one.
    pub fn attribute(self, name: &str) -> Option<&'a str> {
        self.html().value(name)
    }

    /// Its start tag, `<` and `>` included.
    pub fn range(self) -> TextRange {
        self.html().tag.range
    }

    /// The element as it was read.
    pub fn html(self) -> &'a html::Element {
        &self.page.html.elements[self.index]
    }

    /// The element that holds it, among those that are written.
    pub fn parent(self) -> Option<Element<'a>> {
        let index = self.page.structure.nodes[self.index]?.parent?;
        Some(Element { index, ..self })
    }

    /// Whether a selector describes it.
    pub fn matches(self, selector: &Selector) -> Match {
        matching::matches(self.page, selector)[self.index]
    }

    /// The value of an attribute that no template fills in.
    fn fixed(self, name: &str) -> Option<&'a str> {
        self.attribute(name).filter(|value| !structure::is_templated(value))
    }
}

#[cfg(test)]
mod tests;
