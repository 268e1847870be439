//! The server as a process: how it ends, and what it bears.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Client, LONG};

fn minimal() -> Value {
    json!({"capabilities": {}})
}

#[test]
fn exit_ends_it_though_its_input_stays_open() {
    Client::initialized(minimal()).0.shut_down();

    let (mut client, _) = Client::initialized(minimal());
    client.notify("exit", Value::Null);
    assert_eq!(client.exit_status().code(), Some(1), "exit without shutdown");
}

#[test]
fn it_ends_soon_though_requests_are_under_way() {
    let (mut client, _) = Client::initialized(minimal());
    let page = client.uri("page.html");
    client.open(&page, "html", &"<p>text</p>\n".repeat(50_000));
    let start = Instant::now();
    client.notify("exit", Value::Null);
    client.exit_status();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[cfg(unix)]
#[test]
fn it_ends_with_its_parent() {
    let mut parent = Command::new("sleep").arg("600").spawn().unwrap();
    let mut client = Client::start();
    client.call("initialize", json!({"processId": parent.id(), "rootUri": null, "capabilities": {}}));
    parent.kill().unwrap();
    parent.wait().unwrap();
    assert_eq!(client.exit_status().code(), Some(1));
}

#[test]
fn malformed_messages_are_answered_and_the_session_goes_on() {
    let (mut client, _) = Client::initialized(minimal());
    client.send_bytes(b"Content-Length: 8\r\n\r\n{\"id\": 1");
    client.send_bytes(b"Content-Type: text/html\r\nContent-Length: 2\r\nX: 1\r\n\r\n[]");
    client.send_bytes(b"no header at all\r\n\r\n");
    let page = client.uri("page.html");
    client.open(&page, "html", "<p>\n");
    assert_eq!(client.call("textDocument/codeLens", json!({"textDocument": {"uri": page}})), json!([]));
    client.shut_down();
}

/// The process itself with a pipe that nobody empties. That superseded findings are dropped is tested where that is done.
#[cfg(target_os = "linux")]
#[test]
fn a_client_that_does_not_read_costs_little_memory_and_gets_the_newest() {
    const FILES: i32 = 20;
    const ROUNDS: i32 = 20;
    let (mut client, output) = Client::start_silent();
    client.request("initialize", json!({"processId": null, "rootUri": null, "capabilities": {}}));
    std::thread::sleep(Duration::from_millis(500));
    client.notify("initialized", json!({}));
    let uris: Vec<String> = (0..FILES).map(|file| client.uri(&format!("{file}.html"))).collect();
    for uri in &uris {
        client.open(uri, "html", "");
    }
    let before = memory(&client);
    // Every round changes what there is to say about each file, at length, and leaves the time to say it.
    for round in 2..2 + ROUNDS {
        let findings = 50 + usize::try_from(round).unwrap();
        let text = "<script src=\"https://pyscript.net/latest/core.js\"></script>\n".repeat(findings);
        for uri in &uris {
            client.change(uri, round, json!({ "text": text }));
        }
        client.notify("textDocument/didSave", json!({"textDocument": {"uri": uris[0]}}));
        std::thread::sleep(Duration::from_millis(50));
    }
    // That it still listens shows in that all of this could be written.
    let grown = memory(&client).saturating_sub(before);
    assert!(grown < 64 * 1024, "{grown} KiB more than before");

    client.listen(output);
    let last = 50 + usize::try_from(1 + ROUNDS).unwrap();
    let mut newest = std::collections::HashMap::new();
    let end = Instant::now() + LONG;
    while newest.values().filter(|count| **count == last).count() < uris.len() {
        assert!(Instant::now() < end, "the newest never came: {newest:?}");
        let published = client.expect("textDocument/publishDiagnostics");
        let count = published["diagnostics"].as_array().unwrap().len();
        newest.insert(published["uri"].as_str().unwrap().to_owned(), count);
    }
    client.response(1);
    client.shut_down();
}

/// The memory that the server holds, in KiB.
#[cfg(target_os = "linux")]
fn memory(client: &Client) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", client.server_id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
