//! All files of a project at one moment.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use knowledge::Release;
use knowledge::releases::{self, Loader, Versions};
use syntax::TextSize;
use syntax::python::PythonTree;

use crate::disk::is_foreign;
use crate::document::{Document, FileKind};
use crate::links::{Entry, Interpreter, Links};
use crate::local_modules::LocalModules;
use crate::path::FilePath;

/// The files of a project. Cloning is a few reference counts: a clone is the snapshot that analysis reads while the
/// original goes on changing.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    roots: Arc<[FilePath]>,
    listing: Arc<HashSet<FilePath>>,
    generated: Arc<HashSet<FilePath>>,
    documents: Arc<HashMap<FilePath, Arc<Document>>>,
    assumed: Option<Release>,
    links: Arc<OnceLock<Links>>,
    local_modules: Arc<LocalModules>,
}

/// Python that runs together: an inline script or a whole file, with the interpreters that run it.
#[derive(Debug, Clone)]
pub struct PythonUnit<'a> {
    /// The host.
    pub document: &'a Document,
    /// Its tree, whose offsets are offsets in the host.
    pub tree: &'a PythonTree,
    /// Index in [`crate::page::Page::scripts`]; `None` for a file.
    pub script: Option<usize>,
    /// Everything that runs it. Empty where nobody knows: rules that depend on the context stay silent.
    pub interpreters: Vec<&'a Interpreter>,
}

impl Workspace {
    /// A workspace of these texts and nothing else.
    pub fn from_texts<'t>(texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut workspace = Workspace::default();
        workspace.set_listing(vec![FilePath::new("/")], HashSet::new());
        for (path, text) in texts {
            let path = FilePath::new(path);
            let kind = FileKind::of_path(&path);
            workspace.set(Document::new(path, kind, None, text));
        }
        workspace
    }

    /// Says which folders the project has and which files were found in them, read or not.
    pub fn set_listing(&mut self, roots: Vec<FilePath>, files: HashSet<FilePath>) {
        self.roots = roots.into();
        self.listing = Arc::new(files);
        self.links = Arc::default();
    }

    /// Notes that files came or went.
    pub fn update_listing(&mut self, came: impl IntoIterator<Item = FilePath>, gone: &[FilePath]) {
        let listing = Arc::make_mut(&mut self.listing);
        listing.extend(came);
        for path in gone {
            listing.remove(path);
        }
        self.links = Arc::default();
    }

    /// Notes files that are not there and that a build may make.
    pub fn add_generated(&mut self, files: impl IntoIterator<Item = FilePath>) {
        Arc::make_mut(&mut self.generated).extend(files);
    }

    /// Says which release pages run on that do not tell it themselves.
    pub fn assume(&mut self, release: Option<Release>) {
        self.assumed = release;
        self.links = Arc::default();
    }

    /// What a page runs on, as far as its loader or [`Workspace::assume`] say.
    pub fn versions(&self, page: &FilePath) -> Option<Versions> {
        let core = self.document(page).and_then(|document| document.outline().core.as_deref());
        let loaded = core.and_then(Loader::from_url).and_then(|loader| loader.resolved());
        loaded.or_else(|| releases::versions(self.assumed?))
    }

    /// Puts a text in the place of what was there. The connections between files are worked out again only where the
    /// text changed something that other files can see. Answers what was there: to free its trees takes time, which the
    /// caller may not have.
    pub fn set(&mut self, document: impl Into<Arc<Document>>) -> Option<Arc<Document>> {
        let document = document.into();
        let path = document.path.clone();
        let before = Arc::make_mut(&mut self.documents).insert(path, document.clone());
        let same = before.as_ref().is_some_and(|before| {
            self.links.get().is_some()
                && before.kind == document.kind
                && before.outline() == document.outline()
        });
        if !same {
            self.links = Arc::default();
        }
        before
    }

    /// Forgets a text. Whether the file exists is the listing's business.
    pub fn remove(&mut self, path: &FilePath) {
        if Arc::make_mut(&mut self.documents).remove(path).is_some() {
            self.links = Arc::default();
        }
    }

    /// The folders of the project.
    pub fn roots(&self) -> &[FilePath] {
        &self.roots
    }

    /// The folder of the project that a file lies in; of nested ones the innermost.
    pub fn root_of(&self, path: &FilePath) -> Option<&FilePath> {
        self.roots.iter().filter(|root| path.is_in(root)).max_by_key(|root| root.as_str().len())
    }

    /// A text that was read.
    pub fn document(&self, path: &FilePath) -> Option<&Arc<Document>> {
        self.documents.get(path)
    }

    /// All texts that were read, in no order.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.documents.values()
    }

    /// Whether a file is there; `None` for a place that nobody listed, and for what a build may make.
    pub fn exists(&self, path: &FilePath) -> Option<bool> {
        if self.documents.contains_key(path) || self.listing.contains(path) {
            return Some(true);
        }
        self.root_of(path).filter(|_| !self.generated.contains(path)).map(|_| false)
    }

    /// All files that are known to be there.
    pub fn files(&self) -> impl Iterator<Item = &FilePath> {
        let unlisted = self.documents.keys().filter(|path| !self.listing.contains(*path));
        self.listing.iter().chain(unlisted)
    }

    /// The connections between all files, worked out when first asked for after a change that matters.
    pub fn links(&self) -> &Links {
        self.links.get_or_init(|| Links::of(self))
    }

    /// Files that pages and configs speak of and that were not read yet, so that somebody who can read looks for them.
    /// They may be in no listing, because an ignore file leaves them out, or not be there at all.
    pub fn wanted(&self) -> Vec<FilePath> {
        let unread = |path: &&FilePath| !self.documents.contains_key(*path);
        self.links().mentioned.iter().filter(unread).cloned().collect()
    }

    /// Whether there may be something to say about a text: of JavaScript, about what a page of PyScript loads and the project does not
    /// have from others.
    pub fn is_checked(&self, document: &Document) -> bool {
        let path = &document.path;
        let is_loaded = || self.links().javascript.values().any(|files| files.contains(path));
        let is_own = document.kind == FileKind::JavaScript && !is_foreign(path);
        document.kind.is_checked() || is_own && is_loaded()
    }

    /// The JavaScript modules that were asked for.
    pub(crate) fn local_modules(&self) -> &LocalModules {
        &self.local_modules
    }

    /// The interpreters that a page starts.
    pub fn interpreters(&self, page: &FilePath) -> &[Interpreter] {
        self.links().interpreters.get(page).map_or(&[], Vec::as_slice)
    }

    /// The Python of a document: each script of a page, or the whole file.
    pub fn python_units<'a>(&'a self, document: &'a Document) -> Vec<PythonUnit<'a>> {
        if let Some(tree) = document.python() {
            let interpreters = self.interpreters_of_file(&document.path);
            return vec![PythonUnit { document, tree, script: None, interpreters }];
        }
        let scripts = document.page().map_or(&[][..], |page| &page.scripts);
        let unit = |(index, script): (usize, &'a crate::page::Script)| PythonUnit {
            document,
            tree: &script.code,
            script: Some(index),
            interpreters: self.interpreters_of_script(&document.path, index),
        };
        scripts.iter().enumerate().map(unit).collect()
    }

    /// The Python that holds an offset.
    pub fn python_at<'a>(&'a self, document: &'a Document, offset: TextSize) -> Option<PythonUnit<'a>> {
        let mut units = self.python_units(document).into_iter();
        units.find(|unit| unit.script.is_none() || unit.tree.range().contains_inclusive(offset))
    }

    /// The pages whose elements the code works on, each once, by path: that of an inline script, those that run a file.
    /// The `document` of a worker is its page's too.
    pub fn pages_of(&self, unit: &PythonUnit<'_>) -> Vec<&Document> {
        let own = unit.script.map(|_| &unit.document.path);
        let mut pages: Vec<&FilePath> =
            unit.interpreters.iter().map(|interpreter| &interpreter.page).collect();
        pages.extend(own);
        pages.sort_unstable();
        pages.dedup();
        pages.into_iter().filter_map(|page| self.documents.get(page)).map(AsRef::as_ref).collect()
    }

    /// The interpreters that run a script of a page.
    pub fn interpreters_of_script(&self, page: &FilePath, script: usize) -> Vec<&Interpreter> {
        let runs = |interpreter: &&Interpreter| match &interpreter.entry {
            Entry::Scripts(scripts) => scripts.contains(&script),
            Entry::Worker(_) => false,
        };
        self.interpreters(page).iter().filter(runs).collect()
    }

    /// The interpreters that run a Python file, as a script or as a module.
    pub fn interpreters_of_file(&self, path: &FilePath) -> Vec<&Interpreter> {
        let uses = self.links().uses.get(path).map_or(&[][..], Vec::as_slice);
        uses.iter().filter_map(|used| self.interpreters(&used.page).get(used.interpreter)).collect()
    }
}
