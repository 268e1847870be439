//! The only place that reads files: which belong to a project, and what is in them.

use std::collections::HashSet;
use std::fmt;
use std::io::{self, Read as _};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use camino::{Utf8Path, Utf8PathBuf};
use ignore::WalkBuilder;
use ignore::gitignore::GitignoreBuilder;
use knowledge::config::FILE_NAMES;

use crate::document::{Document, FileKind};
use crate::isolation::is_server_config;
use crate::path::FilePath;
use crate::workspace::Workspace;

/// Files above this size are not read: no page or module that somebody writes comes near it.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// Folders that hold other people's code, whether or not an ignore file says so.
const FOREIGN: [&str; 6] = ["node_modules", "__pycache__", "site-packages", "venv", ".venv", ".git"];

/// A file or folder that could not be used, and why. The rest goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What could not be used.
    pub path: Utf8PathBuf,
    /// Why, as a sentence for the user.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

/// The files of some folders.
#[derive(Debug, Default)]
pub struct Listing {
    /// Every file that no ignore file leaves out.
    pub files: HashSet<FilePath>,
    /// What could not be looked at.
    pub problems: Vec<Problem>,
}

/// Reads whole projects and single files. `progress` hears the number of files read so far and of all to be read.
pub struct Loader<'a> {
    /// Called after each file.
    pub progress: &'a mut dyn FnMut(usize, usize),
}

impl Loader<'_> {
    /// The workspace of some folders: pages and Python files, and every config that a page speaks of.
    pub fn workspace(&mut self, roots: &[FilePath]) -> (Workspace, Vec<Problem>) {
        let listing = list(roots);
        let mut problems = listing.problems;
        let mut workspace = Workspace::default();
        let mut first: Vec<FilePath> = listing.files.iter().filter(|path| is_source(path)).cloned().collect();
        first.sort_unstable();
        workspace.set_listing(roots.to_vec(), listing.files);
        self.read_into(&mut workspace, &first, &mut problems);
        self.complete(&mut workspace, &mut problems);
        (workspace, problems)
    }

    /// Reads what the files read so far speak of, and what those speak of.
    pub fn complete(&mut self, workspace: &mut Workspace, problems: &mut Vec<Problem>) {
        let mut tried = HashSet::new();
        loop {
            let mut wanted = workspace.wanted();
            wanted.retain(|path| tried.insert(path.clone()));
            let (mut wanted, absent): (Vec<_>, Vec<_>) = wanted.into_iter().partition(is_there);
            let made = absent
                .into_iter()
                .filter(|path| workspace.root_of(path).is_some_and(|root| is_ignored(root, path)));
            workspace.add_generated(made.collect::<Vec<_>>());
            if wanted.is_empty() {
                return;
            }
            workspace.update_listing(wanted.iter().cloned(), &[]);
            wanted.retain(|path| FileKind::of_path(path) != FileKind::Other);
            self.read_into(workspace, &wanted, problems);
        }
    }

    fn read_into(&mut self, workspace: &mut Workspace, paths: &[FilePath], problems: &mut Vec<Problem>) {
        for (index, path) in paths.iter().enumerate() {
            match read(path) {
                Ok(document) => drop(workspace.set(document)),
                // Mostly other people's, and nothing or little is checked in these; nobody misses what is not read of them.
                Err(_) if !FileKind::of_path(path).is_checked() => {}
                Err(problem) => problems.push(problem),
            }
            (self.progress)(index + 1, paths.len());
        }
        if paths.len() >= MANY {
            outline(workspace);
        }
    }
}

/// Fewer files than this are looked at sooner than threads are started.
const MANY: usize = 32;

/// Bytes of stack for a thread that reads trees: deeply nested text means deep trees.
const STACK: usize = 16 << 20;

/// Works out what other files see of each file, on all processors: whoever asks for the connections between files asks one
/// file after the other.
fn outline(workspace: &Workspace) {
    let documents: Vec<_> = workspace.documents().collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            document.outline();
        }
    };
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..processors {
            // Without threads, each outline is worked out when it is asked for.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        }
    });
}

/// Every file in some folders, links to folders not followed, so that none of them can lead in circles.
pub fn list(roots: &[FilePath]) -> Listing {
    let mut listing = Listing::default();
    for root in roots {
        let Some(path) = root.as_path() else { continue };
        for entry in walker(path).build() {
            match entry {
                Ok(entry) => {
                    let is_file = entry.file_type().is_some_and(|kind| kind.is_file())
                        || entry.path_is_symlink() && entry.path().is_file();
                    if let (true, Some(path)) = (is_file, Utf8Path::from_path(entry.path())) {
                        listing.files.insert(FilePath::new(path.as_str()));
                    }
                }
                Err(error) => listing.problems.push(walk_problem(path, &error)),
            }
        }
    }
    listing
}

/// Reads one file.
pub fn read(path: &FilePath) -> Result<Document, Problem> {
    let Some(place) = path.as_path() else {
        return Err(Problem { path: path.as_str().into(), message: "is no file".to_owned() });
    };
    let text = read_text(place).map_err(|message| Problem { path: place.to_owned(), message })?;
    Ok(Document::new(path.clone(), FileKind::of_path(path), None, &text))
}

fn read_text(path: &Utf8Path) -> Result<String, String> {
    let bytes = read_bytes(path).map_err(|error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("is larger than {} MB and was left out", LARGEST / 1024 / 1024));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        if error.as_bytes().contains(&0) {
            "is a binary file and was left out".to_owned()
        } else {
            format!("is not UTF-8 (byte {at}); save it as UTF-8, as browsers and PyScript read it")
        }
    })
}

/// Whether a file exists, whatever ignore files say of it.
fn is_there(path: &FilePath) -> bool {
    path.as_path().is_some_and(Utf8Path::is_file)
}

/// Whether an ignore file of the project speaks of a file: what it names is made by a build and may not be there now.
fn is_ignored(root: &FilePath, path: &FilePath) -> bool {
    let Some(place) = root.as_path() else { return false };
    let mut builder = GitignoreBuilder::new(place);
    let mut folder = path.parent();
    while folder == *root || folder.is_in(root) {
        // A folder without an ignore file adds nothing.
        let _ = builder.add(format!("{folder}/.gitignore"));
        if folder == *root {
            break;
        }
        folder = folder.parent();
    }
    let rules = builder.build();
    rules.is_ok_and(|rules| rules.matched_path_or_any_parents(path.as_str(), false).is_ignore())
}

/// At most one byte more than we use, so that a huge or endless file costs nothing.
fn read_bytes(path: &Utf8Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn walker(root: &Utf8Path) -> WalkBuilder {
    let mut builder = WalkBuilder::new(root);
    // Of hidden files one says how a project is served.
    builder.follow_links(false).require_git(false).hidden(false).filter_entry(|entry| {
        let name = entry.file_name().to_str().unwrap_or("");
        let is_hidden = name.starts_with('.') && name != ".htaccess";
        entry.depth() == 0 || !is_hidden && !FOREIGN.contains(&name)
    });
    builder
}

fn walk_problem(root: &Utf8Path, error: &ignore::Error) -> Problem {
    Problem { path: root.to_owned(), message: format!("a part of it cannot be looked at: {error}") }
}

/// The files beside a file, for one that lies in no folder of the project.
pub fn siblings(path: &FilePath) -> HashSet<FilePath> {
    let folder = path.parent();
    let Some(place) = folder.as_path() else { return HashSet::new() };
    let entries = walker(place).max_depth(Some(1)).build().flatten();
    let files = entries.filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    files.filter_map(|entry| Some(FilePath::new(Utf8Path::from_path(entry.path())?.as_str()))).collect()
}

/// Whether a path leads through a folder that holds other people's code.
pub fn is_foreign(path: &FilePath) -> bool {
    path.as_str().split('/').any(|part| FOREIGN.contains(&part))
}

/// Files that are read without anybody speaking of them.
pub fn is_source(path: &FilePath) -> bool {
    let is_read = matches!(FileKind::of_path(path), FileKind::Html | FileKind::Python);
    is_read || FILE_NAMES.contains(&path.name()) || is_server_config(path)
}
