//! What the agent in a page reports, made into events: tracebacks put together, the runtime's own frames taken out,
//! the same failure told once.

use std::collections::{HashMap, VecDeque};

use serde::Deserialize;

use crate::event::{Event, Events, Level};

/// One batch from one thread of a page, as `agent.js` writes it.
#[derive(Debug, Deserialize)]
pub(crate) struct Report {
    pub(crate) token: String,
    page: String,
    thread: String,
    dropped: usize,
    entries: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    kind: String,
    #[serde(default)]
    level: String,
    #[serde(default)]
    text: String,
}

/// Turns reports into events, over the life of a preview.
#[derive(Debug, Default)]
pub(crate) struct Reporter {
    pages: HashMap<String, Page>,
}

/// What is known of one page since it was last opened.
#[derive(Debug, Default)]
struct Page {
    /// Lines of a traceback that is not finished, per thread.
    unfinished: HashMap<String, Vec<String>>,
    /// Failures already told.
    told: Vec<String>,
    /// The last errors on the console that are none of Python's. PyScript shows what goes to standard error in the page, too.
    errors: VecDeque<String>,
}

/// Pages that are remembered; beyond it one begins anew. Only a page that makes up names gets there.
const PAGES: usize = 1000;
/// Failures of one page that are remembered.
const TOLD: usize = 200;
/// Errors on the console of one page that are remembered.
const ERRORS: usize = 50;
/// Lines of one traceback.
const TRACEBACK: usize = 500;

impl Reporter {
    /// Sends the events of one report.
    pub(crate) fn take(&mut self, report: Report, events: &Events) {
        if self.pages.len() >= PAGES {
            self.pages.clear();
        }
        let name = report.page.trim_start_matches('/').to_owned();
        let page = self.pages.entry(name.clone()).or_default();
        let mut sink = Sink { page: name, thread: report.thread, events };
        for entry in report.entries {
            page.take(entry, &mut sink);
        }
        if report.dropped > 0 {
            let Sink { page, events, .. } = sink;
            events.notice(format!(
                "{page} wrote faster than it could report: {} messages left out.",
                report.dropped
            ));
        }
    }
}

struct Sink<'e> {
    page: String,
    thread: String,
    events: &'e Events,
}

impl Sink<'_> {
    fn console(&self, level: Level, text: String) {
        self.events.send(Event::Console {
            page: self.page.clone(),
            thread: self.thread.clone(),
            level,
            text,
        });
    }
}

impl Page {
    fn take(&mut self, entry: Entry, sink: &mut Sink<'_>) {
        match entry.kind.as_str() {
            "opened" => {
                *self = Page::default();
                sink.events.send(Event::PageOpened { page: sink.page.clone() });
            }
            "console" => self.console(&entry.level, entry.text, sink),
            "shown" if self.errors.iter().any(|error| error.trim() == entry.text.trim()) => {}
            "error" | "shown" => self.failure(&entry.text, sink),
            "load-failed" => {
                sink.events.send(Event::LoadFailed { page: sink.page.clone(), url: entry.text });
            }
            "other-host" => sink.events.send(Event::OtherHost { page: sink.page.clone(), url: entry.text }),
            _ => {}
        }
    }

    fn console(&mut self, level: &str, text: String, sink: &mut Sink<'_>) {
        let level = match level {
            "debug" => Level::Debug,
            "warn" => Level::Warning,
            "error" => Level::Error,
            _ => Level::Log,
        };
        if level != Level::Error {
            return sink.console(level, text);
        }
        let unfinished = self.unfinished.entry(sink.thread.clone()).or_default();
        if unfinished.is_empty() && !begins_traceback(&text) {
            self.errors.truncate(ERRORS - 1);
            self.errors.push_front(text.clone());
            return sink.console(level, text);
        }
        // A runtime writes an error as one message, or line by line on stderr.
        unfinished.extend(text.lines().map(str::to_owned));
        if ends_traceback(unfinished) || unfinished.len() > TRACEBACK {
            let traceback = std::mem::take(unfinished).join("\n");
            self.failure(&traceback, sink);
        }
    }

    fn failure(&mut self, text: &str, sink: &Sink<'_>) {
        let text = text.trim().trim_start_matches("PythonError: ").trim_start_matches("Error: ");
        let text = text.strip_prefix("Uncaught ").unwrap_or(text);
        let traceback = text.find(TRACEBACK_HEAD).map(|start| users_frames(&text[start..]));
        let told = traceback.as_deref().unwrap_or(text).trim().to_owned();
        // The same failure comes by the console and by the page, line by line or whole.
        if told.is_empty() || self.told.iter().any(|before| before.contains(&told)) {
            return;
        }
        let (page, thread) = (sink.page.clone(), sink.thread.clone());
        sink.events.send(match traceback {
            Some(_) => Event::PythonError { page, thread, traceback: told.clone() },
            None => Event::PageError { page, thread, text: told.clone() },
        });
        if self.told.len() < TOLD {
            self.told.push(told);
        }
    }
}

const TRACEBACK_HEAD: &str = "Traceback (most recent call last):";

fn begins_traceback(text: &str) -> bool {
    text.contains(TRACEBACK_HEAD) || text.starts_with("Task exception was never retrieved")
}

/// Whether the last line names the exception: the first line behind a traceback's head that is not indented.
fn ends_traceback(lines: &[String]) -> bool {
    let head = lines.iter().rposition(|line| line.contains(TRACEBACK_HEAD));
    head.is_some_and(|head| {
        lines[head + 1..].iter().any(|line| !line.is_empty() && !line.starts_with([' ', '\t']))
    })
}

/// A traceback without the frames of the code inside the runtime that started the user's.
fn users_frames(traceback: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut skipping = false;
    for line in traceback.lines() {
        if line.trim_start().starts_with("File \"") {
            skipping = line.contains("File \"/lib/python") && line.contains("/_pyodide/");
        } else if !line.starts_with("    ") {
            skipping = false;
        }
        if !skipping {
            kept.push(line);
        }
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (kind, level, text), as an agent sends it.
    type Sent = (&'static str, &'static str, &'static str);

    /// The events of reports: (thread, entries).
    fn told(reports: &[(&str, &[Sent])]) -> Vec<Event> {
        let (events, mut receiver) = Events::channel();
        let mut reporter = Reporter::default();
        for (thread, entries) in reports {
            let entries = entries
                .iter()
                .map(|(kind, level, text)| Entry {
                    kind: (*kind).to_owned(),
                    level: (*level).to_owned(),
                    text: (*text).to_owned(),
                })
                .collect();
            let report = Report {
                token: String::new(),
                page: "/a.html".to_owned(),
                thread: (*thread).to_owned(),
                dropped: 0,
                entries,
            };
            reporter.take(report, &events);
        }
        let mut found = Vec::new();
        while let Ok(event) = receiver.try_recv() {
            found.push(event);
        }
        found
    }

    const WHOLE: &str = "PythonError: Traceback (most recent call last):\n  File \
        \"/lib/python314.zip/_pyodide/_base.py\", line 597, in eval_code_async\n    await CodeRunner(\n    \
        ...<9 lines>...\n    .run_async(globals, locals)\n  File \"<exec>\", line 2, in <module>\n    1 / 0\n    ~~^~~\n\
        ZeroDivisionError: division by zero\n";

    #[test]
    fn a_traceback_is_told_once_without_the_runtimes_frames() {
        let events = told(&[("main", &[("console", "error", WHOLE), ("shown", "", &WHOLE[13..])])]);
        expect_test::expect![[r#"
            [
                PythonError {
                    page: "a.html",
                    thread: "main",
                    traceback: "Traceback (most recent call last):\n  File \"<exec>\", line 2, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero",
                },
            ]
        "#]]
        .assert_debug_eq(&events);
    }

    #[test]
    fn lines_of_two_threads_do_not_mix() {
        let head = "Traceback (most recent call last):";
        let events = told(&[
            (
                "main",
                &[("console", "error", "Task exception was never retrieved"), ("console", "error", head)],
            ),
            ("worker 1", &[("console", "error", head), ("console", "log", "between")]),
            (
                "main",
                &[("console", "error", "  File \"<exec>\", line 1"), ("console", "error", "KeyError: 'm'")],
            ),
            ("worker 1", &[("console", "error", "  File \"<stdin>\", line 1\nValueError: w")]),
            ("main", &[("console", "error", "plain")]),
        ]);
        expect_test::expect![[r#"
            [
                Console {
                    page: "a.html",
                    thread: "worker 1",
                    level: Log,
                    text: "between",
                },
                PythonError {
                    page: "a.html",
                    thread: "main",
                    traceback: "Traceback (most recent call last):\n  File \"<exec>\", line 1\nKeyError: 'm'",
                },
                PythonError {
                    page: "a.html",
                    thread: "worker 1",
                    traceback: "Traceback (most recent call last):\n  File \"<stdin>\", line 1\nValueError: w",
                },
                Console {
                    page: "a.html",
                    thread: "main",
                    level: Error,
                    text: "plain",
                },
            ]
        "#]]
        .assert_debug_eq(&events);
    }

    #[test]
    fn what_standard_error_shows_in_the_page_is_told_once() {
        let events = told(&[("main", &[("console", "error", "careful\n"), ("shown", "", "careful")])]);
        assert!(matches!(&events[..], [Event::Console { level: Level::Error, .. }]), "{events:?}");
    }

    #[test]
    fn opening_a_page_again_tells_its_failures_again() {
        let failure = ("error", "", "TypeError: x is null");
        let events = told(&[
            ("main", &[("opened", "", ""), failure, failure]),
            ("main", &[("opened", "", ""), failure]),
        ]);
        let kinds: Vec<&str> = events
            .iter()
            .map(|event| match event {
                Event::PageOpened { .. } => "opened",
                Event::PageError { text, .. } => text,
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(kinds, ["opened", "TypeError: x is null", "opened", "TypeError: x is null"]);
    }
}
