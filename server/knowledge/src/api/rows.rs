//! The committed files as they stand: what may be written in them, and nothing about what it means.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error as _};

use super::item::{Kind, Note};
use crate::{Release, Runtime, Thread};

macro_rules! module_files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/api/modules/", $name, ".toml")))),*]
    };
}

/// The hand-written files, one for each module, named after it.
pub(super) const MODULE_FILES: &[(&str, &str)] = module_files![
    "js",
    "jsffi",
    "micropip",
    "polyscript",
    "pyodide",
    "pyodide.code",
    "pyodide.ffi",
    "pyodide.ffi.wrappers",
    "pyodide.http",
    "pyodide.http.pyxhr",
    "pyscript",
    "pyscript.context",
    "pyscript.display",
    "pyscript.events",
    "pyscript.fetch",
    "pyscript.ffi",
    "pyscript.flatted",
    "pyscript.fs",
    "pyscript.js_modules",
    "pyscript.media",
    "pyscript.storage",
    "pyscript.util",
    "pyscript.web",
    "pyscript.websocket",
    "pyscript.workers",
    "pyweb",
    "pyweb.pydom",
];

pub(super) fn module_file(text: &str) -> Result<ModuleFile, toml_edit::de::Error> {
    toml_edit::de::from_str(text)
}

/// Classes of `pyscript.web` by Python name.
pub(super) fn tags() -> Result<BTreeMap<String, Tag>, toml_edit::de::Error> {
    toml_edit::de::from_str(include_str!("../../data/api/tags.toml"))
}

pub(super) fn gone() -> Result<Gone, toml_edit::de::Error> {
    toml_edit::de::from_str(include_str!("../../data/api/gone.toml"))
}

pub(super) fn history() -> Result<History, serde_json::Error> {
    serde_json::from_str(include_str!("../../data/api/history.json"))
}

/// One file of `data/api/modules`: `[module]`, then one table for each name.
#[derive(Deserialize)]
pub(super) struct ModuleFile {
    pub(super) module: ModuleRow,
    /// By name within the module: `when`, `Event.trigger`.
    #[serde(flatten)]
    pub(super) items: BTreeMap<String, Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ModuleRow {
    pub(super) name: String,
    /// Its page; the names on it have their dotted path as anchor.
    pub(super) link: String,
    pub(super) doc: String,
    #[serde(default)]
    pub(super) explicit_import: bool,
    #[serde(default)]
    pub(super) open: bool,
    #[serde(default, deserialize_with = "release")]
    pub(super) since: Option<Release>,
    #[serde(default, deserialize_with = "runtime")]
    pub(super) runtime: Option<Runtime>,
    #[serde(default, deserialize_with = "thread")]
    pub(super) thread: Option<Thread>,
    #[serde(default)]
    pub(super) needs_isolation: bool,
    #[serde(default)]
    pub(super) notes: Vec<NoteRow>,
    #[serde(default)]
    pub(super) examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) kind: Kind,
    /// `(a: int, b: str = "") -> float`, without `self`.
    pub(super) signature: Option<String>,
    #[serde(rename = "type")]
    pub(super) value_type: Option<String>,
    pub(super) doc: String,
    pub(super) returns: Option<String>,
    /// What each parameter means, by name.
    #[serde(default)]
    pub(super) params: BTreeMap<String, String>,
    /// Where it is not the module's page with the path as anchor.
    pub(super) link: Option<String>,
    #[serde(default)]
    pub(super) bases: Vec<String>,
    /// Where no history was measured, or the measured one is too late.
    #[serde(default, deserialize_with = "release")]
    pub(super) since: Option<Release>,
    #[serde(default, deserialize_with = "release")]
    pub(super) removed: Option<Release>,
    pub(super) replacement: Option<String>,
    #[serde(default)]
    pub(super) deprecated: bool,
    #[serde(default, deserialize_with = "runtime")]
    pub(super) runtime: Option<Runtime>,
    #[serde(default, deserialize_with = "thread")]
    pub(super) thread: Option<Thread>,
    #[serde(default)]
    pub(super) needs_isolation: bool,
    #[serde(default)]
    pub(super) notes: Vec<NoteRow>,
    #[serde(default)]
    pub(super) examples: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteRow {
    text: String,
    #[serde(default, deserialize_with = "runtime")]
    runtime: Option<Runtime>,
    #[serde(default, deserialize_with = "thread")]
    thread: Option<Thread>,
    #[serde(default, deserialize_with = "release")]
    since: Option<Release>,
    #[serde(default, deserialize_with = "release")]
    until: Option<Release>,
}

impl From<NoteRow> for Note {
    fn from(row: NoteRow) -> Note {
        Note {
            runtime: row.runtime,
            thread: row.thread,
            since: row.since,
            until: row.until,
            text: row.text.trim().to_owned(),
        }
    }
}

/// One class of `pyscript.web`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tag {
    /// What the element is, as the end of the sentence "makes a … element:".
    pub(super) doc: String,
    /// It can have no children.
    #[serde(default)]
    pub(super) void: bool,
}

/// What is no longer there, and what to use instead.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Gone {
    /// Page that tells about changes between releases.
    pub(super) link: String,
    pub(super) modules: BTreeMap<String, GoneModule>,
    pub(super) names: BTreeMap<String, GoneName>,
    /// Names of the classic releases, up to 2023.05.1; nothing was measured in those.
    pub(super) classic: BTreeMap<String, ClassicName>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoneModule {
    pub(super) moved_to: String,
    pub(super) doc: String,
    pub(super) link: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoneName {
    pub(super) replacement: String,
    pub(super) doc: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClassicName {
    pub(super) kind: Kind,
    pub(super) replacement: String,
    pub(super) doc: String,
    /// First release that warns of it.
    #[serde(default, deserialize_with = "release")]
    pub(super) deprecated: Option<Release>,
    /// First release without it, where that is not the first of the core line.
    #[serde(default, deserialize_with = "release")]
    pub(super) removed: Option<Release>,
}

/// What was measured in every release: `data/api/history.json`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct History {
    pub(super) modules: BTreeMap<String, ModuleHistory>,
    pub(super) names: BTreeMap<String, NameHistory>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ModuleHistory {
    #[serde(deserialize_with = "required_release")]
    pub(super) since: Release,
    #[serde(default, deserialize_with = "release")]
    pub(super) removed: Option<Release>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameHistory {
    pub(super) kind: Kind,
    #[serde(deserialize_with = "required_release")]
    pub(super) since: Release,
    #[serde(default, deserialize_with = "release")]
    pub(super) removed: Option<Release>,
    /// `main` or `worker`, where the source defines it under a test for the thread.
    pub(super) scope: Option<String>,
    /// Dotted name that it is imported from.
    pub(super) from: Option<String>,
    /// Without `self`, each with the release it came with.
    #[serde(default, deserialize_with = "signatures")]
    pub(super) signatures: Vec<(Release, String)>,
}

fn parse_release<E: serde::de::Error>(text: &str) -> Result<Release, E> {
    text.parse().map_err(|()| E::custom(format!("`{text}` is no release")))
}

fn required_release<'de, D: Deserializer<'de>>(from: D) -> Result<Release, D::Error> {
    parse_release(&String::deserialize(from)?)
}

fn release<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Release>, D::Error> {
    required_release(from).map(Some)
}

fn signatures<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<(Release, String)>, D::Error> {
    let rows = Vec::<(String, String)>::deserialize(from)?;
    rows.into_iter().map(|(release, text)| Ok((parse_release(&release)?, text))).collect()
}

fn runtime<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Runtime>, D::Error> {
    let text = String::deserialize(from)?;
    [Runtime::Pyodide, Runtime::MicroPython]
        .into_iter()
        .find(|runtime| runtime.as_str() == text)
        .map(Some)
        .ok_or_else(|| D::Error::custom(format!("`{text}` is no runtime")))
}

fn thread<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Thread>, D::Error> {
    let text = String::deserialize(from)?;
    [Thread::Main, Thread::Worker]
        .into_iter()
        .find(|thread| thread.as_str() == text)
        .map(Some)
        .ok_or_else(|| D::Error::custom(format!("`{text}` is no thread")))
}
