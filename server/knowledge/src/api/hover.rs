//! An item as text for people: the only place that writes it.

use std::fmt::Write;

use super::item::{Availability, Item, Kind, Note};
use super::signature::{ParameterKind, Signature};
use crate::{Release, Runtime, Thread};

/// What is known about the line that asks. Unknown parts hide nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// The release that the page loads.
    pub release: Option<Release>,
    /// The runtime of the script.
    pub runtime: Option<Runtime>,
    /// The thread of the script.
    pub thread: Option<Thread>,
}

/// Markdown: a Python code block, what it is and where it exists, words, parameters, differences, examples, a link.
pub fn hover(item: &Item, context: Context) -> String {
    let mut text = format!("```python\n{}\n```\n", render_signature(item));
    push(&mut text, &identity(item));
    push(&mut text, &warning(item, context));
    push(&mut text, &item.doc);
    push(&mut text, &earlier_signature(item, context));
    push(&mut text, &parameters(item));
    if let Some(returns) = &item.returns {
        push(&mut text, &format!("**Returns** {returns}"));
    }
    for note in item.notes.iter().filter(|note| applies(note, context)) {
        push(&mut text, &render_note(note));
    }
    for example in &item.examples {
        push(&mut text, &format!("```python\n{example}\n```"));
    }
    push(&mut text, &format!("[Documentation]({})", item.link));
    text
}

/// Markdown of [`hover`] without its marks, for clients that show plain text only.
pub fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut in_code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
            continue;
        }
        if in_code {
            text.push_str(line);
        } else {
            strip_marks(line, &mut text);
        }
        text.push('\n');
    }
    text
}

/// One line of Python that shows how the name is written and called: `async def mount(path: str, …) -> None`.
pub fn render_signature(item: &Item) -> String {
    render_with(item, item.signature.as_ref())
}

/// As [`render_signature`], with the parameters that the name had in `release`.
pub fn signature_in(item: &Item, release: Release) -> String {
    match item.signature_text_in(release).and_then(Signature::parse) {
        Some(then) => render_with(item, Some(&then)),
        None => render_signature(item),
    }
}

fn render_with(item: &Item, signature: Option<&Signature>) -> String {
    let name = match item.kind {
        Kind::Module | Kind::Decorator => item.path.as_str(),
        kind if kind.is_member() => own_and_class(&item.path),
        _ => item.name(),
    };
    let call = signature.map(ToString::to_string).unwrap_or_default();
    let value = item.value_type.as_ref().map(|value| format!(": {value}")).unwrap_or_default();
    match item.kind {
        Kind::Module => format!("import {name}"),
        Kind::Decorator => format!("@{}{call}", item.name()),
        Kind::Class => format!("class {name}{call}"),
        kind if kind.is_async() => format!("async def {name}{call}"),
        Kind::Function | Kind::Method | Kind::ClassMethod => format!("def {name}{call}"),
        _ => format!("{name}{value}"),
    }
}

/// `Element.append` of `pyscript.web.Element.append`.
fn own_and_class(path: &str) -> &str {
    let dots: Vec<usize> = path.rmatch_indices('.').map(|(at, _)| at).take(2).collect();
    dots.get(1).map_or(path, |at| &path[at + 1..])
}

fn identity(item: &Item) -> String {
    let mut text = format!("`{}` · {}", item.path, item.kind.as_str());
    if let Some(since) = item.since {
        let _ = write!(text, " · since {since}");
    }
    if let Some(removed) = item.removed {
        let _ = write!(text, " · gone since {removed}");
    }
    if let Some(runtime) = item.runtime {
        let _ = write!(text, " · {} only", runtime_name(runtime));
    }
    if let Some(thread) = item.thread {
        let _ = write!(text, " · {} only", thread_name(thread));
    }
    text
}

/// One line on why `item` is not there or should not be used, and what to write instead; empty where all is well.
pub fn warning(item: &Item, context: Context) -> String {
    let replacement = match &item.replacement {
        Some(replacement) => format!(" Use `{replacement}`."),
        None => String::new(),
    };
    let Some(why) = unavailable(item, context) else {
        return if item.deprecated && item.removed.is_none() {
            format!("**Deprecated.**{replacement}")
        } else {
            String::new()
        };
    };
    let why = match why {
        Availability::NotYet { since } => format!("Not in this page's release: it comes with {since}."),
        Availability::Removed { removed } if context.release.is_none() => format!("Gone since {removed}."),
        Availability::Removed { removed } => {
            format!("Not in this page's release: it is gone since {removed}.")
        }
        Availability::OtherRuntime { only } => {
            format!("Not on this runtime: only {} has it.", runtime_name(only))
        }
        Availability::OtherThread { only } => {
            format!("Not in this script: it works in {} only.", thread_name(only))
        }
        Availability::NeedsIsolation => {
            return "In a worker it needs SharedArrayBuffer, so an isolated page.".to_owned();
        }
        Availability::Available => return String::new(),
    };
    format!("⚠ {why}{replacement}")
}

/// The first reason against `item` among what is known. Unknown: the newest release, and the best case elsewhere.
pub fn unavailable(item: &Item, context: Context) -> Option<Availability> {
    let release = context.release.unwrap_or(Release::new(u16::MAX, 12, 1));
    let runtime = context.runtime.or(item.runtime).unwrap_or(Runtime::Pyodide);
    let thread = context.thread.or(item.thread).unwrap_or(Thread::Main);
    let found = item.available(release, runtime, thread);
    (found != Availability::Available).then_some(found)
}

fn earlier_signature(item: &Item, context: Context) -> String {
    match context.release.and_then(|release| item.signature_text_in(release).map(|text| (release, text))) {
        Some((release, text)) if item.history.last().is_some_and(|(_, newest)| newest != text) => {
            format!("In {release} it is called as `{}{text}`.", item.name())
        }
        _ => String::new(),
    }
}

fn parameters(item: &Item) -> String {
    let mut text = String::new();
    for parameter in item.signature.iter().flat_map(|signature| &signature.parameters) {
        if parameter.doc.is_empty() {
            continue;
        }
        let stars = match parameter.kind {
            ParameterKind::VarPositional => "*",
            ParameterKind::VarKeyword => "**",
            _ => "",
        };
        let _ = writeln!(text, "- `{stars}{}`: {}", parameter.name, parameter.doc);
    }
    text.trim_end().to_owned()
}

fn applies(note: &Note, context: Context) -> bool {
    let fits = |wanted: bool, known: bool| !known || wanted;
    fits(note.runtime.is_none() || note.runtime == context.runtime, context.runtime.is_some())
        && fits(note.thread.is_none() || note.thread == context.thread, context.thread.is_some())
        && context.release.is_none_or(|release| note.since.is_none_or(|since| release >= since))
        && context.release.is_none_or(|release| note.until.is_none_or(|until| release < until))
}

fn render_note(note: &Note) -> String {
    let mut place: Vec<String> = Vec::new();
    place.extend(note.runtime.map(|runtime| runtime_name(runtime).to_owned()));
    place.extend(note.thread.map(|thread| thread_name(thread).to_owned()));
    place.extend(note.since.map(|since| format!("since {since}")));
    place.extend(note.until.map(|until| format!("before {until}")));
    if place.is_empty() {
        format!("**Note**: {}", note.text)
    } else {
        format!("**{}**: {}", sentence_case(&place.join(", ")), note.text)
    }
}

fn sentence_case(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

fn runtime_name(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Pyodide => "Pyodide",
        Runtime::MicroPython => "MicroPython",
    }
}

fn thread_name(thread: Thread) -> &'static str {
    match thread {
        Thread::Main => "the main thread",
        Thread::Worker => "a worker",
    }
}

fn push(text: &mut String, paragraph: &str) {
    if !paragraph.is_empty() {
        text.push('\n');
        text.push_str(paragraph.trim_end());
        text.push('\n');
    }
}

/// One line without `` ` `` and `**`; a link as its text and address.
fn strip_marks(line: &str, text: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['`', '*', '[']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((label, address, after)) = link(rest) {
            let _ = write!(text, "{label}: {address}");
            rest = after;
        } else if let Some(code) = rest.strip_prefix('`') {
            let (inside, after) = code.split_once('`').unwrap_or((code, ""));
            text.push_str(inside);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("**") {
            rest = after;
        } else {
            text.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    text.push_str(rest);
}

/// `[label](address)` at the start of `text`, and what follows it.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (label, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    (!label.contains('[')).then_some((label, address, after))
}
