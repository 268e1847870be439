//! An editor with a project, by its language server.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tests::preview::program;
use tests::server::Server;

/// Long enough for Pyodide to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(240);

/// The code of a refusal after which the client asks again.
const CHANGED_MEANWHILE: &str = "-32802";

/// An editor with one folder.
pub(crate) struct Editor {
    folder: PathBuf,
    server: Server,
    version: i32,
}

impl Editor {
    /// Opens a folder. Its previews take any port, and settings of the preview count besides.
    pub(crate) fn start(folder: &Path, settings: &Value) -> Result<Editor> {
        let server = Server::start(program()?.args(["lsp", "--stdio"]))?;
        let mut editor = Editor { folder: folder.to_owned(), server, version: 1 };
        let uri = editor.uri("");
        let mut preview = json!({"port": 0, "reloadDelay": 50});
        for (name, value) in settings.as_object().into_iter().flatten() {
            preview[name] = value.clone();
        }
        let folders = json!([{"uri": uri, "name": "folder"}]);
        editor.call(
            "initialize",
            &json!({"processId": null, "rootUri": uri, "workspaceFolders": folders,
                    "capabilities": {"textDocument": {"publishDiagnostics": {"relatedInformation": true}}},
                    "initializationOptions": {"preview": preview}}),
        )?;
        editor.notify("initialized", &json!({}))?;
        Ok(editor)
    }

    /// Opens a file as it lies on disk.
    pub(crate) fn open(&mut self, name: &str, language: &str) -> Result<()> {
        let text = std::fs::read_to_string(self.path(name))?;
        let item = json!({"uri": self.uri(name), "languageId": language, "version": 1, "text": text});
        self.notify("textDocument/didOpen", &json!({ "textDocument": item }))
    }

    /// Opens the preview of `index.html`; answers its address.
    pub(crate) fn preview(&mut self) -> Result<String> {
        let page = self.uri("index.html");
        let command = json!({"command": "pyscript.preview.open", "arguments": [page]});
        let address = self.call("workspace/executeCommand", &command)?;
        address.as_str().map(str::to_owned).context("no address")
    }

    /// Replaces a text and does not save it.
    pub(crate) fn edit(&mut self, name: &str, text: &str) -> Result<()> {
        self.version += 1;
        let document = json!({"uri": self.uri(name), "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": [{"text": text}]});
        self.notify("textDocument/didChange", &params)
    }

    pub(crate) fn save(&mut self, name: &str, text: &str) -> Result<()> {
        std::fs::write(self.path(name), text)?;
        let document = json!({"uri": self.uri(name)});
        self.notify("textDocument/didSave", &json!({ "textDocument": document }))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        if name.is_empty() { self.folder.clone() } else { self.folder.join(name) }
    }

    pub(crate) fn uri(&self, name: &str) -> String {
        format!("file://{}", self.path(name).display())
    }

    /// Waits until the preview tells so many failures of a file; answers them.
    pub(crate) fn failures(&mut self, name: &str, count: usize) -> Result<Vec<Value>> {
        let deadline = Instant::now() + PATIENCE;
        let document = json!({"textDocument": {"uri": self.uri(name)}});
        loop {
            match self.call("textDocument/diagnostic", &document) {
                Ok(report) => {
                    let all = report["items"].as_array().context("no findings")?.iter();
                    let told = all.filter(|found| found["source"] == "pyscript preview");
                    let told: Vec<Value> = told.cloned().collect();
                    if told.len() == count {
                        return Ok(told);
                    }
                    ensure!(Instant::now() < deadline, "{name} has {report:#}");
                }
                Err(error) => {
                    ensure!(error.to_string().contains(CHANGED_MEANWHILE), "{error}");
                    ensure!(Instant::now() < deadline, "{name} changes for ever");
                }
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn notify(&mut self, method: &str, params: &Value) -> Result<()> {
        self.server.send(&Server::notification(method, params))
    }

    pub(crate) fn call(&mut self, method: &str, params: &Value) -> Result<Value> {
        let request = self.server.request(method, params);
        self.server.send(&request)?;
        Ok(self.server.result()?.0)
    }
}
