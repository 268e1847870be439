//! `isinstance` tests, and where they hold.

use syntax::python::{field, range_of, text_of};
use syntax::{TextRange, TextSize, range};
use tree_sitter::Node;

use super::lower::{Lower, always_returns};
use super::{ArgumentKind, BindingId, BindingKind, Expr, ExprId, Module, NameId};

/// `isinstance(name, classes)`, which holds in a part of the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Guard {
    pub(crate) name: NameId,
    /// Where it holds, unless the name is bound anew there.
    pub(crate) holds: TextRange,
    /// The name in the test.
    pub(crate) tested: ExprId,
    pub(crate) classes: ExprId,
}

impl Module {
    /// The tests of names that are called so.
    pub(crate) fn guards(&self, name: NameId) -> impl Iterator<Item = &Guard> {
        self.guards.iter().filter(move |guard| guard.name == name)
    }
}

impl Module {
    /// Whether the name is bound anew behind `from` and before the use `at`; what is bound to a value that uses the name
    /// comes after that use.
    pub(crate) fn is_bound_between(&self, binding: BindingId, from: TextSize, at: TextRange) -> bool {
        let binding = self.binding(binding);
        let uses_it = match &binding.kind {
            BindingKind::Value { value: Some(value), .. } => self.expr_range(*value).contains_range(at),
            _ => false,
        };
        binding.range.start() >= from && binding.range.start() < at.start() && !uses_it
    }
}

impl Lower<'_> {
    /// The tests of an `if`, `elif`, `while` or `assert`, whose expressions begin at the index `before`.
    pub(super) fn guard_statements(&mut self, node: Node<'_>, before: usize) {
        let is_assert = node.kind() == "assert_statement";
        let condition = if is_assert { node.named_child(0) } else { field(node, "condition") };
        let Some(condition) = condition.filter(|condition| self.may_guard(*condition)) else { return };
        let block = field(node, "consequence").or_else(|| field(node, "body"));
        let leaves = || node.kind() == "if_statement" && block.is_some_and(|block| always_returns(block, 0));
        match (condition.kind(), block) {
            ("not_operator", _) if leaves() => {
                field(condition, "argument")
                    .into_iter()
                    .for_each(|argument| self.guard(argument, rest_of_block(node), before));
            }
            (_, Some(block)) => self.guard(condition, range_of(block), before),
            (_, None) => self.guard(condition, rest_of_block(node), before),
        }
    }

    fn may_guard(&self, condition: Node<'_>) -> bool {
        text_of(condition, self.text).contains("isinstance")
    }

    /// The tests before each `and` of a chain.
    pub(super) fn guard_operands(&mut self, node: Node<'_>, before: usize) {
        let mut here = Some(node);
        while let Some(chain) = here.filter(|chain| chain.kind() == "boolean_operator") {
            let left = field(chain, "left");
            if let (true, Some(left), Some(right)) = (is_and(chain), left, field(chain, "right")) {
                self.guard(left, range_of(right), before);
            }
            here = left;
        }
    }

    /// The tests that hold where the condition does.
    pub(super) fn guard(&mut self, condition: Node<'_>, holds: TextRange, before: usize) {
        let mut open = Vec::from_iter(Some(condition).filter(|condition| self.may_guard(*condition)));
        while let Some(node) = open.pop() {
            match node.kind() {
                "parenthesized_expression" => open.extend(node.named_child(0)),
                "boolean_operator" if is_and(node) => {
                    open.extend(field(node, "left"));
                    open.extend(field(node, "right"));
                }
                "call" => self.guard_call(range_of(node), holds, before),
                _ => {}
            }
        }
    }

    fn guard_call(&mut self, at: TextRange, holds: TextRange, before: usize) {
        let exprs = self.module.exprs.get(before..).unwrap_or_default();
        let call = exprs.iter().filter(|data| data.range == at).find_map(|data| match &data.expr {
            Expr::Call(call) => Some(call),
            _ => None,
        });
        let Some(call) = call else { return };
        let [tested, classes] = &call.arguments[..] else { return };
        let Expr::Name(function) = *self.module.expr(call.function) else { return };
        let Expr::Name(name) = *self.module.expr(tested.value) else { return };
        let by_position = |kind: ArgumentKind| matches!(kind, ArgumentKind::Positional(_));
        if self.module.name(function) == "isinstance" && by_position(tested.kind) && by_position(classes.kind)
        {
            let guard = Guard { name, holds, tested: tested.value, classes: classes.value };
            self.module.guards.push(guard);
        }
    }
}

/// From the end of a statement to the end of the block it stands in; nothing on the outermost level, whose statements are
/// taken over one by one when the text changes.
fn rest_of_block(statement: Node<'_>) -> TextRange {
    let block = statement.parent().filter(|block| block.kind() == "block");
    range(statement.end_byte(), block.map_or(statement.end_byte(), |block| block.end_byte()))
}

fn is_and(node: Node<'_>) -> bool {
    field(node, "operator").is_some_and(|operator| operator.kind() == "and")
}
