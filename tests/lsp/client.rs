//! A client of the real program, which answers what a client is asked and checks every message it gets.

use std::collections::{HashMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::meta_model::PROTOCOL;

/// Longer than anything takes on a busy machine.
pub(crate) const LONG: Duration = Duration::from_secs(60);

/// A session with one server process in a folder of its own.
pub(crate) struct Client {
    /// Where the project lies; goes with the session.
    pub(crate) folder: TempDir,
    child: Child,
    to_server: ChildStdin,
    inbox: Receiver<Value>,
    unread: VecDeque<Value>,
    /// Method by id of what was asked and is not answered.
    asked: HashMap<u64, String>,
    next_id: u64,
    problems: Vec<String>,
}

impl Client {
    /// Starts the server; the client reads nothing before `listen` is true.
    pub(crate) fn start() -> Client {
        let (mut client, output) = Client::start_silent();
        client.listen(output);
        client
    }

    /// Starts the server and leaves what it writes in the pipe.
    pub(crate) fn start_silent() -> (Client, impl Read + Send + 'static) {
        let mut child = Command::new(tests::binary().unwrap())
            .args(["lsp", "--stdio"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to_server, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (_, inbox) = channel();
        let client = Client {
            folder: TempDir::new().unwrap(),
            child,
            to_server,
            inbox,
            unread: VecDeque::new(),
            asked: HashMap::new(),
            next_id: 0,
            problems: Vec::new(),
        };
        (client, output)
    }

    /// Begins to read.
    pub(crate) fn listen(&mut self, output: impl Read + Send + 'static) {
        let (sender, inbox) = channel();
        self.inbox = inbox;
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read_message(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
    }

    /// Starts the server and introduces a client with these parameters of `initialize`, in its own folder; the result
    /// with the server's answer.
    pub(crate) fn initialized(mut params: Value) -> (Client, Value) {
        let mut client = Client::start();
        let uri = client.uri("");
        params["processId"] = json!(std::process::id());
        params["rootPath"] = json!(client.folder.path());
        params["rootUri"] = json!(uri);
        params["workspaceFolders"] = json!([{"uri": uri, "name": "test"}]);
        let answer = client.call("initialize", params);
        client.notify("initialized", json!({}));
        (client, answer)
    }

    /// The URI of a file in the folder; of the folder itself for an empty name.
    pub(crate) fn uri(&self, name: &str) -> String {
        let path = if name.is_empty() { self.folder.path().to_owned() } else { self.path(name) };
        format!("file://{}", path.display())
    }

    /// The path of a file in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Opens a document as version 1.
    pub(crate) fn open(&mut self, uri: &str, language: &str, text: &str) {
        let item = json!({"uri": uri, "languageId": language, "version": 1, "text": text});
        self.notify("textDocument/didOpen", json!({ "textDocument": item }));
    }

    /// Changes a document.
    pub(crate) fn change(&mut self, uri: &str, version: i32, change: Value) {
        let document = json!({"uri": uri, "version": version});
        self.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": [change]}));
    }

    /// Sends a notification.
    pub(crate) fn notify(&mut self, method: &str, params: Value) {
        self.send(json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    /// Sends a request; its id.
    pub(crate) fn request(&mut self, method: &str, params: Value) -> u64 {
        self.next_id += 1;
        self.asked.insert(self.next_id, method.to_owned());
        self.send(json!({"jsonrpc": "2.0", "id": self.next_id, "method": method, "params": params}));
        self.next_id
    }

    /// The result of a request. One that the server cancels and wants again, because files were still being read, is sent
    /// again, as the protocol asks of clients.
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params.clone());
        let mut response = self.response(id);
        if response["error"]["data"]["retriggerRequest"] == true {
            return self.call(method, params);
        }
        assert!(response.get("error").is_none(), "{method}: {response}");
        response["result"].take()
    }

    /// The response to the request `id`; other messages wait.
    pub(crate) fn response(&mut self, id: u64) -> Value {
        self.wait_for(&format!("a response to {id}"), |message| {
            message.get("method").is_none() && message["id"] == id
        })
    }

    /// The parameters of the next notification with this method; other messages wait.
    pub(crate) fn expect(&mut self, method: &str) -> Value {
        self.wait_for(method, |message| message["method"] == method)["params"].take()
    }

    /// The exit code, within [`LONG`].
    pub(crate) fn exit_status(&mut self) -> ExitStatus {
        let end = Instant::now() + LONG;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "the server does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Ends the session as a good client does.
    pub(crate) fn shut_down(mut self) {
        assert_eq!(self.call("shutdown", Value::Null), Value::Null);
        self.notify("exit", Value::Null);
        assert_eq!(self.exit_status().code(), Some(0));
    }

    /// Sends bytes as they are.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        self.to_server.write_all(bytes).unwrap();
        self.to_server.flush().unwrap();
    }

    fn send(&mut self, message: Value) {
        let body = message.to_string();
        self.send_bytes(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    fn wait_for(&mut self, what: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        if let Some(place) = self.unread.iter().position(&is_it) {
            return self.unread.remove(place).unwrap();
        }
        let end = Instant::now() + LONG;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(message) = self.inbox.recv_timeout(left) else {
                panic!("{what} does not come; unread: {:#?}", self.unread);
            };
            self.check(&message);
            if is_it(&message) {
                return message;
            }
            if message.get("method").is_some() && message.get("id").is_some() {
                self.answer(&message);
            } else {
                self.unread.push_back(message);
            }
        }
    }

    /// Answers a request of the server as editors do.
    fn answer(&mut self, request: &Value) {
        let result = match request["method"].as_str().unwrap() {
            "workspace/configuration" => {
                let items = request["params"]["items"].as_array().unwrap();
                items.iter().map(|_| Value::Null).collect()
            }
            "window/showDocument" => json!({"success": true}),
            _ => Value::Null,
        };
        self.send(json!({"jsonrpc": "2.0", "id": request["id"], "result": result}));
    }

    fn check(&mut self, message: &Value) {
        if message.get("method").is_some() {
            self.problems.extend(PROTOCOL.message(message));
        } else if let Some(method) = message["id"].as_u64().and_then(|id| self.asked.remove(&id))
            && let Some(result) = message.get("result")
        {
            self.problems.extend(PROTOCOL.result(&method, result));
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            return;
        }
        while let Ok(message) = self.inbox.recv_timeout(Duration::from_millis(100)) {
            self.check(&message);
        }
        assert!(self.problems.is_empty(), "the server left the protocol: {:#?}", self.problems);
        assert!(self.asked.is_empty(), "never answered: {:?}", self.asked);
    }
}

fn read_message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().unwrap(),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    Some(serde_json::from_slice(&body).unwrap())
}

/// What a recorded editor sends as `initialize`.
pub(crate) fn recorded(editor: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lsp/initialize");
    let text = std::fs::read_to_string(folder.join(format!("{editor}.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}
