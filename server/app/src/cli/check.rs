//! `pyscript-lsp check`

use std::collections::BTreeMap;
use std::io::Write as _;
use std::num::NonZero;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use anyhow::{Context as _, bail};
use camino::{Utf8Path, Utf8PathBuf};
use knowledge::Release;
use lint::{Finding, Severity};
use project::disk::{Loader, Problem};
use project::document::{Document, FileKind};
use project::path::FilePath;
use project::workspace::Workspace;

use super::progress::Progress;
use crate::configuration::Configuration;
use crate::report::{self, Format};
use crate::settings;

/// Look for mistakes in pages, Python files and configs.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files and folders to check; the working directory where none is named.
    paths: Vec<Utf8PathBuf>,

    /// Apply the fixes that are safe, then check again.
    #[arg(long)]
    fix: bool,

    /// With --fix: apply the fixes that need a decision, too.
    #[arg(long, requires = "fix")]
    unsafe_fixes: bool,

    /// Report these rules only.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    select: Vec<String>,

    /// Leave these rules out.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,

    /// The release that pages run on which do not say it.
    #[arg(long, value_name = "RELEASE", value_parser = settings::release)]
    release: Option<Release>,

    /// How to print what was found.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// Checks and prints. Exits with 1 where an error or a warning is left.
///
/// # Errors
/// A path does not exist, a rule is unknown, or a fixed file cannot be written.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    for rule in args.select.iter().chain(&args.ignore) {
        if lint::rule(rule).is_none() {
            bail!("there is no rule `{rule}`; `pyscript-lsp explain` lists them");
        }
    }
    let scope = Scope::of(&args.paths)?;
    let configuration = scope.configuration();
    let (mut workspace, problems) = scope.load(args.release.or(configuration.release()));
    scope.tell(&problems);
    let mut checked = args.check(&workspace, &scope, &configuration);
    if args.fix {
        let fixed = args.fix(&mut workspace, &scope, &configuration)?;
        checked = args.check(&workspace, &scope, &configuration);
        if args.format == Format::Human && fixed > 0 {
            super::tell(&format!("Fixed {fixed} {}.", if fixed == 1 { "file" } else { "files" }));
        }
    }
    report::print(args.format, &workspace, &scope.directory, &checked, std::io::stdout().lock())?;
    let bad = checked.findings.iter().any(|finding| finding.severity <= Severity::Warning);
    Ok(ExitCode::from(u8::from(bad)))
}

impl Args {
    fn check(&self, workspace: &Workspace, scope: &Scope, configuration: &Configuration) -> report::Checked {
        let files = scope.files(workspace);
        let mut findings = findings(workspace, configuration, &files);
        let is_wanted = |finding: &Finding| {
            let is = |id: &String| id == finding.rule.id;
            (self.select.is_empty() || self.select.iter().any(is)) && !self.ignore.iter().any(is)
        };
        findings.retain(is_wanted);
        report::Checked { files: files.len(), findings }
    }

    /// Fixes in rounds, because fixes that meet wait for the next one; each round ends with the files written. Gives
    /// the number of files changed.
    fn fix(
        &self,
        workspace: &mut Workspace,
        scope: &Scope,
        configuration: &Configuration,
    ) -> anyhow::Result<usize> {
        /// A project where a fix keeps making new findings is left as it is then.
        const MOST_ROUNDS: usize = 10;
        let mut written: BTreeMap<FilePath, ()> = BTreeMap::new();
        for _ in 0..MOST_ROUNDS {
            let checked = self.check(workspace, scope, configuration);
            let fixes = lint::default_fixes(&checked.findings, self.unsafe_fixes);
            let changed = lint::apply_fixes(workspace, &fixes);
            if changed.is_empty() {
                break;
            }
            for (path, text) in changed {
                write(workspace, &path, &text)?;
                written.insert(path, ());
            }
        }
        Ok(written.len())
    }
}

/// What is found in some files, in their order; every processor takes a part of them.
fn findings(workspace: &Workspace, configuration: &Configuration, files: &[FilePath]) -> Vec<Finding> {
    let mut progress = Progress::new("Checked");
    let mut by_file: Vec<Vec<Finding>> = vec![Vec::new(); files.len()];
    let next = AtomicUsize::new(0);
    let take = || {
        let index = next.fetch_add(1, Ordering::Relaxed);
        Some((index, files.get(index)?))
    };
    let (sender, results) = mpsc::channel();
    std::thread::scope(|scope| {
        let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
        for _ in 0..processors.min(files.len()) {
            let sender = sender.clone();
            scope.spawn(move || {
                while let Some((index, file)) = take() {
                    // The receiver outlives the threads.
                    let _ = sender.send((index, configuration.findings(workspace, file)));
                }
            });
        }
        drop(sender);
        for (done, (index, found)) in results.iter().enumerate() {
            by_file[index] = found;
            progress.tick(done + 1, files.len());
        }
    });
    progress.end();
    by_file.into_iter().flatten().collect()
}

/// What to check: the folders that are read, and which of their files are asked about.
struct Scope {
    /// Paths are printed relative to it.
    directory: FilePath,
    roots: Vec<FilePath>,
    /// Files and folders to check; empty for everything that is read.
    asked: Vec<FilePath>,
}

impl Scope {
    fn of(paths: &[Utf8PathBuf]) -> anyhow::Result<Self> {
        let directory = std::env::current_dir().context("the working directory cannot be told")?;
        let directory =
            Utf8PathBuf::try_from(directory).context("the working directory's name is not UTF-8")?;
        let mut scope =
            Scope { directory: FilePath::new(directory.as_str()), roots: Vec::new(), asked: Vec::new() };
        if paths.is_empty() {
            scope.roots.push(scope.directory.clone());
        }
        for path in paths {
            let absolute = FilePath::new(directory.join(path).as_str());
            let place = absolute.as_path().unwrap_or(Utf8Path::new(""));
            let kind = std::fs::metadata(place).with_context(|| format!("{path} cannot be read"))?;
            // What a file means depends on the files around it.
            let root = match kind.is_dir() {
                true => absolute.clone(),
                false if absolute.is_in(&scope.directory) => scope.directory.clone(),
                false => absolute.parent(),
            };
            scope.roots.push(root);
            scope.asked.push(absolute);
        }
        scope.roots.sort_unstable();
        scope.roots.dedup();
        Ok(scope)
    }

    /// What settings files say; what is wrong in them is told.
    fn configuration(&self) -> Configuration {
        let mut configuration = Configuration::default();
        let read = |file: &FilePath| {
            let exists = file.as_path().is_some_and(Utf8Path::exists);
            exists.then(|| project::disk::read(file).ok().map(Arc::new)).flatten()
        };
        for problem in configuration.update(&self.roots, read) {
            super::tell(&format!("warning: {problem}"));
        }
        configuration
    }

    fn load(&self, release: Option<Release>) -> (Workspace, Vec<Problem>) {
        let mut progress = Progress::new("Read");
        let mut tick = |done: usize, all: usize| progress.tick(done, all);
        let (mut workspace, mut problems) = Loader { progress: &mut tick }.workspace(&self.roots);
        // A file that was named is read whatever an ignore file says.
        let unread = |file: &&FilePath| !self.roots.contains(file) && workspace.document(file).is_none();
        for file in self.asked.iter().filter(unread).cloned().collect::<Vec<_>>() {
            match project::disk::read(&file) {
                Ok(document) => drop(workspace.set(document)),
                Err(problem) if problems.iter().any(|known| known.path == problem.path) => {}
                Err(problem) => problems.push(problem),
            }
        }
        workspace.assume(release);
        progress.end();
        (workspace, problems)
    }

    /// Tells what could not be used; the rest goes on.
    fn tell(&self, problems: &[Problem]) {
        for problem in problems {
            let path = FilePath::new(problem.path.as_str()).relative_to(&self.directory);
            let path = if path.is_empty() { "." } else { &path };
            super::tell(&format!("warning: {path}: {}", problem.message));
        }
    }

    fn files(&self, workspace: &Workspace) -> Vec<FilePath> {
        let asked = |path: &&FilePath| {
            self.asked.is_empty() || self.asked.iter().any(|asked| *path == asked || path.is_in(asked))
        };
        let checked = workspace.documents().filter(|document| workspace.is_checked(document));
        let mut files: Vec<_> = checked.map(|document| &document.path).filter(asked).cloned().collect();
        files.sort_unstable();
        files
    }
}

fn write(workspace: &mut Workspace, path: &FilePath, text: &str) -> anyhow::Result<()> {
    let Some(place) = path.as_path() else { return Ok(()) };
    let Some(before) = workspace.document(path).cloned() else {
        create(place, text)?;
        workspace.set(Document::new(path.clone(), FileKind::of_path(path), None, text));
        return Ok(());
    };
    let mark = if before.byte_order_mark { "\u{feff}" } else { "" };
    std::fs::write(place, format!("{mark}{text}")).with_context(|| format!("{place} cannot be written"))?;
    workspace.set(before.with_text(text));
    Ok(())
}

/// Makes a file, and the folders that it lies in. One that is there already, unread, is not ours to overwrite.
fn create(place: &Utf8Path, text: &str) -> anyhow::Result<()> {
    let folders = place.parent().map_or(Ok(()), std::fs::create_dir_all);
    let made = folders.and_then(|()| std::fs::File::create_new(place));
    let written = made.and_then(|mut file| file.write_all(text.as_bytes()));
    written.with_context(|| format!("{place} cannot be made"))
}
