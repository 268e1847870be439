//! Where the value of each expression goes, as far as the text itself says.

use std::collections::HashMap;

use super::{BindingId, BindingKind, Expr, ExprId, FunctionId, Module, NameId, ScopeId, ScopeKind};

/// What takes the value of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Taker {
    /// It is called.
    Called(ExprId),
    /// It is the argument with that index, in order of the source, of a call.
    Passed(ExprId, usize),
    /// It is what a name or an attribute is bound to.
    Bound(BindingId),
    /// It may be the value of this expression too.
    Same(ExprId),
    /// A member of it is this expression.
    Member(ExprId),
}

/// The ways of all values of a module.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    /// Sorted by expression.
    takers: Vec<(ExprId, Taker)>,
    /// Names and attributes by what they are called.
    mentions: HashMap<NameId, Vec<ExprId>>,
    lambdas: HashMap<FunctionId, ExprId>,
    scopes: HashMap<FunctionId, ScopeId>,
    /// The scope that each binding of a name belongs to.
    homes: HashMap<BindingId, ScopeId>,
    /// The object whose attribute a binding sets.
    objects: HashMap<BindingId, ExprId>,
}

impl Flow {
    pub(super) fn of(module: &Module) -> Flow {
        let mut flow = Flow::default();
        for (id, expr) in module.exprs() {
            flow.read(id, expr);
        }
        for (id, binding) in module.bindings() {
            if let BindingKind::Value { value: Some(value), path, .. } = &binding.kind
                && path.is_empty()
            {
                flow.takers.push((*value, Taker::Bound(id)));
            }
        }
        for (id, scope) in module.scopes() {
            if let ScopeKind::Function(function) = scope.kind {
                flow.scopes.insert(function, id);
            }
            flow.homes.extend(scope.names.values().flatten().map(|binding| (*binding, id)));
        }
        let writes = module.attribute_writes.values().flatten();
        flow.objects.extend(writes.map(|write| (write.binding, write.object)));
        flow.takers.sort_unstable();
        flow
    }

    fn read(&mut self, id: ExprId, expr: &Expr) {
        match expr {
            Expr::Name(name) => self.mentions.entry(*name).or_default().push(id),
            Expr::Attribute { object, name, .. } => {
                self.mentions.entry(*name).or_default().push(id);
                self.takers.push((*object, Taker::Member(id)));
            }
            Expr::Call(call) => {
                self.takers.push((call.function, Taker::Called(id)));
                let arguments = call.arguments.iter().enumerate();
                self.takers.extend(arguments.map(|(index, one)| (one.value, Taker::Passed(id, index))));
            }
            Expr::Lambda(function) => {
                self.lambdas.insert(*function, id);
            }
            Expr::Wrapped(inner) => self.takers.push((*inner, Taker::Same(id))),
            Expr::Either(parts) => self.takers.extend(parts.iter().map(|part| (*part, Taker::Same(id)))),
            _ => {}
        }
    }

    /// What takes the value of an expression.
    pub(crate) fn takers(&self, of: ExprId) -> impl Iterator<Item = Taker> {
        let start = self.takers.partition_point(|(id, _)| *id < of);
        self.takers[start..].iter().take_while(move |(id, _)| *id == of).map(|(_, taker)| *taker)
    }

    /// The names and attributes that are called so.
    pub(crate) fn mentions(&self, name: NameId) -> &[ExprId] {
        self.mentions.get(&name).map_or(&[], Vec::as_slice)
    }

    /// Where a lambda stands.
    pub(crate) fn lambda(&self, function: FunctionId) -> Option<ExprId> {
        self.lambdas.get(&function).copied()
    }

    /// The scope of a function's parameters.
    pub(crate) fn scope(&self, function: FunctionId) -> Option<ScopeId> {
        self.scopes.get(&function).copied()
    }

    /// The scope whose name a binding binds; `None` where it sets an attribute.
    pub(crate) fn home(&self, binding: BindingId) -> Option<ScopeId> {
        self.homes.get(&binding).copied()
    }

    /// The object whose attribute a binding sets.
    pub(crate) fn object(&self, binding: BindingId) -> Option<ExprId> {
        self.objects.get(&binding).copied()
    }
}
