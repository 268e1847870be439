//! Texts that refer to elements of pages: ids, classes, selectors, in strings of Python and in attributes.

mod attributes;
mod describe;
mod offers;

use project::document::Document;
use project::elements::{Element, Elements};
use syntax::selector::{Selector, WordKind, word_at};
use syntax::{TextRange, TextSize, slice};

pub(crate) use attributes::{Referring, of_attribute};
pub(crate) use describe::describe;
pub(crate) use offers::{Offer, offers};

/// How a text refers to elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reference {
    /// An id: `getElementById`, `for`.
    Id,
    /// Ids with white space between them: `aria-labelledby`.
    Ids,
    /// An id, before which one `#` is ignored: `display(target=…)`, `page["…"]`.
    HashId,
    /// An id, or else a selector: `target` of a script.
    IdOrSelector,
    /// A selector.
    Selector,
    /// Classes with white space between them: `getElementsByClassName`.
    Classes,
    /// A tag: `getElementsByTagName`.
    Tag,
    /// The `name` of form elements: `getElementsByName`.
    Name,
}

/// An element of a page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'a> {
    /// The page.
    pub(crate) page: &'a Document,
    /// The element.
    pub(crate) element: Element<'a>,
}

/// The part of a text that one place of it means. Ranges are bytes of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    kind: PartKind,
    range: TextRange,
    /// What stands before the name: `#`, `.` or nothing.
    mark: &'static str,
}

/// What a [`Part`] names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PartKind {
    Id,
    Class,
    Tag,
    Name,
    /// A selector that says nothing of its kind yet.
    Anything,
}

impl Reference {
    /// The elements that the text refers to at an offset of it, page by page in document order, and the bytes of the text
    /// that do so: one id of several, a selector up to the compound at the offset.
    pub(crate) fn find<'a>(
        self,
        pages: &[&'a Document],
        text: &str,
        offset: TextSize,
    ) -> Option<(TextRange, Vec<Found<'a>>)> {
        let part = self.part(text, offset)?;
        let selector = if self.is_selector(text) { selector_at(text, offset) } else { None };
        let (range, selector) = match selector {
            Some((range, selector)) => (range, Some(selector)),
            None => (part.range, None),
        };
        let name = slice(text, part.range).strip_prefix(part.mark).unwrap_or_default();
        let on_page = |page: &&'a Document| {
            let page: &'a Document = page;
            let elements = page.elements();
            let found = elements.map(|elements| match &selector {
                Some(selector) => elements.select(selector),
                None => part.kind.named(elements, name),
            });
            found
                .unwrap_or_default()
                .into_iter()
                .map(move |element| Found { page, element })
                .collect::<Vec<_>>()
        };
        let found: Vec<Found<'a>> = pages.iter().flat_map(on_page).collect();
        (!found.is_empty()).then_some((range, found))
    }

    /// The part of the text at an offset; `None` where nothing is named, such as in a state of a selector.
    fn part(self, text: &str, offset: TextSize) -> Option<Part> {
        let whole = TextRange::up_to(TextSize::of(text));
        let part = |kind, mark, range| Some(Part { kind, range, mark });
        match self {
            Reference::Id => part(PartKind::Id, "", whole),
            Reference::Tag => part(PartKind::Tag, "", whole),
            Reference::Name => part(PartKind::Name, "", whole),
            Reference::Ids => part(PartKind::Id, "", spaced_word(text, offset)),
            Reference::Classes => part(PartKind::Class, "", spaced_word(text, offset)),
            Reference::HashId => part(PartKind::Id, if text.starts_with('#') { "#" } else { "" }, whole),
            Reference::IdOrSelector if !self.is_selector(text) => part(PartKind::Id, "", whole),
            Reference::IdOrSelector | Reference::Selector => {
                let word = word_at(text, offset)?;
                let (kind, mark) = match word.kind {
                    WordKind::Id => (PartKind::Id, "#"),
                    WordKind::Class => (PartKind::Class, "."),
                    WordKind::Tag => (PartKind::Anything, ""),
                    WordKind::Pseudo => return None,
                };
                part(kind, mark, word.range)
            }
        }
    }

    /// Whether the text is read as a selector.
    pub(crate) fn is_selector(self, text: &str) -> bool {
        match self {
            Reference::Selector => true,
            Reference::IdOrSelector => text.contains(['#', '.', ' ', '>', '+', '~', ',', '[', ':', '*']),
            _ => false,
        }
    }
}

impl PartKind {
    /// The elements of that id, class, tag or name.
    fn named<'a>(self, page: Elements<'a>, name: &str) -> Vec<Element<'a>> {
        match self {
            PartKind::Id => page.by_id(name).collect(),
            PartKind::Class => {
                page.iter().filter(|element| element.classes().any(|class| class == name)).collect()
            }
            PartKind::Tag => page.iter().filter(|element| element.tag().eq_ignore_ascii_case(name)).collect(),
            PartKind::Name => page.iter().filter(|element| element.attribute("name") == Some(name)).collect(),
            PartKind::Anything => Vec::new(),
        }
    }
}

/// Whether an element is something to see, or at least to work on.
fn shows(element: Element<'_>) -> bool {
    !matches!(
        element.tag(),
        "head" | "html" | "link" | "meta" | "noscript" | "script" | "style" | "template" | "title"
    )
}

/// The selector that is meant at an offset, with its bytes: up to the compound there, all of it between compounds.
fn selector_at(text: &str, offset: TextSize) -> Option<(TextRange, Selector)> {
    let whole = Selector::parse(text)?;
    let Some(part) = whole.up_to(offset) else { return Some((TextRange::up_to(TextSize::of(text)), whole)) };
    let compounds = &part.alternatives.first()?.compounds;
    let range = compounds.first()?.range.cover(compounds.last()?.range);
    Some((range, part))
}

fn spaced_word(text: &str, offset: TextSize) -> TextRange {
    let at = usize::from(offset).min(text.len());
    let before = text.get(..at).unwrap_or("");
    let after = text.get(at..).unwrap_or("");
    let start = before.rfind(|c: char| c.is_ascii_whitespace()).map_or(0, |space| space + 1);
    let length = after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len());
    syntax::range(start, at + length)
}

#[cfg(test)]
mod tests;
