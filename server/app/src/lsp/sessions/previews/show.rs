//! From an element in a browser to its source, and from the source to the browser.

use super::*;

const ELEMENTS: &str = "<main>\n  <p>💣<b>bold</b></p>\n</main>\n";

/// A session with that in its page, in front of the code.
fn shown() -> (Shown, u32) {
    let mut shown = Shown::new(json!({"window": {"showDocument": {"support": true}}}));
    let opened = shown.client.expect("window/showDocument");
    shown.client.answer(opened.id().unwrap().clone(), json!({"success": true}));
    let line = shown.text.lines().count();
    let page = shown.page.clone();
    let text = format!("{}{ELEMENTS}", shown.text);
    shown.client.open(&page, "html", &text);
    // Answered when the preview has the text, too.
    shown.client.call("textDocument/codeLens", json!({"textDocument": {"uri": page}}));
    (shown, u32::try_from(line).unwrap())
}

#[test]
fn a_clicked_element_is_selected_in_the_editor() {
    let (mut shown, line) = shown();
    let path = json!([{"tag": "main", "nth": 1, "id": ""}, {"tag": "p", "nth": 1, "id": ""}, {"tag": "b", "nth": 1, "id": ""}]);
    let clicked = |token: &str| {
        json!({"token": token, "page": "/page.html", "revision": "before-0", "path": path}).to_string()
    };
    let answer = http(&shown.host, "POST", "/_pyscript/source", &clicked(&shown.token));
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    let request = shown.client.expect("window/showDocument");
    let start = json!({"line": line + 1, "character": 7});
    let end = json!({"line": line + 1, "character": 10});
    let expected = json!({
        "uri": shown.page, "external": false, "takeFocus": true, "selection": {"start": start, "end": end},
    });
    assert_eq!(request.params(), Some(&expected), "💣 counts two in UTF-16");
}

#[test]
fn of_an_element_that_python_made_its_line_is_selected() {
    let (mut shown, line) = shown();
    shown.run(false);
    let place = |file: &str, line: u32| json!({"file": file, "line": line});
    let mut selected = |made: Value| {
        let path = json!([{"tag": "main", "nth": 1, "id": ""}]);
        let clicked = json!({
            "token": shown.token, "page": "/page.html", "visit": "1", "revision": "before-0", "path": path, "made": made,
        });
        let answer = http(&shown.host, "POST", "/_pyscript/source", &clicked.to_string());
        assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
        let request = shown.client.expect("window/showDocument");
        request.params().unwrap().clone()
    };
    let known = selected(json!([place("<string>", 1), place("/home/pyodide/helper.py", 2)]));
    let (start, end) = (json!({"line": 1, "character": 4}), json!({"line": 1, "character": 26}));
    assert_eq!(known["selection"], json!({"start": start, "end": end}));
    let other = selected(json!([place("/lib/python3.14/site-packages/party.py", 2)]));
    assert_eq!(other["selection"]["start"], json!({"line": line, "character": 0}), "the element around it");
    let files = [&known, &other].map(|params| params["uri"].as_str().unwrap().rsplit('/').next().unwrap());
    assert_eq!(files, ["helper.py", "page.html"]);
}

#[test]
fn the_element_under_the_cursor_is_brought_to_the_open_page_or_opens_it() {
    let (mut shown, line) = shown();
    let position = json!({"line": line + 1, "character": 8});
    let command = json!({"command": "pyscript.preview.show", "arguments": [shown.page, position]});
    let actions = json!({
        "textDocument": {"uri": shown.page},
        "range": {"start": position, "end": position},
        "context": {"diagnostics": []},
    });
    let actions = shown.client.call("textDocument/codeAction", actions);
    let offered = actions.as_array().unwrap().iter().find(|action| action["title"] == "Show in preview");
    let offered = offered.unwrap();
    assert_eq!(json!({"command": offered["command"], "arguments": offered["arguments"]}), command);

    // Nobody has the page open: a browser is asked for.
    let request = shown.client.request("workspace/executeCommand", command.clone());
    let opened = shown.client.expect("window/showDocument");
    assert_eq!(opened.params().unwrap()["external"], true);
    shown.client.answer(opened.id().unwrap().clone(), json!({"success": true}));
    let address = shown.client.result(&request);
    assert!(address.as_str().unwrap().ends_with("/page.html"), "{address}");

    // The page that it opens is told, and from then on it is the page that shows elements.
    let mut page = listen(&shown.host);
    let element = "event: show\ndata: {\"page\":\"/page.html\",\"element\":[{\"tag\":\"main\",\"nth\":1,\"id\":\"\"},{\"tag\":\"p\",\"nth\":1,\"id\":\"\"},{\"tag\":\"b\",\"nth\":1,\"id\":\"\"}]}";
    page.until(element);
    assert_eq!(shown.client.call("workspace/executeCommand", command), Value::Null, "it is open");
    page.until(element);
}

/// What a page listens to.
struct Listening {
    stream: TcpStream,
    heard: String,
}

fn listen(host: &str) -> Listening {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).unwrap();
    let request = format!("GET /_pyscript/changes?/page.html HTTP/1.1\r\nHost: {host}\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    Listening { stream, heard: String::new() }
}

impl Listening {
    /// Reads until a text came, and takes it.
    fn until(&mut self, text: &str) {
        while !self.heard.contains(text) {
            let mut bytes = [0; 4096];
            let length = self.stream.read(&mut bytes).unwrap();
            assert_ne!(length, 0, "{}", self.heard);
            self.heard += std::str::from_utf8(&bytes[..length]).unwrap();
        }
        self.heard = self.heard.split_once(text).unwrap().1.to_owned();
    }
}
