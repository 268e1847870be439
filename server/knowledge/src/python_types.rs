//! What functions, methods and attributes of Python's standard library give.
//!
//! Source: typeshed, see `generate/python_types.py`, which also says how types are written.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::data::load;

type Tables = HashMap<String, HashMap<String, String>>;

static TABLES: LazyLock<Tables> = LazyLock::new(|| load(include_str!("../data/python-types.json")));

/// A name of a module, or a member of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Member {
    /// It can be called, and gives this type.
    Gives(&'static str),
    /// It is of this type.
    Is(&'static str),
    /// It is another name of the class with this path.
    Class(&'static str),
}

/// Whether there is a class with that dotted path, built-in ones included: `datetime.date`, `builtins.ValueError`.
pub fn is_class(path: &str) -> bool {
    TABLES.get(path).is_some_and(|table| table.contains_key(""))
}

/// What a name of a module, or a member of a class or of its bases is; `None` where that is not known.
pub fn member(owner: &str, name: &str) -> Option<Member> {
    lineage(owner).find_map(|table| {
        let text = table.get(name).filter(|_| !name.is_empty())?;
        Some(match (text.strip_prefix("-> "), text.strip_prefix("type ")) {
            (Some(given), _) => Member::Gives(given),
            (_, Some(class)) => Member::Class(class),
            _ => Member::Is(text),
        })
    })
}

/// Whether the class with that path is an exception.
pub fn is_exception(path: &str) -> bool {
    // Every exception has it, and nothing else.
    member(path, "with_traceback").is_some()
}

/// The table of a class or module, then those of its bases.
fn lineage(path: &str) -> impl Iterator<Item = &'static HashMap<String, String>> {
    let mut open: Vec<&str> = vec![path];
    let mut seen = 0;
    std::iter::from_fn(move || {
        seen += 1;
        // Longer lines of bases do not exist; the bound keeps a mistake in the data from hanging us.
        let table = TABLES.get(open.pop().filter(|_| seen < 30)?)?;
        open.extend(table.get("").into_iter().flat_map(|bases| bases.split(' ')).rev());
        Some(table)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_in_classes_and_their_bases() {
        assert_eq!(member("json", "dumps"), Some(Member::Gives("str")));
        assert_eq!(member("datetime.datetime", "year"), Some(Member::Is("int")));
        assert_eq!(member("datetime.datetime", "now"), Some(Member::Gives("Self")));
        assert_eq!(member("datetime.datetime", "today"), Some(Member::Gives("Self")));
        assert_eq!(member("io.StringIO", "read"), Some(Member::Gives("str")));
        assert_eq!(member("os", "error"), Some(Member::Class("builtins.OSError")));
        assert_eq!(member("json", "nothing"), None);
        assert_eq!(member("json", ""), None);
        assert_eq!(member("nothing", "at_all"), None);
    }

    #[test]
    fn classes_and_exceptions() {
        assert!(is_class("pathlib.Path") && is_class("builtins.KeyError"));
        assert!(!is_class("pathlib") && !is_class("json.dumps"));
        assert!(is_exception("builtins.KeyError") && is_exception("json.JSONDecodeError"));
        assert!(!is_exception("builtins.str"));
    }

    #[test]
    fn every_type_is_written_in_the_known_form() {
        let known = |name: &str| {
            let plain = "str int float bool bytes bytearray memoryview complex object range list set dict tuple \
                         Iterator Awaitable Self None ?";
            plain.split(' ').any(|one| one == name) || is_class(name)
        };
        assert!(TABLES.len() > 400);
        for (owner, table) in TABLES.iter() {
            for (name, text) in table {
                let text = text.trim_start_matches("-> ").trim_start_matches("type ");
                for part in text.split(['|', ',', '[', ']', ' ']).filter(|part| !part.is_empty()) {
                    assert!(known(part), "{owner}.{name}: {part}");
                }
            }
        }
    }
}
