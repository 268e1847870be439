//! What the page says of the mode that it runs in, and pages on the release that they name.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::process;

const BANNER: &str = "document.querySelector('html > pyscript-lsp-banner')";

fn page(release: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<link rel=\"stylesheet\" href=\"https://pyscript.net/releases/{release}/core.css\">\n\
         <script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>\n{body}"
    )
}

/// Two workers' worth of pages in a folder: `index.html` needs isolation, `old.html` names another release, `plain.html`
/// has a script on the page only.
fn write_pages(folder: &Path) -> Result<()> {
    let worker = "<script type=\"mpy\" worker>print('in a worker')</script>\n";
    let main = "<script type=\"mpy\">from pyscript import window\nwindow.ran = True</script>\n";
    std::fs::write(folder.join("index.html"), page("2026.7.3", worker))?;
    std::fs::write(folder.join("plain.html"), page("2026.7.3", main))?;
    std::fs::write(folder.join("old.html"), page("2024.1.1", main))?;
    Ok(())
}

#[test]
fn a_page_says_what_it_lacks() -> Result<()> {
    let folder = tempfile::tempdir()?;
    write_pages(folder.path())?;
    let browser = Browser::start()?;
    let mut isolated = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    browser.open(&format!("{}index.html", isolated.address))?;
    isolated.expect("index.html (worker 1): in a worker")?;
    assert_eq!(browser.value(BANNER)?, serde_json::Value::Null, "nothing to say");

    browser.open(&format!("{}old.html", isolated.address))?;
    browser.wait("window.ran")?;
    browser.wait(BANNER)?;
    assert_eq!(browser.value(&format!("{BANNER}.shadowRoot"))?, serde_json::Value::Null, "it is closed");
    assert_eq!(browser.value("document.body.querySelector('pyscript-lsp-banner')")?, serde_json::Value::Null);
    browser.screenshot("banner-release")?;

    let mut plain =
        Preview::start(program()?.args(["preview", "--port", "0", "--no-isolation"]).arg(folder.path()))?;
    browser.open(&format!("{}plain.html", plain.address))?;
    browser.wait("window.ran")?;
    assert_eq!(browser.value(BANNER)?, serde_json::Value::Null, "no worker, nothing lacks");
    browser.open(&format!("{}index.html", plain.address))?;
    plain.expect("index.html (worker 1): in a worker")?;
    browser.wait(BANNER)?;
    browser.screenshot("banner-isolation")
}

/// What a release prints of itself, from both runtimes and both threads.
const ITSELF: &str =
    "import sys\nprint('here', sys.implementation.name, '.'.join(map(str, sys.version_info[:2])))";

#[test]
fn a_page_runs_on_the_release_that_it_names() -> Result<()> {
    const RELEASE: &str = "2025.3.1";
    let limit = Duration::from_secs(500);
    process::run(program()?.args(["runtime", "install", "--release", RELEASE]), limit)?;
    let status = program()?.args(["runtime", "status"]).output()?;
    let status = String::from_utf8(status.stdout)?;
    let line = status.lines().find(|line| line.contains(RELEASE)).context("it is not listed")?;
    assert!(line.ends_with("(@pyscript/core 0.6.39, Pyodide 0.27.3, MicroPython 1.24.1)"), "{line}");

    let folder = tempfile::tempdir()?;
    let scripts: String = ["mpy", "py"]
        .iter()
        .flat_map(|flavor| {
            ["", " worker"].map(|place| format!("<script type=\"{flavor}\"{place}>\n{ITSELF}\n</script>\n"))
        })
        .collect();
    std::fs::write(folder.path().join("index.html"), page(RELEASE, &scripts))?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}index.html", preview.address))?;
    for words in [
        "index.html: here micropython 3.4",
        "index.html: here cpython 3.12",
        "): here micropython 3.4",
        "): here cpython 3.12",
    ] {
        preview.expect_part(words)?;
    }
    assert_eq!(browser.value(BANNER)?, serde_json::Value::Null, "nothing differs");
    let requests = browser.requests()?;
    let outside = requests.iter().find(|url| url.starts_with("http") && !url.starts_with(&preview.address));
    assert_eq!(outside, None, "no request leaves this machine");
    assert!(!preview.rest().iter().any(|line| line.contains("the preview runs it")));
    Ok(())
}
