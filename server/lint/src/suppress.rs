//! Comments that silence findings: `# pyscript: ignore[rule] reason`, `<!-- pyscript: ignore[rule] reason -->` on the
//! line or the line before, `ignore-file` for the whole file. No rule named: all of them.

use project::document::Document;

use crate::finding::Finding;

/// Takes out what the document's comments silence.
pub(crate) fn apply(document: &Document, findings: &mut Vec<Finding>) {
    // A look at the bytes keeps the usual document from being read line by line.
    if findings.is_empty() || !document.text.contains("pyscript:") {
        return;
    }
    let ignores = read(&document.text);
    let line_of = |finding: &Finding| document.lines().line_of(finding.range.start());
    findings.retain(|finding| {
        let line = line_of(finding);
        !ignores.iter().any(|ignore| ignore.covers(line) && ignore.names(finding.rule.id))
    });
}

#[derive(Debug, PartialEq, Eq)]
struct Ignore<'t> {
    /// From 0; `None` for the whole file.
    line: Option<u32>,
    /// Empty: every rule.
    rules: Vec<&'t str>,
}

impl Ignore<'_> {
    fn covers(&self, line: u32) -> bool {
        self.line.is_none_or(|own| own == line || own + 1 == line)
    }

    fn names(&self, rule: &str) -> bool {
        self.rules.is_empty() || self.rules.contains(&rule)
    }
}

fn read(text: &str) -> Vec<Ignore<'_>> {
    let lines = text.lines().enumerate();
    lines.filter_map(|(index, line)| ignore(u32::try_from(index).ok()?, line)).collect()
}

fn ignore(index: u32, line: &str) -> Option<Ignore<'_>> {
    let (before, rest) = line.split_once("pyscript:")?;
    let opened = before.trim_end();
    if !opened.ends_with('#') && !opened.ends_with("<!--") {
        return None;
    }
    let rest = rest.trim_start().strip_prefix("ignore")?;
    let (line, rest) = match rest.strip_prefix("-file") {
        Some(rest) => (None, rest),
        None => (Some(index), rest),
    };
    // `ignored`, `ignore_x` are other words.
    if rest.starts_with(|character: char| character.is_alphanumeric() || matches!(character, '_' | '-')) {
        return None;
    }
    let rules =
        rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(Vec::new(), |(rules, _)| {
            rules.split(',').map(str::trim).filter(|rule| !rule.is_empty()).collect()
        });
    Some(Ignore { line, rules })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_understood() {
        for (line, expected) in [
            ("x = 1  # pyscript: ignore", Some((Some(3), vec![]))),
            (
                "# pyscript: ignore[missing-new, borrowed-proxy] made on purpose",
                Some((Some(3), vec!["missing-new", "borrowed-proxy"])),
            ),
            ("<!-- pyscript: ignore-file[legacy-tag] -->", Some((None, vec!["legacy-tag"]))),
            ("#pyscript:ignore[]", Some((Some(3), vec![]))),
            ("# pyscript: ignored", None),
            ("print('pyscript: ignore')", None),
            ("# see pyscript: the docs", None),
        ] {
            let found = ignore(3, line).map(|ignore| (ignore.line, ignore.rules));
            assert_eq!(found, expected, "{line}");
        }
    }
}
