//! Where JavaScript was, read from the `stack` of an error.

use crate::event::ScriptPlace;

/// The innermost place in the project's own files. A line is `    at f (http://127.0.0.1:8000/a.js:3:5)` in Chromium and
/// Safari's kin `f@http://127.0.0.1:8000/a.js:3:5` elsewhere.
pub(super) fn place(stack: &str) -> Option<ScriptPlace> {
    stack.lines().take(LINES).find_map(of_line)
}

/// Lines of a stack that are looked at.
const LINES: usize = 100;

fn of_line(line: &str) -> Option<ScriptPlace> {
    let (_, address) = line.split_once("://")?;
    let (_, path) = address.split_once('/')?;
    let mut parts = path.trim_end().trim_end_matches(')').rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let path = parts.next()?.split(['?', '#']).next()?.to_owned();
    let is_ours = path.starts_with("_pyscript/") || path.starts_with("blob:");
    (!is_ours && line > 0 && column > 0).then_some(ScriptPlace { path, line, column })
}
