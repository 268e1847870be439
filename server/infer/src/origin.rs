//! Which library a value comes from, where it comes from one that nothing here knows.

use knowledge::{api, runtimes};

use crate::inference::Inference;
use crate::module::{BindingKind, Expr, ExprId, GLOBAL};
use crate::value::{JsPath, ModuleRef, Value};

/// Names that lead to names are followed so far.
const MOST_STEPS: usize = 12;

impl Inference<'_> {
    /// The library that made a value, as far as its text shows: `numpy`, or `THREE` for what hangs on a global name that no
    /// browser has. `None` for what the project, Python, PyScript or the browser made, and for what nobody can tell.
    pub fn library_behind(&self, module: ModuleRef, id: ExprId) -> Option<String> {
        self.library_within(module, id, MOST_STEPS)
    }

    fn library_within(&self, module: ModuleRef, id: ExprId, steps: usize) -> Option<String> {
        let steps = steps.checked_sub(1)?;
        let ty = self.resolved(&self.type_of(module, id));
        if let Some(found) = ty.alternatives().iter().find_map(|value| self.library_of_value(value)) {
            return Some(found);
        }
        let source = self.module(module);
        match source.expr(id) {
            Expr::Attribute { object, .. } | Expr::Subscript { object, .. } => {
                self.library_within(module, *object, steps)
            }
            Expr::Call(call) => self.library_within(module, call.function, steps),
            Expr::Await(inner) | Expr::Wrapped(inner) => self.library_within(module, *inner, steps),
            Expr::Operation(_, operands) | Expr::Either(operands) => {
                operands.iter().find_map(|operand| self.library_within(module, *operand, steps))
            }
            Expr::Name(name) => {
                let scope = source.defining_scope(source.expr_scope(id), *name);
                let modules =
                    if scope == GLOBAL { self.modules_sharing_globals(module) } else { vec![module] };
                modules.into_iter().find_map(|of| self.library_of_name(of, scope, source.name(*name), steps))
            }
            _ => None,
        }
    }

    fn library_of_name(
        &self,
        module: ModuleRef,
        scope: crate::module::ScopeId,
        name: &str,
        steps: usize,
    ) -> Option<String> {
        let source = self.module(module);
        let bindings = source.scope(scope).names.get(&source.name_id(name)?)?;
        bindings.iter().find_map(|id| {
            let from = match &source.binding(*id).kind {
                BindingKind::Value { value, .. } => (*value)?,
                BindingKind::Iteration { iterable, .. } => *iterable,
                BindingKind::Context { manager, .. } => *manager,
                _ => return None,
            };
            self.library_within(module, from, steps)
        })
    }

    fn library_of_value(&self, value: &Value) -> Option<String> {
        match value {
            Value::Module(path) | Value::Api(path) | Value::ApiInstance(path) => {
                let root = path.split('.').next()?;
                let is_known =
                    root == "builtins" || api::module(root).is_some() || runtimes::is_standard_library(root);
                (!is_known).then(|| root.to_owned())
            }
            Value::Js(path) => {
                let mut root = path;
                while let Some(origin) = root.origin() {
                    match (origin, root) {
                        (JsPath::Global | JsPath::Page, JsPath::Member(_, name)) => {
                            return self.js_type(origin).find(name).is_none().then(|| name.to_string());
                        }
                        _ => root = origin,
                    }
                }
                match root {
                    JsPath::Module(name) => Some(name.to_string()),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
