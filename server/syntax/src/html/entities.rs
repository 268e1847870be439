//! Character references in attribute values and element text.

use crate::source_map::{SourceMap, SourceMapBuilder};
use crate::{TextRange, range, slice};

/// The text of `host` with its character references (`&quot;`, `&#39;`, `&#x27;`) decoded, and the map back. References
/// without `;` stay as they are: in attributes browsers leave most of them alone too.
pub fn decode(text: &str, host: TextRange) -> (String, SourceMap) {
    let mut builder = SourceMapBuilder::default();
    let (end, mut at) = (usize::from(host.end()), usize::from(host.start()));
    let source = slice(text, TextRange::up_to(host.end()));
    while let Some(start) = source[at..].find('&').map(|found| at + found) {
        let reference = reference(&source[start..]).map(|length| start..start + length);
        let decoded =
            reference.map(|bytes| (html_escape::decode_html_entities(&source[bytes.clone()]), bytes));
        match decoded {
            Some((decoded, bytes)) if decoded != source[bytes.clone()] => {
                builder.copy(text, range(at, start));
                builder.replace(&decoded, range(bytes.start, bytes.end));
                at = bytes.end;
            }
            _ => {
                builder.copy(text, range(at, start + 1));
                at = start + 1;
            }
        }
    }
    builder.copy(text, range(at, end));
    builder.finish()
}

/// The length of what looks like a reference, `&` and `;` included. No name is longer than 32 bytes.
fn reference(text: &str) -> Option<usize> {
    let end = text.bytes().take(34).position(|byte| byte == b';')?;
    let body = &text[1..end];
    let plain = !body.is_empty() && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    plain.then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_and_the_rest_is_copied() {
        for (source, expected) in [
            ("plain", "plain"),
            ("{&quot;a&quot;: 1}", "{\"a\": 1}"),
            ("&#39;x&#x27;&lt;&eacute;", "'x'<é"),
            ("a & b &amp b &; &nosuch; &&amp;", "a & b &amp b &; &nosuch; &&"),
            ("?a=1&b=2;", "?a=1&b=2;"),
        ] {
            let (decoded, map) = decode(source, range(0, source.len()));
            assert_eq!(decoded, expected);
            assert_eq!(map.to_host(range(0, decoded.len())), Some(range(0, source.len())), "{source}");
        }
    }
}
