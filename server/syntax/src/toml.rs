//! TOML text to a spanned tree, however broken the text is.
//!
//! The text is cut into statements (a header, or a key with its value) before `toml_parser` sees it: an array or string
//! that is not closed ends where the next line looks like `key =` or `[table]`, so one slip costs one statement.
//! `toml_parser` reads TOML 1.1; what only 1.1 allows is an error here, for no PyScript release reads it.

pub(crate) mod edit;
mod feature;
mod message;
mod read;
mod respell;
mod scalar;
mod statement;
mod tree;
pub(crate) mod write;

pub use feature::Feature;
pub use respell::respell;

pub(crate) use scalar::is_closed;

use crate::value::{Format, Parsed};

/// Reads a TOML document. A byte order mark at the start is skipped.
pub fn parse(text: &str) -> Parsed {
    let mut tree = tree::Builder::new(text);
    let (mut errors, mut comments, mut features) = (Vec::new(), Vec::new(), Vec::new());
    let mut in_broken_stretch = false;
    for range in statement::split(text) {
        let statement = read::statement(text, range);
        comments.extend(statement.comments);
        features.extend(statement.features);
        let mut found = statement.errors;
        let is_blank = statement.content.is_none();
        if let Some(content) = statement.content {
            tree.add(content, &mut found);
        }
        let first = found.into_iter().min_by_key(|error| error.range.start());
        if statement::starts_here(&text[range]) || first.is_none() && !is_blank {
            in_broken_stretch = false;
        }
        if let Some(error) = first {
            if !in_broken_stretch {
                errors.push(error);
            }
            in_broken_stretch = true;
        }
    }
    comments.sort_by_key(|range| range.start());
    features.sort_by_key(|(_, range)| range.start());
    let (root, sections, duplicates) = tree.finish();
    Parsed { format: Format::Toml, root, errors, comments, duplicates, sections, features }
}

#[cfg(test)]
mod tests;
