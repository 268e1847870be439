//! One Chromium, driven through `drive.mjs`.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::{browser, repository, tools};

/// Long enough for Pyodide to start on a busy machine. A page that does not do what it should costs this much.
const SECONDS: u32 = 120;

/// A browser with a first page, which most orders mean. Threads may share it. It ends when it is dropped.
pub struct Browser {
    child: Child,
    orders: Mutex<Option<ChildStdin>>,
    waiting: Arc<Waiting>,
    next: AtomicU64,
}

/// Who waits for the answer to which order; nobody any more once the driver has ended.
type Waiting = Mutex<Option<HashMap<u64, Sender<Value>>>>;

/// What one page and its workers said and showed while they ran.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// Kind (`log`, `warning`, `error`, …; `error` also for what nobody caught) and text, in order.
    pub said: Vec<(String, String)>,
    /// The text of the page in the end.
    pub shown: String,
}

impl Browser {
    /// Starts the browser.
    ///
    /// # Errors
    /// When Node, playwright-core or Chromium cannot be had; the message says what to do.
    pub fn start() -> Result<Browser> {
        let mut child = Command::new(tools::node()?)
            .arg(repository().join("tests/src/drive.mjs"))
            .arg(browser::playwright()?)
            .arg(browser::chromium()?)
            .args(browser::chromium_arguments())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start node")?;
        let orders = Mutex::new(child.stdin.take());
        let answers = child.stdout.take().context("no stdout")?;
        let waiting = Arc::new(Mutex::new(Some(HashMap::new())));
        std::thread::spawn({
            let waiting = Arc::clone(&waiting);
            move || deliver(answers, &waiting)
        });
        Ok(Browser { child, orders, waiting, next: AtomicU64::new(0) })
    }

    /// Opens an address; answers the status.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn open(&self, url: &str) -> Result<u64> {
        let status = self.order(json!({"do": "open", "url": url}))?;
        status.as_u64().context("no status")
    }

    /// Opens an address in a page of its own, beside the others; answers the status.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn add(&self, url: &str) -> Result<u64> {
        let status = self.order(json!({"do": "add", "url": url}))?;
        status.as_u64().context("no status")
    }

    /// Empties the browser's cache.
    ///
    /// # Errors
    /// When the browser has ended.
    pub fn forget(&self) -> Result<()> {
        self.order(json!({"do": "forget"}))?;
        Ok(())
    }

    /// Waits until a JavaScript expression is true in the page.
    ///
    /// # Errors
    /// When it is not true after a time in which every runtime starts; the message shows the page's text.
    pub fn wait(&self, script: &str) -> Result<()> {
        self.order(json!({"do": "wait", "script": script, "seconds": SECONDS}))?;
        Ok(())
    }

    /// The value of a JavaScript expression in the page.
    ///
    /// # Errors
    /// When it throws.
    pub fn value(&self, script: &str) -> Result<Value> {
        self.order(json!({"do": "value", "script": script}))
    }

    /// Clicks the element that a CSS selector finds.
    ///
    /// # Errors
    /// When there is none in sight.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.click_with(&[], selector)
    }

    /// As [`Browser::click`], while keys (`Alt`) are held.
    ///
    /// # Errors
    /// When there is none in sight.
    pub fn click_with(&self, modifiers: &[&str], selector: &str) -> Result<()> {
        self.order(json!({"do": "click", "selector": selector, "modifiers": modifiers}))?;
        Ok(())
    }

    /// Keeps a picture of the page under `target/`, for people.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn screenshot(&self, name: &str) -> Result<()> {
        let folder = repository().join("target/screenshots");
        std::fs::create_dir_all(&folder)?;
        self.order(json!({"do": "screenshot", "path": folder.join(format!("{name}.png"))}))?;
        Ok(())
    }

    /// Every address that was asked for so far, by pages and workers.
    ///
    /// # Errors
    /// When the browser has ended.
    pub fn requests(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.order(json!({"do": "requests"}))?)?)
    }

    /// Runs an address in a page of its own, until one of the texts `until` is on the console, among its errors or in the
    /// page. That none of them comes is no error.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn run(&self, url: &str, until: &[&str]) -> Result<Heard> {
        self.listen(json!({"do": "run", "url": url, "until": until, "enough": 1, "seconds": SECONDS}))
    }

    /// As [`Browser::run`], until all of the texts are there.
    ///
    /// # Errors
    /// When nothing answers there.
    pub fn run_until_all(&self, url: &str, until: &[&str]) -> Result<Heard> {
        self.listen(
            json!({"do": "run", "url": url, "until": until, "enough": until.len(), "seconds": SECONDS}),
        )
    }

    fn listen(&self, order: Value) -> Result<Heard> {
        let answer = self.order(order)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let said = answer["said"].as_array().context("no list")?;
        Ok(Heard {
            said: said.iter().map(|entry| (text(&entry["kind"]), text(&entry["text"]))).collect(),
            shown: text(&answer["shown"]),
        })
    }

    fn order(&self, mut order: Value) -> Result<Value> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        order["id"] = id.into();
        let (sender, answer) = channel();
        locked(&self.waiting).as_mut().context("the browser has ended")?.insert(id, sender);
        writeln!(locked(&self.orders).as_mut().context("the browser has ended")?, "{order}")?;
        let mut answer = answer.recv().with_context(|| format!("the browser ended at {order}"))?;
        match answer.get("error") {
            Some(error) => bail!("{order}: {}", error.as_str().unwrap_or_default()),
            None => Ok(answer["value"].take()),
        }
    }
}

impl Heard {
    /// Whether a text is anywhere in it.
    pub fn has(&self, text: &str) -> bool {
        self.shown.contains(text) || self.said.iter().any(|(_, said)| said.contains(text))
    }

    /// What failed.
    pub fn errors(&self) -> impl Iterator<Item = &str> {
        self.said.iter().filter(|(kind, _)| kind == "error").map(|(_, text)| text.as_str())
    }
}

impl Drop for Browser {
    /// The end of the orders ends the driver, and it its browser.
    fn drop(&mut self) {
        *locked(&self.orders) = None;
        let _ = self.child.wait();
    }
}

/// Hands each answer to whoever waits for it, until the driver ends.
fn deliver(answers: ChildStdout, waiting: &Waiting) {
    for line in BufReader::new(answers).lines().map_while(Result::ok) {
        let Ok(answer) = serde_json::from_str::<Value>(&line) else { break };
        let id = answer["id"].as_u64().unwrap_or(u64::MAX);
        let sender = locked(waiting).as_mut().and_then(|waiting| waiting.remove(&id));
        if let Some(sender) = sender {
            // Who asked may have gone.
            let _ = sender.send(answer);
        }
    }
    *locked(waiting) = None;
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
