//! Scopes, and all that binds a name in them.

use std::collections::BTreeSet;
use std::sync::Arc;

use syntax::python::targets::Step;
use syntax::{TextRange, TextSize};

use super::names::Bound;
use super::{BindingId, ClassId, ExprId, FunctionId, NameId, ScopeId};

/// The scope of globals.
pub(crate) const GLOBAL: ScopeId = ScopeId(0);

#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) parent: Option<ScopeId>,
    pub(crate) range: TextRange,
    pub(crate) names: Bound,
    pub(crate) globals: BTreeSet<NameId>,
    pub(crate) nonlocals: BTreeSet<NameId>,
    pub(crate) stars: Vec<StarImport>,
}

impl Scope {
    /// Nothing is bound in it yet.
    pub(super) fn new(kind: ScopeKind, parent: Option<ScopeId>, range: TextRange) -> Scope {
        Scope {
            kind,
            parent,
            range,
            names: Bound::default(),
            globals: BTreeSet::new(),
            nonlocals: BTreeSet::new(),
            stars: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ScopeKind {
    Module,
    Class(ClassId),
    Function(FunctionId),
    Comprehension,
}

#[derive(Debug)]
pub(crate) struct StarImport {
    pub(crate) origin: Origin,
    pub(crate) at: TextSize,
}

/// What an import statement names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin {
    /// The dotted name, without leading dots.
    pub module: Arc<str>,
    /// The number of leading dots.
    pub level: usize,
}

/// One place that binds a name.
#[derive(Debug)]
pub(crate) struct Binding {
    pub(crate) name: NameId,
    pub(crate) range: TextRange,
    pub(crate) kind: BindingKind,
    pub(crate) home: Home,
}

/// Where what is bound can be had by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// The scope whose name it is.
    Scope(ScopeId),
    /// The object whose attribute it is.
    Object(ExprId),
}

impl Binding {
    /// The object whose attribute is set.
    pub(crate) fn object(&self) -> Option<ExprId> {
        match self.home {
            Home::Object(object) => Some(object),
            Home::Scope(_) => None,
        }
    }
}

#[derive(Debug, Clone)]
pub(crate) enum BindingKind {
    /// `import a.b` binds `a`, `import a.b as c` binds the module `a.b`.
    Import {
        origin: Origin,
        aliased: bool,
    },
    /// `from m import item`
    ImportItem {
        origin: Origin,
        item: Arc<str>,
        item_range: TextRange,
    },
    /// `x = value`, `x: annotation`, `x: annotation = value`
    Value {
        value: Option<ExprId>,
        annotation: Option<ExprId>,
        path: Vec<Step>,
    },
    /// `for x in iterable`
    Iteration {
        iterable: ExprId,
        path: Vec<Step>,
    },
    /// `with manager as x`
    Context {
        manager: ExprId,
        path: Vec<Step>,
    },
    Function(FunctionId),
    Class(ClassId),
    Parameter(FunctionId, usize),
    /// `except classes as x`
    Caught(ExprId),
    /// `x += 1`, `case x:`: the name is bound, to what is not followed.
    Unknown,
    /// `del x`
    Deleted,
}

/// `object.name = value`, or `setattr(object, "name", value)`.
#[derive(Debug)]
pub(crate) struct AttributeWrite {
    pub(crate) object: ExprId,
    pub(crate) binding: BindingId,
}

/// `object[key] = value`; no key stands for a slice.
#[derive(Debug)]
pub(crate) struct ItemWrite {
    pub(crate) object: ExprId,
    pub(crate) key: Option<ExprId>,
    pub(crate) value: ExprId,
}
