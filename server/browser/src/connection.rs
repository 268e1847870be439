//! The protocol: commands with answers, and events of the pages that somebody listens to, over one WebSocket.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, StreamExt as _};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

/// A connection to a browser. It is closed when this is dropped.
#[derive(Debug)]
pub(crate) struct Connection {
    next: AtomicU64,
    outgoing: mpsc::Sender<String>,
    listeners: Arc<Mutex<Listeners>>,
    tasks: [JoinHandle<()>; 2],
}

/// Something that happened in a page, as the browser tells it.
#[derive(Debug, PartialEq)]
pub(crate) struct Told {
    /// `Page.javascriptDialogOpening`, for instance.
    pub(crate) method: String,
    pub(crate) params: Value,
}

/// Who waits for what.
#[derive(Debug, Default)]
struct Listeners {
    answers: HashMap<u64, oneshot::Sender<Result<Value>>>,
    sessions: HashMap<String, Session>,
    ended: bool,
}

#[derive(Debug)]
struct Session {
    methods: &'static [&'static str],
    queue: mpsc::Sender<Told>,
}

/// One message of the browser: an answer where it has an id, else an event.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Incoming {
    id: Option<u64>,
    #[serde(default)]
    result: Value,
    error: Option<Refusal>,
    session_id: Option<String>,
    method: Option<String>,
    #[serde(default)]
    params: Value,
}

#[derive(Debug, Deserialize)]
struct Refusal {
    message: String,
}

/// Commands that may wait to be sent.
const COMMANDS: usize = 256;
/// Events of one page that may wait for their reader; what comes beyond is lost.
const EVENTS: usize = 256;

impl Connection {
    /// Connects to the address `ws://HOST:PORT/…` that a browser listens on.
    ///
    /// # Errors
    /// When nobody answers there.
    pub(crate) async fn open(address: &str) -> Result<Connection> {
        let authority = address.strip_prefix("ws://").and_then(|rest| rest.split('/').next());
        let stream = TcpStream::connect(authority.context("the browser gave no address")?).await?;
        let (socket, _) = tokio_tungstenite::client_async(address, stream).await?;
        let (sink, stream) = socket.split();
        let listeners = Arc::new(Mutex::new(Listeners::default()));
        let (outgoing, commands) = mpsc::channel(COMMANDS);
        let tasks = [tokio::spawn(write(sink, commands)), tokio::spawn(read(stream, Arc::clone(&listeners)))];
        Ok(Connection { next: AtomicU64::new(1), outgoing, listeners, tasks })
    }

    /// Has the browser, or the page of a session, do something; the answer's result.
    ///
    /// # Errors
    /// When it refuses, does not answer within `limit`, or has ended.
    pub(crate) async fn call(
        &self,
        session: Option<&str>,
        method: &str,
        params: Value,
        limit: Duration,
    ) -> Result<Value> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let answer = self.listeners().expect_answer(id)?;
        let mut command = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            command["sessionId"] = session.into();
        }
        let round = async {
            self.outgoing.send(command.to_string()).await.map_err(|_| ended())?;
            answer.await.map_err(|_| ended())?
        };
        let answered = tokio::time::timeout(limit, round).await;
        let Ok(result) = answered else {
            self.listeners().answers.remove(&id);
            bail!("the browser did not answer {method} within {} s", limit.as_secs());
        };
        result.with_context(|| format!("the browser refused {method}"))
    }

    /// The events of a session from now on, of these kinds. They end with the browser.
    pub(crate) fn listen(&self, session: &str, methods: &'static [&'static str]) -> mpsc::Receiver<Told> {
        let (queue, events) = mpsc::channel(EVENTS);
        let mut listeners = self.listeners();
        if !listeners.ended {
            listeners.sessions.insert(session.to_owned(), Session { methods, queue });
        }
        events
    }

    /// Nobody listens to a session any more.
    pub(crate) fn forget(&self, session: &str) {
        self.listeners().sessions.remove(session);
    }

    fn listeners(&self) -> MutexGuard<'_, Listeners> {
        locked(&self.listeners)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

impl Listeners {
    fn expect_answer(&mut self, id: u64) -> Result<oneshot::Receiver<Result<Value>>> {
        if self.ended {
            return Err(ended());
        }
        let (sender, answer) = oneshot::channel();
        self.answers.insert(id, sender);
        Ok(answer)
    }

    fn take(&mut self, incoming: Incoming) {
        if let Some(id) = incoming.id {
            let Some(sender) = self.answers.remove(&id) else { return };
            // Who asked may have given up.
            let _ = sender.send(match incoming.error {
                Some(refusal) => Err(anyhow!(refusal.message)),
                None => Ok(incoming.result),
            });
        } else if let (Some(session), Some(method)) = (incoming.session_id, incoming.method) {
            let Some(session) = self.sessions.get(&session) else { return };
            if !session.methods.contains(&method.as_str()) {
                return;
            }
            if let Err(error) = session.queue.try_send(Told { method, params: incoming.params }) {
                tracing::warn!("an event of a page is lost: {error}");
            }
        }
    }
}

fn ended() -> anyhow::Error {
    anyhow!("the browser has ended")
}

async fn write(
    mut sink: SplitSink<WebSocketStream<TcpStream>, Message>,
    mut commands: mpsc::Receiver<String>,
) {
    while let Some(command) = commands.recv().await {
        if sink.send(command.into()).await.is_err() {
            return;
        }
    }
}

async fn read(mut stream: SplitStream<WebSocketStream<TcpStream>>, listeners: Arc<Mutex<Listeners>>) {
    while let Some(Ok(message)) = stream.next().await {
        let Message::Text(text) = message else { continue };
        match serde_json::from_str(&text) {
            Ok(incoming) => locked(&listeners).take(incoming),
            Err(error) => tracing::warn!("a message of the browser is not understood: {error}"),
        }
    }
    // Whoever waits hears that nothing comes any more.
    *locked(&listeners) = Listeners { ended: true, ..Listeners::default() };
}

fn locked(listeners: &Mutex<Listeners>) -> MutexGuard<'_, Listeners> {
    listeners.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    const LONG: Duration = Duration::from_secs(20);

    /// A connection to a stand-in for a browser, which answers the nth command with the nth of `scripts`: the messages
    /// that it sends, `ID` standing for the command's. Then it hangs up.
    async fn connected(scripts: &'static [&'static [&'static str]]) -> Connection {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("ws://{}/devtools/browser/x", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
            for script in scripts {
                let command = socket.next().await.unwrap().unwrap().into_text().unwrap();
                let command: Value = serde_json::from_str(&command).unwrap();
                for message in *script {
                    let message = message.replace("ID", &command["id"].to_string());
                    socket.send(Message::text(message)).await.unwrap();
                }
            }
            socket.close(None).await.unwrap();
        });
        Connection::open(&address).await.unwrap()
    }

    #[tokio::test]
    async fn answers_find_who_asked_and_events_who_listens() {
        let connection = connected(&[
            &[
                r#"{"method":"Page.loadEventFired","sessionId":"S","params":{"at":1}}"#,
                r#"{"method":"Page.other","sessionId":"S","params":{}}"#,
                r#"{"method":"Page.loadEventFired","sessionId":"T","params":{}}"#,
                "no JSON",
                r#"{"id":77,"result":{}}"#,
                r#"{"id":ID,"result":{"value":7}}"#,
            ],
            &[r#"{"id":ID,"error":{"code":-32000,"message":"No such thing"}}"#],
        ])
        .await;
        let mut events = connection.listen("S", &["Page.loadEventFired"]);
        let answer = connection.call(Some("S"), "One.first", json!({}), LONG).await.unwrap();
        assert_eq!(answer, json!({"value": 7}));
        let told = Told { method: "Page.loadEventFired".to_owned(), params: json!({"at": 1}) };
        assert_eq!(events.recv().await, Some(told));
        let refusal = connection.call(None, "One.second", json!({}), LONG).await.unwrap_err();
        assert_eq!(format!("{refusal:#}"), "the browser refused One.second: No such thing");
    }

    #[tokio::test]
    async fn the_end_of_the_browser_is_told_to_all() {
        let connection = connected(&[&[]]).await;
        let mut events = connection.listen("S", &[]);
        let end = connection.call(None, "Browser.crash", json!({}), LONG).await.unwrap_err();
        assert!(format!("{end:#}").contains("the browser has ended"), "{end:#}");
        assert_eq!(events.recv().await, None);
        assert!(
            connection.call(None, "Browser.getVersion", json!({}), LONG).await.is_err(),
            "afterwards too"
        );
        assert_eq!(connection.listen("S", &[]).recv().await, None);
    }

    #[tokio::test]
    async fn a_wait_has_a_limit() {
        let connection = connected(&[&[], &[]]).await;
        let limit = connection.call(None, "Page.navigate", json!({}), Duration::ZERO).await.unwrap_err();
        assert_eq!(limit.to_string(), "the browser did not answer Page.navigate within 0 s");
        assert!(connection.listeners().answers.is_empty(), "nobody waits any more");
    }

    #[tokio::test]
    async fn a_flood_of_events_is_cut() {
        let mut listeners = Listeners::default();
        let (queue, mut events) = mpsc::channel(EVENTS);
        listeners.sessions.insert("S".to_owned(), Session { methods: &["A"], queue });
        let event = r#"{"method":"A","sessionId":"S","params":{}}"#;
        for _ in 0..EVENTS + 10 {
            listeners.take(serde_json::from_str(event).unwrap());
        }
        drop(listeners);
        let mut kept = 0;
        while events.recv().await.is_some() {
            kept += 1;
        }
        assert_eq!(kept, EVENTS);
    }
}
