//! What the trees of all embedded languages have in common: a tree over one range of a host text, and the walk through
//! it.

use std::cell::RefCell;

use tree_sitter::{Language, Node, Parser, Range, Tree, TreeCursor};

use crate::edit::point;
use crate::{TextRange, TextSize, size};

/// Where a node lies in the host text.
pub fn range_of(node: Node<'_>) -> TextRange {
    crate::range(node.start_byte(), node.end_byte())
}

/// The source text of a node; empty when the text is not the one that was parsed.
pub fn text_of<'t>(node: Node<'_>, text: &'t str) -> &'t str {
    crate::slice(text, range_of(node))
}

/// Walks a tree without recursion, so that no nesting is too deep: every node in source order, parents before children.
pub struct Nodes<'t> {
    cursor: TreeCursor<'t>,
    state: Walk,
}

enum Walk {
    Start,
    Inside,
    Skip,
    Done,
}

impl<'t> Nodes<'t> {
    /// A node and all nodes below it.
    pub(crate) fn below(node: Node<'t>) -> Self {
        Nodes { cursor: node.walk(), state: Walk::Start }
    }

    /// Leaves out what is below the node that was returned last.
    pub fn skip_children(&mut self) {
        if matches!(self.state, Walk::Inside) {
            self.state = Walk::Skip;
        }
    }

    fn next_outside(&mut self) -> bool {
        loop {
            if self.cursor.goto_next_sibling() {
                return true;
            }
            if !self.cursor.goto_parent() {
                return false;
            }
        }
    }
}

impl<'t> Iterator for Nodes<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        let found = match self.state {
            Walk::Start => true,
            Walk::Inside => self.cursor.goto_first_child() || self.next_outside(),
            Walk::Skip => self.next_outside(),
            Walk::Done => false,
        };
        self.state = if found { Walk::Inside } else { Walk::Done };
        found.then(|| self.cursor.node())
    }
}

thread_local! {
    static PARSER: RefCell<Parser> = RefCell::new(Parser::new());
}

/// The tree of one range, which fits into the text; faster where the tree of the text before an edit is given, to which
/// the edit was told.
#[expect(
    clippy::expect_used,
    reason = "the grammars are linked in and no time limit is set: a failure is a build mistake"
)]
pub(crate) fn parse(language: &Language, text: &str, range: TextRange, old: Option<&Tree>) -> Tree {
    PARSER.with_borrow_mut(|parser| {
        parser.set_language(language).expect("grammar and library fit");
        let included = Range {
            start_byte: range.start().into(),
            end_byte: range.end().into(),
            start_point: point(text, range.start()),
            end_point: point(text, range.end()),
        };
        parser.set_included_ranges(&[included]).expect("one range is in order");
        parser.parse(text, old).expect("the parser has a language and no deadline")
    })
}

/// The part of a range that lies in the text, on character boundaries.
pub(crate) fn fit(text: &str, range: TextRange) -> TextRange {
    let floor = |offset: TextSize| {
        let mut offset = usize::from(offset).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        size(offset)
    };
    TextRange::new(floor(range.start()), floor(range.end()))
}
