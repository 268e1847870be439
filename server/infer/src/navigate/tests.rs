use std::collections::HashMap;

use expect_test::{Expect, expect};
use syntax::python::PythonTree;
use syntax::{size, slice};

use super::*;
use crate::module::Source;
use crate::{ModuleRequest, Surroundings};

/// One file of the project beside the one with the cursor.
struct Project(HashMap<&'static str, Module>);

const TOOLS: &str =
    "from pyscript import when\nLIMIT = 3\ndef make(a, b=1): return a\nclass Tool:\n  def use(self): pass\n";

impl Surroundings for Project {
    fn module(&self, request: &ModuleRequest<'_>) -> Option<&Module> {
        self.0.get(request.name)
    }
}

fn at(marked: &str, ask: impl FnOnce(&Inference<'_>, ModuleRef, &str, TextSize) -> String) -> String {
    let offset = size(marked.find('|').unwrap());
    let text = marked.replacen('|', "", 1);
    let tools = Module::new(Source(1), &PythonTree::parse_file(TOOLS), TOOLS);
    let project = Project(HashMap::from([("tools", tools)]));
    let module = Module::new(Source(0), &PythonTree::parse_file(&text), &text);
    let group = [&module];
    let inference = Inference::new(&group, &project);
    let main = inference.group().next().unwrap();
    ask(&inference, main, &text, offset)
}

fn definitions(marked: &str, expected: Expect) {
    let found = at(marked, |inference, module, text, offset| {
        let shown = inference.definitions_at(module, offset).into_iter().map(|definition| {
            let text = if inference.module(definition.module).source() == Source(1) { TOOLS } else { text };
            let line = slice(text, TextRange::up_to(definition.name.start())).matches('\n').count() + 1;
            let file = inference.module(definition.module).source().0;
            format!("{file}:{line} {:?} in {:?}", slice(text, definition.name), slice(text, definition.whole))
        });
        shown.collect::<Vec<_>>().join("\n")
    });
    expected.assert_eq(&found);
}

#[test]
fn definitions_of_names() {
    definitions("def f(a): return a\nx = f|(1)\n", expect![[r#"0:1 "f" in "def f(a): return a""#]]);
    definitions("def f(a): return a|\n", expect![[r#"0:1 "a" in "a""#]]);
    definitions(
        "x = 1\nif x:\n  x = 2\nprint(x|)\n",
        expect![[r#"
            0:1 "x" in "x"
            0:3 "x" in "x""#]],
    );
    definitions("for it|em in y: pass\n", expect![[r#"0:1 "item" in "item""#]]);
    definitions("def f(a, key=1): pass\nf(1, ke|y=2)\n", expect![[r#"0:1 "key" in "key""#]]);
    definitions("print(unknown|)", expect![""]);
    definitions("from pyscript import when\nwh|en\n", expect![[r#"0:1 "when" in "when""#]]);
}

#[test]
fn definitions_of_members() {
    let class = "class Base:\n  def greet(self): pass\nclass A(Base):\n  kind = 1\n  def __init__(self):\n    self.x = 1\n";
    definitions(&format!("{class}A().gr|eet()"), expect![[r#"0:2 "greet" in "def greet(self): pass""#]]);
    definitions(&format!("{class}a = A()\na.x|"), expect![[r#"0:6 "x" in "x""#]]);
    definitions(&format!("{class}A.ki|nd"), expect![[r#"0:4 "kind" in "kind""#]]);
    definitions(&format!("{class}class B(A):\n  def m(self): self.x|"), expect![[r#"0:6 "x" in "x""#]]);
}

#[test]
fn definitions_in_other_files() {
    definitions("import tools\ntools.ma|ke", expect![[r#"1:3 "make" in "def make(a, b=1): return a""#]]);
    definitions(
        "from tools import make as m\nm|(1)",
        expect![[r#"1:3 "make" in "def make(a, b=1): return a""#]],
    );
    definitions("from tools import LIM|IT", expect![[r#"1:2 "LIMIT" in "LIMIT""#]]);
    definitions("from tools import *\nLIMI|T", expect![[r#"1:2 "LIMIT" in "LIMIT""#]]);
    definitions("import tools\ntoo|ls.x", expect![[r#"1:1 "" in """#]]);
    definitions("from tools import Tool\nTool().us|e", expect![[r#"1:5 "use" in "def use(self): pass""#]]);
    definitions("import tools\ntools.make(1, b|=2)", expect![[r#"1:3 "b" in "b""#]]);
}

fn names(marked: &str, expected: Expect) {
    let found = at(marked, |inference, module, text, offset| {
        let shown = inference.names_at(module, text, offset).into_iter().map(|name| {
            let place = if name.is_local { "local" } else { "global" };
            format!("{place} {}: {}", name.name, inference.describe(&name.ty))
        });
        shown.collect::<Vec<_>>().join("\n")
    });
    expected.assert_eq(&found);
}

#[test]
fn visible_names() {
    names(
        "import js\nx = 1\nclass A:\n  y = 2\n  def m(self, x='s'):\n    z = [w for w in x]\n    |\n\ndef f(): pass\n",
        expect![[r#"
            global A: class A
            global f: function f
            global js: Window
            local self: instance of A
            local x: str | parameter x
            local z: list[str | unknown]"#]],
    );
    names(
        "from tools import *\nclass A:\n  y = 2\n  |\n",
        expect![[r#"
        global A: class A
        global LIMIT: int
        global Tool: class Tool
        global make: function make
        global when: pyscript.when
        local y: int"#]],
    );
    names(
        "def f(a):\n  b = 1\n\n|x = 1\n",
        expect![[r#"
        global f: function f
        global x: int"#]],
    );
    names(
        "def f(a):\n  b = 1\n\n  |\n",
        expect![[r#"
        local a: parameter a
        local b: int
        global f: function f"#]],
    );
    names(
        "def f(a):\n  |\n",
        expect![[r#"
        local a: parameter a
        global f: function f"#]],
    );
    names("[q for q in |]\n", expect!["local q: unknown"]);
}

#[test]
fn members_of_classes() {
    let found = at(
        "class B:\n  n = 1\n  def m(self): self.own = 's'\nclass A(B):\n  def m(self): pass\nA|",
        |inference, module, text, _| {
            let class = inference.type_of_name_at(module, text, TextSize::of(text), "A");
            let Some(Value::Class(class)) = class.single() else { return String::new() };
            let members = inference.members_of_class(*class).into_iter();
            members.map(|name| format!("{}: {}\n", name.name, inference.describe(&name.ty))).collect()
        },
    );
    expect![[r#"
        m: method A.m
        n: int
        own: str
    "#]]
    .assert_eq(&found);
}
