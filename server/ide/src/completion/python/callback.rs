//! Calls that take a function, written whole: `addEventListener("click", create_proxy(handler))`.
//!
//! Where JavaScript keeps the function, Pyodide needs a proxy around it that lives on; MicroPython makes one by itself.

use std::cell::OnceCell;

use infer::{JsPath, Value, VisibleName};
use javascript::behaviour::{
    Retention, constructor_callback, global_callback, method_callback, method_callback_on,
};
use javascript::declaration::{Parameter, TypeExpr};
use javascript::python::{general, member_name};
use javascript::types::{Found, JsType, Overload};
use knowledge::Runtime;
use lint::{Spelled, spell_ffi};
use syntax::{TextRange, TextSize, slice};

use super::super::insert::escape;
use super::super::{Completion, CompletionKind, Insert};
use super::rank;
use crate::python::{Scene, js};

/// Calls of these members of a value, which take functions; of a class also its `new`.
pub(super) fn of_members(
    scene: &Scene<'_, '_>,
    ty: &JsType,
    members: &[Found],
    typed: TextRange,
) -> Vec<Completion> {
    let Some(writer) = Writer::of(scene, typed) else { return Vec::new() };
    let made = ty.instances().as_ref().and_then(JsType::class_name).and_then(|class| {
        let constructors = js::constructors(ty);
        let call = Call { name: "new", overload: general(&constructors)?, target: ty };
        writer.item(&call, &|index| constructor_callback(class, index))
    });
    made.into_iter().chain(members.iter().filter_map(|found| writer.of_member(found, ty))).collect()
}

/// Whether a member takes a function, and has its place in new code.
pub(super) fn takes_function(found: &Found) -> bool {
    let is_current = !found.member.is_deprecated && !found.member.is_experimental;
    is_current && (0..MOST_PARAMETERS).any(|index| retention(found, index).is_some())
}

/// What becomes of a function that is the argument with that index.
fn retention(found: &Found, index: usize) -> Option<Retention> {
    let name = &*found.member.name;
    match found.is_global() {
        true => global_callback(name, index),
        false => method_callback_on(&found.owner, name, index).or_else(|| method_callback(name, index)),
    }
}

/// The call of a name that stands for a member of JavaScript.
pub(super) fn of_name(scene: &Scene<'_, '_>, name: &VisibleName, typed: TextRange) -> Option<Completion> {
    let Value::Js(JsPath::Member(of, member)) = name.ty.single()? else { return None };
    if member_name(member) != name.name {
        return None;
    }
    let target = scene.inference.js_type(of);
    Writer::of(scene, typed)?.of_member(&target.find(member)?, &target)
}

/// Functions that take a function later than this have not been seen.
const MOST_PARAMETERS: usize = 4;

/// A way to call something.
struct Call<'c> {
    name: &'c str,
    overload: &'c Overload,
    /// What its member is called.
    target: &'c JsType,
}

struct Writer<'s, 'a, 'p> {
    scene: &'s Scene<'a, 'p>,
    typed: TextRange,
    /// See [`Writer::proxy`].
    proxy: OnceCell<Option<Spelled>>,
}

impl<'s, 'a, 'p> Writer<'s, 'a, 'p> {
    /// `None` where a call is written already.
    fn of(scene: &'s Scene<'a, 'p>, typed: TextRange) -> Option<Self> {
        let rest = slice(scene.text(), TextRange::new(typed.end(), TextSize::of(scene.text())));
        let rest = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        (!rest.trim_start_matches([' ', '\t']).starts_with('(')).then(|| Writer {
            scene,
            typed,
            proxy: OnceCell::new(),
        })
    }

    fn of_member(&self, found: &Found, target: &JsType) -> Option<Completion> {
        // Most members take none: their types need not be worked out.
        (0..MOST_PARAMETERS).find_map(|index| retention(found, index))?;
        let overloads = found.ty().overloads();
        let call = Call { name: &found.member.name, overload: general(&overloads)?, target };
        self.item(&call, &|index| retention(found, index))
    }

    /// The call with its arguments up to the function, if it takes one that it will call.
    fn item(&self, call: &Call<'_>, retention: &dyn Fn(usize) -> Option<Retention>) -> Option<Completion> {
        let (at, kept) = (0..MOST_PARAMETERS).find_map(|index| Some((index, retention(index)?)))?;
        let parameters = &call.overload.signature().parameters;
        let function = parameters.get(at).filter(|_| kept != Retention::Identity)?;
        let proxy = if kept == Retention::Retained { self.proxy() } else { None };
        let mut arguments: Vec<String> =
            parameters[..at].iter().enumerate().map(|(index, one)| self.stop(call, index + 1, one)).collect();
        let handler = format!("${{{}:{}}}", at + 1, member_name(name_of_handler(function)));
        arguments.push(match proxy {
            Some(proxy) => format!("{}({handler})", escape(&proxy.name)),
            None => handler,
        });
        // Not needed, but nobody sets a timer without.
        if parameters.get(at + 1).is_some_and(|next| &*next.name == "timeout") {
            arguments.push(format!("${{{}:1000}}", at + 2));
        }
        let name = member_name(call.name);
        let item = Completion::new(format!("{name}(…)"), CompletionKind::Snippet, self.typed)
            .insert(Insert::snippet(&format!("{}({})", escape(&name), arguments.join(", "))))
            .rank(rank::INHERITED);
        let detail = proxy.map(|proxy| format!("with {}", proxy.name).into());
        let import = proxy.and_then(|proxy| proxy.import.clone());
        Some(Completion { detail, additional: import.into_iter().collect(), ..item })
    }

    /// `"${1:click}"`
    fn stop(&self, call: &Call<'_>, index: usize, parameter: &Parameter) -> String {
        let is_text = matches!(parameter.ty, TypeExpr::String);
        let handles = |name: &str| call.target.member(name).is_some();
        let words = match call.name {
            "addEventListener" if handles("onclick") => "click",
            "addEventListener" if handles("onmessage") => "message",
            _ => &parameter.name,
        };
        let quote = if is_text { "\"" } else { "" };
        format!("{quote}${{{index}:{}}}{quote}", escape(words))
    }

    /// How the code writes `create_proxy`, where an interpreter needs it.
    fn proxy(&self) -> Option<&Spelled> {
        let Scene { unit, inference, module, contexts, .. } = self.scene;
        let needs = || contexts.iter().any(|context| context.runtime == Some(Runtime::Pyodide));
        let spelled = || spell_ffi(unit, inference, *module, "create_proxy", self.typed.start());
        self.proxy.get_or_init(|| needs().then(spelled).flatten()).as_ref()
    }
}

/// `handler` for what listens.
fn name_of_handler(parameter: &Parameter) -> &str {
    if &*parameter.name == "listener" { "handler" } else { &parameter.name }
}
