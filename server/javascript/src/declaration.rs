//! What a text declares: interfaces, their members, signatures, and types as they are written.
//!
//! The shapes are those of TypeScript's declarations, because that is what the data of the web platform is written in, and
//! what people write in the comments of their own JavaScript (`@param {HTMLElement} board`). A type here is only
//! *written*: its names are looked up when somebody asks what it is.

/// An interface, a class, a namespace, an object type, or the object that is a class (`{ new(): Map; … }`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Interface {
    /// `HTMLElement`; empty for an object type that has no name.
    pub name: Box<str>,
    /// Its type parameters.
    pub parameters: Box<[TypeParameter]>,
    /// What it extends: [`TypeExpr::Name`] as a rule.
    pub extends: Box<[TypeExpr]>,
    /// Its own members, sorted by name; the signatures of one method stand in one member.
    pub members: Box<[Member]>,
    /// What calling it gives.
    pub calls: Box<[Signature]>,
    /// What `new` gives.
    pub constructors: Box<[Signature]>,
    /// `[index: number]: T`
    pub number_index: Option<TypeExpr>,
    /// `[name: string]: T`
    pub string_index: Option<TypeExpr>,
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

/// What a member is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MemberKind {
    /// A method, with its overloads in the order in which they are tried.
    Method(Box<[Signature]>),
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
    Literals(Box<Interface>),
    /// `Map[K]`
    Indexed(Box<TypeExpr>, Box<TypeExpr>),
    /// `keyof T`
    KeyOf(Box<TypeExpr>),
}
