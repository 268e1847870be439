//! Between the protocol's places and ours: positions, ranges, encodings, URIs. Nowhere else.

use percent_encoding::percent_decode_str;
use project::path::FilePath;
use syntax::text::{LineIndex, PositionEncoding};
use syntax::{TextRange, TextSize};

use super::types::{Position, PositionEncodingKind, Range, Url};

/// One text in which places are meant, and the unit that the client counts columns in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places<'a> {
    /// The text, `\r\n` and byte order mark included.
    pub(crate) text: &'a str,
    /// Its lines.
    pub(crate) lines: &'a LineIndex,
    /// The unit that was agreed with the client.
    pub(crate) encoding: PositionEncoding,
}

impl Places<'_> {
    /// The position of a byte offset; past the end it is the end.
    pub(crate) fn position(&self, offset: TextSize) -> Position {
        let position = self.lines.position(offset, self.encoding);
        Position::new(position.line, position.column)
    }

    /// The range of a span of bytes.
    pub(crate) fn range(&self, range: TextRange) -> Range {
        Range::new(self.position(range.start()), self.position(range.end()))
    }

    /// The byte offset of a position. Columns past the end of a line mean its end, as the protocol says; the line after
    /// the last is the end of the text. `None` for a line that the text does not have.
    pub(crate) fn offset(&self, position: Position) -> Option<TextSize> {
        let line = position.line;
        let known = |line| self.lines.line(line).is_some();
        let after_last = || position.character == 0 && line.checked_sub(1).is_some_and(known);
        if !known(line) && !after_last() {
            return None;
        }
        let position = syntax::text::Position { line, column: position.character };
        Some(self.lines.offset(self.text, position, self.encoding))
    }

    /// The span of a range; `None` where it is outside of the text or its end is before its start.
    pub(crate) fn span(&self, range: Range) -> Option<TextRange> {
        let (start, end) = (self.offset(range.start)?, self.offset(range.end)?);
        (start <= end).then(|| TextRange::new(start, end))
    }
}

/// The unit for columns: the first in the client's list that we know, UTF-16 where it gives none.
pub(crate) fn encoding(offered: Option<&[PositionEncodingKind]>) -> PositionEncoding {
    offered.unwrap_or_default().iter().find_map(known_encoding).unwrap_or_default()
}

fn known_encoding(kind: &PositionEncodingKind) -> Option<PositionEncoding> {
    match kind.as_str() {
        "utf-8" => Some(PositionEncoding::Utf8),
        "utf-16" => Some(PositionEncoding::Utf16),
        "utf-32" => Some(PositionEncoding::Utf32),
        _ => None,
    }
}

/// The protocol's name of a unit.
pub(crate) fn encoding_kind(encoding: PositionEncoding) -> PositionEncodingKind {
    match encoding {
        PositionEncoding::Utf8 => PositionEncodingKind::UTF8,
        PositionEncoding::Utf16 => PositionEncodingKind::UTF16,
        PositionEncoding::Utf32 => PositionEncodingKind::UTF32,
    }
}

/// The file that a URI names. Other schemes (`untitled:`), other hosts and what is no UTF-8 stay as they are.
///
/// Clients spell one file in several ways (`file:///c%3A/a%20b`, `file:///C:/a b`): all lead to one path.
pub(crate) fn file(uri: &Url) -> FilePath {
    match path_on(uri, cfg!(windows)) {
        Some(path) => FilePath::new(&path),
        None => FilePath::new(uri.as_str()),
    }
}

/// The URI of a file.
pub(crate) fn uri(file: &FilePath) -> Option<Url> {
    match file.as_path() {
        Some(path) => Url::from_file_path(path).ok(),
        None => Url::parse(file.as_str()).ok(),
    }
}

fn path_on(uri: &Url, windows: bool) -> Option<String> {
    if uri.scheme() != "file" {
        return None;
    }
    let path = percent_decode_str(uri.path()).decode_utf8().ok()?;
    let host = uri.host_str().filter(|host| *host != "localhost");
    match (host, windows) {
        (None, false) => Some(path.into_owned()),
        (None, true) => Some(windows_path(&path)),
        (Some(host), true) => Some(format!(r"\\{host}{}", path.replace('/', r"\"))),
        (Some(_), false) => None,
    }
}

/// `/c:/a` is `C:\a`: the drive is always written large, because clients do not agree.
fn windows_path(path: &str) -> String {
    let mut path = path.strip_prefix('/').unwrap_or(path).replace('/', r"\");
    if path.as_bytes().get(1) == Some(&b':')
        && let Some(drive) = path.get_mut(..1)
    {
        drive.make_ascii_uppercase();
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use PositionEncoding::{Utf8, Utf16, Utf32};

    const TEXT: &str = "ß ℝ 💣x\r\nsecond\n";

    fn with<R>(encoding: PositionEncoding, check: impl FnOnce(Places<'_>) -> R) -> R {
        check(Places { text: TEXT, lines: &LineIndex::new(TEXT), encoding })
    }

    #[test]
    fn one_span_has_other_columns_in_every_encoding() {
        for (encoding, columns) in [(Utf8, (3, 11)), (Utf16, (2, 6)), (Utf32, (2, 5))] {
            with(encoding, |places| {
                let span = syntax::range(3, TEXT.find('x').unwrap());
                let range = Range::new(Position::new(0, columns.0), Position::new(0, columns.1));
                assert_eq!(places.range(span), range, "{encoding:?}");
                assert_eq!(places.span(range), Some(span), "{encoding:?}");
            });
        }
    }

    #[test]
    fn columns_past_the_end_are_clamped_before_the_line_break() {
        for encoding in [Utf8, Utf16, Utf32] {
            with(encoding, |places| {
                let line_end = syntax::size(TEXT.find('\r').unwrap());
                assert_eq!(places.offset(Position::new(0, 500)), Some(line_end));
                assert_eq!(places.offset(Position::new(1, u32::MAX)), Some(syntax::size(TEXT.len() - 1)));
            });
        }
    }

    #[test]
    fn lines_outside_of_the_text_are_no_place() {
        with(Utf16, |places| {
            let end = Some(TextSize::of(TEXT));
            assert_eq!(places.offset(Position::new(2, 0)), end);
            assert_eq!(places.offset(Position::new(3, 0)), end, "the line after the last is the end");
            assert_eq!(places.offset(Position::new(3, 1)), None);
            assert_eq!(places.offset(Position::new(4, 0)), None);
            assert_eq!(places.span(Range::new(Position::new(1, 0), Position::new(0, 0))), None);
        });
    }

    #[test]
    fn the_first_known_encoding_of_the_clients_list_counts() {
        let kinds = |names: &[&'static str]| -> Vec<PositionEncodingKind> {
            names.iter().map(|name| PositionEncodingKind::new(name)).collect()
        };
        for (offered, expected) in [
            (&["utf-8", "utf-16"][..], Utf8),
            (&["utf-16", "utf-8"], Utf16),
            (&["utf-7", "utf-32"], Utf32),
            (&[], Utf16),
        ] {
            assert_eq!(encoding(Some(&kinds(offered))), expected, "{offered:?}");
            let name = encoding_kind(expected);
            assert_eq!(encoding(Some(&[name])), expected);
        }
        assert_eq!(encoding(None), Utf16);
    }

    #[test]
    fn every_spelling_of_a_uri_is_one_path() {
        for (uri, unix, windows) in [
            ("file:///home/a%20b/%C3%9F.html", Some("/home/a b/ß.html"), Some(r"home\a b\ß.html")),
            ("file:///home/a b/ß.html", Some("/home/a b/ß.html"), Some(r"home\a b\ß.html")),
            ("file://localhost/x", Some("/x"), Some("x")),
            ("file:///c%3A/Users/x.py", Some("/c:/Users/x.py"), Some(r"C:\Users\x.py")),
            ("file:///C:/Users/x.py", Some("/C:/Users/x.py"), Some(r"C:\Users\x.py")),
            ("file://server/share/x.py", None, Some(r"\\server\share\x.py")),
            ("file:///a%FF", None, None),
            ("untitled:Untitled-1", None, None),
            ("vscode-notebook-cell:/a.ipynb#x", None, None),
        ] {
            let parsed = Url::parse(uri).unwrap();
            assert_eq!(path_on(&parsed, false).as_deref(), unix, "{uri}");
            assert_eq!(path_on(&parsed, true).as_deref(), windows, "{uri}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_comes_back_from_its_uri() {
        for name in ["/a b/ß💣.html", "/100%/x#y?.py", "/c:/x", "untitled:Untitled-1"] {
            let name = FilePath::new(name);
            assert_eq!(file(&uri(&name).unwrap()), name);
        }
    }
}
