//! Identifiers as small numbers.

use std::collections::HashMap;
use std::sync::Arc;

use super::NameId;

/// The identifiers of a module, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    pub(super) ids: HashMap<Arc<str>, NameId>,
    pub(super) texts: Vec<Arc<str>>,
}

impl Names {
    pub(super) fn intern(&mut self, text: &str) -> NameId {
        if let Some(&id) = self.ids.get(text) {
            return id;
        }
        let id = NameId::new(self.texts.len());
        let text: Arc<str> = text.into();
        self.texts.push(text.clone());
        self.ids.insert(text, id);
        id
    }

    pub(super) fn text(&self, id: NameId) -> &str {
        self.texts.get(id.index()).map_or("", |text| text)
    }
}
