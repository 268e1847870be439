//! Progress of work that the user waits for: in the editor's own way where it has one, else in its log.

use super::peer::Peer;
use super::state::State;
use super::types::notification::Progress as ProgressNotification;
use super::types::request::WorkDoneProgressCreate;
use super::types::{
    MessageType, NumberOrString, ProgressParams, ProgressParamsValue, WorkDoneProgress,
    WorkDoneProgressBegin, WorkDoneProgressCreateParams, WorkDoneProgressEnd, WorkDoneProgressReport,
};

/// Work under way; dropped, it is over.
pub(crate) struct Progress {
    peer: Peer,
    /// `None` for a client that shows no progress.
    token: Option<NumberOrString>,
}

impl State {
    /// Begins to show progress, then runs `work`.
    pub(crate) fn with_progress(
        &mut self,
        title: &str,
        work: impl FnOnce(&mut State, Progress) + Send + 'static,
    ) {
        if !self.client.progress {
            let progress = Progress { peer: self.peer.clone(), token: None };
            return work(self, progress);
        }
        self.progress_tokens += 1;
        let token = NumberOrString::String(format!("pyscript-{}", self.progress_tokens));
        let title = title.to_owned();
        let params = WorkDoneProgressCreateParams { token: token.clone() };
        self.peer.request::<WorkDoneProgressCreate>(params, move |state, answer| {
            let progress = Progress { peer: state.peer.clone(), token: answer.is_ok().then_some(token) };
            let begin =
                WorkDoneProgressBegin { title, cancellable: Some(false), ..WorkDoneProgressBegin::default() };
            progress.send(WorkDoneProgress::Begin(begin));
            work(state, progress);
        });
    }
}

impl Progress {
    /// Says what is done now.
    pub(crate) fn report(&self, step: &str) {
        let message = Some(step.to_owned());
        if self.token.is_none() {
            self.peer.log(MessageType::INFO, step);
        }
        self.send(WorkDoneProgress::Report(WorkDoneProgressReport {
            message,
            ..WorkDoneProgressReport::default()
        }));
    }

    fn send(&self, value: WorkDoneProgress) {
        if let Some(token) = self.token.clone() {
            let value = ProgressParamsValue::WorkDone(value);
            self.peer.notify::<ProgressNotification>(ProgressParams { token, value });
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.send(WorkDoneProgress::End(WorkDoneProgressEnd { message: None }));
    }
}
