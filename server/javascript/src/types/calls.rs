//! What calls give: which of several signatures is meant, and what the functions that are passed to them receive.

use std::sync::Arc;

use super::fit::{Fit, key_bound};
use super::{Environment, JsType};
use crate::declaration::{Parameter, Signature, TypeExpr};

/// What is passed in a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// A value of this type.
    Type(JsType),
    /// A function of Python.
    Function,
    /// A value of which nothing is known.
    Unknown,
}

impl Argument {
    /// This text.
    pub fn text(text: &str) -> Self {
        Self::Type(JsType::text(text))
    }
}

/// One way to call something.
#[derive(Debug, Clone)]
pub struct Overload {
    signatures: Arc<[Signature]>,
    at: usize,
    /// What the names in its signature stand for; its own type parameters are not among them.
    environment: Environment,
}

impl Overload {
    /// How it is written. There is one: it was made from it.
    pub fn signature(&self) -> &Signature {
        &self.signatures[self.at]
    }

    /// What the names in its signature stand for in a call with these arguments.
    pub fn environment(&self, arguments: &[Argument]) -> Environment {
        self.environment.inferred(self.signature(), arguments)
    }

    /// What a call with these arguments gives.
    pub fn returns(&self, arguments: &[Argument]) -> JsType {
        self.environment(arguments).evaluate(&self.signature().returns)
    }

    /// What the function receives that is passed as argument `index`.
    fn callback(&self, arguments: &[Argument], index: usize) -> Option<Vec<JsType>> {
        let ty = parameter_type(self.signature(), index)?;
        self.environment(arguments).evaluate(&ty).received()
    }
}

/// The type of argument `index`; of parameters that take all that follow, that of each.
pub(super) fn parameter_type(signature: &Signature, index: usize) -> Option<TypeExpr> {
    let parameters = &signature.parameters;
    match parameters.get(index).or_else(|| parameters.last().filter(|last| last.is_rest))? {
        Parameter { ty, is_rest: false, .. } => Some(ty.clone()),
        Parameter { ty: TypeExpr::Name(name, items), .. } if &**name == "Array" => items.first().cloned(),
        Parameter { ty, .. } => Some(TypeExpr::Indexed(Box::new(ty.clone()), Box::new(TypeExpr::Number))),
    }
}

impl JsType {
    /// The ways to call it. Of unions: those of all parts.
    pub fn overloads(&self) -> Vec<Overload> {
        self.ways(false)
    }

    /// The ways to make something of it with `new`.
    pub fn constructors(&self) -> Vec<Overload> {
        self.ways(true)
    }

    fn ways(&self, is_new: bool) -> Vec<Overload> {
        let all = self.parts().iter().filter_map(|part| match part {
            Self::Function(function) if !is_new => {
                Some((Arc::clone(&function.signatures), function.environment.clone()))
            }
            // Classes inherit nothing that makes them work without `new`.
            Self::Object(object) if !is_new && object.is_class() && object.interface.calls.is_empty() => None,
            Self::Object(object) => object.walk(|holder| {
                let interface = &holder.interface;
                let signatures = if is_new { &interface.constructors } else { &interface.calls };
                (!signatures.is_empty()).then(|| (Arc::clone(signatures), holder.environment(part)))
            }),
            _ => None,
        });
        all.flat_map(|(signatures, environment)| {
            (0..signatures.len()).map(move |at| Overload {
                signatures: Arc::clone(&signatures),
                at,
                environment: environment.clone(),
            })
        })
        .collect()
    }

    /// What a call gives. Of several signatures that may be meant, because arguments are not known: one of what they give.
    #[must_use]
    pub fn call(&self, arguments: &[Argument]) -> Self {
        let overloads = self.overloads();
        let meant = meant(&overloads, arguments);
        if meant.is_empty() {
            return Self::Any;
        }
        Self::union(meant.into_iter().map(|overload| overload.returns(arguments)))
    }

    /// What `new` gives; none for what is no class.
    pub fn construct(&self, arguments: &[Argument]) -> Option<Self> {
        let constructors = self.constructors();
        let meant = meant(&constructors, arguments);
        let made = meant.into_iter().map(|overload| overload.returns(arguments)).collect::<Vec<_>>();
        (!made.is_empty()).then(|| Self::union(made))
    }

    /// What a class makes; none for what is no class.
    pub fn instances(&self) -> Option<Self> {
        let Self::Object(object) = self else { return None };
        if !object.is_class() {
            return None;
        }
        self.member("prototype").or_else(|| self.construct(&[]))
    }

    /// What the function receives that is passed to a call as argument `index`, from 0: `[PointerEvent]` for the second
    /// argument of `addEventListener("click", f)`. None where no function is expected.
    pub fn callback(&self, arguments: &[Argument], index: usize) -> Option<Vec<Self>> {
        callback(&self.overloads(), arguments, index)
    }

    /// What the function receives that is passed to `new` as argument `index`.
    pub fn constructor_callback(&self, arguments: &[Argument], index: usize) -> Option<Vec<Self>> {
        callback(&self.constructors(), arguments, index)
    }

    /// What the function receives that is assigned to a member: `[PointerEvent]` for `onclick`.
    pub fn assigned_callback(&self, name: &str) -> Option<Vec<Self>> {
        self.member(name)?.received()
    }

    /// Which of [`Self::overloads`] a call means, as far as its arguments are written; none when no signature takes them.
    pub fn active_overload(&self, arguments: &[Argument]) -> Option<usize> {
        active(&self.overloads(), arguments)
    }

    /// Which of [`Self::constructors`] a call of `new` means.
    pub fn active_constructor(&self, arguments: &[Argument]) -> Option<usize> {
        active(&self.constructors(), arguments)
    }

    /// What a function of this type receives: of a function, of an object that can be called, of a listener.
    fn received(&self) -> Option<Vec<Self>> {
        let received = |overload: &Overload| {
            let parameters =
                overload.signature().parameters.iter().take_while(|parameter| !parameter.is_rest);
            parameters.map(|parameter| overload.environment.evaluate(&parameter.ty)).collect()
        };
        if let Some(overload) = self.overloads().first() {
            return Some(received(overload));
        }
        let listener = self.parts().iter().find_map(|part| part.member("handleEvent"));
        if let Some(overload) = listener.and_then(|listener| listener.overloads().into_iter().next()) {
            return Some(received(&overload));
        }
        self.parts().iter().any(|part| part.class_name() == Some("Function")).then(Vec::new)
    }
}

/// The call may still be written: up to the function, arguments may be missing.
fn callback(overloads: &[Overload], arguments: &[Argument], index: usize) -> Option<Vec<JsType>> {
    let mut arguments = arguments.to_vec();
    while arguments.len() <= index {
        arguments.push(if arguments.len() == index { Argument::Function } else { Argument::Unknown });
    }
    meant(overloads, &arguments).into_iter().find_map(|overload| overload.callback(&arguments, index))
}

/// The overloads that a call may mean: all that may take its arguments, up to the first that surely does. When none does, the
/// last: it is the most general as a rule.
fn meant<'a>(overloads: &'a [Overload], arguments: &[Argument]) -> Vec<&'a Overload> {
    let mut meant = Vec::new();
    for overload in overloads {
        match fit(overload, arguments, true) {
            Fit::No => {}
            Fit::Maybe => meant.push(overload),
            Fit::Yes => {
                meant.push(overload);
                return meant;
            }
        }
    }
    if meant.is_empty() {
        meant.extend(overloads.last());
    }
    meant
}

fn active(overloads: &[Overload], arguments: &[Argument]) -> Option<usize> {
    overloads.iter().position(|overload| fit(overload, arguments, false) != Fit::No)
}

/// Whether a signature takes these arguments. One that asks for certain texts and gets one is the one that is meant,
/// whatever the other arguments are. Arguments that are not written yet are no matter unless the call `is_whole`.
fn fit(overload: &Overload, arguments: &[Argument], is_whole: bool) -> Fit {
    let signature = overload.signature();
    let needed =
        signature.parameters.iter().take_while(|parameter| !parameter.is_optional && !parameter.is_rest);
    if is_whole && needed.count() > arguments.len() {
        return Fit::No;
    }
    let mut all = Fit::Yes;
    let mut is_told_apart = false;
    for (index, argument) in arguments.iter().enumerate() {
        let Some(ty) = parameter_type(signature, index) else { return Fit::No };
        let fit = overload.environment.fit(&signature.type_parameters, &ty, argument);
        if fit == Fit::No {
            return Fit::No;
        }
        is_told_apart |= fit == Fit::Yes && is_certain_text(&ty, signature);
        all = all.min(fit);
    }
    if is_told_apart { Fit::Yes } else { all }
}

/// `"2d"`, or a type parameter that is bound to certain texts.
fn is_certain_text(ty: &TypeExpr, signature: &Signature) -> bool {
    matches!(ty, TypeExpr::Literal(_)) || key_bound(&signature.type_parameters, ty).is_some()
}
