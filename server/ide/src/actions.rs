//! Code actions: the fixes of findings, one by one and all at once, the comments that silence them, imports, moves.

mod imports;

pub use imports::imports;
use knowledge::releases::newest;
use lint::{FileEdit, Finding, Fix, NewFile};
use project::path::FilePath;
use project::workspace::Workspace;
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
    /// Files that are not there yet.
    pub new_files: Vec<NewFile>,
}

/// The fixes of those `findings` of a file that a range of it touches.
pub fn fixes(findings: &[Finding], range: TextRange) -> Vec<Action> {
    touched(findings, range).flat_map(of_finding).collect()
}

/// The comments that silence those `findings` of a file that a range of it touches, those of one rule on one line once.
pub fn ignores(workspace: &Workspace, findings: &[Finding], range: TextRange) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    for finding in touched(findings, range) {
        for fix in lint::ignoring(workspace, finding) {
            if !actions.iter().any(|known| known.title == fix.title && known.edits == fix.edits) {
                actions.push(Action::of(finding, &fix, false));
            }
        }
    }
    actions
}

/// Findings that a move to another release repairs, or begins to.
const OF_RELEASES: [&str; 5] =
    ["api-not-in-release", "legacy-api", "legacy-tag", "retired-release", "unpinned-release"];

/// The moves to the newest release of the pages that a range is about: the page of a finding about releases, the page
/// whose loading tag is touched.
pub fn moves(workspace: &Workspace, file: &FilePath, findings: &[Finding], range: TextRange) -> Vec<Action> {
    let mut pages: Vec<(FilePath, Option<&Finding>)> = Vec::new();
    let is_page = workspace.document(file).is_some_and(|document| document.page().is_some());
    for finding in touched(findings, range).filter(|finding| OF_RELEASES.contains(&finding.rule.id)) {
        let page = match (is_page, &finding.context) {
            (true, _) => file.clone(),
            (false, Some(context)) => context.page.clone(),
            (false, None) => continue,
        };
        pages.push((page, Some(finding)));
    }
    if loads_pyscript(workspace, file, range) {
        pages.push((file.clone(), None));
    }
    let mut known: Vec<FilePath> = Vec::new();
    pages.retain(|(page, _)| {
        let is_new = !known.contains(page);
        known.extend(is_new.then(|| page.clone()));
        is_new
    });
    let action = |(page, finding): (FilePath, Option<&Finding>)| {
        let migration = lint::migrate(workspace, &page, newest())?;
        let (title, finding) = (migration.title(), finding.cloned());
        Some(Action { title, finding, preferred: false, edits: migration.edits, new_files: Vec::new() })
    };
    pages.into_iter().filter_map(action).collect()
}

/// Whether a range touches a tag that loads PyScript.
fn loads_pyscript(workspace: &Workspace, file: &FilePath, range: TextRange) -> bool {
    let Some(document) = workspace.document(file) else { return false };
    let (Some(html), Some(page)) = (document.html(), document.page()) else { return false };
    let mut tags = page.loaders.iter().filter_map(|tag| html.elements.get(tag.element));
    tags.any(|element| element.tag.range.intersect(range).is_some())
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
    // Nothing that makes files is safe.
    let new_files = Vec::new();
    (!edits.is_empty()).then_some(Action { title, finding: None, preferred: false, edits, new_files })
}

fn touched(findings: &[Finding], range: TextRange) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(move |finding| finding.range.intersect(range).is_some())
}

fn of_finding(finding: &Finding) -> Vec<Action> {
    let fixes = finding.fixes.iter().enumerate();
    fixes.map(|(index, fix)| Action::of(finding, fix, index == 0)).collect()
}

impl Action {
    fn of(finding: &Finding, fix: &Fix, preferred: bool) -> Self {
        Action {
            title: fix.title.clone(),
            finding: Some(finding.clone()),
            preferred,
            edits: fix.edits.clone(),
            new_files: fix.new_files.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_can_be_silenced() {
        let page = "<script type=\"py\" src=\"gone.py\" config=\"gone.toml\"></script>\n";
        let workspace = Workspace::from_texts([("/index.html", page)]);
        let findings = lint::check(&workspace, &FilePath::new("/index.html"));
        assert_eq!(findings.len(), 2);
        let titles = |range| {
            let actions = ignores(&workspace, &findings, range);
            assert!(actions.iter().all(|action| !action.preferred && action.finding.is_some()));
            actions.into_iter().map(|action| action.title).collect::<Vec<_>>()
        };
        let expected = ["Ignore `missing-file` on this line", "Ignore `missing-file` in this file"];
        assert_eq!(titles(syntax::range(0, page.len())), expected);
        assert_eq!(titles(syntax::range(0, 1)), Vec::<String>::new());
    }

    #[test]
    fn a_page_moves_from_its_loader_and_from_what_it_lacks() {
        let page = "<script type=\"module\" src=\"https://pyscript.net/releases/2024.1.1/core.js\"></script>\n\
                    <script type=\"py\" src=\"main.py\"></script>\n";
        let code = "from pyscript import fetch\nprint(1)\n";
        let workspace = Workspace::from_texts([("/index.html", page), ("/main.py", code)]);
        let titles = |file: &str, start: usize| {
            let file = FilePath::new(file);
            let findings = lint::check(&workspace, &file);
            let actions = moves(&workspace, &file, &findings, syntax::range(start, start + 1));
            actions.into_iter().map(|action| (action.title, action.finding.is_some())).collect::<Vec<_>>()
        };
        let title = format!("Move this page to {}", newest());
        assert_eq!(titles("/index.html", 10), [(title.clone(), false)]);
        assert_eq!(titles("/index.html", page.len() - 4), []);
        assert_eq!(titles("/main.py", 22), [(title, true)]);
        assert_eq!(titles("/main.py", code.len() - 3), []);
    }
}
