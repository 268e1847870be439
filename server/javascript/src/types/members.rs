//! What objects have: members, what iterating gives, what brackets give.

use std::collections::HashSet;
use std::sync::Arc;

use super::scope::GLOBALS;
use super::{Environment, JsType, Object};
use crate::declaration::{Interface, Member, MemberKind, TypeExpr};
use crate::mdn;

/// How many interfaces an interface may extend, directly and not.
const MOST_BASES: usize = 200;

/// The interfaces whose objects have members that nobody declares: elements of any tag, what libraries put on the window.
const OPEN: [&str; 8] =
    ["Window", "Element", "HTMLElement", "EventTarget", "Node", "Object", "Function", GLOBALS];

/// The interfaces whose objects, those that extend them included, have members that are named on the page (elements by
/// `id` and `name`, attributes), or for which there are more names than anybody lists (properties of style sheets).
const NAMED: [&str; 9] = [
    "CSSStyleProperties",
    "DedicatedWorkerGlobalScope",
    "HTMLAllCollection",
    "HTMLCollectionBase",
    "HTMLEmbedElement",
    "HTMLObjectElement",
    "MimeTypeArray",
    "NamedNodeMap",
    "PluginArray",
];

/// The interfaces of the global objects.
const GLOBAL_OBJECTS: [&str; 2] = ["Window", "DedicatedWorkerGlobalScope"];

/// A member, where it was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The interface that declares it; empty for objects without name.
    pub owner: Box<str>,
    /// Its declaration.
    pub member: Member,
    on: JsType,
    holder: Arc<Object>,
}

impl Found {
    /// Its type. It is worked out here, not before: an object may have hundreds of members.
    pub fn ty(&self) -> JsType {
        match &self.on {
            JsType::Union(_) => self.on.member(&self.member.name).unwrap_or_default(),
            on => self.holder.environment(on).member(&self.member, &self.owner),
        }
    }

    /// It is a member of the global object: a variable, a function, a class.
    pub fn is_global(&self) -> bool {
        self.holder.is_globals() || self.on.class_name().is_some_and(|name| GLOBAL_OBJECTS.contains(&name))
    }

    /// The page of MDN about it; none for members of what a module of the project declares.
    pub fn mdn(&self) -> Option<String> {
        if self.holder.is_globals() {
            return mdn::address(&self.member.name, None);
        }
        self.holder
            .scope
            .is_of_platform(&self.owner)
            .then(|| mdn::address(&self.owner, Some(&self.member.name)))?
    }
}

impl JsType {
    /// What reading a member gives. Of unions: what it gives on those parts that have it. Not of [`JsType::Any`].
    pub fn member(&self, name: &str) -> Option<Self> {
        let mut types = self.parts().iter().filter_map(|part| {
            let (holder, member) = part.lookup(name)?;
            Some(match member {
                Some(member) => holder.environment(part).member(&member, holder.declared_name()),
                None => holder.environment(part).evaluate(holder.interface.string_index.as_ref()?),
            })
        });
        let first = types.next()?;
        Some(Self::union(std::iter::once(first).chain(types)))
    }

    /// The declaration of a member. Of unions: that of the first part that has it. None where it comes from an index
    /// signature (`dataset.anything`).
    pub fn find(&self, name: &str) -> Option<Found> {
        self.parts().iter().find_map(|part| {
            let (holder, member) = part.lookup(name)?;
            Some(Found { owner: holder.declared_name().into(), member: member?, on: self.clone(), holder })
        })
    }

    /// It declares or inherits a member of that name; what every object has is no matter.
    pub(super) fn has_key(&self, name: &str) -> bool {
        self.as_object().is_some_and(|object| object.find(name).is_some())
    }

    /// All members, own ones first, then inherited ones, each name once; without those that every object has, and
    /// without symbols.
    pub fn members(&self) -> Vec<Found> {
        let mut seen = HashSet::new();
        let mut all = Vec::new();
        for part in self.parts() {
            let Some(object) = part.as_object() else { continue };
            object.walk(|holder| {
                for member in holder.own_members() {
                    if !member.name.starts_with('[') && seen.insert(member.name.clone()) {
                        let owner = holder.declared_name().into();
                        all.push(Found { owner, member, on: self.clone(), holder: Arc::clone(holder) });
                    }
                }
                None::<()>
            });
        }
        all
    }

    /// The names of all [members](JsType::members), some perhaps twice, in no order.
    pub fn member_names(&self) -> Vec<Box<str>> {
        let mut names = Vec::new();
        for object in self.parts().iter().filter_map(Self::as_object) {
            object.walk(|holder| {
                match holder.is_globals() {
                    true => names.extend(holder.scope.realm().globals().into_iter().map(Box::from)),
                    false => names.extend(holder.interface.members.iter().map(|member| member.name.clone())),
                }
                None::<()>
            });
        }
        names.retain(|name| !name.starts_with('['));
        names
    }

    /// A name that is no member is a mistake: everything that it can be is known, and nobody adds members to it.
    pub fn is_closed(&self) -> bool {
        self.is_all(Object::is_closed)
    }

    /// Every member that its declaration gives it is known; others may have added more, unless it is
    /// [closed](JsType::is_closed).
    pub fn is_declared(&self) -> bool {
        self.is_all(Object::is_declared)
    }

    /// It is nothing but objects of this kind, and perhaps `null` or `undefined`.
    fn is_all(&self, is_so: impl Fn(&Arc<Object>) -> bool) -> bool {
        let mut objects = self.parts().iter().filter(|part| !part.is_nothing()).peekable();
        objects.peek().is_some()
            && objects.all(|part| match part {
                Self::Object(object) => is_so(object),
                _ => false,
            })
    }

    /// What iterating gives. Of what cannot be iterated, and of what is not known: not known.
    #[must_use]
    pub fn item(&self) -> Self {
        const ITERATORS: [&str; 4] = ["Iterator", "IteratorObject", "Iterable", "ArrayLike"];
        self.iterated("[Symbol.iterator]", &ITERATORS)
    }

    /// What `async for` gives.
    #[must_use]
    pub fn async_item(&self) -> Self {
        self.iterated("[Symbol.asyncIterator]", &["AsyncIterator", "AsyncIteratorObject", "AsyncIterable"])
    }

    fn iterated(&self, symbol: &str, iterators: &[&str]) -> Self {
        Self::union(self.without_nothing().parts().iter().map(|part| {
            let Some(object) = part.as_object() else { return Self::Any };
            if let Some(item) = object.argument_of(iterators) {
                return item;
            }
            let iterator = object.method(symbol, part).map(|method| method.call(&[]));
            let item = iterator.and_then(|iterator| iterator.as_object()?.argument_of(iterators));
            item.or_else(|| object.number_index()).unwrap_or_default()
        }))
    }

    /// `object[key]`. A key that is a known string is a member, or the part of a tuple: `"0"`.
    #[must_use]
    pub fn indexed(&self, key: &Self) -> Self {
        Self::union(self.without_nothing().parts().iter().map(|part| part.indexed_alone(key)))
    }

    fn indexed_alone(&self, key: &Self) -> Self {
        let indexes = |number| {
            let object = self.as_object()?;
            if number {
                object.number_index().or_else(|| object.string_index())
            } else {
                object.string_index()
            }
        };
        match key {
            Self::Number => indexes(true).unwrap_or_default(),
            Self::String(None) => indexes(false).unwrap_or_default(),
            Self::String(Some(name)) => {
                let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
                self.member(name).or_else(|| indexes(is_number)).unwrap_or_default()
            }
            Self::Union(keys) => Self::union(keys.iter().map(|key| self.indexed(key))),
            _ => Self::Any,
        }
    }

    /// What stands where in an array of fixed length; none for other arrays.
    pub fn tuple_parts(&self) -> Option<Vec<Self>> {
        let Self::Object(object) = self else { return None };
        let interface = &object.interface;
        if !interface.name.is_empty() || interface.extends.is_empty() || interface.member("0").is_none() {
            return None;
        }
        (0..interface.members.len()).map(|index| self.member(&index.to_string())).collect()
    }

    /// Where a member is declared, and how; without declaration, where names are indexed.
    fn lookup(&self, name: &str) -> Option<(Arc<Object>, Option<Member>)> {
        let object = self.as_object()?;
        let own = object.find(name);
        if let Some((holder, member)) = own {
            return Some((holder, Some(member)));
        }
        if let Some(holder) =
            object.walk(|holder| holder.interface.string_index.as_ref().map(|_| holder.clone()))
        {
            return Some((holder, None));
        }
        let function = (object.is_class() || object.is_callable()).then_some("Function");
        let shared = function.into_iter().chain(["Object"]);
        let mut found = shared.filter_map(|interface| {
            let Some(Self::Object(object)) = object.scope.instance(interface) else { return None };
            object.find(name)
        });
        found.next().map(|(holder, member)| (holder, Some(member)))
    }

    /// The object that has its members: itself, or an object of the interface of primitives and functions.
    pub(super) fn as_object(&self) -> Option<Arc<Object>> {
        let interface = match self {
            Self::Object(object) => return Some(Arc::clone(object)),
            Self::Function(function) => return function.as_object(),
            Self::String(_) => "String",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::BigInt => "BigInt",
            Self::Symbol => "Symbol",
            Self::Any | Self::Undefined | Self::Null | Self::Union(_) => return None,
        };
        super::Scope::from(super::Realm::page()).object_of(interface)
    }
}

impl JsType {
    /// It is the class whose instances have that name.
    fn is_class_named(&self, name: &str) -> bool {
        matches!(self, Self::Object(object) if object.is_class() && object.declared_name() == name)
    }
}

impl super::Callable {
    fn as_object(&self) -> Option<Arc<Object>> {
        self.environment.scope.object_of("Function")
    }
}

impl super::Scope {
    /// An object of that interface, even if it is one of a primitive.
    fn object_of(&self, interface: &str) -> Option<Arc<Object>> {
        let super::scope::Declared::Interface(interface) = self.declared(interface)? else { return None };
        match Environment::from(self.clone()).object(interface, Vec::new()) {
            JsType::Object(object) => Some(object),
            _ => None,
        }
    }
}

impl Object {
    /// It is a class: `new` makes something of it. `Function`, which is any of them, is none.
    pub fn is_class(&self) -> bool {
        let is_any = &*self.interface.name == "Function";
        !self.interface.constructors.is_empty() || self.interface.member("prototype").is_some() && !is_any
    }

    fn is_callable(&self) -> bool {
        !self.interface.calls.is_empty()
    }

    /// The name under which its own members are known: of an object that is a class, that of its instances.
    pub fn declared_name(&self) -> &str {
        let interface = &self.interface;
        match interface.member("prototype").map(|prototype| &prototype.kind) {
            Some(MemberKind::Property { ty: TypeExpr::Name(name, _), .. }) => name,
            _ => &interface.name,
        }
    }

    /// Where the types of its members are read.
    pub(super) fn environment(&self, this: &JsType) -> Environment {
        Environment { scope: self.scope.clone(), bindings: self.bindings.clone(), this: this.clone() }
    }

    /// Looks at it and then at all that it extends, nearest first, until there is an answer.
    pub(super) fn walk<T>(self: &Arc<Self>, mut visit: impl FnMut(&Arc<Self>) -> Option<T>) -> Option<T> {
        let mut next = vec![Arc::clone(self)];
        let mut seen: Vec<*const Interface> = Vec::new();
        while let Some(object) = next.pop() {
            let address = Arc::as_ptr(&object.interface);
            if seen.contains(&address) || seen.len() >= MOST_BASES {
                continue;
            }
            seen.push(address);
            if let Some(answer) = visit(&object) {
                return Some(answer);
            }
            let bases = object.bases();
            next.extend(bases.into_iter().rev().filter_map(|base| match base {
                JsType::Object(base) => Some(base),
                _ => None,
            }));
        }
        None
    }

    fn bases(&self) -> Vec<JsType> {
        if self.interface.extends.is_empty() {
            return self.base_classes();
        }
        let environment = self.environment(&JsType::Any);
        self.interface.extends.iter().map(|base| environment.evaluate(base)).collect()
    }

    /// Of an object that is a class of the platform: the classes that it extends, whose static members it has too. They are
    /// declared for its instances only.
    fn base_classes(&self) -> Vec<JsType> {
        let prototype = self.interface.member("prototype").map(|prototype| &prototype.kind);
        let Some(MemberKind::Property { ty: TypeExpr::Name(name, _), .. }) = prototype else {
            return Vec::new();
        };
        let Some(super::scope::Declared::Interface(instance)) = self.scope.declared(name) else {
            return Vec::new();
        };
        let class = |base: &TypeExpr| match base {
            TypeExpr::Name(base, _) => self.scope.global(base).filter(|class| class.is_class_named(base)),
            _ => None,
        };
        instance.extends.iter().filter_map(class).collect()
    }

    /// A member of its own or inherited, and what declares it.
    fn find(self: &Arc<Self>, name: &str) -> Option<(Arc<Self>, Member)> {
        self.walk(|holder| Some((Arc::clone(holder), holder.own_member(name)?)))
    }

    fn own_member(&self, name: &str) -> Option<Member> {
        if self.is_globals() {
            return self.scope.declared_global(name).map(Arc::unwrap_or_clone);
        }
        self.interface.member(name).cloned()
    }

    fn own_members(&self) -> Vec<Member> {
        if self.is_globals() {
            return self.scope.platform_globals().into_iter().map(Arc::unwrap_or_clone).collect();
        }
        self.interface.members.to_vec()
    }

    fn method(self: &Arc<Self>, name: &str, this: &JsType) -> Option<JsType> {
        let (holder, member) = self.find(name)?;
        Some(holder.environment(this).member(&member, &holder.interface.name))
    }

    /// The first type argument of the first of these interfaces that it is an object of.
    pub(super) fn argument_of(self: &Arc<Self>, interfaces: &[&str]) -> Option<JsType> {
        self.walk(|holder| {
            let interface = &holder.interface;
            let first = interface.parameters.first().filter(|_| interfaces.contains(&&*interface.name))?;
            holder.bindings.get(&first.name)
        })
    }

    /// What `[index: number]` gives.
    pub(super) fn number_index(self: &Arc<Self>) -> Option<JsType> {
        self.index(|interface| interface.number_index.as_ref())
    }

    /// What `[name: string]` gives.
    pub(super) fn string_index(self: &Arc<Self>) -> Option<JsType> {
        self.index(|interface| interface.string_index.as_ref())
    }

    fn index(self: &Arc<Self>, of: impl Fn(&Interface) -> Option<&TypeExpr>) -> Option<JsType> {
        let this = JsType::Object(Arc::clone(self));
        self.walk(|holder| Some(holder.environment(&this).evaluate(of(&holder.interface)?)))
    }

    fn is_closed(self: &Arc<Self>) -> bool {
        let name = &*self.interface.name;
        let is_open = name.is_empty() || OPEN.contains(&name) || self.is_class() || self.is_callable();
        let is_named = |holder: &Arc<Self>| NAMED.contains(&&*holder.interface.name) || holder.is_globals();
        !is_open && self.is_declared() && self.walk(|holder| is_named(holder).then_some(())).is_none()
    }

    fn is_declared(self: &Arc<Self>) -> bool {
        let knows_less = |holder: &Arc<Self>| {
            let has_unknown_base = holder.bases().iter().any(|base| !matches!(base, JsType::Object(_)));
            (holder.interface.string_index.is_some() || has_unknown_base).then_some(())
        };
        let has_name = !self.interface.name.is_empty() || self.is_class();
        has_name && self.walk(knows_less).is_none()
    }
}
