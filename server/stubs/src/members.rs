//! Members that Python gives to an object and no table has: special methods, and what Pyodide adds to values by their
//! shape.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The hand-written lines under the heading `# class` in `members.pyi`, without indentation.
pub(crate) fn of(class: &str) -> &'static [&'static str] {
    static SECTIONS: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(read);
    SECTIONS.get(class).map_or(&[], Vec::as_slice)
}

/// The names that [`of`] the class defines.
pub(crate) fn names_of(class: &str) -> impl Iterator<Item = &'static str> {
    of(class).iter().filter_map(|line| defined(line))
}

fn read() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut sections: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut section = "";
    for line in include_str!("members.pyi").lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(class) => section = class,
            None => sections.entry(section).or_default().push(line),
        }
    }
    sections
}

/// The name that a line defines.
fn defined(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("async ").unwrap_or(line);
    let rest = rest.strip_prefix("def ").unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    (end > 0).then(|| &rest[..end])
}
