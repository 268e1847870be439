//! What a text declares: interfaces, their members, signatures, and types as they are written.
//!
//! The shapes are those of TypeScript's declarations, because that is what the data of the web platform is written in, and
//! what people write in the comments of their own JavaScript (`@param {HTMLElement} board`). A type here is only
//! *written*: its names are looked up when somebody asks what it is. Parts that many types share are behind an [`Arc`].

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

/// What one text declares, by name: a module of the project, or a part of the platform.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Declarations {
    /// Interfaces and classes. A member of a namespace keeps its dots: `Intl.Collator`.
    pub interfaces: BTreeMap<Box<str>, Arc<Interface>>,
    /// `type Name<T> = …`
    pub aliases: BTreeMap<Box<str>, Arc<Alias>>,
    /// Variables, functions, and the objects that are classes and namespaces.
    pub globals: BTreeMap<Box<str>, Arc<Member>>,
}

impl Declarations {
    /// Adds an interface; declarations of one name are one interface, what came first stands first.
    pub fn add_interface(&mut self, interface: Interface) {
        match self.interfaces.entry(interface.name.clone()) {
            Entry::Vacant(entry) => _ = entry.insert(Arc::new(interface)),
            Entry::Occupied(mut entry) => Arc::make_mut(entry.get_mut()).merge(interface),
        }
    }

    /// Adds a variable or function; functions of one name are overloads, of other globals the first stays.
    pub fn add_global(&mut self, global: Member) {
        match self.globals.entry(global.name.clone()) {
            Entry::Vacant(entry) => _ = entry.insert(Arc::new(global)),
            Entry::Occupied(mut entry) => Arc::make_mut(entry.get_mut()).merge(&global),
        }
    }

    /// Adds an alias; the first of a name stays.
    pub fn add_alias(&mut self, name: &str, alias: Alias) {
        self.aliases.entry(name.into()).or_insert_with(|| Arc::new(alias));
    }
}

/// `type Name<T> = A | B`
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Alias {
    /// Its type parameters.
    pub parameters: Box<[TypeParameter]>,
    /// What it stands for.
    pub ty: TypeExpr,
}

/// An interface, a class, a namespace, an object type, or the object that is a class (`{ new(): Map; … }`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Interface {
    /// `HTMLElement`; empty for an object type that has no name.
    pub name: Box<str>,
    /// Its type parameters.
    pub parameters: Box<[TypeParameter]>,
    /// What it extends: [`TypeExpr::Name`] as a rule.
    pub extends: Box<[TypeExpr]>,
    /// Its own members, sorted by name; the signatures of one method stand in one member. See [`Interface::with_members`].
    pub members: Box<[Member]>,
    /// What calling it gives.
    pub calls: Arc<[Signature]>,
    /// What `new` gives.
    pub constructors: Arc<[Signature]>,
    /// `[index: number]: T`
    pub number_index: Option<TypeExpr>,
    /// `[name: string]: T`
    pub string_index: Option<TypeExpr>,
}

impl Interface {
    /// With these members, in any order: they are sorted, and methods of one name become one with all their signatures.
    #[must_use]
    pub fn with_members(mut self, members: Vec<Member>) -> Self {
        self.members = merged(members).into();
        self
    }

    /// Its own member of that name.
    pub fn member(&self, name: &str) -> Option<&Member> {
        let at = self.members.binary_search_by(|member| (*member.name).cmp(name)).ok()?;
        self.members.get(at)
    }

    /// Takes in another declaration of the same interface. What stands here comes first.
    pub(crate) fn merge(&mut self, other: Self) {
        let all = std::mem::take(&mut self.members).into_iter().chain(other.members).collect();
        self.members = merged(all).into();
        if self.parameters.is_empty() {
            self.parameters = other.parameters;
        }
        let new = other.extends.into_iter().filter(|base| !self.extends.contains(base)).collect::<Vec<_>>();
        self.extends = self.extends.iter().cloned().chain(new).collect();
        self.calls = both(&self.calls, &other.calls);
        self.constructors = both(&self.constructors, &other.constructors);
        self.number_index = self.number_index.take().or(other.number_index);
        self.string_index = self.string_index.take().or(other.string_index);
    }
}

/// Sorted by name; of several members of one name the first stays, with the signatures of all.
fn merged(mut members: Vec<Member>) -> Vec<Member> {
    members.sort_by(|one, other| one.name.cmp(&other.name));
    let mut kept: Vec<Member> = Vec::with_capacity(members.len());
    for member in members {
        match kept.last_mut().filter(|last| last.name == member.name) {
            Some(last) => last.merge(&member),
            None => kept.push(member),
        }
    }
    kept
}

fn both(one: &Arc<[Signature]>, other: &Arc<[Signature]>) -> Arc<[Signature]> {
    if other.is_empty() { Arc::clone(one) } else { one.iter().chain(other.iter()).cloned().collect() }
}

/// A member of an interface, by its JavaScript name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Member {
    /// `addEventListener`; `[Symbol.iterator]` for the well-known symbols.
    pub name: Box<str>,
    /// What it is.
    pub kind: MemberKind,
    /// It may be missing.
    pub is_optional: bool,
    /// Browsers want it gone.
    pub is_deprecated: bool,
    /// It is no standard yet, or few browsers have it.
    pub is_experimental: bool,
}

impl Member {
    /// A method or a function.
    pub fn method(name: &str, signatures: Vec<Signature>) -> Self {
        Self::new(name, MemberKind::Method(signatures.into()))
    }

    /// An attribute or a variable that can be assigned to.
    pub fn property(name: &str, ty: TypeExpr) -> Self {
        Self::new(name, MemberKind::Property { ty, is_readonly: false })
    }

    /// What is known by name and kind only: there whenever its object is, and nothing against its use.
    pub fn new(name: &str, kind: MemberKind) -> Self {
        Self { name: name.into(), kind, is_optional: false, is_deprecated: false, is_experimental: false }
    }

    /// Takes in another declaration of the same member: the further signatures of a method, and nothing else. A method
    /// is deprecated or experimental when all its signatures are.
    pub(crate) fn merge(&mut self, other: &Self) {
        if let (MemberKind::Method(ours), MemberKind::Method(theirs)) = (&mut self.kind, &other.kind) {
            *ours = both(ours, theirs);
            self.is_deprecated &= other.is_deprecated;
            self.is_experimental &= other.is_experimental;
        }
    }
}

/// What a member is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MemberKind {
    /// A method, with its overloads in the order in which they are tried.
    Method(Arc<[Signature]>),
    /// An attribute.
    Property {
        /// Its type.
        ty: TypeExpr,
        /// It cannot be assigned to.
        is_readonly: bool,
    },
}

/// One way to call something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Signature {
    /// Its type parameters.
    pub type_parameters: Box<[TypeParameter]>,
    /// Its parameters; a parameter called `this` is left out.
    pub parameters: Box<[Parameter]>,
    /// What it gives.
    pub returns: TypeExpr,
}

/// `K extends keyof HTMLElementTagNameMap = "a"`
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TypeParameter {
    /// `K`
    pub name: Box<str>,
    /// What follows `extends`.
    pub bound: Option<TypeExpr>,
    /// What follows `=`.
    pub default: Option<TypeExpr>,
}

/// A parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Parameter {
    /// Its name.
    pub name: Box<str>,
    /// Its type; [`TypeExpr::Any`] where none is written.
    pub ty: TypeExpr,
    /// It may be left out.
    pub is_optional: bool,
    /// `...items`: it takes all that follow.
    pub is_rest: bool,
}

/// A type as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum TypeExpr {
    /// `any`, `unknown`, and whatever cannot be read.
    #[default]
    Any,
    /// `undefined` and `void`.
    Undefined,
    /// `null`
    Null,
    /// `never`
    Never,
    /// `boolean`, `true`, `false`.
    Boolean,
    /// `number` and literals.
    Number,
    /// `bigint`
    BigInt,
    /// `string` and template literals.
    String,
    /// `"2d"`
    Literal(Box<str>),
    /// `symbol`
    Symbol,
    /// `object`
    Object,
    /// `this`
    This,
    /// An interface, an alias or a type parameter, with its type arguments: `Promise<string>`. `T[]` is `Array<T>`. A
    /// member of a namespace keeps its dots: `Intl.Collator`.
    Name(Box<str>, Box<[TypeExpr]>),
    /// `typeof globalThis`, `typeof name`.
    TypeOf(Box<str>),
    /// `A | B`
    Union(Box<[TypeExpr]>),
    /// `A & B`
    Intersection(Box<[TypeExpr]>),
    /// `[A, B]`
    Tuple(Box<[TypeExpr]>),
    /// `(a: A) => B`
    Function(Box<Signature>),
    /// `new (a: A) => B`
    Constructor(Box<Signature>),
    /// `{ a: A }`
    Literals(Arc<Interface>),
    /// `Map[K]`
    Indexed(Box<TypeExpr>, Box<TypeExpr>),
    /// `keyof T`
    KeyOf(Box<TypeExpr>),
}
