//! Which fixes go together.

use std::collections::BTreeMap;

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::TextRange;
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

/// The texts of all files that `fixes` change or make, afterwards. Edits that two fixes share (the same import) are made
/// once; a file that is there is never made anew.
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
    let new_files = fixes.iter().flat_map(|fix| &fix.new_files);
    let new_files = new_files.filter(|new| workspace.exists(&new.file) != Some(true));
    let new_files = new_files.map(|new| (new.file.clone(), new.text.clone()));
    edits.into_iter().filter_map(changed).chain(new_files).collect()
}

/// Whether two fixes change the same place in different ways, or make the same file differently. Equal edits are one.
fn meet(a: &Fix, b: &Fix) -> bool {
    let pairs = a.edits.iter().flat_map(|a| b.edits.iter().map(move |b| (a, b)));
    let mut made = a.new_files.iter().flat_map(|a| b.new_files.iter().map(move |b| (a, b)));
    pairs.into_iter().any(|(a, b)| a != b && a.file == b.file && overlap(a.edit.range, b.edit.range))
        || made.any(|(a, b)| a != b && a.file == b.file)
}

/// Whether two ranges share a byte, or one is empty and lies inside the other or at the same place. Ranges that only
/// touch can both be changed.
fn overlap(a: TextRange, b: TextRange) -> bool {
    match a.intersect(b) {
        Some(shared) if shared.is_empty() => {
            let inside = |range: TextRange| range.start() < shared.start() && shared.start() < range.end();
            a == b || inside(a) || inside(b)
        }
        shared => shared.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syntax::range;

    #[test]
    fn ranges_that_touch_do_not_overlap() {
        for (a, b, expected) in [
            ((0, 2), (2, 4), false),
            ((0, 2), (2, 2), false),
            ((0, 2), (1, 1), true),
            ((0, 3), (2, 4), true),
            ((1, 1), (1, 1), true),
            ((1, 1), (2, 2), false),
        ] {
            assert_eq!(overlap(range(a.0, a.1), range(b.0, b.1)), expected, "{a:?} {b:?}");
            assert_eq!(overlap(range(b.0, b.1), range(a.0, a.1)), expected, "{b:?} {a:?}");
        }
    }
}
