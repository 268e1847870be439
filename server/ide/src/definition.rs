//! Definition: where what stands under the cursor comes from, in the project.

use project::path::FilePath;
use project::workspace::Workspace;
use syntax::{TextRange, TextSize};

use crate::cursor::{Cursor, cursor};
use crate::python::ask;

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

/// The definitions of the Python name at an offset of a file: through imports that follow the config's files, and in the
/// other scripts of the same interpreter. Empty for names from outside of the project, and for names of a Python file in
/// that same file, where every Python server answers.
pub fn definitions(workspace: &Workspace, file: &FilePath, offset: TextSize) -> Vec<Definition> {
    let Some(document) = workspace.document(file) else { return Vec::new() };
    let Some(Cursor::Python(unit)) = cursor(workspace, document, offset) else { return Vec::new() };
    ask(workspace, &unit, offset, |scene| {
        let found = scene.inference.definitions_at(scene.module, offset).into_iter();
        let place = |found: infer::Definition| Definition {
            file: scene.program.document(scene.inference.module(found.module)).path.clone(),
            name: found.name,
            whole: found.whole,
        };
        found.map(place).filter(|found| unit.script.is_some() || found.file != *file).collect()
    })
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
            format!("{}:{line} {}", found.file, syntax::slice(text, found.name))
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
}
