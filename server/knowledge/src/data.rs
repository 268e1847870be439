//! Reading the committed tables under `data/`.

use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

use crate::{Flavor, Runtime};

/// Reads one committed table. Each caller has a test that its table is not empty, so the empty table that stands in for
/// a broken file never ships.
pub(crate) fn load<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

/// Serde: a value that is written as a string and read with its [`FromStr`].
pub(crate) fn parsed<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| D::Error::custom(format!("not of the expected form: {text}")))
}

/// As [`parsed`], for a field that may be absent. The field also needs `#[serde(default)]`.
pub(crate) fn parsed_option<'de, D: Deserializer<'de>, T: FromStr>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    parsed(deserializer).map(Some)
}

/// Serde: `"py"` or `"mpy"`.
pub(crate) fn required_flavor<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Flavor, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "py" => Ok(Flavor::Py),
        "mpy" => Ok(Flavor::Mpy),
        other => Err(D::Error::custom(format!("no flavor: {other}"))),
    }
}

/// As [`required_flavor`], for a field that may be absent.
pub(crate) fn flavor<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Flavor>, D::Error> {
    required_flavor(deserializer).map(Some)
}

/// Serde: `"pyodide"` or `"micropython"`, for a field that may be absent.
pub(crate) fn runtime<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Runtime>, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "pyodide" => Ok(Some(Runtime::Pyodide)),
        "micropython" => Ok(Some(Runtime::MicroPython)),
        other => Err(D::Error::custom(format!("no runtime: {other}"))),
    }
}
