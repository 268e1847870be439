//! What the rules find in the project that is previewed, told when it is there and told again when it changes.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};

use camino::Utf8Path;
use lint::Finding;
use project::disk::Loader;
use project::path::FilePath;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::report::{self, Checked};

/// The checks of one project, on a thread of their own.
pub(super) struct Findings {
    changed: Sender<()>,
    told: UnboundedReceiver<String>,
}

impl Findings {
    /// Begins with a first check of everything below `root`; paths are told relative to `directory`.
    pub(super) fn of(root: &Utf8Path, directory: &Utf8Path) -> Self {
        let (changed, changes) = channel();
        let (teller, told) = unbounded_channel();
        let checker = Checker {
            root: FilePath::new(root.as_str()),
            directory: FilePath::new(directory.as_str()),
            known: BTreeMap::new(),
            first: true,
        };
        std::thread::spawn(move || checker.run(&changes, &teller));
        let findings = Findings { changed, told };
        findings.refresh();
        findings
    }

    /// Files changed: check again.
    pub(super) fn refresh(&self) {
        // The thread ends only when this is dropped.
        let _ = self.changed.send(());
    }

    /// The next text to print: the findings that are new, and what there is in all.
    pub(super) async fn next(&mut self) -> Option<String> {
        self.told.recv().await
    }
}

/// A finding as it is recognised after an edit that moved it: file, rule, message.
type Key = (FilePath, &'static str, String);

struct Checker {
    root: FilePath,
    directory: FilePath,
    /// How often each was found last.
    known: BTreeMap<Key, usize>,
    first: bool,
}

impl Checker {
    fn run(mut self, changes: &Receiver<()>, teller: &UnboundedSender<String>) {
        while changes.recv().is_ok() {
            // What came meanwhile is checked with it.
            changes.try_iter().for_each(drop);
            let text = self.check();
            if !text.is_empty() && teller.send(text).is_err() {
                return;
            }
        }
    }

    /// The text to print; empty where nothing is new.
    fn check(&mut self) -> String {
        let (workspace, _) = Loader { progress: &mut |_, _| {} }.workspace(std::slice::from_ref(&self.root));
        let checked = workspace.documents().filter(|document| workspace.is_checked(document));
        let mut files: Vec<FilePath> = checked.map(|document| document.path.clone()).collect();
        files.sort_unstable();
        let findings: Vec<Finding> = files.iter().flat_map(|file| lint::check(&workspace, file)).collect();

        let mut now = BTreeMap::new();
        let is_new: Vec<bool> = findings
            .iter()
            .map(|finding| {
                let key = (finding.file.clone(), finding.rule.id, finding.message.to_string());
                let before = self.known.get(&key).copied().unwrap_or_default();
                let count = now.entry(key).or_insert(0);
                *count += 1;
                *count > before
            })
            .collect();
        if !std::mem::take(&mut self.first) && now == self.known {
            return String::new();
        }
        self.known = now;
        report::news(&workspace, &self.directory, &Checked { files: files.len(), findings }, &is_new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_told_once_and_its_end_too() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap().canonicalize_utf8().unwrap();
        let path = FilePath::new(root.as_str());
        let mut checker =
            Checker { root: path.clone(), directory: path, known: BTreeMap::new(), first: true };
        let mut check = |line: &str| {
            let page = format!("<!doctype html>\n{line}\n");
            std::fs::write(root.join("index.html"), page).unwrap();
            checker.check()
        };
        let unpinned = "<script type=\"module\" src=\"https://pyscript.net/latest/core.js\"></script>";
        assert!(check(unpinned).contains("index.html:2"), "told");
        assert_eq!(check(&format!("\n{unpinned}")), "", "moved by a line");
        assert_eq!(check("<p>"), "1 file: no problems\n");
        assert!(check(unpinned).contains("index.html:2"), "told again");
    }
}
