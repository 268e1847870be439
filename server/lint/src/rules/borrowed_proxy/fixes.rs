//! The ways to keep a function alive.

use infer::module::{Expr, ExprId, Function};
use infer::{Type, Value};
use knowledge::Release;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::python::placement::{indent_of_line, line_end};
use syntax::python::range_of;
use syntax::value::{NewValue, Step};

use super::keeps::{Kept, calls_once};
use super::{Bare, Look, risk};
use crate::api_names::{Spelled, spell_ffi};
use crate::config_edit::ConfigChange;
use crate::finding::Fix;

/// The first release that reads the key.
const AUTOMATIC_SINCE: Release = Release::new(2024, 1, 2);

impl Look<'_> {
    /// The first one is the default.
    pub(super) fn fixes(&self, bare: &Bare<'_>) -> Vec<Fix> {
        let wrap = self.wrap_fix(bare);
        let once = calls_once(&bare.callee).then(|| self.once_fix(bare)).flatten();
        let automatic = (bare.kept == Kept::Later).then(|| self.automatic_fix(bare)).flatten();
        let when = self.when_fix(bare);
        [wrap, once, when, automatic].into_iter().flatten().collect()
    }

    /// Where the same function is taken out again, both calls need the same proxy.
    fn wrap_fix(&self, bare: &Bare<'_>) -> Option<Fix> {
        const TITLE: &str = "Wrap in create_proxy";
        let file = &self.unit.document.path;
        if !self.is_removed(&bare.ty) {
            return Some(Fix::safe(TITLE, file, self.wrap(bare, "create_proxy")?));
        }
        match self.share(bare) {
            Some(edits) => Some(Fix::safe(TITLE, file, edits)),
            None => {
                let title = format!("{TITLE} (removing it takes the same proxy)");
                Some(Fix::offered(title, file, self.wrap(bare, "create_proxy")?))
            }
        }
    }

    fn once_fix(&self, bare: &Bare<'_>) -> Option<Fix> {
        let edits = self.wrap(bare, "create_once_callable")?;
        Some(Fix::offered("Wrap in create_once_callable", &self.unit.document.path, edits))
    }

    fn automatic_fix(&self, bare: &Bare<'_>) -> Option<Fix> {
        if bare.interpreter.release().is_some_and(|release| release < AUTOMATIC_SINCE) {
            return None;
        }
        let value = NewValue::String("auto".to_owned());
        let path = [Step::from(risk::AUTOMATIC)];
        let change = ConfigChange::set(self.workspace, [bare.interpreter], &path, &value)?;
        Some(change.into_fix(&format!("Set {}", risk::AUTOMATIC), false))
    }

    /// `function(argument)`, with the import.
    fn wrap(&self, bare: &Bare<'_>, function: &str) -> Option<Vec<TextEdit>> {
        let range = bare.argument.range;
        let Spelled { name, import, .. } = self.spelled(function, range)?;
        let open = TextEdit::insert(range.start(), format!("{name}("));
        let close = TextEdit::insert(range.end(), ")");
        Some(import.into_iter().chain([open, close]).collect())
    }

    fn spelled(&self, function: &str, at: TextRange) -> Option<Spelled> {
        spell_ffi(self.unit, self.inference, self.module, function, at.start())
    }

    pub(super) fn is_removed(&self, function: &Type) -> bool {
        self.removals().any(|removed| self.inference.type_of(self.module, removed) == *function)
    }

    /// Everything that is passed to something like `removeEventListener`.
    fn removals(&self) -> impl Iterator<Item = ExprId> {
        let calls = self.lowered.calls().filter(|(_, call)| match self.lowered.expr(call.function) {
            Expr::Attribute { name, .. } | Expr::Name(name) => {
                let name = self.lowered.name(*name);
                name.starts_with("remove") && name.ends_with("Listener")
            }
            _ => false,
        });
        calls.flat_map(|(_, call)| call.arguments.iter().map(|argument| argument.value))
    }

    /// One proxy for a function of the module, made below it and used in its place wherever JavaScript keeps it or lets
    /// go of it.
    fn share(&self, bare: &Bare<'_>) -> Option<Vec<TextEdit>> {
        let Some(Value::Function(function)) = bare.ty.single() else { return None };
        if function.module != self.module || !matches!(self.lowered.expr(bare.argument.value), Expr::Name(_))
        {
            return None;
        }
        let definition = self.range_of_global(self.lowered.function(function.id))?;
        let name = self.lowered.function_name(function.id)?;
        let proxy = format!("{name}_proxy");
        let text = &self.unit.document.text;
        let Spelled { name: create, import, .. } = self.spelled("create_proxy", bare.argument.range)?;
        let visible = self.inference.names_at(self.module, text, bare.argument.range.start());
        if visible.iter().any(|known| known.name == proxy) {
            return None;
        }
        let newline = line_end(text, self.unit.tree.range());
        let indent = indent_of_line(text, definition.start());
        let made = format!("{newline}{newline}{indent}{proxy} = {create}({name})");
        let uses = self.uses_of(&bare.ty);
        if uses.iter().any(|used| used.start() < definition.start()) {
            return None;
        }
        let replaced = uses.into_iter().map(|range| TextEdit::replace(range, proxy.clone()));
        let edits = import.into_iter().chain([TextEdit::insert(definition.end(), made)]).chain(replaced);
        Some(edits.collect())
    }

    /// The definition of a function that is no part of another one or of a class.
    pub(super) fn range_of_global(&self, function: &Function) -> Option<TextRange> {
        function.name_range?;
        let mut node = self.unit.tree.covering(function.range);
        while node.kind() != "function_definition" {
            node = node.parent()?;
        }
        let parent = node.parent()?;
        (parent.kind() == "module").then(|| range_of(node))
    }

    /// Where the function goes into JavaScript that keeps it, or comes out.
    fn uses_of(&self, function: &Type) -> Vec<TextRange> {
        let calls = self.lowered.calls();
        let kept = calls.flat_map(|(id, call)| self.bare_arguments(id, call)).map(|bare| bare.argument.value);
        let all = kept.chain(self.removals()).filter(|value| {
            self.inference.type_of(self.module, *value) == *function
                && matches!(self.lowered.expr(*value), Expr::Name(_))
        });
        all.map(|value| self.lowered.expr_range(value)).collect()
    }
}
