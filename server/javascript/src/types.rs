//! JavaScript's types as values of an analysis: what a global, a member, a call or an `await` gives.
//!
//! A [`JsType`] comes from a [`Realm`] (the page, a worker) or from the [`Scope`] of a module, and everything else is reached
//! from it:
//!
//! ```
//! use javascript::types::{Argument, Realm};
//!
//! let document = Realm::page().global().member("document").unwrap();
//! let canvas = document.member("createElement").unwrap().call(&[Argument::text("canvas")]);
//! assert_eq!(canvas.class_name(), Some("HTMLCanvasElement"));
//! ```
//!
//! Whatever is not known is [`JsType::Any`]. A type holds no more than names of interfaces and what their parameters stand for;
//! members are looked up when they are asked for. All work is bounded: depth, steps, parts of unions.

mod calls;
mod evaluate;
mod events;
mod fit;
mod inference;
mod members;
mod scope;
mod wanted;

use std::hash::{Hash, Hasher};
use std::sync::Arc;

pub use self::calls::{Argument, Overload};
pub use self::evaluate::{Bindings, Environment};
pub use self::members::Found;
pub use self::scope::{Realm, Scope};
pub use self::wanted::Wanted;
use crate::declaration::{Interface, Signature};
use crate::mdn;

/// How deep types may stand in types (`Array<Array<…>>`); what is deeper is [`JsType::Any`].
const DEEPEST: u8 = 12;

/// How many parts a union may have; one with more is [`JsType::Any`], or a string if all are.
const MOST_PARTS: usize = 64;

/// A JavaScript type. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum JsType {
    /// Not known.
    #[default]
    Any,
    /// `undefined`
    Undefined,
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `number`
    Number,
    /// `bigint`
    BigInt,
    /// `symbol`
    Symbol,
    /// `string`, with its text where that is known.
    String(Option<Arc<str>>),
    /// An object of an interface; also an array, a class, a namespace, the global object.
    Object(Arc<Object>),
    /// A function or method.
    Function(Arc<Callable>),
    /// One of several, without unions in it and each once: two or more, or none at all, which is `never`.
    Union(Arc<[JsType]>),
}

/// An object of an interface.
#[derive(Debug, PartialEq, Eq)]
pub struct Object {
    interface: Arc<Interface>,
    scope: Scope,
    /// What its type parameters stand for, and those of what it was written in.
    bindings: Bindings,
    depth: u8,
}

/// A function or method.
#[derive(Debug, PartialEq, Eq)]
pub struct Callable {
    /// Its name; empty when it has none.
    pub name: Box<str>,
    /// The interface that declares it; empty when it is no method.
    pub owner: Box<str>,
    /// The ways to call it, in the order in which they are tried.
    pub signatures: Arc<[Signature]>,
    /// What the names in its signatures stand for.
    pub environment: Environment,
    depth: u8,
}

/// Equal objects have equal names; the rest is too deep to hash.
impl Hash for Object {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.interface.name.hash(state);
    }
}

impl Hash for Callable {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.owner, &self.name).hash(state);
    }
}

impl Object {
    /// What it is an object of.
    pub fn interface(&self) -> &Arc<Interface> {
        &self.interface
    }

    /// Where the names in its members are looked up.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// What the type parameters of its interface stand for, in their order.
    pub fn arguments(&self) -> Vec<JsType> {
        let parameters = self.interface.parameters.iter();
        parameters.map(|parameter| self.bindings.get(&parameter.name).unwrap_or_default()).collect()
    }
}

impl JsType {
    /// A string that is this text.
    pub fn text(text: &str) -> Self {
        Self::String(Some(text.into()))
    }

    /// One of these.
    pub fn union(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all: Vec<Self> = Vec::new();
        for part in parts {
            let inner = match &part {
                Self::Any => return Self::Any,
                Self::Union(inner) => inner,
                _ => std::slice::from_ref(&part),
            };
            for part in inner {
                let is_there = all.contains(part)
                    || matches!(part, Self::String(Some(_))) && all.contains(&Self::String(None));
                if !is_there {
                    all.push(part.clone());
                }
            }
            if all.len() > MOST_PARTS && all.iter().all(|part| matches!(part, Self::String(_))) {
                all = vec![Self::String(None)];
            }
            if all.len() > MOST_PARTS {
                return Self::Any;
            }
        }
        if all.contains(&Self::String(None)) {
            all.retain(|part| !matches!(part, Self::String(Some(_))));
        }
        match <[Self; 1]>::try_from(all) {
            Ok([one]) => one,
            Err(all) => Self::Union(all.into()),
        }
    }

    /// What it can be: the parts of a union, or itself.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Union(parts) => parts,
            other => std::slice::from_ref(other),
        }
    }

    /// Without `null` and `undefined`; itself where it is nothing else.
    #[must_use]
    pub fn without_nothing(&self) -> Self {
        match self {
            Self::Union(parts) if !parts.iter().all(Self::is_nothing) => {
                Self::union(parts.iter().filter(|part| !part.is_nothing()).cloned())
            }
            other => other.clone(),
        }
    }

    /// `null` or `undefined`
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Null | Self::Undefined)
    }

    /// The interface of an object: `HTMLCanvasElement`. None for primitives, functions, unions, and objects without name.
    pub fn class_name(&self) -> Option<&str> {
        match self {
            Self::Object(object) if !object.interface.name.is_empty() => Some(&object.interface.name),
            _ => None,
        }
    }

    /// The page of MDN about the interface of an object; none where a module of the project declares it.
    pub fn mdn(&self) -> Option<String> {
        let name = self.class_name().filter(|_| self.is_of_platform())?;
        mdn::address(name, None)
    }

    /// It is an object of an interface that the platform declares, not a module of the project.
    pub fn is_of_platform(&self) -> bool {
        match self {
            Self::Object(object) => object.scope.is_of_platform(&object.interface.name),
            _ => false,
        }
    }

    /// It can be called: a function, a class, an object with call signatures.
    pub fn is_function(&self) -> bool {
        match self {
            Self::Function(_) => true,
            Self::Object(object) => {
                &*object.interface.name == "Function" || object.is_class() || !self.overloads().is_empty()
            }
            _ => false,
        }
    }

    /// It, or a part of it, is a promise: `await` gives something else.
    pub fn is_promise(&self) -> bool {
        self.parts().iter().any(|part| part.promised().is_some())
    }

    /// What `await` gives.
    #[must_use]
    pub fn awaited(&self) -> Self {
        Self::union(self.parts().iter().map(|part| match part.promised() {
            Some(promised) if promised.is_promise() => promised.awaited(),
            Some(promised) => promised,
            None => part.clone(),
        }))
    }

    fn promised(&self) -> Option<Self> {
        let Self::Object(object) = self else { return None };
        object.argument_of(&["Promise", "PromiseLike"])
    }

    fn depth(&self) -> u8 {
        match self {
            Self::Object(object) => object.depth,
            Self::Function(function) => function.depth,
            Self::Union(parts) => parts.iter().map(Self::depth).max().unwrap_or_default(),
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests;
