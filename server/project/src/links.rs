//! What the files of a project mean together: which interpreters each page starts, what governs them, and where each
//! Python file runs.

use std::collections::{BTreeMap, HashMap};

use knowledge::releases::{Interpreter as EngineAddress, Pinned, Versions};
use knowledge::{Flavor, Release, Runtime, Thread};
use syntax::value::Value;

use crate::config_text;
use crate::document::{Document, FileKind};
use crate::js_modules::JsModule;
use crate::outline::{Outline, ScriptOutline, WorkerConfig, WorkerOutline};
use crate::page::Place;
use crate::path::FilePath;
use crate::virtual_fs::{Origin, VirtualFs};
use crate::workspace::Workspace;

/// The connections between all files of a workspace. Holds no offsets, so that it outlives edits that change none.
#[derive(Debug, Default, PartialEq)]
pub struct Links {
    /// The interpreters that each page starts.
    pub interpreters: BTreeMap<FilePath, Vec<Interpreter>>,
    /// Where each Python file runs.
    pub uses: HashMap<FilePath, Vec<Use>>,
    /// The pages whose interpreters each config file governs.
    pub config_users: HashMap<FilePath, Vec<FilePath>>,
    /// The JavaScript files that run on each page: those it loads, and what they import.
    pub javascript: BTreeMap<FilePath, Vec<FilePath>>,
    /// Files of the project that pages and configs speak of, there or not.
    pub mentioned: Vec<FilePath>,
}

/// One running runtime with its namespace.
#[derive(Debug, Clone, PartialEq)]
pub struct Interpreter {
    /// The page that starts it.
    pub page: FilePath,
    /// `py` or `mpy`.
    pub flavor: Flavor,
    /// Where it runs.
    pub place: Place,
    /// What it runs.
    pub entry: Entry,
    /// The config that governs it.
    pub config: Governing,
    /// What the page's loader brings; `None` where its address does not tell.
    pub versions: Option<Versions>,
    /// The engine that the config pins instead of the loader's own.
    pub pinned: Option<Pinned>,
    /// The files that it finds.
    pub files: VirtualFs,
    /// The JavaScript modules that its config names, of both threads.
    pub js_modules: Vec<JsModule>,
}

/// What an interpreter runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Scripts of the page (indices in [`crate::page::Page::scripts`]), which share their globals.
    Scripts(Vec<usize>),
    /// A file that code starts as a worker.
    Worker(FilePath),
}

/// The config of an interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Governing {
    /// There is none.
    Nothing,
    /// A file of the project; it need not exist.
    File(FilePath),
    /// The config tag with this index.
    Tag(usize),
    /// The `config` attribute of the script with this index.
    Script(usize),
    /// The config in the worker call with this index of that file.
    Call(FilePath, usize),
    /// One whose text is not in the project, or is made at run time.
    Unseen,
}

/// A place where a Python file runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The page.
    pub page: FilePath,
    /// Index in the page's interpreters.
    pub interpreter: usize,
    /// How it gets there.
    pub role: Role,
}

/// How a Python file gets into an interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The `src` of a script, or the file of a worker: its globals are the interpreter's.
    Script,
    /// Imported by other code.
    Module,
}

impl Interpreter {
    /// Pyodide or MicroPython.
    pub fn runtime(&self) -> Runtime {
        self.flavor.runtime()
    }

    /// Main or worker.
    pub fn thread(&self) -> Thread {
        match (&self.entry, &self.place) {
            (Entry::Worker(_), _) | (_, Place::Worker | Place::Editor { .. }) => Thread::Worker,
            _ => Thread::Main,
        }
    }

    /// The PyScript release, where the page's loader tells it.
    pub fn release(&self) -> Option<Release> {
        self.versions.as_ref().and_then(|versions| versions.release)
    }

    /// The engine's version, where loader or config tell it.
    pub fn engine(&self) -> Option<Pinned> {
        let of_release = || {
            let versions = self.versions.as_ref()?;
            match self.flavor {
                Flavor::Py => Some(Pinned::Pyodide(versions.pyodide)),
                Flavor::Mpy => versions.micropython.map(Pinned::MicroPython),
            }
        };
        self.pinned.or_else(of_release)
    }

    /// The engine and its version as messages name it: `Pyodide 314.0.2`.
    pub fn engine_name(&self) -> String {
        match self.engine() {
            Some(Pinned::Pyodide(version)) => format!("Pyodide {version}"),
            Some(Pinned::MicroPython(version)) => format!("MicroPython {version}"),
            None if self.flavor == Flavor::Py => "Pyodide".to_owned(),
            None => "MicroPython".to_owned(),
        }
    }
}

impl Links {
    /// Works the connections out.
    pub fn of(workspace: &Workspace) -> Self {
        let mut links = Links::default();
        for document in workspace.documents() {
            let outline = document.outline();
            if outline.core.is_some() || !outline.scripts.is_empty() || !outline.config_tags.is_empty() {
                let javascript = javascript_files(workspace, imported(document));
                let page = PageLinks { workspace, page: &document.path, outline, javascript: &javascript };
                let interpreters = page.interpreters();
                links.javascript.insert(document.path.clone(), javascript);
                links.interpreters.insert(document.path.clone(), interpreters);
            }
        }
        links.follow_workers(workspace);
        links.follow_python(workspace);
        links.follow_configs();
        links.follow_files();
        links.follow_javascript(workspace);
        links.mentioned.sort_unstable();
        links.mentioned.dedup();
        links
    }

    /// Workers that `.py` files start belong to the pages that run those files.
    fn follow_workers(&mut self, workspace: &Workspace) {
        for interpreters in self.interpreters.values_mut() {
            let mut next = 0;
            while next < interpreters.len() {
                let started = python_files(workspace, &interpreters[next]);
                let parent = interpreters[next].clone();
                let documents = started.iter().filter_map(|(path, _)| workspace.document(path));
                let calls = documents
                    .flat_map(|host| host.outline().workers.iter().enumerate().map(move |call| (host, call)));
                for (host, (index, call)) in calls {
                    let worker = worker(workspace, &parent, &host.path, index, call);
                    let is_new = |new: &Interpreter| {
                        !interpreters.iter().any(|old| old.entry == new.entry && old.config == new.config)
                    };
                    let worker = worker.filter(is_new);
                    interpreters.extend(worker);
                }
                next += 1;
            }
        }
    }

    fn follow_python(&mut self, workspace: &Workspace) {
        for (page, interpreters) in &self.interpreters {
            for (index, interpreter) in interpreters.iter().enumerate() {
                for (path, role) in python_files(workspace, interpreter) {
                    self.mentioned.push(path.clone());
                    self.uses.entry(path).or_default().push(Use {
                        page: page.clone(),
                        interpreter: index,
                        role,
                    });
                }
            }
        }
    }

    fn follow_configs(&mut self) {
        for (page, interpreters) in &self.interpreters {
            for interpreter in interpreters {
                let Governing::File(config) = &interpreter.config else { continue };
                self.mentioned.push(config.clone());
                let users = self.config_users.entry(config.clone()).or_default();
                if users.last() != Some(page) {
                    users.push(page.clone());
                }
            }
        }
    }

    fn follow_files(&mut self) {
        let systems = self.interpreters.values().flatten().map(|interpreter| &interpreter.files);
        let origins =
            systems.flat_map(|files| files.files.iter().map(|file| &file.origin).chain(&files.archives));
        let paths = origins.filter_map(|origin| match origin {
            Origin::File(path) => Some(path.clone()),
            Origin::Url(_) => None,
        });
        self.mentioned.extend(paths);
    }

    fn follow_javascript(&mut self, workspace: &Workspace) {
        let modules = self.interpreters.values().flatten().flat_map(|interpreter| &interpreter.js_modules);
        let modules = modules.filter_map(|module| match &module.origin {
            Origin::File(path) => Some(path.clone()),
            Origin::Url(_) => None,
        });
        self.mentioned.extend(javascript_files(workspace, modules.collect()));
        self.mentioned.extend(self.javascript.values().flatten().cloned());
        let of_python = workspace.documents().flat_map(|document| javascript_beside(document));
        self.mentioned.extend(of_python.filter(|path| workspace.exists(path) == Some(true)));
    }
}

/// The JavaScript files that a document names itself.
fn imported(document: &Document) -> Vec<FilePath> {
    let folder = document.path.parent();
    document.outline().javascript.iter().filter_map(|url| folder.resolve(url)).collect()
}

/// What the JavaScript modules that the Python of a document imports are called, were they files beside it: a config may
/// have to name them.
fn javascript_beside(document: &Document) -> impl Iterator<Item = FilePath> {
    let folder = document.path.parent();
    let outline = document.outline();
    let scripts = outline.scripts.iter().map(|script| &script.python);
    let imports = scripts.chain([&outline.python]).flat_map(|python| &python.imports);
    imports.filter_map(move |import| {
        let name = import.strip_prefix("pyscript.js_modules.")?.split('.').next()?;
        folder.resolve(&format!("./{name}.js"))
    })
}

/// These JavaScript files and what they import, each once.
fn javascript_files(workspace: &Workspace, mut files: Vec<FilePath>) -> Vec<FilePath> {
    let mut next = 0;
    while let Some(path) = files.get(next) {
        next += 1;
        let document = workspace.document(path).filter(|document| document.kind == FileKind::JavaScript);
        for import in document.map(|document| imported(document)).unwrap_or_default() {
            if !files.contains(&import) {
                files.push(import);
            }
        }
    }
    files
}

/// One page while its interpreters are worked out.
struct PageLinks<'a> {
    workspace: &'a Workspace,
    page: &'a FilePath,
    outline: &'a Outline,
    /// The JavaScript files that run on it.
    javascript: &'a [FilePath],
}

impl PageLinks<'_> {
    fn interpreters(&self) -> Vec<Interpreter> {
        let mut interpreters: Vec<Interpreter> = Vec::new();
        for (index, script) in self.outline.scripts.iter().enumerate() {
            let shared = interpreters.iter_mut().find(|known| shares(known, script));
            match shared.map(|known| &mut known.entry) {
                Some(Entry::Scripts(scripts)) => scripts.push(index),
                _ => interpreters.push(self.interpreter(index, script)),
            }
        }
        for (index, call) in self.outline.workers.iter().enumerate() {
            let parent = interpreters.iter().find(|known| match (&known.entry, call.script) {
                (Entry::Scripts(scripts), Some(script)) => scripts.contains(&script),
                _ => false,
            });
            let parent = parent.cloned().unwrap_or_else(|| self.bare(call.flavor.unwrap_or(Flavor::Py)));
            interpreters.extend(worker(self.workspace, &parent, self.page, index, call));
        }
        let files = self.javascript.iter().filter_map(|path| self.workspace.document(path));
        for file in files {
            for (index, call) in file.outline().workers.iter().enumerate() {
                let parent = self.bare(call.flavor.unwrap_or(Flavor::Py));
                interpreters.extend(worker(self.workspace, &parent, &file.path, index, call));
            }
        }
        interpreters
    }

    fn interpreter(&self, index: usize, script: &ScriptOutline) -> Interpreter {
        let config = self.governing(index, script);
        let interpreter = Interpreter {
            place: script.place.clone(),
            entry: Entry::Scripts(vec![index]),
            config,
            ..self.bare(script.flavor)
        };
        configured(self.workspace, interpreter)
    }

    /// An interpreter of the page before its scripts and its config are known.
    fn bare(&self, flavor: Flavor) -> Interpreter {
        Interpreter {
            page: self.page.clone(),
            flavor,
            place: Place::Main,
            entry: Entry::Scripts(Vec::new()),
            config: self.main_config(flavor),
            versions: self.workspace.versions(self.page),
            pinned: None,
            files: VirtualFs::default(),
            js_modules: Vec::new(),
        }
    }

    /// Main scripts of one flavor share one config; a worker has its own or that of the main thread; editors and games
    /// know only their own attribute (PyScript's `config.js`, polyscript's `custom.js`).
    fn governing(&self, index: usize, script: &ScriptOutline) -> Governing {
        let own = script.config.as_deref().map(|_| self.script_config(index));
        match script.place {
            Place::Main => self.main_config(script.flavor),
            Place::Worker => own.unwrap_or_else(|| self.main_config(script.flavor)),
            Place::Editor { .. } | Place::Game | Place::Raw => own.unwrap_or(Governing::Nothing),
        }
    }

    fn main_config(&self, flavor: Flavor) -> Governing {
        let page = self.workspace.document(self.page).and_then(|document| document.page());
        let tags = page.map_or(&[][..], |page| &page.config_tags);
        if let Some((index, tag)) = tags.iter().enumerate().find(|(_, tag)| tag.flavor == flavor) {
            return match tag.config.url() {
                Some(link) => self.file(&link.text),
                None => Governing::Tag(index),
            };
        }
        let scripts = self.outline.scripts.iter().enumerate();
        let mut on_main =
            scripts.filter(|(_, script)| script.flavor == flavor && script.place == Place::Main);
        match on_main.find(|(_, script)| script.config.is_some()) {
            Some((index, _)) => self.script_config(index),
            None => Governing::Nothing,
        }
    }

    fn script_config(&self, index: usize) -> Governing {
        let page = self.workspace.document(self.page).and_then(|document| document.page());
        let config = page.and_then(|page| page.scripts.get(index)).and_then(|script| script.config.as_ref());
        match config.map(|config| config.url()) {
            None => Governing::Nothing,
            Some(None) => Governing::Script(index),
            Some(Some(link)) => self.file(&link.text),
        }
    }

    fn file(&self, url: &str) -> Governing {
        self.page.parent().resolve(url).map_or(Governing::Unseen, Governing::File)
    }
}

/// Whether a script runs in an interpreter that an earlier script started.
fn shares(interpreter: &Interpreter, script: &ScriptOutline) -> bool {
    let alike = interpreter.flavor == script.flavor && interpreter.place == script.place;
    alike
        && match &script.place {
            Place::Main | Place::Raw => true,
            Place::Editor { env } => env.is_some(),
            Place::Worker | Place::Game => false,
        }
}

/// The interpreter of the worker that the call with this index of the file `host` starts, run by `parent`; `None` where
/// the worker's own file lies outside of the project.
fn worker(
    workspace: &Workspace,
    parent: &Interpreter,
    host: &FilePath,
    index: usize,
    call: &WorkerOutline,
) -> Option<Interpreter> {
    let folder = parent.page.parent();
    let file = folder.resolve(&call.url)?;
    let config = match &call.config {
        None => parent.config.clone(),
        Some(WorkerConfig::Inline(_)) => Governing::Call(host.clone(), index),
        Some(WorkerConfig::Url(url)) => folder.resolve(url).map_or(Governing::Unseen, Governing::File),
    };
    let flavor = call.flavor.unwrap_or(parent.flavor);
    let place = Place::Worker;
    let entry = Entry::Worker(file);
    Some(configured(workspace, Interpreter { flavor, place, entry, config, pinned: None, ..parent.clone() }))
}

/// The interpreter with what its config says of engine and files.
fn configured(workspace: &Workspace, mut interpreter: Interpreter) -> Interpreter {
    let Some((root, base)) = config_values(workspace, &interpreter) else { return interpreter };
    let address = root.get("interpreter").and_then(Value::as_str).map(EngineAddress::from_value);
    interpreter.pinned = address.and_then(|address| address.version);
    interpreter.files = VirtualFs::of_config(&root, &base);
    interpreter.js_modules = JsModule::of_config(&root, &base);
    interpreter
}

/// The values of the governing config and the folder that its addresses begin in.
fn config_values(workspace: &Workspace, interpreter: &Interpreter) -> Option<(Value, FilePath)> {
    let page = || workspace.document(&interpreter.page)?.page();
    let inline = |text: &config_text::ConfigText| Some(text.as_inline()?.parsed.root.clone());
    let base = interpreter.page.parent();
    match &interpreter.config {
        Governing::Nothing | Governing::Unseen => None,
        Governing::File(path) => Some((workspace.document(path)?.config()?.root.clone(), path.parent())),
        Governing::Tag(index) => Some((inline(&page()?.config_tags.get(*index)?.config)?, base)),
        Governing::Script(index) => Some((inline(page()?.scripts.get(*index)?.config.as_ref()?)?, base)),
        Governing::Call(host, index) => {
            let call = workspace.document(host)?.worker_calls().get(*index)?;
            Some((inline(call.config.as_ref()?)?, base))
        }
    }
}

/// The Python files that run in an interpreter, each once.
fn python_files(workspace: &Workspace, interpreter: &Interpreter) -> Vec<(FilePath, Role)> {
    let folder = interpreter.page.parent();
    let page = workspace.document(&interpreter.page).map(|document| document.outline());
    let mut found: Vec<(FilePath, Role)> = Vec::new();
    let mut imports: Vec<String> = Vec::new();
    match &interpreter.entry {
        Entry::Worker(path) => found.push((path.clone(), Role::Script)),
        Entry::Scripts(scripts) => {
            for script in scripts.iter().filter_map(|index| page?.scripts.get(*index)) {
                imports.extend(script.python.imports.iter().cloned());
                let src = script.src.as_deref().and_then(|src| folder.resolve(src));
                found.extend(src.map(|path| (path, Role::Script)));
            }
        }
    }
    found.dedup();
    let mut next = 0;
    loop {
        for dotted in imports.drain(..) {
            let Some(Origin::File(path)) = interpreter.files.module(&dotted) else { continue };
            if !found.iter().any(|(known, _)| known == path) {
                found.push((path.clone(), Role::Module));
            }
        }
        let Some((path, _)) = found.get(next) else { return found };
        if let Some(document) = workspace.document(path) {
            imports.extend(absolute_imports(&document.outline().python.imports, path, interpreter));
        }
        next += 1;
    }
}

/// Imports with the leading dots of relative ones resolved from the module's own place.
fn absolute_imports(imports: &[String], path: &FilePath, interpreter: &Interpreter) -> Vec<String> {
    let own = interpreter.files.files.iter().find(|file| file.origin == Origin::File(path.clone()));
    let package: Vec<&str> = own.map_or(Vec::new(), |file| {
        let mut parts: Vec<&str> = file.destination.split('/').collect();
        parts.pop();
        parts
    });
    imports
        .iter()
        .filter_map(|import| {
            let level = import.bytes().take_while(|byte| *byte == b'.').count();
            if level == 0 {
                return Some(import.clone());
            }
            let base = package.get(..(package.len() + 1).checked_sub(level)?)?;
            let rest = &import[level..];
            Some(base.iter().copied().chain((!rest.is_empty()).then_some(rest)).collect::<Vec<_>>().join("."))
        })
        .collect()
}
