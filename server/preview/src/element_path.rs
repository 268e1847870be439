//! The way to an element of a page: one that the page's text and a browser's tree of it have in common.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use syntax::TextSize;
use syntax::html::HtmlTree;

/// Steps from the page to one of its elements, the outermost first. Without a step it means the page itself.
///
/// Browsers add elements that a text may leave out, as the `tbody` of a table. Those are no steps: what stands in them
/// counts as standing around them, in the text as in the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ElementPath {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Step {
    /// In lower case.
    tag: String,
    /// From 1, among the elements of this tag that the step before holds; 0 for one that the page's text does not have.
    nth: u32,
    /// Empty for none.
    id: String,
}

/// Steps of one path; a browser nests elements less deep, however deep a text does.
const DEEPEST: usize = 512;

impl ElementPath {
    /// The way to the innermost element that is shown and has this offset of the text in it. `None` where that is in the
    /// head of the page or in no element.
    pub fn at(html: &HtmlTree, offset: TextSize) -> Option<Self> {
        let places = numbered(html);
        let mut around: Vec<usize> = Vec::new();
        let mut next = html.elements.iter().rposition(|element| element.range.contains(offset));
        while let Some(element) = next {
            around.push(element);
            next = places[element].outer;
        }
        let name = |element: &usize| html.elements[*element].name();
        if around.iter().any(|element| name(element) == "head") {
            return None;
        }
        let shown = around.iter().position(|element| !is_hidden(name(element)))?;
        Some(ElementPath::through(html, &places, around[shown..].iter().copied()))
    }

    /// The way to an element.
    pub(crate) fn to(html: &HtmlTree, element: usize) -> Self {
        let places = numbered(html);
        let around = std::iter::successors(Some(element), |element| places[*element].outer);
        ElementPath::through(html, &places, around)
    }

    /// The way through these elements, the innermost first.
    fn through(html: &HtmlTree, places: &[Place], around: impl Iterator<Item = usize>) -> Self {
        let mut steps: Vec<Step> = Vec::new();
        for element in around.filter(|element| !is_implied(html.elements[*element].name())) {
            let (tag, nth) = (html.elements[element].name().to_owned(), places[element].nth);
            let id = html.elements[element].value("id").unwrap_or_default().to_owned();
            steps.push(Step { tag, nth, id });
        }
        steps.reverse();
        steps.truncate(DEEPEST);
        ElementPath { steps }
    }

    /// Whether it means the page itself.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether no page leads so deep.
    pub(crate) fn is_too_long(&self) -> bool {
        self.steps.len() > DEEPEST
    }

    /// The element of a text that it leads to, else the last one that it leads through. A name that only one element of
    /// the text has is sure; other steps count elements.
    pub(crate) fn find(&self, html: &HtmlTree) -> Option<usize> {
        let places = numbered(html);
        let name = |element: usize| html.elements[element].name();
        let implied_is_no_step = (0..places.len()).filter(|element| !is_implied(name(*element)));
        let by_place: HashMap<(Option<usize>, &str, u32), usize> = implied_is_no_step
            .map(|element| ((places[element].around, name(element), places[element].nth), element))
            .collect();
        let named = self.steps.iter().rposition(|step| only(html, step).is_some());
        let mut found = named.and_then(|at| only(html, &self.steps[at]));
        for step in &self.steps[named.map_or(0, |at| at + 1)..] {
            let Some(next) = by_place.get(&(found, step.tag.as_str(), step.nth)) else { break };
            found = Some(*next);
        }
        found
    }
}

/// The only element of that name and tag.
fn only(html: &HtmlTree, step: &Step) -> Option<usize> {
    if step.id.is_empty() {
        return None;
    }
    let has_id = |element: &usize| html.elements[*element].value("id") == Some(step.id.as_str());
    let mut with_id = (0..html.elements.len()).filter(has_id);
    let first = with_id.next().filter(|first| html.elements[*first].name() == step.tag)?;
    with_id.next().is_none().then_some(first)
}

/// Where an element stands.
struct Place {
    /// The element around it.
    outer: Option<usize>,
    /// The element around it that is a step.
    around: Option<usize>,
    /// From 1, among the elements of its tag there.
    nth: u32,
}

/// The places of all elements.
fn numbered(html: &HtmlTree) -> Vec<Place> {
    let mut open: Vec<usize> = Vec::new();
    let mut counts: HashMap<(Option<usize>, &str), u32> = HashMap::new();
    let mut places: Vec<Place> = Vec::with_capacity(html.elements.len());
    for (index, element) in html.elements.iter().enumerate() {
        while open.last().is_some_and(|outer| !html.elements[*outer].range.contains_range(element.range)) {
            open.pop();
        }
        if let Some(paragraph) = ended_paragraph(html, &open, element.name()) {
            open.truncate(paragraph);
        }
        let outer = open.last().copied();
        let around = outer.and_then(|outer| match is_implied(html.elements[outer].name()) {
            true => places[outer].around,
            false => Some(outer),
        });
        let count = counts.entry((around, element.name())).or_default();
        *count += 1;
        places.push(Place { outer, around, nth: *count });
        open.push(index);
    }
    places
}

/// Where in the open elements a paragraph is that ends before an element of that name, though the tree goes on.
fn ended_paragraph(html: &HtmlTree, open: &[usize], name: &str) -> Option<usize> {
    if !matches!(name, "table" | "dialog" | "hgroup" | "menu" | "search" | "summary" | "center" | "dir") {
        return None;
    }
    let keeps_it =
        |name: &str| matches!(name, "button" | "td" | "th" | "caption" | "table" | "object" | "template");
    let names = || open.iter().map(|element| html.elements[*element].name());
    let inner = names().rposition(keeps_it);
    names().rposition(|name| name == "p").filter(|paragraph| inner.is_none_or(|inner| *paragraph > inner))
}

/// Whether browsers make an element of that name where a text has none.
fn is_implied(name: &str) -> bool {
    matches!(name, "html" | "head" | "body" | "tbody" | "colgroup")
}

/// Whether nothing is ever seen of an element of that name.
fn is_hidden(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "template" | "noscript" | "link" | "meta" | "title" | "py-config" | "mpy-config"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html><head><title>t</title></head><body>\
        <p>one<p id=two>two<div><p>three</p><b>four</b><script type=py>x</script></div>\
        <table><tr><td>a<td>b</table><main id=same></main><main id=same><i>five</i></main></body></html>";

    fn path(text: &str, word: &str) -> Option<ElementPath> {
        let html = HtmlTree::parse(text);
        ElementPath::at(&html, syntax::size(text.find(word).unwrap()))
    }

    fn drawn(path: &ElementPath) -> String {
        let steps = path.steps.iter().map(|step| match step.id.as_str() {
            "" => format!("{}:{}", step.tag, step.nth),
            id => format!("{}:{}#{id}", step.tag, step.nth),
        });
        steps.collect::<Vec<_>>().join(" ")
    }

    fn found(text: &str, path: &ElementPath) -> Option<String> {
        let html = HtmlTree::parse(text);
        path.find(&html).map(|element| syntax::slice(text, html.elements[element].tag.range).to_owned())
    }

    #[test]
    fn a_path_leads_back_to_its_element() {
        for (word, way, tag) in [
            ("one", "p:1", "<p>"),
            ("two<", "p:2#two", "<p id=two>"),
            ("three", "div:1 p:1", "<p>"),
            ("four", "div:1 b:1", "<b>"),
            ("x</script", "div:1", "<div>"),
            ("b</table", "table:1 tr:1 td:2", "<td>"),
            ("five", "main:2#same i:1", "<i>"),
        ] {
            let path = path(PAGE, word).unwrap();
            assert_eq!(drawn(&path), way, "{word}");
            assert_eq!(found(PAGE, &path).unwrap(), tag, "{word}");
        }
        assert_eq!(path(PAGE, "t</title"), None);
        assert!(path(PAGE, "</body>").unwrap().is_empty());
        assert_eq!(path("<p>x</p> text", "text"), None);
    }

    #[test]
    fn a_table_has_rows_whether_its_body_is_written_or_not() {
        let with = "<table><thead><tr><th>h</thead><tbody><tr><td>a</tbody><tbody><tr><td>b</tbody></table>";
        let without = with.replace("<tbody>", "").replace("</tbody>", "");
        for text in [with, &without] {
            assert_eq!(drawn(&path(text, "b</").unwrap()), "table:1 tr:2 td:1", "{text}");
        }
    }

    #[test]
    fn a_paragraph_ends_where_browsers_end_it() {
        let text = "<p>a<table><tr><td><p>b<button><menu>c</menu></button></table><p>d";
        for (word, way) in [
            ("a<t", "p:1"),
            ("b<b", "table:1 tr:1 td:1 p:1"),
            ("c<", "table:1 tr:1 td:1 p:1 button:1 menu:1"),
            ("<p>d", "p:2"),
        ] {
            assert_eq!(drawn(&path(text, word).unwrap()), way);
        }
    }

    #[test]
    fn what_the_text_does_not_have_is_shown_by_what_holds_it() {
        let step = |tag: &str, nth, id: &str| Step { tag: tag.to_owned(), nth, id: id.to_owned() };
        let find = |steps: Vec<Step>| found(PAGE, &ElementPath { steps });
        assert_eq!(find(vec![step("div", 1, ""), step("button", 0, "")]).unwrap(), "<div>");
        assert_eq!(find(vec![step("div", 9, ""), step("p", 0, "two")]).unwrap(), "<p id=two>");
        assert_eq!(find(vec![step("nav", 1, "")]), None);
        assert_eq!(find(vec![]), None);
    }
}
