//! What `def`, `lambda` and `class` make.

use std::sync::Arc;

use syntax::TextRange;
use syntax::python::definitions::ParameterKind;

use super::{ClassId, ExprId, NameId, ScopeId};

/// A `def` or a lambda.
#[derive(Debug)]
pub struct Function {
    /// Without decorators.
    pub range: TextRange,
    /// Where the name stands; `None` for a lambda.
    pub name_range: Option<TextRange>,
    /// From `def` (or `async`) to the colon.
    pub header: TextRange,
    /// `self` included.
    pub parameters: Vec<Parameter>,
    /// Whether it is an `async def`.
    pub is_async: bool,
    /// The docstring.
    pub doc: Option<Arc<str>>,
    /// The class in whose body it stands.
    pub class: Option<ClassId>,
    /// The expressions of its decorators, topmost first.
    pub decorators: Vec<ExprId>,
    pub(crate) name: Option<NameId>,
    /// That of its parameters.
    pub(crate) scope: ScopeId,
    /// The expression that a lambda is.
    pub(crate) lambda: Option<ExprId>,
    /// What it yields, where it is a generator.
    pub(crate) yields: Vec<Yield>,
    pub(crate) is_generator: bool,
    pub(crate) returns: Vec<ExprId>,
    /// It may end without a value.
    pub(crate) returns_nothing: bool,
    pub(crate) annotation: Option<ExprId>,
}

/// `yield value`, `yield from value`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Yield {
    pub(crate) value: ExprId,
    pub(crate) is_from: bool,
}

/// A parameter of a function.
#[derive(Debug)]
pub struct Parameter {
    /// The name.
    pub name: NameId,
    /// Where the name stands.
    pub range: TextRange,
    /// How arguments reach it.
    pub kind: ParameterKind,
    /// What follows `:`.
    pub annotation: Option<ExprId>,
    /// What follows `=`.
    pub default: Option<ExprId>,
}

/// A class.
#[derive(Debug)]
pub struct Class {
    /// Without decorators.
    pub range: TextRange,
    /// Where the name stands.
    pub name_range: TextRange,
    /// The docstring.
    pub doc: Option<Arc<str>>,
    /// The expressions of its bases, without keywords.
    pub bases: Vec<ExprId>,
    /// The expressions of its decorators, topmost first.
    pub decorators: Vec<ExprId>,
    pub(crate) name: NameId,
    pub(crate) scope: ScopeId,
    /// `*bases`, `**keywords` or a metaclass: more may come from there.
    pub(crate) has_hidden_bases: bool,
}
