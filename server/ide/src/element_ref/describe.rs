//! Elements in words.

use project::path::FilePath;
use syntax::slice;

use super::Found;

/// The start tags of the first few of them, and where all of them stand: Markdown for a reader of the file `host`.
/// `None` where there are none.
pub(crate) fn describe(elements: &[Found<'_>], host: &FilePath) -> Option<String> {
    let shown = &elements[..elements.len().min(MOST_TAGS)];
    let mut markdown = "```html\n".to_owned();
    for found in shown {
        markdown += &start_tag(*found);
        markdown.push('\n');
    }
    markdown += "```\n";
    let mut rest = elements;
    let mut places: Vec<String> = Vec::new();
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|found| found.page.path == first.page.path).count();
        places.push(lines(&rest[..count], host));
        rest = &rest[count..];
    }
    (!elements.is_empty()).then(|| format!("{markdown}\nIn {}.\n", places.join("; in ")))
}

/// More start tags than these are not shown.
const MOST_TAGS: usize = 3;
/// More lines of one page than these are not named.
const MOST_LINES: usize = 6;
/// Longer start tags are cut.
const LONGEST_TAG: usize = 160;

/// The start tag on one line.
fn start_tag(found: Found<'_>) -> String {
    let written = slice(&found.page.text, found.element.range());
    let mut line = written.split_whitespace().collect::<Vec<_>>().join(" ").replace("```", "");
    if let Some((end, _)) = line.char_indices().nth(LONGEST_TAG) {
        line.truncate(end);
        line += " …";
    }
    line
}

/// `` `index.html`, line 3 ``
fn lines(elements: &[Found<'_>], host: &FilePath) -> String {
    let Some(first) = elements.first() else { return String::new() };
    let page = first.page.path.relative_to(&host.parent());
    let mut numbers: Vec<u32> =
        elements.iter().map(|found| found.page.lines().line_of(found.element.range().start()) + 1).collect();
    numbers.dedup();
    let shown: Vec<String> = numbers.iter().take(MOST_LINES).map(ToString::to_string).collect();
    match (numbers.len(), numbers.len() - shown.len()) {
        (1, _) => format!("`{page}`, line {}", shown.join(", ")),
        (_, 0) => format!("`{page}`, lines {}", shown.join(", ")),
        (_, more) => format!("`{page}`, lines {} and {more} more", shown.join(", ")),
    }
}
