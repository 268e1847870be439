//! The functions that a unit hands over to be called with events.

use infer::module::{ArgumentKind, Call, Expr, ExprId, FunctionId};
use infer::{FunctionRef, JsPath, Type, Value};
use syntax::TextRange;

use crate::unit::View;

/// A function that is called for events.
pub(crate) struct Handler {
    /// What hands it over: the name below a decorator, an argument, an assigned value.
    pub(crate) range: TextRange,
    /// All that it may be.
    pub(crate) function: Type,
    /// The start of a sentence: who calls it.
    pub(crate) caller: String,
    /// Who calls leaves the event out where there is no parameter at all.
    pub(crate) asks: bool,
}

/// What a unit gives to `@when` and `addEventListener`, and what it assigns to `onclick` and its like.
pub(crate) fn handlers(view: &View<'_>) -> Vec<Handler> {
    let lowered = view.lowered();
    let decorated = lowered.functions().filter_map(|(id, _)| decorated(view, id));
    let called = lowered.calls().filter_map(|(_, call)| listener(view, call));
    let assigned =
        lowered.attribute_values().filter_map(|(object, name, value)| assigned(view, object, name, value));
    decorated.chain(called).chain(assigned).collect()
}

/// A function right below `@when`: other decorators may change what it takes.
fn decorated(view: &View<'_>, id: FunctionId) -> Option<Handler> {
    let function = view.lowered().function(id);
    let (nearest, range) = (function.decorators.last()?, function.name_range?);
    if !is_when(&view.type_of(*nearest)) {
        return None;
    }
    let caller = match function.class {
        Some(_) => "In a class `@when` gets the plain function, so that nobody passes `self`",
        None => "`@when` calls it with the event",
    };
    let function = Value::Function(FunctionRef { module: view.module, id }).into();
    Some(Handler { range, function, caller: caller.to_owned(), asks: true })
}

fn is_when(ty: &Type) -> bool {
    let [Value::ApiInstance(name)] = ty.alternatives() else { return false };
    matches!(&**name, "pyscript.when" | "pyscript.events.when")
}

/// The function that a call adds as a listener.
fn listener(view: &View<'_>, call: &Call) -> Option<Handler> {
    let callee = view.type_of(call.function);
    let is_listening =
        |value: &Value| matches!(value, Value::Js(JsPath::Member(_, name)) if &**name == "addEventListener");
    let is_wrapper = |value: &Value| matches!(value, Value::Api(name) if &**name == "pyodide.ffi.wrappers.add_event_listener");
    let (index, caller, asks) = if callee.alternatives().iter().all(is_listening) {
        (1, "`addEventListener` has it called with the event", false)
    } else if callee.alternatives().iter().all(is_wrapper) {
        (2, "`add_event_listener` has it called with the event", false)
    } else if is_when(&callee) {
        (0, "`when` calls it with the event", true)
    } else {
        return None;
    };
    let argument = call.arguments.iter().find(|argument| argument.kind == ArgumentKind::Positional(index))?;
    let function = unproxied(view, argument.value);
    Some(Handler { range: argument.range, function, caller: caller.to_owned(), asks })
}

/// `element.onclick = …`, of objects of the browser that are known to have it. What `onerror` of windows gets is no event.
fn assigned(view: &View<'_>, object: ExprId, name: &str, value: ExprId) -> Option<Handler> {
    let is_handler = name.starts_with("on") && name != "onerror";
    let is_known = || view.js_type(object).is_some_and(|ty| ty.is_of_platform() && ty.find(name).is_some());
    (is_handler && is_known()).then(|| Handler {
        range: view.lowered().expr_range(value),
        function: unproxied(view, value),
        caller: format!("`{name}` is called with the event"),
        asks: false,
    })
}

/// What a call of `create_proxy` wraps, here or where the name is bound, or the value itself.
fn unproxied(view: &View<'_>, id: ExprId) -> Type {
    let (module, written) = view.inference.written(view.module, id);
    let source = view.inference.module(module);
    let Expr::Call(call) = source.expr(written) else { return view.type_of(id) };
    let callee = view.inference.type_of(module, call.function);
    let makes_proxy = |value: &Value| {
        let Value::Api(name) = value else { return false };
        name.ends_with("ffi.create_proxy") || name.ends_with("ffi.create_once_callable")
    };
    match call.arguments.as_slice() {
        [argument] if callee.alternatives().iter().all(makes_proxy) => {
            view.inference.type_of(module, argument.value)
        }
        _ => view.type_of(id),
    }
}
