use knowledge::releases::{self, LoaderFile, Origin};
use project::page::{LoaderTag, Page};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "unpinned-release",
    severity: Severity::Warning,
    summary: "PyScript loaded without a version",
    docs: "\
An address without a version loads whatever was published last.

## Why
PyScript changes its API and the Python it carries between releases: a page that works today stops working on the day
of a release, without any change of yours.

## Bad
```html
<script type=\"module\" src=\"https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js\"></script>
<script type=\"py\">print(1)</script>
```

## Good
```html
<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>
<script type=\"py\">print(1)</script>
```
",
    check: Check::Page(check),
};

fn check(reporter: &mut Reporter<'_>, _: &HtmlTree, page: &Page) {
    for tag in page.loaders.iter().filter(|tag| is_unpinned(tag)) {
        let newest = releases::newest();
        let file = reporter.document.path.clone();
        let fix = tag.loader.at(newest).map(|url| {
            Fix::safe(format!("Pin to {newest}"), &file, vec![TextEdit::replace(tag.url.range, url)])
        });
        let message = format!(
            "This address has no version: the page changes with every release of PyScript. Pin it, for instance to {newest}."
        );
        reporter.report(tag.url.range, message).fixes(fix);
    }
}

fn is_unpinned(tag: &LoaderTag) -> bool {
    let loads = matches!(tag.loader.file, LoaderFile::Core | LoaderFile::Css);
    loads && matches!(tag.loader.origin, Origin::Npm { version: None, .. })
}
