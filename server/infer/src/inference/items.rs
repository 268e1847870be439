//! What is inside of values: items, what iterating gives, what awaiting gives.

use syntax::python::targets::Step;

use crate::library;
use crate::value::{Plain, Type, Value};

use super::{Inference, attributes::Access};

impl Inference<'_> {
    /// What one turn of `for x in value` gives.
    pub fn iterated(&self, ty: &Type) -> Type {
        self.resolved(ty).without_none().flat_map(|value| match value {
            Value::Plain(Plain::List(of) | Plain::Set(of) | Plain::Iterator(of)) => of.clone(),
            Value::Plain(Plain::Tuple(items)) => Type::union(items.iter().cloned()),
            Value::Plain(Plain::Str(_)) => Plain::Str(None).into(),
            Value::Plain(Plain::Bytes) => Plain::Int(None).into(),
            Value::Js(path) => self.received(path.item()),
            Value::Plain(Plain::Dict(keys, _)) => keys.clone(),
            Value::ApiInstance(class) => match library::special(class, "__iter__") {
                Some(iterator) => self.iterated(&iterator),
                None => self.item_of_api(class),
            },
            Value::Elements(class) => Value::ApiInstance(class.clone()).into(),
            Value::Api(name) => {
                library::value(name).map_or_else(Type::unknown, |value| self.iterated(&value))
            }
            _ => Type::unknown(),
        })
    }

    /// What `value[index]` gives; no index stands for a slice.
    pub(crate) fn indexed(&self, ty: &Type, index: Option<&Type>) -> Type {
        self.resolved(ty).without_none().flat_map(|value| match value {
            Value::Plain(Plain::Tuple(items)) => match index.and_then(Type::single) {
                Some(Value::Plain(Plain::Int(Some(at)))) if *at < items.len() => items[*at].clone(),
                _ if index.is_none() => Plain::Iterator(Type::union(items.iter().cloned())).into(),
                _ => Type::union(items.iter().cloned()),
            },
            Value::Plain(Plain::Str(_)) => Plain::Str(None).into(),
            Value::Plain(Plain::List(_)) | Value::ApiInstance(_) if index.is_none() => value.clone().into(),
            Value::Plain(Plain::List(of) | Plain::Dict(_, of)) => of.clone(),
            Value::Js(path) => self.received(path.item()),
            Value::ApiInstance(class) => self.item_of_elements(class, index),
            Value::Elements(_) if index.is_none() => value.clone().into(),
            Value::Elements(class) => match index.and_then(Type::literal) {
                Some(_) => self.item_of_elements(library::COLLECTION, index),
                None => Value::ApiInstance(class.clone()).into(),
            },
            Value::Api(name) => {
                library::value(name).map_or_else(Type::unknown, |value| self.indexed(&value, index))
            }
            Value::Instance(class) => {
                let getter = self.class_member(*class, "__getitem__", Access::Instance);
                self.called_with(&getter, &[Type::unknown()])
            }
            _ => Type::unknown(),
        })
    }

    /// What `class[index]` gives, by the page where that is an element.
    fn item_of_elements(&self, class: &str, index: Option<&Type>) -> Type {
        let by_page = index.and_then(Type::literal).and_then(|key| self.element_by_key(class, key));
        by_page.unwrap_or_else(|| self.item_of_api(class))
    }

    fn item_of_api(&self, class: &str) -> Type {
        self.called_with(&self.member_of_api(class, "__getitem__"), &[])
    }

    /// What `await value` gives.
    pub fn awaited(&self, ty: &Type) -> Type {
        self.resolved(ty).flat_map(|value| match value {
            Value::Plain(Plain::Coroutine(of)) => of.clone(),
            Value::Js(path) => self.received(path.awaited()),
            Value::Api(name) => library::value(name).map_or_else(Type::unknown, |value| self.awaited(&value)),
            _ => Type::unknown(),
        })
    }

    /// What `with value as x` binds.
    pub(super) fn entered(&self, ty: &Type) -> Type {
        ty.flat_map(|value| match value {
            Value::Instance(class) => {
                let enter = self.class_member(*class, "__enter__", Access::Instance);
                self.called_with(&enter, &[])
            }
            Value::ApiInstance(class) => library::special(class, "__enter__")
                .or_else(|| library::special(class, "__aenter__").map(|entered| self.awaited(&entered)))
                .unwrap_or_else(Type::unknown),
            _ => Type::unknown(),
        })
    }

    /// The part of a value that unpacking leads to.
    pub(super) fn unpacked(&self, ty: Type, path: &[Step]) -> Type {
        path.iter().fold(ty, |ty, step| match step {
            Step::Item(index) => ty.flat_map(|value| match value {
                Value::Plain(Plain::Tuple(items)) => items.get(*index).cloned().unwrap_or_else(Type::unknown),
                other => self.iterated(&other.clone().into()),
            }),
            Step::Some => self.iterated(&ty),
            Step::Rest => Plain::List(self.iterated(&ty)).into(),
        })
    }
}
