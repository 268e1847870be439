//! Edits of a config where it stands: in a file, between the quotes of an attribute, in a tag, in the call of a worker;
//! and of whatever governs an interpreter ([`ConfigChange`]).

mod governing;

pub(crate) use governing::ConfigChange;

use project::config::ConfigView;
use project::config_text::{Embedding, InlineConfig};
use syntax::edit::TextEdit;
use syntax::value::Editor;
use syntax::{TextRange, range, size, slice};

use crate::html_edit::attribute_text;
use crate::words::has_word;

/// The host's edits for a change of the config. `None` where the config does not allow the change, or the host cannot
/// hold what it writes.
pub(crate) fn edit_config(
    config: &ConfigView<'_>,
    change: impl FnOnce(&Editor<'_>) -> Option<Vec<TextEdit>>,
) -> Option<Vec<TextEdit>> {
    let Some(inline) = config.inline else {
        return change(&Editor::new(config.parsed, &config.host.text));
    };
    edit_text(config, change(&Editor::new(&inline.made, &inline.text)))
}

/// The host's edits for edits of the config's own text.
pub(crate) fn edit_text(config: &ConfigView<'_>, edits: Option<Vec<TextEdit>>) -> Option<Vec<TextEdit>> {
    match config.inline {
        None => edits,
        Some(inline) => edits?.iter().map(|edit| to_host(&config.host.text, inline, edit)).collect(),
    }
}

/// The host's edit that makes an inline config of it this text.
pub(crate) fn rewrite_inline(host: &str, inline: &InlineConfig, text: &str) -> Option<TextEdit> {
    to_host(host, inline, &difference(&inline.text, text))
}

/// The smallest single edit that leads from one text to the other.
pub(crate) fn difference(before: &str, after: &str) -> TextEdit {
    let pairs = before.char_indices().zip(after.chars());
    let same =
        pairs.take_while(|((_, a), b)| a == b).map(|((at, a), _)| at + a.len_utf8()).last().unwrap_or(0);
    let (old, new) = (&before[same..], &after[same..]);
    let ends = old.chars().rev().zip(new.chars().rev());
    let end: usize = ends.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    TextEdit::replace(range(same, before.len() - end), &new[..new.len() - end])
}

fn to_host(host: &str, inline: &InlineConfig, edit: &TextEdit) -> Option<TextEdit> {
    let text = match inline.embedding {
        Embedding::Literal => in_literal(host, inline.range, &edit.text),
        embedding => escaped(embedding, &edit.text),
    };
    Some(TextEdit::replace(place_in_host(inline, edit.range)?, text?))
}

/// Where in the host a place of the config is. What is put between two parts of a literal stands right behind the first:
/// its own last comma may follow, which the config as PyScript sees it has not.
fn place_in_host(inline: &InlineConfig, range: TextRange) -> Option<TextRange> {
    let is_literal = matches!(inline.embedding, Embedding::PythonDict | Embedding::JavaScriptObject);
    match range.start().checked_sub(size(1)) {
        Some(before) if range.is_empty() && is_literal => {
            let last = inline.map.to_host(TextRange::new(before, range.start()))?;
            Some(TextRange::empty(last.end()))
        }
        _ => inline.map.to_host(range),
    }
}

/// A text as its host has to spell it.
fn escaped(embedding: Embedding, text: &str) -> Option<String> {
    match embedding {
        Embedding::Attribute(quote) => attribute_text(text, quote),
        Embedding::Element => Some(text.replace('&', "&amp;").replace('<', "&lt;")),
        // JSON is JavaScript, and Python too but for three words.
        Embedding::JavaScriptObject => Some(text.to_owned()),
        Embedding::PythonDict => {
            let is_json_only = |word: &str| matches!(word, "true" | "false" | "null");
            (!has_word(text, is_json_only)).then(|| text.to_owned())
        }
        Embedding::Literal => None,
    }
}

/// A text as it can stand in the string literal with this content: as it is, or not at all.
fn in_literal(host: &str, content: TextRange, text: &str) -> Option<String> {
    let before = slice(host, TextRange::up_to(content.start()));
    let quote = before.chars().next_back()?;
    let is_triple = ["\"\"\"", "'''"].iter().any(|quotes| before.ends_with(quotes));
    let has_lines = text.contains('\n') && !is_triple && quote != '`';
    let is_plain = !has_lines && !text.contains(['\\', quote]) && !text.contains("${");
    is_plain.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use syntax::edit::apply;

    #[test]
    fn one_edit_leads_from_text_to_text() {
        for (before, after, changed) in [
            ("aé1b", "aé23b", (3, 4)),
            ("aa", "aaa", (2, 2)),
            ("x", "x", (1, 1)),
            ("", "é", (0, 0)),
            ("ab", "", (0, 2)),
        ] {
            let edit = difference(before, after);
            assert_eq!(edit.range, range(changed.0, changed.1), "{before:?} {after:?}");
            assert_eq!(apply(before, &[edit]).as_deref(), Some(after));
        }
    }
}
