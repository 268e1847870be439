use super::*;
use crate::{size, slice};

fn draw(selector: &Selector) -> String {
    let alternatives = selector.alternatives.iter().map(|complex| {
        let compounds = complex.compounds.iter().enumerate().map(|(at, compound)| {
            let lead = match compound.combinator {
                Combinator::Descendant if at == 0 => "",
                Combinator::Descendant => " ",
                Combinator::Child => " > ",
                Combinator::Next => " + ",
                Combinator::Subsequent => " ~ ",
            };
            let conditions: String = compound.conditions.iter().map(draw_condition).collect();
            format!("{lead}{}{conditions}", compound.tag.as_deref().unwrap_or("*"))
        });
        compounds.collect::<String>()
    });
    alternatives.collect::<Vec<_>>().join(", ")
}

fn draw_condition(condition: &Condition) -> String {
    match condition {
        Condition::Id(id) => format!("#{id}"),
        Condition::Class(class) => format!(".{class}"),
        Condition::Attribute { name, test: None } => format!("[{name}]"),
        Condition::Attribute { name, test: Some(test) } => {
            let case = test.ignore_case.map_or("", |ignore| if ignore { " i" } else { " s" });
            format!("[{name} {:?} {:?}{case}]", test.operator, test.value)
        }
        Condition::Is(inner) => format!(":is({})", draw(inner)),
        Condition::Not(inner) => format!(":not({})", draw(inner)),
        Condition::Position(at) => {
            let kind = if at.of_type { "type" } else { "child" };
            let end = if at.from_end { "last-" } else { "" };
            format!(":{end}{kind}({}n{:+})", at.step, at.offset)
        }
        Condition::Root => ":root".to_owned(),
        Condition::Unknown => ":?".to_owned(),
    }
}

#[test]
fn selectors_are_read() {
    for (text, drawing) in [
        ("#board", "*#board"),
        (" LI.done.big ", "li.done.big"),
        ("ul>li", "ul > li"),
        ("a b  >  c + d~e", "a b > c + d ~ e"),
        ("*", "*"),
        ("h1, h2 ,h3", "h1, h2, h3"),
        ("[disabled]", "*[disabled]"),
        ("input[ Type = 'text' i ]", "input[type Equal \"text\" i]"),
        ("a[href^=http][href$=\".py\" s]", "a[href Start \"http\"][href End \".py\" s]"),
        ("[a~=b][a|=b][a*=b]", "*[a Word \"b\"][a Dash \"b\"][a Part \"b\"]"),
        (":is(h1, h2:not(.x))", "*:is(h1, h2:not(*.x))"),
        ("li:first-child", "li:child(0n+1)"),
        (":only-of-type", "*:type(0n+1):last-type(0n+1)"),
        ("tr:nth-child(2n + 1)", "tr:child(2n+1)"),
        ("tr:nth-child(odd):nth-last-of-type(-n+3)", "tr:child(2n+1):last-type(-1n+3)"),
        ("tr:nth-child(2 of .x)", "tr:?"),
        (":root:checked::before", "*:root:?:?"),
        ("p:has(> img, \"(\")", "p:?"),
        ("#\\31 a\\.b", "*#1a.b"),
        ("--x", "--x"),
        ("#größe", "*#größe"),
    ] {
        assert_eq!(Selector::parse(text).map(|selector| draw(&selector)).as_deref(), Some(drawing), "{text}");
    }
}

#[test]
fn what_is_no_selector() {
    for text in [
        "", " ", "#", "#1a", ".", "a,", ",a", "a >", "> a", "[a", "[a=]", "[a=b c]", "a:not(", "a)", "a!",
        "\\", "-", "a:", "[=a]",
    ] {
        assert_eq!(Selector::parse(text), None, "{text:?}");
    }
}

#[test]
fn names_that_need_no_escape() {
    for (text, plain) in [
        ("a", true),
        ("-a_1", true),
        ("é", true),
        ("", false),
        ("1a", false),
        ("a.b", false),
        ("a\\b", false),
    ] {
        assert_eq!(is_name(text), plain, "{text}");
    }
}

#[test]
fn nesting_is_bounded() {
    let deep = format!("{}a{}", ":not(".repeat(10_000), ")".repeat(10_000));
    assert!(Selector::parse(&deep).is_some());
    assert_eq!(Selector::parse(&":is(".repeat(10_000)), None);
}

#[test]
fn subjects_of_selectors() {
    for (text, subjects) in [
        ("ul > li.done", &[(Some("li"), None)][..]),
        ("main #board", &[(None, Some("board"))]),
        ("canvas#board, .x", &[(Some("canvas"), Some("board")), (None, None)]),
        (":is(h1, h2).x", &[(Some("h1"), None), (Some("h2"), None)]),
    ] {
        let selector = Selector::parse(text).unwrap();
        let found: Vec<_> = selector.subjects().iter().map(|subject| (subject.tag, subject.id)).collect();
        assert_eq!(found, subjects, "{text}");
    }
}

#[test]
fn selectors_end_at_the_compound_that_is_meant() {
    for (text, up_to) in [("nav > a| em", Some("nav > a")), ("p, b.x| i", Some("b.x")), ("a  |  b", None)] {
        let offset = size(text.find('|').unwrap());
        let selector = Selector::parse(&text.replace('|', "")).unwrap();
        assert_eq!(
            selector.up_to(offset).map(|found| draw(&found).replace('*', "")).as_deref(),
            up_to,
            "{text}"
        );
    }
}

#[test]
fn positions_among_siblings() {
    let position = |step, offset| Position { of_type: false, from_end: false, step, offset };
    let within = |position: Position| (1..=7).filter(|at| position.contains(*at)).collect::<Vec<_>>();
    assert_eq!(within(position(0, 3)), [3]);
    assert_eq!(within(position(2, 1)), [1, 3, 5, 7]);
    assert_eq!(within(position(2, 0)), [2, 4, 6]);
    assert_eq!(within(position(-1, 3)), [1, 2, 3]);
    assert_eq!(within(position(3, -1)), [2, 5]);
}

#[test]
fn words_of_selectors() {
    for (text, word) in [
        ("|", Some((WordKind::Tag, ""))),
        ("#bo|ard", Some((WordKind::Id, "#board"))),
        ("#|", Some((WordKind::Id, "#"))),
        ("#a .|", Some((WordKind::Class, "."))),
        ("#a .b|c > d", Some((WordKind::Class, ".bc"))),
        ("ul > l|i", Some((WordKind::Tag, "li"))),
        ("ul > |", Some((WordKind::Tag, ""))),
        ("ul |li", Some((WordKind::Tag, ""))),
        ("li:not(.x|", Some((WordKind::Class, ".x"))),
        ("li:no|t", Some((WordKind::Pseudo, ":not"))),
        ("[data-x|", None),
        ("[a='].b|']", None),
        ("[a='].b'] .c|", Some((WordKind::Class, ".c"))),
        ("!é|", Some((WordKind::Tag, "é"))),
    ] {
        let offset = size(text.find('|').unwrap());
        let text = text.replace('|', "");
        let found = word_at(&text, offset).map(|word| (word.kind, slice(&text, word.range)));
        assert_eq!(found, word, "{text}");
    }
}

#[test]
fn no_text_breaks_the_reader() {
    let pieces =
        ["#", ".a", "[b='", "\\", "é", ":not(", ")", "\"", ":nth-child(", "2n", ">", ",", " ", "*", "]"];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                let text = format!("{a}{b}{c}");
                let _ = Selector::parse(&text);
                for offset in 0..=text.len() {
                    let word = word_at(&text, size(offset));
                    assert!(
                        word.is_none_or(|word| word.range.end() <= TextSize::of(text.as_str())),
                        "{text}"
                    );
                }
            }
        }
    }
}
