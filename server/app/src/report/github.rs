//! Workflow commands of GitHub Actions: one line a finding, shown beside the changed line.

use std::fmt::Write as _;

use lint::Severity;

use super::{Checked, View};

pub(super) fn render(view: &View<'_>, checked: &Checked) -> String {
    let mut out = String::new();
    for finding in &checked.findings {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information | Severity::Hint => "notice",
        };
        let (start, end) = view.places(&finding.file, finding.range);
        let _ = writeln!(
            out,
            "::{level} file={},line={},col={},endLine={},endColumn={},title={}::{}",
            property(&view.path(&finding.file)),
            start.line,
            start.column,
            end.line,
            end.column,
            property(finding.rule.id),
            data(&finding.message),
        );
    }
    out
}

/// Text as the message of a command.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Text as a property of a command.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
