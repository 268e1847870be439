use project::document::{Document, FileKind};
use project::path::FilePath;
use syntax::slice;

use super::*;

const PAGE: &str = r#"<main id="main"><p id="out" class="row big"></p><p id="a.b" class="row"></p>
<input name="who" id="in"><nav><p id="inner"></p></nav></main>"#;

#[test]
fn parts_of_texts_and_what_they_find() {
    use Reference::{Classes, HashId, Id, IdOrSelector, Ids, Name, Selector, Tag};
    let page = Document::new(FilePath::new("/index.html"), FileKind::Html, None, PAGE);
    for (reference, text, expected) in [
        (Id, "ou|t", Some(("out", "out"))),
        (Id, "#out|", None),
        (Id, "no|", None),
        (Id, "|", None),
        (Ids, "in o|ut", Some(("out", "out"))),
        (HashId, "#ou|t", Some(("#out", "out"))),
        (HashId, "|a.b", Some(("a.b", "a.b"))),
        (IdOrSelector, "ou|t", Some(("out", "out"))),
        (IdOrSelector, "main >| nav", Some(("main > nav", "-"))),
        (Selector, "#ma|in .row", Some(("#main", "main"))),
        (Selector, "#main .r|ow:hover", Some(("#main .row:hover", "out a.b"))),
        (Selector, "p, #i|n", Some(("#in", "in"))),
        (Selector, "main > p|", Some(("main > p", "out a.b"))),
        (Selector, "#out:no|t(.x)", None),
        (Selector, "#ou|t >", Some(("#out", "out"))),
        (Selector, ".ro|w[", Some((".row", "out a.b"))),
        (Selector, "p|, >", None),
        (Classes, "big r|ow", Some(("row", "out a.b"))),
        (Tag, "INP|UT", Some(("INPUT", "in"))),
        (Name, "wh|o", Some(("who", "in"))),
    ] {
        let offset = syntax::size(text.find('|').unwrap());
        let text = text.replace('|', "");
        let found = reference.find(&[&page], &text, offset);
        let drawn = found.map(|(range, found)| {
            let ids: Vec<&str> = found.iter().map(|found| found.element.id().unwrap_or("-")).collect();
            (slice(&text, range).to_owned(), ids.join(" "))
        });
        let drawn = drawn.as_ref().map(|(part, ids)| (part.as_str(), ids.as_str()));
        assert_eq!(drawn, expected, "{reference:?} {text}");
    }
}

#[test]
fn names_that_need_escapes_are_not_offered_in_selectors() {
    let page = Document::new(FilePath::new("/index.html"), FileKind::Html, None, PAGE);
    let labels = |reference, text: &str| {
        let (_, offers) = offers(reference, &[&page], text, TextSize::of(text)).unwrap();
        offers.into_iter().map(|offer| offer.label).collect::<Vec<_>>()
    };
    assert_eq!(labels(Reference::Selector, "#"), ["#in", "#inner", "#main", "#out"]);
    assert_eq!(labels(Reference::HashId, "#"), ["#a.b", "#in", "#inner", "#main", "#out"]);
    assert_eq!(labels(Reference::Selector, "p.").join(" "), ".big .row");
    assert_eq!(labels(Reference::Tag, ""), ["input", "main", "nav", "p"]);
}

#[test]
fn every_place_can_be_asked_about() {
    crate::test_support::ask_everywhere(
        "<p id=\"ö\" class=\"a é\"></p><label for=\"ö\" aria-owns=\"ö  é\"></label>\n\
         <script type=py target=\"#ö > .é, \">\nfrom js import document as d\n\
         d.querySelector(f\"#ö .é:not({x}) [a='\\\"\")\nd.getElementsByClassName(\" é  a \")\nd.getElementById('ö\n</script>",
    );
}
