//! Functions of the project: what their parameters are, what they give, what their decorators make of them.

use crate::module::ScopeKind;
use crate::value::{ClassRef, FunctionRef, Plain, Type, Value};
use syntax::python::definitions::ParameterKind;

use super::calls::Arguments;
use super::{Inference, Key, shared};

impl Inference<'_> {
    /// A function as its name has it: what its decorators make of it, the lowest one first.
    pub(super) fn decorated(&self, function: FunctionRef) -> Type {
        let decorators = &self.module(function.module).function(function.id).decorators;
        decorators.iter().rev().fold(Value::Function(function).into(), |inner, decorator| {
            self.called_with(&self.type_of(function.module, *decorator), &[inner])
        })
    }

    /// What a parameter may be: as annotated, its default, or whatever is passed.
    pub(super) fn parameter(&self, function: FunctionRef, index: usize) -> Type {
        if index == 0
            && let Some(receiver) = self.receiver(function)
        {
            return receiver;
        }
        let parameter = &self.module(function.module).function(function.id).parameters[index];
        match parameter.kind {
            ParameterKind::Rest => return Type::unknown(),
            ParameterKind::Keywords => {
                return Plain::Dict(Plain::Str(None).into(), Type::unknown()).into();
            }
            _ => {}
        }
        let default = parameter.default.map(|default| shared(self.type_of(function.module, default)));
        let passed = match parameter.annotation.map(|node| self.annotated(function.module, node)) {
            Some(annotated) if annotated.is_known() => annotated,
            _ => Value::Parameter(function, index).into(),
        };
        Type::union(default.into_iter().chain([passed]))
    }

    /// What a method's first parameter is: `self`, or the class.
    fn receiver(&self, function: FunctionRef) -> Option<Type> {
        let source = self.module(function.module);
        let data = source.function(function.id);
        let id = data.class?;
        data.name?;
        let class = ClassRef { module: function.module, id };
        let has = |decorator: &str| {
            let names = data.decorators.iter().map(|decorator| self.type_of(function.module, *decorator));
            names.into_iter().any(|ty| ty.alternatives().contains(&Value::Api(decorator.into())))
        };
        let is_class_method =
            matches!(source.function_name(function.id), Some("__new__" | "__init_subclass__"));
        match () {
            () if has("builtins.staticmethod") => None,
            () if is_class_method || has("builtins.classmethod") => Some(Value::Class(class).into()),
            () => Some(Value::Instance(class).into()),
        }
    }

    /// What a call of the function gives. `bound` parameters are filled already: 1 for a method.
    pub(super) fn result(&self, function: FunctionRef, arguments: &Arguments<'_>, bound: usize) -> Type {
        let general = self.remember(Key::Result(function), || self.general_result(function));
        self.with_arguments(&general, function, arguments, bound)
    }

    fn general_result(&self, function: FunctionRef) -> Type {
        let data = self.module(function.module).function(function.id);
        let returned = data.returns.iter().map(|value| self.type_of(function.module, *value));
        let nothing = data.returns_nothing.then(|| Plain::None.into());
        let mut given = match data.is_generator {
            true => Plain::Iterator(self.yielded(function)).into(),
            false => Type::union(returned.chain(nothing)),
        };
        if !given.is_known()
            && let Some(annotation) = data.annotation
            && !data.is_generator
        {
            let annotated = self.annotated(function.module, annotation);
            given = if annotated.is_known() { annotated } else { given };
        }
        match data.is_async && !data.is_generator {
            true => Plain::Coroutine(given).into(),
            false => given,
        }
    }

    fn yielded(&self, function: FunctionRef) -> Type {
        let yields = &self.module(function.module).function(function.id).yields;
        Type::union(yields.iter().map(|one| {
            let value = self.type_of(function.module, one.value);
            if one.is_from { self.iterated(&value) } else { value }
        }))
    }

    /// Puts what is passed in the place of the function's own parameters.
    fn with_arguments(
        &self,
        ty: &Type,
        function: FunctionRef,
        arguments: &Arguments<'_>,
        bound: usize,
    ) -> Type {
        ty.flat_map(|value| match value {
            Value::Parameter(of, index) if *of == function => self.passed(function, *index, arguments, bound),
            Value::Partial(of) => Value::Partial(self.with_arguments(of, function, arguments, bound)).into(),
            Value::Plain(Plain::Coroutine(of)) => {
                Plain::Coroutine(self.with_arguments(of, function, arguments, bound)).into()
            }
            Value::Plain(Plain::List(of)) => {
                Plain::List(self.with_arguments(of, function, arguments, bound)).into()
            }
            Value::Plain(Plain::Tuple(items)) => {
                let items = items.iter().map(|item| self.with_arguments(item, function, arguments, bound));
                Plain::Tuple(items.collect()).into()
            }
            other => other.clone().into(),
        })
    }

    fn passed(&self, function: FunctionRef, index: usize, arguments: &Arguments<'_>, bound: usize) -> Type {
        let source = self.module(function.module);
        let name = source.name(source.function(function.id).parameters[index].name);
        let by_position = index.checked_sub(bound).and_then(|position| arguments.positional(self, position));
        by_position.or_else(|| arguments.keyword(self, name)).unwrap_or_else(Type::unknown)
    }

    /// The class in whose method the expression stands, for `super()`.
    pub(super) fn class_around(
        &self,
        module: crate::value::ModuleRef,
        id: crate::module::ExprId,
    ) -> Option<ClassRef> {
        let source = self.module(module);
        let scope = source.expr_scope(id);
        let in_class = !matches!(source.scope(scope).kind, ScopeKind::Module);
        let id = in_class.then(|| source.enclosing_method_class(scope))??;
        Some(ClassRef { module, id })
    }
}
