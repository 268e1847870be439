//! JSON text to a spanned tree, however broken the text is.
//!
//! The reader is written by hand: a general error-correcting parser loses the quotes of everything behind an unclosed
//! string, and those are the texts that completion is asked about. A string ends with its line at the latest,
//! a comma may be missing, and an object or array that is not closed ends where its parent ends.

mod lex;
mod read;
mod scalar;
pub(crate) mod write;

use crate::value::Parsed;

/// Reads a JSON document. A byte order mark at the start is skipped.
pub fn parse(text: &str) -> Parsed {
    read::document(text)
}

#[cfg(test)]
mod tests;
