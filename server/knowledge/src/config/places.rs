//! Where a configuration may stand, and how PyScript reads it there.

use serde::Deserialize;

use crate::Release;

/// The tags that hold the main configuration of `py` and `mpy` scripts.
pub const CONFIG_TAGS: [&str; 2] = ["py-config", "mpy-config"];

/// Names that configuration files usually have. PyScript itself takes any name with a known ending.
pub const FILE_NAMES: [&str; 6] = [
    "pyscript.toml",
    "pyscript.json",
    "py-config.toml",
    "py-config.json",
    "mpy-config.toml",
    "mpy-config.json",
];

/// Pyodide's working directory: where relative destinations of `files` go.
pub const WORKING_DIRECTORY_PYODIDE: &str = "/home/pyodide";

/// MicroPython's working directory.
pub const WORKING_DIRECTORY_MICROPYTHON: &str = "/";

/// Whose configuration it is. Each of them is read by other code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The one configuration of all main scripts of one flavor: a config tag or the `config` attribute. Workers without
    /// their own inherit it.
    Main,
    /// A worker's own `config` attribute. Nothing is merged with the main configuration.
    Worker,
    /// The `config` attribute of an editor.
    Editor,
    /// The `config` attribute of a `py-game` script.
    Game,
    /// A file named by an entry of `packages`.
    RemotePackage,
}

/// The format of a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConfigFormat {
    /// TOML, in the [`TomlDialect`] of its place.
    Toml,
    /// JSON.
    Json,
}

/// The two TOML parsers of PyScript. Neither reads all of TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TomlDialect {
    /// `basic-toml`: no comments in arrays, no dotted keys, escapes stay as they are, lines it does not understand are
    /// skipped.
    Basic,
    /// `toml-j0.4`: TOML 0.4.
    J04,
}

/// Which parser reads TOML there. A `config-parser` attribute replaces it.
pub fn toml_dialect(place: Place, release: Release) -> TomlDialect {
    const MAIN_IS_BASIC_SINCE: Release = Release::new(2026, 2, 1);
    match place {
        Place::Worker | Place::RemotePackage => TomlDialect::Basic,
        Place::Main if release >= MAIN_IS_BASIC_SINCE => TomlDialect::Basic,
        Place::Main | Place::Editor | Place::Game => TomlDialect::J04,
    }
}

/// How the value of a `config` attribute or the body of a config tag is read: `None` where it is taken for the address
/// of a file. The main thread takes any text that ends like a file name for one, even TOML that ends in `x = 1.5`.
pub fn inline_format(place: Place, value: &str) -> Option<ConfigFormat> {
    let text = value.trim();
    let is_json = text.starts_with('{') && text.ends_with('}');
    let is_file = match place {
        Place::Main => !is_json && ends_like_a_file(text),
        Place::Worker | Place::RemotePackage => has_ending(text, &[".json", ".toml", ".txt"]),
        Place::Editor | Place::Game => has_ending(text, &[".json", ".toml"]),
    };
    match place {
        _ if is_file => None,
        Place::Editor => Some(ConfigFormat::Json),
        _ if is_json => Some(ConfigFormat::Json),
        _ => Some(ConfigFormat::Toml),
    }
}

fn has_ending(text: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| text.ends_with(ending))
}

/// Ends in a dot and word characters, with or without `?query`.
fn ends_like_a_file(text: &str) -> bool {
    let is_ending = |text: &str| {
        text.rsplit_once('.').is_some_and(|(_, ending)| {
            !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
    };
    is_ending(text) || text.rsplit_once('?').is_some_and(|(path, _)| is_ending(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_pyscript_does() {
        use ConfigFormat::{Json, Toml};
        let table = [
            (Place::Main, "./pyscript.toml", None),
            (Place::Main, "./pyscript.json?v=2", None),
            (Place::Main, "./pyscript.yaml", None),
            (Place::Main, "packages = []\nx = 1.5", None),
            (Place::Main, "packages = ['numpy']", Some(Toml)),
            (Place::Main, " {\"packages\": []} ", Some(Json)),
            (Place::Main, "{\"a\": \"x.json\"}", Some(Json)),
            (Place::Main, "./config", Some(Toml)),
            (Place::Worker, "./c.json?v=1", Some(Toml)),
            (Place::Worker, "./c.txt", None),
            (Place::Worker, "x = 1.5", Some(Toml)),
            (Place::Editor, "./c.toml", None),
            (Place::Editor, "packages = []", Some(Json)),
        ];
        for (place, value, wanted) in table {
            assert_eq!(inline_format(place, value), wanted, "{place:?} {value}");
        }
    }

    #[test]
    fn the_main_parser_changed_once() {
        assert_eq!(toml_dialect(Place::Main, Release::new(2026, 1, 1)), TomlDialect::J04);
        assert_eq!(toml_dialect(Place::Main, Release::new(2026, 2, 1)), TomlDialect::Basic);
        assert_eq!(toml_dialect(Place::Worker, Release::new(2024, 1, 1)), TomlDialect::Basic);
        assert_eq!(toml_dialect(Place::Editor, Release::new(2026, 7, 3)), TomlDialect::J04);
    }
}
