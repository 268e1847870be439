//! `pyscript-lsp runtime`

use std::io::{self, Write};
use std::process::ExitCode;

use camino::Utf8PathBuf;
use knowledge::Release;
use preview::runtime::{self, Packages, Place, Runtime, State, Status};

use super::tell;
use crate::settings;

/// Install or inspect the PyScript runtime that `preview` runs pages on.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Install it with npm and pip into the user's cache folder
    Install {
        /// Install this release beside it: pages that name it will run on it
        #[arg(long, value_name = "RELEASE", value_parser = settings::release)]
        release: Option<Release>,
    },
    /// Fetch packages and all that they need into the user's cache folder: those of Pyodide, and by pip all others
    Fetch {
        /// Names as in a page's `packages`, where needed with a version: `"humanize>=4"`; with --mip `NAME@VERSION`
        #[arg(value_name = "PACKAGE", required = true)]
        packages: Vec<String>,
        /// For the pages of this release, which is installed
        #[arg(long, value_name = "RELEASE", value_parser = settings::release)]
        release: Option<Release>,
        /// Fetch packages for MicroPython, from its own index
        #[arg(long)]
        mip: bool,
        /// Fetch Pyodide's packages, or with --mip those of MicroPython, from this address, that of a mirror
        #[arg(long, value_name = "URL")]
        from: Option<String>,
    },
    /// Say where it is, what it holds and whether it is whole; exits with 1 where it cannot be used
    Status {
        /// Look at this folder instead
        #[arg(long, value_name = "DIR")]
        runtime: Option<Utf8PathBuf>,
        /// Print the licence texts of everything in it
        #[arg(long)]
        licenses: bool,
    },
}

/// Does what was asked for.
///
/// # Errors
/// The installation failed: a message with the ways out.
pub(super) fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout();
    match &args.action {
        Action::Install { release } => {
            let folder = match release {
                Some(release) => runtime::install_release(*release, &|step| tell(step))?,
                None => runtime::install(&|step| tell(step))?,
            };
            writeln!(out, "{folder}")?;
            Ok(ExitCode::SUCCESS)
        }
        Action::Fetch { packages, mip, release, from } => {
            let runtime = runtime::open_release(*release, &|step| tell(step))?;
            let fetch = if *mip { runtime::fetch_mip } else { runtime::fetch };
            fetch(&runtime, packages, from.as_deref(), &|step| tell(step))?;
            Ok(ExitCode::SUCCESS)
        }
        Action::Status { runtime, licenses } => {
            let status = runtime::status(runtime.as_deref());
            if *licenses && let State::Ready(runtime) = &status.state {
                write_licenses(&mut out, runtime)?;
            } else {
                write_status(&mut out, &status)?;
                if runtime.is_none() {
                    write_releases(&mut out)?;
                }
            }
            Ok(if matches!(status.state, State::Ready(_)) { ExitCode::SUCCESS } else { ExitCode::from(1) })
        }
    }
}

fn write_status(out: &mut impl Write, status: &Status) -> io::Result<()> {
    let place = match &status.place {
        Place::Embedded => "inside this program".to_owned(),
        Place::Folder(folder) => format!("in {folder}"),
    };
    match &status.state {
        State::Ready(runtime) => write_ready(out, &place, runtime),
        State::Damaged(damage) => writeln!(
            out,
            "The runtime {place} is damaged: {damage}.\nRun `pyscript-lsp runtime install` to install it again."
        ),
        State::Missing => writeln!(
            out,
            "There is no runtime {place}.\nRun `pyscript-lsp runtime install`, or `preview`, which installs it."
        ),
    }
}

fn write_ready(out: &mut impl Write, place: &str, runtime: &Runtime) -> io::Result<()> {
    let files = &runtime.manifest().files;
    let size: u64 = files.iter().map(|file| file.size).sum();
    let packages = &runtime.manifest().packages;
    let release = runtime.versions().and_then(|versions| versions.release);
    writeln!(out, "The runtime {place} is ready: {} files, {} kB.", files.len(), size / 1000)?;
    if let Some(release) = release {
        writeln!(out, "PyScript {release} (@pyscript/core {})", packages.core)?;
    }
    let library =
        if runtime.is_precompiled() { "" } else { ", slow to start: Node.js could not compile its library" };
    writeln!(out, "Pyodide {}{library}", packages.pyodide)?;
    writeln!(out, "MicroPython {}", packages.micropython)?;
    let packages =
        if runtime.has_wheels() { "can be installed" } else { "cannot be installed: pip was missing" };
    writeln!(out, "packages {packages}")
}

/// The releases beside it that pages can run on.
fn write_releases(out: &mut impl Write) -> io::Result<()> {
    for (release, runtime) in runtime::installed_releases() {
        let Packages { core, pyodide, micropython } = &runtime.manifest().packages;
        writeln!(
            out,
            "Installed beside it: PyScript {release} (@pyscript/core {core}, Pyodide {pyodide}, MicroPython {micropython})"
        )?;
    }
    Ok(())
}

fn write_licenses(out: &mut impl Write, runtime: &Runtime) -> anyhow::Result<()> {
    for (path, text) in runtime.licenses()? {
        writeln!(out, "==== {path}\n\n{}\n", text.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_or_damaged_is_said_with_the_way_out() {
        let shown = |state| {
            let mut out = Vec::new();
            write_status(&mut out, &Status { place: Place::Folder("/cache".into()), state }).unwrap();
            String::from_utf8(out).unwrap()
        };
        expect_test::expect![[r#"
            There is no runtime in /cache.
            Run `pyscript-lsp runtime install`, or `preview`, which installs it.
        "#]]
        .assert_eq(&shown(State::Missing));
        expect_test::expect![[r#"
            The runtime in /cache is damaged: core/core.js is missing.
            Run `pyscript-lsp runtime install` to install it again.
        "#]]
        .assert_eq(&shown(State::Damaged("core/core.js is missing".to_owned())));
    }
}
