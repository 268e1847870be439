//! From an element in the browser to its source, and back.

use anyhow::Result;
use serde_json::{Value, json};
use tests::driver::Browser;
use tests::preview::{Preview, program};

use crate::editor::Editor;

/// Rows in a table whose body is not written; a paragraph that ends where the next begins; elements that Python makes, one of
/// them in front of what is written.
const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>pointer</title>
  <script>
    flashed = new Set();
    const look = () => {
      for (const { effect } of document.getAnimations()) flashed.add(effect.target);
      requestAnimationFrame(look);
    };
    look();
  </script>
  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
</head>
<body>
  <p>first
  <p>second <b>bold</b>
  <table><tr><td>a</td><td id="cell">b</td></tr></table>
  <main><button>go</button></main>
  <script type="mpy">
    from pyscript import document
    made = document.createElement("p")
    made.textContent = "made"
    document.body.prepend(made)
    inner = document.createElement("i")
    inner.textContent = "inner"
    document.querySelector("main").append(inner)
    children = document.documentElement.outerHTML
    document.title = "ran"
  </script>
  <div style="height: 3000px"></div>
  <p>far</p>
</body>
</html>
"#;

#[test]
fn a_click_with_alt_tells_where_the_element_is_written() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("index.html"), PAGE)?;
    let mut preview =
        Preview::start(program()?.args(["preview", "--port", "0", "."]).current_dir(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    browser.wait("document.title === 'ran'")?;
    browser.value("void document.querySelector('button').addEventListener('click', () => { globalThis.clicked = true })")?;
    let before = browser.value("document.documentElement.outerHTML")?;
    for (selector, place) in [
        ("td:first-child", "19:14"),
        ("#cell", "19:24"),
        ("b", "18:13"),
        ("p:nth-of-type(2)", "17:3"),
        ("button", "20:9"),
        // Made by Python: what holds it.
        ("i", "20:3"),
        ("p:first-child", "16:1"),
    ] {
        browser.click_with(&["Alt"], selector)?;
        preview.expect(&format!("index.html:{place}"))?;
    }
    assert_eq!(browser.value("globalThis.clicked ?? null")?, Value::Null, "the page does not hear of it");
    assert_eq!(browser.value("document.documentElement.outerHTML")?, before, "nor see it");
    browser.click("button")?;
    assert_eq!(browser.value("globalThis.clicked")?, true);
    Ok(())
}

/// Each way in which Pyodide makes an element; what a page's own script makes; and MicroPython, which tells no lines.
const MADE: &str = r#"<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>made</title>
  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
</head>
<body>
  <template><section>cloned</section></template>
  <main></main>
  <ul></ul>
  <div id="shown"></div>
  <button>make</button>
  <script type="py" config='{"files": {"helper.py": ""}}'>
    from pyscript import HTML, display, document, web, when
    import helper

    main = document.querySelector("main")
    plain = document.createElement("p")
    main.append(plain)
    plain.textContent = "plain"
    main.append(helper.quote("quoted"))
    main.append(document.querySelector("template").content.cloneNode(True))
    document.querySelector("ul").innerHTML = "<li><b>parsed</b></li>"
    web.page.append(
        web.h1("by pyscript.web"),
    )
    display("text", target="shown")
    display(HTML("<em>rich</em>"), target="shown")
    display(
        HTML("<strong>alone</strong>"), target="shown", append=True
    )

    @when("click", "button")
    def make(event):
        later = document.createElement("aside")
        later.textContent = "later"
        main.append(later)
        later.append(document.createTextNode("!"))

    try:
        document.createElement("<")
    except Exception as error:
        document.title = "ran"
  </script>
  <script type="mpy">
    from pyscript import document
    small = document.createElement("small")
    small.textContent = "small"
    document.querySelector("main").append(small)
  </script>
</body>
</html>
"#;

const HELPER: &str = "from pyscript import document\n\ndef quote(text):\n    made = document.createElement(\"mark\")\n    \
                      made.textContent = text\n    return made\n";

#[test]
fn a_click_with_alt_tells_which_python_made_the_element() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("index.html"), MADE)?;
    std::fs::write(folder.path().join("helper.py"), HELPER)?;
    let mut preview =
        Preview::start(program()?.args(["preview", "--port", "0", "."]).current_dir(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    browser.wait("document.title === 'ran' && document.querySelector('small')")?;
    browser.click("button")?;
    browser.wait("document.querySelector('aside')?.textContent === 'later!'")?;
    browser.value(
        "void document.querySelector('main').append(Object.assign(document.createElement('i'), { textContent: 'js' }))",
    )?;
    for (selector, words) in [
        ("p", "plain = document"),
        ("section", "main.append(document.querySelector(\"template"),
        ("li b", "document.querySelector(\"ul\")"),
        ("h1", "web.h1("),
        ("#shown div", "display(\"text\""),
        ("em", "display(HTML(\"<em>"),
        ("strong", "display(\n"),
        ("aside", "later = document"),
        ("i", "<main>"),
        ("small", "<main>"),
    ] {
        browser.click_with(&["Alt"], selector)?;
        let before = MADE.split_once(words).map(|(before, _)| before).unwrap_or_default();
        let column = before.rsplit('\n').next().unwrap_or_default().len() + 1;
        preview.expect(&format!("index.html:{}:{column}", before.lines().count()))?;
    }
    browser.click_with(&["Alt"], "mark")?;
    preview.expect("helper.py:4:5")?;

    let wrapped = "[document.createElement.name, document.createElement.length, `${document.createElement}`.includes('native')]";
    assert_eq!(browser.value(wrapped)?, json!(["createElement", 1, true]));
    let refused =
        "try { document.createElement('<') } catch (error) { [error.name, error instanceof DOMException] }";
    assert_eq!(browser.value(&format!("eval({refused:?})"))?, json!(["InvalidCharacterError", true]));
    Ok(())
}

#[test]
fn the_element_under_the_cursor_is_scrolled_to_and_flashes() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("index.html"), PAGE)?;
    let mut editor = Editor::start(folder.path(), &json!({}))?;
    editor.open("index.html", "html")?;
    let page = editor.uri("index.html");
    let mut show = |words: &str| {
        let line = PAGE.lines().position(|line| line.contains(words)).unwrap_or_default();
        let position = json!({"line": line, "character": 7});
        let command = json!({"command": "pyscript.preview.show", "arguments": [page, position]});
        editor.call("workspace/executeCommand", &command)
    };
    let address = show("<p>far")?;
    let browser = Browser::start()?;
    browser.open(address.as_str().unwrap_or_default())?;
    let far = "document.querySelector('p:last-of-type')";
    let is_seen = |element: &str| {
        format!("(({{ top }}) => top >= 0 && top < innerHeight)({element}.getBoundingClientRect())")
    };
    browser.wait(&format!("flashed.has({far}) && {}", is_seen(far)))?;
    browser.wait("document.title === 'ran' && !document.getAnimations().length")?;
    assert_eq!(browser.value(&format!("{far}.outerHTML"))?, "<p>far</p>", "no trace is left");

    // The page is open: it is told, though Python has put another paragraph in front.
    let second = "document.querySelectorAll('p')[2]";
    show("second")?;
    browser.wait(&format!("flashed.has({second}) && {}", is_seen(second)))?;
    Ok(())
}
