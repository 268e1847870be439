//! What the program costs, each against a baseline that runs in turn with it: `check` over a thousand small files against
//! reading and parsing them with tree-sitter alone; the server's start, and its answers while somebody types in a page of
//! a thousand lines, against a tower-lsp server that knows nothing.
//!
//! `cargo bench -p tests` measures the release build and fails above the limits, [`TIMES`] and [`MORE`]. `cargo test` runs the same code once, on
//! few files and in the build it has, and compares nothing: what takes part still works.
//!
//! Both baselines are this program again, started as the other one is, so that each side pays for a process.
#![allow(clippy::disallowed_methods, reason = "the baseline reads files as plainly as can be")]
#![allow(clippy::print_stdout, reason = "the numbers are the product")]

mod baseline;
mod corpus;
mod page;
mod rounds;
mod start;
mod typing;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use rounds::{Comparison, Limit, compare};
use serde_json::Value;
use typing::Session;

/// Work that takes as long as something else: the same order of magnitude.
const TIMES: Limit = Limit::Times(2.0);

/// An answer that nobody waits for: of the 100 ms that feel like none, most belong to the editor.
const MORE: Limit = Limit::Milliseconds(2.0);

fn main() -> Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [baseline::PARSE, folder] => baseline::parse(Path::new(folder)),
        [baseline::SERVE] => baseline::serve(),
        _ => measure(arguments.iter().any(|argument| argument == "--bench")),
    }
}

fn measure(full: bool) -> Result<ExitCode> {
    let (files, rounds) = if full { (1000, 15) } else { (20, 1) };
    let folder = tempfile::tempdir()?;
    corpus::write(folder.path(), files)?;
    let mut comparisons = vec![
        compare(
            format!("check of {files} files / tree-sitter alone"),
            TIMES,
            rounds,
            || check(folder.path()),
            || parse_alone(folder.path()),
        )?,
        compare(
            "start of the server / empty tower-lsp server".to_owned(),
            TIMES,
            rounds,
            || start::until_initialized(&mut ours()?),
            || start::until_initialized(&mut nothing()?),
        )?,
    ];
    comparisons.extend(while_typing(if full { 200 } else { 1 })?);
    if !full {
        println!("both sides of all comparisons work; `cargo bench -p tests` measures them");
        return Ok(ExitCode::SUCCESS);
    }
    for comparison in &comparisons {
        println!("{comparison}");
    }
    let slow = comparisons.iter().any(Comparison::is_slow);
    Ok(if slow { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn while_typing(rounds: usize) -> Result<[Comparison; 2]> {
    let mut server = Session::start(&mut ours()?)?;
    let mut empty = Session::start(&mut nothing()?)?;
    let completion = compare(
        "completion behind `document.` / empty reply".to_owned(),
        MORE,
        rounds,
        || {
            let [completion, _] = server.round()?;
            has_query_selector(&completion.result).map(|()| completion.took)
        },
        || Ok(empty.round()?[0].took),
    )?;
    let hover = compare(
        "hover of `querySelector` / empty reply".to_owned(),
        MORE,
        rounds,
        || {
            let [_, hover] = server.round()?;
            let markdown = hover.result["contents"]["value"].as_str().unwrap_or_default();
            ensure!(markdown.contains("querySelector"), "{}", hover.result);
            Ok(hover.took)
        },
        || Ok(empty.round()?[1].took),
    )?;
    Ok([completion, hover])
}

fn has_query_selector(completion: &Value) -> Result<()> {
    let items = completion.as_array().or(completion["items"].as_array()).context("no items")?;
    ensure!(items.iter().any(|item| item["label"] == "querySelector"), "{} items without it", items.len());
    Ok(())
}

fn ours() -> Result<Command> {
    let mut command = Command::new(tests::binary()?);
    command.arg("lsp");
    Ok(command)
}

fn nothing() -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(baseline::SERVE);
    Ok(command)
}

fn check(folder: &Path) -> Result<Duration> {
    // The generated project has mistakes, so 1 is right, too; they are printed, as in life.
    timed(Command::new(tests::binary()?).args(["check", "--format", "json"]).arg(folder), &[0, 1])
}

fn parse_alone(folder: &Path) -> Result<Duration> {
    timed(Command::new(std::env::current_exe()?).arg(baseline::PARSE).arg(folder), &[0])
}

fn timed(command: &mut Command, codes: &[i32]) -> Result<Duration> {
    let started = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    let took = started.elapsed();
    let code = status.code().with_context(|| format!("{command:?}: {status}"))?;
    ensure!(codes.contains(&code), "{command:?} ended with {code}");
    Ok(took)
}
