//! Names and texts as Python source.

use std::collections::HashSet;

/// The name under which Python reaches a JavaScript property: words that Python keeps for itself get an underscore
/// (`from_`). `None` for what is no name in Python.
pub(crate) fn member(name: &str) -> Option<String> {
    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    is_name.then(|| javascript::python::member_name(name))
}

/// The name of the parameter at a position, from 0; one of our own where JavaScript has none that Python can have.
pub(crate) fn parameter(name: &str, at: usize) -> String {
    match member(name) {
        Some(name) if matches!(&*name, "self" | "cls" | "kwargs") => format!("{name}_"),
        Some(name) => name,
        None => format!("argument{at}"),
    }
}

/// A text as a Python literal.
pub(crate) fn literal(text: &str) -> String {
    let escaped: String = text.chars().flat_map(escape).collect();
    format!("\"{escaped}\"")
}

fn escape(character: char) -> Vec<char> {
    match character {
        '"' | '\\' => vec!['\\', character],
        '\n' => vec!['\\', 'n'],
        _ if character.is_control() => format!("\\x{:02x}", u32::from(character)).chars().collect(),
        _ => vec![character],
    }
}

/// The first sentence of a text in Markdown, on one line.
pub(crate) fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = line.match_indices(". ").map(|(at, _)| at + 1).find(|end| !ends_in_abbreviation(&line[..*end]));
    line[..end.unwrap_or(line.len())].to_owned()
}

fn ends_in_abbreviation(text: &str) -> bool {
    ["e.g.", "i.e."].iter().any(|abbreviation| text.ends_with(abbreviation))
}

/// What a name means where a class or a module has names of its own: those hide the builtins and the names around.
#[derive(Debug, Default)]
pub(crate) struct Hidden<'a> {
    names: HashSet<&'a str>,
}

impl<'a> Hidden<'a> {
    pub(crate) fn by(names: impl IntoIterator<Item = &'a str>) -> Self {
        Hidden { names: names.into_iter().collect() }
    }

    /// `name`, or what reaches it in spite of being hidden: `prefix.name`.
    pub(crate) fn reach(&self, name: &str, prefix: &str) -> String {
        if self.names.contains(name) { format!("{prefix}.{name}") } else { name.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_texts_are_python() {
        for (name, expected) in
            [("from", Some("from_")), ("$", None), ("a-b", None), ("2d", None), ("été", Some("été"))]
        {
            assert_eq!(member(name).as_deref(), expected, "{name}");
        }
        assert_eq!((parameter("self", 0), parameter("[a]", 2)), ("self_".to_owned(), "argument2".to_owned()));
        assert_eq!(literal("a\"b\\\n\u{7}"), r#""a\"b\\\n\x07""#);
        assert_eq!(
            first_sentence("Makes it\nquickly, e.g. now. Then more.\n\nMore."),
            "Makes it quickly, e.g. now."
        );
    }
}
