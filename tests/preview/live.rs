//! The preview of a language server, whose pages show what the editor has.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::driver::Browser;
use tests::preview::program;
use tests::server::Server;
use tests::{copy_folder, repository};

/// An editor with a copy of `live`, and what it shows in a browser.
struct Editor {
    folder: TempDir,
    server: Server,
    version: i32,
}

impl Editor {
    fn start() -> Result<Editor> {
        let folder = tempfile::tempdir()?;
        copy_folder(&repository().join("tests/preview/live"), folder.path())?;
        let server = Server::start(program()?.args(["lsp", "--stdio"]))?;
        let mut editor = Editor { folder, server, version: 1 };
        let uri = editor.uri("");
        let settings = json!({"preview": {"port": 0, "reloadDelay": 50}});
        let folders = json!([{"uri": uri, "name": "live"}]);
        editor.call(
            "initialize",
            &json!({"processId": null, "rootUri": uri, "workspaceFolders": folders, "capabilities": {},
                    "initializationOptions": settings}),
        )?;
        editor.notify("initialized", &json!({}))?;
        for (name, language) in [
            ("index.html", "html"),
            ("main.py", "python"),
            ("words.py", "python"),
            ("other.py", "python"),
            ("style.css", "css"),
        ] {
            let text = std::fs::read_to_string(editor.path(name))?;
            let item = json!({"uri": editor.uri(name), "languageId": language, "version": 1, "text": text});
            editor.notify("textDocument/didOpen", &json!({ "textDocument": item }))?;
        }
        Ok(editor)
    }

    /// The address of the page.
    fn preview(&mut self) -> Result<String> {
        let page = self.uri("index.html");
        let command = json!({"command": "pyscript.preview.open", "arguments": [page]});
        let address = self.call("workspace/executeCommand", &command)?;
        address.as_str().map(str::to_owned).context("no address")
    }

    /// Replaces a text and does not save it.
    fn edit(&mut self, name: &str, text: &str) -> Result<()> {
        self.version += 1;
        let document = json!({"uri": self.uri(name), "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": [{"text": text}]});
        self.notify("textDocument/didChange", &params)
    }

    fn save(&mut self, name: &str, text: &str) -> Result<()> {
        std::fs::write(self.path(name), text)?;
        let document = json!({"uri": self.uri(name)});
        self.notify("textDocument/didSave", &json!({ "textDocument": document }))
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        if name.is_empty() { self.folder.path().to_owned() } else { Path::join(self.folder.path(), name) }
    }

    fn uri(&self, name: &str) -> String {
        format!("file://{}", self.path(name).display())
    }

    fn notify(&mut self, method: &str, params: &Value) -> Result<()> {
        self.server.send(&Server::notification(method, params))
    }

    fn call(&mut self, method: &str, params: &Value) -> Result<Value> {
        let request = self.server.request(method, params);
        self.server.send(&request)?;
        Ok(self.server.result()?.0)
    }
}

const SHOWN: &str = "document.getElementById('out')?.textContent";

/// A variable of the page that is gone after a reload.
const MARK: &str = "void (globalThis.mark = true)";

#[test]
fn pages_show_what_is_not_saved() -> Result<()> {
    let mut editor = Editor::start()?;
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
