//! The project's own JavaScript, typed: modules that a config names, and what scripts add to a page's global object.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use javascript::module::{File, Module, Place};
use javascript::types::{JsType, Realm};
use knowledge::Thread;
use syntax::javascript::Javascript;

use crate::document::Document;
use crate::js_modules::JsModule;
use crate::path::FilePath;
use crate::workspace::Workspace;

/// A JavaScript module of the project: what it exports, and where that is written.
#[derive(Debug)]
pub struct LocalModule {
    /// What it declares, with the files it imports.
    module: Module,
    /// Its files: itself, then those that it imports.
    files: Vec<Part>,
}

/// JavaScript that stands in a document: a file, or one of the inline scripts of a page.
#[derive(Debug, Clone)]
struct Part {
    document: Arc<Document>,
    /// Index in [`Document::all_javascript`].
    index: usize,
    /// It is no module: what it declares is there for all scripts of the page.
    is_script: bool,
}

/// The modules that were asked for, by their file. Those of files that have changed since are made anew.
pub(crate) type LocalModules = Mutex<HashMap<FilePath, Arc<LocalModule>>>;

/// More files of one module are not read: it is somebody's library.
const MOST_FILES: usize = 100;

impl Part {
    fn javascript(&self) -> Option<&Javascript> {
        self.document.all_javascript().get(self.index)
    }
}

impl LocalModule {
    /// The module object where that thread loads it.
    pub fn object(&self, thread: Thread) -> JsType {
        self.module.object(Realm::of(thread))
    }

    /// The file that it is.
    pub fn document(&self) -> Option<&Arc<Document>> {
        self.files.first().map(|part| &part.document)
    }

    /// What it declares. Its interface has the exports as members.
    pub fn declared(&self) -> &Module {
        &self.module
    }

    /// Where an export is written.
    pub fn export(&self, name: &str) -> Option<(&Document, &Place)> {
        self.place(&self.module.name, name)
    }

    /// Where a member of one of its classes is written; `owner` as [`javascript::types::Found`] names it.
    pub fn place(&self, owner: &str, member: &str) -> Option<(&Document, &Place)> {
        let place = self.module.place(owner, member)?;
        Some((&self.files.get(place.file)?.document, place))
    }
}

impl Workspace {
    /// What a module that a config names is, where it lies in the project.
    pub fn local_module(&self, module: &JsModule) -> Option<Arc<LocalModule>> {
        let document = Arc::clone(self.javascript_of(module)?);
        let path = document.path.clone();
        let part = Part { document, index: 0, is_script: false };
        Some(self.typed(path, vec![part], Module::of))
    }

    /// What the JavaScript of a page adds to its global object: functions of its scripts, `window.x = …`.
    pub fn page_globals(&self, page: &FilePath) -> Option<Arc<LocalModule>> {
        let document = self.document(page)?;
        let tags = document.page()?;
        let inline = tags.javascript.iter().enumerate().map(|(index, code)| Part {
            document: Arc::clone(document),
            index,
            is_script: !code.is_module,
        });
        let files = tags.javascript_files.iter().filter_map(|file| {
            let found = self.javascript_at(&page.parent().resolve(&file.url.text)?)?;
            Some(Part { document: Arc::clone(found), index: 0, is_script: !file.is_module })
        });
        Some(self.typed(page.clone(), inline.chain(files).collect(), Module::of_page))
    }

    /// These parts and what they import, typed; made anew only where one of the documents has changed.
    fn typed(
        &self,
        path: FilePath,
        mut parts: Vec<Part>,
        make: fn(&[File<'_>]) -> Module,
    ) -> Arc<LocalModule> {
        self.add_imports(&mut parts);
        let modules = || self.local_modules().lock().unwrap_or_else(PoisonError::into_inner);
        let is_same = |known: &&Arc<LocalModule>| {
            let same = |(a, b): (&Part, &Part)| Arc::ptr_eq(&a.document, &b.document) && a.index == b.index;
            known.files.len() == parts.len() && known.files.iter().zip(&parts).all(same)
        };
        if let Some(known) = modules().get(&path).filter(is_same) {
            return Arc::clone(known);
        }
        let files: Vec<File<'_>> = parts.iter().filter_map(|part| self.file(part, &parts)).collect();
        let made = Arc::new(LocalModule { module: make(&files), files: parts.clone() });
        modules().insert(path, Arc::clone(&made));
        made
    }

    fn add_imports(&self, parts: &mut Vec<Part>) {
        let mut next = 0;
        while let Some(part) = parts.get(next).cloned() {
            next += 1;
            for address in part.javascript().into_iter().flat_map(Javascript::modules) {
                if let Some(found) = self.imported_javascript(&part.document.path, &address.text)
                    && parts.len() < MOST_FILES
                    && !parts.iter().any(|known| known.document.path == found.path)
                {
                    parts.push(Part { document: Arc::clone(found), index: 0, is_script: false });
                }
            }
        }
    }

    fn file<'p>(&self, part: &'p Part, parts: &[Part]) -> Option<File<'p>> {
        let javascript = part.javascript()?;
        let index = |address| {
            let found = self.imported_javascript(&part.document.path, address)?;
            parts.iter().position(|part| part.document.path == found.path)
        };
        let addresses = javascript.modules().map(|address| &*address.text);
        let imports = addresses.filter_map(|address| Some((address, index(address)?))).collect();
        Some(File { name: part.document.path.name(), javascript, imports, is_script: part.is_script })
    }
}

#[cfg(test)]
mod tests {
    use testing::Fixture;

    use super::*;

    fn workspace(fixture: &str) -> Workspace {
        Workspace::from_texts(Fixture::parse("/index.html", fixture).texts())
    }

    #[test]
    fn modules_are_typed_with_what_they_import() {
        let mut workspace = workspace(
            r#"
<script type="py" config='{"js_modules": {"main": {"js/board.js": "board"}}}'>1</script>
//- /js/board.js
export * from "./base.js";
//- /js/base.js
export const two = 2;
"#,
        );
        let module = |workspace: &Workspace| {
            let interpreter = &workspace.interpreters(&FilePath::new("/index.html"))[0];
            workspace.local_module(interpreter.js_module("board").unwrap()).unwrap()
        };
        let first = module(&workspace);
        assert!(first.object(Thread::Main).member("two").is_some());
        let (document, place) = first.export("two").unwrap();
        assert_eq!(document.path.as_str(), "/js/base.js");
        assert_eq!(syntax::slice(&document.text, place.name), "two");
        assert!(Arc::ptr_eq(&first, &module(&workspace)));
        let changed = document.with_text("/** Three. */ export const three = 3;");
        workspace.set(changed);
        let second = module(&workspace);
        assert!(second.export("two").is_none());
        assert_eq!(&*second.export("three").unwrap().1.summary, "Three.");
    }

    #[test]
    fn pages_have_globals() {
        let workspace = workspace(
            r#"
<script>function draw() {} const hidden = 1;</script>
<script type="module">import { start } from "./js/start.js"; window.start = start; function own() {}</script>
<script src="classic.js"></script>
<script type="module" src="module.js"></script>
<script type="py">1</script>
//- /js/start.js
export const start = () => 1;
//- /classic.js
var Chart = class {};
//- /module.js
function own() {} globalThis.ready = true;
"#,
        );
        let globals = workspace.page_globals(&FilePath::new("/index.html")).unwrap();
        let names: Vec<String> = globals
            .object(Thread::Main)
            .members()
            .iter()
            .map(|found| {
                let (document, place) = globals.export(&found.member.name).unwrap();
                format!("{} {}", document.path, syntax::slice(&document.text, place.name))
            })
            .collect();
        assert_eq!(
            names,
            ["/classic.js Chart", "/index.html draw", "/module.js ready", "/js/start.js start"]
        );
    }
}
