mod json;
mod toml;

use expect_test::Expect;

use super::{Editor, NewValue};
use crate::edit::{TextEdit, apply};
use crate::value::draw::{damaged, plain};
use crate::value::{Format, Parsed, Step};

const TOML: &str = "# the page
name = \"demo\" # keep
packages = [\"a\"]

# where files go
[files]
\"./a.py\" = \"\"   # one
# last words

# libraries
[js_modules.main]
\"u\" = \"v\"

[[fetch]]
from = \"x\"

[[fetch]]
from = \"y\"
";

const JSON: &str = "{
  \"name\": \"demo\",
  \"packages\": [\"a\"],
  \"files\": {
    \"./a.py\": \"\"
  },
  \"one\": {\"x\": 1},
  \"tight\":{\"x\":1,\"y\":2},
  \"empty\": {}
}
";

enum Op<'o> {
    Set(&'o str, NewValue),
    Replace(&'o str, NewValue),
    Rename(&'o str, &'o str),
    Remove(&'o str),
    Add(&'o str, &'o str),
}

/// A path written with `>` between its steps; digits are indices.
fn path(written: &str) -> Vec<Step> {
    let step = |step: &str| step.parse::<usize>().map_or_else(|_| Step::from(step), Step::from);
    written.split('>').map(step).collect()
}

fn parse(format: Format, text: &str) -> Parsed {
    match format {
        Format::Toml => crate::toml::parse(text),
        Format::Json => crate::json::parse(text),
    }
}

fn edits(format: Format, text: &str, op: &Op<'_>) -> Option<Vec<TextEdit>> {
    let parsed = parse(format, text);
    let editor = Editor::new(&parsed, text);
    match op {
        Op::Set(at, value) => editor.set(&path(at), value),
        Op::Replace(at, value) => editor.replace_value(&path(at), value),
        Op::Rename(at, new) => editor.rename_key(&path(at), new),
        Op::Remove(at) => editor.remove(&path(at)),
        Op::Add(at, item) => editor.add_to_array(&path(at), item),
    }
}

fn edit(format: Format, text: &str, op: &Op<'_>) -> String {
    match edits(format, text, op) {
        Some(edits) => apply(text, &edits).unwrap(),
        None => "(no edit)\n".to_owned(),
    }
}

/// Draws, for each operation, the lines that go and those that come, with one line around them.
fn check(format: Format, text: &str, ops: &[Op<'_>], expected: &Expect) {
    let results: Vec<String> = ops.iter().map(|op| difference(text, &edit(format, text, op))).collect();
    expected.assert_eq(&results.join("----\n"));
}

fn difference(before: &str, after: &str) -> String {
    if after == "(no edit)\n" {
        return after.to_owned();
    }
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let same = |a: &mut dyn Iterator<Item = (&&str, &&str)>| a.take_while(|(a, b)| a == b).count();
    let top = same(&mut old.iter().zip(&new));
    let rest = old.len().min(new.len()) - top;
    let bottom = same(&mut old.iter().rev().zip(new.iter().rev())).min(rest);
    let mut lines = Vec::new();
    lines.extend(top.checked_sub(1).map(|at| format!("  {}", old[at])));
    lines.extend(old[top..old.len() - bottom].iter().map(|line| format!("- {line}")));
    lines.extend(new[top..new.len() - bottom].iter().map(|line| format!("+ {line}")));
    lines.extend(new.get(new.len() - bottom).map(|line| format!("  {line}")));
    lines.iter().map(|line| line.trim_end().to_owned() + "\n").collect()
}

fn strings(items: &[&str]) -> NewValue {
    items.iter().copied().collect()
}

fn table(entries: &[(&str, NewValue)]) -> NewValue {
    NewValue::Table(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

/// Whatever the text: an edit leads to a text that reads back as wanted, sound if it was sound, and without anything
/// new that PyScript's own TOML reader gets wrong.
#[test]
fn edits_keep_texts_sound() {
    let ops = [
        Op::Set("name", "x".into()),
        Op::Set("files>z", "x".into()),
        Op::Set("js_modules>main>z", "x".into()),
        Op::Set("new>table>z", true.into()),
        Op::Rename("files", "renamed"),
        Op::Remove("files"),
        Op::Remove("packages"),
        Op::Remove("packages>0"),
        Op::Add("packages", "z"),
        Op::Replace("files", strings(&["q"])),
    ];
    let random = ["[", "]", "{", "}", "\"", "'", ":", "=", ",", "# c\n", "\n", "\r\n", "\\", "🐍", " "];
    let mut made = 0;
    for (format, sample) in [(Format::Toml, TOML), (Format::Json, JSON)] {
        let crlf = sample.replace('\n', "\r\n");
        let marked = format!("\u{feff}{sample}");
        for text in damaged(&[sample, &crlf, &marked], &random).iter().step_by(13) {
            let before = parse(format, text);
            for op in &ops {
                let Some(edits) = edits(format, text, op) else { continue };
                let after = apply(text, &edits).unwrap();
                let parsed = parse(format, &after);
                made += 1;
                assert!(parsed.errors.len() <= before.errors.len(), "{text}\n->\n{after}");
                assert!(parsed.features.len() <= before.features.len(), "{text}\n->\n{after}");
                if format == Format::Toml && before.errors.is_empty() && before.duplicates.is_empty() {
                    let read = after.parse::<toml_edit::DocumentMut>();
                    let was = text.parse::<toml_edit::DocumentMut>();
                    assert!(read.is_ok() || was.is_err(), "{text}\n->\n{after}\n{read:?}");
                }
                if !text.contains("\r\n") {
                    assert!(!after.contains('\r') || text.contains('\r'));
                }
                if *text == crlf {
                    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
                }
                assert_eq!(text.starts_with('\u{feff}'), after.starts_with('\u{feff}'));
            }
        }
    }
    assert!(made > 500, "{made}");
}

#[test]
fn edits_leave_all_other_values_alone() {
    for (format, text) in [(Format::Toml, TOML), (Format::Json, JSON)] {
        let before = parse(format, text);
        let after = parse(format, &edit(format, text, &Op::Set("debug", true.into())));
        for entry in &before.root.as_table().unwrap().entries {
            assert_eq!(plain(after.root.get(&entry.key.text).unwrap()), plain(&entry.value));
        }
    }
}
