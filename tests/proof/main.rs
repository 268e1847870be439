//! What the rules say, proven: the page of each case fails in Chromium on the bundled runtime with the error that the
//! case names, `check` finds the rule, and after its fix the same page runs.
//!
//! A case is a file `cases/RULE/NAME.html`; see `case.rs` for what it says. `PROOF=a,b` proves only those whose path
//! below `cases` holds one of these texts.
#![allow(clippy::disallowed_methods, reason = "tests read what they and the program wrote")]

mod case;
mod fix;
mod seeded;
mod trial;
mod unproven;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use case::Case;
use tests::driver::Browser;
use tests::folder::Folder;
use tests::preview::{Preview, program};
use trial::{Outcome, Trial};
use unproven::UNPROVEN;

/// Pages at once. They wait for each other's engine more than for the network, so that more would only take longer.
const TABS: usize = 2;

#[test]
fn pages_fail_before_the_fix_and_run_after_it() -> Result<()> {
    let cases = case::all(&std::env::var("PROOF").unwrap_or_default())?;
    let trials: Vec<Trial<'_>> = cases.iter().flat_map(Trial::of).collect();
    let site = Folder::of::<&str>(&[])?;
    // Everything is written before anything is served: the preview reloads pages when files change.
    let prepared = in_parallel(&trials, |trial| trial.prepare(site.path()));
    let isolated = Preview::start(program()?.args(["preview", "--port", "0"]).arg(site.path()))?;
    let plain = match cases.iter().all(Case::is_isolated) {
        true => None,
        false => Some(Preview::start(
            program()?.args(["preview", "--port", "0", "--no-isolation"]).arg(site.path()),
        )?),
    };
    let plain_address = plain.as_ref().map_or(&isolated.address, |plain| &plain.address);
    let browser = Browser::start()?;
    let pairs: Vec<_> = trials.iter().zip(prepared).collect();
    let outcomes = in_parallel(&pairs, |(trial, prepared)| match prepared {
        Ok(()) => {
            let address = if trial.case.is_isolated() { &isolated.address } else { plain_address };
            trial.run(&browser, address)
        }
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

#[test]
fn every_rule_has_a_case_or_a_reason_to_have_none() -> Result<()> {
    let listed = Folder::of::<&str>(&[])?.run(&["explain"])?.stdout;
    let rules: BTreeSet<&str> = listed.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let cases = case::all("")?;
    let proven: BTreeSet<&str> = cases.iter().map(|case| case.rule.as_str()).collect();
    let excused: BTreeSet<&str> = UNPROVEN.iter().map(|(rule, _)| *rule).collect();
    let mut wrong = Vec::new();
    for rule in proven.union(&excused).filter(|rule| !rules.contains(*rule)) {
        wrong.push(format!("there is no rule {rule}"));
    }
    for rule in proven.intersection(&excused) {
        wrong.push(format!("{rule} has a case, though UNPROVEN says why it can have none"));
    }
    for rule in rules.iter().filter(|rule| !proven.contains(*rule) && !excused.contains(*rule)) {
        wrong.push(format!("{rule} has no case below tests/proof/cases, and UNPROVEN does not say why"));
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
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
