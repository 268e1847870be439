use knowledge::releases::{self, Loader, LoaderFile, Origin, Versions};
use project::page::{LoaderTag, Page, Place};
use syntax::edit::TextEdit;
use syntax::html::{Element, HtmlTree};
use syntax::slice;

use crate::finding::{Fix, Related, Severity};
use crate::html_edit::is_template;
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "mismatched-assets",
    severity: Severity::Warning,
    summary: "`core.css` and `core.js` of different releases, or one of them without the other",
    docs: r#"PyScript comes in two files, a script and a style sheet, and a page needs both of one release.

## Why
Without `core.js` nothing runs, and there is no message. Without `core.css` the page shows the text of `<py-config>`, and
editors run the lines of their output together. A style sheet of another release styles what that release drew, which need
not be what this one draws. A page with neither of those does without the style sheet, and is not reported.

## Bad
```html
<link rel="stylesheet" href="https://pyscript.net/releases/2024.1.1/core.css">
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">print(1)</script>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<py-config>packages = ["numpy"]</py-config>
```
```html
<link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
<script type="py">print("never runs")</script>
```

## Good
```html
<link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<py-config>packages = ["numpy"]</py-config>
```
```html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py">print(1)</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    if is_template(&reporter.document.text) {
        return;
    }
    let css = page.loaders.iter().find(|tag| is_style(tag));
    match (page.core(), css) {
        (Some(core), Some(css)) => check_versions(reporter, core, css),
        (Some(core), None) if core.loader.file == LoaderFile::Core => {
            check_missing_style(reporter, html, page, core);
        }
        (None, Some(css)) => check_missing_script(reporter, html, page, css),
        _ => {}
    }
}

fn is_style(tag: &LoaderTag) -> bool {
    // A `core.css` beside the page may be anybody's.
    matches!(tag.loader.file, LoaderFile::Css | LoaderFile::ClassicCss)
        && !matches!(tag.loader.origin, Origin::Local | Origin::Elsewhere)
}

fn check_versions(reporter: &mut Reporter<'_>, core: &LoaderTag, css: &LoaderTag) {
    // A script that changes under its address has to be pinned first.
    let is_pinned = matches!(core.loader.origin, Origin::Release(_) | Origin::Npm { version: Some(_), .. });
    let (Some(script), Some(style), true) = (core.loader.resolved(), css.loader.resolved(), is_pinned) else {
        return;
    };
    // A release and its npm build are one version.
    if script.release == style.release || script.core.is_some() && script.core == style.core {
        return;
    }
    let (script, style) = (described(&core.loader, &script), described(&css.loader, &style));
    let message = format!(
        "The style sheet is of PyScript {style}, the script of {script}: what {script} draws may have no style. Take both \
         from one release."
    );
    let file = &reporter.document.path;
    let fix = style_of(core).map(|url| {
        let title = format!("Use the style sheet of {script}");
        Fix::offered(title, file, vec![TextEdit::replace(css.url.range, url)])
    });
    let related =
        Related { file: file.clone(), range: core.url.range, message: format!("the script of {script}") };
    reporter.report(css.url.range, message).related(related).fixes(fix);
}

/// The version as the address says it.
fn described(loader: &Loader, versions: &Versions) -> String {
    match (&loader.origin, versions.core, versions.release) {
        (Origin::Npm { .. }, Some(core), _) => core.to_string(),
        (_, _, Some(release)) => release.to_string(),
        (_, core, None) => core.map(|core| core.to_string()).unwrap_or_default(),
    }
}

/// The address of the style sheet that belongs to a script.
fn style_of(core: &LoaderTag) -> Option<String> {
    if matches!(core.loader.origin, Origin::Local | Origin::Elsewhere) {
        return None;
    }
    let url = &core.url.text;
    let beside = ["core.js", "pyscript.js"].iter().find_map(|name| url.strip_suffix(name));
    let name = if core.loader.file.is_classic() { "pyscript.css" } else { "core.css" };
    let official = || Some(releases::css_url(core.loader.resolved()?.release?));
    beside.map(|folder| format!("{folder}{name}")).or_else(official)
}

/// The style sheet hides config tags, and arranges editors. It hides `<py-script>` too, which PyScript itself empties as
/// soon as it runs.
fn check_missing_style(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page, core: &LoaderTag) {
    let Some(url) = style_of(core).filter(|_| !has_own_style(html, &reporter.document.text)) else { return };
    let element = |index: usize| html.elements.get(index);
    let shown = |element: &&Element| {
        !slice(&reporter.document.text, element.content).trim().is_empty() && !is_hidden(element)
    };
    let shown = page.config_tags.iter().filter_map(|tag| element(tag.element)).find(shown);
    let is_editor = |index: usize| element(index).is_some_and(|element| element.attribute("setup").is_none());
    let mut editors = page.scripts.iter().filter(|script| matches!(script.place, Place::Editor { .. }));
    let what = match shown {
        Some(element) => format!("the text of `<{}>` stands on the page for all to read", element.name()),
        None if editors.any(|script| is_editor(script.element)) => {
            "the lines of an editor's output run together, and its button has no place".to_owned()
        }
        None => return,
    };
    let related = shown.map(|element| Related {
        file: reporter.document.path.clone(),
        range: element.tag.range,
        message: "what the style sheet would hide".to_owned(),
    });
    let Some(script) = element(core.element) else { return };
    let link =
        format!("<link rel=\"stylesheet\" href=\"{url}\">{}", line_break(&reporter.document.text, script));
    let fix = Fix::offered(
        "Add the style sheet",
        &reporter.document.path,
        vec![TextEdit::insert(script.range.start(), link)],
    );
    let message = format!(
        "The page loads PyScript without its style sheet: {what}. Add `core.css` of the same release."
    );
    let report = reporter.report(core.url.range, message).fix(fix);
    if let Some(related) = related {
        report.related(related);
    }
}

/// Whether some style of the page may say how PyScript's tags look.
fn has_own_style(html: &HtmlTree, text: &str) -> bool {
    html.elements.iter().any(|element| match element.name() {
        "style" => {
            let style = slice(text, element.content);
            ["py-", "mpy-", "@import"].iter().any(|part| style.contains(part))
        }
        "link" => {
            let is_style =
                element.value("rel").is_some_and(|rel| rel.to_ascii_lowercase().contains("stylesheet"));
            let href = element.value("href").unwrap_or_default();
            is_style && !href.starts_with("https://") && !href.starts_with("http://")
        }
        _ => false,
    })
}

fn is_hidden(element: &Element) -> bool {
    let style = element.value("style").unwrap_or_default().replace(' ', "");
    element.attribute("hidden").is_some()
        || element.attribute("class").is_some()
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// The end of the line with the blanks that begin it, where an element stands alone at the start of a line.
fn line_break(text: &str, element: &Element) -> String {
    let before = &text[..usize::from(element.range.start())];
    let line = before.rfind('\n').map_or(before, |at| &before[at + 1..]);
    if line.trim().is_empty() { format!("\n{line}") } else { String::new() }
}

fn check_missing_script(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page, css: &LoaderTag) {
    let runs = page.scripts.iter().any(|script| script.place != Place::Raw);
    let is_broken = reporter.document.elements().is_none_or(|elements| !elements.is_complete());
    if !runs || is_broken || may_load_core(reporter, html, page) {
        return;
    }
    let Some(link) = html.elements.get(css.element) else { return };
    let release = css.loader.resolved().and_then(|versions| versions.release);
    let url = ["core.css", "pyscript.css"].iter().find_map(|name| css.url.text.strip_suffix(name));
    let fix = url.map(|folder| {
        let script = if css.loader.file.is_classic() {
            format!("<script defer src=\"{folder}pyscript.js\"></script>")
        } else {
            format!("<script type=\"module\" src=\"{folder}core.js\"></script>")
        };
        let edit =
            TextEdit::insert(link.tag.range.end(), line_break(&reporter.document.text, link) + &script);
        let title =
            release.map_or("Add the script".to_owned(), |release| format!("Add the script of {release}"));
        Fix::offered(title, &reporter.document.path, vec![edit])
    });
    let message = "The page has PyScript's style sheet and not its script: no Python runs, and there is no message. Add \
                   `core.js` of the same release.";
    reporter.report(css.url.range, message).fixes(fix);
}

/// Whether JavaScript of the page may load PyScript, or a script that says so in another way.
fn may_load_core(reporter: &Reporter<'_>, html: &HtmlTree, page: &Page) -> bool {
    let text = &reporter.document.text;
    let inline = page.javascript.iter().map(|code| slice(text, code.content));
    let is_import_map =
        |element: &Element| element.value("type").is_some_and(|kind| kind.contains("importmap"));
    !page.javascript_files.is_empty()
        || inline.into_iter().any(|code| {
            ["import", "createElement", "core", "pyscript"].iter().any(|word| code.contains(word))
        })
        || html.elements.iter().any(|element| is_import_map(element) || element.name() == "iframe")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn finds_other_versions_and_missing_files() {
        check(
            r#"
<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/@pyscript/core@0.6.65/dist/core.css">
<!--                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning mismatched-assets: The style sheet is of PyScript 0.6.65, the script of 2026.7.3 -->
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
//- /editor.html
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<!--                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning mismatched-assets: The page loads PyScript without its style sheet: the lines of an editor's output -->
<script type="py-editor">print(1)</script>
"#,
        );
    }

    #[test]
    fn what_may_be_on_purpose_is_silent() {
        for page in [
            "<link rel=stylesheet href='https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.css'><script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script>",
            "<link rel=stylesheet href='./core.css'><script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script><py-config>a = 1</py-config>",
            "<link rel=stylesheet href='https://pyscript.net/releases/2026.7.3/core.css'><script type=module src='./core.js'></script><script type=py>1</script>",
            "<link rel=stylesheet href='style.css'><script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script><py-config>a = 1</py-config>",
            "<style>py-config { display: none }</style><script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script><py-config>a = 1</py-config>",
            "<script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script><py-config src='c.toml'></py-config><mpy-config hidden>a = 1</mpy-config>\n//- /c.toml\n",
            "<script type=module src='https://pyscript.net/releases/2026.7.3/core.js'></script><script type=py-editor setup>1</script>",
            "<link rel=stylesheet href='https://pyscript.net/releases/2026.7.3/core.css'><script type=module src='./main.js'></script><script type=py>1</script>\n//- /main.js\n",
            "<link rel=stylesheet href='https://pyscript.net/releases/2026.7.3/core.css'><script type=module>await import(url)</script><script type=py>1</script>",
            "<link rel=stylesheet href='https://pyscript.net/releases/2026.7.3/core.css'>{% block js %}{% endblock %}<script type=py>1</script>",
        ] {
            check(page);
        }
    }

    #[test]
    fn the_files_are_aligned() {
        check_fix(
            "mismatched-assets",
            r#"<link rel="stylesheet" href="https://pyscript.net/releases/2023.05.1/pyscript.css">
<script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js"></script>
//- /style.html
  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
  <mpy-config>packages = []</mpy-config>
//- /script.html
  <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
  <script type="mpy">print(1)</script>
"#,
            expect![[r#"
                //- /index.html
                <link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.css">
                <script type="module" src="https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/dist/core.js"></script>
                //- /script.html
                  <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
                  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                  <script type="mpy">print(1)</script>
                //- /style.html
                  <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
                  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                  <mpy-config>packages = []</mpy-config>
            "#]],
        );
    }
}
