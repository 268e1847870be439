//! Python inside a host text: a tree over one range of it, whose node offsets are host offsets.
//!
//! A `.py` file is the range of the whole text; an inline script is the range between its tags. Uniform
//! indentation, as scripts in HTML have it, parses without errors.
//!
//! The typed views in the modules below know the shapes of the grammar; nothing above this crate should
//! need to ask a node for a field by name, except to walk.

pub mod calls;
pub mod cursor;
pub mod definitions;
pub mod imports;
pub mod none;
pub mod placement;
pub mod strings;
pub mod surroundings;
pub mod targets;
pub mod tokens;

use std::collections::HashMap;
use std::sync::LazyLock;

use tree_sitter::{Language, Node, Tree};

use crate::edit::{TextEdit, input_edit};
use crate::tree::{self, fit};
use crate::{TextRange, TextSize, size};

pub use crate::tree::{Nodes, range_of, text_of};

/// A parsed range of a host text. Cheap to clone.
#[derive(Debug, Clone)]
pub struct PythonTree {
    tree: Tree,
    range: TextRange,
}

/// The child that the grammar calls so. A node that is asked for a name compares it with all names of the grammar; this
/// looks its number up, which halves the time that it takes to walk a text.
pub fn field<'t>(node: Node<'t>, name: &str) -> Option<Node<'t>> {
    static NUMBERS: LazyLock<HashMap<String, u16>> = LazyLock::new(|| {
        let language: Language = tree_sitter_python::LANGUAGE.into();
        let numbers = 1..=u16::try_from(language.field_count()).unwrap_or(u16::MAX);
        numbers.filter_map(|number| Some((language.field_name_for_id(number)?.to_owned(), number))).collect()
    });
    node.child_by_field_id(*NUMBERS.get(name)?)
}

impl PythonTree {
    /// Parses `range` of `text`. Never fails: whatever is no Python becomes `ERROR` and `MISSING` nodes.
    /// A range that does not fit into the text is cut to it.
    pub fn parse(text: &str, range: TextRange) -> PythonTree {
        let range = fit(text, range);
        PythonTree { tree: run(text, range, None), range }
    }

    /// Parses a whole file. A byte order mark is skipped.
    pub fn parse_file(text: &str) -> PythonTree {
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        PythonTree::parse(text, TextRange::new(size(start), size(text.len())))
    }

    /// Reads the text after `edit` was applied to `before`, where the Python now lies in `range`, using what is known
    /// of it. The edit may lie outside of the Python.
    pub fn reparse(&self, before: &str, edit: &TextEdit, text: &str, range: TextRange) -> PythonTree {
        let range = fit(text, range);
        let mut old = self.tree.clone();
        old.edit(&input_edit(before, edit));
        PythonTree { tree: run(text, range, Some(&old)), range }
    }

    /// The part of the host text that was parsed.
    pub fn range(&self) -> TextRange {
        self.range
    }

    /// The `module` node.
    pub fn root(&self) -> Node<'_> {
        self.tree.root_node()
    }

    /// Every node in source order, parents before children.
    pub fn nodes(&self) -> Nodes<'_> {
        Nodes::below(self.root())
    }

    /// The ranges of `ERROR` and `MISSING` nodes (the latter are empty), outermost ones only.
    pub fn errors(&self) -> Vec<TextRange> {
        let mut found = Vec::new();
        let mut nodes = self.nodes();
        while let Some(node) = nodes.next() {
            let broken = node.is_error() || node.is_missing();
            if broken {
                found.push(range_of(node));
            }
            if broken || !node.has_error() {
                nodes.skip_children();
            }
        }
        found
    }

    /// The Python from the statement of the outermost level on that the offset stands in or behind, so that whoever
    /// reads tokens up to the offset need not begin at the start. All of it where something before is broken: a string may
    /// be open.
    pub fn range_near(&self, offset: TextSize) -> TextRange {
        let mut cursor = self.root().walk();
        let before = |node: &Node<'_>| size(node.start_byte()) <= offset;
        let statements = self.root().children(&mut cursor).take_while(before).collect::<Vec<_>>();
        let Some((last, above)) = statements.split_last() else { return self.range };
        match above.iter().any(Node::has_error) {
            true => self.range,
            false => TextRange::new(size(last.start_byte()), self.range.end()),
        }
    }

    /// The smallest node that covers `range`.
    pub fn covering(&self, range: TextRange) -> Node<'_> {
        self.root()
            .descendant_for_byte_range(range.start().into(), range.end().into())
            .unwrap_or_else(|| self.root())
    }
}

/// `a.b.c` as `["a", "b", "c"]`, for an identifier, an attribute chain or a dotted name.
pub fn dotted<'t>(node: Node<'_>, text: &'t str) -> Option<Vec<&'t str>> {
    let mut parts = Vec::new();
    let mut node = node;
    loop {
        match node.kind() {
            "attribute" => {
                parts.push(text_of(field(node, "attribute")?, text));
                node = field(node, "object")?;
            }
            "identifier" => {
                parts.push(text_of(node, text));
                break;
            }
            "dotted_name" => {
                let mut cursor = node.walk();
                let names: Vec<_> =
                    node.named_children(&mut cursor).map(|name| text_of(name, text)).collect();
                parts.extend(names.into_iter().rev());
                break;
            }
            _ => return None,
        }
    }
    parts.reverse();
    Some(parts)
}

/// Whether the word can be no name. Words that are keywords in some places only (`match`, `type`) can.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word)
}

/// The words that can be no name: Python 3.7 to 3.14.
pub const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

fn run(text: &str, range: TextRange, old: Option<&Tree>) -> Tree {
    tree::parse(&tree_sitter_python::LANGUAGE.into(), text, range, old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_host_offsets_and_indented_scripts_are_clean() {
        let host = "<p>ü</p>\n<script type=\"py\">\n    import js\n\n    def f():\n        return js\n</script>\n<p>";
        let start = host.find("\n    import").unwrap();
        let end = host.find("</script>").unwrap();
        let tree = PythonTree::parse(host, TextRange::new(size(start), size(end)));
        assert_eq!(tree.errors(), []);
        let found: Vec<_> = tree.nodes().filter(|node| node.kind() == "identifier").collect();
        let names: Vec<_> = found.iter().map(|node| text_of(*node, host)).collect();
        assert_eq!(names, ["js", "f", "js"]);
        assert_eq!(tree.root().child(0).unwrap().kind(), "import_statement");
    }

    #[test]
    fn any_range_gives_a_tree() {
        for (text, from, to) in [("", 0, 0), ("a", 1, 1), ("ü = 1", 1, 3), ("x", 0, 99), ("abc", 2, 2)] {
            let tree = PythonTree::parse(text, TextRange::new(size(from), size(to)));
            assert!(usize::from(tree.range().end()) <= text.len());
            assert!(tree.root().end_byte() <= text.len(), "{text:?}");
        }
    }

    #[test]
    fn an_empty_range_in_a_full_text_has_no_nodes() {
        let tree = PythonTree::parse("import a", TextRange::empty(size(3)));
        assert_eq!(tree.nodes().count(), 1);
    }

    #[test]
    fn errors_are_listed_once() {
        let text = "x = (1,\ny = 2\ndef (:\n";
        let errors = PythonTree::parse_file(text).errors();
        assert!(!errors.is_empty());
        assert!(errors.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
    }

    #[test]
    fn reparsing_gives_the_tree_of_a_fresh_parse() {
        let steps = [
            "<b>\n  import js\n  x = js.a\n</b>",
            "<b>\n  import js\n  x = js.alert\n</b>",
            "<i></i><b>\n  import js\n  x = js.alert\n</b>",
            "<i></i><b>\n  import js\n  def f(ü):\n    x = js.alert\n</b>\r\n",
            "<b>\n  def f(ö):\n    x = js.alert\n</b>",
            "<b></b>",
            "<b>x = 1</b>",
        ];
        let region = |text: &str| {
            TextRange::new(size(text.find("<b>").unwrap() + 3), size(text.find("</b>").unwrap()))
        };
        let mut tree = PythonTree::parse(steps[0], region(steps[0]));
        for pair in steps.windows(2) {
            tree = tree.reparse(pair[0], &difference(pair[0], pair[1]), pair[1], region(pair[1]));
            let fresh = PythonTree::parse(pair[1], region(pair[1]));
            assert_eq!(tree.root().to_sexp(), fresh.root().to_sexp(), "{}", pair[1]);
            let spans = |tree: &PythonTree| tree.nodes().map(range_of).collect::<Vec<_>>();
            assert_eq!(spans(&tree), spans(&fresh), "{}", pair[1]);
        }
    }

    /// The smallest edit from one text to the other.
    fn difference(old: &str, new: &str) -> TextEdit {
        let same = |pair: &(char, char)| pair.0 == pair.1;
        let length = |chars: String| chars.len();
        let start = length(old.chars().zip(new.chars()).take_while(same).map(|pair| pair.0).collect());
        let tails = old[start..].chars().rev().zip(new[start..].chars().rev());
        let tail = length(tails.take_while(same).map(|pair| pair.0).collect());
        TextEdit::replace(crate::range(start, old.len() - tail), &new[start..new.len() - tail])
    }

    #[test]
    fn chains_of_names() {
        let text = "a.b.c; f().g; import x.y";
        let tree = PythonTree::parse_file(text);
        let chains: Vec<_> = tree
            .nodes()
            .filter(|node| matches!(node.kind(), "attribute" | "dotted_name"))
            .map(|node| dotted(node, text).map(|parts| parts.join(".")))
            .collect();
        assert_eq!(chains, [Some("a.b.c".into()), Some("a.b".into()), None, Some("x.y".into())]);
    }

    #[test]
    fn deep_nesting_is_walked() {
        let text = format!("x = {}1{}", "(".repeat(20_000), ")".repeat(20_000));
        assert!(PythonTree::parse_file(&text).nodes().count() > 20_000);
    }

    fn shared_between_threads<T: Send + Sync + Clone>() {}

    #[test]
    fn trees_go_between_threads() {
        shared_between_threads::<PythonTree>();
    }
}
