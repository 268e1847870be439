//! The function that a line of Python belongs to, as tracebacks name it.

use syntax::python::{PythonTree, field, range_of, text_of};
use syntax::{TextRange, TextSize};

/// Whether code on a line can belong to a frame of that name. A line may hold a whole `def` with its body.
pub(super) fn fits(tree: &PythonTree, text: &str, line: TextRange, function: &str) -> bool {
    // Lambdas, comprehensions and the like stand in any function.
    if function.starts_with('<') && function != MODULE {
        return true;
    }
    let last = line.end().checked_sub(TextSize::new(1)).unwrap_or_default();
    [line.start(), last].iter().any(|offset| name_at(tree, text, *offset) == function)
}

const MODULE: &str = "<module>";

/// The innermost function or class whose body holds the offset.
fn name_at<'t>(tree: &PythonTree, text: &'t str, offset: TextSize) -> &'t str {
    let mut node = Some(tree.covering(TextRange::empty(offset)));
    while let Some(inner) = node {
        if matches!(inner.kind(), "function_definition" | "class_definition")
            && let (Some(name), Some(body)) = (field(inner, "name"), field(inner, "body"))
            && range_of(body).contains_inclusive(offset)
        {
            return text_of(name, text);
        }
        node = inner.parent();
    }
    MODULE
}
