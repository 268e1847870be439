//! What runs on a page under the names that tracebacks use.

use std::cmp::Reverse;
use std::ops::Range;

use knowledge::{Flavor, Thread};
use syntax::python::PythonTree;
use syntax::{TextRange, range, size, slice};
use unicode_width::UnicodeWidthChar as _;

use super::runs::{Run, blank_lines, dedent, fingerprint};
use super::{Frame, Located, Spot, Traceback, scope};
use crate::document::Document;
use crate::links::{Entry, Interpreter};
use crate::page::{Place, Script};
use crate::path::FilePath;
use crate::virtual_fs::{self, Origin};
use crate::workspace::Workspace;

/// Everything that a page runs in one flavor.
pub(super) struct Sources<'w> {
    workspace: &'w Workspace,
    interpreters: Vec<&'w Interpreter>,
    /// What is called `<exec>` or `<stdin>`.
    scripts: Vec<Source<'w>>,
    /// What the page has run, as far as it is known.
    runs: &'w [Run],
}

/// Code that has one name in tracebacks.
struct Source<'w> {
    document: &'w Document,
    tree: &'w PythonTree,
    /// The line of the document, from 0, that is the first to be executed.
    first_line: u32,
    thread: Thread,
    /// The tag that runs it.
    tag: Option<Spot>,
    /// PyScript prepares the text before it runs it.
    is_prepared: bool,
}

/// A place that a frame may mean.
struct Candidate<'s, 'w> {
    source: &'s Source<'w>,
    spot: Spot,
    /// What speaks for it: the thread, then how well the line fits to what follows.
    evidence: (bool, bool),
}

impl<'w> Sources<'w> {
    /// The sources of a page; those of both flavors where it is not known.
    pub(super) fn of(
        workspace: &'w Workspace,
        page: &FilePath,
        flavor: Option<Flavor>,
        runs: &'w [Run],
    ) -> Self {
        let interpreters: Vec<&Interpreter> = workspace
            .interpreters(page)
            .iter()
            .filter(|interpreter| flavor.is_none_or(|flavor| interpreter.flavor == flavor))
            .collect();
        let scripts = interpreters.iter().flat_map(|interpreter| scripts(workspace, interpreter)).collect();
        Sources { workspace, interpreters, scripts, runs }
    }

    pub(super) fn locate(&self, thread: &str, traceback: &Traceback) -> Located {
        let mut suspects = Vec::new();
        let frames: Vec<Option<Spot>> = (0..traceback.frames.len())
            .map(|index| self.frame(thread, traceback, index, &mut suspects))
            .collect();
        let known = frames.iter().rev().flatten().next().cloned();
        let is_tag = known.is_none();
        let place = known.or_else(|| suspects.into_iter().next());
        Located { frames, place, is_tag }
    }

    /// The tag of the script that a run ran.
    pub(super) fn tag(&self, run: &Run) -> Option<Spot> {
        self.source(run)?.tag.clone()
    }

    /// The only line of a run that calls something which an error of JavaScript names between quotes.
    pub(super) fn culprit(&self, run: &Run, error: &str) -> Option<Spot> {
        let source = self.source(run)?;
        let names: Vec<&str> = error.split('\'').skip(1).step_by(2).filter(|name| is_name(name)).collect();
        let lines = self.lines_of(source).filter(|line| {
            let code = slice(&source.document.text, *line);
            names.iter().any(|name| calls(code, name))
        });
        let [line] = lines.collect::<Vec<_>>()[..] else { return None };
        Some(Spot { file: source.document.path.clone(), range: line })
    }

    /// The lines of a script, without white space around them.
    fn lines_of<'s>(&self, source: &'s Source<'w>) -> impl Iterator<Item = TextRange> + use<'s, 'w> {
        let code = source.tree.range();
        let text: &str = &source.document.text;
        let lines = source.document.lines();
        (lines.line_of(code.start())..=lines.line_of(code.end()))
            .filter_map(move |number| Some(trimmed(text, lines.line(number)?.intersect(code)?)))
    }

    /// The script that a run ran. Of several with the same code, the runs of each thread mean one after the other.
    fn source(&self, run: &Run) -> Option<&Source<'w>> {
        let same: Vec<&Source<'w>> =
            self.scripts.iter().filter(|source| source.fingerprint() == run.code).collect();
        let is_main = |source: &&&Source<'w>| source.thread == Thread::Main;
        let of_thread: Vec<&Source<'w>> =
            same.iter().filter(|source| is_main(source) == (run.thread == "main")).copied().collect();
        let alike = if of_thread.is_empty() { same } else { of_thread };
        alike.get(run.turn % alike.len().max(1)).copied()
    }

    /// The place of one frame. Where several fit equally, the tags that run them become suspects.
    fn frame(
        &self,
        thread: &str,
        traceback: &Traceback,
        index: usize,
        suspects: &mut Vec<Spot>,
    ) -> Option<Spot> {
        let frame = &traceback.frames[index];
        let run = Run::of(frame, thread, self.runs);
        if let Some((run, source)) = run.and_then(|run| Some((run, self.source(run)?))) {
            return source.line_of_run(frame, run);
        }
        // Code that the page made itself may be that of a script in part: lines count in it.
        let line = run.map_or(frame.line, |run| frame.line - run.first + 1);
        let frame = &Frame { line, ..frame.clone() };
        let modules;
        let sources = match frame.file.as_str() {
            "<exec>" | "<stdin>" => &self.scripts,
            _ if run.is_some() => &self.scripts,
            path => {
                modules = self.modules(path);
                &modules
            }
        };
        let next = traceback.frames.get(index + 1);
        let mut fitting: Vec<Candidate<'_, 'w>> = sources
            .iter()
            .filter(|source| source.is_prepared && (thread == "main" || source.thread == Thread::Worker))
            .filter_map(|source| {
                let (spot, line) = source.line(frame)?;
                let evidence = (
                    (thread == "main") == (source.thread == Thread::Main),
                    leads_to(line, next, &traceback.error),
                );
                Some(Candidate { source, spot, evidence })
            })
            .collect();
        fitting.sort_by_key(|candidate| Reverse(candidate.evidence));
        let best = fitting.first()?;
        let rival = fitting.iter().any(|other| other.evidence == best.evidence && other.spot != best.spot);
        if rival {
            suspects.extend(best.source.tag.clone());
            return None;
        }
        Some(best.spot.clone())
    }

    /// The place of a frame of the page's own thread, where only one can be meant.
    pub(super) fn sure(&self, frame: &Frame) -> Option<Spot> {
        if let Some(run) = Run::of(frame, "main", self.runs) {
            return self.source(run)?.line_of_run(frame, run);
        }
        let modules = self.modules(&frame.file);
        let mut spots: Vec<Spot> = modules.iter().filter_map(|source| Some(source.line(frame)?.0)).collect();
        spots.dedup();
        if spots.len() == 1 { spots.pop() } else { None }
    }

    /// The files of the project that interpreters find at a path of theirs.
    fn modules(&self, path: &str) -> Vec<Source<'w>> {
        let path = virtual_fs::in_home(path);
        let found = self.interpreters.iter().filter_map(|interpreter| {
            let Some(Origin::File(file)) = interpreter.files.at(path) else { return None };
            let document = self.workspace.document(file)?;
            let tree = document.python()?;
            let thread = interpreter.thread();
            Some(Source { document, tree, first_line: 0, thread, tag: None, is_prepared: true })
        });
        found.collect()
    }
}

impl Source<'_> {
    /// The text that runs.
    fn text(&self) -> &str {
        slice(&self.document.text, self.tree.range())
    }

    fn fingerprint(&self) -> String {
        fingerprint(&dedent(self.text()))
    }

    /// The place that a frame means here, where a run of this code is known: whatever the frame says beside its line.
    fn line_of_run(&self, frame: &Frame, run: &Run) -> Option<Spot> {
        let code = self.tree.range();
        let first = self.document.lines().line_of(code.start()) + blank_lines(self.text());
        let below = i64::from(frame.line) - i64::from(run.first) - i64::from(run.blank);
        let number = u32::try_from(i64::from(first) + below).ok()?;
        let last = self.document.lines().line_of(code.end());
        let whole = self.document.lines().line(number.min(last))?.intersect(code)?;
        Some(Spot {
            file: self.document.path.clone(),
            range: self.marked(frame, trimmed(&self.document.text, whole)),
        })
    }

    /// What a frame underlines in a line, else the line.
    fn marked(&self, frame: &Frame, line: TextRange) -> TextRange {
        let code = slice(&self.document.text, line);
        let marked = frame.underlined.as_ref().filter(|_| frame.code.as_deref() == Some(code));
        marked.map_or(line, |columns| bytes_of(code, columns) + line.start())
    }

    /// The place that a frame means here, with its line of code; `None` where the frame does not fit.
    fn line(&self, frame: &Frame) -> Option<(Spot, &str)> {
        let text: &str = &self.document.text;
        let number = self.first_line.checked_add(frame.line.checked_sub(1)?)?;
        let whole = self.document.lines().line(number)?.intersect(self.tree.range())?;
        let line = trimmed(text, whole);
        let code = slice(text, line);
        let is_code = !code.is_empty() && !code.starts_with('#');
        let is_printed = frame.code.as_ref().is_none_or(|printed| printed == code);
        let function = frame.function.as_deref();
        if !is_code || !is_printed || function.is_some_and(|name| !scope::fits(self.tree, text, line, name)) {
            return None;
        }
        Some((Spot { file: self.document.path.clone(), range: self.marked(frame, line) }, code))
    }
}

/// The scripts that an interpreter runs, or the file of a worker.
fn scripts<'w>(workspace: &'w Workspace, interpreter: &'w Interpreter) -> Vec<Source<'w>> {
    let thread = interpreter.thread();
    match &interpreter.entry {
        Entry::Worker(path) => workspace
            .document(path)
            .and_then(|document| Some(source(document, document.python()?, thread, None, true)))
            .into_iter()
            .collect(),
        Entry::Scripts(indices) => {
            let Some(host) = workspace.document(&interpreter.page) else { return Vec::new() };
            let Some(page) = host.page() else { return Vec::new() };
            let scripts = indices.iter().filter_map(|index| page.scripts.get(*index));
            let is_prepared = interpreter.place != Place::Raw;
            scripts.filter_map(|script| script_source(workspace, host, script, thread, is_prepared)).collect()
        }
    }
}

fn script_source<'w>(
    workspace: &'w Workspace,
    host: &'w Document,
    script: &'w Script,
    thread: Thread,
    is_prepared: bool,
) -> Option<Source<'w>> {
    let tag = host
        .html()?
        .elements
        .get(script.element)
        .map(|element| Spot { file: host.path.clone(), range: element.tag.range });
    let Some(src) = &script.src else {
        return Some(source(host, &script.code, thread, tag, is_prepared));
    };
    let document = workspace.document(&host.path.parent().resolve(&src.text)?)?;
    Some(source(document, document.python()?, thread, tag, is_prepared))
}

fn source<'w>(
    document: &'w Document,
    tree: &'w PythonTree,
    thread: Thread,
    tag: Option<Spot>,
    is_prepared: bool,
) -> Source<'w> {
    let code = tree.range();
    let dropped = u32::from(loses_its_first_line(slice(&document.text, code)));
    let first_line = document.lines().line_of(code.start()) + dropped;
    Source { document, tree, first_line, thread, tag, is_prepared }
}

/// PyScript takes the indentation of the first line with anything on it off every line, and then one line break off the
/// front; of files too.
fn loses_its_first_line(code: &str) -> bool {
    let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let indentation = &first[..first.len() - first.trim_start().len()];
    let rest = code.strip_prefix(indentation).unwrap_or(code);
    rest.starts_with('\n') || rest.starts_with("\r\n")
}

/// Whether a line has to do with what happened next: it names the function that was called, or what the error speaks of.
fn leads_to(line: &str, next: Option<&Frame>, error: &str) -> bool {
    match next {
        Some(frame) => frame.function.as_ref().is_some_and(|function| line.contains(function.as_str())),
        None => error.split('\'').skip(1).step_by(2).any(|word| !word.is_empty() && line.contains(word)),
    }
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'))
}

/// Whether code calls a name, or a member of that name.
fn calls(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let is_whole = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        is_whole
            && code[at + name.len()..].trim_start().starts_with('(')
            && !code.trim_start().starts_with('#')
    })
}

/// A line without white space around it.
fn trimmed(text: &str, line: TextRange) -> TextRange {
    let whole = slice(text, line);
    let start = whole.len() - whole.trim_start().len();
    let end = whole.trim_end().len().max(start);
    range(start, end) + line.start()
}

/// The bytes of `code` under columns of a terminal, as CPython counts them: two for a wide character, else one.
fn bytes_of(code: &str, columns: &Range<usize>) -> TextRange {
    let offset_of = |wanted: usize| {
        let mut column = 0;
        let found = code.char_indices().find(|(_, character)| {
            let is_there = column >= wanted;
            column += if character.width() == Some(2) { 2 } else { 1 };
            is_there
        });
        found.map_or(code.len(), |(offset, _)| offset)
    };
    TextRange::new(size(offset_of(columns.start)), size(offset_of(columns.end)))
}
