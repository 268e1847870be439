//! The server as a process: how it ends, and what it bears.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::Client;

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

/// The process itself with a pipe that nobody empties, beside one whose client reads, which shows how much there is to say.
/// What waits is counted when it comes at last: the memory of a process also has what its allocator keeps.
#[test]
fn a_client_that_does_not_read_holds_nothing_up_and_is_owed_the_newest() {
    const ROUNDS: i32 = 12;
    let (mut silent, output) = Client::start_silent();
    let mut reading = Client::start();
    for client in [&mut silent, &mut reading] {
        client
            .request("initialize", json!({"processId": null, "rootUri": client.uri(""), "capabilities": {}}));
        std::thread::sleep(Duration::from_millis(500));
        client.notify("initialized", json!({}));
        for uri in files(client) {
            client.open(&uri, "html", "");
        }
    }
    let mut said = 0;
    for round in 2..2 + ROUNDS {
        // A long sentence about each file, another one in each round.
        let text = format!(
            "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n\
             <script type=\"py\" src=\"./{}.py\"></script>\n",
            missing(round)
        );
        for client in [&mut silent, &mut reading] {
            for uri in &files(client) {
                client.change(uri, round, json!({ "text": text }));
            }
        }
        said += until_newest(&mut reading, round);
    }
    // That it still listens shows in that all of this could be written.
    silent.listen(output);
    let waited = until_newest(&mut silent, 1 + ROUNDS);
    assert!(waited < said / 2, "{waited} of {said} bytes waited");
    for mut client in [silent, reading] {
        client.response(1);
        client.shut_down();
    }
}

/// The name of a file that is not there.
fn missing(round: i32) -> String {
    format!("{round}-{}", "a".repeat(20_000))
}

fn files(client: &Client) -> Vec<String> {
    (0..5).map(|file| client.uri(&format!("{file}.html"))).collect()
}

/// Reads until what there is to say about each file in this round has come; the bytes of all findings until then.
fn until_newest(client: &mut Client, round: i32) -> usize {
    let mut bytes = 0;
    let mut waiting: BTreeSet<String> = files(client).into_iter().collect();
    let name = missing(round);
    while !waiting.is_empty() {
        let published = client.expect("textDocument/publishDiagnostics");
        let findings = published["diagnostics"].to_string();
        bytes += findings.len();
        if findings.contains(&name) {
            waiting.remove(published["uri"].as_str().unwrap());
        }
    }
    bytes
}
