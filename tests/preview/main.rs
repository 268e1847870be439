//! The preview in Chromium, and against hostile requests.
#![allow(clippy::disallowed_methods, reason = "tests read what they wrote, not the user's project")]

mod cli;
mod diagnostics;
mod editor;
mod frames;
mod hostile;
mod hot;
mod hung;
mod kinds;
mod library;
mod live;
mod modes;
mod packages;
mod pointer;
mod situations;
mod together;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;
use tempfile::TempDir;
use tests::driver::Browser;
use tests::preview::{Preview, program};
use tests::{copy_folder, process, repository};

/// A copy of `site`, with the wheel that its pages install.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Result<Site> {
        let folder = tempfile::tempdir()?;
        let sources = repository().join("tests/preview");
        copy_folder(&sources.join("site"), folder.path())?;
        std::fs::create_dir(folder.path().join("wheels"))?;
        let wheel = folder.path().join("wheels/greeting-1.0-py3-none-any.whl");
        let mut zip = Command::new("python3");
        zip.args(["-m", "zipfile", "-c"]).arg(wheel).args(["greeting.py", "greeting-1.0.dist-info"]);
        process::run(zip.current_dir(sources.join("greeting")), Duration::from_secs(60))?;
        Ok(Site { folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// One browser and one preview for all pages: starting them costs more than the pages.
#[test]
fn pages_run_on_the_bundled_runtime() -> Result<()> {
    let site = Site::new()?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(site.path()))?;
    let browser = Browser::start()?;

    lists_its_pages(&browser, &preview)?;
    for flavor in ["mpy", "py"] {
        runs_main_and_worker(&browser, &mut preview, flavor)?;
    }
    runs_editors_and_terminals(&browser, &preview)?;
    tells_what_fails(&browser, &mut preview)?;
    stands_in_for_other_releases(&browser, &mut preview)?;
    reloads_after_a_save(&browser, &preview, &site)?;

    let outside: Vec<String> = browser
        .requests()?
        .into_iter()
        .filter(|url| {
            !url.starts_with(&preview.address) && !url.starts_with("blob:") && !url.starts_with("data:")
        })
        .collect();
    assert_eq!(outside, Vec::<String>::new(), "no request leaves this machine");
    lists_other_hosts(&browser, &mut preview)?;
    drop(browser);
    assert!(preview.interrupt()?.success(), "Ctrl-C is a clean end");
    Ok(())
}

fn lists_its_pages(browser: &Browser, preview: &Preview) -> Result<()> {
    assert_eq!(browser.open(&preview.address)?, 200);
    let links = browser.value("[...document.links].map(link => link.textContent)")?;
    assert_eq!(
        links,
        serde_json::json!([
            "editor.html",
            "errors.html",
            "mpy.html",
            "other.html",
            "py.html",
            "terminal.html"
        ])
    );
    assert_eq!(browser.value("crossOriginIsolated")?, true);
    Ok(())
}

/// Each of the two scripts uses the page, a wheel, a module in `files`, a data file and a JavaScript module.
fn runs_main_and_worker(browser: &Browser, preview: &mut Preview, flavor: &str) -> Result<()> {
    let page = format!("{flavor}.html");
    browser.open(&format!("{}{page}", preview.address))?;
    browser.wait(
        "document.getElementById('main').textContent && document.getElementById('worker').textContent",
    )?;
    for thread in ["main", "worker"] {
        let shown = browser.value(&format!("document.getElementById('{thread}').textContent"))?;
        assert_eq!(shown, format!("Hello, {thread}: 3 words, 5"), "{flavor}");
    }
    preview.expect(&format!("{page}: opened"))?;
    preview.expect(&format!("{page}: printed in main"))?;
    preview.expect(&format!("{page} (worker 1): printed in worker"))?;
    browser.screenshot(flavor)
}

fn runs_editors_and_terminals(browser: &Browser, preview: &Preview) -> Result<()> {
    browser.open(&format!("{}editor.html", preview.address))?;
    browser.wait("document.querySelector('.mpy-editor-run-button')")?;
    browser.click(".mpy-editor-run-button")?;
    browser
        .wait("document.querySelector('.mpy-editor-output').textContent.includes('six times seven is 42')")?;
    browser.screenshot("editor")?;

    browser.open(&format!("{}terminal.html", preview.address))?;
    browser.wait("document.querySelector('.xterm-rows')?.textContent.includes('in the terminal')")?;
    browser.screenshot("terminal")
}

fn tells_what_fails(browser: &Browser, preview: &mut Preview) -> Result<()> {
    browser.open(&format!("{}errors.html", preview.address))?;
    for line in [
        "errors.html: error: /missing.js could not be loaded",
        "errors.html: warning: careful",
        "errors.html: Python error",
        "  ZeroDivisionError: divide by zero",
        "errors.html (worker 1): Python error",
        "  KeyError: absent",
        "  ZeroDivisionError: division by zero",
    ] {
        preview.expect(line)?;
    }
    let thrown = "errors.html: error: TypeError: Cannot read properties of null (reading 'nothing') (at ";
    preview.expect_part(thrown)?;
    for place in ["errors.html:13:5", "errors.html:16:5", "errors.html:22:5"] {
        preview.expect_part(&format!("{place}, in <module>"))?;
    }
    let rest = preview.rest();
    assert!(!rest.iter().any(|line| line.contains("_pyodide")), "frames of the runtime: {rest:#?}");
    assert!(!rest.iter().any(|line| line.contains("missing.js")), "told twice: {rest:#?}");
    Ok(())
}

fn stands_in_for_other_releases(browser: &Browser, preview: &mut Preview) -> Result<()> {
    browser.open(&format!("{}other.html", preview.address))?;
    browser.wait("document.title === 'MicroPython ran, hooks: object'")?;
    preview.expect(
        "note: other.html asks for PyScript 2024.1.1; the preview runs it on PyScript 2026.7.3 \
         (`pyscript-lsp runtime install --release 2024.1.1` gets that one).",
    )
}

/// What a page itself asks of another host is allowed, and told once.
fn lists_other_hosts(browser: &Browser, preview: &mut Preview) -> Result<()> {
    let other = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    browser.open(&format!("{}other.html", preview.address))?;
    browser.value(&format!(
        "void (new Image().src = 'http://{other}/one.png', new Image().src = 'http://{other}/two')"
    ))?;
    preview.expect(&format!("other.html: loads http://{other}/one.png"))
}

fn reloads_after_a_save(browser: &Browser, preview: &Preview, site: &Site) -> Result<()> {
    let file = site.file("work.py");
    browser.open(&format!("{}mpy.html", preview.address))?;
    browser.wait("document.getElementById('main').textContent")?;
    let code = std::fs::read_to_string(&file)?;
    std::fs::write(&file, code.replace("words, {", "words now, {"))?;
    browser.wait("document.getElementById('main')?.textContent === 'Hello, main: 3 words now, 5'")
}
