//! In which language a comment at some place is written.

use project::document::{Document, FileKind};
use project::workspace::Workspace;
use syntax::html::HtmlTree;
use syntax::value::Format;
use syntax::{TextRange, TextSize};

/// How comments begin, in all languages that have them.
pub(super) const OPENINGS: [&str; 3] = ["#", "//", "<!--"];

/// The language of a place, with the part of the document that is written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    Python(TextRange),
    Toml(TextRange),
    JavaScript(TextRange),
    /// Markup around all of these, start tags included.
    Html,
}

/// The language at an offset; `None` where there are no comments (JSON) or we read none.
pub(super) fn notation_at(workspace: &Workspace, document: &Document, offset: TextSize) -> Option<Notation> {
    let Some(page) = document.page() else {
        let whole = TextRange::up_to(TextSize::of(&*document.text));
        let is_toml = document.config().is_some_and(|config| config.format == Format::Toml);
        let toml = is_toml.then_some(Notation::Toml(whole));
        let javascript = (document.kind == FileKind::JavaScript).then_some(Notation::JavaScript(whole));
        return document.python().map(|_| Notation::Python(whole)).or(toml).or(javascript);
    };
    let holds = |range: &TextRange| range.contains_inclusive(offset);
    if let Some(code) = page.scripts.iter().map(|script| script.code.range()).find(holds) {
        return Some(Notation::Python(code));
    }
    if let Some(code) = page.javascript.iter().map(|code| code.content).find(holds) {
        return Some(Notation::JavaScript(code));
    }
    let html = document.html()?;
    let in_tag = page
        .config_tags
        .iter()
        .find(|tag| html.elements.get(tag.element).is_some_and(|element| holds(&element.content)));
    let Some(tag) = in_tag else { return Some(Notation::Html) };
    let content = html.elements.get(tag.element)?.content;
    let configs = workspace.configs(document);
    let config =
        configs.iter().find(|view| view.inline.is_some_and(|inline| content.contains_range(inline.range)))?;
    (config.parsed.format == Format::Toml).then_some(Notation::Toml(content))
}

/// The comment that begins with its opening at `offset`; `None` where these characters are something else there.
pub(super) fn comment_at(workspace: &Workspace, document: &Document, offset: TextSize) -> Option<TextRange> {
    let text = &*document.text;
    let to_line_end = |part: TextRange| {
        let line = document.lines().line(document.lines().line_of(offset))?;
        let end = line.end().min(part.end());
        let comment = syntax::slice(text, TextRange::new(offset, end.max(offset))).trim_end();
        Some(TextRange::at(offset, TextSize::of(comment)))
    };
    let rest = &text[offset.into()..];
    match notation_at(workspace, document, offset)? {
        Notation::Python(part) if rest.starts_with('#') => {
            is_python_comment(document, offset).then(|| to_line_end(part))?
        }
        Notation::Toml(part) if rest.starts_with('#') => {
            let own = document.config().into_iter();
            let configs = workspace.configs(document);
            let parsed = own.chain(configs.iter().map(|view| view.parsed));
            let mut comments = parsed.flat_map(|parsed| &parsed.comments);
            comments.any(|comment| comment.contains(offset)).then(|| to_line_end(part))?
        }
        Notation::JavaScript(part) if rest.starts_with("//") => to_line_end(part),
        Notation::Html if rest.starts_with("<!--") => {
            document.html()?.comments.iter().copied().find(|comment| comment.start() == offset)
        }
        _ => None,
    }
}

/// The start tag that holds an offset.
pub(super) fn tag_around(html: &HtmlTree, offset: TextSize) -> Option<TextRange> {
    html.elements.iter().map(|element| element.tag.range).find(|tag| tag.contains(offset))
}

fn is_python_comment(document: &Document, offset: TextSize) -> bool {
    let scripts = document.page().map_or(&[][..], |page| &page.scripts);
    let mut trees = document.python().into_iter().chain(scripts.iter().map(|script| &script.code));
    let tree = trees.find(|tree| tree.range().contains(offset));
    tree.is_some_and(|tree| tree.covering(TextRange::at(offset, TextSize::of('#'))).kind() == "comment")
}
