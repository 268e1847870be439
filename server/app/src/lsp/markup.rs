//! Explanations are Markdown; clients that cannot show it get it as plain text.

use super::types::{Documentation, MarkupContent, MarkupKind};

/// The explanation in a form that the client knows.
pub(crate) fn content(markdown: &str, knows_markdown: bool) -> MarkupContent {
    if knows_markdown {
        return MarkupContent { kind: MarkupKind::Markdown, value: markdown.to_owned() };
    }
    MarkupContent { kind: MarkupKind::PlainText, value: plain(markdown) }
}

/// The same where the protocol wants documentation.
pub(crate) fn documentation(markdown: &str, knows_markdown: bool) -> Documentation {
    Documentation::MarkupContent(content(markdown, knows_markdown))
}

/// Markdown without its signs: fences and rules go, links become `text (address)`, code stays as it is.
fn plain(markdown: &str) -> String {
    let mut lines = Vec::new();
    let mut in_code = false;
    for line in markdown.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if in_code {
            lines.push(line.to_owned());
        } else if !matches!(line.trim(), "---" | "***" | "___") {
            lines.push(plain_line(line));
        }
    }
    lines.join("\n").trim().to_owned()
}

fn plain_line(line: &str) -> String {
    let line =
        line.trim_start_matches('#').trim_start_matches(if line.starts_with('#') { ' ' } else { '\0' });
    let mut text = String::new();
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        if let Some((shown, after)) = code(rest) {
            text.push_str(shown);
            rest = after;
        } else if let Some((shown, address, after)) = link(rest) {
            text.push_str(&plain_line(shown));
            text.push_str(&format!(" ({address})"));
            rest = after;
        } else {
            match character {
                '\\' if rest[1..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                    text.push_str(&rest[1..2]);
                    rest = &rest[2..];
                    continue;
                }
                '*' if rest.starts_with("**") => rest = &rest[1..],
                '*' => {}
                _ => text.push(character),
            }
            rest = &rest[character.len_utf8()..];
        }
    }
    text
}

/// `` `code` `` at the start: what is in it, and what comes after.
fn code(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('`')?.split_once('`')
}

/// `[text](address)` at the start: both, and what comes after.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let (shown, after) = text.strip_prefix('[')?.split_once("](")?;
    let (address, after) = after.split_once(')')?;
    (!shown.contains(['[', ']'])).then_some((shown, address, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_keeps_what_is_said() {
        for (markdown, expected) in [
            ("# Title\n\n```python\ndef f(*args): ...\n```\ntext", "Title\n\ndef f(*args): ...\ntext"),
            ("a **bold** and *slanted* `**kwargs`", "a bold and slanted **kwargs"),
            ("see [the `docs`](https://x.y/z) now", "see the docs (https://x.y/z) now"),
            ("list[int] and a[0](1)", "list[int] and a0 (1)"),
            ("one\n\n---\n\ntwo", "one\n\n\ntwo"),
            (r"1 \* 2 and \ back", r"1 * 2 and \ back"),
            ("💣 ß", "💣 ß"),
        ] {
            assert_eq!(plain(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn a_client_with_markdown_gets_it() {
        assert_eq!(content("**a**", true).value, "**a**");
        assert_eq!(content("**a**", false).value, "a");
    }
}
