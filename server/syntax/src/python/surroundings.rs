//! What stands around a place: who catches its errors, whether it may wait.

use tree_sitter::Node;

use super::{PythonTree, field, range_of, text_of};
use crate::TextRange;

/// The classes that every error belongs to.
const ALL_ERRORS: [&str; 2] = ["BaseException", "Exception"];

/// Whether the place stands in the body of a `try` that catches one of these errors, whatever the order and depth, or in a
/// `with` that names one (`with suppress(AttributeError)`). An `except` without class, or with one that every error
/// belongs to, catches all.
pub fn catches(tree: &PythonTree, text: &str, place: TextRange, errors: &[&str]) -> bool {
    let names_one =
        |words: &str| words_of(words).any(|word| errors.contains(&word) || ALL_ERRORS.contains(&word));
    around(tree, place).any(|(outer, inner)| {
        let is_body = field(outer, "body") == Some(inner);
        match outer.kind() {
            "try_statement" if is_body => {
                let mut cursor = outer.walk();
                outer.named_children(&mut cursor).filter_map(|clause| head(clause, text)).any(|head| {
                    let is_bare = words_of(head).all(|word| word == "except");
                    is_bare || names_one(head)
                })
            }
            "with_statement" if is_body => {
                outer.named_child(0).is_some_and(|clause| names_one(text_of(clause, text)))
            }
            _ => false,
        }
    })
}

/// The quotes of the string in whose replacement field the place stands: code there must not use them before Python 3.12,
/// nor in MicroPython.
pub fn quote_around(tree: &PythonTree, text: &str, place: TextRange) -> Option<char> {
    let string = around(tree, place).map(|(outer, _)| outer).find(|outer| outer.kind() == "string")?;
    text_of(string, text).chars().find(|letter| matches!(letter, '"' | '\''))
}

/// Whether a statement runs only under a condition, or in a `try`.
pub fn is_guarded(tree: &PythonTree, statement: TextRange) -> bool {
    const GUARDS: [&str; 6] = [
        "try_statement",
        "if_statement",
        "match_statement",
        "with_statement",
        "while_statement",
        "conditional_expression",
    ];
    around(tree, statement).any(|(outer, _)| GUARDS.contains(&outer.kind()) && range_of(outer) != statement)
}

/// Whether `await` may stand at the place: in an `async def`, or outside of functions where `at_top` allows it.
pub fn may_await(tree: &PythonTree, place: TextRange, at_top: bool) -> bool {
    let function = around(tree, place)
        .map(|(outer, _)| outer)
        .find(|outer| matches!(outer.kind(), "function_definition" | "lambda" | "class_definition"));
    match function {
        Some(function) => function.child(0).is_some_and(|first| first.kind() == "async"),
        None => at_top,
    }
}

/// The nodes around a place, innermost first, each with its child that holds the place.
fn around<'t>(tree: &'t PythonTree, place: TextRange) -> impl Iterator<Item = (Node<'t>, Node<'t>)> {
    let mut inner = Some(tree.covering(place));
    std::iter::from_fn(move || {
        let child = inner?;
        inner = child.parent();
        Some((inner?, child))
    })
}

/// `except (A, B) as error:`; `None` for other clauses.
fn head<'t>(clause: Node<'_>, text: &'t str) -> Option<&'t str> {
    if !matches!(clause.kind(), "except_clause" | "except_group_clause") {
        return None;
    }
    let mut cursor = clause.walk();
    let block = clause.named_children(&mut cursor).find(|child| child.kind() == "block");
    let end = block.map_or(clause.end_byte(), |block| block.start_byte());
    Some(crate::slice(text, crate::range(clause.start_byte(), end)))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> (PythonTree, TextRange) {
        let at = text.find("here").unwrap();
        (PythonTree::parse_file(text), crate::range(at, at + 4))
    }

    #[test]
    fn errors_are_caught_where_the_body_stands() {
        for (text, expected) in [
            ("here", false),
            ("try:\n  here\nexcept AttributeError:\n  pass\n", true),
            (
                "try:\n  if x:\n    f(lambda: x.here)\nexcept (TypeError, AttributeError) as e:\n  pass\n",
                true,
            ),
            ("try:\n  here\nexcept:\n  pass\n", true),
            ("try:\n  here\nexcept Exception as e: pass\n", true),
            ("try:\n  here\nexcept* AttributeError:\n  pass\n", true),
            ("try:\n  here\nexcept TypeError:\n  AttributeError\n", false),
            ("try:\n  here\nfinally:\n  pass\n", false),
            ("try:\n  pass\nexcept AttributeError:\n  here\n", false),
            ("try:\n  pass\nexcept AttributeError:\n  pass\nelse:\n  here\n", false),
            ("with suppress(AttributeError):\n  here\n", true),
            ("with open(x) as f:\n  here\n", false),
            ("try:\n  with x:\n    here\nexcept AttributeError:\n  pass\n", true),
        ] {
            let (tree, place) = place(text);
            assert_eq!(catches(&tree, text, place, &["AttributeError"]), expected, "{text}");
        }
    }

    #[test]
    fn await_needs_an_async_function() {
        for (text, expected) in [
            ("here", true),
            ("async def f():\n  x(here)\n", true),
            ("def f():\n  here\n", false),
            ("async def f():\n  lambda: here\n", false),
            ("async def f():\n  def g():\n    here\n", false),
            ("class A:\n  here\n", false),
        ] {
            let (tree, place) = place(text);
            assert_eq!(may_await(&tree, place, true), expected, "{text}");
            assert_eq!(may_await(&tree, place, false), expected && text != "here", "{text}");
        }
    }

    #[test]
    fn code_in_a_string_knows_its_quotes() {
        for (marked, expected) in [
            ("f\"{a.|b}\"", Some('"')),
            ("f'''{a.|b} \"'''", Some('\'')),
            ("rf'{f(a|)}'", Some('\'')),
            ("a.|b + 'c'", None),
        ] {
            let at = marked.find('|').unwrap();
            let text = marked.replacen('|', "", 1);
            let tree = PythonTree::parse_file(&text);
            assert_eq!(quote_around(&tree, &text, crate::range(at, at)), expected, "{marked}");
        }
    }
}
