//! Events that nobody sends: `py-clik`, `py-onclick`.

use knowledge::html::{self, ElementKind};
use project::page::{Handler, Page};
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::HtmlTree;

use crate::finding::Fix;
use crate::rule::Reporter;
use crate::words::is_written_elsewhere;

pub(super) fn check(reporter: &mut Reporter<'_>, html: &HtmlTree, page: &Page) {
    for handler in &page.handlers {
        let Some(element) = html.elements.get(handler.element) else { continue };
        let name = format!("{}-{}", handler.flavor, handler.event);
        // What classic PyScript had is for `legacy-tag` to say.
        if html::attribute(&name, ElementKind::Page).is_some() {
            continue;
        }
        let Some((meant, is_certain)) = meant(&handler.event) else { continue };
        // The end of the attribute's name is the event.
        let end = handler.name_range.end();
        let range = TextRange::new(end - syntax::size(handler.event.len()), end);
        let known: Vec<TextRange> = others(page, &handler.event).collect();
        if is_certain || !is_written_elsewhere(reporter.workspace, &handler.event, reporter.document, &known)
        {
            let renamed = format!("{}-{meant}", handler.flavor);
            let message = format!(
                "`{name}` waits for an event `{}`, which never comes. Did you mean `{renamed}`?",
                handler.event
            );
            let edits = vec![TextEdit::replace(range, meant)];
            let fix = Fix {
                safe: true,
                ..Fix::offered(format!("Rename to `{renamed}`"), &reporter.document.path, edits)
            };
            let is_free = element.attribute(&renamed).is_none();
            reporter.report(handler.name_range, message).fixes(is_free.then_some(fix));
        }
    }
}

/// The event that was meant, and whether nobody could send the one that is written: types of events have no `on`.
fn meant(event: &str) -> Option<(&'static str, bool)> {
    if html::dom_event(event).is_some() {
        return None;
    }
    let without_on = event.strip_prefix("on").and_then(html::dom_event);
    let certain = without_on.map(|event| (event.name.as_str(), true));
    certain.or_else(|| Some((html::closest_dom_event(event)?.name.as_str(), false)))
}

/// The places where attributes name an event.
fn others<'a>(page: &'a Page, event: &'a str) -> impl Iterator<Item = TextRange> + 'a {
    let same = move |handler: &&Handler| handler.event == event;
    page.handlers.iter().filter(same).map(|handler| handler.name_range)
}
