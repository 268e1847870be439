//! Imports of the API, rewritten for another release.

use knowledge::Release;
use knowledge::api::{self, Kind};
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::python::imports::{Import, ImportedName};
use syntax::python::placement::{indent_of_line, line_end};

use crate::api_uses::{ApiUse, Form};
use crate::unit::Unit;

/// The edits that make a name that is gone one that all releases have, where that changes nothing else: another module to
/// import it from, or another name of the same owner. With what they do, for a menu.
pub(crate) fn renamed(
    unit: &Unit<'_>,
    found: &ApiUse,
    releases: &[Release],
) -> Option<(String, Vec<TextEdit>)> {
    let text = &*unit.python.document.text;
    match &found.form {
        Form::Module(import) => {
            let module = moved_module(import, releases)?;
            let from = import.from.as_ref()?;
            Some((format!("Import from `{module}`"), vec![TextEdit::replace(from.range, module)]))
        }
        Form::Name(import, index) => {
            let name = import.names.get(*index)?;
            let replacement = replacement(&found.path, releases)?;
            let title = match &*replacement {
                "import js" => "Replace by `import js`".to_owned(),
                path => format!("Import `{path}`"),
            };
            Some((title, replace_name(unit, import, name, &statement(&replacement, name)?, text)?))
        }
        Form::Member => {
            let (owner, _) = found.path.rsplit_once('.')?;
            let replacement = replacement(&found.path, releases)?;
            let name = replacement.strip_prefix(owner)?.strip_prefix('.')?;
            let is_one_name = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            // The root of `pyodide` has its modules as attributes.
            let is_below = owner == "pyodide" && name.split('.').count() == 2;
            (is_one_name || is_below)
                .then(|| (format!("Replace by `{name}`"), vec![TextEdit::replace(found.range, name)]))
        }
    }
}

/// What stands for the name in each of the releases: a dotted name, or `import js`.
fn replacement(path: &str, releases: &[Release]) -> Option<String> {
    let replacement = api::lookup(path)?.replacement.clone()?;
    let is_there = |path: &str| releases.iter().all(|release| api::lookup_in(path, *release).is_some());
    (replacement == "import js" || is_there(&replacement)).then_some(replacement)
}

/// The one module that has all names of an import whose module is gone.
fn moved_module(import: &Import, releases: &[Release]) -> Option<String> {
    let from = import.from.as_ref()?;
    let gone = &api::module(&from.module)?.item;
    let moved_to = gone.replacement.clone()?;
    let is_there = |name: &ImportedName| {
        let path = format!("{moved_to}.{}", name.name);
        let is_same = api::lookup(&format!("{}.{}", from.module, name.name))
            .is_some_and(|old| api::lookup(&path).is_some_and(|new| alike(old.kind, new.kind)));
        is_same && releases.iter().all(|release| api::lookup_in(&path, *release).is_some())
    };
    let is_module = api::module(&moved_to).is_some();
    // What was in `pyweb` has a likeness in `pyscript.web`, and other manners.
    let is_likeness = from.module.starts_with("pyweb");
    (is_module && !is_likeness && !import.names.is_empty() && import.names.iter().all(is_there))
        .then_some(moved_to)
}

/// Measured rows of values know less of their kind than described ones.
fn alike(old: Kind, new: Kind) -> bool {
    let is_value =
        |kind| matches!(kind, Kind::Constant | Kind::Object | Kind::AsyncFunction | Kind::Decorator);
    old == new
        || old == Kind::Constant
        || is_value(old) && is_value(new)
        || old == Kind::Function && new == Kind::Decorator
}

/// The statement that binds the replacement under the name that the old import bound.
fn statement(replacement: &str, name: &ImportedName) -> Option<String> {
    let bound = name.bound()?;
    if replacement == "import js" {
        return Some(if bound == "js" { "import js".to_owned() } else { format!("import js as {bound}") });
    }
    let (module, new) = replacement.rsplit_once('.').filter(|(module, _)| api::module(module).is_some())?;
    let alias = if new == bound { String::new() } else { format!(" as {bound}") };
    Some(format!("from {module} import {new}{alias}"))
}

/// Takes a name out of an import statement and puts a statement of its own before that.
fn replace_name(
    unit: &Unit<'_>,
    import: &Import,
    name: &ImportedName,
    statement: &str,
    text: &str,
) -> Option<Vec<TextEdit>> {
    if import.names.len() == 1 {
        return Some(vec![TextEdit::replace(import.range, statement)]);
    }
    let newline = line_end(text, unit.python.tree.range());
    let start = import.range.start();
    let line = text[..usize::from(start)].rfind('\n').map_or(0, |at| at + 1);
    // Behind `;` or a colon no statement can have a line of its own.
    let is_alone = text[line..usize::from(start)].trim().is_empty();
    let indent = indent_of_line(text, start);
    let insert = TextEdit::insert(start, format!("{statement}{newline}{indent}"));
    is_alone.then(|| vec![insert, TextEdit::delete(with_comma(import, name))])
}

/// A name of several, with its alias and the comma on one side.
fn with_comma(import: &Import, name: &ImportedName) -> TextRange {
    let whole =
        |name: &ImportedName| name.alias_range.map_or(name.name_range, |alias| name.name_range.cover(alias));
    let position = import.names.iter().position(|other| other.name_range == name.name_range).unwrap_or(0);
    match (position.checked_sub(1).and_then(|at| import.names.get(at)), import.names.get(position + 1)) {
        (_, Some(next)) => TextRange::new(name.name_range.start(), next.name_range.start()),
        (Some(before), None) => TextRange::new(whole(before).end(), whole(name).end()),
        (None, None) => whole(name),
    }
}
