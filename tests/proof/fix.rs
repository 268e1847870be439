//! Fixes, applied as people do: by `check --fix`, or one by its title, whose edits an editor makes.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use tests::folder::Folder;

use crate::trial::list;

/// Repairs everything in a project that `rule` finds, by its default fixes or by those whose title begins with `title`.
///
/// # Errors
/// When there is no such fix, or it leaves what it was offered for.
pub(crate) fn apply(folder: &Folder, rule: &str, title: Option<&str>) -> Result<()> {
    match title {
        Some(title) => titled(folder, rule, title),
        None => default(folder, rule),
    }
}

fn default(folder: &Folder, rule: &str) -> Result<()> {
    let found = folder.findings(&["--select", rule])?;
    ensure!(
        found.iter().all(|finding| finding["fixes"][0].is_object()),
        "no fix is offered for:\n{}",
        list(&found)
    );
    let is_safe = found.iter().all(|finding| finding["fixes"][0]["safe"] == true);
    let unsafe_fixes = if is_safe { None } else { Some("--unsafe-fixes") };
    let arguments: Vec<&str> = ["check", "--fix", "--select", rule].into_iter().chain(unsafe_fixes).collect();
    let outcome = folder.run(&arguments)?;
    ensure!(outcome.code == 0, "`{}` leaves:\n{}{}", arguments.join(" "), outcome.stdout, outcome.stderr);
    Ok(())
}

/// One finding after the other, because a fix may move the next one's place.
fn titled(folder: &Folder, rule: &str, title: &str) -> Result<()> {
    /// More than any case has findings.
    const MOST_ROUNDS: usize = 10;
    for _ in 0..MOST_ROUNDS {
        let found = folder.findings(&["--select", rule])?;
        let Some(first) = found.first() else { return Ok(()) };
        let fixes = first["fixes"].as_array().context("no list of fixes")?;
        let is_meant = |fix: &&Value| fix["title"].as_str().is_some_and(|text| text.starts_with(title));
        let fix = fixes.iter().find(is_meant).with_context(|| {
            let titles: Vec<&Value> = fixes.iter().map(|fix| &fix["title"]).collect();
            format!("no fix has a title that begins with {title:?}: {titles:?}\n{}", list(&found))
        })?;
        make(folder, fix["edits"].as_array().context("no list of edits")?)?;
        for new in fix["new_files"].as_array().context("no list of new files")? {
            folder
                .write(new["file"].as_str().context("no file")?, new["text"].as_str().context("no text")?)?;
        }
    }
    bail!("the fix {title:?} leaves the finding that it was offered for")
}

/// Makes the edits of one fix.
fn make(folder: &Folder, edits: &[Value]) -> Result<()> {
    let mut of_file: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for edit in edits {
        of_file.entry(edit["file"].as_str().context("no file")?).or_default().push(edit);
    }
    for (file, edits) in of_file {
        let before = String::from_utf8(folder.read(file)?)?;
        folder.write(file, applied(&before, &edits)?)?;
    }
    Ok(())
}

/// A text after edits that do not overlap.
fn applied(text: &str, edits: &[&Value]) -> Result<String> {
    let mut ranges = Vec::new();
    for edit in edits {
        let range = offset(text, &edit["start"])?..offset(text, &edit["end"])?;
        ranges.push((range, edit["text"].as_str().context("no text")?));
    }
    // From the back, so that places before stay true; insertions at one place keep their order.
    ranges.sort_by_key(|(range, _)| range.start);
    let mut text = text.to_owned();
    for (range, new) in ranges.into_iter().rev() {
        text.replace_range(range, new);
    }
    Ok(text)
}

/// The byte that a place of the JSON report means: line and column count from 1, columns in characters.
fn offset(text: &str, place: &Value) -> Result<usize> {
    let number =
        |key: &str| -> Result<usize> { Ok(usize::try_from(place[key].as_u64().context("no number")?)?) };
    let (line, column) = (number("line")?, number("column")?);
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let characters = text[start..].chars().take(column - 1);
    Ok(start + characters.map(char::len_utf8).sum::<usize>())
}

#[test]
fn edits_are_made_at_lines_and_columns() {
    let place = |line: u32, column: u32| serde_json::json!({"line": line, "column": column});
    let edit = |start, end, text: &str| serde_json::json!({"start": start, "end": end, "text": text});
    let (first, second) = (edit(place(2, 2), place(2, 3), "xx"), edit(place(3, 1), place(3, 1), "end"));
    assert_eq!(applied("é\r\nüäö\n", &[&second, &first]).unwrap(), "é\r\nüxxö\nend");
}
