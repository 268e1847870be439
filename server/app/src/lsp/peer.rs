//! Talking to the client: notifications and requests that nobody waits for.

use tower_lsp::Client;
use tower_lsp::jsonrpc;

use super::jobs::{self, Jobs};
use super::main_loop::{Event, Events};
use super::outbox::{self, Outbox};
use super::state::State;
use super::types::{
    LogMessageParams, MessageType, ShowMessageParams,
    notification::{LogMessage, Notification, ShowMessage},
    request::Request,
};

/// The client as the owner sees it. Nothing here waits.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    client: Client,
    outbox: Outbox,
    jobs: Jobs,
    events: Events,
}

impl Peer {
    /// Notifications go through `outbox`, answers come back through `events`.
    pub(crate) fn new(client: Client, outbox: Outbox, jobs: Jobs, events: Events) -> Self {
        Peer { client, outbox, jobs, events }
    }

    /// Sends a notification.
    pub(crate) fn notify<N: Notification>(&self, params: N::Params) {
        self.outbox.push(outbox::notification::<N>(params));
    }

    /// Sends a request; `then` runs on the owner when it is answered, whenever that is.
    pub(crate) fn request<R: Request>(
        &self,
        params: R::Params,
        then: impl FnOnce(&mut State, jsonrpc::Result<R::Result>) + Send + 'static,
    ) where
        R::Params: Send + Sync + 'static,
        R::Result: Send + 'static,
    {
        let peer = self.clone();
        // Never dropped before its answer came: tower-lsp would panic on an answer that nobody waits for.
        self.jobs.spawn_future(async move {
            let answer = peer.client.send_request::<R>(params).await;
            peer.send(Event::Answer { method: R::METHOD, run: Box::new(move |state| then(state, answer)) });
        });
    }

    /// Runs `work` as a job and `then` on the owner with its result; `None` where it failed by a panic, which is logged.
    pub(crate) fn job<T: Send + 'static>(
        &self,
        job: &'static str,
        work: impl FnOnce() -> T + Send + 'static,
        then: impl FnOnce(&mut State, Option<T>) + Send + 'static,
    ) {
        let peer = self.clone();
        self.jobs.spawn(job, move || {
            let result = jobs::caught(job, work);
            peer.turn(job, move |state| then(state, result));
        });
    }

    /// Has the owner do something.
    pub(crate) fn turn(&self, job: &'static str, run: impl FnOnce(&mut State) + Send + 'static) {
        self.send(Event::Done { job, run: Box::new(run) });
    }

    /// A line in the client's log.
    pub(crate) fn log(&self, typ: MessageType, message: impl Into<String>) {
        self.notify::<LogMessage>(LogMessageParams { typ, message: message.into() });
    }

    /// A sentence that the user sees.
    pub(crate) fn show(&self, typ: MessageType, message: impl Into<String>) {
        self.notify::<ShowMessage>(ShowMessageParams { typ, message: message.into() });
    }

    fn send(&self, event: Event) {
        // The owner is gone only when the session is over.
        let _ = self.events.send(event);
    }
}
