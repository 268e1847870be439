use project::page::{Page, Place, Script};
use syntax::edit::TextEdit;
use syntax::html::{Attribute, HtmlTree};
use syntax::{TextRange, size, slice};

use crate::finding::{Fix, Related, Severity};
use crate::html_edit::{is_template, without_attribute};
use crate::rule::{Check, Reporter, Rule};

pub(crate) static RULE: Rule = Rule {
    id: "src-and-inline",
    severity: Severity::Error,
    summary: "a script with both `src` and text between its tags",
    docs: r#"A script says where its code is, and holds code of its own as well.

## Why
On the page PyScript stops such a script with `(PY0409) Invalid content` and runs neither of the two. In a worker, in a
game and in the setup of editors only the file runs; a visible editor shows the text and never the file. Lines that are
empty or begin with `#` or `//` do not count as text.

## Bad
```html
<script type="py" src="./main.py">print("here as well")</script>
//- /main.py
print("in the file")
```

## Good
```html
<script type="py" src="./main.py">
# the code is in main.py
</script>
<script type="py">print("here")</script>
//- /main.py
print("in the file")
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    // Classic PyScript takes the file and says nothing.
    if page.core().is_some_and(|tag| tag.loader.file.is_classic()) {
        return;
    }
    for script in &page.scripts {
        let Some(element) = html.elements.get(script.element) else { continue };
        let (Some(src), text) = (element.attribute("src"), content(&reporter.document.text, html, script))
        else {
            continue;
        };
        let outcome = Outcome::of(script, src, element.attribute("setup").is_some());
        if let Some(outcome) = outcome.filter(|_| !is_only_comments(&text) && !is_template(&text)) {
            report(reporter, script, src, outcome);
        }
    }
}

/// What PyScript makes of a script with `src` and text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// `Invalid content`
    Neither,
    /// `Invalid worker attribute`
    EmptySrc,
    /// The file runs.
    File,
    /// An editor shows the text.
    Text,
}

impl Outcome {
    fn of(script: &Script, src: &Attribute, is_setup: bool) -> Option<Self> {
        let is_empty = src.text().trim().is_empty();
        Some(match script.place {
            Place::Main | Place::Raw => Outcome::Neither,
            Place::Worker if is_empty => Outcome::EmptySrc,
            // Where an empty `src` is as good as none.
            Place::Editor { .. } | Place::Game if is_empty => return None,
            Place::Editor { .. } if !is_setup => Outcome::Text,
            Place::Worker | Place::Editor { .. } | Place::Game => Outcome::File,
        })
    }

    fn message(self) -> &'static str {
        match self {
            Outcome::Neither => {
                "`src` and text in one script: PyScript stops with `(PY0409) Invalid content` and runs neither. Keep \
                 one of them."
            }
            Outcome::EmptySrc => {
                "An empty `src` in a worker: PyScript stops with `(PY0409) Invalid worker attribute` and runs nothing. \
                 Remove it."
            }
            Outcome::File => {
                "`src` and text in one script: the file runs, the text never does. Keep one of them."
            }
            Outcome::Text => {
                "`src` and text in one editor: it shows the text, and nothing runs the file. Keep one of them."
            }
        }
    }
}

fn report(reporter: &mut Reporter<'_>, script: &Script, src: &Attribute, outcome: Outcome) {
    let (document, workspace) = (reporter.document, reporter.workspace);
    let file = &document.path;
    let without_src = vec![without_attribute(&document.text, src)];
    let drop_text = Fix::offered("Remove the text", file, vec![TextEdit::delete(script.code.range())]);
    let is_missing =
        file.parent().resolve(src.text()).is_some_and(|path| workspace.exists(&path) == Some(false));
    let fixes = if src.text().trim().is_empty() {
        vec![Fix::safe("Remove the empty `src`", file, without_src)]
    } else if is_missing || outcome == Outcome::Text {
        vec![Fix::offered("Remove `src`", file, without_src), drop_text]
    } else {
        vec![drop_text, Fix::offered("Remove `src`", file, without_src)]
    };
    let code = slice(&document.text, script.code.range());
    let start = script.code.range().start() + size(code.len() - code.trim_start().len());
    let range = TextRange::at(start, size(code.trim().len()));
    let related = Related { file: file.clone(), range, message: "the text of the script".to_owned() };
    reporter.report(src.range, outcome.message()).related(related).fixes(fixes);
}

/// What PyScript sees between the tags: HTML takes comments out of `<py-script>`, and leaves them in `<script>`.
fn content(text: &str, html: &HtmlTree, script: &Script) -> String {
    let range = script.code.range();
    let comments =
        html.comments.iter().filter(|comment| script.custom_element && range.contains_range(**comment));
    let mut content = String::new();
    let mut done = range.start();
    for comment in comments {
        content.push_str(slice(text, TextRange::new(done, comment.start())));
        done = comment.end();
    }
    content.push_str(slice(text, TextRange::new(done, range.end())));
    content
}

/// Whether PyScript takes the text for nothing (polyscript's `worker/url.js`): `/* … */`, and lines that begin with `#` or
/// `//`.
fn is_only_comments(text: &str) -> bool {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let Some((_, after)) = after.split_once("*/") else { break };
        left.push_str(before);
        rest = after;
    }
    left.push_str(rest);
    left.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with('#') || line.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::rules::tests::{check, check_fix};

    #[test]
    fn who_wins_depends_on_the_place() {
        check(
            r#"
<py-script src="./a.py">print(1)</py-script>
<!--       ^^^^^^^^^^^^ error src-and-inline: `src` and text in one script: PyScript stops with `(PY0409) Invalid content` and runs neither. -->
<script type="mpy" worker src="./a.py">
<!--                      ^^^^^^^^^^^^ error src-and-inline: `src` and text in one script: the file runs -->
print(1)
</script>
<script type="py-editor" src="./a.py">print(1)</script>
<!--                     ^^^^^^^^^^^^ error src-and-inline: `src` and text in one editor: it shows the text -->
<script type="py-editor" setup src="./a.py">print(1)</script>
<!--                           ^^^^^^^^^^^^ error src-and-inline: `src` and text in one script: the file runs -->
<script type="py" worker src>print(1)</script>
<!--                     ^^^ error src-and-inline: An empty `src` in a worker -->
//- /a.py
"#,
        );
    }

    #[test]
    fn what_counts_as_no_text_is_silent() {
        check(
            r#"
<script type="py" src="./a.py">
  # a comment = 1
  // another
  /* x = 1
  */
</script>
<py-script src="./a.py"><!-- nothing here --></py-script>
<script type="py" src="./a.py">{% block code %}{% endblock %}</script>
<script type="py-editor" src="">print(1)</script>
<script type="text/python" src="./a.py">print(1)</script>
<script src="./a.js">fallback()</script>
//- /a.py
//- /a.js
"#,
        );
        check("<script src=pyscript.js></script><py-script src='./a.py'>print(1)</py-script>\n//- /a.py\n");
    }

    #[test]
    fn one_of_them_goes() {
        check_fix(
            "src-and-inline",
            "<script type=py src='./a.py'>print(1)</script>\n<script type=py src>print(2)</script>\n<script type=py\n  src=./gone.py>print(3)</script>\n//- /a.py\n",
            expect![[r#"
                <script type=py src='./a.py'></script>
                <script type=py>print(2)</script>
                <script type=py>print(3)</script>
            "#]],
        );
    }
}
