//! One Python text, lowered: its expressions, scopes, bindings, functions and classes, without a syntax tree.
//!
//! A module is built once per text and kept; it knows nothing of other modules. Every range in it is one of the host
//! text, as in the tree it was made of.

mod bindings;
mod blocks;
mod definitions;
mod expr;
mod expressions;
mod flow;
mod guards;
mod lower;
mod names;
mod patterns;
mod reuse;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use bindings::Origin;
pub(crate) use bindings::{
    AttributeWrite, Binding, BindingKind, GLOBAL, Home, ItemWrite, Scope, ScopeKind, StarImport,
};
pub(crate) use definitions::Yield;
pub use definitions::{Class, Function, Parameter};
pub use expr::{Argument, ArgumentKind, Call, Collection, Expr, Operator};
pub(crate) use flow::{Flow, Taker};
pub(crate) use guards::Guard;
use names::Names;
pub(crate) use reuse::Before;
use syntax::python::PythonTree;
use syntax::{TextRange, TextSize};

/// The caller's own number for the file that a module stands in. Several modules (scripts of one page) may share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source(pub u32);

/// A lowered Python text. See the [module documentation](self).
#[derive(Debug)]
pub struct Module {
    source: Source,
    range: TextRange,
    names: Arc<Names>,
    statements: Vec<reuse::Statement>,
    exprs: Vec<ExprData>,
    scopes: Vec<Scope>,
    bindings: Vec<Binding>,
    functions: Vec<Function>,
    classes: Vec<Class>,
    attribute_writes: BTreeMap<NameId, Vec<AttributeWrite>>,
    item_writes: Vec<ItemWrite>,
    guards: Vec<Guard>,
    errors: Vec<TextRange>,
    doc: Option<Arc<str>>,
    /// Globals are changed in ways that cannot be followed: `exec`, `globals()`.
    opaque_globals: bool,
    /// Attributes are set under names that are computed.
    opaque_attributes: bool,
    flow: OnceLock<Flow>,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn new(index: usize) -> Self {
                $name(u32::try_from(index).unwrap_or(u32::MAX))
            }

            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// An expression of a module.
    ExprId,
    /// A scope of a module.
    ScopeId,
    /// A binding of a module.
    BindingId,
    /// A function or lambda of a module.
    FunctionId,
    /// A class of a module.
    ClassId,
    /// An identifier of a module.
    NameId,
}

#[derive(Debug)]
pub(crate) struct ExprData {
    pub(crate) expr: Expr,
    pub(crate) range: TextRange,
    pub(crate) scope: ScopeId,
}

impl Module {
    /// Lowers the Python of `tree`, which was parsed from `text`.
    pub fn new(source: Source, tree: &PythonTree, text: &str) -> Module {
        lower::module(source, tree, text, None)
    }

    /// The same, faster, where most of the text stood in another one before.
    pub(crate) fn after(before: Before<'_>, source: Source, tree: &PythonTree, text: &str) -> Module {
        lower::module(source, tree, text, Some(before))
    }

    /// The file that it stands in.
    pub fn source(&self) -> Source {
        self.source
    }

    /// Where the Python stands in the host text.
    pub fn range(&self) -> TextRange {
        self.range
    }

    /// The docstring.
    pub fn doc(&self) -> Option<&str> {
        self.doc.as_deref()
    }

    /// Where the text is no Python. What stands near such a place may be read wrongly.
    pub fn errors(&self) -> &[TextRange] {
        &self.errors
    }

    /// All expressions, in no promised order.
    pub fn exprs(&self) -> impl Iterator<Item = (ExprId, &Expr)> {
        self.exprs.iter().enumerate().map(|(index, data)| (ExprId::new(index), &data.expr))
    }

    /// All calls, in no promised order.
    pub fn calls(&self) -> impl Iterator<Item = (ExprId, &Call)> {
        self.exprs().filter_map(|(id, expr)| match expr {
            Expr::Call(call) => Some((id, call)),
            _ => None,
        })
    }

    /// An expression.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()].expr
    }

    /// Where an expression stands.
    pub fn expr_range(&self, id: ExprId) -> TextRange {
        self.exprs[id.index()].range
    }

    /// The functions and lambdas.
    pub fn functions(&self) -> impl Iterator<Item = (FunctionId, &Function)> {
        self.functions.iter().enumerate().map(|(index, function)| (FunctionId::new(index), function))
    }

    /// A function.
    pub fn function(&self, id: FunctionId) -> &Function {
        &self.functions[id.index()]
    }

    /// A class.
    pub fn class(&self, id: ClassId) -> &Class {
        &self.classes[id.index()]
    }

    /// The name of a function; `None` for a lambda.
    pub fn function_name(&self, id: FunctionId) -> Option<&str> {
        self.function(id).name.map(|name| self.name(name))
    }

    /// The name of a class.
    pub fn class_name(&self, id: ClassId) -> &str {
        self.name(self.class(id).name)
    }

    /// The text of an identifier.
    pub fn name(&self, id: NameId) -> &str {
        self.names.text(id)
    }

    /// The smallest expression that covers the range.
    pub fn expr_covering(&self, range: TextRange) -> Option<ExprId> {
        let covering = self.exprs().filter(|(id, _)| self.expr_range(*id).contains_range(range));
        covering.map(|(id, _)| id).min_by_key(|id| self.expr_range(*id).len())
    }

    /// The largest expression that ends at the offset.
    pub fn expr_ending_at(&self, offset: TextSize) -> Option<ExprId> {
        let ending = self.exprs().filter(|(id, _)| self.expr_range(*id).end() == offset);
        ending.map(|(id, _)| id).max_by_key(|id| self.expr_range(*id).len())
    }

    /// Whether an attribute of that name is set anywhere, on whatever object.
    pub fn sets_attribute(&self, name: &str) -> bool {
        !self.attribute_writes(name).is_empty()
    }

    /// Whole values that are assigned to attributes, in no promised order: the object, the name and the value of
    /// `object.name = value`.
    pub fn attribute_values(&self) -> impl Iterator<Item = (ExprId, &str, ExprId)> {
        let all = self.attribute_writes.iter();
        let all = all.flat_map(|(name, writes)| writes.iter().map(|write| (self.name(*name), write)));
        all.filter_map(|(name, write)| match &self.binding(write.binding).kind {
            BindingKind::Value { value: Some(value), path, .. } if path.is_empty() => {
                Some((write.object, name, *value))
            }
            _ => None,
        })
    }

    /// Whether the text is broken inside of the range, so that what is read there may not be what was meant.
    pub fn is_broken(&self, range: TextRange) -> bool {
        self.errors.iter().any(|error| error.intersect(range).is_some())
    }

    /// In order of their starts, outer ones before inner ones.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = (ScopeId, &Scope)> {
        self.scopes.iter().enumerate().map(|(index, scope)| (ScopeId::new(index), scope))
    }

    /// The names of attributes that are set on objects which the test accepts.
    pub(crate) fn written_attributes(&self, accepts: impl Fn(ExprId) -> bool) -> Vec<&str> {
        let writes = self.attribute_writes.iter();
        let accepted = writes.filter(|(_, writes)| writes.iter().any(|write| accepts(write.object)));
        accepted.map(|(name, _)| self.name(*name)).collect()
    }

    pub(crate) fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    pub(crate) fn expr_scope(&self, id: ExprId) -> ScopeId {
        self.exprs[id.index()].scope
    }

    pub(crate) fn binding(&self, id: BindingId) -> &Binding {
        &self.bindings[id.index()]
    }

    pub(crate) fn bindings(&self) -> impl Iterator<Item = (BindingId, &Binding)> {
        self.bindings.iter().enumerate().map(|(index, binding)| (BindingId::new(index), binding))
    }

    pub(crate) fn name_id(&self, name: &str) -> Option<NameId> {
        self.names.ids.get(name).copied()
    }

    fn intern(&mut self, text: &str) -> NameId {
        // Most names are known: those of a text before an edit are shared with the text after it.
        self.name_id(text).unwrap_or_else(|| Arc::make_mut(&mut self.names).add(text))
    }

    /// What binds a name of a scope, in the order of the source.
    pub(crate) fn bindings_of(&self, scope: ScopeId, name: &str) -> &[BindingId] {
        self.name_id(name).map_or(&[], |name| self.scope(scope).names.of(name))
    }

    pub(crate) fn attribute_writes(&self, name: &str) -> &[AttributeWrite] {
        self.name_id(name).and_then(|id| self.attribute_writes.get(&id)).map_or(&[], Vec::as_slice)
    }

    /// Where its values go; worked out when it is first asked for.
    pub(crate) fn flow(&self) -> &Flow {
        self.flow.get_or_init(|| Flow::of(self))
    }

    pub(crate) fn has_opaque_globals(&self) -> bool {
        self.opaque_globals
    }

    pub(crate) fn has_opaque_attributes(&self) -> bool {
        self.opaque_attributes
    }

    /// The scope that a name used in `from` belongs to: Python's rules, by which a class is seen from its own body only.
    pub(crate) fn defining_scope(&self, from: ScopeId, name: NameId) -> ScopeId {
        let mut here = from;
        loop {
            let scope = self.scope(here);
            if scope.globals.contains(&name) {
                return GLOBAL;
            }
            let hidden = matches!(scope.kind, ScopeKind::Class(_)) && here != from;
            if !hidden && !scope.nonlocals.contains(&name) && scope.names.has(name) {
                return here;
            }
            match scope.parent {
                Some(parent) => here = parent,
                None => return GLOBAL,
            }
        }
    }

    /// The class whose method the scope belongs to.
    pub(crate) fn enclosing_method_class(&self, scope: ScopeId) -> Option<ClassId> {
        let mut here = Some(scope);
        while let Some(scope) = here.map(|here| self.scope(here)) {
            if let ScopeKind::Function(function) = scope.kind
                && let Some(class) = self.function(function).class
            {
                return Some(class);
            }
            here = scope.parent;
        }
        None
    }
}
