//! The rules: what they find, why, and how it is fixed.
//!
//! [`check`] is a pure function of a workspace and a file. A rule fires only where the text proves it for that line's
//! context (runtime, version, thread, release, config); where the context is unknown it stays silent.

mod config_edit;
mod config_shape;
mod finding;
mod fixes;
mod rule;
mod rules;
mod suppress;

use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;

pub use finding::{Context, FileEdit, Finding, Fix, Related, Severity, Tag};
pub use fixes::{apply_fixes, default_fixes};
pub use rule::{Example, Rule};
pub use rules::RULES;

use rule::{Check, Reporter};

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Everything the rules find in one file, in source order, without what a comment in it silences.
pub fn check(workspace: &Workspace, file: &FilePath) -> Vec<Finding> {
    let Some(document) = workspace.document(file) else { return Vec::new() };
    let mut findings = Vec::new();
    for rule in RULES {
        let mut reporter = Reporter::new(workspace, document, rule, &mut findings);
        rule.checks.iter().for_each(|check| run(check, &mut reporter, document));
    }
    suppress::apply(document, &mut findings);
    findings.sort_by(|a, b| {
        (a.range.start(), a.range.end(), a.rule.id).cmp(&(b.range.start(), b.range.end(), b.rule.id))
    });
    findings.dedup_by(|a, b| a.range == b.range && a.rule.id == b.rule.id && a.message == b.message);
    findings
}

fn run(check: &Check, reporter: &mut Reporter<'_>, document: &Document) {
    match check {
        Check::Page(check) => {
            if let (Some(html), Some(page)) = (document.html(), document.page()) {
                check(reporter, html, page);
            }
        }
        Check::Python(check) => {
            for unit in reporter.workspace.python_units(document) {
                check(reporter, &unit);
            }
        }
        Check::Config(check) => {
            // What a template engine fills in is not there yet.
            let is_template = |text: &str| text.contains("{{") || text.contains("{%");
            let configs = reporter.workspace.configs(document).into_iter();
            for config in
                configs.filter(|config| !config.inline.is_some_and(|inline| is_template(&inline.text)))
            {
                check(reporter, &config);
            }
        }
    }
}
