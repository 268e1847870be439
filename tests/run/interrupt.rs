//! Ctrl-C ends all that was started.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};
use tests::folder::{Folder, page};

use crate::{PATIENCE, run_in};

#[test]
fn ctrl_c_leaves_nothing_behind() -> Result<()> {
    let folder = Folder::of(&[(
        "index.html",
        page("<script type=\"mpy\">print('begins')\nwhile True: pass</script>"),
    )])?;
    let temporary = tempfile::tempdir()?;
    let mut child = run_in(&folder)?
        .args(["--timeout", PATIENCE, "index.html"])
        .env("TMPDIR", temporary.path())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take().context("no stdout")?).read_line(&mut line)?;
    assert_eq!(line, "begins\n");
    let signal = format!("kill -s INT {}", child.id());
    Command::new("sh").args(["-c", &signal]).status()?;
    assert_eq!(child.wait()?.code(), Some(130));

    let kept: Vec<_> = std::fs::read_dir(temporary.path())?.collect::<Result<_, _>>()?;
    assert!(kept.is_empty(), "the profile is still there: {kept:?}");
    let processes = Command::new("ps").args(["-eo", "args"]).output()?.stdout;
    let place = temporary.path().to_str().context("a path that is text")?;
    let processes = String::from_utf8_lossy(&processes);
    let running: Vec<&str> = processes.lines().filter(|line| line.contains(place)).collect();
    assert!(running.is_empty(), "the browser still runs: {running:?}");
    Ok(())
}
