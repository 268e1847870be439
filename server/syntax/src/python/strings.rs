//! String literals: their value where the source says it plainly, and where the content stands.

use tree_sitter::Node;

use super::{range_of, text_of};
use crate::{TextRange, slice};

/// A single string literal (one pair of quotes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StringLiteral {
    /// With prefix and quotes.
    pub range: TextRange,
    /// Between the quotes. In a literal that is not closed it ends where the tree says so.
    pub content: TextRange,
    /// The decoded value; `None` for f-strings and t-strings with replacement fields, bytes, and escapes we do not decode
    /// (`\N{…}`).
    pub value: Option<String>,
}

impl StringLiteral {
    /// The literal at a node of kind `string`.
    pub fn cast(node: Node<'_>, text: &str) -> Option<StringLiteral> {
        if node.kind() != "string" {
            return None;
        }
        let range = range_of(node);
        let mut cursor = node.walk();
        let mut content = TextRange::empty(range.end());
        let mut prefix = "";
        let mut fields = false;
        for child in node.children(&mut cursor) {
            match child.kind() {
                "string_start" => {
                    prefix = text_of(child, text).trim_end_matches(['"', '\'']);
                    content = TextRange::new(range_of(child).end(), range.end());
                }
                "string_end" if !child.is_missing() => {
                    content = TextRange::new(content.start(), range_of(child).start());
                }
                "interpolation" => fields = true,
                _ => {}
            }
        }
        let has = |letter: char| prefix.contains([letter, letter.to_ascii_uppercase()]);
        let raw = slice(text, content);
        let value = match () {
            () if has('b') || fields => None,
            () if has('r') => Some(raw.to_owned()),
            () => decode(raw, has('f') || has('t')),
        };
        Some(StringLiteral { range, content, value })
    }
}

/// The value of a `string` or of a `concatenated_string` (`"a" "b"`) whose parts are all plain, inside parentheses too.
pub fn plain_value(node: Node<'_>, text: &str) -> Option<String> {
    match node.kind() {
        "string" => StringLiteral::cast(node, text)?.value,
        "concatenated_string" => {
            let mut cursor = node.walk();
            let strings = node.named_children(&mut cursor).filter(|child| child.kind() == "string");
            strings.map(|child| StringLiteral::cast(child, text)?.value).collect()
        }
        "parenthesized_expression" => plain_value(node.named_child(0)?, text),
        _ => None,
    }
}

/// The values of a string, or of all strings of a list or tuple. `None` where one of them is not plain.
pub fn plain_values(node: Node<'_>, text: &str) -> Option<Vec<String>> {
    if matches!(node.kind(), "list" | "tuple") {
        let mut cursor = node.walk();
        return node.named_children(&mut cursor).map(|item| plain_value(item, text)).collect();
    }
    plain_value(node, text).map(|value| vec![value])
}

fn decode(raw: &str, doubled_braces: bool) -> Option<String> {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['\\', '\r', '{', '}']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        rest = match rest.as_bytes() {
            [b'\\', ..] => escape(&rest[1..], &mut out)?,
            [b'\r', b'\n', ..] => {
                out.push('\n');
                &rest[2..]
            }
            [brace @ (b'{' | b'}'), again, ..] if doubled_braces && brace == again => {
                out.push(char::from(*brace));
                &rest[2..]
            }
            _ => {
                out.push_str(&rest[..1]);
                &rest[1..]
            }
        };
    }
    out.push_str(rest);
    Some(out)
}

/// Decodes what follows a backslash and returns the rest.
fn escape<'t>(rest: &'t str, out: &mut String) -> Option<&'t str> {
    let Some(first) = rest.chars().next() else {
        out.push('\\');
        return Some(rest);
    };
    let after = &rest[first.len_utf8()..];
    let simple = match first {
        '\n' => return Some(after),
        '\r' => return Some(after.strip_prefix('\n').unwrap_or(after)),
        'x' => return code_point(after, 2, out),
        'u' => return code_point(after, 4, out),
        'U' => return code_point(after, 8, out),
        'N' => return None,
        '0'..='7' => {
            let digits = rest.bytes().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
            out.push(char::from_u32(u32::from_str_radix(&rest[..digits], 8).ok()?)?);
            return Some(&rest[digits..]);
        }
        'a' => '\x07',
        'b' => '\x08',
        'f' => '\x0c',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\x0b',
        '\\' | '\'' | '"' => first,
        _ => {
            out.push('\\');
            first
        }
    };
    out.push(simple);
    Some(after)
}

fn code_point<'t>(rest: &'t str, digits: usize, out: &mut String) -> Option<&'t str> {
    let code = u32::from_str_radix(rest.get(..digits)?, 16).ok()?;
    out.push(char::from_u32(code)?);
    Some(&rest[digits..])
}

#[cfg(test)]
mod tests {
    use super::super::PythonTree;
    use super::*;

    fn value(text: &str) -> Option<String> {
        let tree = PythonTree::parse_file(text);
        let node = tree.nodes().find(|node| matches!(node.kind(), "string" | "concatenated_string")).unwrap();
        plain_value(node, text)
    }

    #[test]
    fn values() {
        let table: &[(&str, Option<&str>)] = &[
            (r#""click""#, Some("click")),
            ("''", Some("")),
            (r#"'''a"b'''"#, Some("a\"b")),
            (r"'\x41\u00e9\n\101\q\\'", Some("Aé\nA\\q\\")),
            (r"r'\d'", Some(r"\d")),
            ("'a\\\nb'", Some("ab")),
            ("'a' \"b\" 'c'", Some("abc")),
            ("'a' f'{b}'", None),
            ("f'{x}'", None),
            ("f'{{x}}'", Some("{x}")),
            ("b'x'", None),
            (r"'\N{BULLET}'", None),
            ("'{}'", Some("{}")),
            ("u'ü'", Some("ü")),
        ];
        for (source, expected) in table {
            assert_eq!(value(source).as_deref(), *expected, "{source}");
        }
    }

    #[test]
    fn content_lies_between_the_quotes() {
        for text in ["x = r'''ab'''", "x = 'ab'", "x = f\"ab\""] {
            let tree = PythonTree::parse_file(text);
            let literal = tree.nodes().find_map(|node| StringLiteral::cast(node, text)).unwrap();
            assert_eq!(&text[literal.content], "ab");
        }
    }
}
