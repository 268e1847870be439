//! Types of JavaScript as annotations of Python.

use std::collections::{BTreeSet, HashMap};

use javascript::declaration::{Interface, Member, MemberKind, TypeExpr, TypeParameter};

use super::index::{Index, substitute};
use crate::names::{self, Hidden};

/// What no checker may object to.
pub(super) const ANY: &str = "_t.Any";
/// A Python function, or anything else that can be called, that JavaScript calls with whatever it has.
pub(super) const FUNCTION: &str = "_Function";
/// An element of which nothing is known; see `preamble.pyi`.
pub(crate) const ANY_ELEMENT: &str = "AnyElement";

/// How often aliases may lead to aliases.
const DEEPEST: usize = 12;

/// What is an element as a rule, of a class that the declaration does not say: `event.target` is the input that was
/// changed. TypeScript has people cast it; Python has no casts that anybody writes.
pub(crate) const ELEMENTS: [&str; 6] =
    ["EventTarget", "Node", "ParentNode", "ChildNode", "Element", "HTMLElement"];

/// TypeScript's own words for types, by the JavaScript class that they are met as.
const SAME_AS: [(&str, &str); 4] = [
    ("ArrayLike", "Array"),
    ("ConcatArray", "Array"),
    ("PromiseLike", "Promise"),
    ("ReadonlyArray", "Array"),
];

/// Those that stand for their first argument.
const TRANSPARENT: [&str; 5] = ["Awaited", "NonNullable", "Partial", "Readonly", "Required"];

/// Python's own containers will do for them.
const CONTAINERS: [&str; 6] = ["Array", "Map", "Promise", "Set", "WeakMap", "WeakSet"];

/// Objects with one method that are met as functions.
const CALLBACKS: [&str; 1] = ["EventListenerObject"];

/// Where a type stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// What Python passes to JavaScript: everything that JavaScript converts is let through.
    Parameter,
    /// The same where overloads differ by their texts.
    Overload,
    /// What JavaScript gives.
    Result,
}

/// What a type is read in.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    pub(super) place: Place,
    /// Names of the class around it.
    pub(super) hidden: &'s Hidden<'s>,
    /// Type variables, by the type parameters in scope.
    pub(super) variables: &'s HashMap<&'s str, String>,
    /// Numbers here are fractions as a rule.
    pub(super) is_fractional: bool,
    /// How many aliases led here.
    pub(super) depth: usize,
}

/// Renders types, and notes what they need.
pub(super) struct Types<'a> {
    pub(super) index: Index<'a>,
    /// Interfaces that have to be classes because an annotation names them, and those of them that are none yet.
    mentioned: BTreeSet<String>,
    waiting: Vec<String>,
    /// Type variables that were used.
    pub(super) variables: BTreeSet<String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(index: Index<'a>) -> Self {
        Types { index, mentioned: BTreeSet::new(), waiting: Vec::new(), variables: BTreeSet::new() }
    }

    /// Notes that an interface has to be a class.
    pub(super) fn mention(&mut self, name: &str) {
        if self.mentioned.insert(name.to_owned()) {
            self.waiting.push(name.to_owned());
        }
    }

    /// An interface that has to be a class and was not given before.
    pub(super) fn next_mentioned(&mut self) -> Option<String> {
        self.waiting.pop()
    }

    /// The annotation of a type. In results, what may be missing may be anything: whoever asks first is right, and
    /// whoever knows that it is there need not ask.
    pub(super) fn render(&mut self, ty: &TypeExpr, scope: Scope<'_>) -> String {
        if scope.place == Place::Overload
            && let Some(texts) = literals(ty)
        {
            let texts: Vec<String> = texts.into_iter().map(names::literal).collect();
            return format!("_t.Literal[{}]", texts.join(", "));
        }
        let mut parts = Vec::new();
        self.parts(ty, scope, &mut parts);
        union(parts, scope.place)
    }

    fn parts(&mut self, ty: &TypeExpr, scope: Scope<'_>, out: &mut Vec<String>) {
        let is_result = scope.place == Place::Result;
        let builtin = |name: &str| scope.hidden.reach(name, "_b");
        match ty {
            _ if scope.depth > DEEPEST => out.push(ANY.to_owned()),
            TypeExpr::Undefined | TypeExpr::Null => out.push("None".to_owned()),
            TypeExpr::Boolean => out.push(builtin("bool")),
            TypeExpr::BigInt => out.push(builtin("int")),
            TypeExpr::Number if is_result && !scope.is_fractional => out.push(builtin("int")),
            TypeExpr::Number => out.push(builtin("float")),
            TypeExpr::String | TypeExpr::Literal(_) | TypeExpr::KeyOf(_) => {
                out.push(builtin("str"));
                if !is_result {
                    out.push(builtin("float"));
                }
            }
            TypeExpr::This if is_result => out.push("_t.Self".to_owned()),
            TypeExpr::Function(_) | TypeExpr::Constructor(_) => out.push(scope.hidden.reach(FUNCTION, "_js")),
            TypeExpr::Union(parts) => {
                for part in parts {
                    self.parts(part, scope, out);
                }
            }
            TypeExpr::Intersection(parts) => match parts.first() {
                Some(first) => self.parts(first, scope, out),
                None => out.push(ANY.to_owned()),
            },
            TypeExpr::Tuple(_) if is_result => out.push(self.class("Array", &[], scope)),
            TypeExpr::Name(name, arguments) => self.name(name, arguments, scope, out),
            TypeExpr::Indexed(object, key) => match self.property_of(object, key) {
                Some(found) => self.parts(&found, Scope { depth: scope.depth + 1, ..scope }, out),
                None => out.push(ANY.to_owned()),
            },
            _ => out.push(ANY.to_owned()),
        }
    }

    fn name(&mut self, name: &str, arguments: &[TypeExpr], scope: Scope<'_>, out: &mut Vec<String>) {
        if let Some(variable) = scope.variables.get(name) {
            self.variables.insert(variable.clone());
            out.push(variable.clone());
        } else if let Some(alias) = self.index.alias(name) {
            let bound = bound(&alias.parameters, arguments);
            let inner = Scope { depth: scope.depth + 1, ..scope };
            self.parts(&substitute(&alias.ty, &bound), inner, out);
        } else if let Some(first) = arguments.first().filter(|_| TRANSPARENT.contains(&name)) {
            self.parts(first, scope, out);
        } else {
            out.push(self.interface(name, arguments, scope));
        }
    }

    fn interface(&mut self, name: &str, arguments: &[TypeExpr], scope: Scope<'_>) -> String {
        if name == "Object" {
            return ANY.to_owned();
        }
        if name == "Function" || self.is_callback(name) {
            return scope.hidden.reach(FUNCTION, "_js");
        }
        if scope.place != Place::Result {
            // Options, and whatever else is known by its members only, may be any object, also a Python one.
            let is_strict = self.index.is_class(name) && !CONTAINERS.contains(&name);
            return if is_strict { self.class(name, &[], scope) } else { ANY.to_owned() };
        }
        if ELEMENTS.contains(&name) {
            return scope.hidden.reach(ANY_ELEMENT, "_js");
        }
        let name = SAME_AS.iter().find(|(own, _)| *own == name).map_or(name, |(_, class)| class);
        self.class(name, arguments, scope)
    }

    /// Whether an interface is that of a function.
    fn is_callback(&self, name: &str) -> bool {
        let can_be_called = |interface: &Interface| !interface.calls.is_empty();
        let is_function = self.index.interface(name).is_some_and(can_be_called) && !self.index.is_class(name);
        is_function || CALLBACKS.contains(&name)
    }

    /// A class by its name, with its type arguments.
    pub(super) fn class(&mut self, name: &str, arguments: &[TypeExpr], scope: Scope<'_>) -> String {
        let Some(interface) = self.index.interface(name) else {
            return ANY.to_owned();
        };
        self.mention(name);
        let python = class_name(self.index, name);
        let first = python.split('.').next().unwrap_or_default();
        let reached = scope.hidden.reach(first, "_js") + &python[first.len()..];
        let arguments = &arguments[..arguments.len().min(interface.parameters.len())];
        if arguments.is_empty() {
            return reached;
        }
        let arguments: Vec<String> = arguments.iter().map(|argument| self.render(argument, scope)).collect();
        format!("{reached}[{}]", arguments.join(", "))
    }

    /// `Map["key"]`, where both are known.
    fn property_of(&self, object: &TypeExpr, key: &TypeExpr) -> Option<TypeExpr> {
        let (TypeExpr::Name(name, _), TypeExpr::Literal(key)) = (object, key) else {
            return None;
        };
        let chain = self.index.chain(name);
        match &chain.iter().find_map(|interface| interface.member(key))?.kind {
            MemberKind::Property { ty, .. } => Some(ty.clone()),
            MemberKind::Method(_) => None,
        }
    }

    /// Whether a type has options in it: an object that people write on the spot, for which Python has keywords.
    pub(super) fn is_options(&self, ty: &TypeExpr) -> bool {
        let is_property = |member: &Member| matches!(member.kind, MemberKind::Property { .. });
        match ty {
            TypeExpr::Union(parts) => parts.iter().any(|part| self.is_options(part)),
            TypeExpr::Literals(object) => object.members.iter().all(is_property),
            TypeExpr::Name(name, _) => match self.index.alias(name) {
                Some(alias) => self.is_options(&alias.ty),
                None => self.index.interface(name).is_some_and(|interface| {
                    !self.index.is_class(name)
                        && !self.is_callback(name)
                        && interface.number_index.is_none()
                        && interface.members.iter().all(is_property)
                }),
            },
            _ => false,
        }
    }
}

/// What each type parameter stands for; those without an argument for their default.
pub(super) fn bound<'p>(
    parameters: &'p [TypeParameter],
    arguments: &[TypeExpr],
) -> HashMap<&'p str, TypeExpr> {
    let argument = |(at, parameter): (usize, &'p TypeParameter)| {
        let given = arguments.get(at).cloned().or_else(|| parameter.default.clone());
        (&*parameter.name, given.unwrap_or_default())
    };
    parameters.iter().enumerate().map(argument).collect()
}

/// The texts that a type allows, where it allows nothing else.
pub(super) fn literals(ty: &TypeExpr) -> Option<Vec<&str>> {
    match ty {
        TypeExpr::Literal(text) => Some(vec![text]),
        TypeExpr::Union(parts) => {
            let texts: Option<Vec<Vec<&str>>> = parts.iter().map(literals).collect();
            texts.map(|texts| texts.concat())
        }
        _ => None,
    }
}

/// The name of an interface's class. Where the name is that of the object itself (`JSON`), the class has another.
pub(super) fn class_name(index: Index<'_>, name: &str) -> String {
    // Modules number the names that several of their files have.
    if index.is_instance(name) { format!("_{name}") } else { name.replace('$', "_") }
}

fn union(parts: Vec<String>, place: Place) -> String {
    let mut unique: Vec<String> = Vec::new();
    let mut is_optional = false;
    for part in parts {
        if part == ANY {
            return part;
        }
        is_optional |= part == "None";
        if part != "None" && !unique.contains(&part) {
            unique.push(part);
        }
    }
    match (is_optional, place) {
        (true, _) if unique.is_empty() => return "None".to_owned(),
        (true, Place::Result) => unique.push(ANY.to_owned()),
        (true, _) => unique.push("None".to_owned()),
        (false, _) if unique.is_empty() => return ANY.to_owned(),
        (false, _) => {}
    }
    unique.join(" | ")
}
