//! Previews that run inside the server: one for each folder, with the texts as the editor has them.

mod show;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::mem;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};
use preview::{Content, ElementPath, Handle, Options};
use project::document::{Document, FileKind};
use project::path::FilePath;
use project::workspace::Workspace;
use serde_json::Value;
use tokio::sync::oneshot;

use super::documents::Documents;
use super::failures::Failures;
use super::jobs::{Failure, Reply};
use super::state::State;
use crate::settings;

/// The running previews.
#[derive(Default)]
pub(crate) struct Previews {
    running: BTreeMap<FilePath, Handle>,
    /// The folders that they serve.
    pub(crate) roots: Arc<BTreeSet<FilePath>>,
    /// The open texts, which the previews read while they run.
    open: Arc<RwLock<Documents>>,
    /// What fails in them.
    pub(crate) failures: Arc<Failures>,
}

impl Previews {
    /// Lets the previews see the texts as they are now.
    fn update(&self, open: &Documents) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = open.clone();
    }

    /// Reloads the pages that show a file, once it rests for a time.
    fn edited(&self, file: &FilePath, pause: Duration) {
        for (root, preview) in self.running.iter().filter(|(root, _)| file.is_in(root)) {
            preview.edited(Utf8Path::new(&file.relative_to(root)), pause);
        }
    }
}

type PreviewReply = Reply<Option<Value>>;

impl State {
    /// Starts the preview of a page, unless it runs, and shows the page, or an element of it where that is open: the page is
    /// the file, or one that runs it; for `None`, and for a file that no page runs, the page that was looked at last, else
    /// what the first folder shows: its `index.html`, or a list of the pages in it. The answer is the page's address, or
    /// nothing where an open page shows the element.
    pub(crate) fn open_preview(
        &mut self,
        file: Option<FilePath>,
        element: Option<ElementPath>,
        reply: PreviewReply,
    ) {
        let page = file.and_then(|file| page_of(&self.workspace, &file));
        let page = page.or_else(|| self.page_in_sight());
        let of_page = |page| self.workspace.root_of(page).cloned().unwrap_or_else(|| page.parent());
        let Some(root) = page.as_ref().map(of_page).or_else(|| self.disk.roots.first().cloned()) else {
            let message = "There is no page to show: open one, or name it.".to_owned();
            return reply.send(Err(Failure::Refused(message)));
        };
        let shown = page.as_ref().unwrap_or(&root);
        let folder = shown.as_path().and_then(|_| root.as_path()).map(Utf8Path::to_owned);
        let Some(folder) = folder else {
            let message = "Save the page first: it is in no file.".to_owned();
            return reply.send(Err(Failure::Refused(message)));
        };
        if self.previews.running.contains_key(&root) {
            return self.show_page(&root, page.as_ref(), element, reply);
        }
        let settings = self.configuration.of(&self.workspace, shown).preview.clone();
        self.with_progress("PyScript preview", move |state, progress| {
            let open = Arc::clone(&state.previews.open);
            let runtime_folder = settings.runtime.as_ref().map(Utf8PathBuf::from);
            let work = move || {
                let runtime =
                    preview::runtime::open(runtime_folder.as_deref(), &|step| progress.report(step))?;
                let content = Overlay { root: folder.clone(), disk: preview::Disk::new(&folder)?, open };
                Ok(options(folder, content, runtime, &settings))
            };
            state.peer.job("preview", work, |state, options: Option<anyhow::Result<Options>>| {
                if let Some(options) = options {
                    state.serve((root, page, element), options, reply);
                }
            });
        });
    }

    /// An open text changed, or is open no longer: pages that show it reload after the pause that is set.
    pub(crate) fn preview_edit(&self, file: &FilePath) {
        self.previews.update(&self.documents);
        let delay = self.configuration.of(&self.workspace, file).preview.reload_delay;
        self.previews.edited(file, Duration::from_millis(delay.into()));
    }

    /// A file was saved: pages that do not show it yet reload at once.
    pub(crate) fn preview_save(&self, file: &FilePath) {
        self.previews.edited(file, Duration::ZERO);
    }

    /// A file of a preview is another one on disk. The client may say so later, or never; the page that shows it next is
    /// heard once it is read.
    pub(super) fn preview_changed(&mut self, root: &FilePath, path: &Utf8Path) {
        let Some(spelt) = root.as_path() else { return };
        let canonical = spelt.canonicalize_utf8();
        if let Some(below) = canonical.ok().and_then(|folder| path.strip_prefix(folder).ok()) {
            self.files_changed([FilePath::new(spelt.join(below).as_str())], false);
        }
    }

    /// Ends all previews.
    pub(crate) fn stop_previews(&mut self, reply: PreviewReply) {
        self.previews.running.clear();
        self.previews.roots = Arc::default();
        Arc::make_mut(&mut self.previews.failures).clear();
        self.changed();
        reply.send(Ok(None));
    }

    /// Reloads every page that is shown.
    pub(crate) fn reload_previews(&mut self, reply: PreviewReply) {
        self.previews.update(&self.documents);
        for preview in self.previews.running.values() {
            preview.reload();
        }
        reply.send(Ok(None));
    }

    /// Installs the runtime; the answer is its folder.
    pub(crate) fn install_runtime(&mut self, reply: PreviewReply) {
        self.with_progress("PyScript runtime", move |state, progress| {
            state.jobs.spawn("installing the runtime", move || {
                let installed = preview::runtime::install(&|step| progress.report(step));
                reply.send(
                    installed.map(|folder| Some(folder.as_str().into())).map_err(|error| refused(&error)),
                );
            });
        });
    }

    fn serve(
        &mut self,
        (root, page, element): (FilePath, Option<FilePath>, Option<ElementPath>),
        options: anyhow::Result<Options>,
        reply: PreviewReply,
    ) {
        let options = match options {
            Ok(options) => options,
            Err(error) => return reply.send(Err(refused(&error))),
        };
        let peer = self.peer.clone();
        self.jobs.spawn_future(async move {
            let served = preview::serve(options).await;
            peer.turn("preview", move |state| match served {
                Ok(handle) => {
                    state.follow(root.clone(), handle);
                    state.show_page(&root, page.as_ref(), element, reply);
                }
                Err(error) => reply.send(Err(refused(&error))),
            });
        });
    }

    /// Tells the client what happens in a preview for as long as it runs.
    fn follow(&mut self, root: FilePath, mut handle: Handle) {
        let (_, nothing) = tokio::sync::mpsc::channel(1);
        let mut events = mem::replace(&mut handle.events, nothing);
        let peer = self.peer.clone();
        self.previews.running.insert(root.clone(), handle);
        Arc::make_mut(&mut self.previews.roots).insert(root.clone());
        self.jobs.spawn_future(async move {
            while let Some(event) = events.recv().await {
                let (root, (heard, waits)) = (root.clone(), oneshot::channel());
                // What fails is looked for in the texts that the page found.
                let hear = move |state: &mut State| {
                    state.hear(&root, event);
                    // Whoever waits may be gone by now.
                    let _ = heard.send(());
                };
                peer.turn("preview", move |state| state.when_loaded(hear));
                // What the page tells meanwhile waits in the preview, which keeps only so much of it.
                let _ = waits.await;
            }
        });
    }
}

/// The page that shows what a file does: the page itself, or the first that runs it.
pub(crate) fn page_of(workspace: &Workspace, file: &FilePath) -> Option<FilePath> {
    let is_page = |document: &Arc<Document>| document.kind == FileKind::Html;
    if workspace.document(file).is_none_or(is_page) {
        return Some(file.clone());
    }
    workspace.interpreters_of_file(file).into_iter().map(|interpreter| &interpreter.page).min().cloned()
}

fn options(
    root: Utf8PathBuf,
    content: Overlay,
    runtime: preview::runtime::Runtime,
    settings: &settings::Preview,
) -> Options {
    let (port, isolated, hot) = (settings.port, settings.isolation, settings.hot);
    let (content, runtime) = (Arc::new(content), Arc::new(runtime));
    Options { root, content, runtime, port, isolated, watched: true, hot }
}

fn refused(error: &anyhow::Error) -> Failure {
    Failure::Refused(format!("{error:#}"))
}

/// The disk, with the open texts in front of it.
struct Overlay {
    /// As the editor spells it.
    root: Utf8PathBuf,
    disk: preview::Disk,
    open: Arc<RwLock<Documents>>,
}

impl Content for Overlay {
    fn read(&self, path: &Utf8Path) -> io::Result<Vec<u8>> {
        let canonical = self.root.canonicalize_utf8()?;
        let spelt = path.strip_prefix(&canonical).map_or(path.to_owned(), |below| self.root.join(below));
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        match open.get(&FilePath::new(spelt.as_str())) {
            Some(open) => Ok(open.document.text.as_bytes().to_vec()),
            None => self.disk.read(path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lsp::convert;
    use crate::lsp::types::TextDocumentItem;

    #[test]
    fn an_open_text_hides_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        std::fs::write(root.join("a.html"), "disk").unwrap();
        std::fs::write(root.join("b.html"), "disk").unwrap();
        let mut documents = Documents::default();
        let uri = convert::uri(&FilePath::new(root.join("a.html").as_str())).unwrap();
        documents.open(TextDocumentItem::new(uri, "html".into(), 1, "editor".into()));
        let previews = Previews::default();
        previews.update(&documents);
        let disk = preview::Disk::new(root).unwrap();
        let overlay = Overlay { root: root.to_owned(), disk, open: Arc::clone(&previews.open) };
        let canonical = root.canonicalize_utf8().unwrap();
        let read =
            |name: &str| overlay.read(&canonical.join(name)).map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(read("a.html").unwrap(), "editor");
        assert_eq!(read("b.html").unwrap(), "disk");
        assert!(read("c.html").is_err());
    }
}
