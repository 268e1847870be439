//! What fails in pages, with the places that were written, instead of `<exec>` and its lines.

use preview::ScriptPlace;
use project::path::FilePath;
use project::traceback::{self, Frame, Located, Run, Spot, Traceback};
use project::workspace::Workspace;
use syntax::text::{Position, PositionEncoding};
use syntax::{TextRange, TextSize};

/// A traceback, all that belongs to its chain of exceptions, found in the project.
pub(crate) struct Story<'t> {
    text: &'t str,
    /// In their order; never empty.
    chain: Vec<(Traceback, Located)>,
}

impl<'t> Story<'t> {
    /// As [`traceback::locate`]; `None` where the text is no traceback.
    pub(crate) fn read(
        workspace: &Workspace,
        page: &FilePath,
        thread: &str,
        text: &'t str,
        runs: &[Run],
    ) -> Option<Self> {
        let locate = |traceback| {
            let located = traceback::locate(workspace, page, thread, &traceback, runs);
            (traceback, located)
        };
        let chain: Vec<_> = Traceback::parse_chain(text).into_iter().map(locate).collect();
        (!chain.is_empty()).then_some(Story { text, chain })
    }

    /// The error that counts.
    pub(crate) fn last(&self) -> Option<&(Traceback, Located)> {
        self.chain.last()
    }

    /// The text with `page.html:12` where a frame is the project's; `named` is such a name of a place.
    pub(crate) fn told(&self, named: &dyn Fn(&Spot) -> String) -> String {
        let mut lines: Vec<String> = self.text.lines().map(str::to_owned).collect();
        for (traceback, located) in &self.chain {
            for (frame, spot) in traceback.frames.iter().zip(&located.frames) {
                if let Some(spot) = spot {
                    let whole = &lines[frame.at];
                    let margin = &whole[..whole.len() - traceback::bare(whole).len()];
                    lines[frame.at] = format!("{margin}{}", line(&named(spot), frame));
                }
            }
        }
        let tag = self.last().and_then(|(_, last)| last.place.as_ref().filter(|_| last.is_tag));
        lines.extend(tag.map(|tag| format!("(probably the script at {})", named(tag))));
        lines.join("\n")
    }
}

/// A thread does not answer while a script is under way.
pub(crate) struct Hang<'t> {
    pub(crate) thread: &'t str,
    pub(crate) seconds: u32,
    /// The tag of that script, where it is known.
    pub(crate) spot: Option<Spot>,
}

impl Hang<'_> {
    /// For the log, where a line begins with the page and the thread.
    pub(crate) fn told(&self, named: &dyn Fn(&Spot) -> String) -> String {
        let script = self.spot.as_ref().map(|spot| format!(" (the script at {})", named(spot)));
        format!("{}{}", self.message(), script.unwrap_or_default())
    }

    /// For the script itself.
    pub(crate) fn advice(&self) -> String {
        let advice = match self.thread {
            "main" => {
                "An `await` in its loop lets the page answer; work that takes long belongs in a worker."
            }
            _ => "An `await` in its loop lets the worker answer.",
        };
        format!("{}. {advice}", self.message())
    }

    fn message(&self) -> String {
        let who = if self.thread == "main" { "page" } else { "worker" };
        format!("Busy for {} s without a pause: the {who} does not answer", self.seconds)
    }
}

/// What is said of a thread about which a [`Hang`] was.
pub(crate) const HANG_IS_OVER: &str = "no longer busy";

/// Where JavaScript or PyScript failed without a traceback, in the project.
pub(crate) struct Fault {
    pub(crate) spot: Spot,
    pub(crate) kind: FaultKind,
}

/// What is known of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// Where it happened.
    Place,
    /// The tag of the script that ran.
    Tag,
    /// The function that Pyodide has freed.
    Freed,
}

impl Fault {
    /// By the place that JavaScript tells, else by the run of Python that it failed in.
    pub(crate) fn find(
        workspace: &Workspace,
        root: &FilePath,
        page: &FilePath,
        text: &str,
        place: Option<&ScriptPlace>,
        run: Option<&Run>,
    ) -> Option<Self> {
        if let Some(name) = freed_function(text) {
            // One that is not the only one of its name may be the wrong one.
            let [spot] = traceback::functions(workspace, page, name).try_into().ok()?;
            return Some(Fault { spot, kind: FaultKind::Freed });
        }
        let of_script = place.and_then(|place| script_spot(workspace, root, place));
        of_script.map(|spot| Fault { spot, kind: FaultKind::Place }).or_else(|| {
            let suspect = traceback::suspect(workspace, page, run?, text)?;
            let kind = if suspect.is_tag { FaultKind::Tag } else { FaultKind::Place };
            Some(Fault { spot: suspect.place, kind })
        })
    }

    /// `text`, which has one line or several, with the place behind its first line.
    pub(crate) fn told(&self, text: &str, named: &dyn Fn(&Spot) -> String) -> String {
        let (first, rest) = text.split_once('\n').map_or((text, None), |(first, rest)| (first, Some(rest)));
        let how = match self.kind {
            FaultKind::Place => "at",
            FaultKind::Tag => "in the script at",
            FaultKind::Freed => "the function at",
        };
        let rest = rest.map(|rest| format!("\n{rest}")).unwrap_or_default();
        format!("{first} ({how} {}){rest}", named(&self.spot))
    }
}

/// The name of the function that an error about a freed object is about, which the agent adds to Pyodide's message: `It was
/// the function "outer.<locals>.inner".`
fn freed_function(text: &str) -> Option<&str> {
    let (_, named) = text.split_once("This borrowed proxy was")?.1.split_once("\nIt was the function \"")?;
    named.split('"').next()?.rsplit('.').next()
}

/// The word at a place that JavaScript tells.
fn script_spot(workspace: &Workspace, root: &FilePath, place: &ScriptPlace) -> Option<Spot> {
    let file = preview::page_file(root, &place.path)?;
    let document = workspace.document(&file)?;
    let position = Position { line: place.line.checked_sub(1)?, column: place.column.checked_sub(1)? };
    document.lines().line(position.line)?;
    let start = document.lines().offset(&document.text, position, PositionEncoding::Utf16);
    let rest = &document.text[usize::from(start)..];
    let word = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '$')).unwrap_or(rest.len());
    let one = rest.chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
    let length = TextSize::try_from(word.max(one)).ok()?;
    Some(Spot { file, range: TextRange::at(start, length) })
}

fn line(place: &str, frame: &Frame) -> String {
    match &frame.function {
        Some(function) => format!("  {place}, in {function}"),
        None => format!("  {place}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_were_freed_have_names() {
        let error = |name: &str| {
            format!(
                "This borrowed proxy was automatically destroyed at the end of a function call. Try using create_proxy or \
                 create_once_callable.{name}\nFor more information about the cause of this error, use `pyodide.setDebug(true)`"
            )
        };
        for (named, name) in [
            ("\nIt was the function \"clicked\".", Some("clicked")),
            ("\nIt was the function \"make.<locals>.clicked\".", Some("clicked")),
            ("\nIt was the function \"Game.draw\".", Some("draw")),
            ("", None),
        ] {
            assert_eq!(freed_function(&error(named)), name, "{named}");
        }
    }
}
