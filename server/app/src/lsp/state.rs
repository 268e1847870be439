//! What the owner knows, and the immutable picture of it that jobs read.

use std::sync::Arc;

use super::capabilities::Client;
use super::documents::Documents;
use super::jobs::{Abandoned, Cancel, Jobs};
use super::peer::Peer;

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
}

/// The state as it was when a request came. Cloning copies a few pointers.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot {
    /// What the client can do.
    pub(crate) client: Arc<Client>,
    /// What the client had open.
    pub(crate) documents: Documents,
    /// Whether anybody wants the result.
    pub(crate) cancel: Cancel,
}

impl State {
    /// The state before `initialize`.
    pub(crate) fn new(peer: Peer, jobs: Jobs) -> Self {
        State { peer, jobs, client: Arc::default(), documents: Documents::default() }
    }

    /// A picture for a job that ends early when its request is `abandoned`.
    pub(crate) fn snapshot(&self, abandoned: Abandoned) -> Snapshot {
        Snapshot {
            client: Arc::clone(&self.client),
            documents: self.documents.clone(),
            cancel: self.jobs.cancel(abandoned),
        }
    }

    /// The session is over: jobs need not go on.
    pub(crate) fn stop(&self) {
        self.jobs.stop();
    }
}
