//! What an editor shows on markup of PyScript: Markdown.

use super::{Attribute, DomEvent, Element, Legacy, LifecycleEvent, LifecycleTarget};
use crate::{Flavor, Release, docs, lifetime};

/// On the value of `<script type>`.
pub fn hover_script_type(row: &Element) -> String {
    let head = format!("**`<script type=\"{}\">`**", row.name);
    paragraphs(&head, (row.since, row.until), &row.doc, row.legacy.as_ref(), &row.link)
}

/// On a tag.
pub fn hover_tag(row: &Element) -> String {
    let head = format!("**`<{}>`**", row.name);
    paragraphs(&head, (row.since, row.until), &row.doc, row.legacy.as_ref(), &row.link)
}

/// On an attribute.
pub fn hover_attribute(row: &Attribute) -> String {
    let on: Vec<&str> = row.on.iter().map(|kind| kind.describe()).collect();
    let head = format!("**`{}`** — {}, on {}", row.name, row.value.describe(), on.join(", "));
    paragraphs(&head, (row.since, row.until), &row.doc, row.legacy.as_ref(), &row.link)
}

/// On an event attribute such as `py-click`.
pub fn hover_dom_event(event: &DomEvent, flavor: Flavor) -> String {
    let around = if event.bubbles { "bubbles" } else { "does not bubble" };
    let mut text = format!(
        "**`{flavor}-{}`** — the name of a Python function that gets a `{}` ({around})\n\n{}\n\nThe function must be a \
         global of the page's `{flavor}` scripts and take one argument.\n",
        event.name, event.interface, event.doc
    );
    if let Some(url) = event.url() {
        text += &format!("\n[MDN]({url})\n");
    }
    text
}

/// On the name of an event that code listens to.
pub fn hover_event_name(event: &DomEvent) -> String {
    let around = if event.bubbles { "bubbles" } else { "does not bubble" };
    let mut text = format!("**`{}`** — `{}`, {around}\n\n{}\n", event.name, event.interface, event.doc);
    if let Some(url) = event.url() {
        text += &format!("\n[MDN]({url})\n");
    }
    text
}

/// On the name of an event that PyScript sends.
pub fn hover_lifecycle_event(event: &LifecycleEvent) -> String {
    let target = match event.target {
        LifecycleTarget::Script => "on the script, bubbles",
        LifecycleTarget::Window => "on `window` only",
    };
    let mut text = format!("**`{}`** — {target}, since {}\n\n{}\n", event.name, event.since, event.doc);
    if let Some(detail) = &event.detail {
        text += &format!("\n`detail`: {detail}\n");
    }
    text + &format!("\n[Documentation]({})\n", docs::url("faq/#pyscript-events"))
}

fn paragraphs(
    head: &str,
    (since, until): (Release, Option<Release>),
    doc: &str,
    legacy: Option<&Legacy>,
    link: &str,
) -> String {
    let span = lifetime::describe(Some(since), until).unwrap_or_default();
    let separator = if head.contains(" — ") { "," } else { " —" };
    let mut text = format!("{head}{separator} {span}\n\n{doc}\n");
    if let Some(legacy) = legacy {
        text += &format!("\n**Today:** {}\n", legacy.advice);
    }
    text + &format!("\n[Documentation]({})\n", docs::url(link))
}
