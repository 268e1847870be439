//! What is put into lists, sets and dicts after they were made.

use crate::module::{ArgumentKind, BindingId, BindingKind, Collection, Expr, ExprId, Taker};
use crate::value::{ModuleRef, Plain, Type, Value};

use super::{Inference, Key};

impl Inference<'_> {
    /// A collection that a name or an attribute is bound to, with what is put into it later, as far as that is seen. For who
    /// helps: others may put something into it too.
    pub(super) fn filled_later(&self, module: ModuleRef, id: BindingId, made: Type) -> Type {
        let BindingKind::Value { value: Some(value), path, .. } = &self.module(module).binding(id).kind
        else {
            return made;
        };
        if !self.asks_callers || !path.is_empty() || !self.makes_collection(module, *value) {
            return made;
        }
        let added = self.remember(Key::Added(module, id), || {
            let found: Vec<Type> = self
                .mentions_of_collection(module, id)
                .into_iter()
                .flat_map(|(at, mention)| self.added_at(at, mention))
                .collect();
            Type::union(found)
        });
        made.flat_map(|value| match value {
            Value::Plain(Plain::List(of)) => Plain::List(Type::union([of.clone(), added.clone()])).into(),
            Value::Plain(Plain::Set(of)) => Plain::Set(Type::union([of.clone(), added.clone()])).into(),
            Value::Plain(Plain::Dict(of)) => Plain::Dict(Type::union([of.clone(), added.clone()])).into(),
            other => other.clone().into(),
        })
    }

    fn makes_collection(&self, module: ModuleRef, value: ExprId) -> bool {
        match self.module(module).expr(value) {
            Expr::List(_) | Expr::Set(_) | Expr::Dict(_) => true,
            Expr::Comprehension(kind, _) => *kind != Collection::Generator,
            Expr::Call(call) => call.arguments.is_empty(),
            _ => false,
        }
    }

    /// Where the collection is meant: the name, or the attribute of the same objects.
    fn mentions_of_collection(&self, module: ModuleRef, id: BindingId) -> Vec<(ModuleRef, ExprId)> {
        let source = self.module(module);
        let Some(object) = source.binding(id).object() else { return self.mentions_of_binding(module, id) };
        let name = source.name(source.binding(id).name);
        self.mentions_of_attribute(&self.type_of(module, object), name)
    }

    /// `items.append(x)`, `items.extend(more)`
    fn added_at(&self, module: ModuleRef, collection: ExprId) -> Vec<Type> {
        let source = self.module(module);
        let mut found = Vec::new();
        for taker in source.flow().takers(collection) {
            let Taker::Member(method) = taker else { continue };
            let Expr::Attribute { name, .. } = source.expr(method) else { continue };
            for taker in source.flow().takers(method) {
                let Taker::Called(call) = taker else { continue };
                let Expr::Call(call) = source.expr(call) else { continue };
                let argument = |at: usize| {
                    let is_it = |kind: ArgumentKind| kind == ArgumentKind::Positional(at);
                    let argument = call.arguments.iter().find(|argument| is_it(argument.kind))?;
                    Some(self.resolved(&self.type_of(module, argument.value)))
                };
                found.extend(match source.name(*name) {
                    "append" | "add" | "appendleft" => argument(0),
                    "insert" | "setdefault" => argument(1),
                    "extend" | "update" => argument(0).map(|all| self.iterated(&all)),
                    _ => None,
                });
            }
        }
        found
    }
}
