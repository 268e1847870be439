//! Types of expressions, worked out when they are asked for.

mod annotations;
mod attributes;
mod callers;
mod calls;
mod collections;
mod describe;
mod elements;
mod events;
mod imports;
mod items;
mod names;
mod nulls;
mod origins;
mod plain;
mod proxies;
mod results;
#[cfg(test)]
mod tests;
mod web;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::Arc;

use javascript::types::JsType;

use crate::library;
use crate::module::{BindingId, Collection, Expr, ExprId, Module, NameId, ScopeId};
use crate::surroundings::Surroundings;
use crate::value::{ClassRef, FunctionRef, JsPath, ModuleRef, Plain, Type, Value};

/// Types of the expressions of some modules that share their globals, and of what they import.
///
/// The order of statements does not matter: a name that is bound in several ways may be any of them. What cannot be
/// followed is [`Value::Unknown`]; whoever reports something asks that every alternative is what they look for.
///
/// It is made for one question or one pass over a module, and remembers every answer.
pub struct Inference<'a> {
    surroundings: &'a dyn Surroundings,
    modules: RefCell<Vec<&'a Module>>,
    /// How many of the modules share their globals; each other module is alone.
    group: usize,
    /// Whether parameters are what callers are seen to pass.
    asks_callers: bool,
    memo: RefCell<HashMap<Key, Option<Type>>>,
    js_types: RefCell<HashMap<JsPath, JsType>>,
    bases: RefCell<HashMap<ClassRef, Arc<[Option<ClassRef>]>>>,
    depth: Cell<usize>,
}

/// Answers that are longer in the making than this are unknown.
const DEEPEST: usize = 80;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Expr(ModuleRef, ExprId),
    Binding(ModuleRef, BindingId),
    Name(ModuleRef, ScopeId, NameId),
    Result(FunctionRef),
    Passed(FunctionRef, usize),
    Added(ModuleRef, BindingId),
    Attribute(ClassRef, Arc<str>, attributes::Access),
}

impl<'a> Inference<'a> {
    /// An inference over modules that share their globals: the scripts of one interpreter, or a single file.
    pub fn new(group: &[&'a Module], surroundings: &'a dyn Surroundings) -> Inference<'a> {
        Inference {
            surroundings,
            modules: RefCell::new(group.to_vec()),
            group: group.len(),
            asks_callers: false,
            memo: RefCell::default(),
            js_types: RefCell::default(),
            bases: RefCell::default(),
            depth: Cell::new(0),
        }
    }

    /// The same for who helps instead of judging: what a parameter may be is looked for among the callers that are seen.
    #[must_use]
    pub fn asking_callers(mut self) -> Self {
        self.asks_callers = true;
        self
    }

    /// The modules that share their globals, in the order they were given.
    pub fn group(&self) -> impl Iterator<Item = ModuleRef> + use<> {
        (0..self.group).map(module_ref)
    }

    /// The module behind a reference.
    pub fn module(&self, module: ModuleRef) -> &'a Module {
        self.modules.borrow()[module.0 as usize]
    }

    /// What an expression may stand for.
    pub fn type_of(&self, module: ModuleRef, id: ExprId) -> Type {
        self.remember(Key::Expr(module, id), || self.expr_type(module, id))
    }

    /// Whether calling it, as far as it is known for certain, runs Python code that JavaScript would have to keep
    /// alive by itself: a function, lambda, bound method, class, partial, or an object with `__call__`. No proxy.
    pub fn is_python_callable(&self, ty: &Type) -> bool {
        ty.alternatives().iter().all(|value| match value {
            Value::Function(_) | Value::Method(..) | Value::Class(_) => true,
            Value::Partial(of) => self.is_python_callable(of),
            Value::Instance(class) => self.has_call(*class),
            Value::Api(name) => library::is_callable(name),
            _ => false,
        })
    }

    fn has_call(&self, class: ClassRef) -> bool {
        let call = self.class_member(class, "__call__", attributes::Access::Instance);
        call.alternatives().iter().all(|value| matches!(value, Value::Function(_) | Value::Method(..)))
    }

    fn expr_type(&self, module: ModuleRef, id: ExprId) -> Type {
        let source = self.module(module);
        let of = |id: ExprId| self.type_of(module, id);
        match source.expr(id) {
            Expr::Other | Expr::Star(_) => Type::unknown(),
            Expr::Name(name) => {
                self.narrowed(module, id, self.name_type(module, source.expr_scope(id), *name))
            }
            Expr::Attribute { object, name, .. } => self.member(&of(*object), source.name(*name)),
            Expr::Call(call) => self.call_expr(module, id, call),
            Expr::Subscript { object, index } => self.indexed(&of(*object), index.map(of).as_ref()),
            Expr::Await(value) => self.awaited(&of(*value)),
            Expr::Lambda(id) => Value::Function(FunctionRef { module, id: *id }).into(),
            Expr::String(value) => Plain::Str(value.clone()).into(),
            Expr::Bytes => Plain::Bytes.into(),
            Expr::Integer(value) => Plain::Int(*value).into(),
            Expr::Float => Plain::Float.into(),
            Expr::Bool => Plain::Bool.into(),
            Expr::None => Plain::None.into(),
            Expr::List(items) => Plain::List(self.any_of(module, items)).into(),
            Expr::Set(items) => Plain::Set(self.any_of(module, items)).into(),
            Expr::Tuple(items) => self.tuple(module, items),
            Expr::Dict(pairs) => {
                let keys = pairs.iter().map(|(key, _)| key.map_or_else(Type::unknown, of));
                let values = pairs.iter().map(|(key, value)| match key {
                    Some(_) => of(*value),
                    None => Type::unknown(),
                });
                Plain::Dict(Type::union(keys), Type::union(values)).into()
            }
            Expr::Comprehension(collection, element) => {
                let element = of(*element);
                match collection {
                    Collection::List => Plain::List(element),
                    Collection::Set => Plain::Set(element),
                    Collection::Dict(key) => Plain::Dict(key.map_or_else(Type::unknown, of), element),
                    Collection::Generator => Plain::Iterator(element),
                }
                .into()
            }
            Expr::Either(parts) => Type::union(parts.iter().map(|part| of(*part))),
            Expr::Operation(operator, operands) => {
                let operands: Vec<Type> = operands.iter().map(|part| of(*part)).collect();
                plain::operation(*operator, &operands)
            }
            Expr::Wrapped(value) => of(*value),
        }
    }

    fn any_of(&self, module: ModuleRef, items: &[ExprId]) -> Type {
        Type::union(items.iter().map(|item| match self.module(module).expr(*item) {
            Expr::Star(inner) => self.iterated(&self.type_of(module, *inner)),
            _ => self.type_of(module, *item),
        }))
    }

    fn tuple(&self, module: ModuleRef, items: &[ExprId]) -> Type {
        if items.iter().any(|item| matches!(self.module(module).expr(*item), Expr::Star(_))) {
            return Plain::Iterator(self.any_of(module, items)).into();
        }
        Plain::Tuple(items.iter().map(|item| self.type_of(module, *item)).collect()).into()
    }

    /// The remembered answer, or a new one. A question that asks itself again is answered with unknown.
    fn remember(&self, key: Key, work: impl FnOnce() -> Type) -> Type {
        if let Some(known) = self.memo.borrow().get(&key) {
            return known.clone().unwrap_or_else(Type::unknown);
        }
        if self.depth.get() >= DEEPEST {
            return Type::unknown();
        }
        self.memo.borrow_mut().insert(key.clone(), None);
        self.depth.set(self.depth.get() + 1);
        let answer = work();
        self.depth.set(self.depth.get() - 1);
        self.memo.borrow_mut().insert(key, Some(answer.clone()));
        answer
    }

    pub(crate) fn modules_sharing_globals(&self, module: ModuleRef) -> Vec<ModuleRef> {
        match (module.0 as usize) < self.group {
            true => self.group().collect(),
            false => vec![module],
        }
    }
}

fn module_ref(index: usize) -> ModuleRef {
    ModuleRef(u32::try_from(index).unwrap_or(u32::MAX))
}

/// A list, set or dict behind a name may be changed by anyone: what it was made of is not all that it may hold.
fn shared(ty: Type) -> Type {
    let is_mutable =
        |value: &Value| matches!(value, Value::Plain(Plain::List(_) | Plain::Set(_) | Plain::Dict(..)));
    if !ty.alternatives().iter().any(is_mutable) {
        return ty;
    }
    ty.flat_map(|value| match value {
        Value::Plain(Plain::List(of)) => Plain::List(of.clone().or_unknown()).into(),
        Value::Plain(Plain::Set(of)) => Plain::Set(of.clone().or_unknown()).into(),
        Value::Plain(Plain::Dict(keys, of)) => {
            Plain::Dict(keys.clone().or_unknown(), of.clone().or_unknown()).into()
        }
        other => other.clone().into(),
    })
}
