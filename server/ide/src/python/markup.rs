//! Ids and classes of the pages that a unit belongs to, as selectors name them.

use std::collections::BTreeMap;

use project::workspace::Workspace;
use syntax::html::Element;

use super::Scene;

/// The ids of the pages, with the tag that has each: `("out", "div")`.
pub(crate) fn ids(scene: &Scene<'_, '_>) -> Vec<(String, String)> {
    collect(scene, |element| element.value("id").map(str::trim).into_iter().collect())
}

/// The classes of the pages, with the first tag that has each.
pub(crate) fn classes(scene: &Scene<'_, '_>) -> Vec<(String, String)> {
    collect(scene, |element| element.value("class").unwrap_or_default().split_ascii_whitespace().collect())
}

/// The names of workers that the pages' scripts start: `<script type="py" worker name="sum">`.
pub(crate) fn workers(scene: &Scene<'_, '_>) -> Vec<(String, String)> {
    let named = |element: &'_ Element| element.attribute("worker").and(element.value("name")).is_some();
    collect(scene, |element| element.value("name").filter(|_| named(element)).into_iter().collect())
}

/// Sorted by name, each name once, empty ones left out.
fn collect(scene: &Scene<'_, '_>, names: impl Fn(&Element) -> Vec<&str>) -> Vec<(String, String)> {
    let workspace: &Workspace = scene.workspace;
    let pages = scene.pages();
    let trees = pages.iter().filter_map(|page| workspace.document(page)?.html());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for element in trees.flat_map(|html| &html.elements) {
        for name in names(element).into_iter().filter(|name| !name.is_empty()) {
            found.entry(name.to_owned()).or_insert_with(|| element.name().to_owned());
        }
    }
    found.into_iter().collect()
}
