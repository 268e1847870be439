//! What pages say, to the log and to the console. A page may say more than a client reads: then the oldest is left out, and
//! the client is told how much.

use std::collections::VecDeque;

use super::notification;
use crate::lsp::console::{Console, ConsoleKind, ConsoleLevel, ConsoleParams};
use crate::lsp::types::notification::{LogMessage, Notification};
use crate::lsp::types::{LogMessageParams, MessageType};
use crate::lsp::wire::Message;

/// Bytes that wait of each kind, at most: a few thousand lines.
const MOST: usize = 1 << 22;
/// Bytes that a message takes beside its text, about.
const FRAME: usize = 1 << 10;

/// What waits in the queue of what pages say.
#[derive(Debug)]
pub(super) struct Talk([Kind; 2]);

/// One kind of message.
#[derive(Debug)]
struct Kind {
    method: &'static str,
    /// The parameter that has the text.
    text: &'static str,
    notice: fn(String) -> Message,
    /// The places in the queue and the sizes in bytes of those that wait, the oldest first.
    waiting: VecDeque<(u64, usize)>,
    size: usize,
    /// How many were left out since the client was told.
    left_out: usize,
}

impl Talk {
    /// Takes note of a message on its way into the queue; the places of those that are to leave it.
    pub(super) fn pushed(&mut self, place: u64, message: &Message) -> Vec<u64> {
        self.kind(message).map(|(kind, size)| kind.pushed(place, size)).unwrap_or_default()
    }

    /// Takes note of a message that left the queue to be sent.
    pub(super) fn popped(&mut self, message: &Message) {
        if let Some((kind, _)) = self.kind(message) {
            kind.forget_oldest();
        }
    }

    /// What is to be sent first, where messages in front of `message` were left out.
    pub(super) fn notice_before(&mut self, message: &Message) -> Option<Message> {
        let (kind, _) = self.kind(message)?;
        let count = std::mem::take(&mut kind.left_out);
        let text = || format!("… messages left out, because nobody read them in time: {count} …");
        (count > 0).then(|| (kind.notice)(text()))
    }

    fn kind(&mut self, message: &Message) -> Option<(&mut Kind, usize)> {
        let Message::Request(request) = message else { return None };
        let kind = self.0.iter_mut().find(|kind| kind.method == request.method())?;
        let text = request.params().and_then(|params| params.get(kind.text)?.as_str()).unwrap_or_default();
        Some((kind, FRAME + text.len()))
    }
}

impl Default for Talk {
    fn default() -> Self {
        Talk([
            Kind::new(LogMessage::METHOD, "message", |message| {
                notification::<LogMessage>(LogMessageParams { typ: MessageType::WARNING, message })
            }),
            Kind::new(Console::METHOD, "text", |text| {
                notification::<Console>(ConsoleParams {
                    page: String::new(),
                    uri: None,
                    thread: "main".to_owned(),
                    level: ConsoleLevel::Warning,
                    text,
                    kind: ConsoleKind::Notice,
                    location: None,
                })
            }),
        ])
    }
}

impl Kind {
    fn new(method: &'static str, text: &'static str, notice: fn(String) -> Message) -> Self {
        Kind { method, text, notice, waiting: VecDeque::new(), size: 0, left_out: 0 }
    }

    fn pushed(&mut self, place: u64, size: usize) -> Vec<u64> {
        self.waiting.push_back((place, size));
        self.size += size;
        let mut leaving = Vec::new();
        // The newest stays, however long it is.
        while self.size > MOST && self.waiting.len() > 1 {
            leaving.extend(self.forget_oldest());
        }
        self.left_out += leaving.len();
        leaving
    }

    fn forget_oldest(&mut self) -> Option<u64> {
        let (place, size) = self.waiting.pop_front()?;
        self.size -= size;
        Some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Outbox;
    use super::*;

    fn log(message: String) -> Message {
        notification::<LogMessage>(LogMessageParams { typ: MessageType::LOG, message })
    }

    fn texts(outbox: &Outbox) -> Vec<String> {
        let text = |message: Message| match message {
            Message::Request(request) => {
                let params = request.params()?;
                Some(params.get("message").or(params.get("text"))?.as_str()?.to_owned())
            }
            Message::Response(_) => None,
        };
        std::iter::from_fn(|| outbox.lock().pop()).filter_map(text).collect()
    }

    #[test]
    fn a_page_that_says_too_much_costs_no_more_and_the_newest_is_told() {
        let outbox = Outbox::default();
        let said = 10_000;
        for number in 0..said {
            outbox.push(log(format!("line {number}")));
            outbox.push((Talk::default().0[1].notice)(format!("line {number}")));
        }
        let waiting = outbox.lock().waiting.len() / 2;
        assert!((1000..=MOST / FRAME).contains(&waiting), "{waiting}");
        let told = texts(&outbox);
        let notice = format!("… messages left out, because nobody read them in time: {} …", said - waiting);
        let oldest = format!("line {}", said - waiting);
        assert_eq!(told[..4], [notice.clone(), oldest.clone(), notice, oldest]);
        assert_eq!(told.len(), 2 * (waiting + 1));
        assert_eq!(told.last(), Some(&format!("line {}", said - 1)));
        outbox.push(log("later".to_owned()));
        assert_eq!(texts(&outbox), ["later"], "what was left out is told once");
    }

    #[test]
    fn long_texts_count_by_their_length_and_the_newest_always_stays() {
        let outbox = Outbox::default();
        for letter in ["a", "b", "c"] {
            outbox.push(log(letter.repeat(MOST / 2)));
        }
        let told = texts(&outbox);
        assert_eq!(told.iter().map(|text| &text[..3]).collect::<Vec<_>>(), ["…", "ccc"]);
    }

    #[test]
    fn what_is_read_in_time_is_never_left_out() {
        let outbox = Outbox::default();
        for number in 0..5_000 {
            outbox.push(log(format!("line {number}")));
            assert_eq!(texts(&outbox), [format!("line {number}")]);
        }
    }
}
