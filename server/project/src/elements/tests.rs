use std::fmt::Write as _;

use expect_test::{Expect, expect};
use syntax::selector::Selector;
use syntax::slice;

use super::*;
use crate::document::{Document, FileKind};
use crate::path::FilePath;
use crate::workspace::Workspace;

fn page(text: &str) -> Document {
    Document::new(FilePath::new("/index.html"), FileKind::Html, None, text)
}

/// The elements as a tree, with the ids that `by_id` finds them by.
fn check(text: &str, expected: Expect) {
    let page = page(text);
    let elements = page.elements().unwrap();
    let mut out = String::new();
    for element in elements.iter() {
        let depth = std::iter::successors(element.parent(), |parent| parent.parent()).count();
        let _ = write!(out, "{}{}", "  ".repeat(depth), element.tag());
        if let Some(id) = element.id() {
            assert!(elements.by_id(id).any(|found| found.range() == element.range()), "{id}");
            let _ = write!(out, "#{}", slice(text, element.id_range().unwrap()));
        }
        element.classes().for_each(|class| out.push_str(&format!(".{class}")));
        out.push('\n');
    }
    out.push_str(if elements.is_complete() { "complete\n" } else { "incomplete\n" });
    expected.assert_eq(&out);
}

#[test]
fn elements_lie_in_each_other() {
    check(
        r#"<!doctype html><html><head><title>a <b>c</b></title><meta charset="utf-8"></head>
<body><ul id="list"><li class="row  big">1<li class=row id=two>2</ul><br id="br"><p>x<div><p>y</div></body></html>"#,
        expect![[r#"
            html
              head
                title
                meta
              body
                ul#list
                  li.row.big
                  li#two.row
                br#br
                p
                div
                  p
            complete
        "#]],
    );
}

#[test]
fn what_belongs_in_the_body_ends_the_head() {
    check(
        "<html><head><title>t</title><py-config></py-config><meta></head></html>",
        expect![[r#"
            html
              head
                title
              py-config
              meta
            complete
        "#]],
    );
}

#[test]
fn what_scripts_do_not_find_is_left_out() {
    check(
        r#"<div id="a"><!-- <i id="b"></i> --><template id="t"><i id="c"></i></template>
<noscript><i id="d"></i></noscript><textarea><i id="e"></textarea><script type="py">x = "<i id='f'>"</script></div>
<py-script>"<i id='g'></i>"</py-script><i id="h"></i><i id=""></i>"#,
        expect![[r#"
            div#a
              template#t
              noscript
              textarea
              script
            py-script
            i#h
            i
            complete
        "#]],
    );
}

#[test]
fn templates_and_broken_markup_leave_a_page_incomplete() {
    for (text, complete) in [
        ("<p>a</p>", true),
        ("<p>{{ name }}</p>", false),
        ("{% extends 'base.html' %}<p id=a></p>", false),
        ("<p id='{{ id }}'></p>", false),
        ("<?php include 'head.php' ?><p></p>", false),
        ("<script type=py>print(f'{{')</script><style>a{{}</style><!-- {{ x }} -->", true),
        ("<div><p>a</div>", true),
        ("<div><p>a", false),
        ("<p id=\"a>b</p>", false),
    ] {
        assert_eq!(page(text).elements().unwrap().is_complete(), complete, "{text}");
    }
    check(
        "<i id='row-{{ n }}' class='a {{ b }}'></i>",
        expect![[r#"
            i
            incomplete
        "#]],
    );
}

const PAGE: &str = r#"<!doctype html><html><body id="body">
<nav><a href="/a.py" class="here">1</a><a>2</a><b>3</b></nav>
<main data-x="One two"><div><canvas id="board"></canvas></div><canvas></canvas></main>
<table><tr id="r1"><td></td></tr><tr id="r2"></tr></table>
<input type="checkbox" id="in" disabled>
</body></html>"#;

/// What a selector finds, `tag#id`, with `?` where it is not certain.
fn selected(text: &str, selector: &str) -> String {
    let page = page(text);
    let selector = Selector::parse(selector).unwrap();
    let found = page.elements().unwrap().select(&selector).into_iter().map(|element| {
        let id = element.id().map_or(String::new(), |id| format!("#{id}"));
        let mark = if element.matches(&selector) == Match::Maybe { "?" } else { "" };
        format!("{}{id}{mark}", element.tag())
    });
    found.collect::<Vec<_>>().join(" ")
}

#[test]
fn selectors_find_elements() {
    for (selector, found) in [
        ("#board", "canvas#board"),
        ("CANVAS", "canvas#board canvas"),
        ("main canvas", "canvas#board canvas"),
        ("main > canvas", "canvas"),
        ("body main div > *", "canvas#board"),
        ("nav div canvas", ""),
        ("#body .here", "a"),
        (".her", ""),
        ("a + a", "a"),
        ("a ~ b", "b"),
        ("b ~ a", ""),
        ("nav, main", "nav main"),
        ("a:not(.here)", "a"),
        ("nav > :is(a.here, b)", "a b"),
        ("[disabled]", "input#in"),
        ("[type=checkbox]", "input#in"),
        ("[type=CHECKBOX]", "input#in?"),
        ("[type=CHECKBOX s]", ""),
        ("[data-x~=two]", "main"),
        ("[data-x^=On][data-x$=o][data-x*='e t']", "main"),
        ("[data-x|=One]", ""),
        ("input:checked", "input#in?"),
        ("nav > :first-child", "a"),
        ("nav > :last-child", "b"),
        ("nav > a:last-of-type", "a"),
        ("nav > :nth-child(2n)", "a"),
        ("nav > b:only-of-type", "b"),
        (":root", "html"),
        ("table > tr", ""),
        ("table tr", "tr#r1 tr#r2"),
        ("tbody > tr", "tr#r1? tr#r2?"),
        ("table tbody tr", "tr#r1? tr#r2?"),
        ("table > tbody > tr > td", "td?"),
    ] {
        assert_eq!(selected(PAGE, selector), found, "{selector}");
    }
}

#[test]
fn what_is_not_written_may_be_there() {
    for (text, selector, found) in [
        ("<p id=a></p>", "body > p", "p#a?"),
        ("<p id=a></p>", "div > p", ""),
        ("<html><head></head><p id=a></p></html>", "body > p", "p#a?"),
        ("<html><head></head><p id=a></p></html>", "html > p", ""),
        ("<p id=a></p>", "html p", "p#a?"),
        ("<p id=a></p>", ".x p", ""),
        ("<p id=a></p>", "p:first-child", "p#a?"),
        ("{% block b %}<p id=a></p>", ".x > p", "p#a?"),
        ("{% block b %}<p id=a></p>", "p.x", ""),
        ("<p class='{{ c }}'></p>", "p.x", "p?"),
    ] {
        assert_eq!(selected(text, selector), found, "{selector} in {text}");
    }
}

#[test]
fn tags_of_what_a_selector_finds() {
    let page = page(PAGE);
    for (selector, tags) in [
        ("#board", &["canvas"][..]),
        ("li.done", &["li"]),
        ("#board, h1", &["canvas", "h1"]),
        ("nav > *", &["a", "b"]),
        (":is(h1, h2)", &["h1", "h2"]),
        ("#nothing", &[]),
    ] {
        let selector = Selector::parse(selector).unwrap();
        assert_eq!(page.elements().unwrap().tags(&selector), tags, "{selector:?}");
    }
}

#[test]
fn deep_pages_and_long_selectors_are_answered() {
    let page = page(&"<i>".repeat(2_000));
    let selector = Selector::parse(&vec!["i"; 50].join(" ")).unwrap();
    assert_eq!(page.elements().unwrap().select(&selector).len(), 2_000);
}

#[test]
fn pages_of_code() {
    let workspace = Workspace::from_texts([
        ("/a.html", "<script type=py>import m</script><script type=py src=m.py></script>"),
        ("/b.html", "<script type=py worker src=m.py></script>"),
        ("/c.html", "<p></p>"),
        ("/m.py", ""),
        ("/n.py", ""),
    ]);
    let pages = |path: &str| {
        let document = workspace.document(&FilePath::new(path)).unwrap();
        let units = workspace.python_units(document);
        let pages = workspace.pages_of(&units[0]).into_iter();
        pages.map(|page| page.path.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(pages("/a.html"), ["/a.html"]);
    assert_eq!(pages("/m.py"), ["/a.html", "/b.html"]);
    assert!(pages("/n.py").is_empty());
}
