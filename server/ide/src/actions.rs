//! Code actions: the fixes of findings, one by one and all at once.

use lint::{FileEdit, Finding};
use syntax::TextRange;

/// A change that the editor can offer.
#[derive(Debug, Clone)]
pub struct Action {
    /// As a menu shows it.
    pub title: String,
    /// What it repairs; `None` for a change of the whole file.
    pub finding: Option<Finding>,
    /// The first fix of its finding.
    pub preferred: bool,
    /// Never overlapping.
    pub edits: Vec<FileEdit>,
}

/// The fixes of those `findings` of a file that a range of it touches.
pub fn fixes(findings: &[Finding], range: TextRange) -> Vec<Action> {
    let touched = findings.iter().filter(|finding| finding.range.intersect(range).is_some());
    touched.flat_map(of_finding).collect()
}

/// All safe fixes of `findings` at once; `None` where there is none.
pub fn fix_all(findings: &[Finding]) -> Option<Action> {
    let mut edits: Vec<FileEdit> = Vec::new();
    for edit in lint::default_fixes(findings, false).into_iter().flat_map(|fix| &fix.edits) {
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
    let title = "Fix all that PyScript reports".to_owned();
    (!edits.is_empty()).then_some(Action { title, finding: None, preferred: false, edits })
}

fn of_finding(finding: &Finding) -> Vec<Action> {
    let action = |(index, fix): (usize, &lint::Fix)| Action {
        title: fix.title.clone(),
        finding: Some(finding.clone()),
        preferred: index == 0,
        edits: fix.edits.clone(),
    };
    finding.fixes.iter().enumerate().map(action).collect()
}
