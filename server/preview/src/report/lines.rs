//! Tracebacks that a runtime writes line by line, put together.

/// What one thread has written of a traceback that is not finished.
#[derive(Debug, Default)]
pub(super) struct Lines {
    lines: Vec<String>,
    /// Bytes in `lines`.
    size: usize,
}

/// Lines and bytes of one traceback.
const LINES: usize = 2000;
const BYTES: usize = 1 << 17;

/// What stands above the frames; Python puts `Exception Group` before it for several exceptions at once.
pub(super) const HEAD: &str = "Traceback (most recent call last):";

/// Between two tracebacks of which one led to the other.
const LINKS: [&str; 2] = [
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
];

impl Lines {
    /// Takes a message in; answers those that belong to no traceback, and a traceback that this message shows to be
    /// finished.
    pub(super) fn take(&mut self, text: String) -> Taken {
        let is_link = LINKS.iter().any(|link| text.trim() == *link);
        if self.lines.is_empty() {
            return match begins(&text) {
                // What comes in one piece is whole.
                true if text.trim_end().contains('\n') => Taken::Whole(text),
                true => self.add(&text),
                false => Taken::Other(text),
            };
        }
        // A finished traceback waits for what may follow from it.
        if self.is_finished() && !is_link && !text.trim().is_empty() && !self.ends_in_link() {
            let before = self.finish();
            return Taken::Before(before, text);
        }
        self.add(&text)
    }

    /// Bytes that wait.
    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        self.lines.iter().map(String::len).sum()
    }

    /// Whether a line or several are among what waits.
    pub(super) fn hold(&self, text: &str) -> bool {
        !text.is_empty() && self.lines.join("\n").contains(text)
    }

    /// The traceback, where it is finished as far as its lines tell.
    pub(super) fn finished(&mut self) -> Option<String> {
        (self.is_finished() && !self.ends_in_link()).then(|| self.finish())
    }

    fn add(&mut self, text: &str) -> Taken {
        self.lines.extend(text.lines().map(str::to_owned));
        self.size += text.len();
        if self.lines.len() > LINES || self.size > BYTES {
            Taken::Whole(self.finish())
        } else {
            Taken::Nothing
        }
    }

    fn finish(&mut self) -> String {
        self.size = 0;
        std::mem::take(&mut self.lines).join("\n").trim_end().to_owned()
    }

    fn ends_in_link(&self) -> bool {
        let last = self.lines.iter().rev().find(|line| !line.trim().is_empty());
        last.is_some_and(|line| LINKS.contains(&line.trim()) || line.contains(HEAD))
    }

    /// Whether the last traceback names its exception, in the first line behind its head that is not indented. One of
    /// several exceptions ends with a rule.
    fn is_finished(&self) -> bool {
        let Some(head) = self.lines.iter().rposition(|line| line.contains(HEAD)) else { return false };
        let is_group = self.lines.iter().any(|line| line.contains("+ Exception Group Traceback"));
        let mut below = self.lines[head + 1..].iter();
        let is_rule = |line: &String| {
            line.trim()
                .strip_prefix('+')
                .is_some_and(|rule| rule.len() > 20 && rule.bytes().all(|byte| byte == b'-'))
        };
        below.any(|line| {
            if is_group { is_rule(line) } else { !line.trim().is_empty() && !line.starts_with([' ', '\t']) }
        })
    }
}

/// What became of a message.
pub(super) enum Taken {
    /// It waits for its other lines.
    Nothing,
    /// A traceback ended before it, which is to be taken anew.
    Before(String, String),
    /// A traceback that was given up on.
    Whole(String),
    /// It belongs to no traceback.
    Other(String),
}

fn begins(text: &str) -> bool {
    text.contains(HEAD)
        || [
            "Task exception was never retrieved",
            "Task exception wasn't retrieved",
            "Unhandled exception in event loop",
        ]
        .iter()
        .any(|words| text.starts_with(words))
}
