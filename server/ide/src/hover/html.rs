//! Hover in start tags, where PyScript is concerned.

mod loaders;

use knowledge::html::{self, Element, ElementKind, EventAttribute, Role, Value, Verdict, judge};
use knowledge::{Flavor, Status};
use project::document::Document;
use project::page::Place;
use project::workspace::Workspace;
use syntax::html::{Attribute, TagCursor, TagPlace};
use syntax::{TextRange, TextSize, slice};

use super::{Hover, files};
use crate::context;
use crate::element_ref::{Reference, describe, of_attribute};
use crate::handlers::{self, Fit, Handler};
use crate::page_tag::PageTag;

/// Explains a part of a start tag.
pub(super) fn hover(
    workspace: &Workspace,
    document: &Document,
    cursor: &TagCursor,
    offset: TextSize,
) -> Option<Hover> {
    let tag = PageTag::new(workspace, document, cursor)?;
    let attribute = |index: usize| tag.tag().attributes.get(index);
    match cursor.place {
        TagPlace::Name => on_name(&tag),
        TagPlace::AttributeName(index) => on_attribute(&tag, attribute(index)?),
        TagPlace::AttributeValue(index) => on_value(&tag, attribute(index)?, offset),
        TagPlace::Gap => None,
    }
}

fn on_name(tag: &PageTag<'_>) -> Option<Hover> {
    let name = tag.tag().name.as_str();
    let text = match html::tag(name) {
        Some(row) => html::hover_tag(row) + &age(tag, row),
        None if name == "script" && tag.is_pyscript() => String::new(),
        None => return None,
    };
    let markdown = with_context(tag, text);
    (!markdown.is_empty()).then_some(Hover { range: tag.tag().name_range, markdown })
}

fn on_attribute(tag: &PageTag<'_>, attribute: &Attribute) -> Option<Hover> {
    let hover = |markdown| Some(Hover { range: attribute.name_range, markdown });
    if let Some(event) = tag.event(attribute) {
        return hover(on_event(tag, event, attribute.text()));
    }
    let kind = tag.kind?;
    match judge(&attribute.name, kind, tag.release) {
        Verdict::Honoured(row) => hover(with_context(tag, html::hover_attribute(row))),
        Verdict::NotInRelease(row, status) => {
            let note = format!("\n**Not read here.** {}\n", in_release(status, tag));
            hover(html::hover_attribute(row) + &note)
        }
        Verdict::Ignored(row) if tag.is_pyscript() => {
            let note = format!("\n**Not read here**, on {}.\n", kind.describe());
            hover(html::hover_attribute(row) + &note)
        }
        Verdict::Ignored(_) | Verdict::Misspelt(_) | Verdict::Foreign => None,
    }
}

fn on_value(tag: &PageTag<'_>, attribute: &Attribute, offset: TextSize) -> Option<Hover> {
    let range = attribute.value.as_ref()?.range;
    let text = attribute.text();
    let hover = |markdown: String| Some(Hover { range, markdown });
    if let Some(event) = tag.event(attribute) {
        let known = event.flavor.and_then(|flavor| handler(tag, flavor, text));
        return hover(known.unwrap_or_else(|| on_event(tag, event, text)));
    }
    let name = tag.tag().name.as_str();
    if name == "script" && attribute.name == "type" && tag.is_pyscript() {
        let row = html::script_type(text)?;
        return hover(with_context(tag, html::hover_script_type(row) + &age(tag, row)));
    }
    if !tag.is_pyscript()
        && (name == "script" && attribute.name == "src" || name == "link" && attribute.name == "href")
    {
        return hover(loaders::explain(tag, text)?);
    }
    if let Some(referring) = of_attribute(tag, attribute).filter(|_| !text.is_empty()) {
        return on_elements(tag, referring.reference, range, offset);
    }
    let row = html::attribute(&attribute.name, tag.kind.filter(|kind| *kind != ElementKind::Page)?)?;
    match explained(tag, &row.value, text) {
        Some(markdown) => hover(markdown),
        None => Some(Hover { range, ..on_attribute(tag, attribute)? }),
    }
}

/// What a value leads to.
fn explained(tag: &PageTag<'_>, value: &Value, text: &str) -> Option<String> {
    let leads = || files::describe(tag.workspace, &tag.document.path.parent(), text);
    Some(match value {
        _ if text.is_empty() => return None,
        Value::PythonUrl | Value::ConfigUrl | Value::Config => with_context(tag, format!("{}\n", leads())),
        Value::ModuleUrl | Value::ServiceWorkerUrl => format!("{}\n", leads()),
        Value::WorkerName => {
            format!(
                "On the page, Python reaches this worker's functions through\n\n```python\nfrom pyscript import workers\n\nworker = await workers[\"{text}\"]\n```\n"
            )
        }
        Value::Environment => on_environment(tag, text),
        _ => return None,
    })
}

fn on_event(tag: &PageTag<'_>, event: EventAttribute<'_>, value: &str) -> String {
    let flavor = event.flavor.unwrap_or(Flavor::Py);
    let mut text = match html::dom_event(event.event) {
        Some(known) => html::hover_dom_event(known, flavor),
        None => format!(
            "**`{flavor}-{0}`** — waits for `{0}`, an event that browsers do not send by themselves\n",
            event.event
        ),
    };
    if let Some(handler) = handler(tag, flavor, value) {
        text += &format!("\n---\n\n{handler}");
    }
    if crate::page_tag::main_interpreter(tag.workspace, tag.document, flavor).is_none() {
        text += &format!("\n**Nothing answers.** The page has no `{flavor}` script on its main thread.\n");
    }
    text
}

/// The function that an event calls.
fn handler(tag: &PageTag<'_>, flavor: Flavor, value: &str) -> Option<String> {
    let found: Handler = handlers::named(tag.workspace, tag.document, flavor, value)?;
    let header = found.header.unwrap_or_else(|| found.name.clone());
    let mut text = format!("```python\n{header}\n```\n");
    if let Some(doc) = found.doc {
        text += &format!("\n{doc}\n");
    }
    match found.fit {
        Fit::NoParameter => text += "\n**Fails when it is called**: it takes no event.\n",
        Fit::MoreParameters => text += "\n**Fails when it is called**: it gets nothing but the event.\n",
        Fit::Good | Fit::Unknown | Fit::Container => {}
    }
    if let Some((path, line)) = found.place {
        text += &format!("\nDefined in `{path}`, line {line}.\n");
    }
    Some(text)
}

/// The elements that the value in `range` refers to at the cursor.
fn on_elements(tag: &PageTag<'_>, reference: Reference, range: TextRange, offset: TextSize) -> Option<Hover> {
    let text = slice(&tag.document.text, range);
    if let Some((part, found)) = reference.find(&[tag.document], text, offset - range.start()) {
        let markdown = describe(&found, &tag.document.path)?;
        return Some(Hover { range: part + range.start(), markdown });
    }
    let missing = match reference.is_selector(text) {
        true => format!("is found by `{text}`"),
        false => format!("has the id `{text}`"),
    };
    let markdown =
        format!("No element of this page {missing}. Unless something makes one first, the script fails.\n");
    tag.is_pyscript().then_some(Hover { range, markdown })
}

fn on_environment(tag: &PageTag<'_>, text: &str) -> String {
    let same = |script: &&project::page::Script| {
        Some(script.flavor) == tag.flavor && script.place == Place::Editor { env: Some(text.to_owned()) }
    };
    let count = tag.page.scripts.iter().filter(same).count();
    match count {
        0 | 1 => "No other editor shares this environment.\n".to_owned(),
        count => format!("{count} editors share this environment: one worker, one set of globals.\n"),
    }
}

/// What the release of the page makes of a tag or type.
fn age(tag: &PageTag<'_>, row: &Element) -> String {
    match row.status(tag.release) {
        Status::Current => String::new(),
        _ if row.role == Role::Output => String::new(),
        status => format!("\n{}\n", in_release(status, tag)),
    }
}

fn in_release(status: Status, tag: &PageTag<'_>) -> String {
    let release = tag.release;
    match status {
        Status::Current => format!("It works in release {release}."),
        Status::Deprecated => format!("It is deprecated in release {release}."),
        Status::Gone => format!("Release {release} does not know it any more."),
        Status::NotYet => format!("Release {release} does not know it yet."),
    }
}

/// A text with where the tag's Python runs.
fn with_context(tag: &PageTag<'_>, text: String) -> String {
    let Some(interpreter) = tag.interpreter() else { return text };
    let line = match tag.kind {
        Some(ElementKind::Config) => format!("Configures {}.", context::engine_and_thread(interpreter)),
        _ => format!("Runs on {}.", context::describe(interpreter)),
    };
    if text.is_empty() { format!("{line}\n") } else { format!("{line}\n\n---\n\n{text}") }
}

#[cfg(test)]
mod tests;
