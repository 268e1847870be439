//! Changes of what governs an interpreter, wherever that stands; a config is made where there is none.

use knowledge::{Release, Thread};
use project::config::ConfigView;
use project::config_text::parse;
use project::document::Document;
use project::links::{Entry, Governing, Interpreter};
use project::page::{Place, Script};
use project::path::FilePath;
use project::workspace::Workspace;
use syntax::edit::{self, TextEdit};
use syntax::value::{Editor, Format, NewValue, Step};

use super::edit_config;
use crate::finding::{FileEdit, Fix, NewFile};
use crate::js_imports::is_config_known;

/// What has to be written so that the configs of some interpreters say something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ConfigChange {
    edits: Vec<FileEdit>,
    new_files: Vec<NewFile>,
    /// The files as a title names them, each once.
    places: Vec<String>,
}

/// Makes the edits of one config, whose relative addresses begin in the folder.
type Change<'c> = &'c dyn Fn(&Editor<'_>, &FilePath) -> Option<Vec<TextEdit>>;

/// The first release whose scripts have a `config` attribute.
const ATTRIBUTE_SINCE: Release = Release::new(2023, 11, 1);

impl ConfigChange {
    /// An item more in the list under a key of each config: `packages`.
    pub(crate) fn add<'i>(
        workspace: &Workspace,
        interpreters: impl IntoIterator<Item = &'i Interpreter>,
        key: &str,
        item: &str,
    ) -> Option<Self> {
        Self::each(workspace, interpreters, &|editor, _| editor.add_to_array(&[Step::from(key)], item))
    }

    /// A value under a path of keys of each config.
    pub(crate) fn set<'i>(
        workspace: &Workspace,
        interpreters: impl IntoIterator<Item = &'i Interpreter>,
        path: &[Step],
        value: &NewValue,
    ) -> Option<Self> {
        Self::each(workspace, interpreters, &|editor, _| editor.set(path, value))
    }

    /// The same change in the config of each interpreter; `change` is told the folder that its addresses begin in. Where nothing governs one, a file `pyscript.toml` is made beside its
    /// page and named by the tag that starts it. `None` where one of the configs is not in the project, is written by a
    /// template, cannot hold the change, or says it already.
    pub(crate) fn each<'i>(
        workspace: &Workspace,
        interpreters: impl IntoIterator<Item = &'i Interpreter>,
        change: Change<'_>,
    ) -> Option<Self> {
        let mut all = ConfigChange::default();
        for interpreter in interpreters {
            let one = match interpreter.config {
                Governing::Nothing => Self::made(workspace, interpreter, change)?,
                _ => Self::edited(workspace, interpreter, change)?,
            };
            all.join(one);
        }
        (!all.edits.is_empty()).then_some(all)
    }

    /// The fix that does it, titled `{what} in pyscript.toml`. It is safe where that is asked for and no file is made.
    pub(crate) fn into_fix(self, what: &str, safe: bool) -> Fix {
        let title = format!("{what} in {}", self.places.join(" and "));
        Fix { title, safe: safe && self.new_files.is_empty(), edits: self.edits, new_files: self.new_files }
    }

    fn join(&mut self, other: Self) {
        extend(&mut self.edits, other.edits);
        extend(&mut self.new_files, other.new_files);
        extend(&mut self.places, other.places);
    }

    /// Of a config that is there. Scripts of the main thread that carry the same config as an attribute have to agree, so
    /// that all of them are changed.
    fn edited(workspace: &Workspace, interpreter: &Interpreter, change: Change<'_>) -> Option<Self> {
        if !is_config_known(workspace, interpreter) {
            return None;
        }
        let mut all = ConfigChange::default();
        for config in views(workspace, interpreter)? {
            let edits = edit_config(&config, |editor| change(editor, &config.base()))?;
            let in_file = |edit| FileEdit { file: config.host.path.clone(), edit };
            let places = vec![config.host.path.name().to_owned()];
            let edits = edits.into_iter().map(in_file).collect();
            all.join(ConfigChange { edits, places, new_files: Vec::new() });
        }
        Some(all)
    }

    /// Of a config that is not there yet.
    fn made(workspace: &Workspace, interpreter: &Interpreter, change: Change<'_>) -> Option<Self> {
        if interpreter.release().is_some_and(|release| release < ATTRIBUTE_SINCE) {
            return None;
        }
        let page = workspace.document(&interpreter.page)?;
        let script = starting_script(workspace, interpreter, page)?;
        let file = free_name(workspace, page)?;
        let text = change(&Editor::new(&parse("", Format::Toml), ""), &file.parent())
            .and_then(|edits| edit::apply("", &edits))?;
        let attribute = format!(" config=\"./{}\"", file.name());
        let end = end_of_attributes(page, script)?;
        Some(ConfigChange {
            edits: vec![FileEdit { file: page.path.clone(), edit: TextEdit::insert(end, attribute) }],
            places: vec![format!("a new {}", file.name())],
            new_files: vec![NewFile { file, text }],
        })
    }
}

/// The governing config, and the attributes that must stay equal to it. `None` where they are not equal now.
fn views<'a>(workspace: &'a Workspace, interpreter: &'a Interpreter) -> Option<Vec<ConfigView<'a>>> {
    let config = workspace.config(interpreter)?;
    let Governing::Script(index) = interpreter.config else { return Some(vec![config]) };
    let scripts = &config.host.page()?.scripts;
    let own = scripts.get(index)?;
    if own.place != Place::Main {
        return Some(vec![config]);
    }
    let shares = |script: &&Script| {
        script.place == Place::Main && script.flavor == own.flavor && script.config.is_some()
    };
    let text = |script: &Script| script.config.as_ref().map(|config| config.as_text().to_owned());
    let same = scripts.iter().filter(shares).all(|script| text(script) == text(own));
    let inline = scripts.iter().filter(shares).filter_map(|script| script.config.as_ref()?.as_inline());
    let view = |inline| ConfigView { inline: Some(inline), ..config.clone() };
    same.then(|| inline.map(view).collect())
}

/// The tag whose `config` attribute governs the interpreter, once it has one. A worker that code starts takes over the
/// config of the page.
fn starting_script<'a>(
    workspace: &'a Workspace,
    interpreter: &'a Interpreter,
    page: &'a Document,
) -> Option<&'a Script> {
    let is_for_worker = |other: &&Interpreter| {
        other.flavor == interpreter.flavor && other.thread() == Thread::Main && other.place == Place::Main
    };
    let scripts = match &interpreter.entry {
        Entry::Scripts(scripts) => scripts,
        Entry::Worker(_) => {
            let parent = workspace.interpreters(&interpreter.page).iter().find(is_for_worker)?;
            match &parent.entry {
                Entry::Scripts(scripts) => scripts,
                Entry::Worker(_) => return None,
            }
        }
    };
    page.page()?.scripts.get(*scripts.first()?)
}

/// A name for a config beside a page that no file has.
fn free_name(workspace: &Workspace, page: &Document) -> Option<FilePath> {
    let stem = page.path.name().split('.').next().unwrap_or_default();
    let names = ["pyscript.toml".to_owned(), format!("{stem}.toml")];
    let folder = page.path.parent();
    let mut paths = names.iter().filter_map(|name| folder.resolve(name));
    paths.find(|path| workspace.exists(path) != Some(true))
}

fn end_of_attributes(page: &Document, script: &Script) -> Option<syntax::TextSize> {
    let tag = &page.html()?.elements.get(script.element)?.tag;
    Some(tag.attributes.last().map_or(tag.name_range.end(), |attribute| attribute.range.end()))
}

fn extend<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

#[cfg(test)]
#[path = "governing/tests.rs"]
mod tests;
