//! The `config` attribute: the address of a file, or a config that is just being begun.

use knowledge::config::FILE_NAMES;
use knowledge::html::ElementKind;
use project::config::ConfigView;
use project::config_text::{ConfigText, Embedding};
use project::path::FilePath;
use syntax::TextSize;
use syntax::html::Attribute;
use syntax::value::Format;

use super::super::{Completion, config};
use super::slot::ValueSlot;
use super::values::paths;
use crate::cursor::ConfigCursor;
use crate::page_tag::PageTag;

/// Files that can be a config, and ways to write one here.
pub(super) fn complete(
    tag: &PageTag<'_>,
    attribute: &Attribute,
    kind: ElementKind,
    slot: &ValueSlot<'_>,
    offset: TextSize,
) -> Vec<Completion> {
    let mut items = files(tag, slot);
    if slot.typed.is_empty() {
        items.extend(inline(kind, slot));
    }
    items.extend(begun(tag, attribute, offset));
    items
}

/// Files that can be a config.
pub(super) fn files(tag: &PageTag<'_>, slot: &ValueSlot<'_>) -> Vec<Completion> {
    let mut items = paths(tag, slot, &|path| is_config(path));
    for item in &mut items {
        let name = item.label.rsplit('/').next().unwrap_or(&item.label);
        if FILE_NAMES.contains(&name) {
            item.rank = 10;
        }
    }
    items
}

/// TOML and JSON, except what belongs to other tools.
fn is_config(path: &FilePath) -> bool {
    const FOREIGN: [&str; 9] = [
        "Cargo.toml",
        "composer.json",
        "jsconfig.json",
        "manifest.json",
        "package-lock.json",
        "package.json",
        "pyproject.toml",
        "pyscript-lsp.toml",
        "tsconfig.json",
    ];
    matches!(path.extension().as_str(), "toml" | "json") && !FOREIGN.contains(&path.name())
}

/// A config in the attribute, in the format that goes with its quotes.
fn inline(kind: ElementKind, slot: &ValueSlot<'_>) -> Option<Completion> {
    let snippet = match (slot.quote, kind) {
        (Some('"'), ElementKind::Editor) => return None,
        (Some('"'), _) => "packages = ['$0']",
        _ => "{\"packages\": [\"$0\"]}",
    };
    let label = if slot.quote == Some('"') { "packages = [...]" } else { "{...}" };
    Some(slot.snippet(label, snippet).rank(60).detail("a config in the attribute itself"))
}

/// TOML of which no more than a part of the first key is there, so that it looks like the name of a file.
fn begun(tag: &PageTag<'_>, attribute: &Attribute, offset: TextSize) -> Vec<Completion> {
    let Some(value) = attribute.value.as_ref() else { return Vec::new() };
    let is_word = !value.text.is_empty() && value.text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !is_word {
        return Vec::new();
    }
    let embedding = Embedding::Attribute(value.quote);
    let text = ConfigText::inline(&value.text, value.map.clone(), value.range, embedding, Format::Toml);
    let Some(inline) = text.as_inline() else { return Vec::new() };
    let Some(made) = inline.map.to_made(offset) else { return Vec::new() };
    let interpreters = tag.interpreter().into_iter().collect();
    let view = ConfigView { host: tag.document, parsed: &inline.parsed, inline: Some(inline), interpreters };
    let cursor = ConfigCursor { text: &inline.text, parsed: &inline.made, offset: made, view };
    config::complete(tag.workspace, &cursor)
}
