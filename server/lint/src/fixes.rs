//! Which fixes go together.

use std::collections::BTreeMap;

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::edit::{self, TextEdit};

use crate::finding::{Finding, Fix};

/// The default fix of each finding that may be applied unasked (or of every finding, with `also_unsafe`), without
/// those that would touch what an earlier one changes. What is left out is found again in the next round.
pub fn default_fixes(findings: &[Finding], also_unsafe: bool) -> Vec<&Fix> {
    let mut chosen: Vec<&Fix> = Vec::new();
    for fix in findings.iter().filter_map(|finding| finding.fixes.first()) {
        let meets = chosen.iter().any(|other| meet(fix, other));
        if (fix.safe || also_unsafe) && !meets {
            chosen.push(fix);
        }
    }
    chosen
}

/// The texts of all files that `fixes` change, afterwards. Edits that two fixes share (the same import) are made once.
pub fn apply_fixes(workspace: &Workspace, fixes: &[&Fix]) -> BTreeMap<FilePath, String> {
    let mut edits: BTreeMap<&FilePath, Vec<TextEdit>> = BTreeMap::new();
    for change in fixes.iter().flat_map(|fix| &fix.edits) {
        let of_file = edits.entry(&change.file).or_default();
        if !of_file.contains(&change.edit) {
            of_file.push(change.edit.clone());
        }
    }
    let changed = |(file, edits): (&FilePath, Vec<TextEdit>)| {
        let text = edit::apply(&workspace.document(file)?.text, &edits)?;
        Some((file.clone(), text))
    };
    edits.into_iter().filter_map(changed).collect()
}

/// Whether two fixes change the same place in different ways. Equal edits are one.
fn meet(a: &Fix, b: &Fix) -> bool {
    a.edits.iter().any(|a| {
        b.edits.iter().any(|b| {
            let touches = a.edit.range.intersect(b.edit.range).is_some();
            a.file == b.file && a.edit != b.edit && touches
        })
    })
}
