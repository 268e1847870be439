//! Where a value comes from: a library that nothing here knows, or the browser.

use knowledge::{api, runtimes};
use syntax::TextRange;

use crate::inference::Inference;
use crate::module::{BindingKind, Expr, ExprId, GLOBAL, ScopeId};
use crate::value::{JsPath, ModuleRef, Value};

/// Names that lead to names are followed so far.
const MOST_STEPS: usize = 12;

impl Inference<'_> {
    /// The library that made a value, as far as its text shows: `numpy`, or `THREE` for what hangs on a global name that no
    /// browser has. `None` for what the project, Python, PyScript or the browser made, and for what nobody can tell.
    pub fn library_behind(&self, module: ModuleRef, id: ExprId) -> Option<String> {
        self.behind(module, id, MOST_STEPS, &|value| self.library_of_value(value))
    }

    /// Whether what stands in the range, whatever it is by now, was reached through JavaScript or through PyScript: the text of
    /// `document.title`. Other servers of Python cannot tell what that is.
    pub fn is_from_browser(&self, module: ModuleRef, range: TextRange) -> bool {
        let source = self.module(module);
        let begins = |id: &ExprId| {
            let own = source.expr_range(*id);
            own.start() == range.start() && range.contains_range(own)
        };
        let begin =
            source.exprs().map(|(id, _)| id).filter(begins).max_by_key(|id| source.expr_range(*id).len());
        let found = |value: &Value| is_of_browser(value).then_some(());
        begin.is_some_and(|id| self.behind(module, id, MOST_STEPS, &found).is_some())
    }

    /// What `found` says of the value of an expression, or else of the one that it was taken from.
    fn behind<T>(
        &self,
        module: ModuleRef,
        id: ExprId,
        steps: usize,
        found: &dyn Fn(&Value) -> Option<T>,
    ) -> Option<T> {
        let steps = steps.checked_sub(1)?;
        let ty = self.resolved(&self.type_of(module, id));
        if let Some(found) = ty.alternatives().iter().find_map(found) {
            return Some(found);
        }
        let source = self.module(module);
        match source.expr(id) {
            Expr::Attribute { object, .. } | Expr::Subscript { object, .. } => {
                self.behind(module, *object, steps, found)
            }
            Expr::Call(call) => self.behind(module, call.function, steps, found),
            Expr::Await(inner) | Expr::Wrapped(inner) => self.behind(module, *inner, steps, found),
            Expr::Operation(_, operands) | Expr::Either(operands) => {
                operands.iter().find_map(|operand| self.behind(module, *operand, steps, found))
            }
            Expr::Name(name) => {
                let scope = source.defining_scope(source.expr_scope(id), *name);
                let modules =
                    if scope == GLOBAL { self.modules_sharing_globals(module) } else { vec![module] };
                let name = source.name(*name);
                modules.into_iter().find_map(|of| self.behind_name(of, scope, name, steps, found))
            }
            _ => None,
        }
    }

    fn behind_name<T>(
        &self,
        module: ModuleRef,
        scope: ScopeId,
        name: &str,
        steps: usize,
        found: &dyn Fn(&Value) -> Option<T>,
    ) -> Option<T> {
        let source = self.module(module);
        source.bindings_of(scope, name).iter().find_map(|id| {
            let from = match &source.binding(*id).kind {
                BindingKind::Value { value, .. } => (*value)?,
                BindingKind::Iteration { iterable, .. } => *iterable,
                BindingKind::Context { manager, .. } => *manager,
                _ => return None,
            };
            self.behind(module, from, steps, found)
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

fn is_of_browser(value: &Value) -> bool {
    match value {
        Value::Js(_) | Value::Elements(_) => true,
        Value::Module(path) | Value::Api(path) | Value::ApiInstance(path) => {
            let root = path.split('.').next().unwrap_or_default();
            matches!(root, "js" | "polyscript" | "pyodide" | "pyodide_js" | "pyscript" | "pyweb")
        }
        _ => false,
    }
}
