//! Work that takes time, on a few threads of its own, so that neither messages nor the owner wait for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tower_lsp::jsonrpc::{self, Error, ErrorCode};

/// Bytes of stack for each thread that analyses: deeply nested text means deep trees.
pub(crate) const STACK: usize = 16 << 20;

/// How many jobs run at once; the rest queue. Many more than cores, so that a quick one shares the machine with slow
/// ones instead of waiting for them.
pub(crate) const JOBS: usize = 64;

/// Starts jobs.
#[derive(Debug, Clone)]
pub(crate) struct Jobs {
    runtime: Handle,
    stopping: Arc<AtomicBool>,
    revision: Arc<AtomicU64>,
}

impl Jobs {
    /// Jobs run on the blocking threads of `runtime`.
    pub(crate) fn new(runtime: Handle) -> Self {
        Jobs { runtime, stopping: Arc::default(), revision: Arc::default() }
    }

    /// Runs `work` on a thread of its own. A panic in it is logged, and drops what it holds: replies among it.
    pub(crate) fn spawn(&self, name: &'static str, work: impl FnOnce() + Send + 'static) {
        self.runtime.spawn_blocking(move || caught(name, work));
    }

    /// Runs a future beside everything else.
    pub(crate) fn spawn_future(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.runtime.spawn(work);
    }

    /// A new state of the project: what was computed for older ones is superseded.
    pub(crate) fn supersede(&self) {
        self.revision.fetch_add(1, Ordering::Relaxed);
    }

    /// How many states of the project there were before this one.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::Relaxed)
    }

    /// How work that starts now, for the request behind `abandoned`, learns that nobody wants its result.
    pub(crate) fn cancel(&self, abandoned: Abandoned) -> Cancel {
        let started_at = self.revision();
        Cancel { abandoned, started_at, jobs: (Arc::clone(&self.stopping), Arc::clone(&self.revision)) }
    }

    /// Tells all jobs to end.
    pub(crate) fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }
}

/// What `work` gives; `None` where it panics, which is logged: a bug in one place must not end everything.
pub(crate) fn caught<T>(name: &str, work: impl FnOnce() -> T) -> Option<T> {
    let result = catch_unwind(AssertUnwindSafe(work)).ok();
    if result.is_none() {
        tracing::error!("{name} failed: this is a bug of pyscript-lsp");
    }
    result
}

/// Set when the client has withdrawn a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Abandoned(Arc<AtomicBool>);

/// Lives as long as somebody waits for the answer.
#[derive(Debug, Default)]
pub(crate) struct Waiting(Abandoned);

impl Waiting {
    /// The flag that the end of this sets.
    pub(crate) fn abandoned(&self) -> Abandoned {
        self.0.clone()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.0.store(true, Ordering::Relaxed);
    }
}

/// Tells work that nobody wants its result: the client withdrew the request, the project changed meanwhile, or the
/// session is over. Long work asks between its steps.
#[derive(Debug, Clone)]
pub(crate) struct Cancel {
    abandoned: Abandoned,
    started_at: u64,
    jobs: (Arc<AtomicBool>, Arc<AtomicU64>),
}

impl Cancel {
    /// `Err` when nobody waits for the result.
    ///
    /// # Errors
    /// [`Failure::Cancelled`].
    pub(crate) fn check(&self) -> Result<(), Failure> {
        let (stopping, _) = &self.jobs;
        if stopping.load(Ordering::Relaxed) || self.abandoned.0.load(Ordering::Relaxed) {
            return Err(Failure::Cancelled);
        }
        Ok(())
    }

    /// The same, and `Err` too when the project is another by now: for work that would be out of date when done.
    ///
    /// # Errors
    /// [`Failure::Cancelled`], [`Failure::Superseded`].
    pub(crate) fn check_current(&self) -> Result<(), Failure> {
        self.check()?;
        let (_, revision) = &self.jobs;
        if revision.load(Ordering::Relaxed) != self.started_at {
            return Err(Failure::Superseded);
        }
        Ok(())
    }
}

/// Why a request has no result.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Failure {
    /// Nobody waits for it.
    Cancelled,
    /// The project changed while it was computed.
    Superseded,
    /// As before, for requests that the client should send again (`textDocument/diagnostic`).
    Retrigger,
    /// It cannot be done; a sentence for the user.
    Refused(String),
}

/// LSP 3.17 `LSPErrorCodes`; tower-lsp knows no names for them.
const SERVER_CANCELLED: i64 = -32802;
const REQUEST_FAILED: i64 = -32803;

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Cancelled => Error::request_cancelled(),
            Failure::Superseded => Error::content_modified(),
            Failure::Retrigger => Error {
                data: Some(serde_json::json!({ "retriggerRequest": true })),
                message: "the project changed meanwhile".into(),
                code: ErrorCode::ServerError(SERVER_CANCELLED),
            },
            Failure::Refused(reason) => {
                Error { code: ErrorCode::ServerError(REQUEST_FAILED), message: reason.into(), data: None }
            }
        }
    }
}

/// The way back to the client for one request; dropped unused, it answers with an internal error.
#[derive(Debug)]
pub(crate) struct Reply<R>(oneshot::Sender<jsonrpc::Result<R>>);

impl<R> Reply<R> {
    /// A reply and where it arrives.
    pub(crate) fn new() -> (Self, oneshot::Receiver<jsonrpc::Result<R>>) {
        let (sender, receiver) = oneshot::channel();
        (Reply(sender), receiver)
    }

    /// Answers the request.
    pub(crate) fn send(self, result: Result<R, Failure>) {
        // Nobody listens when the request was withdrawn: it is answered already.
        let _ = self.0.send(result.map_err(Error::from));
    }

    /// Whether the request was withdrawn.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.0.is_closed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_learns_in_three_ways_that_nobody_wants_it() {
        let jobs = Jobs::new(Handle::current());
        let waiting = Waiting::default();
        let cancel = jobs.cancel(waiting.abandoned());
        assert_eq!(cancel.check_current(), Ok(()));

        jobs.supersede();
        assert_eq!((cancel.check(), cancel.check_current()), (Ok(()), Err(Failure::Superseded)));
        drop(waiting);
        assert_eq!(cancel.check_current(), Err(Failure::Cancelled));

        let cancel = jobs.cancel(Waiting::default().abandoned());
        jobs.stop();
        assert_eq!(cancel.check(), Err(Failure::Cancelled));
    }

    #[tokio::test]
    async fn a_panic_ends_the_job_and_answers() {
        let jobs = Jobs::new(Handle::current());
        let (reply, answer) = Reply::<()>::new();
        jobs.spawn("test", move || {
            let _held = reply;
            panic!("on purpose");
        });
        assert!(answer.await.is_err(), "the front makes an internal error of it");
        let (reply, answer) = Reply::new();
        jobs.spawn("test", move || reply.send(Ok(1)));
        assert_eq!(answer.await.unwrap(), Ok(1));
    }
}
