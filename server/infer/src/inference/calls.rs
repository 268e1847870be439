//! Calls.

use std::sync::Arc;

use javascript::types::Argument;

use crate::library::{self, Outcome};
use crate::module::{self, ArgumentKind, Call, Expr, ExprId};
use crate::value::{ClassRef, Descriptor, FunctionRef, JsPath, ModuleRef, Plain, Type, Value};

use super::attributes::Access;
use super::{Inference, plain};

/// What a call passes.
pub(super) enum Arguments<'x> {
    /// As written.
    Written(ModuleRef, &'x [module::Argument]),
    /// By position.
    Types(&'x [Type]),
    /// Not seen.
    Hidden,
}

impl Arguments<'_> {
    pub(super) fn positional(&self, inference: &Inference<'_>, index: usize) -> Option<Type> {
        match self {
            Arguments::Written(module, arguments) => {
                let found =
                    arguments.iter().find(|argument| argument.kind == ArgumentKind::Positional(index));
                found.map(|argument| inference.type_of(*module, argument.value))
            }
            Arguments::Types(types) => types.get(index).cloned(),
            Arguments::Hidden => None,
        }
    }

    pub(super) fn keyword(&self, inference: &Inference<'_>, name: &str) -> Option<Type> {
        let Arguments::Written(module, arguments) = self else { return None };
        let source = inference.module(*module);
        let is_named = |argument: &&module::Argument| match argument.kind {
            ArgumentKind::Keyword(id) => source.name(id) == name,
            _ => false,
        };
        arguments.iter().find(is_named).map(|argument| inference.type_of(*module, argument.value))
    }

    fn for_js(&self, inference: &Inference<'_>) -> Vec<Argument> {
        match self {
            Arguments::Written(module, arguments) => inference.js_arguments(*module, arguments),
            Arguments::Types(types) => types.iter().map(|ty| inference.js_argument(ty)).collect(),
            Arguments::Hidden => Vec::new(),
        }
    }
}

impl Inference<'_> {
    pub(super) fn call_expr(&self, module: ModuleRef, id: ExprId, call: &Call) -> Type {
        let arguments = Arguments::Written(module, &call.arguments);
        if let Expr::Attribute { object, name, .. } = self.module(module).expr(call.function) {
            let name = self.module(module).name(*name);
            let object = self.resolved(&self.type_of(module, *object)).without_none();
            return object.flat_map(|value| match value {
                Value::Plain(Plain::Coroutine(_)) => self.called(&self.member_of(value, name), &arguments),
                Value::Plain(plain) => self.method_of_plain(plain, name, &arguments),
                other => self.called(&self.member_of(other, name), &arguments),
            });
        }
        let function = self.type_of(module, call.function);
        if call.arguments.is_empty()
            && function.alternatives().contains(&Value::Api("builtins.super".into()))
            && let Some(class) = self.class_around(module, id)
        {
            return Value::Super(class).into();
        }
        self.called(&function, &arguments)
    }

    /// What a call with these arguments, all by position, gives.
    pub(super) fn called_with(&self, callee: &Type, arguments: &[Type]) -> Type {
        self.called(callee, &Arguments::Types(arguments))
    }

    /// What a call with arguments that are not looked at gives.
    pub(crate) fn called_blindly(&self, callee: &Type) -> Type {
        self.called(callee, &Arguments::Hidden)
    }

    fn called(&self, callee: &Type, arguments: &Arguments<'_>) -> Type {
        callee.flat_map(|value| self.call(value, arguments))
    }

    fn call(&self, callee: &Value, arguments: &Arguments<'_>) -> Type {
        match callee {
            Value::Api(name) => self.call_api(name, arguments),
            Value::ApiInstance(name) if library::is_decorator_factory(name) => {
                arguments.positional(self, 0).unwrap_or_else(Type::unknown)
            }
            Value::Js(JsPath::Member(of, name)) if let Some(added) = self.added_member(of, name) => {
                self.given_by(added, of)
            }
            Value::Js(path) => self.received(path.called(arguments.for_js(self))),
            Value::Function(function) | Value::Descriptor(Descriptor::Static, function) => {
                self.result(*function, arguments, 0)
            }
            Value::Method(function, _) => self.result(*function, arguments, 1),
            Value::Class(class) => self.instance(*class),
            Value::Instance(class) => {
                self.called(&self.class_member(*class, "__call__", Access::Instance), arguments)
            }
            Value::Partial(of) => self.called(of, &Arguments::Hidden),
            Value::Descriptor(Descriptor::Property, _) => callee.clone().into(),
            Value::Parameter(function, index) => {
                self.called(&self.passed_by_callers(*function, *index), arguments)
            }
            Value::Unknown
            | Value::Module(_)
            | Value::ProjectModule(_)
            | Value::ApiInstance(_)
            | Value::Elements(_)
            | Value::Proxy
            | Value::Descriptor(Descriptor::Class, _)
            | Value::Super(_)
            | Value::Plain(_) => Type::unknown(),
        }
    }

    fn instance(&self, class: ClassRef) -> Type {
        let instance: Type = Value::Instance(class).into();
        match self.methods(class, "__new__").is_empty() {
            true => instance,
            false => instance.or_unknown(),
        }
    }

    fn call_api(&self, name: &Arc<str>, arguments: &Arguments<'_>) -> Type {
        let first = || arguments.positional(self, 0).unwrap_or_else(Type::unknown);
        if let Some(found) = first().literal().and_then(|selector| self.elements_by_selector(name, selector))
        {
            return found;
        }
        match library::call(name) {
            Outcome::Gives(ty) => ty,
            Outcome::Decorates => match first() {
                wrapped if self.is_python_callable(&wrapped) => wrapped,
                _ => Value::ApiInstance(name.clone()).into(),
            },
            Outcome::Partial => Value::Partial(first()).into(),
            Outcome::Awaited => self.awaited(&first()),
            Outcome::Describes(descriptor) => first().flat_map(|value| match value {
                Value::Function(function) | Value::Descriptor(_, function) => {
                    Value::Descriptor(descriptor, *function).into()
                }
                _ => Type::unknown(),
            }),
            Outcome::List => Plain::List(self.iterated(&first())).into(),
            Outcome::Set => Plain::Set(self.iterated(&first())).into(),
            Outcome::Iterator => Plain::Iterator(self.iterated(&first())).into(),
            Outcome::Next => self.iterated(&first()),
            Outcome::Same => first(),
            Outcome::OneOf => match arguments.positional(self, 1) {
                Some(_) => Type::union((0..).map_while(|index| arguments.positional(self, index))),
                None => self.iterated(&first()),
            },
            Outcome::File => {
                let mode = arguments.positional(self, 1).or_else(|| arguments.keyword(self, "mode"));
                plain::file(mode.as_ref())
            }
            Outcome::Second => {
                let second = arguments.positional(self, 1).unwrap_or_else(Type::unknown);
                Plain::Iterator(self.iterated(&second)).into()
            }
            Outcome::Enumerate => {
                let pair = [Plain::Int(None).into(), self.iterated(&first())];
                Plain::Iterator(Plain::Tuple(pair.into()).into()).into()
            }
            Outcome::Zip => self.zipped(arguments),
            Outcome::Map => {
                let items = arguments.positional(self, 1).unwrap_or_else(Type::unknown);
                Plain::Iterator(self.called_with(&first(), &[self.iterated(&items)])).into()
            }
            Outcome::GetAttribute => self.got_attribute(arguments),
            Outcome::Class => class_of(&first()),
        }
    }

    fn zipped(&self, arguments: &Arguments<'_>) -> Type {
        let columns =
            (0..).map_while(|index| arguments.positional(self, index)).map(|column| self.iterated(&column));
        Plain::Iterator(Plain::Tuple(columns.collect()).into()).into()
    }

    /// `getattr(object, "name", default)`
    fn got_attribute(&self, arguments: &Arguments<'_>) -> Type {
        let object = arguments.positional(self, 0);
        let name = arguments.positional(self, 1).and_then(|name| name.literal().cloned());
        match (object, name) {
            (Some(object), Some(name)) => {
                Type::union([self.member(&object, &name)].into_iter().chain(arguments.positional(self, 2)))
            }
            _ => Type::unknown(),
        }
    }

    /// The functions of the project that a call runs, with the number of parameters that are filled already.
    pub(crate) fn functions_called(&self, callee: &Type) -> Vec<(FunctionRef, usize)> {
        let mut found = Vec::new();
        for value in callee.alternatives() {
            match value {
                Value::Function(function) => found.push((*function, 0)),
                Value::Method(function, _) => found.push((*function, 1)),
                Value::Class(class) => {
                    found.extend(self.methods(*class, "__init__").into_iter().map(|function| (function, 1)));
                }
                Value::Instance(class) => {
                    found.extend(self.methods(*class, "__call__").into_iter().map(|function| (function, 1)));
                }
                _ => {}
            }
        }
        found
    }
}

/// What `type(value)` and `value.__class__` are.
pub(super) fn class_of(value: &Type) -> Type {
    value.flat_map(|value| match value {
        Value::Instance(class) => Value::Class(*class).into(),
        Value::ApiInstance(class) => Value::Api(class.clone()).into(),
        _ => Value::Api("builtins.type".into()).into(),
    })
}
