//! Findings in the protocol's words, as much of them as the client understands.

use lint::{Finding, Related, Rule, Severity, Tag};
use project::path::FilePath;

use crate::lsp::convert::Places;
use crate::lsp::failures::{Failure, FailureKind};
use crate::lsp::jobs;
use crate::lsp::state::Snapshot;
use crate::lsp::types::*;

/// What diagnostics are signed with.
const SOURCE: &str = "pyscript";
/// What those are signed with that a page in the preview told.
const PREVIEW: &str = "pyscript preview";

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
    let settings = settings.map(|(message, range)| of_settings(places.range(range), message));
    let failures = snapshot.failures.in_file(&snapshot.workspace, file);
    let is_found = |failure: &Failure| {
        let here = |finding: &Finding| finding.range.intersect(failure.place.range).is_some();
        failure.kind == FailureKind::Load && findings.iter().any(here)
    };
    let news = failures.iter().filter(|failure| !is_found(failure));
    let failed = news.map(|failure| of_preview(snapshot, &places, failure));
    linted.chain(settings).chain(failed).collect()
}

/// What the rules find in a file, as the settings want it.
pub(crate) fn findings(snapshot: &Snapshot, file: &FilePath) -> Vec<Finding> {
    snapshot.configuration.findings(&snapshot.workspace, file)
}

/// One finding; `places` are those of its file.
pub(crate) fn diagnostic(snapshot: &Snapshot, places: &Places<'_>, finding: &Finding) -> Diagnostic {
    let parts = snapshot.client.diagnostics;
    let tags: Vec<DiagnosticTag> = finding.tags.iter().map(|known| tag(*known)).collect();
    Diagnostic {
        range: places.range(finding.range),
        severity: Some(severity(finding.severity)),
        code: Some(code(finding.rule)),
        code_description: code_description(snapshot, finding.rule),
        source: Some(SOURCE.to_owned()),
        message: message(snapshot, &finding.message, &finding.file, &finding.related),
        tags: (parts.tags && !tags.is_empty()).then_some(tags),
        related_information: related_information(snapshot, &finding.related),
        data: None,
    }
}

/// One failure of a page in a preview; `places` are those of its file.
pub(crate) fn of_preview(snapshot: &Snapshot, places: &Places<'_>, failure: &Failure) -> Diagnostic {
    let severity = match failure.kind {
        FailureKind::Error | FailureKind::Load => DiagnosticSeverity::ERROR,
        FailureKind::Warning | FailureKind::Hang(_) => DiagnosticSeverity::WARNING,
    };
    Diagnostic {
        range: places.range(failure.place.range),
        severity: Some(severity),
        code: failure.rule.map(code),
        code_description: failure.rule.and_then(|rule| code_description(snapshot, rule)),
        source: Some(PREVIEW.to_owned()),
        message: message(snapshot, &failure.message, &failure.place.file, &failure.calls),
        related_information: related_information(snapshot, &failure.calls),
        ..Diagnostic::default()
    }
}

fn code(rule: &Rule) -> NumberOrString {
    NumberOrString::String(rule.id.to_owned())
}

fn code_description(snapshot: &Snapshot, rule: &Rule) -> Option<CodeDescription> {
    let href = Url::parse(&rule.url()).ok().filter(|_| snapshot.client.diagnostics.code_description)?;
    Some(CodeDescription { href })
}

/// Clients that show no other places are told in words where they are.
fn message(snapshot: &Snapshot, text: &str, file: &FilePath, related: &[Related]) -> String {
    let mut message = text.to_owned();
    if !snapshot.client.diagnostics.related {
        for related in related {
            let line =
                snapshot.places_in(&related.file).map_or(0, |places| places.range(related.range).start.line);
            let file = related.file.relative_to(&file.parent());
            message += &format!("\n{} ({file}:{})", related.message, line + 1);
        }
    }
    message
}

fn related_information(snapshot: &Snapshot, places: &[Related]) -> Option<Vec<DiagnosticRelatedInformation>> {
    let told: Vec<_> = places.iter().filter_map(|place| related(snapshot, place)).collect();
    (snapshot.client.diagnostics.related && !told.is_empty()).then_some(told)
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
