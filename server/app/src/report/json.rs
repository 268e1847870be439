//! One JSON object. Programs read it: fields are added, never changed.

use lint::{Context, FileEdit, Finding, Fix, NewFile, Related};
use project::path::FilePath;
use serde_json::{Value, json};
use syntax::TextRange;

use super::{Checked, Place, View};

pub(super) fn render(view: &View<'_>, checked: &Checked) -> String {
    let findings: Vec<Value> = checked.findings.iter().map(|found| finding(view, found)).collect();
    format!("{:#}\n", json!({ "version": 1, "files": checked.files, "findings": findings }))
}

fn finding(view: &View<'_>, finding: &Finding) -> Value {
    let (start, end) = places(view, &finding.file, finding.range);
    json!({
        "file": view.path(&finding.file),
        "rule": finding.rule.id,
        "severity": finding.severity.as_str(),
        "start": start,
        "end": end,
        "message": finding.message,
        "url": finding.rule.url(),
        "context": finding.context.as_ref().map(|known| context(view, known)),
        "related": finding.related.iter().map(|other| related(view, other)).collect::<Vec<_>>(),
        "fixes": finding.fixes.iter().map(|offered| fix(view, offered)).collect::<Vec<_>>(),
    })
}

fn context(view: &View<'_>, context: &Context) -> Value {
    json!({
        "page": view.path(&context.page),
        "runtime": context.runtime,
        "thread": context.thread,
        "release": context.release,
    })
}

fn related(view: &View<'_>, related: &Related) -> Value {
    let (start, end) = places(view, &related.file, related.range);
    json!({ "file": view.path(&related.file), "start": start, "end": end, "message": related.message })
}

fn fix(view: &View<'_>, fix: &Fix) -> Value {
    let edits: Vec<Value> = fix.edits.iter().map(|change| edit(view, change)).collect();
    let new_files: Vec<Value> = fix.new_files.iter().map(|new| new_file(view, new)).collect();
    json!({ "title": fix.title, "safe": fix.safe, "edits": edits, "new_files": new_files })
}

fn new_file(view: &View<'_>, new: &NewFile) -> Value {
    json!({ "file": view.path(&new.file), "text": new.text })
}

fn edit(view: &View<'_>, change: &FileEdit) -> Value {
    let (start, end) = places(view, &change.file, change.edit.range);
    json!({ "file": view.path(&change.file), "start": start, "end": end, "text": change.edit.text })
}

fn places(view: &View<'_>, file: &FilePath, range: TextRange) -> (Value, Value) {
    let value = |place: Place| json!({ "line": place.line, "column": place.column });
    let (start, end) = view.places(file, range);
    (value(start), value(end))
}
