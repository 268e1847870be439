//! A language server as its client sees it: a process that takes messages and gives some.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

/// A server that runs; dropped, it is ended.
pub struct Server {
    process: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    requests: u64,
}

impl Server {
    /// Starts it.
    ///
    /// # Errors
    /// When the program cannot be run.
    pub fn start(command: &mut Command) -> Result<Self> {
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let stdin = process.stdin.take().context("no stdin")?;
        let stdout = BufReader::new(process.stdout.take().context("no stdout")?);
        Ok(Server { process, stdin, stdout, requests: 0 })
    }

    /// The bytes of a notification.
    pub fn notification(method: &str, params: &Value) -> String {
        framed(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
    }

    /// The bytes of a request, the next one that is sent.
    pub fn request(&mut self, method: &str, params: &Value) -> String {
        self.requests += 1;
        framed(&json!({ "jsonrpc": "2.0", "id": self.requests, "method": method, "params": params }))
    }

    /// Sends messages in one piece.
    ///
    /// # Errors
    /// When the server reads no more.
    pub fn send(&mut self, messages: &str) -> Result<()> {
        self.stdin.write_all(messages.as_bytes())?;
        Ok(self.stdin.flush()?)
    }

    /// The result of the last request, and when its last byte arrived. What the server says besides is read and dropped;
    /// nothing that it asks for is offered.
    ///
    /// # Errors
    /// When the server refuses, or ends without an answer.
    pub fn result(&mut self) -> Result<(Value, Instant)> {
        loop {
            let text = read_message(&mut self.stdout)?;
            let arrived = Instant::now();
            let mut message: Value = serde_json::from_str(&text)?;
            if message["id"] == self.requests && message["method"].is_null() {
                ensure!(message["error"].is_null(), "{}", message["error"]);
                return Ok((message["result"].take(), arrived));
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn framed(message: &Value) -> String {
    let body = message.to_string();
    format!("Content-Length: {}\r\n\r\n{body}", body.len())
}

fn read_message(from: &mut impl BufRead) -> Result<String> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        ensure!(from.read_line(&mut line)? > 0, "the server ended without a reply");
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(String::from_utf8(body)?)
}
