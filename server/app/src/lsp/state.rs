//! What the owner knows, and the immutable picture of it that jobs read.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;
use serde_json::Value;

use super::capabilities::Client;
use super::convert::Places;
use super::diagnostics::Diagnostics;
use super::disk::Disk;
use super::documents::Documents;
use super::failures::Failures;
use super::jobs::{Abandoned, Cancel, Jobs, Reply};
use super::peer::Peer;
use super::previews::Previews;
use super::types::request::WorkspaceConfiguration;
use super::types::{ConfigurationItem, ConfigurationParams, MessageType, TraceValue, Url};
use crate::configuration::{self, Configuration};

/// Everything that changes; only the owner has it.
pub(crate) struct State {
    /// The way to the client.
    pub(crate) peer: Peer,
    /// Where work is done that takes time.
    pub(crate) jobs: Jobs,
    /// What the client can do.
    pub(crate) client: Arc<Client>,
    /// What the client has open.
    pub(crate) documents: Documents,
    /// All files: the open ones as the client has them, the others as they lie on disk.
    pub(crate) workspace: Workspace,
    /// The settings.
    pub(crate) configuration: Arc<Configuration>,
    /// How much the client wants to be told of what we do.
    pub(crate) trace: TraceValue,
    /// What keeps `workspace` as the disk is.
    pub(crate) disk: Disk,
    /// What tells the client about findings.
    pub(crate) diagnostics: Diagnostics,
    /// Previews that run.
    pub(crate) previews: Previews,
    /// How many times progress was shown.
    pub(crate) progress_tokens: u32,
    /// Texts that edits left behind: freed when nobody types, and nobody waits for an answer.
    retired: Vec<Arc<Document>>,
}

/// Of more texts, freeing does not wait for a pause.
const MOST_RETIRED: usize = 8;

/// The state as it was when a request came. Cloning copies a few pointers.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    /// What the client can do.
    pub(crate) client: Arc<Client>,
    /// What the client had open.
    pub(crate) documents: Documents,
    /// All files.
    pub(crate) workspace: Workspace,
    /// The settings.
    pub(crate) configuration: Arc<Configuration>,
    /// What failed in previews.
    pub(crate) failures: Arc<Failures>,
    /// The folders whose preview runs.
    pub(crate) previewed: Arc<BTreeSet<FilePath>>,
    /// Whether anybody wants the result.
    pub(crate) cancel: Cancel,
}

impl State {
    /// The state before `initialize`.
    pub(crate) fn new(peer: Peer, jobs: Jobs) -> Self {
        State {
            peer,
            jobs,
            client: Arc::default(),
            documents: Documents::default(),
            workspace: Workspace::default(),
            configuration: Arc::default(),
            trace: TraceValue::Off,
            disk: Disk::default(),
            diagnostics: Diagnostics::default(),
            previews: Previews::default(),
            progress_tokens: 0,
            retired: Vec::new(),
        }
    }

    /// A picture for a job that ends early when its request is `abandoned`.
    pub(crate) fn snapshot(&self, abandoned: Abandoned) -> Snapshot {
        Snapshot {
            client: Arc::clone(&self.client),
            documents: self.documents.clone(),
            workspace: self.workspace.clone(),
            configuration: Arc::clone(&self.configuration),
            failures: Arc::clone(&self.previews.failures),
            previewed: Arc::clone(&self.previews.roots),
            cancel: self.jobs.cancel(abandoned),
        }
    }

    /// A picture for a job of our own, which nobody withdraws.
    pub(crate) fn own_snapshot(&self) -> Snapshot {
        self.snapshot(Abandoned::default())
    }

    /// One text is another: the client edited it.
    pub(crate) fn edited(&mut self, document: Arc<Document>) {
        let is_settings = configuration::is_settings_file(&document.path);
        self.diagnostics.edited(&document.path, Instant::now());
        self.preview_edit(&document.path);
        self.retired.extend(self.workspace.set(document));
        if self.retired.len() > MOST_RETIRED {
            self.free_retired();
        }
        self.jobs.supersede();
        if is_settings {
            self.configure();
        }
    }

    /// Texts that edits left behind are freed: with their trees, that takes about as long as answering a request.
    pub(crate) fn free_retired(&mut self) {
        let retired = std::mem::take(&mut self.retired);
        if !retired.is_empty() {
            self.jobs.spawn("freeing texts", move || drop(retired));
        }
    }

    /// A text is the client's no longer: what lies on disk counts.
    pub(crate) fn close(&mut self, file: &FilePath, uri: Url) {
        self.documents.close(file);
        self.preview_edit(file);
        self.forget_diagnostics(file, uri);
        self.workspace.remove(file);
        self.changed();
        self.files_changed([file.clone()], true);
    }

    /// Anything else is another: files came or went, settings changed. What the client was told may be wrong now.
    pub(crate) fn changed(&mut self) {
        self.jobs.supersede();
        self.diagnostics.changed(Instant::now());
    }

    /// Reads the settings again.
    pub(crate) fn configure(&mut self) {
        let workspace = &self.workspace;
        let read = |file: &FilePath| workspace.document(file).cloned();
        for problem in Arc::make_mut(&mut self.configuration).update(workspace.roots(), read) {
            self.peer.log(MessageType::WARNING, problem);
        }
        self.workspace.assume(self.configuration.release());
        self.changed();
    }

    /// Forgets everything that was read, and reads it anew.
    pub(crate) fn restart(&mut self, reply: Reply<Option<Value>>) {
        self.workspace = Workspace::default();
        for open in self.documents.iter() {
            self.workspace.set(Arc::clone(&open.document));
        }
        if self.client.configuration {
            self.ask_for_settings();
        }
        self.list_files();
        self.when_loaded(|_| reply.send(Ok(None)));
    }

    /// Asks the client for its settings.
    pub(crate) fn ask_for_settings(&mut self) {
        let item = ConfigurationItem { scope_uri: None, section: Some("pyscript".to_owned()) };
        let params = ConfigurationParams { items: vec![item] };
        self.peer.request::<WorkspaceConfiguration>(params, |state, answer| match answer {
            Ok(settings) => state.set_editor_settings(settings.into_iter().next().unwrap_or_default()),
            Err(error) => tracing::warn!("the client gives no settings: {error}"),
        });
    }

    /// Takes the client's settings over.
    pub(crate) fn set_editor_settings(&mut self, settings: Value) {
        Arc::make_mut(&mut self.configuration).set_editor(settings);
        self.configure();
    }

    /// The session is over: jobs need not go on.
    pub(crate) fn stop(&self) {
        self.jobs.stop();
    }
}

impl Snapshot {
    /// Places in a document.
    pub(crate) fn places<'a>(&self, document: &'a Document) -> Places<'a> {
        Places { text: &document.text, lines: document.lines(), encoding: self.client.encoding }
    }

    /// Places in a file, where it was read.
    pub(crate) fn places_in(&self, file: &FilePath) -> Option<Places<'_>> {
        self.workspace.document(file).map(|document| self.places(document))
    }
}
