use super::*;
use crate::python::PythonTree;
use crate::size;

fn split(marked: &str) -> (String, TextSize) {
    let at = marked.find('|').unwrap();
    (marked.replacen('|', "", 1), size(at))
}

fn place(marked: &str) -> String {
    let (text, offset) = split(marked);
    let show = |range: TextRange| slice(&text, range).to_owned();
    let dots = |level: usize| ".".repeat(level);
    let near = PythonTree::parse_file(&text).range_near(offset);
    let place = place_at(&text, near, offset);
    assert_eq!(place, place_at(&text, TextRange::up_to(TextSize::of(&text)), offset), "{marked}");
    match place {
        None => "nothing".to_owned(),
        Some(Place::Name { typed }) => format!("name {}", show(typed)),
        Some(Place::Member { receiver, typed }) => format!("member {} of {}", show(typed), show(receiver)),
        Some(Place::ImportModule { is_from, level, parent, typed }) => {
            let word = if is_from { "from" } else { "import" };
            format!("{word} {}{parent} + {}", dots(level), show(typed))
        }
        Some(Place::ImportName { module, level, names, typed }) => {
            format!("{} of {}{module}, has {}", show(typed), dots(level), names.join(" "))
        }
        Some(Place::ImportKeyword { typed }) => format!("import keyword {}", show(typed)),
        Some(Place::String { content }) => format!("string {:?}", show(content)),
    }
}

#[test]
fn places() {
    let table = [
        ("|", "name "),
        ("pri|nt", "name pri"),
        ("x = 1\nwi|", "name wi"),
        ("web.|", "member  of web"),
        ("document.que|", "member que of document"),
        ("document.que|\nx = 1", "member que of document"),
        ("document.|\nx = 1", "member  of document"),
        ("return a.b(c)[0].d.|", "member  of a.b(c)[0].d"),
        ("f(x).\\\n  g|", "member g of f(x)"),
        ("(a or b).c|", "member c of (a or b)"),
        ("await fetch(u).|", "member  of fetch(u)"),
        ("x = not a.|", "member  of a"),
        ("'a'.jo|", "member jo of 'a'"),
        ("f(\n  a,\n  b.|", "member  of b"),
        ("f(a\n  .b\n  .c|)", "member c of a\n  .b"),
        ("f'{a.|}'", "member  of a"),
        ("f'{a.b} {c.|'", "member  of c"),
        ("f'{{a.|}}'", "string \"{{a.}}\""),
        ("f'{a[\"b|\"]}'", "string \"b\""),
        ("f'{a} |{b}'", "string \"{a} {b}\""),
        ("1.|", "nothing"),
        ("12|", "nothing"),
        ("# com|", "nothing"),
        ("x = 1  # a|b", "nothing"),
        ("'#|'", "string \"#\""),
        ("f('|", "string \"\""),
        ("f(\"a|\nx = 1", "string \"a\""),
        ("'''a|\nb'''", "string \"a\\nb\""),
        ("'a'|", "name "),
        ("r'a|b'", "string \"ab\""),
        ("def |", "nothing"),
        ("class Fo|", "nothing"),
        ("def f(a|", "nothing"),
        ("def f(a, b|", "nothing"),
        ("def f(a, b=c|", "name c"),
        ("lambda e|", "nothing"),
        ("f(lambda a, b|", "nothing"),
        ("f(lambda a: b|", "name b"),
        ("with x as y|", "nothing"),
        ("import |", "import  + "),
        ("import py|", "import  + py"),
        ("import a.b.c|", "import a.b + c"),
        ("import a, b.|", "import b + "),
        ("import a as b|", "nothing"),
        ("import|", "name import"),
        ("from |", "from  + "),
        ("from py|script import x", "from  + py"),
        ("from pyscript.|", "from pyscript + "),
        ("from pyscript.| import x", "from pyscript + "),
        ("from .|", "from . + "),
        ("from ..a.b|", "from ..a + b"),
        ("from a |", "import keyword "),
        ("from a im|", "import keyword im"),
        ("from pyscript import |", " of pyscript, has "),
        ("from pyscript import wh|", "wh of pyscript, has "),
        ("from pyscript import a, b as c, |", " of pyscript, has a b"),
        ("from pyscript import (\n  a,\n  |\n  d,\n)\nx = y", " of pyscript, has a d"),
        ("from pyscript import (a, wh|en, d", "wh of pyscript, has a d"),
        ("from . import a|", "a of ., has "),
        ("from a import b |", "nothing"),
        ("from a import b as |", "nothing"),
        ("try: from a import |", " of a, has "),
        ("x = 1; from a import |", " of a, has "),
        ("f(\nfrom a import |", " of a, has "),
        ("raise x from y|", "name y"),
        ("from a import b\nx|", "name x"),
        ("from a import (b)\nx|", "name x"),
    ];
    for (marked, expected) in table {
        assert_eq!(place(marked), expected, "{marked}");
    }
}

fn call(marked: &str) -> String {
    let (text, offset) = split(marked);
    match open_call(&text, TextRange::up_to(TextSize::of(&text)), offset) {
        None => "none".to_owned(),
        Some(call) => {
            let keyword = call.keyword.map(|keyword| format!(" {keyword}=")).unwrap_or_default();
            format!(
                "{} #{}{keyword} [{}]",
                slice(&text, call.function),
                call.position,
                call.keywords.join(" ")
            )
        }
    }
}

#[test]
fn calls() {
    let table = [
        ("f(|)", "f #0 []"),
        ("when(\"click\", |", "when #1 []"),
        ("when(\"cl|", "when #0 []"),
        ("@when('click', '#b|')\ndef f(): pass", "when #1 []"),
        ("a.b(c(1, 2), {d: [e, |", "a.b #1 []"),
        ("f(x, k=1, target=|", "f #2 target= [k]"),
        ("f(x)|", "none"),
        ("f(lambda a, b: 1, |", "f #1 []"),
        ("def f(a, |", "none"),
        ("class A(|", "none"),
        ("(1, |", "none"),
        ("f(g(|", "g #0 []"),
        ("f(\n  1,\n  |\n)", "f #1 []"),
        ("f(1\ndef g():\n  |", "none"),
        ("f(a == |", "f #0 []"),
        ("f(x)(|", "f(x) #0 []"),
        ("if (f(|", "f #0 []"),
        ("f'{g(1, |)}'", "g #1 []"),
        ("print('(' |", "print #0 []"),
    ];
    for (marked, expected) in table {
        assert_eq!(call(marked), expected, "{marked}");
    }
}

#[test]
fn every_place_of_broken_text_has_an_answer() {
    let text = "from a import (b,\n@w('c', \"d\ndef f(x, *, y=g[{1: 2)]\n  f'{a.b!r:>{w}} \\\n'''\r\nclass é.ü:\n lambda: (";
    for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
        let range = TextRange::up_to(size(end));
        for at in (0..=end).filter(|at| text.is_char_boundary(*at)) {
            place_at(text, range, size(at));
            open_call(text, range, size(at));
        }
    }
}
