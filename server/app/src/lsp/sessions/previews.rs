//! What a page in the preview tells, seen in the editor. A test speaks for the browser: it asks for the page, and reports
//! as the agent in it does.

mod saved;
mod show;
mod taken_back;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::{Value, json};

use super::{PINNED, pulling, watching_with};
use crate::lsp::test_client::TestClient;

const CODE: &str =
    "<script type=\"py\" config=\"c.json\">\n  # 💣\n  import helper; helper.ask()\n</script>\n";
const HELPER: &str = "def ask():\n    return \"💣\", int(None)\n";
const CONFIG: &str = "{\"files\": {\"helper.py\": \"\"}}";
const TRACEBACK: &str = "PythonError: Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\n  File \
                         \"/home/pyodide/helper.py\", line 2, in ask\n    return \"💣\", int(None)\n                 \
                         ^^^^^^^^^\nRuntimeError: can't start new thread\n";

/// A session with a preview that shows `page.html`.
struct Shown {
    client: TestClient,
    page: String,
    /// That of the page.
    text: String,
    /// `127.0.0.1:8000`.
    host: String,
    token: String,
}

impl Shown {
    fn new(capabilities: Value) -> Shown {
        Self::with(capabilities, Value::Null)
    }

    fn with(capabilities: Value, options: Value) -> Shown {
        let text = format!("{PINNED}{CODE}");
        Self::of(&[("page.html", &text), ("helper.py", HELPER), ("c.json", CONFIG)], capabilities, options)
    }

    /// The first file is the page.
    fn of(files: &[(&str, &str)], capabilities: Value, options: Value) -> Shown {
        let text = files[0].1.to_owned();
        let mut client = watching_with(files, capabilities, options);
        // Nothing of the runtime is asked for.
        let manifest = preview::runtime::Manifest {
            bundle: preview::runtime::id(),
            packages: preview::runtime::Packages::pinned(),
            files: Vec::new(),
        };
        std::fs::create_dir(client.path("runtime")).unwrap();
        client.write("runtime/manifest.json", &serde_json::to_string(&manifest).unwrap());
        let settings = json!({"preview": {"port": 0, "runtime": client.path("runtime")}});
        client.notify("workspace/didChangeConfiguration", json!({"settings": {"pyscript": settings}}));
        for chatter in ["window/showMessage", "window/logMessage"] {
            client.ignore(chatter);
        }
        let page = client.uri("page.html");
        let open = json!({"command": "pyscript.preview.open", "arguments": [page]});
        let address = client.call("workspace/executeCommand", open);
        // Answered when everything is read.
        client.call("textDocument/diagnostic", json!({"textDocument": {"uri": page}}));
        let host = address.as_str().unwrap().split('/').nth(2).unwrap().to_owned();
        let answer = http(&host, "GET", "/page.html", "");
        let token = answer.split("data-token=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        Shown { client, page, text, host, token }
    }

    fn report(&self, entries: &Value) {
        let report = json!({
            "token": self.token, "page": "/page.html", "visit": "1", "thread": "main", "number": 0, "dropped": 0,
            "entries": entries,
        });
        let answer = http(&self.host, "POST", "/_pyscript/report", &report.to_string());
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    }

    /// The page is opened anew, and fails where it should.
    fn run(&self, fails: bool) {
        let opened = json!({"kind": "opened"});
        let failed = json!({"kind": "console", "level": "error", "text": TRACEBACK});
        self.report(&if fails { json!([opened, failed]) } else { json!([opened]) });
    }

    /// The next diagnostics of `helper.py` that the preview told.
    fn pushed(&mut self) -> Vec<Value> {
        let helper = self.client.uri("helper.py");
        loop {
            let published = self.client.expect("textDocument/publishDiagnostics");
            let params = published.params().unwrap();
            if params["uri"] == helper.as_str() {
                return params["diagnostics"].as_array().unwrap().clone();
            }
        }
    }
}

/// The source of diagnostics that a page told.
const PREVIEW: &str = "pyscript preview";

impl Shown {
    /// The first diagnostic from a source that is told of a file.
    fn told(&mut self, uri: &str, source: &str) -> Value {
        loop {
            let published = self.client.expect("textDocument/publishDiagnostics");
            let params = published.params().unwrap();
            let mut found = params["diagnostics"].as_array().unwrap().iter();
            if let Some(found) = found.find(|found| found["source"] == source && params["uri"] == uri) {
                return found.clone();
            }
        }
    }

    /// Waits until nothing of the preview is told of a file.
    fn untold(&mut self, uri: &str) {
        loop {
            let published = self.client.expect("textDocument/publishDiagnostics");
            let params = published.params().unwrap();
            let mut found = params["diagnostics"].as_array().unwrap().iter();
            if params["uri"] == uri && found.all(|found| found["source"] != PREVIEW) {
                return;
            }
        }
    }
}

/// Asks in the name of the page.
fn http(host: &str, method: &str, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    let length = body.len();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nReferer: http://{host}/page.html\r\nConnection: \
         close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    );
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// `int(None)` in the helper, in UTF-16 units.
fn place() -> Value {
    json!({"start": {"line": 1, "character": 17}, "end": {"line": 1, "character": 26}})
}

#[test]
fn where_no_page_is_open_the_folder_is_shown() {
    let mut shown = Shown::new(json!({}));
    let open = json!({"command": "pyscript.preview.open"});
    let address = shown.client.call("workspace/executeCommand", open);
    assert_eq!(address, format!("http://{}/", shown.host));
    let listed = http(&shown.host, "GET", "/", "");
    assert!(listed.contains("<a href=\"page.html\">"), "{listed}");
}

#[test]
fn an_error_of_a_page_is_shown_until_its_code_changes_or_the_page_runs_clean() {
    let mut shown = Shown::new(
        json!({"textDocument": {"publishDiagnostics": {"relatedInformation": true, "versionSupport": true}}}),
    );
    let helper = shown.client.uri("helper.py");
    shown.client.open(&helper, "python", HELPER);
    shown.run(true);
    let call = json!({
        "location": {
            "uri": shown.page,
            "range": {"start": {"line": 3, "character": 2}, "end": {"line": 3, "character": 29}},
        },
        "message": "called in <module>",
    });
    let expected = json!({
        "range": place(),
        "severity": 1,
        "code": "blocking-call",
        "source": "pyscript preview",
        "message": "RuntimeError: can't start new thread\nBrowsers give Python no threads. Use \
                    `asyncio.create_task`, or a script with `worker`.",
        "relatedInformation": [call],
    });
    assert_eq!(shown.pushed(), std::slice::from_ref(&expected));

    shown.client.insert(&helper, 2, "# edited\n");
    assert_eq!(shown.pushed(), Vec::<Value>::new());
    shown.client.replace(&helper, 3, HELPER);
    assert_eq!(shown.pushed(), [expected], "the text that failed is back");

    shown.run(false);
    assert_eq!(shown.pushed(), Vec::<Value>::new());
}

#[test]
fn a_client_that_asks_is_told_too_and_in_words_where_it_shows_no_places() {
    let mut shown = Shown::new(pulling());
    shown.client.ignore("workspace/diagnostic/refresh");
    shown.run(true);
    let report = loop {
        let report = shown.client.call("workspace/diagnostic", json!({"previousResultIds": []}));
        if report.to_string().contains("new thread") {
            break report;
        }
    };
    let found = &report["items"][0]["items"][0];
    assert_eq!(found["range"], place());
    let message = found["message"].as_str().unwrap();
    assert!(message.ends_with("with `worker`.\ncalled in <module> (page.html:4)"), "{message}");

    let stop = json!({"command": "pyscript.preview.stop"});
    shown.client.call("workspace/executeCommand", stop);
    let helper = json!({"textDocument": {"uri": shown.client.uri("helper.py")}});
    let report = shown.client.call("textDocument/diagnostic", helper);
    assert_eq!(report["items"], json!([]), "the preview ended");
}

#[test]
fn a_client_with_a_console_gets_what_a_page_says_with_its_places() {
    let mut shown = Shown::with(json!({}), json!({"console": true}));
    shown.client.ignore("textDocument/publishDiagnostics");
    shown.report(&json!([
        {"kind": "opened"},
        {"kind": "console", "level": "warn", "text": "careful"},
        {"kind": "console", "level": "error", "text": TRACEBACK},
    ]));
    let said = |kind: &str, level: &str, text: &str| {
        json!({"page": "page.html", "uri": shown.page, "thread": "main", "level": level, "text": text, "kind": kind,
               "location": null})
    };
    let mut expected =
        [said("opened", "log", "opened"), said("console", "warning", "careful"), said("python", "error", "")];
    expected[2]["text"] = "Traceback (most recent call last):\n  page.html:4:3, in <module>\n  helper.py:2:17, in ask\n    \
                           return \"💣\", int(None)\n                 ^^^^^^^^^\nRuntimeError: can't start new thread"
        .into();
    expected[2]["location"] = json!({"uri": shown.client.uri("helper.py"), "range": place()});
    for expected in expected {
        assert_eq!(shown.client.expect("pyscript/console").params(), Some(&expected));
    }
}

/// The function that was freed is named by the error; the rule knows who let that happen, and how it is repaired.
#[test]
fn a_borrowed_function_is_shown_where_it_is_defined_with_the_fix_of_the_rule() {
    let mut shown = Shown::new(json!({
        "textDocument": {"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}}},
    }));
    let code = "<script type=\"py\">\nfrom js import setTimeout\ndef later():\n  pass\nsetTimeout(later, 1)\n</script>\n";
    let page = shown.page.clone();
    shown.client.open(&page, "html", &format!("{PINNED}{code}"));
    let text = "This borrowed proxy was automatically destroyed at the end of a function call. Try using create_proxy or \
                create_once_callable.\nIt was the function \"later\".";
    // What the page runs is known before it fails.
    shown.told(&page, "pyscript");
    shown.report(&json!([{"kind": "opened"}, {"kind": "error", "text": text}]));
    let found = shown.told(&page, "pyscript preview");
    let place = json!({"start": {"line": 3, "character": 4}, "end": {"line": 3, "character": 9}});
    assert_eq!((&found["range"], found["code"].as_str()), (&place, Some("borrowed-proxy")));
    let request = json!({"textDocument": {"uri": page}, "range": place, "context": {"diagnostics": []}});
    let actions = shown.client.call("textDocument/codeAction", request);
    let fix =
        actions.as_array().unwrap().iter().find(|action| action["title"] == "Wrap in create_proxy").unwrap();
    assert_eq!(fix["diagnostics"].as_array().unwrap().last(), Some(&found));
    shown.client.ignore("textDocument/publishDiagnostics");
}
