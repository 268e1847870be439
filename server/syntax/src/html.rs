//! HTML: which elements a page has, with their attributes and what they hold.
//!
//! tree-sitter finds the elements, also in broken pages; the inside of a start tag is read by `tag`, which follows
//! the browser's own tokenizer and works in half-typed text as well.

mod entities;
mod tag;

use std::cell::RefCell;
use std::sync::Arc;

use tree_sitter::{Node, Parser, Tree, TreeCursor};

pub use entities::decode;
pub use tag::{Attribute, AttributeValue, Tag, TagCursor, TagPlace};

use crate::edit::TextEdit;
use crate::{TextRange, TextSize, range, slice};

/// The elements of one HTML text in document order. Any text has one.
#[derive(Debug, Clone)]
pub struct HtmlTree {
    tree: Option<Tree>,
    /// In order of their start tags.
    pub elements: Vec<Element>,
    /// `<!-- … -->`, with the marks.
    pub comments: Vec<TextRange>,
}

/// One element. Void elements and elements without an end tag have an end where the parser saw one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// The start tag with its attributes.
    pub tag: Arc<Tag>,
    /// From the end of the start tag to the start of the end tag.
    pub content: TextRange,
    /// From `<` of the start tag to the end of the end tag.
    pub range: TextRange,
    /// Whether the end tag is there.
    pub closed: bool,
}

impl Element {
    /// The name in lower case.
    pub fn name(&self) -> &str {
        &self.tag.name
    }

    /// The first attribute of that (lower-case) name, which is the one that browsers take.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.tag.attribute(name)
    }

    /// The decoded value of an attribute; `Some("")` where it stands without one.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(Attribute::text)
    }
}

impl HtmlTree {
    /// Reads a whole text.
    pub fn parse(text: &str) -> Self {
        Self::lower(text, parse(text, None))
    }

    /// Reads the text after `edit` was applied to `before`, using what is known of it.
    pub fn reparse(&self, before: &str, edit: &TextEdit, text: &str) -> Self {
        let old = self.tree.clone().map(|mut tree| {
            tree.edit(&crate::edit::input_edit(before, edit));
            tree
        });
        match self.keeps_markup(before, edit) {
            true => HtmlTree { tree: old, ..self.moved(edit, text) },
            false => Self::lower(text, parse(text, old.as_ref())),
        }
    }

    /// Whether an edit of the text changes nothing but code between a start and an end tag of a script or style: no element
    /// comes, goes or changes. To read a long script again takes longer than all else that a key asks for.
    pub fn keeps_markup(&self, text: &str, edit: &TextEdit) -> bool {
        // Shorter than this, nothing behind a `<` can be an end tag.
        const END_TAG: usize = "</script".len();
        let around = |element: &&Element| {
            is_raw(element) && element.closed && element.content.contains_range(edit.range)
        };
        let Some(element) = self.elements.iter().find(around) else { return false };
        let code = slice(text, element.content);
        let start = usize::from(edit.range.start() - element.content.start());
        let end = start + usize::from(edit.range.len());
        let touched = &code.as_bytes()[start.saturating_sub(END_TAG)..end];
        !touched.contains(&b'<') && !edit.text.contains('<')
    }

    /// The elements after an edit that keeps the markup. Between the end of a start tag and the start of an end tag, nothing
    /// begins and only code ends.
    fn moved(&self, edit: &TextEdit, text: &str) -> HtmlTree {
        let later = |at: TextSize| at - edit.range.len() + TextSize::of(edit.text.as_str());
        let start = |at: TextSize| if at > edit.range.end() { later(at) } else { at };
        let end = |at: TextSize| if at >= edit.range.end() { later(at) } else { at };
        let moved = |range: TextRange| TextRange::new(start(range.start()), end(range.end()));
        let element = |element: &Element| Element {
            tag: match element.tag.range.start() > edit.range.end() {
                true => Arc::new(tag::read(text, usize::from(later(element.tag.range.start())))),
                false => Arc::clone(&element.tag),
            },
            content: moved(element.content),
            range: moved(element.range),
            closed: element.closed,
        };
        HtmlTree {
            tree: None,
            elements: self.elements.iter().map(element).collect(),
            comments: self.comments.iter().map(|comment| moved(*comment)).collect(),
        }
    }

    /// Whether the parser met something that is no HTML, so that what lies in what is a guess.
    pub fn is_broken(&self) -> bool {
        self.tree.as_ref().is_none_or(|tree| tree.root_node().has_error())
    }

    /// The start tag that `offset` stands in, and where in it; works in tags that are still being typed.
    pub fn tag_at(&self, text: &str, offset: TextSize) -> Option<TagCursor> {
        if self.comments.iter().any(|comment| comment.contains(offset)) {
            return None;
        }
        let inside =
            |element: &&Element| element.tag.range.contains(offset) && offset > element.tag.range.start();
        if let Some(element) = self.elements.iter().rfind(inside) {
            return element.tag.cursor(offset);
        }
        if self.elements.iter().any(|element| is_raw(element) && element.content.contains_inclusive(offset)) {
            return None;
        }
        tag::half_typed(text, offset)?.cursor(offset)
    }

    /// The content of an element whose text means nothing to HTML (`<py-script>`): everything up to its end tag, though
    /// the parser may have taken parts of it for elements.
    pub fn text_content(&self, text: &str, element: &Element) -> TextRange {
        let start = element.content.start();
        let rest = slice(text, TextRange::new(start, TextSize::of(text)));
        let end_tag = format!("</{}", element.name());
        match find_ignoring_case(rest, &end_tag) {
            Some(length) => TextRange::at(start, crate::size(length)),
            None => TextRange::new(start, TextSize::of(text)),
        }
    }

    fn lower(text: &str, tree: Option<Tree>) -> Self {
        let mut html = HtmlTree { tree: None, elements: Vec::new(), comments: Vec::new() };
        if let Some(tree) = tree {
            html.collect(text, tree.root_node());
            html.tree = Some(tree);
        }
        html
    }

    fn collect(&mut self, text: &str, root: Node<'_>) {
        let mut cursor = root.walk();
        loop {
            let node = cursor.node();
            match node.kind() {
                "start_tag" | "self_closing_tag" => self.elements.push(element(text, &cursor)),
                "comment" => self.comments.push(range(node.start_byte(), node.end_byte())),
                _ => {}
            }
            if matches!(node.kind(), "document" | "element" | "script_element" | "style_element" | "ERROR")
                && cursor.goto_first_child()
            {
                continue;
            }
            while !cursor.goto_next_sibling() {
                if !cursor.goto_parent() {
                    return;
                }
            }
        }
    }
}

fn parse(text: &str, old: Option<&Tree>) -> Option<Tree> {
    thread_local! {
        static PARSER: RefCell<Parser> = RefCell::new({
            let mut parser = Parser::new();
            // Fails only for a grammar of another tree-sitter generation, which the lock file rules out.
            let _ = parser.set_language(&tree_sitter_html::LANGUAGE.into());
            parser
        });
    }
    PARSER.with(|parser| parser.borrow_mut().parse(text, old))
}

/// The element whose start tag the cursor stands on.
fn element(text: &str, start_tag: &TreeCursor<'_>) -> Element {
    let tag = Arc::new(tag::read(text, start_tag.node().start_byte()));
    let after = tag.range.end();
    if tag.self_closing || is_void(&tag.name) {
        return Element { content: TextRange::empty(after), range: tag.range, closed: true, tag };
    }
    let end_tag = siblings_after(start_tag).find(|node| node.kind() == "end_tag" && !node.is_missing());
    let (content_end, end) = match end_tag {
        Some(end_tag) => (end_tag.start_byte(), end_tag.end_byte()),
        None => {
            let end = unclosed_end(start_tag);
            (end, end)
        }
    };
    let content = range(usize::from(after), content_end);
    let range = range(usize::from(tag.range.start()), end.max(usize::from(after)));
    Element { tag, content, range, closed: end_tag.is_some() }
}

/// Where an element without an end tag stops: with its raw text, or with the node that holds it.
fn unclosed_end(start_tag: &TreeCursor<'_>) -> usize {
    let raw = siblings_after(start_tag).next().filter(|node| node.kind() == "raw_text");
    raw.or_else(|| parent(start_tag)).unwrap_or(start_tag.node()).end_byte()
}

/// By cursor, because a node finds its siblings and its parent from the root, which is far away in a page of unclosed
/// tags.
fn siblings_after<'t>(at: &TreeCursor<'t>) -> impl Iterator<Item = Node<'t>> {
    let mut cursor = at.clone();
    std::iter::from_fn(move || cursor.goto_next_sibling().then(|| cursor.node()))
}

fn parent<'t>(at: &TreeCursor<'t>) -> Option<Node<'t>> {
    let mut cursor = at.clone();
    cursor.goto_parent().then(|| cursor.node())
}

fn is_raw(element: &Element) -> bool {
    matches!(element.name(), "script" | "style")
}

/// The start tag whose `<` is at this offset. `None` where a browser takes the `<` for text.
pub fn start_tag(text: &str, offset: TextSize) -> Option<Tag> {
    let mut letters = text.get(usize::from(offset)..)?.chars();
    let is_tag = letters.next() == Some('<') && letters.next().is_some_and(|c| c.is_ascii_alphabetic());
    is_tag.then(|| tag::read(text, offset.into()))
}

/// Whether elements of that (lower-case) name have no content and no end tag.
pub fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let needle = needle.as_bytes();
    text.as_bytes().windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle))
}

#[cfg(test)]
mod tests;
