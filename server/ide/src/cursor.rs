//! What is under the cursor, found once for all features.

use knowledge::config::ConfigFormat;
use project::config::ConfigView;
use project::document::{Document, FileKind};
use project::workspace::{PythonUnit, Workspace};
use syntax::html::TagCursor;
use syntax::value::{Format, Parsed};
use syntax::{TextRange, TextSize};

/// The place of an offset.
#[derive(Debug)]
pub(crate) enum Cursor<'a> {
    /// In a start tag of a page, outside of any config that stands in it.
    Tag(TagCursor),
    /// In a config.
    Config(ConfigCursor<'a>),
    /// In Python.
    Python(PythonUnit<'a>),
    /// In the text of a page, outside of every tag and script.
    Text,
}

/// A place in a config, in the config's own text: an inline config is asked about as it is, and only the answer's
/// ranges are taken back to the host.
#[derive(Debug)]
pub(crate) struct ConfigCursor<'a> {
    /// The config's text.
    pub(crate) text: &'a str,
    /// Its values, with spans in `text`.
    pub(crate) parsed: &'a Parsed,
    /// The offset in `text`.
    pub(crate) offset: TextSize,
    /// The config in its host.
    pub(crate) view: ConfigView<'a>,
}

impl ConfigCursor<'_> {
    /// The format that the config is written in.
    pub(crate) fn format(&self) -> ConfigFormat {
        match self.parsed.format {
            Format::Toml => ConfigFormat::Toml,
            Format::Json => ConfigFormat::Json,
        }
    }

    /// The host's range of a range in the config's text.
    pub(crate) fn to_host(&self, range: TextRange) -> Option<TextRange> {
        match self.view.inline {
            // An empty text has no piece to map.
            Some(inline) if inline.text.is_empty() => Some(TextRange::empty(inline.range.start())),
            Some(inline) => inline.map.to_host(range),
            None => Some(range),
        }
    }
}

/// Finds the place of an offset.
pub(crate) fn cursor<'a>(
    workspace: &'a Workspace,
    document: &'a Document,
    offset: TextSize,
) -> Option<Cursor<'a>> {
    match document.kind {
        FileKind::Html => Some(in_page(workspace, document, offset)),
        FileKind::Python => {
            let config = in_config(workspace, document, offset).map(Cursor::Config);
            config.or_else(|| workspace.python_at(document, offset).map(Cursor::Python))
        }
        FileKind::Toml | FileKind::Json => in_config(workspace, document, offset).map(Cursor::Config),
        FileKind::JavaScript | FileKind::Other => None,
    }
}

fn in_page<'a>(workspace: &'a Workspace, document: &'a Document, offset: TextSize) -> Cursor<'a> {
    if let Some(config) = in_config(workspace, document, offset) {
        return Cursor::Config(config);
    }
    if let Some(unit) = workspace.python_at(document, offset) {
        return Cursor::Python(unit);
    }
    let tag = document.html().and_then(|html| html.tag_at(&document.text, offset));
    tag.map_or(Cursor::Text, Cursor::Tag)
}

/// The config that holds an offset.
fn in_config<'a>(
    workspace: &'a Workspace,
    document: &'a Document,
    offset: TextSize,
) -> Option<ConfigCursor<'a>> {
    let holds =
        |view: &ConfigView<'_>| view.inline.is_none_or(|inline| inline.range.contains_inclusive(offset));
    let view = workspace.configs(document).into_iter().find(holds)?;
    let (text, parsed, offset) = match view.inline {
        Some(inline) if inline.text.is_empty() => (&*inline.text, &inline.made, TextSize::new(0)),
        Some(inline) => {
            let made = inline.map.to_made(offset)?;
            // Inside `&quot;` there is nothing to ask about.
            inline.map.to_host(TextRange::empty(made)).filter(|host| host.start() == offset)?;
            (&*inline.text, &inline.made, made)
        }
        None => (&*document.text, view.parsed, offset),
    };
    Some(ConfigCursor { text, parsed, offset, view })
}
