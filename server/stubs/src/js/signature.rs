//! Signatures of JavaScript as overloads of Python.

use std::collections::HashMap;

use javascript::declaration::{MemberKind, Parameter, Signature, TypeExpr, TypeParameter};

use super::index::substitute_in;
use super::types::{ANY, Place, Scope, Types};
use crate::names::{self, Hidden};

/// One overload: `(self, a: str, /)` without its brackets, and what it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overload {
    pub(super) parameters: String,
    pub(super) returns: String,
}

/// What signatures stand in.
#[derive(Clone, Copy)]
pub(super) struct Around<'s> {
    pub(super) hidden: &'s Hidden<'s>,
    /// Type variables of the class.
    pub(super) variables: &'s HashMap<&'s str, String>,
    /// `self` or `cls`, where there is one.
    pub(super) first: Option<&'s str>,
    pub(super) is_fractional: bool,
}

/// The overloads of a function, in order; those that an earlier one leaves nothing are left out.
pub(super) fn overloads(
    types: &mut Types<'_>,
    signatures: &[Signature],
    around: Around<'_>,
) -> Vec<Overload> {
    let signatures: Vec<Signature> =
        signatures.iter().flat_map(|signature| by_key(types, signature)).collect();
    let place = if signatures.len() > 1 { Place::Overload } else { Place::Parameter };
    let mut found: Vec<Overload> = Vec::new();
    for signature in &signatures {
        let overload = overload(types, signature, place, around);
        if found.iter().all(|known| known.parameters != overload.parameters) {
            found.push(overload);
        }
    }
    let is_literal = |overload: &Overload| overload.parameters.contains("_t.Literal[");
    if found.iter().all(is_literal) && found.len() > 1 {
        found.push(anything(around.first));
    }
    found
}

/// Whatever is passed, and whatever comes back.
pub(super) fn anything(first: Option<&str>) -> Overload {
    let first = first.map(|first| format!("{first}, ")).unwrap_or_default();
    Overload { parameters: format!("{first}*args: {ANY}, **kwargs: {ANY}"), returns: ANY.to_owned() }
}

/// `createElement<K extends keyof Tags>(tag: K): Tags[K]` as one signature for each result, which names its keys.
/// Where the result does not depend on the key, the key is any text.
fn by_key(types: &mut Types<'_>, signature: &Signature) -> Vec<Signature> {
    let Some((parameter, map)) = signature.type_parameters.iter().find_map(keyed) else {
        return vec![signature.clone()];
    };
    let with = |key: TypeExpr| {
        let mut other = substitute_in(signature, &HashMap::from([(&*parameter.name, key)]));
        other.type_parameters =
            other.type_parameters.iter().filter(|other| other.name != parameter.name).cloned().collect();
        other
    };
    if !depends_on(&signature.returns, &parameter.name) {
        return vec![with(TypeExpr::String)];
    }
    let mut groups: Vec<(&TypeExpr, Vec<TypeExpr>)> = Vec::new();
    for member in types.index.chain(map).iter().flat_map(|interface| &interface.members) {
        let MemberKind::Property { ty, .. } = &member.kind else {
            continue;
        };
        let key = TypeExpr::Literal(member.name.clone());
        match groups.iter_mut().find(|(known, _)| *known == ty) {
            Some((_, keys)) => keys.push(key),
            None => groups.push((ty, vec![key])),
        }
    }
    let overload = |(result, keys): (&TypeExpr, Vec<TypeExpr>)| {
        let mut one = with(TypeExpr::Union(keys.into()));
        one.returns = in_place_of_key(&signature.returns, &parameter.name, result);
        one
    };
    groups.into_iter().map(overload).collect()
}

/// A type parameter whose arguments are the keys of an interface, and that interface.
fn keyed(parameter: &TypeParameter) -> Option<(&TypeParameter, &str)> {
    match parameter.bound.as_ref()? {
        TypeExpr::KeyOf(map) => match &**map {
            TypeExpr::Name(name, _) => Some((parameter, name)),
            _ => None,
        },
        _ => None,
    }
}

fn depends_on(ty: &TypeExpr, parameter: &str) -> bool {
    in_place_of_key(ty, parameter, &TypeExpr::Any) != *ty
}

/// `ty` with `result` in the place of `Map[parameter]`.
fn in_place_of_key(ty: &TypeExpr, parameter: &str, result: &TypeExpr) -> TypeExpr {
    let each =
        |parts: &[TypeExpr]| parts.iter().map(|part| in_place_of_key(part, parameter, result)).collect();
    match ty {
        TypeExpr::Indexed(_, key) if matches!(&**key, TypeExpr::Name(name, _) if **name == *parameter) => {
            result.clone()
        }
        TypeExpr::Union(parts) => TypeExpr::Union(each(parts)),
        TypeExpr::Name(name, arguments) => TypeExpr::Name(name.clone(), each(arguments)),
        other => other.clone(),
    }
}

fn overload(types: &mut Types<'_>, signature: &Signature, place: Place, around: Around<'_>) -> Overload {
    let solved = solved(types, signature, place, around);
    let unsolved: HashMap<&str, TypeExpr> = signature
        .type_parameters
        .iter()
        .filter(|parameter| !solved.contains(&&*parameter.name))
        .map(|parameter| {
            let instead = parameter.default.clone().filter(|default| *default != TypeExpr::Never);
            (&*parameter.name, instead.or_else(|| parameter.bound.clone()).unwrap_or_default())
        })
        .collect();
    written(types, &substitute_in(signature, &unsolved), place, around)
}

/// The type parameters that a checker can use: those of an argument and of the result.
fn solved<'s>(types: &Types<'_>, signature: &'s Signature, place: Place, around: Around<'_>) -> Vec<&'s str> {
    if signature.type_parameters.is_empty() {
        return Vec::new();
    }
    // What is tried is not noted.
    let mut trial = Types::new(types.index);
    let tried = written(&mut trial, signature, place, around);
    let mentions = |text: &str, variable: &str| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == variable)
    };
    let is_solved = |parameter: &&TypeParameter| {
        let variable = own_variable(parameter);
        mentions(&tried.parameters, &variable) && mentions(&tried.returns, &variable)
    };
    signature.type_parameters.iter().filter(is_solved).map(|parameter| &*parameter.name).collect()
}

/// The type variable of a function's own type parameter; those of classes have no number.
fn own_variable(parameter: &TypeParameter) -> String {
    format!("_{}1", parameter.name)
}

fn written(types: &mut Types<'_>, signature: &Signature, place: Place, around: Around<'_>) -> Overload {
    let own = signature.type_parameters.iter().map(|parameter| (&*parameter.name, own_variable(parameter)));
    let mut variables: HashMap<&str, String> = around.variables.clone();
    variables.extend(own);
    let scope = Scope { place, hidden: around.hidden, variables: &variables, is_fractional: false, depth: 0 };
    let parameters = parameters(types, signature, scope, around.first);
    let result = Scope { place: Place::Result, is_fractional: around.is_fractional, ..scope };
    Overload { parameters, returns: types.render(&signature.returns, result) }
}

fn parameters(types: &mut Types<'_>, signature: &Signature, scope: Scope<'_>, first: Option<&str>) -> String {
    let mut written: Vec<String> = first.map(str::to_owned).into_iter().collect();
    let mut is_open = false;
    for (at, parameter) in signature.parameters.iter().enumerate() {
        if parameter.is_rest && !is_open {
            push_end(&mut written, first);
            is_open = true;
        }
        written.push(one(types, parameter, at, scope));
    }
    if !is_open {
        push_end(&mut written, first);
    }
    if signature.parameters.last().is_some_and(|last| !last.is_rest && types.is_options(&last.ty)) {
        written.push(format!("**kwargs: {ANY}"));
    }
    written.join(", ")
}

/// JavaScript has no names for arguments: all are passed by their position.
fn push_end(written: &mut Vec<String>, first: Option<&str>) {
    if written.len() > usize::from(first.is_some()) {
        written.push("/".to_owned());
    }
}

fn one(types: &mut Types<'_>, parameter: &Parameter, at: usize, scope: Scope<'_>) -> String {
    let name = names::parameter(&parameter.name, at);
    if parameter.is_rest {
        let item = match &parameter.ty {
            TypeExpr::Name(name, arguments) if &**name == "Array" => arguments.first().cloned(),
            _ => None,
        };
        return format!("*{name}: {}", types.render(&item.unwrap_or_default(), scope));
    }
    let ty = types.render(&parameter.ty, scope);
    match parameter.is_optional {
        false => format!("{name}: {ty}"),
        true if ty == ANY || ty.ends_with("None") => format!("{name}: {ty} = ..."),
        true => format!("{name}: {ty} | None = ..."),
    }
}
