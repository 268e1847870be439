//! All rules, by id.

mod unpinned_release;

use crate::rule::Rule;

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[&unpinned_release::RULE];

#[cfg(test)]
mod tests;
