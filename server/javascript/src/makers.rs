//! How code comes by an instance of a class that it cannot construct: by the tag of an element, as a value that is there
//! already, as what a function gives.

use crate::declaration::{Member, MemberKind, Signature, TypeExpr};
use crate::types::{JsType, Realm};

/// One way to come by an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Maker {
    /// As an element with this tag.
    Tag {
        /// The namespace that `createElementNS` needs; none for HTML.
        namespace: Option<&'static str>,
        /// `canvas`
        tag: Box<str>,
    },
    /// As a value of the global object: `localStorage`, `navigator.geolocation`.
    Value(String),
    /// From a function or a method.
    Call {
        /// The interface whose method it is; none for a global function.
        owner: Option<Box<str>>,
        /// `matchMedia`
        name: Box<str>,
        /// The text that it takes as its first argument, where that decides what it gives: `2d` of `getContext`.
        first: Option<Box<str>>,
    },
}

/// The maps from tags to interfaces, with the namespaces of their elements.
const TAGS: [(&str, Option<&str>); 3] = [
    ("HTMLElementTagNameMap", None),
    ("SVGElementTagNameMap", Some("http://www.w3.org/2000/svg")),
    ("MathMLElementTagNameMap", Some("http://www.w3.org/1998/Math/MathML")),
];

/// More tags than these make no element in particular.
const MOST_TAGS: usize = 6;

/// Objects of the global object that hold single instances.
const HOLDERS: [&str; 4] = ["crypto", "document", "navigator", "performance"];

/// How the names of methods begin that make or fetch something.
const PREFIXES: [&str; 8] = ["attach", "create", "get", "match", "measure", "open", "query", "request"];

/// The ways to come by an instance of `class`, the best first; of one kind only, and none that is deprecated or new. Empty where
/// none is known, and for classes of which there is no instance in particular (`Node`).
pub fn makers(realm: Realm, class: &str) -> Vec<Maker> {
    let is_element = realm.instance(class).is_some_and(|instance| instance.find("nodeType").is_some());
    let tags = tags(realm, class);
    if is_element && !tags.is_empty() {
        return if tags.len() > MOST_TAGS { Vec::new() } else { tags };
    }
    // What other methods give are nodes that are there already.
    if is_element {
        return methods(realm, "Document", &["create"], class);
    }
    let values = values(realm, class);
    if values.is_empty() { calls(realm, class) } else { values }
}

fn tags(realm: Realm, class: &str) -> Vec<Maker> {
    let of_map = |(map, namespace): (&str, Option<&'static str>)| {
        let map = realm.interface(map)?;
        let of_class = |member: &&Member| {
            !member.is_deprecated
                && matches!(&member.kind, MemberKind::Property { ty: TypeExpr::Name(name, _), .. } if **name == *class)
        };
        let found: Vec<Maker> = map
            .members
            .iter()
            .filter(of_class)
            .map(|member| Maker::Tag { namespace, tag: member.name.clone() })
            .collect();
        (!found.is_empty()).then_some(found)
    };
    TAGS.into_iter().find_map(of_map).unwrap_or_default()
}

/// Globals that are of the class, else what one of the [`HOLDERS`] has.
fn values(realm: Realm, class: &str) -> Vec<Maker> {
    let global = realm.global();
    let is_it = |ty: &JsType| ty.without_nothing().class_name() == Some(class);
    let globals = realm.globals().into_iter().filter(|name| {
        let declared = realm.declared_global(name);
        declared.is_some_and(|member| gives(&member.kind, class))
            && global.member(name).as_ref().is_some_and(is_it)
    });
    let globals: Vec<Maker> = globals.map(|name| Maker::Value(name.to_owned())).collect();
    if !globals.is_empty() {
        return globals;
    }
    let held = HOLDERS.into_iter().filter_map(|holder| Some((holder, global.member(holder)?)));
    let held = held.flat_map(|(holder, object)| {
        let members = object.members().into_iter().filter(|found| gives(&found.member.kind, class));
        members.map(move |found| Maker::Value(format!("{holder}.{}", found.member.name)))
    });
    let held: Vec<Maker> = held.collect();
    if held.len() == 1 { held } else { Vec::new() }
}

/// A property whose type is written as the class.
fn gives(kind: &MemberKind, class: &str) -> bool {
    matches!(kind, MemberKind::Property { ty, .. } if is_or_promises(ty, class))
}

/// Functions that give one, else methods whose names say that they do; those of the document first.
fn calls(realm: Realm, class: &str) -> Vec<Maker> {
    let globals = realm.globals().into_iter().filter_map(|name| {
        let (name, first) = giving(realm.declared_global(name)?.as_ref(), class)?;
        Some(Maker::Call { owner: None, name, first })
    });
    let globals: Vec<Maker> = globals.collect();
    if !globals.is_empty() {
        return globals;
    }
    let mut owners = realm.types();
    owners.sort_by_key(|name| *name != "Document");
    let found = owners.into_iter().map(|owner| methods(realm, owner, &PREFIXES, class));
    found.into_iter().find(|methods| !methods.is_empty()).unwrap_or_default()
}

/// The methods of an interface that give one, of those whose names begin so.
fn methods(realm: Realm, owner: &str, prefixes: &[&str], class: &str) -> Vec<Maker> {
    let Some(interface) = realm.interface(owner) else { return Vec::new() };
    let named = |member: &&Member| prefixes.iter().any(|prefix| member.name.starts_with(prefix));
    let methods = interface.members.iter().filter(named).filter_map(|member| giving(member, class));
    methods.map(|(name, first)| Maker::Call { owner: Some(owner.into()), name, first }).collect()
}

/// The name of a function that gives an instance, with the text it needs first.
fn giving(member: &Member, class: &str) -> Option<(Box<str>, Option<Box<str>>)> {
    let MemberKind::Method(signatures) = &member.kind else { return None };
    let signature = signatures.iter().find(|signature| is_or_promises(&signature.returns, class))?;
    let first = |signature: &Signature| match &signature.parameters.first()?.ty {
        TypeExpr::Literal(text) => Some(text.clone()),
        _ => None,
    };
    (!member.is_deprecated && !member.is_experimental).then(|| (member.name.clone(), first(signature)))
}

/// The type is written as the class, perhaps with null, or as a promise of that.
fn is_or_promises(ty: &TypeExpr, class: &str) -> bool {
    match ty {
        TypeExpr::Name(name, arguments) if &**name == "Promise" => {
            arguments.first().is_some_and(|given| is_or_promises(given, class))
        }
        TypeExpr::Name(name, _) => **name == *class,
        TypeExpr::Union(parts) => {
            let is_nothing = |part: &&TypeExpr| matches!(part, TypeExpr::Null | TypeExpr::Undefined);
            let mut others = parts.iter().filter(|part| !is_nothing(part));
            others.next().is_some_and(|only| is_or_promises(only, class)) && others.next().is_none()
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(realm: Realm, class: &str) -> String {
        let show = |maker: &Maker| match maker {
            Maker::Tag { namespace: None, tag } => format!("<{tag}>"),
            Maker::Tag { namespace: Some(of), tag } => {
                format!("<{}:{tag}>", of.rsplit('/').next().unwrap_or_default())
            }
            Maker::Value(path) => path.clone(),
            Maker::Call { owner, name, first } => {
                let owner = owner.as_ref().map(|owner| format!("{owner}.")).unwrap_or_default();
                format!("{owner}{name}({})", first.as_deref().unwrap_or_default())
            }
        };
        makers(realm, class).iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn instances_come_from_tags_values_and_functions() {
        for (class, expected) in [
            ("HTMLCanvasElement", "<canvas>"),
            ("HTMLHeadingElement", "<h1> <h2> <h3> <h4> <h5> <h6>"),
            ("SVGCircleElement", "<svg:circle>"),
            ("HTMLElement", ""),
            ("Node", ""),
            ("Storage", "localStorage sessionStorage"),
            ("Navigator", "clientInformation navigator"),
            ("Geolocation", "navigator.geolocation"),
            ("SubtleCrypto", "crypto.subtle"),
            ("MediaQueryList", "matchMedia()"),
            ("ImageBitmap", "createImageBitmap()"),
            ("TreeWalker", "Document.createTreeWalker()"),
            ("Attr", "Document.createAttribute() Document.createAttributeNS()"),
            ("CanvasRenderingContext2D", "HTMLCanvasElement.getContext(2d)"),
            ("DOMTokenList", ""),
        ] {
            assert_eq!(shown(Realm::page(), class), expected, "{class}");
        }
        assert_eq!(shown(Realm::worker(), "WorkerNavigator"), "navigator");
        assert_eq!(shown(Realm::worker(), "NoSuchClass"), "");
    }
}
