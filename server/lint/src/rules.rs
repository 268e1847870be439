//! All rules, by id.

mod discouraged_cdn;
mod legacy_tag;
mod retired_release;
mod unpinned_release;

use crate::rule::Rule;

/// Every rule, sorted by id.
pub static RULES: &[&Rule] =
    &[&discouraged_cdn::RULE, &legacy_tag::RULE, &retired_release::RULE, &unpinned_release::RULE];

#[cfg(test)]
pub(crate) mod tests;
