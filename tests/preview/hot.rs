//! Hot mode: a script whose text changes runs again in the interpreter that runs already.

use anyhow::Result;
use serde_json::{Value, json};
use tests::driver::Browser;
use tests::preview::{Preview, program};

use crate::editor::Editor;

/// A script in the page, which counts its runs, and one in a file; a worker and a module besides.
fn page(flavor: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>hot</title>
  <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
</head>
<body>
  <p id="inline"></p>
  <p id="file"></p>
  <p id="worker"></p>
  <button>count</button>
  <script type="{flavor}" config='{{"files": {{"./words.py": ""}}}}'>
    from pyscript import display, document, when
    runs = globals().get("runs", 0) + 1
    clicks = globals().get("clicks", 0)
    display(f"displayed {{runs}}")
    def show():
        document.getElementById("inline").textContent = f"first text, run {{runs}}, {{clicks}} clicks"
    show()

    @when("click", "button")
    def count(event):
        global clicks
        clicks += 1
        show()
  </script>
  <script type="{flavor}" src="main.py" config='{{"files": {{"./words.py": ""}}}}'></script>
  <script type="mpy" worker src="work.py" config="{{}}"></script>
</body>
</html>
"#
    )
}

const MAIN: &str = "import words\nfile_runs = globals().get('file_runs', 0) + 1\ndocument.getElementById('file').textContent = \
                    f'{words.WORD}, run {file_runs}'\n";
const WORK: &str =
    "from pyscript import document\ndocument.getElementById('worker').textContent = 'worker one'\n";

/// What an element of the page shows.
fn shows(id: &str, text: &str) -> String {
    format!("document.getElementById('{id}')?.textContent === '{text}'")
}

#[test]
fn scripts_run_again_in_their_interpreter() -> Result<()> {
    let browser = Browser::start()?;
    for flavor in ["mpy", "py"] {
        let folder = tempfile::tempdir()?;
        let text = page(flavor);
        let files = [
            ("index.html", text.as_str()),
            ("main.py", MAIN),
            ("words.py", "WORD = 'word'\n"),
            ("work.py", WORK),
        ];
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text)?;
        }
        let mut editor = Editor::start(folder.path(), &json!({"hot": true}))?;
        editor.open("index.html", "html")?;
        for name in ["main.py", "words.py", "work.py"] {
            editor.open(name, "python")?;
        }
        browser.open(&editor.preview()?)?;
        let all =
            |inline: &str, file: &str| format!("{} && {}", shows("inline", inline), shows("file", file));
        browser.wait(&format!(
            "{} && {}",
            all("first text, run 1, 0 clicks", "word, run 1"),
            shows("worker", "worker one")
        ))?;
        browser.value("void (globalThis.mark = true)")?;
        browser.click("button")?;
        browser.wait(&shows("inline", "first text, run 1, 1 clicks"))?;

        // Twice in the page and twice in the file: state stays, and nothing is loaded anew.
        for (run, word) in [(2, "second"), (3, "third")] {
            editor.edit("index.html", &text.replace("first text", &format!("{word} text")))?;
            browser.wait(&shows("inline", &format!("{word} text, run {run}, 1 clicks")))?;
        }
        assert_eq!(
            browser.value("document.querySelectorAll('script-py').length")?,
            2,
            "what was displayed is replaced"
        );
        let displayed = |run: u8| format!("document.body.textContent.includes('displayed {run}')");
        assert_eq!([browser.value(&displayed(2))?, browser.value(&displayed(3))?], [false, true]);
        for (run, word) in [(2, "second"), (3, "third")] {
            editor.edit("main.py", &MAIN.replace("f'{", &format!("f'{word} {{")))?;
            browser.wait(&shows("file", &format!("{word} word, run {run}")))?;
        }
        assert_eq!(browser.value("globalThis.mark")?, true, "no reload");

        // Listeners of earlier runs stay, as all of them do what the newest function does not.
        browser.click("button")?;
        browser.wait(&shows("inline", "third text, run 3, 4 clicks"))?;

        // Anything else loads the page anew.
        editor.edit("words.py", "WORD = 'words'\n")?;
        browser.wait(&all("third text, run 1, 0 clicks", "third words, run 1"))?;
        assert_eq!(browser.value("globalThis.mark ?? null")?, Value::Null);
        editor.edit("work.py", &WORK.replace("one", "two"))?;
        browser.wait(&shows("worker", "worker two"))?;
    }
    Ok(())
}

#[test]
fn what_fails_in_a_new_run_is_placed_in_the_new_text() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let index = folder.path().join("index.html");
    std::fs::write(&index, page("mpy"))?;
    for (name, text) in [("main.py", MAIN), ("words.py", "WORD = 'word'\n"), ("work.py", WORK)] {
        std::fs::write(folder.path().join(name), text)?;
    }
    let mut preview =
        Preview::start(program()?.args(["preview", "--hot", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&preview.address)?;
    browser.wait(&format!("{} && {}", shows("file", "word, run 1"), shows("worker", "worker one")))?;
    std::fs::write(&index, page("mpy").replace("    show()\n\n", "    show()\n    missing()\n\n"))?;
    preview.expect("/: runs again")?;
    preview.expect("/: Python error")?;
    preview.expect_part("index.html:21:5, in <module>")?;
    Ok(())
}
