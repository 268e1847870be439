//! A look at the words of a text, before anything costly is worked out for it.

/// Whether any identifier of the text, in code or not, is one that the test accepts.
pub(crate) fn has_word(text: &str, accepts: impl Fn(&str) -> bool) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.split(|letter| !is_part(letter)).any(|word| !word.is_empty() && accepts(word))
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
