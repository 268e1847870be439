//! Comments that silence findings: `pyscript: ignore[rule] reason` on the line or the line before, `ignore-file` for the
//! whole file. No rule named: all of them. A comment of HTML before a tag speaks of the whole tag.
//!
//! What counts is a comment of the place's own language ([`notation`]): the same words in a string or in a page's text
//! silence nothing.

mod add;
mod notation;

use project::document::Document;
use project::workspace::Workspace;
use syntax::{TextRange, TextSize};

pub use add::ignoring;

use crate::finding::Finding;

/// A comment that silences.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ignore<'t> {
    /// The line it stands on, from 0; `None` where it speaks of the whole file.
    pub(crate) line: Option<u32>,
    /// The comment with its marks.
    pub(crate) range: TextRange,
    /// What stands in its brackets. Empty: every rule.
    pub(crate) rules: Vec<Named<'t>>,
    /// The rules that it kept silent.
    pub(crate) silenced: Vec<&'static str>,
}

/// A rule's id in a comment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Named<'t> {
    /// As it was written.
    pub(crate) id: &'t str,
    /// Where.
    pub(crate) range: TextRange,
}

impl Ignore<'_> {
    /// Whether the comment names that rule, not only all of them.
    pub(crate) fn names(&self, rule: &str) -> bool {
        self.rules.iter().any(|named| named.id == rule)
    }

    /// Whether it speaks of a place on these lines: the place's own and, in a tag, the tag's first.
    pub(crate) fn covers(&self, lines: [u32; 2]) -> bool {
        self.line.is_none_or(|own| lines.iter().any(|line| own == *line || own + 1 == *line))
    }
}

/// Takes out what the document's comments silence, and says which comments there are and what they did.
pub(crate) fn apply<'d>(
    workspace: &Workspace,
    document: &'d Document,
    findings: &mut Vec<Finding>,
) -> Vec<Ignore<'d>> {
    let mut ignores = read(workspace, document);
    if !ignores.is_empty() {
        findings.retain(|finding| {
            let lines = lines_of(document, finding.range.start());
            let speaks = |ignore: &&mut Ignore<'_>| {
                ignore.covers(lines) && (ignore.rules.is_empty() || ignore.names(finding.rule.id))
            };
            let mut is_heard = true;
            for ignore in ignores.iter_mut().filter(speaks) {
                ignore.silenced.push(finding.rule.id);
                is_heard = false;
            }
            is_heard
        });
    }
    ignores
}

/// The line of a place and the first line of the tag that it lies in.
pub(crate) fn lines_of(document: &Document, offset: TextSize) -> [u32; 2] {
    let tag = document.html().and_then(|html| notation::tag_around(html, offset));
    let lines = document.lines();
    [lines.line_of(offset), lines.line_of(tag.map_or(offset, TextRange::start))]
}

/// All ignore comments of a document, in source order.
pub(crate) fn read<'d>(workspace: &Workspace, document: &'d Document) -> Vec<Ignore<'d>> {
    const MARK: &str = "pyscript:";
    let text = &*document.text;
    let found = text.match_indices(MARK).filter_map(|(at, _)| {
        let line = document.lines().line_of(syntax::size(at));
        let line_start = usize::from(document.lines().line(line)?.start());
        let opening = notation::OPENINGS.into_iter().find_map(|opening| {
            let before = text[line_start..at].trim_end();
            before.ends_with(opening).then(|| line_start + before.len() - opening.len())
        })?;
        let range = notation::comment_at(workspace, document, syntax::size(opening))?;
        ignore(text, line, at + MARK.len(), range)
    });
    found.collect()
}

/// Reads what stands behind the mark, up to the comment's end.
fn ignore(text: &str, line: u32, after_mark: usize, comment: TextRange) -> Option<Ignore<'_>> {
    let body = text.get(after_mark..comment.end().into())?;
    let rest = body.trim_start().strip_prefix("ignore")?;
    let (line, rest) = match rest.strip_prefix("-file") {
        Some(rest) => (None, rest),
        None => (Some(line), rest),
    };
    // `ignored`, `ignore_x` are other words.
    if rest.starts_with(|character: char| character.is_alphanumeric() || matches!(character, '_' | '-')) {
        return None;
    }
    let inside =
        rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or("", |(inside, _)| inside);
    let start = usize::from(comment.end()) - rest.len() + 1;
    let mut at = start;
    let rules = inside.split(',').filter_map(|part| {
        let id = part.trim();
        let id_start = at + part.len() - part.trim_start().len();
        at += part.len() + 1;
        (!id.is_empty()).then(|| Named { id, range: syntax::range(id_start, id_start + id.len()) })
    });
    Some(Ignore { line, range: comment, rules: rules.collect(), silenced: Vec::new() })
}

#[cfg(test)]
mod tests {
    use project::document::FileKind;
    use project::path::FilePath;

    use super::*;

    /// Line, rules and comment of each ignore.
    fn ignores(path: &str, text: &str) -> Vec<String> {
        let workspace = Workspace::from_texts([(path, text)]);
        let document = workspace.document(&FilePath::new(path)).unwrap();
        assert_ne!(document.kind, FileKind::Other);
        let found = read(&workspace, document);
        let shown = found.iter().map(|ignore| {
            let ids = ignore.rules.iter().map(|named| {
                assert_eq!(syntax::slice(text, named.range), named.id);
                named.id
            });
            let line = ignore.line.map_or("file".to_owned(), |line| line.to_string());
            format!("{line} {:?} {}", ids.collect::<Vec<_>>(), syntax::slice(text, ignore.range))
        });
        shown.collect()
    }

    #[test]
    fn comments_of_python_are_understood() {
        for (line, expected) in [
            ("x = 1  # pyscript: ignore", Some("0 [] # pyscript: ignore")),
            (
                "# pyscript: ignore[missing-new, borrowed-proxy] made on purpose",
                Some(
                    "0 [\"missing-new\", \"borrowed-proxy\"] # pyscript: ignore[missing-new, borrowed-proxy] made on purpose",
                ),
            ),
            ("x()  # noqa  # pyscript: ignore[a]", Some("0 [\"a\"] # pyscript: ignore[a]")),
            ("#pyscript:ignore[]", Some("0 [] #pyscript:ignore[]")),
            ("# pyscript: ignore-file[a]", Some("file [\"a\"] # pyscript: ignore-file[a]")),
            ("# pyscript: ignored", None),
            ("# pyscript: ignore[half", Some("0 [] # pyscript: ignore[half")),
            ("print('# pyscript: ignore')", None),
            ("# see pyscript: the docs", None),
        ] {
            assert_eq!(ignores("/a.py", line), Vec::from_iter(expected), "{line}");
        }
    }

    #[test]
    fn every_place_has_its_own_comments() {
        let page = r##"<!-- pyscript: ignore[a] -->
<p># pyscript: ignore[none]</p>
<py-config>
# pyscript: ignore[b]
name = "<!-- pyscript: ignore[none] -->"
</py-config>
<script type="py"># pyscript: ignore[c]</script>
<script type="module">// pyscript: ignore[d]
"# pyscript: ignore[none]"</script>
"##;
        assert_eq!(
            ignores("/index.html", page),
            [
                "0 [\"a\"] <!-- pyscript: ignore[a] -->",
                "3 [\"b\"] # pyscript: ignore[b]",
                "6 [\"c\"] # pyscript: ignore[c]",
                "7 [\"d\"] // pyscript: ignore[d]",
            ]
        );
        assert_eq!(ignores("/a.toml", "x = 1 # pyscript: ignore\r\n"), ["0 [] # pyscript: ignore"]);
        assert_eq!(ignores("/a.js", "go(); // pyscript: ignore[a]\n"), ["0 [\"a\"] // pyscript: ignore[a]"]);
        assert_eq!(ignores("/a.json", "{} // pyscript: ignore\n"), Vec::<String>::new());
    }
}
