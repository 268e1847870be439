//! Telling the client what was found.
//!
//! A client that asks for diagnostics, and asks again when it is told to, is answered ([`pull`]). Any other gets them
//! sent ([`push`]): one that asks but cannot be told to would show what was true before the last change of another file.
//! There is one deadline for all files: edits put it off, so that nothing is computed between two keys.

mod pull;
mod push;
mod report;

use std::time::{Duration, Instant};

use project::path::FilePath;

use super::capabilities::Client;
use super::state::State;
use super::types::Url;

pub(crate) use pull::WorkspaceRequest;
use report::of_file;
pub(crate) use report::{diagnostic, findings, of_preview};

/// How long nothing may be typed before the text is looked at.
const PAUSE: Duration = Duration::from_millis(150);

/// What the client was told, and when it is told more.
#[derive(Default)]
pub(crate) struct Diagnostics {
    deadline: Option<Instant>,
    /// More changed than open texts.
    world: bool,
    /// The text that was edited last: its diagnostics are wanted first.
    last_edited: Option<FilePath>,
    delivery: Delivery,
}

/// The two ways to the client.
enum Delivery {
    Push(push::Push),
    Pull(pull::Pull),
}

impl Default for Delivery {
    fn default() -> Self {
        Delivery::Push(push::Push::default())
    }
}

/// Whether this client's diagnostics are pulled.
pub(crate) fn pulls(client: &Client) -> bool {
    client.pulls_diagnostics && client.refreshes_diagnostics
}

impl Diagnostics {
    /// The way that fits the client.
    pub(crate) fn new(client: &Client) -> Self {
        let pull = || Delivery::Pull(pull::Pull::default());
        let delivery = if pulls(client) { pull() } else { Delivery::default() };
        Diagnostics { delivery, ..Diagnostics::default() }
    }

    /// When [`State::refresh_diagnostics`] is due.
    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// The text that was edited, opened or saved last.
    pub(crate) fn last_edited(&self) -> Option<&FilePath> {
        self.last_edited.as_ref()
    }

    /// A text was edited.
    pub(crate) fn edited(&mut self, file: &FilePath, now: Instant) {
        self.last_edited = Some(file.clone());
        self.deadline = Some(now + PAUSE);
    }

    /// A text was opened or saved: the user looks at it, and does not type.
    pub(crate) fn wanted(&mut self, file: &FilePath, now: Instant) {
        self.last_edited = Some(file.clone());
        self.deadline = Some(now);
    }

    /// Something else than a text changed.
    pub(crate) fn changed(&mut self, now: Instant) {
        self.world = true;
        self.deadline = Some(self.deadline.unwrap_or(now));
    }
}

impl State {
    /// Tells the client what changed since the last time.
    pub(crate) fn refresh_diagnostics(&mut self) {
        self.diagnostics.deadline = None;
        self.free_retired();
        let world = std::mem::take(&mut self.diagnostics.world);
        self.read_what_is_wanted();
        match self.diagnostics.delivery {
            Delivery::Push(_) => self.push_diagnostics(),
            Delivery::Pull(_) => self.refresh_pulls(world),
        }
    }

    /// The client closed a document: what it was told about it is taken back.
    pub(crate) fn forget_diagnostics(&mut self, file: &FilePath, uri: Url) {
        if let Delivery::Push(push) = &mut self.diagnostics.delivery {
            push.forget(&self.peer, file, uri);
        }
    }
}
