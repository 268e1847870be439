//! Programs with a time limit, ended together with everything that they started.

use std::fs::OpenOptions;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use tempfile::NamedTempFile;

/// Runs `command` to its end and gives what it wrote to stdout and stderr, in the order in which it came.
///
/// # Errors
/// When it cannot be started, exits with another code than 0 or is still running after `limit`; the error has its output.
pub fn run(command: &mut Command, limit: Duration) -> Result<String> {
    let mut group = Group::spawn(command)?;
    let status = group.wait(limit);
    let output = group.output()?;
    match status? {
        Some(status) if status.success() => Ok(output),
        Some(status) => bail!("{command:?} failed ({status}):\n{output}"),
        None => bail!("{command:?} still ran after {} s:\n{output}", limit.as_secs()),
    }
}

/// A running program and its children. They end when it is dropped.
pub struct Group {
    child: Child,
    log: NamedTempFile,
}

impl Group {
    /// Starts `command` as the leader of a process group, with nothing on stdin; stdout and stderr are kept.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn spawn(command: &mut Command) -> Result<Group> {
        let log = NamedTempFile::new().context("cannot make a file for the output")?;
        let writer = OpenOptions::new().append(true).open(log.path())?;
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(writer.try_clone()?)
            .stderr(writer)
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
        Ok(Group { child, log })
    }

    /// Waits for the leader to end; `None` when it still runs after `limit`.
    ///
    /// # Errors
    /// When the system cannot say.
    pub fn wait(&mut self, limit: Duration) -> Result<Option<ExitStatus>> {
        let deadline = Instant::now() + limit;
        loop {
            match self.child.try_wait()? {
                None if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(20)),
                status => return Ok(status),
            }
        }
    }

    /// What the group has written so far.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn output(&self) -> Result<String> {
        let bytes = std::fs::read(self.log.path())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for Group {
    /// The shell's own `kill` can address a group, and is there on every machine.
    fn drop(&mut self) {
        let _ = Command::new("sh")
            .args(["-c", "kill -s KILL -- \"-$0\"", &self.child.id().to_string()])
            .stderr(Stdio::null())
            .status();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn both_streams_come_back_and_a_failure_shows_them() {
        let both = run(&mut shell("echo out; echo err >&2"), Duration::from_secs(10)).unwrap();
        assert_eq!(both, "out\nerr\n");
        let error = run(&mut shell("echo why; exit 3"), Duration::from_secs(10)).unwrap_err();
        assert!(error.to_string().contains("why"), "{error}");
    }

    #[test]
    fn what_runs_too_long_ends_with_its_children() {
        let marker = tempfile::tempdir().unwrap();
        let late = marker.path().join("late");
        let script = format!("(sleep 1; touch {}) & wait", late.display());
        let error = run(&mut shell(&script), Duration::from_millis(100)).unwrap_err();
        assert!(error.to_string().contains("still ran"), "{error}");
        std::thread::sleep(Duration::from_millis(1300));
        assert!(!late.exists(), "the child outlived its group");
    }
}
