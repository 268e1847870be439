//! Keys that stand twice in one table.

use project::config::ConfigView;
use project::config_text;
use project::path::FilePath;
use syntax::edit::{TextEdit, apply};
use syntax::value::{Duplicate, Entry, Format, Origin, Parsed, Path, Step, Value, ValueKind};
use syntax::{TextRange, TextSize, size, slice};

use super::join;
use crate::config_edit::{difference, edit_text};
use crate::finding::{Fix, Related, Severity};
use crate::html_edit::without_lines;
use crate::rule::Reporter;

pub(super) fn check(reporter: &mut Reporter<'_>, view: &ConfigView<'_>) {
    // What the second key of a half-typed line is, nobody knows yet.
    if !view.parsed.errors.is_empty() {
        return;
    }
    let (own, text) = match view.inline {
        Some(inline) => (&inline.made, inline.text.as_str()),
        None => (view.parsed, &*view.host.text),
    };
    for (shown, duplicate) in view.parsed.duplicates.iter().zip(&own.duplicates) {
        let Some(twice) = Twice::find(own, text, duplicate) else { continue };
        let file = &reporter.document.path;
        let related = Related { file: file.clone(), range: shown.first, message: "the first one".to_owned() };
        let fixes = twice.fixes(view, file);
        let report =
            reporter.report(shown.again, twice.message(view.on_main())).related(related).fixes(fixes);
        if twice.is_section() {
            report.severity(Severity::Warning);
        }
    }
}

/// Two entries of one table with one key.
struct Twice<'a> {
    parsed: &'a Parsed,
    text: &'a str,
    path: Path,
    first: &'a Entry,
    again: &'a Entry,
}

impl<'a> Twice<'a> {
    fn find(parsed: &'a Parsed, text: &'a str, duplicate: &Duplicate) -> Option<Self> {
        let mut path = Path::new();
        let first = entry_at(&parsed.root, duplicate.first, &mut path)?;
        let again = entry_at(&parsed.root, duplicate.again, &mut Path::new())?;
        Some(Twice { parsed, text, path, first, again })
    }

    /// `[files]` twice, which PyScript's reader of TOML joins.
    fn is_section(&self) -> bool {
        let is_header = |entry: &Entry| matches!(entry.origin, Origin::Header(_) | Origin::Implied(_));
        is_header(self.first) && is_header(self.again)
    }

    fn message(&self, on_main: bool) -> String {
        let key = &self.again.key.text;
        if self.is_section() {
            return format!(
                "The table `{key}` is opened twice, which is no TOML: editors and releases before 2026.2.1 refuse it, others \
                 join the two. Write its keys under one header."
            );
        }
        if self.parsed.format == Format::Toml && !on_main {
            return format!(
                "The key `{key}` stands twice, and the TOML reader of editors refuses that. Keep one."
            );
        }
        format!(
            "The key `{key}` stands twice: this one counts, the first has no effect and nobody is told. Keep one."
        )
    }

    fn fixes(&self, view: &ConfigView<'_>, file: &FilePath) -> Vec<Fix> {
        let key = &self.again.key.text;
        let fix = |title: String, safe, edit: TextEdit| {
            let edits = edit_text(view, Some(vec![edit]))?;
            Some(Fix { safe, ..Fix::offered(title, file, edits) })
        };
        if self.is_section() {
            let merged =
                self.merged().and_then(|edit| fix(format!("Write both under one `[{key}]`"), true, edit));
            return merged.into_iter().collect();
        }
        let joined = self.joined().and_then(|edit| fix(format!("Join the two `{key}`"), false, edit));
        // Who wrote two lists may have meant both.
        let is_certain = joined.is_none();
        let removed = self.without_first();
        let removed = removed.and_then(|edit| fix(format!("Remove the first `{key}`"), is_certain, edit));
        joined.into_iter().chain(removed).collect()
    }

    /// The lines of the second section below those of the first, comments among them. `None` where a key stands in both, or
    /// where there are tables inside.
    fn merged(&self) -> Option<TextEdit> {
        let (ValueKind::Table(first), ValueKind::Table(again)) =
            (&self.first.value.kind, &self.again.value.kind)
        else {
            return None;
        };
        let is_plain = |entry: &Entry| matches!(entry.origin, Origin::Plain);
        let is_twice = |entry: &Entry| first.entries.iter().any(|other| other.key.text == entry.key.text);
        if !first.entries.iter().chain(&again.entries).all(is_plain) || again.entries.iter().any(is_twice) {
            return None;
        }
        let line_end = |at: TextSize| {
            let at = usize::from(at);
            self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
        };
        let last_of = |entries: &[Entry], header: &Entry| {
            line_end(entries.last().map_or(header.key.range.end(), |last| last.range.end()))
        };
        let header = usize::from(self.again.key.range.start());
        let start = self.text[..header].rfind('\n').map_or(0, |at| at + 1);
        let below = line_end(self.again.key.range.end());
        let (target, end) = (last_of(&first.entries, self.first), last_of(&again.entries, self.again));
        let moved = self.text.get(below..end)?;
        let break_before = if self.text[..target].ends_with('\n') { "" } else { "\n" };
        let text = [
            self.text.get(..target)?,
            break_before,
            moved,
            if moved.is_empty() || moved.ends_with('\n') { "" } else { "\n" },
            self.text.get(target..start)?.trim_end_matches('\n'),
            if self.text[target..start].trim().is_empty() && end == self.text.len() { "" } else { "\n" },
            self.text.get(end..)?,
        ]
        .concat();
        let after = config_text::parse(&text, self.parsed.format);
        let is_single = after.errors.is_empty() && after.duplicates.len() < self.parsed.duplicates.len();
        is_single.then(|| difference(self.text, &text))
    }

    /// The second with what only the first has. `None` unless both are lists or tables.
    fn joined(&self) -> Option<TextEdit> {
        let kinds = (&self.first.value.kind, &self.again.value.kind);
        if !matches!(
            kinds,
            (ValueKind::Array(_), ValueKind::Array(_)) | (ValueKind::Table(_), ValueKind::Table(_))
        ) {
            return None;
        }
        let mut text = apply(self.text, &[self.without_first()?])?;
        join::add(&mut text, self.parsed.format, &mut self.path.clone(), &self.first.value)?;
        let is_single =
            config_text::parse(&text, self.parsed.format).duplicates.len() < self.parsed.duplicates.len();
        is_single.then(|| difference(self.text, &text))
    }

    fn without_first(&self) -> Option<TextEdit> {
        match (self.parsed.format, self.first.origin) {
            (Format::Toml, Origin::Plain) => Some(without_lines(self.text, self.first.range)),
            (Format::Json, _) => {
                // Another member follows: this one ends with its comma and the blanks behind it.
                let end = self.first.range.end();
                let rest = slice(self.text, TextRange::new(end, TextSize::of(self.text)));
                let after = rest.trim_start().strip_prefix(',')?.trim_start();
                Some(TextEdit::delete(TextRange::new(
                    self.first.range.start(),
                    end + size(rest.len() - after.len()),
                )))
            }
            _ => None,
        }
    }
}

/// The entry whose key stands at a place, and the path of keys to it.
fn entry_at<'v>(value: &'v Value, key: TextRange, path: &mut Path) -> Option<&'v Entry> {
    match &value.kind {
        ValueKind::Table(table) => table.entries.iter().find_map(|entry| {
            path.push(Step::from(entry.key.text.as_str()));
            let found = if entry.key.range == key { Some(entry) } else { entry_at(&entry.value, key, path) };
            if found.is_none() {
                path.pop();
            }
            found
        }),
        ValueKind::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            path.push(Step::from(index));
            let found = entry_at(item, key, path);
            if found.is_none() {
                path.pop();
            }
            found
        }),
        _ => None,
    }
}
