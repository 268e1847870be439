//! One page: served, opened, heard to its end.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use browser::{Browser, Page};
use camino::Utf8Path;
use preview::runtime::Runtime;
use preview::{Disk, Event, Handle, Level, Options};
use project::disk;
use project::page::Place;
use project::path::FilePath;
use serde_json::json;
use syntax::text::PositionEncoding;
use tokio::time::{Instant, sleep_until};

use super::outcome::{Failure, Outcome};
use super::targets::Target;
use super::teller::Teller;
use super::wait::{Next, Wait};
use crate::cli::preview::tracebacks::Tracebacks;
use crate::report::Location;
use crate::tracebacks::HANG_IS_OVER;

/// What all pages of a run have in common.
pub(super) struct Plan<'a> {
    pub(super) browser: &'a Browser,
    pub(super) runtime: Arc<Runtime>,
    pub(super) isolated: bool,
    pub(super) until_text: Option<&'a str>,
    pub(super) limit: Duration,
    /// Paths are told relative to it.
    pub(super) directory: &'a Utf8Path,
    pub(super) teller: &'a Teller,
}

/// Tells how far a page is; see [`super::wait::Progress`].
const WATCH: &str = include_str!("watch.js");

/// Time for a page to come to rest and be drawn.
const PICTURE: Duration = Duration::from_secs(10);

/// Runs a page to its end, and photographs it there where that is wanted.
///
/// # Errors
/// When it cannot be served, or the browser ends.
pub(super) async fn visit(
    plan: &Plan<'_>,
    target: &Target,
    picture: Option<&Utf8Path>,
) -> anyhow::Result<Outcome> {
    // A preview of its own for each: what it hears is of this page, also of frames and windows that it opens.
    let mut served = preview::serve(Options {
        content: Arc::new(Disk::new(&target.root)?),
        root: target.root.clone(),
        runtime: Arc::clone(&plan.runtime),
        port: Some(0),
        isolated: plan.isolated,
        watched: false,
        hot: false,
    })
    .await?;
    let address = served.address_of(&target.page).context("the page has no address")?;
    let mut page =
        plan.browser.open(&format!("const awaited = {};\n{WATCH}", json!(plan.until_text))).await?;
    let began = Instant::now();
    let mut visit = Visit {
        plan,
        target,
        tracebacks: Tracebacks::of(&target.root, plan.directory),
        wait: Wait::new(plan.until_text, plan.limit),
        outcome: Outcome { name: target.name.clone(), ..Outcome::default() },
    };
    page.go(&address).await?;
    visit.follow(&mut served, &mut page).await?;
    visit.outcome.took = began.elapsed();
    if let Some(path) = picture {
        visit.photograph(&page, path).await?;
    }
    plan.teller.ended(&visit.outcome);
    page.close().await?;
    served.stop().await;
    Ok(visit.outcome)
}

/// A page on its way.
struct Visit<'a> {
    plan: &'a Plan<'a>,
    target: &'a Target,
    tracebacks: Tracebacks,
    wait: Wait,
    outcome: Outcome,
}

impl Visit<'_> {
    /// Hears the page until it is done or given up.
    async fn follow(&mut self, served: &mut Handle, page: &mut Page) -> anyhow::Result<()> {
        loop {
            let until = match self.wait.next(Instant::now()) {
                Next::Wait(until) => until,
                Next::Done => return Ok(()),
                Next::GivenUp(why) => {
                    self.given_up(&why);
                    return Ok(());
                }
            };
            tokio::select! {
                event = served.events.recv() => match event {
                    Some(event) => self.hear(event),
                    None => bail!("the preview of {} ended", self.target.name),
                },
                event = page.next() => if self.see(event)?.is_break() {
                    return Ok(());
                },
                () = sleep_until(until) => {}
            }
        }
    }

    /// What the agent in the page reports.
    fn hear(&mut self, event: Event) {
        let name = &self.target.name;
        match event {
            Event::Console { level: Level::Debug, .. }
            | Event::PageOpened { .. }
            | Event::ScriptRan { .. }
            | Event::ShowSource { .. } => {}
            Event::Console { thread, level, text, .. } => self.console(&thread, level, &text),
            Event::PythonError { page, thread, traceback, runs } => {
                let placed = self.tracebacks.placed(&page, &thread, &traceback, &runs);
                let title = project::traceback::Traceback::parse(&traceback).map(|read| read.error);
                let failure = Failure {
                    title: title.unwrap_or_else(|| "Python error".to_owned()),
                    text: placed.text,
                    place: placed.place,
                };
                self.fail(&thread, failure);
            }
            Event::PythonWarning { page, thread, text, runs } => {
                let text = self.tracebacks.warning(&page, &thread, &text, &runs);
                self.console(&thread, Level::Warning, &text);
            }
            Event::PageError { page, thread, text, place, run } => {
                let placed = self.tracebacks.fault(&page, &text, place.as_ref(), run.as_ref());
                let failure = Failure::somewhere(&text);
                self.fail(&thread, Failure { text: placed.text, place: placed.place, ..failure });
            }
            // Its own limit judges it.
            Event::Hung { page, thread, seconds, run } => {
                let text = self.tracebacks.hang(&page, &thread, seconds, run.as_ref());
                self.plan.teller.said(name, &thread, &format!("warning: {text}"));
            }
            Event::Answers { thread, .. } => self.plan.teller.said(name, &thread, HANG_IS_OVER),
            Event::LoadFailed { url, .. } => {
                self.fail("main", Failure::somewhere(&format!("{url} could not be loaded")));
            }
            Event::OtherHost { url, .. } => self.plan.teller.said(name, "main", &format!("loads {url}")),
            // Nothing is watched.
            Event::FileChanged { .. } | Event::Watching => {}
            Event::Notice { text } => self.plan.teller.said(name, "main", &format!("note: {text}")),
        }
    }

    fn console(&mut self, thread: &str, level: Level, text: &str) {
        let (name, teller) = (&self.target.name, self.plan.teller);
        match level {
            Level::Error if is_of_pyscript(text) => return self.fail(thread, Failure::somewhere(text)),
            Level::Error => teller.said(name, thread, &format!("error: {text}")),
            Level::Warning => teller.said(name, thread, &format!("warning: {text}")),
            Level::Debug | Level::Log => teller.printed(name, thread, text),
        }
        self.outcome.print(text);
        self.wait.printed(text);
    }

    /// What the browser tells of the page. Breaks where nothing more will come from it.
    fn see(&mut self, event: browser::Event) -> anyhow::Result<std::ops::ControlFlow<()>> {
        match event {
            browser::Event::Message(text) => {
                if let Ok(progress) = serde_json::from_str(&text) {
                    self.wait.hear(progress);
                }
            }
            browser::Event::Dialog { kind, text } => {
                let said = format!("note: {kind}({text:?}) was dismissed: nobody is there to answer");
                self.plan.teller.said(&self.target.name, "main", &said);
            }
            browser::Event::Crashed => {
                let text = "the page crashed: its process ended, maybe for want of memory";
                self.fail("main", Failure::somewhere(text));
                return Ok(std::ops::ControlFlow::Break(()));
            }
            browser::Event::Ended => bail!("the browser ended. It said:\n{}", self.plan.browser.said()),
        }
        Ok(std::ops::ControlFlow::Continue(()))
    }

    fn fail(&mut self, thread: &str, failure: Failure) {
        self.plan.teller.failed(&self.target.name, thread, &failure);
        self.wait.failed();
        self.outcome.fail(failure);
    }

    fn given_up(&mut self, why: &str) {
        let place = self.wait.unfinished().and_then(|script| self.script(script));
        self.fail("main", Failure { place, ..Failure::somewhere(why) });
    }

    /// The tag of a script that a browser runs by itself, by its number among those of the page.
    fn script(&self, number: usize) -> Option<Location> {
        let document = disk::read(&FilePath::new(self.target.page.as_str())).ok()?;
        let mut run = document.page()?.scripts.iter().filter(|script| {
            // The others wait for a click, or tell no end.
            matches!(script.place, Place::Main | Place::Worker)
        });
        let element = &document.html()?.elements[run.nth(number)?.element];
        let position = document.lines().position(element.range.start(), PositionEncoding::Utf32);
        Some(Location {
            path: self.target.name.clone(),
            line: position.line + 1,
            column: position.column + 1,
        })
    }

    async fn photograph(&self, page: &Page, path: &Utf8Path) -> anyhow::Result<()> {
        if !self.outcome.passed() {
            // A script that never ends keeps it from being drawn.
            page.interrupt().await?;
        }
        match page.screenshot(PICTURE).await {
            Ok(picture) => std::fs::write(path, picture).with_context(|| format!("{path} cannot be written")),
            Err(error) => {
                let text = format!("warning: there is no screenshot: {error:#}");
                self.plan.teller.said(&self.target.name, "main", &text);
                Ok(())
            }
        }
    }
}

/// Whether PyScript says that it cannot go on: its errors have a code, as `(PY0404)`.
fn is_of_pyscript(text: &str) -> bool {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("(PY") {
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if digits == 4 && after[digits..].starts_with(')') {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_pyscript_have_a_code() {
        assert!(is_of_pyscript("(PY0409): src and content"));
        assert!(is_of_pyscript("(PY) FetchError: (PY0404): main.py"));
        for text in ["", "(PY", "(PY04)", "(PY04040)", "PY0409", "(PYTHON)"] {
            assert!(!is_of_pyscript(text), "{text}");
        }
    }
}
