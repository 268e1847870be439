//! The six promises of the transport, each with a test that fails without what keeps it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc;

use super::front::Front;
use super::jobs::Failure;
use super::state::{Snapshot, State};
use super::test_client::{SOON, TestClient};
use super::types::{
    ConfigurationParams, PublishDiagnosticsParams, TextDocumentIdentifier, Url,
    notification::PublishDiagnostics, request::WorkspaceConfiguration,
};
use super::wire::Message;

const PAGE: &str = "file:///page.html";

/// Methods that make a guard visible.
fn extended(service: LspServiceBuilder<Front>) -> LspServiceBuilder<Front> {
    service
        .custom_method("test/text", Front::text)
        .custom_method("test/slow", Front::slow)
        .custom_method("test/panic", Front::panic)
        .custom_method("test/ask", Front::ask_client)
        .custom_method("test/publish", Front::publish)
}

impl Front {
    async fn text(&self, params: TextDocumentIdentifier) -> jsonrpc::Result<String> {
        self.query("test/text", text, params).await
    }

    async fn slow(&self, params: Value) -> jsonrpc::Result<usize> {
        self.query("test/slow", slow, params).await
    }

    async fn panic(&self, params: Value) -> jsonrpc::Result<()> {
        self.query("test/panic", |_, _| panic!("on purpose"), params).await
    }

    async fn ask_client(&self, params: Value) {
        self.notify("test/ask", ask_client, params);
    }

    async fn publish(&self, params: Value) {
        self.notify("test/publish", publish, params);
    }
}

fn text(snapshot: &Snapshot, document: TextDocumentIdentifier) -> Result<String, Failure> {
    // A moment in which later edits could come in.
    std::thread::sleep(Duration::from_millis(1));
    let document = snapshot.workspace.document(&super::convert::file(&document.uri));
    document.map(|document| document.text.to_string()).ok_or_else(|| Failure::Refused("not open".into()))
}

static SLOW_RUNNING: AtomicUsize = AtomicUsize::new(0);
static PUBLISHED: AtomicUsize = AtomicUsize::new(0);

/// Runs for ever, until nobody wants the result.
fn slow(snapshot: &Snapshot, _: Value) -> Result<usize, Failure> {
    SLOW_RUNNING.fetch_add(1, Ordering::SeqCst);
    let cancelled = loop {
        std::thread::sleep(Duration::from_millis(5));
        if let Err(failure) = snapshot.cancel.check() {
            break failure;
        }
    };
    SLOW_RUNNING.fetch_sub(1, Ordering::SeqCst);
    Err(cancelled)
}

fn ask_client(state: &mut State, _: Value) {
    let params = ConfigurationParams { items: vec![] };
    state.peer.request::<WorkspaceConfiguration>(params, |state, answer| {
        let message = format!("the client said {}", answer.is_ok());
        state.peer.log(super::types::MessageType::INFO, message);
    });
}

fn publish(state: &mut State, params: Value) {
    let version = params["version"].as_i64().and_then(|version| i32::try_from(version).ok());
    let uri = Url::parse(params["uri"].as_str().unwrap()).unwrap();
    let params = PublishDiagnosticsParams { uri, diagnostics: vec![], version };
    state.peer.notify::<PublishDiagnostics>(params);
    PUBLISHED.fetch_add(1, Ordering::SeqCst);
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < SOON, "{what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn one_a_request_sees_exactly_the_edits_before_it() {
    let mut client = TestClient::with(json!({}), extended);
    client.open(PAGE, "html", "");
    let mut asked = Vec::new();
    for version in 2..502 {
        client.insert(PAGE, version, "x");
        if version % 3 == 0 {
            let id = client.request("test/text", json!({ "uri": PAGE }));
            asked.push((id, usize::try_from(version - 1).unwrap()));
        }
    }
    for (id, edits) in asked {
        assert_eq!(client.result(&id), "x".repeat(edits), "{id}");
    }
}

#[test]
fn two_a_slow_request_delays_nothing_and_can_be_cancelled() {
    let mut client = TestClient::with(json!({}), extended);
    client.open(PAGE, "html", "");
    let slow: Vec<_> = (0..20).map(|_| client.request("test/slow", json!({}))).collect();
    wait_until("all run", || SLOW_RUNNING.load(Ordering::SeqCst) == slow.len());

    client.insert(PAGE, 2, "quick");
    assert_eq!(client.call("test/text", json!({ "uri": PAGE })), "quick");

    for id in &slow {
        client.notify("$/cancelRequest", json!({ "id": id }));
        let error = client.response(id).into_parts().1.unwrap_err();
        assert_eq!(error.code.code(), -32800, "RequestCancelled");
    }
    wait_until("cancelling ends the job itself", || SLOW_RUNNING.load(Ordering::SeqCst) == 0);
}

#[test]
fn three_exit_ends_us_though_the_input_stays_open() {
    let mut client = TestClient::with(json!({}), |service| service);
    client.call("shutdown", Value::Null);
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_code(), 0);

    let mut client = TestClient::with(json!({}), |service| service);
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_code(), 1, "without shutdown");

    let mut client = TestClient::connect(|service| service);
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_code(), 1, "before initialize");
}

#[test]
fn four_a_client_that_reads_late_wedges_nothing_and_gets_the_newest() {
    const FILES: usize = 10;
    let mut client = TestClient::silent(extended);
    client.open(PAGE, "html", "");
    // Several times what fits into the pipes and the queues on the way.
    for version in 1..=5_000 {
        let uri = format!("file:///{}.html", version % FILES);
        client.notify("test/publish", json!({"uri": uri, "version": version}));
    }
    client.insert(PAGE, 2, "x");
    let id = client.request("test/text", json!({ "uri": PAGE }));
    wait_until("all is read although nobody reads", || PUBLISHED.load(Ordering::SeqCst) == 5_000);
    client.listen();

    assert_eq!(client.result(&id), "x");
    let published = client.everything(Duration::ZERO);
    assert!(published.len() < 2_000, "{} of 5000 were kept", published.len());
    let newest = published.iter().rev().take(FILES).map(version_of).min();
    assert_eq!(newest, Some(5_000 - FILES as u64 + 1), "the last message about each file is its newest");
}

fn version_of(message: &Message) -> u64 {
    let Message::Request(request) = message else { panic!("{message:?}") };
    request.params().and_then(|params| params["version"].as_u64()).unwrap()
}

#[test]
fn five_a_client_that_answers_late_holds_nothing_up() {
    let mut client = TestClient::with(json!({}), extended);
    client.open(PAGE, "html", "");
    client.notify("test/ask", json!({}));
    let asked = client.expect("workspace/configuration");
    for version in 2..202 {
        client.insert(PAGE, version, "x");
    }
    assert_eq!(client.call("test/text", json!({ "uri": PAGE })), "x".repeat(200));
    client.answer(asked.id().unwrap().clone(), json!([]));
    let logged = client.expect("window/logMessage");
    assert_eq!(logged.params().unwrap()["message"], "the client said true");
}

#[cfg(unix)]
#[test]
fn six_we_end_when_the_parent_ends() {
    let mut parent = std::process::Command::new("sleep").arg("600").spawn().unwrap();
    let mut client = TestClient::connect(|service| service);
    let initialize = json!({"processId": parent.id(), "rootUri": null, "capabilities": {}});
    client.call("initialize", initialize);
    parent.kill().unwrap();
    parent.wait().unwrap();
    assert_eq!(client.exit_code(), 1);
}

#[test]
fn a_failing_request_is_answered_and_the_next_one_served() {
    let mut client = TestClient::with(json!({}), extended);
    let id = client.request("test/panic", json!({}));
    assert_eq!(client.response(&id).into_parts().1.unwrap_err().code.code(), -32603, "InternalError");
    for unknown in ["pyscript/unknown", "$/unknown"] {
        let id = client.request(unknown, json!({}));
        assert_eq!(client.response(&id).into_parts().1.unwrap_err().code.code(), -32601, "MethodNotFound");
        client.notify(unknown, json!({}));
    }
    client.open(PAGE, "html", "still here");
    assert_eq!(client.call("test/text", json!({ "uri": PAGE })), "still here");
}
