//! What pages in previews say, on its way to the client: to its log, to its console, and, where it failed, into the code.

use std::sync::Arc;

use preview::{Event, Level};
use project::path::FilePath;
use project::traceback::{self, Spot, Traceback};
use project::workspace::Workspace;
use serde::{Deserialize, Serialize};

use super::convert::Places;
use super::failures::Failure;
use super::state::State;
use super::types::notification::Notification;
use super::types::{Location, MessageType, Url};
use crate::{report, tracebacks};

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
    /// Python code failed.
    Python,
    /// JavaScript or PyScript itself failed.
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
            Event::FileChanged { .. } | Event::Watching => {}
            Event::PageOpened { page } => {
                let file = preview::page_file(root, &page);
                let failures = Arc::make_mut(&mut self.previews.failures);
                if file.is_some_and(|file| failures.opened(file, &self.workspace)) {
                    self.changed();
                }
                self.say(root, Said::new(page, ConsoleLevel::Log, ConsoleKind::Opened, "opened"));
            }
            Event::Console { page, thread, level, text } => {
                let said = Said::new(page, console_level(level), ConsoleKind::Console, text);
                self.say(root, Said { thread, ..said });
            }
            Event::PythonError { page, thread, traceback } => {
                self.hear_traceback(root, page, thread, traceback);
            }
            Event::PageError { page, thread, text } => {
                let said = Said::new(page, ConsoleLevel::Error, ConsoleKind::Page, text);
                self.say(root, Said { thread, ..said });
            }
            Event::LoadFailed { page, url } => {
                let text = format!("{url} could not be loaded");
                self.say(root, Said::new(page, ConsoleLevel::Error, ConsoleKind::Load, text));
            }
            Event::ShowSource { page, range, .. } => self.show_source(root, &page, range),
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

    fn hear_traceback(&mut self, root: &FilePath, page: String, thread: String, text: String) {
        let mut said = Said::new(page, ConsoleLevel::Error, ConsoleKind::Python, text);
        said.thread = thread;
        let file = preview::page_file(root, &said.page);
        if let Some((file, traceback)) = file.zip(Traceback::parse(&said.text)) {
            let workspace = self.workspace_of(&file);
            let located = traceback::locate(workspace, &file, &said.thread, &traceback);
            let named = |spot: &Spot| named(workspace, root, spot);
            said.text = tracebacks::placed(&said.text, &traceback, &located, &named);
            said.place.clone_from(&located.place);
            let failure = Failure::python(&traceback, located);
            let failures = Arc::make_mut(&mut self.previews.failures);
            if failure.is_some_and(|failure| failures.failed(&file, failure)) {
                self.changed();
            }
        }
        self.say(root, said);
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
    fn workspace_of(&self, page: &FilePath) -> &Workspace {
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
