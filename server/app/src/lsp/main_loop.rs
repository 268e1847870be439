//! The owner of all state: one thread that takes one event after the other.
//!
//! State changes in the order in which messages came, because messages become events before anything is awaited and
//! nobody else changes it. Whatever takes longer than a few milliseconds is a [job](super::jobs), whose result comes
//! back as an event.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};
use std::{io, thread};

use super::jobs;
use super::state::State;
use super::types::notification::LogTrace;
use super::types::{LogTraceParams, TraceValue};

/// A turn of the owner that takes longer delays every request behind it, and is logged.
const LONG_TURN: Duration = Duration::from_millis(50);

/// What the owner reacts to.
pub(crate) enum Event {
    /// A request or notification of the client.
    Message {
        /// The protocol's name of it.
        method: &'static str,
        /// What it does to the state.
        run: Turn,
    },
    /// The client's answer to a request of ours.
    Answer {
        /// The protocol's name of what was asked.
        method: &'static str,
        /// What it does to the state.
        run: Turn,
    },
    /// The result of a job.
    Done {
        /// Which one.
        job: &'static str,
        /// What it does to the state.
        run: Turn,
    },
    /// The session is over.
    Stop,
}

/// A change of the state.
pub(crate) type Turn = Box<dyn FnOnce(&mut State) + Send>;

/// Where events are sent to.
pub(crate) type Events = Sender<Event>;

/// Starts the owner of the state that `create` makes.
///
/// # Errors
/// No thread could be started.
pub(crate) fn start(create: impl FnOnce(Events) -> State + Send + 'static) -> io::Result<Events> {
    let (events, inbox) = channel();
    let own = events.clone();
    let owner = thread::Builder::new().name("owner".into()).stack_size(jobs::STACK);
    owner.spawn(move || run(create(own), &inbox))?;
    Ok(events)
}

fn run(mut state: State, inbox: &Receiver<Event>) {
    while let Some(event) = next(&state, inbox) {
        match event {
            Event::Message { method, run } | Event::Answer { method, run } => turn(&mut state, method, run),
            Event::Done { job, run } => turn(&mut state, job, run),
            Event::Stop => return state.stop(),
        }
    }
}

/// The next event: what the deadline of the diagnostics asks for, where that is first.
fn next(state: &State, inbox: &Receiver<Event>) -> Option<Event> {
    let Some(deadline) = state.diagnostics.deadline() else {
        return inbox.recv().ok();
    };
    match inbox.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        Ok(event) => Some(event),
        Err(RecvTimeoutError::Timeout) => {
            Some(Event::Done { job: "diagnostics", run: Box::new(State::refresh_diagnostics) })
        }
        Err(RecvTimeoutError::Disconnected) => None,
    }
}

/// Runs one turn. A panic ends the turn and not the server: its request is answered with an error because its reply is
/// dropped, and everything shared is immutable, so that nothing is left half changed but what the turn itself was at.
fn turn(state: &mut State, name: &'static str, run: Turn) {
    let start = Instant::now();
    jobs::caught(name, || run(state));
    let taken = start.elapsed();
    if state.trace != TraceValue::Off {
        let message = format!("{name}: {} µs", taken.as_micros());
        state.peer.notify::<LogTrace>(LogTraceParams { message, verbose: None });
    }
    if taken > LONG_TURN {
        tracing::warn!("{name} kept the server for {} ms", taken.as_millis());
    }
}
