//! Findings for people: the source line, the place marked in it, and what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use lint::{Finding, Severity};
use std::io::IsTerminal as _;

use super::{Checked, View};

pub(super) fn render(view: &View<'_>, checked: &Checked) -> String {
    render_some(view, checked.findings.iter(), checked)
}

/// Some of the findings, with the summary of all.
pub(super) fn render_some<'f>(
    view: &View<'_>,
    shown: impl Iterator<Item = &'f Finding>,
    checked: &Checked,
) -> String {
    let styled = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let mut out: String = shown.map(|found| finding(view, &renderer, found)).collect();
    out.push_str(&summary(checked));
    out
}

/// One finding, with an empty line behind it.
pub(crate) fn finding(view: &View<'_>, renderer: &Renderer, finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::INFO,
        Severity::Hint => Level::HELP,
    };
    let text = view.document(&finding.file).map_or("", |document| &*document.text);
    let path = view.path(&finding.file);
    let range = usize::from(finding.range.start())..usize::from(finding.range.end());
    let snippet = Snippet::source(text).path(&path).annotation(AnnotationKind::Primary.span(range));
    let title = level.primary_title(&*finding.message).id(finding.rule.id);
    let mut group = Group::with_title(title).element(snippet);
    if let Some(context) = &finding.context {
        let place =
            format!("in {}, {} thread, {}", view.path(&context.page), context.thread, context.runtime);
        group = group.element(Level::NOTE.message(place));
    }
    for related in &finding.related {
        let place = format!("{}: {}", view.location(&related.file, related.range.start()), related.message);
        group = group.element(Level::NOTE.message(place));
    }
    if let Some(fix) = finding.fixes.first() {
        let how = if fix.safe { " (--fix)" } else { "" };
        group = group.element(Level::HELP.message(format!("{}{how}", fix.title)));
    }
    format!("{}\n\n", renderer.render(&[group]))
}

fn summary(checked: &Checked) -> String {
    let count = |severity| checked.findings.iter().filter(|finding| finding.severity == severity).count();
    let parts: Vec<String> = [
        (count(Severity::Error), "error"),
        (count(Severity::Warning), "warning"),
        (count(Severity::Information) + count(Severity::Hint), "note"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, word)| plural(number, word))
    .collect();
    let found = if parts.is_empty() { "no problems".to_owned() } else { parts.join(", ") };
    format!("{}: {found}\n", plural(checked.files, "file"))
}

fn plural(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
