//! Events: what listens to them, and what listeners get.

use javascript::types::JsType;

use crate::library;
use crate::module::{ArgumentKind, Call, Expr, ExprId};
use crate::surroundings::ElementReference;
use crate::value::{ModuleRef, Type, Value};

use super::Inference;

impl Inference<'_> {
    /// What listens in a call of `when("click", "#go")`: the elements that the page has for the selector, or what is passed in
    /// its place. `None` for other calls, and where that is not known.
    pub fn listening(&self, module: ModuleRef, call: ExprId) -> Option<JsType> {
        let Expr::Call(call) = self.module(module).expr(call) else { return None };
        let callee = self.type_of(module, call.function);
        let is_when = matches!(callee.single(), Some(Value::Api(name)) if is_path_of_when(name));
        self.what_listens(&self.argument(module, call, 1, "selector").filter(|_| is_when)?)
    }

    /// What a function that `when(…)` decorates is called with.
    pub(super) fn event_of_when(&self, module: ModuleRef, call: &Call) -> Type {
        let argument = |at: usize, name: &str| self.argument(module, call, at, name);
        let event = argument(0, "target").or_else(|| argument(0, "event_type"));
        let target = argument(1, "selector").unwrap_or_else(Type::unknown);
        match event.as_ref().and_then(Type::literal) {
            Some(name) => self.event_at(&target, name),
            None => Type::unknown(),
        }
    }

    /// An event at what a selector finds, or at an element.
    pub(super) fn event_at(&self, target: &Type, name: &str) -> Type {
        let listening = self.what_listens(target).unwrap_or_else(|| self.js_type(&self.element("")));
        self.event(&listening, name)
    }

    fn what_listens(&self, target: &Type) -> Option<JsType> {
        let path = match self.resolved(target).single()? {
            Value::Js(path) => path.clone(),
            Value::ApiInstance(class) | Value::Elements(class) => self.element(library::element_tag(class)?),
            _ => {
                let tags = self.surroundings.tags(ElementReference::Selector(target.literal()?));
                let elements = tags.iter().map(|tag| self.js_type(&self.element(tag)));
                return (!tags.is_empty()).then(|| JsType::union(elements));
            }
        };
        Some(self.js_type(&path)).filter(|ty| *ty != JsType::Any)
    }

    fn argument(&self, module: ModuleRef, call: &Call, at: usize, name: &str) -> Option<Type> {
        let is_it = |kind: ArgumentKind| match kind {
            ArgumentKind::Positional(index) => index == at,
            ArgumentKind::Keyword(id) => self.module(module).name(id) == name,
            _ => false,
        };
        let argument = call.arguments.iter().find(|argument| is_it(argument.kind))?;
        Some(self.type_of(module, argument.value))
    }
}

/// Whether it is what a call of `when` gives.
pub(super) fn is_when(value: &Value) -> bool {
    matches!(value, Value::ApiInstance(name) if is_path_of_when(name))
}

fn is_path_of_when(path: &str) -> bool {
    matches!(path, "pyscript.when" | "pyscript.events.when")
}
