//! Lowering of `for`, `with` and `except`: the blocks that begin with a binding.

use syntax::python::field;
use tree_sitter::Node;

use super::lower::Lower;
use super::{BindingKind, ExprId};

impl Lower<'_> {
    pub(super) fn for_statement(&mut self, node: Node<'_>) {
        if let (Some(left), Some(right)) = (field(node, "left"), field(node, "right")) {
            let iterable = self.expr(right);
            self.bind_targets(left, |path| BindingKind::Iteration { iterable, path });
        }
        for part in ["body", "alternative"] {
            field(node, part).into_iter().for_each(|block| self.statement(block));
        }
    }

    pub(super) fn with_item(&mut self, node: Node<'_>) {
        let Some(value) = field(node, "value") else { return self.children(node) };
        match (value.kind(), value.named_child(0), field(value, "alias")) {
            ("as_pattern", Some(manager), Some(alias)) => {
                let manager = self.expr(manager);
                self.bind_targets(alias, |path| BindingKind::Context { manager, path });
            }
            _ => {
                self.expr(value);
            }
        }
    }

    pub(super) fn except_clause(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            match child.kind() {
                "as_pattern" => {
                    let classes = child.named_child(0).map(|classes| self.expr(classes));
                    let alias = field(child, "alias");
                    alias.into_iter().for_each(|alias| self.bind_caught(alias, classes));
                }
                _ => self.statement(child),
            }
        }
        if let Some(alias) = field(node, "alias") {
            self.bind_caught(alias, None);
        }
    }

    fn bind_caught(&mut self, alias: Node<'_>, classes: Option<ExprId>) {
        self.bind_targets(alias, |_| classes.map_or(BindingKind::Unknown, BindingKind::Caught));
    }
}
