//! How Python code is indented after PyScript has taken the indentation of its first line off.

use syntax::python::tokens::{TokenKind, tokens};
use syntax::{TextRange, range, size, slice};

/// A script's code as PyScript hands it to Python.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout<'t> {
    text: &'t str,
    code: TextRange,
    /// The indentation of the first line with anything on it. `codedent`, which PyScript uses in all releases since
    /// 2023.11.1, takes exactly these characters off every line that begins with them, and leaves the other lines alone;
    /// a comment is a line like any other.
    taken: TextRange,
}

/// The first place where Python cannot tell which block a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) kind: FaultKind,
    pub(super) line: Line,
    /// The statement before it.
    pub(super) before: Option<Line>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    UnexpectedIndent,
    NoOuterLevel,
    /// Pyodide only: MicroPython counts a tab as eight columns and asks no more.
    Tabs,
}

/// A line on which a statement begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    /// Its blanks, as written.
    pub(super) indentation: TextRange,
    /// The first token.
    pub(super) token: TextRange,
    /// The statement's last token is a colon.
    pub(super) opens_block: bool,
}

impl<'t> Layout<'t> {
    /// Reads the code between the tags of a script.
    pub(super) fn new(text: &'t str, code: TextRange) -> Self {
        let mut start = usize::from(code.start());
        let mut taken = TextRange::empty(code.start());
        for line in slice(text, code).split(['\n', '\r']) {
            let rest = line.trim_start_matches(is_blank);
            if !rest.is_empty() {
                taken = range(start, start + line.len() - rest.len());
                break;
            }
            start += line.len() + 1;
        }
        Layout { text, code, taken }
    }

    /// The first word or comment of the code.
    pub(super) fn first(&self) -> TextRange {
        let rest = slice(self.text, TextRange::new(self.taken.end(), self.code.end()));
        let line = rest.lines().next().unwrap_or_default().trim_end();
        let is_comment = line.starts_with('#');
        let end = if is_comment { line.len() } else { line.find(char::is_whitespace).unwrap_or(line.len()) };
        TextRange::at(self.taken.end(), size(end))
    }

    /// The first fault. `None` where there is none, and where the text is too broken to tell.
    pub(super) fn fault(&self, counts_tabs: bool) -> Option<Fault> {
        let mut levels: Vec<Column> = vec![Column::default()];
        let mut before: Option<Line> = None;
        for line in self.lines() {
            let column = self.column(line)?;
            let opens_block = before.is_some_and(|before| before.opens_block);
            let fault = |kind| Some(Fault { kind, line, before });
            let top = levels.last().copied().unwrap_or_default();
            if column.wide > top.wide {
                if counts_tabs && column.narrow <= top.narrow {
                    return fault(FaultKind::Tabs);
                }
                if !opens_block {
                    return fault(FaultKind::UnexpectedIndent);
                }
                levels.push(column);
            } else {
                levels.retain(|level| level.wide <= column.wide);
                match levels.last() {
                    Some(level) if level.wide == column.wide => {
                        if counts_tabs && level.narrow != column.narrow {
                            return fault(FaultKind::Tabs);
                        }
                    }
                    _ => return fault(FaultKind::NoOuterLevel),
                }
            }
            before = Some(line);
        }
        None
    }

    /// The lines on which statements begin; up to where brackets or strings are left open.
    pub(super) fn lines(&self) -> Vec<Line> {
        let mut statements: Vec<Line> = Vec::new();
        let mut depth = 0usize;
        let mut in_statement = false;
        for token in tokens(self.text, self.code) {
            match token.kind {
                TokenKind::Comment => continue,
                TokenKind::Newline => {
                    in_statement &= depth > 0;
                    continue;
                }
                // What comes after this is a guess.
                TokenKind::String { closed: false, .. } => break,
                TokenKind::Open => depth += 1,
                TokenKind::Close if depth == 0 => break,
                TokenKind::Close => depth -= 1,
                _ => {}
            }
            if !in_statement {
                in_statement = true;
                statements.push(self.line(token.range));
            }
            if let Some(last) = statements.last_mut() {
                last.opens_block = depth == 0 && slice(self.text, token.range) == ":";
            }
        }
        // A statement that never ends is not finished.
        if depth > 0 {
            statements.pop();
        }
        statements
    }

    fn line(&self, token: TextRange) -> Line {
        let before = slice(self.text, TextRange::new(self.code.start(), token.start()));
        let start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let start = self.code.start() + size(start);
        Line { indentation: TextRange::new(start, token.start()), token, opens_block: false }
    }

    /// Whether PyScript shortens a line.
    pub(super) fn shortens(&self, line: Line) -> bool {
        slice(self.text, line.indentation).starts_with(slice(self.text, self.taken))
    }

    /// Where a line begins for Python. `None` where something other than blanks stands before it, or a blank that Python
    /// does not know.
    fn column(&self, line: Line) -> Option<Column> {
        let written = slice(self.text, line.indentation);
        let taken = slice(self.text, self.taken);
        Column::of(written.strip_prefix(taken).unwrap_or(written))
    }
}

/// A column with tabs of eight, and with tabs of one, as CPython counts both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Column {
    wide: u32,
    narrow: u32,
}

impl Column {
    fn of(blanks: &str) -> Option<Self> {
        let mut column = Column::default();
        for blank in blanks.chars() {
            column = match blank {
                ' ' => Column { wide: column.wide + 1, narrow: column.narrow + 1 },
                '\t' => Column { wide: (column.wide / 8 + 1) * 8, narrow: column.narrow + 1 },
                '\x0c' => Column::default(),
                _ => return None,
            };
        }
        Some(column)
    }
}

/// What JavaScript's `\s` takes for a blank inside of a line.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{85}' || letter == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Pyodide 314.0.2 and MicroPython 1.28.0-6 said of these texts when they were run.
    #[test]
    fn faults_are_those_of_the_engines() {
        use FaultKind::{NoOuterLevel, Tabs, UnexpectedIndent};
        for (code, pyodide, micropython) in [
            ("\n# c\n    x = 1\n    y = 2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            ("\n    x = 1\n  y = 2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            ("\n    x = 1\n\ty = 2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            ("\n    if 1:\n        x = 1\n\ty = 2\n", Some(Tabs), Some(UnexpectedIndent)),
            ("\n    x = \"\"\"\n  a\n\"\"\"\n    y = 1\n", None, None),
            ("\n    x = (1,\n 2)\n    y = 1\n", None, None),
            ("\nx = 1\n  y = 2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            ("\nif 1:\n    x=1\n  y=2\n", Some(NoOuterLevel), Some(NoOuterLevel)),
            ("\n    x = 1\n  # c\n    y=2\n", None, None),
            ("\n    x = 1\n\x0c    y=2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            ("\n\u{a0}\u{a0}x=1\n\u{a0}\u{a0}y=2\n", None, None),
            ("\n    x = 1 + \\\n 2\n    y=1\n", None, None),
            ("\n    # only\n\n  # c\n", None, None),
            ("\n\tif 1:\n\t    x=1\n\t\ty=2\n", Some(Tabs), Some(UnexpectedIndent)),
            ("\nif 1:\n        x=1\n\ty=2\n", Some(Tabs), None),
            ("\nif 1:\n    x=1\n\ty=2\n", Some(Tabs), Some(UnexpectedIndent)),
            ("\nif 1:\n    x=1\n    if 1:\n        z=1\n   \n# c\n  # d\n", None, None),
            (" x = 1\n  y = 2\n", Some(UnexpectedIndent), Some(UnexpectedIndent)),
            (" x = 1\n y = 2\n", None, None),
            ("\n    x = 1\n    y = 2\n  ", None, None),
        ] {
            let layout = Layout::new(code, range(0, code.len()));
            let kind = |counts_tabs| layout.fault(counts_tabs).map(|fault| fault.kind);
            assert_eq!(kind(true), pyodide, "{code:?}");
            assert_eq!(kind(false), micropython, "{code:?}");
        }
    }

    #[test]
    fn broken_texts_say_nothing() {
        for code in ["\nf(\n  x = 1\n", "\nx = '\n  y\n", "\n)\n  y\n", "\nx = '''\n  y\n", ""] {
            assert_eq!(Layout::new(code, range(0, code.len())).fault(true), None, "{code:?}");
        }
    }
}
