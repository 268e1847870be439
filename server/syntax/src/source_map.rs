//! Leads from a made text (an attribute with its entities decoded) back to its host file.
//!
//! Text is either copied, and then mapped, or generated, and then not: what cannot be mapped is dropped by the caller,
//! never guessed.

use crate::{TextRange, TextSize, slice};

/// For each piece of the made text, the host range it came from. Pieces are in order and do not overlap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceMap {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    host: TextRange,
    made: TextRange,
    /// Byte for byte the same text, so that offsets inside it map; otherwise only the whole piece does.
    copied: bool,
}

impl SourceMap {
    /// The map of a text that is its own host, from `start` on.
    pub fn identity(range: TextRange) -> Self {
        let made = TextRange::up_to(range.len());
        SourceMap { pieces: vec![Piece { host: range, made, copied: true }] }
    }

    /// The host range of a range in the made text. A range that begins or ends inside a decoded entity grows to the
    /// whole entity. `None` where an end lies in text that came from nowhere.
    pub fn to_host(&self, range: TextRange) -> Option<TextRange> {
        let start = self.host_offset(range.start(), Edge::Start)?;
        if range.is_empty() {
            return Some(TextRange::empty(start));
        }
        let end = self.host_offset(range.end(), Edge::End)?;
        (start <= end).then(|| TextRange::new(start, end))
    }

    /// The offset in the made text of a host offset; at the seam of two pieces the end of the left one, which is where
    /// somebody who types stands. Inside an entity: its start.
    pub fn to_made(&self, host: TextSize) -> Option<TextSize> {
        let piece = self.pieces.iter().find(|piece| piece.host.contains_inclusive(host))?;
        if piece.copied {
            return Some(piece.made.start() + (host - piece.host.start()));
        }
        Some(if host == piece.host.end() { piece.made.end() } else { piece.made.start() })
    }

    fn host_offset(&self, made: TextSize, edge: Edge) -> Option<TextSize> {
        // A start belongs to the piece that begins there, an end to the piece that stops there.
        let inside = |piece: &&Piece| match edge {
            Edge::Start => piece.made.contains(made),
            Edge::End => piece.made.contains_inclusive(made) && made > piece.made.start(),
        };
        let piece = self
            .pieces
            .iter()
            .find(inside)
            .or_else(|| self.pieces.iter().find(|piece| piece.made.contains_inclusive(made)))?;
        if piece.copied {
            return Some(piece.host.start() + (made - piece.made.start()));
        }
        Some(match edge {
            Edge::Start if made < piece.made.end() => piece.host.start(),
            Edge::End if made == piece.made.start() => piece.host.start(),
            _ => piece.host.end(),
        })
    }
}

#[derive(Clone, Copy)]
enum Edge {
    Start,
    End,
}

/// Builds a made text and its map side by side.
#[derive(Debug, Default)]
pub struct SourceMapBuilder {
    text: String,
    map: SourceMap,
}

impl SourceMapBuilder {
    /// Appends a range of the host text as it is.
    pub fn copy(&mut self, host_text: &str, host: TextRange) {
        if !host.is_empty() {
            self.push(slice(host_text, host), host, true);
        }
    }

    /// Appends `text`, which stands for the whole of `host` (a decoded entity).
    pub fn replace(&mut self, text: &str, host: TextRange) {
        self.push(text, host, false);
    }

    /// The made text and the map that leads back.
    pub fn finish(self) -> (String, SourceMap) {
        (self.text, self.map)
    }

    fn push(&mut self, text: &str, host: TextRange, copied: bool) {
        let start = TextSize::of(&self.text);
        self.text.push_str(text);
        let made = TextRange::new(start, TextSize::of(&self.text));
        if let Some(last) = self.map.pieces.last_mut()
            && last.copied
            && copied
            && last.host.end() == host.start()
        {
            last.host = last.host.cover(host);
            last.made = last.made.cover(made);
            return;
        }
        self.map.pieces.push(Piece { host, made, copied });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::range;

    /// `a&amp;b` at offset 10, decoded to `a&b`.
    fn decoded() -> SourceMap {
        let host = "0123456789a&amp;b";
        let mut builder = SourceMapBuilder::default();
        builder.copy(host, range(10, 11));
        builder.replace("&", range(11, 16));
        builder.copy(host, range(16, 17));
        let (text, map) = builder.finish();
        assert_eq!(text, "a&b");
        map
    }

    #[test]
    fn ranges_lead_back_and_entities_stay_whole() {
        let map = decoded();
        for (made, host) in [((0, 1), (10, 11)), ((1, 2), (11, 16)), ((0, 3), (10, 17)), ((2, 3), (16, 17))] {
            assert_eq!(map.to_host(range(made.0, made.1)), Some(range(host.0, host.1)), "{made:?}");
        }
        assert_eq!(map.to_host(range(3, 3)), Some(range(17, 17)));
        assert_eq!(map.to_host(range(3, 9)), None);
    }

    #[test]
    fn copied_offsets_go_there_and_back() {
        let map = decoded();
        for (host, made) in [(10, 0), (11, 1), (13, 1), (16, 2), (17, 3)] {
            assert_eq!(map.to_made(range(host, host).start()), Some(range(made, made).start()), "{host}");
        }
        assert_eq!(map.to_made(range(3, 3).start()), None);
        assert_eq!(SourceMap::default().to_host(range(0, 0)), None);
    }

    #[test]
    fn identity_shifts() {
        let map = SourceMap::identity(range(5, 9));
        assert_eq!(map.to_host(range(1, 3)), Some(range(6, 8)));
        assert_eq!(map.to_made(range(9, 9).start()), Some(range(4, 4).start()));
    }
}
