//! Literals of Python and JavaScript read as JSON: `{'packages': ['numpy'], debug: True}`.
//!
//! The text is copied token by token, with a map back, so that everything that answers questions about JSON answers
//! them about a literal as well, half-typed ones included. An expression that is no literal becomes `null`.

use std::ops::Range;

use syntax::range;
use syntax::source_map::{SourceMap, SourceMapBuilder};

/// The languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// `True`, `None`, `# comments`.
    Python,
    /// `true`, `undefined`, `// comments`, keys without quotes.
    JavaScript,
}

/// Reads the literal that begins at byte `start` of `text` and ends with its brackets, at `end` at the latest. Gives
/// the JSON, the map back, and the bytes it covers.
pub(crate) fn as_json(
    text: &str,
    language: Language,
    start: usize,
    end: usize,
) -> (String, SourceMap, Range<usize>) {
    let end = end.min(text.len());
    let mut reader = Reader { text, language, at: start, end, depth: 0, made: SourceMapBuilder::default() };
    while reader.at < end {
        reader.token();
        if reader.depth == 0 {
            break;
        }
    }
    let (made, map) = reader.made.finish();
    (made, map, start..reader.at)
}

struct Reader<'a> {
    text: &'a str,
    language: Language,
    at: usize,
    end: usize,
    depth: usize,
    made: SourceMapBuilder,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..self.end]
    }

    fn token(&mut self) {
        let Some(first) = self.rest().chars().next() else { return };
        match first {
            '{' | '[' => {
                self.depth += 1;
                self.copy(1);
            }
            '}' | ']' => {
                self.depth = self.depth.saturating_sub(1);
                self.copy(1);
            }
            '"' | '\'' | '`' => self.string(first),
            ',' if self.is_trailing() => self.at += 1,
            ',' | ':' => self.copy(1),
            _ if first.is_whitespace() => self.copy(first.len_utf8()),
            _ if self.comment_length() > 0 => self.at += self.comment_length(),
            _ => self.word(),
        }
    }

    fn copy(&mut self, length: usize) {
        self.made.copy(self.text, range(self.at, self.at + length));
        self.at += length;
    }

    fn replace(&mut self, length: usize, made: &str) {
        self.made.replace(made, range(self.at, self.at + length));
        self.at += length;
    }

    /// A string, closed or not; one that is not closed ends with its line.
    fn string(&mut self, quote: char) {
        self.replace(1, "\"");
        while let Some(next) = self.rest().chars().next().filter(|next| !matches!(next, '\n' | '\r')) {
            match next {
                _ if next == quote => return self.replace(1, "\""),
                '"' => self.replace(1, "\\\""),
                '\\' if self.rest()[1..].starts_with('\'') => self.replace(2, "'"),
                '\\' => {
                    let escaped = self.rest().chars().nth(1).map_or(0, char::len_utf8);
                    self.copy(1 + escaped);
                }
                _ => self.copy(next.len_utf8()),
            }
        }
    }

    /// Whether only blanks and comments stand between this comma and a closing bracket.
    fn is_trailing(&self) -> bool {
        let mut ahead = Reader { made: SourceMapBuilder::default(), at: self.at + 1, ..*self };
        while let Some(next) = ahead.rest().chars().next() {
            match next {
                _ if next.is_whitespace() => ahead.at += next.len_utf8(),
                _ if ahead.comment_length() > 0 => ahead.at += ahead.comment_length(),
                _ => return matches!(next, '}' | ']'),
            }
        }
        false
    }

    fn comment_length(&self) -> usize {
        let rest = self.rest();
        let to_line_end = || rest.find('\n').unwrap_or(rest.len());
        match self.language {
            Language::Python if rest.starts_with('#') => to_line_end(),
            Language::JavaScript if rest.starts_with("//") => to_line_end(),
            Language::JavaScript if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            _ => 0,
        }
    }

    /// A name, a number, or an expression up to the next comma or closing bracket.
    fn word(&mut self) {
        let length = self.expression_length();
        let word = self.rest()[..length].trim_end();
        let length = word.len().max(1);
        let is_number = word.parse::<f64>().is_ok()
            && word.starts_with(|first: char| first.is_ascii_digit() || first == '-');
        match word {
            "True" | "true" => self.replace(length, "true"),
            "False" | "false" => self.replace(length, "false"),
            _ if is_number => self.copy(length),
            _ if self.language == Language::JavaScript
                && self.rest()[length..].trim_start().starts_with(':') =>
            {
                let key = format!("\"{word}\"");
                self.replace(length, &key);
            }
            _ => self.replace(length, "null"),
        }
    }

    fn expression_length(&self) -> usize {
        let (mut depth, mut quote) = (0usize, None);
        for (at, next) in self.rest().char_indices() {
            match (quote, next) {
                (Some(open), _) if open == next => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'' | '`') => quote = Some(next),
                (None, '(' | '[' | '{') => depth += 1,
                (None, ')' | ']' | '}') if depth > 0 => depth -= 1,
                (None, ',' | ':' | ')' | ']' | '}' | '\n') if depth == 0 => return at.max(1),
                _ => {}
            }
        }
        self.rest().len()
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{JavaScript, Python};
    use super::*;

    #[test]
    fn literals_become_json() {
        for (language, literal, json) in [
            (
                Python,
                r#"{"a": ['b', "c"], 'd': True, "e": None,}, x"#,
                r#"{"a": ["b", "c"], "d": true, "e": null}"#,
            ),
            (Python, "{'it\\'s \"x\"': f(1, {}) + 2, 'n': -1.5}", r#"{"it's \"x\"": null, "n": -1.5}"#),
            (Python, "{\n 'a': 1, # one\n}", "{\n \"a\": 1 \n}"),
            (
                JavaScript,
                "{packages: [`a`], /* x */ debug: false, other: config.x}",
                r#"{"packages": ["a"],  "debug": false, "other": null}"#,
            ),
            (Python, "{'packages': ['nu", r#"{"packages": ["nu"#),
        ] {
            assert_eq!(as_json(literal, language, 0, literal.len()).0, json, "{literal}");
        }
    }

    #[test]
    fn places_lead_back() {
        let text = "f(config={'packages': ['numpy']})";
        let (made, map, covered) = as_json(text, Python, 9, text.len());
        assert_eq!(&text[covered], "{'packages': ['numpy']}");
        let at = made.find("numpy").unwrap();
        assert_eq!(map.to_host(range(at, at + 5)), Some(range(24, 29)));
        assert_eq!(map.to_host(range(at - 1, at + 6)), Some(range(23, 30)));
    }

    #[test]
    fn nothing_is_too_broken() {
        let text = "{'a\\': [\"é\u{1F4A3}`, {b: ((x, ]}} # }\n/* \\";
        for language in [Python, JavaScript] {
            for (start, _) in text.char_indices() {
                for (end, _) in text.char_indices().filter(|(end, _)| *end >= start) {
                    as_json(text, language, start, end);
                }
            }
        }
    }
}
