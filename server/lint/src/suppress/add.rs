//! Writing ignore comments.

use project::document::Document;
use project::workspace::Workspace;
use syntax::edit::TextEdit;
use syntax::python::PythonTree;
use syntax::value::{Value, ValueKind};
use syntax::{TextRange, TextSize};

use super::notation::{self, Notation, notation_at};
use super::{Ignore, lines_of, read};
use crate::finding::{Finding, Fix};

/// The comments that would silence a finding: on its line, then in its file. Neither where the language has no comments
/// (JSON); none on the line where a comment cannot stand there, as inside of a string.
pub fn ignoring(workspace: &Workspace, finding: &Finding) -> Vec<Fix> {
    let Some(document) = workspace.document(&finding.file) else { return Vec::new() };
    let place = Place { workspace, document, offset: finding.range.start(), rule: finding.rule.id };
    let ignores = read(workspace, document);
    let lines = lines_of(document, place.offset);
    let widened = |of_file: bool| {
        let is_fit = |ignore: &&Ignore<'_>| {
            ignore.line.is_none() == of_file && ignore.covers(lines) && !ignore.rules.is_empty()
        };
        let last = ignores.iter().find(is_fit)?.rules.last()?;
        Some(TextEdit::insert(last.range.end(), format!(", {}", place.rule)))
    };
    let line = widened(false).or_else(|| place.on_line());
    let file = widened(true).or_else(|| place.in_file());
    let offered =
        |what: &str, edit| Fix::offered(format!("Ignore `{}` {what}", place.rule), &finding.file, vec![edit]);
    let line = line.map(|edit| offered("on this line", edit));
    line.into_iter().chain(file.map(|edit| offered("in this file", edit))).collect()
}

/// What is to be silenced, and where.
struct Place<'a> {
    workspace: &'a Workspace,
    document: &'a Document,
    offset: TextSize,
    rule: &'static str,
}

impl Place<'_> {
    fn on_line(&self) -> Option<TextEdit> {
        match notation_at(self.workspace, self.document, self.offset)? {
            Notation::Python(part) => {
                let end = self.line_end(part)?;
                let tree = self.tree()?;
                match can_end_in_comment(tree, &self.document.text, end) {
                    true => Some(TextEdit::insert(end, format!("  # {}", self.words("ignore")))),
                    false => self.above(self.offset, &format!("# {}", self.words("ignore"))).filter(|edit| {
                        edit.range.start() >= part.start() && {
                            let before = edit.range.start().checked_sub(TextSize::of('\n'));
                            before.is_some_and(|end| can_end_in_comment(tree, &self.document.text, end))
                        }
                    }),
                }
            }
            Notation::JavaScript(part) => {
                let end = self.line_end(part)?;
                Some(TextEdit::insert(end, format!("  // {}", self.words("ignore"))))
            }
            Notation::Toml(part) => {
                let edit = self.above(self.offset, &format!("# {}", self.words("ignore")))?;
                let at = edit.range.start();
                (at >= part.start() && !self.is_inside_of_value(at)).then_some(edit)
            }
            Notation::Html => {
                let tag = notation::tag_around(self.document.html()?, self.offset);
                let start = tag.map_or(self.offset, TextRange::start);
                let edit = self.above(start, &format!("<!-- {} -->", self.words("ignore")))?;
                let at = edit.range.start();
                let is_markup = notation_at(self.workspace, self.document, at) == Some(Notation::Html)
                    && notation::tag_around(self.document.html()?, at).is_none_or(|tag| tag.start() == at);
                is_markup.then_some(edit)
            }
        }
    }

    fn in_file(&self) -> Option<TextEdit> {
        let text = &*self.document.text;
        let words = self.words("ignore-file");
        if self.document.page().is_some() {
            let comment = format!("<!-- {words} -->");
            let doctype = text.get(..9).filter(|start| start.eq_ignore_ascii_case("<!doctype"));
            return Some(match doctype.and_then(|_| text.find('>')) {
                Some(end) => TextEdit::insert(syntax::size(end + 1), format!("{}{comment}", self.newline())),
                None => TextEdit::insert(TextSize::new(0), format!("{comment}{}", self.newline())),
            });
        }
        notation_at(self.workspace, self.document, TextSize::new(0))?;
        // A line that names the interpreter, or the encoding, has to stay the first.
        let line = |number: u32| self.document.lines().line(number);
        let stays = |range: &TextRange| {
            let line = syntax::slice(text, *range);
            line.ends_with('\n') && (line.starts_with("#!") || line.starts_with("# -*-"))
        };
        let at = (0..2).map_while(line).take_while(stays).last().map_or(TextSize::new(0), TextRange::end);
        Some(TextEdit::insert(at, format!("# {words}{}", self.newline())))
    }

    /// A line of its own above the line of an offset, as far in.
    fn above(&self, offset: TextSize, comment: &str) -> Option<TextEdit> {
        let line = self.document.lines().line(self.document.lines().line_of(offset))?;
        let text = syntax::slice(&self.document.text, line);
        let indentation = &text[..text.len() - text.trim_start_matches([' ', '\t']).len()];
        Some(TextEdit::insert(line.start(), format!("{indentation}{comment}{}", self.newline())))
    }

    /// The end of the line's own text, inside of the part that its language has.
    fn line_end(&self, part: TextRange) -> Option<TextSize> {
        let line = self.document.lines().line(self.document.lines().line_of(self.offset))?.intersect(part)?;
        Some(line.start() + TextSize::of(syntax::slice(&self.document.text, line).trim_end()))
    }

    fn tree(&self) -> Option<&PythonTree> {
        let scripts = self.document.page().map_or(&[][..], |page| &page.scripts);
        let mut trees = self.document.python().into_iter().chain(scripts.iter().map(|script| &script.code));
        trees.find(|tree| tree.range().contains_inclusive(self.offset))
    }

    /// Whether an offset lies within a list or text of a config that began before it: PyScript's TOML knows no comments
    /// there.
    fn is_inside_of_value(&self, offset: TextSize) -> bool {
        let configs = self.workspace.configs(self.document);
        let own = self.document.config().into_iter();
        let mut parsed = own.chain(configs.iter().map(|view| view.parsed));
        parsed.any(|parsed| holds_inside(&parsed.root, offset))
    }

    fn words(&self, what: &str) -> String {
        format!("pyscript: {what}[{}]", self.rule)
    }

    fn newline(&self) -> &'static str {
        if self.document.text.contains("\r\n") { "\r\n" } else { "\n" }
    }
}

/// Whether the line whose text ends at `end` may go on with a comment.
fn can_end_in_comment(tree: &PythonTree, text: &str, end: TextSize) -> bool {
    let mut node = Some(tree.covering(TextRange::empty(end)));
    let in_string = std::iter::from_fn(|| {
        let current = node?;
        node = current.parent();
        Some(current)
    })
    .any(|node| {
        node.kind() == "string" && node.start_byte() < usize::from(end) && usize::from(end) < node.end_byte()
    });
    !in_string && !text[..usize::from(end)].ends_with('\\')
}

fn holds_inside(value: &Value, offset: TextSize) -> bool {
    match &value.kind {
        ValueKind::Table(table) => table.entries.iter().any(|entry| holds_inside(&entry.value, offset)),
        ValueKind::Array(items) if items.iter().any(|item| matches!(item.kind, ValueKind::Table(_))) => {
            items.iter().any(|item| holds_inside(item, offset))
        }
        _ => value.range.start() < offset && offset < value.range.end(),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use project::path::FilePath;
    use testing::Fixture;

    use super::*;

    /// What the comments of the first finding make of its line (`-`: none can stand there) and of its file's beginning.
    fn check(path: &str, text: &str, expected: Expect) {
        let fixture = Fixture::parse(path, text);
        let workspace = Workspace::from_texts(fixture.texts());
        let path = FilePath::new(&fixture.files[0].path);
        let findings = crate::check(&workspace, &path);
        let Some(finding) = findings.first() else { panic!("nothing found in {text}") };
        let mut shown = String::new();
        for fix in ignoring(&workspace, finding) {
            let after = crate::apply_fixes(&workspace, &[&fix]).remove(&path).unwrap();
            let mut again: Vec<_> =
                fixture.texts().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
            again[0].1.clone_from(&after);
            let silent =
                Workspace::from_texts(again.iter().map(|(path, text)| (path.as_str(), text.as_str())));
            let left = crate::check(&silent, &path);
            assert!(
                left.iter().all(|left| left.rule.id != finding.rule.id || left.message != finding.message),
                "{after}"
            );
            shown += &format!("{}\n{after}", fix.title);
        }
        expected.assert_eq(&shown);
    }

    #[test]
    fn a_line_of_python() {
        check(
            "/index.html",
            "<script type=\"py\">\nfrom js import URL\nprint(URL(\"x\"))\n</script>\n",
            expect![[r#"
            Ignore `missing-new` on this line
            <script type="py">
            from js import URL
            print(URL("x"))  # pyscript: ignore[missing-new]
            </script>
            Ignore `missing-new` in this file
            <!-- pyscript: ignore-file[missing-new] -->
            <script type="py">
            from js import URL
            print(URL("x"))
            </script>
        "#]],
        );
        check(
            "/main.py",
            "#!/usr/bin/env python3\nfrom js import URL\nx = URL(\"\"\"\n\"\"\")  # pyscript: ignore[x]\n//- /index.html\n<script type=\"py\" src=\"main.py\"></script>\n",
            expect![[r##"
            Ignore `missing-new` on this line
            #!/usr/bin/env python3
            from js import URL
            # pyscript: ignore[missing-new]
            x = URL("""
            """)  # pyscript: ignore[x]
            Ignore `missing-new` in this file
            #!/usr/bin/env python3
            # pyscript: ignore-file[missing-new]
            from js import URL
            x = URL("""
            """)  # pyscript: ignore[x]
        "##]],
        );
    }

    #[test]
    fn a_tag_and_a_comment_that_is_there() {
        check(
            "/index.html",
            "<!doctype html>\n<main>\n  <script\n    type=\"py\"\n    src=\"gone.py\"></script>\n</main>\n",
            expect![[r#"
            Ignore `missing-file` on this line
            <!doctype html>
            <main>
              <!-- pyscript: ignore[missing-file] -->
              <script
                type="py"
                src="gone.py"></script>
            </main>
            Ignore `missing-file` in this file
            <!doctype html>
            <!-- pyscript: ignore-file[missing-file] -->
            <main>
              <script
                type="py"
                src="gone.py"></script>
            </main>
        "#]],
        );
        check(
            "/index.html",
            "<!-- pyscript: ignore[unknown-target, unused-suppression] why -->\n<script type=\"py\" src=\"gone.py\">",
            expect![[r#"
                Ignore `missing-file` on this line
                <!-- pyscript: ignore[unknown-target, unused-suppression, missing-file] why -->
                <script type="py" src="gone.py">Ignore `missing-file` in this file
                <!-- pyscript: ignore-file[missing-file] -->
                <!-- pyscript: ignore[unknown-target, unused-suppression] why -->
                <script type="py" src="gone.py">"#]],
        );
    }

    #[test]
    fn configs_have_comments_between_their_values() {
        check(
            "/pyscript.toml",
            "packges = [\"a\"]\n",
            expect![[r##"
            Ignore `config-unknown-key` on this line
            # pyscript: ignore[config-unknown-key]
            packges = ["a"]
            Ignore `config-unknown-key` in this file
            # pyscript: ignore-file[config-unknown-key]
            packges = ["a"]
        "##]],
        );
        check(
            "/pyscript.toml",
            "packages = [\n  \"a\", # why\n]\n",
            expect![[r#"
                Ignore `config-toml-subset` in this file
                # pyscript: ignore-file[config-toml-subset]
                packages = [
                  "a", # why
                ]
            "#]],
        );
        check("/pyscript.json", "{\"packges\": []}\n", expect![""]);
    }
}
