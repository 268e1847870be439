use knowledge::html::{self, ElementKind, Legacy};
use knowledge::{Release, Status};
use project::page::Page;
use syntax::TextRange;
use syntax::html::{Element, HtmlTree};

use crate::finding::{Severity, Tag};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "legacy-tag",
    severity: Severity::Error,
    summary: "a tag, script type or attribute of classic PyScript that this release does not know",
    docs: r#"Classic PyScript (2022 to 2023.05.1) had tags and attributes that the core line, since 2023.11.1, does not.

## Why
The browser takes an unknown tag for plain markup and an unknown script type for data: nothing runs, and there is no
message. Most examples on the web from before November 2023 use them.

## Bad
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<py-repl auto-generate="true"></py-repl>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<button py-onClick="greet()">Hello</button>
<script type="pyscript">print("never runs")</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py-editor">print("runs on a click")</script>
<script type="py" terminal worker>import code; code.interact()</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    // Without a loader whose version is known, the page may run on anything.
    let versions = reporter.workspace.versions(&reporter.document.path);
    let Some(release) = versions.and_then(|versions| versions.release) else { return };
    let is_code = |element: &Element| {
        page.scripts.iter().any(|script| script.code.range().contains_range(element.range))
    };
    for element in html.elements.iter().filter(|element| !is_code(element)) {
        for part in parts(element, release) {
            report(reporter, release, &part);
        }
    }
}

/// A tag, type or attribute that was PyScript's at some time.
struct Part {
    range: TextRange,
    /// As messages show it.
    shown: String,
    status: Status,
    legacy: Option<&'static Legacy>,
}

fn parts(element: &Element, release: Release) -> Vec<Part> {
    let mut parts = Vec::new();
    let of_row = |range, shown, row: &'static html::Element| Part {
        range,
        shown,
        status: row.status(release),
        legacy: row.legacy.as_ref(),
    };
    if let Some(row) = html::tag(element.name()) {
        parts.push(of_row(element.tag.name_range, format!("<{}>", row.name), row));
    }
    let kind = element.attribute("type").filter(|_| element.name() == "script");
    if let Some((kind, row)) = kind.and_then(|kind| Some((kind, html::script_type(kind.text())?))) {
        parts.push(of_row(kind.value_range(), format!("type=\"{}\"", row.name), row));
    }
    for attribute in &element.tag.attributes {
        if let Some(row) = html::attribute(&attribute.name, ElementKind::Page) {
            let (shown, status) = (row.name.clone(), row.status(release));
            parts.push(Part { range: attribute.name_range, shown, status, legacy: row.legacy.as_ref() });
        }
    }
    parts
}

fn report(reporter: &mut Reporter<'_>, release: Release, part: &Part) {
    let (shown, Some(legacy)) = (&part.shown, part.legacy) else { return };
    match part.status {
        Status::Gone => {
            let message = format!("`{shown}` does nothing in PyScript {release}. {}", legacy.advice);
            reporter.report(part.range, message);
        }
        Status::Deprecated => {
            let message = format!(
                "`{shown}` is deprecated in PyScript {release} and gone from later ones. {}",
                legacy.advice
            );
            reporter.report(part.range, message).severity(Severity::Warning).tag(Tag::Deprecated);
        }
        Status::Current | Status::NotYet => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::tests::check;

    #[test]
    fn finds_what_the_release_has_lost() {
        check(
            r#"
<script type="module" src="https://pyscript.net/releases/2024.1.1/core.js"></script>
<p> <py-button label="x">def on_click(): pass</py-button>
<!-- ^^^^^^^^^ error legacy-tag: `<py-button>` does nothing in PyScript 2024.1.1. -->
"#,
        );
    }

    #[test]
    fn silent_where_the_tag_works_or_the_release_is_unknown() {
        check(
            r#"
<script defer src="https://pyscript.net/releases/2023.05.1/pyscript.js"></script>
<py-repl></py-repl>
<py-script>print(1)</py-script>
"#,
        );
        check("<py-repl></py-repl><py-button></py-button><p py-onclick='x'>");
        check(
            r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<py-script>print("<py-repl></py-repl>")</py-script>
<script type="text/python">x</script>
<py-widget></py-widget>
"#,
        );
    }
}
