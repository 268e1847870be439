//! Moving a page to another release: the addresses it loads, and what changed between the two releases.
//!
//! What has to change is not listed a second time here: the page is looked at as if it were on the new release already, and
//! what the rules about releases then find is repaired by their own safe fixes. What they find and cannot repair is left to the
//! user, and named.

use std::collections::BTreeMap;

use knowledge::Release;
use knowledge::releases::{LoaderFile, Origin};
use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::edit::{self, TextEdit};
use syntax::{TextRange, TextSize};

use crate::finding::{FileEdit, Finding};
use crate::{apply_fixes, check, default_fixes};

/// The rules whose findings come with a release.
const RULES: [&str; 5] =
    ["api-not-in-release", "config-deprecated-key", "config-toml-subset", "legacy-api", "legacy-tag"];

/// Repairs that make others possible: two names of one import are moved one after the other.
const ROUNDS: usize = 6;

/// A page's way to another release.
#[derive(Debug, Clone)]
pub struct Migration {
    /// Where it goes.
    pub to: Release,
    /// Everything that changes, in all files. Never overlapping.
    pub edits: Vec<FileEdit>,
    /// What is wrong there and has no certain repair, with ranges in the texts as they are afterwards.
    pub left: Vec<Finding>,
    /// The words at those places, each once.
    pub left_names: Vec<String>,
}

impl Migration {
    /// What it does, as a menu shows it.
    pub fn title(&self) -> String {
        let title = format!("Move this page to {}", self.to);
        match self.left_names.as_slice() {
            [] => title,
            names if names.len() <= 3 => format!("{title}; left to you: {}", names.join(", ")),
            names => format!("{title}; left to you: {} and {} more", names[..3].join(", "), names.len() - 3),
        }
    }
}

/// What moves a page to a release; `None` where it is there already, or where its addresses are not PyScript's.
pub fn migrate(workspace: &Workspace, page: &FilePath, to: Release) -> Option<Migration> {
    let document = workspace.document(page)?;
    let loads = document.page()?.core()?;
    if loads.loader.origin == Origin::Release(to) && !loads.loader.misspelt {
        return None;
    }
    let moved = edit::apply(&document.text, &addresses(document, to)?)?;
    let mut after = workspace.clone();
    after.set(document.with_text(&moved));
    let mut texts = BTreeMap::from([(page.clone(), moved)]);
    let mut left = Vec::new();
    for _ in 0..ROUNDS {
        left = findings(&after, page);
        let repaired = apply_fixes(&after, &default_fixes(&left, false));
        if repaired.is_empty() {
            break;
        }
        for (file, text) in repaired {
            let Some(document) = after.document(&file).cloned() else { continue };
            after.set(document.with_text(&text));
            texts.insert(file, text);
        }
    }
    let mut left_names: Vec<String> = left.iter().filter_map(|finding| name(&after, finding)).collect();
    left_names.sort_unstable();
    left_names.dedup();
    let edits = texts
        .iter()
        .filter_map(|(file, text)| Some((file, differences(&workspace.document(file)?.text, text))));
    let edits =
        edits.flat_map(|(file, edits)| edits.into_iter().map(|edit| FileEdit { file: file.clone(), edit }));
    Some(Migration { to, edits: edits.collect(), left, left_names })
}

/// The addresses of the new release. What is loaded as a module since 2023.11.1 becomes one.
fn addresses(document: &Document, to: Release) -> Option<Vec<TextEdit>> {
    let (page, html) = (document.page()?, document.html()?);
    let mut edits = Vec::new();
    for tag in &page.loaders {
        let is_official = !matches!(tag.loader.origin, Origin::Local | Origin::Elsewhere);
        let Some(url) = tag.loader.at(to).filter(|url| is_official && *url != tag.url.text) else { continue };
        edits.push(TextEdit::replace(tag.url.range, url));
        let element = html.elements.get(tag.element)?;
        if tag.loader.file == LoaderFile::ClassicJs && element.attribute("type").is_none() {
            edits.push(TextEdit::insert(element.tag.name_range.end(), " type=\"module\""));
        }
    }
    (!edits.is_empty()).then_some(edits)
}

/// What the rules about releases find in the page and in all files that run on it.
fn findings(workspace: &Workspace, page: &FilePath) -> Vec<Finding> {
    let links = workspace.links();
    let of_page = |(file, uses): (&FilePath, &Vec<project::links::Use>)| {
        uses.iter().any(|used| used.page == *page).then(|| file.clone())
    };
    let mut files: Vec<FilePath> = links.uses.iter().filter_map(of_page).collect();
    let configs = links.config_users.iter().filter(|(_, users)| users.contains(page));
    files.extend(configs.map(|(file, _)| file.clone()));
    files.push(page.clone());
    files.sort_unstable();
    files.dedup();
    let found = files.iter().flat_map(|file| check(workspace, file));
    found.filter(|finding| RULES.contains(&finding.rule.id)).collect()
}

/// The word at fault, as a menu shows it.
fn name(workspace: &Workspace, finding: &Finding) -> Option<String> {
    let text = syntax::slice(&workspace.document(&finding.file)?.text, finding.range);
    let line = text.lines().next()?.trim();
    Some(format!("`{}`", line.chars().take(40).collect::<String>()))
}

/// The edits that make one text of the other: whole lines are compared, and of those that differ only what differs is
/// replaced.
fn differences(before: &str, after: &str) -> Vec<TextEdit> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut edits = Vec::new();
    let (mut at, mut from, mut to) = (TextSize::new(0), 0, 0);
    for (in_old, in_new) in common(&old, &new).into_iter().chain([(old.len(), new.len())]) {
        let (gone, come) = (old[from..in_old].concat(), new[to..in_new].concat());
        edits.extend(replacement(at, &gone, &come));
        at += TextSize::of(gone.as_str());
        at += old.get(in_old).map_or(TextSize::new(0), |line| TextSize::of(*line));
        (from, to) = (in_old + 1, in_new + 1);
    }
    edits
}

/// One longest sequence of lines that both have: their numbers in each. Lines between equal ends alone are compared with each
/// other, which takes memory for each pair: where there are too many, nothing in between is common.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    const MOST_PAIRS: usize = 4_000_000;
    let same = |(a, b): &(&&str, &&str)| a == b;
    let start = old.iter().zip(new).take_while(same).count();
    let end = old[start..].iter().rev().zip(new[start..].iter().rev()).take_while(same).count();
    let (inner, other) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    let mut found: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    if inner.len().saturating_mul(other.len()) <= MOST_PAIRS {
        found.extend(longest(inner, other).into_iter().map(|(a, b)| (a + start, b + start)));
    }
    found.extend((0..end).map(|at| (old.len() - end + at, new.len() - end + at)));
    found
}

fn longest(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    // How many lines are common from a pair on.
    let mut counts = vec![0u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            counts[a * width + b] = match old[a] == new[b] {
                true => counts[(a + 1) * width + b + 1] + 1,
                false => counts[(a + 1) * width + b].max(counts[a * width + b + 1]),
            };
        }
    }
    let (mut a, mut b, mut found) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            found.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if counts[(a + 1) * width + b] >= counts[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    found
}

/// Replaces what differs between two texts, the first of which stands at an offset.
fn replacement(at: TextSize, gone: &str, come: &str) -> Option<TextEdit> {
    if gone == come {
        return None;
    }
    let alike = |(a, b): &(char, char)| a == b;
    let start: usize =
        gone.chars().zip(come.chars()).take_while(alike).map(|(letter, _)| letter.len_utf8()).sum();
    let (gone, come) = (&gone[start..], &come[start..]);
    let ends = gone.chars().rev().zip(come.chars().rev());
    let end: usize = ends.take_while(alike).map(|(letter, _)| letter.len_utf8()).sum();
    let range = TextRange::at(at + syntax::size(start), syntax::size(gone.len() - end));
    Some(TextEdit::replace(range, &come[..come.len() - end]))
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use knowledge::releases::newest;
    use testing::Fixture;

    use super::*;

    /// The title and all files that change, afterwards.
    fn moved(fixture: &str, expected: Expect) {
        let fixture = Fixture::parse("/index.html", fixture);
        let workspace = Workspace::from_texts(fixture.texts());
        let page = FilePath::new("/index.html");
        let Some(migration) = migrate(&workspace, &page, newest()) else {
            return expected.assert_eq("nothing to do");
        };
        let mut shown = migration.title() + "\n";
        for (path, text) in fixture.texts() {
            let edits: Vec<TextEdit> = migration
                .edits
                .iter()
                .filter(|edit| edit.file.as_str() == path)
                .map(|edit| edit.edit.clone())
                .collect();
            if !edits.is_empty() {
                shown += &format!("{path}\n{}", edit::apply(text, &edits).unwrap());
            }
        }
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_page_takes_its_files_along() {
        moved(
            r#"<!doctype html>
<link rel="stylesheet" href="https://pyscript.net/releases/2025.11.2/core.css">
<script type="module" src="https://pyscript.net/releases/2025.11.2/core.js"></script>
<script type="py" src="main.py" config="pyscript.toml"></script>
//- /pyscript.toml
packages = ["numpy"]
[files]
"./helper.py" = ""
//- /main.py
import helper
from pyscript.magic_js import current_target, document, window
from pyscript import when, display

def go(event):
    display("gone")

when("click", "button", handler=go)
//- /helper.py
from pyscript.websocket import EventMessage
from pyscript.web import page

page["p"].classes.toggle("on")
"#,
            expect![[r#"
                Move this page to 2026.7.3; left to you: `toggle`
                /index.html
                <!doctype html>
                <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
                <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                <script type="py" src="main.py" config="pyscript.toml"></script>
                /main.py
                import helper
                from pyscript.context import current_target, document, window
                from pyscript import when, display

                def go(event):
                    display("gone")

                when("click", "button")(go)
                /helper.py
                from pyscript.websocket import WebSocketEvent as EventMessage
                from pyscript.web import page

                page["p"].classes.toggle("on")
            "#]],
        );
    }

    #[test]
    fn a_classic_page_says_what_is_left() {
        moved(
            r#"<link rel="stylesheet" href="https://pyscript.net/releases/2022.12.1/pyscript.css">
<script defer src="https://pyscript.net/releases/2022.12.1/pyscript.js"></script>
<py-config>
paths = ["./data.csv"]
</py-config>
<py-repl></py-repl>
<script type="py">
    from pyodide import create_proxy, to_js
    import asyncio

    Element("out").write("é")
    display("x")
</script>
//- /data.csv
"#,
            expect![[r#"
                Move this page to 2026.7.3; left to you: `Element`, `py-repl`
                /index.html
                <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
                <script type="module" defer src="https://pyscript.net/releases/2026.7.3/core.js"></script>
                <py-config>

                [files]
                "./data.csv" = ""
                </py-config>
                <py-repl></py-repl>
                <script type="py">
                    from pyodide.ffi import create_proxy
                    from pyodide.ffi import to_js
                    import asyncio
                    from pyscript import display

                    Element("out").write("é")
                    display("x")
                </script>
            "#]],
        );
    }

    #[test]
    fn there_is_nothing_to_move() {
        for page in [
            "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>",
            "<script type=\"module\" src=\"./core.js\"></script><script type=\"py\">1</script>",
            "<p>",
        ] {
            moved(page, expect!["nothing to do"]);
        }
    }

    #[test]
    fn differences_make_one_text_of_the_other() {
        let texts =
            ["", "a\n", "a\nb\nc\n", "a\nx\nc\nd", "ä\nb\nö", "b\nc\na\n", "c\r\nb\r\n", "a\nb\nb\nc\nb\n"];
        for before in texts {
            for after in texts {
                let edits = differences(before, after);
                assert_eq!(
                    edit::apply(before, &edits).as_deref(),
                    Some(after),
                    "{before:?} {after:?} {edits:?}"
                );
            }
        }
        assert_eq!(differences("a\nb1c\nd\n", "a\nb2c\nd\n"), [TextEdit::replace(syntax::range(3, 4), "2")]);
    }
}
