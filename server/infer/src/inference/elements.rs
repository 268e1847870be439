//! Elements of `pyscript.web`, by what the page says of them.

use std::sync::Arc;

use knowledge::api::{self, Kind};

use crate::surroundings::ElementReference;
use crate::value::{Type, Value};

use super::Inference;

impl Inference<'_> {
    /// What `object["#board"]` gives, of a page or of elements.
    pub(super) fn element_by_key(&self, class: &str, key: &str) -> Option<Type> {
        let id = key.strip_prefix('#').unwrap_or(key);
        let found = is_searched(class).then(|| self.classes(ElementReference::Id(id)))?;
        instances(found, Value::ApiInstance)
    }

    /// What `object.find("li")` gives; `method` is the path of `find`.
    pub(super) fn elements_by_selector(&self, method: &str, selector: &str) -> Option<Type> {
        method.strip_suffix(".find").filter(|class| is_searched(class))?;
        instances(self.classes(ElementReference::Selector(selector)), Value::Elements)
    }

    /// The classes of the elements that a reference finds.
    fn classes(&self, reference: ElementReference<'_>) -> Vec<String> {
        self.surroundings.tags(reference).iter().map(|tag| class_of_tag(tag)).collect()
    }
}

fn instances(classes: Vec<String>, value: fn(Arc<str>) -> Value) -> Option<Type> {
    let values = classes.into_iter().map(|class| value(class.into()).into());
    Some(Type::union(values)).filter(Type::is_known)
}

/// Whether elements are looked for in values of the class.
fn is_searched(class: &str) -> bool {
    let item = api::lookup(class);
    let class = item.filter(|item| item.kind == Kind::Class).or_else(|| item?.result());
    let name = class.and_then(|class| class.canonical.strip_prefix("pyscript.web."));
    name.is_some_and(|name| matches!(name, "Page" | "Element" | "ContainerElement" | "ElementCollection"))
        || class.is_some_and(|class| class.tag.is_some())
}

/// The class of `pyscript.web` that wraps an element of that tag.
fn class_of_tag(tag: &str) -> String {
    let named = [format!("pyscript.web.{tag}"), format!("pyscript.web.{tag}_")];
    let is_it = |path: &String| api::lookup(path).is_some_and(|item| item.tag.as_deref() == Some(tag));
    named.into_iter().find(is_it).unwrap_or_else(|| "pyscript.web.Element".to_owned())
}
