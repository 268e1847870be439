//! Elements of a page: those of the project by their ids, and those of which nothing is known.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use javascript::declaration::{MemberKind, Parameter, Signature, TypeExpr};

use super::Ids;
use super::class::{Classes, Inside, Lines, defined, defs};
use super::index::Index;
use super::signature::{Around, anything, overloads};
use super::types::{ANY, ANY_ELEMENT, Types};
use crate::names::{self, Hidden};

/// Which tag makes an element of which interface, in the order in which they are asked.
const TAGS: [&str; 3] = ["HTMLElementTagNameMap", "HTMLElementDeprecatedTagNameMap", "SVGElementTagNameMap"];

/// A method that finds elements, with the elements of the project before all others: `#` before an id makes a selector.
pub(super) fn by_id(types: &mut Types<'_>, owner: &str, method: &str, before: &str, ids: &Ids) -> Vec<Lines> {
    let interface = types.index.interface(owner);
    let Some(MemberKind::Method(signatures)) =
        interface.and_then(|one| one.member(method)).map(|found| &found.kind)
    else {
        return Vec::new();
    };
    let mut by_result: BTreeMap<&str, Vec<TypeExpr>> = BTreeMap::new();
    let is_plain = |id: &str| {
        let starts_well = id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        starts_well && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    // Other ids need escapes in a selector.
    for (id, tags) in ids.iter().filter(|(id, _)| before.is_empty() || is_plain(id)) {
        let interfaces: BTreeSet<&str> = tags.iter().map(|tag| interface_of(types.index, tag)).collect();
        // Code that runs on one page knows nothing of the other.
        let interface = if interfaces.len() == 1 { interfaces.first().copied() } else { None };
        let text = TypeExpr::Literal(format!("{before}{id}").into());
        by_result.entry(interface.unwrap_or("HTMLElement")).or_default().push(text);
    }
    if by_result.is_empty() {
        return Vec::new();
    }
    let name =
        signatures.first().and_then(|first| first.parameters.first()).map_or("id", |first| &first.name);
    let known = by_result.into_iter().map(|(interface, texts)| signature(name, interface, texts));
    let all: Vec<Signature> = known.chain(signatures.iter().cloned()).collect();
    let (hidden, variables) = (Hidden::default(), HashMap::new());
    let around = Around { hidden: &hidden, variables: &variables, first: Some("self"), is_fractional: false };
    vec![defs(method, &overloads(types, &all, around), None)]
}

fn interface_of<'a>(index: Index<'a>, tag: &str) -> &'a str {
    let member = TAGS.iter().find_map(|map| index.interface(map)?.member(tag));
    match member.map(|member| &member.kind) {
        Some(MemberKind::Property { ty: TypeExpr::Name(name, _), .. }) => name,
        _ => "HTMLElement",
    }
}

fn signature(name: &str, interface: &str, texts: Vec<TypeExpr>) -> Signature {
    let ty = TypeExpr::Union(texts.into());
    let parameter = Parameter { name: name.into(), ty, is_optional: false, is_rest: false };
    Signature {
        type_parameters: Box::default(),
        parameters: [parameter].into(),
        returns: TypeExpr::Name(interface.into(), Box::default()),
    }
}

/// An element of any kind: it has what elements of any kind have, it may have more, and it passes for any of them.
pub(super) fn any_element(types: &mut Types<'_>) -> Lines {
    let index = types.index;
    let is_element = |name: &&str| {
        let chain = index.chain(name);
        chain.len() > 1 && chain.iter().any(|base| &*base.name == "HTMLElement")
    };
    let common: BTreeSet<&str> = index
        .chain("HTMLElement")
        .iter()
        .flat_map(|base| &base.members)
        .map(|member| &*member.name)
        .collect();
    let elements: Vec<_> = index
        .globals()
        .map(|(name, _)| name)
        .filter(is_element)
        .filter(|name| *name != "HTMLElement")
        .filter_map(|name| index.interface(name))
        .collect();
    let own: Vec<_> = elements
        .iter()
        .flat_map(|interface| interface.members.iter().map(|member| (&*interface.name, member)))
        .filter(|(_, member)| !common.contains(&*member.name))
        .collect();
    let written: Vec<String> = own.iter().filter_map(|(_, member)| names::member(&member.name)).collect();
    let hidden = Hidden::by(written.iter().map(String::as_str));
    let variables = HashMap::new();
    let mut found: BTreeMap<String, BTreeSet<Lines>> = BTreeMap::new();
    for (owner, member) in own {
        let inside = Inside { owner, hidden: &hidden, variables: &variables };
        let lines = Classes { types }.member(member, &inside, "self");
        if let Some(name) = defined(&lines) {
            found.entry(name.to_owned()).or_default().insert(lines);
        }
    }
    types.mention("HTMLElement");
    let mut class = vec![format!("class {ANY_ELEMENT}(HTMLElement, {ANY}):")];
    for (name, kinds) in found {
        let lines = one_of(&name, kinds);
        class.extend(lines.iter().map(|line| format!("    {line}")));
    }
    class
}

/// A member that elements have in one form, or in several.
fn one_of(name: &str, kinds: BTreeSet<Lines>) -> Lines {
    let is_method =
        |lines: &Lines| lines.iter().any(|line| line.starts_with("def ")) && !lines[0].contains("property");
    let is_only = kinds.len() == 1;
    let all_methods = kinds.iter().all(is_method);
    match kinds.into_iter().next() {
        Some(lines) if is_only => lines,
        _ if all_methods => defs(name, &[anything(Some("self"))], None),
        _ => vec![format!("{name}: {ANY}")],
    }
}
