//! SARIF 2.1.0, which code scanning services read.

use std::collections::BTreeSet;

use lint::{Finding, Rule, Severity};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use project::path::FilePath;
use serde_json::{Value, json};
use syntax::TextRange;

use super::{Checked, View};

pub(super) fn render(view: &View<'_>, checked: &Checked) -> String {
    let used: BTreeSet<&str> = checked.findings.iter().map(|finding| finding.rule.id).collect();
    let rules: Vec<Value> = used.into_iter().filter_map(lint::rule).map(rule).collect();
    let results: Vec<Value> = checked.findings.iter().map(|finding| result(view, finding)).collect();
    let driver = json!({
        "name": "pyscript-lsp",
        "version": env!("CARGO_PKG_VERSION"),
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
        "rules": rules,
    });
    let run = json!({ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
    let schema = "https://json.schemastore.org/sarif-2.1.0.json";
    format!("{:#}\n", json!({ "$schema": schema, "version": "2.1.0", "runs": [run] }))
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "help": { "text": rule.docs, "markdown": rule.docs },
        "helpUri": rule.url(),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(view: &View<'_>, finding: &Finding) -> Value {
    let related: Vec<Value> = finding
        .related
        .iter()
        .map(|other| {
            let mut place = location(view, &other.file, other.range);
            place["message"] = json!({ "text": other.message });
            place
        })
        .collect();
    json!({
        "ruleId": finding.rule.id,
        "level": level(finding.severity),
        "message": { "text": finding.message },
        "locations": [location(view, &finding.file, finding.range)],
        "relatedLocations": related,
    })
}

fn location(view: &View<'_>, file: &FilePath, range: TextRange) -> Value {
    /// What a relative URI cannot hold as it is.
    const RESERVED: &AsciiSet =
        &CONTROLS.add(b' ').add(b'%').add(b'?').add(b'#').add(b'"').add(b'<').add(b'>');
    let (start, end) = view.places(file, range);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": utf8_percent_encode(&view.path(file), RESERVED).to_string() },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "note",
    }
}
