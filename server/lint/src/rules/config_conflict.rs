use knowledge::{Flavor, Release};
use project::config_text::ConfigText;
use project::page::{ConfigTag, Page, Place, Script};
use project::path::FilePath;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::{Attribute, HtmlTree};

use crate::config_edit::rewrite_inline;
use crate::finding::{Fix, Related, Severity};
use crate::html_edit::{is_template, without_attribute, without_lines};
use crate::rule::{Check, Reporter, Rule};

mod duplicates;
mod editors;
mod join;

pub(crate) static RULE: Rule = Rule {
    id: "config-conflict",
    severity: Severity::Error,
    summary: "two configs for one interpreter, or a key that stands twice in one config",
    docs: r#"All scripts of one type on a page share one interpreter, and with it one config.

## Why
PyScript looks for the config once for each type, before anything runs. With two tags it stops with
`(PY0409): Too many py-config`, with a tag and a `config` attribute with `Ambiguous py-config VS config attribute`, with
two attributes that differ by a single character with `Unable to use different configs on main`; then no script of that
type runs. Scripts with `worker` may have a config of their own. Editors that share an `env` take the config of
the first; a later one with a config stops with `duplicated config for env`.

A key that stands twice in one config counts once: the last one wins, and nobody is told.

## Bad
```html
<py-config>packages = ["numpy"]</py-config>
<py-config>packages = ["pandas"]</py-config>
```
```html
<script type="py" src="./a.py" config="./a.toml"></script>
<script type="py" src="./b.py" config="./b.toml"></script>
//- /a.toml
packages = ["numpy"]
//- /b.toml
packages = ["pandas"]
//- /a.py
//- /b.py
```
```toml
packages = ["numpy"]
packages = ["pandas"]
```

## Good
```html
<script type="py" src="./a.py" config="./a.toml"></script>
<script type="py" src="./b.py"></script>
<script type="py" src="./c.py" config="./c.toml" worker></script>
<script type="mpy" src="./d.py" config="./c.toml"></script>
//- /a.toml
packages = ["numpy", "pandas"]
//- /c.toml
//- /a.py
//- /b.py
//- /c.py
//- /d.py
```
"#,
    checks: &[Check::Page(check_page), Check::Config(duplicates::check)],
};

fn check_page(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    const FIRST_TO_REFUSE: Release = Release::new(2023, 12, 1);
    let release = reporter.workspace.versions(&reporter.document.path).and_then(|versions| versions.release);
    let is_old = release.is_some_and(|release| release < FIRST_TO_REFUSE)
        || page.core().is_some_and(|tag| tag.loader.file.is_classic());
    // A template may write one of several.
    if is_old || is_template(&reporter.document.text) {
        return;
    }
    for flavor in [Flavor::Py, Flavor::Mpy] {
        let parts = Parts::of(html, page, flavor);
        parts.check_tags(reporter);
        match parts.tags.first() {
            Some(tag) => parts.check_against_tag(reporter, tag),
            None => parts.check_attributes(reporter),
        }
    }
    editors::check(reporter, html, page, release);
}

/// What configures the main thread of one flavor.
struct Parts<'a> {
    html: &'a HtmlTree,
    flavor: Flavor,
    tags: Vec<&'a ConfigTag>,
    /// The `config` attributes of scripts on the page.
    attributes: Vec<(&'a Attribute, &'a ConfigText)>,
}

impl<'a> Parts<'a> {
    fn of(html: &'a HtmlTree, page: &'a Page, flavor: Flavor) -> Self {
        let is_here =
            |index: usize| html.elements.get(index).is_some_and(|element| !in_template(html, element.range));
        let tags = page.config_tags.iter().filter(|tag| tag.flavor == flavor && is_here(tag.element));
        let is_main = |script: &&Script| {
            script.flavor == flavor && script.place == Place::Main && is_here(script.element)
        };
        let scripts = page.scripts.iter().filter(is_main);
        let attributes = scripts.filter_map(|script| {
            Some((html.elements.get(script.element)?.attribute("config")?, script.config.as_ref()?))
        });
        Parts { html, flavor, tags: tags.collect(), attributes: attributes.collect() }
    }

    fn check_tags(&self, reporter: &mut Reporter<'_>) {
        let Some((first, others)) = self.tags.split_first() else { return };
        let document = reporter.document;
        for tag in others {
            let Some(element) = self.html.elements.get(tag.element) else { continue };
            let name = element.name();
            let message = format!(
                "PyScript stops with `(PY0409): Too many {name}` and runs no `{0}` script. One tag has to configure all of \
                 them.",
                self.flavor
            );
            let is_same = same(&document.path, &first.config, &tag.config);
            let gone = without_lines(&document.text, element.range);
            let remove =
                |safe| Fix { safe, ..Fix::offered("Remove this tag", &document.path, vec![gone.clone()]) };
            let joined = if is_same { None } else { join::joined(&first.config, &tag.config) };
            let joined = joined.and_then(|(inline, text)| {
                let edits = vec![rewrite_inline(&document.text, inline, &text)?, gone.clone()];
                Some(Fix::offered(format!("Move its keys into the first `<{name}>`"), &document.path, edits))
            });
            let related = self.tag_related(reporter, first, "the first one");
            let report = reporter.report(element.tag.range, message);
            report.fixes(joined).fix(remove(is_same)).related_all(related);
        }
    }

    fn check_against_tag(&self, reporter: &mut Reporter<'_>, tag: &ConfigTag) {
        let document = reporter.document;
        for (attribute, config) in &self.attributes {
            let message = format!(
                "PyScript stops with `(PY0409): Ambiguous {0}-config VS config attribute` and runs no `{0}` script. Keep \
                 the tag or the attribute.",
                self.flavor
            );
            let edits = vec![without_attribute(&document.text, attribute)];
            let fix = Fix::offered("Remove the attribute: the tag counts for all", &document.path, edits);
            let fix = Fix { safe: same(&document.path, &tag.config, config), ..fix };
            let related = self.tag_related(reporter, tag, "the tag");
            reporter.report(attribute.range, message).fix(fix).related_all(related);
        }
    }

    fn check_attributes(&self, reporter: &mut Reporter<'_>) {
        let Some(((first, config), others)) = self.attributes.split_first() else { return };
        let document = reporter.document;
        for (attribute, other) in others.iter().filter(|(other, _)| other.text() != first.text()) {
            let is_same = same(&document.path, config, other);
            let advice = if is_same {
                "Both mean the same, and have to be the same text."
            } else {
                "Give all of them one."
            };
            let message = format!(
                "PyScript stops with `(PY0409): Unable to use different configs on main` and runs no `{}` script. {advice}",
                self.flavor
            );
            let written = syntax::slice(&document.text, first.range);
            let use_first = |safe| Fix {
                safe,
                ..Fix::offered(
                    "Use the config of the first script",
                    &document.path,
                    vec![TextEdit::replace(attribute.range, written)],
                )
            };
            let related = Related {
                file: document.path.clone(),
                range: first.range,
                message: "the config of the first script".to_owned(),
            };
            reporter.report(attribute.range, message).fix(use_first(is_same)).related(related);
        }
    }

    fn tag_related(&self, reporter: &Reporter<'_>, tag: &ConfigTag, message: &str) -> Option<Related> {
        let range = self.html.elements.get(tag.element)?.tag.range;
        Some(Related { file: reporter.document.path.clone(), range, message: message.to_owned() })
    }
}

/// Whether an element waits in a `<template>`, where PyScript does not find it.
fn in_template(html: &HtmlTree, range: TextRange) -> bool {
    html.elements.iter().any(|element| element.name() == "template" && element.content.contains_range(range))
}

/// Whether two configs say the same: one file, or one content.
fn same(page: &FilePath, one: &ConfigText, other: &ConfigText) -> bool {
    match (one, other) {
        (ConfigText::Url(one), ConfigText::Url(other)) => {
            let resolve = |url: &str| page.parent().resolve(url);
            one.text == other.text
                || resolve(&one.text).is_some_and(|path| Some(path) == resolve(&other.text))
        }
        (ConfigText::Inline(one), ConfigText::Inline(other)) => {
            one.made.errors.is_empty()
                && other.made.errors.is_empty()
                && one.made.root.same_content(&other.made.root)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
