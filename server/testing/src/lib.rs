//! For tests only: multi-file text fixtures with cursors and marks.
//!
//! ```text
//! //- /index.html
//! <script type="py" src="./main.py"></script>
//! //- /main.py
//! from pyscript import $0
//! ```
//! `//- /path` begins a file, `$0` is the cursor and is taken out (two of them are a selection). Marks are comments of
//! the file's own language under the line they speak of and stay in the text, so that offsets are true:
//! ```text
//! setTimeout(f, 10)
//! #          ^ error: borrowed-proxy
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up should fail there")]

use text_size::{TextRange, TextSize};

/// The files of one fixture.
#[derive(Debug, Clone, Default)]
pub struct Fixture {
    /// In order. A fixture without a header is one file with the path it was given.
    pub files: Vec<FixtureFile>,
    /// The file with the cursor and the selection; empty for a single `$0`.
    pub cursor: Option<(usize, TextRange)>,
}

/// One file of a fixture.
#[derive(Debug, Clone)]
pub struct FixtureFile {
    /// Absolute, with `/`.
    pub path: String,
    /// Without cursor marks.
    pub text: String,
}

/// `^^^ text` in a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What is marked, on the nearest line above that is no mark itself.
    pub range: TextRange,
    /// What stands behind the `^`.
    pub text: String,
}

impl Fixture {
    /// Reads a fixture. Text before the first header is the file `default_path`.
    pub fn parse(default_path: &str, source: &str) -> Self {
        let mut fixture = Fixture::default();
        let mut path = default_path.to_owned();
        let mut text = String::new();
        for line in source.split_inclusive('\n') {
            if let Some(header) = line.strip_prefix("//- ") {
                fixture.push(std::mem::replace(&mut path, header.trim().to_owned()), &text, default_path);
                text.clear();
            } else {
                text.push_str(line);
            }
        }
        fixture.push(path, &text, "");
        fixture
    }

    /// Path and text of each file.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|file| (file.path.as_str(), file.text.as_str()))
    }

    /// Path of the file with the cursor and the cursor's offset.
    ///
    /// # Panics
    /// Where the fixture has no `$0`.
    pub fn cursor(&self) -> (&str, TextSize) {
        let (file, range) = self.cursor.expect("the fixture has a $0");
        (&self.files[file].path, range.start())
    }

    fn push(&mut self, path: String, source: &str, skip_if_empty: &str) {
        if source.is_empty() && path == skip_if_empty {
            return;
        }
        let (text, cursor) = take_cursor(source);
        if let Some(range) = cursor {
            self.cursor = Some((self.files.len(), range));
        }
        self.files.push(FixtureFile { path, text });
    }
}

/// The marks of one file.
pub fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut marked_line = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        match mark(line) {
            Some((columns, text)) => {
                let offset = |column: usize| TextSize::new(u32::try_from(marked_line + column).unwrap());
                marks.push(Mark { range: TextRange::new(offset(columns.start), offset(columns.end)), text });
            }
            None => marked_line = start,
        }
        start += line.len();
    }
    marks
}

/// The columns and the text of a line that is a mark: `# ^^ text`, `<!-- ^^ text -->`, `// ^^ text`.
fn mark(line: &str) -> Option<(std::ops::Range<usize>, String)> {
    let comment = line.trim_start();
    let body = ["#", "<!--", "//"].iter().find_map(|open| comment.strip_prefix(open))?;
    let carets = body.trim_start();
    let length = carets.bytes().take_while(|byte| *byte == b'^').count();
    if length == 0 {
        return None;
    }
    let start = line.len() - carets.len();
    let text = carets[length..].trim_end().trim_end_matches("-->").trim();
    Some((start..start + length, text.to_owned()))
}

fn take_cursor(source: &str) -> (String, Option<TextRange>) {
    let mut text = String::with_capacity(source.len());
    let mut cursors = Vec::new();
    for (index, piece) in source.split("$0").enumerate() {
        if index > 0 {
            cursors.push(TextSize::of(&text));
        }
        text.push_str(piece);
    }
    let selection = match cursors[..] {
        [] => None,
        [at] => Some(TextRange::empty(at)),
        [start, end, ..] => Some(TextRange::new(start, end)),
    };
    (text, selection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_cursor_and_marks() {
        let fixture =
            Fixture::parse("/a.py", "//- /index.html\n<p>\n//- /main.py\nab$0c\n# ^ error: x\n#^^ both\n");
        assert_eq!(
            fixture.texts().collect::<Vec<_>>(),
            [("/index.html", "<p>\n"), ("/main.py", "abc\n# ^ error: x\n#^^ both\n")]
        );
        assert_eq!(fixture.cursor(), ("/main.py", TextSize::new(2)));
        let marks = marks(&fixture.files[1].text);
        assert_eq!(marks[0], Mark { range: TextRange::new(2.into(), 3.into()), text: "error: x".into() });
        assert_eq!(marks[1].range, TextRange::new(1.into(), 3.into()));
    }

    #[test]
    fn one_file_needs_no_header() {
        let fixture = Fixture::parse("/a.py", "x = 1\n");
        assert_eq!(fixture.texts().collect::<Vec<_>>(), [("/a.py", "x = 1\n")]);
        assert!(fixture.cursor.is_none());
    }
}
