//! One page of one Chromium, driven through `drive.mjs`.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tests::{browser, repository, tools};

/// Long enough for Pyodide to start on a busy machine.
const SECONDS: u32 = 120;

/// A browser with one page. It ends when it is dropped.
pub(crate) struct Browser {
    child: Child,
    orders: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Browser {
    pub(crate) fn start() -> Result<Browser> {
        let mut child = Command::new(tools::node()?)
            .arg(repository().join("tests/preview/drive.mjs"))
            .arg(browser::playwright()?)
            .arg(browser::chromium()?)
            .args(browser::chromium_arguments())
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start node")?;
        let orders = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().context("no stdout")?);
        Ok(Browser { child, orders, answers })
    }

    /// Opens an address; answers the status.
    pub(crate) fn open(&mut self, url: &str) -> Result<u64> {
        let status = self.order(&json!({"do": "open", "url": url}))?;
        status.as_u64().context("no status")
    }

    /// Waits until a JavaScript expression is true in the page.
    pub(crate) fn wait(&mut self, script: &str) -> Result<()> {
        self.order(&json!({"do": "wait", "script": script, "seconds": SECONDS}))?;
        Ok(())
    }

    /// The value of a JavaScript expression in the page.
    pub(crate) fn value(&mut self, script: &str) -> Result<Value> {
        self.order(&json!({"do": "value", "script": script}))
    }

    pub(crate) fn click(&mut self, selector: &str) -> Result<()> {
        self.order(&json!({"do": "click", "selector": selector}))?;
        Ok(())
    }

    /// Keeps a picture of the page under `target/`, for people.
    pub(crate) fn screenshot(&mut self, name: &str) -> Result<()> {
        let folder = repository().join("target/screenshots");
        std::fs::create_dir_all(&folder)?;
        self.order(&json!({"do": "screenshot", "path": folder.join(format!("{name}.png"))}))?;
        Ok(())
    }

    /// Every address that was asked for so far, by pages and workers.
    pub(crate) fn requests(&mut self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.order(&json!({"do": "requests"}))?)?)
    }

    fn order(&mut self, order: &Value) -> Result<Value> {
        let orders = self.orders.as_mut().context("the browser has ended")?;
        writeln!(orders, "{order}").context("the browser has ended")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let mut answer: Value =
            serde_json::from_str(&line).with_context(|| format!("the browser ended at {order}"))?;
        match answer.get("error") {
            Some(error) => bail!("{order}: {}", error.as_str().unwrap_or_default()),
            None => Ok(answer["value"].take()),
        }
    }
}

impl Drop for Browser {
    /// The end of the orders ends the driver, and it its browser.
    fn drop(&mut self) {
        self.orders = None;
        let _ = self.child.wait();
    }
}
