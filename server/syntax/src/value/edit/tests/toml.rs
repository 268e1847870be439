use expect_test::expect;

use super::{Op, TOML, check, edit, strings, table};
use crate::value::Format;

#[test]
fn adds_to_toml_arrays_in_their_style() {
    for (before, after) in [
        ("p = []\n", "p = [\"x\"]\n"),
        ("p = [ ]\n", "p = [ \"x\" ]\n"),
        ("p = [\"a\"] # c\n", "p = [\"a\", \"x\"] # c\n"),
        ("p = ['a',]\n", "p = ['a', \"x\",]\n"),
        ("p = [\"a\",\"b\"]\n", "p = [\"a\",\"b\",\"x\"]\n"),
        ("p = [\n]\n", "p = [\n    \"x\"\n]\n"),
        ("p = [\n  \"a\",\n  \"b\"\n]\n", "p = [\n  \"a\",\n  \"b\",\n  \"x\"\n]\n"),
        ("p = [\n\t\"a\",\n]\n", "p = [\n\t\"a\",\n\t\"x\",\n]\n"),
        ("p = [\r\n  \"a\",\r\n]\r\n", "p = [\r\n  \"a\",\r\n  \"x\",\r\n]\r\n"),
        ("p = [\n  \"a\", # why, so\n]\n", "p = [\n  \"a\", # why, so\n  \"x\",\n]\n"),
        ("p = [\n  \"a\" # why\n]\n", "p = [\n  \"a\", # why\n  \"x\"\n]\n"),
        ("p = [\"a\",\n     \"b\"]\n", "p = [\"a\",\n     \"b\",\n     \"x\"]\n"),
        ("p = [\"x\"]\n", "p = [\"x\"]\n"),
        ("p =\n", "p = [\"x\"]\n"),
        ("p\n", "p = [\"x\"]\n"),
        ("", "p = [\"x\"]\n"),
        ("p = [\n  \"a\"\nq = 1\n", "(no edit)\n"),
        ("\u{feff}\tq = 1\r\n", "\u{feff}\tq = 1\r\n\tp = [\"x\"]\r\n"),
        ("p = \"a\"\n", "(no edit)\n"),
        ("\u{feff}q = \"🐍\"\n[f]\nb = [\n", "\u{feff}q = \"🐍\"\np = [\"x\"]\n[f]\nb = [\n"),
    ] {
        assert_eq!(edit(Format::Toml, before, &Op::Add("p", "x")), after, "{before}");
    }
}

#[test]
fn sets_toml_values() {
    check(
        Format::Toml,
        TOML,
        &[
            Op::Set("name", "x".into()),
            Op::Set("debug", true.into()),
            Op::Set("files>./b.py", "./b.py".into()),
            Op::Set("js_modules>worker", table(&[("w", "x".into())])),
            Op::Set("js_modules>main>w", "x".into()),
            Op::Set("js_modules>note", 1.into()),
            Op::Set("fetch>0>files", strings(&["q"])),
            Op::Set("files", table(&[("./c.py", "".into())])),
            Op::Set("packages", table(&[("a", "*".into())])),
            Op::Set("name>x", 1.into()),
            Op::Set("name", "two\nlines".into()),
            Op::Set("name", "C:\\dir".into()),
            Op::Set("a\"b", 1.into()),
        ],
        &expect![[r#"
              # the page
            - name = "demo" # keep
            + name = "x" # keep
              packages = ["a"]
            ----
              packages = ["a"]
            + debug = true

            ----
              "./a.py" = ""   # one
            + "./b.py" = "./b.py"
              # last words
            ----
              from = "y"
            +
            + [js_modules.worker]
            + w = "x"
            ----
              "u" = "v"
            + w = "x"

            ----
              from = "y"
            +
            + [js_modules]
            + note = 1
            ----
              from = "x"
            + files = ["q"]

            ----
              [files]
            - "./a.py" = ""   # one
            + "./c.py" = ""
              # last words
            ----
              name = "demo" # keep
            - packages = ["a"]
            -
            - # where files go
            - [files]
            - "./a.py" = ""   # one
            - # last words
            -
            - # libraries
            - [js_modules.main]
            - "u" = "v"
            -
            - [[fetch]]
            - from = "x"
            -
            - [[fetch]]
            - from = "y"
            +
            + # where files go
            + [files]
            + "./a.py" = ""   # one
            + # last words
            +
            + # libraries
            + [js_modules.main]
            + "u" = "v"
            +
            + [[fetch]]
            + from = "x"
            +
            + [[fetch]]
            + from = "y"
            +
            + [packages]
            + a = "*"
            ----
            (no edit)
            ----
            (no edit)
            ----
              # the page
            - name = "demo" # keep
            + name = 'C:\dir' # keep
              packages = ["a"]
            ----
            (no edit)
        "#]],
    );
}

#[test]
fn renames_and_removes_in_toml() {
    check(
        Format::Toml,
        TOML,
        &[
            Op::Rename("name", "title"),
            Op::Rename("js_modules", "modules"),
            Op::Rename("js_modules>main", "wor ker"),
            Op::Rename("fetch", "get"),
            Op::Rename("files>./a.py", "./b.py"),
            Op::Rename("name", "packages"),
            Op::Remove("name"),
            Op::Remove("packages>0"),
            Op::Remove("files"),
            Op::Remove("js_modules"),
            Op::Remove("fetch>1"),
            Op::Remove("fetch"),
            Op::Remove("nothing"),
        ],
        &expect![[r#"
              # the page
            - name = "demo" # keep
            + title = "demo" # keep
              packages = ["a"]
            ----
              # libraries
            - [js_modules.main]
            + [modules.main]
              "u" = "v"
            ----
              # libraries
            - [js_modules.main]
            + [js_modules."wor ker"]
              "u" = "v"
            ----

            - [[fetch]]
            - from = "x"
            -
            - [[fetch]]
            + [[get]]
            + from = "x"
            +
            + [[get]]
              from = "y"
            ----
              [files]
            - "./a.py" = ""   # one
            + "./b.py" = ""   # one
              # last words
            ----
            (no edit)
            ----
              # the page
            - name = "demo" # keep
              packages = ["a"]
            ----
              name = "demo" # keep
            - packages = ["a"]
            + packages = []

            ----
              # where files go
            - [files]
            - "./a.py" = ""   # one
              # last words
            ----
              # libraries
            - [js_modules.main]
            - "u" = "v"

            ----
              from = "x"
            -
            - [[fetch]]
            - from = "y"
            ----
              "u" = "v"
            -
            - [[fetch]]
            - from = "x"
            -
            - [[fetch]]
            - from = "y"
            ----
            (no edit)
        "#]],
    );
}

#[test]
fn removes_toml_lines_with_the_blanks_around_them() {
    for (before, at, after) in [
        ("a = 1\n\n[b]\nc = 1\n", "a", "[b]\nc = 1\n"),
        ("\u{feff}a = 1\n\n[b]\nc = 1\n", "a", "\u{feff}[b]\nc = 1\n"),
        ("a = 1\n\n[b]\nc = 1\n", "b", "a = 1\n"),
        ("a = 1\n\n[b]\nc = 1\n", "b>c", "a = 1\n\n[b]\n"),
        ("a = 1\n\n[b]\nc = 1\n\n[d]\n\n# e\n[e]\n", "d", "a = 1\n\n[b]\nc = 1\n\n# e\n[e]\n"),
        ("a = 1\n[b]\nc = 1\n[d]\n", "b", "a = 1\n[d]\n"),
        ("a = [\n  1,\n] # one\nb = 2", "a", "b = 2"),
        ("a = 1\n[[b]]\n\n[[b]]\n\n[c]\n", "b", "a = 1\n\n[c]\n"),
        ("# x\na = 1\n", "a", "# x\n"),
        ("a = 1", "a", ""),
        ("[b]\n", "b", ""),
    ] {
        assert_eq!(edit(Format::Toml, before, &Op::Remove(at)), after, "{before}");
    }
}

#[test]
fn edits_what_toml_subset_readers_misread_only_to_remove_it() {
    let text = "a.b = 1\na.c = 2\ni = { x = 1 }\nj = {\"y\" = 1}\nl = [\n  1, # one\n  2,\n  3 # three\n]\n";
    check(
        Format::Toml,
        text,
        &[
            Op::Remove("a>b"),
            Op::Set("a>d", 3.into()),
            Op::Set("i>z", 3.into()),
            Op::Set("i>a b", 3.into()),
            Op::Set("i", table(&[("x", 1.into())])),
            Op::Remove("i>x"),
            Op::Remove("l>0"),
            Op::Remove("l>1"),
            Op::Remove("l>2"),
        ],
        &expect![[r#"
            - a.b = 1
              a.c = 2
            ----
            (no edit)
            ----
              a.c = 2
            - i = { x = 1 }
            + i = { x = 1, z = 3 }
              j = {"y" = 1}
            ----
            (no edit)
            ----
              a.c = 2
            - i = { x = 1 }
            - j = {"y" = 1}
            - l = [
            -   1, # one
            -   2,
            -   3 # three
            - ]
            + j = {"y" = 1}
            + l = [
            +   1, # one
            +   2,
            +   3 # three
            + ]
            +
            + [i]
            + x = 1
            ----
              a.c = 2
            - i = { x = 1 }
            + i = {}
              j = {"y" = 1}
            ----
              l = [
            -   1, # one
            +   # one
                2,
            ----
                1, # one
            -   2,
                3 # three
            ----
                1, # one
            -   2,
            -   3 # three
            +   2 # three
              ]
        "#]],
    );
}

#[test]
fn edits_around_broken_toml() {
    let text = "name = \n[files\n\"a\" = \"b\n[js_modules.main]\n\"u\" = \"v\"\npack";
    check(
        Format::Toml,
        text,
        &[
            Op::Replace("name", "x".into()),
            Op::Replace("files>a", "c".into()),
            Op::Set("js_modules>main>w", "x".into()),
            Op::Remove("name"),
            Op::Set("other>x", 1.into()),
        ],
        &expect![[r#"
            - name =
            + name = "x"
              [files
            ----
              [files
            - "a" = "b
            + "a" = "c"
              [js_modules.main]
            ----
              pack
            + w = "x"
            ----
            - name =
              [files
            ----
              pack
            +
            + [other]
            + x = 1
        "#]],
    );
}

#[test]
fn replaces_a_toml_section_by_a_value_and_back() {
    let text = "name = \"n\"\n\n[packages]\nnumpy = \"*\"\n\n[files]\n\"a\" = \"b\"\n";
    check(
        Format::Toml,
        text,
        &[Op::Replace("packages", strings(&["numpy"])), Op::Replace("name", table(&[("x", 1.into())]))],
        &expect![[r#"
              name = "n"
            -
            - [packages]
            - numpy = "*"
            + packages = ["numpy"]

            ----
            - name = "n"
            -
            - [packages]
            - numpy = "*"
            -
            - [files]
            - "a" = "b"
            + [packages]
            + numpy = "*"
            +
            + [files]
            + "a" = "b"
            +
            + [name]
            + x = 1
        "#]],
    );
}
