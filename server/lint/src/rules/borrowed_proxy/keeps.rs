//! What JavaScript does with a function that it is given.

use infer::{JsPath, Type, Value};
use javascript::behaviour::{self as js, Retention};
use knowledge::api;

/// How a bare function outlives the call that it was passed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// A function or method calls it later.
    Later,
    /// An object that was made with it calls it later.
    Constructed,
    /// It would be called at once, but the call crosses from a worker to the page.
    OnThePage,
}

/// Method names that mean the same on every object that has them: nobody gives such a name to something that calls its
/// argument at once. Other names of the tables (`map`, `defer`, `inspect`) are common in libraries.
const DISTINCTIVE: [&str; 16] = [
    "addEventListener",
    "addListener",
    "createNodeIterator",
    "createTreeWalker",
    "getAsString",
    "getCurrentPosition",
    "queueMicrotask",
    "readEntries",
    "requestAnimationFrame",
    "requestIdleCallback",
    "requestVideoFrameCallback",
    "setActionHandler",
    "setInterval",
    "setTimeout",
    "toBlob",
    "watchPosition",
];

/// Other methods of objects whose class can be told ([`class_of`]).
const OF_KNOWN_OBJECTS: [&str; 3] = ["adopt", "defer", "startViewTransition"];

/// Methods that call their function at once, on the page even for Python in a worker. What others give there is of no use
/// in a worker, with or without a proxy.
const CROSSING: [&str; 2] = ["forEach", "map"];

/// Functions that call what they are given once, or never.
const CALLS_ONCE: [&str; 7] = [
    "getAsString",
    "queueMicrotask",
    "requestAnimationFrame",
    "requestIdleCallback",
    "requestVideoFrameCallback",
    "setTimeout",
    "toBlob",
];

/// Whether any function or class that keeps functions has this name.
pub(super) fn is_known_name(name: &str) -> bool {
    let takes_function = (0..2).any(|index| {
        js::global_callback(name, index).or_else(|| js::constructor_callback(name, index)).is_some()
    });
    takes_function
        || DISTINCTIVE.contains(&name)
        || CROSSING.contains(&name)
        || OF_KNOWN_OBJECTS.contains(&name)
}

/// The JavaScript function that is certainly called. Elements of `pyscript.web` hand on to the DOM what they do not have
/// themselves (their `__getattr__`).
pub(super) fn callee(ty: &Type) -> Option<JsPath> {
    match ty.single()? {
        Value::Js(path) => Some(path.clone()),
        Value::Api(path) => {
            let (class, name) = path.rsplit_once('.')?;
            let own = api::lookup(&format!("{class}.append"))?;
            let is_element = own.canonical == "pyscript.web.Element.append";
            (is_element && api::lookup(path).is_none()).then(|| JsPath::Opaque.member(name))
        }
        _ => None,
    }
}

/// How `callee` keeps a function that is argument `index`; `None` where it does not, or nobody knows.
pub(super) fn kept(callee: &JsPath, index: usize) -> Option<Kept> {
    let JsPath::Member(of, name) = callee else { return None };
    if &**name == "new" {
        let class = of.global_members()?.join(".");
        return match js::constructor_callback(&class, index)? {
            Retention::Retained => Some(Kept::Constructed),
            Retention::Sync if is_of_page(callee) => Some(Kept::OnThePage),
            _ => None,
        };
    }
    match retention(of, name, callee, index)? {
        Retention::Retained => Some(Kept::Later),
        Retention::Sync if is_of_page(callee) && CROSSING.contains(&&**name) => Some(Kept::OnThePage),
        _ => None,
    }
}

/// Whether a proxy for one call is enough for what this name is given.
pub(super) fn calls_once(callee: &str) -> bool {
    CALLS_ONCE.contains(&callee)
}

fn retention(of: &JsPath, name: &str, callee: &JsPath, index: usize) -> Option<Retention> {
    if matches!(of, JsPath::Global | JsPath::Page) {
        return js::global_callback(name, index);
    }
    let path = callee.global_members().map(|members| members.join("."));
    path.and_then(|path| js::global_callback(&path, index))
        .or_else(|| js::method_callback_on(class_of(of)?, name, index))
        .or_else(|| DISTINCTIVE.contains(&name).then(|| js::method_callback(name, index))?)
}

/// The class of an object, where the way it was come by tells.
fn class_of(path: &JsPath) -> Option<&str> {
    match path {
        JsPath::New(class) => {
            let [class] = class.global_members()?[..] else { return None };
            Some(class)
        }
        JsPath::Member(of, name) if &**name == "document" && of.global_members()?.is_empty() => {
            Some("Document")
        }
        JsPath::Call { callee, .. } => {
            match (callee.origin().and_then(JsPath::last_member), callee.last_member()?) {
                (_, "querySelectorAll") => Some("NodeList"),
                (Some("Array"), "from" | "of") | (Some("Object"), "keys" | "values" | "entries") => {
                    Some("Array")
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether the value lives on the page, even for Python in a worker.
fn is_of_page(path: &JsPath) -> bool {
    std::iter::successors(Some(path), |path| path.origin()).any(|path| *path == JsPath::Page)
}
