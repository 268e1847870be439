//! Indentations that Python accepts, each tried before it is offered.

use knowledge::Flavor;
use project::page::Script;
use syntax::edit::{TextEdit, apply};
use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, TextSize, slice};

use super::layout::{Fault, Layout, Line};

/// A way to indent the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repair {
    pub(super) title: String,
    /// Only comments move.
    pub(super) is_safe: bool,
    pub(super) edits: Vec<TextEdit>,
}

/// What makes the code sound, the most likely first.
pub(super) fn repairs(text: &str, script: &Script, layout: &Layout<'_>, fault: &Fault) -> Vec<Repair> {
    let lines = layout.lines();
    let code = script.code.range();
    let candidates = [
        comments_like_code(text, code, &lines),
        first_like_second(text, &lines),
        tabs_to_spaces(text, &lines, 4),
        tabs_to_spaces(text, &lines, 8),
        like_the_line_before(text, &lines, fault),
    ];
    let is_sound = |repair: &Repair| {
        let Some(after) = apply(text, &repair.edits) else { return false };
        let end = code.end() + TextSize::of(&after) - TextSize::of(text);
        Layout::new(&after, TextRange::new(code.start(), end)).fault(script.flavor == Flavor::Py).is_none()
    };
    candidates.into_iter().flatten().filter(is_sound).collect()
}

/// The comments before the first statement moved to its column.
fn comments_like_code(text: &str, code: TextRange, lines: &[Line]) -> Option<Repair> {
    let first = lines.first()?;
    let above = TextRange::new(code.start(), first.indentation.start());
    let comments = tokens(text, above).filter(|token| token.kind == TokenKind::Comment);
    let wanted = slice(text, first.indentation);
    let edits: Vec<TextEdit> = comments
        .filter_map(|comment| {
            let before = slice(text, TextRange::new(code.start(), comment.range.start()));
            let blanks = before.rfind('\n').map(|at| &before[at + 1..])?;
            let range = TextRange::new(comment.range.start() - TextSize::of(blanks), comment.range.start());
            Some(TextEdit::replace(range, wanted))
        })
        .collect();
    let title = "Indent the first comment like the code".to_owned();
    (!edits.is_empty()).then_some(Repair { title, is_safe: true, edits })
}

fn first_like_second(text: &str, lines: &[Line]) -> Option<Repair> {
    let [first, second, ..] = lines else { return None };
    let edit = TextEdit::replace(first.indentation, slice(text, second.indentation));
    let title = "Indent the first line like the second".to_owned();
    (!first.opens_block).then_some(Repair { title, is_safe: false, edits: vec![edit] })
}

fn tabs_to_spaces(text: &str, lines: &[Line], width: usize) -> Option<Repair> {
    let tabbed = lines.iter().filter(|line| slice(text, line.indentation).contains('\t'));
    let edits: Vec<TextEdit> = tabbed
        .map(|line| {
            let columns = slice(text, line.indentation).chars().fold(0, |column, blank| match blank {
                '\t' => (column / width + 1) * width,
                _ => column + 1,
            });
            TextEdit::replace(line.indentation, " ".repeat(columns))
        })
        .collect();
    let title = format!("Indent with spaces, {width} for a tab");
    (!edits.is_empty()).then_some(Repair { title, is_safe: false, edits })
}

/// The line, and those after it that stand in its column, moved to the column of the line before.
fn like_the_line_before(text: &str, lines: &[Line], fault: &Fault) -> Option<Repair> {
    let before = fault.before.filter(|before| !before.opens_block)?;
    let same = |line: &&Line| slice(text, line.indentation) == slice(text, fault.line.indentation);
    let moved = lines.iter().skip_while(|line| **line != fault.line).take_while(same);
    let wanted = slice(text, before.indentation);
    let edits = moved.map(|line| TextEdit::replace(line.indentation, wanted)).collect();
    Some(Repair { title: "Indent it like the line before".to_owned(), is_safe: false, edits })
}
