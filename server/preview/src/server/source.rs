//! Where an element of a page stands in the page's text.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use project::traceback::Frame;
use serde::Deserialize;
use syntax::html::HtmlTree;
use syntax::text::{LineIndex, PositionEncoding};
use syntax::{TextRange, TextSize};

use super::Site;
use crate::element_path::ElementPath;
use crate::event::Event;
use crate::files;

/// Bytes of a question; no page asks a longer one.
pub(super) const LONGEST: usize = 64 << 10;

/// Places that made an element; the agent (`made.js`) sends fewer.
const MADE: usize = 16;

/// An element that somebody clicked.
#[derive(Debug, Deserialize)]
struct Clicked {
    token: String,
    page: String,
    /// That of the page's reports; without one, no runs are known.
    #[serde(default)]
    visit: String,
    /// That of the page when it was served.
    revision: String,
    path: ElementPath,
    /// Where Python made it: the innermost first.
    #[serde(default)]
    made: Vec<MadeAt>,
}

/// A place of code under way.
#[derive(Debug, Deserialize)]
struct MadeAt {
    /// As tracebacks name it.
    file: String,
    /// From 1.
    line: u32,
}

/// Has the editor show an element.
pub(super) async fn source(State(site): State<Arc<Site>>, body: Bytes) -> Response {
    let clicked = serde_json::from_slice::<Clicked>(&body).ok();
    let is_bounded = |clicked: &Clicked| !clicked.path.is_too_long() && clicked.made.len() <= MADE;
    let Some(clicked) = clicked.filter(is_bounded) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if clicked.token != site.token {
        return StatusCode::FORBIDDEN.into_response();
    }
    let found = tokio::task::spawn_blocking(move || {
        let event = find(&site, clicked)?;
        site.events.send(event);
        Some(())
    });
    match found.await {
        Ok(Some(())) => StatusCode::NO_CONTENT.into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn find(site: &Site, clicked: Clicked) -> Option<Event> {
    let file = files::page(&site.root, &clicked.page)?;
    let text = String::from_utf8(site.content.read(&file).ok()?).ok()?;
    let text = text.trim_start_matches('\u{feff}');
    let served = site.texts().at(&clicked.page, &clicked.revision);
    let served = served.as_deref().map_or(text, |served| served.trim_start_matches('\u{feff}'));
    let html = HtmlTree::parse(served);
    let body = || html.elements.iter().position(|element| element.name() == "body");
    let element = clicked.path.find(&html).or_else(body);
    let tag = element.map_or(TextRange::default(), |element| html.elements[element].tag.range);
    let range = moved(served, text, tag);
    let runs = site
        .reporter()
        .runs(&clicked.page, &clicked.visit, |name| clicked.made.iter().any(|made| made.file == name));
    let position = LineIndex::new(text).position(range.start(), PositionEncoding::Utf32);
    Some(Event::ShowSource {
        page: clicked.page.trim_start_matches('/').to_owned(),
        file,
        range,
        line: position.line + 1,
        column: position.column + 1,
        made: clicked.made.into_iter().map(|made| Frame::of_line(made.file, made.line)).collect(),
        runs,
    })
}

/// Where a part of `before` is in `after`: behind what changed it moves along, and of what changed itself, where it was, as
/// far as there is text.
fn moved(before: &str, after: &str, range: TextRange) -> TextRange {
    let same = |(a, b): &(u8, u8)| a == b;
    let common = before.len().min(after.len());
    let start = before.bytes().zip(after.bytes()).take_while(same).count();
    let end = before.bytes().rev().zip(after.bytes().rev()).take(common - start).take_while(same).count();
    let changed = (syntax::size(start), TextSize::of(before) - syntax::size(end));
    if range.end() <= changed.0 {
        return range;
    }
    if range.start() >= changed.1 {
        let from_end = TextSize::of(before) - range.start();
        return TextRange::at(TextSize::of(after) - from_end, range.len());
    }
    let inside = |offset: TextSize| {
        let mut offset = usize::from(offset).min(after.len());
        while !after.is_char_boundary(offset) {
            offset -= 1;
        }
        syntax::size(offset)
    };
    TextRange::new(inside(range.start()), inside(range.end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_with_the_text_around_them() {
        let word = |text: &str, word: &str| {
            let start = syntax::size(text.find(word).unwrap());
            TextRange::at(start, TextSize::of(word))
        };
        let before = "<p>é</p><b>two</b><i>three</i>";
        for (after, part, expected) in [
            (before, "<b>", "<b>"),
            ("<p>longer</p><b>two</b><i>three</i>", "<b>", "<b>"),
            ("<p></p><b>two</b><i>three</i>", "<i>", "<i>"),
            ("<p>é</p><b>two</b><i>else</i>", "<b>", "<b>"),
            ("<p>é</p><b>two</b>", "<p>", "<p>"),
            ("", "<i>", ""),
            ("ééééééééé", "<p>", "é"),
        ] {
            let range = moved(before, after, word(before, part));
            assert_eq!(syntax::slice(after, range), expected, "{after}");
        }
    }
}
