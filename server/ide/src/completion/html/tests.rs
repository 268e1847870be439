mod references;

use expect_test::{Expect, expect};

use crate::test_support::{ask_every_prefix, ask_everywhere, check_completion, labels, taken};

const LOADER: &str =
    "<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>\n";

const FILES: &str = "//- /main.py
//- /lib/a.py
//- /pyscript.toml
//- /conf/other.json
//- /package.json
//- /sw.js
";

/// A page that loads the newest release, with the cursor, beside a few files.
fn page(body: &str) -> String {
    format!("{FILES}//- /index.html\n{LOADER}{body}")
}

fn check(body: &str, expect: Expect) {
    check_completion(&page(body), 12, expect);
}

/// What becomes of the page's body when the item of that label is taken.
fn take(body: &str, label: &str) -> String {
    taken(&page(body), label).trim_start_matches(LOADER).to_owned()
}

#[test]
fn tags() {
    check(
        "<$0",
        expect![[r#"
            <⟦⟧
            10 script type="py" "script type=\"py\">\n  $0\n</script>"
            11 script type="mpy" "script type=\"mpy\">\n  $0\n</script>"
            12 script type="py-editor" "script type=\"py-editor\">\n  $0\n</script>"
            13 script type="mpy-editor" "script type=\"mpy-editor\">\n  $0\n</script>"
            14 script type="py-game" "script type=\"py-game\">\n  $0\n</script>"
            20 mpy-config "mpy-config>\n  $0\n</mpy-config>" (configuration of the main thread)
            20 py-config "py-config>\n  $0\n</py-config>" (configuration of the main thread)
            30 mpy-script "mpy-script>\n  $0\n</mpy-script>" (`<script>` keeps its text safe from HTML)
            30 py-game-script "py-game-script>\n  $0\n</py-game-script>" (`<script>` keeps its text safe from HTML)
            30 py-script "py-script>\n  $0\n</py-script>" (`<script>` keeps its text safe from HTML)
        "#]],
    );
    check(
        "<py$0></py>",
        expect![[r#"
            <⟦py⟧></py>
            20 mpy-config (configuration of the main thread)
            20 py-config (configuration of the main thread)
            30 mpy-script (`<script>` keeps its text safe from HTML)
            30 py-game-script (`<script>` keeps its text safe from HTML)
            30 py-script (`<script>` keeps its text safe from HTML)
        "#]],
    );
    assert_eq!(take("<scr$0\n<p>", "script type=\"py\""), "<script type=\"py\">\n  $0\n</script>\n<p>");
    assert_eq!(take("<py-con$0", "py-config"), "<py-config>\n  $0\n</py-config>");
    assert_eq!(take("<py-con$0></py-config>", "py-config"), "<py-config></py-config>");
    // A page without PyScript is somebody else's, unless its tags are being typed.
    check_completion("<$0", 3, expect!["nothing\n"]);
    check_completion("<scr$0", 3, expect!["nothing\n"]);
    assert!(labels("<py$0").contains(&"script type=\"py\"".to_owned()));
}

#[test]
fn script_types() {
    check(
        "<script type=\"$0\"></script>",
        expect![[r#"
            <script type="⟦⟧"></script>
            10 py (Pyodide)
            11 mpy (MicroPython)
            12 py-editor (Pyodide)
            13 mpy-editor (MicroPython)
            14 py-game (Pyodide)
            15 pyodide (the engine alone, without `pyscript`)
            16 micropython (the engine alone, without `pyscript`)
        "#]],
    );
    assert_eq!(take("<script type=$0></script>", "mpy"), "<script type=\"mpy\"></script>");
    assert_eq!(take("<script type=\"p$0\n", "py"), "<script type=\"py\"\n");
    assert_eq!(take("<script $0></script>", "type=\"py\""), "<script type=\"py\"></script>");
    check_completion("<script type=\"$0\"></script>", 3, expect!["nothing\n"]);
    assert!(labels("<script type=\"p$0\"></script>").contains(&"py".to_owned()));
    let old =
        "<script type=module src=https://pyscript.net/releases/2023.11.1/core.js></script><script type='$0'>";
    assert!(!labels(old).contains(&"py-game".to_owned()));
}

#[test]
fn attributes() {
    check(
        "<script type=\"py\" $0></script>",
        expect![[r#"
        <script type="py" ⟦⟧></script>
        10 config "config=\"$0\"" (the address of a configuration, or a configuration)
        10 src "src=\"$0\"" (the address of a Python file)
        10 target "target=\"$0\"" (an id or a CSS selector)
        10 terminal (no value)
        10 worker (no value)
        20 async "async=\"$0\"" (`false`, `0`, `no`)
        20 config-parser "config-parser=\"$0\"" (the address of an ES module)
    "#]],
    );
    check(
        "<script type=\"mpy\" worker $0></script>",
        expect![[r#"
        <script type="mpy" worker ⟦⟧></script>
        10 config "config=\"$0\"" (the address of a configuration, or a configuration)
        10 src "src=\"$0\"" (the address of a Python file)
        10 terminal (no value)
        20 async "async=\"$0\"" (`false`, `0`, `no`)
        20 name "name=\"$0\"" (a name)
        20 service-worker "service-worker=\"$0\"" (the address of a service worker)
    "#]],
    );
    check_completion(
        &page("<script type=\"py-editor\" $0></script>"),
        20,
        expect![[r#"
        <script type="py-editor" ⟦⟧></script>
        10 config "config=\"$0\"" (the address of a configuration, or a configuration)
        10 src "src=\"$0\"" (the address of a Python file)
        10 target "target=\"$0\"" (an id or a CSS selector)
        20 data-run "data-run=\"$0\"" (HTML or SVG)
        20 data-stop "data-stop=\"$0\"" (HTML or SVG)
        20 env "env=\"$0\"" (the name of an environment)
        20 env-override (no value)
        20 onbeforerun "onbeforerun=\"$0\"" (Python)
        20 output "output=\"$0\"" (an id)
        20 rows "rows=\"$0\"" (a whole number)
        20 service-worker "service-worker=\"$0\"" (the address of a service worker)
        20 setup (no value)
    "#]],
    );
    check(
        "<script type=\"py-game\" $0></script>",
        expect![[r#"
        <script type="py-game" ⟦⟧></script>
        10 config "config=\"$0\"" (the address of a configuration, or a configuration)
        10 src "src=\"$0\"" (the address of a Python file)
        10 target "target=\"$0\"" (an id)
    "#]],
    );
    check(
        "<mpy-config $0></mpy-config>",
        expect![[r#"
        <mpy-config ⟦⟧></mpy-config>
        10 src "src=\"$0\"" (the address of a configuration)
        20 config-parser "config-parser=\"$0\"" (the address of an ES module)
        20 type "type=\"$0\"" (`toml`, `json`)
    "#]],
    );
    check("<script type=\"pyodide\" $0></script>", expect!["nothing\n"]);
    assert_eq!(take("<script type=\"py\" sr$0></script>", "src"), "<script type=\"py\" src=\"$0\"></script>");
    assert_eq!(
        take("<script type=\"py\" sr$0=\"a\"></script>", "src"),
        "<script type=\"py\" src=\"a\"></script>"
    );
    assert_eq!(
        take("<script type=\"py\" te$0></script>", "terminal"),
        "<script type=\"py\" terminal></script>"
    );
    assert!(!labels(&page("<script type=\"py\" src=\"a.py\" $0>")).contains(&"src".to_owned()));
}

#[test]
fn events() {
    let script = "<script type=\"mpy\"></script>";
    check_completion(
        &page(&format!("{script}<button $0></button>")),
        6,
        expect![[r#"
            <script type="mpy"></script><button ⟦⟧></button>
            20 mpy-click "mpy-click=\"$0\"" (PointerEvent)
            21 mpy-input "mpy-input=\"$0\"" (InputEvent)
            22 mpy-change "mpy-change=\"$0\"" (Event)
            23 mpy-submit "mpy-submit=\"$0\"" (SubmitEvent)
            24 mpy-keydown "mpy-keydown=\"$0\"" (KeyboardEvent)
            25 mpy-keyup "mpy-keyup=\"$0\"" (KeyboardEvent)
            and 79 more
        "#]],
    );
    assert_eq!(
        take(&format!("{script}<button mpy-cl$0></button>"), "mpy-click"),
        format!("{script}<button mpy-click=\"$0\"></button>")
    );
    let is_media = |labels: Vec<String>| labels.contains(&"mpy-timeupdate".to_owned());
    assert!(is_media(labels(&page(&format!("{script}<video $0></video>")))));
    assert!(!is_media(labels(&page(&format!("{script}<div $0></div>")))));
    // Nobody would call them.
    check("<button $0></button>", expect!["nothing\n"]);
    check("<script type=\"py\" worker></script><button $0></button>", expect!["nothing\n"]);
    check_completion(&page(&format!("{script}<button cl$0></button>")), 6, expect!["nothing\n"]);
}

#[test]
fn functions_of_the_page() {
    let scripts = "<script type=\"py\" src=\"./app.py\"></script>
<script type=\"py\">
from pyscript import display
import json
from app import helper
LIMIT = 3
class Game:
    def start(self, event): ...
    def stop(self): ...
game = Game()
def none():
    ...
def two(event, more):
    ...
</script>
<script type=\"py\" worker>def hidden(event): ...</script>
";
    let app = "//- /app.py\nasync def save(event=None):\n    \"\"\"Saves it.\n\n    All of it.\"\"\"\ndef many(*events): ...\ndef named(event, *, key): ...\nhelper = lambda event: 1\n";
    let check = |value: &str, expect: Expect| {
        let body = format!("{scripts}<button py-click={value}></button>");
        check_completion(&format!("{app}{}", page(&body)), 20, expect);
    };
    check(
        "\"$0\"",
        expect![[r#"
        <button py-click="⟦⟧"></button>
        10 helper (lambda event)
        10 many (def many(*events))
        10 save (async def save(event=None))
        30 display
        40 game
        60 named (fails: gets nothing but the event)
        60 none (fails: takes no event)
        60 two (fails: gets nothing but the event)
    "#]],
    );
    check(
        "$0",
        expect![[r#"
        <button py-click=⟦⟧></button>
        10 helper "\"helper\"" (lambda event)
        10 many "\"many\"" (def many(*events))
        10 save "\"save\"" (async def save(event=None))
        30 display "\"display\""
        40 game "\"game\""
        60 named "\"named\"" (fails: gets nothing but the event)
        60 none "\"none\"" (fails: takes no event)
        60 two "\"two\"" (fails: gets nothing but the event)
    "#]],
    );
    check(
        "\"game.$0\"",
        expect![[r#"
        <button py-click="game.⟦⟧"></button>
        10 start (def start(self, event))
        60 stop (fails: takes no event)
    "#]],
    );
    check(
        "\"game.sta$0rt\"",
        expect![[r#"
        <button py-click="game.⟦start⟧"></button>
        10 start (def start(self, event))
        60 stop (fails: takes no event)
    "#]],
    );
    check("\"nobody.$0\"", expect!["nothing\n"]);
}

#[test]
fn releases() {
    check_completion(
        "<script type=\"module\" src=\"https://pyscript.net/rel$0\"></script>",
        3,
        expect![[r#"
        <script type="module" src="⟦https://pyscript.net/rel⟧"></script>
        10 https://pyscript.net/releases/2026.7.3/core.js (2026-07-29, Pyodide 314.0.3 (Python 3.14), MicroPython 1.28.0-6)
        11 https://pyscript.net/releases/2026.7.2/core.js (2026-07-09, Pyodide 314.0.2 (Python 3.14), MicroPython 1.28.0-6)
        12 https://pyscript.net/releases/2026.7.1/core.js (2026-07-01, Pyodide 314.0.2 (Python 3.14), MicroPython 1.28.0-6)
        and 49 more
    "#]],
    );
    check_completion(
        "<link rel=\"stylesheet\" href=\"https://pyscript.net/releases/$0/core.css\">",
        2,
        expect![[r#"
            <link rel="stylesheet" href="⟦https://pyscript.net/releases//core.css⟧">
            10 https://pyscript.net/releases/2026.7.3/core.css (2026-07-29, Pyodide 314.0.3 (Python 3.14), MicroPython 1.28.0-6)
            11 https://pyscript.net/releases/2026.7.2/core.css (2026-07-09, Pyodide 314.0.2 (Python 3.14), MicroPython 1.28.0-6)
            and 50 more
        "#]],
    );
    check_completion(
        "<script type=\"py\"></script><script type=\"module\" src=\"$0\"></script>",
        1,
        expect![[r#"
            <script type="py"></script><script type="module" src="⟦⟧"></script>
            10 https://pyscript.net/releases/2026.7.3/core.js (2026-07-29, Pyodide 314.0.3 (Python 3.14), MicroPython 1.28.0-6)
            and 51 more
        "#]],
    );
    for body in [
        "<script type=\"module\" src=\"$0\"></script>",
        "<script type=\"module\" src=\"./app$0.js\"></script>",
        "<link rel=\"stylesheet\" href=\"$0\">",
    ] {
        check_completion(body, 3, expect!["nothing\n"]);
    }
    check("<script type=\"module\" src=\"./x$0\"></script>", expect!["nothing\n"]);
}

#[test]
fn text_between_tags() {
    check_completion(
        "<head>\n  pys$0\n</head>",
        3,
        expect![[r#"
          ⟦pys⟧
        10 pyscript "<link rel=\"stylesheet\" href=\"https://pyscript.net/releases/2026.7.3/core.css\">\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>$0" (load PyScript 2026.7.3)
    "#]],
    );
    check(
        "<body>mpy$0</body>",
        expect![[r#"
            <body>⟦mpy⟧</body>
            20 mpy "<script type=\"mpy\">\n  $0\n</script>" (<script type="mpy">)
            21 mpy-editor "<script type=\"mpy-editor\">\n  $0\n</script>" (<script type="mpy-editor">)
        "#]],
    );
    check(
        "<body>py$0</body>",
        expect![[r#"
            <body>⟦py⟧</body>
            20 py "<script type=\"py\">\n  $0\n</script>" (<script type="py">)
            21 py-editor "<script type=\"py-editor\">\n  $0\n</script>" (<script type="py-editor">)
            22 py-game "<script type=\"py-game\">\n  $0\n</script>" (<script type="py-game">)
        "#]],
    );
    for text in
        ["$0", "happy$0", "p$0", "&py$0", "<!-- py$0 -->", "<script>py$0</script>", "<style>py$0</style>"]
    {
        check(text, expect!["nothing\n"]);
    }
    check_completion(
        "<p>py$0",
        3,
        expect![[r#"
        <p>⟦py⟧
        10 pyscript "<link rel=\"stylesheet\" href=\"https://pyscript.net/releases/2026.7.3/core.css\">\n<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>$0" (load PyScript 2026.7.3)
    "#]],
    );
}

#[test]
fn answers_everywhere() {
    let body = "<!doctype html>\n<link rel=stylesheet href='https://pyscript.net/releases/2026.7.3/core.css'>
<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>
<py-config src=\"é.toml\"></py-config><div id='öut' py-click=\"f\" mpy-input=g.h py-></div>
<script type=\"py\" src=\"./main.py\" target='öut' config='pack' worker service-worker=./sw.js>x < y</script>
<py-script async=\"no\">def f(e): pass</py-script><script type=mpy-editor env=\"a\" rows=3 output=\"öut\">&lt;</script>
<textarea>py</textarea> py <img src=\"é\"";
    ask_everywhere(&page(body));
    ask_every_prefix("/index.html", body, &[("/main.py", "def g(): pass"), ("/é.toml", "")]);
}
