//! Text, trees and spans: no PyScript knowledge, no IO, no async.

pub mod python;

pub use text_size::{TextRange, TextSize};
