//! `pyscript-lsp stubs`

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use camino::{Utf8Path, Utf8PathBuf};
use project::disk::Loader;
use project::path::FilePath;

use super::progress::Progress;
use crate::configuration::Configuration;
use crate::typings;

/// Write type stubs of js, pyscript and pyodide for your own type checker.
///
/// They describe the release that the pages of this folder run on, and know the elements that the pages have by their
/// ids. Files that this command did not write are never overwritten. The settings by which type checkers find the stubs
/// are printed; none is changed.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The folder to write to
    #[arg(value_name = "DIR", default_value = typings::FOLDER)]
    folder: Utf8PathBuf,
}

/// Writes the stubs of the project in the working directory.
///
/// # Errors
/// The folder has a file of such a name that is somebody else's, or cannot be written.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let directory = std::env::current_dir().context("the working directory cannot be told")?;
    let directory = Utf8PathBuf::try_from(directory).context("the working directory's name is not UTF-8")?;
    let root = FilePath::new(directory.as_str());
    let mut progress = Progress::new("Read");
    let mut tick = |done: usize, all: usize| progress.tick(done, all);
    let (mut workspace, _) = Loader { progress: &mut tick }.workspace(std::slice::from_ref(&root));
    progress.end();
    let mut configuration = Configuration::default();
    configuration.update(&[root], |file| {
        let exists = file.as_path().is_some_and(Utf8Path::exists);
        exists.then(|| project::disk::read(file).ok().map(Arc::new)).flatten()
    });
    workspace.assume(configuration.release());

    let written = typings::write(&workspace, &directory.join(&args.folder))?;
    let typings::Written { modules, release } = written;
    let folder = &args.folder;
    let mut out = std::io::stdout();
    writeln!(out, "Wrote stubs of {modules} modules for PyScript {release} to {folder}.")?;
    write!(out, "Type checkers find them by a setting:\n{}", typings::settings(folder.as_str()))?;
    Ok(ExitCode::SUCCESS)
}
