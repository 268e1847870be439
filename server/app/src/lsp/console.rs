//! What pages in previews say, on its way to the client: to its log, to its console, and, where it failed, into the code.

use std::sync::Arc;

use preview::{Event, Level, ScriptPlace};
use project::mention;
use project::path::FilePath;
use project::traceback::{self, Run, Spot, Warning};
use project::workspace::Workspace;
use serde::{Deserialize, Serialize};

use super::convert::Places;
use super::failures::Failure;
use super::state::State;
use super::types::notification::Notification;
use super::types::{Location, MessageType, Url};
use crate::report;
use crate::tracebacks::{Fault, HANG_IS_OVER, Hang, Story};

/// `pyscript/console`: what a page in a preview says. For clients whose `initializationOptions` have `"console": true`;
/// the same texts go to `window/logMessage`.
pub(crate) enum Console {}

impl Notification for Console {
    type Params = ConsoleParams;
    const METHOD: &'static str = "pyscript/console";
}

/// One thing that was said. Tracebacks in it name the places of the project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ConsoleParams {
    /// The path of the page below the folder that is served, `sub/page.html`; empty for the folder's own page and where
    /// no page is meant.
    pub(crate) page: String,
    /// The file of the page; null where no page is meant.
    pub(crate) uri: Option<Url>,
    /// `main`, or `worker 1` and so on.
    pub(crate) thread: String,
    /// How bad it is.
    pub(crate) level: ConsoleLevel,
    /// One message; may have several lines.
    pub(crate) text: String,
    /// What it is about.
    pub(crate) kind: ConsoleKind,
    /// Where it happened in the project, in the text as the page found it; null where that is not known.
    pub(crate) location: Option<Location>,
}

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ConsoleLevel {
    /// For those who look for it.
    Debug,
    /// Mere output.
    Log,
    /// Something may be wrong.
    Warning,
    /// Something is wrong.
    Error,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ConsoleKind {
    /// Written to the console, `print` included.
    Console,
    /// Python code failed, or Python warns.
    Python,
    /// JavaScript or PyScript itself failed, or nothing answers.
    Page,
    /// A file could not be loaded, or was loaded from another host.
    Load,
    /// About the preview itself.
    Notice,
    /// A browser opened the page, or opened it again: what was said before is of an earlier run.
    Opened,
}

/// An event in our words.
struct Said {
    page: String,
    thread: String,
    level: ConsoleLevel,
    kind: ConsoleKind,
    text: String,
    place: Option<Spot>,
}

impl State {
    /// Takes in what happened in the preview of `root`, and tells the client.
    pub(crate) fn hear(&mut self, root: &FilePath, event: Event) {
        match event {
            Event::FileChanged { path } => self.preview_changed(root, &path),
            Event::Watching => {}
            Event::PageOpened { page } => {
                // Of pages that are no files of the project, nothing is kept.
                let file =
                    preview::page_file(root, &page).filter(|file| self.workspace.document(file).is_some());
                let failures = Arc::make_mut(&mut self.previews.failures);
                if file.is_some_and(|file| failures.opened(file, &self.workspace)) {
                    self.changed();
                }
                self.say(root, Said::new(page, ConsoleLevel::Log, ConsoleKind::Opened, "opened"));
            }
            Event::ScriptRan { page } => {
                let file = preview::page_file(root, &page);
                let failures = Arc::make_mut(&mut self.previews.failures);
                if file.is_some_and(|file| failures.ran_again(&file, &self.workspace)) {
                    self.changed();
                }
            }
            Event::Console { page, thread, level, text } => {
                let said = Said::new(page, console_level(level), ConsoleKind::Console, text);
                self.say(root, Said { thread, ..said });
            }
            Event::PythonError { page, thread, traceback, runs } => {
                let said = Said::new(page, ConsoleLevel::Error, ConsoleKind::Python, traceback);
                self.hear_traceback(root, Said { thread, ..said }, &runs);
            }
            Event::PythonWarning { page, thread, text, runs } => {
                let said = Said::new(page, ConsoleLevel::Warning, ConsoleKind::Python, text);
                self.hear_warning(root, Said { thread, ..said }, &runs);
            }
            Event::PageError { page, thread, text, place, run } => {
                let said = Said::new(page, ConsoleLevel::Error, ConsoleKind::Page, text);
                self.hear_fault(root, Said { thread, ..said }, place.as_ref(), run.as_ref());
            }
            Event::Hung { page, thread, seconds, run } => {
                let said = Said::new(page, ConsoleLevel::Warning, ConsoleKind::Page, "");
                self.hear_hang(root, Said { thread, ..said }, seconds, run.as_ref());
            }
            Event::Answers { page, thread } => {
                let file = preview::page_file(root, &page);
                let failures = Arc::make_mut(&mut self.previews.failures);
                if file.is_some_and(|file| failures.answers(&file, &thread)) {
                    self.changed();
                }
                let said = Said::new(page, ConsoleLevel::Log, ConsoleKind::Page, HANG_IS_OVER);
                self.say(root, Said { thread, ..said });
            }
            Event::ShowSource { page, range, made, runs, .. } => {
                self.show_source(root, &page, range, &made, &runs);
            }
            Event::LoadFailed { page, url } => self.hear_missing(root, page, &url),
            Event::OtherHost { page, url } => {
                let text = format!("loads {url}");
                self.say(root, Said::new(page, ConsoleLevel::Log, ConsoleKind::Load, text));
            }
            Event::Notice { text } => {
                self.peer.show(MessageType::WARNING, text.clone());
                self.say(root, Said::new("", ConsoleLevel::Warning, ConsoleKind::Notice, text));
            }
        }
    }

    fn hear_traceback(&mut self, root: &FilePath, mut said: Said, runs: &[Run]) {
        let Some(page) = preview::page_file(root, &said.page) else { return self.say(root, said) };
        let workspace = self.workspace_of(&page);
        let story = Story::read(workspace, &page, &said.thread, &said.text, runs);
        let failure = story.as_ref().and_then(|story| {
            let (traceback, located) = story.last()?;
            Failure::python(traceback, located, runs)
        });
        said.place = failure.as_ref().map(|failure| failure.place.clone());
        let told = story.map(|story| story.told(&|spot| named(workspace, root, spot)));
        said.text = told.unwrap_or(said.text);
        self.failed(&page, failure);
        self.say(root, said);
    }

    fn hear_warning(&mut self, root: &FilePath, mut said: Said, runs: &[Run]) {
        let page = preview::page_file(root, &said.page);
        let Some((page, warning)) = page.zip(Warning::parse(&said.text)) else { return self.say(root, said) };
        let workspace = self.workspace_of(&page);
        said.place = traceback::warned(workspace, &page, &said.thread, &warning, runs);
        let failure = said.place.clone().map(|place| {
            said.text = format!("{}: {}", named(workspace, root, &place), warning.said);
            Failure::warning(&warning, place)
        });
        self.failed(&page, failure);
        self.say(root, said);
    }

    fn hear_fault(
        &mut self,
        root: &FilePath,
        mut said: Said,
        place: Option<&ScriptPlace>,
        run: Option<&Run>,
    ) {
        let Some(page) = preview::page_file(root, &said.page) else { return self.say(root, said) };
        let workspace = self.workspace_of(&page);
        let fault = Fault::find(workspace, root, &page, &said.text, place, run);
        let failure = fault.as_ref().map(|fault| Failure::fault(&said.text, fault, run));
        said.place = failure.as_ref().map(|failure| failure.place.clone());
        let told = fault.map(|fault| fault.told(&said.text, &|spot| named(workspace, root, spot)));
        said.text = told.unwrap_or(said.text);
        self.failed(&page, failure);
        self.say(root, said);
    }

    fn hear_hang(&mut self, root: &FilePath, mut said: Said, seconds: u32, run: Option<&Run>) {
        let Some(page) = preview::page_file(root, &said.page) else { return self.say(root, said) };
        let workspace = self.workspace_of(&page);
        said.place = run.and_then(|run| traceback::tag(workspace, &page, run));
        let thread = said.thread.clone();
        let hang = Hang { thread: &thread, seconds, spot: said.place.clone() };
        said.text = hang.told(&|spot| named(workspace, root, spot));
        self.failed(&page, Failure::hang(&hang));
        self.say(root, said);
    }

    fn hear_missing(&mut self, root: &FilePath, page: String, url: &str) {
        let text = format!("{url} could not be loaded");
        let mut said = Said::new(page, ConsoleLevel::Error, ConsoleKind::Load, text);
        let file = url.strip_prefix('/').and_then(|below| preview::page_file(root, below));
        if let Some((page, file)) = preview::page_file(root, &said.page).zip(file) {
            said.place = mention::of(self.workspace_of(&page), &page, &file);
            let failure = said.place.clone().map(|place| Failure::missing(&said.text, place));
            self.failed(&page, failure);
        }
        self.say(root, said);
    }

    /// Shows in the code what failed on a page, until the page is opened anew.
    fn failed(&mut self, page: &FilePath, failure: Option<Failure>) {
        let failures = Arc::make_mut(&mut self.previews.failures);
        if failure.is_some_and(|failure| failures.failed(page, failure)) {
            self.changed();
        }
    }

    fn say(&self, root: &FilePath, said: Said) {
        let is_notice = said.kind == ConsoleKind::Notice;
        let page = preview::page_file(root, &said.page).filter(|_| !is_notice);
        if !is_notice && said.kind != ConsoleKind::Opened {
            self.peer.log(said.level.message_type(), format!("{}: {}", said.page, said.text));
        }
        if !self.client.console {
            return;
        }
        let location = page.as_ref().zip(said.place.as_ref());
        let location = location.and_then(|(page, spot)| self.location(self.workspace_of(page), spot));
        self.peer.notify::<Console>(ConsoleParams {
            uri: page.and_then(|page| self.documents.uri(&page)),
            page: said.page,
            thread: said.thread,
            level: said.level,
            text: said.text,
            kind: said.kind,
            location,
        });
    }

    /// The project as the page found it, else as it is.
    pub(super) fn workspace_of(&self, page: &FilePath) -> &Workspace {
        self.previews.failures.workspace(page).unwrap_or(&self.workspace)
    }

    /// A place as the client knows it, where both know the file.
    pub(super) fn location(&self, workspace: &Workspace, spot: &Spot) -> Option<Location> {
        let document = workspace.document(&spot.file)?;
        let encoding = self.client.encoding;
        let range = Places { text: &document.text, lines: document.lines(), encoding }.range(spot.range);
        Some(Location { uri: self.documents.uri(&spot.file)?, range })
    }
}

impl Said {
    fn new(page: impl Into<String>, level: ConsoleLevel, kind: ConsoleKind, text: impl Into<String>) -> Self {
        Said { page: page.into(), thread: "main".to_owned(), level, kind, text: text.into(), place: None }
    }
}

impl ConsoleLevel {
    fn message_type(self) -> MessageType {
        match self {
            ConsoleLevel::Debug | ConsoleLevel::Log => MessageType::LOG,
            ConsoleLevel::Warning => MessageType::WARNING,
            ConsoleLevel::Error => MessageType::ERROR,
        }
    }
}

fn console_level(level: Level) -> ConsoleLevel {
    match level {
        Level::Debug => ConsoleLevel::Debug,
        Level::Log => ConsoleLevel::Log,
        Level::Warning => ConsoleLevel::Warning,
        Level::Error => ConsoleLevel::Error,
    }
}

/// A place as people write it, the path relative to the folder that is served.
pub(super) fn named(workspace: &Workspace, root: &FilePath, spot: &Spot) -> String {
    report::place(workspace, root, &spot.file, spot.range.start()).to_string()
}
