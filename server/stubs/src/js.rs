//! `js.pyi`: JavaScript's global object as a Python module.
//!
//! Every interface that code can reach is a class, with the static members of the class and its constructors, as `new`.
//! What the global object has is in the module, and anything else may be there as well: pages define names of their own.

mod class;
mod elements;
mod index;
pub(crate) mod module;
mod shapes;
mod signature;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use javascript::declaration::{Declarations, Interface, Member};

use crate::names::{self, Hidden};
use crate::{MARK, SILENCE, Stub};
use class::{Classes, Lines, defs};
use index::{Global, Index};
use signature::{Around, overloads};
use types::{ANY, Place, Scope, Types};
pub(crate) use types::{ANY_ELEMENT, ELEMENTS};

/// ty wants to be silenced only where it has something to say.
const SILENCE_TY: &str = "# ty: ignore";

/// Names that the page's own scripts may have defined.
const ANY_NAME: &str = "def __getattr__(name: str, /) -> _t.Any: ...";

/// What PyScript gives to its own script tags, as far as we know: where they show what they display, and more.
const SCRIPT: [&str; 3] = [
    "target: AnyElement",
    "def __getattr__(self, name: str, /) -> _t.Any: ...",
    "def __setattr__(self, name: str, value: _t.Any, /) -> None: ...",
];

/// The ids in the pages of a project, with the tags of the elements that have them.
pub(crate) type Ids = BTreeMap<String, BTreeSet<String>>;

/// The stub of what these texts declare, in a project whose pages have these ids.
pub(crate) fn stub(declarations: &Declarations, ids: &Ids) -> Stub {
    let index = Index::new(declarations);
    let text = Writer { index, types: Types::new(index), ids }.module();
    Stub { path: "js.pyi".to_owned(), text }
}

struct Writer<'a> {
    index: Index<'a>,
    types: Types<'a>,
    ids: &'a Ids,
}

impl<'a> Writer<'a> {
    fn module(mut self) -> String {
        let mut values = self.values();
        values.push(vec![ANY_NAME.to_owned()]);
        let classes = self.classes();
        let variables: BTreeSet<String> =
            ["_K", "_T", "_V"].into_iter().map(str::to_owned).chain(self.types.variables.clone()).collect();
        let variables: String = variables.iter().map(|name| variable(name)).collect();
        let (doc, preamble) = shapes::PREAMBLE.split_once("\n\n\n").unwrap_or_default();
        let blocks: Vec<String> =
            classes.iter().chain([&values.concat()]).map(|lines| lines.join("\n")).collect();
        format!(
            "{MARK}\n{SILENCE}\n{SILENCE_TY}\n{doc}\n\n{variables}\n\n{preamble}\n\n{}\n",
            blocks.join("\n\n")
        )
    }

    /// Everything of the global object that is no class.
    fn values(&mut self) -> Vec<Lines> {
        let hidden = Hidden::default();
        let globals = self.index.globals();
        globals.map(|(name, member)| self.global(name, member, &hidden, None)).collect()
    }

    /// Classes and namespaces, in the order of their names, until no new class is mentioned.
    fn classes(&mut self) -> Vec<Lines> {
        let namespaces = self.namespaces();
        let members: Vec<Lines> = namespaces.iter().map(|(_, object)| self.static_members(object)).collect();
        let objects = self.class_objects(&namespaces);
        objects.keys().for_each(|name| self.types.mention(name));
        let mut written: BTreeMap<String, Lines> = BTreeMap::new();
        written.insert(ANY_ELEMENT.to_owned(), elements::any_element(&mut self.types));
        while let Some(name) = self.types.next_mentioned() {
            let extra = match &*name {
                "Document" => elements::by_id(&mut self.types, "Document", "getElementById", "", self.ids),
                "ParentNode" => {
                    elements::by_id(&mut self.types, "ParentNode", "querySelector", "#", self.ids)
                }
                "Window" => self.globals_of_window(),
                "HTMLScriptElement" => SCRIPT.map(|line| vec![line.to_owned()]).into(),
                _ => Vec::new(),
            };
            let lines = Classes { types: &mut self.types }.class(&name, objects.get(&name).copied(), &extra);
            written.insert(name, lines);
        }
        let mut blocks: BTreeMap<&str, Lines> = BTreeMap::new();
        for ((name, _), members) in namespaces.iter().zip(&members) {
            blocks.insert(name, namespace(name, &written, members));
        }
        let outside = written.iter().filter(|(name, _)| !name.contains('.'));
        blocks.extend(outside.map(|(name, lines)| (&**name, lines.clone())));
        blocks.into_values().collect()
    }

    fn namespaces(&self) -> Vec<(&'a str, &'a Interface)> {
        let globals = self.index.globals();
        let namespace = |(name, member)| match self.index.kind(member) {
            Global::Namespace(object) => Some((name, object)),
            _ => None,
        };
        globals.filter_map(namespace).collect()
    }

    /// The objects that are classes, by name; those in a namespace with its name before theirs.
    fn class_objects(&self, namespaces: &[(&'a str, &'a Interface)]) -> BTreeMap<String, &'a Interface> {
        let globals = self.index.globals().map(|(name, member)| (name.to_owned(), member));
        let inner = namespaces.iter().flat_map(|(name, object)| {
            object.members.iter().map(move |member| (format!("{name}.{}", member.name), member))
        });
        let class = |(name, member)| match self.index.kind(member) {
            Global::Class(object) => Some((name, object)),
            _ => None,
        };
        globals.chain(inner).filter_map(class).collect()
    }

    /// The values and functions of a namespace.
    fn static_members(&mut self, object: &'a Interface) -> Lines {
        let hidden = Hidden::by(object.members.iter().map(|member| &*member.name));
        let each = object.members.iter();
        each.flat_map(|member| self.global(&member.name, member, &hidden, Some("staticmethod"))).collect()
    }

    /// What code reaches through `window`, besides the members of its interface: the names of this module.
    fn globals_of_window(&mut self) -> Vec<Lines> {
        let hidden = Hidden::by(self.index.globals().map(|(name, _)| name));
        let chain = self.index.chain("Window");
        let is_new = |name: &str| chain.iter().all(|interface| interface.member(name).is_none());
        let mut found = Vec::new();
        for (name, member) in self.index.globals().filter(|(name, _)| is_new(name)) {
            found.push(match self.index.kind(member) {
                Global::Class(_) | Global::Namespace(_) => vec![format!("{name}: type[_js.{name}]")],
                _ => self.global(name, member, &hidden, Some("staticmethod")),
            });
        }
        found.retain(|lines| !lines.is_empty());
        found
    }

    /// A value or a function of the global object or of a namespace. Empty for classes and for what is no name in Python.
    fn global(
        &mut self,
        name: &str,
        member: &'a Member,
        hidden: &Hidden<'_>,
        decorator: Option<&str>,
    ) -> Lines {
        let Some(name) = names::member(name) else {
            return Lines::new();
        };
        let variables = HashMap::new();
        match self.index.kind(member) {
            Global::Class(_) | Global::Namespace(_) => Lines::new(),
            Global::Function(signatures) => {
                let around = Around { hidden, variables: &variables, first: None, is_fractional: false };
                defs(&name, &overloads(&mut self.types, signatures, around), decorator)
            }
            Global::Value(ty) => {
                let scope = Scope {
                    place: Place::Result,
                    hidden,
                    variables: &variables,
                    is_fractional: false,
                    depth: 0,
                };
                vec![format!("{name}: {}", self.types.render(ty, scope))]
            }
        }
    }
}

/// A namespace as a class that has classes inside.
fn namespace(name: &str, written: &BTreeMap<String, Lines>, members: &[String]) -> Lines {
    let prefix = format!("{name}.");
    let classes = written.range(prefix.clone()..).take_while(|(name, _)| name.starts_with(&prefix));
    let body = classes.flat_map(|(_, lines)| lines).chain(members);
    let mut lines = vec![format!("class {name}(_Object):")];
    lines.extend(body.map(|line| format!("    {line}")));
    if lines.len() == 1 {
        lines.push("    ...".to_owned());
    }
    lines
}

/// A type variable; what is not said is anything.
fn variable(name: &str) -> String {
    format!("{name} = _t.TypeVar(\"{name}\", default={ANY})\n")
}

#[cfg(test)]
mod tests;
