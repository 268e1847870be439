//! What values are.

use syntax::javascript::Expression;

use super::names::Resolved;
use super::shapes::Typing;
use crate::declaration::{Parameter, TypeExpr};
use crate::types::{Argument, JsType, Realm};

impl Typing<'_> {
    /// What an expression is.
    pub(super) fn value(self, value: &Expression) -> TypeExpr {
        match value {
            Expression::Function(function) => TypeExpr::Function(self.signature(function, None).into()),
            Expression::Class(class) => {
                let shape = self.class("", class, None);
                let mut constructor = shape.object.constructors.first().cloned().unwrap_or_default();
                constructor.returns = TypeExpr::Literals(shape.instance.into());
                TypeExpr::Constructor(constructor.into())
            }
            Expression::Object(members) => TypeExpr::Literals(self.object("", members).into()),
            Expression::Array => TypeExpr::Name("Array".into(), [TypeExpr::Any].into()),
            Expression::String(Some(text)) => TypeExpr::Literal(text.clone()),
            Expression::String(None) => TypeExpr::String,
            Expression::Number => TypeExpr::Number,
            Expression::BigInt => TypeExpr::BigInt,
            Expression::Boolean => TypeExpr::Boolean,
            Expression::Null => TypeExpr::Null,
            Expression::Undefined => TypeExpr::Undefined,
            Expression::Regex => TypeExpr::Name("RegExp".into(), Box::default()),
            Expression::New(class) => self.name(class, TypeExpr::Any),
            Expression::Name(name) if &**name == "this" => TypeExpr::This,
            Expression::Name(name) if name.starts_with("this.") => TypeExpr::Any,
            Expression::Name(name) if name.contains('.') && self.graph.resolve(self.file, name).is_none() => {
                given_by_platform(name, None)
            }
            Expression::Name(name) => type_of(self.name(name, TypeExpr::Any)).unwrap_or_default(),
            Expression::Call(callee, arguments) => self.called(callee, arguments),
            Expression::Await(value) => awaited(self.value(value)),
            Expression::Other => TypeExpr::Any,
        }
    }

    /// What a call gives: of a function of the project what its comment says, of the platform what it declares.
    fn called(self, callee: &str, arguments: &[Expression]) -> TypeExpr {
        match self.graph.resolve(self.file, callee) {
            None if callee.starts_with("this.") => TypeExpr::Any,
            None => given_by_platform(callee, Some(arguments)),
            Some(Resolved::Declared { file, name }) => {
                let declaration = self.graph.declaration(file, &name);
                let doc = declaration.and_then(|declaration| declaration.doc.as_ref());
                match declaration.map(|declaration| &declaration.value) {
                    Some(Expression::Function(function)) if doc.is_some_and(|doc| doc.returns.is_some()) => {
                        Typing { file, templates: &[], ..self }.signature(function, doc).returns
                    }
                    _ => TypeExpr::Any,
                }
            }
            Some(_) => TypeExpr::Any,
        }
    }

    /// What a function gives that says nothing of it. Names may be its own variables.
    pub(super) fn returned(self, value: &Expression, parameters: &[Parameter]) -> TypeExpr {
        match value {
            Expression::Name(name) if &**name == "this" => TypeExpr::This,
            Expression::Name(name) => {
                let parameter = parameters.iter().find(|parameter| *parameter.name == **name);
                parameter.map(|parameter| parameter.ty.clone()).unwrap_or_default()
            }
            Expression::Undefined => TypeExpr::Undefined,
            Expression::Object(_) | Expression::Class(_) | Expression::Function(_) => TypeExpr::Any,
            value => widened(self.value(value)),
        }
    }
}

/// What `a.b.c` is, or what calling it with these arguments gives, where `a` is a global of the platform.
fn given_by_platform(path: &str, arguments: Option<&[Expression]>) -> TypeExpr {
    let global = Some(Realm::page().global());
    let Some(ty) = path.split('.').fold(global, |ty, name| ty?.member(name)) else {
        return TypeExpr::Any;
    };
    let Some(arguments) = arguments else { return written(&ty) };
    let argument = |argument: &Expression| match argument {
        Expression::String(Some(text)) => Argument::text(text),
        Expression::Function(_) => Argument::Function,
        Expression::Number => Argument::Type(JsType::Number),
        Expression::String(None) => Argument::Type(JsType::String(None)),
        _ => Argument::Unknown,
    };
    written(&ty.call(&arguments.iter().map(argument).collect::<Vec<_>>()))
}

/// The class itself, of the type of its instances.
pub(super) fn type_of(ty: TypeExpr) -> Option<TypeExpr> {
    match ty {
        TypeExpr::Name(name, _) => Some(TypeExpr::TypeOf(name)),
        _ => None,
    }
}

/// How a type of the platform is written; those without a name are not.
fn written(ty: &JsType) -> TypeExpr {
    match ty {
        JsType::Undefined => TypeExpr::Undefined,
        JsType::Null => TypeExpr::Null,
        JsType::Boolean => TypeExpr::Boolean,
        JsType::Number => TypeExpr::Number,
        JsType::BigInt => TypeExpr::BigInt,
        JsType::Symbol => TypeExpr::Symbol,
        JsType::String(Some(text)) => TypeExpr::Literal((&**text).into()),
        JsType::String(None) => TypeExpr::String,
        JsType::Object(object) if ty.class_name().is_some() => {
            let arguments = object.arguments().iter().map(written).collect();
            TypeExpr::Name(object.interface().name.clone(), arguments)
        }
        JsType::Union(parts) => TypeExpr::Union(parts.iter().map(written).collect()),
        JsType::Any | JsType::Object(_) | JsType::Function(_) => TypeExpr::Any,
    }
}

fn awaited(ty: TypeExpr) -> TypeExpr {
    match ty {
        TypeExpr::Any => TypeExpr::Any,
        ty => TypeExpr::Name("Awaited".into(), [ty].into()),
    }
}

/// What a variable may be that begins as this.
pub(super) fn widened(ty: TypeExpr) -> TypeExpr {
    match ty {
        TypeExpr::Literal(_) => TypeExpr::String,
        // Something else comes later.
        TypeExpr::Null | TypeExpr::Undefined => TypeExpr::Any,
        other => other,
    }
}
