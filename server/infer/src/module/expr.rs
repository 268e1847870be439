//! The forms of expressions.

use std::sync::Arc;

use syntax::TextRange;

use super::{ExprId, FunctionId, NameId};

/// An expression. What has no form here is [`Expr::Other`]; its parts are expressions of the module all the same.
#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    /// Something whose value is not followed.
    Other,
    /// An identifier.
    Name(NameId),
    /// `object.name`
    Attribute {
        /// What stands before the dot.
        object: ExprId,
        /// What stands behind it.
        name: NameId,
        /// Where that stands.
        name_range: TextRange,
    },
    /// A call.
    Call(Call),
    /// `object[index]`
    Subscript {
        /// What is indexed.
        object: ExprId,
        /// The index, a tuple where there are several, unless it is a slice or one of them is.
        index: Option<ExprId>,
    },
    /// `await value`
    Await(ExprId),
    /// A lambda.
    Lambda(FunctionId),
    /// A string, with its value where that is plain.
    String(Option<Arc<str>>),
    /// Bytes.
    Bytes,
    /// An integer, with its value where that is small.
    Integer(Option<usize>),
    /// A float.
    Float,
    /// `True`, `False`, a comparison, `not …`
    Bool,
    /// `None`
    None,
    /// `[a, b]`
    List(Vec<ExprId>),
    /// `{a, b}`
    Set(Vec<ExprId>),
    /// `(a, b)`
    Tuple(Vec<ExprId>),
    /// `{key: value}`; a key is missing where another dict is spread (`**other`).
    Dict(Vec<(Option<ExprId>, ExprId)>),
    /// `[element for …]`, `{…}` and `(…)`; for a dict the values.
    Comprehension(Collection, ExprId),
    /// One of these: `a if c else b`, `a or b`, `a and b`.
    Either(Vec<ExprId>),
    /// `a + b`, `a % b` … of two or more operands.
    Operation(Operator, Vec<ExprId>),
    /// `(value)` and `name := value`
    Wrapped(ExprId),
    /// `*value`
    Star(ExprId),
}

/// What a comprehension makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// `[…]`
    List,
    /// `{…}`
    Set,
    /// `{k: v …}`, with the keys.
    Dict(Option<ExprId>),
    /// `(…)`
    Generator,
}

/// The operators that tell something about the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `+`, also as a sign.
    Add,
    /// `-`, `*`, `//`, `**`, …
    Arithmetic,
    /// `/`
    Divide,
    /// `%`
    Modulo,
    /// `|`
    Or,
}

/// A call.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// What is called.
    pub function: ExprId,
    /// The arguments in order of the source.
    pub arguments: Vec<Argument>,
    /// The parentheses, with everything between them.
    pub parentheses: TextRange,
}

/// An argument of a call.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Argument {
    /// How it is passed.
    pub kind: ArgumentKind,
    /// The value, without keyword or stars.
    pub value: ExprId,
    /// The whole argument.
    pub range: TextRange,
}

/// How an argument is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgumentKind {
    /// By position, counted from 0, with no `*` argument before it.
    Positional(usize),
    /// By position behind a `*` argument, so that the position is not known.
    AfterStar,
    /// `name=value`
    Keyword(NameId),
    /// `*values`
    Star,
    /// `**values`
    DoubleStar,
}
