//! What Pyodide adds to JavaScript values by their shape.
//!
//! The rules are those of <https://pyodide.org/en/stable/usage/type-conversions.html>, as measured on 0.27.7 and 314.0.2.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What comes before all classes of `js.pyi`: what they have in common, and the shapes. `_T`, `_K` and `_V` are declared
/// in front of it.
pub(super) const PREAMBLE: &str = include_str!("preamble.pyi");

/// The shapes of JavaScript classes, as bases of theirs; type variables are those of the JavaScript class.
const SHAPES: [(&str, &str); 23] = [
    ("Array", "_List[_T]"),
    ("ArrayBuffer", "_Buffer"),
    ("AsyncIterator", "_AsyncIterator[_T]"),
    ("BigInt64Array", "_Buffer, _List[int]"),
    ("BigUint64Array", "_Buffer, _List[int]"),
    ("DataView", "_Buffer"),
    ("Float16Array", "_Buffer, _List[float]"),
    ("Float32Array", "_Buffer, _List[float]"),
    ("Float64Array", "_Buffer, _List[float]"),
    ("FormData", "_Keyed"),
    ("Headers", "_Keyed"),
    ("Int16Array", "_Buffer, _List[int]"),
    ("Int32Array", "_Buffer, _List[int]"),
    ("Int8Array", "_Buffer, _List[int]"),
    ("Iterator", "_Iterator[_T]"),
    ("Map", "_Dict[_K, _V]"),
    ("Promise", "_Awaitable[_T]"),
    ("Set", "_Set"),
    ("URLSearchParams", "_Dict[str, str]"),
    ("Uint16Array", "_Buffer, _List[int]"),
    ("Uint32Array", "_Buffer, _List[int]"),
    ("Uint8Array", "_Buffer, _List[int]"),
    ("Uint8ClampedArray", "_Buffer, _List[int]"),
];

/// The bases that a class has for its shape.
pub(super) fn shape(class: &str) -> Option<&'static str> {
    let at = SHAPES.binary_search_by_key(&class, |(name, _)| name).ok()?;
    Some(SHAPES[at].1)
}

/// The names that the shape of a class defines. In Python they hide JavaScript's own: `pop` of an array is that of lists.
pub(super) fn names_of(shape: &str) -> BTreeSet<&'static str> {
    static NAMES: LazyLock<BTreeMap<&'static str, BTreeSet<&'static str>>> = LazyLock::new(read);
    let classes = shape.split(|c: char| !c.is_alphanumeric() && c != '_');
    classes.filter_map(|class| NAMES.get(class)).flatten().copied().collect()
}

/// The methods of every class of [`PREAMBLE`].
fn read() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut classes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut class = "";
    for line in PREAMBLE.lines() {
        let word = |text: &'static str| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
        };
        if let Some(rest) = line.strip_prefix("class ") {
            class = word(rest);
        } else if let Some((_, rest)) =
            line.split_once("    def ").or_else(|| line.split_once("    async def "))
        {
            classes.entry(class).or_default().insert(word(rest));
        }
    }
    classes
}
