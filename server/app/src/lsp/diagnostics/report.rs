//! Findings in the protocol's words, as much of them as the client understands.

use lint::{Finding, Related, Severity, Tag};
use project::path::FilePath;

use crate::lsp::convert::Places;
use crate::lsp::jobs;
use crate::lsp::state::Snapshot;
use crate::lsp::types::*;

/// What diagnostics are signed with.
const SOURCE: &str = "pyscript";

/// Everything there is to say about a file; nothing where looking at it fails, so that other files are told all the
/// same.
pub(crate) fn of_file(snapshot: &Snapshot, file: &FilePath) -> Vec<Diagnostic> {
    jobs::caught(file.as_str(), || everything(snapshot, file)).unwrap_or_default()
}

fn everything(snapshot: &Snapshot, file: &FilePath) -> Vec<Diagnostic> {
    let Some(places) = snapshot.places_in(file) else { return Vec::new() };
    let findings = findings(snapshot, file);
    let linted = findings.iter().map(|finding| diagnostic(snapshot, &places, finding));
    let settings = snapshot.configuration.problems(file);
    linted.chain(settings.map(|(message, range)| of_settings(places.range(range), message))).collect()
}

/// What the rules find in a file, as the settings want it.
pub(crate) fn findings(snapshot: &Snapshot, file: &FilePath) -> Vec<Finding> {
    snapshot.configuration.findings(&snapshot.workspace, file)
}

/// One finding; `places` are those of its file.
pub(crate) fn diagnostic(snapshot: &Snapshot, places: &Places<'_>, finding: &Finding) -> Diagnostic {
    let parts = snapshot.client.diagnostics;
    let url = parts.code_description.then(|| Url::parse(&finding.rule.url()).ok()).flatten();
    let tags: Vec<DiagnosticTag> = finding.tags.iter().map(|known| tag(*known)).collect();
    let related: Vec<DiagnosticRelatedInformation> =
        finding.related.iter().filter_map(|place| related(snapshot, place)).collect();
    Diagnostic {
        range: places.range(finding.range),
        severity: Some(severity(finding.severity)),
        code: Some(NumberOrString::String(finding.rule.id.to_owned())),
        code_description: url.map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: message(snapshot, finding),
        tags: (parts.tags && !tags.is_empty()).then_some(tags),
        related_information: (parts.related && !related.is_empty()).then_some(related),
        data: None,
    }
}

/// Clients that show no other places are told in words where they are.
fn message(snapshot: &Snapshot, finding: &Finding) -> String {
    let mut message = finding.message.clone();
    if !snapshot.client.diagnostics.related {
        for related in &finding.related {
            let line =
                snapshot.places_in(&related.file).map_or(0, |places| places.range(related.range).start.line);
            let file = related.file.relative_to(&finding.file.parent());
            message += &format!("\n{} ({file}:{})", related.message, line + 1);
        }
    }
    message
}

fn related(snapshot: &Snapshot, related: &Related) -> Option<DiagnosticRelatedInformation> {
    let range = snapshot.places_in(&related.file)?.range(related.range);
    let uri = snapshot.documents.uri(&related.file)?;
    Some(DiagnosticRelatedInformation { location: Location { uri, range }, message: related.message.clone() })
}

fn of_settings(range: Range, message: &str) -> Diagnostic {
    Diagnostic {
        range,
        severity: Some(DiagnosticSeverity::WARNING),
        source: Some(SOURCE.to_owned()),
        message: message.to_owned(),
        ..Diagnostic::default()
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Information => DiagnosticSeverity::INFORMATION,
        Severity::Hint => DiagnosticSeverity::HINT,
    }
}

fn tag(tag: Tag) -> DiagnosticTag {
    match tag {
        Tag::Unnecessary => DiagnosticTag::UNNECESSARY,
        Tag::Deprecated => DiagnosticTag::DEPRECATED,
    }
}
