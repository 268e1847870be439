//! Texts as they are told: without what is not the user's, and no longer than somebody reads.

use project::traceback;

use super::TEXT;

/// How files begin that are the runtime's, and a part of their names. In a worker, errors of the browser lead through
/// PyScript's JavaScript. What ends a task by `sys.exit` goes through Pyodide's event loop, too, and is told of both.
const RUNTIME: [(&str, &str); 6] = [
    ("File \"/lib/python", "/_pyodide/"),
    ("File \"/lib/python", "/pyodide/webloop.py\", line"),
    ("File \"/lib/python", "/asyncio/events.py\", line"),
    ("File \"/home/pyodide/pyscript/", ""),
    ("File \"pyscript/", ""),
    ("File \"http", "/_pyscript/"),
];

/// A traceback without the frames of the code inside the runtime that started the user's.
pub(super) fn users_frames(traceback: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut skipping = false;
    for whole in traceback.lines() {
        let line = traceback::bare(whole);
        if line.trim_start().starts_with("File \"") {
            skipping = RUNTIME.iter().any(|(start, part)| line.contains(start) && line.contains(part));
        } else if !line.starts_with("    ") {
            skipping = false;
        }
        if !skipping {
            kept.push(whole);
        }
    }
    kept.join("\n")
}

/// Lines of a traceback that are told at its head, and at its tail.
pub(super) const SHOWN: (usize, usize) = (10, 20);

/// A traceback of which a deep recursion left only the ends.
pub(super) fn shortened(traceback: &str) -> String {
    let lines: Vec<&str> = traceback.lines().collect();
    let (head, tail) = SHOWN;
    if lines.len() <= 2 * (head + tail) {
        return bounded(traceback.to_owned(), TEXT);
    }
    let left_out = lines.len() - head - tail;
    let gap = format!("  [{left_out} lines left out]");
    let short = [&lines[..head], &[gap.as_str()], &lines[lines.len() - tail..]].concat();
    bounded(short.join("\n"), TEXT)
}

/// At most about `most` bytes of a text: its head and its tail, for the last line is the one that tells.
pub(super) fn bounded(text: String, most: usize) -> String {
    if text.len() <= most {
        return text;
    }
    let boundary = |near: usize| (0..=near).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (head, tail) = (boundary(most / 2), boundary(text.len() - most / 2));
    format!("{} … {}", &text[..head], &text[tail..])
}
