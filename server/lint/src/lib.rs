//! The rules: what they find, why, and how it is fixed.
//!
//! [`check`] is a pure function of a workspace and a file. A rule fires only where the text proves it for that line's
//! context (runtime, version, thread, release, config); where the context is unknown it stays silent.

mod api_fixes;
mod api_names;
mod api_uses;
mod browser_class;
mod config_edit;
mod config_shape;
mod finding;
mod fixes;
mod handlers;
mod html_edit;
mod js_errors;
mod js_imports;
mod migrate;
mod page_python;
mod python_imports;
mod rule;
mod rules;
mod suppress;
mod unit;
mod words;

use project::config::ConfigView;
use project::document::FileKind;
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::TextRange;
use syntax::value::Format;

pub use api_names::{Spelled, spell_ffi};
pub use finding::{Context, FileEdit, Finding, Fix, NewFile, Related, Severity, Tag};
pub use fixes::{apply_fixes, default_fixes};
pub use migrate::{Migration, migrate};
pub use rule::{Example, Rule};
pub use rules::RULES;
pub use suppress::ignoring;

use rule::{Check, Reporter};

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Everything the rules find in one file, in source order, without what a comment in it silences.
pub fn check(workspace: &Workspace, file: &FilePath) -> Vec<Finding> {
    let known = workspace.document(file).filter(|document| workspace.is_checked(document));
    let Some(document) = known else { return Vec::new() };
    let Some(first) = RULES.first() else { return Vec::new() };
    let mut reporter = Reporter::new(workspace, document, first);
    check_page(&mut reporter);
    check_python(&mut reporter);
    check_javascript(&mut reporter);
    check_configs(&mut reporter);
    let mut findings = reporter.finish();
    let ignores = suppress::apply(workspace, document, &mut findings);
    let mut reporter = Reporter::new(workspace, document, &rules::unused_suppression::RULE);
    rules::unused_suppression::report(&mut reporter, &ignores);
    findings.extend(reporter.finish());
    findings.sort_by(|a, b| {
        (a.range.start(), a.range.end(), a.rule.id).cmp(&(b.range.start(), b.range.end(), b.rule.id))
    });
    findings.dedup_by(|a, b| a.range == b.range && a.rule.id == b.rule.id && a.message == b.message);
    findings
}

fn check_page(reporter: &mut Reporter<'_>) {
    let document = reporter.document;
    let (Some(html), Some(page)) = (document.html(), document.page()) else { return };
    for (rule, check) in checks() {
        if let Check::Page(check) = check {
            reporter.begin(rule);
            check(reporter, html, page);
        }
    }
}

fn check_python(reporter: &mut Reporter<'_>) {
    for python in reporter.workspace.python_units(reporter.document) {
        unit::with_unit(reporter.workspace, &python, |unit| {
            for (rule, check) in checks() {
                if let Check::Python(check) = check {
                    reporter.begin(rule);
                    check(reporter, unit);
                }
            }
        });
    }
}

fn check_javascript(reporter: &mut Reporter<'_>) {
    let document = reporter.document;
    let places: Vec<TextRange> = match document.page() {
        Some(page) => page.javascript.iter().map(|code| code.content).collect(),
        None if document.kind == FileKind::JavaScript => vec![syntax::range(0, document.text.len())],
        None => return,
    };
    for (rule, check) in checks() {
        if let Check::JavaScript(check) = check {
            reporter.begin(rule);
            for (index, place) in places.iter().enumerate() {
                check(reporter, *place, index);
            }
        }
    }
}

fn check_configs(reporter: &mut Reporter<'_>) {
    let workspace = reporter.workspace;
    for config in workspace.configs(reporter.document) {
        if !is_pyscripts_own(workspace, &config) {
            continue;
        }
        for (rule, check) in checks() {
            if let Check::Config(check) = check {
                reporter.begin(rule);
                check(reporter, &config);
            }
        }
    }
}

fn checks() -> impl Iterator<Item = (&'static Rule, &'static Check)> {
    RULES.iter().flat_map(|rule| rule.checks.iter().map(|check| (*rule, check)))
}

/// Whether PyScript reads a config as it stands there: no template engine fills it in before, and the page brings no
/// TOML reader of its own (`config-parser`).
fn is_pyscripts_own(workspace: &Workspace, config: &ConfigView<'_>) -> bool {
    let is_template =
        config.inline.is_some_and(|inline| inline.text.contains("{{") || inline.text.contains("{%"));
    let pages = config.interpreters.iter().map(|interpreter| &interpreter.page).chain([&config.host.path]);
    let has_reader = |page: &FilePath| {
        let html = workspace.document(page).and_then(|page| page.html());
        html.is_some_and(|html| {
            html.elements.iter().any(|element| element.attribute("config-parser").is_some())
        })
    };
    let has_own_reader = config.parsed.format == Format::Toml && pages.into_iter().any(has_reader);
    !is_template && !has_own_reader
}
