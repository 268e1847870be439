//! Text that configures PyScript, wherever it stands.

use syntax::html::AttributeValue;
use syntax::source_map::SourceMap;
use syntax::value::{Format, Parsed};
use syntax::{TextRange, html, json, toml};

use crate::page::Link;

/// What a `config` attribute, a config tag or a worker option holds.
#[derive(Debug, Clone)]
pub enum ConfigText {
    /// The address of a file.
    Url(Link),
    /// The config itself.
    Inline(Box<InlineConfig>),
}

/// A config that stands inside another file.
#[derive(Debug, Clone)]
pub struct InlineConfig {
    /// The config as PyScript sees it: without quotes, entities decoded.
    pub text: String,
    /// From `text` to the host.
    pub map: SourceMap,
    /// Where it stands in the host, without quotes.
    pub range: TextRange,
    /// How it is embedded: what an edit of it has to escape.
    pub embedding: Embedding,
    /// The tree with spans in `text`, for questions about half-typed text.
    pub made: Parsed,
    /// The tree with spans in the host.
    pub parsed: Parsed,
}

/// What surrounds an inline config.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embedding {
    /// An attribute's value between these quotes; `None` where it stands bare.
    Attribute(Option<char>),
    /// The text of an element.
    Element,
    /// A string literal of Python or JavaScript.
    Literal,
    /// A dict of Python, read as JSON.
    PythonDict,
    /// An object of JavaScript, read as JSON.
    JavaScriptObject,
}

impl ConfigText {
    /// Reads a `config` attribute as PyScript reads it: braces make it JSON, an extension at its end makes it an
    /// address, anything else is TOML (PyScript's `config.js`).
    pub fn in_attribute(link: Link, value: &AttributeValue) -> Self {
        if let Some(format) = inline_format(link.text.trim()) {
            return Self::inline(
                &link.text,
                value.map.clone(),
                value.range,
                Embedding::Attribute(value.quote),
                format,
            );
        }
        ConfigText::Url(link)
    }

    /// Reads the content of a config tag. `kind` is its `type` attribute, which decides over the look of the text.
    pub fn in_tag(text: &str, content: TextRange, kind: Option<&str>) -> Self {
        let (decoded, map) = html::decode(text, content);
        let format = match kind {
            Some("json") => Format::Json,
            Some("toml") => Format::Toml,
            _ if decoded.trim_start().starts_with('{') => Format::Json,
            _ => Format::Toml,
        };
        Self::inline(&decoded, map, content, Embedding::Element, format)
    }

    /// Reads the content of a string literal that configures a worker: an address, or the config itself.
    pub fn in_string(text: &str, content: TextRange) -> Self {
        let written = syntax::slice(text, content);
        match inline_format(written.trim()) {
            Some(format) => {
                Self::inline(written, SourceMap::identity(content), content, Embedding::Literal, format)
            }
            None => ConfigText::Url(Link { text: written.to_owned(), range: content }),
        }
    }

    /// A config whose text was copied out of its host already.
    pub fn inline(
        text: &str,
        map: SourceMap,
        range: TextRange,
        embedding: Embedding,
        format: Format,
    ) -> Self {
        let made = parse(text, format);
        let mut parsed = made.clone();
        parsed.map_ranges(&|range| map.to_host(range), range);
        ConfigText::Inline(Box::new(InlineConfig {
            text: text.to_owned(),
            map,
            range,
            embedding,
            made,
            parsed,
        }))
    }

    /// The address, where it is one.
    pub fn url(&self) -> Option<&Link> {
        match self {
            ConfigText::Url(link) => Some(link),
            ConfigText::Inline(_) => None,
        }
    }

    /// The inline config, where it is one.
    pub fn as_inline(&self) -> Option<&InlineConfig> {
        match self {
            ConfigText::Url(_) => None,
            ConfigText::Inline(inline) => Some(inline),
        }
    }

    /// What PyScript would compare: the text without the host's escapes.
    pub fn as_text(&self) -> &str {
        match self {
            ConfigText::Url(link) => &link.text,
            ConfigText::Inline(inline) => &inline.text,
        }
    }
}

/// Reads a config text.
pub fn parse(text: &str, format: Format) -> Parsed {
    match format {
        Format::Toml => toml::parse(text),
        Format::Json => json::parse(text),
    }
}

/// The format of a config that stands in the attribute itself; `None` for an address. What has no `=` and no bracket
/// is meant as an address even where PyScript would read it as (empty) TOML.
fn inline_format(trimmed: &str) -> Option<Format> {
    // A brace that is not closed yet is JSON that somebody is typing.
    if trimmed.starts_with('{') {
        return Some(Format::Json);
    }
    let path = trimmed.split('?').next().unwrap_or(trimmed);
    path.contains(['\n', '=', '[']).then_some(Format::Toml)
}
