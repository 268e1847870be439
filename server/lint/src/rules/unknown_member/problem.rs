//! What is wrong with a member, if anything.

use javascript::proxies;
use javascript::types::{JsType, Object, Realm};
use knowledge::spelling::{closest, distance};
use knowledge::{Runtime, Thread};
use project::links::Interpreter;

/// Why a value does not have a member.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Problem {
    /// It has one that is written nearly so.
    Misspelt {
        /// The one that it has, as JavaScript writes it.
        meant: String,
        /// Nobody can have added a member of the name.
        is_certain: bool,
    },
    /// It has it on this thread only, and the code runs on the other.
    OnOtherThread(Thread),
    /// It is a promise of this value, which has it.
    NotAwaited(JsType),
    /// Pyodide adds it, and the code runs on MicroPython.
    OnlyInPyodide,
}

/// The interfaces of what is on both threads under two names: on the page, in a worker.
const COUNTERPARTS: [(&str, &str); 2] = [("Navigator", "WorkerNavigator"), ("Location", "WorkerLocation")];

/// Interfaces that grow slowly, so that a name which they lack is no news.
const OF_THE_LANGUAGE: [&str; 6] = ["Array", "Date", "Map", "Promise", "RegExp", "Set"];

impl Problem {
    /// The problem with `name` as a member of a value of this type, if it certainly lacks it and there is a guess what was
    /// meant.
    pub(super) fn of(ty: &JsType, name: &str, interpreter: Option<&Interpreter>) -> Option<Problem> {
        if ty.find(name).is_some() || !ty.is_declared() {
            return None;
        }
        let thread = interpreter.map(Interpreter::thread);
        let is_certain = ty.is_closed();
        if is_certain && ty.parts().iter().all(|part| part.class_name() == Some("Promise")) {
            let is_of_page = realm(ty) == Some(Realm::page());
            // The page's promises reach a worker as what the bridge between the two makes of them.
            if thread == Some(Thread::Worker) && is_of_page {
                return None;
            }
            let given = ty.awaited();
            if given.class_name().is_some() && given.find(name).is_some() {
                return Some(Problem::NotAwaited(given));
            }
        }
        if let Some(other) = thread.and_then(|_| thread_of_counterpart(ty, name)) {
            return Some(Problem::OnOtherThread(other));
        }
        if let Some(meant) = meant(ty, name).filter(|meant| is_certain || is_typical(name, meant)) {
            return Some(Problem::Misspelt { meant, is_certain });
        }
        let is_micropython = interpreter.is_some_and(|known| known.runtime() == Runtime::MicroPython);
        let adds = |runtime| proxies::may_add(runtime, name);
        let is_lacking = || name.contains('_') || is_of_language(ty);
        (is_certain
            && is_micropython
            && adds(Runtime::Pyodide)
            && !adds(Runtime::MicroPython)
            && is_lacking())
        .then_some(Problem::OnlyInPyodide)
    }
}

/// The member that is written nearly so. Constants are too many and too much alike to guess (`TEXTURE_2D`).
fn meant(ty: &JsType, name: &str) -> Option<String> {
    let names = ty.member_names();
    let names = names.iter().map(AsRef::as_ref);
    closest(name, names.filter(|name| name.contains(|letter: char| letter.is_ascii_lowercase())))
        .map(str::to_owned)
}

/// The thread on which values like this one have the member.
fn thread_of_counterpart(ty: &JsType, name: &str) -> Option<Thread> {
    let here = realm(ty)?;
    let has = |part: &JsType| match part {
        JsType::Object(object) => counterpart(object).is_some_and(|other| other.find(name).is_some()),
        _ => false,
    };
    let other = if here == Realm::page() { Thread::Worker } else { Thread::Main };
    ty.parts().iter().all(has).then_some(other)
}

fn counterpart(object: &Object) -> Option<JsType> {
    let here = object.scope().realm();
    let other = here.other();
    let name = &*object.interface().name;
    if here.global().class_name() == Some(name) {
        return Some(other.global());
    }
    let renamed = COUNTERPARTS.iter().find_map(|(page, worker)| match name {
        _ if name == *page => Some(*worker),
        _ if name == *worker => Some(*page),
        _ => None,
    });
    other.instance(renamed.unwrap_or(name))
}

/// Where the value comes from.
fn realm(ty: &JsType) -> Option<Realm> {
    match ty.parts().first()? {
        JsType::Object(object) => Some(object.scope().realm()),
        _ => None,
    }
}

fn is_of_language(ty: &JsType) -> bool {
    ty.parts().iter().all(|part| part.class_name().is_some_and(|name| OF_THE_LANGUAGE.contains(&name)))
}

/// A slip that is hardly a name of somebody's own: other cases of letters, one letter in six, two in ten.
fn is_typical(name: &str, meant: &str) -> bool {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let allowed = match meant.len() {
        0..=4 => return false,
        5 => 0,
        6..=9 => 1,
        _ => 2,
    };
    plain(name) == plain(meant) || distance(name, meant) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_small() {
        for (name, meant, expected) in [
            ("clasList", "classList", true),
            ("classlist", "classList", true),
            ("class_list", "classList", true),
            ("tilte", "title", false),
            ("Title", "title", true),
            ("Name", "name", false),
            ("locaiton", "location", true),
            ("localisation", "location", false),
            ("requestAnimatonFram", "requestAnimationFrame", true),
        ] {
            assert_eq!(is_typical(name, meant), expected, "{name}");
        }
    }
}
