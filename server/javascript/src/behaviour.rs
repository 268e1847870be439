//! JavaScript as Python meets it: which functions keep a function they are given, and which classes need `new`.
//!
//! Pyodide frees a Python function that was handed to JavaScript when the call returns, unless the call gives a
//! promise. So it matters whether JavaScript calls it at once ([`Retention::Sync`]) or later ([`Retention::Retained`]).
//! The tables are generated from the declarations of TypeScript and the Web IDL of the standards; see
//! `generate/README.md`. Names that they do not know have no answer: nothing may be concluded from `None`.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

/// What JavaScript does with a function that it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Retention {
    /// It calls it after the call returned: in Pyodide the caller must keep a proxy alive.
    Retained,
    /// It calls it before the call returns, or never.
    Sync,
    /// The call gives a promise; Pyodide keeps the function until that is settled.
    UntilPromise,
    /// It compares it with what it was given before: it must be the same proxy (`removeEventListener`).
    Identity,
}

/// A global JavaScript class.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// What `new X()` does: in Python, `X.new()`.
    pub construct: Construct,
    /// What `X()` does, without `new`.
    #[serde(default)]
    pub call: Call,
    /// It is there on a page's main thread.
    #[serde(default)]
    pub window: bool,
    /// It is there in a dedicated worker.
    #[serde(default)]
    pub worker: bool,
    /// The class that it extends and the mixins that it includes; some of them are no global names.
    #[serde(default)]
    pub parents: Vec<String>,
}

/// What `new X()` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Construct {
    /// It makes an instance.
    Legal,
    /// It throws "Illegal constructor" or "is not a constructor": instances come from elsewhere.
    Illegal,
    /// It throws for everything but a subclass that is registered as a custom element.
    Element,
}

/// What `X()` without `new` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Call {
    /// It throws a `TypeError`.
    #[default]
    Throws,
    /// It makes an instance, as `new X()` does (`Array(3)`, `Error("x")`, `Object()`).
    Instance,
    /// It gives text: the time now for `Date()`, its argument as text for `String(…)`.
    String,
    /// It gives its argument as a number.
    Number,
    /// It gives the truth of its argument.
    Boolean,
    /// It gives its argument as a `BigInt`.
    Bigint,
    /// It makes a symbol.
    Symbol,
}

impl Class {
    /// `X()` throws and `X.new()` works: a call without `new` is a mistake that `new` mends.
    pub fn needs_new(&self) -> bool {
        self.call == Call::Throws && self.construct == Construct::Legal
    }
}

/// The global class under `path`: `Map`, `MutationObserver`, `Intl.Collator`.
pub fn class(path: &str) -> Option<&'static Class> {
    classes().get(path)
}

/// Every global class by its path, sorted.
pub fn classes() -> &'static BTreeMap<String, Class> {
    static CLASSES: LazyLock<BTreeMap<String, Class>> = LazyLock::new(|| read_classes().unwrap_or_default());
    &CLASSES
}

/// What the global function at `path` (`setTimeout`, `Array.from`) does with a function as argument `index`, from 0.
/// The path starts at the global object: no `window.` or `self.`.
pub fn global_callback(path: &str, index: usize) -> Option<Retention> {
    callbacks().functions.get(path)?.get(&index).copied()
}

/// What `X.new(…)` does with a function as argument `index`, from 0: `Retained` for `MutationObserver`.
pub fn constructor_callback(class: &str, index: usize) -> Option<Retention> {
    callbacks().constructors.get(class)?.get(&index).copied()
}

/// What the method `name` of an unknown JavaScript object does with a function as argument `index`, from 0.
///
/// There is an answer only where every interface with such a method gives the same: `addEventListener` keeps its
/// listener whatever it is called on, while `map` is lazy on an iterator and immediate on an array. The underscore that
/// Python needs after some names (`finally_`) is taken off.
pub fn method_callback(name: &str, index: usize) -> Option<Retention> {
    let name = name.strip_suffix('_').unwrap_or(name);
    let mut answers =
        callbacks().methods.get(name)?.values().map(|parameters| parameters.get(&index).copied());
    let first = answers.next()??;
    answers.all(|answer| answer == Some(first)).then_some(first)
}

/// What the method `name` of an instance of `class` does with a function as argument `index`, from 0. Inherited
/// methods count; a method of the class itself that says nothing about `index` hides inherited ones.
pub fn method_callback_on(class: &str, name: &str, index: usize) -> Option<Retention> {
    let name = name.strip_suffix('_').unwrap_or(name);
    let owners = callbacks().methods.get(name)?;
    let mut next = vec![class];
    let mut seen: Vec<&str> = Vec::new();
    while let Some(class) = next.pop() {
        if let Some(parameters) = owners.get(class) {
            return parameters.get(&index).copied();
        }
        if !seen.contains(&class) {
            seen.push(class);
            let parents = classes().get(class).map(|class| class.parents.as_slice()).unwrap_or_default();
            next.extend(parents.iter().rev().map(String::as_str));
        }
    }
    None
}

/// Whether some function, constructor or method of that name keeps a function that it is given. Constructors go by the
/// name of their class.
pub fn may_keep(name: &str) -> bool {
    static NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let table = callbacks();
        let keeps = |parameters: &Parameters| parameters.values().any(|found| *found == Retention::Retained);
        let methods =
            table.methods.iter().filter(|(_, owners)| owners.values().any(keeps)).map(|(name, _)| name);
        let others = [&table.functions, &table.constructors].into_iter().flatten();
        let others = others.filter(|(_, parameters)| keeps(parameters)).map(|(name, _)| name);
        methods.chain(others).map(String::as_str).collect()
    });
    NAMES.contains(name)
}

/// Argument index to what happens to a function there.
type Parameters = BTreeMap<usize, Retention>;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Callbacks {
    functions: BTreeMap<String, Parameters>,
    constructors: BTreeMap<String, Parameters>,
    /// By method name, then by interface. Interfaces whose method of that name takes no function are there too.
    methods: BTreeMap<String, BTreeMap<String, Parameters>>,
}

fn callbacks() -> &'static Callbacks {
    static CALLBACKS: LazyLock<Callbacks> = LazyLock::new(|| read_callbacks().unwrap_or_default());
    &CALLBACKS
}

fn read_callbacks() -> Result<Callbacks, serde_json::Error> {
    serde_json::from_str(include_str!("../data/callbacks.json"))
}

fn read_classes() -> Result<BTreeMap<String, Class>, serde_json::Error> {
    serde_json::from_str(include_str!("../data/classes.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_read_and_do_not_shrink() {
        let callbacks = read_callbacks().unwrap();
        let classes = read_classes().unwrap();
        assert!(callbacks.functions.len() >= 30, "{}", callbacks.functions.len());
        assert!(callbacks.constructors.len() >= 9, "{}", callbacks.constructors.len());
        assert!(callbacks.methods.len() >= 70, "{}", callbacks.methods.len());
        assert!(classes.len() >= 1160, "{}", classes.len());
        assert!(classes.values().filter(|class| class.needs_new()).count() >= 399);
        for name in callbacks.constructors.keys() {
            assert_eq!(classes[name].construct, Construct::Legal, "{name}");
        }
    }

    /// Each of these was seen on Pyodide 314.0.2 in Chromium.
    #[test]
    fn functions_do_with_functions_what_was_measured() {
        use Retention::*;
        for (path, index, expected) in [
            ("setTimeout", 0, Some(Retained)),
            ("setInterval", 0, Some(Retained)),
            ("requestAnimationFrame", 0, Some(Retained)),
            ("queueMicrotask", 0, Some(Retained)),
            ("addEventListener", 1, Some(Retained)),
            ("removeEventListener", 1, Some(Identity)),
            ("Array.from", 1, Some(Sync)),
            ("JSON.parse", 1, Some(Sync)),
            ("setTimeout", 1, None),
            ("fetch", 0, None),
            ("notThere", 0, None),
        ] {
            assert_eq!(global_callback(path, index), expected, "{path} {index}");
        }
        for (class, expected) in [
            ("MutationObserver", Some(Retained)),
            ("ResizeObserver", Some(Retained)),
            ("IntersectionObserver", Some(Retained)),
            ("FinalizationRegistry", Some(Retained)),
            ("Promise", Some(Sync)),
            ("Map", None),
        ] {
            assert_eq!(constructor_callback(class, 0), expected, "{class}");
        }
    }

    #[test]
    fn an_unknown_object_gets_an_answer_only_where_all_agree() {
        use Retention::*;
        for (name, index, expected) in [
            ("addEventListener", 1, Some(Retained)),
            ("addEventListener", 0, None),
            ("getCurrentPosition", 0, Some(Retained)),
            ("then", 0, Some(UntilPromise)),
            ("findIndex", 0, Some(Sync)),
            // Lazy on an iterator.
            ("map", 0, None),
            // Push managers subscribe without a function.
            ("subscribe", 0, None),
            ("appendChild", 0, None),
        ] {
            assert_eq!(method_callback(name, index), expected, "{name} {index}");
        }
    }

    #[test]
    fn a_known_object_answers_for_itself_and_its_parents() {
        assert_eq!(method_callback_on("Array", "map", 0), Some(Retention::Sync));
        assert_eq!(method_callback_on("Promise", "finally_", 0), Some(Retention::UntilPromise));
        assert_eq!(method_callback_on("IteratorObject", "map", 0), Some(Retention::Retained));
        assert_eq!(method_callback_on("HTMLDivElement", "addEventListener", 1), Some(Retention::Retained));
        assert_eq!(method_callback_on("Document", "createTreeWalker", 2), Some(Retention::Retained));
        assert_eq!(method_callback_on("PushManager", "subscribe", 0), None);
        assert_eq!(method_callback_on("Nothing", "map", 0), None);
    }

    #[test]
    fn classes_are_made_as_browsers_make_them() {
        use Call::*;
        use Construct::*;
        for (path, construct, call) in [
            ("Map", Legal, Throws),
            ("Promise", Legal, Throws),
            ("Uint8Array", Legal, Throws),
            ("URL", Legal, Throws),
            ("MutationObserver", Legal, Throws),
            ("Image", Legal, Throws),
            ("Intl.Collator", Legal, Instance),
            ("Intl.PluralRules", Legal, Throws),
            ("Date", Legal, String),
            ("Array", Legal, Instance),
            ("Error", Legal, Instance),
            ("String", Legal, String),
            ("Symbol", Illegal, Symbol),
            ("Node", Illegal, Throws),
            ("NodeList", Illegal, Throws),
            ("Iterator", Illegal, Throws),
            ("HTMLDivElement", Element, Throws),
        ] {
            let class = class(path).unwrap();
            assert_eq!((class.construct, class.call), (construct, call), "{path}");
        }
        assert!(class("Map").unwrap().needs_new());
        assert!(!class("Date").unwrap().needs_new());
        assert!(!class("HTMLDivElement").unwrap().needs_new());
        assert_eq!(class("leaflet"), None);
    }

    #[test]
    fn exposure_tells_pages_from_workers() {
        let at = |path: &str| class(path).map(|class| (class.window, class.worker)).unwrap();
        assert_eq!(at("HTMLDivElement"), (true, false));
        assert_eq!(at("URL"), (true, true));
        assert_eq!(at("Map"), (true, true));
        assert_eq!(at("DedicatedWorkerGlobalScope"), (false, true));
    }
}
