//! Pages and workers that do not answer.

use anyhow::Result;
use tests::driver::Browser;
use tests::preview::{Preview, program};

const CORE: &str =
    "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n";

/// Longer than a worker may be busy.
const LONG: &str = "import time\nend = time.time() + 12\n";

/// Twice as long as a worker may be busy: beats are counted and not time, and on a busy machine they come late.
const HANGS: &str = "import time\nend = time.time() + 22\nwhile time.time() < end:\n    pass\n";

#[test]
fn what_does_not_answer_is_told() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let write = |name: &str, text: String| std::fs::write(folder.path().join(name), text);
    let page = |name: &str, body: &str| write(name, format!("<!doctype html>\n{CORE}{body}\n"));
    // For longer than anything may be busy: pauses, a question to the page, one long wait, many short ones. `time.sleep` of
    // MicroPython is a loop.
    page(
        "pauses.html",
        "<script>window.answer = () => new Promise((done) => setTimeout(done, 12_000));</script>\n\
         <script type=\"mpy\" src=\"pauses.py\"></script>\n\
         <script type=\"mpy\" worker src=\"asks.py\"></script>\n\
         <script type=\"py\" worker src=\"sleeps.py\"></script>\n\
         <script type=\"py\" worker src=\"waits.py\"></script>",
    )?;
    write(
        "pauses.py",
        format!(
            "import asyncio\n{LONG}while time.time() < end:\n    await asyncio.sleep(0.1)\nprint('has paused')\n"
        ),
    )?;
    write("asks.py", "from pyscript import window\nwindow.answer()\nprint('has asked')\n".to_owned())?;
    write("sleeps.py", "import time\ntime.sleep(12)\nprint('has slept')\n".to_owned())?;
    write("waits.py", format!("{LONG}while time.time() < end:\n    time.sleep(0.1)\nprint('has waited')\n"))?;
    page("worker.html", "<script type=\"mpy\" worker src=\"busy.py\"></script>")?;
    write("busy.py", HANGS.to_owned())?;
    // The script is through when its handler keeps the page busy.
    page("page.html", "<script type=\"mpy\" src=\"handler.py\"></script>")?;
    write(
        "handler.py",
        format!(
            "from pyscript import window\n\ndef busy():\n{}\nwindow.setTimeout(busy, 100)\n",
            indented(HANGS)
        ),
    )?;

    let mut command = program()?;
    let mut preview = Preview::start(command.args(["preview", "--port", "0"]).current_dir(folder.path()))?;
    let browser = Browser::start()?;
    for name in ["pauses.html", "worker.html", "page.html"] {
        browser.add(&format!("{}{name}", preview.address))?;
    }
    preview.expect(
        "worker.html (worker 1): warning: Busy for 10 s without a pause: the worker does not answer (the script at \
         worker.html:3:1)",
    )?;
    preview.expect("worker.html (worker 1): no longer busy")?;
    preview.expect(
        "page.html: warning: Busy for 5 s without a pause: the page does not answer (the script at page.html:3:1)",
    )?;
    preview.expect("page.html: no longer busy")?;
    for thread in ["", " (worker 1)", " (worker 2)", " (worker 3)"] {
        preview.expect_part(&format!("pauses.html{thread}: has "))?;
    }
    let others = preview.rest();
    assert!(!others.iter().any(|line| line.contains("usy")), "{}", others.join("\n"));
    Ok(())
}

fn indented(code: &str) -> String {
    code.lines().map(|line| format!("    {line}\n")).collect()
}
