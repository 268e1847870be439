//! Whether an argument can stand where a parameter is.

use std::sync::Arc;

use super::{Argument, Environment, JsType, Object};
use crate::declaration::{TypeExpr, TypeParameter};

/// Whether a value can stand where a type is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It cannot.
    No,
    /// Too little is known.
    Maybe,
    /// It can.
    Yes,
}

impl Environment {
    /// Whether an argument can stand where `ty` is written, in a signature with these type parameters.
    ///
    /// A parameter that takes certain texts only (`"2d"`, `keyof HTMLElementTagNameMap`) is there to tell overloads apart: an
    /// argument of which the text is not known does not fit.
    pub(super) fn fit(&self, parameters: &[TypeParameter], ty: &TypeExpr, argument: &Argument) -> Fit {
        if let Some(keys) = key_bound(parameters, ty) {
            return match argument {
                Argument::Type(JsType::String(Some(key))) if self.evaluate(keys).has_key(key) => Fit::Yes,
                _ => Fit::No,
            };
        }
        let unknown = parameters.iter().map(|parameter| (parameter.name.clone(), JsType::Any));
        let ty = self.with(unknown).evaluate(ty);
        match argument {
            Argument::Unknown | Argument::Type(JsType::Any) if matches!(ty, JsType::String(Some(_))) => {
                Fit::No
            }
            Argument::Unknown => Fit::Maybe,
            Argument::Function => takes_function(&ty),
            Argument::Type(argument) => argument.fits(&ty),
        }
    }
}

/// `M`, where `ty` is a type parameter that is bound to `keyof M`.
pub(super) fn key_bound<'a>(parameters: &'a [TypeParameter], ty: &TypeExpr) -> Option<&'a TypeExpr> {
    let TypeExpr::Name(name, _) = ty else { return None };
    let parameter = parameters.iter().find(|parameter| parameter.name == *name)?;
    match &parameter.bound {
        Some(TypeExpr::KeyOf(keys)) => Some(keys),
        _ => None,
    }
}

fn takes_function(ty: &JsType) -> Fit {
    let takes = ty.parts().iter().map(|part| match part {
        JsType::Any => Fit::Yes,
        JsType::Function(_) => Fit::Yes,
        JsType::Object(_) if part.is_function() || part.class_name() == Some("Object") => Fit::Yes,
        JsType::Object(object) if object.interface().name.is_empty() => Fit::Maybe,
        _ => Fit::No,
    });
    takes.max().unwrap_or(Fit::No)
}

impl JsType {
    /// Whether a value of this type can stand where `ty` is wanted.
    pub(super) fn fits(&self, ty: &Self) -> Fit {
        match (self, ty) {
            (_, Self::Any) => Fit::Yes,
            (Self::Any, _) => Fit::Maybe,
            (Self::Union(parts), _) => {
                let fits = parts.iter().map(|part| part.fits(ty));
                let (least, most) =
                    fits.fold((Fit::Yes, Fit::No), |(least, most), fit| (least.min(fit), most.max(fit)));
                if least == Fit::No { most.min(Fit::Maybe) } else { least }
            }
            (_, Self::Union(parts)) => parts.iter().map(|part| self.fits(part)).max().unwrap_or(Fit::No),
            (Self::Undefined | Self::Null, Self::Undefined | Self::Null) => Fit::Yes,
            // Python's None, which may mean that an argument is left out.
            (Self::Undefined | Self::Null, _) => Fit::Maybe,
            (Self::String(Some(text)), Self::String(Some(wanted))) => {
                if text == wanted {
                    Fit::Yes
                } else {
                    Fit::No
                }
            }
            (Self::String(None), Self::String(Some(_))) => Fit::No,
            (Self::String(_), Self::String(None)) | (Self::Function(_), Self::Function(_)) => Fit::Yes,
            (Self::Function(_), Self::Object(_)) => takes_function(ty),
            (_, Self::Object(wanted)) => self.as_object().map_or(Fit::No, |object| object.fits(wanted)),
            _ if self == ty => Fit::Yes,
            _ => Fit::No,
        }
    }
}

impl Object {
    /// By name, or by having all members that the other must have. What the members are is not compared.
    fn fits(self: &Arc<Self>, wanted: &Arc<Self>) -> Fit {
        let name = &wanted.interface().name;
        let is_named =
            |holder: &Arc<Self>| (!name.is_empty() && holder.interface().name == *name).then_some(());
        if &**name == "Object" || self.walk(is_named).is_some() {
            return Fit::Yes;
        }
        // What Python makes of a dict: its members are not known.
        if &*self.interface().name == "Object" {
            return Fit::Maybe;
        }
        if wanted.is_iterable() {
            return if self.is_iterable() { Fit::Yes } else { Fit::No };
        }
        if wanted.string_index().is_some() {
            return if self.string_index().is_some() { Fit::Yes } else { Fit::No };
        }
        let this = JsType::Object(Arc::clone(self));
        let is_callable = |of: &JsType| !of.overloads().is_empty();
        if is_callable(&JsType::Object(Arc::clone(wanted))) && !is_callable(&this) {
            return Fit::No;
        }
        let mut all = Fit::Maybe;
        let lacks = wanted.walk(|holder| {
            let mut needed =
                holder.interface().members.iter().filter(|member| !member.is_optional).peekable();
            all = if needed.peek().is_some() { Fit::Yes } else { all };
            needed.any(|member| this.find(&member.name).is_none()).then_some(())
        });
        if lacks.is_some() { Fit::No } else { all }
    }

    /// It is wanted, or offered, as something to iterate.
    fn is_iterable(self: &Arc<Self>) -> bool {
        let is_named =
            |holder: &Arc<Self>| matches!(&*holder.interface().name, "Iterable" | "ArrayLike").then_some(());
        self.walk(is_named).is_some()
            || self.number_index().is_some()
            || JsType::Object(Arc::clone(self)).find("[Symbol.iterator]").is_some()
    }
}
