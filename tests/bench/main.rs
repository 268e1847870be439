//! Two ratios, each against a baseline that runs in turn with it: `check` over a thousand small files against reading and
//! parsing them with tree-sitter alone, and the server's start against a tower-lsp server that does nothing.
//!
//! `cargo bench -p tests` measures the release build and fails above the limits. `cargo test` runs the same code once, on
//! few files and in the build it has, and compares nothing: what takes part still works.
//!
//! Both baselines are this program again, started as the other one is, so that each side pays for a process.
#![allow(clippy::disallowed_methods, reason = "the baseline reads files as plainly as can be")]
#![allow(clippy::print_stdout, reason = "the numbers are the product")]

mod baseline;
mod corpus;
mod rounds;
mod start;

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use rounds::{Comparison, compare};

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
    let comparisons = [
        compare(
            format!("check of {files} files / tree-sitter alone"),
            rounds,
            || check(folder.path()),
            || parse_alone(folder.path()),
        )?,
        compare(
            "start of the server / empty tower-lsp server".to_owned(),
            rounds,
            || start::until_initialized(Command::new(tests::binary()?).arg("lsp")),
            || start::until_initialized(Command::new(std::env::current_exe()?).arg(baseline::SERVE)),
        )?,
    ];
    if !full {
        println!("both sides of both comparisons work; `cargo bench -p tests` measures them");
        return Ok(ExitCode::SUCCESS);
    }
    for comparison in &comparisons {
        println!("{comparison}");
    }
    let slow = comparisons.iter().any(Comparison::is_slow);
    Ok(if slow { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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
