//! Where new imports go: into an import of the same module, else below the imports at the top.

use tree_sitter::Node;

use super::definitions::docstring;
use super::imports::Import;
use super::{PythonTree, range_of, text_of};
use crate::edit::TextEdit;
use crate::{TextRange, TextSize, slice};

/// A name that code can use, and the edit that makes it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameImport {
    /// What the code writes: the name, or the alias under which it is imported already.
    pub bound: String,
    /// The import to add; `None` where it is there already.
    pub edit: Option<TextEdit>,
}

/// Imports `name` by `from module import name` for code at `used_at`. An import of the same module at the top level,
/// before that code, is extended in its own style.
pub fn import_name(tree: &PythonTree, text: &str, module: &str, name: &str, used_at: TextSize) -> NameImport {
    let mut cursor = tree.root().walk();
    let statements = tree.root().named_children(&mut cursor).filter(|node| range_of(*node).end() <= used_at);
    let imports: Vec<_> = statements.filter_map(|node| Import::cast(node, text)).collect();
    let same =
        |import: &&Import| import.from.as_ref().is_some_and(|from| from.level == 0 && from.module == module);
    let candidates: Vec<_> = imports.iter().filter(same).collect();
    let known = candidates.iter().flat_map(|import| &import.names).find(|known| known.name == name);
    if let Some(bound) = known.and_then(|known| known.bound()) {
        return NameImport { bound: bound.to_owned(), edit: None };
    }
    let edit = match candidates.iter().rfind(|import| import.names.iter().all(|known| !known.is_star())) {
        Some(import) if !import.names.is_empty() => extend(import, text, name),
        _ => place_import(tree, text, &format!("from {module} import {name}"), used_at),
    };
    NameImport { bound: name.to_owned(), edit: Some(edit) }
}

/// Puts an import statement at the top level: below the imports that the text begins with, else below its docstring, else
/// before its first statement. In the indentation and with the line ends of the text around.
pub fn place_import(tree: &PythonTree, text: &str, statement: &str, used_at: TextSize) -> TextEdit {
    let top = Top::of(tree, text, used_at);
    let newline = line_end(text, tree.range());
    let indent = top.indent(text);
    match (top.last_import, top.docstring, top.first_code) {
        (Some(import), ..) => {
            let end = range_of(import).end();
            let rest = rest_of_line(text, end, tree.range());
            match rest.trim_start().starts_with(';') {
                true => TextEdit::insert(end, format!("; {statement}")),
                false => TextEdit::insert(end + TextSize::of(rest), format!("{newline}{indent}{statement}")),
            }
        }
        (None, Some(docstring), code) => {
            let end = range_of(docstring).end();
            let end = end + TextSize::of(rest_of_line(text, end, tree.range()));
            let next =
                slice(text, TextRange::new(end, tree.range().end())).split('\n').nth(1).unwrap_or_default();
            let gap = if code.is_some() && !next.trim().is_empty() { newline } else { "" };
            TextEdit::insert(end, format!("{newline}{newline}{indent}{statement}{gap}"))
        }
        (None, None, Some(code)) => {
            let at = with_comments_above(code, text);
            TextEdit::insert(at, format!("{statement}{newline}{newline}{indent}"))
        }
        (None, None, None) => TextEdit::insert(tree.range().start(), format!("{statement}{newline}")),
    }
}

/// The line end that the Python uses, or else the text around it.
pub fn line_end(text: &str, range: TextRange) -> &'static str {
    let inside = slice(text, range);
    let sample = if inside.contains('\n') { inside } else { text };
    match sample.find('\n') {
        Some(at) if sample[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The blanks that the line of `offset` begins with.
pub fn indent_of_line(text: &str, offset: TextSize) -> &str {
    let start = text.get(..usize::from(offset)).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(start..).unwrap_or_default();
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

/// What a text begins with.
struct Top<'t> {
    docstring: Option<Node<'t>>,
    /// The last of the imports before any other code. `if` and `try` may stand between them.
    last_import: Option<Node<'t>>,
    /// The first statement that is neither.
    first_code: Option<Node<'t>>,
    statements: Vec<Node<'t>>,
}

impl<'t> Top<'t> {
    fn of(tree: &'t PythonTree, text: &str, used_at: TextSize) -> Top<'t> {
        let root = tree.root();
        let mut cursor = root.walk();
        let children = root.named_children(&mut cursor);
        let statements: Vec<_> = children.filter(|child| child.kind() != "comment").collect();
        let docstring = docstring(root).and_then(|_| statements.first().copied());
        let mut top = Top { docstring, last_import: None, first_code: None, statements };
        for &statement in top.statements.iter().skip(usize::from(docstring.is_some())) {
            let before = range_of(statement).end() <= used_at;
            match statement.kind() {
                _ if before && Import::cast(statement, text).is_some() => top.last_import = Some(statement),
                "if_statement" | "try_statement" if before => {}
                _ => break,
            }
        }
        top.first_code = top.statements.iter().copied().nth(usize::from(docstring.is_some()));
        top
    }

    /// The indentation of the top level: that of the first statement that begins its own line.
    fn indent<'s>(&self, text: &'s str) -> &'s str {
        let indents = self.statements.iter().filter_map(|statement| {
            let start = range_of(*statement).start();
            let indent = indent_of_line(text, start);
            let line = text[..usize::from(start)].rfind('\n').map_or(0, |at| at + 1);
            (line + indent.len() == usize::from(start)).then_some(indent)
        });
        indents.into_iter().next().unwrap_or_default()
    }
}

/// Adds a name to the names of a `from … import …`.
fn extend(import: &Import, text: &str, name: &str) -> TextEdit {
    let Some(last) = import.names.last() else {
        return TextEdit::insert(import.range.end(), format!(" {name}"));
    };
    let end = last.alias_range.unwrap_or(last.name_range).end();
    let line_start = text[..usize::from(last.name_range.start())].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line_start..usize::from(last.name_range.start())];
    let Some(parentheses) = import.parentheses.filter(|_| before.trim().is_empty()) else {
        return TextEdit::insert(end, format!(", {name}"));
    };
    let newline = line_end(text, import.range);
    let rest = rest_of_line(text, end, parentheses);
    match rest.trim_start().starts_with(',') && !rest.contains(')') {
        true => TextEdit::insert(end + TextSize::of(rest), format!("{newline}{before}{name},")),
        false => TextEdit::insert(end, format!(",{newline}{before}{name}")),
    }
}

/// From the offset to the end of its line, without the line end, inside of `range`.
fn rest_of_line(text: &str, offset: TextSize, range: TextRange) -> &str {
    let rest = slice(text, TextRange::new(offset, range.end().max(offset)));
    let line = rest.split('\n').next().unwrap_or_default();
    line.strip_suffix('\r').unwrap_or(line).trim_end()
}

/// The start of the comments that belong to a statement: those on the lines right above it, unless they speak to tools.
fn with_comments_above(statement: Node<'_>, text: &str) -> TextSize {
    let mut first = statement;
    while let Some(above) = first.prev_named_sibling().filter(|above| above.kind() == "comment") {
        let comment = text_of(above, text);
        let to_tools =
            ["#!", "# -*-", "# pyscript:", "# ///", "# type:"].iter().any(|mark| comment.starts_with(mark));
        if to_tools || above.start_position().row + 1 != first.start_position().row {
            break;
        }
        first = above;
    }
    range_of(first).start()
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::edit::apply;
    use crate::size;

    /// The text after `from pyscript.ffi import create_proxy` was added for code at its end.
    fn added(text: &str) -> String {
        added_in(text, TextRange::up_to(TextSize::of(text)))
    }

    fn added_in(text: &str, range: TextRange) -> String {
        let tree = PythonTree::parse(text, range);
        let import = import_name(&tree, text, "pyscript.ffi", "create_proxy", range.end());
        let edits: Vec<_> = import.edit.into_iter().collect();
        let after = apply(text, &edits).unwrap();
        let grown = TextRange::new(range.start(), range.end() + TextSize::of(&after) - TextSize::of(text));
        assert_eq!(PythonTree::parse(&after, grown).errors(), tree.errors(), "{after}");
        after
    }

    fn check(text: &str, expected: Expect) {
        expected.assert_eq(&added(text));
    }

    #[test]
    fn names_join_an_import_of_their_module() {
        check(
            "from pyscript.ffi import to_js\nx()",
            expect![[r#"
            from pyscript.ffi import to_js, create_proxy
            x()"#]],
        );
        check(
            "from pyscript.ffi import to_js as j  # why\nx()",
            expect![[r#"
            from pyscript.ffi import to_js as j, create_proxy  # why
            x()"#]],
        );
        check(
            "from pyscript.ffi import (to_js, is_none,)\nx()",
            expect![[r#"
            from pyscript.ffi import (to_js, is_none, create_proxy,)
            x()"#]],
        );
        check(
            "from pyscript.ffi import (\n    to_js,\n    is_none,  # why\n)\nx()",
            expect![[r#"
            from pyscript.ffi import (
                to_js,
                is_none,  # why
                create_proxy,
            )
            x()"#]],
        );
        check(
            "from pyscript.ffi import (\n    to_js,\n    is_none\n)\nx()",
            expect![[r#"
            from pyscript.ffi import (
                to_js,
                is_none,
                create_proxy
            )
            x()"#]],
        );
        check(
            "from pyscript.ffi import (\n    to_js, is_none)\nx()",
            expect![[r#"
            from pyscript.ffi import (
                to_js, is_none, create_proxy)
            x()"#]],
        );
        check(
            "from pyscript.ffi import to_js, \\\n    is_none\nx()",
            expect![[r#"
            from pyscript.ffi import to_js, \
                is_none, create_proxy
            x()"#]],
        );
    }

    #[test]
    fn a_name_that_is_there_is_used() {
        let text = "from pyscript.ffi import create_proxy as cp\ncp()";
        let tree = PythonTree::parse_file(text);
        let import = import_name(&tree, text, "pyscript.ffi", "create_proxy", TextSize::of(text));
        assert_eq!(import, NameImport { bound: "cp".into(), edit: None });
    }

    #[test]
    fn new_imports_go_below_the_others() {
        check(
            "\"\"\"Doc.\"\"\"\nfrom __future__ import annotations\n\nimport js  # why\n\nx()",
            expect![[r#"
            """Doc."""
            from __future__ import annotations

            import js  # why
            from pyscript.ffi import create_proxy

            x()"#]],
        );
        check(
            "import a\ntry:\n    import b\nexcept ImportError:\n    pass\nimport c\nx()\nimport d\n",
            expect![[r#"
            import a
            try:
                import b
            except ImportError:
                pass
            import c
            from pyscript.ffi import create_proxy
            x()
            import d
        "#]],
        );
        check(
            "from pyscript.ffi import *\nx()",
            expect![[r#"
            from pyscript.ffi import *
            from pyscript.ffi import create_proxy
            x()"#]],
        );
        check("import a; x()", expect!["import a; from pyscript.ffi import create_proxy; x()"]);
    }

    #[test]
    fn without_imports_they_go_to_the_top() {
        check(
            "# pyscript: ignore-file\n\n# Runs.\nx()\n",
            expect![[r#"
            # pyscript: ignore-file

            from pyscript.ffi import create_proxy

            # Runs.
            x()
        "#]],
        );
        check(
            "'''Doc.'''\nx()\n",
            expect![[r#"
            '''Doc.'''

            from pyscript.ffi import create_proxy

            x()
        "#]],
        );
        check(
            "",
            expect![[r#"
            from pyscript.ffi import create_proxy
        "#]],
        );
    }

    #[test]
    fn an_import_below_the_use_does_not_count() {
        let text = "x()\nfrom pyscript.ffi import to_js\n";
        let tree = PythonTree::parse_file(text);
        let import = import_name(&tree, text, "pyscript.ffi", "create_proxy", size(1));
        assert_eq!(import.edit, Some(TextEdit::insert(size(0), "from pyscript.ffi import create_proxy\n\n")));
    }

    #[test]
    fn inline_scripts_keep_their_indentation_and_line_ends() {
        let check = |text: &str, expected: Expect| {
            let start = text.find('>').unwrap() + 1;
            let end = text.rfind("</script>").unwrap();
            expected.assert_eq(&added_in(text, crate::range(start, end)));
        };
        check(
            "<script>\n    import js\n    x()\n</script>",
            expect![[r#"
            <script>
                import js
                from pyscript.ffi import create_proxy
                x()
            </script>"#]],
        );
        check(
            "<script>\n\t# note\n\tx()\n</script>",
            expect![[r#"
            <script>
            	from pyscript.ffi import create_proxy

            	# note
            	x()
            </script>"#]],
        );
        check(
            "<script>import js</script>",
            expect![[r#"
            <script>import js
            from pyscript.ffi import create_proxy</script>"#]],
        );
        check(
            "<script>x()</script>",
            expect![[r#"
            <script>from pyscript.ffi import create_proxy

            x()</script>"#]],
        );
        check(
            "<script>import js\ny()\n</script>",
            expect![[r#"
            <script>import js
            from pyscript.ffi import create_proxy
            y()
            </script>"#]],
        );
        let crlf = "<script>\r\n  import js\r\n  x()\r\n</script>";
        let after = added_in(crlf, crate::range(8, crlf.rfind('<').unwrap()));
        assert_eq!(
            after,
            "<script>\r\n  import js\r\n  from pyscript.ffi import create_proxy\r\n  x()\r\n</script>"
        );
    }
}
