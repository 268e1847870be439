//! Attributes of HTML that refer to elements by id.
//!
//! Source: the HTML Standard and WAI-ARIA 1.2; for those of PyScript, the table of attributes.

use knowledge::html::{self, ElementKind, Value};
use project::elements::Element;
use syntax::html::Attribute;

use super::{Reference, shows};
use crate::page_tag::PageTag;

/// What an attribute refers to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Referring {
    /// How.
    pub(crate) reference: Reference,
    /// The tags that it is for; `None`: all that show something.
    tags: Option<&'static [&'static str]>,
}

impl Referring {
    /// Whether the element is of a kind that the attribute is for.
    pub(crate) fn is_for(self, element: Element<'_>) -> bool {
        match self.tags {
            Some(tags) => tags.contains(&element.tag()) || element.tag().contains('-'),
            None => shows(element),
        }
    }
}

/// What the attribute refers to, on a page with PyScript.
pub(crate) fn of_attribute(tag: &PageTag<'_>, attribute: &Attribute) -> Option<Referring> {
    let of_pyscript = tag.kind.filter(|kind| *kind != ElementKind::Page).and_then(|kind| {
        let reference = match html::attribute(&attribute.name, kind)?.value {
            Value::Target => Reference::IdOrSelector,
            Value::ElementId => Reference::Id,
            _ => return None,
        };
        Some(Referring { reference, tags: None })
    });
    of_pyscript.or_else(|| {
        let (name, element) = (attribute.name.as_str(), tag.tag().name.as_str());
        let is_row = |row: &&Row| row.0 == name && row.1.is_none_or(|on| on == element);
        let (.., reference, tags) = ROWS.iter().filter(|_| tag.page.is_pyscript()).find(is_row)?;
        Some(Referring { reference: *reference, tags: *tags })
    })
}

/// Attribute, the element on which it means that (`None`: all), how it refers, the tags that it is for.
type Row = (&'static str, Option<&'static str>, Reference, Option<&'static [&'static str]>);

const ROWS: [Row; 16] = [
    ("for", Some("label"), Reference::Id, Some(&LABELABLE)),
    ("for", Some("output"), Reference::Ids, None),
    ("form", None, Reference::Id, Some(&["form"])),
    ("list", Some("input"), Reference::Id, Some(&["datalist"])),
    ("headers", None, Reference::Ids, Some(&["th", "td"])),
    ("popovertarget", None, Reference::Id, None),
    ("commandfor", None, Reference::Id, None),
    ("itemref", None, Reference::Ids, None),
    ("aria-activedescendant", None, Reference::Id, None),
    ("aria-controls", None, Reference::Ids, None),
    ("aria-describedby", None, Reference::Ids, None),
    ("aria-details", None, Reference::Ids, None),
    ("aria-errormessage", None, Reference::Ids, None),
    ("aria-flowto", None, Reference::Ids, None),
    ("aria-labelledby", None, Reference::Ids, None),
    ("aria-owns", None, Reference::Ids, None),
];

/// What a label can be for.
const LABELABLE: [&str; 7] = ["button", "input", "meter", "output", "progress", "select", "textarea"];
