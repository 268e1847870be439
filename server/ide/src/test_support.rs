//! Runs features on fixtures and draws what they answer.

use expect_test::Expect;
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::{TextRange, TextSize};
use testing::Fixture;

use crate::completion::{Completion, Insert, complete};
use crate::definition::definitions;
use crate::hover::hover;
use crate::signature::{Signature, signature_help};

/// Compares the items at `$0` with a drawing: one line each, `label  rank  insert  ‹detail›`, after the line of the
/// source with what they replace in brackets. Only the first `limit` items are drawn.
pub(crate) fn check_completion(fixture: &str, limit: usize, expect: Expect) {
    let (drawing, left) = drawn_items(fixture, limit);
    let rest = if left > 0 { format!("and {left} more\n") } else { String::new() };
    expect.assert_eq(&(drawing + &rest));
}

/// As [`check_completion`], where the number of further items is no matter: it changes with what browsers have.
pub(crate) fn check_first_items(fixture: &str, limit: usize, expect: Expect) {
    expect.assert_eq(&drawn_items(fixture, limit).0);
}

fn drawn_items(fixture: &str, limit: usize) -> (String, usize) {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    let path = FilePath::new(path);
    let text = workspace.document(&path).unwrap().text.clone();
    let items = complete(&workspace, &path, offset).items;
    (draw_items(&text, &items, limit), items.len().saturating_sub(limit))
}

/// The labels at `$0`, best first.
pub(crate) fn labels(fixture: &str) -> Vec<String> {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    complete(&workspace, &FilePath::new(path), offset).items.into_iter().map(|item| item.label).collect()
}

/// The text of the file after the item of that label was taken, stops of snippets as they are.
pub(crate) fn taken(fixture: &str, label: &str) -> String {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    let path = FilePath::new(path);
    let items = complete(&workspace, &path, offset).items;
    let item = items.iter().find(|item| item.label == label).unwrap_or_else(|| {
        let labels: Vec<&str> = items.iter().map(|item| item.label.as_str()).collect();
        panic!(
            "no item {label:?} among {labels:?} in\n{text}",
            text = workspace.document(&path).unwrap().text
        )
    });
    let snippet = match &item.insert {
        Insert::Text(text) => text,
        Insert::Snippet { snippet, .. } => snippet,
    };
    // An editor may keep what stands behind the cursor: then it must not be part of what is written.
    let text = &*workspace.document(&path).unwrap().text;
    let rest = syntax::slice(text, TextRange::new(offset, item.replace.end()));
    let is_word = rest.chars().all(char::is_alphanumeric);
    assert!(is_word || item.replaces_rest, "{label:?} may leave {rest:?} behind in\n{text}");
    let mut edits = item.additional.clone();
    edits.push(syntax::edit::TextEdit { range: item.replace, text: snippet.clone() });
    edits.sort_by_key(|edit| edit.range.start());
    syntax::edit::apply(text, &edits).expect("the edits fit")
}

/// Compares the hover at `$0` with a drawing: the line with the range underlined, then the Markdown.
pub(crate) fn check_hover(fixture: &str, expect: Expect) {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    let path = FilePath::new(path);
    let text = workspace.document(&path).unwrap().text.clone();
    let drawing = match hover(&workspace, &path, offset) {
        Some(hover) => format!("{}{}", underlined(&text, hover.range), hover.markdown),
        None => "nothing\n".to_owned(),
    };
    expect.assert_eq(&drawing);
}

/// Compares the signatures at `$0` with a drawing: one block each, the active one marked by `>`, the active parameter in
/// brackets and explained.
pub(crate) fn check_signature(fixture: &str, expect: Expect) {
    let fixture = Fixture::parse("/index.html", fixture);
    let (path, offset) = fixture.cursor();
    let workspace = Workspace::from_texts(fixture.texts());
    let Some(help) = signature_help(&workspace, &FilePath::new(path), offset) else {
        return expect.assert_eq("nothing\n");
    };
    let mut drawing = String::new();
    for (index, signature) in help.signatures.iter().enumerate() {
        drawing += if index == help.active { "> " } else { "  " };
        drawing += &draw_signature(signature);
    }
    expect.assert_eq(&drawing);
}

/// Asks for completion, hover, definitions and signatures at every offset of every file; panics and ranges that do not fit fail the test.
pub(crate) fn ask_everywhere(fixture: &str) {
    let fixture = Fixture::parse("/index.html", fixture);
    let workspace = Workspace::from_texts(fixture.texts());
    for (path, text) in fixture.texts() {
        let path = FilePath::new(path);
        for offset in (0..=text.len()).filter(|offset| text.is_char_boundary(*offset)) {
            let offset = syntax::size(offset);
            for item in complete(&workspace, &path, offset).items {
                assert!(fits(text, item.replace), "{path} {offset:?} {item:?}");
                assert!(item.replace.contains_inclusive(offset), "{path} {offset:?} {item:?}");
                assert!(
                    item.additional.iter().all(|edit| fits(text, edit.range)),
                    "{path} {offset:?} {item:?}"
                );
            }
            if let Some(hover) = hover(&workspace, &path, offset) {
                assert!(fits(text, hover.range), "{path} {offset:?} {hover:?}");
                assert!(hover.range.contains_inclusive(offset), "{path} {offset:?} {hover:?}");
            }
            for found in definitions(&workspace, &path, offset) {
                let text = &workspace.document(&found.file).expect("it was read").text;
                assert!(fits(text, found.name) && fits(text, found.whole), "{path} {offset:?} {found:?}");
            }
            if let Some(help) = signature_help(&workspace, &path, offset) {
                let active = &help.signatures[help.active];
                assert!(active.active_parameter.is_none_or(|at| at < active.parameters.len()), "{active:?}");
            }
        }
    }
}

/// As [`ask_everywhere`], with each of the file's beginnings in the place of the file, asked at its end.
pub(crate) fn ask_every_prefix(path: &str, text: &str, others: &[(&str, &str)]) {
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        let texts = others.iter().copied().chain([(path, &text[..end])]);
        let workspace = Workspace::from_texts(texts);
        let path = FilePath::new(path);
        complete(&workspace, &path, syntax::size(end));
        signature_help(&workspace, &path, syntax::size(end));
        definitions(&workspace, &path, syntax::size(end));
        hover(&workspace, &path, syntax::size(end / 2));
        hover(&workspace, &path, syntax::size(end));
    }
}

fn draw_signature(signature: &Signature) -> String {
    let Some(active) = signature.active_parameter else { return format!("{}\n", signature.label) };
    let parameter = &signature.parameters[active];
    let label = signature.label.replacen(&parameter.label, &format!("⟦{}⟧", parameter.label), 1);
    match parameter.documentation.as_str() {
        "" => format!("{label}\n"),
        words => format!("{label}\n    {words}\n"),
    }
}

fn draw_items(text: &str, items: &[Completion], limit: usize) -> String {
    let mut drawing = String::new();
    let mut replaced: Option<TextRange> = None;
    for item in items.iter().take(limit) {
        if replaced != Some(item.replace) {
            drawing += &bracketed(text, item.replace);
            replaced = Some(item.replace);
        }
        let insert = match &item.insert {
            Insert::Text(text) => text,
            Insert::Snippet { snippet, .. } => snippet,
        };
        let insert = if *insert == item.label { String::new() } else { format!(" {insert:?}") };
        let detail = item.detail.as_ref().map_or(String::new(), |detail| format!(" ({detail})"));
        let old = if item.deprecated { " deprecated" } else { "" };
        drawing += &format!("{} {}{insert}{detail}{old}\n", item.rank, item.label);
    }
    if items.is_empty() { "nothing\n".to_owned() } else { drawing }
}

fn bracketed(text: &str, range: TextRange) -> String {
    let (start, end) = line_of(text, range);
    let (from, to) = (usize::from(range.start()), usize::from(range.end()));
    format!("{}⟦{}⟧{}\n", &text[start..from], &text[from..to], &text[to..end])
}

fn underlined(text: &str, range: TextRange) -> String {
    let (start, end) = line_of(text, range);
    let (from, to) = (usize::from(range.start()), usize::from(range.end()));
    let indent = text[start..from].chars().count();
    let width = text[from..to].chars().take_while(|c| *c != '\n').count().max(1);
    format!("{}\n{}{}\n", &text[start..end], " ".repeat(indent), "^".repeat(width))
}

/// The first line of a range, to the end of the range's last line.
fn line_of(text: &str, range: TextRange) -> (usize, usize) {
    let (from, to) = (usize::from(range.start()), usize::from(range.end()));
    let start = text[..from].rfind('\n').map_or(0, |at| at + 1);
    let end = text[to..].find('\n').map_or(text.len(), |at| to + at);
    (start, end)
}

fn fits(text: &str, range: TextRange) -> bool {
    range.end() <= TextSize::of(text)
        && text.is_char_boundary(range.start().into())
        && text.is_char_boundary(range.end().into())
}
