//! The workspace as the disk has it: read once, kept up by events, one job at a time.
//!
//! Jobs work on a copy of the workspace and bring back a new one; what the client has open is put on top of it again.
//! So edits are never lost to a job, and the order of jobs is the order of events.

use std::collections::{BTreeSet, HashSet};
use std::mem;
use std::sync::Arc;

use camino::Utf8Path;
use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use project::disk::{self, Loader, Problem};
use project::document::Document;
use project::path::FilePath;
use project::workspace::Workspace;

use super::main_loop::Turn;
use super::state::State;
use super::types::MessageType;
use crate::configuration::{is_settings_file, settings_file};

/// What is known of the disk, and what is under way.
#[derive(Default)]
pub(crate) struct Disk {
    /// The project's folders.
    pub(crate) roots: Vec<FilePath>,
    pending: Option<Work>,
    busy: bool,
    loaded: bool,
    /// What others speak of and could not be read.
    unreadable: HashSet<FilePath>,
    /// What waits for the end of the reading.
    waiting: Vec<Turn>,
    /// For clients that watch no files for us.
    watcher: Option<RecommendedWatcher>,
}

/// What to look at.
#[derive(Debug, Default)]
struct Work {
    /// Which files there are.
    list: bool,
    /// What is in these.
    read: BTreeSet<FilePath>,
}

/// A job's copy of the workspace, and what it brings back with it.
struct Reading {
    workspace: Workspace,
    problems: Vec<Problem>,
    changed: bool,
}

impl State {
    /// Reads the folders of the project, for the first time or again.
    pub(crate) fn list_files(&mut self) {
        self.look_at(Work { list: true, ..Work::default() });
    }

    /// Files came, changed or went, as the client or the system says.
    pub(crate) fn files_changed(&mut self, files: impl IntoIterator<Item = FilePath>, came_or_went: bool) {
        let read = files.into_iter().filter(|file| !disk::is_foreign(file) && self.may_matter(file));
        let read: BTreeSet<FilePath> = read.collect();
        if came_or_went && !read.is_empty() {
            self.look_at(Work { list: true, read });
        } else if !read.is_empty() {
            self.look_at(Work { list: false, read });
        }
    }

    /// Reads files that the open ones speak of and that were not read. One that cannot be read is tried again when
    /// something happens on disk.
    pub(crate) fn read_what_is_wanted(&mut self) {
        let is_news = |file: &FilePath| !self.disk.unreadable.contains(file);
        if !self.disk.busy && self.workspace.wanted().iter().any(is_news) {
            self.look_at(Work::default());
        }
    }

    /// Runs `turn` now, or once what is being read was read.
    pub(crate) fn when_loaded(&mut self, turn: impl FnOnce(&mut State) + Send + 'static) {
        if self.disk.loaded && !self.disk.busy {
            turn(self);
        } else {
            self.disk.waiting.push(Box::new(turn));
        }
    }

    /// Watches the folders ourselves.
    pub(crate) fn watch_files(&mut self) {
        let peer = self.peer.clone();
        let tell = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if event.kind.is_access() {
                return;
            }
            // Programs save by renaming a new file over the old one.
            let only_text =
                matches!(event.kind, EventKind::Modify(kind) if !matches!(kind, ModifyKind::Name(_)));
            let files: Vec<FilePath> =
                event.paths.iter().filter_map(|path| Some(FilePath::new(path.to_str()?))).collect();
            peer.turn("watched files", move |state| state.files_changed(files, !only_text));
        };
        let watched = notify::recommended_watcher(tell).and_then(|mut watcher| {
            for path in self.disk.roots.iter().filter_map(FilePath::as_path) {
                watcher.watch(path.as_std_path(), RecursiveMode::Recursive)?;
            }
            Ok(watcher)
        });
        match watched {
            Ok(watcher) => self.disk.watcher = Some(watcher),
            Err(error) => tracing::warn!("changes on disk are not seen: {error}"),
        }
    }

    /// Whether this watches files for the client.
    pub(crate) fn watches_files(&self) -> bool {
        self.disk.watcher.is_some()
    }

    fn may_matter(&self, file: &FilePath) -> bool {
        const DATA: [&str; 6] = ["js", "mjs", "json", "whl", "zip", "css"];
        disk::is_source(file)
            || self.workspace.exists(file) == Some(true)
            || is_settings_file(file)
            || DATA.contains(&file.extension().as_str())
            || file.extension().is_empty()
    }

    fn look_at(&mut self, work: Work) {
        let pending = self.disk.pending.get_or_insert_default();
        pending.list |= work.list;
        pending.read.extend(work.read);
        self.start();
    }

    fn start(&mut self) {
        if self.disk.busy {
            return;
        }
        let Some(work) = self.disk.pending.take() else { return };
        self.disk.busy = true;
        let roots = self.disk.roots.clone();
        let open: Vec<FilePath> = self.documents.iter().map(|open| open.document.path.clone()).collect();
        let reading = Reading { workspace: self.workspace.clone(), problems: Vec::new(), changed: false };
        self.peer.job("reading files", move || reading.carry_out(&roots, &open, &work), State::take_over);
    }

    fn take_over(&mut self, reading: Option<Reading>) {
        self.disk.busy = false;
        // Where reading failed, what was read before stays.
        let unread = || Reading { workspace: self.workspace.clone(), problems: Vec::new(), changed: false };
        let reading = reading.unwrap_or_else(unread);
        self.workspace = reading.workspace;
        for open in self.documents.iter() {
            let same = |known| Arc::ptr_eq(known, &open.document);
            if !self.workspace.document(&open.document.path).is_some_and(same) {
                self.workspace.set(Arc::clone(&open.document));
            }
        }
        self.disk.unreadable = self.workspace.wanted().into_iter().collect();
        for problem in reading.problems {
            self.peer.log(MessageType::WARNING, problem.to_string());
        }
        if reading.changed || !self.disk.loaded {
            self.disk.loaded = true;
            self.configure();
        }
        self.start();
        if !self.disk.busy {
            for turn in mem::take(&mut self.disk.waiting) {
                turn(self);
            }
        }
    }
}

impl Reading {
    fn carry_out(mut self, roots: &[FilePath], open: &[FilePath], work: &Work) -> Self {
        let mut read = work.read.clone();
        if work.list {
            read.extend(self.list(roots, open));
        }
        for file in read.iter().filter(|file| !open.contains(file)) {
            self.read(file);
        }
        let before = self.workspace.documents().count();
        Loader { progress: &mut |_, _| {} }.complete(&mut self.workspace, &mut self.problems);
        self.changed |= self.workspace.documents().count() != before;
        self
    }

    /// Says which files there are, and answers those that have to be read.
    fn list(&mut self, roots: &[FilePath], open: &[FilePath]) -> Vec<FilePath> {
        let mut listing = disk::list(roots);
        self.problems.append(&mut listing.problems);
        let in_folder = |file: &FilePath| roots.iter().any(|root| file.is_in(root));
        let strays = open.iter().filter(|file| !in_folder(file));
        listing.files.extend(strays.flat_map(disk::siblings));
        self.drop_others(&listing.files, open);
        // A stray's neighbours are read only where it speaks of them.
        let is_new = |file: &&FilePath| {
            disk::is_source(file) && in_folder(file) && self.workspace.document(file).is_none()
        };
        let mut read: Vec<FilePath> = listing.files.iter().filter(is_new).cloned().collect();
        read.extend(roots.iter().map(settings_file).filter(|file| listing.files.contains(file)));
        let same = self.workspace.roots() == roots
            && self.workspace.files().all(|file| listing.files.contains(file) || open.contains(file))
            && listing.files.iter().all(|file| self.workspace.exists(file) == Some(true));
        if !same {
            self.workspace.set_listing(roots.to_vec(), listing.files);
            self.changed = true;
        }
        read
    }

    fn drop_others(&mut self, files: &HashSet<FilePath>, open: &[FilePath]) {
        let known = self.workspace.documents().map(|document| &document.path);
        let gone = known.filter(|file| !files.contains(*file) && !open.contains(file));
        for file in gone.cloned().collect::<Vec<_>>() {
            self.workspace.remove(&file);
            self.changed = true;
        }
    }

    fn read(&mut self, file: &FilePath) {
        let known = self.workspace.document(file);
        let is_ours = known.is_some() || disk::is_source(file) || is_settings_file(file);
        if !is_ours || self.workspace.exists(file) != Some(true) {
            return;
        }
        match disk::read(file) {
            Ok(document) => {
                let same = |known: &Arc<Document>| known.version.is_none() && known.text == document.text;
                if !known.is_some_and(same) {
                    self.workspace.set(document);
                    self.changed = true;
                }
            }
            Err(problem) => {
                self.changed |= known.is_some();
                self.workspace.remove(file);
                if file.as_path().is_some_and(Utf8Path::exists) {
                    self.problems.push(problem);
                }
            }
        }
    }
}
