//! Events with a hyphen, which PyScript reads otherwise.

use knowledge::Flavor;
use knowledge::html::{EventAttribute, dom_event, event_attribute};
use project::page::Page;
use syntax::TextRange;
use syntax::edit::TextEdit;
use syntax::html::{Attribute, HtmlTree};

use super::{Form, Look, form};
use crate::finding::Fix;
use crate::rule::Reporter;

/// The attributes such as `py-my-event`, which ask an interpreter that is not there.
pub(super) fn attributes<'h>(
    html: &'h HtmlTree,
    page: &Page,
    flavor: Flavor,
) -> Vec<(&'h Attribute, EventAttribute<'h>)> {
    let is_code =
        |range: TextRange| page.scripts.iter().any(|script| script.code.range().contains_range(range));
    let elements = html.elements.iter().filter(|element| !is_code(element.tag.range));
    let attributes = elements.flat_map(|element| &element.tag.attributes);
    let start = format!("{flavor}-");
    attributes
        .filter(|attribute| attribute.name.starts_with(&start))
        .filter_map(|attribute| Some((attribute, event_attribute(&attribute.name)?)))
        .filter(|(_, event)| event.flavor.is_none())
        .collect()
}

impl Look<'_> {
    pub(super) fn check_dashed(
        &self,
        reporter: &mut Reporter<'_>,
        attribute: &Attribute,
        event: &EventAttribute<'_>,
    ) {
        let (Form::Path(names) | Form::Dressed(names)) = form(attribute.text()) else { return };
        // Whoever names no function of ours may mean something else by the attribute.
        if !self.find(names[0]).is_some_and(|ty| self.inference.is_python_callable(&ty)) {
            return;
        }
        let known = dom_event(&attribute.name[self.flavor.as_str().len()..].replace('-', ""));
        let advice = match known {
            Some(known) => format!("The event is `{}`.", known.name),
            None => "Listen with `@when`: no attribute can name an event with a hyphen.".to_owned(),
        };
        let message = format!(
            "PyScript reads `{}` as the event `{}` of an interpreter `{}`, and nothing ever happens. {advice}",
            attribute.name, event.event, event.interpreter
        );
        let fix = known.map(|known| {
            let name = format!("{}-{}", self.flavor, known.name);
            let edits = vec![TextEdit::replace(attribute.name_range, name.clone())];
            Fix::safe(format!("Rename to `{name}`"), &reporter.document.path, edits)
        });
        reporter.report(attribute.name_range, message).context(self.python.interpreter).fixes(fix);
    }
}
