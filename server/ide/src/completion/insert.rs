//! What an item writes.

/// What an item writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Insert {
    /// As it is.
    Text(String),
    /// With `$1`, `${1:name}`, `$0` in LSP's snippet syntax, and the plain text for editors without snippets.
    Snippet {
        /// For editors that know snippets.
        snippet: String,
        /// For the others.
        plain: String,
    },
}

impl Insert {
    /// From LSP's snippet syntax: `$0`, `$1` and `${1:name}`, with `\` before a `$`, `}` or `\` that is meant as text.
    pub fn snippet(source: &str) -> Self {
        let (plain, stops) = without_stops(source);
        if stops { Insert::Snippet { snippet: source.to_owned(), plain } } else { Insert::Text(plain) }
    }

    /// What is written where there are no snippets.
    pub fn plain(&self) -> &str {
        match self {
            Insert::Text(text) => text,
            Insert::Snippet { plain, .. } => plain,
        }
    }
}

/// A text as it has to stand in a snippet.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '$' | '}' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The text of a snippet, and whether it has any stops.
fn without_stops(source: &str) -> (String, bool) {
    let mut plain = String::with_capacity(source.len());
    let mut stops = false;
    let mut open = 0usize;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '\\' => {
                let next = rest.chars().next().unwrap_or('\\');
                plain.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or("");
            }
            '$' if rest.starts_with(|next: char| next.is_ascii_digit()) => {
                stops = true;
                rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            }
            '$' if rest.starts_with('{') => {
                stops = true;
                open += 1;
                rest = rest[1..].trim_start_matches(|c: char| c.is_ascii_digit());
                rest = rest.strip_prefix(':').unwrap_or(rest);
            }
            '}' if open > 0 => open -= 1,
            _ => plain.push(c),
        }
    }
    (plain, stops)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_without_their_stops() {
        for (source, plain) in [
            ("packages = [\"$0\"]", "packages = [\"\"]"),
            ("${1:name} = ${2:1}$0", "name = 1"),
            ("{\"a\": \"$1\"}", "{\"a\": \"\"}"),
            ("\\$1 ${1:\\}}", "$1 }"),
            ("{a}$", "{a}$"),
            ("\\", "\\"),
        ] {
            assert_eq!(Insert::snippet(source).plain(), plain, "{source}");
        }
        assert_eq!(Insert::snippet("{a}"), Insert::Text("{a}".to_owned()));
        let text = "$a}\\é";
        assert_eq!(Insert::snippet(&escape(text)).plain(), text);
    }
}
