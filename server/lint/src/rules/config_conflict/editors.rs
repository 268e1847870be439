//! Editors that share an environment: the first one configures it.

use knowledge::{Flavor, Release};
use project::page::{Page, Place, Script};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use super::same;
use crate::finding::{Fix, Related};
use crate::html_edit::without_attribute;
use crate::rule::Reporter;

pub(super) fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page, release: Option<Release>) {
    let mut seen: Vec<(Flavor, &str, &Script)> = Vec::new();
    for script in &page.scripts {
        let Place::Editor { env: Some(env) } = &script.place else { continue };
        if env.is_empty() {
            continue;
        }
        match seen.iter().find(|(flavor, known, _)| *flavor == script.flavor && known == env) {
            Some((_, _, first)) => report(reporter, html, env, first, script, release),
            None => seen.push((script.flavor, env, script)),
        }
    }
}

fn report(
    reporter: &mut Reporter<'_>,
    html: &HtmlTree,
    env: &str,
    first: &Script,
    script: &Script,
    release: Option<Release>,
) {
    const FIRST_WITH_OVERRIDE: Release = Release::new(2026, 6, 1);
    let (Some(first_tag), Some(tag)) = (html.elements.get(first.element), html.elements.get(script.element))
    else {
        return;
    };
    let (Some(config), Some(attribute)) = (&script.config, tag.attribute("config")) else { return };
    if tag.attribute("env-override").is_some() {
        return;
    }
    let document = reporter.document;
    let what = if first.config.is_some() {
        "duplicated config for env"
    } else {
        "unable to add a config to the env"
    };
    let message = format!(
        "The environment `{env}` was made by an earlier editor: PyScript stops with `{what}: {}-{env}` and does not show \
         this one. The first editor's config counts for all.",
        script.flavor.runtime()
    );
    let is_same = first.config.as_ref().is_some_and(|first| same(&document.path, first, config));
    let remove = Fix::offered(
        "Remove this config",
        &document.path,
        vec![without_attribute(&document.text, attribute)],
    );
    let edit = TextEdit::insert(attribute.range.end(), " env-override");
    let has_override = release.is_some_and(|release| release >= FIRST_WITH_OVERRIDE);
    let renew = has_override
        .then(|| Fix::offered("Make the environment again for this editor", &document.path, vec![edit]));
    let place = first_tag.attribute("config").map_or(first_tag.tag.range, |config| config.range);
    let related =
        Related { file: document.path.clone(), range: place, message: "the editor that makes it".to_owned() };
    let report = reporter.report(attribute.range, message).related(related);
    report.fix(Fix { safe: is_same, ..remove }).fixes(renew);
}
