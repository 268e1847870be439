//! What the rules say, proven: the page of each case fails in Chromium on the bundled runtime with the error that the
//! case names, `check` finds the rule, and after its fix the same page runs.
//!
//! A case is a file `cases/RULE/NAME.html`; see `case.rs` for what it says. `PROOF=NAME` proves only those whose path
//! below `cases` holds that text.
#![allow(clippy::disallowed_methods, reason = "tests read what they and the program wrote")]

mod case;
mod fix;
mod trial;

use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use tests::driver::Browser;
use tests::folder::Folder;
use tests::preview::{Preview, program};
use trial::{Outcome, Trial};

/// Pages at once. They wait for each other's engine more than for the network, so that more would only take longer.
const TABS: usize = 2;

#[test]
fn pages_fail_before_the_fix_and_run_after_it() -> Result<()> {
    let cases = case::all(&std::env::var("PROOF").unwrap_or_default())?;
    let trials: Vec<Trial<'_>> = cases.iter().flat_map(Trial::of).collect();
    let site = Folder::of::<&str>(&[])?;
    // Everything is written before anything is served: the preview reloads pages when files change.
    let prepared = in_parallel(&trials, |trial| trial.prepare(site.path()));
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(site.path()))?;
    let browser = Browser::start()?;
    let pairs: Vec<_> = trials.iter().zip(prepared).collect();
    let outcomes = in_parallel(&pairs, |(trial, prepared)| match prepared {
        Ok(()) => trial.run(&browser, &preview.address),
        Err(error) => Outcome::unprepared(error),
    });
    let table: String = trials.iter().zip(&outcomes).map(|(trial, outcome)| row(trial, outcome)).collect();
    // Past the test's capture: the table is for people, whether it passes or not.
    writeln!(std::io::stderr(), "\n{table}")?;
    let mut accounts = String::new();
    for (trial, outcome) in trials.iter().zip(&outcomes) {
        for account in &outcome.accounts {
            writeln!(accounts, "\n== {} ({}): {account}", trial.case.path(), trial.place)?;
        }
    }
    ensure!(accounts.is_empty(), "these cases are not proven:\n{accounts}");
    Ok(())
}

fn row(trial: &Trial<'_>, outcome: &Outcome) -> String {
    let says = |holds: bool, yes: &'static str, no: &'static str| if holds { yes } else { no };
    format!(
        "{:24} {:10} {:40} {} / {}\n",
        trial.case.rule,
        trial.place.to_string(),
        trial.case.name,
        says(outcome.failed_before, "fails before", "NO ERROR BEFORE"),
        says(outcome.passed_after, "passes after", "FAILS AFTER"),
    )
}

/// What `work` makes of each item, in their order.
fn in_parallel<T: Sync, R: Send + Sync>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Vec<OnceLock<R>> = items.iter().map(|_| OnceLock::new()).collect();
    let take = || {
        let index = next.fetch_add(1, Ordering::Relaxed);
        Some((items.get(index)?, done.get(index)?))
    };
    std::thread::scope(|scope| {
        for _ in 0..TABS {
            scope.spawn(|| {
                while let Some((item, place)) = take() {
                    place.get_or_init(|| work(item));
                }
            });
        }
    });
    done.into_iter().filter_map(OnceLock::into_inner).collect()
}
