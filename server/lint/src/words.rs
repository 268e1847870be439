//! A look at the words of texts, before anything costly is worked out for them.

use project::document::Document;
use project::workspace::Workspace;
use syntax::TextRange;

/// Whether any identifier of the text, in code or not, is one that the test accepts.
pub(crate) fn has_word(text: &str, accepts: impl Fn(&str) -> bool) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.split(|letter| !is_part(letter)).any(|word| !word.is_empty() && accepts(word))
}

/// Whether a name stands, as a word of letters, digits, `_` and `-`, anywhere in the project but at these places of a
/// document.
pub(crate) fn is_written_elsewhere(
    workspace: &Workspace,
    name: &str,
    document: &Document,
    known: &[TextRange],
) -> bool {
    workspace.documents().any(|other| {
        let places = other.text.match_indices(name).filter(|(at, _)| is_whole(&other.text, *at, name.len()));
        let is_known = |at: usize| {
            other.path == document.path && known.iter().any(|range| range.contains(syntax::size(at)))
        };
        places.into_iter().any(|(at, _)| !is_known(at))
    })
}

/// Whether no letter of a name stands before or behind these bytes.
pub(crate) fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
    !text[..at].ends_with(is_part) && !text[at + length..].starts_with(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        let is_url = |word: &str| word == "URL";
        assert!(has_word("js.URL('x')", is_url));
        assert!(has_word("# ü-URL", is_url));
        assert!(!has_word("createURL(URLs, my_URL)", is_url));
        assert!(!has_word("", |_| true));
    }
}
