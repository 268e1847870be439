use knowledge::Release;
use knowledge::releases::{LATEST_FROZEN_AT, LoaderFile, Origin, exists, nearest, newest};
use project::page::{LoaderTag, Page};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "retired-release",
    severity: Severity::Error,
    summary: "an address of PyScript that is frozen, gone, or never existed",
    docs: r#"The address names something that PyScript does not publish, or does not publish any more.

## Why
`https://pyscript.net/latest/` stands still at 2025.11.1 and shows a banner on the page; `alpha` is the line of 2022, in
which today's tags and API do not exist; snapshots come and go; a release that never existed is a page without Python,
and the only message is a failed request in the browser's network list.

## Bad
```html
<script type="module" src="https://pyscript.net/latest/core.js"></script>
<script type="py">print(1)</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.0/core.js"></script>
<script type="py">print(1)</script>
```

## Good
```html
<script type="module" src="https://pyscript.net/releases/2025.11.1/core.js"></script>
<script type="py">print(1)</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, _: &HtmlTree, page: &Page) {
    for tag in page.loaders.iter().filter(|tag| tag.loader.file != LoaderFile::Other) {
        let Some(retired) = retired(tag) else { continue };
        let file = &reporter.document.path;
        let edit = |url| vec![TextEdit::replace(tag.url.range, url)];
        let same = retired.same.and_then(|same| Some((same, tag.loader.at(same)?)));
        let keep = same.map(|(same, url)| Fix::safe(format!("Pin to {same}"), file, edit(url)));
        // Moving on to another release is a change of the whole page, which editors offer.
        let near = retired.near.and_then(|near| Some((near, tag.loader.at(near)?)));
        let take = near.map(|(near, url)| Fix::offered(format!("Use {near}"), file, edit(url)));
        let report = reporter.report(tag.url.range, retired.message).severity(retired.severity);
        report.fixes(keep).fixes(take);
    }
}

struct Retired {
    severity: Severity,
    message: String,
    /// The release that this address loads today, or plainly means: writing it changes nothing.
    same: Option<Release>,
    /// The one that was perhaps meant.
    near: Option<Release>,
}

fn retired(tag: &LoaderTag) -> Option<Retired> {
    let (severity, same, near, message) = match &tag.loader.origin {
        Origin::Latest if !tag.loader.file.is_classic() => (
            Severity::Warning,
            Some(LATEST_FROZEN_AT),
            None,
            format!(
                "`latest` stands still at {LATEST_FROZEN_AT} and shows a deprecation banner on the page. \
                 Name the release."
            ),
        ),
        Origin::Latest | Origin::Alpha => (
            Severity::Error,
            None,
            None,
            format!(
                "This address serves classic PyScript, of 2023 at most: today's script types and API do not exist \
                 there. The newest release is {}.",
                newest()
            ),
        ),
        Origin::Snapshot(name) => (
            Severity::Warning,
            None,
            None,
            format!("Snapshots such as `{name}` are for trying things out and can vanish. Name a release."),
        ),
        Origin::Release(release) if tag.loader.misspelt && exists(*release) => (
            Severity::Error,
            Some(*release),
            None,
            format!("There is nothing at this address: the release is spelt {release}."),
        ),
        // A release after the newest one that we know is for newer tables to judge.
        Origin::Release(release) if !exists(*release) && *release < newest() => (
            Severity::Error,
            None,
            Some(nearest(*release)),
            format!("There never was a release {release}. The nearest one is {}.", nearest(*release)),
        ),
        _ => return None,
    };
    Some(Retired { severity, message, same, near })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn finds_frozen_gone_and_unreal_addresses() {
        check(
            r#"
<link rel="stylesheet" href="https://pyscript.net/latest/core.css">
<!--                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning retired-release: `latest` stands still at 2025.11.1 -->
<script defer src="https://pyscript.net/alpha/pyscript.js"></script>
<!--               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error retired-release: This address serves classic PyScript -->
<script type="module" src="https://pyscript.net/releases/2025.4.1/core.js"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error retired-release: There never was a release 2025.4.1 -->
<script type="module" src="https://pyscript.net/releases/2024.08.1/core.js"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error retired-release: There is nothing at this address: the release is spelt 2024.8.1 -->
<script type="module" src="https://pyscript.net/snapshots/x1/core.js"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning retired-release: Snapshots -->
"#,
        );
    }

    #[test]
    fn leaves_real_and_future_releases_alone() {
        check(
            r#"
<script type="module" src="https://pyscript.net/releases/2024.1.1/core.js"></script>
<script type="module" src="https://pyscript.net/releases/2099.1.1/core.js"></script>
<script defer src="https://pyscript.net/releases/2023.03.1/pyscript.js"></script>
"#,
        );
    }

    #[test]
    fn the_nearest_release_is_offered() {
        check_fix(
            "retired-release",
            "<script type=\"module\" src=\"https://pyscript.net/releases/2025.4.1/core.js\"></script>\n",
            expect![[r#"
                <script type="module" src="https://pyscript.net/releases/2025.5.1/core.js"></script>
            "#]],
        );
    }

    #[test]
    fn latest_is_pinned_to_what_it_loads() {
        check_fix(
            "retired-release",
            r#"<script type="module" src="https://pyscript.net/latest/core.js"></script>
"#,
            expect![[r#"
                <script type="module" src="https://pyscript.net/releases/2025.11.1/core.js"></script>
            "#]],
        );
    }
}
