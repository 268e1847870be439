//! Every key that a PyScript configuration knows, and where a configuration may stand.
//!
//! Source: `core/src/config.js` and polyscript's interpreters of each release, with what they really do. One row serves
//! completion, hover, checks and explanations.

mod places;

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Release, Runtime, Status, data, docs, lifetime, spelling};

pub use places::{
    CONFIG_TAGS, ConfigFormat, FILE_NAMES, Place, TomlDialect, WORKING_DIRECTORY_MICROPYTHON,
    WORKING_DIRECTORY_PYODIDE, inline_format, toml_dialect,
};

/// One key.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Where it stands: table names and the key, joined by dots. Entries of a list count as their list's table:
    /// `fetch.from`.
    pub path: String,
    /// What its value must be.
    pub shape: Shape,
    /// What the keys of a [`Shape::Map`] are.
    #[serde(default)]
    pub keys: Option<Meaning>,
    /// What the value (or each entry of the list or map) is.
    #[serde(default)]
    pub values: Option<Meaning>,
    /// What happens without it, in words.
    #[serde(default)]
    pub default: Option<String>,
    /// The only runtime that it counts for; `None`: both.
    #[serde(default, deserialize_with = "data::runtime")]
    pub runtime: Option<Runtime>,
    /// The configurations in which it counts.
    pub places: Vec<Place>,
    /// What PyScript does with it.
    #[serde(default)]
    pub standing: Standing,
    /// First release that reads it; `None`: never mattered.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub since: Option<Release>,
    /// Last release that reads it; `None`: the newest still does.
    #[serde(default, deserialize_with = "data::parsed_option")]
    pub until: Option<Release>,
    /// Set where something better came.
    #[serde(default)]
    pub deprecated: Option<Deprecation>,
    /// What it does: Markdown, one paragraph.
    pub doc: String,
    /// The values that have a meaning of their own.
    #[serde(default)]
    pub allowed: Vec<Allowed>,
    /// An example as TOML.
    pub toml: String,
    /// An example as JSON.
    pub json: String,
    /// Page of the documentation, for [`docs::url`].
    pub link: String,
}

/// What a value must be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// One of these texts.
    OneOf(Vec<String>),
    /// A list.
    Array(Box<Shape>),
    /// A table with keys of the user's choice.
    Map(Box<Shape>),
    /// A table whose keys are rows of this table: see [`keys`].
    Table,
    /// Any of these.
    AnyOf(Vec<Shape>),
}

/// What a text stands for, so that it can be completed, checked and followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Address of an interpreter, for [`crate::releases::Interpreter::from_value`].
    Interpreter,
    /// A package to install.
    Package,
    /// Any address.
    Address,
    /// Address of a file to copy.
    Source,
    /// A place in the interpreter's file system.
    Destination,
    /// Address of an ES module or of a style sheet.
    ModuleAddress,
    /// A name in `pyscript.js_modules`.
    ModuleName,
    /// The name of a bundled plugin after an exclamation mark.
    Plugin,
}

/// What PyScript does with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has an effect, in the releases that the row says.
    #[default]
    Active,
    /// It is for the reader only, and welcome.
    Metadata,
}

/// That something better came.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// First release with something better.
    #[serde(deserialize_with = "data::parsed")]
    pub since: Release,
    /// The key to use instead, as a path.
    #[serde(default)]
    pub replacement: Option<String>,
    /// What to do.
    pub advice: String,
}

/// A value with a meaning of its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// As written.
    pub value: String,
    /// First release that knows it.
    #[serde(deserialize_with = "data::parsed")]
    pub since: Release,
    /// What it does.
    pub doc: String,
}

/// All keys: top level first-class keys, nested ones after their table, then what is only for the reader or dead.
pub fn all() -> &'static [Key] {
    &KEYS
}

/// The key at a path such as `packages` or `js_modules.main`.
pub fn lookup(path: &str) -> Option<&'static Key> {
    all().iter().find(|key| key.path == path)
}

/// The keys directly below a path; the empty path is the top level.
pub fn keys(parent: &str) -> impl Iterator<Item = &'static Key> {
    all().iter().filter(move |key| key.parent() == parent)
}

/// The key that `name`, standing below `parent`, misspells by one or two edits. Dead keys and metadata are never meant.
/// At the top level users have keys of their own, so this is careful with short names; below, all keys are PyScript's.
pub fn closest(parent: &str, name: &str) -> Option<&'static Key> {
    if keys(parent).any(|key| key.name() == name) {
        return None;
    }
    let alive =
        keys(parent).filter(|key| key.standing == Standing::Active && key.until.is_none()).map(Key::name);
    let meant = if parent.is_empty() {
        spelling::closest(name, alive)
    } else {
        spelling::closest_of_few(name, alive)
    };
    meant.and_then(|meant| keys(parent).find(|key| key.name() == meant))
}

/// What an editor shows on a key: Markdown, with an example in `format`.
pub fn hover(key: &Key, format: ConfigFormat) -> String {
    let mut text = format!("**`{}`** {}\n\n{}\n", key.path, facts(key), key.doc);
    if !key.allowed.is_empty() {
        text.push('\n');
    }
    for allowed in &key.allowed {
        text += &format!("- `\"{}\"` {} (since {})\n", allowed.value, allowed.doc, allowed.since);
    }
    if let Some(deprecation) = &key.deprecated {
        text += &format!("\n**Deprecated since {}.** {}\n", deprecation.since, deprecation.advice);
    }
    let (language, example) = match format {
        ConfigFormat::Toml => ("toml", &key.toml),
        ConfigFormat::Json => ("json", &key.json),
    };
    text + &format!("\n```{language}\n{example}\n```\n\n[Documentation]({})\n", docs::url(&key.link))
}

impl Key {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }

    /// The path of its table; empty at the top level.
    pub fn parent(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(parent, _)| parent)
    }

    /// What this key is in `release`.
    pub fn status(&self, release: Release) -> Status {
        let deprecated = self.deprecated.as_ref().map(|deprecation| deprecation.since);
        lifetime::status(self.since, deprecated, self.until, release)
    }

    /// Whether this key counts in that configuration.
    pub fn counts_in(&self, place: Place, runtime: Runtime) -> bool {
        self.places.contains(&place) && self.runtime.is_none_or(|only| only == runtime)
    }
}

impl Shape {
    /// In words, with article: `an array of strings`.
    pub fn describe(&self) -> String {
        match self {
            Shape::String => "a string".to_owned(),
            Shape::Bool => "true or false".to_owned(),
            Shape::Integer => "an integer".to_owned(),
            Shape::OneOf(values) => {
                let quoted: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
                quoted.join(" or ")
            }
            Shape::Array(of) => format!("an array of {}", of.plural()),
            Shape::Map(of) => format!("a table of {}", of.plural()),
            Shape::Table => "a table".to_owned(),
            Shape::AnyOf(shapes) => {
                let parts: Vec<String> = shapes.iter().map(Shape::describe).collect();
                parts.join(" or ")
            }
        }
    }

    fn plural(&self) -> &'static str {
        match self {
            Shape::String | Shape::OneOf(_) => "strings",
            Shape::Bool => "booleans",
            Shape::Integer => "integers",
            Shape::Array(_) => "arrays",
            Shape::Map(_) | Shape::Table => "tables",
            Shape::AnyOf(_) => "values",
        }
    }
}

/// `— a string, Pyodide only, since 2023.11.1`
fn facts(key: &Key) -> String {
    let mut facts = vec![key.shape.describe()];
    match key.runtime {
        Some(Runtime::Pyodide) => facts.push("Pyodide only".to_owned()),
        Some(Runtime::MicroPython) => facts.push("MicroPython only".to_owned()),
        None => {}
    }
    match key.standing {
        Standing::Metadata => facts.push("not read by PyScript".to_owned()),
        Standing::Active => facts.extend(lifetime::describe(key.since, key.until)),
    }
    if let Some(default) = &key.default {
        facts.push(format!("default: {default}"));
    }
    format!("— {}", facts.join(", "))
}

static KEYS: LazyLock<Vec<Key>> = LazyLock::new(|| data::load(include_str!("../data/config.json")));

#[cfg(test)]
#[path = "config/tests.rs"]
mod tests;
