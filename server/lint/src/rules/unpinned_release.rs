use knowledge::releases::{LoaderFile, Origin, newest};
use project::page::{LoaderTag, Page};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unpinned-release",
    severity: Severity::Warning,
    summary: "PyScript loaded without a version",
    docs: r#"An address without a version loads whatever was published last.

## Why
PyScript changes its API, and the Python it carries, between releases. A page that works today stops working on the day
of a release, without any change of yours.

## Bad
```html
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js"></script>
<script type="py">print(1)</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">print(1)</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, _: &HtmlTree, page: &Page) {
    for tag in page.loaders.iter().filter(|tag| is_unpinned(tag)) {
        let newest = newest();
        let edit = |url| vec![TextEdit::replace(tag.url.range, url)];
        let pin = |url| Fix::safe(format!("Pin to {newest}"), &reporter.document.path, edit(url));
        let fix = tag.loader.at(newest).map(pin);
        let message = format!(
            "This address has no version, so the page changes with every release of PyScript. \
             Pin it, for instance to {newest}."
        );
        reporter.report(tag.url.range, message).fixes(fix);
    }
}

/// An address that names PyScript and no version of it. Short forms are `discouraged-cdn`'s business.
fn is_unpinned(tag: &LoaderTag) -> bool {
    let loads = matches!(tag.loader.file, LoaderFile::Core | LoaderFile::Css);
    let version = match &tag.loader.origin {
        Origin::Npm { version, short: false, .. } => version.as_deref(),
        Origin::Unstable => None,
        _ => return false,
    };
    loads && version.is_none_or(|version| version.is_empty() || version == "latest")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn finds_what_has_no_version() {
        check(
            r#"
<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/@pyscript/core@latest/dist/core.css">
<!--                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unpinned-release: This address has no version -->
<script type="module" src="https://pyscript.net/unstable/core.js"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning unpinned-release -->
"#,
        );
    }

    #[test]
    fn leaves_pinned_local_and_foreign_addresses_alone() {
        check(
            r#"
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js"></script>
<script type="module" src="./pyscript/core.js"></script>
<script type="module" src="https://example.com/core.js"></script>
<script src="https://cdn.jsdelivr.net/npm/chart.js"></script>
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@{{ version }}/dist/core.js"></script>
<script type="py">print(1)</script>
"#,
        );
    }

    #[test]
    fn pins_script_and_style_alike() {
        check_fix(
            "unpinned-release",
            r#"<link rel="stylesheet" href='https://pyscript.net/unstable/core.css'>
<script type=module src=https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js></script>
"#,
            expect![[r#"
                <link rel="stylesheet" href='https://pyscript.net/releases/2026.7.3/core.css'>
                <script type=module src=https://pyscript.net/releases/2026.7.3/core.js></script>
            "#]],
        );
    }
}
