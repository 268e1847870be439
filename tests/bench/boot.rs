//! How soon Python runs: in a page of the preview, against the same page over the untouched npm packages on a server of
//! plain files, in turn in one browser. And how soon a page runs again after an edit.
//!
//! `cargo bench -p tests --bench boot` fails above the limits. `cargo test` opens each page once and compares nothing.
#![allow(clippy::disallowed_methods, reason = "the pages are ours, not the user's")]
#![allow(clippy::print_stdout, reason = "the numbers are the product")]

#[allow(dead_code, reason = "the other bench uses more of it")]
mod rounds;

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use rounds::{Limit, Spread, compare};
use tests::driver::Browser;
use tests::plain;
use tests::preview::{Preview, program};

const PYODIDE: Limit = Limit::Times(0.55);
const MICROPYTHON: Limit = Limit::Times(0.9);

/// From the edit on disk until the page that shows it runs, by median.
const RELOAD: Duration = Duration::from_millis(500);

fn main() -> Result<ExitCode> {
    let full = std::env::args().any(|argument| argument == "--bench");
    let ours = tempfile::tempdir()?;
    let plain = tempfile::tempdir()?;
    write_pages(ours.path(), plain.path())?;
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(ours.path()))?;
    let addresses = [preview.address.clone(), plain::serve(plain.path().to_owned())?];
    let browser = Browser::start()?;

    let mut is_slow = false;
    for (page, limit, rounds) in [("mpy.html", MICROPYTHON, 31), ("py.html", PYODIDE, 9)] {
        let rounds = if full { rounds } else { 0 };
        let [ours, plain] = addresses.each_ref().map(|address| format!("{address}{page}"));
        for (visit, is_first) in [("again", false), ("first", true)] {
            let comparison = compare(
                format!("first line of {page}, opened {visit} / plain npm files"),
                limit,
                rounds,
                || until_python(&browser, &ours, is_first),
                || until_python(&browser, &plain, is_first),
            )?;
            if full {
                println!("{comparison}");
                is_slow |= comparison.is_slow();
            }
        }
    }
    let reloads = edits(&browser, &addresses[0], ours.path(), if full { 30 } else { 1 })?;
    if !full {
        println!("every page runs; `cargo bench -p tests --bench boot` measures them");
        return Ok(ExitCode::SUCCESS);
    }
    is_slow |= print_edits(reloads);
    Ok(if is_slow { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What a page does as soon as it can.
const CODE: &str = "import js\njs.started = js.performance.now()";

/// Writes the same two pages for the preview and, with the packages, for the server of plain files.
fn write_pages(ours: &Path, plain: &Path) -> Result<()> {
    plain::add_packages(plain)?;
    for (flavor, interpreter) in plain::INTERPRETERS {
        let page = |core: &str, attributes: &str| {
            format!(
                "<!doctype html>\n<link rel=\"stylesheet\" href=\"{core}/core.css\">\n\
                 <script type=\"module\" src=\"{core}/core.js\"></script>\n\
                 <script type=\"{flavor}\"{attributes}>\n{CODE}\n</script>\n"
            )
        };
        let name = format!("{flavor}.html");
        std::fs::write(ours.join(&name), page("https://pyscript.net/releases/2026.7.3", ""))?;
        let config = format!(" config='{{\"interpreter\": \"{interpreter}\"}}'");
        std::fs::write(plain.join(&name), page(plain::CORE, &config))?;
    }
    Ok(())
}

/// From the request for a page until its first line of Python, by the page's own clock. `is_first`: as a browser that has
/// not seen it before.
fn until_python(browser: &Browser, url: &str, is_first: bool) -> Result<Duration> {
    browser.open("about:blank")?;
    if is_first {
        browser.forget()?;
    }
    browser.open(url)?;
    browser.wait("window.started")?;
    let milliseconds = browser.value("window.started")?.as_f64().context("no time")?;
    Ok(Duration::from_secs_f64(milliseconds / 1000.0))
}

/// Saves the open MicroPython page `times` times; how long each took until the page ran the new text.
fn edits(browser: &Browser, address: &str, folder: &Path, times: usize) -> Result<Vec<Duration>> {
    browser.open(&format!("{address}mpy.html"))?;
    browser.wait("window.started")?;
    let file = folder.join("mpy.html");
    let text = std::fs::read_to_string(&file)?;
    let mut took = Vec::new();
    for number in 0..times {
        let marked = text.replace(CODE, &format!("{CODE}\njs.number = {number}"));
        let started = Instant::now();
        std::fs::write(&file, marked)?;
        browser.wait(&format!("window.number === {number}"))?;
        took.push(started.elapsed());
    }
    Ok(took)
}

/// Prints how the times are spread; whether the median is above the limit.
fn print_edits(took: Vec<Duration>) -> bool {
    const STEP: u128 = 50;
    let steps: Vec<u128> = took.iter().map(|time| time.as_millis() / STEP).collect();
    let spread = Spread::of(took);
    let is_late = spread.median > RELOAD;
    let verdict = if is_late { "above" } else { "within" };
    println!("edit of mpy.html until it runs again: {verdict} the limit of {} ms", RELOAD.as_millis());
    println!("  ours      {spread}");
    let (first, last) = (steps.iter().min().copied().unwrap_or(0), steps.iter().max().copied().unwrap_or(0));
    for step in first..=last {
        let count = steps.iter().filter(|each| **each == step).count();
        println!("  {:>5} ms  {}", step * STEP, "#".repeat(count));
    }
    is_late
}
