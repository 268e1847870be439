//! A project with mistakes of all kinds (`seeded/before`), repaired by `check --fix` into one that runs (`seeded/after`).
//!
//! `UPDATE_EXPECT=1` writes `after` anew: read what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use tests::driver::Browser;
use tests::folder::Folder;
use tests::preview::{Preview, program};
use tests::{copy_folder, repository};

use crate::trial::everything;

/// Page, and texts that are there in the end.
const PAGES: &[(&str, &[&str])] = &[
    (
        "index.html",
        &["the garden is ready", "it was a click", "pressed a send-button", "the worker is there: True"],
    ),
    ("board.html", &["the score is 1", "words"]),
    ("news.html", &["the news are words"]),
    ("start.html", &["the start is made"]),
    ("tasks.html", &["the sum is 3 words", "the tasks are done"]),
];

/// The page whose release is known only once it is pinned: what is wrong with it is found in a second round.
const SECOND_ROUND: &str = "news.html";

/// Path below a folder and content of all its files.
type Contents = BTreeMap<String, String>;

#[test]
fn a_project_full_of_mistakes_is_repaired_and_runs() -> Result<()> {
    let source = repository().join("tests/proof/seeded");
    let folder = Folder::of::<&str>(&[])?;
    copy_folder(&source.join("before"), folder.path())?;
    let before = contents(folder.path())?;
    let untouched = untouched_lines(&folder, &before)?;

    let outcome = folder.run(&["check", "--fix", "--unsafe-fixes"])?;
    ensure!(outcome.code == 0, "`check --fix` leaves:\n{}", outcome.stdout);
    let after = contents(folder.path())?;
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        copy_folder(folder.path(), &source.join("after"))?;
    }
    let expected = contents(&source.join("after"))?;
    ensure!(after.keys().eq(expected.keys()), "other files than in seeded/after: {:?}", after.keys());
    for (path, text) in &after {
        ensure!(*text == expected[path], "{path} is not as in seeded/after, but:\n{text}");
    }
    for (path, lines) in untouched {
        let mut left = after[&path].split_inclusive('\n');
        for line in lines {
            ensure!(
                left.any(|kept| kept == line),
                "{path}: no fix touches this line, and it is gone: {line:?}"
            );
        }
    }
    runs(&folder)?;

    let again = folder.run(&["check", "--fix", "--unsafe-fixes"])?;
    ensure!(again.code == 0 && again.stderr.is_empty(), "a second time changes: {}", again.stderr);
    ensure!(contents(folder.path())? == after, "a second time changes files");
    Ok(())
}

/// The lines of each file that no fix changes, with their line ends.
fn untouched_lines(folder: &Folder, before: &Contents) -> Result<BTreeMap<String, Vec<String>>> {
    let mut touched: BTreeSet<(String, u64)> = BTreeSet::new();
    for finding in folder.findings(&[])? {
        // A mistake in a config has consequences elsewhere, which go with it.
        let edits = finding["fixes"][0]["edits"].as_array();
        for edit in edits.into_iter().flatten() {
            let file = edit["file"].as_str().context("no file")?;
            let line = |key: &str| edit[key]["line"].as_u64().context("no line");
            touched.extend((line("start")?..=line("end")?).map(|line| (file.to_owned(), line)));
        }
    }
    let untouched_of = |(path, text): (&String, &String)| {
        let numbered = (1..).zip(text.split_inclusive('\n'));
        let kept = numbered.filter(|(number, _)| !touched.contains(&(path.clone(), *number)));
        (path.clone(), kept.map(|(_, line)| line.to_owned()).collect())
    };
    Ok(before.iter().filter(|(path, _)| *path != SECOND_ROUND).map(untouched_of).collect())
}

/// Every page says what it is made for, and nothing fails.
fn runs(folder: &Folder) -> Result<()> {
    let preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    for (page, texts) in PAGES {
        let heard = browser.run_until_all(&format!("{}{page}", preview.address), texts)?;
        for text in *texts {
            ensure!(heard.has(text), "{page} does not say {text:?}:\n{}", everything(&heard));
        }
        ensure!(heard.errors().next().is_none(), "{page} fails:\n{}", everything(&heard));
    }
    Ok(())
}

fn contents(folder: &Path) -> Result<Contents> {
    let mut contents = Contents::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        let text = std::fs::read_to_string(entry.path())?;
        contents.insert(entry.file_name().to_string_lossy().into_owned(), text);
    }
    Ok(contents)
}
