//! The members of Python's built-in types.
//!
//! Source: `dir()` of CPython 3.11. Up to 3.14 nothing of it went and nothing of note came.

use std::str::SplitAsciiWhitespace;

/// The public members of a built-in type in CPython, by name; `None` for types that are not listed. MicroPython has
/// fewer: see [`super::Module::members`].
pub fn builtin_members(class: &str) -> Option<SplitAsciiWhitespace<'static>> {
    MEMBERS.iter().find(|(name, _)| *name == class).map(|(_, members)| members.split_ascii_whitespace())
}

const MEMBERS: [(&str, &str); 9] = [
    (
        "bytes",
        "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii \
         isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix \
         removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip \
         swapcase title translate upper zfill",
    ),
    (
        "bytearray",
        "append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index \
         insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip \
         maketrans partition pop remove removeprefix removesuffix replace reverse rfind rindex rjust \
         rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
    ),
    ("dict", "clear copy fromkeys get items keys pop popitem setdefault update values"),
    ("float", "as_integer_ratio conjugate fromhex hex imag is_integer real"),
    (
        "int",
        "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes",
    ),
    ("list", "append clear copy count extend index insert pop remove reverse sort"),
    (
        "set",
        "add clear copy difference difference_update discard intersection intersection_update isdisjoint \
         issubset issuperset pop remove symmetric_difference symmetric_difference_update union update",
    ),
    (
        "str",
        "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum \
         isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper \
         join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust \
         rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
    ),
    ("tuple", "count index"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_listed_once_in_order() {
        for (class, _) in MEMBERS {
            let members: Vec<&str> = builtin_members(class).unwrap().collect();
            assert!(members.is_sorted(), "{class}");
            assert!(members.windows(2).all(|pair| pair[0] != pair[1]), "{class}");
        }
        assert!(builtin_members("str").unwrap().any(|name| name == "removeprefix"));
        assert!(builtin_members("range").is_none());
    }
}
