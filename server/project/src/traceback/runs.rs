//! Runs of Python in a page: which code has which name and lines in tracebacks.

use knowledge::Flavor;

use super::Frame;

/// A piece of code that a page has run, in the words of a preview that watches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its file in tracebacks: of its own in Pyodide, `<stdin>` in MicroPython.
    pub name: String,
    /// Its lines in tracebacks, both included. Runs of one thread do not share any in one file.
    pub first: u32,
    /// See `first`.
    pub last: u32,
    /// Where it ran: `main`, or `worker 1` and so on.
    pub thread: String,
    /// How many lines stand in front of the first that is not blank.
    pub blank: u32,
    /// The [`fingerprint`] of the code.
    pub code: String,
    /// How many runs of the same code its thread had before.
    pub turn: usize,
}

/// The name of all code that MicroPython runs.
pub const STDIN: &str = "<stdin>";

impl Run {
    /// Whose run it is.
    pub fn flavor(&self) -> Flavor {
        if self.name == STDIN { Flavor::Mpy } else { Flavor::Py }
    }

    /// The run that a frame of a traceback belongs to; `thread` is the one that reported, which is `main` for errors in
    /// handlers of workers.
    pub(super) fn of<'r>(frame: &Frame, thread: &str, runs: &'r [Run]) -> Option<&'r Run> {
        let lines = |run: &&Run| run.name == frame.file && (run.first..=run.last).contains(&frame.line);
        let mut fitting = runs.iter().filter(lines);
        let here = fitting.clone().find(|run| run.thread == thread);
        // Elsewhere only where there is no other choice.
        here.or_else(|| fitting.next().filter(|_| thread == "main" && fitting.next().is_none()))
    }
}

/// A number that tells codes apart, in hexadecimal: of the UTF-16 units of the text without white space around it and
/// without carriage returns. The preview's agent computes the same (`runs.js`).
pub fn fingerprint(code: &str) -> String {
    let (mut high, mut low) = (0xdead_beef_u32, 0x41c6_ce57_u32);
    for unit in code.trim_matches(BLANK).encode_utf16().filter(|unit| *unit != u16::from(b'\r')) {
        high = (high ^ u32::from(unit)).wrapping_mul(2_654_435_761);
        low = (low ^ u32::from(unit)).wrapping_mul(1_597_334_677);
    }
    format!("{high:08x}{low:08x}")
}

/// What surrounds code and does not count.
const BLANK: [char; 4] = [' ', '\t', '\r', '\n'];

/// What PyScript makes of a script's text before it runs it, but for blank lines in front: the indentation of the first
/// line with anything on it is taken off every line that begins with it.
pub(super) fn dedent(code: &str) -> String {
    let first = code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let indentation = &first[..first.len() - first.trim_start().len()];
    let lines = code.split_inclusive('\n');
    lines.map(|line| line.strip_prefix(indentation).unwrap_or(line)).collect()
}

/// How many lines stand in front of the first that is not blank.
pub(super) fn blank_lines(code: &str) -> u32 {
    let front = &code[..code.len() - code.trim_start_matches(BLANK).len()];
    u32::try_from(front.matches('\n').count()).unwrap_or(u32::MAX)
}
