//! Tracebacks as Pyodide and MicroPython print them, and the places of the project that their lines mean.
//!
//! All scripts of a page are `<exec>` (Pyodide) or `<stdin>` (MicroPython) there, with lines counted in what PyScript
//! executes; in a preview, [runs](Run) tell them apart. [`locate`] finds the place in the file that the user wrote:
//! exactly where the run is known, else where one place fits better than the others.

mod runs;
mod scope;
mod source;
#[cfg(test)]
mod tests;

use std::ops::Range;

use knowledge::Flavor;
use syntax::TextRange;
use syntax::python::definitions::Function;
use syntax::python::{range_of, text_of};

pub use runs::{Run, STDIN, fingerprint};

use crate::path::FilePath;
use crate::workspace::Workspace;

/// A traceback, read. Of a chain of exceptions it is the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traceback {
    /// Outermost first.
    pub frames: Vec<Frame>,
    /// The line that names the exception: `ZeroDivisionError: division by zero`.
    pub error: String,
    /// What follows that line, trimmed; mostly nothing.
    pub rest: String,
}

/// One `File "…", line …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The line of the traceback's text that it is on, from 0.
    pub at: usize,
    /// As the runtime names it: `<exec>`, `/home/pyodide/helper.py`.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// The function, or `<module>`; `None` for a syntax error.
    pub function: Option<String>,
    /// The line of code, where it is printed, without its indentation.
    pub code: Option<String>,
    /// What is underlined of it, in columns of a terminal, where wide characters take two.
    pub underlined: Option<Range<usize>>,
}

/// One line of Python's own warnings: `/home/pyodide/helper.py:3: UserWarning: careful`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Names the file and the line, and no more.
    pub frame: Frame,
    /// What follows them: `UserWarning: careful`.
    pub said: String,
}

/// Where the frames of a traceback are in the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// One for each frame; `None` for code that is not the project's, and where several places fit equally.
    pub frames: Vec<Option<Spot>>,
    /// Where the error is shown: the innermost frame that is known. `None` where nothing on the page fits.
    pub place: Option<Spot>,
    /// `place` is only the tag of a script that may have failed.
    pub is_tag: bool,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The file.
    pub file: FilePath,
    /// What is underlined there, else the line without its indentation.
    pub range: TextRange,
}

const HEAD: &str = "Traceback (most recent call last):";

/// Finds the frames in the files. `page` is the page that runs, `thread` the one that reported: `main`, or `worker 1` and
/// so on; errors in handlers of workers are reported by `main`. `runs` are those that the page has reported.
pub fn locate(
    workspace: &Workspace,
    page: &FilePath,
    thread: &str,
    traceback: &Traceback,
    runs: &[Run],
) -> Located {
    let flavor = traceback.flavor(runs);
    source::Sources::of(workspace, page, flavor, runs).locate(thread, traceback)
}

/// Where the code is that a warning is about; `None` where it is not the project's, or several places fit.
pub fn warned(
    workspace: &Workspace,
    page: &FilePath,
    thread: &str,
    warning: &Warning,
    runs: &[Run],
) -> Option<Spot> {
    let (frames, error) = (vec![warning.frame.clone()], warning.said.clone());
    let traceback = Traceback { frames, error, rest: String::new() };
    locate(workspace, page, thread, &traceback, runs).frames.pop().flatten()
}

/// Where code was under way on the page's own thread: the innermost place that is the project's for sure; `frames` has the
/// innermost first.
pub fn under_way(workspace: &Workspace, page: &FilePath, frames: &[Frame], runs: &[Run]) -> Option<Spot> {
    let sources = source::Sources::of(workspace, page, None, runs);
    frames.iter().find_map(|frame| sources.sure(frame))
}

/// Where JavaScript failed in a run of which no line is told: the only line that calls what the error speaks of, else the
/// tag of the script; `None` where the code is no script of the page.
pub fn suspect(workspace: &Workspace, page: &FilePath, run: &Run, error: &str) -> Option<Suspect> {
    let runs = std::slice::from_ref(run);
    let sources = source::Sources::of(workspace, page, Some(run.flavor()), runs);
    match sources.culprit(run, error) {
        Some(place) => Some(Suspect { place, is_tag: false }),
        None => Some(Suspect { place: sources.tag(run)?, is_tag: true }),
    }
}

/// The tag of the script that a run ran; `None` where the code is no script of the page.
pub fn tag(workspace: &Workspace, page: &FilePath, run: &Run) -> Option<Spot> {
    let runs = std::slice::from_ref(run);
    source::Sources::of(workspace, page, Some(run.flavor()), runs).tag(run)
}

/// The functions of that name in what a page runs: the names in their definitions.
pub fn functions(workspace: &Workspace, page: &FilePath, name: &str) -> Vec<Spot> {
    let documents = workspace.documents();
    let units = documents.flat_map(|document| workspace.python_units(document));
    let of_page = units.filter(|unit| unit.interpreters.iter().any(|interpreter| interpreter.page == *page));
    of_page
        .flat_map(|unit| {
            let text = &unit.document.text;
            let functions = unit.tree.nodes().filter_map(Function::cast).filter_map(|function| function.name);
            let named = functions.filter(|of| text_of(*of, text) == name);
            named.map(|of| Spot { file: unit.document.path.clone(), range: range_of(of) }).collect::<Vec<_>>()
        })
        .collect()
}

/// Where something may have failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspect {
    /// A line, or a tag.
    pub place: Spot,
    /// `place` is the tag of the script.
    pub is_tag: bool,
}

impl Traceback {
    /// Reads a traceback; `None` where the text is none, or ends before the exception is named.
    pub fn parse(text: &str) -> Option<Traceback> {
        let lines: Vec<&str> = text.lines().map(bare).collect();
        let head = lines.iter().rposition(|line| line.contains(HEAD))?;
        Traceback::read(&lines, head)
    }

    /// Reads all tracebacks of a chain, in their order.
    pub fn parse_chain(text: &str) -> Vec<Traceback> {
        let lines: Vec<&str> = text.lines().map(bare).collect();
        let mut heads: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].contains(HEAD)).collect();
        heads.push(lines.len());
        heads.windows(2).filter_map(|part| Traceback::read(&lines[..part[1]], part[0])).collect()
    }

    fn read(lines: &[&str], head: usize) -> Option<Traceback> {
        let names_error = |line: &&str| !line.trim().is_empty() && !line.starts_with([' ', '\t']);
        let error = head + 1 + lines[head + 1..].iter().position(names_error)?;
        let frames = (head + 1..error).filter_map(|at| Frame::read(&lines[..error], at)).collect();
        let rest = lines[error + 1..].join("\n").trim().to_owned();
        Some(Traceback { frames, error: lines[error].trim_end().to_owned(), rest })
    }

    /// Whose traceback it is, as far as the names of files tell; `runs` are those that the page has reported.
    pub fn flavor(&self, runs: &[Run]) -> Option<Flavor> {
        self.frames.iter().find_map(|frame| match frame.file.as_str() {
            "<exec>" => Some(Flavor::Py),
            STDIN => Some(Flavor::Mpy),
            file if file.starts_with("/home/pyodide/") || file.starts_with("/lib/python") => Some(Flavor::Py),
            file => runs.iter().find(|run| run.name == file).map(Run::flavor),
        })
    }
}

/// A line of a traceback without the margin that tracebacks of several exceptions have: `  | ` and deeper.
pub fn bare(line: &str) -> &str {
    let rest = line.trim_start();
    match rest.strip_prefix('|') {
        Some(rest) => rest.strip_prefix(' ').unwrap_or(rest),
        None => line,
    }
}

impl Warning {
    /// Reads a line; `None` where it is no warning.
    pub fn parse(line: &str) -> Option<Warning> {
        let (place, said) = line.split_once(": ")?;
        let (file, number) = place.rsplit_once(':')?;
        let (category, _) = said.split_once(": ")?;
        let is_name = |character: char| character.is_alphanumeric() || "._".contains(character);
        (category.ends_with("Warning") && category.chars().all(is_name)).then_some(())?;
        let (file, line) = (file.to_owned(), number.parse().ok()?);
        let frame = Frame::of_line(file, line);
        Some(Warning { frame, said: said.trim_end().to_owned() })
    }
}

impl Frame {
    /// A line, from 1, of a file as the runtime names it.
    pub fn of_line(file: String, line: u32) -> Frame {
        Frame { at: 0, file, line, function: None, code: None, underlined: None }
    }

    fn read(lines: &[&str], at: usize) -> Option<Frame> {
        let (file, rest) = lines[at].trim_start().strip_prefix("File \"")?.split_once("\", line ")?;
        let (line, function) = match rest.split_once(", in ") {
            Some((line, function)) => (line, Some(function.trim_end().to_owned())),
            None => (rest, None),
        };
        // A task's traceback comes line by line, with empty lines between.
        let mut below = lines[at + 1..].iter().filter(|line| !line.trim().is_empty());
        let code = below.next().and_then(|line| line.strip_prefix(CODE_INDENT));
        let marks = below.next().and_then(|line| line.strip_prefix(CODE_INDENT)).filter(|_| code.is_some());
        Some(Frame {
            at,
            file: file.to_owned(),
            line: line.trim_end().parse().ok()?,
            function,
            code: code.map(|code| code.trim().to_owned()),
            underlined: marks.and_then(underlined),
        })
    }
}

/// What stands in front of printed code; a frame has two blanks.
const CODE_INDENT: &str = "    ";

/// The columns under which `^` or `~` stand, where a line has nothing else.
fn underlined(marks: &str) -> Option<Range<usize>> {
    let marks = marks.trim_end();
    let start = marks.len() - marks.trim_start().len();
    let is_mark = !marks.is_empty() && marks[start..].bytes().all(|byte| matches!(byte, b'^' | b'~' | b' '));
    is_mark.then_some(start..marks.len())
}
