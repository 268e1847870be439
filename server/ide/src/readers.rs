//! Who reads a config: the interpreters that it governs, or those that it could govern where nobody uses it yet.

use knowledge::config::{Key, Place, Standing, TomlDialect, toml_dialect};
use knowledge::releases::{self, Pinned, PyodideVersion, Versions};
use knowledge::{Flavor, Release, Runtime, Status};
use project::config::ConfigView;
use project::config_text::{ConfigText, Embedding};
use project::links::Interpreter;
use project::page;
use project::workspace::Workspace;

/// One reader of a config.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reader {
    /// Which code of PyScript reads it.
    pub(crate) place: Place,
    /// `None` where it may become either.
    pub(crate) runtime: Option<Runtime>,
    /// `None` where nothing tells it.
    pub(crate) release: Option<Release>,
    /// The engine that runs by it, where that is known.
    pub(crate) engine: Option<Pinned>,
    /// The engine that the release brings along, whatever the config pins.
    pub(crate) own_engine: Option<Pinned>,
}

/// All readers of one config; at least one.
#[derive(Debug, Clone)]
pub(crate) struct Readers(Vec<Reader>);

/// What a key does for a reader, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verdict {
    /// It counts.
    Counts,
    /// It is for people.
    Metadata,
    /// It counts, and something better exists.
    Deprecated,
    /// Only the other runtime reads it.
    OtherRuntime(Runtime),
    /// It counts in configs that stand elsewhere.
    OtherPlace,
    /// A later release than the reader's reads it.
    NotYet(Release),
    /// Releases up to this one read it.
    Gone(Release),
}

impl Readers {
    /// The readers of a config.
    pub(crate) fn of(workspace: &Workspace, view: &ConfigView<'_>) -> Self {
        let mut readers: Vec<Reader> = view.interpreters.iter().map(|known| Reader::of(known)).collect();
        readers.dedup();
        if readers.is_empty() {
            readers.push(possible_reader(workspace, view));
        }
        Readers(readers)
    }

    /// Each of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Reader> {
        self.0.iter()
    }

    /// What a key does for the reader that it does most for.
    pub(crate) fn judge(&self, key: &Key) -> Verdict {
        self.0.iter().map(|reader| reader.judge(key)).min().unwrap_or(Verdict::OtherPlace)
    }

    /// Whether one of them may be of this runtime.
    pub(crate) fn may_be(&self, runtime: Runtime) -> bool {
        self.0.iter().any(|reader| reader.runtime.is_none_or(|known| known == runtime))
    }

    /// Whether one of them reads TOML with `toml-j0.4`, which knows no keys in single quotes.
    pub(crate) fn any_toml_j04(&self) -> bool {
        let dialect = |reader: &Reader| toml_dialect(reader.place, reader.release_or_newest());
        self.0.iter().any(|reader| dialect(reader) == TomlDialect::J04)
    }

    /// The Pyodides that run by this config, each once; the newest where no reader tells.
    pub(crate) fn pyodides(&self) -> Vec<PyodideVersion> {
        let mut versions: Vec<PyodideVersion> = Vec::new();
        for reader in self.0.iter().filter(|reader| reader.runtime != Some(Runtime::MicroPython)) {
            let newest = || releases::versions(releases::newest()).map(|versions| versions.pyodide);
            let version = match reader.engine {
                Some(Pinned::Pyodide(version)) => Some(version),
                _ => newest(),
            };
            versions.extend(version.filter(|version| !versions.contains(version)));
        }
        versions
    }
}

impl Reader {
    fn of(interpreter: &Interpreter) -> Self {
        Reader {
            place: place(&interpreter.place),
            runtime: Some(interpreter.runtime()),
            release: interpreter.release(),
            engine: interpreter.engine(),
            own_engine: interpreter.versions.and_then(|versions| carried(versions, interpreter.flavor)),
        }
    }

    /// The release by which it is judged.
    pub(crate) fn release_or_newest(&self) -> Release {
        self.release.unwrap_or_else(releases::newest)
    }

    /// What a key does for it.
    pub(crate) fn judge(&self, key: &Key) -> Verdict {
        if key.standing == Standing::Metadata {
            return Verdict::Metadata;
        }
        match (key.status(self.release_or_newest()), key.since, key.until) {
            (Status::NotYet, Some(since), _) => return Verdict::NotYet(since),
            (Status::Gone, _, Some(until)) => return Verdict::Gone(until),
            _ => {}
        }
        if let (Some(only), Some(own)) = (key.runtime, self.runtime)
            && only != own
        {
            return Verdict::OtherRuntime(only);
        }
        if !key.places.contains(&self.place) {
            return Verdict::OtherPlace;
        }
        match key.status(self.release_or_newest()) {
            Status::Deprecated => Verdict::Deprecated,
            _ => Verdict::Counts,
        }
    }
}

/// The engine of a flavor that a release brings along.
fn carried(versions: Versions, flavor: Flavor) -> Option<Pinned> {
    match flavor {
        Flavor::Py => Some(Pinned::Pyodide(versions.pyodide)),
        Flavor::Mpy => versions.micropython.map(Pinned::MicroPython),
    }
}

/// Which code of PyScript reads the config of a script.
fn place(place: &page::Place) -> Place {
    match place {
        page::Place::Main | page::Place::Raw => Place::Main,
        page::Place::Worker => Place::Worker,
        page::Place::Editor { .. } => Place::Editor,
        page::Place::Game => Place::Game,
    }
}

/// Who would read a config that governs nothing yet: the scripts that its tag or its file's name is for.
fn possible_reader(workspace: &Workspace, view: &ConfigView<'_>) -> Reader {
    let (flavor, place) =
        inline_subject(view).unwrap_or((flavor_of_name(view.host.path.name()), Place::Main));
    let loader = view.host.page().and_then(|page| page.core());
    let versions = loader.and_then(|tag| tag.loader.resolved()).or_else(|| only_versions(workspace));
    let engine = versions.zip(flavor).and_then(|(versions, flavor)| carried(versions, flavor));
    Reader {
        place,
        runtime: flavor.map(Flavor::runtime),
        release: versions.and_then(|versions| versions.release),
        engine,
        own_engine: engine,
    }
}

/// Flavor and place of the tag, script or worker that an inline config belongs to.
fn inline_subject(view: &ConfigView<'_>) -> Option<(Option<Flavor>, Place)> {
    let range = view.inline?.range;
    let is_option = |embedding| {
        matches!(embedding, Embedding::Literal | Embedding::PythonDict | Embedding::JavaScriptObject)
    };
    if view.inline.is_some_and(|inline| is_option(inline.embedding)) {
        return Some((None, Place::Worker));
    }
    let page = view.host.page()?;
    let here = |config: &ConfigText| config.as_inline().is_some_and(|inline| inline.range == range);
    if let Some(tag) = page.config_tags.iter().find(|tag| here(&tag.config)) {
        return Some((Some(tag.flavor), Place::Main));
    }
    let script = page.scripts.iter().find(|script| script.config.as_ref().is_some_and(here))?;
    Some((Some(script.flavor), place(&script.place)))
}

fn flavor_of_name(name: &str) -> Option<Flavor> {
    if name.starts_with("mpy") { Some(Flavor::Mpy) } else { name.starts_with("py-").then_some(Flavor::Py) }
}

/// What the pages of the project run on, where all of them agree.
fn only_versions(workspace: &Workspace) -> Option<Versions> {
    let mut known = workspace.documents().filter_map(|document| document.page()?.core()?.loader.resolved());
    let first = known.next()?;
    known.all(|other| other == first).then_some(first)
}
