//! Values of built-in types: what their methods and operators give.

use crate::library;
use crate::module::Operator;
use crate::value::{Plain, Type, Value};

use super::Inference;
use super::attributes::type_name;
use super::calls::Arguments;

impl Inference<'_> {
    /// What a method of a built-in value gives.
    pub(super) fn method_of_plain(&self, plain: &Plain, name: &str, arguments: &Arguments<'_>) -> Type {
        let or_default = |of: &Type| {
            let default = arguments.positional(self, 1).unwrap_or_else(|| Plain::None.into());
            Type::union([of.clone(), default])
        };
        match (plain, name) {
            (Plain::Dict(_, of), "get" | "setdefault") => or_default(of),
            (Plain::Dict(_, of) | Plain::List(of) | Plain::Set(of), "pop") => of.clone(),
            (Plain::Dict(keys, _), "keys") => Plain::Iterator(keys.clone()).into(),
            (Plain::Dict(_, of), "values") => Plain::Iterator(of.clone()).into(),
            (Plain::Dict(keys, of), "items") => {
                Plain::Iterator(Plain::Tuple([keys.clone(), of.clone()].into()).into()).into()
            }
            (Plain::Dict(keys, of), "popitem") => Plain::Tuple([keys.clone(), of.clone()].into()).into(),
            (Plain::Dict(..) | Plain::List(_) | Plain::Set(_), "copy")
            | (Plain::Set(_), "difference" | "intersection") => plain.clone().into(),
            (Plain::Dict(..) | Plain::Set(_), "clear" | "update" | "add" | "discard" | "remove") => {
                Plain::None.into()
            }
            _ => type_name(plain)
                .and_then(|class| library::special(&format!("builtins.{class}"), name))
                .unwrap_or_else(Type::unknown),
        }
    }
}

/// What an operator makes of numbers, strings and lists, and of what says it of itself; everything else may overload it.
pub(super) fn operation(operator: Operator, operands: &[Type]) -> Type {
    let operands: &[Type] = &operands.iter().map(valued).collect::<Vec<_>>();
    let of_first = match (operands.first().and_then(Type::single), operator) {
        (Some(Value::Plain(Plain::Str(_))), operator) if operator != Operator::Divide => {
            Some(Plain::Str(None).into())
        }
        (Some(Value::Plain(Plain::List(of))), _) => of_list(operator, of, &operands[1..]),
        (Some(Value::ApiInstance(class)), Operator::Divide) => library::special(class, "__truediv__"),
        (Some(Value::ApiInstance(class)), Operator::Add) => library::special(class, "__add__"),
        _ => None,
    };
    of_first.unwrap_or_else(|| of_numbers(operator, operands))
}

/// What a name outside the project stands for: `math.pi`.
fn valued(operand: &Type) -> Type {
    match operand.single() {
        Some(Value::Api(name)) => library::value(name).unwrap_or_else(|| operand.clone()),
        _ => operand.clone(),
    }
}

/// `[0] * n`, `some + more`
fn of_list(operator: Operator, of: &Type, others: &[Type]) -> Option<Type> {
    let items = others.iter().map(|other| match (operator, other.single()?) {
        (Operator::Arithmetic, Value::Plain(Plain::Int(_))) => Some(of.clone()),
        (Operator::Add, Value::Plain(Plain::List(more))) => Some(more.clone()),
        _ => None,
    });
    let items: Vec<Type> = items.collect::<Option<_>>()?;
    (!items.is_empty()).then(|| Plain::List(Type::union(items.into_iter().chain([of.clone()]))).into())
}

fn of_numbers(operator: Operator, operands: &[Type]) -> Type {
    let mut floats = operator == Operator::Divide;
    for operand in operands {
        match operand.single() {
            Some(Value::Plain(Plain::Float)) => floats = true,
            Some(Value::Plain(Plain::Int(_) | Plain::Bool)) => {}
            _ => return Type::unknown(),
        }
    }
    if floats { Plain::Float.into() } else { Plain::Int(None).into() }
}

/// What `open` gives, by its mode.
pub(super) fn file(mode: Option<&Type>) -> Type {
    let Some(literal) = mode.map_or(Some("r"), |mode| mode.literal().map(|literal| &**literal)) else {
        return Type::unknown();
    };
    library::instance(match () {
        () if !literal.contains('b') => "io.TextIOWrapper",
        () if literal.contains('+') => "io.BufferedRandom",
        () if literal.contains('r') => "io.BufferedReader",
        () => "io.BufferedWriter",
    })
}
