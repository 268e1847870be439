//! All rules, by id.

mod api_not_in_release;
mod blocking_call;
mod borrowed_proxy;
mod config_conflict;
mod config_deprecated_key;
mod config_syntax;
mod config_toml_subset;
mod config_unknown_key;
mod config_wrong_type;
mod dict_to_js;
mod discouraged_cdn;
mod handler_signature;
mod illegal_constructor;
mod inline_indentation;
mod js_module_not_esm;
mod js_module_unknown;
mod js_null;
mod legacy_api;
mod legacy_tag;
mod mismatched_assets;
mod missing_file;
mod missing_new;
mod missing_package;
mod module_not_in_files;
mod retired_release;
mod src_and_inline;
mod unavailable_module;
mod unavailable_package;
mod undefined_handler;
mod unknown_attribute;
mod unknown_member;
mod unknown_target;
mod unpinned_release;
pub(crate) mod unused_suppression;
mod worker_bootstrap;
mod worker_without_isolation;

use crate::rule::Rule;

/// Every rule, sorted by id.
pub static RULES: &[&Rule] = &[
    &api_not_in_release::RULE,
    &blocking_call::RULE,
    &borrowed_proxy::RULE,
    &config_conflict::RULE,
    &config_deprecated_key::RULE,
    &config_syntax::RULE,
    &config_toml_subset::RULE,
    &config_unknown_key::RULE,
    &config_wrong_type::RULE,
    &dict_to_js::RULE,
    &discouraged_cdn::RULE,
    &handler_signature::RULE,
    &illegal_constructor::RULE,
    &inline_indentation::RULE,
    &js_module_not_esm::RULE,
    &js_module_unknown::RULE,
    &js_null::RULE,
    &legacy_api::RULE,
    &legacy_tag::RULE,
    &mismatched_assets::RULE,
    &missing_file::RULE,
    &missing_new::RULE,
    &missing_package::RULE,
    &module_not_in_files::RULE,
    &retired_release::RULE,
    &src_and_inline::RULE,
    &unavailable_module::RULE,
    &unavailable_package::RULE,
    &undefined_handler::RULE,
    &unknown_attribute::RULE,
    &unknown_member::RULE,
    &unknown_target::RULE,
    &unpinned_release::RULE,
    &unused_suppression::RULE,
    &worker_bootstrap::RULE,
    &worker_without_isolation::RULE,
];

#[cfg(test)]
pub(crate) mod tests;
