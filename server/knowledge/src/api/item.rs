//! What one name of the API is, and where it exists.

use serde::Deserialize;

use super::load::tables;
use super::signature::Signature;
use crate::{Release, Runtime, Thread};

/// A module, with its public names.
#[derive(Debug, Clone)]
pub struct Module {
    /// The module itself as a row: path, words, link, when it came and went.
    pub item: Item,
    /// It is not loaded by `import pyscript`: users must import it by its own name.
    pub explicit_import: bool,
    /// Its names come from the user's configuration (`pyscript.js_modules`): other names than ours are fine.
    pub open: bool,
    /// Paths of its public names, sorted.
    pub(super) members: Vec<String>,
}

/// One name of the API.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The dotted name it is reached by: `pyscript.when`.
    pub path: String,
    /// The dotted name it is defined by: `pyscript.events.when`. The same as `path` unless it is a re-export.
    pub canonical: String,
    /// What kind of thing it is.
    pub kind: Kind,
    /// How to call it, without `self`; for a class, how to make one. `None` where nothing can be called.
    pub signature: Option<Signature>,
    /// Python type of a value or property, as an annotation.
    pub value_type: Option<String>,
    /// What it is for, in Markdown.
    pub doc: String,
    /// What a call gives back, in Markdown (after `await` where the call is awaited).
    pub returns: Option<String>,
    /// Its page in the documentation.
    pub link: String,
    /// Base classes, nearest first, as names in its own module or dotted names.
    pub bases: Vec<String>,
    /// The HTML tag that a class of `pyscript.web` makes: `del` for `del_`.
    pub tag: Option<String>,
    /// First PyScript release that has it under this path. `None`: it was there before the first one we measured.
    pub since: Option<Release>,
    /// First PyScript release without it.
    pub removed: Option<Release>,
    /// What to write instead, where it is gone or should not be used: a dotted name, an expression or a short advice.
    pub replacement: Option<String>,
    /// It still works, but should not be used in new code.
    pub deprecated: bool,
    /// A name of classic PyScript (2022 to 2023.05.1) or of the Pyodide that it carried.
    pub classic: bool,
    /// First release that warns of a name that is gone by now.
    pub deprecated_since: Option<Release>,
    /// The only runtime that has it.
    pub runtime: Option<Runtime>,
    /// The only thread that has it.
    pub thread: Option<Thread>,
    /// In a worker it needs SharedArrayBuffer, so an isolated page (or a service worker that stands in).
    pub needs_isolation: bool,
    /// Earlier and present signatures: the release from which each holds, oldest first. Text as in the Python source.
    pub history: Vec<(Release, String)>,
    /// What differs by runtime, thread or release.
    pub notes: Vec<Note>,
    /// Short working programs.
    pub examples: Vec<String>,
}

/// Something that is true in a part of the world only. All given conditions must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Holds on this runtime only.
    pub runtime: Option<Runtime>,
    /// Holds in this thread only.
    pub thread: Option<Thread>,
    /// First release for which it holds.
    pub since: Option<Release>,
    /// First release for which it no longer holds.
    pub until: Option<Release>,
    /// One or two sentences, in Markdown.
    pub text: String,
}

/// The kind of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// `import` finds it.
    Module,
    /// A plain function.
    Function,
    /// A function whose call must be awaited.
    AsyncFunction,
    /// A function that is written above another one with `@`, after a call: `@when("click", "#b")`.
    Decorator,
    /// A class.
    Class,
    /// A method of an object.
    Method,
    /// A method whose call must be awaited.
    AsyncMethod,
    /// A method of the class itself.
    ClassMethod,
    /// A method of the class itself whose call must be awaited.
    AsyncClassMethod,
    /// An attribute of an object.
    Property,
    /// A value that does not change.
    Constant,
    /// An object that is used for its members: `pyscript.window`, `pyscript.workers`.
    Object,
}

impl Kind {
    /// In words, for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Module => "module",
            Kind::Function => "function",
            Kind::AsyncFunction => "async function",
            Kind::Decorator => "decorator",
            Kind::Class => "class",
            Kind::Method => "method",
            Kind::AsyncMethod => "async method",
            Kind::ClassMethod => "class method",
            Kind::AsyncClassMethod => "async class method",
            Kind::Property => "property",
            Kind::Constant => "constant",
            Kind::Object => "object",
        }
    }

    /// It is reached through an object or a class.
    pub fn is_member(self) -> bool {
        matches!(
            self,
            Kind::Method | Kind::AsyncMethod | Kind::ClassMethod | Kind::AsyncClassMethod | Kind::Property
        )
    }

    /// A call of it gives something that must be awaited.
    pub fn is_async(self) -> bool {
        matches!(self, Kind::AsyncFunction | Kind::AsyncMethod | Kind::AsyncClassMethod)
    }
}

/// Whether a name can be used in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// It can.
    Available,
    /// It can if the page is isolated: in this worker it needs SharedArrayBuffer.
    NeedsIsolation,
    /// It comes with a later release.
    NotYet {
        /// The first release that has it.
        since: Release,
    },
    /// It went with an earlier release, or with this one.
    Removed {
        /// The first release without it.
        removed: Release,
    },
    /// The other runtime has it.
    OtherRuntime {
        /// The runtime that has it.
        only: Runtime,
    },
    /// The other thread has it.
    OtherThread {
        /// The thread that has it.
        only: Thread,
    },
}

impl Item {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit_once('.').map_or(self.path.as_str(), |(_, name)| name)
    }

    /// Whether it can be used there. The release is asked first, then the runtime, then the thread.
    pub fn available(&self, release: Release, runtime: Runtime, thread: Thread) -> Availability {
        if let Some(since) = self.since.filter(|since| release < *since) {
            return Availability::NotYet { since };
        }
        if let Some(removed) = self.removed.filter(|removed| release >= *removed) {
            return Availability::Removed { removed };
        }
        if let Some(only) = self.runtime.filter(|only| runtime != *only) {
            return Availability::OtherRuntime { only };
        }
        if let Some(only) = self.thread.filter(|only| thread != *only) {
            return Availability::OtherThread { only };
        }
        if self.needs_isolation && thread == Thread::Worker {
            return Availability::NeedsIsolation;
        }
        Availability::Available
    }

    /// Whether `release` has it, on some runtime and thread.
    pub fn exists_in(&self, release: Release) -> bool {
        self.since.is_none_or(|since| since <= release)
            && self.removed.is_none_or(|removed| release < removed)
    }

    /// The signature it had in `release`: the described one where that is as measured then, else the measured one.
    pub fn signature_at(&self, release: Release) -> Option<Signature> {
        let newest = self.history.last().map(|(_, text)| text.as_str());
        match self.signature_text_in(release) {
            Some(then) if Some(then) != newest => Signature::parse(then),
            _ => self.signature.clone(),
        }
    }

    /// The class of what it gives: of a call's result (after `await`), or of the value itself. `None` where that is
    /// no class of this table.
    pub fn result(&self) -> Option<&'static Item> {
        let annotation = match (&self.value_type, &self.signature) {
            (Some(value), _) => value,
            (None, Some(signature)) => signature.returns.as_ref()?,
            (None, None) => return None,
        };
        let annotation = annotation
            .strip_prefix("Awaitable[")
            .map_or(annotation.as_str(), |inner| inner.trim_end_matches(']'));
        annotation.split('|').find_map(|part| class_named(part.trim(), &self.canonical))
    }

    /// The signature it had in `release`, as text, where that was measured.
    pub fn signature_text_in(&self, release: Release) -> Option<&str> {
        let newest = self.history.iter().rev().find(|(from, _)| *from <= release)?;
        Some(&newest.1)
    }

    /// It is part of what people are meant to use: no leading underscore.
    pub fn is_public(&self) -> bool {
        !self.name().starts_with('_')
    }
}

/// The class called `name` as seen from the item at `from`: a dotted name, or one of its own module or of `pyscript`.
pub(super) fn class_named(name: &str, from: &str) -> Option<&'static Item> {
    let items = &tables().items;
    let is_class = |item: &&'static Item| item.kind == Kind::Class;
    if let Some(class) = items.get(name).filter(is_class) {
        return Some(class);
    }
    let mut scope = from;
    while let Some((outer, _)) = scope.rsplit_once('.') {
        if let Some(class) = items.get(&format!("{outer}.{name}")).filter(is_class) {
            return Some(class);
        }
        scope = outer;
    }
    None
}
