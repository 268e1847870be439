use expect_test::{Expect, expect};

use super::parse;
use crate::value::draw::{damaged, draw, plain};

const SAMPLE: &str = r#"{
    "name": "d\u00e9mo 🐍 \ud83d\udc0d",
    "packages": ["numpy", "pandas"],
    "debug": true, "timeout": -1, "ratio": 1.5e3, "none": null,
    "files": {
        "./a.py": "",
        "https://x/{v}": "b"
    },
    "fetch": [{"from": "x"}, []]
}
"#;

fn check(text: &str, expected: &Expect) {
    expected.assert_eq(&draw(&parse(text), text));
}

#[test]
fn reads_a_sound_document() {
    check(
        SAMPLE,
        &expect![[r#"
        name 6..12 "démo 🐍 🐍" 14..43
        packages 49..59 array 61..80
          - "numpy" 62..69
          - "pandas" 71..79
        debug 86..93 true 95..99
        timeout 101..110 -1 112..114
        ratio 116..123 1500.0 125..130
        none 132..138 null 140..144
        files 150..157 table 159..217
          ./a.py 169..177 "" 179..181
          https://x/{v} 191..206 "b" 208..211
        fetch 223..230 array 232..251
          - table 233..246
            from 234..240 "x" 242..245
          - array 248..250
    "#]],
    );
}

#[test]
fn keeps_everything_around_half_typed_text() {
    for (broken, tree) in [
        (r#""pack"#, "pack: missing"),
        (r#""pack""#, "pack: missing"),
        (r#""pack":"#, "pack: missing"),
        (r#""pack": ,"#, "pack: missing"),
        (r#"pack"#, "pack: missing"),
        (r#""pack": ["num"#, r#"pack: ["num"]"#),
        (r#""pack": ["num","#, r#"pack: ["num"]"#),
        (r#""pack": ["a" "b"],"#, r#"pack: ["a", "b"]"#),
        (r#""pack": [1, 2,],"#, "pack: [1, 2]"),
        (r#""pack": nu,"#, "pack: invalid(nu)"),
        (r#""pack": "num"#, r#"pack: "num""#),
        (r#""pack" = 1,"#, "pack: 1"),
    ] {
        let text = format!(
            "{{\n  \"first\": 1,\n  {broken}\n  \"debug\": true,\n  \"files\": {{\"a\": \"b\"}}\n}}\n"
        );
        let parsed = parse(&text);
        let expected = format!("{{first: 1, {tree}, debug: true, files: {{a: \"b\"}}}}");
        assert_eq!(plain(&parsed.root), expected, "{text}");
        assert_eq!(parsed.errors.len(), 1, "{text}{:?}", parsed.errors);
    }
}

#[test]
fn says_what_is_wrong() {
    let mut out = String::new();
    for text in [
        "",
        "{",
        "[1",
        "{\"a\": [1}",
        "[{\"a\": 1]",
        "{\"a\": 1]}",
        "{\"a\": 1}}",
        "{\"a\": 1} 2",
        "{\"a\"}",
        "{\"a\" 1}",
        "{\"a\": }",
        "{\"a\" = 1}",
        "{\"a\": 1 \"b\": 2}",
        "{\"a\": 1,}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[numpy pandas]",
        "{a: 1}",
        "{'a': 1}",
        "{\"a\": 'x'}",
        "{: 1}",
        "[\"a\": 1]",
        "{\"a\": 1} // why",
        "/* why */ {}",
        "{\"a\": NaN}",
        "{\"a\": -Infinity}",
        "{\"a\": True}",
        "{\"a\": None}",
        "{\"a\": numpy}",
        "{\"a\": 01}",
        "{\"a\": +1}",
        "{\"a\": .5}",
        "{\"a\": \"x}",
        "{\"a\": \"\\d\"}",
        "{\"a\": \"\\u12\"}",
        "{\"a\": \"\t\"}",
        "packages = [\"numpy\"]",
    ] {
        let parsed = parse(text);
        let [error] = parsed.errors.as_slice() else { panic!("{text}: {:?}", parsed.errors) };
        out += &format!("{:28} {:?}: {}\n", format!("{text:?}"), &text[error.range], error.message);
    }
    expect![[r#"
        ""                           "": this is empty: JSON needs a value such as `{}`
        "{"                          "{": this object is not closed: expected `}`
        "[1"                         "[": this array is not closed: expected `]`
        "{\"a\": [1}"                "[": this array is not closed: expected `]`
        "[{\"a\": 1]"                "{": this object is not closed: expected `}`
        "{\"a\": 1]}"                "]": this `]` has no `[`
        "{\"a\": 1}}"                "}": this `}` has no `{`
        "{\"a\": 1} 2"               "2": expected the end of the text: JSON is one value
        "{\"a\"}"                    "\"a\"": expected `:` and a value after this key
        "{\"a\" 1}"                  "\"a\"": expected `:` and a value after this key
        "{\"a\": }"                  ":": `a` has no value: expected one after `:`
        "{\"a\" = 1}"                "=": JSON puts `:` between key and value, not `=`
        "{\"a\": 1 \"b\": 2}"        "": expected `,` between two members
        "{\"a\": 1,}"                ",": JSON allows no comma before `}`
        "[1,]"                       ",": JSON allows no comma before `]`
        "[,1]"                       ",": this comma is one too many
        "[1 2]"                      "": expected `,` between two items
        "[numpy pandas]"             "numpy pandas": text needs double quotes: expected `"numpy pandas"`
        "{a: 1}"                     "a": JSON keys need double quotes: expected `"a"`
        "{'a': 1}"                   "'a'": JSON strings need double quotes
        "{\"a\": 'x'}"               "'x'": JSON strings need double quotes
        "{: 1}"                      "": a key is missing here
        "[\"a\": 1]"                 ":": an array has values only: use `{}` for keys with values
        "{\"a\": 1} // why"          "// why": JSON has no comments: remove this one
        "/* why */ {}"               "/* why */": JSON has no comments: remove this one
        "{\"a\": NaN}"               "NaN": JSON has no `NaN`: numbers are finite
        "{\"a\": -Infinity}"         "-Infinity": JSON has no `-Infinity`: numbers are finite
        "{\"a\": True}"              "True": JSON writes booleans in lower case: `true`
        "{\"a\": None}"              "None": JSON writes this as `null`
        "{\"a\": numpy}"             "numpy": text needs double quotes: expected `"numpy"`
        "{\"a\": 01}"                "01": JSON writes numbers as `0`, `1.5` or `-2e3`, not as `01`
        "{\"a\": +1}"                "+1": JSON writes numbers as `0`, `1.5` or `-2e3`, not as `+1`
        "{\"a\": .5}"                ".5": JSON writes numbers as `0`, `1.5` or `-2e3`, not as `.5`
        "{\"a\": \"x}"               "\"x}": this string is not closed: expected `"`
        "{\"a\": \"\\d\"}"           "\\d": this backslash starts no escape: write `\\` for a backslash
        "{\"a\": \"\\u12\"}"         "\\u12": this escape needs four hexadecimal digits after `\u`
        "{\"a\": \"\t\"}"            "\t": this character must be written as an escape, such as `\t` for a tab
        "packages = [\"numpy\"]"     "packages =": this looks like TOML: a JSON member is `"key": value`
    "#]]
    .assert_eq(&out);
}

#[test]
fn reports_each_broken_member_with_a_sound_key() {
    let text = "{\"a\": tru, \"b\": True, \"c\": 1, // x\n \"d\": 'y', }";
    check(
        text,
        &expect![[r#"
        a 1..4 invalid(tru) 6..9
        b 11..14 invalid(True) 16..20
        c 22..25 1 27..28
        d 36..39 "y" 41..44
        error 6..9 "tru": text needs double quotes: expected `"tru"`
        error 16..20 "True": JSON writes booleans in lower case: `true`
        error 30..34 "// x": JSON has no comments: remove this one
        error 41..44 "'y'": JSON strings need double quotes
    "#]],
    );
    let python = "{'a': 'b', 'c': ['d', None]}";
    assert_eq!(parse(python).errors.len(), 1);
}

#[test]
fn keeps_keys_that_stand_twice() {
    check(
        "{\"a\": 1, \"a\": 2, \"b\": {\"a\": 3}, \"b\": 4}",
        &expect![[r#"
        a 1..4 1 6..7
        a 9..12 2 14..15
        b 17..20 table 22..30
          a 23..26 3 28..29
        b 32..35 4 37..38
        twice a 1..4 9..12
        twice b 17..20 32..35
    "#]],
    );
}

#[test]
fn survives_line_ends_marks_and_wide_characters() {
    check(
        "\u{feff}{\r\n\t\"🐍\": \"é\",\r\n\t\"open\": \"x\r\n}\r\n",
        &expect![[r#"
        🐍 7..13 "é" 15..19
        open 23..29 "x" 31..33
        error 31..33 "\"x": this string is not closed: expected `"`
    "#]],
    );
}

#[test]
fn never_panics() {
    let random = [
        "[", "]", "{", "}", "\"", "'", ":", ",", "//", "/*", "\\", "\\u", "\n", "\r\n", " ", "a", "1", "-",
        "é🐍",
    ];
    for text in damaged(&[SAMPLE], &random) {
        draw(&parse(&text), &text);
    }
    parse(&"[".repeat(5000));
    parse(&"{\"a\":".repeat(5000));
}
