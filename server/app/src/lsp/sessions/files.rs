//! Files that come, change and go, in folders that come and go.

use expect_test::expect;
use serde_json::{Value, json};

use super::{LATEST, PINNED, QUIET, pulling, pushed, watching};
use crate::lsp::test_client::TestClient;

fn page_with(src: &str) -> String {
    format!("{PINNED}<script type=\"py\" src=\"{src}\"></script>\n")
}

/// The names of the files in a report on the workspace, each with the number of its findings.
fn found_in(client: &mut TestClient) -> Vec<(String, usize)> {
    let report = client.call("workspace/diagnostic", json!({"previousResultIds": []}));
    let name = |item: &Value| item["uri"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let count = |item: &Value| item["items"].as_array().unwrap().len();
    report["items"].as_array().unwrap().iter().map(|item| (name(item), count(item))).collect()
}

#[test]
fn a_file_that_comes_and_goes_is_seen() {
    let mut client = watching(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", &page_with("./main.py"));
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
        1:23-1:32 1 missing-file: There is no file `main.py`: the server answers 404, and PyScript runs nothing: `(PY0404): Fetching from URL … failed with error 404`.
    "#]],
    );
    client.write("main.py", "");
    client.files_changed(&[("main.py", 1)]);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
    "#]],
    );
    client.remove("main.py");
    client.files_changed(&[("main.py", 3)]);
    pushed(
        &mut client,
        &expect![[r#"
        page.html version null
        1:23-1:32 1 missing-file: There is no file `main.py`: the server answers 404, and PyScript runs nothing: `(PY0404): Fetching from URL … failed with error 404`.
    "#]],
    );
}

#[test]
fn a_client_that_watches_nothing_is_served_by_our_own_watcher() {
    let mut client = TestClient::in_folder(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", &page_with("./main.py"));
    let published = client.expect("textDocument/publishDiagnostics");
    assert_eq!(published.params().unwrap()["diagnostics"][0]["code"], "missing-file");
    client.write("main.py", "");
    let published = client.expect("textDocument/publishDiagnostics");
    assert_eq!(published.params().unwrap()["diagnostics"], json!([]));
}

#[test]
fn what_is_saved_without_a_word_is_seen_at_the_next_save() {
    let mut client = watching(&[], json!({}));
    let page = client.uri("page.html");
    client.open(&page, "html", &page_with("./data.py"));
    client.expect("textDocument/publishDiagnostics");
    client.write("data.py", "");
    client.notify("textDocument/didSave", json!({"textDocument": {"uri": page}}));
    let published = client.expect("textDocument/publishDiagnostics");
    assert_eq!(published.params().unwrap()["diagnostics"], json!([]));
}

#[test]
fn the_disk_counts_again_when_a_text_is_closed() {
    let mut client = watching(&[("page.html", PINNED)], pulling());
    let page = client.uri("page.html");
    client.ignore("workspace/diagnostic/refresh");
    client.open(&page, "html", LATEST);
    assert_eq!(found_in(&mut client), [("page.html".to_owned(), 1)]);
    client.notify("textDocument/didClose", json!({"textDocument": {"uri": page}}));
    let waiting = client.request("workspace/diagnostic", json!({"previousResultIds": []}));
    assert_eq!(client.everything(QUIET), []);
    client.notify("$/cancelRequest", json!({ "id": waiting }));
    assert!(!client.response(&waiting).is_ok(), "there is nothing to tell until it is cancelled");
}

#[test]
fn folders_come_and_go() {
    let mut client = watching(&[("a.html", LATEST)], pulling());
    client.ignore("workspace/diagnostic/refresh");
    assert_eq!(found_in(&mut client), [("a.html".to_owned(), 1)]);
    let second = tempfile::tempdir().unwrap();
    std::fs::write(second.path().join("b.html"), LATEST).unwrap();
    let folder = json!([{"uri": format!("file://{}", second.path().display()), "name": "second"}]);
    let event = json!({"event": {"added": folder, "removed": []}});
    client.notify("workspace/didChangeWorkspaceFolders", event);
    let mut found = found_in(&mut client);
    found.sort();
    assert_eq!(found, [("a.html".to_owned(), 1), ("b.html".to_owned(), 1)]);
    let event = json!({"event": {"added": [], "removed": folder}});
    client.notify("workspace/didChangeWorkspaceFolders", event);
    assert_eq!(found_in(&mut client), [("a.html".to_owned(), 1)]);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_rest_goes_on() {
    let mut client = watching(&[("good.html", LATEST), ("bad.html", "")], pulling());
    client.ignore("workspace/diagnostic/refresh");
    assert_eq!(found_in(&mut client), [("good.html".to_owned(), 1)]);
    let path = client.path("bad.html");
    std::fs::write(path, b"\xff\x00").unwrap();
    client.files_changed(&[("bad.html", 2)]);
    let logged = client.expect("window/logMessage");
    let message = logged.params().unwrap()["message"].as_str().unwrap().to_owned();
    assert!(message.ends_with("bad.html: is a binary file and was left out"), "{message}");
    assert_eq!(found_in(&mut client), [("good.html".to_owned(), 1)]);
}

#[test]
fn a_page_outside_of_every_folder_finds_its_neighbours() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("main.py"), "").unwrap();
    let mut client = TestClient::new(json!({"textDocument": {"codeLens": {}}}));
    let page = format!("file://{}/page.html", folder.path().display());
    client.open(&page, "html", &page_with("./main.py"));
    assert_eq!(client.everything(QUIET), [], "nothing is missing");
    let lens = client.call("textDocument/codeLens", json!({"textDocument": {"uri": page}}));
    assert_eq!(lens.as_array().unwrap().len(), 1);
}
