//! For clients that ask for diagnostics: `textDocument/diagnostic`, `workspace/diagnostic` and the refresh of both.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use project::path::FilePath;

use super::{Delivery, of_file};
use crate::lsp::convert;
use crate::lsp::jobs::{Abandoned, Failure, Reply};
use crate::lsp::state::{Snapshot, State};
use crate::lsp::types::request::WorkspaceDiagnosticRefresh;
use crate::lsp::types::*;

/// Who waits for what.
#[derive(Default)]
pub(super) struct Pull {
    /// The client was told to ask again, and has not confirmed yet.
    refreshing: bool,
    again: bool,
    /// Requests for the whole workspace that are answered when there is something new.
    parked: Vec<WorkspaceRequest>,
}

/// A request for the whole workspace on its way.
pub(crate) struct WorkspaceRequest {
    /// What the client has: URI to result id.
    pub(crate) known: HashMap<FilePath, (Url, String)>,
    /// Where the answer goes.
    pub(crate) reply: Reply<WorkspaceDiagnosticReportResult>,
    /// Set when nobody waits any more.
    pub(crate) abandoned: Abandoned,
}

impl State {
    /// Answers for one document.
    pub(crate) fn pull_document(
        &mut self,
        params: DocumentDiagnosticParams,
        abandoned: Abandoned,
        reply: Reply<DocumentDiagnosticReportResult>,
    ) {
        self.when_loaded(move |state| {
            let snapshot = state.snapshot(abandoned);
            state.jobs.spawn("textDocument/diagnostic", move || reply.send(document(&snapshot, &params)));
        });
    }

    /// Answers for the whole workspace, when there is something that the client does not have.
    pub(crate) fn pull_workspace(&mut self, request: WorkspaceRequest) {
        self.when_loaded(move |state| {
            let snapshot = state.snapshot(request.abandoned.clone());
            let work = move || {
                let result = workspace(&snapshot, &request.known);
                (request, result, snapshot)
            };
            state.peer.job("workspace/diagnostic", work, |state, done| {
                let Some((request, result, snapshot)) = done else { return };
                match result {
                    Ok(Some(report)) => request.reply.send(Ok(report)),
                    Err(Failure::Cancelled) => request.reply.send(Err(Failure::Cancelled)),
                    Ok(None) | Err(_) => state.park(request, &snapshot),
                }
            });
        });
    }

    /// Tells the client to ask again, and answers those requests that wait for news.
    pub(super) fn refresh_pulls(&mut self, world: bool) {
        let Delivery::Pull(pull) = &mut self.diagnostics.delivery else { return };
        for request in std::mem::take(&mut pull.parked) {
            self.pull_workspace(request);
        }
        if world {
            self.tell_to_ask_again();
        }
    }

    /// Keeps a request until something changes. What changed while it was computed counts.
    fn park(&mut self, request: WorkspaceRequest, snapshot: &Snapshot) {
        let is_current = snapshot.cancel.check_current().is_ok();
        let Delivery::Pull(pull) = &mut self.diagnostics.delivery else { return };
        pull.parked.retain(|parked| !parked.reply.is_abandoned());
        pull.parked.push(request);
        if !is_current && self.diagnostics.deadline.is_none() {
            self.diagnostics.deadline = Some(std::time::Instant::now());
        }
    }

    fn tell_to_ask_again(&mut self) {
        let Delivery::Pull(pull) = &mut self.diagnostics.delivery else { return };
        if pull.refreshing {
            pull.again = true;
            return;
        }
        pull.refreshing = true;
        self.peer.request::<WorkspaceDiagnosticRefresh>((), |state, _| {
            let Delivery::Pull(pull) = &mut state.diagnostics.delivery else { return };
            pull.refreshing = false;
            if std::mem::take(&mut pull.again) {
                state.tell_to_ask_again();
            }
        });
    }
}

fn document(
    snapshot: &Snapshot,
    params: &DocumentDiagnosticParams,
) -> Result<DocumentDiagnosticReportResult, Failure> {
    snapshot.cancel.check_current().map_err(|failure| match failure {
        Failure::Superseded => Failure::Retrigger,
        other => other,
    })?;
    let diagnostics = of_file(snapshot, &convert::file(&params.text_document.uri));
    let id = result_id(&diagnostics);
    let report = if params.previous_result_id.as_ref() == Some(&id) {
        let report = UnchangedDocumentDiagnosticReport { result_id: id };
        DocumentDiagnosticReport::Unchanged(RelatedUnchangedDocumentDiagnosticReport {
            unchanged_document_diagnostic_report: report,
            related_documents: None,
        })
    } else {
        let report = FullDocumentDiagnosticReport { result_id: Some(id), items: diagnostics };
        DocumentDiagnosticReport::Full(RelatedFullDocumentDiagnosticReport {
            full_document_diagnostic_report: report,
            related_documents: None,
        })
    };
    Ok(report.into())
}

/// The report on all files; `None` where the client has everything already.
fn workspace(
    snapshot: &Snapshot,
    known: &HashMap<FilePath, (Url, String)>,
) -> Result<Option<WorkspaceDiagnosticReportResult>, Failure> {
    let mut items = Vec::new();
    let mut news = false;
    let mut files: Vec<&FilePath> = snapshot
        .workspace
        .documents()
        .filter(|document| snapshot.workspace.is_checked(document))
        .map(|document| &document.path)
        .collect();
    files.sort_unstable();
    for file in &files {
        snapshot.cancel.check_current()?;
        let diagnostics = of_file(snapshot, file);
        let id = result_id(&diagnostics);
        let (previous, uri) = match known.get(*file) {
            Some((uri, id)) => (Some(id), Some(uri.clone())),
            None => (None, snapshot.documents.uri(file)),
        };
        let Some(uri) = uri else { continue };
        let version = snapshot.documents.get(file).and_then(|open| open.document.version).map(i64::from);
        if previous == Some(&id) {
            items.push(unchanged(uri, version, id));
        } else if previous.is_some() || !diagnostics.is_empty() {
            news = true;
            items.push(full(uri, version, Some(id), diagnostics));
        }
    }
    for (file, (uri, _)) in known {
        if files.binary_search(&file).is_err() {
            news = true;
            items.push(full(uri.clone(), None, None, Vec::new()));
        }
    }
    Ok(news.then_some(WorkspaceDiagnosticReport { items }.into()))
}

fn unchanged(uri: Url, version: Option<i64>, result_id: String) -> WorkspaceDocumentDiagnosticReport {
    let report = UnchangedDocumentDiagnosticReport { result_id };
    WorkspaceDocumentDiagnosticReport::Unchanged(WorkspaceUnchangedDocumentDiagnosticReport {
        uri,
        version,
        unchanged_document_diagnostic_report: report,
    })
}

fn full(
    uri: Url,
    version: Option<i64>,
    result_id: Option<String>,
    items: Vec<Diagnostic>,
) -> WorkspaceDocumentDiagnosticReport {
    let report = FullDocumentDiagnosticReport { result_id, items };
    WorkspaceDocumentDiagnosticReport::Full(WorkspaceFullDocumentDiagnosticReport {
        uri,
        version,
        full_document_diagnostic_report: report,
    })
}

/// Equal for equal diagnostics.
fn result_id(diagnostics: &[Diagnostic]) -> String {
    let mut hasher = DefaultHasher::new();
    // Serialization of protocol types cannot fail.
    serde_json::to_string(diagnostics).unwrap_or_default().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
