//! The listener of one element as a function with `@when`.

use infer::module::{Expr, ExprId};
use infer::{JsPath, Value};
use javascript::types::{Argument, JsType};
use project::page::Place;
use syntax::edit::TextEdit;
use syntax::python::placement::{import_name, indent_of_line, line_end};
use syntax::python::range_of;
use syntax::{TextRange, TextSize, slice};

use super::{Bare, Look};
use crate::finding::Fix;

impl Look<'_> {
    /// `@when("click", "#b")` above the function in the place of `addEventListener("click", f)`, where that is a statement
    /// of its own outside of functions, and both the element and the function are certain.
    pub(super) fn when_fix(&self, bare: &Bare<'_>) -> Option<Fix> {
        if self.unit.interpreters.iter().any(|interpreter| interpreter.place == Place::Raw) {
            return None;
        }
        let (element, event, statement) = self.listening(bare)?;
        let id = self.id_of(element)?;
        let Some(Value::Function(function)) = bare.ty.single() else { return None };
        let function = (function.module == self.module).then(|| self.lowered.function(function.id))?;
        let is_plain = matches!(self.lowered.expr(bare.argument.value), Expr::Name(_))
            && function.decorators.is_empty()
            && !self.is_removed(&bare.ty);
        let definition = self.range_of_global(function).filter(|_| is_plain)?;
        let text = &self.unit.document.text;
        let (when, import) = self.spelled_when(definition.start())?;
        let newline = line_end(text, self.unit.tree.range());
        let indent = indent_of_line(text, definition.start());
        let decorator = format!("@{when}({event}, \"#{id}\"){newline}{indent}");
        let edits = [
            TextEdit::insert(definition.start(), decorator),
            TextEdit::delete(whole_lines(text, statement)?),
        ];
        let edits = import.into_iter().chain(edits).collect();
        Some(Fix::offered(format!("Use @when for {event} on #{id}"), &self.unit.document.path, edits))
    }

    /// The element that listens, the event as it is written, and the statement.
    fn listening(&self, bare: &Bare<'_>) -> Option<(ExprId, &str, TextRange)> {
        let mut calls = self.lowered.calls();
        let (id, call) = calls
            .find(|(_, call)| call.arguments.iter().any(|argument| std::ptr::eq(argument, bare.argument)))?;
        let Expr::Attribute { object, name, .. } = self.lowered.expr(call.function) else { return None };
        let [event, _] = call.arguments.as_slice() else { return None };
        let is_text = matches!(self.lowered.expr(event.value), Expr::String(Some(_)));
        let range = self.lowered.expr_range(id);
        let node = self.unit.tree.covering(range);
        let statement = node.parent().filter(|parent| parent.kind() == "expression_statement")?;
        let is_global = statement.parent().is_some_and(|outer| outer.kind() == "module");
        let is_it = self.lowered.name(*name) == "addEventListener" && is_text && is_global;
        is_it.then(|| (*object, slice(&self.unit.document.text, event.range), range_of(statement)))
    }

    /// The id by which an element was looked up.
    fn id_of(&self, element: ExprId) -> Option<String> {
        let ty = self.inference.type_of(self.module, element);
        let JsPath::Call { callee, arguments } = ty.js()? else { return None };
        let [Argument::Type(JsType::String(Some(text)))] = &arguments[..] else { return None };
        let id = match callee.last_member()? {
            "getElementById" => text,
            "querySelector" => text.strip_prefix('#')?,
            _ => return None,
        };
        let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
        let is_id = id.starts_with(char::is_alphabetic) && id.chars().all(is_plain);
        let of_document = callee.origin().and_then(JsPath::last_member) == Some("document");
        (is_id && of_document).then(|| id.to_owned())
    }

    fn spelled_when(&self, at: TextSize) -> Option<(String, Option<TextEdit>)> {
        let text = &self.unit.document.text;
        let visible = self.inference.names_at(self.module, text, at);
        let known = visible.iter().find(|known| known.name == "when");
        let is_it = |value: &Value| matches!(value, Value::Api(path) if &**path == "pyscript.when");
        if known.is_some_and(|known| !known.ty.alternatives().iter().all(is_it)) {
            return None;
        }
        let import = import_name(self.unit.tree, text, "pyscript", "when", at);
        Some((import.bound, import.edit))
    }
}

/// The lines of a statement that shares them with nothing.
fn whole_lines(text: &str, statement: TextRange) -> Option<TextRange> {
    let before = text.get(..usize::from(statement.start()))?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let after = text.get(usize::from(statement.end())..)?;
    let length = after.find('\n').map_or(after.len(), |at| at + 1);
    let is_alone = before[start..].trim().is_empty() && after[..length].trim().is_empty();
    is_alone.then(|| syntax::range(start, usize::from(statement.end()) + length))
}
