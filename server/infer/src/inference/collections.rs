//! What is put into lists, sets and dicts after they were made.

use crate::module::{ArgumentKind, BindingId, BindingKind, Call, Collection, Expr, ExprId, Taker};
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
            let mut added = Added::default();
            for (at, mention) in self.mentions_of_collection(module, id) {
                self.add_at(at, mention, &mut added);
            }
            Plain::Dict(Type::union(added.keys), Type::union(added.items)).into()
        });
        let Some(Value::Plain(Plain::Dict(keys, items))) = added.single() else { return made };
        let with = |of: &Type, more: &Type| Type::union([of.clone(), more.clone()]);
        made.flat_map(|value| match value {
            Value::Plain(Plain::List(of)) => Plain::List(with(of, items)).into(),
            Value::Plain(Plain::Set(of)) => Plain::Set(with(of, items)).into(),
            Value::Plain(Plain::Dict(key, of)) => Plain::Dict(with(key, keys), with(of, items)).into(),
            other => other.clone().into(),
        })
    }

    fn makes_collection(&self, module: ModuleRef, value: ExprId) -> bool {
        match self.module(module).expr(value) {
            Expr::List(_) | Expr::Set(_) | Expr::Dict(_) => true,
            Expr::Comprehension(kind, _) => *kind != Collection::Generator,
            Expr::Call(call) => call.arguments.is_empty(),
            Expr::Operation(_, operands) => operands
                .first()
                .is_some_and(|first| matches!(self.module(module).expr(*first), Expr::List(_))),
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

    /// `items.append(x)`, `items.extend(more)`, `items[key] = x`
    fn add_at(&self, module: ModuleRef, collection: ExprId, added: &mut Added) {
        let source = self.module(module);
        for taker in source.flow().takers(collection) {
            match taker {
                Taker::Filled(key, value) => {
                    added.keys.extend(key.map(|key| self.resolved(&self.type_of(module, key))));
                    added.items.push(self.resolved(&self.type_of(module, value)));
                }
                Taker::Member(method) => {
                    let Expr::Attribute { name, .. } = source.expr(method) else { continue };
                    for taker in source.flow().takers(method) {
                        let Taker::Called(call) = taker else { continue };
                        let Expr::Call(call) = source.expr(call) else { continue };
                        self.add_by_method(module, source.name(*name), call, added);
                    }
                }
                _ => {}
            }
        }
    }

    fn add_by_method(&self, module: ModuleRef, method: &str, call: &Call, added: &mut Added) {
        let argument = |at: usize| {
            let is_it = |kind: ArgumentKind| kind == ArgumentKind::Positional(at);
            let argument = call.arguments.iter().find(|argument| is_it(argument.kind))?;
            Some(self.resolved(&self.type_of(module, argument.value)))
        };
        match method {
            "append" | "add" | "appendleft" => added.items.extend(argument(0)),
            "insert" => added.items.extend(argument(1)),
            "setdefault" => {
                added.keys.extend(argument(0));
                added.items.extend(argument(1));
            }
            "extend" | "update" => match argument(0).as_ref().and_then(Type::single) {
                Some(Value::Plain(Plain::Dict(keys, items))) => {
                    added.keys.push(keys.clone());
                    added.items.push(items.clone());
                }
                _ => added.items.extend(argument(0).map(|all| self.iterated(&all))),
            },
            _ => {}
        }
    }
}

/// What is put into a collection.
#[derive(Default)]
struct Added {
    keys: Vec<Type>,
    items: Vec<Type>,
}
