use std::fmt::Write as _;

use expect_test::{Expect, expect};

use super::{parse, respell};
use crate::edit::apply;
use crate::value::draw::{damaged, draw, plain};

const SAMPLE: &str = r#"# what the page needs
name = "demo" # 🐍, ok
packages = [
    "numpy",
    'pandas==2.2.3', # why,
    "ulab"
]
debug = true
experimental_ffi_timeout = -1

[files]
"https://example.org/{v}.zip" = "./*"
'./a.py' = ''

[js_modules.main]
"https://esm.run/d3" = "d3"

[[fetch]]
from = "x"
files = ["a", "b"]
[[fetch]]
from = "y"
[fetch.more]
a.b."c d" = { e = 1, "f"=2.5 }
a.g = 1979-05-27T07:32:00Z
text = """
two
lines"""
"#;

fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&draw(&parse(text), text));
}

#[test]
fn reads_a_sound_document() {
    check(
        SAMPLE,
        &expect![[r##"
            name 22..26 "demo" 29..35
            packages 47..55 array 58..113
              - "numpy" 64..71
              - "pandas==2.2.3" 77..92
              - "ulab" 105..111
            debug 114..119 true 122..126
            experimental_ffi_timeout 127..151 -1 154..156
            files 159..164 table 158..217 header 158..165
              https://example.org/{v}.zip 166..195 "./*" 198..203
              ./a.py 204..212 "" 215..217
            js_modules 220..230 table 220..230 implied 219..236
              main 231..235 table 219..264 header 219..236
                https://esm.run/d3 237..257 "d3" 260..264
            fetch 268..273 array 266..326 array header 266..275
              - table 266..305
                from 276..280 "x" 283..286
                files 287..292 array 295..305
                  - "a" 296..299
                  - "b" 301..304
              - table 306..326
                from 316..320 "y" 323..326
                more 334..338 table 327..421 header 327..339
                  a 340..341 table 341..397 dotted 340..349
                    b 342..343 table 343..370 dotted 340..349
                      c d 344..349 table 352..370 dotted 340..349
                        e 354..355 1 358..359 inline
                        f 361..364 2.5 365..368 inline
                    g 373..374 1979-05-27T07:32:00Z 377..397 dotted 371..374
                  text 398..402 "two\nlines" 405..421
            CommentInArray "# why,"
            LiteralKey "'./a.py'"
            DottedKey "a.b.\"c d\""
            InlineTable "{ e = 1, \"f\"=2.5 }"
            QuotedInlineKey "\"f\""
            DottedKey "a.g"
            MultiLineString "\"\"\"\ntwo\nlines\"\"\""
        "##]],
    );
}

#[test]
fn keeps_everything_around_half_typed_text() {
    let rest = "debug = true\n[files]\n\"a\" = \"b\"\n";
    for (broken, tree) in [
        ("pack", "pack: missing"),
        ("pack =", "pack: missing"),
        ("packages = [", "packages: []"),
        ("packages = [\n", "packages: []"),
        ("packages = [\"num", "packages: [\"num\"]"),
        ("packages = [\"num]", "packages: [\"num]\"]"),
        ("packages = [\"a\", \"b\"", "packages: [\"a\", \"b\"]"),
        ("packages = [\n  \"a\",\n  \"b\n", "packages: [\"a\", \"b\"]"),
        ("packages = \"\"\"num\nmore", "packages: \"num\\nmore\""),
        ("packages = numpy", "packages: invalid(numpy)"),
        ("packages = { a = 1", "packages: {a: 1}"),
        ("packages = { a", "packages: {a: missing}"),
        ("packages: [\"a\"]", "packages:: missing"),
        ("a. = 1", "a: {: 1}"),
        ("= 1", ": 1"),
        ("\"pack", "pack: missing"),
    ] {
        let text = format!("{broken}\n{rest}");
        let parsed = parse(&text);
        assert_eq!(plain(&parsed.root), format!("{{{tree}, debug: true, files: {{a: \"b\"}}}}"), "{text}");
        assert_eq!(parsed.errors.len(), 1, "{text}{:?}", parsed.errors);
    }
}

#[test]
fn keeps_everything_around_half_typed_headers() {
    for (header, tree) in [
        ("[js_mod", "js_mod: {x: 1}"),
        ("[", ": {x: 1}"),
        ("[js_modules.", "js_modules: {: {x: 1}}"),
        ("[[fetch", "fetch: [{x: 1}]"),
        ("[[fetch]", "fetch: [{x: 1}]"),
        ("[a.b]]", "a: {b: {x: 1}}"),
    ] {
        let text = format!("name = \"n\"\n{header}\nx = 1\n[files]\n");
        let parsed = parse(&text);
        assert_eq!(plain(&parsed.root), format!("{{name: \"n\", {tree}, files: {{}}}}"), "{text}");
        assert_eq!(parsed.errors.len(), 1, "{text}{:?}", parsed.errors);
    }
}

#[test]
fn says_what_is_wrong() {
    let mut out = String::new();
    for text in [
        "pack",
        "key = ",
        "packages: [\"a\"]",
        "packages [\"a\"]",
        "// note",
        "{ \"a\": 1 }",
        "a = [1 2]",
        "a = [1,, 2]",
        "a = [b = 1]",
        "a = 1 2",
        "a == 1",
        "a = \"x",
        "a = 'x",
        "a = \"\"\"x",
        "a = x\"",
        "a = \"C:\\dir\"",
        "a = \"\\u12\"",
        "a = True",
        "a = None",
        "a = 0.29.0",
        "a = numpy",
        "a = 012",
        "a = 99999999999999999999",
        "a = 2024-1-1",
        "a = 07:32",
        "b/c = 1",
        "é = 1",
        "= 1",
        "[]",
        "[a",
        "[[a]",
        "a]",
        "}",
        "a = {b = 1",
        "a = {b = 1,}",
        "a = {\n  b = 1\n}",
        "a = {b 1}",
        "a = 1\na.b = 2",
        "a = 1\n[a]",
        "a = { b = 1 }\n[a.c]",
        "a = { b = 1, b.c = 2 }",
        "a = {}\na.c = 1",
    ] {
        let parsed = parse(text);
        let [error] = parsed.errors.as_slice() else { panic!("{text}: {:?}", parsed.errors) };
        out += &format!("{:30} {:?}: {}\n", format!("{text:?}"), &text[error.range], error.message);
    }
    expect![[r#"
        "pack"                         "pack": `pack` has no value: expected `=` and a value
        "key = "                       "=": `key` has no value: expected one after `=`
        "packages: [\"a\"]"            "packages: [\"a\"]": TOML puts `=` between key and value, not `:`
        "packages [\"a\"]"             "packages [\"a\"]": expected `key = value`, a `[table]` or a `#` comment
        "// note"                      "// note": a TOML comment starts with `#`
        "{ \"a\": 1 }"                 "{": this looks like JSON: a TOML line is `key = value`
        "a = [1 2]"                    "1 2": expected one value: put `1 2` in quotes if it is text
        "a = [1,, 2]"                  ",": this comma is one too many
        "a = [b = 1]"                  "b": text needs quotes: expected `"b"`
        "a = 1 2"                      "1 2": expected one value: put `1 2` in quotes if it is text
        "a == 1"                       "=": TOML puts one `=` between key and value
        "a = \"x"                      "\"x": this string is not closed: expected `"`
        "a = 'x"                       "'x": this string is not closed: expected `'`
        "a = \"\"\"x"                  "\"\"\"x": this string is not closed: expected `"""`
        "a = x\""                      "x\"": the opening quote is missing: expected `"x"`
        "a = \"C:\\dir\""              "\\d": this backslash starts no escape: write `\\` for a backslash, or put the text in single quotes
        "a = \"\\u12\""                "\\u12": this escape needs four digits after `\u`, or eight after `\U`
        "a = True"                     "True": TOML writes booleans in lower case: `true`
        "a = None"                     "None": TOML has no `None`: leave the key out
        "a = 0.29.0"                   "0.29.0": text needs quotes: expected `"0.29.0"`
        "a = numpy"                    "numpy": text needs quotes: expected `"numpy"`
        "a = 012"                      "012": this number starts with a zero: put it in quotes if it is text
        "a = 99999999999999999999"     "99999999999999999999": this number is too large or has a stray `_`: put it in quotes if it is text
        "a = 2024-1-1"                 "2024-1-1": text needs quotes: expected `"2024-1-1"`
        "a = 07:32"                    "07:32": text needs quotes: expected `"07:32"`
        "b/c = 1"                      "/": a key without quotes has letters, digits, `_` and `-` only: put it in quotes
        "é = 1"                        "é": a key without quotes has letters, digits, `_` and `-` only: put it in quotes
        "= 1"                          "": a key is missing here
        "[]"                           "": a key is missing here
        "[a"                           "[a": this header is not closed: expected `]`
        "[[a]"                         "[[a]": this header is not closed: expected `]]`
        "a]"                           "a]": `a]` has no value: expected `=` and a value
        "}"                            "}": this `}` has no `{`
        "a = {b = 1"                   "{": this inline table is not closed: expected `}`
        "a = {b = 1,}"                 ",": an inline table has no comma after its last value
        "a = {\n  b = 1\n}"            "{\n  b = 1\n}": an inline table must stay on one line: use a `[table]` section instead
        "a = {b 1}"                    "": expected `=` between key and value
        "a = 1\na.b = 2"               "a": `a` has a value already: it cannot be a table too
        "a = 1\n[a]"                   "a": `a` has a value already: it cannot be a table too
        "a = { b = 1 }\n[a.c]"         "a": `a` is an inline table: keys can be added in its braces only
        "a = { b = 1, b.c = 2 }"       "b": `b` has a value already: it cannot be a table too
        "a = {}\na.c = 1"              "a": `a` is an inline table: keys can be added in its braces only
    "#]].assert_eq(&out);
}

#[test]
fn reports_the_first_error_of_a_stretch() {
    let yaml = "packages:\n  - numpy\n  - pandas\n\nname = \"x\"\nplugins:\n  - a\n";
    let parsed = parse(yaml);
    let lines: Vec<&str> = parsed.errors.iter().map(|error| &yaml[error.range]).collect();
    assert_eq!(lines, ["packages:", "plugins:"]);
}

#[test]
fn notes_what_subset_readers_trip_over() {
    let text = "a.b = { c=1, \"d\" = 2,e = 3 }\ns = \"\\n\" # x,\nn = [+1, 1_0, 0xff, inf # c\n, '''m''']\n'k' = 2024-01-01\n2024-01-01 = [1, 1.5, 1979-05-27T07:32:00Z, 1979-05-27T07:32:00.5-01:00]\n[x . y]\n# a,\n# b\n";
    check(
        text,
        &expect![[r##"
            a 0..1 table 1..28 dotted 0..3
              b 2..3 table 6..28 dotted 0..3
                c 8..9 1 10..11 inline
                d 13..16 2 19..20 inline
                e 21..22 3 25..26 inline
            s 29..30 "\n" 33..37
            n 43..44 array 47..81
              - 1 48..50
              - 10 52..55
              - 255 57..61
              - inf 63..66
              - "m" 73..80
            k 82..85 2024-01-01 88..98
            2024-01-01 99..109 array 112..171
              - 1 113..114
              - 1.5 116..119
              - 1979-05-27T07:32:00Z 121..141
              - 1979-05-27T07:32:00.5-01:00 143..170
            x 173..174 table 173..174 implied 172..179
              y 177..178 table 172..179 header 172..179
            DottedKey "a.b"
            InlineTable "{ c=1, \"d\" = 2,e = 3 }"
            QuotedInlineKey "\"d\""
            TightInlineKey "e"
            Escape "\"\\n\""
            CommentJoinsNextLine "# x,"
            MixedArray "[+1, 1_0, 0xff, inf # c\n, '''m''']"
            PlusSign "+1"
            DigitSeparator "1_0"
            RadixInteger "0xff"
            SpecialFloat "inf"
            LineBreakInArray "inf"
            CommentInArray "# c"
            MultiLineString "'''m'''"
            LiteralKey "'k'"
            PartialDate "2024-01-01"
            DateLikeKey "2024-01-01"
            MixedArray "[1, 1.5, 1979-05-27T07:32:00Z, 1979-05-27T07:32:00.5-01:00]"
            SpaceInHeader "[x . y]"
        "##]],
    );
}

#[test]
fn keeps_keys_that_stand_twice() {
    check(
        "a = 1\na = 2\n[b]\nc = 1\n[b]\nc = 2\n[d.e]\n[d]\n[d.f]\n",
        &expect![[r#"
        a 0..1 1 4..5
        a 6..7 2 10..11
        b 13..14 table 12..21 header 12..15
          c 16..17 1 20..21
        b 23..24 table 22..31 header 22..25
          c 26..27 2 30..31
        d 33..34 table 38..41 header 38..41
          e 35..36 table 32..37 header 32..37
          f 45..46 table 42..47 header 42..47
        twice a 0..1 6..7
        twice b 13..14 23..24
    "#]],
    );
}

#[test]
fn survives_line_ends_marks_and_wide_characters() {
    let text = "\u{feff}\tname\t=\t\"🐍\"\r\npackages = [\r\n\t\"é\", # ü\r\n]\r\nopen = \"x\r\n[files]\r\n";
    check(
        text,
        &expect![[r##"
        name 4..8 "🐍" 11..17
        packages 19..27 array 30..47
          - "é" 34..38
        open 49..53 "x" 56..58
        files 61..66 table 60..67 header 60..67
        error 56..58 "\"x": this string is not closed: expected `"`
        CommentInArray "# ü"
    "##]],
    );
}

#[test]
fn covers_the_text_with_sections() {
    let parsed = parse("a = 1\n[b]\nc = 1\n[[d]]\n[[d]]\n[d.e]\n");
    let paths: Vec<String> =
        parsed.sections.iter().map(|section| format!("{:?} {:?}", section.body, section.path)).collect();
    expect![[r#"
        0..6 []
        9..16 [Key("b")]
        21..22 [Key("d"), Index(0)]
        27..28 [Key("d"), Index(1)]
        33..34 [Key("d"), Index(1), Key("e")]"#]]
    .assert_eq(&paths.join("\n"));
}

#[test]
fn never_panics() {
    let random = [
        "[", "]", "{", "}", "\"", "'", "\"\"\"", "'''", "=", ".", ",", "#", "\n", "\r\n", " ", "a", "1", "-",
        "é🐍", "\\",
    ];
    for text in damaged(&[SAMPLE], &random) {
        let parsed = parse(&text);
        assert!(parsed.sections.iter().all(|section| usize::from(section.body.end()) <= text.len()));
        draw(&parsed, &text);
    }
    parse(&"[".repeat(5000));
    parse(&format!("a = {}", "[".repeat(5000)));
    parse(&format!("a = {}", "{a=".repeat(5000)));
    let deep = "{a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a=".repeat(5000);
    parse(&format!("a = {deep}")).root.at(0.into());
    parse(&format!("{} = 1", vec!["a"; 200_000].join(".")));
}

/// Draws, for each feature of a text, the text with that feature spelled another way.
#[test]
fn spells_features_another_way() {
    let mut out = String::new();
    for text in [
        "p = [\n  \"a\", # one,\n  # two\n  \"b\"\n]\n",
        "[t]\n  p = [\"a\"\n  , \"b\"]\n",
        "a = 1 # x,\n# y [ \nb = 2\n",
        "a.b = 1 # x\na.c.d = \"x\"\n[e]\n",
        "[e]\na.b = 1\n",
        "[[e]]\na.b = 1\n",
        "a = { b = 1, \"c d\"={ e=true } }\nf = 1\n",
        "a = [{ b = 1 }]\n",
        "[ a . \"b c\" ]\n",
        "'./a.py' = \"x\"\n'say \"x\"' = 1\n2024-01-01 = 1\n\"a\\u0062\" = 1\n",
        "a = \"C:\\\\x\"\nb = \"\\u00e9\"\nc = \"\"\"one\"\"\"\nd = \"a\\nb\"\ne = 'C:\\'\n",
        "a = +1_000\nb = 0xff\nc = +1_0.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n",
    ] {
        let parsed = parse(text);
        assert_eq!(parsed.errors, []);
        for (feature, range) in &parsed.features {
            let after = respell(&parsed, text, *feature, *range).map(|edits| apply(text, &edits).unwrap());
            writeln!(out, "{feature:?} {:?}\n    {:?}", &text[*range], after.unwrap_or_default()).unwrap();
        }
    }
    expect![[r##"
        CommentInArray "# one,"
            "# one\np = [\n  \"a\",\n  # two\n  \"b\"\n]\n"
        CommentInArray "# two"
            "# two\np = [\n  \"a\", # one,\n  \"b\"\n]\n"
        LineBreakInArray "\"a\""
            "[t]\n  p = [\"a\", \"b\"]\n"
        CommentJoinsNextLine "# y [ "
            "a = 1 # x,\n# y\nb = 2\n"
        DottedKey "a.b"
            "# x\n[e]\n\n[a]\nb = 1\n\n[a.c]\nd = \"x\"\n"
        DottedKey "a.c.d"
            "# x\n[e]\n\n[a]\nb = 1\n\n[a.c]\nd = \"x\"\n"
        DottedKey "a.b"
            "[e]\n\n[e.a]\nb = 1\n"
        DottedKey "a.b"
            ""
        InlineTable "{ b = 1, \"c d\"={ e=true } }"
            "f = 1\n\n[a]\nb = 1\n\n[a.\"c d\"]\ne = true\n"
        QuotedInlineKey "\"c d\""
            "f = 1\n\n[a]\nb = 1\n\n[a.\"c d\"]\ne = true\n"
        InlineTable "{ e=true }"
            "f = 1\n\n[a]\nb = 1\n\n[a.\"c d\"]\ne = true\n"
        InlineTable "{ b = 1 }"
            ""
        SpaceInHeader "[ a . \"b c\" ]"
            "[a.\"b c\"]\n"
        LiteralKey "'./a.py'"
            "\"./a.py\" = \"x\"\n'say \"x\"' = 1\n2024-01-01 = 1\n\"a\\u0062\" = 1\n"
        LiteralKey "'say \"x\"'"
            ""
        DateLikeKey "2024-01-01"
            "'./a.py' = \"x\"\n'say \"x\"' = 1\n\"2024-01-01\" = 1\n\"a\\u0062\" = 1\n"
        Escape "\"a\\u0062\""
            "'./a.py' = \"x\"\n'say \"x\"' = 1\n2024-01-01 = 1\nab = 1\n"
        Escape "\"C:\\\\x\""
            "a = 'C:\\x'\nb = \"\\u00e9\"\nc = \"\"\"one\"\"\"\nd = \"a\\nb\"\ne = 'C:\\'\n"
        Escape "\"\\u00e9\""
            "a = \"C:\\\\x\"\nb = \"é\"\nc = \"\"\"one\"\"\"\nd = \"a\\nb\"\ne = 'C:\\'\n"
        MultiLineString "\"\"\"one\"\"\""
            "a = \"C:\\\\x\"\nb = \"\\u00e9\"\nc = \"one\"\nd = \"a\\nb\"\ne = 'C:\\'\n"
        Escape "\"a\\nb\""
            ""
        Escape "'C:\\'"
            ""
        DigitSeparator "+1_000"
            "a = 1000\nb = 0xff\nc = +1_0.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n"
        PlusSign "+1_000"
            "a = 1000\nb = 0xff\nc = +1_0.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n"
        RadixInteger "0xff"
            "a = +1_000\nb = 255\nc = +1_0.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n"
        DigitSeparator "+1_0.5"
            "a = +1_000\nb = 0xff\nc = 10.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n"
        PlusSign "+1_0.5"
            "a = +1_000\nb = 0xff\nc = 10.5\nd = inf\ne = 2024-01-01\nf = [1, \"x\"]\n"
        SpecialFloat "inf"
            ""
        PartialDate "2024-01-01"
            ""
        MixedArray "[1, \"x\"]"
            ""
    "##]]
    .assert_eq(&out);
}
