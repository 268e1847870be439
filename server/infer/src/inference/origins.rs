//! Where a value was written down first.

use crate::module::{BindingKind, Expr, ExprId, GLOBAL};
use crate::value::ModuleRef;

use super::Inference;

/// Names that lead to names are followed so far.
const MOST_STEPS: usize = 12;

impl Inference<'_> {
    /// The expression that a name stands for where it is bound once, by a plain assignment, in one module; any other
    /// expression is its own.
    pub fn written(&self, module: ModuleRef, id: ExprId) -> (ModuleRef, ExprId) {
        let mut found = (module, id);
        for _ in 0..MOST_STEPS {
            let Some(next) = self.assigned(found.0, found.1) else { break };
            found = next;
        }
        found
    }

    fn assigned(&self, module: ModuleRef, id: ExprId) -> Option<(ModuleRef, ExprId)> {
        let source = self.module(module);
        let name = match source.expr(id) {
            Expr::Wrapped(inner) => return Some((module, *inner)),
            Expr::Name(name) => *name,
            _ => return None,
        };
        let scope = source.defining_scope(source.expr_scope(id), name);
        let modules = if scope == GLOBAL { self.modules_sharing_globals(module) } else { vec![module] };
        let mut found = None;
        for of in modules {
            let other = self.module(of);
            let Some(name) = other.name_id(source.name(name)) else { continue };
            for binding in other.scope(scope).names.of(name) {
                let BindingKind::Value { value: Some(value), path, .. } = &other.binding(*binding).kind
                else {
                    return None;
                };
                if !path.is_empty() || found.replace((of, *value)).is_some() {
                    return None;
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use syntax::python::PythonTree;

    use crate::{Inference, Module, Source};

    /// The text of what the expression after `return` was written as.
    fn written(text: &str) -> &str {
        let module = Module::new(Source(0), &PythonTree::parse_file(text), text);
        let group = [&module];
        let inference = Inference::new(&group, &());
        let at = text.find("return ").unwrap() + "return ".len();
        let id = module.expr_covering(syntax::range(at, text.len())).unwrap();
        let (_, id) = inference.written(inference.group().next().unwrap(), id);
        syntax::slice(text, module.expr_range(id))
    }

    #[test]
    fn names_bound_once_are_followed() {
        for (text, expected) in [
            ("a = f(1)\nreturn a", "f(1)"),
            ("a = f(1)\nb = a\ndef g():\n    return b", "f(1)"),
            ("a = f(1)\na = f(2)\nreturn a", "a"),
            ("a = f(1)\nfor a in b: pass\nreturn a", "a"),
            ("a, b = f(1)\nreturn a", "a"),
            ("def a(): pass\nreturn a", "a"),
            ("a = b\nb = a\nreturn a", "a"),
            ("return f(2)", "f(2)"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
    }
}
