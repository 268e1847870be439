//! Whole projects as text, and what the model makes of them.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use syntax::edit::TextEdit;
use testing::Fixture;

use crate::document::{Document, FileKind};
use crate::links::{Entry, Governing};
use crate::path::FilePath;
use crate::workspace::Workspace;

fn workspace(fixture: &str) -> Workspace {
    let fixture = Fixture::parse("/index.html", fixture);
    Workspace::from_texts(fixture.texts())
}

fn check(fixture: &str, expected: Expect) {
    expected.assert_eq(&outline(&workspace(fixture)));
}

/// The interpreters of each page and the pages of each Python file.
fn outline(workspace: &Workspace) -> String {
    let mut out = String::new();
    let links = workspace.links();
    for (page, interpreters) in &links.interpreters {
        let _ = writeln!(out, "{page}");
        for interpreter in interpreters {
            let _ = write!(
                out,
                "  {:?} {} {}",
                interpreter.place,
                interpreter.thread(),
                interpreter.engine_name()
            );
            let _ = match &interpreter.entry {
                Entry::Scripts(scripts) => write!(out, " scripts {scripts:?}"),
                Entry::Worker(path) => write!(out, " runs {path}"),
            };
            let _ = match &interpreter.config {
                Governing::Nothing => writeln!(out),
                Governing::File(path) => writeln!(out, ", config {path}"),
                other => writeln!(out, ", config {other:?}"),
            };
        }
    }
    let mut uses: Vec<_> = links.uses.iter().collect();
    uses.sort_by_key(|(path, _)| path.as_str());
    for (path, uses) in uses {
        for used in uses {
            let _ = writeln!(out, "{path}: {:?} of {} #{}", used.role, used.page, used.interpreter);
        }
    }
    out
}

#[test]
fn main_scripts_share_an_interpreter_and_a_config() {
    check(
        r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="py" config="./pyscript.toml" src="./a.py"></script>
<script type="py">import helper</script>
<script type="mpy">x = 1</script>
//- /pyscript.toml
[files]
"./lib/helper.py" = ""
//- /a.py
import helper.sub
//- /lib/helper.py
"#,
        expect![[r#"
            /index.html
              Main main Pyodide 314.0.3 scripts [0, 1], config /pyscript.toml
              Main main MicroPython 1.28.0-6 scripts [2]
            /a.py: Script of /index.html #0
            /lib/helper.py: Module of /index.html #0
        "#]],
    );
}

#[test]
fn workers_have_their_own_config_or_that_of_main() {
    check(
        r#"
<script type="module" src="https://pyscript.net/releases/2025.11.2/core.js"></script>
<mpy-config>packages = []</mpy-config>
<script type="mpy" worker src="w.py"></script>
<script type="mpy" worker config='{"packages": []}'></script>
<script type="mpy" worker config="conf/c.json">PyWorker("sub.py", type="micropython")</script>
<script type="py-editor" env="one">a</script>
<script type="py-editor" env="one">b</script>
<script type="py-editor">c</script>
<script type="module">import { PyWorker } from "x"; await PyWorker("./js.py", { config: "./j.toml" });</script>
//- /w.py
//- /sub.py
//- /conf/c.json
{"interpreter": "1.26.0", "files": {"../w.py": "w.py"}}
"#,
        expect![[r#"
            /index.html
              Worker worker MicroPython 1.27.0-preview-283 scripts [0], config Tag(0)
              Worker worker MicroPython 1.27.0-preview-283 scripts [1], config Script(1)
              Worker worker MicroPython 1.26.0 scripts [2], config /conf/c.json
              Editor { env: Some("one") } worker Pyodide 0.29.0 scripts [3, 4]
              Editor { env: None } worker Pyodide 0.29.0 scripts [5]
              Worker worker MicroPython 1.26.0 runs /sub.py, config /conf/c.json
              Worker worker Pyodide 0.29.0 runs /js.py, config /j.toml
            /js.py: Script of /index.html #6
            /sub.py: Script of /index.html #5
            /w.py: Script of /index.html #0
        "#]],
    );
}

#[test]
fn modules_are_followed_through_the_virtual_files() {
    check(
        r#"
<script type="py" src="main.py" config='{"files": {"./pkg/__init__.py": "pkg/", "./pkg/part.py": "pkg/part.py"}}'></script>
//- /main.py
from pkg import thing
//- /pkg/__init__.py
from . import part
from .. import nothing
//- /pkg/part.py
from pyscript import PyWorker
PyWorker("late.py", type="pyodide")
//- /late.py
import pkg
"#,
        expect![[r#"
            /index.html
              Main main Pyodide scripts [0], config Script(0)
              Worker worker Pyodide runs /late.py, config Script(0)
            /late.py: Script of /index.html #1
            /main.py: Script of /index.html #0
            /pkg/__init__.py: Module of /index.html #0
            /pkg/__init__.py: Module of /index.html #1
            /pkg/part.py: Module of /index.html #0
            /pkg/part.py: Module of /index.html #1
        "#]],
    );
}

#[test]
fn a_change_inside_a_function_keeps_the_links() {
    let mut workspace = workspace(
        "<script type=py src=a.py></script>\n<script type=py>x = 1\nimport b</script>\n//- /a.py\nimport os\n",
    );
    let page = FilePath::new("/index.html");
    let links = std::ptr::from_ref(workspace.links());
    let text = workspace.document(&page).unwrap().text.clone();
    let at = syntax::size(text.find("x = 1").unwrap());
    let edited = workspace.document(&page).unwrap().edited(TextEdit::insert(at, "yy"), Some(2)).unwrap();
    workspace.set(edited);
    assert!(std::ptr::eq(workspace.links(), links));
    let document = workspace.document(&page).unwrap();
    let script = &document.page().unwrap().scripts[1];
    assert_eq!(syntax::slice(&document.text, script.code.range()), "yyx = 1\nimport b");

    let edited = document.edited(TextEdit::insert(at, "import c;"), Some(3)).unwrap();
    workspace.set(edited);
    assert!(workspace.links().interpreters[&page].len() == 1);
    assert!(workspace.document(&page).unwrap().outline().scripts[1].python.imports.contains(&"c".to_owned()));
}

#[test]
fn broken_pages_keep_what_can_be_read() {
    check(
        "<script type=py src=a.py\n<p><script type=mpy>print(1)",
        expect![[r#"
        /index.html
          Main main Pyodide scripts [0]
        /a.py: Script of /index.html #0
    "#]],
    );
    check(
        "<py-config>\npackages = [\n</py-config><py-script>if a <b> c:",
        expect![[r#"
        /index.html
          Main main Pyodide scripts [0], config Tag(0)
    "#]],
    );
}

#[test]
fn existence_is_unknown_outside_of_the_roots() {
    let mut workspace = workspace("<script type=py src=a.py></script>");
    assert_eq!(workspace.exists(&FilePath::new("/a.py")), Some(false));
    workspace.set_listing(vec![FilePath::new("/site")], [FilePath::new("/site/b.py")].into());
    assert_eq!(workspace.exists(&FilePath::new("/a.py")), None);
    assert_eq!(workspace.exists(&FilePath::new("/site/b.py")), Some(true));
    assert_eq!(workspace.exists(&FilePath::new("/site/c.py")), Some(false));
    workspace.set(Document::new(FilePath::new("/site/c.py"), FileKind::Python, None, ""));
    assert_eq!(workspace.exists(&FilePath::new("/site/c.py")), Some(true));
}
