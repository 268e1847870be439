//! Where MDN explains the web platform: the pages of interfaces, classes, globals and their members.
//!
//! An address follows from the name as a rule; the table, made from the compatibility data of the browsers, holds what
//! differs: which pages there are not, and where mixins and families of members are explained. See `generate/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

/// The page about `owner`, or about its `member`; `None` where it has no page of its own.
///
/// An owner is what declares a member: an interface or mixin, a class for its static members (also by the name of the
/// class object's interface, `MapConstructor`), a namespace, or an interface in one (`Intl.Collator`). A global of any
/// other kind is an owner without members: `fetch`, `parseInt`, `document`. Names that the tables do not know may have
/// an address that leads nowhere: ask only about what the platform declares.
pub fn address(owner: &str, member: Option<&str>) -> Option<String> {
    let owner = class_name(owner);
    let table = table();
    if table.undocumented.contains(owner) {
        return None;
    }
    let row = table.owners.get(owner).unwrap_or(&USUAL);
    let path = match member {
        None => match &row.page {
            Page::Usual => folder(owner),
            Page::None => return None,
            Page::At(path) => path.clone(),
        },
        Some(member) => row.member(owner, member)?,
    };
    Some(format!("https://developer.mozilla.org/docs/{path}"))
}

/// `Map` for `MapConstructor`, which TypeScript calls the interface of the class object.
fn class_name(owner: &str) -> &str {
    match owner.strip_suffix("Constructor") {
        Some(class) if table().language.contains(class) => class,
        _ => owner,
    }
}

/// The folder of the pages of an owner's members, which is also the page about the owner.
fn folder(owner: &str) -> String {
    let path = owner.replace('.', "/");
    if table().language.contains(owner) {
        format!("Web/JavaScript/Reference/Global_Objects/{path}")
    } else if let Some(rest) = path.strip_prefix("WebAssembly/") {
        format!("WebAssembly/Reference/JavaScript_interface/{rest}")
    } else if path.starts_with(|first: char| first.is_ascii_lowercase()) {
        format!("Web/API/Window/{path}")
    } else {
        format!("Web/API/{path}")
    }
}

/// What is unusual about an owner.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Owner {
    page: Page,
    /// The folder of its members' pages.
    at: Option<Box<str>>,
    /// Members without a page of their own.
    missing: BTreeSet<Box<str>>,
    /// Members of the class itself, whose pages end in `_static`.
    #[serde(rename = "static")]
    of_class: BTreeSet<Box<str>>,
    /// Members with a page in another folder, or by another name.
    elsewhere: BTreeMap<Box<str>, Box<str>>,
}

static USUAL: LazyLock<Owner> = LazyLock::new(Owner::default);

/// The page about an owner itself: where the table has none, it follows from the name; `null` says that there is none.
#[derive(Deserialize, Default)]
#[serde(from = "Option<String>")]
enum Page {
    #[default]
    Usual,
    None,
    At(String),
}

impl From<Option<String>> for Page {
    fn from(path: Option<String>) -> Page {
        path.map_or(Page::None, Page::At)
    }
}

const STYLES: &str = "Web/CSS/Reference/Properties";

impl Owner {
    /// The path of a member's page.
    fn member(&self, owner: &str, member: &str) -> Option<String> {
        if let Some(path) = self.elsewhere.get(member) {
            return Some(path.to_string());
        }
        if self.missing.contains(member) {
            return None;
        }
        if matches!(member, "addEventListener" | "removeEventListener") {
            return Some(format!("Web/API/EventTarget/{member}"));
        }
        if is_constant(member) && !table().language.contains(owner) {
            return None;
        }
        let at = self.at.as_deref().map_or_else(|| folder(owner), str::to_owned);
        Some(format!("{at}/{}", self.last_part(&at, member)))
    }

    /// How the address of a member's page ends.
    fn last_part(&self, at: &str, member: &str) -> String {
        if at == STYLES {
            return style_property(member);
        }
        if self.of_class.contains(member) {
            return format!("{member}_static");
        }
        match member.strip_prefix("on") {
            Some(event) if event.starts_with(|first: char| first.is_ascii_lowercase()) => {
                format!("{event}_event")
            }
            _ => member.trim_matches(['[', ']']).to_owned(),
        }
    }
}

/// `ELEMENT_NODE`: constants of the web have no pages.
fn is_constant(member: &str) -> bool {
    member.len() > 1
        && member.starts_with(|first: char| first.is_ascii_uppercase())
        && member.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

/// `background-color` for `backgroundColor`, `-webkit-mask` for `webkitMask`.
fn style_property(member: &str) -> String {
    let mut name = String::new();
    for letter in member.chars() {
        if letter.is_ascii_uppercase() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    if name.starts_with("webkit-") { format!("-{name}") } else { name }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Table {
    /// Owners that the language declares.
    language: BTreeSet<Box<str>>,
    /// Owners of which MDN explains nothing.
    undocumented: BTreeSet<Box<str>>,
    owners: BTreeMap<Box<str>, Owner>,
}

fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| read().unwrap_or_default());
    &TABLE
}

fn read() -> Result<Table, serde_json::Error> {
    serde_json::from_str(include_str!("../data/mdn.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_reads_and_does_not_shrink() {
        let table = read().unwrap();
        assert!(table.language.len() >= 80, "{}", table.language.len());
        assert!(table.owners.len() >= 340, "{}", table.owners.len());
        for row in table.owners.values() {
            assert!(row.elsewhere.values().all(|path| path.starts_with("Web")));
        }
    }

    #[test]
    fn addresses_lead_to_the_page() {
        for (owner, member, expected) in [
            ("Document", None, Some("Web/API/Document")),
            ("Document", Some("getElementById"), Some("Web/API/Document/getElementById")),
            ("Node", Some("textContent"), Some("Web/API/Node/textContent")),
            ("URL", Some("createObjectURL"), Some("Web/API/URL/createObjectURL_static")),
            ("console", None, Some("Web/API/console")),
            ("Console", Some("log"), Some("Web/API/console/log_static")),
            ("fetch", None, Some("Web/API/Window/fetch")),
            ("WindowOrWorkerGlobalScope", Some("fetch"), Some("Web/API/Window/fetch")),
            ("Image", None, Some("Web/API/HTMLImageElement/Image")),
            ("Array", Some("map"), Some("Web/JavaScript/Reference/Global_Objects/Array/map")),
            ("ReadonlyArray", Some("map"), Some("Web/JavaScript/Reference/Global_Objects/Array/map")),
            ("MapConstructor", Some("groupBy"), Some("Web/JavaScript/Reference/Global_Objects/Map/groupBy")),
            ("Math", Some("PI"), Some("Web/JavaScript/Reference/Global_Objects/Math/PI")),
            ("Uint8Array", Some("fill"), Some("Web/JavaScript/Reference/Global_Objects/TypedArray/fill")),
            (
                "Intl.Collator",
                Some("compare"),
                Some("Web/JavaScript/Reference/Global_Objects/Intl/Collator/compare"),
            ),
            ("parseInt", None, Some("Web/JavaScript/Reference/Global_Objects/parseInt")),
            (
                "WebAssembly.Memory",
                Some("grow"),
                Some("WebAssembly/Reference/JavaScript_interface/Memory/grow"),
            ),
            (
                "CSSStyleProperties",
                Some("backgroundColor"),
                Some("Web/CSS/Reference/Properties/background-color"),
            ),
        ] {
            let expected = expected.map(|path: &str| format!("https://developer.mozilla.org/docs/{path}"));
            assert_eq!(address(owner, member), expected, "{owner} {member:?}");
        }
    }

    #[test]
    fn members_of_mixins_are_explained_where_they_are_included() {
        for (owner, member, expected) in [
            ("ParentNode", "querySelector", "Web/API/Element/querySelector"),
            ("GlobalEventHandlers", "onclick", "Web/API/Element/click_event"),
            ("GlobalEventHandlers", "oncanplay", "Web/API/HTMLMediaElement/canplay_event"),
            ("HTMLButtonElement", "addEventListener", "Web/API/EventTarget/addEventListener"),
        ] {
            let expected = Some(format!("https://developer.mozilla.org/docs/{expected}"));
            assert_eq!(address(owner, Some(member)), expected, "{owner} {member}");
        }
        assert_eq!(address("ParentNode", None), None);
    }

    #[test]
    fn what_mdn_does_not_explain_has_no_address() {
        for (owner, member) in [
            ("Node", Some("ELEMENT_NODE")),
            ("AddEventListenerOptions", None),
            ("AddEventListenerOptions", Some("once")),
            ("HTMLElementTagNameMap", Some("a")),
        ] {
            assert_eq!(address(owner, member), None, "{owner} {member:?}");
        }
    }
}
