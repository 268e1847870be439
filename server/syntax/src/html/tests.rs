use std::fmt::Write as _;

use expect_test::{Expect, expect};

use super::*;
use crate::size;

fn check(text: &str, expected: Expect) {
    let html = HtmlTree::parse(text);
    let mut out = String::new();
    for element in &html.elements {
        let _ = write!(out, "{}", element.name());
        for attribute in &element.tag.attributes {
            let quote = attribute.value.as_ref().map(|value| value.quote);
            let _ = match quote {
                None => write!(out, " {}", attribute.name),
                Some(None) => write!(out, " {}={}", attribute.name, attribute.text()),
                Some(Some(quote)) => write!(out, " {}={quote}{}{quote}", attribute.name, attribute.text()),
            };
        }
        let _ = writeln!(
            out,
            " | {:?}{}",
            slice(text, element.content),
            if element.closed { "" } else { " (open)" }
        );
    }
    for comment in &html.comments {
        let _ = writeln!(out, "comment {:?}", slice(text, *comment));
    }
    expected.assert_eq(&out);
}

#[test]
fn elements_with_all_kinds_of_attributes() {
    check(
        r#"<!doctype html><body><!-- note -->
<SCRIPT TYPE=py src = './main.py' config='{"a": "&quot;"}' worker></SCRIPT>
<input py-click="f" disabled/><script type="mpy">if a < b: pass
</script></body>"#,
        expect![[r#"
            body | "<!-- note -->\n<SCRIPT TYPE=py src = './main.py' config='{\"a\": \"&quot;\"}' worker></SCRIPT>\n<input py-click=\"f\" disabled/><script type=\"mpy\">if a < b: pass\n</script>"
            script type=py src='./main.py' config='{"a": """}' worker | ""
            input py-click="f" disabled | ""
            script type="mpy" | "if a < b: pass\n"
            comment "<!-- note -->"
        "#]],
    );
}

#[test]
fn unclosed_script_keeps_its_text() {
    check(
        "<html><body><script type=py>print(1)\n",
        expect![[r#"
            html | "<body><script type=py>print(1)\n" (open)
            body | "<script type=py>print(1)\n" (open)
            script type=py | "print(1)\n" (open)
        "#]],
    );
}

#[test]
fn code_in_a_custom_element_goes_to_its_end_tag() {
    let text = "<py-script>if a <b> c: print('</b>')</PY-SCRIPT ><p>";
    let html = HtmlTree::parse(text);
    assert_eq!(slice(text, html.text_content(text, &html.elements[0])), "if a <b> c: print('</b>')");
}

#[test]
fn editing_gives_what_parsing_anew_gives() {
    let before = "<p id=a>x</p><script type=py>a = 1</script>";
    let html = HtmlTree::parse(before);
    for (start, end, inserted) in [(3, 8, "ID='b'"), (13, 13, "<br>"), (29, 35, "</script><i>"), (0, 43, "")]
    {
        let edit = TextEdit::replace(range(start, end), inserted);
        let after = crate::edit::apply(before, std::slice::from_ref(&edit)).unwrap();
        assert_eq!(html.reparse(before, &edit, &after).elements, HtmlTree::parse(&after).elements, "{after}");
    }
}

#[test]
fn editing_code_gives_what_parsing_anew_gives() {
    const TEXT: &str = "<!doctype html><html><!-- a --><style>p{}</style><script type='py'>a <b\nif c:\n  '</scr' 'ipt>'</script\
                        ><script></script><p id='b&amp;c' class=x>d<br></p><!-- e --><script src=f></script></html>";
    let html = HtmlTree::parse(TEXT);
    let mut kept = 0;
    for start in 0..=TEXT.len() {
        for length in [0, 1, 3, 8].into_iter().filter(|length| start + length <= TEXT.len()) {
            for inserted in ["", "x", "ipt>", "</script>", "<", "\n\n"] {
                let edit = TextEdit::replace(range(start, start + length), inserted);
                let after = crate::edit::apply(TEXT, std::slice::from_ref(&edit)).unwrap();
                let expected = HtmlTree::parse(&after);
                kept += usize::from(html.keeps_markup(TEXT, &edit));
                let again = html.reparse(TEXT, &edit, &after);
                assert_eq!(
                    (&again.elements, &again.comments),
                    (&expected.elements, &expected.comments),
                    "{after}"
                );
                // The tree that was kept serves the next edit.
                let back =
                    TextEdit::replace(range(start, start + inserted.len()), &TEXT[start..start + length]);
                assert_eq!(again.reparse(&after, &back, TEXT).elements, html.elements, "back from {after}");
                let break_it = TextEdit::insert(0.into(), "<i>");
                let broken = format!("<i>{after}");
                assert_eq!(
                    again.reparse(&after, &break_it, &broken).elements,
                    HtmlTree::parse(&broken).elements,
                    "{broken}"
                );
            }
        }
    }
    assert!(kept > 100, "{kept}");
}

#[test]
fn cursor_in_a_tag() {
    for (source, expected) in [
        ("<scr$0ipt>", Some(TagPlace::Name)),
        ("<$0", Some(TagPlace::Name)),
        ("<script ty$0", Some(TagPlace::AttributeName(0))),
        ("<script type=py $0", Some(TagPlace::Gap)),
        ("<script type=py $0 worker></script>", Some(TagPlace::Gap)),
        ("<script type=\"$0", Some(TagPlace::AttributeValue(0))),
        ("<script type=\"p$0y\"></script>", Some(TagPlace::AttributeValue(0))),
        ("<script type=$0></script>", Some(TagPlace::AttributeValue(0))),
        ("<p>a < $0b", None),
        ("<p>$0", None),
        ("<script>a <b$0</script>", None),
        ("<!-- <p $0 -->", None),
        ("<p config='{\"a<b\": $0}'>", Some(TagPlace::AttributeValue(0))),
    ] {
        let offset = size(source.find("$0").unwrap());
        let text = source.replace("$0", "");
        let cursor = HtmlTree::parse(&text).tag_at(&text, offset);
        assert_eq!(cursor.map(|cursor| cursor.place), expected, "{source}");
    }
}

#[test]
fn tags_that_nobody_closes_are_read_in_time() {
    let text = "<p>x <b>".repeat(1000);
    let started = std::time::Instant::now();
    let elements = HtmlTree::parse(&text).elements;
    assert_eq!((elements.len(), elements.iter().any(|element| element.closed)), (2000, false));
    // A search from the root for every tag took minutes.
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn no_text_is_too_broken() {
    let sample =
        "<html><body a='x><py-script>é < \u{1F4A3}</py-script><script type=\"py\">x='</script>'<!-- <p a=";
    for (end, _) in sample.char_indices() {
        let text = &sample[..end];
        let html = HtmlTree::parse(text);
        for (offset, _) in text.char_indices() {
            html.tag_at(text, size(offset));
        }
        for element in &html.elements {
            assert!(element.range.end() <= TextSize::of(text) && element.content.end() <= TextSize::of(text));
            html.text_content(text, element);
        }
    }
}
