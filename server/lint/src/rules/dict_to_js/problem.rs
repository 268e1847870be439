//! What happens to a dict or a list on its way into JavaScript, by engine and by what JavaScript wants there.

use infer::module::{Expr, ExprId};
use infer::value::Plain;
use infer::{JsPath, Type, Value};
use javascript::types::{JsType, Realm, Wanted};
use knowledge::releases::{Pinned, PyodideVersion};
use knowledge::{Runtime, Thread};
use project::links::Interpreter;

use crate::unit::View;

/// Why the value does not arrive. Each was seen in Chromium: Pyodide 314.0.2, 0.29 and 0.28 and MicroPython 1.28, on the page
/// and in workers; Pyodide 0.27 and 0.26 in Node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// The bridge from a worker to the page cannot pass dicts.
    Crossing,
    /// JavaScript does not see the items of dicts.
    Unseen,
    /// The proxy of a dict has a property of its own in the place of this item.
    Hidden(String),
    /// The dict is iterated over, so its keys are taken for the items of a sequence; they are texts, which either will do
    /// or not.
    Iterated { fails: bool },
    /// The proxy has properties beside the items, and all are read.
    Listed,
    /// The value is copied, which proxies cannot be.
    Cloned,
    /// The value of a keyword is kept and read after the call, for whose time Pyodide lends it.
    Freed,
    /// `JSON.stringify` meets the proxy of a list.
    Stringified,
    /// Promises of JavaScript in a list of Python, which are waited for after the list has been gone through.
    Promises(Outcome),
    /// Promises of JavaScript, which are Python's in a worker, that the page waits for.
    Awaited,
}

/// What becomes of promises whose proxies are destroyed before they are waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The result is rejected with the error of the proxies.
    Destroyed,
    /// The result is there, and says that all of them failed.
    AllRejected,
    /// The result is rejected, for none of them came true.
    NoneLeft,
}

/// What waits for promises in a list, with what it makes of destroyed ones. MicroPython's lists and tuples work. Pyodide was seen
/// in Chromium (314.0.2, on the page and in a worker, lists and tuples) and in Node (0.26 to 314): promises become
/// `PyodideFuture`s in Python, and those go back to JavaScript as proxies.
const WAITS: [(&str, Outcome); 4] = [
    ("all", Outcome::Destroyed),
    ("allSettled", Outcome::AllRejected),
    ("any", Outcome::NoneLeft),
    ("race", Outcome::Destroyed),
];

/// The first Pyodide that was seen to do so.
const PROMISES_SINCE: PyodideVersion = PyodideVersion::new(0, 26, 0);

/// The first Pyodide that shows the items of a dict as properties, and whose dicts the bridge of workers cannot pass.
const ITEMS_SINCE: PyodideVersion = PyodideVersion::new(0, 28, 0);

/// What the proxy of a dict has itself, in Pyodide since 0.28: these hide items of the same names.
const OF_THE_PROXY: [&str; 24] = [
    "asJsJson",
    "clear",
    "constructor",
    "copy",
    "delete",
    "destroy",
    "fromkeys",
    "get",
    "has",
    "hasOwnProperty",
    "isPrototypeOf",
    "items",
    "keys",
    "length",
    "pop",
    "popitem",
    "set",
    "setdefault",
    "toJs",
    "toLocaleString",
    "toString",
    "type",
    "update",
    "values",
];

/// Methods that copy their first argument, by the interface that declares them, and the options that are copied.
const COPIED: [(&str, &str); 14] = [
    ("BroadcastChannel", "postMessage"),
    ("Client", "postMessage"),
    ("DedicatedWorkerGlobalScope", "postMessage"),
    ("DedicatedWorkerGlobalScope", "structuredClone"),
    ("History", "pushState"),
    ("History", "replaceState"),
    ("IDBCursor", "update"),
    ("IDBObjectStore", "add"),
    ("IDBObjectStore", "put"),
    ("MessagePort", "postMessage"),
    ("NotificationOptions", "data"),
    ("Window", "postMessage"),
    ("Window", "structuredClone"),
    ("Worker", "postMessage"),
];

/// The option that listeners read, which is after the call of the constructor.
const READ_LATER: (&str, &str) = ("CustomEventInit", "detail");

/// Where the values of keywords were seen to be freed at the end of the call.
const FREED_SINCE: PyodideVersion = PyodideVersion::new(314, 0, 0);

/// Methods of `Object` and `JSON` that read whatever properties their argument has.
const READS_ALL: [(&str, &str); 5] = [
    ("JSON", "stringify"),
    ("Object", "assign"),
    ("Object", "entries"),
    ("Object", "keys"),
    ("Object", "values"),
];

/// What a value is passed to.
pub(super) enum Place<'a> {
    /// An argument of a call of this, by position; `new` and the class for `X.new(…)`.
    Argument { callee: &'a JsPath, index: usize, wanted: Option<JsType> },
    /// A keyword argument: one of the options.
    Option { owner: String, name: &'a str, wanted: Option<JsType> },
}

/// How one interpreter passes values.
#[derive(Clone, Copy)]
pub(super) struct Passing<'u> {
    pub(super) view: View<'u>,
    pub(super) interpreter: &'u Interpreter,
}

impl Passing<'_> {
    /// The problem with a value, and the expression that makes it: the value, or a part of it.
    pub(super) fn problem(&self, value: ExprId, place: &Place<'_>) -> Option<(ExprId, Problem)> {
        let (wanted, owner, name) = match place {
            Place::Argument { callee, index, .. } if self.crosses(callee) => {
                let problem = self.problem_of_crossing(value, callee);
                let problem = problem.or_else(|| self.problem_of_waiting(value, callee, *index));
                return Some((value, problem?));
            }
            Place::Argument { callee, index, wanted } => {
                let (owner, name) = self.declared(callee)?;
                if let Some(problem) = self.problem_of_method(value, &owner, &name, *index) {
                    return Some((value, problem));
                }
                (wanted, owner, name)
            }
            Place::Option { owner, name, wanted } => {
                if (owner.as_str(), *name) == READ_LATER && self.is_freed(value) {
                    return Some((value, Problem::Freed));
                }
                (wanted, owner.clone(), (*name).to_owned())
            }
        };
        if COPIED.contains(&(owner.as_str(), name.as_str())) && matches!(place, Place::Option { .. }) {
            return self.is_container(value).then_some((value, Problem::Cloned));
        }
        self.problem_by_type(value, wanted.as_ref()?)
    }

    /// Whether a call goes from a worker to the page.
    pub(super) fn crosses(&self, path: &JsPath) -> bool {
        let lives_on_page = || {
            let root = std::iter::successors(Some(path), |path| path.origin()).last();
            match root {
                Some(JsPath::Page) => true,
                Some(JsPath::Typed(JsType::Object(object))) => object.scope().realm() == Realm::page(),
                _ => false,
            }
        };
        self.interpreter.thread() == Thread::Worker && lives_on_page()
    }

    /// The problem with a value that an object of the page gets from a worker, whatever it does with it.
    pub(super) fn problem_of_crossing(&self, value: ExprId, object: &JsPath) -> Option<Problem> {
        let fails = self.pyodide().is_some_and(|version| version >= ITEMS_SINCE);
        (fails && self.crosses(object) && self.is_dict(value)).then_some(Problem::Crossing)
    }

    /// The problem with promises that a worker has the page wait for. Seen in Chromium, with Pyodide 314.0.2 and 0.29: whatever
    /// waits for them never ends, and the page's console says "this._ensure_future is not a function", with `to_js` too.
    fn problem_of_waiting(&self, value: ExprId, callee: &JsPath, index: usize) -> Option<Problem> {
        let (owner, name) = self.declared(callee)?;
        let waits = owner == "Promise" && WAITS.iter().any(|(waits, _)| *waits == name) && index == 0;
        let fails = self.pyodide().is_some_and(|version| version >= ITEMS_SINCE);
        (waits && fails && self.holds_promises(self.converted(value))).then_some(Problem::Awaited)
    }

    /// What `to_js` gets, where the value is its result.
    fn converted(&self, value: ExprId) -> ExprId {
        let Expr::Call(call) = self.view.lowered().expr(value) else { return value };
        let is_to_js = matches!(self.view.type_of(call.function).single(), Some(Value::Api(path)) if path.ends_with(".to_js"));
        call.arguments.first().filter(|_| is_to_js).map_or(value, |first| first.value)
    }

    fn problem_of_method(&self, value: ExprId, owner: &str, name: &str, index: usize) -> Option<Problem> {
        let problem = match (owner, name) {
            ("Object" | "ObjectConstructor", "fromEntries") if index == 0 && self.is_dict(value) => {
                Problem::Iterated { fails: true }
            }
            ("Promise", _) if index == 0 && self.holds_promises(value) => {
                let (_, outcome) = WAITS.iter().find(|(waits, _)| *waits == name)?;
                Problem::Promises(*outcome)
            }
            ("JSON", "stringify") if index == 0 && self.is_stringified_wrongly(value) => Problem::Stringified,
            _ if index == 0 && COPIED.contains(&(owner, name)) && self.is_container(value) => Problem::Cloned,
            _ if READS_ALL.contains(&(owner.trim_end_matches("Constructor"), name))
                && (index == 0 || name == "assign")
                && self.is_unseen(value) =>
            {
                Problem::Unseen
            }
            _ => return None,
        };
        Some(problem)
    }

    fn problem_by_type(&self, value: ExprId, wanted: &JsType) -> Option<(ExprId, Problem)> {
        if !self.is_dict(value) {
            return None;
        }
        match wanted.wanted()? {
            Wanted::Sequence(item) => {
                let takes_text = item.parts().iter().any(|part| matches!(part, JsType::String(_)));
                Some((value, Problem::Iterated { fails: !takes_text }))
            }
            Wanted::Record => self.pyodide().map(|_| (value, Problem::Listed)),
            Wanted::Options(_) if self.is_unseen(value) => Some((value, Problem::Unseen)),
            Wanted::Options(options) => self.items(value).find_map(|(key, item)| {
                let is_hidden = OF_THE_PROXY.contains(&&*key)
                    && self.pyodide().is_some_and(|version| version >= ITEMS_SINCE)
                    && options.member(&key).is_some();
                if is_hidden {
                    return Some((item, Problem::Hidden(key)));
                }
                let found = options.find(&key)?;
                if COPIED.contains(&(&*found.owner, &*key)) && self.is_container(item) {
                    return Some((item, Problem::Cloned));
                }
                self.problem_by_type(item, &found.ty())
            }),
        }
    }

    fn pyodide(&self) -> Option<PyodideVersion> {
        match self.interpreter.engine()? {
            Pinned::Pyodide(version) => Some(version),
            Pinned::MicroPython(_) => None,
        }
    }

    /// The interface that declares what is called, and its name there.
    fn declared(&self, callee: &JsPath) -> Option<(String, String)> {
        let JsPath::Member(of, name) = callee else { return None };
        let owner = self.view.inference.js_type(of).find(name).map(|found| found.owner.to_string());
        let global = matches!(**of, JsPath::Global | JsPath::Page);
        let window =
            if self.interpreter.thread() == Thread::Worker { "DedicatedWorkerGlobalScope" } else { "Window" };
        let owner = if global { window.to_owned() } else { owner.unwrap_or_default() };
        Some((owner, name.to_string()))
    }

    fn is_unseen(&self, value: ExprId) -> bool {
        self.pyodide().is_some_and(|version| version < ITEMS_SINCE)
            && self.is_dict(value)
            && !self.is_empty(value)
    }

    fn is_empty(&self, value: ExprId) -> bool {
        matches!(self.view.lowered().expr(value), Expr::Dict(items) if items.is_empty())
    }

    pub(super) fn is_dict(&self, value: ExprId) -> bool {
        let ty = self.view.type_of(value);
        ty.alternatives().iter().all(|value| matches!(value, Value::Plain(Plain::Dict(..))))
    }

    fn is_container(&self, value: ExprId) -> bool {
        let ty = self.view.type_of(value);
        ty.alternatives().iter().all(|value| matches!(value, Value::Plain(Plain::Dict(..) | Plain::List(_))))
    }

    /// `dict`, `tuple` or `list`, as messages call it.
    pub(super) fn kind(&self, value: ExprId) -> &'static str {
        match self.view.type_of(value).single() {
            Some(Value::Plain(Plain::Dict(..))) => "dict",
            Some(Value::Plain(Plain::Tuple(_))) => "tuple",
            _ if self.is_dict(value) => "dict",
            _ => "list",
        }
    }

    /// A list or a tuple with nothing but promises in it.
    fn holds_promises(&self, value: ExprId) -> bool {
        let is_promise = |item: &Type| {
            let is_one = |value: &Value| match value {
                Value::Js(path) => self.view.inference.js_type(path).parts().iter().all(JsType::is_promise),
                _ => false,
            };
            !item.alternatives().is_empty() && item.alternatives().iter().all(is_one)
        };
        let is_affected = self.pyodide().is_some_and(|version| version >= PROMISES_SINCE);
        is_affected
            && match self.view.type_of(value).single() {
                Some(Value::Plain(Plain::List(item))) => is_promise(item),
                Some(Value::Plain(Plain::Tuple(items))) => !items.is_empty() && items.iter().all(is_promise),
                _ => false,
            }
    }

    fn is_freed(&self, value: ExprId) -> bool {
        self.pyodide().is_some_and(|version| version >= FREED_SINCE) && self.is_container(value)
    }

    /// MicroPython's lists have no `toJSON`, and Pyodide frees what is in a list while it is iterated over.
    fn is_stringified_wrongly(&self, value: ExprId) -> bool {
        let lowered = self.view.lowered();
        let is_micropython = self.interpreter.runtime() == Runtime::MicroPython;
        match lowered.expr(value) {
            Expr::List(items) => is_micropython || items.iter().any(|item| self.is_container(*item)),
            Expr::Dict(items) => items.iter().any(|(_, item)| self.is_stringified_wrongly(*item)),
            Expr::Wrapped(inner) => self.is_stringified_wrongly(*inner),
            _ => false,
        }
    }

    /// The items of a dict display whose keys are plain texts.
    fn items(&self, value: ExprId) -> impl Iterator<Item = (String, ExprId)> {
        let lowered = self.view.lowered();
        let items = match lowered.expr(value) {
            Expr::Dict(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(|(key, item)| match lowered.expr((*key)?) {
            Expr::String(Some(key)) => Some((key.to_string(), *item)),
            _ => None,
        })
    }
}
