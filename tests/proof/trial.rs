//! One case in one place: written, checked, fixed, and run before and after.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use serde_json::Value;
use tests::copy_folder;
use tests::driver::{Browser, Heard};
use tests::folder::Folder;

use crate::case::{Case, Place};
use crate::fix;

/// A case in a place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trial<'a> {
    pub(crate) case: &'a Case,
    pub(crate) place: Place,
}

/// What came of it.
pub(crate) struct Outcome {
    pub(crate) failed_before: bool,
    pub(crate) passed_after: bool,
    /// What is not as the case says, with all that was heard; empty for a case that is proven.
    pub(crate) accounts: Vec<String>,
}

impl Outcome {
    pub(crate) fn unprepared(error: &anyhow::Error) -> Outcome {
        Outcome { failed_before: false, passed_after: false, accounts: vec![format!("{error:#}")] }
    }
}

impl<'a> Trial<'a> {
    /// The case in each of its places.
    pub(crate) fn of(case: &'a Case) -> impl Iterator<Item = Trial<'a>> {
        case.places.iter().map(move |place| Trial { case, place: *place })
    }

    /// Writes the project twice below `site`, as it is and fixed, and has the program check both.
    ///
    /// # Errors
    /// When the rule does not find the mistake, there is no such fix, or something is found after it.
    pub(crate) fn prepare(&self, site: &Path) -> Result<()> {
        let (files, by_hand) = self.case.files(self.place);
        let before = Folder::at(&site.join(self.folder("before")));
        let after = Folder::at(&site.join(self.folder("after")));
        for (path, text) in &files {
            before.write(path, text)?;
        }
        copy_folder(before.path(), after.path())?;
        let found = before.findings(&[])?;
        let mut of_rule = found.iter().filter(|finding| finding["rule"] == *self.case.rule).peekable();
        ensure!(of_rule.peek().is_some(), "`check` does not find it. It finds:\n{}", list(&found));
        if by_hand.is_empty() {
            fix::apply(&after, &self.case.rule, self.case.fix())?;
        } else if let Some(finding) = of_rule.find(|finding| finding["fixes"][0].is_object()) {
            bail!("a fix is offered: prove it, in place of a change by hand:\n{:#}", finding["fixes"]);
        }
        for (path, text) in &by_hand {
            after.write(path, text)?;
        }
        // Which headers a page has is known to whoever serves it: here, that is us.
        let arguments: &[&str] =
            if self.case.is_isolated() { &["--ignore", "worker-without-isolation"] } else { &[] };
        let mut left = after.findings(arguments)?;
        left.retain(|finding| finding["severity"] == "error" || finding["severity"] == "warning");
        ensure!(
            left.is_empty(),
            "after the fix, `check` finds:\n{}\n{}",
            list(&left),
            contents(&after, &files)
        );
        Ok(())
    }

    /// Runs both projects, which a preview serves at `address`.
    pub(crate) fn run(&self, browser: &Browser, address: &str) -> Outcome {
        let [before, after] = ["before", "after"].map(|state| {
            let until = [self.case.fails(self.place)?, self.case.passes(self.place)?];
            let heard = browser.run(&format!("{address}{}/index.html", self.folder(state)), &until)?;
            Ok((heard, until))
        });
        let account = |account: &str, heard: &Heard| format!("{account}\n{}", everything(heard));
        let failed = before.and_then(|(heard, [fails, passes])| {
            ensure!(
                heard.has(fails),
                account(&format!("before the fix, the page does not say {fails:?}:"), &heard)
            );
            ensure!(
                !heard.has(passes),
                account(&format!("before the fix, the page says {passes:?}:"), &heard)
            );
            Ok(())
        });
        let passed = after.and_then(|(heard, [fails, passes])| {
            let is_silent = heard.errors().next().is_none() && !heard.has(fails);
            ensure!(
                heard.has(passes),
                account(&format!("after the fix, the page does not say {passes:?}:"), &heard)
            );
            ensure!(is_silent, account("after the fix, the page fails:", &heard));
            Ok(())
        });
        Outcome {
            failed_before: failed.is_ok(),
            passed_after: passed.is_ok(),
            accounts: [failed, passed]
                .into_iter()
                .filter_map(|result: Result<()>| Some(format!("{:#}", result.err()?)))
                .collect(),
        }
    }

    /// The folder of the project before or after the fix, below the site.
    fn folder(&self, state: &str) -> String {
        let Place { flavor, thread } = self.place;
        format!("{}/{}/{flavor}-{thread}/{state}", self.case.rule, self.case.name)
    }
}

/// What a page said and showed, for people: without the frames of the runtime.
pub(crate) fn everything(heard: &Heard) -> String {
    let said: String = heard.said.iter().map(|(kind, text)| format!("{kind}: {text}\n")).collect();
    let is_frame = |line: &&str| line.trim().is_empty() || line.starts_with("    at ");
    let lines: String =
        said.lines().filter(|line| !is_frame(line)).map(|line| format!("  {line}\n")).collect();
    format!("{lines}  the page shows: {:?}", heard.shown.trim())
}

/// Findings, one a line.
pub(crate) fn list(findings: &[Value]) -> String {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let line = |finding: &Value| {
        let place = format!("{}:{}", text(finding, "file"), finding["start"]["line"]);
        format!("  {place}: {}: {}\n", text(finding, "rule"), text(finding, "message"))
    };
    if findings.is_empty() { "  nothing\n".to_owned() } else { findings.iter().map(line).collect() }
}

/// What became of the files, for people.
fn contents(folder: &Folder, files: &[(String, String)]) -> String {
    let text = |path: &str| String::from_utf8_lossy(&folder.read(path).unwrap_or_default()).into_owned();
    files.iter().map(|(path, _)| format!("-- {path}\n{}", text(path))).collect()
}
