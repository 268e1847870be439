//! What assignments, loops and `with` bind: names, attributes and items, each with its way through unpacking.

use tree_sitter::Node;

/// One thing that a target list binds.
#[derive(Debug, Clone, PartialEq)]
pub struct Target<'t> {
    /// An `identifier`, `attribute` or `subscript` node.
    pub node: Node<'t>,
    /// The way from the value to what is bound: empty for `x = value`, `[Item(1), Item(0)]` for `b` in
    /// `a, (b, c) = value`.
    pub path: Vec<Step>,
}

/// One step into a value that is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The item with this index.
    Item(usize),
    /// An item whose index is not known: behind a starred target.
    Some,
    /// A list of items: a starred target.
    Rest,
}

/// The targets in a pattern: the left side of `=`, of `for … in`, after `as`.
pub fn targets(pattern: Node<'_>) -> Vec<Target<'_>> {
    let mut found = Vec::new();
    let mut open = vec![(pattern, Vec::new())];
    while let Some((node, path)) = open.pop() {
        match node.kind() {
            "identifier" | "attribute" | "subscript" => found.push(Target { node, path }),
            "tuple_pattern" if is_parenthesized(node) => {
                open.extend(node.named_child(0).map(|inner| (inner, path)));
            }
            "pattern_list" | "tuple_pattern" | "list_pattern" | "tuple" | "list" | "expression_list" => {
                open.extend(items(node, &path));
            }
            "parenthesized_expression" | "as_pattern_target" | "list_splat_pattern" | "list_splat" => {
                open.extend(node.named_child(0).map(|inner| (inner, path)));
            }
            _ => {}
        }
    }
    found.sort_by_key(|target| target.node.start_byte());
    found
}

/// The grammar reads the target `(a)` as a tuple.
fn is_parenthesized(node: Node<'_>) -> bool {
    let mut cursor = node.walk();
    node.named_child_count() == 1 && node.children(&mut cursor).all(|child| child.kind() != ",")
}

fn items<'t>(list: Node<'t>, path: &[Step]) -> Vec<(Node<'t>, Vec<Step>)> {
    let mut cursor = list.walk();
    let mut starred = false;
    let children = list.named_children(&mut cursor).filter(|child| child.kind() != "comment");
    let with_steps = children.enumerate().map(|(index, child)| {
        let step = match child.kind() {
            "list_splat_pattern" | "list_splat" => {
                starred = true;
                Step::Rest
            }
            _ if starred => Step::Some,
            _ => Step::Item(index),
        };
        (child, path.iter().copied().chain([step]).collect())
    });
    with_steps.collect()
}

#[cfg(test)]
mod tests {
    use super::super::{PythonTree, text_of};
    use super::*;
    use crate::python::field;

    #[test]
    fn unpacking() {
        let table = [
            ("a = v", "a"),
            ("a.b = v", "a.b"),
            ("a, (b, c[0]) = v", "a[0] b[1][0] c[0][1][1]"),
            ("[a, *b, c] = v", "a[0] b[*] c[?]"),
            ("(a) = v", "a"),
            ("a, = v", "a[0]"),
        ];
        for (text, expected) in table {
            let tree = PythonTree::parse_file(text);
            let assignment = tree.nodes().find(|node| node.kind() == "assignment").unwrap();
            let shown: Vec<_> = targets(field(assignment, "left").unwrap())
                .iter()
                .map(|target| {
                    let steps = target.path.iter().map(|step| match step {
                        Step::Item(index) => format!("[{index}]"),
                        Step::Some => "[?]".to_owned(),
                        Step::Rest => "[*]".to_owned(),
                    });
                    text_of(target.node, text).to_owned() + &steps.collect::<String>()
                })
                .collect();
            assert_eq!(shown.join(" "), expected, "{text}");
        }
    }
}
