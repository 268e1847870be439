use knowledge::releases::{Cdn, LoaderFile, Origin, newest};
use project::page::{LoaderTag, Page};
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use crate::finding::{Fix, Severity};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "discouraged-cdn",
    severity: Severity::Warning,
    summary: "PyScript from an address that cannot find its own parts, or ignores its version",
    docs: r#"PyScript loads its plugins and workers from beside its own file. Only its own releases and jsDelivr's full
file address keep them together.

## Why
The short jsDelivr address re-exports `./core/dist/core.js`, which resolves to the newest version whatever stands behind
the `@`. Services that rebuild packages (esm.run, esm.sh, Skypack) or that redirect (unpkg) break the relative addresses
of plugins and workers, or serve them without the headers that a worker needs.

## Bad
```html
<script type="module" src="https://unpkg.com/@pyscript/core@0.7.31/dist/core.js"></script>
<script type="py">print(1)</script>
```
```html
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31"></script>
<script type="py">print(1)</script>
```

## Good
```html
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js"></script>
<script type="py">print(1)</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, _: &HtmlTree, page: &Page) {
    for tag in &page.loaders {
        let Some(message) = message(tag) else { continue };
        let file = &reporter.document.path;
        let better = addresses(tag).into_iter();
        let fixes =
            better.map(|(title, url)| Fix::offered(title, file, vec![TextEdit::replace(tag.url.range, url)]));
        let fixes: Vec<_> = fixes.collect();
        reporter.report(tag.url.range, message).fixes(fixes);
    }
}

fn message(tag: &LoaderTag) -> Option<String> {
    let Origin::Npm { cdn, short, version } = &tag.loader.origin else { return None };
    let loads = matches!(tag.loader.file, LoaderFile::Core | LoaderFile::Css);
    match (cdn, short, version) {
        _ if !loads => None,
        (Cdn::Jsdelivr, false, _) => None,
        (Cdn::Jsdelivr, true, Some(version)) => Some(format!(
            "This short address loads the newest PyScript, not {version}. Name the file: \
             `@pyscript/core@{version}/dist/core.js`."
        )),
        (Cdn::Jsdelivr, true, None) => {
            Some("This short address loads the newest PyScript of the day. Use the address of a release.".to_owned())
        }
        _ => Some(
            "PyScript does not find its plugins and workers from this address. Use the address of a release, or \
             jsDelivr's full file address."
                .to_owned(),
        ),
    }
}

/// Better addresses, the one of the same version first.
fn addresses(tag: &LoaderTag) -> Vec<(String, String)> {
    let Origin::Npm { version, .. } = &tag.loader.origin else { return Vec::new() };
    let name = if tag.loader.file == LoaderFile::Css { "core.css" } else { "core.js" };
    let same = version.as_ref().filter(|version| version.starts_with(|first: char| first.is_ascii_digit()));
    let full = same.map(|version| {
        let url = format!("https://cdn.jsdelivr.net/npm/@pyscript/core@{version}/dist/{name}");
        (format!("Use jsDelivr's full address of {version}"), url)
    });
    let release = match same {
        Some(_) => tag.loader.resolved().and_then(|versions| versions.release),
        None => Some(newest()),
    };
    let official = release.and_then(|release| {
        let title = format!("Use the address of release {release}");
        Some((title, tag.loader.at(release)?))
    });
    full.into_iter().chain(official).collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::tests::check;

    #[test]
    fn finds_short_and_foreign_addresses() {
        check(
            r#"
<script type="module" src="https://esm.run/@pyscript/core"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning discouraged-cdn: PyScript does not find -->
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning discouraged-cdn: This short address -->
"#,
        );
    }

    #[test]
    fn other_packages_of_these_services_are_fine() {
        check(
            r#"
<script type="module" src="https://esm.run/canvas-confetti"></script>
<script src="https://unpkg.com/htmx.org@2.0.0"></script>
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.6.65/dist/core.js"></script>
"#,
        );
    }
}
