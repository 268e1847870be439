//! One page of a browser: opened, listened to, photographed.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use data_encoding::BASE64;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::connection::{Connection, Told};
use crate::launch::Browser;

/// A page that shares nothing with other pages: no cookies, no storage, no cache. [`Page::close`] it when it is done; else
/// it stays until the browser ends.
#[derive(Debug)]
pub struct Page {
    connection: Arc<Connection>,
    context: String,
    session: String,
    told: mpsc::Receiver<Told>,
}

/// What a page tells about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The script of [`Browser::open`] called its `tell` with this text.
    Message(String),
    /// The page showed a dialog and waited for an answer; it was dismissed.
    Dialog {
        /// `alert`, `confirm`, `prompt` or `beforeunload`.
        kind: String,
        /// What it said.
        text: String,
    },
    /// The page's process ended: nothing comes from it any more.
    Crashed,
    /// The browser itself ended.
    Ended,
}

/// Time for what a browser does at once, also on a busy machine.
const SHORT: Duration = Duration::from_secs(20);

/// The size of a page, in CSS pixels, each of which is one pixel of a picture.
const SIZE: (u32, u32) = (1280, 720);

const EVENTS: &[&str] = &["Runtime.bindingCalled", "Page.javascriptDialogOpening", "Inspector.targetCrashed"];

impl Browser {
    /// An empty page. `script` is the body of a function that runs in every document that it will show, frames included,
    /// before anything of the document does. It can call `tell(text)`, which the document's own scripts cannot.
    ///
    /// # Errors
    /// When the browser has ended or refuses.
    pub async fn open(&self, script: &str) -> Result<Page> {
        let call = |method, params| self.connection.call(None, method, params, SHORT);
        let text = |answer: Value, key: &str| answer[key].as_str().map(str::to_owned).context("an id");
        let context = text(call("Target.createBrowserContext", json!({})).await?, "browserContextId")?;
        // In a window of its own it is in sight, as a page that somebody looks at.
        let blank = json!({ "url": "about:blank", "browserContextId": context, "newWindow": true });
        let target = text(call("Target.createTarget", blank).await?, "targetId")?;
        let attach = json!({ "targetId": target, "flatten": true });
        let session = text(call("Target.attachToTarget", attach).await?, "sessionId")?;
        let told = self.connection.listen(&session, EVENTS);
        let page = Page { connection: Arc::clone(&self.connection), context, session, told };
        page.prepare(script).await?;
        Ok(page)
    }
}

impl Page {
    async fn prepare(&self, script: &str) -> Result<()> {
        let source =
            format!("(() => {{ const {{ tell }} = globalThis; delete globalThis.tell;\n{script}\n}})();");
        for (method, params) in [
            ("Page.enable", json!({})),
            ("Inspector.enable", json!({})),
            // Else no binding is told.
            ("Runtime.enable", json!({})),
            ("Runtime.addBinding", json!({ "name": "tell" })),
            ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })),
            ("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })),
            (
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": SIZE.0, "height": SIZE.1, "deviceScaleFactor": 1, "mobile": false }),
            ),
        ] {
            self.call(method, params).await?;
        }
        Ok(())
    }

    /// Goes to an address. It does not wait for the page to load.
    ///
    /// # Errors
    /// When nobody answers there, or the browser has ended.
    pub async fn go(&self, address: &str) -> Result<()> {
        let answer = self.call("Page.navigate", json!({ "url": address })).await?;
        match answer["errorText"].as_str() {
            Some(error) => bail!("{address} cannot be opened: {error}"),
            None => Ok(()),
        }
    }

    /// What happens next. Dialogs stop a page: they are dismissed here, so that this must be asked for as long as the page
    /// is to go on. May be given up at any time.
    pub async fn next(&mut self) -> Event {
        let Some(told) = self.told.recv().await else { return Event::Ended };
        let text = |key: &str| told.params[key].as_str().unwrap_or_default().to_owned();
        match told.method.as_str() {
            "Page.javascriptDialogOpening" => {
                let kind = text("type");
                self.dismiss(kind == "beforeunload");
                Event::Dialog { kind, text: text("message") }
            }
            "Inspector.targetCrashed" => Event::Crashed,
            _ => Event::Message(text("payload")),
        }
    }

    /// Answers the dialog that is open. A page may only ask whether to leave it: it is left.
    fn dismiss(&self, accept: bool) {
        let (connection, session) = (Arc::clone(&self.connection), self.session.clone());
        tokio::spawn(async move {
            let params = json!({ "accept": accept });
            // A page that went away has no dialog any more.
            let _ = connection.call(Some(&session), "Page.handleJavaScriptDialog", params, SHORT).await;
        });
    }

    /// A picture of what is in sight, as PNG.
    ///
    /// # Errors
    /// When the page does not come to draw within `limit`, because a script keeps it busy.
    pub async fn screenshot(&self, limit: Duration) -> Result<Vec<u8>> {
        let params = json!({ "format": "png" });
        let answer =
            self.connection.call(Some(&self.session), "Page.captureScreenshot", params, limit).await?;
        let data = answer["data"].as_str().context("the browser gave no picture")?;
        Ok(BASE64.decode(data.as_bytes())?)
    }

    /// Ends whatever JavaScript or WebAssembly keeps the page busy; it cannot catch that.
    ///
    /// # Errors
    /// When the browser has ended.
    pub async fn interrupt(&self) -> Result<()> {
        self.call("Runtime.terminateExecution", json!({})).await.map(drop)
    }

    /// Ends the page and everything that it started.
    ///
    /// # Errors
    /// When the browser has ended.
    pub async fn close(self) -> Result<()> {
        self.connection.forget(&self.session);
        let params = json!({ "browserContextId": self.context });
        self.connection.call(None, "Target.disposeBrowserContext", params, SHORT).await.map(drop)
    }

    async fn call(&self, method: &str, params: Value) -> Result<Value> {
        self.connection.call(Some(&self.session), method, params, SHORT).await
    }
}
