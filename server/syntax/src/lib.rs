//! Text, trees and spans: no PyScript knowledge, no IO, no async.
//!
//! Parsing never fails: every input has a tree. Every span is a [`TextRange`] of byte offsets; embedded text (a script
//! in a page) is parsed in place, so its offsets are offsets in the host file. Where that is impossible (attribute text
//! with entities), a [`source_map::SourceMap`] leads back.

pub mod edit;
pub mod html;
pub mod javascript;
pub mod json;
pub mod python;
pub mod selector;
pub mod source_map;
pub mod text;
pub mod toml;
mod tree;
pub mod value;

pub use text_size::{TextRange, TextSize};

/// The part of `text` that `range` covers; empty where the range does not fit, so that a stale span never panics.
pub fn slice(text: &str, range: TextRange) -> &str {
    text.get(usize::from(range.start())..usize::from(range.end())).unwrap_or("")
}

/// A range from two byte offsets, `start <= end`.
pub fn range(start: usize, end: usize) -> TextRange {
    TextRange::new(size(start), size(end.max(start)))
}

/// A byte offset. Texts over 4 GiB do not get here: larger files than a few megabytes are never parsed.
pub fn size(offset: usize) -> TextSize {
    TextSize::new(u32::try_from(offset).unwrap_or(u32::MAX))
}
