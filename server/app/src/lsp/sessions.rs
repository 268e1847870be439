//! Whole sessions: what a client does and sees. What a single part does is tested beside it.

mod features;
mod files;
mod previews;

use std::time::Duration;

use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::test_client::{TestClient, draw};

const LATEST: &str = "<script type=\"module\" src=\"https://pyscript.net/latest/core.js\"></script>\n";
const PINNED: &str =
    "<script type=\"module\" src=\"https://pyscript.net/releases/2025.11.2/core.js\"></script>\n";

/// Longer than the pause after which a text is looked at.
const QUIET: Duration = Duration::from_millis(600);

fn pulling() -> Value {
    json!({
        "workspace": {"diagnostics": {"refreshSupport": true}, "didChangeWatchedFiles": {"dynamicRegistration": true}},
        "textDocument": {"diagnostic": {}},
    })
}

fn pushed(client: &mut TestClient, expected: &Expect) {
    let published = client.expect("textDocument/publishDiagnostics");
    expected.assert_eq(&draw(published.params().unwrap()));
}

/// A client that watches files for us, in a folder with these.
fn watching(files: &[(&str, &str)], capabilities: Value) -> TestClient {
    watching_with(files, capabilities, Value::Null)
}

/// The same with `initializationOptions`.
fn watching_with(files: &[(&str, &str)], mut capabilities: Value, options: Value) -> TestClient {
    capabilities["workspace"]["didChangeWatchedFiles"] = json!({"dynamicRegistration": true});
    let mut client = TestClient::in_folder_with(files, capabilities, options);
    let registration = client.expect("client/registerCapability");
    client.answer(registration.id().unwrap().clone(), Value::Null);
    client
}

#[test]
fn findings_are_pushed_with_their_version_and_taken_back() {
    let mut client = watching(
        &[],
        json!({"textDocument": {"publishDiagnostics": {"versionSupport": true, "codeDescriptionSupport": true}}}),
    );
    let page = client.uri("page.html");
    client.open(&page, "html", LATEST);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version 1
        0:27-0:62 2 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
          codeDescription {"href":"https://github.com/pyscript-lsp/pyscript-lsp/blob/main/server/lint/RULES.md#retired-release"}
    "#]],
    );
    client.insert(&page, 2, "<p>💣</p>");
    pushed(
        &mut client,
        &expect![[r#"
        page.html version 2
        0:36-0:71 2 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
          codeDescription {"href":"https://github.com/pyscript-lsp/pyscript-lsp/blob/main/server/lint/RULES.md#retired-release"}
    "#]],
    );
    client.replace(&page, 3, PINNED);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version 3
    "#]],
    );
    client.replace(&page, 4, LATEST);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version 4
        0:27-0:62 2 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
          codeDescription {"href":"https://github.com/pyscript-lsp/pyscript-lsp/blob/main/server/lint/RULES.md#retired-release"}
    "#]],
    );
    client.notify("textDocument/didClose", json!({"textDocument": {"uri": page}}));
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
    "#]],
    );
}

#[test]
fn equal_findings_are_not_sent_again() {
    let mut client = watching(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", LATEST);
    client.expect("textDocument/publishDiagnostics");
    client.notify("textDocument/didSave", json!({"textDocument": {"uri": page}}));
    assert_eq!(client.everything(QUIET), []);
}

#[test]
fn typing_puts_the_findings_off() {
    let mut client = watching(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", "");
    for version in 2..20 {
        client.replace(&page, version, if version % 2 == 0 { LATEST } else { PINNED });
    }
    client.replace(&page, 20, LATEST);
    client.expect("textDocument/publishDiagnostics");
    assert_eq!(client.everything(QUIET), [], "one message for nineteen edits");
}

#[test]
fn a_document_out_of_step_is_dropped_until_it_is_opened_again() {
    let mut client = watching(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", LATEST);
    client.expect("textDocument/publishDiagnostics");
    let outside = json!({"start": {"line": 90, "character": 0}, "end": {"line": 91, "character": 0}});
    client.change(&page, 2, json!({"range": outside, "text": "x"}));
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
    "#]],
    );
    client.insert(&page, 3, "x");
    assert_eq!(client.everything(QUIET), []);
    client.open(&page, "html", LATEST);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
        0:27-0:62 2 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
    "#]],
    );
}

#[test]
fn a_text_in_no_file_is_looked_at_too() {
    let mut client = TestClient::new(json!({}));
    client.open("untitled:Untitled-1", "html", LATEST);
    pushed(
        &mut client,
        &expect![[r#"
        untitled:Untitled-1 version null
        0:27-0:62 2 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
    "#]],
    );
}

#[test]
fn pulled_findings_come_once_and_then_as_unchanged() {
    let mut client = watching(&[], pulling());
    let refresh = client.expect("workspace/diagnostic/refresh");
    client.answer(refresh.id().unwrap().clone(), Value::Null);
    let page = client.uri("page.html");
    client.open(&page, "html", LATEST);
    let first = client.call("textDocument/diagnostic", json!({"textDocument": {"uri": page}}));
    assert_eq!((&first["kind"], first["items"].as_array().unwrap().len()), (&json!("full"), 1));
    let known = json!({"textDocument": {"uri": page}, "previousResultId": first["resultId"]});
    let second = client.call("textDocument/diagnostic", known.clone());
    assert_eq!(second, json!({"kind": "unchanged", "resultId": first["resultId"]}));
    client.replace(&page, 2, PINNED);
    let third = client.call("textDocument/diagnostic", known);
    assert_eq!((&third["kind"], &third["items"]), (&json!("full"), &json!([])));
    assert_eq!(client.everything(QUIET), [], "nothing is pushed");
}

#[test]
fn the_whole_workspace_is_pulled_and_waited_for() {
    let mut client = watching(&[("a.html", LATEST), ("b.html", LATEST)], pulling());
    let refresh = client.expect("workspace/diagnostic/refresh");
    client.answer(refresh.id().unwrap().clone(), Value::Null);
    let first = client.call("workspace/diagnostic", json!({"previousResultIds": []}));
    let items = first["items"].as_array().unwrap();
    let uris: Vec<&str> = items.iter().map(|item| item["uri"].as_str().unwrap()).collect();
    assert_eq!(uris, [client.uri("a.html"), client.uri("b.html")]);

    let known: Vec<Value> =
        items.iter().map(|item| json!({"uri": item["uri"], "value": item["resultId"]})).collect();
    let waiting = client.request("workspace/diagnostic", json!({"previousResultIds": known}));
    assert_eq!(client.everything(QUIET), [], "there is nothing new");

    client.write("b.html", PINNED);
    client.remove("a.html");
    client.files_changed(&[("b.html", 2), ("a.html", 3)]);
    let second = client.result(&waiting);
    let items = second["items"].as_array().unwrap();
    let state: Vec<_> = items.iter().map(|item| (item["kind"].as_str().unwrap(), &item["items"])).collect();
    assert_eq!(state, [("full", &json!([])), ("full", &json!([]))], "both are clean now");
    let refresh = client.expect("workspace/diagnostic/refresh");
    client.answer(refresh.id().unwrap().clone(), Value::Null);

    let waiting = client.request("workspace/diagnostic", json!({"previousResultIds": []}));
    client.notify("$/cancelRequest", json!({ "id": waiting }));
    assert_eq!(client.response(&waiting).into_parts().1.unwrap_err().code.code(), -32800);
}

#[test]
fn messages_that_tower_lsp_does_not_know_have_their_effect() {
    let mut client = watching(&[], json!({}));
    client.notify("window/workDoneProgress/cancel", json!({"token": "anything"}));
    client.notify("$/setTrace", json!({"value": "messages"}));
    let page = client.uri("page.html");
    client.open(&page, "html", PINNED);
    let told = client.expect("$/logTrace");
    assert!(told.params().unwrap()["message"].as_str().unwrap().contains(" µs"), "{told:?}");
    client.notify("$/setTrace", json!({"value": "off"}));
    client.call("textDocument/codeLens", json!({"textDocument": {"uri": page}}));
    client.everything(Duration::ZERO);
    client.replace(&page, 2, PINNED);
    assert_eq!(client.everything(QUIET), []);
}

#[test]
fn settings_are_pulled_and_pulled_again() {
    let capabilities = json!({"workspace": {"configuration": true}});
    let mut client = watching(&[], capabilities);
    let asked = client.expect("workspace/configuration");
    assert_eq!(asked.params().unwrap()["items"], json!([{"section": "pyscript"}]));
    client.answer(asked.id().unwrap().clone(), json!([{"rules": {"retired-release": "error"}, "speed": 11}]));
    let logged = client.expect("window/logMessage");
    assert_eq!(logged.params().unwrap()["message"], "settings: There is no setting `speed`.");

    let page = client.uri("page.html");
    client.open(&page, "html", LATEST);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
        0:27-0:62 1 retired-release: `latest` stands still at 2025.11.1 and shows a deprecation banner on the page. Name the release.
    "#]],
    );
    client.notify("workspace/didChangeConfiguration", json!({"settings": null}));
    let asked = client.expect("workspace/configuration");
    client.answer(asked.id().unwrap().clone(), json!([{"rules": {"retired-release": "off"}}]));
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
    "#]],
    );
}

#[test]
fn a_settings_file_counts_as_it_is_typed_and_is_checked_itself() {
    let mut client = watching(&[], json!({}));
    let (page, settings) = (client.uri("page.html"), client.uri("pyscript-lsp.toml"));
    client.open(&page, "html", LATEST);
    client.expect("textDocument/publishDiagnostics");
    client.open(&settings, "toml", "[rules]\nretired-release = 'off'\nretird-release = 'off'\n");
    let logged = client.expect("window/logMessage");
    let message = logged.params().unwrap()["message"].as_str().unwrap().to_owned();
    assert!(message.ends_with("pyscript-lsp.toml: There is no setting `rules.retird-release`."), "{message}");
    let published = [(); 2].map(|()| client.expect("textDocument/publishDiagnostics"));
    let mut drawn = published.map(|published| draw(published.params().unwrap()));
    drawn.sort();
    expect![[r#"
        page.html version null
        pyscript-lsp.toml version null
        2:0-2:14 2 -: There is no setting `rules.retird-release`.
    "#]]
    .assert_eq(&drawn.concat());
}
