//! Identifiers as small numbers.

use std::collections::HashMap;
use std::sync::Arc;

use super::{BindingId, NameId};

/// The identifiers of a module, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    pub(super) ids: HashMap<Arc<str>, NameId>,
    pub(super) texts: Vec<Arc<str>>,
}

impl Names {
    /// One that is new.
    pub(super) fn add(&mut self, text: &str) -> NameId {
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

/// The names of a scope with what binds them, in the order of the source. Two flat lists side by side, sorted by name: a
/// module is copied after every key that somebody types, and a map for each scope would be most of that work.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bound {
    names: Vec<NameId>,
    bindings: Vec<BindingId>,
}

impl Bound {
    /// What binds a name.
    pub(crate) fn of(&self, name: NameId) -> &[BindingId] {
        let start = self.names.partition_point(|other| *other < name);
        let count = self.names[start..].partition_point(|other| *other == name);
        &self.bindings[start..start + count]
    }

    pub(crate) fn has(&self, name: NameId) -> bool {
        self.names.binary_search(&name).is_ok()
    }

    /// Every name once.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (NameId, &[BindingId])> {
        let mut rest = &self.bindings[..];
        self.names.chunk_by(|one, other| one == other).map(move |same| {
            let (bindings, behind) = rest.split_at(same.len());
            rest = behind;
            (same[0], bindings)
        })
    }

    /// The last of what binds a name.
    pub(super) fn add(&mut self, name: NameId, binding: BindingId) {
        let at = self.names.partition_point(|other| *other <= name);
        self.names.insert(at, name);
        self.bindings.insert(at, binding);
    }

    /// The same names, bound by what `moved` makes of the bindings.
    pub(super) fn moved(&self, moved: impl FnMut(&BindingId) -> BindingId) -> Self {
        Bound { names: self.names.clone(), bindings: self.bindings.iter().map(moved).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_binds_a_name_stays_in_order() {
        let mut bound = Bound::default();
        for (binding, name) in [7, 3, 7, 5, 3].into_iter().enumerate() {
            bound.add(NameId::new(name), BindingId::new(binding));
        }
        let indices = |ids: &[BindingId]| ids.iter().map(|id| id.index()).collect::<Vec<_>>();
        let all: Vec<_> = bound.iter().map(|(name, ids)| (name.index(), indices(ids))).collect();
        assert_eq!(all, [(3, vec![1, 4]), (5, vec![3]), (7, vec![0, 2])]);
        assert_eq!(indices(bound.of(NameId::new(7))), [0, 2]);
        assert_eq!((indices(bound.of(NameId::new(4))), bound.has(NameId::new(4))), (vec![], false));
    }
}
