//! How long an editor waits after a key: the edit of one character and a question about a place, sent in one piece, until
//! the last byte of the reply.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};

use crate::page::{Page, Place};
use tests::server::Server;

const URI: &str = "file:///bench/page.html";

/// A server that has the page open.
pub(crate) struct Session {
    server: Server,
    page: Page,
    version: i32,
}

/// What a server answered, and how long that took.
pub(crate) struct Answer {
    /// The reply's result.
    pub(crate) result: Value,
    /// From the edit on.
    pub(crate) took: Duration,
}

impl Session {
    /// Starts a server and opens the page in it.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let mut session = Session { server: Server::start(command)?, page: Page::generate()?, version: 1 };
        let initialize = session.server.request("initialize", &json!({ "capabilities": capabilities() }));
        session.server.send(&initialize)?;
        session.server.result()?;
        let item = json!({
            "uri": URI, "languageId": "html", "version": session.version, "text": session.page.text,
        });
        let opened = Server::notification("textDocument/didOpen", &json!({ "textDocument": item }));
        session.server.send(&(Server::notification("initialized", &json!({})) + &opened))?;
        Ok(session)
    }

    /// Types a dot behind `document` and asks for completion; takes the dot away and asks what `querySelector` is. The
    /// answers to both.
    pub(crate) fn round(&mut self) -> Result<[Answer; 2]> {
        let Page { typed, hovered, .. } = self.page;
        let completion = self.ask((typed, typed, "."), "textDocument/completion", typed.next())?;
        let hover = self.ask((typed, typed.next(), ""), "textDocument/hover", hovered)?;
        Ok([completion, hover])
    }

    fn ask(&mut self, edit: (Place, Place, &str), method: &str, place: Place) -> Result<Answer> {
        self.version += 1;
        let (start, end, text) = edit;
        let range = json!({ "start": start.position(), "end": end.position() });
        let change = Server::notification(
            "textDocument/didChange",
            &json!({
                "textDocument": { "uri": URI, "version": self.version },
                "contentChanges": [{ "range": range, "text": text }],
            }),
        );
        let asked = json!({ "textDocument": { "uri": URI }, "position": place.position() });
        let question = self.server.request(method, &asked);
        let started = Instant::now();
        self.server.send(&(change + &question))?;
        let (result, arrived) = self.server.result()?;
        Ok(Answer { result, took: arrived - started })
    }
}

/// What bears on the answers of what today's editors can do.
fn capabilities() -> Value {
    let item = json!({
        "snippetSupport": true,
        "documentationFormat": ["markdown", "plaintext"],
        "insertReplaceSupport": true,
        "tagSupport": { "valueSet": [1] },
        "resolveSupport": { "properties": ["documentation", "detail", "additionalTextEdits"] },
    });
    let list = json!({ "itemDefaults": ["editRange", "insertTextFormat", "data"] });
    json!({
        "textDocument": {
            "completion": { "completionItem": item, "completionList": list },
            "hover": { "contentFormat": ["markdown", "plaintext"] },
            "diagnostic": {},
        },
    })
}
