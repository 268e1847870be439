//! What JavaScript does with a function that it is given.

use infer::{Inference, JsPath, Type};
use javascript::behaviour::{self as js, Retention};

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
    js::may_keep(name) || CROSSING.contains(&name)
}

/// The JavaScript function that is certainly called.
pub(super) fn callee(ty: &Type) -> Option<&JsPath> {
    ty.js()
}

/// How `callee` keeps a function that is argument `index`; `None` where it does not, or nobody knows.
pub(super) fn kept(inference: &Inference<'_>, callee: &JsPath, index: usize) -> Option<Kept> {
    let JsPath::Member(of, name) = callee else { return None };
    if &**name == "new" {
        let class = of.global_members()?.join(".");
        return match js::constructor_callback(&class, index)? {
            Retention::Retained => Some(Kept::Constructed),
            Retention::Sync if callee.is_of_page() => Some(Kept::OnThePage),
            _ => None,
        };
    }
    match retention(inference, of, name, callee, index)? {
        Retention::Retained => Some(Kept::Later),
        Retention::Sync if callee.is_of_page() && CROSSING.contains(&&**name) => Some(Kept::OnThePage),
        _ => None,
    }
}

/// Whether a proxy for one call is enough for what this name is given.
pub(super) fn calls_once(callee: &str) -> bool {
    CALLS_ONCE.contains(&callee)
}

fn retention(
    inference: &Inference<'_>,
    of: &JsPath,
    name: &str,
    callee: &JsPath,
    index: usize,
) -> Option<Retention> {
    if matches!(of, JsPath::Global | JsPath::Page) {
        return js::global_callback(name, index);
    }
    let path = callee.global_members().map(|members| members.join("."));
    path.and_then(|path| js::global_callback(&path, index))
        .or_else(|| js::method_callback_on(&inference.js_type(of).find(name)?.owner, name, index))
        .or_else(|| DISTINCTIVE.contains(&name).then(|| js::method_callback(name, index))?)
}
