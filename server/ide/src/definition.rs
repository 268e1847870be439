//! Definition: where what stands under the cursor comes from, in the project.

use project::document::Document;
use project::path::FilePath;
use project::workspace::{PythonUnit, Workspace};
use syntax::html::{TagCursor, TagPlace};
use syntax::python::cursor::{Place, place_at};
use syntax::{TextRange, TextSize, slice};

use crate::cursor::{Cursor, cursor};
use crate::element_ref::{Found, Reference, of_attribute};
use crate::page_tag::PageTag;
use crate::python::literal::{Meaning, meaning};
use crate::python::{ask, local_js};

/// A place that defines something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// The file.
    pub file: FilePath,
    /// The name there: bytes of that file; empty, at its start, where a whole file is meant.
    pub name: TextRange,
    /// The whole definition.
    pub whole: TextRange,
}

/// The definitions of what stands at an offset of a file. A Python name leads through imports that follow the config's
/// files and to the other scripts of the same interpreter; a string or an attribute that refers to elements, to the
/// elements of the pages. Empty for names from outside of the project, and for names of a Python file in that same file,
/// where every Python server answers.
pub fn definitions(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Vec<Definition> {
    let Some(document) = workspace.document(file) else { return Vec::new() };
    match cursor(workspace, document, offset) {
        Some(Cursor::Python(unit)) => in_python(workspace, &unit, offset),
        Some(Cursor::Tag(cursor)) => in_tag(workspace, document, &cursor, offset).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn in_python(workspace: &Workspace, unit: &PythonUnit<'_>, offset: TextSize) -> Vec<Definition> {
    let place = place_at(&unit.document.text, unit.tree.range_near(offset), offset);
    ask(workspace, unit, offset, |scene| {
        if let Some(Place::String { content }) = place {
            let Some(Meaning::Element(reference)) = meaning(scene, content) else { return Vec::new() };
            return elements(reference, &scene.pages(), scene.text(), content, offset);
        }
        let in_javascript = local_js::definition(scene, offset);
        if let Some(found) = in_javascript {
            return vec![found];
        }
        let found = scene.inference.definitions_at(scene.module, offset).into_iter();
        let place = |found: infer::Definition| Definition {
            file: scene.program.document(scene.inference.module(found.module)).path.clone(),
            name: found.name,
            whole: found.whole,
        };
        let file = &unit.document.path;
        found.map(place).filter(|found| unit.script.is_some() || found.file != *file).collect()
    })
}

/// The elements that the attribute at the cursor refers to.
fn in_tag(
    workspace: &Workspace,
    document: &Document,
    cursor: &TagCursor,
    offset: TextSize,
) -> Option<Vec<Definition>> {
    let tag = PageTag::new(workspace, document, cursor)?;
    let TagPlace::AttributeValue(index) = cursor.place else { return None };
    let attribute = tag.tag().attributes.get(index)?;
    let referring = of_attribute(&tag, attribute)?;
    let content = attribute.value.as_ref()?.range;
    Some(elements(referring.reference, &[document], &document.text, content, offset))
}

/// The elements that the text in `content` refers to at an offset.
fn elements(
    reference: Reference,
    pages: &[&Document],
    text: &str,
    content: TextRange,
    offset: TextSize,
) -> Vec<Definition> {
    let found = reference.find(pages, slice(text, content), offset - content.start());
    let place = |found: Found<'_>| {
        let tag = &found.element.html().tag;
        let name = found.element.id_range().unwrap_or(tag.name_range);
        Definition { file: found.page.path.clone(), name, whole: tag.range }
    };
    found.map_or(Vec::new(), |(_, found)| found.into_iter().map(place).collect())
}

#[cfg(test)]
mod tests {
    use testing::Fixture;

    use super::*;

    /// `path:line` and the text of each definition's name.
    fn defined(fixture: &str) -> Vec<String> {
        let fixture = Fixture::parse("/index.html", fixture);
        let (path, offset) = fixture.cursor();
        let workspace = Workspace::from_texts(fixture.texts());
        let found = definitions(&workspace, &FilePath::new(path), offset);
        let draw = |found: Definition| {
            let text = &workspace.document(&found.file).unwrap().text;
            let line = text[..found.name.start().into()].matches('\n').count() + 1;
            format!("{}:{line} {}", found.file, slice(text, found.name))
        };
        found.into_iter().map(draw).collect()
    }

    #[test]
    fn names_lead_to_their_definitions() {
        let through_config = r#"
<script type="py" src="main.py" config='{"files": {"./lib/help.py": "pkg/help.py"}}'></script>
//- /main.py
from pkg.help import greet
gre$0et()
//- /lib/help.py
def greet(): pass
"#;
        assert_eq!(defined(through_config), ["/lib/help.py:1 greet"]);
        let other_script = "<script type=py>def f(): pass</script>\n<script type=py>f$0()</script>";
        assert_eq!(defined(other_script), ["/index.html:1 f"]);
        assert!(defined("<script type=py>x = 1</script><p>$0</p>").is_empty());
    }

    #[test]
    fn texts_that_refer_to_elements_lead_to_them() {
        let page = |code: &str| {
            format!(
                "<p id=out class=row></p>\n<p class=\"row\"></p>\n<script type=py>\n{code}\n</script>\n//- /m.py\n"
            )
        };
        for (code, found) in [
            ("from js import document\ndocument.getElementById('o$0ut')", &["/index.html:1 out"][..]),
            (
                "from js import document\ndocument.querySelectorAll('p.r$0ow')",
                &["/index.html:1 out", "/index.html:2 p"],
            ),
            ("from pyscript import when\n@when('click', '#o$0ut')\ndef f(e): pass", &["/index.html:1 out"]),
            ("from pyscript import when\n@when('cl$0ick', '#out')\ndef f(e): pass", &[]),
            ("from js import document\ndocument.getElementById('no$0ne')", &[]),
            ("from js import document\ndocument.getElementById(f'{o$0ut}')", &[]),
        ] {
            assert_eq!(defined(&page(code)), found, "{code}");
        }
        let of_file = "<i id=out></i><script type=py src=m.py></script>\n//- /b.html\n\n<b id=out></b><script type=mpy src=m.py></script>\n\
                       //- /m.py\nfrom pyscript import display\ndisplay(1, target='#o$0ut')\n";
        assert_eq!(defined(of_file), ["/b.html:2 out", "/index.html:1 out"]);
    }

    #[test]
    fn attributes_lead_to_the_elements_that_they_name() {
        let page = |tag: &str| format!("{tag}\n<input id=\"a\"><i id=\"b\"></i><script type=py></script>\n");
        for (tag, found) in [
            ("<label for=\"a$0\"></label>", &["/index.html:2 a"][..]),
            ("<p aria-labelledby=\"a b$0\"></p>", &["/index.html:2 b"]),
            ("<script type=\"py\" target=\"#b$0\"></script>", &["/index.html:2 b"]),
            ("<p title=\"a$0\"></p>", &[]),
        ] {
            assert_eq!(defined(&page(tag)), found, "{tag}");
        }
        assert!(defined("<label for=\"a$0\"></label><input id=\"a\">").is_empty(), "a page without PyScript");
    }

    #[test]
    fn names_of_page_scripts_lead_to_them() {
        let project = r#"
<script>function draw() {} const hidden = 1;
window.Chart = class { go() {} };</script>
<script type="py" src="main.py"></script>
<script type="py" worker src="work.py"></script>
//- /main.py
"#;
        for (code, expected) in [
            ("import js\njs.dr$0aw()", Some("/index.html:2 draw")),
            ("from js import Cha$0rt", Some("/index.html:3 Chart")),
            ("from js import Chart\nChar$0t.new()", Some("/index.html:3 Chart")),
            ("from pyscript import window\nwindow.dr$0aw", Some("/index.html:2 draw")),
            ("import js\njs.hid$0den", None),
            ("//- /work.py\nimport js\njs.dr$0aw()", None),
            ("//- /work.py\nfrom pyscript import window\nwindow.dr$0aw()", Some("/index.html:2 draw")),
        ] {
            assert_eq!(
                defined(&format!("{project}{code}\n")).first().map(String::as_str),
                expected,
                "{code}"
            );
        }
    }

    #[test]
    fn javascript_modules_lead_to_their_files() {
        let project = r#"
<script type="py" src="main.py" config='{"js_modules": {"main": {"js/board.js": "board", "https://esm.sh/d3": "d3"}}}'></script>
//- /js/board.js
export * from "./piece.js";
class Board {}
export { Board as default };
//- /js/piece.js
export const first = 1;
export class Piece {
  /** @param {Piece} other */
  constructor(other) { this.other = other; }
  /** @returns {Piece[]} */
  all() {}
}
//- /main.py
"#;
        for (code, expected) in [
            ("from pyscript.js_modules.board import Pie$0ce", Some("/js/piece.js:2 Piece")),
            ("from pyscript.js_modules.board import Piece as P\nP$0.new()", Some("/js/piece.js:2 Piece")),
            (
                "from pyscript.js_modules import board\np = board.Piece.new()\np.al$0l()",
                Some("/js/piece.js:6 all"),
            ),
            (
                "from pyscript.js_modules import board\nboard.Piece.ne$0w()",
                Some("/js/piece.js:4 constructor"),
            ),
            (
                "from pyscript.js_modules.board import Piece\nfor p in Piece.new().all():\n  p.ot$0her",
                Some("/js/piece.js:4 other"),
            ),
            ("from pyscript.js_modules.board import first\nfirs$0t + 1", Some("/js/piece.js:1 first")),
            ("from pyscript.js_modules.board import default as B$0oard", Some("/js/board.js:2 Board")),
            ("from pyscript.js_modules.bo$0ard import Piece", Some("/js/board.js:1 ")),
            ("from pyscript.js_modules import board as b$0", Some("/js/board.js:1 ")),
            ("from pyscript import js_modules\njs_modules.board.fi$0rst", Some("/js/piece.js:1 first")),
            ("import pyscript.js_modules.boar$0d", Some("/js/board.js:1 ")),
            ("from pyscript.js_modules import d3$0", None),
            ("from pyscript.js_modules.board import miss$0ing", None),
            ("from pyscript.js_mo$0dules.board import Piece", None),
        ] {
            assert_eq!(
                defined(&format!("{project}{code}\n")).first().map(String::as_str),
                expected,
                "{code}"
            );
        }
    }
}
