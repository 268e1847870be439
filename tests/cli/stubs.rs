//! `stubs`, and what type checkers make of them: a page's code as people write it is clean, what is misspelt is found.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use tests::{repository, tools};

use tests::folder::Folder;

const CHECKERS: [&str; 4] = ["ty==0.0.105", "basedpyright==1.40.2", "pyrefly==1.4.1", "mypy==2.4.1"];

/// The settings that the program tells, with the rules that most people use.
const SETTINGS: &str = "[tool.basedpyright]\ntypeCheckingMode = \"standard\"\nextraPaths = [\"typings\"]\n\
                        [tool.pyrefly]\nsearch-path = [\".\", \"typings\"]\n\
                        [tool.mypy]\nmypy_path = \"typings\"\n\
                        [tool.ty.environment]\nextra-paths = [\"typings\"]\n";

/// Rules for which the stubs silence themselves, in both checkers' words. All others hold for the stubs too.
const SILENCED: &str = "reportIncompatibleMethodOverride = false\nreportIncompatibleVariableOverride = false\n\
                        reportOverlappingOverload = false\n[tool.ty.rules]\nincompatible-method-override = \"ignore\"\n\
                        incompatible-attribute-override = \"ignore\"\nincompatible-property-override = \"ignore\"\n";

/// The example of this test with its stubs.
fn project() -> Result<Folder> {
    let folder = Folder::of::<&str>(&[("pyproject.toml", SETTINGS)])?;
    tests::copy_folder(&repository().join("tests/cli/stubs"), folder.path())?;
    let outcome = folder.run(&["stubs"])?;
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("for PyScript 2026.7.3 to typings."), "{}", outcome.stdout);
    Ok(folder)
}

fn ty(folder: &Path, files: &[&str]) -> Result<String> {
    report("ty", &[&["check", "--output-format", "concise", "--color", "never"], files].concat(), folder)
}

fn basedpyright(folder: &Path, files: &[&str]) -> Result<String> {
    report("basedpyright", files, folder)
}

fn pyrefly(folder: &Path, files: &[&str]) -> Result<String> {
    report("pyrefly", &[&["check", "--output-format", "min-text"], files].concat(), folder)
}

fn mypy(folder: &Path, files: &[&str]) -> Result<String> {
    report("mypy", &[&["--hide-error-context", "--no-pretty"], files].concat(), folder)
}

/// What a checker says when it is started in a folder.
fn report(program: &str, arguments: &[&str], folder: &Path) -> Result<String> {
    let bin = tools::pip("type-checkers", &CHECKERS)?;
    let output = Command::new(bin.join(program)).args(arguments).current_dir(folder).output();
    let output = output.with_context(|| program.to_owned())?;
    Ok(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// The lines of a file that a report speaks of, from 1.
fn lines(report: &str, file: &str) -> BTreeSet<usize> {
    let mention = format!("{file}:");
    let places = report.lines().filter_map(|line| line.split_once(&mention));
    places.filter_map(|(_, rest)| rest.split(':').next()?.parse().ok()).collect()
}

#[test]
fn what_works_is_clean_and_what_is_misspelt_is_found() -> Result<()> {
    let folder = project()?;
    let wrong = String::from_utf8(folder.read("wrong.py")?)?;
    let marked: BTreeSet<usize> = wrong
        .lines()
        .enumerate()
        .filter(|(_, line)| line.ends_with("# wrong"))
        .map(|(at, _)| at + 1)
        .collect();
    assert!(marked.len() > 15, "{marked:?}");
    let files = ["app.py", "wrong.py"];
    for checker in [ty, basedpyright, pyrefly, mypy] {
        let report = checker(folder.path(), &files)?;
        assert_eq!(lines(&report, "app.py"), BTreeSet::new(), "{report}");
        assert_eq!(lines(&report, "wrong.py"), marked, "{report}");
        assert!(!report.contains("typings"), "{report}");
    }
    Ok(())
}

#[test]
fn the_stubs_are_python_without_their_silence() -> Result<()> {
    let folder = project()?;
    folder.write("pyproject.toml", SETTINGS.replace("[tool.ty", &format!("{SILENCED}[tool.ty")))?;
    let mut files = Vec::new();
    stubs_below(&folder.join("typings"), &mut files)?;
    assert!(files.len() > 20, "{files:?}");
    for file in &files {
        let text = std::fs::read_to_string(file)?;
        let is_silence = |line: &&str| ["# ty:", "# pyright:"].iter().any(|start| line.starts_with(start));
        assert!(text.lines().any(|line| is_silence(&line)), "{file}");
        let bare: String =
            text.lines().filter(|line| !is_silence(line)).map(|line| format!("{line}\n")).collect();
        std::fs::write(file, bare)?;
    }
    let mut files: Vec<&str> = files.iter().map(String::as_str).collect();
    let report = ty(folder.path(), &files)?;
    assert!(report.contains("All checks passed!"), "{report}");
    // The other checker takes half a minute for this one.
    files.retain(|file| !file.ends_with("/js.pyi"));
    let report = basedpyright(folder.path(), &files)?;
    assert!(report.contains("0 errors, 0 warnings"), "{report}");
    Ok(())
}

fn stubs_below(folder: &Path, found: &mut Vec<String>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            stubs_below(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "pyi") {
            found.push(path.to_str().context("a path in UTF-8")?.to_owned());
        }
    }
    Ok(())
}

#[test]
fn files_of_others_stay_as_they_are() -> Result<()> {
    let folder = Folder::of(&[("types/js.pyi", "mine: int\n")])?;
    let outcome = folder.run(&["stubs", "types"])?;
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("js.pyi was not written by pyscript-lsp"), "{}", outcome.stderr);
    assert_eq!(folder.read("types/js.pyi")?, b"mine: int\n");
    assert!(!folder.join("types/pyscript").exists());

    let outcome = folder.run(&["stubs", "other"])?;
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.contains("extra-paths = [\"other\"]"), "{}", outcome.stdout);
    assert_eq!(folder.run(&["stubs", "other"])?.code, 0, "a second time");
    Ok(())
}
