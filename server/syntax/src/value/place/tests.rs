use std::fmt::Write as _;

use expect_test::{Expect, expect};

use super::{Place, Typed, place_at};
use crate::size;
use crate::value::draw::damaged;
use crate::value::{Format, Path, Step};

/// Draws where `$0` stands, and the text with what would be replaced in angle brackets.
fn draw(format: Format, marked: &str) -> String {
    let offset = marked.find("$0").unwrap();
    let text = marked.replacen("$0", "", 1);
    let parsed = match format {
        Format::Toml => crate::toml::parse(&text),
        Format::Json => crate::json::parse(&text),
    };
    let typed = |typed: &Typed| {
        let (start, end) = (usize::from(typed.replace.start()), usize::from(typed.replace.end()));
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        assert!(text[start..end].starts_with(&typed.prefix));
        let quote = match (typed.quote, typed.closed) {
            (Some(_), true) => " closed",
            (Some(_), false) => " open",
            (None, _) => "",
        };
        format!(
            "{:?}{quote} in {}<{}>{}",
            typed.prefix,
            &text[line_start..start],
            &text[start..end],
            &text[end..line_end]
        )
    };
    match place_at(&parsed, &text, size(offset)) {
        Place::Key { table, typed: t, taken, separated } => {
            let separated = if separated { " separated" } else { "" };
            format!("key of [{}] taken {taken:?}{separated}, {}", path(&table), typed(&t))
        }
        Place::Value { path: p, typed: t } => format!("value of {}, {}", path(&p), typed(&t)),
        Place::Header { parents, typed: t, taken, array } => {
            format!("header {parents:?} taken {taken:?} array {array}, {}", typed(&t))
        }
        other => format!("{other:?}"),
    }
}

fn path(path: &Path) -> String {
    let step = |step: &Step| match step {
        Step::Key(key) => key.clone(),
        Step::Index(index) => index.to_string(),
    };
    path.iter().map(step).collect::<Vec<_>>().join("/")
}

fn check(format: Format, cases: &[&str], expected: &Expect) {
    let mut out = String::new();
    for case in cases {
        writeln!(out, "{case:?}\n    {}", draw(format, case)).unwrap();
    }
    expected.assert_eq(&out);
}

#[test]
fn finds_toml_keys() {
    check(
        Format::Toml,
        &[
            "$0",
            "\u{feff}$0",
            "pack$0",
            "pa$0ck\nname = 1",
            "name = 1\n$0",
            "name = 1\n  $0\n[files]\n\"a\" = \"b\"\n",
            "name = 1\n[files]\n\"a\" = \"b\"\n$0\n[x]",
            "[files]\n\"./a$0",
            "[files]\n\"./a$0\" = \"b\"\nc = \"d\"",
            "na$0me = 1",
            "[[fetch]]\nfrom = 1\n[[fetch]]\n$0",
            "[js_modules.main]\n$0",
            "a.b = 1\na.$0",
            "a.b = 1\na.c$0 = 2",
            "a = { $0 }",
            "a = { b = 1, c$0 }",
            "name = 1 $0",
            "name $0= 1",
            "[files] $0",
            "[files]$0",
        ],
        &expect![[r#"
            "$0"
                key of [] taken [], "" in <>
            "\u{feff}$0"
                key of [] taken [], "" in ﻿<>
            "pack$0"
                key of [] taken [], "pack" in <pack>
            "pa$0ck\nname = 1"
                key of [] taken ["name"], "pa" in <pack>
            "name = 1\n$0"
                key of [] taken ["name"], "" in <>
            "name = 1\n  $0\n[files]\n\"a\" = \"b\"\n"
                key of [] taken ["name", "files"], "" in   <>
            "name = 1\n[files]\n\"a\" = \"b\"\n$0\n[x]"
                key of [files] taken ["a"], "" in <>
            "[files]\n\"./a$0"
                key of [files] taken [], "./a" open in "<./a>
            "[files]\n\"./a$0\" = \"b\"\nc = \"d\""
                key of [files] taken ["c"] separated, "./a" closed in "<./a>" = "b"
            "na$0me = 1"
                key of [] taken [] separated, "na" in <name> = 1
            "[[fetch]]\nfrom = 1\n[[fetch]]\n$0"
                key of [fetch/1] taken [], "" in <>
            "[js_modules.main]\n$0"
                key of [js_modules/main] taken [], "" in <>
            "a.b = 1\na.$0"
                key of [a] taken ["b"], "" in a.<>
            "a.b = 1\na.c$0 = 2"
                key of [a] taken ["b"] separated, "c" in a.<c> = 2
            "a = { $0 }"
                key of [a] taken [], "" in a = { <> }
            "a = { b = 1, c$0 }"
                key of [a] taken ["b"] separated, "c" in a = { b = 1, <c> }
            "name = 1 $0"
                Nowhere
            "name $0= 1"
                Nowhere
            "[files] $0"
                Nowhere
            "[files]$0"
                Nowhere
        "#]],
    );
}

#[test]
fn finds_toml_values() {
    check(
        Format::Toml,
        &[
            "debug =$0",
            "debug = $0\nname = 1",
            "debug = tr$0",
            "debug = tr$0ue # c",
            "debug = $0 # c",
            "debug =\n$0",
            "interpreter = \"0.2$0",
            "interpreter = \"0.2$0\"",
            "interpreter = '$0'",
            "interpreter = $0\"x\"",
            "interpreter = \"x\"$0",
            "packages = [$0",
            "packages = [$0]",
            "packages = [num$0",
            "packages = [\"num$0",
            "packages = [\"num$0]",
            "packages = [\"num$0\"]",
            "packages = [\"a\", $0]",
            "packages = [\n  \"a\",\n  $0\n]",
            "packages = [\n  \"a\",\n  \"b$0\n]\nname = 1",
            "packages = [\n  \"a\",\n  $0\n[files]",
            "packages = [\"a\",\n  $0\nname = 1",
            "packages = [\"a\"]$0",
            "[files]\n\"./a.py\" = \"$0\"",
            "[[fetch]]\nfiles = [\"a\", \"$0\"]",
            "[[fetch]]\n[[fetch]]\nto = $0",
            "a = { b = $0 }",
            "a = { b = [\"$0\"] }",
            "a = [[$0]]",
            "# com$0ment",
            "a = \"#$0\"",
            "a = [ # x$0",
            "a = \"\"\"x$0\"\"\"",
            "a = \"🐍é$0\"",
        ],
        &expect![[r##"
            "debug =$0"
                value of debug, "" in debug =<>
            "debug = $0\nname = 1"
                value of debug, "" in debug = <>
            "debug = tr$0"
                value of debug, "tr" in debug = <tr>
            "debug = tr$0ue # c"
                value of debug, "tr" in debug = <true> # c
            "debug = $0 # c"
                value of debug, "" in debug = <> # c
            "debug =\n$0"
                key of [] taken ["debug"], "" in <>
            "interpreter = \"0.2$0"
                value of interpreter, "0.2" open in interpreter = "<0.2>
            "interpreter = \"0.2$0\""
                value of interpreter, "0.2" closed in interpreter = "<0.2>"
            "interpreter = '$0'"
                value of interpreter, "" closed in interpreter = '<>'
            "interpreter = $0\"x\""
                Nowhere
            "interpreter = \"x\"$0"
                Nowhere
            "packages = [$0"
                value of packages/0, "" in packages = [<>
            "packages = [$0]"
                value of packages/0, "" in packages = [<>]
            "packages = [num$0"
                value of packages/0, "num" in packages = [<num>
            "packages = [\"num$0"
                value of packages/0, "num" open in packages = ["<num>
            "packages = [\"num$0]"
                value of packages/0, "num" open in packages = ["<num>]
            "packages = [\"num$0\"]"
                value of packages/0, "num" closed in packages = ["<num>"]
            "packages = [\"a\", $0]"
                value of packages/1, "" in packages = ["a", <>]
            "packages = [\n  \"a\",\n  $0\n]"
                value of packages/1, "" in   <>
            "packages = [\n  \"a\",\n  \"b$0\n]\nname = 1"
                value of packages/1, "b" open in   "<b>
            "packages = [\n  \"a\",\n  $0\n[files]"
                value of packages/1, "" in   <>
            "packages = [\"a\",\n  $0\nname = 1"
                value of packages/1, "" in   <>
            "packages = [\"a\"]$0"
                Nowhere
            "[files]\n\"./a.py\" = \"$0\""
                value of files/./a.py, "" closed in "./a.py" = "<>"
            "[[fetch]]\nfiles = [\"a\", \"$0\"]"
                value of fetch/0/files/1, "" closed in files = ["a", "<>"]
            "[[fetch]]\n[[fetch]]\nto = $0"
                value of fetch/1/to, "" in to = <>
            "a = { b = $0 }"
                value of a/b, "" in a = { b = <> }
            "a = { b = [\"$0\"] }"
                value of a/b/0, "" closed in a = { b = ["<>"] }
            "a = [[$0]]"
                value of a/0/0, "" in a = [[<>]]
            "# com$0ment"
                Comment
            "a = \"#$0\""
                value of a, "#" closed in a = "<#>"
            "a = [ # x$0"
                Comment
            "a = \"\"\"x$0\"\"\""
                value of a, "x" closed in a = """<x>"""
            "a = \"🐍é$0\""
                value of a, "🐍é" closed in a = "<🐍é>"
        "##]],
    );
}

#[test]
fn finds_toml_headers() {
    check(
        Format::Toml,
        &[
            "[$0",
            "[$0]",
            "[ $0 ]",
            "[js_mod$0",
            "[js_mod$0]\n\"a\" = 1\n[files]",
            "[js_modules.$0]\n[js_modules.main]",
            "[js_modules.wo$0rker]",
            "[[fe$0",
            "[[$0]]\n[[fetch]]\n",
            "name = 1\n[fi$0\nx = 1",
        ],
        &expect![[r#"
            "[$0"
                header [] taken [] array false, "" in [<>
            "[$0]"
                header [] taken [] array false, "" in [<>]
            "[ $0 ]"
                header [] taken [] array false, "" in [ < >]
            "[js_mod$0"
                header [] taken [] array false, "js_mod" in [<js_mod>
            "[js_mod$0]\n\"a\" = 1\n[files]"
                header [] taken ["files"] array false, "js_mod" in [<js_mod>]
            "[js_modules.$0]\n[js_modules.main]"
                header ["js_modules"] taken ["main"] array false, "" in [js_modules.<>]
            "[js_modules.wo$0rker]"
                header ["js_modules"] taken [] array false, "wo" in [js_modules.<worker>]
            "[[fe$0"
                header [] taken [] array true, "fe" in [[<fe>
            "[[$0]]\n[[fetch]]\n"
                header [] taken ["fetch"] array true, "" in [[<>]]
            "name = 1\n[fi$0\nx = 1"
                header [] taken [] array false, "fi" in [<fi>
        "#]],
    );
}

#[test]
fn finds_places_in_json() {
    check(
        Format::Json,
        &[
            "$0",
            "{$0",
            "{$0}",
            "{\"pack$0",
            "{\"pack$0\"}",
            "{\"pa$0ck\": 1}",
            "{pack$0}",
            "{\"a\": 1, $0",
            "{\"a\": 1, $0}",
            "{\n  \"a\": 1,\n  \"$0\n  \"b\": 2\n}",
            "{\n  \"a\": 1\n  $0\n}",
            "{\"a\": 1 $0}",
            "{\"a\"$0}",
            "{\"a\":$0}",
            "{\"a\": $0}",
            "{\"a\": $0, \"b\": 1}",
            "{\"a\":\n  $0\n  \"b\": 1}",
            "{\"a\": tr$0}",
            "{\"a\": \"x$0",
            "{\"a\": \"x$0y\"}",
            "{\"a\": \"x\"$0}",
            "{\"a\": [$0",
            "{\"a\": [$0]}",
            "{\"a\": [\"x$0",
            "{\"a\": [\"x$0\"]}",
            "{\"a\": [\"x\", $0",
            "{\"a\": [\"x\", $0]}",
            "{\"a\": {\"b\": {$0",
            "{\"a\": {\"b\": \"$0\"}}",
            "{\"a\": [{\"b\": 1}, {$0}]}",
            "{\"a\": {}, $0\"b\": 1}",
            "{\"a\": 1} $0",
            "{ // x$0\n}",
            "{\"🐍\": \"é$0\"}",
        ],
        &expect![[r#"
            "$0"
                value of , "" in <>
            "{$0"
                key of [] taken [], "" in {<>
            "{$0}"
                key of [] taken [], "" in {<>}
            "{\"pack$0"
                key of [] taken [], "pack" open in {"<pack>
            "{\"pack$0\"}"
                key of [] taken [], "pack" closed in {"<pack>"}
            "{\"pa$0ck\": 1}"
                key of [] taken [] separated, "pa" closed in {"<pack>": 1}
            "{pack$0}"
                key of [] taken [], "pack" in {<pack>}
            "{\"a\": 1, $0"
                key of [] taken ["a"], "" in {"a": 1, <>
            "{\"a\": 1, $0}"
                key of [] taken ["a"], "" in {"a": 1, <>}
            "{\n  \"a\": 1,\n  \"$0\n  \"b\": 2\n}"
                key of [] taken ["a", "b"], "" open in   "<>
            "{\n  \"a\": 1\n  $0\n}"
                key of [] taken ["a"], "" in   <>
            "{\"a\": 1 $0}"
                Nowhere
            "{\"a\"$0}"
                Nowhere
            "{\"a\":$0}"
                value of a, "" in {"a":<>}
            "{\"a\": $0}"
                value of a, "" in {"a": <>}
            "{\"a\": $0, \"b\": 1}"
                value of a, "" in {"a": <>, "b": 1}
            "{\"a\":\n  $0\n  \"b\": 1}"
                value of a, "" in   <>
            "{\"a\": tr$0}"
                value of a, "tr" in {"a": <tr>}
            "{\"a\": \"x$0"
                value of a, "x" open in {"a": "<x>
            "{\"a\": \"x$0y\"}"
                value of a, "x" closed in {"a": "<xy>"}
            "{\"a\": \"x\"$0}"
                Nowhere
            "{\"a\": [$0"
                value of a/0, "" in {"a": [<>
            "{\"a\": [$0]}"
                value of a/0, "" in {"a": [<>]}
            "{\"a\": [\"x$0"
                value of a/0, "x" open in {"a": ["<x>
            "{\"a\": [\"x$0\"]}"
                value of a/0, "x" closed in {"a": ["<x>"]}
            "{\"a\": [\"x\", $0"
                value of a/1, "" in {"a": ["x", <>
            "{\"a\": [\"x\", $0]}"
                value of a/1, "" in {"a": ["x", <>]}
            "{\"a\": {\"b\": {$0"
                key of [a/b] taken [], "" in {"a": {"b": {<>
            "{\"a\": {\"b\": \"$0\"}}"
                value of a/b, "" closed in {"a": {"b": "<>"}}
            "{\"a\": [{\"b\": 1}, {$0}]}"
                key of [a/1] taken [], "" in {"a": [{"b": 1}, {<>}]}
            "{\"a\": {}, $0\"b\": 1}"
                Nowhere
            "{\"a\": 1} $0"
                Nowhere
            "{ // x$0\n}"
                Comment
            "{\"🐍\": \"é$0\"}"
                value of 🐍, "é" closed in {"🐍": "<é>"}
        "#]],
    );
}

#[test]
fn answers_everywhere() {
    let toml = "a = [\n \"é\", # c\n]\n[f.g]\n\"k\" = { x = 'y' }\nb.c = 1\n[[h]]\n";
    let json = "{\n \"é\": [1, \"x\", {\"y\": null}],\n \"b\": {\"c\": \"d\"}\n}\n";
    for text in damaged(&[toml, json], &["[", "]", "{", "}", "\"", "'", ":", "=", ",", "#", "\n", "\\", "🐍"])
    {
        for parsed in [crate::toml::parse(&text), crate::json::parse(&text)] {
            for offset in 0..=text.len() {
                let place = place_at(&parsed, &text, size(offset));
                if let Place::Key { typed, .. } | Place::Value { typed, .. } | Place::Header { typed, .. } =
                    place
                {
                    assert!(text[typed.replace].starts_with(&typed.prefix));
                }
                parsed.root.at(size(offset));
            }
        }
    }
}
