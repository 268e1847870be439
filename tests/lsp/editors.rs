//! The same small session as each of five editors, with what each said of itself when it was recorded.

use serde_json::{Value, json};

use crate::client::{Client, recorded};

const UNPINNED: &str = "https://cdn.jsdelivr.net/npm/@pyscript/core/dist/core.js";

/// An editor, and what follows from its `initialize`.
struct Editor {
    name: &'static str,
    /// The unit of columns, and where [`UNPINNED`] begins on its line in it.
    encoding: (&'static str, u64),
    /// What it calls a page.
    language: &'static str,
    /// It asks for diagnostics, and can be told to ask again.
    pulls: bool,
    /// It is told the version of what diagnostics are for.
    versions: bool,
    /// Fixes come with the version of the text they are for.
    versioned_edits: bool,
    /// It makes files that a fix asks for.
    creates_files: bool,
    /// Explanations may be Markdown.
    markdown: bool,
    /// Completions may be snippets.
    snippets: bool,
}

const PAGE: &str = "<!doctype html>\r\n<p>ß ℝ 💣</p><script type=\"module\" src=\"URL\"></script>\r\n\
                    <script type=\"py\">\r\nprint(1)\r\n</script>\r\n";

#[test]
fn vscode() {
    check(&Editor {
        name: "vscode",
        encoding: ("utf-16", 40),
        language: "html",
        pulls: true,
        versions: false,
        versioned_edits: true,
        creates_files: true,
        markdown: true,
        snippets: true,
    });
}

#[test]
fn neovim() {
    check(&Editor {
        name: "neovim",
        encoding: ("utf-8", 45),
        language: "html",
        pulls: false,
        versions: false,
        versioned_edits: false,
        creates_files: true,
        markdown: true,
        snippets: true,
    });
}

#[test]
fn helix() {
    check(&Editor {
        name: "helix",
        encoding: ("utf-8", 45),
        language: "html",
        pulls: true,
        versions: true,
        versioned_edits: true,
        creates_files: true,
        markdown: true,
        snippets: true,
    });
}

#[test]
fn emacs_with_eglot() {
    check(&Editor {
        name: "emacs_eglot",
        encoding: ("utf-16", 40),
        language: "mhtml",
        pulls: false,
        versions: false,
        versioned_edits: true,
        creates_files: false,
        markdown: false,
        snippets: false,
    });
}

#[test]
fn kakoune() {
    check(&Editor {
        name: "kakoune",
        encoding: ("utf-8", 45),
        language: "html",
        pulls: false,
        versions: false,
        versioned_edits: true,
        creates_files: true,
        markdown: true,
        snippets: true,
    });
}

fn check(editor: &Editor) {
    let (mut client, answer) = Client::initialized(recorded(editor.name));
    let offered = &answer["capabilities"];
    let (encoding, column) = editor.encoding;
    assert_eq!(offered["positionEncoding"], encoding);
    assert_eq!(offered.get("diagnosticProvider").is_some(), editor.pulls);

    let page = client.uri("page.html");
    client.open(&page, editor.language, &PAGE.replace("URL", UNPINNED));
    let found = diagnostics(&mut client, editor, &page, 1);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0]["code"], "unpinned-release");
    assert_eq!(found[0]["range"]["start"], json!({"line": 1, "character": column}));
    let end = column + UNPINNED.len() as u64;
    assert_eq!(found[0]["range"]["end"], json!({"line": 1, "character": end}));

    let fix = quick_fix(&mut client, &page, &found[0]);
    let edit = if editor.versioned_edits {
        assert_eq!(fix["edit"]["documentChanges"][0]["textDocument"]["version"], 1);
        fix["edit"]["documentChanges"][0]["edits"][0].clone()
    } else {
        fix["edit"]["changes"][&page][0].clone()
    };
    assert_eq!(edit["range"], found[0]["range"]);
    client.change(&page, 2, json!({"range": edit["range"], "text": edit["newText"]}));
    assert_eq!(diagnostics(&mut client, editor, &page, 2), Vec::<Value>::new(), "the fix is one");

    look_around(&mut client, editor, &page);
    client.notify("textDocument/didClose", json!({"textDocument": {"uri": page}}));
    make_a_file(&mut client, editor);
    offer_the_preview(&mut client, editor);
    client.shut_down();
}

/// An action without arguments of the user's opens the preview, in a page and in a Python file that it runs.
fn offer_the_preview(client: &mut Client, editor: &Editor) {
    let [page, module] = ["runs.html", "runs.py"].map(|name| client.uri(name));
    client.open(&page, editor.language, "<script type=\"mpy\" src=\"runs.py\"></script>");
    client.open(&module, "python", "print(1)\n");
    for uri in [&page, &module] {
        let start = json!({"line": 0, "character": 0});
        let range = json!({"start": start, "end": start});
        let params = json!({"textDocument": {"uri": uri}, "range": range, "context": {"diagnostics": [], "triggerKind": 1}});
        let offered = client.call("textDocument/codeAction", params);
        let open = offered.as_array().unwrap().iter().find(|action| action["title"] == "Open preview");
        let expected =
            json!({"title": "Open preview", "command": "pyscript.preview.open", "arguments": [page]});
        assert_eq!(open.map(|action| &action["command"]), Some(&expected), "in {uri}: {offered}");
    }
}

/// A page names a file that is not there: who can make files is offered to.
fn make_a_file(client: &mut Client, editor: &Editor) {
    let page = client.uri("other.html");
    client.open(&page, editor.language, "<script type=\"py\" src=\"./absent.py\"></script>");
    let found = if editor.pulls {
        client.call("textDocument/diagnostic", json!({"textDocument": {"uri": page}}))["items"].take()
    } else {
        // It is told of the page that it closed, too.
        let told = std::iter::from_fn(|| Some(client.expect("textDocument/publishDiagnostics")));
        told.into_iter().find(|told| told["uri"] == page).map(|mut told| told["diagnostics"].take()).unwrap()
    };
    assert_eq!(found[0]["code"], "missing-file");
    let context = json!({"diagnostics": found, "only": ["quickfix"]});
    let params = json!({"textDocument": {"uri": page}, "range": found[0]["range"], "context": context});
    let fixes = client.call("textDocument/codeAction", params);
    let operations = &fixes[0]["edit"]["documentChanges"];
    let created = json!({"kind": "create", "uri": client.uri("absent.py")});
    assert_eq!(operations[0] == created, editor.creates_files, "{fixes}");
    assert_eq!(operations[1]["textDocument"]["uri"] == created["uri"], editor.creates_files, "{fixes}");
}

/// What the client is told of a document, in its own way.
fn diagnostics(client: &mut Client, editor: &Editor, uri: &str, version: i32) -> Vec<Value> {
    let mut report = if editor.pulls {
        client.call("textDocument/diagnostic", json!({"textDocument": {"uri": uri}}))["items"].take()
    } else {
        let mut published = client.expect("textDocument/publishDiagnostics");
        assert_eq!(published["uri"], uri);
        let told = published.get("version").and_then(Value::as_i64);
        assert_eq!(told, editor.versions.then_some(i64::from(version)));
        published["diagnostics"].take()
    };
    report.as_array_mut().unwrap().drain(..).collect()
}

fn quick_fix(client: &mut Client, uri: &str, diagnostic: &Value) -> Value {
    let context = json!({"diagnostics": [diagnostic], "only": ["quickfix"]});
    let params = json!({"textDocument": {"uri": uri}, "range": diagnostic["range"], "context": context});
    let mut found = client.call("textDocument/codeAction", params);
    let fix = found[0].take();
    assert_eq!(fix["diagnostics"][0], *diagnostic, "a fix repairs what was told");
    let resolved = client.call("codeAction/resolve", fix.clone());
    assert_eq!(resolved, fix, "some editors resolve what is whole already");
    fix
}

/// Asks everywhere for everything: that each answer keeps to the protocol is what the client checks.
fn look_around(client: &mut Client, editor: &Editor, uri: &str) {
    let (mut hovers, mut items) = (Vec::new(), Vec::new());
    for (line, character) in
        [(0, 0), (1, 3), (1, 20), (1, 50), (2, 10), (2, 15), (3, 0), (3, 4), (3, 6), (4, 2), (5, 0)]
    {
        let place = json!({"textDocument": {"uri": uri}, "position": {"line": line, "character": character}});
        hovers.push(client.call("textDocument/hover", place.clone()));
        client.call("textDocument/signatureHelp", place.clone());
        client.call("textDocument/definition", place.clone());
        let found = client.call("textDocument/completion", place);
        items.extend(found["items"].as_array().into_iter().flatten().cloned());
    }
    hovers.retain(|hover| !hover.is_null());
    let kind = if editor.markdown { "markdown" } else { "plaintext" };
    assert!(!hovers.is_empty() && hovers.iter().all(|hover| hover["contents"]["kind"] == kind), "{hovers:?}");

    let is_snippet = |item: &Value| item["insertTextFormat"] == 2;
    assert!(!items.is_empty() && (editor.snippets || !items.iter().any(is_snippet)), "{items:?}");
    for item in items.iter().take(20) {
        let resolved = client.call("completionItem/resolve", item.clone());
        assert_eq!(resolved["label"], item["label"]);
    }
    let whole = json!({"start": {"line": 0, "character": 0}, "end": {"line": 9, "character": 0}});
    client.call("textDocument/inlayHint", json!({"textDocument": {"uri": uri}, "range": whole}));
    let lenses = client.call("textDocument/codeLens", json!({"textDocument": {"uri": uri}}));
    assert_eq!(lenses[0]["command"]["command"], "pyscript.preview.open");
}
