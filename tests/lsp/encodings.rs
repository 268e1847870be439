//! Columns in every unit that can be agreed on, through edits and answers.

use serde_json::{Value, json};

use crate::client::Client;

const OLD: &str = "https://pyscript.net/latest/core.js";

fn encodings(offered: &Value) -> Value {
    json!({"capabilities": {"general": {"positionEncodings": offered}}})
}

#[test]
fn the_first_known_unit_of_the_list_is_taken() {
    for (offered, expected) in [
        (json!(["utf-8", "utf-16", "utf-32"]), "utf-8"),
        (json!(["utf-32", "utf-8"]), "utf-32"),
        (json!(["utf-16", "utf-8"]), "utf-16"),
        (json!(["utf-7", "utf-8"]), "utf-8"),
        (json!([]), "utf-16"),
        (Value::Null, "utf-16"),
    ] {
        let (client, answer) = Client::initialized(encodings(&offered));
        assert_eq!(answer["capabilities"]["positionEncoding"], expected, "{offered}");
        client.shut_down();
    }
}

#[test]
fn edits_and_findings_use_the_same_columns() {
    for (encoding, after_bomb) in [("utf-8", 14), ("utf-16", 9), ("utf-32", 8)] {
        let (mut client, _) = Client::initialized(encodings(&json!([encoding])));
        let page = client.uri("page.html");
        client.open(&page, "html", "<p>ß ℝ 💣\r\n");
        let here = json!({"line": 0, "character": after_bomb});
        let tag = format!("<script src=\"{OLD}\"></script>");
        client.change(&page, 2, json!({"range": {"start": here, "end": here}, "text": tag}));
        let published = client.expect("textDocument/publishDiagnostics");
        let start = json!({"line": 0, "character": after_bomb + "<script src=\"".len()});
        assert_eq!(published["diagnostics"][0]["range"]["start"], start, "{encoding}");
        client.shut_down();
    }
}
