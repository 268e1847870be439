//! Tags of elements and names of events.

use super::{Argument, JsType, Realm};
use crate::declaration::TypeExpr;

/// The maps from tags to interfaces, in the order in which they are asked.
const TAGS: [&str; 4] = [
    "HTMLElementTagNameMap",
    "HTMLElementDeprecatedTagNameMap",
    "SVGElementTagNameMap",
    "MathMLElementTagNameMap",
];

impl Realm {
    /// The element of a tag, in any case; an `HTMLElement` for tags that HTML, SVG and MathML do not know.
    pub fn tag(self, tag: &str) -> JsType {
        let tag = if tag.bytes().any(|byte| byte.is_ascii_uppercase()) {
            tag.to_ascii_lowercase()
        } else {
            tag.to_owned()
        };
        let element = TAGS.iter().find_map(|map| {
            let map = self.instance(map)?;
            map.has_key(&tag).then(|| map.member(&tag))?
        });
        element.or_else(|| self.instance("HTMLElement")).unwrap_or_default()
    }

    /// What a listener of an event receives; `Event` for events that are not known. None where nothing can listen.
    pub fn event(self, target: &JsType, name: &str) -> Option<JsType> {
        let listen = target.member("addEventListener")?;
        listen.callback(&[Argument::text(name), Argument::Function], 1)?.into_iter().next()
    }

    /// The names of the events of a target, sorted.
    pub fn event_names(self, target: &JsType) -> Vec<Box<str>> {
        let Some(listen) = target.member("addEventListener") else { return Vec::new() };
        let mut names = Vec::new();
        for overload in listen.overloads() {
            for parameter in &overload.signature().type_parameters {
                if let Some(TypeExpr::KeyOf(map)) = &parameter.bound {
                    let events = overload.environment(&[]).evaluate(map).members();
                    names.extend(events.into_iter().map(|found| found.member.name));
                }
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }
}
