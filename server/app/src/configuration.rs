//! The settings that hold for each file: those of the editor over those of the nearest `pyscript-lsp.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use knowledge::Release;
use lint::Finding;
use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;
use serde_json::Value;
use syntax::TextRange;

use crate::settings::{self, Problem, Settings};

/// Settings by folder of the project.
#[derive(Debug, Clone, Default)]
pub(crate) struct Configuration {
    editor: Value,
    /// For files in no folder.
    elsewhere: Settings,
    folders: BTreeMap<FilePath, Folder>,
    told: BTreeSet<String>,
}

#[derive(Debug, Clone, Default)]
struct Folder {
    settings: Settings,
    problems: Vec<Problem>,
    /// The folder of the settings file: that of the project, or one above it.
    base: Option<FilePath>,
}

impl Configuration {
    /// The settings for a file.
    pub(crate) fn of(&self, workspace: &Workspace, file: &FilePath) -> &Settings {
        self.folder(workspace, file).map_or(&self.elsewhere, |folder| &folder.settings)
    }

    /// What the rules find in a file, as the settings want it.
    pub(crate) fn findings(&self, workspace: &Workspace, file: &FilePath) -> Vec<Finding> {
        let base = self.folder(workspace, file).and_then(|folder| folder.base.as_ref());
        self.of(workspace, file).filter(lint::check(workspace, file), base)
    }

    /// The release of pages that do not tell theirs: that of the first folder which says one.
    pub(crate) fn release(&self) -> Option<Release> {
        let all = self.folders.values().map(|folder| &folder.settings).chain([&self.elsewhere]);
        all.filter_map(|settings| settings.release.as_ref()).map(|release| release.0).next()
    }

    /// What is wrong in a settings file.
    pub(crate) fn problems(&self, file: &FilePath) -> impl Iterator<Item = (&str, TextRange)> {
        let is_its = |folder: &&Folder| folder.base.as_ref() == Some(&file.parent());
        let folder = is_settings_file(file).then(|| self.folders.values().find(is_its)).flatten();
        let problems = folder.into_iter().flat_map(|folder| &folder.problems);
        problems.filter_map(|problem| Some((problem.message.as_str(), problem.range?)))
    }

    /// The settings that the editor gives: what stands under `pyscript` there.
    pub(crate) fn set_editor(&mut self, settings: Value) {
        self.editor = settings;
    }

    /// Reads the settings files of the project's folders by `read`. The result is what is wrong and was not told before.
    pub(crate) fn update(
        &mut self,
        roots: &[FilePath],
        read: impl Fn(&FilePath) -> Option<Arc<Document>>,
    ) -> Vec<String> {
        let (elsewhere, of_editor) = settings::read(None, &self.editor);
        self.elsewhere = elsewhere;
        self.folders = roots.iter().map(|root| (root.clone(), self.read(root, &read))).collect();
        let in_editor = of_editor.into_iter().map(|problem| format!("settings: {}", problem.message));
        let mut all: BTreeSet<String> = in_editor.collect();
        for folder in self.folders.values() {
            let Some(base) = &folder.base else { continue };
            let in_file = folder.problems.iter().filter(|problem| problem.range.is_some());
            all.extend(in_file.map(|problem| format!("{}: {}", settings_file(base), problem.message)));
        }
        let news = all.difference(&self.told).cloned().collect();
        self.told = all;
        news
    }

    fn folder(&self, workspace: &Workspace, file: &FilePath) -> Option<&Folder> {
        self.folders.get(workspace.root_of(file)?)
    }

    fn read(&self, root: &FilePath, read: &impl Fn(&FilePath) -> Option<Arc<Document>>) -> Folder {
        let found = ancestors(root).find_map(|folder| Some((read(&settings_file(&folder))?, folder)));
        let parsed = found.as_ref().and_then(|(document, _)| document.config());
        let (settings, problems) = settings::read(parsed, &self.editor);
        Folder { settings, problems, base: found.map(|(_, folder)| folder) }
    }
}

/// The settings file of a folder.
pub(crate) fn settings_file(folder: &FilePath) -> FilePath {
    FilePath::new(&format!("{}/{}", folder.as_str().trim_end_matches('/'), settings::FILE))
}

/// Whether a file may be one of settings.
pub(crate) fn is_settings_file(file: &FilePath) -> bool {
    file.name() == settings::FILE
}

/// A folder and those above it.
fn ancestors(folder: &FilePath) -> impl Iterator<Item = FilePath> {
    std::iter::successors(Some(folder.clone()), |folder| {
        let above = folder.parent();
        (above != *folder).then_some(above)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use project::document::FileKind;

    #[test]
    fn the_nearest_settings_file_counts_and_what_is_wrong_is_told_once() {
        let texts = [
            ("/p/pyscript-lsp.toml", "release = '2025.11.2'\n"),
            ("/p/b/pyscript-lsp.toml", "release = 'soon'\n[codeLens]\nenable = false\n"),
        ];
        let read = |file: &FilePath| {
            let (_, text) = texts.iter().find(|(path, _)| *path == file.as_str())?;
            Some(Arc::new(Document::new(file.clone(), FileKind::Toml, None, text)))
        };
        let roots = [FilePath::new("/p/a"), FilePath::new("/p/b")];
        let mut configuration = Configuration::default();
        let told = configuration.update(&roots, read);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("/p/b/pyscript-lsp.toml: The setting `release` is wrong"), "{told:?}");
        assert_eq!(configuration.update(&roots, read), Vec::<String>::new());
        assert_eq!(configuration.release().map(|release| release.to_string()).as_deref(), Some("2025.11.2"));

        let mut workspace = Workspace::default();
        workspace.set_listing(roots.to_vec(), std::collections::HashSet::new());
        let lens = |file: &str| configuration.of(&workspace, &FilePath::new(file)).code_lens.enable;
        assert_eq!((lens("/p/a/x.html"), lens("/p/b/x.html"), lens("/q/x.html")), (true, false, true));
        let problems = |file: &str| configuration.problems(&FilePath::new(file)).count();
        assert_eq!((problems("/p/b/pyscript-lsp.toml"), problems("/p/pyscript-lsp.toml")), (1, 0));
    }
}
