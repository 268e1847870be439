//! Places in what a browser was sent, and where they are in the files of the project.

use syntax::edit::TextEdit;
use syntax::slice;

use super::Site;
use crate::event::ScriptPlace;
use crate::rewrite::{self, Address};
use crate::{files, page};

/// The place in the file as it is read now. What the preview changes on the way out stays on its line, so that only
/// columns move. `host` is the one that the browser asked.
pub(super) fn original(site: &Site, host: &str, place: ScriptPlace) -> ScriptPlace {
    let column = column(site, host, &place).unwrap_or(place.column);
    ScriptPlace { column, ..place }
}

fn column(site: &Site, host: &str, place: &ScriptPlace) -> Option<u32> {
    let index = if place.path.is_empty() || place.path.ends_with('/') { "index.html" } else { "" };
    let request = format!("/{}{index}", place.path);
    let text = String::from_utf8(site.content.read(&files::resolve(&site.root, &request)?).ok()?).ok()?;
    let origin = format!("http://{host}");
    let edits = if files::media_type(&request).starts_with("text/html") {
        // Another revision has as many digits but rarely: its column is off where code follows the tag on its line.
        let agent = |notices: &[String]| site.agent_tag(&site.revisions.current(), notices);
        page::serve(&text, &origin, &agent, &|address, of_page| site.provided.stand_in(address, of_page))
            .edits
    } else {
        let stand_in = |address: &Address| {
            site.provided.stand_in(address, None).map(|ours| format!("{origin}{}", ours.path))
        };
        rewrite::edits(&text, stand_in)
    };
    column_before(&text, &edits, place.line, place.column)
}

/// The column in `text` of one in what `edits`, which are sorted, make of it: both from 1, in UTF-16 units. A column in
/// what an edit brings is that of its start.
fn column_before(text: &str, edits: &[TextEdit], line: u32, column: u32) -> Option<u32> {
    let number = usize::try_from(line).ok()?.checked_sub(1)?;
    let line = text.split_inclusive('\n').nth(number)?;
    let start: usize = text.split_inclusive('\n').take(number).map(str::len).sum();
    let end = start + line.len();
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let mut left = column.checked_sub(1)?;
    let mut at = start;
    let mut passed = 0;
    for edit in edits {
        let (from, to) = (usize::from(edit.range.start()), usize::from(edit.range.end()));
        if from < at || from >= end {
            continue;
        }
        let before = units(&text[at..from]);
        if left < before {
            break;
        }
        passed += before;
        left -= before;
        let new = units(&edit.text);
        if left < new {
            return Some(passed + 1);
        }
        left -= new;
        passed += units(slice(text, edit.range));
        at = to;
    }
    Some(passed + left + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_those_of_the_file() {
        let text = "<p>\n<head><a x='//old'>💣 fails()\nend";
        let at = |words: &str| text.find(words).unwrap();
        let edits = [
            TextEdit::insert(syntax::size(at("<a")), "<agent>"),
            TextEdit::replace(syntax::range(at("//old"), at("'>💣")), "http://new/"),
        ];
        let sent = syntax::edit::apply(text, &edits).unwrap();
        let column = |text: &str, words: &str| {
            let line = text.lines().find(|line| line.contains(words)).unwrap();
            u32::try_from(line[..line.find(words).unwrap()].encode_utf16().count()).unwrap() + 1
        };
        for words in ["<head>", "<a", "💣", "fails", "()"] {
            let found = column_before(text, &edits, 2, column(&sent, words));
            assert_eq!(found, Some(column(text, words)), "{words}");
        }
        assert_eq!(column_before(text, &edits, 2, column(&sent, "http") + 3), Some(column(text, "//old")));
        assert_eq!(column_before(text, &edits, 1, 2), Some(2));
        assert_eq!(column_before(text, &edits, 3, 1), Some(1));
        assert_eq!(column_before(text, &edits, 9, 1), None);
        assert_eq!(column_before(text, &edits, 0, 0), None);
    }
}
