//! For clients that are sent diagnostics: those of the open documents.

use std::collections::HashMap;
use std::sync::Arc;

use project::document::Document;
use project::path::FilePath;

use super::{Delivery, of_file};
use crate::lsp::documents::Open;
use crate::lsp::peer::Peer;
use crate::lsp::state::{Snapshot, State};
use crate::lsp::types::notification::PublishDiagnostics;
use crate::lsp::types::{Diagnostic, PublishDiagnosticsParams, Url};

/// What was sent.
#[derive(Default)]
pub(super) struct Push {
    sent: HashMap<FilePath, Vec<Diagnostic>>,
    busy: bool,
    again: bool,
}

impl Push {
    /// Takes back what was sent about a file.
    pub(super) fn forget(&mut self, peer: &Peer, file: &FilePath, uri: Url) {
        if self.sent.remove(file).is_some_and(|sent| !sent.is_empty()) {
            let params = PublishDiagnosticsParams { uri, diagnostics: Vec::new(), version: None };
            peer.notify::<PublishDiagnostics>(params);
        }
    }
}

impl State {
    /// Computes and sends the diagnostics of all open documents: one job at a time, and one to come.
    pub(super) fn push_diagnostics(&mut self) {
        let Delivery::Push(push) = &mut self.diagnostics.delivery else { return };
        if push.busy {
            push.again = true;
            return;
        }
        push.busy = true;
        let mut open: Vec<Open> = self.documents.iter().cloned().collect();
        open.sort_by_key(|open| Some(&open.document.path) != self.diagnostics.last_edited.as_ref());
        let snapshot = self.own_snapshot();
        self.peer.job("diagnostics", move || compute(&snapshot, &open), State::send_diagnostics);
    }

    fn send_diagnostics(&mut self, computed: Option<Vec<(Arc<Document>, Vec<Diagnostic>)>>) {
        for (document, diagnostics) in computed.unwrap_or_default() {
            self.send_one(&document, diagnostics);
        }
        let Delivery::Push(push) = &mut self.diagnostics.delivery else { return };
        push.busy = false;
        if std::mem::take(&mut push.again) {
            self.push_diagnostics();
        }
    }

    /// Sends what was found in a text, unless the client has another text by now or was told the same.
    fn send_one(&mut self, document: &Arc<Document>, diagnostics: Vec<Diagnostic>) {
        let Some(open) = self.documents.get(&document.path) else { return };
        let Delivery::Push(push) = &mut self.diagnostics.delivery else { return };
        let is_current = Arc::ptr_eq(&open.document, document);
        let sent = push.sent.get(&document.path).map_or(&[][..], Vec::as_slice);
        if !is_current || sent == diagnostics {
            return;
        }
        push.sent.insert(document.path.clone(), diagnostics.clone());
        let version = document.version.filter(|_| self.client.diagnostics.version);
        let params = PublishDiagnosticsParams { uri: open.uri.clone(), diagnostics, version };
        self.peer.notify::<PublishDiagnostics>(params);
    }
}

/// Ends early when the project is another by then: the next job is on its way.
fn compute(snapshot: &Snapshot, open: &[Open]) -> Vec<(Arc<Document>, Vec<Diagnostic>)> {
    let current = open.iter().take_while(|_| snapshot.cancel.check_current().is_ok());
    current.map(|open| (Arc::clone(&open.document), of_file(snapshot, &open.document.path))).collect()
}
