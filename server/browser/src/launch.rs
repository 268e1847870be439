//! A browser's processes: started with a profile of their own, ended together.

use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use tempfile::TempDir;
use tokio::time::Instant;

use crate::connection::Connection;

/// How to start a browser.
#[derive(Debug, Clone)]
pub struct Options {
    /// The program.
    pub program: PathBuf,
    /// Whether it keeps pages in its sandbox. Chromium refuses that to root, and where the system does not let it.
    pub sandbox: bool,
}

/// A browser without a window. All its processes end when this is dropped, and its profile is removed.
#[derive(Debug)]
pub struct Browser {
    pub(crate) connection: Arc<Connection>,
    // In this order: the processes end before their folder goes.
    processes: Processes,
    _profile: Profile,
}

/// Where the browser keeps its things, those for a moment included.
#[derive(Debug)]
struct Profile {
    folder: TempDir,
}

/// Time for the browser to start; a cold disk takes most of it.
const START: Duration = Duration::from_secs(60);

/// Nobody is asked anything, nothing is fetched that no page asks for, pages in the background run like the one in front.
const ARGUMENTS: [&str; 26] = [
    "--headless=new",
    "--remote-debugging-port=0",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
    "--no-service-autorun",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-client-side-phishing-detection",
    "--disable-component-update",
    "--disable-crash-reporter",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,\
     NetworkTimeServiceQuerying,OptimizationHints,Translate",
    // These two ask all the same: on this machine, on a port that Chromium itself refuses.
    "--component-updater=url-source=http://127.0.0.1:9/",
    "--gaia-url=http://127.0.0.1:9/",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    // Containers give /dev/shm 64 MB, less than a page with Pyodide may need.
    "--disable-dev-shm-usage",
    "--password-store=basic",
    "--use-mock-keychain",
    "--mute-audio",
    "--hide-scrollbars",
];

impl Browser {
    /// Starts a browser, and waits until it can be spoken to.
    ///
    /// # Errors
    /// When the program cannot be started, ends at once or does not listen: a message with what it printed.
    pub async fn launch(options: &Options) -> Result<Browser> {
        let profile = Profile { folder: tempfile::Builder::new().prefix("pyscript-browser-").tempdir()? };
        let mut processes = Processes::start(options, profile.folder.path())?;
        let address = processes.address(profile.folder.path()).await?;
        let connection = Connection::open(&address).await.with_context(|| processes.said.told())?;
        Ok(Browser { connection: Arc::new(connection), processes, _profile: profile })
    }

    /// The last lines that the browser printed, for messages about its end; empty where it printed none.
    pub fn said(&self) -> String {
        self.processes.said.text()
    }
}

impl Drop for Profile {
    /// Processes that were killed may write for a moment still.
    fn drop(&mut self) {
        for _ in 0..100 {
            if std::fs::remove_dir_all(self.folder.path()).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The program and all that it started.
#[derive(Debug)]
struct Processes {
    leader: Child,
    said: Said,
}

impl Processes {
    fn start(options: &Options, profile: &Path) -> Result<Processes> {
        let mut command = Command::new(&options.program);
        command
            .args(ARGUMENTS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .args((!options.sandbox).then_some("--no-sandbox"))
            .arg("about:blank")
            .env("TMPDIR", profile)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        // A group of its own: a Ctrl-C meant for us does not reach it, and all of it can be ended.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let program = options.program.display();
        let mut leader = command.spawn().with_context(|| format!("{program} cannot be started"))?;
        let said = Said::default();
        if let Some(stderr) = leader.stderr.take() {
            let said = said.clone();
            std::thread::spawn(move || said.listen(stderr));
        }
        Ok(Processes { leader, said })
    }

    /// The address that it listens on, once it is known. Chromium writes port and path into its profile.
    async fn address(&mut self, profile: &Path) -> Result<String> {
        let file = profile.join("DevToolsActivePort");
        let deadline = Instant::now() + START;
        loop {
            if let Some(address) = std::fs::File::open(&file).ok().and_then(address_in) {
                return Ok(address);
            }
            if let Some(status) = self.leader.try_wait()? {
                // Its last words may still be on their way.
                tokio::time::sleep(Duration::from_millis(100)).await;
                bail!("the browser ended at once ({status}){}", self.said.told());
            }
            if Instant::now() > deadline {
                bail!("the browser did not listen within {} s{}", START.as_secs(), self.said.told());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The address of a browser from its `DevToolsActivePort`; `None` while that is not written to its end.
fn address_in(mut file: std::fs::File) -> Option<String> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    let (port, path) = text.split_once('\n')?;
    let port: u16 = port.trim().parse().ok()?;
    let path = path.trim();
    path.starts_with("/devtools/browser/").then(|| format!("ws://127.0.0.1:{port}{path}"))
}

impl Drop for Processes {
    fn drop(&mut self) {
        end_group(&self.leader);
        let _ = self.leader.kill();
        let _ = self.leader.wait();
    }
}

#[cfg(unix)]
fn end_group(leader: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let pid = i32::try_from(leader.id()).ok().and_then(Pid::from_raw);
    // It fails where all have ended already.
    let _ = pid.map(|pid| kill_process_group(pid, Signal::KILL));
}

#[cfg(not(unix))]
fn end_group(leader: &Child) {
    let id = leader.id().to_string();
    let mut command = Command::new("taskkill");
    command.args(["/T", "/F", "/PID", &id]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let _ = command.status();
}

/// The last lines that were printed.
#[derive(Debug, Clone, Default)]
struct Said {
    lines: Arc<Mutex<VecDeque<String>>>,
}

/// Lines that are kept, and bytes of each.
const KEPT: (usize, u64) = (12, 1000);

impl Said {
    /// Keeps the last lines until all that could print has ended.
    fn listen(&self, stderr: ChildStderr) {
        let mut reader = BufReader::new(stderr);
        let mut line = Vec::new();
        while reader.by_ref().take(KEPT.1).read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line).trim().to_owned();
            line.clear();
            let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
            if lines.len() == KEPT.0 {
                lines.pop_front();
            }
            lines.push_back(text);
        }
    }

    fn text(&self) -> String {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// As the end of a sentence.
    fn told(&self) -> String {
        let text = self.text();
        if text.is_empty() { String::new() } else { format!("; it said:\n{text}") }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// What comes of starting a shell script as if it were a browser.
    async fn started(script: &str) -> Result<Browser> {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("browser");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        Browser::launch(&Options { program, sandbox: true }).await
    }

    #[tokio::test]
    async fn a_browser_that_does_not_start_is_heard() {
        let error = started("echo No usable sandbox! >&2; exit 3").await.unwrap_err().to_string();
        assert!(error.starts_with("the browser ended at once"), "{error}");
        assert!(error.ends_with("it said:\nNo usable sandbox!"), "{error}");
        let absent = Options { program: "/nowhere/chromium".into(), sandbox: true };
        let error = Browser::launch(&absent).await.unwrap_err().to_string();
        assert_eq!(error, "/nowhere/chromium cannot be started");
    }

    #[tokio::test]
    async fn what_a_browser_started_ends_with_it() {
        let marker = tempfile::tempdir().unwrap();
        let late = marker.path().join("late");
        let script = format!("(sleep 2; touch {}) & sleep 0.1; exit 1", late.display());
        assert!(started(&script).await.is_err());
        tokio::time::sleep(Duration::from_millis(2500)).await;
        assert!(!late.exists(), "the child outlived its browser");
    }

    #[test]
    fn an_address_is_read_once_it_is_whole() {
        let address = |text: &str| {
            let mut file = tempfile::NamedTempFile::new().unwrap();
            file.write_all(text.as_bytes()).unwrap();
            address_in(file.reopen().unwrap())
        };
        for half in ["", "1234", "1234\n", "1234\n/devtools"] {
            assert_eq!(address(half), None, "{half:?}");
        }
        let whole = address("1234\n/devtools/browser/a-b\n");
        assert_eq!(whole.as_deref(), Some("ws://127.0.0.1:1234/devtools/browser/a-b"));
    }

    #[test]
    fn of_many_lines_the_last_are_kept() {
        let mut noise = Command::new("sh");
        noise.args(["-c", "i=0; while [ $i -lt 50 ]; do echo line $i >&2; i=$((i+1)); done"]);
        let mut child = noise.stderr(Stdio::piped()).spawn().unwrap();
        let said = Said::default();
        said.listen(child.stderr.take().unwrap());
        child.wait().unwrap();
        let text = said.text();
        assert_eq!(text.lines().count(), KEPT.0);
        assert!(text.ends_with("line 49"), "{text}");
    }
}
