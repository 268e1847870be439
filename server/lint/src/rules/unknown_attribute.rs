use knowledge::html::{self, ElementKind, Instead, Value, Verdict, judge};
use knowledge::releases::{LoaderFile, newest};
use knowledge::{Release, Status};
use project::page::{Page, Place, Script};
use syntax::edit::TextEdit;
use syntax::html::{Attribute, Element, HtmlTree};
use syntax::slice;

use crate::finding::{Fix, Severity};
use crate::html_edit::{attribute_text, is_template, without_attribute};
use crate::rule::{Check, Reporter, Rule};

mod events;

pub(crate) static RULE: Rule = Rule {
    id: "unknown-attribute",
    severity: Severity::Warning,
    summary: "an attribute that PyScript does not read where it stands, or one that is nearly one of its own",
    docs: r#"PyScript reads its attributes from certain elements only, and ignores everything else without a message.

## Why
`wroker` starts no worker, `env` shares nothing but editors, `name` names only a worker, and `py-clik` waits for an event
that never comes. Each release knows its own set. The one attribute that is refused is `worker` with a value:
`(PY0409) Invalid worker attribute`; the file belongs into `src`.

Attributes of HTML, `data-…` and those of frameworks are never reported.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" wroker>print(1)</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="mpy" env="shared">print(1)</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button py-clik="greet">Hello</button>
<script type="py">
def greet(event):
    print("Hello")
</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button py-click="greet" data-note="mine">Hello</button>
<script type="py" worker name="job" data-env="mine" crossorigin>print(1)</script>
<script type="mpy-editor" env="shared">print(1)</script>
<script type="py">
def greet(event):
    print("Hello")
</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    if page.core().is_some_and(|tag| tag.loader.file.is_classic()) {
        return;
    }
    let release = reporter.workspace.versions(&reporter.document.path).and_then(|versions| versions.release);
    for (index, kind) in elements(page) {
        let Some(element) = html.elements.get(index) else { continue };
        // A template writes attributes that only seem to stand side by side.
        if is_template(slice(&reporter.document.text, element.tag.range)) {
            continue;
        }
        for attribute in &element.tag.attributes {
            check_attribute(reporter, element, kind, attribute, release);
        }
    }
    events::check(reporter, html, page);
}

/// The elements whose attributes PyScript reads, with what they are to it.
fn elements(page: &Page) -> impl Iterator<Item = (usize, ElementKind)> {
    let kind = |script: &Script| match script.place {
        Place::Main => Some(ElementKind::Main),
        Place::Worker => Some(ElementKind::Worker),
        Place::Editor { .. } => Some(ElementKind::Editor),
        Place::Game => Some(ElementKind::Game),
        Place::Raw => None,
    };
    let scripts = page.scripts.iter().filter_map(move |script| Some((script.element, kind(script)?)));
    let tags = page.config_tags.iter().map(|tag| (tag.element, ElementKind::Config));
    let core = page.core().filter(|tag| tag.loader.file == LoaderFile::Core);
    scripts.chain(tags).chain(core.map(|tag| (tag.element, ElementKind::Loader)))
}

fn check_attribute(
    reporter: &mut Reporter<'_>,
    element: &Element,
    kind: ElementKind,
    attribute: &Attribute,
    release: Option<Release>,
) {
    let name = &attribute.name;
    match judge(name, kind, release.unwrap_or_else(newest)) {
        Verdict::Honoured(row) if name == "worker" && row.value == Value::Flag => {
            check_worker(reporter, element, attribute);
        }
        // Of an unknown release nobody knows what it reads.
        Verdict::NotInRelease(row, status) => {
            if let Some(release) = release {
                report_release(reporter, attribute, row, &status, release);
            }
        }
        Verdict::Ignored(row) => {
            let places: Vec<&str> = html::attributes_named(name)
                .filter(|row| row.until.is_none())
                .flat_map(|row| row.on.iter().map(|kind| kind.describe()))
                .collect();
            let message = format!(
                "PyScript ignores `{}` on {}: it reads it on {} only.",
                row.name,
                kind.describe(),
                places.join(", ")
            );
            let fix = removal(reporter, attribute);
            reporter.report(attribute.name_range, message).fix(fix);
        }
        Verdict::Misspelt(row) => report_misspelt(reporter, element, attribute, &row.name),
        Verdict::Honoured(_) | Verdict::Foreign => {}
    }
}

fn removal(reporter: &Reporter<'_>, attribute: &Attribute) -> Fix {
    let document = reporter.document;
    let edits = vec![without_attribute(&document.text, attribute)];
    Fix::offered(format!("Remove `{}`", attribute.name), &document.path, edits)
}

fn report_misspelt(reporter: &mut Reporter<'_>, element: &Element, attribute: &Attribute, meant: &str) {
    let message =
        format!("PyScript has no attribute `{}` and ignores it. Did you mean `{meant}`?", attribute.name);
    let edits = vec![TextEdit::replace(attribute.name_range, meant)];
    let fix = Fix::offered(format!("Rename to `{meant}`"), &reporter.document.path, edits);
    // A worker is another thread: to move there is for somebody to decide.
    let is_safe = meant != "worker";
    let fix = element.attribute(meant).is_none().then_some(Fix { safe: is_safe, ..fix });
    reporter.report(attribute.name_range, message).fixes(fix);
}

fn report_release(
    reporter: &mut Reporter<'_>,
    attribute: &Attribute,
    row: &html::Attribute,
    status: &Status,
    release: Release,
) {
    let name = &row.name;
    let legacy = row.legacy.as_ref();
    let message = match status {
        Status::NotYet => {
            format!(
                "PyScript {release} ignores `{name}`: it came with {}. Move the page, or leave it out.",
                row.since
            )
        }
        Status::Gone => {
            let advice = legacy.map(|legacy| format!(" {}", legacy.advice)).unwrap_or_default();
            format!("PyScript {release} ignores `{name}`.{advice}")
        }
        Status::Current | Status::Deprecated => return,
    };
    let instead = legacy.and_then(|legacy| match &legacy.instead {
        Some(Instead::Attribute(name)) => Some(name.clone()),
        _ => None,
    });
    let renamed = instead.map(|meant| {
        let edits = vec![TextEdit::replace(attribute.name_range, meant.clone())];
        Fix::offered(format!("Rename to `{meant}`"), &reporter.document.path, edits)
    });
    let fix = renamed.unwrap_or_else(|| removal(reporter, attribute));
    reporter.report(attribute.name_range, message).fix(fix);
}

/// `worker` takes no value. In the previews of 2023 it took the address of the file.
fn check_worker(reporter: &mut Reporter<'_>, element: &Element, attribute: &Attribute) {
    let Some(value) = attribute.value.as_ref().filter(|value| !value.text.is_empty()) else { return };
    let is_file = value.text.ends_with(".py") && element.attribute("src").is_none();
    let (title, text) = match attribute_text(&value.text, Some('"')).filter(|_| is_file) {
        Some(url) => ("Name the file in `src`", format!("worker src=\"{url}\"")),
        None => ("Take the value out", "worker".to_owned()),
    };
    let edits = vec![TextEdit::replace(attribute.range, text)];
    let message = "`worker` takes no value: PyScript stops with `(PY0409) Invalid worker attribute` and runs nothing. A \
                   file belongs into `src`.";
    let fix = Fix { safe: true, ..Fix::offered(title, &reporter.document.path, edits) };
    reporter.report(value.range, message).severity(Severity::Error).fix(fix);
}

#[cfg(test)]
mod tests;
