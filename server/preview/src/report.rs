//! What the agent in a page reports, made into events: tracebacks put together, the runtime's own frames taken out,
//! the same failure told once. A page may report whatever it likes: everything that is kept has a bound.

mod lines;
mod shape;
mod stack;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, VecDeque};

use project::traceback::{Run, Warning};
use serde::Deserialize;

use self::lines::{HEAD, Lines, Taken};
use self::shape::{bounded, shortened, users_frames};
use crate::event::{Event, Events, Level, ScriptPlace};

/// One batch from one thread of a page, as the agent (`reporter.js`) writes it.
#[derive(Debug, Deserialize)]
pub(crate) struct Report {
    pub(crate) token: String,
    page: String,
    /// Another one each time that a browser opens the page.
    visit: String,
    thread: String,
    /// Counts the reports of a thread, from 0: they may overtake each other on their way.
    number: u64,
    dropped: usize,
    entries: Vec<Entry>,
}

#[derive(Debug, Default, Deserialize)]
struct Entry {
    kind: String,
    #[serde(default)]
    level: String,
    #[serde(default)]
    text: String,
    /// How long a thread has not answered.
    #[serde(default)]
    seconds: u32,
    /// Of a failure: where JavaScript was.
    #[serde(default)]
    stack: String,
    /// The run that begins, or, by its name and first line, the one that failed.
    #[serde(default)]
    run: Option<RunEntry>,
}

#[derive(Debug, Deserialize)]
struct RunEntry {
    name: String,
    first: u32,
    #[serde(default)]
    last: u32,
    #[serde(default)]
    blank: u32,
}

/// Turns reports into events, over the life of a preview.
#[derive(Debug, Default)]
pub(crate) struct Reporter {
    /// By page and visit.
    visits: HashMap<(String, String), Visit>,
    /// Reports that came before those in front of them.
    early: VecDeque<Report>,
    /// Counts reports.
    now: u64,
    /// Addresses that nothing was found at, the last ones.
    missing: VecDeque<String>,
    /// Pages that were sent to a browser and whose agent has not spoken yet, with what they could not load by then.
    waiting: HashMap<String, Vec<String>>,
}

/// Where in the project's files a place in what a browser was sent is.
pub(crate) type Original<'o> = &'o dyn Fn(ScriptPlace) -> ScriptPlace;

/// What is known of one page since it was opened.
#[derive(Debug, Default)]
struct Visit {
    /// When it last reported.
    reported: u64,
    threads: HashMap<String, Thread>,
    told: Told,
    /// The other hosts that were asked for something.
    hosts: Vec<String>,
    /// The last ones.
    runs: VecDeque<Run>,
}

/// What is known of the page itself, or of a worker.
#[derive(Debug, Default)]
struct Thread {
    /// The number of the report that comes next.
    next: u64,
    /// A traceback that is not finished.
    lines: Lines,
    /// What it wrote last is a warning of Python's, or belongs to one.
    warns: bool,
}

/// Failures already told.
#[derive(Debug, Default)]
struct Told {
    texts: Vec<String>,
    bytes: usize,
}

/// Reports that wait for one in front of them; with more, the one that the first of them waits for is given up.
const EARLY: usize = 16;
/// Visits that are remembered; the one that has been silent for longest goes first.
const VISITS: usize = 64;
/// Threads of one page.
const THREADS: usize = 64;
/// Other hosts that a page is told of.
const HOSTS: usize = 100;
/// Runs of one page.
const RUNS: usize = 500;
/// Bytes of failures of one page that are remembered.
const TOLD: usize = 1 << 19;
/// Missing files that are remembered.
const MISSING: usize = 200;
/// Bytes of a name of a page, a thread or a run, and of an address.
const NAME: usize = 1000;
/// Bytes of one text of an event.
const TEXT: usize = 1 << 15;

impl Reporter {
    /// Sends the events of one report, and of those that waited for it.
    pub(crate) fn take(&mut self, report: Report, events: &Events, original: Original<'_>) {
        let mut next = Some(report);
        if next.as_ref().is_some_and(|report| report.number > self.next_of(report)) {
            self.early.extend(next.take());
            next = if self.early.len() > EARLY { self.early.pop_front() } else { None };
        }
        while let Some(report) = next {
            let thread = (report.page.clone(), report.visit.clone(), report.thread.clone());
            let number = report.number.saturating_add(1);
            self.take_now(report, events, original);
            let follows = |early: &Report| {
                (&early.page, &early.visit, &early.thread) == (&thread.0, &thread.1, &thread.2)
                    && early.number == number
            };
            let at = self.early.iter().position(follows);
            next = at.and_then(|at| self.early.remove(at));
        }
    }

    fn next_of(&self, report: &Report) -> u64 {
        let visit = self.visits.get(&report.key());
        visit.and_then(|visit| visit.threads.get(&report.thread)).map_or(0, |thread| thread.next)
    }

    fn take_now(&mut self, report: Report, events: &Events, original: Original<'_>) {
        let key = report.key();
        let page = key.0.clone();
        let missing = self.missing.make_contiguous().to_vec();
        let waiting = if report.opens() { self.waiting.remove(&page) } else { None }.unwrap_or_default();
        let visit = self.visit(key);
        let thread = bounded(report.thread, NAME);
        let next = &mut visit.thread(&thread).next;
        // One that was given up and comes all the same does not make the others wait again.
        *next = report.number.saturating_add(1).max(*next);
        let mut sink = Sink { page, thread, events, missing: &missing, waiting: &waiting, original };
        for entry in report.entries {
            visit.take(entry, &mut sink);
        }
        visit.finish_lines(&sink);
        if report.dropped > 0 {
            events.notice(format!(
                "{} wrote faster than it could report: {} messages left out.",
                sink.page, report.dropped
            ));
        }
    }

    /// A page is on its way to a browser: its agent will speak before anything else does.
    pub(crate) fn served(&mut self, page: &str) {
        if self.waiting.len() < VISITS {
            self.waiting.insert(bounded(page.to_owned(), NAME), Vec::new());
        }
    }

    /// Nothing was found at an address that a page, where it is known, has asked for.
    pub(crate) fn missing(&mut self, page: &str, url: String, events: &Events) {
        let (page, url) = (bounded(page.to_owned(), NAME), bounded(url, NAME));
        if self.missing.len() >= MISSING {
            self.missing.pop_front();
        }
        self.missing.push_back(url.clone());
        // What was told of the page before it was opened would be forgotten with that.
        match self.waiting.get_mut(&page) {
            Some(waiting) if waiting.len() < MISSING => waiting.push(url),
            Some(_) => {}
            None => events.send(Event::LoadFailed { page, url }),
        }
    }

    /// The runs of a page, named by its path on the server, whose names are wanted.
    pub(crate) fn runs(&self, page: &str, visit: &str, is_wanted: impl Fn(&str) -> bool) -> Vec<Run> {
        let visit = self.visits.get(&key(page, visit));
        let runs = visit.into_iter().flat_map(|visit| &visit.runs);
        runs.filter(|run| is_wanted(&run.name)).cloned().collect()
    }

    fn visit(&mut self, key: (String, String)) -> &mut Visit {
        self.now += 1;
        if self.visits.len() >= VISITS && !self.visits.contains_key(&key) {
            let silent =
                self.visits.iter().min_by_key(|(_, visit)| visit.reported).map(|(key, _)| key.clone());
            silent.map(|silent| self.visits.remove(&silent));
        }
        let visit = self.visits.entry(key).or_default();
        visit.reported = self.now;
        visit
    }
}

impl Report {
    fn key(&self) -> (String, String) {
        key(&self.page, &self.visit)
    }

    /// The page, without the leading `/`.
    pub(crate) fn page(&self) -> &str {
        self.page.trim_start_matches('/')
    }

    /// What failed, in the words of the runtime.
    pub(crate) fn failures(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(|entry| entry.kind != "run").map(|entry| entry.text.as_str())
    }

    fn opens(&self) -> bool {
        self.entries.iter().any(|entry| entry.kind == "opened")
    }
}

/// The page, without the leading `/`, and the visit.
fn key(page: &str, visit: &str) -> (String, String) {
    (bounded(page.trim_start_matches('/').to_owned(), NAME), bounded(visit.to_owned(), NAME))
}

struct Sink<'e> {
    page: String,
    thread: String,
    events: &'e Events,
    missing: &'e [String],
    /// What the page could not load before it was opened.
    waiting: &'e [String],
    original: Original<'e>,
}

impl Sink<'_> {
    fn console(&self, level: Level, text: String) {
        let (page, thread) = (self.page.clone(), self.thread.clone());
        self.events.send(Event::Console { page, thread, level, text: bounded(text, TEXT) });
    }

    /// Whether a text only says what a request for a missing file has told.
    fn is_about_missing(&self, text: &str) -> bool {
        let words = ["PY0404", "[404]", "error 404", "404 (Not Found)"];
        let named =
            |url: &String| url.rsplit('/').next().is_some_and(|name| !name.is_empty() && text.contains(name));
        words.iter().any(|word| text.contains(word)) && self.missing.iter().any(named)
    }
}

impl Visit {
    fn thread(&mut self, name: &str) -> &mut Thread {
        if self.threads.len() >= THREADS && !self.threads.contains_key(name) {
            self.threads.clear();
        }
        self.threads.entry(bounded(name.to_owned(), NAME)).or_default()
    }

    fn take(&mut self, entry: Entry, sink: &mut Sink<'_>) {
        match entry.kind.as_str() {
            "opened" => {
                (self.told, self.runs) = Default::default();
                sink.events.send(Event::PageOpened { page: sink.page.clone() });
                for url in sink.waiting {
                    sink.events.send(Event::LoadFailed { page: sink.page.clone(), url: url.clone() });
                }
            }
            "rerun" => {
                // It may fail as before, and that is news.
                self.told = Told::default();
                sink.events.send(Event::ScriptRan { page: sink.page.clone() });
            }
            "run" => self.begin_run(entry, sink),
            "hung" => {
                let (page, thread) = (sink.page.clone(), bounded(entry.text, NAME));
                let run = entry.run.and_then(|named| self.run(&named, &thread));
                sink.events.send(Event::Hung { page, thread, seconds: entry.seconds, run });
            }
            "answers" => {
                let (page, thread) = (sink.page.clone(), bounded(entry.text, NAME));
                sink.events.send(Event::Answers { page, thread });
            }
            "console" => self.console(entry, sink),
            // PyScript shows what is written of a traceback line by line, too.
            "shown" if self.thread(&sink.thread).lines.hold(entry.text.trim()) => {}
            "error" | "shown" => self.failure(&entry, &entry.text, sink),
            "load-failed" => {
                let (page, url) = (sink.page.clone(), bounded(entry.text, NAME));
                sink.events.send(Event::LoadFailed { page, url });
            }
            "other-host" => {
                let (page, url) = (sink.page.clone(), bounded(entry.text, NAME));
                // Each thread tells of a host.
                let host = url.split('/').take(3).collect::<Vec<_>>().join("/");
                if !self.hosts.contains(&host) && self.hosts.len() < HOSTS {
                    self.hosts.push(host);
                    sink.events.send(Event::OtherHost { page, url });
                }
            }
            _ => {}
        }
    }

    fn begin_run(&mut self, entry: Entry, sink: &Sink<'_>) {
        let Some(run) = entry.run else { return };
        let (thread, code) = (sink.thread.clone(), bounded(entry.text, NAME));
        let turn = self.runs.iter().filter(|run| run.thread == thread && run.code == code).count();
        if self.runs.len() >= RUNS {
            self.runs.pop_front();
        }
        let name = bounded(run.name, NAME);
        self.runs.push_back(Run {
            name,
            first: run.first,
            last: run.last,
            thread,
            blank: run.blank,
            code,
            turn,
        });
    }

    fn console(&mut self, entry: Entry, sink: &Sink<'_>) {
        let level = match entry.level.as_str() {
            "debug" => Level::Debug,
            "warn" => Level::Warning,
            "error" => Level::Error,
            _ => Level::Log,
        };
        if level != Level::Error {
            return sink.console(level, entry.text);
        }
        let lines = &mut self.thread(&sink.thread).lines;
        match lines.take(entry.text.clone()) {
            Taken::Nothing => {}
            Taken::Whole(traceback) => self.failure(&Entry::default(), &traceback, sink),
            Taken::Before(traceback, text) => {
                self.failure(&Entry::default(), &traceback, sink);
                self.console(Entry { text, ..entry }, sink);
            }
            // What JavaScript threw is a failure also where PyScript caught it.
            Taken::Other(text) if entry.run.is_some() || !entry.stack.is_empty() => {
                self.failure(&entry, &text, sink);
            }
            Taken::Other(text) if sink.is_about_missing(&text) => {}
            Taken::Other(text) => {
                // The page may show it as well.
                self.told.is_news(text.trim());
                self.written(text, sink);
            }
        }
    }

    /// A line that Python wrote to `sys.stderr`, or an error of the console.
    fn written(&mut self, text: String, sink: &Sink<'_>) {
        let warning = Warning::parse(&text);
        let warns = &mut self.thread(&sink.thread).warns;
        *warns = warning.is_some() || *warns && BELOW_WARNINGS.iter().any(|start| text.starts_with(start));
        match warning {
            Some(Warning { frame, .. }) => {
                let (page, thread) = (sink.page.clone(), sink.thread.clone());
                let runs = self.runs.iter().filter(|run| run.name == frame.file).cloned().collect();
                sink.events.send(Event::PythonWarning { page, thread, text: bounded(text, TEXT), runs });
            }
            None if *warns => sink.console(Level::Warning, text),
            None => sink.console(Level::Error, text),
        }
    }

    fn finish_lines(&mut self, sink: &Sink<'_>) {
        if let Some(traceback) = self.thread(&sink.thread).lines.finished() {
            self.failure(&Entry::default(), &traceback, sink);
        }
    }

    fn failure(&mut self, entry: &Entry, text: &str, sink: &Sink<'_>) {
        let text = text.trim().trim_start_matches("Uncaught ");
        let text = text.trim_start_matches("PythonError: ").trim_start_matches("Error: ");
        let head = text.find(HEAD);
        let traceback = head.map(|start| users_frames(&text[start..]));
        // The same failure comes by the console and by the page, line by line or whole, and of the script and its task.
        let is_news = self.told.is_news(traceback.as_deref().unwrap_or(text));
        self.told.is_news(text);
        // JavaScript says the same of several places.
        let run = entry.run.as_ref().map(|run| format!("{} {} {}", sink.thread, run.name, run.first));
        let place = Some(&entry.stack).filter(|stack| !stack.is_empty() && head.is_none()).cloned();
        let elsewhere = run.or(place).is_some_and(|at| self.told.is_news(&format!("{at} {text}")));
        if !(is_news || elsewhere) || sink.is_about_missing(text) {
            return;
        }
        let (page, thread) = (sink.page.clone(), sink.thread.clone());
        sink.events.send(match traceback {
            Some(traceback) => {
                let runs = self.runs.iter().filter(|run| traceback.contains(&run.name)).cloned().collect();
                Event::PythonError { page, thread, traceback: shortened(&traceback), runs }
            }
            None => Event::PageError {
                page,
                thread,
                text: bounded(text.to_owned(), TEXT),
                place: stack::place(&entry.stack).map(sink.original),
                run: entry.run.as_ref().and_then(|named| self.run(named, &sink.thread)),
            },
        });
    }

    fn run(&self, named: &RunEntry, thread: &str) -> Option<Run> {
        let is_it = |run: &&Run| run.name == named.name && run.first == named.first && run.thread == thread;
        self.runs.iter().rfind(is_it).cloned()
    }
}

impl Told {
    /// Keeps a text in mind; answers whether it is new. Blank lines come and go with the way that it takes.
    fn is_news(&mut self, text: &str) -> bool {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let text = lines.join("\n");
        if text.is_empty() || self.texts.iter().any(|before| before.contains(&text)) {
            return false;
        }
        if self.bytes + text.len() <= TOLD {
            self.bytes += text.len();
            self.texts.push(text);
        }
        true
    }
}

/// How lines begin that Python writes below the first of a warning: the code, and what a coroutine that nobody awaits adds.
const BELOW_WARNINGS: [&str; 2] = ["  ", "RuntimeWarning: Enable tracemalloc"];
