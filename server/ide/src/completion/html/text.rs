//! Between tags: what begins to use PyScript.

use knowledge::html::{self, Role};
use knowledge::{Status, releases};
use project::document::Document;
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, CompletionKind, Insert};
use super::tags::script_snippet;
use crate::page_tag::release;

/// Tags that load PyScript or run Python, for somebody who types `py…` or `mpy…`.
pub(super) fn complete(document: &Document, offset: TextSize) -> Vec<Completion> {
    let (Some(page), Some(tree)) = (document.page(), document.html()) else { return Vec::new() };
    let holds = |range: TextRange| range.start() < offset && offset < range.end();
    let is_raw = tree.elements.iter().any(|element| {
        matches!(element.name(), "script" | "style" | "textarea" | "title")
            && element.content.contains_inclusive(offset)
    });
    if is_raw || tree.comments.iter().any(|comment| holds(*comment)) {
        return Vec::new();
    }
    let Some((word, typed)) = word_before(&document.text, offset) else { return Vec::new() };
    let mut items = Vec::new();
    if page.core().is_none() && "pyscript".starts_with(&typed) {
        items.push(loader(word));
    }
    if page.is_pyscript() {
        let release = release(page).unwrap_or_else(releases::newest);
        let current = html::script_types().iter().filter(|row| row.status(release) == Status::Current);
        let meant = current.filter(|row| row.role != Role::Raw && row.name.starts_with(&typed));
        items.extend(meant.zip(20..).map(|(row, rank)| script(row, word).rank(rank)));
    }
    items
}

/// The word that ends at the cursor, where it has two letters and begins a tag or name of PyScript's.
fn word_before(text: &str, offset: TextSize) -> Option<(TextRange, String)> {
    let before = slice(text, TextRange::up_to(offset));
    let start = before
        .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let typed = before[start..].to_ascii_lowercase();
    let is_other = before[..start].ends_with(['<', '/', '&', '.', '@']);
    let is_ours = typed.len() >= 2
        && ["py", "mpy"].iter().any(|name| typed.starts_with(name) || name.starts_with(&typed));
    (is_ours && !is_other).then(|| (TextRange::new(syntax::size(start), offset), typed))
}

fn loader(word: TextRange) -> Completion {
    let newest = releases::newest();
    let snippet = format!(
        "<link rel=\"stylesheet\" href=\"{}\">\n<script type=\"module\" src=\"{}\"></script>$0",
        releases::css_url(newest),
        releases::url(newest)
    );
    Completion::new("pyscript", CompletionKind::Snippet, word)
        .insert(Insert::snippet(&snippet))
        .rank(10)
        .detail(format!("load PyScript {newest}"))
}

fn script(row: &html::Element, word: TextRange) -> Completion {
    Completion::new(&row.name, CompletionKind::Snippet, word)
        .insert(Insert::snippet(&format!("<{}", script_snippet(&row.name))))
        .detail(format!("<script type=\"{}\">", row.name))
        .documentation(html::hover_script_type(row))
}
