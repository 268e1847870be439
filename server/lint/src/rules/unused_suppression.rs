use knowledge::spelling;
use project::document::Document;
use syntax::edit::TextEdit;
use syntax::{TextRange, TextSize};

use crate::finding::{Fix, Severity, Tag};
use crate::rule::{Reporter, Rule};
use crate::rules::RULES;
use crate::suppress::{Ignore, Named, lines_of};

pub(crate) static RULE: Rule = Rule {
    id: "unused-suppression",
    severity: Severity::Warning,
    summary: "an ignore comment that ignores nothing",
    docs: r#"The comment silences a rule that finds nothing there.

## Why
What it silenced has been repaired, or has moved to another line. Left in place, the comment hides the next mistake of
that kind; and a rule whose name is misspelt was never silenced.

A comment speaks of its own line and the next one, before a tag of the whole tag, and with `ignore-file` of the whole file.

## Bad
```html
<script type="py">
from js import URL

print(URL.new("https://example.com"))  # pyscript: ignore[missing-new]
</script>
```
```html
<!-- pyscript: ignore[missing-fle] made by the build -->
<script type="py" src="./made.py"></script>
```

## Good
```html
<!-- pyscript: ignore[missing-file] made by the build -->
<script type="py" src="./made.py"></script>
```
"#,
    // It looks at what the other rules have found: `report` is called behind all of them.
    checks: &[],
};

/// Reports the comments of the document that silenced nothing.
pub(crate) fn report(reporter: &mut Reporter<'_>, ignores: &[Ignore<'_>]) {
    let document = reporter.document;
    for ignore in ignores.iter().filter(|ignore| !is_wanted(document, ignores, ignore)) {
        for named in ignore.rules.iter().filter(|named| crate::rule(named.id).is_none()) {
            unknown(reporter, ignore, named);
        }
        if !is_judged(reporter, ignore) {
            continue;
        }
        if ignore.rules.is_empty() && ignore.silenced.is_empty() {
            let message = format!("This comment silences nothing: no rule finds anything {}.", place(ignore));
            let fix =
                Fix::safe("Remove the comment", &document.path, vec![without_comment(document, ignore)]);
            reporter.report(ignore.range, message).tag(Tag::Unnecessary).fix(fix);
        }
        let is_idle = |named: &&Named<'_>| {
            crate::rule(named.id).is_some() && named.id != RULE.id && !ignore.silenced.contains(&named.id)
        };
        for named in ignore.rules.iter().filter(is_idle) {
            let message =
                format!("`{}` finds nothing {}: there is nothing to silence.", named.id, place(ignore));
            let fix = removal(document, ignore, named);
            reporter.report(named.range, message).tag(Tag::Unnecessary).fix(fix);
        }
    }
}

fn unknown(reporter: &mut Reporter<'_>, ignore: &Ignore<'_>, named: &Named<'_>) {
    let document = reporter.document;
    let nearest = spelling::closest_of_few(named.id, RULES.iter().map(|rule| rule.id));
    let hint = nearest.map(|id| format!(" Did you mean `{id}`?")).unwrap_or_default();
    let rename = nearest.map(|id| {
        let edit = TextEdit::replace(named.range, id);
        Fix::offered(format!("Replace by `{id}`"), &document.path, vec![edit])
    });
    let remove = Fix { safe: false, ..removal(document, ignore, named) };
    let message = format!("There is no rule `{}`, so that this silences nothing.{hint}", named.id);
    reporter.report(named.range, message).fixes(rename).fix(remove);
}

/// Whether another comment, or this one, says that it shall stay.
fn is_wanted(document: &Document, ignores: &[Ignore<'_>], ignore: &Ignore<'_>) -> bool {
    let lines = lines_of(document, ignore.range.start());
    ignores.iter().any(|other| other.names(RULE.id) && other.covers(lines))
}

/// Whether everything that could be found there was looked for: in a file that no page uses and in half-typed code most
/// rules are silent.
fn is_judged(reporter: &Reporter<'_>, ignore: &Ignore<'_>) -> bool {
    let document = reporter.document;
    let units = reporter.workspace.python_units(document);
    let mut around =
        units.iter().filter(|unit| ignore.line.is_none() || unit.tree.range().contains_range(ignore.range));
    let is_used = document.config().is_none()
        || reporter.workspace.configs(document).iter().any(|config| !config.interpreters.is_empty());
    is_used && around.all(|unit| !unit.interpreters.is_empty() && !unit.tree.root().has_error())
}

fn place(ignore: &Ignore<'_>) -> &'static str {
    if ignore.line.is_some() { "here" } else { "in this file" }
}

/// Takes the one rule out; the whole comment where it names no other.
fn removal(document: &Document, ignore: &Ignore<'_>, named: &Named<'_>) -> Fix {
    let position = ignore.rules.iter().position(|other| other.range == named.range).unwrap_or(0);
    let before = position.checked_sub(1).and_then(|before| ignore.rules.get(before));
    let edit = match (before, ignore.rules.get(position + 1)) {
        (Some(before), _) => TextEdit::delete(TextRange::new(before.range.end(), named.range.end())),
        (None, Some(next)) => TextEdit::delete(TextRange::new(named.range.start(), next.range.start())),
        (None, None) => {
            let edit = without_comment(document, ignore);
            return Fix::safe("Remove the comment", &document.path, vec![edit]);
        }
    };
    Fix::safe(format!("Remove `{}` from the comment", named.id), &document.path, vec![edit])
}

/// Takes the comment out, with its line where it has one of its own, else with the blanks before it.
fn without_comment(document: &Document, ignore: &Ignore<'_>) -> TextEdit {
    let text = &*document.text;
    let line_start = |offset| document.lines().line(document.lines().line_of(offset)).map(TextRange::start);
    let start = line_start(ignore.range.start()).unwrap_or_default();
    let before = syntax::slice(text, TextRange::new(start, ignore.range.start()));
    let after = &text[usize::from(ignore.range.end())..];
    let blank = after.len() - after.trim_start_matches([' ', '\t']).len();
    let line_end = ["\r\n", "\n"].into_iter().find(|end| after[blank..].starts_with(end));
    let range = match line_end {
        Some(end) if before.trim().is_empty() => {
            TextRange::new(start, ignore.range.end() + syntax::size(blank + end.len()))
        }
        _ => TextRange::new(start + TextSize::of(before.trim_end_matches([' ', '\t'])), ignore.range.end()),
    };
    TextEdit::delete(range)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn finds_comments_without_effect() {
        check(
            r#"
<!-- pyscript: ignore-file[legacy-tag] -->
<!--                       ^^^^^^^^^^ warning unused-suppression: `legacy-tag` finds nothing in this file: there is nothing to silence. -->

<script src="gone.py" type="py"></script> <!-- pyscript: ignore[missing-file, unknown-target] -->
<!--                                                                          ^^^^^^^^^^^^^^ warning unused-suppression: `unknown-target` finds nothing here -->
<script type="py">
x = 1  # pyscript: ignore
#      ^^^^^^^^^^^^^^^^^^ warning unused-suppression: This comment silences nothing: no rule finds anything here.
y = 1  # pyscript: ignore[mising-new, nonsense-of-mine]
#                         ^^^^^^^^^^ warning unused-suppression: There is no rule `mising-new`, so that this silences nothing. Did you mean `missing-new`?
#                                     ^^^^^^^^^^^^^^^^ warning unused-suppression: There is no rule `nonsense-of-mine`, so that this silences nothing.
</script>
"#,
        );
    }

    #[test]
    fn silent_where_they_work_are_wanted_or_cannot_be_judged() {
        for page in [
            "<!-- pyscript: ignore -->\n<script type=\"py\" src=\"gone.py\"></script>",
            "<!-- pyscript: ignore-file[missing-file] -->\n<p></p>\n<script type=\"py\" src=\"gone.py\"></script>",
            "<!-- pyscript: ignore[missing-file] -->\n<script\n  type=\"py\"\n  src=\"gone.py\"></script>",
            "<script type=\"py\">\nx = 1  # pyscript: ignore[missing-new, unused-suppression] depends on the build\n</script>",
            "<!-- pyscript: ignore-file[unused-suppression] -->\n<!-- pyscript: ignore[missing-new] -->\n",
            "<script type=\"py\">\ndef half(:  # pyscript: ignore[missing-new]\n</script>",
            "<p>Write # pyscript: ignore[missing-new] in your code.</p>\n<pre><!-- see pyscript: ignore --></pre>",
            "<script type=\"py\">\nprint(\"# pyscript: ignore[missing-new]\")\n</script>",
            "//- /library.py\nprint(1)  # pyscript: ignore[missing-new]\n",
            "//- /pyscript.toml\npackages = []  # pyscript: ignore[config-wrong-type]\n",
        ] {
            check(page);
        }
    }

    #[test]
    fn removes_the_rule_or_the_comment() {
        check_fix(
            "unused-suppression",
            r#"<main>
  <!-- pyscript: ignore[missing-new] -->
  <script type="py" src="gone.py"></script> <!-- pyscript: ignore[legacy-tag, missing-file, missing-new] why -->
  <script type="py">
    x = 1  # note  # pyscript: ignore
    # pyscript: ignore[missing-new]
    y = 2  # pyscript: ignore[mising-new]
  </script>
</main>
"#,
            expect![[r#"
                <main>
                  <script type="py" src="gone.py"></script> <!-- pyscript: ignore[missing-file] why -->
                  <script type="py">
                    x = 1  # note
                    y = 2  # pyscript: ignore[missing-new]
                  </script>
                </main>
            "#]],
        );
    }
}
