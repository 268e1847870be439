//! What a function takes.

use infer::{FunctionRef, Inference};
use knowledge::Flavor;
use syntax::python::definitions::ParameterKind;

/// How many arguments a function takes by position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Given before the call: `self` of a bound method.
    filled: usize,
    /// All that may be given by position, the filled ones among them; `None` with `*args`.
    most: Option<usize>,
    /// Names of those without a default, in order, the filled ones among them.
    required: Vec<String>,
    /// Names of those that can only be given by name, without a default.
    by_name: Vec<String>,
    /// It has any parameter beside the filled ones.
    has_any: bool,
}

/// Why a function cannot take exactly one argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// It takes none.
    None {
        /// Given before the call.
        filled: usize,
    },
    /// It needs these as well.
    More {
        /// In order.
        names: Vec<String>,
        /// How many it needs by position, the filled ones among them.
        required: usize,
        /// Given before the call.
        filled: usize,
        /// They can be given by name only.
        by_name: bool,
    },
}

impl Shape {
    pub(super) fn of(inference: &Inference<'_>, function: FunctionRef, filled: usize) -> Self {
        let module = inference.module(function.module);
        let parameters = &module.function(function.id).parameters;
        let is_positional =
            |kind: ParameterKind| matches!(kind, ParameterKind::PositionalOnly | ParameterKind::Normal);
        let named = |accepts: &dyn Fn(ParameterKind) -> bool| {
            let wanted = parameters.iter().filter(|one| accepts(one.kind) && one.default.is_none());
            wanted.map(|one| module.name(one.name).to_owned()).collect()
        };
        let has_rest = parameters.iter().any(|one| one.kind == ParameterKind::Rest);
        let positional = parameters.iter().filter(|one| is_positional(one.kind)).count();
        Shape {
            filled,
            most: (!has_rest).then_some(positional),
            required: named(&is_positional),
            by_name: named(&|kind| kind == ParameterKind::KeywordOnly),
            has_any: parameters.len() > filled,
        }
    }

    /// Why a call with the event fails. `asks`: who calls leaves the event out where there is no parameter at all.
    pub(super) fn mismatch(&self, asks: bool) -> Option<Mismatch> {
        let filled = self.filled;
        if self.most.is_some_and(|most| most <= filled) && (self.has_any || !asks) {
            return Some(Mismatch::None { filled });
        }
        let more = |names: &[String], by_name| {
            let (names, required) = (names.to_vec(), self.required.len());
            Some(Mismatch::More { names, required, filled, by_name })
        };
        match self.required.get(filled + 1..) {
            Some(names) if !names.is_empty() => more(names, false),
            _ if !self.by_name.is_empty() => more(&self.by_name, true),
            _ => None,
        }
    }
}

impl Mismatch {
    /// The runtime's words, without the function's name, which they spell in several ways.
    pub(super) fn error(&self, flavor: Flavor) -> String {
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        match (self, flavor) {
            (Mismatch::None { filled }, Flavor::Py) => {
                let were = if *filled == 0 { "was" } else { "were" };
                let given = filled + 1;
                format!("… takes {filled} positional argument{} but {given} {were} given", plural(*filled))
            }
            (Mismatch::None { filled }, Flavor::Mpy) => {
                format!("… takes {filled} positional arguments but {} were given", filled + 1)
            }
            (Mismatch::More { required, filled, by_name: false, .. }, Flavor::Mpy) => {
                format!("… takes {required} positional arguments but {} were given", filled + 1)
            }
            (Mismatch::More { names, by_name, .. }, _) => {
                let kind = if *by_name { "keyword-only" } else { "positional" };
                let names = names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>();
                format!(
                    "… missing {} required {kind} argument{}: {}",
                    names.len(),
                    plural(names.len()),
                    listed(&names)
                )
            }
        }
    }

    pub(super) fn advice(&self) -> &'static str {
        match self {
            Mismatch::None { .. } => "Give it a parameter for the event.",
            Mismatch::More { .. } => "It can take the event only: give the others a default, or wrap it.",
        }
    }
}

/// As CPython lists names: `'a', 'b', and 'c'`.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => format!("{one} and {other}"),
        [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
    }
}
