//! Edits of a config where it stands: in a file, between the quotes of an attribute, in a tag.

use project::config::ConfigView;
use project::config_text::{Embedding, InlineConfig};
use syntax::edit::TextEdit;
use syntax::value::Editor;

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

fn to_host(inline: &InlineConfig, edit: &TextEdit) -> Option<TextEdit> {
    let text = escaped(inline.embedding, &edit.text)?;
    Some(TextEdit::replace(inline.map.to_host(edit.range)?, text))
}

/// A text as its host has to spell it.
fn escaped(embedding: Embedding, text: &str) -> Option<String> {
    let text = text.replace('&', "&amp;");
    match embedding {
        Embedding::Attribute(Some('"')) => Some(text.replace('"', "&quot;")),
        Embedding::Attribute(Some(_)) => Some(text.replace('\'', "&#39;")),
        Embedding::Attribute(None) => {
            (!text.contains([' ', '\t', '\n', '"', '\'', '`', '=', '<', '>'])).then_some(text)
        }
        Embedding::Element => Some(text.replace('<', "&lt;")),
        Embedding::Literal | Embedding::PythonDict | Embedding::JavaScriptObject => None,
    }
}
