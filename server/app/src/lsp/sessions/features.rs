//! What is offered, to clients that can do much and to clients that can do little.

use serde_json::{Value, json};

use super::{LATEST, PINNED, watching};
use crate::lsp::test_client::TestClient;

/// A page with two findings that have safe fixes.
const UNPINNED: &str = "<script src=\"https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js\"></script>\n\
                        <link href=\"https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.css\" rel=\"stylesheet\">\n\
                        <p>💣</p><script type=\"py\">print(1)</script>\n";

fn rich() -> Value {
    json!({
        "workspace": {"workspaceEdit": {"documentChanges": true}},
        "textDocument": {"codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
            "dataSupport": true,
            "resolveSupport": {"properties": ["edit"]},
        }},
    })
}

fn literal_only() -> Value {
    json!({"textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}}})
}

/// A session with the page open, its diagnostics read.
fn with_page(capabilities: Value) -> (TestClient, String) {
    let mut client = watching(&[], capabilities);
    let page = client.uri("page.html");
    client.open(&page, "html", UNPINNED);
    client.expect("textDocument/publishDiagnostics");
    (client, page)
}

fn actions(client: &mut TestClient, page: &str, line: u32, only: Option<&[&str]>) -> Vec<Value> {
    let place = json!({"line": line, "character": 30});
    let mut context = json!({"diagnostics": []});
    if let Some(only) = only {
        context["only"] = json!(only);
    }
    let range = json!({"start": place, "end": place});
    let params = json!({"textDocument": {"uri": page}, "range": range, "context": context});
    serde_json::from_value(client.call("textDocument/codeAction", params)).unwrap()
}

#[test]
fn a_fix_is_a_plain_edit_or_one_with_a_version() {
    let (mut client, page) = with_page(rich());
    let fix = actions(&mut client, &page, 0, Some(&["quickfix"])).remove(0);
    let changes = &fix["edit"]["documentChanges"];
    assert_eq!(changes[0]["textDocument"], json!({"uri": page, "version": 1}));
    assert_eq!((&fix["kind"], &fix["isPreferred"]), (&json!("quickfix"), &json!(true)));
    assert_eq!(fix["diagnostics"][0]["code"], "unpinned-release");
    drop(client);

    let (mut client, page) = with_page(literal_only());
    let fix = actions(&mut client, &page, 0, Some(&["quickfix"])).remove(0);
    assert_eq!(fix["edit"]["documentChanges"], Value::Null);
    assert_eq!(fix["edit"]["changes"][&page], changes_of(&fix, &page));
    assert_eq!(changes_of(&fix, &page).as_array().unwrap().len(), 1);
}

fn changes_of(action: &Value, page: &str) -> Value {
    action["edit"]["changes"][page].clone()
}

#[test]
fn all_safe_fixes_come_at_once_and_their_edit_when_it_is_asked_for() {
    let (mut client, page) = with_page(rich());
    let mut found = actions(&mut client, &page, 2, Some(&["source.fixAll"]));
    let fix_all = found.remove(0);
    assert_eq!((&fix_all["kind"], &fix_all["edit"]), (&json!("source.fixAll.pyscript"), &Value::Null));
    let resolved = client.call("codeAction/resolve", fix_all);
    assert_eq!(resolved["edit"]["documentChanges"][0]["edits"].as_array().unwrap().len(), 2);
    let without_data = json!({"title": "somebody's", "kind": "quickfix"});
    assert_eq!(client.call("codeAction/resolve", without_data.clone()), without_data);
    drop(client);

    let (mut client, page) = with_page(literal_only());
    let fix_all = actions(&mut client, &page, 2, Some(&["source.fixAll.pyscript"])).remove(0);
    assert_eq!(changes_of(&fix_all, &page).as_array().unwrap().len(), 2);
    assert_eq!(actions(&mut client, &page, 2, Some(&["source.fixAll.ruff"])), Vec::<Value>::new());
}

#[test]
fn rules_that_are_off_fix_nothing() {
    let (mut client, page) = with_page(literal_only());
    let settings = json!({"settings": {"pyscript": {"rules": {"unpinned-release": "off"}}}});
    client.notify("workspace/didChangeConfiguration", settings);
    let titles: Vec<Value> =
        actions(&mut client, &page, 0, None).iter().map(|action| action["title"].clone()).collect();
    let moves = format!("Move this page to {}", knowledge::releases::newest());
    assert_eq!(titles, [moves.as_str(), "Open preview"]);
    client.expect("textDocument/publishDiagnostics");
}

#[test]
fn a_name_that_the_code_lacks_can_be_imported() {
    let mut client = watching(&[], literal_only());
    client.ignore("textDocument/publishDiagnostics");
    let file = client.uri("main.py");
    client.open(&file, "python", "x = 1; y = '💣'; print(x, y, document)\n");
    let import = actions(&mut client, &file, 0, Some(&["quickfix"])).remove(0);
    assert_eq!(import["title"], "Import `document` from `pyscript`");
    assert_eq!(changes_of(&import, &file)[0]["newText"], "from pyscript import document\n\n");
    let elsewhere = actions(&mut client, &file, 1, Some(&["quickfix"]));
    assert_eq!(elsewhere, Vec::<Value>::new());
}

#[test]
fn the_preview_is_a_lens_and_an_action() {
    let (mut client, page) = with_page(literal_only());
    let command = json!({"title": "Open preview", "command": "pyscript.preview.open", "arguments": [page]});
    let start = json!({"line": 2, "character": 9});
    let end = json!({"line": 2, "character": 27});
    let lens = client.call("textDocument/codeLens", json!({"textDocument": {"uri": page}}));
    assert_eq!(lens, json!([{"range": {"start": start, "end": end}, "command": command}]));
    let action = actions(&mut client, &page, 2, Some(&["source"])).pop().unwrap();
    assert_eq!(action["command"], command);
    drop(client);

    let (mut client, page) = with_page(json!({}));
    assert_eq!(
        actions(&mut client, &page, 0, None),
        [command_for(&page)],
        "a client that knows commands only"
    );
}

#[test]
fn the_preview_of_a_file_is_that_of_a_page_that_runs_it() {
    let script = format!("{PINNED}<script type=\"py\" src=\"main.py\"></script>\n");
    let files = [("page.html", script.as_str()), ("main.py", "print(1)\n"), ("alone.py", "print(1)\n")];
    let mut client = watching(&files, literal_only());
    client.ignore("textDocument/publishDiagnostics");
    let (page, main, alone) = (client.uri("page.html"), client.uri("main.py"), client.uri("alone.py"));
    for file in [&main, &alone] {
        client.open(file, "python", "print(1)\n");
    }
    // Answered when everything is read.
    client.call("textDocument/diagnostic", json!({"textDocument": {"uri": main}}));
    assert_eq!(actions(&mut client, &main, 0, Some(&["source"]))[0]["command"], command_for(&page));
    assert_eq!(actions(&mut client, &alone, 0, Some(&["source"])), Vec::<Value>::new());
}

#[test]
fn types_are_shown_beside_names_to_who_wants_them() {
    let mut client = watching(&[], json!({}));
    client.ignore("textDocument/publishDiagnostics");
    let page = client.uri("p.html");
    client.open(&page, "html", "<script type=py>import js\nd, s = js.document, '💣'; t = js.URL</script>");
    let whole = json!({"start": {"line": 0, "character": 0}, "end": {"line": 2, "character": 0}});
    let params = json!({"textDocument": {"uri": page}, "range": whole});
    assert_eq!(client.call("textDocument/inlayHint", params.clone()), json!([]), "off at first");
    let settings = json!({"settings": {"pyscript": {"inlayHints": {"types": true}}}});
    client.notify("workspace/didChangeConfiguration", settings);
    let hints = client.call("textDocument/inlayHint", params);
    let hint =
        |at: u32, label: &str| json!({"position": {"line": 1, "character": at}, "label": label, "kind": 1});
    assert_eq!(hints, json!([hint(1, ": Document"), hint(27, ": type[URL]")]), "in UTF-16 units");
}

fn command_for(page: &str) -> Value {
    json!({"title": "Open preview", "command": "pyscript.preview.open", "arguments": [page]})
}

#[test]
fn commands_that_cannot_be_carried_out_say_why() {
    let mut client = watching(&[], json!({}));
    for (params, expected) in [
        (
            json!({"command": "pyscript.preview.open", "arguments": ["untitled:Untitled-1"]}),
            "Save the page first: it is in no file.",
        ),
        (json!({"command": "other.command"}), "There is no command `other.command`."),
    ] {
        let id = client.request("workspace/executeCommand", params);
        let error = client.response(&id).into_parts().1.unwrap_err();
        assert_eq!((error.code.code(), &*error.message), (-32803, expected));
    }
    let stopped = client.call("workspace/executeCommand", json!({"command": "pyscript.preview.stop"}));
    assert_eq!(stopped, Value::Null, "nothing to stop is no mistake");
}

#[test]
fn a_restart_reads_everything_anew() {
    let capabilities = json!({
        "workspace": {"diagnostics": {"refreshSupport": true}},
        "textDocument": {"diagnostic": {}},
    });
    let mut client = watching(&[("a.html", LATEST)], capabilities);
    client.ignore("workspace/diagnostic/refresh");
    let first = client.call("workspace/diagnostic", json!({"previousResultIds": []}));
    assert_eq!(first["items"].as_array().unwrap().len(), 1);
    client.write("b.html", LATEST);
    client.call("workspace/executeCommand", json!({"command": "pyscript.restart"}));
    let second = client.call("workspace/diagnostic", json!({"previousResultIds": []}));
    assert_eq!(second["items"].as_array().unwrap().len(), 2);
}

#[test]
fn definitions_lead_through_the_files_of_the_config() {
    let capabilities = json!({
        "workspace": {"diagnostics": {"refreshSupport": true}},
        "textDocument": {"diagnostic": {}},
    });
    let page =
        "<script type=py config='{\"files\": {\"./help.py\": \"a.py\"}}'>\nfrom a import greet\n</script>";
    let help = "x = 1\ndef greet(): pass\n";
    let files = [("index.html", page), ("help.py", help), ("other.html", LATEST)];
    let mut client = watching(&files, capabilities);
    client.ignore("workspace/diagnostic/refresh");
    // Answered when everything is read, with what `other.html` does wrong.
    client.call("workspace/diagnostic", json!({"previousResultIds": []}));
    let at = json!({"line": 1, "character": 16});
    let page = json!({"uri": client.uri("index.html")});
    let found = client.call("textDocument/definition", json!({"textDocument": page, "position": at}));
    assert_eq!(found[0]["uri"], client.uri("help.py"));
    assert_eq!(found[0]["range"]["start"], json!({"line": 1, "character": 4}));
}

#[test]
fn requests_about_what_is_not_open_have_no_answer() {
    let mut client = watching(&[], json!({}));
    let missing = json!({"uri": client.uri("missing.html")});
    let at = json!({"textDocument": missing, "position": {"line": 0, "character": 0}});
    assert_eq!(client.call("textDocument/hover", at.clone()), Value::Null);
    assert_eq!(client.call("textDocument/completion", at), Value::Null);
    assert_eq!(client.call("textDocument/codeLens", json!({"textDocument": missing})), json!([]));
}

fn position_of(text: &str, needle: &str) -> Value {
    let at = text.find(needle).unwrap() + needle.len();
    let line = text[..at].matches('\n').count();
    let column = text[..at].rsplit('\n').next().unwrap().encode_utf16().count();
    json!({"line": line, "character": column})
}

fn item(client: &mut TestClient, page: &str, needle: &str, label: &str) -> Value {
    let place = json!({"textDocument": {"uri": page}, "position": position_of(UNPINNED, needle)});
    let found = client.call("textDocument/completion", place);
    let items = found["items"].as_array().unwrap();
    let found = items.iter().find(|item| item["label"] == label);
    found.unwrap_or_else(|| panic!("no {label} in {items:#?}")).clone()
}

#[test]
fn completion_is_cut_to_what_the_client_knows() {
    let (mut client, page) = with_page(json!({}));
    let poor = item(&mut client, &page, "type=\"p", "py-editor");
    let range = json!({"start": {"line": 2, "character": 23}, "end": {"line": 2, "character": 25}});
    assert_eq!(poor["textEdit"], json!({"range": range, "newText": "py-editor"}));
    assert_eq!(
        (&poor["insertTextFormat"], &poor["documentation"]["kind"]),
        (&Value::Null, &json!("plaintext"))
    );
    drop(client);

    let (mut client, page) = with_page(json!({"textDocument": {"completion": {"completionItem": {
        "snippetSupport": true,
        "insertReplaceSupport": true,
        "documentationFormat": ["markdown", "plaintext"],
        "resolveSupport": {"properties": ["documentation"]},
    }}}}));
    let rich = item(&mut client, &page, "type=\"p", "py-editor");
    let insert = json!({"start": {"line": 2, "character": 23}, "end": {"line": 2, "character": 24}});
    let edit = json!({"insert": insert, "replace": range, "newText": "py-editor"});
    assert_eq!((&rich["textEdit"], &rich["documentation"]), (&edit, &Value::Null));
    let resolved = client.call("completionItem/resolve", rich);
    assert_eq!(resolved["documentation"]["kind"], "markdown");
    let gone =
        json!({"label": "py-editor", "data": {"uri": client.uri("gone.html"), "position": insert["start"]}});
    assert_eq!(client.call("completionItem/resolve", gone.clone()), gone);
    let strange = json!({"label": "x", "data": [1]});
    assert_eq!(client.call("completionItem/resolve", strange.clone()), strange);
}

#[test]
fn completion_says_once_what_all_items_have_in_common() {
    let (mut client, page) = with_page(json!({"textDocument": {"completion": {
        "completionItem": {
            "insertReplaceSupport": true,
            "resolveSupport": {"properties": ["documentation", "detail"]},
        },
        "completionList": {"itemDefaults": ["editRange", "data"]},
    }}}));
    let text_document = json!({"uri": page});
    let position = position_of(UNPINNED, "type=\"p");
    let place = json!({"textDocument": text_document, "position": position});
    let list = client.call("textDocument/completion", place);
    let start = json!({"line": 2, "character": 23});
    let insert = json!({"start": start, "end": {"line": 2, "character": 24}});
    let replace = json!({"start": start, "end": {"line": 2, "character": 25}});
    let defaults = json!({
        "editRange": {"insert": insert, "replace": replace},
        "data": {"uri": page, "position": position},
    });
    assert_eq!(list["itemDefaults"], defaults);
    let mut item =
        list["items"].as_array().unwrap().iter().find(|item| item["label"] == "py-editor").unwrap().clone();
    let parts: Vec<&String> = item.as_object().unwrap().keys().collect();
    assert_eq!(parts, ["label", "kind", "sortText"]);
    item["data"] = list["itemDefaults"]["data"].clone();
    let resolved = client.call("completionItem/resolve", item);
    assert!(resolved["documentation"]["value"].is_string() && resolved["detail"].is_string(), "{resolved:#}");
}

#[test]
fn hover_is_markdown_only_for_who_can_show_it() {
    for (formats, expected) in
        [(json!(["markdown", "plaintext"]), "markdown"), (json!(["plaintext"]), "plaintext")]
    {
        let (mut client, page) = with_page(json!({"textDocument": {"hover": {"contentFormat": formats}}}));
        let place = json!({"textDocument": {"uri": page}, "position": position_of(UNPINNED, "type=\"p")});
        let hover = client.call("textDocument/hover", place);
        assert_eq!(hover["contents"]["kind"], expected);
        let has_signs = hover["contents"]["value"].as_str().unwrap().contains("**");
        assert_eq!(has_signs, expected == "markdown", "{hover}");
    }
}

#[test]
fn signatures_are_told_while_a_call_is_typed() {
    let capabilities = json!({"textDocument": {"signatureHelp": {"signatureInformation": {
        "documentationFormat": ["plaintext"],
        "parameterInformation": {"labelOffsetSupport": true},
    }}}});
    let (mut client, page) = with_page(capabilities);
    client.ignore("textDocument/publishDiagnostics");
    let text = UNPINNED.replace("print(1)", "from pyscript import when\n@when(\"click\", ");
    client.replace(&page, 2, &text);
    let place = json!({"textDocument": {"uri": page}, "position": position_of(&text, "\"click\", ")});
    let help = client.call("textDocument/signatureHelp", place);
    let signature = &help["signatures"][0];
    assert_eq!(
        (&help["activeParameter"], &signature["documentation"]["kind"]),
        (&json!(1), &json!("plaintext"))
    );
    let label = signature["label"].as_str().unwrap();
    let second = &signature["parameters"][1]["label"];
    let [start, end] = [0, 1].map(|side| usize::try_from(second[side].as_u64().unwrap()).unwrap());
    assert!(label.starts_with("when(") && label[start..end].starts_with("selector"), "{label} {second}");
}

#[test]
fn stubs_are_written_into_the_folder_that_was_worked_in() {
    let mut client = watching(&[("index.html", "<canvas id=board></canvas>")], json!({}));
    client.ignore("textDocument/publishDiagnostics");
    let command = json!({"command": "pyscript.stubs.write"});
    let id = client.request("workspace/executeCommand", command.clone());
    let message = client.expect("window/showMessage").params().unwrap()["message"].clone();
    assert!(message.as_str().unwrap().contains("ty: extra-paths = [\"typings\"]"), "{message}");
    let folder = client.result(&id);
    let stub = std::path::Path::new(folder.as_str().unwrap()).join("js.pyi");
    let first_line = |path: &std::path::Path| client_text(path).lines().next().map(str::to_owned);
    assert_eq!(first_line(&stub).unwrap(), "# Written by `pyscript-lsp stubs`, which overwrites it.");

    client.write("typings/js.pyi", "mine: int\n");
    let id = client.request("workspace/executeCommand", command);
    let error = client.response(&id).into_parts().1.unwrap_err();
    assert!(error.message.contains("typings/js.pyi was not written by pyscript-lsp"), "{error}");
}

#[allow(clippy::disallowed_methods, reason = "the test reads what the server wrote")]
fn client_text(path: &std::path::Path) -> String {
    std::fs::read_to_string(path).unwrap()
}
