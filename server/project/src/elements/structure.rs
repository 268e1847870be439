//! Which elements of a text become elements of the page, and how they lie in each other.

use std::collections::HashMap;

use syntax::html::{Element, HtmlTree};
use syntax::{TextRange, TextSize, range, slice};

/// What the elements of one text are to each other.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    /// For each of [`HtmlTree::elements`]; `None` where it becomes no element of the page.
    pub(super) nodes: Vec<Option<Node>>,
    /// Indices of the elements with each id.
    pub(super) by_id: HashMap<String, Vec<usize>>,
    /// See [`super::Elements::is_complete`].
    pub(super) is_complete: bool,
}

/// The place of one element. All indices are those of [`HtmlTree::elements`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    /// The element that holds it.
    pub(super) parent: Option<usize>,
    /// The sibling before it.
    pub(super) previous: Option<usize>,
}

impl Structure {
    /// Reads the elements once, in order.
    pub(crate) fn of(text: &str, html: &HtmlTree) -> Self {
        let mut building =
            Building { text, html, open: Vec::new(), last_of: HashMap::new(), opaque_end: 0.into() };
        let mut structure = Structure { is_complete: !html.is_broken(), ..Structure::default() };
        let mut code: Vec<TextRange> = html.comments.clone();
        for (index, element) in html.elements.iter().enumerate() {
            let node = building.place(index);
            structure.nodes.push(None);
            if let Some(node) = node {
                structure.push(index, node, element);
            }
            code.extend(holds_code(element).then_some(element.content));
        }
        structure.is_complete &= !is_templated(&without(text, code));
        structure
    }

    fn push(&mut self, index: usize, node: Node, element: &Element) {
        self.nodes[index] = Some(node);
        self.is_complete &= element.closed || END_TAG_IS_OPTIONAL.contains(&element.name());
        if let Some(id) = element.value("id").filter(|id| !id.is_empty() && !is_templated(id)) {
            self.by_id.entry(id.to_owned()).or_default().push(index);
        }
    }
}

/// The elements while they are placed.
struct Building<'a> {
    text: &'a str,
    html: &'a HtmlTree,
    /// Those whose content is being read, from the outside in.
    open: Vec<usize>,
    /// The last child of each parent so far.
    last_of: HashMap<Option<usize>, usize>,
    /// Up to here nothing becomes an element.
    opaque_end: TextSize,
}

impl Building<'_> {
    fn place(&mut self, index: usize) -> Option<Node> {
        let element = self.html.elements.get(index)?;
        let start = element.range.start();
        if start < self.opaque_end {
            return None;
        }
        while self.open.last().is_some_and(|open| self.html.elements[*open].content.end() <= start) {
            self.open.pop();
        }
        if !IN_HEAD.contains(&element.name()) {
            self.open.pop_if(|open| self.html.elements[*open].name() == "head");
        }
        let parent = self.open.last().copied();
        let previous = self.last_of.insert(parent, index);
        if HOLDS_NO_ELEMENTS.contains(&element.name()) {
            self.opaque_end = self.html.text_content(self.text, element).end();
        } else if element.name() == "template" {
            self.opaque_end = element.content.end();
        } else if !element.content.is_empty() {
            self.open.push(index);
        }
        Some(Node { parent, previous })
    }
}

/// Whether some template engine replaces a part of the text: Jinja, Django, Mustache, Vue, ERB, PHP.
pub(super) fn is_templated(text: &str) -> bool {
    ["{{", "{%", "{#", "<%", "<?"].iter().any(|mark| text.contains(mark))
}

fn holds_code(element: &Element) -> bool {
    matches!(element.name(), "script" | "style") || HOLDS_NO_ELEMENTS.contains(&element.name())
}

/// The text without these parts of it.
fn without(text: &str, mut parts: Vec<TextRange>) -> String {
    parts.sort_by_key(|part| part.start());
    let mut rest = String::new();
    let mut at = TextSize::new(0);
    for part in parts {
        rest += slice(text, range(at.into(), part.start().max(at).into()));
        at = at.max(part.end());
    }
    rest + slice(text, range(at.into(), text.len()))
}

/// Their content is text to a browser that runs scripts (HTML Standard, 13.2.6.4), or code to PyScript.
const HOLDS_NO_ELEMENTS: [&str; 12] = [
    "iframe",
    "mpy-config",
    "mpy-script",
    "noembed",
    "noframes",
    "noscript",
    "py-config",
    "py-game-script",
    "py-script",
    "textarea",
    "title",
    "xmp",
];

/// HTML Standard, 13.1.2.4.
const END_TAG_IS_OPTIONAL: [&str; 19] = [
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt",
    "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// Anything else ends the head (HTML Standard, 13.2.6.4.4).
const IN_HEAD: [&str; 13] = [
    "base", "basefont", "bgsound", "head", "html", "link", "meta", "noframes", "noscript", "script", "style",
    "template", "title",
];
