//! Names of tags, behind `<`.

use knowledge::Status;
use knowledge::html::{self, Element, Role};
use syntax::{TextRange, TextSize, slice};

use super::super::{Completion, CompletionKind, Insert};
use crate::page_tag::PageTag;

/// PyScript's scripts and tags. In a page without PyScript only for somebody who began to type one.
pub(super) fn complete(tag: &PageTag<'_>, offset: TextSize) -> Vec<Completion> {
    let name = tag.tag().name_range;
    let typed = slice(&tag.document.text, TextRange::new(name.start(), offset)).to_ascii_lowercase();
    if !tag.page.is_pyscript() && !typed.starts_with("py") && !typed.starts_with("mpy") {
        return Vec::new();
    }
    let whole = is_alone(tag);
    let current = |row: &&Element| row.status(tag.release) == Status::Current;
    let tags =
        html::tags().iter().filter(current).filter(|row| !matches!(row.role, Role::Output | Role::Legacy));
    let mut items: Vec<Completion> = tags.map(|row| tag_item(row, name, whole)).collect();
    if whole {
        let types = html::script_types().iter().filter(current).filter(|row| row.role != Role::Raw);
        items.extend(types.zip(10..).map(|(row, rank)| script_item(row, name).rank(rank)));
    }
    items
}

/// A whole `<script type="…">` element without its first `<`: a snippet.
pub(super) fn script_snippet(script_type: &str) -> String {
    format!("script type=\"{script_type}\">\n  $0\n</script>")
}

fn script_item(row: &Element, name: TextRange) -> Completion {
    let label = format!("script type=\"{}\"", row.name);
    Completion::new(label, CompletionKind::Snippet, name)
        .insert(Insert::snippet(&script_snippet(&row.name)))
        .documentation(html::hover_script_type(row))
}

fn tag_item(row: &Element, name: TextRange, whole: bool) -> Completion {
    let item = Completion::new(&row.name, CompletionKind::Keyword, name).documentation(html::hover_tag(row));
    let item = match row.role {
        Role::Config => item.rank(20).detail("configuration of the main thread"),
        _ => item.rank(30).detail("`<script>` keeps its text safe from HTML"),
    };
    if whole { item.insert(Insert::snippet(&format!("{0}>\n  $0\n</{0}>", row.name))) } else { item }
}

/// Whether nothing of the element but its name is there: then the rest of it can be written.
fn is_alone(tag: &PageTag<'_>) -> bool {
    let text = &*tag.document.text;
    let rest = slice(text, TextRange::new(tag.tag().name_range.end(), TextSize::of(text)));
    let line = rest.lines().next().unwrap_or("");
    line.trim().is_empty() || line.trim_start().starts_with('<')
}
