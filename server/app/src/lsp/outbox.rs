//! Messages on their way to the client.
//!
//! Nobody who has something to say ever waits for the client to listen: [`Outbox::push`] returns at once, and one
//! thread writes. While the client does not read, a newer `textDocument/publishDiagnostics` of a file takes the place of
//! the older one, and of what pages say only the newest is kept ([`talk`]), so that what is held is bounded by the number of
//! files and of requests that the client itself sent.

mod talk;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, BufWriter, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tower_lsp::jsonrpc::Request;

use self::talk::Talk;
use super::wire::{self, Message};

/// The queue of outgoing messages; clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outbox(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Queue {
    /// By order of sending.
    waiting: BTreeMap<u64, Message>,
    next: u64,
    /// URI to the place in `waiting` of its diagnostics.
    diagnostics: HashMap<String, u64>,
    talk: Talk,
    /// The writer has taken a message and not yet written it.
    writing: bool,
    /// Nothing is sent any more.
    closed: bool,
}

impl Outbox {
    /// Adds a message, never waits. Dropped when the client is gone.
    pub(crate) fn push(&self, message: Message) {
        let mut queue = self.lock();
        if !queue.closed {
            queue.push(message);
            self.0.changed.notify_all();
        }
    }

    /// Writes what is pushed to `output`, on a thread of its own, until the client is gone.
    ///
    /// # Errors
    /// No thread could be started.
    pub(crate) fn write_to(&self, output: impl Write + Send + 'static) -> io::Result<()> {
        let outbox = self.clone();
        let writer = std::thread::Builder::new().name("writer".into());
        writer.spawn(move || outbox.write_all(BufWriter::new(output)))?;
        Ok(())
    }

    /// Waits until everything is written, at most `patience`.
    pub(crate) fn drain(&self, patience: Duration) {
        let busy = |queue: &mut Queue| queue.writing || !(queue.waiting.is_empty() || queue.closed);
        drop(self.0.changed.wait_timeout_while(self.lock(), patience, busy));
    }

    fn write_all(&self, mut output: impl Write) {
        while let Some(message) = self.next() {
            if let Err(error) = self.write_one(&mut output, &message) {
                tracing::warn!("the client does not listen any more: {error}");
                self.close();
            }
        }
    }

    fn write_one(&self, output: &mut impl Write, message: &Message) -> io::Result<()> {
        wire::write(output, message)?;
        if self.lock().waiting.is_empty() {
            output.flush()?;
        }
        Ok(())
    }

    /// The next message to write, which says that the one before is written; `None` when the client is gone.
    fn next(&self) -> Option<Message> {
        let mut queue = self.lock();
        queue.writing = false;
        self.0.changed.notify_all();
        loop {
            if queue.closed {
                return None;
            }
            if let Some(message) = queue.pop() {
                queue.writing = true;
                return Some(message);
            }
            queue = self.0.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The session is over, or the client is gone: what is left is dropped, and so is what comes.
    pub(crate) fn close(&self) {
        let mut queue = self.lock();
        *queue = Queue { closed: true, ..Queue::default() };
        self.0.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.0.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue {
    fn push(&mut self, message: Message) {
        let place = self.next;
        self.next += 1;
        if let Some(uri) = file_of_diagnostics(&message)
            && let Some(superseded) = self.diagnostics.insert(uri.to_owned(), place)
        {
            self.waiting.remove(&superseded);
        }
        for left_out in self.talk.pushed(place, &message) {
            self.waiting.remove(&left_out);
        }
        self.waiting.insert(place, message);
    }

    fn pop(&mut self) -> Option<Message> {
        let first = self.waiting.first_entry()?;
        if let Some(notice) = self.talk.notice_before(first.get()) {
            return Some(notice);
        }
        let message = first.remove();
        if let Some(uri) = file_of_diagnostics(&message) {
            self.diagnostics.remove(uri);
        }
        self.talk.popped(&message);
        Some(message)
    }
}

fn file_of_diagnostics(message: &Message) -> Option<&str> {
    let Message::Request(notification) = message else { return None };
    let published = notification.method() == "textDocument/publishDiagnostics";
    published.then(|| notification.params().and_then(uri_of)).flatten()
}

fn uri_of(params: &serde_json::Value) -> Option<&str> {
    params.get("uri")?.as_str()
}

/// A notification to the client.
pub(crate) fn notification<N: super::types::notification::Notification>(params: N::Params) -> Message {
    // Serialization of protocol types cannot fail: their maps have string keys.
    let params = serde_json::to_value(params).unwrap_or_default();
    Message::Request(Request::build(N::METHOD).params(params).finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn diagnostics(uri: &str, version: i32) -> Message {
        let params = json!({"uri": uri, "version": version, "diagnostics": []});
        Message::Request(Request::build("textDocument/publishDiagnostics").params(params).finish())
    }

    fn other(name: &'static str) -> Message {
        Message::Request(Request::build(name).finish())
    }

    fn waiting(outbox: &Outbox) -> Vec<Message> {
        outbox.lock().waiting.values().cloned().collect()
    }

    #[test]
    fn newer_diagnostics_of_a_file_take_the_place_of_older_ones() {
        let outbox = Outbox::default();
        for message in [diagnostics("a", 1), other("x"), diagnostics("b", 1), diagnostics("a", 2), other("y")]
        {
            outbox.push(message);
        }
        let expected = [other("x"), diagnostics("b", 1), diagnostics("a", 2), other("y")];
        assert_eq!(waiting(&outbox), expected);
    }

    #[test]
    fn a_client_that_does_not_read_costs_one_message_a_file() {
        let outbox = Outbox::default();
        for version in 0..10_000 {
            outbox.push(diagnostics(&format!("file:///{}.html", version % 10), version));
        }
        assert_eq!(waiting(&outbox).len(), 10);
        assert_eq!(outbox.lock().diagnostics.len(), 10);
        while outbox.lock().pop().is_some() {}
        assert_eq!(outbox.lock().diagnostics.len(), 0);
    }

    #[test]
    fn all_is_written_in_order_and_drain_waits_for_it() {
        let (mut reader, writer) = io::pipe().unwrap();
        let outbox = Outbox::default();
        outbox.write_to(writer).unwrap();
        for version in 0..100 {
            outbox.push(diagnostics(&format!("file:///{version}.html"), version));
        }
        outbox.drain(Duration::from_secs(10));
        let mut input = io::BufReader::new(&mut reader);
        for version in 0..100 {
            let message = wire::read(&mut input).unwrap().unwrap().unwrap();
            assert_eq!(message, diagnostics(&format!("file:///{version}.html"), version));
        }
    }

    #[test]
    fn nothing_is_kept_for_a_client_that_is_gone() {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let outbox = Outbox::default();
        outbox.write_to(writer).unwrap();
        outbox.push(other("x"));
        outbox.drain(Duration::from_secs(10));
        outbox.push(other("y"));
        assert_eq!(waiting(&outbox), []);
    }
}
