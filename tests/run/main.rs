//! `run` with real pages in a real browser.
#![allow(clippy::disallowed_methods, reason = "tests read what the program wrote, not the user's project")]

mod interrupt;
mod starting;

use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::folder::{CORE, Folder, Outcome, page};
use tests::preview::program;
use tests::{browser, system};

/// Seconds that a page may take here: Pyodide on a busy machine.
const PATIENCE: &str = "240";

/// `run` in a folder, with the sandbox that the system allows.
fn run_in(folder: &Folder) -> Result<Command> {
    let mut command = program()?;
    command.current_dir(folder.path()).env("PYSCRIPT_BROWSER", browser::chromium()?).arg("run");
    if system::is_root() {
        command.arg("--no-sandbox");
    }
    Ok(command)
}

fn outcome(command: &mut Command) -> Result<Outcome> {
    let output = command.output()?;
    Ok(Outcome {
        code: output.status.code().context("ended by a signal")?,
        stdout: String::from_utf8(output.stdout)?,
        stderr: String::from_utf8(output.stderr)?,
    })
}

#[test]
fn a_page_that_works_is_like_a_script() -> Result<()> {
    let body = "<script type=\"mpy\">\nimport sys\nfrom pyscript import document\nprint('on the page \\x1b[31m')\n\
                print('careful', file=sys.stderr)\ndocument.body.append('shown')\n</script>\n\
                <script type=\"mpy\" worker>\nprint('in a worker')\n</script>";
    let folder = Folder::of(&[("index.html", page(body))])?;
    let mut command = run_in(&folder)?;
    let ran = outcome(command.args(["--timeout", PATIENCE, "--screenshot", "shot.png", "index.html"]))?;
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let mut printed: Vec<&str> = ran.stdout.lines().collect();
    printed.sort_unstable();
    assert_eq!(printed, ["in a worker", "on the page \\u{1b}[31m"]);
    ensure!(ran.stderr.contains("index.html: error: careful\n"), "{}", ran.stderr);
    ensure!(ran.stderr.contains("index.html: passed in "), "{}", ran.stderr);
    assert_eq!(size_of_png(&folder.read("shot.png")?)?, (1280, 720));
    Ok(())
}

/// Width and height, from the header of a PNG file.
fn size_of_png(bytes: &[u8]) -> Result<(u32, u32)> {
    ensure!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "no PNG");
    let number = |at: usize| bytes[at..at + 4].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    Ok((number(16), number(20)))
}

/// Both runtimes, on the page and in a worker: four pages, two at a time.
#[test]
fn errors_are_told_where_they_were_written() -> Result<()> {
    let folder = Folder::of::<&str>(&[])?;
    let mut expected = Vec::new();
    for flavor in ["mpy", "py"] {
        for thread in ["", " worker"] {
            let path = format!("site/{flavor}{}.html", thread.trim());
            let body = format!(
                "<script type=\"{flavor}\"{thread}>\n  print(\"]]> <&\")\n  {{}}[\"absent\"]\n</script>"
            );
            folder.write(&path, page(&body))?;
            expected.push(path);
        }
    }
    folder.write("site/plain.html", "<p>no Python, not run</p>")?;
    let mut command = run_in(&folder)?;
    command.args([
        "--timeout",
        PATIENCE,
        "--format",
        "github",
        "--junit",
        "report.xml",
        "--jobs",
        "2",
        "site",
    ]);
    let ran = outcome(&mut command)?;
    assert_eq!((ran.code, ran.stderr.as_str()), (1, ""), "{}", ran.stdout);
    for path in &expected {
        let annotation = format!("\n::error file={path},line=5,col=3,title={path} fails::Traceback (most");
        ensure!(ran.stdout.contains(&annotation), "{annotation} is not in\n{}", ran.stdout);
    }
    ensure!(ran.stdout.contains("4 pages: 0 passed, 4 failed"), "{}", ran.stdout);
    let cases = cases_of(&folder)?;
    assert_eq!(cases.len(), 4);
    for (case, path) in cases.iter().zip(&expected) {
        assert_eq!(case["name"], path.as_str());
        let message = case["message"].as_str().context("a message")?;
        ensure!(message.starts_with("KeyError: ") && message.contains("absent"), "{case}");
        let text = case["text"].as_str().context("a text")?;
        ensure!(text.contains(&format!("{path}:5:3, in <module>")), "{case}");
        assert_eq!(case["out"], "]]> <&\n");
    }
    Ok(())
}

/// The test cases of `report.xml`, read by somebody else's XML.
fn cases_of(folder: &Folder) -> Result<Vec<Value>> {
    const READ: &str = "\
import json, xml.etree.ElementTree as tree
cases = tree.parse('report.xml').getroot().iter('testcase')
print(json.dumps([{'name': case.get('name'), 'out': case.findtext('system-out'), 'text': case.findtext('failure'),
                   'message': case.find('failure').get('message')} for case in cases]))";
    let mut python = Command::new(system::program(&["python3"], "python3")?);
    let output = python.args(["-c", READ]).current_dir(folder.path()).output()?;
    serde_json::from_slice(&output.stdout)
        .with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Printed by a task after the script's end; in sight; never.
#[test]
fn a_text_is_waited_for() -> Result<()> {
    let later = |what: &str| {
        page(&format!(
            "<script type=\"mpy\">\nimport asyncio\nfrom pyscript import document\nasync def later():\n    \
             await asyncio.sleep(1)\n    {what}\nasyncio.create_task(later())\n</script>"
        ))
    };
    let folder = Folder::of(&[
        ("printed.html", later("print('all ', 'done')")),
        ("shown.html", later("document.body.append('all  ' + 'done')")),
        ("never.html", later("print('never')")),
    ])?;
    let mut command = run_in(&folder)?;
    let arguments = ["--until-text", "all  done", "--timeout", "20", "printed.html", "never.html"];
    let ran = outcome(command.args(arguments))?;
    assert_eq!(ran.code, 1);
    ensure!(ran.stderr.contains("printed.html: passed in "), "{}", ran.stderr);
    let missing =
        "never.html: error: the text \"all  done\" is neither in the page nor on its console after 20 s\n";
    ensure!(ran.stderr.contains(missing), "{}", ran.stderr);
    ensure!(ran.stderr.ends_with("2 pages: 1 passed, 1 failed\n"), "{}", ran.stderr);
    // Blanks in HTML are shown as one.
    let arguments = ["--until-text", "all done", "--timeout", PATIENCE, "shown.html"];
    let ran = outcome(run_in(&folder)?.args(arguments))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{}", ran.stderr);
    Ok(())
}

/// Workers that share no memory with the page send it no events.
#[test]
fn workers_end_without_isolation_too() -> Result<()> {
    let body = "<script type=\"mpy\" worker>\nprint('ran')\n</script>\n<script type=\"mpy\" worker>\nnone = 0\n1 / none\n</script>";
    let folder = Folder::of(&[("index.html", page(body))])?;
    let ran = outcome(run_in(&folder)?.args(["--no-isolation", "--timeout", PATIENCE, "index.html"]))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (1, "ran\n"), "{}", ran.stderr);
    ensure!(ran.stderr.contains("    index.html:8:1, in <module>\n  ZeroDivisionError"), "{}", ran.stderr);
    ensure!(ran.stderr.ends_with(": 1 error\n"), "{}", ran.stderr);
    Ok(())
}

#[test]
fn a_script_without_end_is_ended() -> Result<()> {
    let body = "<p>before</p>\n<script type=\"mpy\">\nprint('begins')\nwhile True: pass\n</script>";
    let folder = Folder::of(&[("loop.html", page(body))])?;
    let mut command = run_in(&folder)?;
    let ran = outcome(command.args(["--timeout", "12", "--screenshot", "shots", "loop.html"]))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (1, "begins\n"), "{}", ran.stderr);
    let told = "loop.html: error: loop.html:4:1: <script type=\"mpy\"> has not come to its end after 12 s\n";
    ensure!(ran.stderr.contains(told), "{}", ran.stderr);
    assert_eq!(size_of_png(&folder.read("shots/loop.html.png")?)?, (1280, 720));
    Ok(())
}

/// Nothing tells their end, and what runs beside them is waited for.
#[test]
fn scripts_that_cannot_begin_are_told() -> Result<()> {
    let files = r#"<script type="mpy" config='{"files": {"none.py": ""}}'>print(1)</script>"#;
    let target =
        "<script type=\"mpy\" target=\"none\">print(1)</script>\n<script type=\"mpy\">print(2)</script>";
    let running = "<script type=\"py\" config=\"none.toml\">print(1)</script>\n\
                   <script type=\"mpy\" worker src=\"none.py\"></script>\n\
                   <script type=\"mpy\">\nimport asyncio\nawait asyncio.sleep(6)\nprint('ran')\n</script>";
    let folder = Folder::of(&[
        ("core.html", page(target).replace(CORE, "core.js")),
        ("files.html", page(files)),
        ("running.html", page(running)),
        ("target.html", page(target)),
    ])?;
    let pages = ["core.html", "files.html", "running.html", "target.html"];
    let ran = outcome(run_in(&folder)?.args(["--timeout", PATIENCE, "--jobs", "2"]).args(pages))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (1, "running.html: ran\n"), "{}", ran.stderr);
    let both = "these scripts never began, after a failure: <script type=\"mpy\" target=\"none\">, <script type=\"mpy\">\n";
    for line in [
        "core.html: error: /core.js could not be loaded\n",
        &format!("core.html: error: core.html:3:1: {both}"),
        "files.html: error: /none.py could not be loaded\n",
        "files.html: error: files.html:3:1: <script type=\"mpy\" config=",
        "running.html: error: /none.toml could not be loaded\n",
        "running.html: error: running.html:3:1: <script type=\"py\" config=\"none.toml\"> never began, after a failure\n",
        &format!("target.html: error: target.html:3:1: {both}"),
    ] {
        ensure!(ran.stderr.contains(line), "{line} is not in\n{}", ran.stderr);
    }
    ensure!(!ran.stderr.contains("silence"), "{}", ran.stderr);
    Ok(())
}

/// The browser logs every address that it or a page asks for.
#[test]
fn no_request_leaves_the_machine() -> Result<()> {
    let body = "<script type=\"mpy\">\nimport asyncio\nawait asyncio.sleep(4)\nprint('slept')\n</script>";
    let folder = Folder::of(&[("index.html", page(body))])?;
    let browser = folder.join("browser");
    let script = format!(
        "#!/bin/sh\nexec '{}' --log-net-log='{}' \"$@\"\n",
        browser::chromium()?.display(),
        folder.join("log.json").display()
    );
    folder.write("browser", script)?;
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755))?;
    let mut command = run_in(&folder)?;
    let ran = outcome(command.env("PYSCRIPT_BROWSER", &browser).args(["--timeout", PATIENCE, "index.html"]))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "slept\n"), "{}", ran.stderr);
    let log = String::from_utf8(folder.read("log.json")?)?;
    let asked: BTreeSet<&str> =
        log.split("\"url\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ensure!(asked.iter().any(|url| url.ends_with("/index.html")), "the log is empty: {asked:#?}");
    let outside: Vec<&&str> =
        asked.iter().filter(|url| url.starts_with("http") && !url.starts_with("http://127.0.0.1:")).collect();
    ensure!(outside.is_empty(), "{outside:#?}");
    Ok(())
}

#[test]
fn nobody_is_asked_and_what_is_missing_fails() -> Result<()> {
    let body = "<script>alert('one'); console.log(confirm('two'), prompt('three'));</script>\n\
                <script src=\"absent.js\"></script>\n<script>nothing.at.all;</script>";
    let folder = Folder::of(&[("index.html", page(body))])?;
    let ran = outcome(run_in(&folder)?.args(["--timeout", PATIENCE, "index.html"]))?;
    assert_eq!((ran.code, ran.stdout.as_str()), (1, "false null\n"), "{}", ran.stderr);
    for line in [
        "index.html: note: alert(\"one\") was dismissed: nobody is there to answer\n",
        "index.html: note: confirm(\"two\") was dismissed: nobody is there to answer\n",
        "index.html: note: prompt(\"three\") was dismissed: nobody is there to answer\n",
        "index.html: error: /absent.js could not be loaded\n",
        "index.html: error: ReferenceError: nothing is not defined (at index.html:5:9)\n",
        ": 2 errors\n",
    ] {
        ensure!(ran.stderr.contains(line), "{line} is not in\n{}", ran.stderr);
    }
    Ok(())
}
