use expect_test::expect;

use super::{JSON, Op, check, edit, strings, table};
use crate::value::Format;

#[test]
fn edits_json_in_its_layout() {
    check(
        Format::Json,
        JSON,
        &[
            Op::Set("name", "x\n\"y\"".into()),
            Op::Set("debug", true.into()),
            Op::Set("files>./b.py", "".into()),
            Op::Set("js_modules>main>u", "v".into()),
            Op::Set("one>y", table(&[("z", 1.into())])),
            Op::Set("tight>z", 3.into()),
            Op::Set("empty>z", 3.into()),
            Op::Set("name>z", 3.into()),
            Op::Add("packages", "b"),
            Op::Add("plugins", "b"),
            Op::Rename("files", "fi\"les"),
            Op::Rename("files", "name"),
            Op::Replace("files", strings(&["q"])),
            Op::Remove("name"),
            Op::Remove("files>./a.py"),
            Op::Remove("tight>x"),
            Op::Remove("tight>y"),
            Op::Remove("empty"),
            Op::Remove("packages>0"),
        ],
        &expect![[r#"
              {
            -   "name": "demo",
            +   "name": "x\n\"y\"",
                "packages": ["a"],
            ----
                "tight":{"x":1,"y":2},
            -   "empty": {}
            +   "empty": {},
            +   "debug": true
              }
            ----
                "files": {
            -     "./a.py": ""
            +     "./a.py": "",
            +     "./b.py": ""
                },
            ----
                "tight":{"x":1,"y":2},
            -   "empty": {}
            +   "empty": {},
            +   "js_modules": {
            +     "main": {
            +       "u": "v"
            +     }
            +   }
              }
            ----
                },
            -   "one": {"x": 1},
            +   "one": {"x": 1, "y": {"z": 1}},
                "tight":{"x":1,"y":2},
            ----
                "one": {"x": 1},
            -   "tight":{"x":1,"y":2},
            +   "tight":{"x":1,"y":2,"z":3},
                "empty": {}
            ----
                "tight":{"x":1,"y":2},
            -   "empty": {}
            +   "empty": {"z": 3}
              }
            ----
            (no edit)
            ----
                "name": "demo",
            -   "packages": ["a"],
            +   "packages": ["a", "b"],
                "files": {
            ----
                "tight":{"x":1,"y":2},
            -   "empty": {}
            +   "empty": {},
            +   "plugins": ["b"]
              }
            ----
                "packages": ["a"],
            -   "files": {
            +   "fi\"les": {
                  "./a.py": ""
            ----
            (no edit)
            ----
                "packages": ["a"],
            -   "files": {
            -     "./a.py": ""
            -   },
            +   "files": ["q"],
                "one": {"x": 1},
            ----
              {
            -   "name": "demo",
                "packages": ["a"],
            ----
                "packages": ["a"],
            -   "files": {
            -     "./a.py": ""
            -   },
            +   "files": {},
                "one": {"x": 1},
            ----
                "one": {"x": 1},
            -   "tight":{"x":1,"y":2},
            +   "tight":{"y":2},
                "empty": {}
            ----
                "one": {"x": 1},
            -   "tight":{"x":1,"y":2},
            +   "tight":{"x":1},
                "empty": {}
            ----
                "one": {"x": 1},
            -   "tight":{"x":1,"y":2},
            -   "empty": {}
            +   "tight":{"x":1,"y":2}
              }
            ----
                "name": "demo",
            -   "packages": ["a"],
            +   "packages": [],
                "files": {
        "#]],
    );
}

#[test]
fn edits_json_of_any_state() {
    for (before, op, after) in [
        ("", Op::Add("p", "x"), "{\"p\": [\"x\"]}"),
        ("{}", Op::Add("p", "x"), "{\"p\": [\"x\"]}"),
        ("{ }", Op::Add("p", "x"), "{ \"p\": [\"x\"] }"),
        ("{\n}\n", Op::Add("p", "x"), "{\n    \"p\": [\"x\"]\n}\n"),
        ("{\"p\": }", Op::Add("p", "x"), "{\"p\": [\"x\"]}"),
        ("{\"p\"}", Op::Add("p", "x"), "{\"p\": [\"x\"]}"),
        ("{\"p\": [\"a\"", Op::Add("p", "x"), "(no edit)\n"),
        (
            "{\r\n\t\"p\": [\r\n\t\t\"a\"\r\n\t]\r\n}",
            Op::Add("p", "x"),
            "{\r\n\t\"p\": [\r\n\t\t\"a\",\r\n\t\t\"x\"\r\n\t]\r\n}",
        ),
        ("{\"q\": tru, \"p\": [\"a\"]}", Op::Add("p", "x"), "{\"q\": tru, \"p\": [\"a\", \"x\"]}"),
        ("{\"q\": numpy}", Op::Replace("q", "numpy".into()), "{\"q\": \"numpy\"}"),
        ("\u{feff}{\"🐍\": 1} // c", Op::Set("🐍", 2.into()), "\u{feff}{\"🐍\": 2} // c"),
        ("[1, 2]", Op::Set("a", 2.into()), "(no edit)\n"),
    ] {
        assert_eq!(edit(Format::Json, before, &op), after, "{before}");
    }
}
