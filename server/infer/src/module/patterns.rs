//! Lowering of `match`: what its patterns bind.

use tree_sitter::Node;

use super::BindingKind;
use super::lower::Lower;

impl Lower<'_> {
    /// `case pattern if guard:` with its block.
    pub(super) fn case_clause(&mut self, node: Node<'_>) {
        let mut cursor = node.walk();
        for child in node.named_children(&mut cursor) {
            match child.kind() {
                "case_pattern" => self.captures(child),
                _ => self.statement(child),
            }
        }
    }

    /// Binds the names that a pattern captures. A dotted name is compared with, and so is the class of `Class(…)`.
    fn captures(&mut self, pattern: Node<'_>) {
        let mut open = vec![pattern];
        while let Some(node) = open.pop() {
            let mut cursor = node.walk();
            let children: Vec<_> = node.named_children(&mut cursor).collect();
            match node.kind() {
                "dotted_name" => match children[..] {
                    [name] => self.bind(name, BindingKind::Unknown),
                    _ => self.statement(node),
                },
                "class_pattern" => {
                    children.first().into_iter().for_each(|class| self.statement(*class));
                    open.extend(children.iter().skip(1));
                }
                "keyword_pattern" => open.extend(children.iter().skip(1)),
                "as_pattern" | "splat_pattern" => {
                    for child in children {
                        match child.kind() {
                            "identifier" => self.bind(child, BindingKind::Unknown),
                            _ => open.push(child),
                        }
                    }
                }
                _ => open.extend(children),
            }
        }
    }
}
