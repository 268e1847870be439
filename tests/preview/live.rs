//! The preview of a language server, whose pages show what the editor has.

use anyhow::Result;
use serde_json::{Value, json};
use tests::driver::Browser;
use tests::{copy_folder, repository};

use crate::editor::Editor;

const SHOWN: &str = "document.getElementById('out')?.textContent";

/// A variable of the page that is gone after a reload.
const MARK: &str = "void (globalThis.mark = true)";

/// The list changes with the pages that it tells of, saved or not.
#[test]
fn all_pages_are_listed_beside_an_index() -> Result<()> {
    let folder = tempfile::tempdir()?;
    copy_folder(&repository().join("tests/preview/live"), folder.path())?;
    let mut editor = Editor::start(folder.path(), &json!({}))?;
    editor.open("index.html", "html")?;
    let address = editor.preview()?.replace("index.html", "");
    let browser = Browser::start()?;
    assert_eq!(browser.open(&format!("{address}_pyscript"))?, 200);
    let items = "[...document.querySelectorAll('li')].map(item => item.textContent.trim()).join()";
    browser.wait(&format!("{items} === 'index.html live mpy 2026.7.3'"))?;
    let page = std::fs::read_to_string(editor.path("index.html"))?;
    editor.edit("index.html", &page.replace("<title>live", "<title>unsaved"))?;
    browser.wait(&format!("{items} === 'index.html unsaved mpy 2026.7.3'"))?;
    std::fs::create_dir_all(editor.path("sub/node_modules"))?;
    std::fs::write(editor.path("sub/node_modules/a.html"), "")?;
    std::fs::write(editor.path("sub/<b c>.html"), "<script type=py worker></script>")?;
    browser.wait(&format!("{items} === 'index.html unsaved mpy 2026.7.3,sub/<b c>.html py worker'"))?;
    browser.screenshot("list")?;
    browser.click("li:last-child a")?;
    browser.wait("location.pathname === '/sub/%3Cb%20c%3E.html'")
}

#[test]
fn pages_show_what_is_not_saved() -> Result<()> {
    let folder = tempfile::tempdir()?;
    copy_folder(&repository().join("tests/preview/live"), folder.path())?;
    let mut editor = Editor::start(folder.path(), &json!({}))?;
    editor.open("index.html", "html")?;
    for module in ["main.py", "words.py", "other.py"] {
        editor.open(module, "python")?;
    }
    editor.open("style.css", "css")?;
    let address = editor.preview()?;
    let browser = Browser::start()?;
    browser.open(&address)?;
    browser.wait(&format!("{SHOWN} === 'text from disk'"))?;

    let unsaved = "WORD = 'words, not saved,'\n";
    editor.edit("words.py", unsaved)?;
    browser.wait(&format!("{SHOWN} === 'words, not saved, from disk'"))?;

    // Neither a save of what is shown nor a file that no page asks for ends the page: what follows them is seen in it.
    browser.value(MARK)?;
    editor.save("words.py", unsaved)?;
    editor.edit("other.py", "NAME = 2\n")?;
    editor.edit("style.css", "p { color: rgb(2, 2, 2) }\n")?;
    let color = "getComputedStyle(document.getElementById('out')).color";
    browser.wait(&format!("{color} === 'rgb(2, 2, 2)'"))?;
    editor.save("style.css", "p { color: rgb(3, 3, 3) }\n")?;
    editor.edit("style.css", "p { color: rgb(4, 4, 4) }\n")?;
    browser.wait(&format!("{color} === 'rgb(4, 4, 4)'"))?;
    assert_eq!(browser.value("globalThis.mark")?, true, "styles change without a reload");

    let page = std::fs::read_to_string(editor.path("index.html"))?;
    editor.edit("index.html", &page.replace("id=\"out\"", "id=\"out\" title=\"new\""))?;
    browser.wait(&format!("document.getElementById('out')?.title === 'new' && {SHOWN}.includes('saved')"))?;
    assert_eq!(browser.value(color)?, "rgb(4, 4, 4)");
    assert_eq!(browser.value("globalThis.mark ?? null")?, Value::Null);
    Ok(())
}
