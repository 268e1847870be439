//! Comparisons with `None`.

use tree_sitter::Node;

use super::{PythonTree, field, range_of, text_of};
use crate::{TextRange, TextSize, size, slice};

/// `operand is None`, `None != operand`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoneComparison {
    /// All of it.
    pub range: TextRange,
    /// What is compared, with parentheses around it.
    pub operand: TextRange,
    /// `is not`, `!=`
    pub is_negative: bool,
    /// It matters only as true or false: the condition of an `if`, an operand of `not`.
    pub is_condition: bool,
    /// `and` or `or` join it with the bare operand or its negation: `x is None or not x`.
    pub with_truth: bool,
    /// The innermost `if`, `elif`, `while` or `a if b else c` around it, in the same statement.
    pub conditional: Option<TextRange>,
}

/// All in a text that compare one value with `None` and nothing else, in the order of the source.
pub fn none_comparisons(tree: &PythonTree, text: &str) -> Vec<NoneComparison> {
    // Looking for the word in the bytes is far cheaper than a walk through the tree.
    let range = tree.range();
    let places = slice(text, range).match_indices(NONE).map(|(at, _)| range.start() + size(at));
    let words = places.map(|at| tree.covering(TextRange::at(at, TextSize::of(NONE))));
    let mut all: Vec<Node<'_>> =
        words.filter(|word| word.kind() == "none").filter_map(|word| word.parent()).collect();
    all.dedup();
    all.retain(|node| node.kind() == "comparison_operator" && node.child_count() == 3);
    let compared = |node: Node<'_>| {
        let (left, operator, right) = (node.child(0)?, node.child(1)?, node.child(2)?);
        let operand = match (left.kind(), right.kind()) {
            (_, "none") => left,
            ("none", _) => right,
            _ => return None,
        };
        let is_negative = match text_of(operator, text) {
            "is" | "==" => false,
            "!=" => true,
            words if words.starts_with("is") => true,
            _ => return None,
        };
        Some(NoneComparison {
            range: range_of(node),
            operand: range_of(operand),
            is_negative,
            is_condition: is_condition(node),
            with_truth: is_with_truth(node, text_of(operand, text), text),
            conditional: conditional(node),
        })
    };
    all.into_iter().filter_map(compared).collect()
}

const NONE: &str = "None";

fn is_condition(expression: Node<'_>) -> bool {
    let Some(parent) = expression.parent() else { return false };
    match parent.kind() {
        "if_statement" | "elif_clause" | "while_statement" => field(parent, "condition") == Some(expression),
        "conditional_expression" => parent.named_child(1) == Some(expression),
        "assert_statement" => parent.named_child(0) == Some(expression),
        "not_operator" | "if_clause" => true,
        "boolean_operator" | "parenthesized_expression" => is_condition(parent),
        _ => false,
    }
}

fn is_with_truth(comparison: Node<'_>, operand: &str, text: &str) -> bool {
    let asks = |part: Node<'_>| {
        let of = if part.kind() == "not_operator" { field(part, "argument") } else { Some(part) };
        of.is_some_and(|of| text_of(of, text) == operand)
    };
    let joins = std::iter::successors(comparison.parent(), Node::parent);
    let joins =
        joins.take_while(|node| matches!(node.kind(), "boolean_operator" | "parenthesized_expression"));
    let sides =
        joins.flat_map(|join| ["left", "right"].into_iter().filter_map(move |side| field(join, side)));
    sides.into_iter().any(asks)
}

fn conditional(node: Node<'_>) -> Option<TextRange> {
    let around = std::iter::successors(node.parent(), Node::parent);
    let mut around = around.take_while(|node| !matches!(node.kind(), "block" | "module"));
    let found = around.find(|node| {
        matches!(node.kind(), "if_statement" | "elif_clause" | "while_statement" | "conditional_expression")
    })?;
    Some(range_of(if found.kind() == "elif_clause" { found.parent()? } else { found }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slice;

    #[test]
    fn each_is_found_with_what_stands_around() {
        for (text, expected) in [
            ("if x.y is None: pass", "x.y condition in `if x.y is None: pass`"),
            (
                "if a:\n  pass\nelif (x) != None:\n  pass",
                "(x) not condition in `if a:\n  pass\nelif (x) != None:\n  pass`",
            ),
            ("y = None == x", "x"),
            ("y = 1 if not (x is  not None) else 2", "x not condition in `1 if not (x is  not None) else 2`"),
            ("y = x is None or not x", "x with truth"),
            ("y = z and (x or x is None)", "x with truth"),
            ("y = x is None or x.z", "x"),
            ("y = [a for a in b if a is not None]", "a not condition"),
            ("assert x is None, y", "x condition"),
            ("assert y, x is None", "x"),
            ("while f(x is None):\n  pass", "x in `while f(x is None):\n  pass`"),
            ("x is y, x < None, x is None is y, x in None", ""),
        ] {
            let tree = PythonTree::parse_file(text);
            let shown = none_comparisons(&tree, text).into_iter().map(|found| {
                let mut words = vec![slice(text, found.operand).to_owned()];
                words.extend(found.is_negative.then(|| "not".to_owned()));
                words.extend(found.is_condition.then(|| "condition".to_owned()));
                words.extend(found.with_truth.then(|| "with truth".to_owned()));
                words.extend(found.conditional.map(|range| format!("in `{}`", slice(text, range))));
                words.join(" ")
            });
            assert_eq!(shown.collect::<Vec<_>>().join("; "), expected, "{text}");
        }
    }
}
