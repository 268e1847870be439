//! `js_modules`: addresses of ES modules and style sheets, and the names they get.

use knowledge::config::Key;
use project::path::FilePath;
use syntax::value::{Typed, Value};

use super::super::paths::{self, candidates};
use super::super::{Completion, CompletionKind};
use super::Config;
use super::values::as_path;
use super::writer::{After, KeySlot};

/// Modules of the project, and style sheets where the page loads them.
pub(super) fn keys(config: &Config<'_>, key: &Key, slot: KeySlot<'_>, taken: &[String]) -> Vec<Completion> {
    let base = config.cursor.view.base();
    let taken: Vec<FilePath> = taken.iter().filter_map(|url| base.resolve(url)).collect();
    let styles = key.path == "js_modules.main";
    let accept = |path: &FilePath| {
        let fits = match path.extension().as_str() {
            "js" | "mjs" => !is_helper(path.name()),
            "css" => styles,
            _ => false,
        };
        fits && !taken.contains(path)
    };
    let found = candidates(config.workspace, &base, &slot.typed.prefix, &accept);
    let item = |found: paths::Candidate| {
        let name = module_name(found.path.name());
        let value = config.writer.quoted(&format!("${{1:{name}}}"));
        let value = (found.step == paths::Step::File).then_some(value);
        let item = config.writer.map_key(slot, found.keep, &found.text, value.as_deref())?;
        Some(as_path(item, &found))
    };
    found.into_iter().filter_map(item).collect()
}

/// Names for the module at an address.
pub(super) fn names(config: &Config<'_>, key: &Key, address: &str, typed: &Typed) -> Vec<Completion> {
    let mut names = vec![module_name(address)];
    if address.split(['?', '#']).next().unwrap_or(address).ends_with(".css") {
        // A style sheet belongs to the module whose name it shares.
        names.splice(0..0, used_names(config, key, address));
    }
    names.dedup();
    let item = |(name, rank): (String, u8)| {
        let item = config.writer.string(typed, 0, &name, After::Close)?;
        let detail = format!("from pyscript.js_modules import {name}");
        Some(Completion { kind: CompletionKind::Module, ..item.rank(rank).detail(detail) })
    };
    names.into_iter().zip(10..).filter_map(item).collect()
}

/// A Python name for the module at an address: `chart` for `https://esm.run/chart.js@4`.
pub(crate) fn module_name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    let parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('+'));
    let meaningful =
        |part: &&str| !matches!(*part, "dist" | "esm" | "lib" | "build" | "src" | "index.js" | "index.mjs");
    let part = parts.rev().find(meaningful).unwrap_or("module");
    let part = part.split('@').find(|piece| !piece.is_empty()).unwrap_or(part);
    let stem =
        [".min.js", ".esm.js", ".mjs", ".js", ".css"].iter().find_map(|ending| part.strip_suffix(ending));
    let stem = match stem {
        Some(stem) if !stem.is_empty() => stem,
        _ => part,
    };
    let name: String = stem.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// The loaders of PyScript's own that lie beside pages.
fn is_helper(name: &str) -> bool {
    matches!(name, "mini-coi.js" | "mini-coi-fd.js" | "sw.js" | "service-worker.js" | "core.js")
}

fn used_names(config: &Config<'_>, key: &Key, address: &str) -> Vec<String> {
    let path: Vec<&str> = key.path.split('.').collect();
    let table = config.cursor.parsed.root.look_up(&path).and_then(Value::as_table);
    let others = table.into_iter().flat_map(|table| &table.entries).filter(|entry| entry.key.text != address);
    others.filter_map(|entry| entry.value.as_str()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::module_name;

    #[test]
    fn names_of_modules() {
        for (address, name) in [
            ("./js/utils.js", "utils"),
            ("./my-lib.mjs", "my_lib"),
            ("https://esm.run/d3", "d3"),
            ("https://cdn.jsdelivr.net/npm/chart.js@4.4.0/+esm", "chart"),
            ("https://cdn.jsdelivr.net/npm/leaflet@1.9.4/dist/leaflet-src.esm.js", "leaflet_src"),
            ("https://unpkg.com/three@0.160.0/build/three.module.js?x=1", "three_module"),
            ("./3d.js", "_3d"),
            ("", "module"),
        ] {
            assert_eq!(module_name(address), name, "{address}");
        }
    }
}
