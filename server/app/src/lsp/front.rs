//! The door: every message becomes an event for the owner before anything is awaited, which is what keeps their order.

use serde_json::Value;
use tokio::runtime::Handle;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::{Client, LanguageServer, LspService, LspServiceBuilder};

use super::jobs::{Abandoned, Failure, Jobs, Reply, Waiting};
use super::main_loop::{self, Event, Events};
use super::outbox::Outbox;
use super::peer::Peer;
use super::state::{Snapshot, State};
use super::types::*;
use super::wire::Written;
use super::{notifications, requests};

/// What `textDocument/completion` is called on its way to us: under its own name, tower-lsp gives it to a function whose
/// reply cannot say what ours says.
pub(crate) const COMPLETION: &str = "pyscript/completion";

/// What tower-lsp calls.
#[derive(Debug)]
pub(crate) struct Front {
    events: Option<Events>,
}

impl Front {
    /// The service with every method that we answer: the protocol's, and those that tower-lsp has no function for.
    pub(crate) fn service(create: impl FnOnce(Client) -> Self) -> LspServiceBuilder<Self> {
        LspService::build(create)
            .custom_method("$/setTrace", Front::set_trace)
            .custom_method("window/workDoneProgress/cancel", Front::work_done_progress_cancel)
            .custom_method(COMPLETION, Front::complete)
    }

    /// Starts the owner behind the door.
    pub(crate) fn new(client: Client, outbox: Outbox, runtime: Handle) -> Self {
        let create = |events: Events| {
            let jobs = Jobs::new(runtime);
            State::new(Peer::new(client, outbox, jobs.clone(), events), jobs)
        };
        let events = main_loop::start(create).inspect_err(|error| tracing::error!("no thread: {error}"));
        Front { events: events.ok() }
    }

    /// A notification: changes the state.
    pub(crate) fn notify<P: Send + 'static>(
        &self,
        method: &'static str,
        handle: fn(&mut State, P),
        params: P,
    ) {
        self.send(Event::Message { method, run: Box::new(move |state| handle(state, params)) });
    }

    /// A request that reads: computed beside everything else, from the state as it is now.
    pub(crate) async fn query<P: Send + 'static, R: Send + 'static>(
        &self,
        method: &'static str,
        handle: fn(&Snapshot, P) -> std::result::Result<R, Failure>,
        params: P,
    ) -> Result<R> {
        let waiting = Waiting::default();
        let abandoned = waiting.abandoned();
        self.ask(method, move |state, reply| {
            let snapshot = state.snapshot(abandoned);
            state.jobs.spawn(method, move || {
                let result = snapshot.cancel.check().and_then(|()| handle(&snapshot, params));
                reply.send(result);
            });
        })
        .await
    }

    /// A request that is answered when there is an answer, or withdrawn before that.
    async fn ask_for_long<P: Send + 'static, R: Send + 'static>(
        &self,
        method: &'static str,
        handle: fn(&mut State, P, Abandoned, Reply<R>),
        params: P,
    ) -> Result<R> {
        let waiting = Waiting::default();
        let abandoned = waiting.abandoned();
        self.ask(method, move |state, reply| handle(state, params, abandoned, reply)).await
    }

    /// A request that the owner answers, at once or when it is able to.
    pub(crate) async fn ask<R: Send + 'static>(
        &self,
        method: &'static str,
        handle: impl FnOnce(&mut State, Reply<R>) + Send + 'static,
    ) -> Result<R> {
        let (reply, answer) = Reply::new();
        self.send(Event::Message { method, run: Box::new(move |state| handle(state, reply)) });
        answer.await.unwrap_or_else(|_| Err(Error::internal_error()))
    }

    async fn set_trace(&self, params: SetTraceParams) {
        self.notify("$/setTrace", notifications::set_trace::run, params);
    }

    async fn work_done_progress_cancel(&self, params: WorkDoneProgressCancelParams) {
        let method = "window/workDoneProgress/cancel";
        self.notify(method, notifications::work_done_progress_cancel::run, params);
    }

    async fn complete(&self, params: CompletionParams) -> Result<Option<Written>> {
        self.query("textDocument/completion", requests::completion::run, params).await
    }

    fn send(&self, event: Event) {
        // The owner ends after the last message; an event that comes later answers its request by being dropped.
        let _ = self.events.as_ref().map(|events| events.send(event));
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.send(Event::Stop);
    }
}

#[tower_lsp::async_trait]
impl LanguageServer for Front {
    async fn initialize(&self, params: InitializeParams) -> Result<InitializeResult> {
        self.ask("initialize", |state, reply| requests::initialize::run(state, params, reply)).await
    }

    async fn initialized(&self, params: InitializedParams) {
        self.notify("initialized", notifications::initialized::run, params);
    }

    async fn shutdown(&self) -> Result<()> {
        self.ask("shutdown", requests::shutdown::run).await
    }

    async fn did_open(&self, params: DidOpenTextDocumentParams) {
        self.notify("textDocument/didOpen", notifications::did_open::run, params);
    }

    async fn did_change(&self, params: DidChangeTextDocumentParams) {
        self.notify("textDocument/didChange", notifications::did_change::run, params);
    }

    async fn did_close(&self, params: DidCloseTextDocumentParams) {
        self.notify("textDocument/didClose", notifications::did_close::run, params);
    }

    async fn did_save(&self, params: DidSaveTextDocumentParams) {
        self.notify("textDocument/didSave", notifications::did_save::run, params);
    }

    async fn did_change_watched_files(&self, params: DidChangeWatchedFilesParams) {
        let method = "workspace/didChangeWatchedFiles";
        self.notify(method, notifications::did_change_watched_files::run, params);
    }

    async fn did_change_workspace_folders(&self, params: DidChangeWorkspaceFoldersParams) {
        let method = "workspace/didChangeWorkspaceFolders";
        self.notify(method, notifications::did_change_workspace_folders::run, params);
    }

    async fn did_change_configuration(&self, params: DidChangeConfigurationParams) {
        let method = "workspace/didChangeConfiguration";
        self.notify(method, notifications::did_change_configuration::run, params);
    }

    async fn diagnostic(&self, params: DocumentDiagnosticParams) -> Result<DocumentDiagnosticReportResult> {
        self.ask_for_long("textDocument/diagnostic", State::pull_document, params).await
    }

    async fn workspace_diagnostic(
        &self,
        params: WorkspaceDiagnosticParams,
    ) -> Result<WorkspaceDiagnosticReportResult> {
        self.ask_for_long("workspace/diagnostic", requests::workspace_diagnostic::run, params).await
    }

    async fn completion_resolve(&self, params: CompletionItem) -> Result<CompletionItem> {
        self.query("completionItem/resolve", requests::completion_resolve::run, params).await
    }

    async fn hover(&self, params: HoverParams) -> Result<Option<Hover>> {
        self.query("textDocument/hover", requests::hover::run, params).await
    }

    async fn signature_help(&self, params: SignatureHelpParams) -> Result<Option<SignatureHelp>> {
        self.query("textDocument/signatureHelp", requests::signature_help::run, params).await
    }

    async fn goto_definition(&self, params: GotoDefinitionParams) -> Result<Option<GotoDefinitionResponse>> {
        self.query("textDocument/definition", requests::definition::run, params).await
    }

    async fn inlay_hint(&self, params: InlayHintParams) -> Result<Option<Vec<InlayHint>>> {
        self.query("textDocument/inlayHint", requests::inlay_hint::run, params).await
    }

    async fn code_action(&self, params: CodeActionParams) -> Result<Option<CodeActionResponse>> {
        self.query("textDocument/codeAction", requests::code_action::run, params).await
    }

    async fn code_action_resolve(&self, params: CodeAction) -> Result<CodeAction> {
        self.query("codeAction/resolve", requests::code_action_resolve::run, params).await
    }

    async fn code_lens(&self, params: CodeLensParams) -> Result<Option<Vec<CodeLens>>> {
        self.query("textDocument/codeLens", requests::code_lens::run, params).await
    }

    async fn execute_command(&self, params: ExecuteCommandParams) -> Result<Option<Value>> {
        let method = "workspace/executeCommand";
        self.ask(method, |state, reply| requests::execute_command::run(state, params, reply)).await
    }
}
