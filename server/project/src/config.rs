//! The configs of a workspace: where each stands, what it says, whom it governs.

use std::collections::BTreeSet;

use knowledge::config::FILE_NAMES;
use syntax::value::{Parsed, Value};

use crate::config_text::{ConfigText, InlineConfig};
use crate::document::{Document, FileKind};
use crate::links::{Governing, Interpreter};
use crate::page::Place;
use crate::path::FilePath;
use crate::workspace::Workspace;

/// A config with its place.
#[derive(Debug, Clone)]
pub struct ConfigView<'a> {
    /// The file it stands in.
    pub host: &'a Document,
    /// Its values with spans in the host.
    pub parsed: &'a Parsed,
    /// `None` for a file of its own.
    pub inline: Option<&'a InlineConfig>,
    /// The interpreters that it governs. Empty for a config that no page of the project uses.
    pub interpreters: Vec<&'a Interpreter>,
}

impl<'a> ConfigView<'a> {
    /// The whole config.
    pub fn root(&self) -> &'a Value {
        &self.parsed.root
    }

    /// The folder that relative addresses in it begin in: that of the config's file, or of the page that holds it or
    /// starts the worker.
    pub fn base(&self) -> FilePath {
        let page =
            self.interpreters.first().filter(|_| self.inline.is_some()).map(|interpreter| &interpreter.page);
        page.unwrap_or(&self.host.path).parent()
    }

    /// Whether PyScript reads it on the main thread, where another TOML reader and other rules for `interpreter` hold
    /// than in editors and games. True for nobody's config: that is what most files are for.
    pub fn on_main(&self) -> bool {
        self.interpreters.is_empty() || self.interpreters.iter().any(|known| known.place == Place::Main)
    }
}

impl Workspace {
    /// The config that governs an interpreter, where it can be read.
    pub fn config<'a>(&'a self, interpreter: &'a Interpreter) -> Option<ConfigView<'a>> {
        let host = match &interpreter.config {
            Governing::Nothing | Governing::Unseen => return None,
            Governing::File(path) => path,
            Governing::Tag(_) | Governing::Script(_) => &interpreter.page,
            Governing::Call(host, _) => host,
        };
        self.view(self.document(host)?, &interpreter.config)
    }

    /// The configs in a document: tags, then attributes, then those of worker calls; or the file itself.
    pub fn configs<'a>(&'a self, document: &'a Document) -> Vec<ConfigView<'a>> {
        if matches!(document.kind, FileKind::Html | FileKind::Python) {
            let page = document.page();
            let tags = (0..page.map_or(0, |page| page.config_tags.len())).map(Governing::Tag);
            let scripts = (0..page.map_or(0, |page| page.scripts.len())).map(Governing::Script);
            let calls =
                (0..document.worker_calls().len()).map(|index| Governing::Call(document.path.clone(), index));
            let all = tags.chain(scripts).chain(calls);
            return all.filter_map(|governing| self.view(document, &governing)).collect();
        }
        let named = FILE_NAMES.contains(&document.path.name());
        let used = self.links().config_users.contains_key(&document.path);
        let is_config = matches!(document.kind, FileKind::Toml | FileKind::Json) && (named || used);
        let governing = Governing::File(document.path.clone());
        is_config.then(|| self.view(document, &governing)).flatten().into_iter().collect()
    }

    fn view<'a>(&'a self, host: &'a Document, governing: &Governing) -> Option<ConfigView<'a>> {
        let inline = inline_text(host, governing).and_then(ConfigText::as_inline);
        let parsed = match (inline, governing) {
            (Some(inline), _) => &inline.parsed,
            (None, Governing::File(_)) => host.config()?,
            (None, _) => return None,
        };
        Some(ConfigView { host, parsed, inline, interpreters: self.governed(host, governing) })
    }

    fn governed<'a>(&'a self, host: &Document, governing: &Governing) -> Vec<&'a Interpreter> {
        let users = match governing {
            Governing::File(path) => self.links().config_users.get(path).map_or(&[][..], Vec::as_slice),
            Governing::Call(path, _) if host.page().is_none() => {
                let uses = self.links().uses.get(path).map_or(&[][..], Vec::as_slice);
                let running = self.links().javascript.iter().filter(|(_, files)| files.contains(path));
                let pages: BTreeSet<&FilePath> =
                    uses.iter().map(|used| &used.page).chain(running.map(|(page, _)| page)).collect();
                let started = pages.into_iter().flat_map(|page| self.interpreters(page));
                return started.filter(|known| known.config == *governing).collect();
            }
            _ => std::slice::from_ref(&host.path),
        };
        let started = users.iter().flat_map(|page| self.interpreters(page));
        started.filter(|known| known.config == *governing).collect()
    }
}

fn inline_text<'a>(host: &'a Document, governing: &Governing) -> Option<&'a ConfigText> {
    match governing {
        Governing::Tag(index) => Some(&host.page()?.config_tags.get(*index)?.config),
        Governing::Script(index) => host.page()?.scripts.get(*index)?.config.as_ref(),
        Governing::Call(_, index) => host.worker_calls().get(*index)?.config.as_ref(),
        Governing::Nothing | Governing::Unseen | Governing::File(_) => None,
    }
}
