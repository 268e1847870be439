//! A client for tests: the real session over two pipes, in this process.

use std::collections::VecDeque;
use std::io::{BufReader, PipeReader, PipeWriter, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tower_lsp::LspServiceBuilder;
use tower_lsp::jsonrpc::{Id, Request, Response};

use super::front::Front;
use super::serve;
use super::wire::{self, Message};

/// Longer than anything takes on a busy machine.
pub(crate) const LONG: Duration = Duration::from_secs(60);

/// Short enough to prove that something did not wait.
pub(crate) const SOON: Duration = Duration::from_secs(20);

/// One session. Dropped, it ends the session and fails the test when there are messages that nobody looked at.
pub(crate) struct TestClient {
    folder: Option<TempDir>,
    to_server: PipeWriter,
    inbox: Inbox,
    unread: VecDeque<Message>,
    ignored: Vec<&'static str>,
    server: Option<JoinHandle<i32>>,
    next_id: i64,
}

/// What the server sends: read as it comes, or not read at all for now.
enum Inbox {
    Open(Receiver<Message>),
    Silent(PipeReader),
}

impl TestClient {
    /// A session with this client's capabilities, initialized.
    pub(crate) fn new(capabilities: Value) -> Self {
        Self::with(capabilities, |service| service)
    }

    /// The same with methods of the test's own.
    pub(crate) fn with(
        capabilities: Value,
        extend: impl FnOnce(LspServiceBuilder<Front>) -> LspServiceBuilder<Front> + Send + 'static,
    ) -> Self {
        let mut client = Self::connect(extend);
        client.initialize(json!({"rootUri": null, "capabilities": capabilities}));
        client
    }

    /// A session in a new folder with these files.
    pub(crate) fn in_folder(files: &[(&str, &str)], capabilities: Value) -> Self {
        Self::in_folder_with(files, capabilities, Value::Null)
    }

    /// The same with `initializationOptions`.
    pub(crate) fn in_folder_with(files: &[(&str, &str)], capabilities: Value, options: Value) -> Self {
        let mut client = Self::connect(|service| service);
        client.folder = Some(TempDir::new().unwrap());
        for (name, text) in files {
            client.write(name, text);
        }
        let folders = json!([{"uri": client.uri(""), "name": "test"}]);
        client.initialize(
            json!({"workspaceFolders": folders, "capabilities": capabilities, "initializationOptions": options}),
        );
        client
    }

    /// A session before `initialize`.
    pub(crate) fn connect(
        extend: impl FnOnce(LspServiceBuilder<Front>) -> LspServiceBuilder<Front> + Send + 'static,
    ) -> Self {
        let mut client = Self::deaf(extend);
        client.listen();
        client
    }

    /// A session, initialized, whose client reads nothing from then on, until [`TestClient::listen`].
    pub(crate) fn silent(
        extend: impl FnOnce(LspServiceBuilder<Front>) -> LspServiceBuilder<Front> + Send + 'static,
    ) -> Self {
        let mut client = Self::deaf(extend);
        client.request("initialize", json!({"processId": null, "rootUri": null, "capabilities": {}}));
        if let Inbox::Silent(from_server) = &mut client.inbox {
            // Byte by byte, so that nothing is read ahead.
            let mut input = BufReader::with_capacity(1, from_server);
            wire::read(&mut input).unwrap().unwrap().unwrap();
        }
        client.notify("initialized", json!({}));
        client
    }

    fn deaf(
        extend: impl FnOnce(LspServiceBuilder<Front>) -> LspServiceBuilder<Front> + Send + 'static,
    ) -> Self {
        let (input, to_server) = std::io::pipe().unwrap();
        let (from_server, output) = std::io::pipe().unwrap();
        let server = Some(std::thread::spawn(move || serve::run(input, output, extend).unwrap()));
        let inbox = Inbox::Silent(from_server);
        TestClient {
            folder: None,
            to_server,
            inbox,
            unread: VecDeque::new(),
            ignored: Vec::new(),
            server,
            next_id: 0,
        }
    }

    fn initialize(&mut self, mut params: Value) {
        params["processId"] = Value::Null;
        self.call("initialize", params);
        self.notify("initialized", json!({}));
    }

    /// Begins to read.
    pub(crate) fn listen(&mut self) {
        let (_, nothing) = channel();
        if let Inbox::Silent(from_server) = std::mem::replace(&mut self.inbox, Inbox::Open(nothing)) {
            self.inbox = Inbox::Open(listen(from_server));
        }
    }

    /// Sends a notification.
    pub(crate) fn notify(&mut self, method: &'static str, params: Value) {
        self.send(&Message::Request(Request::build(method).params(params).finish()));
    }

    /// Sends a request; its id.
    pub(crate) fn request(&mut self, method: &'static str, params: Value) -> Id {
        self.next_id += 1;
        let id = Id::Number(self.next_id);
        self.send(&Message::Request(Request::build(method).params(params).id(id.clone()).finish()));
        id
    }

    /// Answers a request of the server.
    pub(crate) fn answer(&mut self, id: Id, result: Value) {
        self.send(&Message::Response(Response::from_ok(id, result)));
    }

    /// The result of a request.
    pub(crate) fn call(&mut self, method: &'static str, params: Value) -> Value {
        let id = self.request(method, params);
        self.result(&id)
    }

    /// The result of the request `id`.
    pub(crate) fn result(&mut self, id: &Id) -> Value {
        self.response(id).into_parts().1.unwrap()
    }

    /// The response to the request `id`; other messages wait.
    pub(crate) fn response(&mut self, id: &Id) -> Response {
        let is_it = |message: &Message| matches!(message, Message::Response(response) if response.id() == id);
        match self.wait_for(is_it) {
            Message::Response(response) => response,
            Message::Request(request) => panic!("no response: {request:?}"),
        }
    }

    /// From now on these messages are answered, where they are requests, and not looked at.
    pub(crate) fn ignore(&mut self, method: &'static str) {
        self.ignored.push(method);
        let unread: Vec<Message> = self.unread.drain(..).collect();
        self.unread = unread.into_iter().filter_map(|message| self.unless_ignored(message)).collect();
    }

    /// The next notification or request with this method; other messages wait.
    pub(crate) fn expect(&mut self, method: &str) -> Request {
        let is_it =
            |message: &Message| matches!(message, Message::Request(request) if request.method() == method);
        match self.wait_for(is_it) {
            Message::Request(request) => request,
            Message::Response(response) => panic!("no request: {response:?}"),
        }
    }

    /// Everything that comes until the server is quiet for `pause`.
    pub(crate) fn everything(&mut self, pause: Duration) -> Vec<Message> {
        while let Some(message) = self.receive(pause) {
            self.unread.push_back(message);
        }
        self.unread.drain(..).collect()
    }

    /// Opens a document as version 1.
    pub(crate) fn open(&mut self, uri: &str, language: &str, text: &str) {
        let item = json!({"uri": uri, "languageId": language, "version": 1, "text": text});
        self.notify("textDocument/didOpen", json!({ "textDocument": item }));
    }

    /// Inserts `text` at the very start of a document.
    pub(crate) fn insert(&mut self, uri: &str, version: i32, text: &str) {
        let start = json!({"line": 0, "character": 0});
        self.change(uri, version, json!({"range": {"start": start, "end": start}, "text": text}));
    }

    /// Replaces the whole text of a document.
    pub(crate) fn replace(&mut self, uri: &str, version: i32, text: &str) {
        self.change(uri, version, json!({ "text": text }));
    }

    /// Sends one change of a document.
    pub(crate) fn change(&mut self, uri: &str, version: i32, change: Value) {
        let document = json!({"uri": uri, "version": version});
        self.notify("textDocument/didChange", json!({"textDocument": document, "contentChanges": [change]}));
    }

    /// The URI of a file of this session's folder; of the folder itself for an empty name.
    pub(crate) fn uri(&self, name: &str) -> String {
        format!("file://{}", self.path(name).display())
    }

    /// Writes a file of this session's folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Removes a file of this session's folder.
    pub(crate) fn remove(&self, name: &str) {
        std::fs::remove_file(self.path(name)).unwrap();
    }

    /// Tells that files were created (1), changed (2) or deleted (3).
    pub(crate) fn files_changed(&mut self, files: &[(&str, u8)]) {
        let change = |(name, kind): &(&str, u8)| json!({"uri": self.uri(name), "type": kind});
        let changes: Vec<Value> = files.iter().map(change).collect();
        self.notify("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    }

    /// The path of a file of this session's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        let folder = self.folder.as_ref().unwrap().path();
        if name.is_empty() { folder.to_owned() } else { folder.join(name) }
    }

    /// The exit code, within [`LONG`].
    pub(crate) fn exit_code(&mut self) -> i32 {
        let server = self.server.take().unwrap();
        let end = std::time::Instant::now() + LONG;
        while !server.is_finished() {
            assert!(std::time::Instant::now() < end, "the session does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
        server.join().unwrap()
    }

    fn wait_for(&mut self, is_it: impl Fn(&Message) -> bool) -> Message {
        if let Some(place) = self.unread.iter().position(&is_it) {
            return self.unread.remove(place).unwrap();
        }
        loop {
            let Some(message) = self.receive(LONG) else {
                panic!("it does not come; unread: {:#?}", self.unread);
            };
            if is_it(&message) {
                return message;
            }
            self.unread.push_back(message);
        }
    }

    fn receive(&mut self, patience: Duration) -> Option<Message> {
        let Inbox::Open(inbox) = &self.inbox else { panic!("this client does not read yet") };
        let message = inbox.recv_timeout(patience).ok()?;
        match self.unless_ignored(message) {
            Some(message) => Some(message),
            None => self.receive(patience),
        }
    }

    fn unless_ignored(&mut self, message: Message) -> Option<Message> {
        match &message {
            Message::Request(request) if self.ignored.contains(&request.method()) => {
                if let Some(id) = request.id().filter(|_| self.server.is_some()) {
                    self.answer(id.clone(), Value::Null);
                }
                None
            }
            _ => Some(message),
        }
    }

    fn send(&mut self, message: &Message) {
        wire::write(&mut self.to_server, message).unwrap();
        self.to_server.flush().unwrap();
    }
}

impl Drop for TestClient {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        if self.server.is_some() {
            self.call("shutdown", Value::Null);
            self.notify("exit", Value::Null);
            assert_eq!(self.exit_code(), 0);
        }
        let unread = self.everything(LONG);
        assert!(unread.is_empty(), "nobody looked at {unread:#?}");
    }
}

/// Published diagnostics as text: file, version, and per finding range, severity, code, message and the rest.
pub(crate) fn draw(published: &Value) -> String {
    let file = published["uri"].as_str().unwrap().rsplit('/').next().unwrap();
    let mut drawn = format!("{file} version {}\n", published["version"]);
    for found in published["diagnostics"].as_array().unwrap() {
        let place = |at: &Value| format!("{}:{}", at["line"], at["character"]);
        let (start, end) = (place(&found["range"]["start"]), place(&found["range"]["end"]));
        let code = found["code"].as_str().unwrap_or("-");
        drawn +=
            &format!("{start}-{end} {} {code}: {}\n", found["severity"], found["message"].as_str().unwrap());
        for key in ["codeDescription", "tags", "relatedInformation"] {
            if let Some(part) = found.get(key) {
                drawn += &format!("  {key} {part}\n");
            }
        }
    }
    drawn
}

fn listen(from_server: PipeReader) -> Receiver<Message> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut input = BufReader::new(from_server);
        while let Ok(Some(message)) = wire::read(&mut input) {
            if sender.send(message.unwrap()).is_err() {
                return;
            }
        }
    });
    receiver
}
