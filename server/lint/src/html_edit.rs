//! Edits of a page's markup.

use syntax::edit::TextEdit;
use syntax::html::Attribute;
use syntax::{TextRange, TextSize, size, slice};

/// Takes an attribute out, with the blanks before it.
pub(crate) fn without_attribute(text: &str, attribute: &Attribute) -> TextEdit {
    let before = slice(text, TextRange::up_to(attribute.range.start()));
    let start = size(before.trim_end().len());
    TextEdit::delete(TextRange::new(start, attribute.range.end()))
}

/// Takes a range out, with its lines where nothing else stands on them; what does takes its place.
pub(crate) fn without_lines(text: &str, range: TextRange) -> TextEdit {
    let before = slice(text, TextRange::up_to(range.start()));
    let after = slice(text, TextRange::new(range.end(), TextSize::of(text)));
    let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
    let blanks = after.len() - after.trim_start_matches([' ', '\t', '\r']).len();
    let begins_line = before.len() == indent || before[..before.len() - indent].ends_with('\n');
    match (begins_line, after[blanks..].starts_with('\n')) {
        (true, true) => {
            let end = range.end() + size(blanks + 1);
            TextEdit::delete(TextRange::new(range.start() - size(indent), end))
        }
        (true, false) => TextEdit::delete(TextRange::new(range.start(), range.end() + size(blanks))),
        (false, _) => TextEdit::delete(range),
    }
}

/// A text as an attribute's value between these quotes has to spell it. `None` where it cannot stand without quotes.
pub(crate) fn attribute_text(text: &str, quote: Option<char>) -> Option<String> {
    let text = text.replace('&', "&amp;");
    match quote {
        Some('"') => Some(text.replace('"', "&quot;")),
        Some(_) => Some(text.replace('\'', "&#39;")),
        None => (!text.contains([' ', '\t', '\n', '"', '\'', '`', '=', '<', '>']) && !text.is_empty())
            .then_some(text),
    }
}

/// Whether a template engine fills a text in before a browser reads it.
pub(crate) fn is_template(text: &str) -> bool {
    ["{%", "{{", "<%"].iter().any(|mark| text.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use syntax::edit::apply;
    use syntax::html::HtmlTree;

    #[test]
    fn attributes_go_with_their_blanks() {
        for (page, after) in [
            ("<p a=1 b='2' c>", "<p a=1 c>"),
            ("<p\n   a\n   b=\"x\"\n>", "<p\n   a\n>"),
            ("<p a b = x>", "<p a>"),
        ] {
            let html = HtmlTree::parse(page);
            let edit = without_attribute(page, html.elements[0].attribute("b").unwrap());
            assert_eq!(apply(page, &[edit]).unwrap(), after);
        }
    }

    #[test]
    fn whole_lines_go_where_nothing_else_stands() {
        for (page, after) in [
            ("a\n  <b></b> \r\nc", "a\nc"),
            ("a <b></b>\nc", "a \nc"),
            ("<b></b>\n", ""),
            (" <b></b> c", " c"),
        ] {
            let start = page.find("<b>").unwrap();
            let edit = without_lines(page, syntax::range(start, start + 7));
            assert_eq!(apply(page, &[edit]).unwrap(), after);
        }
    }

    #[test]
    fn values_are_escaped_for_their_quotes() {
        assert_eq!(attribute_text("a\"b&'c", Some('"')).unwrap(), "a&quot;b&amp;'c");
        assert_eq!(attribute_text("a'b", Some('\'')).unwrap(), "a&#39;b");
        assert_eq!(attribute_text("a b", None), None);
        assert_eq!(attribute_text("./a.toml", None).unwrap(), "./a.toml");
    }
}
