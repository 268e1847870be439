//! Values of `interpreter`: the addresses from which PyScript itself loads its engines.

use knowledge::Runtime;
use knowledge::releases::{self, Pinned};
use project::path::FilePath;
use syntax::value::Typed;

use super::super::{Completion, CompletionKind};
use super::Config;
use super::values::project_files;
use super::writer::After;
use crate::engines;

/// Engines of the runtimes that read this config, newest first, and copies of one in the project. A bare version is
/// never offered: the main thread takes it for a path.
pub(super) fn complete(config: &Config<'_>, typed: &Typed) -> Vec<Completion> {
    let mut items = project_files(config, typed, &|path: &FilePath| path.extension() == "mjs");
    for (runtime, rank) in [(Runtime::Pyodide, 50), (Runtime::MicroPython, 100)] {
        if config.readers.may_be(runtime) {
            let versions = versions(runtime).into_iter().zip(rank..=u8::MAX);
            items.extend(versions.filter_map(|(engine, rank)| item(config, typed, engine, rank)));
        }
    }
    items
}

/// Every version that a release or a build of today's PyScript carries, newest first.
fn versions(runtime: Runtime) -> Vec<Pinned> {
    let releases = releases::all().iter().filter(|row| !releases::is_classic(row.release));
    match runtime {
        Runtime::Pyodide => {
            let of_builds = releases::npm_builds().iter().map(|row| row.pyodide);
            let all = releases.map(|row| row.pyodide).chain(of_builds);
            descending(all).into_iter().map(Pinned::Pyodide).collect()
        }
        Runtime::MicroPython => {
            let of_builds = releases::npm_builds().iter().map(|row| row.micropython);
            let all = releases.filter_map(|row| row.micropython).chain(of_builds);
            descending(all).into_iter().map(Pinned::MicroPython).collect()
        }
    }
}

fn descending<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut versions: Vec<T> = all.collect();
    versions.sort_unstable_by(|a, b| b.cmp(a));
    versions.dedup();
    versions
}

fn item(config: &Config<'_>, typed: &Typed, engine: Pinned, rank: u8) -> Option<Completion> {
    let item = config.writer.string(typed, 0, &engine.url(), After::Close)?;
    let is_own = config.readers.iter().any(|reader| reader.own_engine == Some(engine));
    let own = if is_own { ", the release's own" } else { "" };
    let detail = format!("{}{own}", engines::describe(engine));
    Some(Completion { kind: CompletionKind::Value, ..item.rank(rank).detail(detail) })
}
