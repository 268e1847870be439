//! `[js_modules]`: the JavaScript modules that a config gives to Python, and the files behind them.

use std::sync::Arc;

use knowledge::Thread;
use syntax::value::Value;

use crate::document::{Document, FileKind};
use crate::links::Interpreter;
use crate::path::FilePath;
use crate::virtual_fs::Origin;
use crate::workspace::Workspace;

/// A JavaScript module that a config names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsModule {
    /// As in `from pyscript.js_modules import name`.
    pub name: String,
    /// Its address, as written.
    pub url: String,
    /// Where it comes from.
    pub origin: Origin,
    /// The thread that loads it.
    pub thread: Thread,
}

impl JsModule {
    /// The modules of a config whose relative addresses begin in `base`: those of workers first. Style sheets, which
    /// stand among them, are left out.
    pub fn of_config(root: &Value, base: &FilePath) -> Vec<JsModule> {
        let mut found = Vec::new();
        for thread in [Thread::Worker, Thread::Main] {
            let modules = root.look_up(&["js_modules", thread.as_str()]).and_then(Value::as_table);
            for entry in modules.map_or(&[][..], |modules| &modules.entries) {
                let url = &entry.key.text;
                let is_style = url.split(['?', '#']).next().is_some_and(|url| url.ends_with(".css"));
                let Some(name) = entry.value.as_str().filter(|_| !is_style) else { continue };
                let origin = base.resolve(url).map_or_else(|| Origin::Url(url.clone()), Origin::File);
                found.push(JsModule { name: name.to_owned(), url: url.clone(), origin, thread });
            }
        }
        found
    }
}

impl Interpreter {
    /// The modules that its Python can import: workers reach those of the page too.
    pub fn reachable_js_modules(&self) -> impl Iterator<Item = &JsModule> {
        let own = self.thread();
        self.js_modules.iter().filter(move |module| module.thread == Thread::Main || module.thread == own)
    }

    /// The module that `pyscript.js_modules.NAME` is.
    pub fn js_module(&self, name: &str) -> Option<&JsModule> {
        self.reachable_js_modules().find(|module| module.name == name)
    }
}

impl Workspace {
    /// The JavaScript file of the project behind a module that a config names; `None` where it lies elsewhere or was
    /// not read.
    pub fn javascript_of(&self, module: &JsModule) -> Option<&Arc<Document>> {
        match &module.origin {
            Origin::File(path) => self.javascript_at(path),
            Origin::Url(_) => None,
        }
    }

    /// The JavaScript file that a file imports under an address (`./x.js`).
    pub fn imported_javascript(&self, importer: &FilePath, address: &str) -> Option<&Arc<Document>> {
        // Other names are for an import map to resolve.
        let is_relative = address.starts_with("./") || address.starts_with("../");
        let path = importer.parent().resolve(address).filter(|_| is_relative)?;
        self.javascript_at(&path)
    }

    pub(crate) fn javascript_at(&self, path: &FilePath) -> Option<&Arc<Document>> {
        self.document(path).filter(|document| document.kind == FileKind::JavaScript)
    }
}

#[cfg(test)]
mod tests {
    use testing::Fixture;

    use super::*;
    use crate::links::Governing;

    fn workspace(fixture: &str) -> Workspace {
        Workspace::from_texts(Fixture::parse("/index.html", fixture).texts())
    }

    /// Per interpreter: each module that it reaches, where it comes from, and what of it is read.
    fn modules(workspace: &Workspace) -> Vec<Vec<String>> {
        let interpreters = workspace.interpreters(&FilePath::new("/index.html"));
        let shown = |module: &JsModule| {
            let exports =
                workspace.javascript_of(module).map(|document| document.javascript().unwrap().exports.len());
            let origin = match &module.origin {
                Origin::File(path) => path.to_string(),
                Origin::Url(url) => url.clone(),
            };
            format!("{} {} {origin} {exports:?}", module.thread, module.name)
        };
        interpreters.iter().map(|known| known.reachable_js_modules().map(shown).collect()).collect()
    }

    const CONFIGURED: &str = r#"
<script type="py" config="conf/app.toml">1</script>
<script type="py" worker>1</script>
<script type="py" worker config='{"js_modules": {"worker": {"js/own.mjs": "own"}}}'>1</script>
//- /conf/app.toml
[js_modules.main]
"../js/board.js" = "board"
"https://esm.run/d3" = "d3"
"../js/board.css" = "board"
"/from/the/root.js" = "root"
[js_modules.worker]
"./late.js" = "late"
//- /js/board.js
export * from "./base.js";
export const one = 1;
//- /js/base.js
export const two = 2;
"#;

    #[test]
    fn modules_come_from_the_governing_config() {
        let expected: [&[&str]; 3] = [
            &[
                "main board /js/board.js Some(1)",
                "main d3 https://esm.run/d3 None",
                "main root /from/the/root.js None",
            ],
            &[
                "worker late /conf/late.js None",
                "main board /js/board.js Some(1)",
                "main d3 https://esm.run/d3 None",
                "main root /from/the/root.js None",
            ],
            &["worker own /js/own.mjs None"],
        ];
        assert_eq!(modules(&workspace(CONFIGURED)), expected);
    }

    #[test]
    fn files_behind_modules_are_wanted() {
        let mut workspace = workspace(CONFIGURED);
        let base = FilePath::new("/js/base.js");
        workspace.remove(&base);
        let wanted = workspace.wanted();
        assert!(
            [&base, &FilePath::new("/js/own.mjs")].iter().all(|path| wanted.contains(path)),
            "{wanted:?}"
        );
        let importer = FilePath::new("/js/board.js");
        assert!(workspace.imported_javascript(&importer, "./base.js").is_none());
        workspace.set(Document::new(base, FileKind::JavaScript, None, ""));
        assert!(workspace.imported_javascript(&importer, "./base.js").is_some());
        assert!(workspace.imported_javascript(&importer, "base.js").is_none(), "an import map's");
    }

    #[test]
    fn files_beside_python_that_imports_them_are_wanted_where_they_are() {
        let code = "from pyscript.js_modules.chart import Bar\nfrom pyscript.js_modules import d3\n";
        let mut workspace = Workspace::from_texts([("/app/main.py", code)]);
        let chart = FilePath::new("/app/chart.js");
        workspace.update_listing([chart.clone()], &[]);
        assert_eq!(workspace.wanted(), [chart]);
    }

    #[test]
    fn javascript_of_the_page_starts_workers() {
        let workspace = workspace(
            r#"
<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
<script type="module" src="app.js"></script>
<script type="module">import "./js/more.js";</script>
//- /app.js
import { start } from "./js/start.js";
//- /js/start.js
export const start = () => PyWorker("./w.py", { config: { packages: ["numpy"] } });
//- /js/more.js
import "../app.js";
MPWorker("m.py");
//- /w.py
//- /m.py
"#,
        );
        let page = FilePath::new("/index.html");
        let files: Vec<&str> = workspace.links().javascript[&page].iter().map(FilePath::as_str).collect();
        assert_eq!(files, ["/app.js", "/js/more.js", "/js/start.js"]);
        let configs = workspace.interpreters(&page).iter().map(|known| known.config.clone());
        let own = Governing::Call(FilePath::new("/js/start.js"), 0);
        assert_eq!(configs.collect::<Vec<_>>(), [Governing::Nothing, own]);
        assert_eq!(workspace.interpreters_of_file(&FilePath::new("/w.py")).len(), 1);
        let config = workspace.config(workspace.interpreters_of_file(&FilePath::new("/w.py"))[0]).unwrap();
        assert_eq!(config.interpreters.len(), 1);
        assert!(config.root().get("packages").is_some());
    }
}
