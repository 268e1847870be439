//! Edits of a config where it stands: in a file, between the quotes of an attribute, in a tag.

use project::config::ConfigView;
use project::config_text::{Embedding, InlineConfig};
use syntax::edit::TextEdit;
use syntax::range;
use syntax::value::Editor;

use crate::html_edit::attribute_text;

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
        Some(inline) => edits?.iter().map(|edit| to_host(inline, edit)).collect(),
    }
}

/// The host's edit that makes an inline config this text.
pub(crate) fn rewrite_inline(inline: &InlineConfig, text: &str) -> Option<TextEdit> {
    to_host(inline, &difference(&inline.text, text))
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

fn to_host(inline: &InlineConfig, edit: &TextEdit) -> Option<TextEdit> {
    let text = escaped(inline.embedding, &edit.text)?;
    Some(TextEdit::replace(inline.map.to_host(edit.range)?, text))
}

/// A text as its host has to spell it.
fn escaped(embedding: Embedding, text: &str) -> Option<String> {
    match embedding {
        Embedding::Attribute(quote) => attribute_text(text, quote),
        Embedding::Element => Some(text.replace('&', "&amp;").replace('<', "&lt;")),
        Embedding::Literal | Embedding::PythonDict | Embedding::JavaScriptObject => None,
    }
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
