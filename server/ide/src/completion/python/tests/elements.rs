use expect_test::{Expect, expect};

use crate::test_support::{check_completion, labels, taken};

const BODY: &str =
    "<canvas id=\"board\" class=\"big\"></canvas><input name=\"who\" id=\"in\"><p class=\"big row\"></p>\n";

fn page(code: &str) -> String {
    format!("{BODY}<script type=\"py\">\n{code}\n</script>\n")
}

fn check(code: &str, expect: Expect) {
    check_completion(&page(code), 9, expect);
}

#[test]
fn each_way_to_name_elements() {
    let all = ["#board", "#in", ".big", ".row", "canvas", "input", "p"];
    for (code, expected) in [
        ("from js import document\ndocument.getElementById('$0')", &["board", "in"][..]),
        ("from js import document\ndocument.getElementById('$0", &["board", "in"]),
        ("import js\njs.document.querySelector('$0')", &all),
        ("from pyscript import window\nwindow.document.querySelectorAll('.$0')", &[".big", ".row"]),
        ("from pyscript import document\ndocument.body.closest('#$0')", &["#board", "#in"]),
        ("from js import document\ndocument.body.classList.toggle('a', '$0')", &["big", "row"]),
        ("from js import document\ndocument.getElementsByClassName('$0')", &["big", "row"]),
        ("from js import document\ndocument.getElementsByTagName('$0')", &["canvas", "input", "p"]),
        ("from js import document\ndocument.getElementsByName('$0')", &["who"]),
        ("def f(el):\n    el.querySelector('#$0')", &["#board", "#in"]),
        ("def f(el):\n    el.matches('#$0')", &[]),
        ("from pyscript import when\n@when('click', '#$0')\ndef f(e): pass", &["#board", "#in"]),
        ("from pyscript import when\n@when('click', selector='.$0')\ndef f(e): pass", &[".big", ".row"]),
        ("from pyscript import display\ndisplay(1, target='$0')", &["board", "in"]),
        ("from pyscript import display\ndisplay(1, target='#$0')", &["#board", "#in"]),
        ("from pyscript.web import page\npage['$0']", &["board", "in"]),
        ("from pyscript import web\nweb.page.find('$0')", &all),
        ("from pyscript import web\nweb.page['board'].classes.add('$0')", &["big", "row"]),
        ("from pyscript import web\nweb.div('x', classes='$0')", &["big", "row"]),
        ("Element('$0')", &["board", "in"]),
        ("Element = dict\nElement('$0')", &[]),
        ("from js import document\ndocument.getElementById('in').setAttribute('$0')", &[]),
        ("from js import document\ndocument.querySelector('#in', '$0')", &[]),
    ] {
        assert_eq!(labels(&page(code)), expected, "{code}");
    }
    let released =
        "<script type=\"module\" src=\"https://pyscript.net/releases/2025.2.1/core.js\"></script>\n";
    let code = page("from pyscript.web import page\npage['.$0']");
    assert_eq!(labels(&format!("{released}{code}")), [".big", ".row"], "page[] took selectors");
}

#[test]
fn the_word_at_the_cursor_is_replaced() {
    let take = |code: &str, label: &str| {
        let text = taken(&page(code), label);
        text.lines().find(|line| line.contains("query")).map(str::to_owned).unwrap_or_default()
    };
    let import = "from js import document\n";
    for (code, label, result) in [
        ("document.querySelector('#b$0')", "#board", "document.querySelector('#board')"),
        ("document.querySelector('b$0')", "#board", "document.querySelector('#board')"),
        ("document.querySelector('#in > .b$0ig p')", ".row", "document.querySelector('#in > .row p')"),
        ("document.querySelectorAll('p:not(.$0)')", ".row", "document.querySelectorAll('p:not(.row)')"),
        ("document.querySelector('p,$0", "#in", "document.querySelector('p,#in"),
    ] {
        assert_eq!(take(&format!("{import}{code}"), label), result, "{code}");
    }
    check(
        "from js import document\ndocument.querySelector('[name=$0]')",
        expect![[r#"
            nothing
        "#]],
    );
}

#[test]
fn files_see_the_elements_of_their_pages() {
    let pages = "//- /index.html\n<div id=\"out\"></div><i class=\"x\"></i><script type=\"py\" src=\"code/main.py\"></script>\n\
                 //- /more/b.html\n<p id=\"out\"></p><b class=\"x\"></b><script type=\"py\" worker src=\"../code/main.py\"></script>\n\
                 //- /other.html\n<i id=\"other\"></i><script type=\"py\"></script>\n";
    check_completion(
        &format!("{pages}//- /code/main.py\nfrom pyscript import document\ndocument.querySelector(\"$0\")\n"),
        9,
        expect![[r##"
            document.querySelector("⟦⟧")
            20 #out (<div>, <p> in ../index.html, ../more/b.html)
            21 .x (<i>, <b> in ../index.html, ../more/b.html)
            22 b (<b> in ../more/b.html)
            22 div (<div> in ../index.html)
            22 i (<i> in ../index.html)
            22 p (<p> in ../more/b.html)
        "##]],
    );
}
