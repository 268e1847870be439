use expect_test::expect;

use crate::rules::tests::{check, check_fix};

const LOADER: &str =
    r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

/// A page with one worker.
fn worker(code: &str) -> String {
    format!("{LOADER}\n<script type=\"py\" worker>\n{code}</script>\n")
}

/// As [`check`], without the header that isolates its pages.
fn bare(fixture: &str) {
    check(&format!("{fixture}\n//- /notes.txt\nworker-without-isolation\n"));
}

#[test]
fn finds_the_first_use_of_the_page() {
    check(&worker(
        r#"
from pyscript import display, document, window
print("fine")
x = window.name
#   ^^^^^^ warning worker-without-isolation: `window` in a worker takes
document.title = "x"
"#,
    ));
    check(&worker(
        r#"
from pyscript.web import page
#    ^^^^^^^^^^^^ warning worker-without-isolation: `pyscript.web` in a worker
page.title = "x"
"#,
    ));
    check(&worker(
        r#"
import pyscript as ps
def later():
    ps.display("x")
#   ^^^^^^^^^^ warning worker-without-isolation: `display` in a worker
"#,
    ));
    check(
        r#"<script type="module" src="https://pyscript.net/releases/2025.11.2/core.js"></script>
<script type="mpy" worker terminal src="w.py"></script>
<!--                      ^^^^^^^^ warning worker-without-isolation: A terminal in a worker takes
<script type="py">
from pyscript import PyWorker
PyWorker("./other.py", type="micropython")
</script>
//- /w.py
from pyscript import document
x = document.title
#   ^^^^^^^^ warning worker-without-isolation: `document` in a worker takes
//- /other.py
from pyscript import document as page
x = page.body
#   ^^^^ warning worker-without-isolation: `document` in a worker
"#,
    );
}

#[test]
fn silent_where_the_page_is_isolated_or_not_used() {
    let code = "from pyscript import document\nx = document.title\n";
    for around in [
        "<script src=\"./mini-coi.js\"></script>",
        "<script src=\"https://example.org/coi-serviceworker.js\"></script>",
        "<script>navigator.serviceWorker.register('/sw.js')</script>",
        "{{ scripts }}",
    ] {
        bare(&format!("{around}{}", worker(code)));
    }
    for file in [
        "//- /_headers\n/*\n  Cross-Origin-Opener-Policy: same-origin\n",
        "//- /serve.py\nHEADERS = {'Cross-Origin-Embedder-Policy': 'require-corp'}\n",
        "//- /.htaccess\nHeader set Cross-Origin-Opener-Policy same-origin\n",
    ] {
        bare(&format!("{}{file}", worker(code)));
    }
    for code in [
        "print('fine')\n",
        "from pyscript import sync, window, document, RUNNING_IN_WORKER\nif not RUNNING_IN_WORKER:\n    document.title\n",
        "from pyscript import document\ntry:\n    document.title\nexcept AttributeError:\n    pass\n",
        "from pyscript import document\ndef f(document):\n    return document.title\n",
        "from pyscript import fetch, config, storage\nconfig['x']\n",
    ] {
        bare(&worker(code));
    }
    bare(&format!("<script type=\"py\" worker>\n{code}</script>"));
    bare(&format!("{LOADER}<script type=\"py\">\n{code}</script>"));
    bare(&format!("{LOADER}<script type=\"py\" worker service-worker=\"./sw.js\">\n{code}</script>"));
    bare(&format!("//- /w.py\n{code}"));
    // On one of two pages it works.
    bare(&format!(
        "{LOADER}<script type=\"py\" worker src=\"w.py\"></script>\n//- /w.py\n{code}//- /other.html\n<script src=\"mini-coi.js\"></script>{LOADER}<script type=\"py\" worker src=\"w.py\"></script>\n"
    ));
}

#[test]
fn the_page_isolates_itself() {
    let code = "from pyscript import document\nx = document.title\n";
    let page = format!(
        "<!doctype html>\n<head>\n  <title>x</title>\n  {LOADER}\n</head>\n<script type=\"py\" worker>\n{code}</script>\n"
    );
    check_fix(
        "worker-without-isolation",
        &format!("{page}//- /mini-coi.js\n"),
        expect![[r#"
        <!doctype html>
        <head>
          <title>x</title>
          <script src="./mini-coi.js"></script>
          <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
        </head>
        <script type="py" worker>
        from pyscript import document
        x = document.title
        </script>
    "#]],
    );
}
