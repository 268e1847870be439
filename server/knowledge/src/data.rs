//! Reading the committed tables under `data/`.

use std::str::FromStr;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

/// Reads one committed table. Each caller has a test that its table is not empty, so the empty table that stands in for
/// a broken file never ships.
pub(crate) fn load<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

/// Serde: a value that is written as a string and read with its [`FromStr`].
pub(crate) fn parsed<'de, D: Deserializer<'de>, T: FromStr>(deserializer: D) -> Result<T, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse()
        .map_err(|_| D::Error::custom(format!("not of the expected form: {text}")))
}

/// As [`parsed`], for a field that may be absent. The field also needs `#[serde(default)]`.
pub(crate) fn parsed_option<'de, D: Deserializer<'de>, T: FromStr>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    parsed(deserializer).map(Some)
}
