use knowledge::Flavor;
use project::page::{Page, Script};
use syntax::html::HtmlTree;
use syntax::slice;

use crate::finding::{Fix, Related, Severity};
use crate::html_edit::is_template;
use crate::rule::{Check, Reporter, Rule};
use layout::{Fault, FaultKind, Layout};

mod layout;
mod markup;
mod repairs;

pub(crate) static RULE: Rule = Rule {
    id: "inline-indentation",
    severity: Severity::Error,
    summary: "inline code that reaches Python with wrong indentation, or changed by HTML",
    docs: r#"Inline code does not reach Python as it is written.

## Why
PyScript takes the indentation of the first line that is not empty off every line that begins with exactly the same
characters, and leaves the others alone. A comment at the left edge, a first line that a formatter moved, tabs next to spaces:
then the lines no longer fit together, and Python stops with an `IndentationError` before the first of them runs.

In `<py-script>` and `<mpy-script>` the browser reads the code as HTML first: what looks like a tag comes back as the browser
writes tags, `&copy=1` comes back as `©=1`, and comments are gone. `<script type="py">` has none of this.

## Bad
```html
<script type="py">
# greets
    name = "world"
    print(name)
</script>
```
```html
<py-script>
    print("<p class='note'>Hello</p>")
</py-script>
```

## Good
```html
<script type="py">
    # greets
    name = "world"
    print(name)
</script>
<script type="py">
    print("<p class='note'>Hello</p>")
</script>
```
"#,
    checks: &[Check::Page(check)],
};

fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    // Classic PyScript had an indentation of its own.
    if page.core().is_some_and(|tag| tag.loader.file.is_classic()) {
        return;
    }
    for (index, script) in page.scripts.iter().enumerate() {
        let code = slice(&reporter.document.text, script.code.range());
        if code.trim().is_empty() || is_template(code) || script.src.is_some() {
            continue;
        }
        if script.custom_element {
            check_markup(reporter, html, script);
        }
        check_layout(reporter, index, script);
    }
}

fn check_markup(reporter: &mut Reporter<'_>, html: &HtmlTree, script: &Script) {
    let document = reporter.document;
    let Some(change) = markup::change(&document.text, script) else { return };
    let Some(element) = html.elements.get(script.element) else { return };
    let message =
        format!("{} `<script type=\"{}\">` keeps the code as it is.", change.message, script.flavor);
    let title = format!("Write it as `<script type=\"{}\">`", script.flavor);
    let fix = markup::as_script(&document.text, element, script);
    reporter.report(change.range, message).fixes(fix.map(|edits| Fix::offered(title, &document.path, edits)));
}

fn check_layout(reporter: &mut Reporter<'_>, index: usize, script: &Script) {
    let (document, code) = (reporter.document, script.code.range());
    let layout = Layout::new(&document.text, code);
    let Some(fault) = layout.fault(script.flavor == Flavor::Py) else { return };
    let interpreter = reporter.workspace.interpreters_of_script(&document.path, index).first().copied();
    let repairs = repairs::repairs(&document.text, script, &layout, &fault);
    let fixes = repairs.into_iter().map(|repair| Fix {
        safe: repair.is_safe,
        ..Fix::offered(repair.title, &document.path, repair.edits)
    });
    let first = layout.first();
    let related = Related {
        file: document.path.clone(),
        range: first,
        message: "the first line: PyScript takes its indentation off all others".to_owned(),
    };
    let related = (first != fault.line.token).then_some(related);
    let message = message(&layout, &document.text, &fault, script.flavor);
    let report = reporter.report(fault.line.token, message).related_all(related).fixes(fixes);
    if let Some(interpreter) = interpreter {
        report.context(interpreter);
    }
}

fn message(layout: &Layout<'_>, text: &str, fault: &Fault, flavor: Flavor) -> String {
    let error = match (fault.kind, flavor) {
        (FaultKind::UnexpectedIndent, _) => "IndentationError: unexpected indent",
        (FaultKind::NoOuterLevel, Flavor::Py) => {
            "IndentationError: unindent does not match any outer indentation level"
        }
        (FaultKind::NoOuterLevel, Flavor::Mpy) => {
            "IndentationError: unindent doesn't match any outer indent level"
        }
        (FaultKind::Tabs, _) => "TabError: inconsistent use of tabs and spaces in indentation",
    };
    let is_comment = slice(text, layout.first()).starts_with('#');
    let why = if !layout.shortens(fault.line) {
        "PyScript takes the indentation of the first line off those that begin with it, which this one does not"
    } else if is_comment && fault.before.is_none() {
        "PyScript takes off the indentation of the first line, a comment, and this one stands deeper"
    } else {
        "This line does not stand where the lines before it do"
    };
    format!("{why}: Python stops with `{error}` and runs nothing of this script.")
}

#[cfg(test)]
mod tests;
