//! Reading the committed tables under `data/`.

use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

use crate::{Release, Runtime};

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

/// Serde: `"pyodide"` or `"micropython"`, for a field that may be absent.
pub(crate) fn runtime<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Runtime>, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "pyodide" => Ok(Some(Runtime::Pyodide)),
        "micropython" => Ok(Some(Runtime::MicroPython)),
        other => Err(D::Error::custom(format!("no runtime: {other}"))),
    }
}

/// What a release has, wherever a table says from when to when. Both ends are inclusive; an absent end is open.
pub(crate) fn covers(since: Option<Release>, until: Option<Release>, release: Release) -> bool {
    since.is_none_or(|since| since <= release) && until.is_none_or(|until| release <= until)
}

/// `since 2024.1.2`, `2022.12.1 to 2023.05.1` and so on, for hovers; `None` where nothing is known.
pub(crate) fn span(since: Option<Release>, until: Option<Release>) -> Option<String> {
    match (since, until) {
        (Some(since), Some(until)) if since == until => Some(format!("only in {since}")),
        (Some(since), Some(until)) => Some(format!("{since} to {until}")),
        (Some(since), None) => Some(format!("since {since}")),
        (None, Some(until)) => Some(format!("until {until}")),
        (None, None) => None,
    }
}
