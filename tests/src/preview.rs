//! The program's `preview`, as a user starts it.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::{binary, tools};

/// Long enough to install the runtime at the first start, and for Pyodide on a busy machine.
const LIMIT: Duration = Duration::from_secs(240);

/// The program, with a cache of its own: the tests install the runtime as a user does, once.
///
/// # Errors
/// When it does not compile.
pub fn program() -> Result<Command> {
    let mut command = Command::new(binary()?);
    command.env("XDG_CACHE_HOME", cache());
    Ok(command)
}

/// The cache folder of the tests.
pub fn cache() -> PathBuf {
    tools::folder().join("cache")
}

/// A running preview. It ends when it is dropped.
pub struct Preview {
    child: Child,
    lines: Receiver<String>,
    seen: Vec<String>,
    /// The first line of its output: an address that ends in `/`.
    pub address: String,
}

impl Preview {
    /// Starts `command`, the program with `preview`, and waits until it serves.
    ///
    /// # Errors
    /// When it prints no address.
    pub fn start(command: &mut Command) -> Result<Preview> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let output = BufReader::new(child.stdout.take().context("no stdout")?);
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let address = lines.recv_timeout(LIMIT).context("the preview printed no address")?;
        Ok(Preview { child, lines, seen: Vec::new(), address })
    }

    /// Waits for a line of output; lines that come before it stay for later calls.
    ///
    /// # Errors
    /// When it does not come; the message has what came.
    pub fn expect(&mut self, line: &str) -> Result<()> {
        self.expect_where(line, &|seen| seen == line)
    }

    /// As [`Preview::expect`], for a line that holds some words.
    ///
    /// # Errors
    /// When it does not come; the message has what came.
    pub fn expect_part(&mut self, words: &str) -> Result<()> {
        self.expect_where(words, &|seen| seen.contains(words))
    }

    fn expect_where(&mut self, wanted: &str, is_wanted: &dyn Fn(&str) -> bool) -> Result<()> {
        let deadline = Instant::now() + LIMIT;
        loop {
            if let Some(at) = self.seen.iter().position(|seen| is_wanted(seen)) {
                self.seen.remove(at);
                return Ok(());
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(next) => self.seen.push(next),
                Err(_) => bail!("no line {wanted:?} in\n{}", self.seen.join("\n")),
            }
        }
    }

    /// The output since the last call, when it is enough; or what there is after a time in which every page runs.
    pub fn until(&mut self, is_enough: impl Fn(&[String]) -> bool) -> Vec<String> {
        let deadline = Instant::now() + LIMIT;
        while !is_enough(&self.seen) {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else { break };
            self.seen.push(line);
        }
        std::mem::take(&mut self.seen)
    }

    /// What was printed and not yet expected.
    pub fn rest(&mut self) -> Vec<String> {
        self.seen.extend(self.lines.try_iter());
        std::mem::take(&mut self.seen)
    }

    /// Ctrl-C; answers how it ended.
    ///
    /// # Errors
    /// When it does not end.
    pub fn interrupt(mut self) -> Result<ExitStatus> {
        let signal = format!("kill -s INT {}", self.child.id());
        Command::new("sh").args(["-c", &signal]).status()?;
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("the preview still runs 20 s after Ctrl-C")
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
