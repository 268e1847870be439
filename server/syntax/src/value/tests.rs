use super::{Parsed, Path, Step, Value, ValueKind};
use crate::{TextRange, TextSize, json, range, size, toml};

const TOML: &str = "name = \"n\"\n[a.b]\nx = [\"y\", { z = 1 }]\n[[c]]\n[other]\nk = 1\n[a.d]\ne = true\n";

fn path(steps: &[&str]) -> Path {
    steps.iter().map(|step| step.parse::<usize>().map_or_else(|_| Step::from(*step), Step::from)).collect()
}

#[test]
fn looks_values_up() {
    let root = toml::parse(TOML).root;
    assert_eq!(root.look_up(&["a", "d", "e"]).and_then(Value::as_bool), Some(true));
    assert_eq!(root.follow(&path(&["a", "b", "x", "0"])).and_then(Value::as_str), Some("y"));
    assert_eq!(root.follow(&path(&["c", "0"])).map(Value::kind_name), Some("table"));
    assert_eq!(root.look_up(&["name", "x"]), None);
    assert_eq!(root.follow(&path(&["a", "b", "x", "2"])), None);
    assert_eq!(root.follow(&[]), Some(&root));
}

#[test]
fn takes_the_last_of_keys_that_stand_twice_unless_it_is_half_typed() {
    let root = json::parse("{\"a\": 1, \"a\": 2, \"a\": }").root;
    assert_eq!(root.get("a").map(|value| &value.kind), Some(&ValueKind::Integer(2)));
    let half_typed = toml::parse("a =").root;
    assert_eq!(half_typed.get("a").map(|value| &value.kind), Some(&ValueKind::Missing));
}

#[test]
fn finds_the_innermost_node_at_an_offset() {
    for (before, expected) in [
        ("na", vec!["name"]),
        ("name = \"", vec!["name"]),
        ("[a", vec!["a"]),
        ("[a.b", vec!["a", "b"]),
        ("x = [\"y", vec!["a", "b", "x", "0"]),
        ("x = [\"y\",", vec!["a", "b", "x"]),
        ("{ z", vec!["a", "b", "x", "1", "z"]),
        ("[[c", vec!["c"]),
        ("k = 1", vec!["other", "k"]),
        ("e = tr", vec!["a", "d", "e"]),
    ] {
        let offset = TOML.find(before).unwrap() + before.len();
        assert_eq!(toml::parse(TOML).root.at(size(offset)), path(&expected), "{before}");
    }
    assert_eq!(json::parse(" {}").root.at(0.into()), Path::new());
}

/// Every span moves, or falls back where the map has nothing for it.
#[test]
fn maps_every_range() {
    let text = format!("{TOML}# c\nd.e = +1\nd.e = +2\nbroken\n");
    let fallback = range(7, 7);
    let mut parsed = toml::parse(&text);
    let shift = TextSize::new(1000);
    parsed.map_ranges(&|range| Some(range + shift), fallback);
    let mut starts = 0;
    let mut check = |range: &mut TextRange| {
        starts += 1;
        assert!(range.start() >= shift);
    };
    visit(&mut parsed, &mut check);
    assert!(starts > 40, "{starts}");
    parsed.map_ranges(&|_| None, fallback);
    visit(&mut parsed, &mut |range| assert_eq!(*range, fallback));
}

/// Shows every span that the debug output shows.
fn visit(parsed: &mut Parsed, check: &mut dyn FnMut(&mut TextRange)) {
    let shown = format!("{parsed:?}");
    let numbers = shown.split(|c: char| !c.is_ascii_digit() && c != '.');
    for (start, end) in numbers.filter_map(|part| part.split_once("..")) {
        let (Ok(start), Ok(end)) = (start.parse(), end.parse()) else { continue };
        check(&mut range(start, end));
    }
}
