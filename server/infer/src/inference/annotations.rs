//! Annotations, and other places that name classes: what their instances are.

use crate::library;
use crate::module::{Expr, ExprId, Operator};
use crate::value::{ModuleRef, Plain, Type, Value};

use super::Inference;

/// What the generic types of `typing`, `collections.abc` and `builtins` stand for.
enum Generic {
    List,
    Set,
    Dict,
    Tuple,
    Iterator,
    Coroutine,
    Optional,
    Union,
    /// What is written around a type and says nothing of it.
    Wrapper,
    Class,
}

impl Inference<'_> {
    /// An instance of what an annotation names.
    pub(super) fn annotated(&self, module: ModuleRef, annotation: ExprId) -> Type {
        let source = self.module(module);
        match source.expr(annotation) {
            Expr::None => Plain::None.into(),
            Expr::Operation(Operator::Or, parts) => {
                Type::union(parts.iter().map(|part| self.annotated(module, *part)))
            }
            Expr::Wrapped(inner) => self.annotated(module, *inner),
            Expr::String(Some(name)) if source.name_id(name).is_some() => {
                self.instances(&self.global(module, name))
            }
            Expr::Subscript { object, index: Some(index) } => {
                let generic = self.type_of(module, *object);
                match generic.single().and_then(generic_named) {
                    Some(generic) => self.annotated_generic(module, &generic, *index),
                    None => self.instances(&generic),
                }
            }
            _ => self.instances(&self.type_of(module, annotation)),
        }
    }

    fn annotated_generic(&self, module: ModuleRef, generic: &Generic, index: ExprId) -> Type {
        let arguments = match self.module(module).expr(index) {
            Expr::Tuple(items) => items.as_slice(),
            _ => &[index],
        };
        let at = |place: usize| {
            arguments.get(place).map_or_else(Type::unknown, |argument| self.annotated(module, *argument))
        };
        match generic {
            Generic::List => Plain::List(at(0)).into(),
            Generic::Set => Plain::Set(at(0)).into(),
            Generic::Dict => Plain::Dict(at(0), at(1)).into(),
            Generic::Iterator => Plain::Iterator(at(0)).into(),
            Generic::Coroutine => Plain::Coroutine(at(arguments.len() - 1)).into(),
            Generic::Optional => Type::union([at(0), Plain::None.into()]),
            Generic::Union => Type::union((0..arguments.len()).map(at)),
            Generic::Wrapper => at(0),
            Generic::Class => self.type_of(module, index),
            // `tuple[int, ...]`: the dots are no expression of a known form.
            Generic::Tuple => match arguments.last().map(|last| self.module(module).expr(*last)) {
                Some(Expr::Other) => Plain::Iterator(at(0)).into(),
                _ => Plain::Tuple((0..arguments.len()).map(at).collect()).into(),
            },
        }
    }

    /// An instance of one of the classes: of a class, or of those in a tuple.
    pub(super) fn instances(&self, classes: &Type) -> Type {
        classes.flat_map(|value| match value {
            Value::Class(class) => Value::Instance(*class).into(),
            Value::Api(name) => library::instance(name),
            Value::Js(class) => self.instance_of_js(class),
            Value::Plain(Plain::None) => Plain::None.into(),
            Value::Plain(Plain::Tuple(classes)) => {
                Type::union(classes.iter().map(|class| self.instances(class)))
            }
            _ => Type::unknown(),
        })
    }

    /// What a name stands for where an `isinstance` test of it holds; otherwise `ty`. For who helps.
    pub(super) fn narrowed(&self, module: ModuleRef, id: ExprId, ty: Type) -> Type {
        let source = self.module(module);
        let Expr::Name(name) = *source.expr(id) else { return ty };
        let mut guards = source.guards(name).filter(|_| self.asks_callers).peekable();
        if guards.peek().is_none() {
            return ty;
        }
        let at = source.expr_range(id);
        let home = |id: ExprId| source.defining_scope(source.expr_scope(id), name);
        let is_bound_anew = |from| {
            let mut bindings = source.scope(home(id)).names.of(name).iter();
            bindings.any(|binding| source.is_bound_between(*binding, from, at))
        };
        let holding = guards.filter(|guard| {
            guard.holds.contains_range(at)
                && home(guard.tested) == home(id)
                && !is_bound_anew(guard.holds.start())
        });
        let Some(guard) = holding.min_by_key(|guard| guard.holds.len()) else { return ty };
        let tested = self.instances(&self.type_of(module, guard.classes)).without_unknown();
        if tested == Type::unknown() {
            return ty;
        }
        let fits = |value: &&Value| tested.alternatives().iter().any(|other| self.may_be(value, other));
        let known = self.resolved(&ty).without_unknown();
        let fitting: Vec<Type> =
            known.alternatives().iter().filter(fits).map(|value| value.clone().into()).collect();
        if fitting.is_empty() { tested } else { Type::union(fitting) }
    }

    /// Whether a value may be an instance of the class that another value is an instance of.
    fn may_be(&self, value: &Value, other: &Value) -> bool {
        match (value, other) {
            (Value::Plain(one), Value::Plain(other)) => {
                std::mem::discriminant(one) == std::mem::discriminant(other)
            }
            (Value::Instance(one), Value::Instance(other)) => self.are_related(*one, *other),
            (Value::ApiInstance(_) | Value::Elements(_), Value::ApiInstance(_))
            | (Value::Js(_), Value::Js(_)) => true,
            _ => false,
        }
    }
}

fn generic_named(value: &Value) -> Option<Generic> {
    let Value::Api(path) = value else { return None };
    let (module, name) = path.rsplit_once('.')?;
    if !matches!(module, "builtins" | "typing" | "typing_extensions" | "collections.abc") {
        return None;
    }
    Some(match name {
        "list" | "List" | "Sequence" | "MutableSequence" => Generic::List,
        "set" | "frozenset" | "Set" | "FrozenSet" | "AbstractSet" | "MutableSet" => Generic::Set,
        "dict" | "Dict" | "Mapping" | "MutableMapping" => Generic::Dict,
        "tuple" | "Tuple" => Generic::Tuple,
        "Iterable" | "Iterator" | "Collection" | "Generator" | "AsyncIterable" | "AsyncIterator"
        | "AsyncGenerator" => Generic::Iterator,
        "Awaitable" | "Coroutine" => Generic::Coroutine,
        "Optional" => Generic::Optional,
        "Union" => Generic::Union,
        "Annotated" | "Final" | "ClassVar" => Generic::Wrapper,
        "type" | "Type" => Generic::Class,
        _ => return None,
    })
}
