//! The name that was meant, or the function that is missing.

use project::page::{Handler, Page, Place};
use syntax::edit::TextEdit;
use syntax::{TextRange, size, slice};

use super::elsewhere::{Elsewhere, Kind};
use super::{Look, Missing};
use crate::finding::Fix;
use crate::page_python;
use crate::rule::Reporter;

pub(super) fn fixes(
    look: &Look<'_>,
    reporter: &Reporter<'_>,
    page: &Page,
    handler: &Handler,
    missing: &Missing<'_>,
    elsewhere: Option<&Elsewhere>,
) -> Vec<Fix> {
    let file = &reporter.document.path;
    let value = &handler.value;
    let meant = match elsewhere.map(|found| &found.kind) {
        Some(Kind::Near(name)) => {
            let text = name.clone() + &value.text[missing.name.len()..];
            Some(Fix::offered(format!("Use `{name}`"), file, vec![TextEdit::replace(value.range, text)]))
        }
        Some(Kind::Flavor(flavor)) => {
            let name = format!("{flavor}-{}", handler.event);
            let edits = vec![TextEdit::replace(handler.name_range, name.clone())];
            Some(Fix::offered(format!("Rename to `{name}`"), file, edits))
        }
        Some(Kind::Worker) | None => None,
    };
    let is_alone = missing.of.is_none() && value.text == missing.name;
    let created = if is_alone { create(look, reporter, page, missing.name) } else { None };
    meant.into_iter().chain(created).collect()
}

/// A new function at the end of the last script of the type: inline, or in its file.
fn create(look: &Look<'_>, reporter: &Reporter<'_>, page: &Page, name: &str) -> Option<Fix> {
    let is_ours = |(_, script): &(usize, &project::page::Script)| {
        script.flavor == look.flavor && script.place == Place::Main
    };
    let (index, _) = page.scripts.iter().enumerate().rfind(is_ours)?;
    let unit = page_python::unit(reporter.workspace, reporter.document, index)?;
    let text = &*unit.document.text;
    let code = slice(text, unit.tree.range());
    let line = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let indent = &line[..line.len() - line.trim_start().len()];
    let end = unit.tree.range().start() + size(code.trim_end().len());
    let gap = if code.trim().is_empty() { "\n" } else { "\n\n\n" };
    let function = format!("{gap}{indent}def {name}(event):\n{indent}    print(event.type)");
    // A file ends with a line end, as does the code before an end tag on a line of its own.
    let rest = slice(text, TextRange::new(end, unit.tree.range().end()));
    let last = if rest.contains('\n') { "" } else { "\n" };
    let edits = vec![TextEdit::insert(end, function + last)];
    Some(Fix::offered(format!("Create the function `{name}`"), &unit.document.path, edits))
}
