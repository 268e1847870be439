//! What the type parameters of a signature stand for in a call.

use std::sync::Arc;

use super::calls::parameter_type;
use super::{Argument, Environment, JsType, Object};
use crate::declaration::{Signature, TypeExpr, TypeParameter};

/// How deep types are compared.
const DEEPEST: usize = 8;

impl Environment {
    /// With the type parameters of a signature: what the arguments say they are, else their defaults, else not known.
    pub(super) fn inferred(&self, signature: &Signature, arguments: &[Argument]) -> Self {
        if signature.type_parameters.is_empty() {
            return self.clone();
        }
        let parameters = &signature.type_parameters;
        let mut inference =
            Inference { environment: self, parameters, found: vec![Vec::new(); parameters.len()] };
        for (index, argument) in arguments.iter().enumerate() {
            let Some(ty) = parameter_type(signature, index) else { break };
            match argument {
                Argument::Type(argument) => inference.compare(&ty, argument, 0),
                Argument::Function => inference.give_up(&ty, true),
                Argument::Unknown => inference.give_up(&ty, false),
            }
        }
        let mut result = self.clone();
        for (parameter, found) in parameters.iter().zip(inference.found) {
            let ty = match &parameter.default {
                _ if !found.is_empty() => JsType::union(found),
                Some(default) => result.evaluate(default),
                None => JsType::Any,
            };
            result = result.with([(parameter.name.clone(), ty)]);
        }
        result
    }
}

struct Inference<'a> {
    environment: &'a Environment,
    parameters: &'a [TypeParameter],
    /// For each parameter, what it was seen to be.
    found: Vec<Vec<JsType>>,
}

impl Inference<'_> {
    fn parameter(&self, ty: &TypeExpr) -> Option<usize> {
        let TypeExpr::Name(name, _) = ty else { return None };
        self.parameters.iter().position(|parameter| parameter.name == *name)
    }

    /// Compares a type as it is written with that of an argument.
    fn compare(&mut self, ty: &TypeExpr, argument: &JsType, level: usize) {
        if level > DEEPEST {
            return;
        }
        if let Some(index) = self.parameter(ty) {
            return self.note(index, argument);
        }
        match ty {
            TypeExpr::Name(name, arguments) => self.compare_named(name, arguments, argument, level),
            TypeExpr::Union(parts) => self.compare_union(parts, argument, level),
            TypeExpr::Intersection(parts) => {
                parts.iter().for_each(|part| self.compare(part, argument, level + 1));
            }
            TypeExpr::Tuple(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.compare(part, &argument.indexed(&JsType::text(&index.to_string())), level + 1);
                }
            }
            TypeExpr::Function(signature) if argument.is_function() => {
                self.compare(&signature.returns, &argument.call(&[]), level + 1);
            }
            TypeExpr::Literals(interface) => {
                if let (Some(ty), Some(object)) = (&interface.string_index, argument.as_object()) {
                    let value = object.string_index().unwrap_or_default();
                    self.compare(ty, &value, level + 1);
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, index: usize, argument: &JsType) {
        // A text counts as such only where certain texts are asked for.
        let widened = match argument {
            JsType::String(Some(_)) if self.parameters[index].bound.is_none() => JsType::String(None),
            other => other.clone(),
        };
        self.found[index].push(widened);
    }

    /// `Promise<T>` with an object of that interface, or with one that has the same use.
    fn compare_named(&mut self, name: &str, arguments: &[TypeExpr], argument: &JsType, level: usize) {
        let Some(first) = arguments.first() else { return };
        let Some(object) = argument.as_object() else {
            return self.compare(first, &JsType::Any, level + 1);
        };
        let same = object.walk(|holder| (*holder.interface().name == *name).then(|| holder.arguments()));
        match same {
            Some(types) => {
                for (ty, argument) in arguments.iter().zip(types) {
                    self.compare(ty, &argument, level + 1);
                }
            }
            None if ITERATED.contains(&name) => self.compare(first, &argument.item(), level + 1),
            None if name == "AsyncIterable" => self.compare(first, &argument.async_item(), level + 1),
            None => {}
        }
    }

    /// A part that stands for something that the argument is goes first; what is left is what a type parameter stands for.
    fn compare_union(&mut self, parts: &[TypeExpr], argument: &JsType, level: usize) {
        for argument in argument.parts() {
            let (open, fixed): (Vec<_>, Vec<_>) =
                parts.iter().partition(|part| self.parameter(part).is_some());
            match fixed.into_iter().find(|part| self.matches(part, argument)) {
                Some(part) => self.compare(part, argument, level + 1),
                None => open.into_iter().for_each(|part| self.compare(part, argument, level + 1)),
            }
        }
    }

    /// Whether an argument is plainly what that part of a union is about.
    fn matches(&self, part: &TypeExpr, argument: &JsType) -> bool {
        match part {
            TypeExpr::Name(name, _) => {
                let is_named = |holder: &Arc<Object>| (holder.interface().name == *name).then_some(());
                argument.as_object().is_some_and(|object| {
                    object.walk(is_named).is_some()
                        || &**name == "PromiseLike" && argument.is_promise()
                        || ITERATED.contains(&&**name)
                            && matches!(argument, JsType::Object(_))
                            && argument.item() != JsType::Any
                })
            }
            TypeExpr::Function(_) => argument.is_function(),
            TypeExpr::Undefined | TypeExpr::Null => argument.is_nothing(),
            TypeExpr::Literals(_) => matches!(argument, JsType::Object(_)),
            TypeExpr::String | TypeExpr::Number | TypeExpr::Boolean | TypeExpr::Tuple(_) => {
                *argument != JsType::Any
                    && argument.fits(&self.environment.evaluate(part)) == super::fit::Fit::Yes
            }
            _ => false,
        }
    }

    /// Nothing is known of an argument, so nothing of the parameters that it would tell; of a function, what it gives.
    fn give_up(&mut self, ty: &TypeExpr, is_function: bool) {
        if let Some(index) = self.parameter(ty).filter(|_| !is_function) {
            return self.found[index].push(JsType::Any);
        }
        match ty {
            TypeExpr::Name(_, arguments) if !is_function => {
                arguments.iter().for_each(|argument| self.give_up(argument, false));
            }
            TypeExpr::Union(parts) | TypeExpr::Tuple(parts) => {
                parts.iter().for_each(|part| self.give_up(part, is_function));
            }
            TypeExpr::Function(signature) => self.give_up(&signature.returns, false),
            _ => {}
        }
    }
}

/// Interfaces that say of what they are for no more than what iterating gives.
const ITERATED: [&str; 5] = ["Iterable", "ArrayLike", "Iterator", "ReadonlyArray", "ConcatArray"];
