//! What a rule is: its name, its page of explanation, and the function that looks.

use project::config::ConfigView;
use project::document::Document;
use project::links::Interpreter;
use project::page::Page;
use project::workspace::Workspace;
use syntax::TextRange;
use syntax::html::HtmlTree;

use crate::finding::{Context, Finding, Fix, Related, Severity, Tag};
use crate::unit::Unit;

/// One rule. Its file in `rules/` has the id's name.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; reads as "allow x".
    pub id: &'static str,
    /// How bad a finding is, unless the rule knows better.
    pub severity: Severity,
    /// What it finds, in half a sentence.
    pub summary: &'static str,
    /// Markdown under fixed headings: `## Why`, `## Bad`, `## Good`, perhaps more. The fenced examples under Bad and
    /// Good are run as tests; one fence may hold several files (`//- /path` lines).
    pub docs: &'static str,
    pub(crate) checks: &'static [Check],
}

/// What a rule looks at.
#[derive(Debug)]
pub(crate) enum Check {
    /// Each page.
    Page(fn(&mut Reporter<'_>, &HtmlTree, &Page)),
    /// Each inline script and each Python file.
    Python(fn(&mut Reporter<'_>, &Unit<'_>)),
    /// Each piece of JavaScript that pages of PyScript run: inline scripts, and files that they load. With its place and its
    /// index in [`Document::all_javascript`], which reads all of it: bundles of libraries are among these files.
    JavaScript(fn(&mut Reporter<'_>, TextRange, usize)),
    /// Each config, wherever it stands.
    Config(fn(&mut Reporter<'_>, &ConfigView<'_>)),
}

/// A fenced example of a rule's docs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The heading it stands under: `Bad` or `Good`.
    pub heading: &'static str,
    /// The fence's language: `html`, `python`, `toml`, `json`.
    pub language: &'static str,
    /// The text between the fences.
    pub text: &'static str,
}

impl Rule {
    /// The page of this rule in our documentation.
    pub fn url(&self) -> String {
        format!("{}/blob/main/server/lint/RULES.md#{}", env!("CARGO_PKG_REPOSITORY"), self.id)
    }

    /// The examples of its docs.
    pub fn examples(&self) -> Vec<Example> {
        let mut examples = Vec::new();
        let mut heading = "";
        let mut rest = self.docs;
        while let Some(line) = rest.lines().next() {
            let after = rest.get(line.len() + 1..).unwrap_or("");
            rest = after;
            if let Some(text) = line.strip_prefix("## ") {
                heading = text.trim();
            } else if let Some(language) = line.strip_prefix("```") {
                let end = after.find("\n```").map_or(after.len(), |at| at + 1);
                if matches!(heading, "Bad" | "Good") {
                    examples.push(Example { heading, language, text: &after[..end] });
                }
                rest = after[end..].split_once('\n').map_or("", |(_, rest)| rest);
            }
        }
        examples
    }
}

/// Where a rule puts what it finds in one document.
pub(crate) struct Reporter<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) document: &'a Document,
    rule: &'static Rule,
    findings: Vec<Finding>,
}

impl<'a> Reporter<'a> {
    /// A reporter for all rules on a document; `rule` is the one that begins.
    pub(crate) fn new(workspace: &'a Workspace, document: &'a Document, rule: &'static Rule) -> Self {
        Reporter { workspace, document, rule, findings: Vec::new() }
    }

    /// From now on another rule reports.
    pub(crate) fn begin(&mut self, rule: &'static Rule) {
        self.rule = rule;
    }

    /// Everything that was reported.
    pub(crate) fn finish(self) -> Vec<Finding> {
        self.findings
    }

    /// Notes a finding; what is chained to it completes it.
    pub(crate) fn report(&mut self, range: TextRange, message: impl Into<String>) -> Report<'_> {
        let finding = Finding {
            file: self.document.path.clone(),
            range,
            rule: self.rule,
            severity: self.rule.severity,
            message: message.into(),
            context: None,
            related: Vec::new(),
            fixes: Vec::new(),
            tags: Vec::new(),
        };
        self.findings.push(finding);
        let last = self.findings.len() - 1;
        Report { finding: &mut self.findings[last] }
    }
}

/// A finding that can still be completed.
pub(crate) struct Report<'a> {
    finding: &'a mut Finding,
}

impl Report<'_> {
    /// Says where the line runs.
    pub(crate) fn context(self, interpreter: &Interpreter) -> Self {
        self.finding.context = Some(Context::of(interpreter));
        self
    }

    /// Adds a way to repair it. The first one is the default.
    pub(crate) fn fix(self, fix: Fix) -> Self {
        self.finding.fixes.push(fix);
        self
    }

    /// Adds ways to repair it.
    pub(crate) fn fixes(self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.finding.fixes.extend(fixes);
        self
    }

    /// Points to another place.
    pub(crate) fn related(self, related: Related) -> Self {
        self.finding.related.push(related);
        self
    }

    /// Points to other places.
    pub(crate) fn related_all(self, related: impl IntoIterator<Item = Related>) -> Self {
        self.finding.related.extend(related);
        self
    }

    /// Corrects the rule's severity.
    pub(crate) fn severity(self, severity: Severity) -> Self {
        self.finding.severity = severity;
        self
    }

    /// Says how an editor may draw it.
    pub(crate) fn tag(self, tag: Tag) -> Self {
        self.finding.tags.push(tag);
        self
    }
}
