//! The settings that hold for each file: those of the editor over those of its folder's `pyscript-lsp.toml`.

use std::collections::{BTreeMap, BTreeSet};

use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;
use serde_json::Value;

use crate::settings::{self, Problem, Settings};

/// Settings by folder of the project.
#[derive(Debug, Clone, Default)]
pub(crate) struct Configuration {
    editor: Value,
    /// For files in no folder.
    elsewhere: Settings,
    folders: BTreeMap<FilePath, (Settings, Vec<Problem>)>,
    told: BTreeSet<String>,
}

impl Configuration {
    /// The settings for a file, and the folder that their paths begin in.
    pub(crate) fn of<'a>(
        &'a self,
        workspace: &'a Workspace,
        file: &FilePath,
    ) -> (&'a Settings, Option<&'a FilePath>) {
        let root = workspace.root_of(file);
        let own = root.and_then(|root| self.folders.get(root));
        (own.map_or(&self.elsewhere, |(settings, _)| settings), root)
    }

    /// What is wrong in a settings file.
    pub(crate) fn problems(&self, file: &FilePath) -> impl Iterator<Item = (&str, syntax::TextRange)> {
        let folder = is_settings_file(file).then(|| self.folders.get(&file.parent())).flatten();
        let problems = folder.into_iter().flat_map(|(_, problems)| problems);
        problems.filter_map(|problem| Some((problem.message.as_str(), problem.range?)))
    }

    /// The settings that the editor gives: what stands under `pyscript` there.
    pub(crate) fn set_editor(&mut self, settings: Value) {
        self.editor = settings;
    }

    /// Reads the settings files of all folders. The result is what was not told before.
    pub(crate) fn update(&mut self, workspace: &Workspace) -> Vec<String> {
        let (elsewhere, of_editor) = settings::read(None, &self.editor);
        self.elsewhere = elsewhere;
        let folders = workspace.roots().iter().map(|root| (root.clone(), self.read(workspace, root)));
        self.folders = folders.collect();
        let mut all: BTreeSet<String> =
            of_editor.into_iter().map(|problem| format!("settings: {}", problem.message)).collect();
        for (root, (_, problems)) in &self.folders {
            let in_file = problems.iter().filter(|problem| problem.range.is_some());
            all.extend(in_file.map(|problem| format!("{root}/{}: {}", settings::FILE, problem.message)));
        }
        let news = all.difference(&self.told).cloned().collect();
        self.told = all;
        news
    }

    fn read(&self, workspace: &Workspace, root: &FilePath) -> (Settings, Vec<Problem>) {
        let file = workspace.document(&settings_file(root));
        settings::read(file.and_then(|document| Document::config(document)), &self.editor)
    }
}

/// The settings file of a folder.
pub(crate) fn settings_file(root: &FilePath) -> FilePath {
    FilePath::new(&format!("{}/{}", root.as_str().trim_end_matches('/'), settings::FILE))
}

/// Whether a file may be one of settings.
pub(crate) fn is_settings_file(file: &FilePath) -> bool {
    file.name() == settings::FILE
}
