//! What the platform declares, by name, and what kind of thing a declaration is in Python.

use std::collections::HashMap;

use javascript::declaration::{Alias, Declarations, Interface, Member, MemberKind, Signature, TypeExpr};

/// Declarations, with what they mean.
#[derive(Clone, Copy)]
pub(super) struct Index<'a> {
    declarations: &'a Declarations,
}

/// A value of the global object, as Python sees it.
pub(super) enum Global<'a> {
    /// A class: its instances are of the interface of that name, where there is one. The object has what the class itself
    /// has: constructors, calls, static members.
    Class(&'a Interface),
    /// An object that is used for its members and has its classes inside (`Intl`).
    Namespace(&'a Interface),
    /// Anything else with a type.
    Value(&'a TypeExpr),
    /// A function.
    Function(&'a [Signature]),
}

impl<'a> Index<'a> {
    pub(super) fn new(declarations: &'a Declarations) -> Self {
        Index { declarations }
    }

    pub(super) fn interface(&self, name: &str) -> Option<&'a Interface> {
        self.declarations.interfaces.get(name).map(|found| &**found)
    }

    pub(super) fn alias(&self, name: &str) -> Option<&'a Alias> {
        self.declarations.aliases.get(name).map(|found| &**found)
    }

    /// A global of that name.
    pub(super) fn global(&self, name: &str) -> Option<&'a Member> {
        self.declarations.globals.get(name).map(|found| &**found)
    }

    /// Every global, in the order of their names.
    pub(super) fn globals(&self) -> impl Iterator<Item = (&'a str, &'a Member)> + use<'a> {
        self.declarations.globals.iter().map(|(name, member)| (&**name, &**member))
    }

    /// What a member of the global object, or of a namespace, is.
    pub(super) fn kind(&self, member: &'a Member) -> Global<'a> {
        match &member.kind {
            MemberKind::Method(signatures) => Global::Function(signatures),
            MemberKind::Property { ty, .. } => match self.object(ty) {
                Some(object) if is_class(object) || self.is_constructor(object, member) => {
                    Global::Class(object)
                }
                Some(object) if matches!(ty, TypeExpr::Literals(_)) => Global::Namespace(object),
                _ => Global::Value(ty),
            },
        }
    }

    /// `declare var Map: MapConstructor`: an object that is about the interface of its own name.
    fn is_constructor(&self, object: &Interface, global: &Member) -> bool {
        object.name != global.name && self.interface(&global.name).is_some()
    }

    /// The object type that a type is by its own words.
    fn object(&self, ty: &'a TypeExpr) -> Option<&'a Interface> {
        match ty {
            TypeExpr::Literals(object) => Some(object),
            TypeExpr::Name(name, _) => self.interface(name),
            _ => None,
        }
    }

    /// Whether `name` (`Map`, `Intl.Collator`) is a class that code can reach.
    pub(super) fn is_class(&self, name: &str) -> bool {
        self.class_object(name).is_some()
    }

    /// The object that is the class `name`.
    pub(super) fn class_object(&self, name: &str) -> Option<&'a Interface> {
        let found = match name.split_once('.') {
            None => self.global(name),
            Some((namespace, name)) => self.global(namespace).and_then(|global| match self.kind(global) {
                Global::Namespace(object) => object.member(name),
                _ => None,
            }),
        };
        match self.kind(found?) {
            Global::Class(object) => Some(object),
            _ => None,
        }
    }

    /// Whether `name` is both an interface and the one object that has it: `JSON`, `Math`.
    pub(super) fn is_instance(&self, name: &str) -> bool {
        let is_own_name = |ty: &TypeExpr| matches!(ty, TypeExpr::Name(other, _) if **other == *name);
        self.global(name)
            .is_some_and(|global| matches!(self.kind(global), Global::Value(ty) if is_own_name(ty)))
    }

    /// An interface and everything that it extends, each once, nearest first.
    pub(super) fn chain(&self, name: &str) -> Vec<&'a Interface> {
        let mut chain: Vec<&'a Interface> = Vec::new();
        let mut next: Vec<&'a Interface> = self.interface(name).into_iter().collect();
        while let Some(interface) = next.pop() {
            if chain.iter().any(|known| known.name == interface.name) {
                continue;
            }
            chain.push(interface);
            next.extend(interface.extends.iter().rev().filter_map(|base| self.object(base)));
        }
        chain
    }
}

/// Objects that are classes can be constructed, or say at least whose prototype they have.
fn is_class(object: &Interface) -> bool {
    !object.constructors.is_empty() || object.member("prototype").is_some()
}

/// `ty` with other types in the place of some names.
pub(super) fn substitute(ty: &TypeExpr, by: &HashMap<&str, TypeExpr>) -> TypeExpr {
    let each = |parts: &[TypeExpr]| parts.iter().map(|part| substitute(part, by)).collect();
    match ty {
        TypeExpr::Name(name, arguments) => match by.get(&**name) {
            Some(other) => other.clone(),
            None => TypeExpr::Name(name.clone(), each(arguments)),
        },
        TypeExpr::Union(parts) => TypeExpr::Union(each(parts)),
        TypeExpr::Intersection(parts) => TypeExpr::Intersection(each(parts)),
        TypeExpr::Tuple(parts) => TypeExpr::Tuple(each(parts)),
        TypeExpr::Indexed(object, key) => {
            TypeExpr::Indexed(Box::new(substitute(object, by)), Box::new(substitute(key, by)))
        }
        TypeExpr::KeyOf(object) => TypeExpr::KeyOf(Box::new(substitute(object, by))),
        TypeExpr::Function(signature) => TypeExpr::Function(Box::new(substitute_in(signature, by))),
        other => other.clone(),
    }
}

/// The same for a signature.
pub(super) fn substitute_in(signature: &Signature, by: &HashMap<&str, TypeExpr>) -> Signature {
    let mut signature = signature.clone();
    for parameter in &mut signature.parameters {
        parameter.ty = substitute(&parameter.ty, by);
    }
    signature.returns = substitute(&signature.returns, by);
    signature
}
