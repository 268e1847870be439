//! Workers that JavaScript starts, in pages and in the files that they load.

use knowledge::releases::{Loader, LoaderFile, newest};
use knowledge::{Flavor, Release};
use syntax::edit::TextEdit;
use syntax::javascript::Javascript;
use syntax::{TextRange, slice};

use super::early;
use crate::finding::Fix;
use crate::rule::Reporter;
use crate::words::is_whole;

/// The first release whose `PyWorker` of JavaScript is an asynchronous function, and the first with `MPWorker`.
const ASYNCHRONOUS: Release = Release::new(2024, 2, 1);

/// The functions of `core.js` that start workers.
const NAMES: [&str; 2] = ["PyWorker", "MPWorker"];

/// `new PyWorker(…)`, a `PyWorker(…)` that nobody awaits before its `sync` is used, and one that comes too early.
pub(super) fn check(reporter: &mut Reporter<'_>, code: TextRange, index: usize) {
    let document = reporter.document;
    let source = slice(&document.text, code);
    if !NAMES.iter().any(|name| source.contains(name)) {
        return;
    }
    let Some(javascript) = document.all_javascript().get(index) else { return };
    let at = |start: usize, length: usize| {
        let start = usize::from(code.start()) + start;
        syntax::range(start, start + length)
    };
    for (name, release) in of_pyscript(javascript) {
        for call in calls(source, name) {
            let before = source[..call].trim_end();
            if let Some(rest) = before.strip_suffix("new").filter(|rest| !rest.ends_with(is_part)) {
                report_new(reporter, at(rest.len(), 3), name);
            } else if let Some(worker) = unawaited(source, call, before) {
                report_promise(reporter, at(call, name.len()), name, worker, depth(source, call) == 0);
            } else if release >= early::SINCE {
                let flavor = if name == NAMES[0] { Flavor::Py } else { Flavor::Mpy };
                early::check(reporter, code, javascript, at(call, name.len()), flavor);
            }
        }
    }
}

fn report_new(reporter: &mut Reporter<'_>, range: TextRange, name: &str) {
    let message = format!(
        "`{name}` is an asynchronous function: `new` throws `{name} is not a constructor`. Write `await {name}(…)`."
    );
    let edit = TextEdit::replace(range, "await");
    let fix = Fix::offered("Replace `new` by `await`", &reporter.document.path, vec![edit]);
    reporter.report(range, message).fix(fix);
}

fn report_promise(reporter: &mut Reporter<'_>, range: TextRange, name: &str, worker: &str, at_top: bool) {
    let message = format!(
        "`{name}` gives a promise: `{worker}.sync` is undefined, and using it throws `TypeError: Cannot read properties of \
         undefined`. Write `await {name}(…)`."
    );
    let edit = TextEdit::insert(range.start(), "await ");
    let fix = at_top.then(|| Fix::offered("Await it", &reporter.document.path, vec![edit]));
    reporter.report(range, message).fixes(fix);
}

/// The names under which a script has PyScript's functions, with the release that they are of.
fn of_pyscript(javascript: &Javascript) -> impl Iterator<Item = (&str, Release)> {
    javascript.imports.iter().flat_map(|import| {
        let loader = Loader::from_url(&import.module.text).filter(|loader| loader.file == LoaderFile::Core);
        let versions = loader.as_ref().map(|loader| loader.resolved().and_then(|versions| versions.release));
        let release = versions.map(|release| release.unwrap_or_else(newest));
        let release = release.filter(|release| *release >= ASYNCHRONOUS);
        let names = import.names.iter().map(|(name, _)| &*name.text).filter(|name| NAMES.contains(name));
        names.filter_map(move |name| Some((name, release?)))
    })
}

/// Where a function is called, outside of comments and strings.
fn calls<'s>(source: &'s str, name: &str) -> impl Iterator<Item = usize> + use<'s> {
    let length = name.len();
    let found: Vec<usize> = source.match_indices(name).map(|(at, _)| at).collect();
    found.into_iter().filter(move |at| {
        let is_call = source[at + length..].trim_start().starts_with('(');
        is_call && is_whole(source, *at, length) && !is_comment(source, *at)
    })
}

/// The constant that keeps the promise of a call, where the rest uses its `sync` and never waits for it.
fn unawaited<'s>(source: &'s str, call: usize, before: &'s str) -> Option<&'s str> {
    let (declaration, name) = before.strip_suffix('=')?.trim_end().rsplit_once(char::is_whitespace)?;
    let is_const = declaration.trim_end().ends_with("const") && name.chars().all(is_part);
    let mentions = source[call..].match_indices(name).map(|(at, _)| call + at);
    let is_code = |at: &usize| is_whole(source, *at, name.len()) && !is_on_comment(source, *at);
    let mut mentions = mentions.filter(is_code).peekable();
    let is_sync = |at: usize| {
        let rest = source[at + name.len()..].strip_prefix(".sync");
        rest.is_some_and(|rest| rest.starts_with(['.', '[']))
    };
    (is_const && mentions.peek().is_some() && mentions.all(is_sync)).then_some(name)
}

/// How many braces and parentheses are open.
fn depth(source: &str, at: usize) -> i32 {
    let count = |letters: [char; 2]| i32::try_from(source[..at].matches(letters).count()).unwrap_or(i32::MAX);
    count(['{', '(']) - count(['}', ')'])
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

/// Whether a place of JavaScript stands in a comment, or on a line with a quote before it.
fn is_comment(source: &str, at: usize) -> bool {
    let line = line_before(source, at);
    is_on_comment(source, at) || line.contains("//") || line.contains(['"', '\'', '`'])
}

/// Whether it stands in a block comment, or on a line that is one.
fn is_on_comment(source: &str, at: usize) -> bool {
    let in_block = source[..at].rfind("/*").is_some_and(|open| !source[open..at].contains("*/"));
    in_block || line_before(source, at).trim_start().starts_with("//")
}

fn line_before(source: &str, at: usize) -> &str {
    &source[source[..at].rfind('\n').map_or(0, |at| at + 1)..at]
}
