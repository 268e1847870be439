//! Which expressions are JavaScript's `null` where they are nothing: for Python that is not always its `None`.

use javascript::types::JsType;

use crate::module::{BindingKind, Expr, ExprId, GLOBAL, NameId};
use crate::value::{ClassRef, ModuleRef, Plain, Type, Value};

use super::Inference;
use super::attributes::Access;

/// Names that lead to names are followed so far.
const MOST_STEPS: usize = 12;

impl Inference<'_> {
    /// The JavaScript type of an expression that is certainly what JavaScript gives, and that may be `null` but never
    /// `undefined`. `None` where something else may be there, Python's own `None` first of all.
    pub fn nullable(&self, module: ModuleRef, id: ExprId) -> Option<JsType> {
        let ty = self.given_by_js(module, id, MOST_STEPS)?;
        let parts = ty.parts();
        let is_certain = !parts.iter().any(|part| matches!(part, JsType::Any | JsType::Undefined));
        (is_certain && parts.contains(&JsType::Null)).then_some(ty)
    }

    /// Text and numbers are Python's own by the time they have a type here, so their origins are followed.
    fn given_by_js(&self, module: ModuleRef, id: ExprId, steps: usize) -> Option<JsType> {
        let steps = steps.checked_sub(1)?;
        let ty = self.type_of(module, id);
        if let Some(types) = self.js_objects(&ty) {
            return Some(types);
        }
        let is_plain = |value: &Value| matches!(value, Value::Js(_) | Value::Plain(_));
        if !ty.alternatives().iter().all(is_plain) || ty.single() == Some(&Value::Plain(Plain::None)) {
            return None;
        }
        match self.module(module).expr(id) {
            Expr::Wrapped(inner) => self.given_by_js(module, *inner, steps),
            Expr::Call(call) => {
                let callee = self.type_of(module, call.function);
                let arguments = self.js_arguments(module, &call.arguments);
                Some(self.js_type(&callee.js()?.called(arguments)))
            }
            Expr::Attribute { object, name, .. } => {
                let object = self.type_of(module, *object);
                let name = self.module(module).name(*name);
                match object.single()? {
                    Value::Instance(class) => self.kept_from_js(*class, name, steps),
                    Value::Js(path) => Some(self.js_type(&path.member(name))),
                    _ => None,
                }
            }
            Expr::Await(promise) => {
                let promise = self.type_of(module, *promise);
                Some(self.js_type(&promise.js()?.awaited()))
            }
            Expr::Name(name) => self.bound_to_js(module, id, *name, steps),
            _ => None,
        }
    }

    fn js_objects(&self, ty: &Type) -> Option<JsType> {
        let types = ty.alternatives().iter().map(|value| match value {
            Value::Js(path) => Some(self.js_type(path)),
            _ => None,
        });
        Some(JsType::union(types.collect::<Option<Vec<_>>>()?))
    }

    /// What a name is bound to, wherever that is in a plain assignment.
    fn bound_to_js(&self, module: ModuleRef, id: ExprId, name: NameId, steps: usize) -> Option<JsType> {
        let source = self.module(module);
        let scope = source.defining_scope(source.expr_scope(id), name);
        let modules = if scope == GLOBAL { self.modules_sharing_globals(module) } else { vec![module] };
        let mut types = Vec::new();
        for of in modules {
            let other = self.module(of);
            let Some(name) = other.name_id(source.name(name)) else { continue };
            for binding in other.scope(scope).names.of(name) {
                match &other.binding(*binding).kind {
                    BindingKind::Value { value: Some(value), annotation: None, path } if path.is_empty() => {
                        types.push(self.given_by_js(of, *value, steps)?);
                    }
                    _ => return None,
                }
            }
        }
        (!types.is_empty()).then(|| JsType::union(types))
    }

    /// What an attribute of the instances of a class is bound to, wherever that is.
    fn kept_from_js(&self, class: ClassRef, name: &str, steps: usize) -> Option<JsType> {
        let mut types = Vec::new();
        self.each_write_of(class, name, |inference, at, write| {
            types.push(match &inference.module(at).binding(write.binding).kind {
                BindingKind::Value { value: Some(value), annotation: None, path } if path.is_empty() => {
                    inference.given_by_js(at, *value, steps)
                }
                _ => None,
            });
        });
        let types: Vec<JsType> = types.into_iter().collect::<Option<_>>()?;
        let is_known = self.lineage(class).iter().all(Option::is_some)
            && self.members_in_bodies(class, name, Access::Instance).is_empty();
        (is_known && !types.is_empty()).then(|| JsType::union(types))
    }
}

#[cfg(test)]
mod tests {
    use javascript::python::describe;
    use syntax::python::PythonTree;

    use crate::{Inference, Module, Source};

    /// What the expression after `return` may be, as JavaScript sees it.
    fn nullable(body: &str) -> Option<String> {
        let text = format!("from js import document, localStorage, fetch, Map, RegExp\n{body}");
        let module = Module::new(Source(0), &PythonTree::parse_file(&text), &text);
        let group = [&module];
        let inference = Inference::new(&group, &());
        let at = text.find("return ")? + "return ".len();
        let end = at + text[at..].find('\n').unwrap_or(text[at..].len());
        let id = module.expr_covering(syntax::range(at, end))?;
        inference.nullable(inference.group().next()?, id).map(|ty| describe(&ty))
    }

    #[test]
    fn what_javascript_gives_and_may_be_null() {
        for (body, expected) in [
            ("def f(k):\n    return document.getElementById(k)", Some("HTMLElement | None")),
            ("def f(k):\n    return localStorage.getItem(k)", Some("str | None")),
            ("def f(k):\n    x = localStorage.getItem(k)\n    return x", Some("str | None")),
            ("def f(k):\n    x = y = document.querySelector(k)\n    return (y)", Some("Element | None")),
            ("x = document.activeElement\ndef f():\n    return x", Some("Element | None")),
            ("def f(k):\n    return document.body.namespaceURI", Some("str | None")),
            ("async def f(k):\n    return (await fetch(k)).body", Some("ReadableStream[Uint8Array] | None")),
            (
                "def g(k):\n    return document.getElementById(k)\ndef f():\n    return g(1)",
                Some("HTMLElement | None"),
            ),
            (
                "class A:\n    def __init__(self, k):\n        self.x = localStorage.getItem(k)\n    def f(self):\n        return self.x",
                Some("str | None"),
            ),
            (
                "class A:\n    def f(self, k):\n        self.x = localStorage.getItem(k)\nreturn A().x",
                Some("str | None"),
            ),
            // Never null.
            ("def f():\n    return document.body", None),
            ("def f():\n    return document.title", None),
            // Perhaps undefined.
            ("def f():\n    return Map.new().get(1)", None),
            // Perhaps Python's own None, or anything.
            ("def f(k):\n    x = None\n    x = document.getElementById(k)\n    return x", None),
            ("def f(k):\n    x = localStorage.getItem(k)\n    if x:\n        x = None\n    return x", None),
            ("def f(x):\n    return x", None),
            (
                "class A:\n    x = None\n    def f(self, k):\n        self.x = localStorage.getItem(k)\n        return self.x",
                None,
            ),
            (
                "class A(B):\n    def f(self, k):\n        self.x = localStorage.getItem(k)\n        return self.x",
                None,
            ),
            (
                "class A:\n    def f(self, k):\n        self.x = localStorage.getItem(k)\n        return self.x\ndef g(a):\n    a.x = None",
                None,
            ),
            ("def f(k):\n    return localStorage.getItem(k) or None", None),
            ("def f(k):\n    return document.foo(k)", None),
            ("def f(k):\n    for x in localStorage.getItem(k):\n        return x", None),
        ] {
            assert_eq!(nullable(body).as_deref(), expected, "{body}");
        }
    }
}
