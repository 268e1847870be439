//! The session with one client: what comes in, what goes out, when it ends.
//!
//! tower-lsp's service is driven by our own loop and not by its `Server`, which (0.20.0) hands messages through bounded
//! queues, all in one task. There, four slow requests delay everything behind them, a client that does not read stops
//! us from reading, waiting for the client's answer while a hundred messages queue blocks for ever, one malformed body
//! ends the session, and `exit` does nothing while the input stays open. Here:
//!
//! - every message reaches the owner before the next one is looked at, so edits and requests keep their order;
//! - any number of requests can be under way, and none delays another;
//! - nothing waits for the client: what it is to be told goes to the [`Outbox`];
//! - `exit`, the end of the input and the end of the parent process end the session, whatever else is under way.

use std::future::{Future, pending};
use std::io::{self, BufReader, Read, Write};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::stream::FuturesUnordered;
use futures_util::{SinkExt, StreamExt, poll};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc;
use tower_lsp::jsonrpc::{Error, Request, Response};
use tower_lsp::{ClientSocket, LspService, LspServiceBuilder};
use tower_service::Service;

use super::capabilities;
use super::front::{COMPLETION, Front};
use super::jobs::{JOBS, STACK};
use super::outbox::Outbox;
use super::parent;
use super::wire::{self, Message, Unreadable};

/// A client that reads gets the last replies before we end; one that does not is not waited for.
const PATIENCE: Duration = Duration::from_millis(500);

/// Messages that are read ahead of the loop.
const READ_AHEAD: usize = 64;

type Incoming = mpsc::Receiver<Result<Message, Unreadable>>;

/// Serves one client until the session ends; `extend` adds methods. The result is the exit code: 0 when `shutdown` came
/// before the end, else 1.
///
/// # Errors
/// The operating system gives no thread.
pub(crate) fn run(
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    extend: impl FnOnce(LspServiceBuilder<Front>) -> LspServiceBuilder<Front>,
) -> io::Result<i32> {
    let runtime = runtime()?;
    let outbox = Outbox::default();
    outbox.write_to(output)?;
    let incoming = read_from(input)?;
    let front_outbox = outbox.clone();
    let handle = runtime.handle().clone();
    let front = |client| Front::new(client, front_outbox, handle);
    let (service, socket) = extend(Front::service(front)).finish();
    let end = runtime.block_on(converse(service, socket, incoming, &outbox));
    outbox.drain(PATIENCE);
    outbox.close();
    runtime.shutdown_background();
    tracing::info!("the session ends: {}", end.reason);
    Ok(if end.orderly { 0 } else { 1 })
}

fn runtime() -> io::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(JOBS)
        .thread_stack_size(STACK)
        .enable_all()
        .build()
}

/// Reads on a thread of its own: reading from a pipe cannot be given up, and must not keep the session from ending.
fn read_from(input: impl Read + Send + 'static) -> io::Result<Incoming> {
    let (sender, receiver) = mpsc::channel(READ_AHEAD);
    let read = move || {
        let mut input = BufReader::new(input);
        loop {
            match wire::read(&mut input) {
                Ok(Some(message)) => {
                    if sender.blocking_send(message).is_err() {
                        return;
                    }
                }
                Ok(None) => return,
                Err(error) => return tracing::error!("the input is broken: {error}"),
            }
        }
    };
    std::thread::Builder::new().name("reader".into()).spawn(read)?;
    Ok(receiver)
}

/// How a session ended.
struct End {
    /// `shutdown` was asked for before.
    orderly: bool,
    reason: &'static str,
}

async fn converse(
    mut service: LspService<Front>,
    socket: ClientSocket,
    mut incoming: Incoming,
    outbox: &Outbox,
) -> End {
    let (mut requests, mut answers) = socket.split();
    let mut running = FuturesUnordered::new();
    let mut parent: Pin<Box<dyn Future<Output = ()>>> = Box::pin(pending());
    let mut orderly = false;
    let reason = loop {
        tokio::select! {
            message = incoming.recv() => match message {
                None => break "the input is closed",
                Some(Err(unreadable)) => outbox.push(unreadable.answer()),
                Some(Ok(Message::Response(answer))) => drop(answers.send(answer).await),
                Some(Ok(Message::Request(request))) => {
                    match request.method() {
                        "exit" => break "exit",
                        "shutdown" => orderly = true,
                        "initialize" => parent = watch(&request),
                        _ => {}
                    }
                    let mut reply = Box::pin(call(&mut service, request));
                    // Polled here and now: this is what sends it to the owner before the next message is read.
                    match poll!(&mut reply) {
                        Poll::Ready(reply) => deliver(outbox, reply),
                        Poll::Pending => running.push(reply),
                    }
                }
            },
            Some(reply) = running.next() => deliver(outbox, reply),
            Some(request) = requests.next() => outbox.push(Message::Request(request)),
            () = &mut parent => break "the parent has ended",
        }
    };
    End { orderly, reason }
}

fn deliver(outbox: &Outbox, reply: Option<Response>) {
    if let Some(reply) = reply {
        outbox.push(Message::Response(reply));
    }
}

/// The answer to a request, `None` for a notification.
fn call(service: &mut LspService<Front>, request: Request) -> impl Future<Output = Option<Response>> + use<> {
    let request = as_tower_lsp_reads_it(request);
    let id = request.id().cloned();
    let reply = service.call(request);
    async move {
        let reply = reply.await.ok().flatten();
        // tower-lsp leaves unknown requests whose name begins with `$/` without any answer.
        reply.or_else(|| Some(Response::from_error(id?, Error::method_not_found())))
    }
}

/// Clients send `params: null` where tower-lsp wants none (`shutdown`), and name one capability as the protocol does and
/// lsp-types does not. See also [`COMPLETION`].
fn as_tower_lsp_reads_it(request: Request) -> Request {
    let (method, id, params) = request.into_parts();
    let is_initialize = method == "initialize";
    let mut rebuilt = match &*method {
        "textDocument/completion" => Request::build(COMPLETION),
        _ => Request::build(method),
    };
    if let Some(id) = id {
        rebuilt = rebuilt.id(id);
    }
    match params.filter(|params| !params.is_null()) {
        Some(params) if is_initialize => {
            rebuilt.params(capabilities::as_lsp_types_reads_them(params)).finish()
        }
        Some(params) => rebuilt.params(params).finish(),
        None => rebuilt.finish(),
    }
}

fn watch(initialize: &Request) -> Pin<Box<dyn Future<Output = ()>>> {
    let id = initialize.params().and_then(|params| params.get("processId")?.as_u64());
    match id.and_then(|id| u32::try_from(id).ok()) {
        Some(id) => Box::pin(parent::gone(id)),
        None => Box::pin(pending()),
    }
}
