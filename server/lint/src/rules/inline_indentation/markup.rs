//! What HTML does to code in `<py-script>` before PyScript gets it.

use project::page::Script;
use syntax::edit::TextEdit;
use syntax::html::{self, Element, Tag, is_void};
use syntax::{TextRange, TextSize, size, slice};

use crate::config_edit::difference;

/// A part of the code that arrives changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) range: TextRange,
    pub(super) message: String,
}

/// The first part of a script's code that arrives changed. With elements in it PyScript takes the code from `innerHTML`,
/// which is the browser's own spelling of them; without, from `textContent`, which has no comments.
pub(super) fn change(text: &str, script: &Script) -> Option<Change> {
    let code = script.code.range();
    let source = slice(text, code);
    let at = |offset: usize| code.start() + size(offset);
    let tags: Vec<Tag> = source
        .match_indices('<')
        .filter_map(|(offset, _)| html::start_tag(text, at(offset)))
        .filter(|tag| code.contains_range(tag.range))
        .collect();
    let tag = tags.iter().find_map(|tag| changed_tag(text, code, tag));
    let comment = source.find("<!--").filter(|_| tags.is_empty()).map(|offset| {
        let rest = &source[offset..];
        let length = rest.find("-->").map_or(rest.len(), |end| end + 3);
        let message = "HTML reads this as a comment, and Python never sees it.".to_owned();
        Change { range: TextRange::at(at(offset), size(length)), message }
    });
    tag.or(comment).or_else(|| changed_reference(text, code))
}

fn changed_tag(text: &str, code: TextRange, tag: &Tag) -> Option<Change> {
    let written = slice(text, tag.range);
    let respelt = respelt(tag);
    let after = slice(text, TextRange::new(tag.range.end(), code.end())).to_ascii_lowercase();
    let message = if written != respelt {
        format!("HTML reads `{}` as a tag, and PyScript gets it back as `{respelt}`.", first_line(written))
    } else if !is_void(&tag.name) && !after.contains(&format!("</{}", tag.name)) {
        format!("HTML reads `{written}` as a tag, and PyScript gets it back with a `</{}>`.", tag.name)
    } else {
        return None;
    };
    Some(Change { range: tag.range, message })
}

/// A start tag as browsers write it.
fn respelt(tag: &Tag) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('\u{a0}', "&nbsp;").replace('"', "&quot;");
    let attributes = tag.attributes.iter();
    let attributes =
        attributes.map(|attribute| format!(" {}=\"{}\"", attribute.name, escaped(attribute.text())));
    format!("<{}{}>", tag.name, attributes.collect::<String>())
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// `&region=` is `®ion=`: a few names count without `;` too. Whoever writes `&lt;` knows.
fn changed_reference(text: &str, code: TextRange) -> Option<Change> {
    let source = slice(text, code);
    source.match_indices('&').find_map(|(at, _)| {
        let rest = &source[at + 1..];
        let name =
            WITHOUT_SEMICOLON.iter().filter(|name| rest.starts_with(**name)).max_by_key(|name| name.len())?;
        let is_whole = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if rest.as_bytes().get(is_whole) == Some(&b';') {
            return None;
        }
        let range = TextRange::at(code.start() + size(at), size(name.len() + 1));
        let letter = letter_of(name);
        let message = format!("HTML reads `&{name}` as `{letter}`, also without a semicolon.");
        Some(Change { range, message })
    })
}

/// The letter of a name.
fn letter_of(name: &str) -> String {
    let reference = format!("&{name};");
    html::decode(&reference, TextRange::up_to(TextSize::of(&reference))).0
}

/// The edits that make a tag `<script type="py">` with the code that it stands for. `None` where a script cannot hold it.
pub(super) fn as_script(text: &str, element: &Element, script: &Script) -> Option<Vec<TextEdit>> {
    let code = script.code.range();
    let (source, _) = html::decode(text, code);
    let end_tag = slice(text, TextRange::new(code.end(), TextSize::of(text)));
    if source.to_ascii_lowercase().contains("</script") || !end_tag.starts_with("</") {
        return None;
    }
    let name = element.tag.name_range.len();
    let edit = difference(slice(text, code), &source);
    let in_code = (!edit.range.is_empty() || !edit.text.is_empty())
        .then(|| TextEdit::replace(edit.range + code.start(), edit.text));
    let tags = [
        TextEdit::replace(element.tag.name_range, format!("script type=\"{}\"", script.flavor)),
        TextEdit::replace(TextRange::at(code.end() + size(2), name), "script"),
    ];
    Some(tags.into_iter().chain(in_code).collect())
}

/// The names of the HTML standard that count without `;`.
const WITHOUT_SEMICOLON: [&str; 106] = [
    "AElig", "AMP", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "COPY", "Ccedil", "ETH",
    "Eacute", "Ecirc", "Egrave", "Euml", "GT", "Iacute", "Icirc", "Igrave", "Iuml", "LT", "Ntilde", "Oacute",
    "Ocirc", "Ograve", "Oslash", "Otilde", "Ouml", "QUOT", "REG", "THORN", "Uacute", "Ucirc", "Ugrave",
    "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig", "agrave", "amp", "aring", "atilde", "auml",
    "brvbar", "ccedil", "cedil", "cent", "copy", "curren", "deg", "divide", "eacute", "ecirc", "egrave",
    "eth", "euml", "frac12", "frac14", "frac34", "gt", "iacute", "icirc", "iexcl", "igrave", "iquest",
    "iuml", "laquo", "lt", "macr", "micro", "middot", "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve",
    "ordf", "ordm", "oslash", "otilde", "ouml", "para", "plusmn", "pound", "quot", "raquo", "reg", "sect",
    "shy", "sup1", "sup2", "sup3", "szlig", "thorn", "times", "uacute", "ucirc", "ugrave", "uml", "uuml",
    "yacute", "yen", "yuml",
];
