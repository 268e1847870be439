//! Reads the committed tables once and joins them: words by hand, history by measurement.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::item::{Item, Kind, Module};
use super::rows::{self, Gone, History, ModuleFile, NameHistory, Row, Tag};
use super::signature::Signature;
use crate::{Release, Thread};

/// All tables, read on first use.
pub(super) fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(Tables::load);
    &TABLES
}

/// The joined tables.
#[derive(Default)]
pub(super) struct Tables {
    /// By path: items, re-exports, and modules that no object hides.
    pub(super) items: BTreeMap<String, Item>,
    pub(super) modules: BTreeMap<String, Module>,
    /// Paths of the members that a class has of its own, by the class's path.
    pub(super) class_members: BTreeMap<String, Vec<String>>,
}

impl Tables {
    fn load() -> Tables {
        let history = rows::history().unwrap_or_default();
        let mut tables = Tables::default();
        for (_, text) in rows::MODULE_FILES {
            if let Ok(file) = rows::module_file(text) {
                tables.add_module(file, &history);
            }
        }
        for (name, tag) in rows::tags().unwrap_or_default() {
            tables.add_tag(&name, &tag, &history);
        }
        tables.add_gone(&rows::gone().unwrap_or_default(), &history);
        tables.add_reexports(&history);
        tables.list_members();
        tables
    }

    fn add_module(&mut self, file: ModuleFile, history: &History) {
        let path = file.module.name.clone();
        let page = file.module.link.clone();
        let came = history.modules.get(&path);
        for (name, row) in file.items {
            let path = format!("{path}.{name}");
            let link = row.link.clone().unwrap_or_else(|| format!("{page}#{path}"));
            let mut item = from_row(path.clone(), link, row, history.names.get(&path));
            // With a module goes all that is in it.
            item.removed = item.removed.or(came.and_then(|module| module.removed));
            item.deprecated &= item.removed.is_none();
            self.items.insert(path, item);
        }
        let module = Module {
            item: Item {
                since: came.map_or(file.module.since, |module| Some(module.since)),
                runtime: file.module.runtime,
                thread: file.module.thread,
                needs_isolation: file.module.needs_isolation,
                doc: file.module.doc.trim().to_owned(),
                examples: trimmed(&file.module.examples),
                notes: file.module.notes.into_iter().map(Into::into).collect(),
                ..blank(&path, Kind::Module, page)
            },
            explicit_import: file.module.explicit_import,
            open: file.module.open,
            members: Vec::new(),
        };
        self.modules.insert(path, module);
    }

    /// A class of `pyscript.web` that makes one HTML element. Its signature is the one of its base.
    fn add_tag(&mut self, name: &str, tag: &Tag, history: &History) {
        let path = format!("pyscript.web.{name}");
        let base = if tag.void { "Element" } else { "ContainerElement" };
        let html = name.strip_suffix('_').unwrap_or(name).to_owned();
        let came = history.names.get(&path);
        let link = format!("https://developer.mozilla.org/docs/Web/HTML/Element/{html}");
        if let Some(own) = self.items.get_mut(&path) {
            own.tag = Some(html);
            return;
        }
        let item = Item {
            signature: self
                .items
                .get(&format!("pyscript.web.{base}"))
                .and_then(|base| base.signature.clone()),
            doc: format!("Makes a `<{html}>` element: {}", tag.doc),
            bases: vec![base.to_owned()],
            tag: Some(html),
            since: came.map(|came| came.since),
            needs_isolation: true,
            ..blank(&path, Kind::Class, link)
        };
        self.items.insert(path, item);
    }

    /// Names and modules that were there once. What nobody described is told by where its module moved to.
    fn add_gone(&mut self, gone: &Gone, history: &History) {
        for (path, module) in &gone.modules {
            let Some(came) = history.modules.get(path) else {
                continue;
            };
            let item = Item {
                doc: module.doc.trim().to_owned(),
                since: Some(came.since),
                removed: came.removed,
                replacement: Some(module.moved_to.clone()),
                ..blank(path, Kind::Module, module.link.clone())
            };
            let module = Module { item, explicit_import: true, open: false, members: Vec::new() };
            self.modules.insert(path.clone(), module);
        }
        for (path, name) in &history.names {
            if name.removed.is_some() && !self.items.contains_key(path) {
                let item = self.gone_item(path, name, gone);
                self.items.insert(path.clone(), item);
            }
        }
        for (path, row) in &gone.classic {
            let item = Item {
                doc: row.doc.trim().to_owned(),
                removed: row.removed.or(Some(Release::new(2023, 11, 1))),
                replacement: Some(row.replacement.clone()),
                classic: true,
                deprecated_since: row.deprecated,
                ..blank(path, row.kind, gone.link.clone())
            };
            self.items.entry(path.clone()).or_insert(item);
        }
    }

    fn gone_item(&self, path: &str, name: &NameHistory, gone: &Gone) -> Item {
        let row = gone.names.get(path);
        let moved = || {
            let (module, rest) = gone
                .modules
                .iter()
                .filter_map(|(module, row)| {
                    Some((row, path.strip_prefix(module.as_str())?.strip_prefix('.')?))
                })
                .max_by_key(|(_, rest)| usize::MAX - rest.len())?;
            let target = format!("{}.{rest}", module.moved_to);
            let lives = self.items.get(&target).is_some_and(|item| item.removed.is_none());
            Some(if lives { target } else { module.moved_to.clone() })
        };
        let replacement = row.map(|row| row.replacement.clone()).or_else(moved);
        let doc = match (row.and_then(|row| row.doc.as_ref()), &replacement) {
            (Some(doc), _) => doc.trim().to_owned(),
            (None, Some(replacement)) => format!("It has moved: use `{replacement}`."),
            (None, None) => "Gone, with nothing in its place.".to_owned(),
        };
        Item {
            signature: name.signatures.last().and_then(|(_, text)| Signature::parse(text)),
            doc,
            since: Some(name.since),
            removed: name.removed,
            replacement,
            thread: name.thread(),
            history: name.signatures.clone(),
            ..blank(path, name.kind, gone.link.clone())
        }
    }

    fn add_reexports(&mut self, history: &History) {
        for (path, name) in &history.names {
            let target = final_target(path, history);
            if let Some(item) =
                self.items.get(target).filter(|_| target != path && !self.items.contains_key(path))
            {
                let item = Item {
                    path: path.clone(),
                    since: Some(name.since),
                    removed: name.removed,
                    thread: name.thread().or(item.thread),
                    ..item.clone()
                };
                self.items.insert(path.clone(), item);
            }
        }
    }

    fn list_members(&mut self) {
        for item in self.items.values().filter(|item| item.is_public()) {
            let Some((owner, _)) = item.path.rsplit_once('.') else {
                continue;
            };
            if let Some(module) = self.modules.get_mut(owner)
                && item.removed.is_none()
                && !is_incidental(item)
            {
                module.members.push(item.path.clone());
            }
            if self.items.get(owner).is_some_and(|owner| owner.kind == Kind::Class) {
                self.class_members.entry(owner.to_owned()).or_default().push(item.path.clone());
            }
        }
        for (path, module) in &self.modules {
            self.items.entry(path.clone()).or_insert_with(|| module.item.clone());
        }
    }
}

/// A module that imports a name for its own use does not offer it; only the root gathers names.
pub(super) fn is_incidental(item: &Item) -> bool {
    item.canonical != item.path && item.path.rsplit_once('.').is_some_and(|(owner, _)| owner != "pyscript")
}

fn from_row(path: String, link: String, row: Row, measured: Option<&NameHistory>) -> Item {
    let mut signature = row.signature.as_deref().and_then(Signature::parse);
    for parameter in signature.iter_mut().flat_map(|signature| &mut signature.parameters) {
        if let Some(doc) = row.params.get(&parameter.name) {
            parameter.doc = doc.trim().to_owned();
        }
    }
    Item {
        signature,
        value_type: row.value_type,
        doc: row.doc.trim().to_owned(),
        returns: row.returns,
        bases: row.bases,
        since: row.since.or(measured.map(|measured| measured.since)),
        removed: row.removed,
        deprecated: row.deprecated || (row.replacement.is_some() && row.removed.is_none()),
        replacement: row.replacement,
        runtime: row.runtime,
        thread: row.thread,
        needs_isolation: row.needs_isolation,
        history: measured.map(|measured| measured.signatures.clone()).unwrap_or_default(),
        notes: row.notes.into_iter().map(Into::into).collect(),
        examples: trimmed(&row.examples),
        ..blank(&path, row.kind, link)
    }
}

fn blank(path: &str, kind: Kind, link: String) -> Item {
    Item {
        path: path.to_owned(),
        canonical: path.to_owned(),
        kind,
        signature: None,
        value_type: None,
        doc: String::new(),
        returns: None,
        link,
        bases: Vec::new(),
        tag: None,
        since: None,
        removed: None,
        replacement: None,
        deprecated: false,
        classic: false,
        deprecated_since: None,
        runtime: None,
        thread: None,
        needs_isolation: false,
        history: Vec::new(),
        notes: Vec::new(),
        examples: Vec::new(),
    }
}

fn trimmed(examples: &[String]) -> Vec<String> {
    examples.iter().map(|example| example.trim().to_owned()).collect()
}

/// Where a chain of re-exports ends.
fn final_target<'a>(path: &'a str, history: &'a History) -> &'a str {
    let mut path = path;
    // Longer chains do not exist; the bound keeps a mistake in the data from hanging us.
    for _ in 0..5 {
        match history.names.get(path).and_then(|name| name.from.as_deref()) {
            Some(from) => path = from,
            None => break,
        }
    }
    path
}

impl NameHistory {
    fn thread(&self) -> Option<Thread> {
        match self.scope.as_deref() {
            Some("main") => Some(Thread::Main),
            Some("worker") => Some(Thread::Worker),
            _ => None,
        }
    }
}
